/** A formula cut into TeX's tokens. */
const TOKEN = /\\(?:[a-zA-Z]+\*?|[\s\S])|\s+|[\s\S]/gu

/** Commands, runs of blanks and single characters in their order; comments are left out. */
export function tokens(tex: string): string[] {
  return tex.replace(/(?<!\\)%.*$/gm, '').match(TOKEN) ?? []
}
