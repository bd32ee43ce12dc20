/** The sites that were built for the tests. */
import { inject } from 'vitest'
import type { TestSite } from './build-site.ts'
import type { SiteName } from './global-setup.ts'

/** @throws Error with the build's messages when the site could not be built. */
export function site(name: SiteName): TestSite {
  const built = inject('sites')[name]
  if ('failure' in built) throw new Error(built.failure)
  return built
}
