/** What this browser keeps for the reader. Sites of one host share its storage, so every key carries this site's path. */

const base = document.documentElement.dataset.base ?? '/'

/** What could not be stored holds for this page. */
const unstored = new Map<string, string>()

export function kept(name: string): string | null {
  const here = unstored.get(name)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(base + name)
  } catch {
    return null
  }
}

/** Whether the browser took it: it may refuse when it is private, full or told to. */
export function keep(name: string, value: string): boolean {
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
export function onKeptElsewhere(name: string, then: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === base + name || key === null) then()
  })
}

export function forget(name: string): void {
  unstored.delete(name)
  try {
    localStorage.removeItem(base + name)
  } catch {
    // Then it was not there either.
  }
}
