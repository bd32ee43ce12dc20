/** The settings of this site. Everything else is in `content/`. */
import { defineSite } from './src/config.ts'

export default defineSite({
  title: 'Research Digest',
  description: 'Machine-learning papers from daily digests, grouped by theme, with their mathematics restored.',
  url: 'http://localhost:4321/',
})
