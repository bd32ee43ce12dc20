/** Files packed by gzip. */
import { gunzipSync } from 'node:zlib'
import type { Problem } from '../../problem.ts'

/** No digest is larger once unpacked; a file made to fill the memory is. */
const MOST = 64 * 1024 * 1024

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The bytes that were packed, or what is wrong with the file. */
export function unpack(file: string, bytes: Uint8Array): Uint8Array | Problem {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST })
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return {
      file,
      line: 0,
      rule: tooLarge ? 'too-large' : 'not-gzip',
      what: tooLarge
        ? `the file holds more than ${MOST / 1024 / 1024} MB once it is unpacked`
        : 'the file begins as gzip does but cannot be unpacked: it is cut off or damaged',
      fix: tooLarge ? 'divide it into several digests' : 'fetch or save it again',
      scope: 'run',
    }
  }
}
