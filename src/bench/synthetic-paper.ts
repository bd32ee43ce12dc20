/** A paper that nobody has written, with the length and the formulas that papers of real digests have. */
import type { Random } from '../training/random.ts'
import { aims, formulaSentences, formulas, methods, objects, qualities, sentences, syllables, things } from './grammar.ts'

export interface SyntheticPaper {
  readonly title: string
  /** With formulas as TeX between dollars. */
  readonly abstract: string
}

/** Measured on a digest of 66 papers and on 1,984 of many: 23 to 35 % of abstracts have formulas, 2.4 to 7 of them each. */
const WITH_FORMULAS = 0.3
/** Half of real abstracts are between 1,090 and 1,570 characters long. */
const SHORTEST = 1050
const LONGEST = 1800

/** @param index tells the paper from all others: no two titles are alike. */
export function syntheticPaper(index: number, random: Random): SyntheticPaper {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const name = nameOf(index)
  const words = { q: pick(qualities), m: pick(methods), o: pick(objects), a: pick(aims) }
  const title = titleCase(`${name}: ${words.q} ${words.m} for ${words.o} ${words.a}`)
  const fill = (sentence: string) =>
    sentence.replace(/\{([qmoanpkfw])\}/g, (_, slot: string) => {
      switch (slot) {
        case 'q':
          return random() < 0.5 ? words.q : pick(qualities)
        case 'm':
          return random() < 0.7 ? words.m : pick(methods)
        case 'o':
          return random() < 0.7 ? words.o : pick(objects)
        case 'a':
          return random() < 0.5 ? words.a : pick(aims)
        case 'w':
          return pick(things)
        case 'n':
          return name
        case 'p':
          return (80 + random() * 20).toFixed(1)
        case 'k':
          return String(2 + Math.floor(random() * 11))
        default:
          return `$${pick(formulas)}$`
      }
    })
  const length = SHORTEST + random() * (LONGEST - SHORTEST)
  const hasFormulas = random() < WITH_FORMULAS
  let abstract = fill(`We study {q} ${words.m} for ${words.o} ${words.a} and present ${name}.`)
  let left = hasFormulas ? 1 + Math.floor(random() * 4) : 0
  while (abstract.length < length) {
    const isFormula = left > 0 && random() < 0.4
    if (isFormula) left--
    abstract += ` ${fill(pick(isFormula ? formulaSentences : sentences))}`
  }
  return { title, abstract }
}

/** A name of three syllables or more, another for each index. */
function nameOf(index: number): string {
  let rest = index
  let name = ''
  do {
    name += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0 || name.length < 9)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const titleCase = (text: string) =>
  text.replace(/(?<=^|[\s-])(?!(?:for|in|on|with|the|a|at|under|from|of|without|across)\b)[a-z]/g, (letter) =>
    letter.toUpperCase(),
  )
