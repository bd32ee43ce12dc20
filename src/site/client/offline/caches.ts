/** Names of this site's caches. Sites of one host share its storage, so each name begins with the site's path. */

const KINDS = ['shell', 'pages', 'assets', 'background', 'citations'] as const
/** Raise it when what is kept could no longer be read. */
const FORM = 1

const prefix = (base: string) => `research-digest:${base}:`

export function cacheNames(base: string): Record<(typeof KINDS)[number], string> {
  const name = (kind: string) => `${prefix(base)}${kind}-${FORM}`
  return {
    shell: name('shell'),
    pages: name('pages'),
    assets: name('assets'),
    background: name('background'),
    citations: name('citations'),
  }
}

/** Removes this site's caches but those in use; another site's are left alone. */
export async function dropOtherCaches(base: string, inUse: readonly string[] = Object.values(cacheNames(base))): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix(base)) && !inUse.includes(name))
  await Promise.all(own.map((name) => caches.delete(name)))
}
