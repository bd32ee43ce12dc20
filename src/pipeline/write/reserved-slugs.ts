/** Slugs that no paper may have: pages of the site itself, and names that Windows keeps for devices. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'a-z',
  'index',
  '404',
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 10 }, (_, digit) => `com${digit}`),
  ...Array.from({ length: 10 }, (_, digit) => `lpt${digit}`),
])
