/** Names of commands that a damaged formula shows without their backslash. */
export const commandNames: ReadonlySet<string> = new Set(
  [
    'Big Bigg Bigl Bigr Box Delta Gamma Im Lambda Leftarrow Leftrightarrow Omega Phi Pi Pr Psi Re Rightarrow Sigma',
    'Theta Upsilon Vert Xi aleph alpha amalg angle approx arg argmax argmin ast bar beta bf big bigg bigl bigr binom',
    'bm bmod boldsymbol bot bullet cal cap cdot cdots checkmark chi choose circ colon cong cos cosh cup dagger ddot',
    'deg delta det diamond dim displaystyle dot dots downarrow ell em emptyset ensuremath epsilon equiv eta exists',
    'exp flat forall frac gamma gcd ge geq gg gtrsim hat hbar hom iff implies in inf infty int iota it kappa ker',
    'lambda land langle lbrace lceil ldots le left leftarrow leftrightarrow leq lesssim lfloor lim liminf limits',
    'limsup ll ln lnot log longmapsto longrightarrow lor ltimes mapsto mathbb mathbf mathcal mathfrak mathit mathrm',
    'mathscr mathsf max mid min mod models mp mu nabla natural ne neg neq not notin nu odot oint omega ominus',
    'operatorname oplus otimes over overline parallel partial perp phi pi pm pmod prec preceq prime prod propto psi',
    'qquad quad rangle rbrace rceil rfloor rho right rightarrow rm rtimes setminus sf sharp sigma sim simeq sin sinh',
    'sqrt square star subset subseteq succ succeq sum sup supset supseteq tan tanh tau text textbf textit textrm',
    'textsc theta tilde times to top triangle trianglerighteq tt underline uparrow upsilon varepsilon varnothing',
    'varphi varpi varrho varsigma vartheta vdash vec vee vert wedge widehat widetilde wr xi zeta',
  ].flatMap((row) => row.split(' ')),
)
