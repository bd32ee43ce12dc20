/** arXiv's categories: https://arxiv.org/category_taxonomy */

const ARCHIVES = new Set(
  (
    'cs math stat eess econ physics q-bio q-fin nlin astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th ' +
    'quant-ph'
  ).split(' '),
)
const CATEGORY = /(?<![\w.-])([a-z]+(?:-[a-z]+)?)(?:\.([A-Za-z]{2}|[a-z]+-[a-z]+(?:-[a-z]+)?))?(?![\w-])/g
/** Archives that are categories themselves; `cs` alone is none. */
const WHOLE = /^(?:gr-qc|hep-\w+|math-ph|nucl-\w+|quant-ph|cond-mat|astro-ph)$/

/** The categories that `text` names, in its order, each once: `cs.LG; stat.ML`, `Machine Learning (cs.LG)`. */
export function categoriesIn(text: string): string[] {
  const found = [...text.matchAll(CATEGORY)].flatMap(([, archive = '', subject]) => {
    if (!ARCHIVES.has(archive)) return []
    if (subject !== undefined) return [`${archive}.${subject}`]
    return WHOLE.test(archive) ? [archive] : []
  })
  return [...new Set(found)]
}
