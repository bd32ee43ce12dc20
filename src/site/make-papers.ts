/** Every file below `content/papers`, checked, rendered once and kept: what pages and feeds are made of. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
import { readPapers, writePapers } from './papers-file.ts'
import { feedText } from './publish/feed-text.ts'
import { sitemapFacts } from './publish/sitemap.ts'
import { type Rendered, renderEntry } from './render.ts'
import { searchRecord } from './search/record.ts'
import { shownEntry } from './shown-entry.ts'
import { isStored, keyOf, writeStored } from './stored.ts'

/**
 * Brings what is stored of the entries, and the list of papers, up to date. Only new and changed entries cost anything.
 *
 * @throws Error with every fault of every entry; then the list of papers stays as it was.
 */
export async function makePapers(): Promise<readonly Paper[]> {
  const problems: Problem[] = []
  const papers: Paper[] = []
  const kept = await keptPapers()
  for (const entryFile of await entryFiles(folders.content)) {
    const key = keyOf(entryFile)
    const before = kept.get(key)
    if (before !== undefined && (await isStored(key))) {
      papers.push(before)
      continue
    }
    const { entry: asWritten, problems: found } = readEntry(entryFile.text, entryFile.file)
    problems.push(...found)
    if (asWritten === undefined) continue
    const entry = shownEntry(asWritten)
    const { refusals, ...rendered } = renderEntry(entry)
    problems.push(...refusals.map(({ tex, why }) => refused(entryFile.file, tex, why)))
    if (refusals.length > 0) continue
    const paper = paperOf(entry, rendered, key, entryFile.file)
    await writeStored({ ...entry, ...rendered, paper, feed: feedText(entry), search: searchRecord(entry) })
    papers.push(paper)
  }
  problems.push(...clashes(papers))
  if (problems.length > 0) throw new Error(`Entries have faults:\n${problems.map(formatProblem).join('\n')}`)
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(join(cacheFolder, sitemapFile), JSON.stringify(sitemapFacts(papers)))
  await writePapers(papers)
  return papers
}

/** Papers of the last list, by key. */
async function keptPapers(): Promise<ReadonlyMap<string, Paper>> {
  const papers = await readPapers().catch((): Paper[] => [])
  return new Map(papers.map((paper) => [paper.key, paper]))
}

function paperOf({ data, body }: Entry, rendered: Omit<Rendered, 'refusals'>, key: string, file: string): Paper {
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
    doubtful: rendered.formulas.filter((formula) => formula.doubt !== undefined).length,
    unrestored: rendered.unrestored.length,
    origins: originsOf(withSources({ data, body }, rendered.formulas)),
    hasFormulas: rendered.mathml !== undefined,
    file,
    redirects: redirectsOf(data),
    key,
  }
}

function refused(file: string, tex: string, why: string): Problem {
  const what = `KaTeX cannot set the formula $${tex}$ (${why})`
  return { file, line: 0, rule: 'formula', what, fix: 'correct the formula in the title or body', scope: 'run' }
}
