/** Copies arXiv ids, one a line: reference managers add papers by such a list. */
import { exportWords } from '../../words.ts'
import { tell } from '../tell.ts'

/** @param papers how many papers there are, with and without an id. */
export async function copyIds(ids: readonly string[], papers: number): Promise<void> {
  try {
    await navigator.clipboard.writeText(ids.join('\n'))
    tell(exportWords.idsCopied(ids.length, papers - ids.length))
  } catch {
    tell(exportWords.idsNotCopied(ids), { stays: true })
  }
}
