/** `/email/<digest>.html` and `.txt`: each digest as a letter, for whoever wants to send it. */
import type { APIRoute } from 'astro'
import { library } from '../../library.ts'
import { editionOf } from '../../publish/email/editions.ts'
import { htmlEdition } from '../../publish/email/html-edition.ts'
import { textEdition } from '../../publish/email/text-edition.ts'
import type { DigestShelf } from '../../shelves.ts'

const formats = {
  html: { write: htmlEdition, type: 'text/html' },
  txt: { write: textEdition, type: 'text/plain; charset=utf-8' },
} as const

export const getStaticPaths = async () =>
  (await library()).digests.flatMap((shelf) =>
    (['html', 'txt'] as const).map((format) => ({ params: { digest: shelf.id, format }, props: { shelf, format } })),
  )

export const GET: APIRoute<{ shelf: DigestShelf; format: keyof typeof formats }> = async ({ props: { shelf, format } }) => {
  const { write, type } = formats[format]
  return new Response(write(await editionOf(shelf)), { headers: { 'content-type': type } })
}
