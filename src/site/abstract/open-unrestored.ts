/** Which wreckage of formulas an entry still shows. */
import type { Root } from 'mdast'
import type { EntryData } from '../../entry.ts'
import { parseMarkdown } from './markdown.ts'
import { runs } from './phrase.ts'

/** What `unrestored` names and still stands in the text of title or body; what was edited away since is settled. */
export function openUnrestored(data: Pick<EntryData, 'title' | 'unrestored'>, body: Root): string[] {
  const { unrestored = [] } = data
  if (unrestored.length === 0) return []
  const texts = [parseMarkdown(data.title), body].flatMap(runs).flatMap((run) => (run.isFormula ? [] : [run.text]))
  const count = (source: string) => texts.reduce((sum, text) => sum + text.split(source).length - 1, 0)
  return unrestored.filter(({ source, nth }) => count(source) >= nth).map(({ source }) => source)
}
