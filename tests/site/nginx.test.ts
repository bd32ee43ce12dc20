/** The headers as a real nginx sends them, and the site as a browser reads it from there. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nginxServer } from '../../src/hosting/nginx.ts'
import { launchBrowser } from '../support/browser.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

const found = ['nginx', '/usr/sbin/nginx'].find((program) => spawnSync(program, ['-v']).status === 0)
const toy = site('toy')
const [slug = ''] = entriesOf(toy.content).map(({ data }) => data.slug)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe.skipIf(found === undefined)(`nginx (${found ?? 'not installed: Debian has it as nginx-light'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  let nginx: ChildProcess | undefined
  let url = ''

  beforeAll(async () => {
    const port = await freePort()
    const server = nginxServer({ name: '_', listen: `127.0.0.1:${port}`, root: toy.out, base: toy.base })
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    mkdirSync(join(folder, 'logs'), { recursive: true })
    // Run by root it would serve as a user who may not read the folder.
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(' ')}\n${server}}`,
    )
    nginx = spawn(found ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
    url = `http://127.0.0.1:${port}${toy.base}`
    for (let tries = 0; tries < 100; tries++) {
      if (await fetch(url).catch(() => undefined)) return
      await setTimeout(50)
    }
    throw new Error('nginx does not answer')
  })
  afterAll(() => {
    nginx?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = async (path: string) => {
    const response = await fetch(url + path)
    await response.arrayBuffer()
    return response
  }

  test.each(['', `papers/${slug}/`, 'rss.xml', 'feed.json', 'reader.js', `papers/${slug}.bib`, 'nowhere/'])(
    '/%s has all of them',
    async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(path === 'nowhere/' ? 404 : 200)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      expect(headers.get('content-type')).toMatch(/charset=utf-8/)
    },
  )

  test('what is named after its content is kept for good, and other files are asked for again', async () => {
    const page = await (await fetch(url)).text()
    const [, style = ''] = /href="[^"]*\/(_astro\/[^"]+\.css)"/.exec(page) ?? []
    expect((await ask(style)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const tag = (await ask('')).headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  test('nothing above the site is served', async () => {
    for (const path of [
      '../content/themes.yaml',
      '..%2fcontent%2fthemes.yaml',
      '%2e%2e/%2e%2e/package.json',
      '....//package.json',
    ])
      expect((await fetch(url + path)).status).not.toBe(200)
  })

  test('a browser reads and searches the site from there, and breaks neither policy', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      for (const path of ['', `papers/${slug}/`, 'search/?q=the']) await page.goto(url + path, { waitUntil: 'networkidle' })
      await page.locator('#results .row-title a').first().waitFor()
      expect(faults).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
