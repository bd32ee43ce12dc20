/** What TeX's symbol commands look like in plain Unicode text, by TeX's class of atom, which decides the spaces around them. */

// Names and characters as KaTeX 0.16 has them (src/symbols.ts and src/macros.ts there), with the everyday form of ε and φ.
const rows = {
  ord: [
    'aleph ℵ forall ∀ hbar ℏ exists ∃ nabla ∇ flat ♭ ell ℓ natural ♮ clubsuit ♣ wp ℘ sharp ♯ diamondsuit ♢ Re ℜ',
    'heartsuit ♡ Im ℑ spadesuit ♠ S § P ¶ dag † ddag ‡ hslash ℏ triangledown ▽ lozenge ◊ circledS Ⓢ circledR ®',
    'measuredangle ∡ nexists ∄ mho ℧ Finv Ⅎ Game ⅁ backprime ‵ blacktriangle ▲ blacktriangledown ▼ blacksquare ■',
    'blacklozenge ⧫ bigstar ★ sphericalangle ∢ complement ∁ eth ð diagup ╱ diagdown ╲ square □ Box □ Diamond ◊ yen ¥',
    'checkmark ✓ beth ℶ daleth ℸ gimel ℷ digamma ϝ varkappa ϰ angle ∠ infty ∞ prime ′ triangle △ Gamma Γ Delta Δ Theta Θ',
    'Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω neg ¬ lnot ¬ top ⊤ bot ⊥ emptyset ∅ varnothing ∅ surd √',
    'partial ∂ vert | Vert ‖ varvdots ⋮ degree ° pounds £ mathsterling £ maltese ✠ alpha α beta β gamma γ delta δ',
    'epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ tau τ upsilon υ',
    'phi φ chi χ psi ψ omega ω varepsilon ε vartheta ϑ varpi ϖ varrho ϱ varsigma ς varphi φ vdots ⋮ imath ı jmath ȷ',
    'alef ℵ N ℕ R ℝ Z ℤ natnums ℕ reals ℝ Reals ℝ cnums ℂ Complex ℂ Bbbk 𝕜 infin ∞ empty ∅ exist ∃ image ℑ real ℜ',
    'weierp ℘ thetasym ϑ hearts ♡ spades ♠ clubs ♣ diamonds ♢ sect § copyright © textregistered ® textdegree ° TeX TeX',
    'LaTeX LaTeX KaTeX KaTeX aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø ss ß i ı j ȷ Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η',
    'Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π',
    'varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω backslash ∖',
  ],
  op: [
    'coprod ∐ bigvee ⋁ bigwedge ⋀ biguplus ⨄ bigcap ⋂ bigcup ⋃ int ∫ intop ∫ iint ∬ iiint ∭ prod ∏ sum ∑ bigotimes ⨂',
    'bigoplus ⨁ bigodot ⨀ oint ∮ oiint ∯ oiiint ∰ bigsqcup ⨆ smallint ∫ arcsin arcsin arccos arccos arctan arctan',
    'arctg arctg arcctg arcctg arg arg ch ch cos cos cosec cosec cosh cosh cot cot cotg cotg coth coth csc csc ctg ctg',
    'cth cth deg deg dim dim exp exp hom hom ker ker lg lg ln ln log log sec sec sin sin sinh sinh sh sh sign sign',
    'tan tan tanh tanh tg tg th th det det gcd gcd inf inf lim lim max max min min Pr Pr sup sup argmin argmin',
    'argmax argmax plim plim varinjlim lim varprojlim lim',
  ],
  bin: [
    'mp ∓ ominus ⊖ uplus ⊎ sqcap ⊓ ast * sqcup ⊔ bigcirc ◯ bullet • ddagger ‡ wr ≀ amalg ⨿ unlhd ⊴ unrhd ⊵ lessdot ⋖',
    'gtrdot ⋗ lhd ⊲ rhd ⊳ dotplus ∔ smallsetminus ∖ Cap ⋒ Cup ⋓ doublebarwedge ⩞ boxminus ⊟ boxplus ⊞ divideontimes ⋇',
    'ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎ circleddash ⊝ circledast ⊛ centerdot ·',
    'intercal ⊺ doublecap ⋒ doublecup ⋓ boxtimes ⊠ cdot · circ ∘ div ÷ pm ± times × cap ∩ cup ∪ setminus ∖ land ∧ lor ∨',
    'wedge ∧ vee ∨ barwedge ⊼ veebar ⊻ odot ⊙ oplus ⊕ otimes ⊗ oslash ⊘ circledcirc ⊚ boxdot ⊡ bigtriangleup △',
    'bigtriangledown ▽ dagger † diamond ⋄ star ⋆ triangleleft ◃ triangleright ▹ plusmn ± sdot · minuso ⦵ bull • Dagger ‡',
  ],
  rel: [
    'equiv ≡ prec ≺ succ ≻ sim ∼ perp ⊥ preceq ⪯ succeq ⪰ simeq ≃ mid | ll ≪ gg ≫ asymp ≍ parallel ∥ bowtie ⋈ smile ⌣',
    'sqsubseteq ⊑ sqsupseteq ⊒ doteq ≐ frown ⌢ ni ∋ propto ∝ vdash ⊢ dashv ⊣ owns ∋ longleftarrow ⟵ Leftarrow ⇐',
    'Longleftarrow ⟸ longrightarrow ⟶ Rightarrow ⇒ Longrightarrow ⟹ leftrightarrow ↔ longleftrightarrow ⟷',
    'Leftrightarrow ⇔ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ nearrow ↗ hookleftarrow ↩ hookrightarrow ↪ searrow ↘',
    'leftharpoonup ↼ rightharpoonup ⇀ swarrow ↙ leftharpoondown ↽ rightharpoondown ⇁ nwarrow ↖ rightleftharpoons ⇌',
    'nless ≮ lneq ⪇ lneqq ≨ lnsim ⋦ lnapprox ⪉ nprec ⊀ npreceq ⋠ precnsim ⋨ precnapprox ⪹ nsim ≁ nmid ∤ nvdash ⊬ nvDash ⊭',
    'ntriangleleft ⋪ ntrianglelefteq ⋬ subsetneq ⊊ subsetneqq ⫋ ngtr ≯ gneq ⪈ gneqq ≩ gnsim ⋧ gnapprox ⪊ nsucc ⊁',
    'nsucceq ⋡ succnsim ⋩ succnapprox ⪺ ncong ≆ nparallel ∦ nVDash ⊯ ntriangleright ⋫ ntrianglerighteq ⋭ supsetneq ⊋',
    'supsetneqq ⫌ nVdash ⊮ precneqq ⪵ succneqq ⪶ nleftarrow ↚ nrightarrow ↛ nLeftarrow ⇍ nRightarrow ⇏ nleftrightarrow ↮',
    'nLeftrightarrow ⇎ vartriangle △ leqq ≦ leqslant ⩽ eqslantless ⪕ lesssim ≲ lessapprox ⪅ approxeq ≊ lll ⋘ lessgtr ≶',
    'lesseqgtr ⋚ lesseqqgtr ⪋ doteqdot ≑ risingdotseq ≓ fallingdotseq ≒ backsim ∽ backsimeq ⋍ subseteqq ⫅ Subset ⋐',
    'sqsubset ⊏ preccurlyeq ≼ curlyeqprec ⋞ precsim ≾ precapprox ⪷ vartriangleleft ⊲ trianglelefteq ⊴ vDash ⊨ Vvdash ⊪',
    'smallsmile ⌣ smallfrown ⌢ bumpeq ≏ Bumpeq ≎ geqq ≧ geqslant ⩾ eqslantgtr ⪖ gtrsim ≳ gtrapprox ⪆ ggg ⋙ gtrless ≷',
    'gtreqless ⋛ gtreqqless ⪌ eqcirc ≖ circeq ≗ triangleq ≜ thicksim ∼ thickapprox ≈ supseteqq ⫆ Supset ⋑ sqsupset ⊐',
    'succcurlyeq ≽ curlyeqsucc ⋟ succsim ≿ succapprox ⪸ vartriangleright ⊳ trianglerighteq ⊵ Vdash ⊩ shortmid ∣',
    'shortparallel ∥ between ≬ pitchfork ⋔ varpropto ∝ blacktriangleleft ◀ therefore ∴ backepsilon ∍ blacktriangleright ▶',
    'because ∵ llless ⋘ gggtr ⋙ eqsim ≂ Join ⋈ Doteq ≑ dashrightarrow ⇢ dashleftarrow ⇠ leftleftarrows ⇇',
    'leftrightarrows ⇆ Lleftarrow ⇚ twoheadleftarrow ↞ leftarrowtail ↢ looparrowleft ↫ leftrightharpoons ⇋',
    'curvearrowleft ↶ circlearrowleft ↺ Lsh ↰ upuparrows ⇈ upharpoonleft ↿ downharpoonleft ⇃ origof ⊶ imageof ⊷',
    'multimap ⊸ leftrightsquigarrow ↭ rightrightarrows ⇉ rightleftarrows ⇄ twoheadrightarrow ↠ rightarrowtail ↣',
    'looparrowright ↬ curvearrowright ↷ circlearrowright ↻ Rsh ↱ downdownarrows ⇊ upharpoonright ↾ downharpoonright ⇂',
    'rightsquigarrow ⇝ leadsto ⇝ Rrightarrow ⇛ restriction ↾ approx ≈ cong ≅ ge ≥ geq ≥ gets ← gt > in ∈ subset ⊂',
    'supset ⊃ subseteq ⊆ supseteq ⊇ nsubseteq ⊈ nsupseteq ⊉ models ⊨ leftarrow ← le ≤ leq ≤ lt < rightarrow → to → ngeq ≱',
    'nleq ≰ uparrow ↑ Uparrow ⇑ downarrow ↓ Downarrow ⇓ updownarrow ↕ Updownarrow ⇕ neq ≠ ne ≠ notin ∉ notni ∌ iff ⟺',
    'implies ⟹ impliedby ⟸ coloneqq ≔ coloneq ≔ colonequals ≔ eqqcolon ≕ eqcolon ≕ equalscolon ≕ Coloneqq ⩴ vcentcolon :',
    'ratio : dblcolon ∷ coloncolon ∷ colonapprox :≈ colonsim :∼ isin ∈ sub ⊂ sube ⊆ supe ⊇ larr ← rarr → lArr ⇐ rArr ⇒',
    'Larr ⇐ Rarr ⇒ harr ↔ hArr ⇔ Harr ⇔ lrarr ↔ lrArr ⇔ uarr ↑ darr ↓ dArr ⇓ uArr ⇑ gvertneqq ≩ lvertneqq ≨ ngeqq ≱',
    'ngeqslant ≱ nleqq ≰ nleqslant ≰ nshortmid ∤ nshortparallel ∦ nsubseteqq ⊈ nsupseteqq ⊉ varsubsetneq ⊊',
    'varsubsetneqq ⫋ varsupsetneq ⊋ varsupsetneqq ⫌',
  ],
  open: [
    'lmoustache ⎰ lgroup ⟮ langle ⟨ lvert | lVert ‖ lbrace { lbrack [ lparen ( lfloor ⌊ lceil ⌈ lang ⟨ llbracket ⟦',
    'lBrace ⦃ ulcorner ⌜ llcorner ⌞',
  ],
  close: [
    'rmoustache ⎱ rgroup ⟯ rangle ⟩ rvert | rVert ‖ rbrace } rbrack ] rparen ) rfloor ⌋ rceil ⌉ rang ⟩ rrbracket ⟧',
    'rBrace ⦄ urcorner ⌝ lrcorner ⌟',
  ],
  punct: ['ldotp . cdotp · colon :'],
  inner: ['ldots … dots … cdots ⋯ dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … ddots ⋱ mathellipsis … hdots …'],
} as const

/** TeX's classes of atoms (The TeXbook, chapter 17). */
export type AtomClass = keyof typeof rows

export interface TexSymbol {
  readonly text: string
  readonly atom: AtomClass
}

const named: readonly (readonly [string, TexSymbol])[] = [
  ['liminf', { text: 'lim inf', atom: 'op' }],
  ['limsup', { text: 'lim sup', atom: 'op' }],
  ['injlim', { text: 'inj lim', atom: 'op' }],
  ['projlim', { text: 'proj lim', atom: 'op' }],
  ['varliminf', { text: 'lim inf', atom: 'op' }],
  ['varlimsup', { text: 'lim sup', atom: 'op' }],
]

/** Command name without its backslash → its character and class. */
export const symbols: ReadonlyMap<string, TexSymbol> = new Map([...classes().flatMap(symbolsOf), ...named])

function classes(): AtomClass[] {
  return ['ord', 'op', 'bin', 'rel', 'open', 'close', 'punct', 'inner']
}

function symbolsOf(atom: AtomClass): [string, TexSymbol][] {
  const words = rows[atom].join(' ').split(' ')
  return words.flatMap((name, i) =>
    i % 2 === 0 ? [[name, { text: words[i + 1] ?? '', atom }] satisfies [string, TexSymbol]] : [],
  )
}
