import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CheckedFolders, siteChecker } from '../../scripts/check.ts'

let work: string
let folders: CheckedFolders

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'check-'))
  folders = { out: join(work, 'dist'), content: join(work, 'content') }
  put('index.html', 'Home', '/about/')
  put('about/index.html', 'About', '/')
})
afterEach(() => rmSync(work, { recursive: true }))

function put(path: string, title: string, link: string): void {
  mkdirSync(join(folders.out, path, '..'), { recursive: true })
  writeFileSync(join(folders.out, path), `<html><head><title>${title}</title></head><body><a href="${link}">on</a></body></html>`)
}

const deadLinks = async (checker = siteChecker(folders)) =>
  (await checker.check()).problems.filter(({ rule }) => rule === 'dead-link').map(({ file, what }) => `${file}: ${what}`)
const DEAD = ['about/index.html: the link to /gone/ leads to nothing']

describe('siteChecker', () => {
  it('finds what has changed and what has come since it looked', async () => {
    const checker = siteChecker(folders)
    expect(await checker.look(() => false)).toBe(true)
    put('about/index.html', 'About', '/gone/')
    put('new/index.html', 'New', '/lost/')
    expect(await deadLinks(checker)).toEqual([...DEAD, 'new/index.html: the link to /lost/ leads to nothing'])
  })

  it('looks at nothing twice, nor at all when it is told that it is enough', async () => {
    const checker = siteChecker(folders)
    expect(await checker.look(() => true)).toBe(false)
    expect(await checker.look(() => false)).toBe(true)
    expect(await checker.look(() => false)).toBe(false)
  })

  it('knows from another time what is in files that nobody has touched, and reads the others', async () => {
    const known: CheckedFolders = { ...folders, kept: { folder: join(work, 'kept'), program: 'one' } }
    expect(await deadLinks(siteChecker(known))).toEqual([])
    put('about/index.html', 'About', '/gone/')
    expect(await deadLinks(siteChecker(known))).toEqual(DEAD)
    expect(await deadLinks(siteChecker(known))).toEqual(DEAD)
  })
})
