import { expect, test } from 'vitest'
import { isWebAddress } from '../src/web-address.ts'

test.each([
  'https://arxiv.org/abs/2503.00001',
  'http://www.example.org',
  'https://my_page.github.io:8080/a(b)?c=d&e=[f]#g',
  'https://de.wikipedia.org/wiki/Gödel',
])('%s may be followed', (address) => {
  expect(isWebAddress(address)).toBe(true)
})

test.each([
  ['another scheme', 'javascript:alert(1)'],
  ['another scheme before it', 'data:https://example.org/'],
  ['a user who looks like the host', 'https://arxiv.org@evil.example/'],
  ['a user and a password', 'https://github.com:x@evil.example/'],
  ['a letter that looks like another', 'https://\u0430rxiv.org/'],
  ['a host that is a number', 'http://192.168.1.1/reboot'],
  ['a host that is a number in disguise', 'http://0x7f.0x1/'],
  ['a host of the reader’s own', 'http://localhost/'],
  ['no host', 'https:///etc/passwd'],
  ['a quote', 'https://example.org/"onclick=x'],
  ['a backquote', 'https://example.org/`x`'],
  ['a bracket of HTML', 'https://example.org/<b>'],
  ['a backslash', 'https://example.org\\@evil.example/'],
  ['a line break', 'https://example.org/\nx'],
  ['what no reader sees', 'https://example.org/\u200bx'],
  ['half a character', 'https://example.org/\ud800'],
  ['more than a browser takes', `https://example.org/${'x'.repeat(2000)}`],
])('an address with %s may not', (_, address) => {
  expect(isWebAddress(address)).toBe(false)
})
