/** `/images/digests/<id>.png`: shown with a shared link to a digest. */
import type { APIRoute } from 'astro'
import site from '../../../../../site.config.ts'
import { themeCounts } from '../../../groups.ts'
import { library } from '../../../library.ts'
import { digestPaths } from '../../../publish/paths.ts'
import { shareImage } from '../../../publish/share-image/image.ts'
import type { DigestShelf } from '../../../shelves.ts'
import { words } from '../../../words.ts'

/** Themes that fit: the strongest of the day. */
const THEMES = 8

export const getStaticPaths = digestPaths

export const GET: APIRoute<{ shelf: DigestShelf }> = async ({ props: { shelf } }) => {
  const counts = themeCounts(shelf.papers, (await library()).themes)
    .filter(({ theme }) => theme.place !== undefined)
    .sort((a, b) => b.count - a.count)
    .slice(0, THEMES)
  return shareImage({
    kind: words.digests.one,
    title: words.digests.title(shelf.date, shelf.name),
    text: words.count.papers(shelf.papers.length),
    themes: counts.map(({ theme, count }) => ({ label: theme.label, place: theme.place, count })),
    place: counts[0]?.theme.place,
    site: site.title,
  })
}
