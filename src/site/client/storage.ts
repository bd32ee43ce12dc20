/** What this browser keeps for the reader. Sites of one host share its storage, so every key carries this site's path. */
import { type KeptName, keptNames } from './kept-names.ts'

const base = document.documentElement.dataset.base ?? '/'

/** What could not be stored holds for this page. */
const unstored = new Map<KeptName, string>()

export function kept(name: KeptName): string | null {
  const here = unstored.get(name)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(base + name)
  } catch {
    return null
  }
}

/** Whether the browser took it: it may refuse when it is private, full or told to. */
export function keep(name: KeptName, value: string): boolean {
  try {
    localStorage.setItem(base + name, value)
    unstored.delete(name)
    return true
  } catch {
    unstored.set(name, value)
    return false
  }
}

/** Calls when another page of this site changed what is kept. */
export function onKeptElsewhere(name: KeptName, then: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === base + name || key === null) then()
  })
}

export function forget(name: KeptName): void {
  unstored.delete(name)
  try {
    localStorage.removeItem(base + name)
  } catch {
    // Then it was not there either.
  }
}

/** Forgets everything; what is returned puts it back. Another site's keys, though its path may go on from this one's, are left alone. */
export function forgetAll(): () => void {
  const all = keptNames.map((name) => [name, kept(name)] as const)
  for (const name of keptNames) forget(name)
  return () => {
    for (const [name, value] of all) if (value !== null) keep(name, value)
  }
}
