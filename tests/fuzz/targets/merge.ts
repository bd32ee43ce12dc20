/** Digests come, change and go while a person edits: nothing that the person wrote is lost, and every run leaves nothing to do. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Entry, entrySchema } from '../../../src/entry.ts'
import { plainLines, readEntry } from '../../../src/entry-file.ts'
import { hashOf } from '../../../src/field-hash.ts'
import type { Digest } from '../../../src/pipeline/read/digest.ts'
import { formatEntry } from '../../../src/pipeline/write/format-entry.ts'
import { likenessKey } from '../../../src/pipeline/write/identity.ts'
import type { TextFile } from '../../../src/pipeline/write/text-file.ts'
import { apply, digest, type Item, run, toyRestore } from '../../pipeline/toy-pipeline.ts'
import type { Target } from '../target.ts'

const days = ['2025-03-12', '2025-03-19', '2025-03-19-second', '2026-01-01']
/** Papers, each with the titles under which digests list it; one whose title becomes quite another has its id in every digest. */
const papers = [
  { titles: ['Attention to Teapots', 'attention to $T$eapots!'], arxiv: '2503.00001' },
  { titles: ['Roses', 'ROSES!'], renamed: 'Tulips', arxiv: '2503.00002' },
  { titles: ['Roses, a Study'] },
  { titles: ['漢字'], renamed: 'Characters', arxiv: '2503.00003' },
  { titles: ['CON'] },
  { titles: ['---'] },
  // Two papers of one title, which their ids tell apart.
  { renamed: '$n^2$', arxiv: '2503.00004' },
  { renamed: '$n^2$', arxiv: '2503.00005' },
] as const
/** An item that is set aside is told by its title alone. */
const titles = papers.flatMap((paper) => ('titles' in paper && !('renamed' in paper) ? paper.titles : []))
const named = fc.constantFrom(...papers).chain((paper): fc.Arbitrary<Item> => {
  const { titles: plain = [], renamed, arxiv } = { titles: undefined, renamed: undefined, arxiv: undefined, ...paper }
  const sure = arxiv === undefined ? [] : [...plain, ...(renamed ? [renamed] : [])].map((title) => ({ title, arxiv }))
  return fc.constantFrom(...(renamed ? [] : plain.map((title) => ({ title }))), ...sure)
})
const item = fc
  .tuple(
    named,
    fc.constantFrom('About $a$ and $b$.', 'About $a$.', 'In the wreck of $\\mathcal{O}(n)$ it lies.', '--- # x'),
    fc.record(
      { authors: fc.constantFrom(['Ann One'], ['A. One', 'B. Two']), code: fc.constant(['https://example.org/code']) },
      { requiredKeys: [] },
    ),
  )
  .map(([name, abstract, facts]): Item => ({ ...name, abstract, ...facts }))

/** Readers list a paper once, however often a digest does. */
const areOne = (one: Item, other: Item): boolean =>
  (likenessKey(one.title) === likenessKey(other.title) && (one.arxiv === undefined || other.arxiv === undefined)) ||
  (one.arxiv !== undefined && one.arxiv === other.arxiv)

/** Fields that a person may write, with values that they may have. */
const written = fc.oneof(
  fc.record({ field: fc.constant('title' as const), value: fc.constantFrom('By hand', 'By $h$and', '? : #') }),
  fc.record({ field: fc.constant('body' as const), value: fc.constantFrom('Mine.', 'Mine, $b$ too.', '') }),
  fc.record({ field: fc.constant('themes' as const), value: fc.constantFrom([], ['tent'], ['attention', 'tent']) }),
  fc.record({ field: fc.constant('arxiv' as const), value: fc.constantFrom('2503.99999', undefined) }),
  fc.record({ field: fc.constant('authors' as const), value: fc.constantFrom(['By Hand'], undefined) }),
  fc.record({ field: fc.constant('verified' as const), value: fc.constantFrom(['a'], ['b']) }),
  fc.record({ field: fc.constant('withdrawn' as const), value: fc.constant('It was wrong.') }),
  fc.record({ field: fc.constant('aliases' as const), value: fc.constantFrom(['roses-a-study'], ['old-name']) }),
  fc.record({ field: fc.constant('slug' as const), value: fc.constantFrom('by-hand', 'roses') }),
)

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('digest' as const),
      id: fc.constantFrom(...days),
      items: fc.uniqueArray(item, { minLength: 1, maxLength: 4, comparator: areOne }),
      setAside: fc.subarray([...titles], { maxLength: 2 }),
    }),
  },
  fc.record({ does: fc.constant('drop' as const), id: fc.constantFrom(...days) }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('edit' as const), which: fc.nat(), edit: written }) },
  fc.record({ does: fc.constantFrom('break' as const, 'delete' as const, 'move' as const, 'crlf' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('restorer' as const), better: fc.boolean(), confidence: fc.constantFrom(0.5, 0.9) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What a person put into entries, by GUID, and broken files as they were left. */
interface Hand {
  readonly fields: Map<string, Map<string, unknown>>
  readonly broken: Map<string, string>
}

const fieldOf = ({ data, body }: Entry, field: string): unknown => ({ ...data, body })[field as keyof Entry['data']]
const entryOf = ({ path, text }: TextFile): Entry | undefined => readEntry(text, path).entry

export const merge: Target = {
  name: 'merge',
  runs: 40,
  property: () =>
    fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
      const digests = new Map<string, Digest>()
      const hand: Hand = { fields: new Map(), broken: new Map() }
      let files: TextFile[] = []
      let restore = toyRestore(0.5)
      for (const one of steps) {
        if (one.does === 'digest') digests.set(one.id, digest(one.id, one.items, one.setAside))
        else if (one.does === 'drop') digests.delete(one.id)
        else if (one.does === 'restorer') {
          restore = toyRestore(one.confidence, (tex) => (one.better && !tex.includes('hat') ? `\\hat{${tex}}` : tex))
        } else files = byHand(files, one, hand)
        const setup = { digests: [...digests.values()], restore, accept: [...digests.keys()] }
        const outcome = run({ ...setup, entries: files })
        files = apply(files, outcome)
        assert.deepEqual(run({ ...setup, entries: files }).changes, { write: [], remove: [] }, 'a second run has something to do')
        if (!outcome.problems.some(({ scope }) => scope === 'run')) isWhole(files, setup.digests)
        isKept(files, hand)
      }
    }),
}

function byHand(files: readonly TextFile[], step: Extract<Step, { which: number }>, hand: Hand): TextFile[] {
  const file = files[step.which % Math.max(1, files.length)]
  const entry = file && entryOf(file)
  if (!file || !entry) return [...files]
  const others = files.filter((other) => other !== file)
  const { guid } = entry.data
  if (step.does === 'delete') {
    hand.fields.delete(guid)
    return others
  }
  if (step.does === 'move')
    return [...others, { path: file.path.replace(/[^/]*$/, `moved-${guid.slice(-4)}.md`), text: file.text }]
  if (step.does === 'crlf')
    return [...others, { path: file.path, text: `\uFEFF${plainLines(file.text).replaceAll('\n', '\r\n')}` }]
  if (step.does === 'break') {
    const text = file.text.replace('\nthemes:', '\nthemes: [\nthemes:')
    hand.broken.set(file.path, text)
    hand.fields.delete(guid)
    return [...others, { path: file.path, text }]
  }
  if (step.does !== 'edit') return [...files]
  const { field, value } = step.edit
  // A slug that another entry holds is a fault, and told as one.
  const claimed = others.flatMap((other) => entryOf(other)?.data ?? []).flatMap(({ slug, aliases = [] }) => [slug, ...aliases])
  if ((field === 'slug' || field === 'aliases') && [value].flat().some((name) => claimed.includes(String(name))))
    return [...files]
  // Who says that another title's paper is this one leaves it to be found by the title it was minted of, or by an id that stays.
  if (field === 'aliases' && entry.data.arxiv !== undefined) return [...files]
  const data: Record<string, unknown> = { ...entry.data, ...(field === 'body' ? {} : { [field]: value }) }
  if (value === undefined) delete data[field]
  const next = { data: entrySchema.parse(data), body: field === 'body' ? String(value) : entry.body }
  const fields = hand.fields.get(guid) ?? new Map()
  // What is as the pipeline has it is no edit, and what a person takes back is none any more.
  if (isGenerated(entry, field, value)) fields.delete(field)
  else if (JSON.stringify(fieldOf(entry, field)) !== JSON.stringify(value)) hand.fields.set(guid, fields.set(field, value))
  return [...others, { path: file.path, text: formatEntry(next, plainLines(file.text)) }]
}

/** Of a slug it is noted itself, of any other field a hash. */
function isGenerated({ data }: Entry, field: string, value: unknown): boolean {
  const noted = data.generated[field]
  return value === undefined ? noted === undefined : noted === (field === 'slug' ? value : hashOf(value))
}

/** Every entry that is not broken by hand can be read, none claims what another has, and every listed paper is in one that says so. */
function isWhole(files: readonly TextFile[], digests: readonly Digest[]): void {
  const names = files.map(({ path }) => path.toLowerCase())
  assert.equal(new Set(names).size, names.length)
  const entries = files.flatMap((file) => entryOf(file) ?? [])
  for (const name of ['slug', 'guid', 'key'] as const) {
    const claims = entries.map(({ data }) => data[name])
    assert.equal(new Set(claims).size, claims.length, `two entries have one ${name}: ${claims.join(', ')}`)
  }
  if (entries.length < files.length) return
  for (const { id, items } of digests) {
    const listed = entries.filter(({ data }) => data.digests[id] !== undefined)
    assert(listed.length > 0 || items.length === 0, `no entry names ${id}`)
  }
}

function isKept(files: readonly TextFile[], { fields, broken }: Hand): void {
  for (const [path, text] of broken) assert.equal(files.find((file) => file.path === path)?.text, text, `${path} was touched`)
  const entries = new Map(files.flatMap((file) => entryOf(file) ?? []).map((entry) => [entry.data.guid, entry]))
  for (const [guid, values] of fields) {
    const entry = entries.get(guid)
    if ([...values.values()].some((value) => value !== undefined)) assert(entry, `the entry ${guid} with hand edits is gone`)
    for (const [field, value] of values) if (entry) assert.deepEqual(fieldOf(entry, field), value, `${field} by hand`)
  }
}
