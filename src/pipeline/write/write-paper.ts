/** Decides what becomes of one paper's entry: written, changed, left as it is, removed. */
import { plainLines } from '../../entry-file.ts'
import { haveOneHash } from '../../field-hash.ts'
import type { Problem } from '../../problem.ts'
import type { PaperOutcome } from '../ingest-report.ts'
import type { DigestRegister } from './digest-register.ts'
import { editedFields, type Generated, isTouched } from './fields.ts'
import { formatEntry } from './format-entry.ts'
import type { Paper } from './gather.ts'
import type { KnownEntry } from './known-entries.ts'
import { isSetAside } from './lost.ts'
import { newEntry, updateEntry } from './merge.ts'
import type { NameRegister } from './name-register.ts'

/**
 * @param generated Fields of the entry as the digests have them now; undefined when no digest lists the paper.
 */
export function writePaper(
  paper: Paper,
  generated: Generated | undefined,
  register: DigestRegister,
  names: NameRegister,
): PaperOutcome {
  const { known, broken, listings } = paper
  if (broken) return { path: broken.path, fate: 'broken', edited: [], problems: [] }
  if (known) return generated ? updated(known, generated, register) : unlisted(known, register)
  const [first] = listings
  if (!first || !generated) throw new Error('a paper without entry or listing')
  const minted = names.mint(first.item)
  const path = `papers/${first.digest.date.slice(0, 4)}/${minted.slug}.md`
  const text = formatEntry(newEntry(minted, generated))
  return { path, fate: 'new', file: { path, text }, edited: [], problems: [] }
}

function updated({ path, text, entry }: KnownEntry, generated: Generated, { newest }: DigestRegister): PaperOutcome {
  const edited = editedFields(entry)
  const next = updateEntry(entry, generated, newest, edited)
  if (haveOneHash(next, entry)) return { path, fate: 'unchanged', edited, problems: [] }
  return { path, fate: 'changed', file: { path, text: formatEntry(next, plainLines(text)) }, edited, problems: [] }
}

/** A paper that no digest lists any more: it goes with its digest, unless a person has put something into its entry. */
function unlisted({ path, entry }: KnownEntry, { byId }: DigestRegister): PaperOutcome {
  const edited = editedFields(entry)
  const named = Object.keys(entry.data.digests)
  const keep = { path, fate: 'unchanged', edited, problems: [] } as const
  const isHeld = (id: string) => {
    const digest = byId.get(id)
    return digest !== undefined && isSetAside(entry.data.scraped.title, digest)
  }
  if (named.some(isHeld)) return keep
  if (!isTouched(entry)) return { path, fate: 'removed', remove: path, edited: [], problems: [] }
  const note: Problem = {
    file: path,
    line: 0,
    rule: 'entry-unlisted',
    what: `no digest lists this paper any more (it names ${named.join(', ')}), but it holds what a person wrote`,
    fix: 'delete the entry if the paper should go',
    scope: 'note',
  }
  return { ...keep, problems: [note] }
}
