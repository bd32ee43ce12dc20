import { expect, test } from 'vitest'
import { type BuiltFile, builtSite, readers } from '../../src/check/site.ts'
import { smallSite } from './small-site.ts'

const settings = { origin: 'https://someone.github.io', base: '/', slugs: ['on-sorting'], ownWords: 0 }

/** Files of a site, and which of them are read. */
function filesOf(texts: Readonly<Record<string, string>>): { files: BuiltFile[]; read: string[] } {
  const read: string[] = []
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    mark: text,
    read() {
      read.push(path)
      return Buffer.from(text)
    },
  }))
  return { files, read }
}

test('a site that was looked at before: only new and changed pages and documents are read, and all is as if it had not been', () => {
  const before = builtSite(filesOf(smallSite()).files, settings)
  const changed = { ...smallSite(), '404.html': '<title>Gone</title><h1>Gone</h1>', 'new/index.html': '<title>New</title>' }
  const { files, read } = filesOf(changed)
  const after = builtSite(files, settings, readers, before)
  expect(read.filter((path) => /\.(?:html|xml|css)$/.test(path))).toEqual(['404.html', 'new/index.html'])
  expect(after).toEqual(builtSite(filesOf(changed).files, settings))
})
