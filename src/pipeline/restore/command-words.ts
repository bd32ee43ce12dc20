/** The TeX commands that a digest leaves bare (`\times` → `times`), by what they do and by whether the word alone betrays them. */

export type CommandKind = 'ord' | 'bin' | 'rel' | 'func' | 'size' | 'open' | 'close' | 'argument' | 'style' | 'space'

export interface CommandWord {
  readonly kind: CommandKind
  /** Hardly ever a word of prose: it alone is evidence of a formula. */
  readonly telling: boolean
}

const telling: readonly (readonly [CommandKind, string])[] = [
  [
    'ord',
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma',
  ],
  ['ord', 'varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar'],
  ['ord', 'infty nabla emptyset varnothing ldots cdots dotsc aleph imath jmath circledR circledast'],
  ['bin', 'cdot otimes oplus odot ominus setminus pm mp rtimes ltimes'],
  [
    'rel',
    'leq geq neq leqslant geqslant approx simeq cong equiv propto subseteq supseteq subsetneq rightarrow leftarrow leftrightarrow',
  ],
  ['rel', 'Rightarrow Leftarrow Leftrightarrow longrightarrow mapsto lesssim gtrsim preceq succeq notin triangleq coloneqq'],
  ['rel', 'searrow nearrow uparrow downarrow ll gg asymp vDash vdash iff hookrightarrow'],
  ['func', 'ln argmin argmax limsup liminf tanh cosh sinh arctan arcsin arccos'],
  ['size', 'bigl bigr Bigl Bigr biggl biggr Biggl Biggr'],
  ['open', 'lVert lvert langle lceil lfloor lbrace'],
  ['close', 'rVert rvert rangle rceil rfloor rbrace'],
  ['argument', 'sqrt frac tfrac dfrac widetilde widehat mathbb mathcal mathbf mathrm mathsf mathfrak mathscr mathit boldsymbol'],
  ['argument', 'overline operatorname textbf textit texttt textrm textsf'],
  ['space', 'qquad'],
]

const ordinary: readonly (readonly [CommandKind, string])[] = [
  ['ord', 'partial forall exists top bot star prime ast circ dots perp dagger dag vert Vert bullet Re Im'],
  ['bin', 'times cap cup div wedge vee land lor'],
  ['rel', 'in to colon sim le ge ne mid subset supset parallel prec succ ni lt gt'],
  ['func', 'log exp det arg max min sum prod int sup inf lim cos sin tan dim deg ker gcd Pr lg oint bigcup bigcap iint sec'],
  ['size', 'left right middle big Big bigg Bigg'],
  ['argument', 'tilde hat bar vec dot ddot text binom bm underline'],
  ['space', 'quad'],
  ['style', 'tiny scriptsize footnotesize'],
  ['style', 'bf rm it cal sf tt em sl'],
]

/** Bare command name → what it is. Counted in formulas of arXiv abstracts; names that do not occur there are left out. */
export const commandWords: ReadonlyMap<string, CommandWord> = new Map([...rows(ordinary, false), ...rows(telling, true)])

function rows(table: readonly (readonly [CommandKind, string])[], tells: boolean): [string, CommandWord][] {
  return table.flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, { kind, telling: tells }] satisfies [string, CommandWord]),
  )
}
