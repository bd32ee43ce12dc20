/** What is made of one entry alone: its part of lists, and all that is stored for its page, feeds and search. */
import { hash } from 'node:crypto'
import type { Entry } from '../entry.ts'
import { bodyLine, fieldLine, readEntry } from '../entry-file.ts'
import type { Problem } from '../problem.ts'
import { codeLinks } from './abstract/code-links.ts'
import { lead } from './abstract/lead.ts'
import { originsOf } from './abstract/origins.ts'
import { phrase } from './abstract/phrase.ts'
import type { Refusal } from './abstract/refusals.ts'
import { withSources } from './abstract/sources.ts'
import { titleWords } from './abstract/title-words.ts'
import type { EntryFile } from './entry-files.ts'
import { type Paper, redirectsOf } from './paper.ts'
import { feedText } from './publish/feed-text.ts'
import { frozenStatistics } from './publish/related/frozen-statistics.ts'
import { profileOf } from './publish/related/profile.ts'
import { termCounts } from './publish/related/term-counts.ts'
import { type Rendered, renderEntry } from './render.ts'
import { searchRecord } from './search/record.ts'
import { shownEntry } from './shown-entry.ts'
import { keyOf, type StoredParts, writeStored } from './stored.ts'

export interface MadePaper {
  /** Undefined when the entry has faults. */
  readonly paper: Paper | undefined
  readonly problems: readonly Problem[]
}

/** Checks an entry's file, renders it and stores what comes of it; nothing is stored of an entry with faults. */
export function makePaper(entryFile: EntryFile): MadePaper {
  const { entry: asWritten, problems } = readEntry(entryFile.text, entryFile.file)
  if (asWritten === undefined) return { paper: undefined, problems }
  const entry = shownEntry(asWritten)
  const { refusals, ...rendered } = renderEntry(entry)
  const faults = refusals.map((refusal) => refused(entryFile, refusal))
  if (phrase(entry.data.title).text.trim() === '') faults.push(empty(entryFile, 'title'))
  if (!/[\p{L}\p{N}]/u.test(rendered.text)) faults.push(empty(entryFile, 'body'))
  if (faults.length > 0) return { paper: undefined, problems: [...problems, ...faults] }
  const profile = profileOf(termCounts(entry.data.title, entry.body), frozenStatistics)
  const paper = paperOf(entry, rendered, nameOfTerms(profile), keyOf(entryFile), entryFile.file)
  writeStored({ ...entry, ...rendered, paper, feed: feedText(entry) }, { profile, search: searchRecord(entry) })
  return { paper, problems }
}

/** 96 bits are enough to tell a paper's terms from those that it had. */
const nameOfTerms = (profile: StoredParts['profile']) => hash('sha256', JSON.stringify(profile), 'base64url').slice(0, 16)

function paperOf({ data, body }: Entry, rendered: Omit<Rendered, 'refusals'>, terms: string, key: string, file: string): Paper {
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
    terms,
    doubtful: rendered.formulas.filter((formula) => formula.doubt !== undefined).length,
    unrestored: rendered.unrestored.length,
    origins: originsOf(withSources({ data, body }, rendered.formulas)),
    hasFormulas: rendered.mathml !== undefined,
    file,
    redirects: redirectsOf(data),
    key,
  }
}

/** `---` is a rule to Markdown, and `[1]: https://example.org/` an address that nothing names; a body without a word the search would miss. */
function empty({ file, text }: EntryFile, place: Refusal['place']): Problem {
  const fix = 'write it, or delete the entry to have it written anew'
  return { file, line: lineOf(text, place, 1), rule: 'empty', what: `a reader finds no word in the ${place}`, fix, scope: 'run' }
}

function lineOf(text: string, place: Refusal['place'], line: number | undefined): number {
  if (place === 'title') return fieldLine(text, 'title')
  return line === undefined ? 0 : bodyLine(text) + line - 1
}

function refused({ file, text }: EntryFile, { tex, why, place, line }: Refusal): Problem {
  const what = `KaTeX cannot set the formula $${tex}$ (${why})`
  return {
    file,
    line: lineOf(text, place, line),
    rule: 'formula',
    what,
    fix: `correct the formula in the ${place}`,
    scope: 'run',
  }
}
