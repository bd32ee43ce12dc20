/** Whether the site still fits on the host. */
import type { Problem } from '../problem.ts'
import { warning } from './fault.ts'
import type { BuiltSite } from './site.ts'

/**
 * “Published GitHub Pages sites may be no larger than 1 GB.”
 * Source: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
 */
export const HOST_LIMIT = 1_000_000_000
const WARN_FROM = 0.7

/** Bytes of all files. */
export function siteSize({ files }: BuiltSite): number {
  let sum = 0
  for (const size of files.values()) sum += size
  return sum
}

export function hostLimit(site: BuiltSite): Problem[] {
  const share = siteSize(site) / HOST_LIMIT
  if (share < WARN_FROM) return []
  const what = `the site is ${Math.floor(share * 100)} % of the 1 GB that GitHub Pages publishes`
  return [warning('.', 'host-limit', what, 'move to a host without that limit, or leave older digests out')]
}
