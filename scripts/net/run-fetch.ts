/** Fetches digests into a content folder: each answer whole and unaltered, or not at all. */
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import type { DigestRequest } from '../../src/fetch/requests.ts'
import { judgeAnswer, papersLost } from '../../src/fetch/verdict.ts'
import { DownloadError, type Source, type Validators } from './download.ts'

export interface FetchOutcome {
  readonly request: DigestRequest
  readonly fate: 'written' | 'same' | 'empty' | 'failed'
  readonly file: string
  /** What happened, as one clause. */
  readonly what: string
}

/** What sources said of the answers that are kept, by address; hidden, so that nobody takes it for a digest. */
const MEMORY = 'digests/.fetched.json'
/** Addresses remembered: those of the last days are asked again, older ones are not. */
const REMEMBERED = 60

const memorySchema = z.record(
  z.string(),
  z.strictObject({ file: z.string(), etag: z.string().optional(), modified: z.string().optional() }),
)
type Memory = z.infer<typeof memorySchema>

/**
 * @param content Absolute path of the content folder.
 * @param today The day for feeds that say none, `YYYY-MM-DD`.
 * @returns what became of each request; none of them stops the others.
 */
export async function runFetch(
  requests: readonly DigestRequest[],
  { source, content, today }: { source: Source; content: string; today: string },
): Promise<FetchOutcome[]> {
  const memory = await readMemory(content)
  const outcomes: FetchOutcome[] = []
  for (const request of requests) outcomes.push(await fetchOne(request, memory))
  await writeMemory(content, memory)
  return outcomes

  async function fetchOne(request: DigestRequest, known: Memory): Promise<FetchOutcome> {
    const remembered = known[request.url]
    const kept = remembered && (await readOld(remembered.file)) ? remembered : undefined
    try {
      const answer = await source.get(request.url, {
        accept: request.accept,
        validators: validatorsIn(kept),
        check: (given) => {
          const verdict = given.kind === 'body' ? judgeAnswer(request, given.bytes, today) : undefined
          return verdict?.kind === 'bad' ? verdict.why : undefined
        },
      })
      if (answer.kind === 'same') return told(request, 'same', kept?.file ?? request.file, 'nothing new')
      const verdict = judgeAnswer(request, answer.bytes, today)
      if (verdict.kind !== 'good') return told(request, 'empty', request.file, 'the source has no papers')
      const { file, papers } = verdict
      const old = await readOld(file)
      const lost = old ? papersLost(file, old, answer.bytes) : []
      if (lost.length > 0) return told(request, 'failed', file, keptFor(lost))
      known[request.url] = { file, ...answer.validators }
      if (old && Buffer.from(old).equals(answer.bytes)) return told(request, 'same', file, 'nothing new')
      await mkdir(dirname(join(content, file)), { recursive: true })
      await writeFileAtomic(join(content, file), Buffer.from(answer.bytes))
      return told(request, 'written', file, `${papers} ${papers === 1 ? 'paper' : 'papers'}`)
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error
      return told(request, 'failed', request.file, `${error.message} (${request.url})`)
    }
  }

  async function readOld(file: string): Promise<Uint8Array | undefined> {
    return await readFile(join(content, file)).catch(() => undefined)
  }
}

function keptFor(lost: readonly string[]): string {
  const names = lost.slice(0, 3).map((title) => `“${title}”`)
  const count = `${lost.length} ${lost.length === 1 ? 'paper' : 'papers'}`
  return `the digest that is there has ${count} that the source's answer has not (${names.join(', ')}), so it is kept`
}

function told(request: DigestRequest, fate: FetchOutcome['fate'], file: string, what: string): FetchOutcome {
  return { request, fate, file, what }
}

function validatorsIn(known: Memory[string] | undefined): Validators {
  const { etag, modified } = known ?? {}
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) }
}

/** A memory that cannot be read is forgotten: everything is asked for again. */
async function readMemory(content: string): Promise<Memory> {
  try {
    return memorySchema.parse(JSON.parse(await readFile(join(content, MEMORY), 'utf8')))
  } catch {
    return {}
  }
}

async function writeMemory(content: string, memory: Memory): Promise<void> {
  const latest = Object.entries(memory)
    .filter(([, { etag, modified }]) => etag !== undefined || modified !== undefined)
    .sort(([, one], [, other]) => (one.file < other.file ? 1 : -1))
    .slice(0, REMEMBERED)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  if (latest.length === 0) return
  const text = `{\n${latest.map(([url, known]) => `  ${JSON.stringify(url)}: ${JSON.stringify(known)}`).join(',\n')}\n}\n`
  if (text !== (await readFile(join(content, MEMORY), 'utf8').catch(() => ''))) await writeFileAtomic(join(content, MEMORY), text)
}
