/** Hashes that name features: cheap, the same on every machine. */

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. `before`: the hash of what stands before `text`. */
export function hashText(text: string, before = 0x811c9dc5): number {
  let hash = before
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** Two hashes as one, 32 bits; the multipliers are MurmurHash3's finaliser's (Appleby). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
