/** `/images/themes/<id>.png`: shown with a shared link to a theme, or to a paper of it. */
import type { APIRoute } from 'astro'
import site from '../../../../../site.config.ts'
import { themePaths } from '../../../publish/paths.ts'
import { shareImage } from '../../../publish/share-image/image.ts'
import type { ThemeShelf } from '../../../shelves.ts'
import { words } from '../../../words.ts'

export const getStaticPaths = themePaths

export const GET: APIRoute<{ shelf: ThemeShelf }> = ({ props: { shelf } }) =>
  shareImage({
    kind: words.themes.one,
    title: shelf.label,
    text: shelf.definition,
    themes: [],
    place: shelf.place,
    site: site.title,
  })
