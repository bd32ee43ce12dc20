/** Digests as letters. */
import { expect, test } from 'vitest'
import { once, unfit } from '../fit.ts'
import { type HostileSite, harmlessMarkup } from '../hostile-site.ts'
import { faultsIn } from '../markup.ts'

const isLetter = (end: string) => (file: string) => file.startsWith('email/') && file.endsWith(end)

export function letters({ files, read }: HostileSite): void {
  test('in HTML have no element and no attribute that harmless ones do not have', () => {
    const known = harmlessMarkup(isLetter('.html'))
    expect(once(files.filter(isLetter('.html')).flatMap((file) => faultsIn(read(file), known, file)))).toEqual([])
  })

  test('are text that every mail program can take', () => {
    const both = [...files.filter(isLetter('.html')), ...files.filter(isLetter('.txt'))]
    expect(both.length).toBeGreaterThanOrEqual(4)
    expect(once(both.flatMap((file) => unfit(read(file)).map((fault) => `${file}: ${fault}`)))).toEqual([])
  })
}
