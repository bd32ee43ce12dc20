import { expect, test } from 'vitest'
import { mergePackage } from '../../scripts/site/merge-package.ts'

const merged = (...versions: [unknown, unknown, unknown]) => {
  const [base, ours, theirs] = versions.map((version) => JSON.stringify(version))
  const text = mergePackage(base ?? '', ours ?? '', theirs ?? '')
  return text === undefined ? undefined : JSON.parse(text)
}

test.each([
  ['both add', { d: {} }, { d: { a: '1' } }, { d: { b: '1' } }, { d: { a: '1', b: '1' } }],
  ['they take out', { d: { a: '1', b: '1' } }, { d: { a: '1', b: '1', c: '1' } }, { d: { b: '1' } }, { d: { b: '1', c: '1' } }],
  ['we take out', { d: { a: '1', b: '1' } }, { d: { b: '1' } }, { d: { a: '1', b: '2' } }, { d: { b: '2' } }],
  ['both set the same', { v: '1' }, { v: '2' }, { v: '2' }, { v: '2' }],
  ['both set, in two ways', { v: '1' }, { v: '2' }, { v: '3' }, undefined],
  ['we edit what they take out', { d: { a: '1' } }, { d: { a: '2' } }, { d: {} }, undefined],
  ['a group is new on both sides', {}, { d: { a: '1' } }, { d: { b: '1' } }, { d: { a: '1', b: '1' } }],
])('%s', (_, base, ours, theirs, expected) => expect(merged(base, ours, theirs)).toEqual(expected))
