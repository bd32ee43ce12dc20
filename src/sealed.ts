/** What is kept for a later run, sealed: it begins with the hash of the rest, so that what was cut off or changed since is told. */
import { createHash } from 'node:crypto'

export function sealed(content: string | Uint8Array): Uint8Array {
  return Buffer.concat([sealOf(content), Buffer.from(content)])
}

/** @returns what was sealed; undefined when it is not as it was. */
export function opened(bytes: Uint8Array): Buffer | undefined {
  const content = Buffer.from(bytes.subarray(SEAL))
  return sealOf(content).equals(bytes.subarray(0, SEAL)) ? content : undefined
}

/** Bytes of a seal: 64 hexadecimal digits and a line end. */
const SEAL = 65

function sealOf(content: string | Uint8Array): Buffer {
  return Buffer.from(`${createHash('sha256').update(content).digest('hex')}\n`)
}
