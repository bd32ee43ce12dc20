/** Files packed by gzip, and how large one may be, packed or not. */
import { gunzipSync } from 'node:zlib'
import type { Problem } from '../../problem.ts'

/** Bytes: no digest has as many; a file made to fill the memory does. */
export const LARGEST = 64 * 1024 * 1024

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The bytes that were packed, or what is wrong with the file. */
export function unpack(file: string, bytes: Uint8Array): Uint8Array | Problem {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return tooLarge(file, ' once it is unpacked')
    return {
      file,
      line: 0,
      rule: 'not-gzip',
      what: 'the file begins as gzip does but cannot be unpacked: it is cut off or damaged',
      fix: 'fetch or save it again',
      scope: 'run',
    }
  }
}

export function tooLarge(file: string, when = ''): Problem {
  return {
    file,
    line: 0,
    rule: 'too-large',
    what: `the file holds more than ${LARGEST / 1024 / 1024} MB${when}`,
    fix: 'divide it into several digests',
    scope: 'run',
  }
}
