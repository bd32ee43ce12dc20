/** Writes what a later run takes up, sealed, without having all of it in memory a second time. */
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { hashing, SEAL, sealOf } from './sealed.ts'

/** Bytes written at a time. */
const CHUNK = 1 << 20

/** @throws Errors of the file system; then the file is as it was. */
export function writeSealed(file: string, pieces: Iterable<Uint8Array>): void {
  mkdirSync(dirname(file), { recursive: true })
  // Renamed into place: a killed run leaves no half file behind.
  const open = openSync(`${file}.new`, 'w')
  try {
    const hash = hashing()
    let at = SEAL
    const write = (chunk: readonly Uint8Array[]) => {
      const bytes = Buffer.concat(chunk)
      hash.update(bytes)
      for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done, bytes.length - done, at + done)
      at += bytes.length
    }
    let chunk: Uint8Array[] = []
    let size = 0
    for (const piece of pieces) {
      chunk.push(piece)
      size += piece.length
      if (size < CHUNK) continue
      write(chunk)
      chunk = []
      size = 0
    }
    write(chunk)
    writeSync(open, sealOf(hash), 0, SEAL, 0)
  } finally {
    closeSync(open)
  }
  renameSync(`${file}.new`, file)
}
