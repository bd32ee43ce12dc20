/** Astro's way to the entries: every file below `content/papers`, checked, rendered once and kept. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Entry } from '../entry.ts'
import { readEntry } from '../entry-file.ts'
import { folders } from '../folders.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { codeLinks } from './abstract/code-links.ts'
import { lead } from './abstract/lead.ts'
import { originsOf } from './abstract/origins.ts'
import { phrase } from './abstract/phrase.ts'
import { withSources } from './abstract/sources.ts'
import { titleWords } from './abstract/title-words.ts'
import { cacheFolder, sitemapFile } from './cache.ts'
import { clashes } from './clashes.ts'
import { entryFiles } from './entry-files.ts'
import { type Paper, redirectsOf } from './paper.ts'
import { sitemapFacts } from './publish/sitemap.ts'
import { soon } from './soon.ts'
import { keyOf, prune, type Stored, store } from './stored.ts'

/**
 * Loads papers; a fault in any entry fails the build, with every fault of every entry in its message. While somebody edits, papers are
 * loaded again at every change, and stay as they were while there is a fault.
 */
export function papersLoader(): Loader {
  return {
    name: 'papers',
    async load(context) {
      await fill(context)
      const { logger, watcher } = context
      if (watcher === undefined) return
      const refill = soon(() => fill(context).catch((error: unknown) => logger.error(String(error))))
      const papers = join(folders.content, 'papers') + sep
      const follow = (path: string) => {
        if (path.startsWith(papers)) refill()
      }
      watcher.add(folders.content)
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, follow)
    },
  }
}

/** @throws Error with every fault of every entry; then the collection stays as it was. */
async function fill({ store: collection, generateDigest }: LoaderContext): Promise<void> {
  const problems: Problem[] = []
  const papers: { file: string; paper: Paper }[] = []
  for (const { file, text } of await entryFiles(folders.content)) {
    const { entry, problems: found } = readEntry(text, file)
    problems.push(...found)
    if (entry === undefined) continue
    const key = keyOf(entry)
    const stored = await store(entry, key)
    if ('refusals' in stored) problems.push(...stored.refusals.map(({ tex, why }) => refused(file, tex, why)))
    else papers.push({ file, paper: paperOf(entry, stored, key, file) })
  }
  problems.push(...clashes(papers))
  if (problems.length > 0) throw new Error(`Entries have faults:\n${problems.map(formatProblem).join('\n')}`)
  collection.clear()
  for (const { paper } of papers) {
    collection.set({ id: paper.slug, data: { ...paper }, digest: generateDigest({ ...paper }) })
  }
  await prune(new Set(papers.map(({ paper }) => paper.key)))
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(join(cacheFolder, sitemapFile), JSON.stringify(sitemapFacts(papers.map(({ paper }) => paper))))
}

function paperOf({ data, body }: Entry, stored: Stored, key: string, file: string): Paper {
  return {
    slug: data.slug,
    title: phrase(data.title),
    lead: lead(body),
    digests: data.digests,
    updated: data.updated,
    authors: data.authors ?? [],
    arxiv: data.arxiv,
    pdf: data.pdf,
    code: codeLinks(data.code ?? [], body),
    published: data.published,
    withdrawn: data.withdrawn,
    titleWords: titleWords(data.title),
    themes: data.themes,
    doubtful: stored.formulas.filter((formula) => formula.doubt !== undefined).length,
    unrestored: stored.unrestored.length,
    origins: originsOf(withSources({ data, body }, stored.formulas)),
    hasFormulas: stored.mathml !== undefined,
    file,
    redirects: redirectsOf(data),
    key,
  }
}

function refused(file: string, tex: string, why: string): Problem {
  const what = `KaTeX cannot set the formula $${tex}$ (${why})`
  return { file, line: 0, rule: 'formula', what, fix: 'correct the formula in the title or body', scope: 'run' }
}
