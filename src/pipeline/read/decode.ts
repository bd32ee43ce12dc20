import type { Problem } from '../../problem.ts'

/** The text of a file that is UTF-8, with or without a byte-order mark; otherwise what is wrong with it. */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  const unreadable = (line: number, what: string): Problem => ({
    file,
    line,
    rule: 'not-utf-8',
    what,
    fix: 'save the file as UTF-8 text',
    scope: 'run',
  })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable(0, 'the file is UTF-16')
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { ...unreadable(lineOf(bytes, nul), 'the file has NUL bytes, as no text has'), rule: 'nul-bytes' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unreadable(lineOf(bytes, firstFault(bytes)), 'the file is not UTF-8 from here on')
  }
}

/** Byte where the longest beginning that is UTF-8 ends, found by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1
  for (let place = bytes.indexOf(0x0a); place >= 0 && place < index; place = bytes.indexOf(0x0a, place + 1)) line += 1
  return line
}
