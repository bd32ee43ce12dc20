import type { LinkSegment, TextSegment } from './segment.ts'
export function prose(source: string): (TextSegment | LinkSegment)[] {
  return source === '' ? [] : [{ kind: 'text', source, text: source }]
}
