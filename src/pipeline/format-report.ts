/** The report as a person reads it at the end of a run. */
import type { IngestReport } from './ingest-report.ts'

/** How many names a list shows before it is cut. */
const SHOWN = 10

/** Lines of the report, each with its line end. */
export function formatReport(report: IngestReport, problemCount: number): string {
  const { papers, formulas } = report
  const themes = Object.entries(report.themes).map(([id, count]) => `${id} ${count}`)
  const rows: [string, string][] = [
    ['digests', String(report.digests)],
    [
      'papers',
      `${papers.new.length} new, ${papers.changed.length} changed, ${papers.unchanged} unchanged, ${papers.removed.length} removed`,
    ],
    ['formulas', `${formulas.restored} restored (${formulas.doubtful} doubtful), ${formulas.left} left as text`],
    ['themes', [...themes, `none ${report.unthemed}`].join(', ')],
    ['problems', String(problemCount)],
  ]
  const kept = papers.kept.map(({ file, fields }) => `kept by hand: ${fields.join(', ')} in ${file}`)
  return [
    ...rows.map(([name, value]) => `${name.padEnd(10)}${value}`),
    ...cut(papers.removed.map((path) => `removed: ${path}`)),
    ...cut(papers.broken.map((path) => `left alone, broken: ${path}`)),
    ...cut(kept),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function cut(lines: readonly string[]): string[] {
  if (lines.length <= SHOWN) return [...lines]
  return [...lines.slice(0, SHOWN), `  and ${lines.length - SHOWN} more (--json names all)`]
}
