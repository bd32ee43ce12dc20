/** What commands do alike: help, wrong arguments, and another run that is in the way. */
import { LockedError } from './lock.ts'

/**
 * Runs a command and sets the exit code: that of `act`; 2 for wrong arguments; 1 where another run holds the lock.
 *
 * @param read Options of the command line; undefined when help is asked for. What it throws is told with the help.
 */
export async function command<Options>(
  help: string,
  read: () => Options | undefined,
  act: (options: Options) => number | Promise<number>,
): Promise<void> {
  let options: Options | undefined
  try {
    options = read()
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${help}`)
    process.exitCode = 2
    return
  }
  if (options === undefined) {
    process.stdout.write(help)
    return
  }
  try {
    process.exitCode = await act(options)
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
