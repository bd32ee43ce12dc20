/** Takes a paper that stands in a digest twice once, and sets aside titles and abstracts that contradict each other. */
import type { Problem } from '../../../problem.ts'
import type { DigestItem, SetAside } from '../digest.ts'
import * as faults from './faults.ts'

export interface Once {
  readonly items: readonly DigestItem[]
  readonly setAside: readonly SetAside[]
  readonly problems: readonly Problem[]
}

export function once(items: readonly DigestItem[], file: string): Once {
  const problems: Problem[] = []
  const aside = new Set<DigestItem>()
  const byTitle = new Map<string, DigestItem>()
  const byAbstract = new Map<string, DigestItem>()
  const kept: DigestItem[] = []
  for (const item of items) {
    const sameTitle = byTitle.get(plain(item.title))
    const sameAbstract = byAbstract.get(plain(item.abstract))
    if (sameTitle && sameTitle === sameAbstract) {
      problems.push(faults.paperTwice(file, item.line, item.title, sameTitle.line))
      continue
    }
    kept.push(item)
    if (sameTitle) {
      problems.push(faults.titleTwice(file, item.line, item.title, sameTitle.line))
      aside.add(item).add(sameTitle)
    } else byTitle.set(plain(item.title), item)
    if (sameAbstract) {
      problems.push(faults.abstractTwice(file, item.abstractLine, item.title, sameAbstract.abstractLine))
      aside.add(item).add(sameAbstract)
    } else byAbstract.set(plain(item.abstract), item)
  }
  return {
    items: kept.filter((item) => !aside.has(item)),
    setAside: [...aside].map(({ title, line }) => ({ title, line })),
    problems,
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
