/**
 * `npm run prove:citations -- [FOLDER]`: a document that cites every paper of a built site, made by the programs that people use. They are
 * no part of the project; Debian has them as biber, texlive-bibtex-extra, texlive-latex-recommended and bibutils.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'

const USAGE = `Usage: npm run prove:citations -- [FOLDER]

FOLDER holds a built site; without it, the one that npm run build makes. Needs pdflatex, bibtex, biber and ris2xml.
`

interface Way {
  readonly program: 'bibtex' | 'biber'
  readonly preamble: string
  readonly body: string
  /** What stands once a paper in the list that the program writes. */
  readonly item: RegExp
}

const ways: readonly Way[] = [
  { program: 'bibtex', preamble: '', body: '\\bibliographystyle{plain}\\bibliography{papers}', item: /^\\bibitem\{/gm },
  {
    program: 'biber',
    preamble: '\\usepackage[backend=biber]{biblatex}\\addbibresource{papers.bib}',
    body: '\\printbibliography',
    item: /^\s*\\entry\{/gm,
  },
]

/** @returns whether each program took every paper without a word of warning. */
function prove(site: string): boolean {
  const work = mkdtempSync(join(tmpdir(), 'prove-citations-'))
  try {
    for (const file of ['papers.bib', 'papers.ris']) copyFileSync(join(site, file), join(work, file))
    const count = readFileSync(join(work, 'papers.bib'), 'utf8').match(/^@/gm)?.length ?? 0
    return [...ways.map((way) => cites(work, way, count)), readsRis(work, count)].every(Boolean)
  } finally {
    rmSync(work, { recursive: true })
  }
}

function cites(work: string, { program, preamble, body, item }: Way, count: number): boolean {
  const tex = `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{amsmath,amssymb}${preamble}\n`
  writeFileSync(join(work, `${program}.tex`), `${tex}\\begin{document}\\nocite{*}${body}\\end{document}\n`)
  const latex = () => run(work, 'pdflatex', ['-interaction=nonstopmode', `${program}.tex`])
  latex()
  const warnings = run(work, program, [program]).match(/^.*(?:warn|error).*$/gim) ?? []
  latex()
  const faults = latex().match(/^!.*$/gm) ?? []
  const listed = readFileSync(join(work, `${program}.bbl`), 'utf8').match(item)?.length ?? 0
  return report(`${program} and pdflatex`, listed, count, [...warnings, ...faults])
}

function readsRis(work: string, count: number): boolean {
  const read = run(work, 'ris2xml', ['papers.ris'])
  return report('ris2xml', read.match(/<mods\b[^C]/g)?.length ?? 0, count, read.match(/^\s*(?:\w+:\s*)?warning\b.*$/gim) ?? [])
}

function report(what: string, papers: number, count: number, complaints: readonly string[]): boolean {
  console.log(`${what}: ${papers} of ${count} papers, ${complaints.length} complaints`)
  for (const complaint of complaints.slice(0, 20)) console.log(`  ${complaint}`)
  return papers === count && complaints.length === 0
}

/** @returns what the program wrote, standard error included. */
function run(cwd: string, program: string, parameters: readonly string[]): string {
  const { error, stdout, stderr } = spawnSync(program, parameters, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (error) throw new Error(`${program} could not be started (${error.message}); the head of this file says where it comes from`)
  return stdout + stderr
}

const [site = folders.out] = process.argv.slice(2)
if (!existsSync(join(site, 'papers.bib'))) {
  process.stderr.write(`${site}: no papers.bib is there\n\n${USAGE}`)
  process.exitCode = 2
} else if (!prove(site)) process.exitCode = 1
