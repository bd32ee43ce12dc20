/** Another way to build such a site, which people would use instead: the same abstracts, pages of the same kinds and number. */

/** A paper as its entry has it, which every rival's Markdown can hold. */
export interface RivalPaper {
  readonly slug: string
  /** One line of Markdown. */
  readonly title: string
  /** Id of its digest. */
  readonly digest: string
  /** Ids of its themes. */
  readonly themes: readonly string[]
  /** Markdown with formulas between dollars. */
  readonly body: string
}

export interface Rival {
  readonly name: string
  /** What npm installs for it, in exact versions. */
  readonly packages: Readonly<Record<string, string>>
  /** A program that must be on PATH. */
  readonly binary?: string
  /** The project's files by path. */
  readonly files: (papers: readonly RivalPaper[]) => ReadonlyMap<string, string>
  /** Builds the site, from the project's folder; the first word is a program of `node_modules/.bin` or `binary`. */
  readonly command: readonly [string, ...string[]]
  /** Folder of the built site, and folders that must be gone for a cold build, below the project's. */
  readonly out: string
  readonly caches: readonly string[]
}

/** Front matter that all of them read: JSON is YAML. */
export function withFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', body, ''].join('\n')
}
