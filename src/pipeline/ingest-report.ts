/** What a run has done, in numbers and names: the report printed at its end. */
import type { Problem } from '../problem.ts'
import type { GeneratedField } from './write/fields.ts'
import type { TextFile } from './write/text-file.ts'
import type { Wording } from './write/wording.ts'

/** What became of one paper. */
export interface PaperOutcome {
  readonly path: string
  readonly fate: 'new' | 'changed' | 'unchanged' | 'removed' | 'broken'
  readonly file?: TextFile
  readonly remove?: string
  /** Fields that a person has edited, and that were therefore kept. */
  readonly edited: readonly GeneratedField[]
  readonly problems: readonly Problem[]
}

export interface IngestReport {
  readonly digests: number
  readonly papers: {
    /** Paths relative to the content folder, as all here. */
    readonly new: readonly string[]
    readonly changed: readonly string[]
    readonly unchanged: number
    readonly removed: readonly string[]
    /** Entries that cannot be read, left as they are. */
    readonly broken: readonly string[]
    readonly kept: readonly { readonly file: string; readonly fields: readonly GeneratedField[] }[]
  }
  /** Formulas restored, those of them that are doubtful, and wreckage left as text. */
  readonly formulas: { readonly restored: number; readonly doubtful: number; readonly left: number }
  /** Papers by theme id; a paper may count under several. */
  readonly themes: Readonly<Record<string, number>>
  readonly unthemed: number
}

/** Puts the fates of all papers together; `counted` is undefined for a paper that no digest lists. */
export function reportOf(
  digests: number,
  fates: readonly { readonly outcome: PaperOutcome; readonly counted: Pick<Wording, 'formulas' | 'themes'> | undefined }[],
): IngestReport {
  const paths = (fate: PaperOutcome['fate']) =>
    fates.filter(({ outcome }) => outcome.fate === fate).map(({ outcome }) => outcome.path)
  const wordings = fates.flatMap(({ counted }) => counted ?? [])
  const sum = (count: keyof Wording['formulas']) => wordings.reduce((total, { formulas }) => total + formulas[count], 0)
  const themes = new Map<string, number>()
  for (const id of wordings.flatMap((wording) => wording.themes)) themes.set(id, (themes.get(id) ?? 0) + 1)
  return {
    digests,
    papers: {
      new: paths('new'),
      changed: paths('changed'),
      unchanged: paths('unchanged').length,
      removed: paths('removed'),
      broken: paths('broken'),
      kept: fates.flatMap(({ outcome }) => (outcome.edited.length > 0 ? { file: outcome.path, fields: outcome.edited } : [])),
    },
    formulas: { restored: sum('restored'), doubtful: sum('doubtful'), left: sum('left') },
    themes: Object.fromEntries([...themes].sort(([a], [b]) => (a < b ? -1 : 1))),
    unthemed: wordings.filter((wording) => wording.themes.length === 0).length,
  }
}
