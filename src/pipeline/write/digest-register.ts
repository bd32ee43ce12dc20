/** The digests of a run, so that a paper finds its own without a look at all of them. */
import type { Digest } from '../read/digest.ts'

export interface DigestRegister {
  readonly byId: ReadonlyMap<string, Digest>
  /** Date of the newest, YYYY-MM-DD. */
  readonly newest: string | undefined
}

export function digestRegister(digests: readonly Digest[]): DigestRegister {
  const newest = digests.reduce<string | undefined>((latest, { date }) => (latest && latest > date ? latest : date), undefined)
  return { byId: new Map(digests.map((digest) => [digest.id, digest])), newest }
}
