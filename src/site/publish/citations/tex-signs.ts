/** Letters and signs of mathematics as TeX that needs at most amssymb, as formulas do; pdfTeX knows most of them by no other name. */
import { doubleStruck, subscripts, superscripts } from '../../../tex/scripts.ts'
import { symbols } from '../../../tex/symbols.ts'

const commands = [
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega vartheta varrho',
  'varsigma varpi Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell infty partial nabla forall exists emptyset aleph hbar',
  'sum prod int cdot circ ast star pm times div neg oplus otimes cap cup wedge vee setminus leq geq ll gg neq equiv approx sim simeq cong propto in',
  'ni notin subset subseteq supset supseteq mid parallel perp to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow mapsto',
  'Leftrightarrow langle rangle lfloor rfloor lceil rceil',
].flatMap((line) => line.split(' '))

const signs = commands.flatMap((name): [string, string][] => {
  const sign = symbols.get(name)?.text
  return sign?.length === 1 ? [[sign, `\\${name}`]] : []
})

const scripts = (table: ReadonlyMap<string, string>, mark: string) =>
  [...table].map(([sign, moved]): [string, string] => [moved, `${mark}{${sign === '−' ? '-' : sign}}`])

/** Character → TeX for between dollars. */
export const texSigns: ReadonlyMap<string, string> = new Map([
  ...scripts(superscripts, '^'),
  ...scripts(subscripts, '_'),
  ...[...doubleStruck].map(([letter, sign]): [string, string] => [sign, `\\mathbb{${letter}}`]),
  ...signs,
  ['ε', '\\varepsilon'],
  ['−', '-'],
  ['′', "'"],
])
