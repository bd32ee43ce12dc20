/** A formula's TeX as tokens, each brace marked with what owns it, so that a short history tells what group one is in. */

/** Commands that take two groups; every other command is taken to have at most one. */
const twoGroups: ReadonlySet<string> = new Set(['frac', 'dfrac', 'tfrac', 'cfrac', 'binom', 'dbinom', 'tbinom'])

const TOKEN = /\\[a-zA-Z]+|\\[\s\S]|\S/gu

/** What owns the next group after `\name`: `\name`, or `\name1` for the first of two groups. */
export function ownerOf(name: string): string {
  return twoGroups.has(name) ? `\\${name}1` : `\\${name}`
}

/** The owner of the group that must follow one owned by `owner`, if it was the first of two. */
export function secondOwner(owner: string): string | undefined {
  return owner.endsWith('1') ? `${owner.slice(0, -1)}2` : undefined
}

/** What owns the next group after `token`, which is no brace; `owner`: what would have owned it before. */
export function ownerAfter(token: string, owner: string): string {
  if (token === '^' || token === '_') return token
  if (/^\\[a-zA-Z]/.test(token)) return ownerOf(token.slice(1))
  // The first argument of a fraction may be one sign: `\frac1{n}`.
  const second = secondOwner(owner)
  if (second) return second
  return /[\p{L}\p{N})\]]$/u.test(token) ? GLUED : ''
}

/** Owner of a group that nothing takes, right behind a letter, digit or bracket: rare, but for sets that lost their backslash. */
export const GLUED = '!'

/** `tex` as tokens, blanks left out; braces carry their owner (`{^`, `}\frac1`). Undefined when its braces do not pair up. */
export function texTokens(tex: string): string[] | undefined {
  const out: string[] = []
  const open: string[] = []
  let owner = ''
  for (const [token] of tex.matchAll(TOKEN)) {
    if (token === '{') {
      open.push(owner)
      out.push(`{${owner}`)
      owner = ''
    } else if (token === '}') {
      const own = open.pop()
      if (own === undefined) return undefined
      out.push(`}${own}`)
      owner = secondOwner(own) ?? GLUED
    } else {
      out.push(token)
      owner = ownerAfter(token, owner)
    }
  }
  return open.length === 0 ? out : undefined
}
