/** Writes an entry's file: front matter in a stable order, one line a field where it can be, then the body. */
import { Document, isCollection, isMap, isScalar, isSeq, type Pair, parseDocument, type ScalarTag, type Tags } from 'yaml'
import type { Entry, EntryData } from '../../entry.ts'
import { splitEntry } from '../../entry-file.ts'
import { hashOf } from '../../field-hash.ts'
import { oneLine, spelledOut, writeFrontMatter } from '../../front-matter.ts'
import { fieldOrder } from './fields.ts'

/** Fields of which each item stands on a line of its own as a whole. */
const itemLines: ReadonlySet<string> = new Set(['evidence', 'doubts', 'unrestored'])

const documentOptions = {
  customTags: (tags: Tags): Tags =>
    tags.map((tag): ScalarTag | (typeof tags)[number] => {
      if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:str' || !('stringify' in tag)) return tag
      const plain = (tag as ScalarTag).stringify
      if (!plain) return tag
      return {
        ...(tag as ScalarTag),
        stringify: (...given) => {
          const text = plain(...given)
          return text.startsWith('"') ? spelledOut(text) : text
        },
      }
    }),
}

/**
 * An entry as its file's text, with LF line ends.
 *
 * @param previous The file's text until now: fields whose values stay keep the comments and the spelling that a person gave them.
 */
export function formatEntry({ data, body }: Entry, previous?: string): string {
  const yaml = previous === undefined ? writeFrontMatter(fieldOrder.map((field) => [field, data[field]])) : undefined
  return `---\n${yaml ?? frontMatter(data, previous)}---\n\n${body}\n`
}

function frontMatter(data: EntryData, previous: string | undefined): string {
  const document = new Document({}, documentOptions)
  const old = previous === undefined ? undefined : splitEntry(previous)
  const kept = old && parseDocument(old.yaml, documentOptions)
  if (kept) {
    document.commentBefore = kept.commentBefore
    document.comment = kept.comment
  }
  for (const field of fieldOrder) {
    const value = data[field]
    if (value === undefined) continue
    const before = isMap(kept?.contents) ? kept.contents.items.find((pair) => nameOf(pair) === field) : undefined
    if (before && kept && isMap(document.contents) && sameValue(before, value)) {
      document.contents.items.push(before as Pair<never, never>)
      continue
    }
    const node = document.createNode(value)
    if (isCollection(node)) {
      if (oneLine.has(field)) node.flow = true
      if (itemLines.has(field)) for (const item of isSeq(node) || isMap(node) ? node.items : []) flowItem(item)
    }
    document.set(field, node)
  }
  return document.toString({
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    flowCollectionPadding: true,
  })
}

function nameOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key
}

function sameValue(pair: Pair, value: unknown): boolean {
  const node = pair.value
  const old = isScalar(node) ? node.value : isCollection(node) ? node.toJSON() : node
  return hashOf(old) === hashOf(value)
}

function flowItem(item: unknown): void {
  if (isCollection(item)) item.flow = true
  else if (typeof item === 'object' && item !== null && 'value' in item && isCollection(item.value)) item.value.flow = true
}
