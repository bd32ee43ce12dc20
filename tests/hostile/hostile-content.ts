/** A content folder whose digests say every attack, as title, abstract, author, category, address of code and PDF, and its entries some. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Attack, lists, table } from './attacks.ts'
import { handEntries } from './hand-entries.ts'

const root = resolve(import.meta.dirname, '../..')

const FILLER = 'Attention in transformers: self-attention and the attention mechanism are what we study.'

export interface HostilePaper {
  readonly attacks: readonly Attack[]
  readonly arxiv: string
  /** Named after the digest's form: texts with their TeX, or texts that a page is taken to have damaged. */
  readonly form: 'whole' | 'damaged'
}

const packed = (attacks: readonly Attack[], size: number) =>
  Array.from({ length: Math.ceil(attacks.length / size) }, (_, at) => attacks.slice(at * size, (at + 1) * size))
const id = (month: number, at: number) => `26${String(month).padStart(2, '0')}.${String(10_000 + at)}`

/** Each attack of the table by itself, those of the lists forty by forty; all of them again as if damaged, those of the table by eights. */
export const hostilePapers: readonly HostilePaper[] = [
  ...table.map((attack, at) => ({ attacks: [attack], arxiv: id(1, at), form: 'whole' as const })),
  ...packed(lists, 40).map((attacks, at) => ({ attacks, arxiv: id(2, at), form: 'whole' as const })),
  ...packed(table, 8).map((attacks, at) => ({ attacks, arxiv: id(3, at), form: 'damaged' as const })),
  ...packed(lists, 40).map((attacks, at) => ({ attacks, arxiv: id(4, at), form: 'damaged' as const })),
]

const titleOf = ({ attacks: [attack, ...others], arxiv }: HostilePaper) =>
  others.length > 0 ? `Strings of ${arxiv}: ${attack?.text ?? ''}` : (attack?.text ?? '')

/** At the beginning and between words; what ends in an ellipsis would be taken for cut off. */
function abstractOf({ attacks }: HostilePaper): string {
  const said = attacks.map(({ text }) => text).join('\n\n')
  return attacks.length > 1 ? `${said}\n\n${FILLER}` : `${said}\n\n${FILLER} ${said} ${FILLER}`
}

function whole(paper: HostilePaper): object {
  const texts = paper.attacks.map(({ text }) => text)
  return {
    arxiv_id: paper.arxiv,
    title: titleOf(paper),
    abstract: abstractOf(paper),
    authors: [...texts, 'Ada Lovelace'],
    categories: [...texts, 'cs.LG'],
    pdf: texts[0],
    code: texts.flatMap((text) => [text, `https://github.com/${text}`]),
    url: texts[0],
  }
}

function damaged(paper: HostilePaper): object {
  const texts = paper.attacks.map(({ text }) => text)
  const authors = [...texts, 'Ada Lovelace'].map((name) => ({ name }))
  return { paper: { id: paper.arxiv, title: titleOf(paper), summary: abstractOf(paper), authors, githubRepo: texts[0] } }
}

/** @param content is emptied first. */
export function writeHostileContent(content: string): void {
  rmSync(content, { recursive: true, force: true })
  for (const folder of ['digests', 'papers/2026']) mkdirSync(join(content, folder), { recursive: true })
  for (const { name, text } of handEntries) writeFileSync(join(content, 'papers/2026', name), text)
  cpSync(join(root, 'content/themes.yaml'), join(content, 'themes.yaml'))
  writeFileSync(join(content, 'digests/2026-01-07-hand.json'), JSON.stringify(handEntries.map(({ listed }) => listed)))
  const of = (form: HostilePaper['form']) => hostilePapers.filter((paper) => paper.form === form)
  writeFileSync(join(content, 'digests/2026-01-05-whole.json'), JSON.stringify(of('whole').map(whole)))
  writeFileSync(join(content, 'digests/2026-01-06-daily.json.gz'), gzipSync(JSON.stringify(of('damaged').map(damaged))))
}
