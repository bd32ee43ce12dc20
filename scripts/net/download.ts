/** One address over the network, politely: at a source's rate, with time and size limits, and again when that may help. */
import { setTimeout } from 'node:timers/promises'
import PQueue from 'p-queue'
import pRetry from 'p-retry'
import project from '../../package.json' with { type: 'json' }

/** What may be asked for, and how patiently. */
export interface Patience {
  /** Attempts after the first. */
  readonly retries: number
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstWait: number
  /** Milliseconds that an answer may take, from the request to its last byte. */
  readonly timeout: number
  /** The longest wait that a server may ask for with `Retry-After`, in milliseconds. */
  readonly longestWait: number
  /** Bytes of an answer, unpacked. */
  readonly mostBytes: number
}

const patience: Patience = {
  retries: 4,
  firstWait: 2_000,
  timeout: 60_000,
  longestWait: 120_000,
  mostBytes: 64 * 1024 * 1024,
}

/** What a source told of an earlier answer, by which it can tell that nothing has changed. */
export interface Validators {
  readonly etag?: string
  readonly modified?: string
}

export type Answer =
  | { readonly kind: 'same' }
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly type: string; readonly validators: Validators }

/** What went wrong with an address, as one clause. `code`: the HTTP status, if there was one. */
export class DownloadError extends Error {
  readonly code: number | undefined
  constructor(message: string, code?: number) {
    super(message)
    this.code = code
  }
}

/** A fault that may pass; `wait`: milliseconds that the server asked for. */
class PassingFault extends DownloadError {
  readonly wait: number
  constructor(message: string, code?: number, wait = 0) {
    super(message, code)
    this.wait = wait
  }
}

const AGENT = `${project.name}/${project.version}`

/** Asks one source, one request at a time, no two begun within `interval` milliseconds. */
export class Source {
  readonly #queue: PQueue
  readonly #patience: Patience
  readonly #agent: string

  /** @param contact Web address that a source's operator may look at, named in every request. */
  constructor({ interval, contact, ...given }: Partial<Patience> & { readonly interval: number; readonly contact?: string }) {
    this.#queue = new PQueue({ concurrency: 1, ...(interval > 0 && { interval, intervalCap: 1, strict: true }) })
    this.#patience = { ...patience, ...given }
    this.#agent = contact === undefined ? AGENT : `${AGENT} (+${contact})`
  }

  /**
   * @param check What an answer must fulfil: a message is a fault that may pass, and the request is made again.
   * @throws DownloadError when there is no answer, or none that is any use.
   */
  async get(
    address: string,
    {
      accept,
      validators = {},
      check,
    }: { accept: string; validators?: Validators; check?: (answer: Answer) => string | undefined },
  ): Promise<Answer> {
    const { retries, firstWait, longestWait } = this.#patience
    const attempt = async (): Promise<Answer> => {
      const answer = await this.#attempt(address, accept, validators)
      const fault = check?.(answer)
      if (fault !== undefined) throw new PassingFault(fault)
      return answer
    }
    return await pRetry(() => this.#queue.add(attempt), {
      retries,
      minTimeout: firstWait,
      maxTimeout: longestWait,
      factor: 2,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof PassingFault && error.wait <= longestWait,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (retriesLeft > 0 && error instanceof PassingFault && error.wait <= longestWait) await setTimeout(error.wait)
      },
    })
  }

  async #attempt(address: string, accept: string, { etag, modified }: Validators): Promise<Answer> {
    const { timeout, mostBytes } = this.#patience
    const signal = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(address, {
        signal,
        headers: {
          accept,
          'user-agent': this.#agent,
          ...(etag !== undefined && { 'if-none-match': etag }),
          ...(modified !== undefined && { 'if-modified-since': modified }),
        },
      })
      if (response.status === 304) return { kind: 'same' }
      if (!response.ok) throw await refusal(response)
      const bytes = await bodyOf(response, mostBytes)
      const declared = Number(response.headers.get('content-length') ?? Number.NaN)
      const isPacked = response.headers.has('content-encoding')
      if (!isPacked && bytes.length < declared)
        throw new PassingFault(`the answer ends after ${bytes.length} of ${declared} bytes`)
      return { kind: 'body', bytes, type: response.headers.get('content-type') ?? '', validators: validatorsOf(response) }
    } catch (error) {
      if (error instanceof DownloadError) throw error
      if (signal.aborted) throw new PassingFault(`no whole answer within ${Math.round(timeout / 1000)} s`)
      throw new PassingFault(causeOf(error))
    }
  }
}

function validatorsOf(response: Response): Validators {
  const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')]
  return { ...(etag !== null && { etag }), ...(modified !== null && { modified }) }
}

/** The body, unpacked; an answer that is too large is given up before it is all there. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > most) throw new DownloadError(`the answer is larger than ${Math.round(most / 1024 / 1024)} MB`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

async function refusal(response: Response): Promise<DownloadError> {
  const { status } = response
  await response.body?.cancel()
  if (!PASSING.has(status)) {
    const what =
      status === 404 || status === 410
        ? 'it has nothing there'
        : status === 401 || status === 403
          ? 'it refuses us'
          : 'it takes the request for a mistake'
    return new DownloadError(`the source answered ${status}: ${what}`, status)
  }
  const wait = waitOf(response.headers.get('retry-after'))
  const asked = wait > 0 ? `, and asks to wait ${Math.ceil(wait / 1000)} s` : ''
  const what = status === 429 ? 'we ask too often' : 'it is out of order'
  return new PassingFault(`the source answered ${status}: ${what}${asked}`, status, wait)
}

/** Milliseconds that `Retry-After` asks for: seconds, or a date. */
function waitOf(header: string | null): number {
  if (header === null) return 0
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000
  return Math.max(wait, 0)
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const words: Record<string, string> = {
    ENOTFOUND: 'there is no such host, or no network',
    EAI_AGAIN: 'there is no network',
    ECONNREFUSED: 'the host takes no connection',
    ECONNRESET: 'the connection broke off',
    UND_ERR_SOCKET: 'the connection broke off',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer ends before its time',
    Z_DATA_ERROR: 'the answer cannot be unpacked',
    Z_BUF_ERROR: 'the answer ends before its time',
  }
  return words[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

/** `DIGEST_FETCH_RETRIES` and `DIGEST_FETCH_FIRST_WAIT` (milliseconds) shorten what a workflow that tries again itself need not wait for. */
export function patienceGiven(): Partial<Patience> {
  const { DIGEST_FETCH_RETRIES: retries, DIGEST_FETCH_FIRST_WAIT: firstWait } = process.env
  return {
    ...(retries !== undefined && { retries: Number(retries) }),
    ...(firstWait !== undefined && { firstWait: Number(firstWait) }),
  }
}
