/** Which of a file's texts still have all their TeX. */
import type { DigestItem } from './digest.ts'
import type { RawPaper, Tex } from './raw-paper.ts'

/** A formula between dollars with a command in it, or a command before a brace: the damage of a papers page leaves neither. */
const TEX_LEFT = /(?<![\\$])\$[^$\n]{0,300}\\[a-zA-Z{}][^$]{0,300}\$|\\[a-zA-Z]{2,}\{[^{}\n]{0,300}\}/

/**
 * For each paper, whether title and abstract are whole; undefined for one of which neither is. Where the form does not say, all
 * titles are taken for whole if one of them shows TeX that no papers page leaves, and so are all abstracts: one source, one way.
 */
export function wholeTexts(papers: readonly RawPaper[], tex: Tex): (DigestItem['whole'] | undefined)[] {
  const open = papers.filter((paper) => (paper.tex ?? tex) === 'unknown')
  const titles = open.some(({ title }) => TEX_LEFT.test(title ?? ''))
  const abstracts = open.some(({ abstract }) => TEX_LEFT.test(abstract ?? ''))
  return papers.map((paper) => {
    const own = paper.tex ?? tex
    const whole =
      own === 'unknown' ? { title: titles, abstract: abstracts } : { title: own === 'whole', abstract: own === 'whole' }
    return whole.title || whole.abstract ? whole : undefined
  })
}
