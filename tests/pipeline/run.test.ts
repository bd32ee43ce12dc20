import { describe, expect, test } from 'vitest'
import { readEntry } from '../../src/entry-file.ts'
import type { TextFile } from '../../src/pipeline/write/text-file.ts'
import { apply, digest, run, type Setup, toyRestore } from './toy-pipeline.ts'

const march12 = digest('2025-03-12', [{ title: 'Attention to Teapots', abstract: 'We find $n^2$ teapots.' }, { title: 'Roses' }])
const march19 = digest('2025-03-19', [
  { title: 'Tulips' },
  { title: 'Attention to teapots!', abstract: 'We find $n^2$ teapots.' },
])

const entriesAfter = (setup: Setup): TextFile[] => apply(setup.entries ?? [], run(setup))
const parsed = (files: readonly TextFile[], name: string) => {
  const file = files.find(({ path }) => path.endsWith(`/${name}.md`))
  if (!file) throw new Error(`no ${name} among ${files.map(({ path }) => path).join(', ')}`)
  const { entry } = readEntry(file.text, file.path)
  if (!entry) throw new Error(`${name} cannot be read`)
  return entry
}
const edit = (files: readonly TextFile[], name: string, from: string | RegExp, to: string): TextFile[] =>
  files.map((file) => {
    if (!file.path.endsWith(`/${name}.md`)) return file
    const text = file.text.replace(from, to)
    if (text === file.text) throw new Error(`${from} is not in ${name}`)
    return { ...file, text }
  })
const rules = (setup: Setup) => run(setup).problems.map(({ rule, scope }) => `${rule} ${scope}`)

describe('one paper, one entry', () => {
  test('a first digest makes an entry for each paper, in the year of the digest', () => {
    const { report, problems } = run({ digests: [march12] })
    expect(problems).toEqual([])
    expect(report.papers.new).toEqual(['papers/2025/attention-to-teapots.md', 'papers/2025/roses.md'])
    expect(report.formulas).toEqual({ restored: 1, doubtful: 1, left: 0 })
    expect(report.themes).toEqual({ attention: 1 })
    expect(report.unthemed).toBe(1)
  })

  test('a second run changes nothing', () => {
    const entries = entriesAfter({ digests: [march12, march19] })
    const { changes, report } = run({ digests: [march12, march19], entries })
    expect(changes).toEqual({ write: [], remove: [] })
    expect(report.papers.unchanged).toBe(3)
  })

  test('digests that come one by one give the same entries as all at once', () => {
    const first = entriesAfter({ digests: [march12] })
    expect(entriesAfter({ digests: [march12, march19], entries: first })).toEqual(entriesAfter({ digests: [march19, march12] }))
  })

  test('the same paper in two digests is one entry that names both', () => {
    const { data } = parsed(entriesAfter({ digests: [march19, march12] }), 'attention-to-teapots')
    expect(data.digests).toEqual({ '2025-03-12': 1, '2025-03-19': 2 })
    expect(data.scraped.title).toBe('Attention to Teapots')
  })

  test('equal titles with different arXiv ids are two papers; a changed title with the same id is one', () => {
    const entries = entriesAfter({
      digests: [
        digest('2025-03-12', [
          { title: 'Roses', arxiv: '2503.00001' },
          { title: 'Tulips', arxiv: '2503.00002' },
        ]),
        digest('2025-03-19', [
          { title: 'Roses', arxiv: '2503.00003' },
          { title: 'Tulips, Revised', arxiv: '2503.00002' },
        ]),
      ],
    })
    expect(entries.map(({ path }) => path)).toEqual([
      'papers/2025/roses-d143b9.md',
      'papers/2025/roses.md',
      'papers/2025/tulips.md',
    ])
    expect(parsed(entries, 'tulips').data.digests).toEqual({ '2025-03-12': 2, '2025-03-19': 2 })
  })

  test('two papers of one title stay apart when a person corrects their arXiv ids', () => {
    const digests = [
      digest('2025-03-12', [{ title: 'Roses', arxiv: '2503.00001' }]),
      digest('2025-03-19', [{ title: 'Roses', arxiv: '2503.00003' }]),
    ]
    const entries = entriesAfter({ digests })
    const edited = entries.map(({ path, text }) => ({ path, text: text.replace(/^arxiv: .*$/m, 'arxiv: "2503.99999"') }))
    const after = entriesAfter({ digests, entries: edited })
    expect(parsed(after, 'roses').data.digests).toEqual({ '2025-03-12': 1 })
    expect(parsed(after, 'roses-d143b9').data.digests).toEqual({ '2025-03-19': 1 })
  })

  test('an arXiv id that is learnt later moves no address', () => {
    const entries = entriesAfter({ digests: [march12] })
    const later = entriesAfter({
      digests: [march12, digest('2025-04-01', [{ title: 'Roses', arxiv: '2503.00001', authors: ['A. Gardener'] }])],
      entries,
    })
    const [before, now] = [parsed(entries, 'roses').data, parsed(later, 'roses').data]
    expect({ ...now, digests: before.digests, generated: before.generated }).toEqual({
      ...before,
      updated: '2025-04-01T00:00:00Z',
      arxiv: '2503.00001',
      authors: ['A. Gardener'],
    })
  })

  test('whole TeX from a later digest takes the place of damaged text', () => {
    const whole = digest('2025-03-19', [{ title: 'Attention to Teapots', abstract: 'We find $\\mathcal{O}(n^2)$ teapots.' }])
    const { data, body } = parsed(entriesAfter({ digests: [march12, whole] }), 'attention-to-teapots')
    expect(body).toBe('We find $\\mathcal{O}(n^2)$ teapots.')
    expect(data.doubts).toBeUndefined()
  })

  test('an entry is found wherever it stands under papers/', () => {
    const entries = entriesAfter({ digests: [march12] }).map(({ path, text }) => ({
      path: path.replace('2025/', 'moved/x-'),
      text,
    }))
    expect(run({ digests: [march12], entries }).changes).toEqual({ write: [], remove: [] })
  })
})

describe('what comes and goes', () => {
  const entries = entriesAfter({ digests: [march12, march19] })

  test('a deleted digest takes its papers with it, unless another digest holds them', () => {
    const { changes, report } = run({ digests: [march19], entries })
    expect(changes.remove).toEqual(['papers/2025/roses.md'])
    expect(report.papers.changed).toEqual(['papers/2025/attention-to-teapots.md'])
  })

  test('a hand edit holds an entry that no digest lists any more', () => {
    const edited = edit(entries, 'roses', 'About Roses.', 'All about roses.')
    const { changes, problems } = run({ digests: [march19], entries: edited })
    expect(changes.remove).toEqual([])
    expect(problems).toMatchObject([{ rule: 'entry-unlisted', scope: 'note', file: 'papers/2025/roses.md' }])
  })

  test('a digest that lost papers stops the run until that is accepted', () => {
    const shrunk = digest('2025-03-12', [{ title: 'Attention to Teapots', abstract: 'We find $n^2$ teapots.' }])
    const { changes, problems } = run({ digests: [shrunk, march19], entries })
    expect(problems).toMatchObject([{ rule: 'digest-shrunk', scope: 'run', file: 'digests/2025-03-12.txt' }])
    expect(changes).toEqual({ write: [], remove: [] })
    expect(run({ digests: [shrunk, march19], entries, accept: ['2025-03-12'] }).changes.remove).toEqual(['papers/2025/roses.md'])
  })

  test('a paper set aside for a fault keeps its entry, and comes back', () => {
    const faulty = digest('2025-03-12', [{ title: 'Attention to Teapots', abstract: 'We find $n^2$ teapots.' }], ['ROSES'])
    const { changes, problems } = run({ digests: [faulty, march19], entries })
    expect(problems).toEqual([])
    expect(changes).toEqual({ write: [], remove: [] })
    expect(run({ digests: [march12, march19], entries }).changes).toEqual({ write: [], remove: [] })
  })

  test('a paper set aside for a fault from the first gets its entry when the file is mended', () => {
    const faulty = digest('2025-04-02', [{ title: 'Lilies' }], ['LILACS'])
    const without = entriesAfter({ digests: [march12, march19, faulty], entries })
    const mended = digest('2025-04-02', [{ title: 'Lilacs' }, { title: 'Lilies' }])
    const { changes } = run({ digests: [march12, march19, mended], entries: without })
    expect(changes.write.map(({ path }) => path).sort()).toEqual(['papers/2025/lilacs.md', 'papers/2025/lilies.md'])
    expect(changes.remove).toEqual([])
  })

  test('a withdrawn paper stays when its digest is deleted', () => {
    const withdrawn = edit(entries, 'roses', 'digests:', 'withdrawn: "Its authors found thorns."\ndigests:')
    expect(run({ digests: [march19], entries: withdrawn }).changes.remove).toEqual([])
  })

  test('no digest at all where entries are stops the run', () => {
    expect(rules({ digests: [], entries })).toEqual(['no-digest run'])
    expect(rules({ digests: [] })).toEqual(['no-digest note'])
  })

  test('two files of one digest stop the run', () => {
    expect(rules({ digests: [march12, { ...march12, file: 'digests/2025-03-12.json' }] })).toEqual(['digest-twice run'])
  })

  test('an entry that was deleted is written anew as it was', () => {
    expect(entriesAfter({ digests: [march12, march19], entries: entries.slice(1) })).toEqual(entries)
  })
})

describe('an entry that cannot be read', () => {
  const entries = entriesAfter({ digests: [march12] })
  const broken: [string, (text: string) => string, string, number][] = [
    ['bad YAML', (text) => text.replace('slug: "', 'slug: "a\nkey: "'), 'entry-yaml', 3],
    ['a field that is not there', (text) => text.replace('themes:', 'topics: 1\nthemes:'), 'entry-field', 7],
    ['a field that is missing', (text) => text.replace(/^slug: .*\n/m, ''), 'entry-field', 2],
    ['half a file', (text) => text.slice(0, 60), 'entry-front-matter', 1],
    ['nothing', () => '', 'entry-front-matter', 1],
  ]
  test.each(broken)('%s: it stays as it is, its paper gets no second file, the others go on', (_, damage, rule, line) => {
    const files = entries.map((file) => (file.path.endsWith('roses.md') ? { ...file, text: damage(file.text) } : file))
    const { changes, problems, report } = run({ digests: [march12, march19], entries: files })
    expect(problems[0]).toMatchObject({ rule, line, file: 'papers/2025/roses.md', scope: 'item' })
    expect(changes.write.map(({ path }) => path)).toEqual(['papers/2025/attention-to-teapots.md', 'papers/2025/tulips.md'])
    expect(changes.remove).toEqual([])
    expect(report.papers.broken).toEqual(['papers/2025/roses.md'])
  })

  test.each(['slug', 'guid', 'key'])('two entries with one %s: the second is left alone', (field) => {
    const [first, second] = entries
    if (!first || !second) throw new Error('two entries are needed')
    const line = new RegExp(`^${field}: .*$`, 'm')
    const twice = { ...second, text: second.text.replace(line, line.exec(first.text)?.[0] ?? '') }
    const { problems, changes } = run({ digests: [march12], entries: [first, twice] })
    expect(problems).toMatchObject([{ rule: 'entry-twice', file: second.path, scope: 'item' }])
    expect(changes).toEqual({ write: [], remove: [] })
  })
})

describe('what a person has edited is never overwritten', () => {
  const paper = {
    title: 'Attention to $T$',
    abstract: 'We find $a$ and $b$ in the wreck.',
    arxiv: '2503.00001',
    authors: ['A. One'],
  }
  const first = digest('2025-03-12', [paper])
  const entries = entriesAfter({ digests: [first] })
  // Everything that the pipeline says changes at once.
  const better: Setup = {
    digests: [digest('2025-03-12', [{ ...paper, authors: ['Ann One'] }]), digest('2025-03-19', [paper])],
    restore: (text) => toyRestore(0.7, (tex) => `\\hat{${tex}}`)(text.replace('wreck', 'wreckage')),
    themes: ['tent', 'attention'],
  }
  const followed = parsed(entriesAfter({ ...better, entries }), 'attention-to-t')

  const edits: [string, string | RegExp, string][] = [
    ['title', 'title: "Attention to $T$"', 'title: "Attention, please"'],
    ['digests', 'digests: { 2025-03-12: 1 }', 'digests: { 2025-03-12: 9 }'],
    ['arxiv', 'arxiv: "2503.00001"', 'arxiv: "2503.99999"'],
    ['authors', 'authors: [ "A. One" ]', 'authors: [ "One, A." ]'],
    ['themes', 'themes: [ "attention" ]', 'themes: []'],
    ['evidence', 'attention: [ "attention" ]', 'attention: [ "heed" ]'],
    ['doubts', 'source: "$a$"', 'source: "a"'],
    ['unrestored', '- { source: "wreck", nth: 1 }', '- { source: "wreck", nth: 2 }'],
    ['scraped', 'abstract: "We find', 'abstract: "We found'],
    ['body', '\n\nWe find', '\n\nWe have found'],
    ['slug', 'slug: "attention-to-t"', 'slug: "attention-to-everything"'],
    ['guid', /^guid: .*$/m, 'guid: "urn:uuid:00000000-0000-5000-8000-000000000000"'],
    ['key', /^key: .*$/m, 'key: one-attention'],
    ['aliases', 'digests:', 'aliases: [ "old-address" ]\ndigests:'],
    ['verified', 'scraped:', 'verified: [ "x" ]\nscraped:'],
    ['withdrawn', 'digests:', 'withdrawn: "Its authors found a gap in the proof."\ndigests:'],
  ]

  test.each(edits)('%s', (field, from, to) => {
    const edited = edit(entries, 'attention-to-t', from, to)
    const before = parsed(edited, 'attention-to-t')
    const now = parsed(entriesAfter({ ...better, entries: edited }), 'attention-to-t')
    const value = (entry: typeof now, name: string) =>
      name === 'body' ? entry.body : Object.entries(entry.data).find(([key]) => key === name)?.[1]
    expect(value(now, field)).toEqual(value(before, field))
    for (const other of ['title', 'digests', 'authors', 'themes', 'evidence', 'scraped', 'body', 'slug', 'guid', 'key']) {
      if (other !== field) expect([other, value(now, other)]).toEqual([other, value(followed, other)])
    }
    // What is said of formulas belongs to the text that is there.
    if (field !== 'title' && field !== 'body') {
      for (const other of ['doubts', 'unrestored']) if (other !== field) expect(value(now, other)).toEqual(value(followed, other))
    }
    expect(run({ ...better, entries: entriesAfter({ ...better, entries: edited }) }).changes.write).toEqual([])
  })

  test('the report names what was kept', () => {
    const edited = edit(
      edit(entries, 'attention-to-t', 'themes: [ "attention" ]', 'themes: []'),
      'attention-to-t',
      'We find',
      'We see',
    )
    expect(run({ ...better, entries: edited }).report.papers.kept).toEqual([
      { file: 'papers/2025/attention-to-t.md', fields: ['themes', 'scraped'] },
    ])
  })

  test('an optional field that a person deleted stays deleted', () => {
    const edited = edit(entries, 'attention-to-t', /^authors: .*\n/m, '')
    expect(parsed(entriesAfter({ ...better, entries: edited }), 'attention-to-t').data.authors).toBeUndefined()
  })

  test('a field that a person added stays', () => {
    const bare = entriesAfter({ digests: [march12] })
    const edited = edit(bare, 'roses', 'themes:', 'arxiv: "2503.00009"\nthemes:')
    expect(parsed(entriesAfter({ digests: [march12, march19], entries: edited }), 'roses').data.arxiv).toBe('2503.00009')
  })

  test('a formula that a person corrected is no longer doubtful; the others are', () => {
    const edited = edit(entries, 'attention-to-t', '\n\nWe find $a$ and', '\n\nWe find $\\alpha$ and')
    const { data, body } = parsed(entriesAfter({ digests: [first], entries: edited }), 'attention-to-t')
    expect(body).toBe('We find $\\alpha$ and $b$ in the wreck.')
    expect(data.doubts?.map(({ tex }) => tex)).toEqual(['T', 'b'])
  })

  test('a formula listed as verified is no longer doubtful', () => {
    const edited = edit(entries, 'attention-to-t', 'scraped:', 'verified: ["a"]\nscraped:')
    expect(
      parsed(entriesAfter({ digests: [first], entries: edited }), 'attention-to-t').data.doubts?.map(({ tex }) => tex),
    ).toEqual(['T', 'b'])
  })

  test('CRLF, a byte order mark, a reordered map and a lost last line end are no edits', () => {
    const edited = entries.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}` }))
    const { changes, report } = run({ digests: [first], entries: edited })
    expect(changes.write).toEqual([])
    expect(report.papers.kept).toEqual([])
    expect(entriesAfter({ ...better, entries: edited })).toEqual(entriesAfter({ ...better, entries }))
  })

  test('comments in the front matter stay', () => {
    const edited = edit(entries, 'attention-to-t', 'key:', '# agreed with the authors\nkey:')
    expect(entriesAfter({ ...better, entries: edited })[0]?.text).toContain('# agreed with the authors\nkey:')
  })

  test('two entries merged into one: the former slug, listed as an alias, takes the other paper along', () => {
    const two = digest('2025-03-12', [{ title: 'Roses' }, { title: 'Roses, a Study' }])
    const both = entriesAfter({ digests: [two] })
    const merged = edit(both, 'roses', 'digests:', 'aliases: [ "roses-a-study" ]\ndigests:').filter(
      ({ path }) => !path.includes('study'),
    )
    const { changes } = run({ digests: [two], entries: merged })
    expect(changes).toEqual({ write: [], remove: [] })
  })
})
