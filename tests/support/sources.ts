/** A server on loopback that plays the sources of digests, faults and all. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Played {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Milliseconds since 1970. */
  readonly at: number
}

export type Play = (request: IncomingMessage, response: ServerResponse) => void

/** Answers each request by the next of the plays; the last one answers all that follow. */
export async function playSource(...plays: readonly [Play, ...Play[]]) {
  const asked: Played[] = []
  const server = createServer((request, response) => {
    const play = plays[Math.min(asked.length, plays.length - 1)]
    asked.push({ path: request.url ?? '', headers: request.headers, at: Date.now() })
    play?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked: asked as readonly Played[],
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const says =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Play =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }

/** A paper as the daily-papers API lists it. */
function dailyPaper(id: string, title: string, day = '2026-03-04') {
  return {
    paper: {
      id,
      authors: [{ name: 'Ada Quist' }],
      publishedAt: '2026-03-02T00:00:00.000Z',
      title,
      summary: `About ${title}, in a sentence.`,
    },
    submittedOnDailyAt: `${day}T00:00:00.000Z`,
    title,
  }
}

export const dailyPapers = (...titles: readonly string[]) =>
  JSON.stringify(titles.map((title, index) => dailyPaper(`2603.0000${index + 1}`, title)))
