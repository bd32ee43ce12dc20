/** Names of functions and quantities that are no TeX commands, and that hardly stand beside signs in prose. */
export const operatorNames: ReadonlySet<string> = new Set(
  'poly polylog diag rank tr Tr nnz Var Cov KL supp sgn softmax eps OPT'.split(' '),
)
