/** An entry's file read by the site: front matter held against the contract, body apart. */
import { isCollection, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { type Entry, entrySchema } from '../entry.ts'
import type { Problem } from '../problem.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * @param text the file
 * @param file its path, for messages
 * @returns the entry, or every fault with the field that has it.
 */
export function parseEntryFile(text: string, file: string): { entry: Entry | undefined; problems: Problem[] } {
  const refuse = (line: number, what: string, fix: string): Problem => ({ file, line, rule: 'entry', what, fix, scope: 'run' })
  const match = FRONT_MATTER.exec(text)
  if (match === null) {
    return {
      entry: undefined,
      problems: [refuse(1, 'the file has no front matter', 'begin it with fields between two lines of ---')],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false })
  // The front matter begins on the file's second line.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) =>
      refuse(lineAt(pos[0]), `the front matter is not YAML: ${message}`, 'mend the indentation or quotes there'),
    )
    return { entry: undefined, problems }
  }
  const parsed = entrySchema.safeParse(document.toJS())
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      refuse(
        lineAt(offsetOf(document.contents, issue.path)),
        `field ${issue.path.join('.') || '(all)'}: ${issue.message}`,
        'correct the field, or remove the file and ingest again',
      ),
    )
    return { entry: undefined, problems }
  }
  return { entry: { data: parsed.data, body: text.slice(match[0].length).trim() }, problems: [] }
}

/** Where the value at `path` begins, or as much of the path as exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root
  let offset = 0
  for (const key of path) {
    if (!isCollection(node)) break
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    const child: unknown = isPair(pair) ? (pair.value ?? pair.key) : node.items[Number(key)]
    if (!isNode(child)) break
    offset = (isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : child.range?.[0]) ?? offset
    node = child
  }
  return offset
}
