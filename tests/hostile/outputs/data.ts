/** What programs read: the API, the entries themselves, images, and what a build tells the terminal. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { once, textsOf, unfit } from '../fit.ts'
import { type HostileSite, harmless } from '../hostile-site.ts'

const isApi = (file: string) => file.startsWith('api/v1/') && file.endsWith('.json')

/** Keys of objects; those of `evidence` and `digests` are ids. */
const keysOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysOf)
  return Object.entries(value).flatMap(([name, one]) => (/^(?:evidence|digests)$/.test(name) ? [] : [name, ...keysOf(one)]))
}

export function data({ entries, listed, files, read, out, log }: HostileSite): void {
  test('the API has the keys that it has for harmless papers, and text that every reader can take', () => {
    const known = new Set(harmless(isApi).flatMap((text) => keysOf(JSON.parse(text))))
    const all = files.filter(isApi)
    expect(all.length).toBeGreaterThan(entries.length)
    const faults = all.flatMap((file) => {
      const document: unknown = JSON.parse(read(file))
      const strange = keysOf(document).filter((name) => !known.has(name))
      return [...strange, ...unfit(textsOf(document).join('\n'))].map((fault) => `${file}: ${fault}`)
    })
    expect(once(faults)).toEqual([])
  })

  test('entries hold text that every reader of text can take', () => {
    const texts = listed.map((entry) => ({
      slug: entry.data.slug,
      said: textsOf({ ...entry.data, body: entry.body }).join('\n'),
    }))
    expect(once(texts.flatMap(({ slug, said }) => unfit(said).map((fault) => `${slug}: ${fault}`)))).toEqual([])
  })

  test('images of shared links are pictures', () => {
    const images = files.filter((file) => file.endsWith('.png'))
    expect(images.length).toBeGreaterThan(2)
    for (const file of images) expect(readFileSync(join(out, file)).subarray(1, 4).toString(), file).toBe('PNG')
  })

  test('the terminal is given no order, the log no command, and no shell ran what a digest says', () => {
    expect(unfit(log)).toEqual([])
    expect(log).not.toMatch(/^::/m)
    expect(existsSync('/tmp/hostile')).toBe(false)
  })
}
