/** Names of files and addresses, of the content folder and of the site. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, type HostileSite } from '../hostile-site.ts'

export function names({ content, entries, files }: HostileSite): void {
  test('are letters, digits and hyphens, short, and none is reserved', () => {
    const parts = new Set([...files, ...filesOf(join(content, 'papers'))].flatMap((path) => path.split('/')))
    expect([...parts].filter((part) => !/^[a-zA-Z0-9_](?:[\w.@-]*[\w-])?$/.test(part) || part.length > 200)).toEqual([])
    expect([...parts].filter((part) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part))).toEqual([])
  })

  test('are each paper’s own, on disks that know no capitals too', () => {
    expect(new Set(entries.map(({ data }) => data.slug.toLowerCase())).size).toBe(entries.length)
    expect(new Set(entries.map(({ data }) => data.key.toLowerCase())).size).toBe(entries.length)
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length)
  })
}
