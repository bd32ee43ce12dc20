/** Papers that a digest only names, by title and arXiv id, are listed all the same once arXiv has been asked for their abstracts. */
import type { LookupRecord } from '../lookup/record.ts'
import type { Digest, DigestItem, SetAside } from './read/digest.ts'
import type { DigestsRead } from './read-digests.ts'
import { likenessKey } from './write/identity.ts'

type Found = LookupRecord['found']

/**
 * @param asked What arXiv said, by likeness key.
 * @returns the same digests, with the papers that have been found no longer set aside, nor a problem. Their abstract is empty: the digest
 *   says none.
 */
export function complete<Read extends Pick<DigestsRead, 'digests' | 'problems'>>(
  read: Read,
  asked: ReadonlyMap<string, Found>,
): Read {
  const isFound = ({ title, facts }: SetAside) =>
    facts?.arxiv !== undefined && asked.get(likenessKey(title))?.arxiv === facts.arxiv
  const listed = new Set<string>()
  const digests = read.digests.map((digest): Digest => {
    const found = digest.setAside.filter(isFound)
    if (found.length === 0) return digest
    for (const { line } of found) listed.add(`${digest.file}:${line}`)
    const items = [...digest.items, ...found.map(itemOf)].sort((one, other) => one.line - other.line)
    return { ...digest, items, setAside: digest.setAside.filter((one) => !isFound(one)) }
  })
  const isOpen = ({ rule, file, line }: DigestsRead['problems'][number]) =>
    rule !== 'title-without-abstract' || !listed.has(`${file}:${line}`)
  return { ...read, digests, problems: read.problems.filter(isOpen) }
}

function itemOf({ title, line, facts }: SetAside): DigestItem {
  return { title, abstract: '', line, abstractLine: line, ...facts }
}
