/** The promises of `restore`, checked for one text. */
import assert from 'node:assert/strict'
import { restore } from '../../../src/pipeline/restore/restore.ts'
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import { unrestored } from '../../../src/pipeline/restore/unrestored.ts'
import { damage } from '../../../src/tex/damage.ts'
import { renderable } from '../../../src/tex/katex.ts'

export function keepsPromises(text: string): void {
  promisesKept(text, restore(text))
}

/** @param segments What a station has made of `text`. */
export function promisesKept(text: string, segments: readonly Segment[]): void {
  assert.equal(segments.map((segment) => segment.source).join(''), text)
  for (const segment of segments) {
    assert.notEqual(segment.source, '')
    if (segment.kind === 'link') assert.match(segment.url, /^https?:\/\//)
    if (segment.kind !== 'math') continue
    assert(renderable(segment.tex, segment.display), segment.tex)
    assert(segment.confidence >= 0 && segment.confidence <= 1)
    if (segment.origin === 'restored') assert.equal(damage(`$${segment.tex}$`), segment.source)
    else assert.match(segment.source, /^(?:\$\$?|\\[([])[\s\S]*(?:\$\$?|\\[)\]])$/)
  }
  const names = unrestored(segments).map(({ source, nth }) => `${nth} ${source}`)
  assert.equal(new Set(names).size, names.length)
}
