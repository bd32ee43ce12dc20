/** Puts the papers of all digests and the entries together: one paper, however often it was listed. */
import type { Digest, DigestItem } from '../read/digest.ts'
import { isEdited } from './fields.ts'
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
 * contradict it; an item belongs to an entry by the same rule, or when the entry holds the GUID or, as a former address, the slug
 * that the item would get.
 *
 * @param digests In the order of their ids.
 * @returns Entries in the given order, then new papers in the order of the digests.
 */
export function gather(known: readonly KnownEntry[], broken: readonly BrokenEntry[], digests: readonly Digest[]): Paper[] {
  const book = new AddressBook()
  for (const entry of known) {
    const { scraped, arxiv, guid, aliases = [] } = entry.entry.data
    const paper = book.add({ known: entry, broken: undefined, listings: [], arxiv }, scraped.title, guid, aliases)
    // An id that a person put right must not part the entry from the digest that has it wrong.
    if (isEdited(entry.entry, 'arxiv')) paper.arxiv = undefined
  }
  for (const entry of broken) {
    book.add({ known: undefined, broken: entry, listings: [], arxiv: entry.arxiv }, entry.title, entry.guid, entry.slugs)
  }
  for (const digest of digests) {
    digest.items.forEach((item, index) => {
      const paper =
        book.find(item) ??
        book.add({ known: undefined, broken: undefined, listings: [], arxiv: item.arxiv }, item.title, undefined, [])
      paper.listings.push({ digest, item, position: index + 1 })
      book.learn(paper, item)
    })
  }
  return book.papers
}

type OpenPaper = Omit<Paper, 'listings'> & { readonly listings: Listing[]; arxiv: string | undefined }

/** Papers by everything that can name them; who came first keeps a name. */
class AddressBook {
  readonly papers: OpenPaper[] = []
  readonly #byArxiv = new Map<string, OpenPaper>()
  readonly #byTitle = new Map<string, OpenPaper[]>()
  readonly #byAddress = new Map<string, OpenPaper>()

  add(paper: OpenPaper, title: string | undefined, guid: string | undefined, slugs: readonly string[]): OpenPaper {
    this.papers.push(paper)
    if (paper.arxiv !== undefined && !this.#byArxiv.has(paper.arxiv)) this.#byArxiv.set(paper.arxiv, paper)
    if (title !== undefined) this.#title(likenessKey(title), paper)
    for (const name of [...(guid === undefined ? [] : [guid]), ...slugs])
      if (!this.#byAddress.has(name)) this.#byAddress.set(name, paper)
    return paper
  }

  find(item: DigestItem): OpenPaper | undefined {
    const sure = item.arxiv === undefined ? undefined : this.#byArxiv.get(item.arxiv)
    if (sure) return sure
    const byTitle = { title: item.title }
    const identities = item.arxiv === undefined ? [identityOf(byTitle)] : [identityOf(item), identityOf(byTitle)]
    const slugs = identities.flatMap((identity) => {
      const slug = slugOf(item.title, identity)
      return [slug, `${slug}-${suffixOf(identity)}`]
    })
    const addressed = [...identities.map(guidOf), ...slugs].map((name) => this.#byAddress.get(name))
    const candidates = [
      ...(this.#byTitle.get(likenessKey(item.title)) ?? []),
      ...addressed.filter((paper) => paper !== undefined),
    ]
    return candidates.find((paper) => paper.arxiv === undefined || item.arxiv === undefined)
  }

  /** What a paper's new listing says of it holds for the listings to come. */
  learn(paper: OpenPaper, item: DigestItem): void {
    this.#title(likenessKey(item.title), paper)
    if (item.arxiv === undefined || paper.arxiv !== undefined) return
    paper.arxiv = item.arxiv
    this.#byArxiv.set(item.arxiv, paper)
  }

  #title(key: string, paper: OpenPaper): void {
    const papers = this.#byTitle.get(key)
    if (!papers) this.#byTitle.set(key, [paper])
    else if (!papers.includes(paper)) papers.push(paper)
  }
}
