/** `/images/site.png`: shown with a shared link to a page that has no image of its own. */
import site from '../../../../site.config.ts'
import { shareImage } from '../../publish/share-image/image.ts'

export const GET = () =>
  shareImage({ kind: '', title: site.title, text: site.description, themes: [], place: undefined, site: new URL(site.url).host })
