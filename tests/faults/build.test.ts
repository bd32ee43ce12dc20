/** What may befall a build, one thing after another, and then one build that makes what an undisturbed one has made. */
import { cp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Checkout, makeCheckout } from '../support/checkout.ts'
import { contentsBelow, differences, filesBelow } from '../support/files.ts'
import { type Scene, scene } from './kills.ts'
import { canMount, small } from './mounted.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 })

let checkout: Checkout
let theScene: Scene
let undisturbed: ReadonlyMap<string, Buffer>
beforeAll(async () => {
  checkout = await makeCheckout()
  theScene = await scene(checkout, false)
  undisturbed = contentsBelow(join(checkout.folder, 'dist'))
})
afterAll(() => checkout.remove())

const siteStays = () => expect(differences(undisturbed, contentsBelow(join(checkout.folder, 'dist')))).toEqual([])

test('a typeface is missing', async () => {
  const packages = join(checkout.folder, 'node_modules/@fontsource-variable')
  const file = 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
  await rename(packages, `${packages}.link`)
  await cp(`${packages}.link`, packages, { recursive: true, dereference: true })
  await rm(join(packages, file))
  const { code, stderr } = await checkout.run('build', ['--anew'])
  await rm(packages, { recursive: true })
  await rename(`${packages}.link`, packages)
  expect(stderr).toContain(`${file} is missing: install again (npm ci), then build again\nThe site built before stays in dist.\n`)
  expect(code).toBe(1)
  siteStays()
})

test.skipIf(!canMount)('the disk is full', async () => {
  const { code, stderr } = await checkout.run('build', ['--anew'], small(checkout.folder, 300))
  expect(stderr).toContain('The site cannot be written: the disk is full; mend that and build again\nThe site built before stays')
  expect(code).toBe(1)
  siteStays()
})

test('killed while the new site took the old one’s place, and an entry at fault then: the old site is back', async () => {
  const { folder, content, run } = checkout
  await rename(join(folder, 'dist'), join(folder, 'dist.old'))
  const [entry = ''] = filesBelow(join(content, 'papers'))
  const file = join(content, 'papers', entry)
  const whole = await readFile(file)
  await truncate(file, 50)
  expect(await run('build')).toMatchObject({ code: 1, stderr: expect.stringContaining(entry) })
  await writeFile(file, whole)
  siteStays()
})

test('formulas that cannot be set, and a body without a word: a line for each says where it stands, and nothing else', async () => {
  const { content, run } = checkout
  const [entry = '', other = ''] = filesBelow(join(content, 'papers'))
  const [file, otherFile] = [join(content, 'papers', entry), join(content, 'papers', other)]
  const [whole, otherWhole] = [await readFile(file, 'utf8'), await readFile(otherFile, 'utf8')]
  await writeFile(otherFile, otherWhole.replace(/---\n\n[\s\S]*/, '---\n\n\n***\n'))
  await writeFile(file, whole.replace(/^title: "/m, '$&$\\\\sqrt{$ ').concat('\n$$\n$$\n\nand $\\nosuch$\n'))
  const { code, stderr } = await run('build')
  const lines = (await readFile(file, 'utf8')).split('\n')
  const otherLines = (await readFile(otherFile, 'utf8')).split('\n')
  await writeFile(file, whole)
  await writeFile(otherFile, otherWhole)
  const place = (start: string) => {
    const line = lines.findIndex((text) => text.startsWith(start)) + 1
    return `content/papers/${entry}:${line}: formula: KaTeX cannot set the formula `
  }
  expect(stderr.replace(/ \(KaTeX parse error[^\n]*\);/g, ' …;')).toBe(
    [
      `${place('title:')}$\\sqrt{$ …; correct the formula in the title`,
      `${place('$$')}$$ (there is nothing in it); correct the formula in the body`,
      `${place('and $')}$\\nosuch$ …; correct the formula in the body`,
      `content/papers/${other}:${otherLines.indexOf('***') + 1}: empty: a reader finds no word in the body; write it, or delete the entry to have it written anew`,
      'The site built before stays: mend these entries, and build again.\n',
    ].join('\n'),
  )
  expect(code).toBe(1)
  siteStays()
})

test('ingest killed at any moment', async () => {
  for (const part of [0.3, 0.6, 0.9]) {
    await theScene.reset()
    await theScene.kill('ingest', part)
    theScene.isWhole()
    await theScene.isRepaired('ingest')
  }
})

test('a second run is told what the first is', async () => {
  await theScene.reset()
  const first = checkout.start('build')
  onTestFinished(() => void first.kill('SIGKILL'))
  await vi.waitFor(() => expect(filesBelow(join(checkout.folder, '.cache'))).toContain('run.json'), 20_000)
  const second = await checkout.run('build')
  expect(second.stderr).toMatch(
    new RegExp(`^“npm run build” is running in this checkout \\(process ${first.pid}, since .*\\); wait until it ends\n`),
  )
  expect(second.code).toBe(1)
  expect(first.exitCode).toBeNull()
})

test('builds killed at any moment, then all damaged that is kept for later ones: the next makes the same site', async () => {
  await theScene.reset()
  await checkout.run('ingest')
  for (const part of [0.3, 0.6, 0.9]) {
    await theScene.kill('build', part)
    theScene.isWhole()
  }
  const cache = join(checkout.folder, '.cache')
  for (const [file, bytes] of contentsBelow(cache)) {
    const altered = String(bytes).replace(/teapots?/gi, 'kettle')
    if (altered !== String(bytes)) await writeFile(join(cache, file), altered)
    else await truncate(join(cache, file), bytes.length >> 1)
  }
  await theScene.isRepaired('build')
})
