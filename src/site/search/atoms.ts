/** The smallest parts of a formula by which it is searched: the same for TeX, for Unicode and for what somebody types. */

/** Other spellings of one thing, its name first; signs whose name is no word are their own. */
const GROUPS = [
  'alpha α,beta β,gamma γ Γ,delta δ Δ,epsilon ε ϵ varepsilon,zeta ζ,eta η,theta θ Θ ϑ vartheta,iota ι,kappa κ,lambda λ Λ',
  'mu μ µ,nu ν,xi ξ Ξ,pi π Π,rho ρ ϱ varrho,sigma σ ς Σ varsigma,tau τ,upsilon υ,phi φ ϕ Φ varphi,chi χ,psi ψ Ψ,omega ω Ω',
  'l ℓ ell,times ×,leq ≤ ⩽ le leqslant,geq ≥ ⩾ ge geqslant,neq ≠ ne,in ∈,to → rightarrow,infty ∞,sum ∑,prod ∏,int ∫',
  'sqrt √,approx ≈,sim ∼,propto ∝,pm ±,partial ∂,nabla ∇,subset ⊂,subseteq ⊆,cup ∪,cap ∩,forall ∀,exists ∃,otimes ⊗',
  'oplus ⊕,circ ∘,star ⋆,ll ≪,lesssim ≲,gg ≫,gtrsim ≳,prime ′,log,ln,lg,exp,max,min,inf,arg,lim,det,dim,tr',
].flatMap((row) => row.split(',').map((group) => group.split(' ')))

const NAMES: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([name = '', ...others]) => [name, ...others].map((one) => [one, name] as const)),
)

/** Commands that change the look alone, and accents, which many leave out when they type. */
const LOOKS =
  /\\(?:math[a-z]+|text[a-z]*|operatorname\*?|left|right|middle|[bB]igg?[lrm]?|(?:wide)?(?:tilde|hat|bar)|vec|overline|bm|boldsymbol|q?quad|limits|rm|bf|cal|it|[dt]?frac|cdot|[,;:!{}%$&_#|])(?![a-z])/g

const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u207f\u1d2c-\u1d61\u02b0-\u02b8\u1d9c-\u1dbf]+/g
const LOWERED = /[\u2080-\u209c\u1d62-\u1d6a\u2c7c]+/g
const SIGNS = new Map([
  ['<=', ' leq '],
  ['>=', ' geq '],
  ['!=', ' neq '],
  ['->', ' to '],
])

const ATOM = /\d+(?:[.,]\d+)*|[a-z]+|[\^_]|[^\s\p{M}\d(){}[\]|\\$,;:.&·~'"‖⟨⟩⌈⌉⌊⌋]/gu

/**
 * Brackets and blanks go, letters are small, scripts keep their mark: `O(n^2 \log n)`, `O(n² log n)` → `o n ^2 log n`;
 * `\epsilon^{-2}`, `ε⁻²`, `epsilon^-2` → `epsilon ^- 2`. Never fails.
 */
export function atoms(formula: string): string[] {
  const spelled = formula
    .replace(/\}\s*\{/g, '/')
    .replace(LOOKS, ' ')
    .replace(RAISED, (run) => `^${run.normalize('NFKC')} `)
    .replace(LOWERED, (run) => `_${run.normalize('NFKC')} `)
    .replace(/<=|>=|!=|->/g, (sign) => SIGNS.get(sign) ?? sign)
  const plain = [...spelled].map((char) => (char > '\x7f' && NAMES.has(char) ? ` ${NAMES.get(char)} ` : char)).join('')
  const text = plain.normalize('NFKD').replace(/[−–]/g, '-').toLowerCase()
  const list: string[] = []
  let mark = ''
  for (const [token] of text.matchAll(ATOM)) {
    if (token === '^' || token === '_') mark = token
    // A star multiplies, unless it is a script.
    else if (token !== '*' || mark !== '') {
      const [first = '', ...rest] = lettersOf(token)
      list.push(mark + first, ...rest)
      mark = ''
    }
  }
  return list
}

/** Names stay whole, two letters side by side are a product. */
function lettersOf(token: string): string[] {
  const name = NAMES.get(token)
  if (name !== undefined) return [name]
  return /^[a-z]{2}$/.test(token) ? [...token] : [token]
}
