/** Questions to the person at the terminal, one after the other. */
import { openSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline/promises'
import { ReadStream } from 'node:tty'

let input: ReadStream | undefined
let terminal: Interface | undefined

/** @returns what is said, trimmed; undefined when there is nobody to ask. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  input ??= keyboard()
  terminal ??= createInterface({ input, output: process.stdout })
  return (await terminal.question(question)).trim()
}

/** To be called when all is asked, or the program waits for more. */
export function askNoMore(): void {
  terminal?.close()
  input?.destroy()
}

/** After a paste the standard input has ended, though the person is still there. */
function keyboard(): ReadStream {
  if (!process.stdin.readableEnded) return process.stdin
  return new ReadStream(openSync(process.platform === 'win32' ? '\\\\.\\CON' : '/dev/tty', 'r'))
}
