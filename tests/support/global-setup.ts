/** Builds, once for all tests of built pages, the sites that they look at. */
import type { TestProject } from 'vitest/node'
import { buildSite, type TestSite, type TestSiteOptions } from './build-site.ts'
import { firstContent } from './first-digest.ts'

/** Names of the sites, for `site` in `sites.ts`. */
const SITES = {
  /** A real digest, at the root of its host. */
  real: { name: 'real', from: firstContent, url: 'http://localhost:4321/' },
  /** A small content folder, under a base path. */
  toy: { name: 'toy', from: 'tests/fixtures/toy', url: 'https://someone.github.io/digest/' },
} as const satisfies Record<string, TestSiteOptions>

export type SiteName = keyof typeof SITES

declare module 'vitest' {
  export interface ProvidedContext {
    /** Each site, or why it could not be built: that must fail the tests that need it, not the whole run. */
    sites: Readonly<Record<SiteName, TestSite | { readonly failure: string }>>
  }
}

export default async function setup({ provide }: TestProject): Promise<void> {
  // One after the other: one build at a time in a checkout.
  provide('sites', { real: await attempt(SITES.real), toy: await attempt(SITES.toy) })
}

async function attempt(options: TestSiteOptions): Promise<TestSite | { failure: string }> {
  try {
    return await buildSite(options)
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
