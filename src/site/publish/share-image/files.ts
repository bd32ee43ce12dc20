/** `/images/…`: what is shown with a shared link to the site, to a digest, and to a theme or one of its papers. */
import site from '../../../../site.config.ts'
import { themeCounts } from '../../groups.ts'
import { addresses } from '../../href.ts'
import { type DigestShelf, type Library, type ThemeShelf, themesToFollow } from '../../shelves.ts'
import { words } from '../../words.ts'
import type { PublishedFile } from '../published-file.ts'
import type { Card } from './card.ts'
import { shareImage } from './image.ts'

/** Themes that fit: the strongest of the day. */
const THEMES = 8

export function shareImageFiles(shelves: Library): PublishedFile[] {
  return [
    image(addresses.home, siteCard()),
    ...shelves.digests.map((shelf) => image(addresses.digest(shelf.id), digestCard(shelf, shelves))),
    ...themesToFollow(shelves).map((shelf) => image(addresses.theme(shelf.id), themeCard(shelf))),
  ]
}

function image(page: string, card: Card): PublishedFile {
  return { path: addresses.image(page), type: 'image/png', from: [card], content: () => shareImage(card) }
}

function siteCard(): Card {
  return { kind: '', title: site.title, text: site.description, themes: [], place: undefined, site: new URL(site.url).host }
}

function digestCard({ date, name, papers }: DigestShelf, { themes }: Library): Card {
  const counts = themeCounts(papers, themes)
    .filter(({ theme }) => theme.place !== undefined)
    .sort((a, b) => b.count - a.count)
    .slice(0, THEMES)
  return {
    kind: words.digests.one,
    title: words.digests.title(date, name),
    text: words.count.papers(papers.length),
    themes: counts.map(({ theme, count }) => ({ label: theme.label, place: theme.place, count })),
    place: counts[0]?.theme.place,
    site: site.title,
  }
}

function themeCard({ label, definition, place }: ThemeShelf): Card {
  return { kind: words.themes.one, title: label, text: definition, themes: [], place, site: site.title }
}
