/** Puts the papers of all digests and the entries together: one paper, however often it was listed. */
import { hashOf } from '../../field-hash.ts'
import type { Digest, DigestItem } from '../read/digest.ts'
import { identityOf, likenessKey } from './identity.ts'
import type { BrokenEntry, KnownEntry } from './known-entries.ts'
import { guidOf, slugOf, suffixOf } from './mint.ts'

/** One appearance of a paper. */
interface Listing {
  readonly digest: Digest
  readonly item: DigestItem
  /** Place in the digest, from 1. */
  readonly position: number
}

/** One paper: its entry if it has one, and where it was listed, earliest first. */
export interface Paper {
  readonly known: KnownEntry | undefined
  readonly broken: BrokenEntry | undefined
  readonly listings: readonly Listing[]
}

/**
 * Finds out who is who. Two items are one paper when their arXiv ids agree, or when their titles do and their arXiv ids do not
 * contradict it; an item belongs to an entry by the same rule, or, where no title agrees, when the entry holds the GUID or, as a
 * former address, the slug that the item would get.
 *
 * @param digests In the order of their ids.
 * @returns Entries in the given order, then new papers in the order of the digests.
 */
export function gather(known: readonly KnownEntry[], broken: readonly BrokenEntry[], digests: readonly Digest[]): Paper[] {
  const book = new AddressBook()
  for (const entry of known) {
    const { scraped, arxiv, guid, generated, aliases = [] } = entry.entry.data
    // What the digests said: an id that a person put right must not part the entry from the digest that has it wrong.
    const paper = book.add({ known: entry, broken: undefined, listings: [], id: generated.arxiv }, scraped.title, guid, aliases)
    if (arxiv !== undefined) book.call(paper, hashOf(arxiv))
  }
  for (const entry of broken) {
    const { title, arxiv, listedAs, guid, slugs } = entry
    const paper = book.add({ known: undefined, broken: entry, listings: [], id: listedAs }, title, guid, slugs)
    if (arxiv !== undefined) book.call(paper, hashOf(arxiv))
  }
  for (const digest of digests) {
    digest.items.forEach((item, index) => {
      const paper =
        book.find(item, digest.id) ??
        book.add({ known: undefined, broken: undefined, listings: [], id: idOf(item) }, item.title, undefined, [])
      paper.listings.push({ digest, item, position: index + 1 })
      book.learn(paper, item)
    })
  }
  return book.papers
}

/** `id` is the hash of the arXiv id that the digests say: of one that a person has changed in the entry, nothing else is left. */
type OpenPaper = Omit<Paper, 'listings'> & { readonly listings: Listing[]; id: string | undefined }

const idOf = ({ arxiv }: DigestItem) => (arxiv === undefined ? undefined : hashOf(arxiv))

/** Papers by everything that can name them; who came first keeps a name. */
class AddressBook {
  readonly papers: OpenPaper[] = []
  readonly #byId = new Map<string, OpenPaper>()
  readonly #byTitle = new Map<string, OpenPaper[]>()
  readonly #byAddress = new Map<string, OpenPaper>()

  add(paper: OpenPaper, title: string | undefined, guid: string | undefined, slugs: readonly string[]): OpenPaper {
    this.papers.push(paper)
    if (paper.id !== undefined) this.call(paper, paper.id)
    if (title !== undefined) this.#title(likenessKey(title), paper)
    for (const name of [...(guid === undefined ? [] : [guid]), ...slugs])
      if (!this.#byAddress.has(name)) this.#byAddress.set(name, paper)
    return paper
  }

  /** An id by which a paper is found too. */
  call(paper: OpenPaper, id: string): void {
    if (!this.#byId.has(id)) this.#byId.set(id, paper)
  }

  /** Of several papers of the item's title, the one whose entry says that this digest lists it. */
  find(item: DigestItem, digest: string): OpenPaper | undefined {
    const id = idOf(item)
    const sure = id === undefined ? undefined : this.#byId.get(id)
    if (sure) return sure
    const byTitle = { title: item.title }
    const identities = item.arxiv === undefined ? [identityOf(byTitle)] : [identityOf(item), identityOf(byTitle)]
    const slugs = identities.flatMap((identity) => {
      const slug = slugOf(item.title, identity)
      return [slug, `${slug}-${suffixOf(identity)}`]
    })
    const agreeing = (papers: readonly (OpenPaper | undefined)[]) =>
      papers.filter((paper) => paper !== undefined && (paper.id === undefined || id === undefined))
    const titled = agreeing(this.#byTitle.get(likenessKey(item.title)) ?? [])
    const candidates =
      titled.length > 0 ? titled : agreeing([...identities.map(guidOf), ...slugs].map((name) => this.#byAddress.get(name)))
    return candidates.find((paper) => paper?.known?.entry.data.digests[digest] !== undefined) ?? candidates[0]
  }

  /** What a paper's new listing says of it holds for the listings to come. */
  learn(paper: OpenPaper, item: DigestItem): void {
    this.#title(likenessKey(item.title), paper)
    const id = idOf(item)
    if (id === undefined || paper.id !== undefined) return
    paper.id = id
    this.#byId.set(id, paper)
  }

  #title(key: string, paper: OpenPaper): void {
    const papers = this.#byTitle.get(key)
    if (!papers) this.#byTitle.set(key, [paper])
    else if (!papers.includes(paper)) papers.push(paper)
  }
}
