/** Runs a program to its end, with its time, and the work and memory of it and all that it started. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface ProgramRun {
  readonly output: string
  readonly seconds: number
  /** Of the whole process tree; undefined where there is no /proc. */
  readonly usage: Usage | undefined
}

interface Usage {
  /** Seconds of processors: what a run costs on a machine that does other things too. */
  readonly processor: number
  /** Bytes resident, the most at any time. */
  readonly memory: number
}

const PAGE = 4096
const TICKS = 100
const EVERY_MS = 100

/**
 * @param folder the one it runs in; this program's when left out.
 * @throws Error with the program's output when it fails.
 */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
  folder?: string,
): Promise<ProgramRun> {
  const start = performance.now()
  const child = spawn(command, parameters, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  let usage: Usage | undefined
  const sample = setInterval(() => {
    const now = child.pid === undefined ? undefined : usageBelow(child.pid)
    if (now === undefined) return
    usage = { processor: Math.max(usage?.processor ?? 0, now.processor), memory: Math.max(usage?.memory ?? 0, now.memory) }
  }, EVERY_MS)
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  }).finally(() => clearInterval(sample))
  if (code !== 0) throw new Error(`${command} ended with exit code ${code}:\n${output}`)
  return { output, seconds: (performance.now() - start) / 1000, usage }
}

interface ProcessNow extends Usage {
  readonly parent: number
}

/** What a process and all below it use now; processor time of those that have ended is counted by the one that waited for them. */
function usageBelow(root: number): Usage | undefined {
  let names: string[]
  try {
    names = readdirSync('/proc')
  } catch {
    return undefined
  }
  const running = new Map(names.flatMap((name) => (/^\d+$/.test(name) ? [[Number(name), processNow(name)] as const] : [])))
  const isBelow = (pid: number): boolean => pid === root || isBelowParent(running.get(pid)?.parent)
  const isBelowParent = (parent: number | undefined) => parent !== undefined && parent !== 0 && isBelow(parent)
  const tree = [...running].filter(([pid]) => isBelow(pid)).map(([, now]) => now)
  const sum = (of: (now: ProcessNow) => number) => tree.reduce((total, now) => total + of(now), 0)
  return { processor: sum((now) => now.processor), memory: sum((now) => now.memory) }
}

/** Source of the fields: proc(5). A process may end while it is looked at. */
function processNow(pid: string): ProcessNow {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const processor = rest.slice(9, 13).reduce((ticks, field) => ticks + Number(field), 0) / TICKS
    const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return { parent: Number(parent), processor, memory: Number(resident) * PAGE }
  } catch {
    return { parent: 0, processor: 0, memory: 0 }
  }
}
