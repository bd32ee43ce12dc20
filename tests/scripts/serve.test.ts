import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../scripts/serve.ts'

const dir = mkdtempSync(join(tmpdir(), 'serve-'))
const files = { 'index.html': 'home', 'papers/x/index.html': 'paper', '404.html': 'no such page', 'rss.xml': '<rss/>' }

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
})
afterAll(() => rmSync(dir, { recursive: true }))

describe.each(['/', '/digest/'])('serving under %s', (base) => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serve(dir, base)
  })
  afterAll(() => serving.close())

  const get = async (path: string) => {
    const response = await fetch(new URL(path, serving.url), { redirect: 'manual' })
    return [response.status, response.headers.get('content-type')?.split(';')[0], await response.text()]
  }

  test('pages by their folder', async () => {
    expect(serving.url.endsWith(base)).toBe(true)
    expect(await get(base)).toEqual([200, 'text/html', 'home'])
    expect(await get(`${base}?q=x`)).toEqual([200, 'text/html', 'home'])
    expect(await get(`${base}papers/x/`)).toEqual([200, 'text/html', 'paper'])
  })

  test('files as they are', async () => {
    expect((await get(`${base}rss.xml`))[2]).toBe('<rss/>')
  })

  test('the page for what is not there', async () => {
    expect(await get(`${base}papers/y/`)).toEqual([404, 'text/html', 'no such page'])
    expect((await get(`${base}..%2f..%2fetc%2fpasswd`))[0]).toBe(404)
  })

  test('what was rebuilt meanwhile', async () => {
    await writeFile(join(dir, 'new.html'), 'new')
    expect((await get(`${base}new.html`))[2]).toBe('new')
  })
})

test('outside the base path there is nothing, but its root leads in', async () => {
  const serving = await serve(dir, '/digest/')
  const get = (path: string) => fetch(new URL(path, serving.url), { redirect: 'manual' })
  expect((await get('/papers/x/')).status).toBe(404)
  expect((await get('/digestion/')).status).toBe(404)
  for (const path of ['/', '/digest']) expect((await get(path)).headers.get('location')).toBe('/digest/')
  await serving.close()
})

test('a port that is taken is refused', async () => {
  const first = await serve(dir, '/')
  await expect(serve(dir, '/', Number(new URL(first.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await first.close()
})
