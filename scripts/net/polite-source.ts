/** The sources as commands ask them: in this site's name, with the patience that the environment gives. */
import siteConfig from '../../site.config.ts'
import { patienceGiven, Source } from './download.ts'

/** @param interval Least milliseconds between two requests. */
export function politeSource(interval: number): Source {
  const contact = siteConfig.repository ?? (/localhost/.test(siteConfig.url) ? undefined : siteConfig.url)
  return new Source({ interval, ...(contact !== undefined && { contact }), ...patienceGiven() })
}
