/** What stopped a build, in a line, where the machine is at fault and not the program. */
import { diskFault } from './disk-fault.ts'

/** A file of an installed package, a typeface say, that was looked for in vain. Such errors come wrapped in others, as text. */
const MISSING = /(?:ENOENT: no such file or directory, \w{1,20}|Cannot find (?:module|package)) '([^'\n]{1,4096})'/g
const INSTALLED = /\.woff|node_modules/
const REFUSED = /\b(ENOSPC|EDQUOT|EROFS)\b|No space left on device/

/** @returns undefined for an error of another kind, which is to be shown whole. */
export function buildFault(error: unknown): string | undefined {
  const text = String(error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : error)
  const missing = Array.from(text.matchAll(MISSING), ([, path = '']) => path).find((path) => INSTALLED.test(path))
  if (missing !== undefined) return `${missing} is missing: install again (npm ci), then build again`
  const refused = REFUSED.exec(text)
  const reason =
    diskFault(error) ?? (refused ? diskFault(Object.assign(new Error(), { code: refused[1] ?? 'ENOSPC' })) : undefined)
  return reason && `The site cannot be written: ${reason}; mend that and build again`
}
