/** What is kept for a later run, sealed: it begins with the hash of the rest, so that what was cut off or changed since is told. */
import { createHash, type Hash } from 'node:crypto'

/** Bytes of a seal: 64 hexadecimal digits and a line end. */
export const SEAL = 65

export function sealed(content: string | Uint8Array): Uint8Array {
  return Buffer.concat([sealOf(hashing().update(content)), Buffer.from(content)])
}

/** @returns what was sealed, on the same memory; undefined when it is not as it was. */
export function opened({ buffer, byteOffset, byteLength }: Uint8Array): Buffer | undefined {
  if (byteLength < SEAL) return undefined
  const content = Buffer.from(buffer, byteOffset + SEAL, byteLength - SEAL)
  return sealOf(hashing().update(content)).equals(Buffer.from(buffer, byteOffset, SEAL)) ? content : undefined
}

/** Takes the content of a seal, piece by piece. */
export const hashing = (): Hash => createHash('sha256')

export function sealOf(hash: Hash): Buffer {
  return Buffer.from(`${hash.digest('hex')}\n`)
}
