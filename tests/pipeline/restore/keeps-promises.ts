/** The promises of `restore`, checked for one text. */
import { expect } from 'vitest'
import { restore } from '../../../src/pipeline/restore/restore.ts'
import { unrestored } from '../../../src/pipeline/restore/unrestored.ts'
import { damage } from '../../../src/tex/damage.ts'
import { renderable } from '../../../src/tex/katex.ts'

export function keepsPromises(text: string): void {
  const segments = restore(text)
  expect(segments.map((segment) => segment.source).join('')).toBe(text)
  for (const segment of segments) {
    expect(segment.source).not.toBe('')
    if (segment.kind === 'link') expect(segment.url).toMatch(/^https?:\/\//)
    if (segment.kind !== 'math') continue
    expect(renderable(segment.tex, segment.display)).toBe(true)
    expect(segment.confidence).toBeGreaterThanOrEqual(0)
    expect(segment.confidence).toBeLessThanOrEqual(1)
    if (segment.origin === 'restored') expect(damage(`$${segment.tex}$`)).toBe(segment.source)
    else expect(segment.source).toMatch(/^(?:\$\$?|\\[([])[\s\S]*(?:\$\$?|\\[)\]])$/)
  }
  const seen = new Set<string>()
  for (const { source, nth } of unrestored(segments)) {
    const name = `${nth} ${source}`
    expect(seen.has(name)).toBe(false)
    seen.add(name)
  }
}
