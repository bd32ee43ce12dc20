/** What is to become of a source's answer: a digest, nothing, or an error. */
import { readDigest } from '../pipeline/read/detect.ts'
import type { Digest } from '../pipeline/read/digest.ts'
import { likenessKey } from '../pipeline/write/identity.ts'
import { formatProblem } from '../problem.ts'
import type { DigestRequest } from './requests.ts'

export type Verdict =
  /** `file`: where the answer belongs, relative to the content folder. */
  | { readonly kind: 'good'; readonly file: string; readonly papers: number }
  /** The source has no papers; on days when it never has any that is as it should be. */
  | { readonly kind: 'empty' }
  /** Asking again may help. */
  | { readonly kind: 'bad'; readonly why: string }

/** @param today For a feed that says no day, `YYYY-MM-DD`. */
export function judgeAnswer(request: DigestRequest, bytes: Uint8Array, today: string): Verdict {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart()
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(start)) {
    return { kind: 'bad', why: `the answer is an HTML page where ${request.form ?? 'a feed or data'} is due` }
  }
  if (/^\[\s*\]$/.test(start)) return { kind: 'empty' }
  const named = request.day === undefined ? dated(request, bytes, today) : request.file
  const { digests, problems, form } = readDigest({ path: named, bytes })
  if (request.form !== undefined && form !== undefined && form.name !== request.form) {
    return { kind: 'bad', why: `the answer is ${form.name} where ${request.form} is due` }
  }
  const half = halfAnswer(start, digests)
  if (half !== undefined) return { kind: 'bad', why: half }
  if (digests.length === 0) {
    const [fault] = problems.filter(({ scope }) => scope === 'run')
    if (fault?.rule === 'no-papers' && problems.length === 1) return { kind: 'empty' }
    return { kind: 'bad', why: fault ? formatProblem(fault) : 'the answer cannot be read' }
  }
  return { kind: 'good', file: named, papers: count(digests) }
}

/** Titles of papers that the digest in `file` has now and would not have with `after` in its place. */
export function papersLost(file: string, now: Uint8Array, after: Uint8Array): string[] {
  return lostFrom(readDigest({ path: file, bytes: now }).digests, readDigest({ path: file, bytes: after }).digests)
}

/** A feed's file with the day that its content says, or today. */
function dated({ file }: DigestRequest, bytes: Uint8Array, today: string): string {
  const [digest, other] = readDigest({ path: file, bytes }).digests
  const name = file.slice('digests/'.length)
  // Several days in one file keep their own dates.
  return other ? file : `digests/${digest?.date ?? today}-${name}`
}

/** arXiv says how many papers there are, and at times gives fewer. */
function halfAnswer(start: string, digests: readonly Digest[]): string | undefined {
  const total = Number(/<opensearch:totalResults[^<>]*>(\d+)</.exec(start)?.[1] ?? 0)
  const got = count(digests)
  return total > got ? `the answer has ${got} of the ${total} papers that it names: half a day` : undefined
}

function count(digests: readonly Digest[]): number {
  return digests.reduce((sum, { items, setAside }) => sum + items.length + setAside.length, 0)
}

/** Titles of papers that were there and are not any more. */
function lostFrom(before: readonly Digest[], after: readonly Digest[]): string[] {
  const papers = (digests: readonly Digest[]) => digests.flatMap(({ items, setAside }) => [...items, ...setAside])
  const titles = new Set(papers(after).map(({ title }) => likenessKey(title)))
  const ids = new Set(after.flatMap(({ items }) => items.flatMap(({ arxiv }) => arxiv ?? [])))
  return papers(before)
    .filter((paper) => !titles.has(likenessKey(paper.title)) && !('arxiv' in paper && ids.has(String(paper.arxiv))))
    .map(({ title }) => title)
}
