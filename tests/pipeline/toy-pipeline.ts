/** A pipeline small enough to see through: formulas are what stands between dollars, themes are words of the title. */
import { readEntry } from '../../src/entry-file.ts'
import type { Digest, DigestItem } from '../../src/pipeline/read/digest.ts'
import type { Segment } from '../../src/pipeline/restore/segment.ts'
import { type IngestInput, type IngestOutcome, ingest } from '../../src/pipeline/run.ts'
import type { TextFile } from '../../src/pipeline/write/text-file.ts'

export type Item = Partial<DigestItem> & { readonly title: string }

/** `confidence` of each formula, and what the restorer makes of its inside: a better one is another function. */
export function toyRestore(confidence: number, better: (tex: string) => string = (tex) => tex) {
  return (text: string): Segment[] =>
    text.split(/(\$[^$]*\$)/).flatMap((source): Segment[] => {
      if (source === '') return []
      if (!/^\$.+\$$/.test(source)) return [{ kind: 'text', source, text: source }]
      const tex = source.slice(1, -1)
      const origin = tex.includes('\\') ? 'whole' : 'restored'
      return [{ kind: 'math', source, tex: better(tex), display: false, origin, confidence }]
    })
}

export function digest(id: string, items: readonly Item[], setAside: readonly string[] = []): Digest {
  return {
    id,
    file: `digests/${id}.txt`,
    date: id.slice(0, 10),
    items: items.map((item, index) => ({
      abstract: `About ${item.title}.`,
      line: index * 4 + 1,
      abstractLine: index * 4 + 3,
      ...item,
    })),
    setAside: setAside.map((title, index) => ({ title, line: 100 + index })),
  }
}

export interface Setup {
  readonly digests: readonly Digest[]
  readonly entries?: readonly TextFile[]
  readonly lookups?: readonly TextFile[]
  readonly accept?: readonly string[]
  readonly restore?: IngestInput['stations']['restore']
  readonly themes?: readonly string[]
}

/** Ingests digests that are read already. */
export function run({
  digests,
  entries = [],
  lookups = [],
  accept = [],
  restore = toyRestore(0.5),
  themes = ['attention'],
}: Setup): IngestOutcome {
  return ingest({
    digests: digests.map(({ file }) => ({ path: file, bytes: new Uint8Array() })),
    entries,
    lookups,
    accepted: new Set(accept),
    stations: {
      readEntry,
      readDigest: ({ path }) => ({ digests: digests.filter(({ file }) => file === path), problems: [] }),
      restore,
      segmentWhole: restore,
      unrestored: (segments) =>
        segments
          .flatMap(({ source }) => [...source.matchAll(/wreck\w*/g)])
          .map(([source], index) => ({ source, nth: index + 1 })),
      doubtBelow: 0.8,
      classify: ({ title }) => {
        const found = themes.filter((theme) => title.toLowerCase().includes(theme))
        return { themes: found, evidence: Object.fromEntries(found.map((theme) => [theme, [theme]])) }
      },
      plainText: (segments) => segments.map((segment) => (segment.kind === 'text' ? segment.text : segment.source)).join(''),
    },
  })
}

/** The entries after a run's changes. */
export function apply(entries: readonly TextFile[], { changes }: IngestOutcome): TextFile[] {
  const files = new Map(entries.map(({ path, text }) => [path, text]))
  for (const { path, text } of changes.write) files.set(path, text)
  for (const path of changes.remove) files.delete(path)
  return [...files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))
}
