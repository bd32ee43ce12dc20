import type { Reading } from './decode.ts'
import type { Span } from './detect.ts'
export function confidenceOf(_span: Span, _reading: Reading): number {
  return 0.9
}
