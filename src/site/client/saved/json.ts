/** A reader's list as a file of CSL-JSON, which reference managers read, with what the site needs to know its papers again. */
import { parseSaved, type SavedPaper } from './list.ts'

/**
 * Each paper's citation with its slug under `custom`, where CSL-JSON leaves room for what is a program's own; a paper without a citation
 * is there with its title.
 */
export function writeSavedJson(list: readonly SavedPaper[], citations: ReadonlyMap<string, object>): string {
  const items = list.map(({ slug, title }) => ({
    ...(citations.get(slug) ?? { id: slug, type: 'article', title }),
    custom: { slug },
  }))
  return `${JSON.stringify(items, null, 1)}\n`
}

/** Reads such a file, whoever wrote it: empty when it holds no paper of such a list. */
export function readSavedJson(text: string): SavedPaper[] {
  let items: unknown
  try {
    items = JSON.parse(text)
  } catch {
    return []
  }
  if (!Array.isArray(items)) return []
  const papers = items.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('custom' in item)) return undefined
    const { custom } = item
    if (typeof custom !== 'object' || custom === null || !('slug' in custom)) return undefined
    return { slug: custom.slug, title: 'title' in item ? item.title : '' }
  })
  return parseSaved(JSON.stringify(papers))
}
