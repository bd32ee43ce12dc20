/** Git, asked for one thing. */
import { execFileSync } from 'node:child_process'

interface GitOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * @param cwd folder that git is run in.
 * @returns what it wrote, without the last line's end.
 * @throws Error with what git said.
 */
export function git(cwd: string, args: readonly string[], { input, env }: GitOptions = {}): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(input !== undefined && { input }),
    }).replace(/\n$/, '')
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr ?? '').trim() : ''
    throw new Error(`git ${args[0]} failed: ${said || (error instanceof Error ? error.message : String(error))}`)
  }
}

/** What git wrote between NULs. */
export const listed = (output: string): string[] => output.split('\0').filter((line) => line !== '')
