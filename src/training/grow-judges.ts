/** Grows the judges: first ones that see a candidate alone, and second ones that are told what the first made of the others. */
import type { Judges } from '../pipeline/restore/judge/judge.ts'
import { rivalsOf } from '../pipeline/restore/judge/rivals.ts'
import { probabilitiesOf } from '../pipeline/restore/judge/trees.ts'
import { growTrees } from './grow-trees.ts'
import type { Lesson } from './lessons.ts'

const FIRST_TREES = 120
const SECOND_TREES = 300

/** The judges that two halves of the lessons (by abstract) teach: on each half the first judges of the other one give their opinion. */
export function growJudges(halves: readonly [readonly Lesson[][], readonly Lesson[][]]): Judges {
  const [one, other] = halves
  const toldOfOne = told(one, firstJudges(other.flat()))
  const toldOfOther = told(other, firstJudges(one.flat()))
  const all = halves.flat(2)
  const signals = [...toldOfOne, ...toldOfOther]
  return {
    ...firstJudges(all),
    placed: growTrees({ signals, answers: all.map(({ isPlaced }) => Number(isPlaced)) }, SECOND_TREES),
    right: growTrees({ signals, answers: all.map(({ isRight }) => Number(isRight)) }, SECOND_TREES),
  }
}

type FirstJudges = Pick<Judges, 'firstPlaced' | 'firstRight'>

function firstJudges(lessons: readonly Lesson[]): FirstJudges {
  const signals = lessons.map((lesson) => lesson.signals)
  return {
    firstPlaced: growTrees({ signals, answers: lessons.map(({ isPlaced }) => Number(isPlaced)) }, FIRST_TREES),
    firstRight: growTrees({ signals, answers: lessons.map(({ isRight }) => Number(isRight)) }, FIRST_TREES),
  }
}

/** The second judges' signals. */
function told(abstracts: readonly Lesson[][], { firstPlaced, firstRight }: FirstJudges): Float32Array[] {
  return abstracts.flatMap((lessons) => {
    const signals = lessons.map((lesson) => lesson.signals)
    const placed = probabilitiesOf(firstPlaced, signals)
    const right = probabilitiesOf(firstRight, signals)
    const opinions = lessons.map(({ first, last, source }, i) => ({
      ...{ first, last, source },
      placed: placed[i] ?? 0,
      right: right[i] ?? 0,
    }))
    const rivals = rivalsOf(opinions)
    return signals.map((own, i) => Float32Array.from([...(rivals[i] ?? []), ...own]))
  })
}
