/** Names of TeX commands, of three letters and more, that are hardly ever words of prose: bare, they are wreckage. */
export const tellingNames: ReadonlySet<string> = new Set(
  [
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda varpi rho varrho sigma varsigma',
    'tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Sigma Upsilon Phi Psi Omega ell hbar infty nabla',
    'emptyset varnothing ldots cdots dotsc aleph imath jmath circledR circledast cdot otimes oplus odot ominus setminus',
    'rtimes ltimes leq geq neq leqslant geqslant approx simeq cong equiv propto subseteq supseteq subsetneq rightarrow',
    'leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow longrightarrow mapsto lesssim gtrsim preceq succeq notin',
    'triangleq coloneqq searrow nearrow uparrow downarrow asymp vDash vdash iff hookrightarrow argmin argmax limsup liminf',
    'tanh cosh sinh arctan arcsin arccos bigl bigr Bigl Bigr biggl biggr Biggl Biggr lVert lvert langle lceil lfloor lbrace',
    'rVert rvert rangle rceil rfloor rbrace sqrt frac tfrac dfrac widetilde widehat mathbb mathcal mathbf mathrm mathsf',
    'mathfrak mathscr mathit boldsymbol overline operatorname textbf textit texttt textrm textsf',
  ].flatMap((row) => row.split(' ')),
)
