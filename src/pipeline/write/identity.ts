/** Who a paper is: what stays the same when it appears in another digest. */
import { damage } from '../../tex/damage.ts'

/** A title with everything but its letters and digits taken away, so that spelling of dashes, dollars and accents does not matter. */
export function titleKey(title: string): string {
  const letters = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  return letters || title.trim()
}

/** Name of a paper's identity, from which its addresses are minted: its arXiv id when the digest says it, else its title. */
export function identityOf(paper: { readonly title: string; readonly arxiv?: string | undefined }): string {
  return paper.arxiv === undefined ? `title:${titleKey(paper.title)}` : `arxiv:${paper.arxiv}`
}

const GREEK =
  'α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega'
const greekNames = new Map(
  GREEK.split(' ').flatMap(
    (word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []) as [string, string][],
  ),
)

/**
 * A key that a title has in every form of digest: as whole TeX, as a papers page damages it, and with Greek letters as characters. It
 * tells who a new listing is; what is minted of a title is not made of it.
 */
export function likenessKey(title: string): string {
  return titleKey(damage(title)).replace(/\p{Script=Greek}/gu, (letter) => greekNames.get(letter) ?? letter)
}
