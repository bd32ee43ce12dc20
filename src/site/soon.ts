/** Answers many changes of files by one run. */

/** Changes that come within this many milliseconds of each other are one: editors and copies write in steps. */
const QUIET = 100

/** @returns what asks for a run of `fn`: once it has been quiet for a while, and never two at a time. */
export function soon(fn: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(fn)
    }, QUIET)
  }
}
