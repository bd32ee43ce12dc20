/** Slugs and citation keys that are taken, and the new ones that papers are given. */
import type { DigestItem } from '../read/digest.ts'
import { identityOf } from './identity.ts'
import type { BrokenEntry, KnownEntry } from './known-entries.ts'
import type { Minted } from './merge.ts'
import { firstFree, guidOf, keyOf, slugOf } from './mint.ts'
import { reservedSlugs } from './reserved-slugs.ts'

export class NameRegister {
  readonly #slugs = new Set<string>(reservedSlugs)
  readonly #keys = new Set<string>()

  constructor(known: readonly KnownEntry[], broken: readonly BrokenEntry[]) {
    for (const { entry, path } of known) {
      const { slug, aliases = [], key, generated } = entry.data
      for (const name of [slug, ...aliases, generated.slug ?? slug, fileSlug(path)]) this.#slugs.add(name)
      this.#keys.add(key)
    }
    for (const { slugs, key } of broken) {
      for (const slug of slugs) this.#slugs.add(slug)
      if (key !== undefined) this.#keys.add(key)
    }
  }

  /** Names for a new paper, from its earliest listing; they are taken from now on. */
  mint(item: DigestItem): Minted {
    const identity = identityOf(item)
    const slug = firstFree(slugOf(item.title, identity), identity, (name) => this.#slugs.has(name))
    const key = firstFree(keyOf(item.title, item.authors?.[0], identity), identity, (name) => this.#keys.has(name))
    this.#slugs.add(slug)
    this.#keys.add(key)
    return { slug, guid: guidOf(identity), key }
  }
}

function fileSlug(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}
