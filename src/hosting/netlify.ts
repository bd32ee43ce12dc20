/** The table as a `_headers` file, which Netlify and Cloudflare Pages read at the top of a site. */
import { headerRules } from './response-headers.ts'

/**
 * Both ask for a changed file again by themselves, so that only what never changes is named.
 *
 * @param base path of the site; begins and ends with a slash.
 * Source: https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(base: string): string {
  return headerRules
    .map(({ path, headers }) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n')
}
