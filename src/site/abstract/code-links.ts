/** The links of an abstract that lead to code. */
import { visit } from 'unist-util-visit'
import { parseMarkdown } from './markdown.ts'

/** Hosts of source code; below each an owner's name comes first. */
const CODE_HOSTS: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
  'git.sr.ht',
  'anonymous.4open.science',
])

/**
 * Web addresses of code: those that the entry names, then those that its abstract links to, each once.
 *
 * @param known as the entry has them.
 * @param body the abstract as Markdown.
 */
export function codeLinks(known: readonly string[], body: string): string[] {
  const links = [...known]
  visit(parseMarkdown(body), 'link', ({ url }) => {
    if (leadsToCode(url)) links.push(url)
  })
  const byPlace = new Map<string, string>()
  for (const link of links) if (!byPlace.has(place(link))) byPlace.set(place(link), link)
  return [...byPlace.values()]
}

function leadsToCode(link: string): boolean {
  const url = URL.parse(link)
  return url !== null && CODE_HOSTS.has(url.hostname.replace(/^www\./, '')) && url.pathname.length > 1
}

/** The same repository is written in several ways. */
function place(link: string): string {
  return link
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/(?:\.git)?\/?$/, '')
    .toLowerCase()
}
