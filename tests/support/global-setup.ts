/** Builds, once for all tests of built pages, the sites that they look at. */
import type { TestProject } from 'vitest/node'
import { buildSite, type TestSite } from './build-site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The project's own content, at the root of its host. */
    real: TestSite
    /** A small content folder, under a base path. */
    toy: TestSite
  }
}

export default async function setup({ provide }: TestProject): Promise<void> {
  // One after the other: builds of one checkout wait for each other anyway.
  provide('real', await buildSite({ name: 'real', from: 'content', url: 'http://localhost:4321/' }))
  provide('toy', await buildSite({ name: 'toy', from: 'tests/fixtures/toy', url: 'https://someone.github.io/digest/' }))
}
