/** `npm run check:regexps`: every regular expression of the program held against recheck: none may take more time than its text is long. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { folders } from '../src/folders.ts'
import { bounded } from './bounded-regexps.ts'

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Longest that one expression may be looked at, in milliseconds; most take a tenth of a second. */
const PATIENCE = 120_000
/** Microseconds of processor time that the text which recheck has found worst, of at most some 100,000 characters, may take. */
const LONG = 200_000

function sourceFiles(): string[] {
  return ['src', 'scripts', 'public'].flatMap((folder) =>
    readdirSync(join(folders.root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => ['.ts', '.astro', '.js'].includes(extname(file)))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  )
}

/** Of a component the program at its head is read; its markup holds none. */
const programOf = (file: string, text: string) =>
  file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text

function literalsOf(file: string): Found[] {
  const tree = ts.createSourceFile(
    file,
    programOf(file, readFileSync(join(folders.root, file), 'utf8')),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Expressions that are put together when a file is loaded: it is, and they are noted down. */
async function constructedIn(file: string): Promise<Found[]> {
  const found: Found[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, given) {
      const made = Reflect.construct(target, given)
      if (new Error().stack?.includes(file)) found.push({ place: file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    await import(join(folders.root, file))
  } finally {
    globalThis.RegExp = original
  }
  return found
}

function takesLong({ source, flags }: Found, text: string): boolean {
  const before = process.cpuUsage()
  text.replace(new RegExp(source, flags), '')
  return process.cpuUsage(before).user > LONG
}

async function main(): Promise<number> {
  const files = sourceFiles()
  const found = files.flatMap(literalsOf)
  for (const file of files.filter((name) => name.startsWith('src/pipeline/'))) {
    if (readFileSync(join(folders.root, file), 'utf8').includes('new RegExp(')) found.push(...(await constructedIn(file)))
  }
  const places = new Map<string, Found[]>()
  for (const one of found) places.set(`/${one.source}/${one.flags}`, [...(places.get(`/${one.source}/${one.flags}`) ?? []), one])
  let faults = 0
  const used = new Set<string>()
  for (const [name, [first, ...others]] of places) {
    if (!first) continue
    const verdict = await check(first.source, first.flags, { timeout: PATIENCE })
    // Recheck counts steps of an engine of its own; what Node's takes in its stride is no fault.
    if (verdict.status === 'safe' || (verdict.status === 'vulnerable' && !takesLong(first, verdict.attack.string))) continue
    if (bounded.has(first.source)) {
      used.add(first.source)
      continue
    }
    faults++
    const what = verdict.status === 'vulnerable' ? verdict.complexity.summary : 'could not be settled'
    console.log(
      `${[first, ...others].map(({ place }) => place).join(', ')}: ${name}: ${what}; let no two of its parts match the same text, or say in scripts/bounded-regexps.ts what keeps its text short`,
    )
  }
  for (const source of bounded.keys()) {
    if (used.has(source)) continue
    faults++
    console.log(`scripts/bounded-regexps.ts: /${source}/ is safe or gone; take it out`)
  }
  console.log(`${places.size} expressions at ${found.length} places, ${used.size} kept short by their text, ${faults} faults`)
  return faults === 0 ? 0 : 1
}

process.exit(await main())
