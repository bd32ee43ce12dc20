/** The site of the hostile digests, built with the command that a maintainer runs, and what tests ask of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Entry } from '../../src/entry.ts'
import { runBuild, type TestSite } from '../support/build-site.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'
import { writeHostileContent } from './hostile-content.ts'
import { type Markup, readMarkup } from './markup.ts'

const folder = resolve(import.meta.dirname, '../../.cache/test/hostile')

export interface HostileSite extends TestSite {
  readonly entries: readonly Entry[]
  /** Those of them that a digest lists. */
  readonly listed: readonly Entry[]
  /** Of the output, with `/` between folders. */
  readonly files: readonly string[]
  readonly read: (file: string) => string
}

/** @throws Error with the build's messages when it fails. */
export async function hostileSite(): Promise<HostileSite> {
  const [content, out, url] = [join(folder, 'content'), join(folder, 'dist'), 'http://localhost:4321/']
  writeHostileContent(content)
  const { code, output, byMachine } = await runBuild(content, out, url)
  if (code !== 0) throw new Error(`The build of hostile digests ended with exit code ${code}:\n${output}`)
  const read = (file: string) => readFileSync(join(out, file), 'utf8')
  const entries = entriesOf(content)
  const listed = entries.filter(({ data }) => data.arxiv !== undefined)
  return { content, out, url, base: '/', log: output, byMachine, entries, listed, files: filesOf(out), read }
}

export function filesOf(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(below.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()
}

export const isPage = (file: string): boolean => file.endsWith('.html') && !file.startsWith('email/')
export const paperFile = ({ data }: Entry, end: string): string => `papers/${data.slug}${end}`

/** Texts of the sites that mean no harm. */
export function harmless(select: (file: string) => boolean): string[] {
  return [site('real'), site('toy')].flatMap(({ out }) =>
    filesOf(out)
      .filter(select)
      .map((file) => readFileSync(join(out, file), 'utf8')),
  )
}

/** What a person may write into an entry as Markdown. */
const PROSE = ['blockquote', 'em', 'pre', 'code', 'code class']

/** The markup of the sites that mean no harm. */
export function harmlessMarkup(select: (file: string) => boolean, html = (text: string): readonly string[] => [text]): Markup {
  const found = harmless(select).flatMap(html)
  return new Set([...PROSE, ...found.flatMap((text) => [...readMarkup(text).markup])])
}
