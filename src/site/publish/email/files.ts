/** `/email/<digest>.html` and `.txt`: each digest as a letter, for whoever wants to send it. */
import { addresses } from '../../href.ts'
import type { DigestShelf, Library } from '../../shelves.ts'
import type { PublishedFile } from '../published-file.ts'
import { editionOf } from './editions.ts'
import { htmlEdition } from './html-edition.ts'
import { textEdition } from './text-edition.ts'

export function editionFiles(shelves: Library): PublishedFile[] {
  const themes = shelves.themes.map(({ id, label }) => [id, label])
  const files = (shelf: DigestShelf): PublishedFile[] => {
    const from = [shelf.id, shelf.papers.map(({ key }) => key), themes]
    return [
      {
        path: addresses.email(shelf.id, 'html'),
        type: 'text/html; charset=utf-8',
        from,
        content: async () => htmlEdition(await editionOf(shelf, shelves)),
      },
      {
        path: addresses.email(shelf.id, 'txt'),
        type: 'text/plain; charset=utf-8',
        from,
        content: async () => textEdition(await editionOf(shelf, shelves)),
      },
    ]
  }
  return shelves.digests.flatMap(files)
}
