/**
 * This site's own words for the interface. What is named here as it is in `src/site/words.ts` takes its place; the rest stays:
 * `{ home: { name: 'Start' } }`. For a translation say `satisfies AllWords`, and `language` in `site.config.ts`.
 */
import type { OwnWords } from './src/site/own-words.ts'

export default {} satisfies OwnWords
