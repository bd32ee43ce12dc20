/** The settings that a new site gets. */

export interface NewSite {
  readonly title: string
  readonly description: string
  readonly url: string
}

/** Text of a new site's `site.config.ts`, as the project's formatter would have it. */
export function configText(site: NewSite): string {
  return `/** The settings of this site. Everything else is in \`content/\`. */
import { defineSite } from './src/config.ts'

export default defineSite({
${(['title', 'description', 'url'] as const).map((name) => setting(name, site[name])).join('')}})
`
}

function setting(name: string, value: string): string {
  const line = `  ${name}: ${literal(value)},\n`
  return line.length <= 131 ? line : `  ${name}:\n    ${literal(value)},\n`
}

/** A string as source text, between the quotes that need fewer escapes. */
function literal(text: string): string {
  const double = JSON.stringify(text)
  if (text.split("'").length > text.split('"').length) return double
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
