/** A content folder of synthetic papers, as digests of 60 that were scraped day by day. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { damage } from '../tex/damage.ts'
import { seeded } from '../training/random.ts'
import { syntheticPaper } from './synthetic-paper.ts'

const PER_DIGEST = 60
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAY = 86_400_000
const SEED = 20250312

/**
 * Writes `count` papers as digests, the same for the same count.
 *
 * @param themes path of the file of themes.
 */
export function writeContent(content: string, count: number, themes: string): void {
  mkdirSync(join(content, 'digests'), { recursive: true })
  cpSync(themes, join(content, 'themes.yaml'))
  for (let digest = 0; digest * PER_DIGEST < count; digest++)
    writeDigest(content, digest, Math.min(PER_DIGEST, count - digest * PER_DIGEST))
}

/** Writes one digest, of the day that comes so many days after the first. */
export function writeDigest(content: string, digest: number, papers = PER_DIGEST): void {
  const day = new Date(FIRST_DAY + digest * DAY)
  const random = seeded(SEED + digest)
  const heading = day.toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const texts = Array.from({ length: papers }, (_, position) => {
    const { title, abstract } = syntheticPaper(digest * PER_DIGEST + position, random)
    return `${damage(title)}\n\n${damage(abstract)}`
  })
  const file = join(content, 'digests', `${day.toISOString().slice(0, 10)}.txt`)
  writeFileSync(file, `${[heading, ...texts].join('\n\n')}\n`)
}
