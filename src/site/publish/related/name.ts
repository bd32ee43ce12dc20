/** Titles that are one but for capitals, spaces and signs. */

/** The letters and digits of a title, lower case. */
export const nameOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
