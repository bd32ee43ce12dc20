import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineSite } from '../src/config.ts'

beforeEach(() => vi.stubEnv('DIGEST_URL', undefined))
afterEach(() => vi.unstubAllEnvs())

const site = { title: 'Tea', description: 'Papers on tea.', url: 'https://a.example/tea' }

test('an address is taken apart, with a slash behind its path', () => {
  expect(defineSite(site)).toMatchObject({ url: 'https://a.example/tea/', origin: 'https://a.example', base: '/tea/' })
})

test('DIGEST_URL stands in for the address', () => {
  vi.stubEnv('DIGEST_URL', 'https://b.example/')
  expect(defineSite(site)).toMatchObject({ url: 'https://b.example/', base: '/' })
})

test.each([
  [{ title: '' }, 'title: there is nothing in it'],
  [{ url: 'localhost' }, 'url (or DIGEST_URL): this is no web address, as https://someone.github.io/digest/ is'],
  [{ url: 'https://a.example/a tea/' }, 'url (or DIGEST_URL): a path of letters, digits and - . _ ~ may follow the host'],
  [{ url: 'https://a.example/?tea' }, 'url (or DIGEST_URL): a path of letters, digits and - . _ ~ may follow the host'],
  [{ language: 'not a tag' }, 'language: this is no language tag, as en or pt-BR is'],
  [{ tilte: 'Tea' }, 'settings: Unrecognized key: "tilte"'],
])('%j is refused', (settings, message) => {
  expect(() => defineSite({ ...site, ...settings })).toThrow(`site.config.ts: ${message}`)
})

test.each(['~ann', 'a.b/c_d-e'])('a path as %s is taken', (path) => {
  expect(defineSite({ ...site, url: `https://a.example/${path}` }).base).toBe(`/${path}/`)
})
