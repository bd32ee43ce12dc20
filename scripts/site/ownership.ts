/** What of a repository is the site's own, and what is the program, which an upgrade replaces. */

const OWN = [
  /^content\//,
  // Settings, words and style.
  /^site\.[^/]+$/,
  /^README\.md$/,
  // Which papers have which themes, as this site's themes want it.
  /^tests\/pipeline\/classify\/papers\//,
]

/** Of what is a site's own, what a new one begins with. */
const BEGINNING = [/^content\/themes\.yaml$/, /^site\.(?!config\.ts$)/, /^README\.md$/, /^tests\//]

/** Of that, what the program cannot do without. */
const NEEDED = /^site\./

/** @param file path from the repository's folder, with forward slashes; for all three. */
export const isOwn = (file: string): boolean => OWN.some((own) => own.test(file))
export const isBeginning = (file: string): boolean => isOwn(file) && BEGINNING.some((own) => own.test(file))
export const isNeeded = (file: string): boolean => isOwn(file) && NEEDED.test(file)
