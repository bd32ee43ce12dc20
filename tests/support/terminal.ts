/** A program at a real terminal, which `script` of util-linux makes, and a person who answers what it asks. */
import { spawn } from 'node:child_process'

/** Whether this machine can make one. */
export const hasTerminal = process.platform === 'linux'

/** What to type, once the program has said that. */
export type Answer = readonly [asked: string, typed: string]

/** @returns what stood on the terminal, typed text included, and the exit code. */
export function atTerminal(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: readonly Answer[],
): Promise<{ code: number | null; screen: string }> {
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { env })
  const left = [...answers]
  let screen = ''
  let seen = 0
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
    const [next] = left
    const place = next ? screen.indexOf(next[0], seen) : -1
    if (next === undefined || place < 0) return
    seen = place + next[0].length
    left.shift()
    child.stdin.write(next[1])
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, screen: screen.replaceAll('\r\n', '\n') }))
  })
}
