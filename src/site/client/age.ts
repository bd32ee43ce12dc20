/** Home says how long ago the latest digest came: a site that nothing reaches any more looks as it always did. */
import { newsWords } from '../words.ts'

const DAY = 86_400_000

export function showAge(): void {
  const place = document.querySelector<HTMLElement>('#age')
  const days = Math.floor((Date.now() - Date.parse(place?.dataset.day ?? '')) / DAY)
  if (place && days >= 0) place.append(` · ${newsWords.ago(days)}`)
}
