/** Web addresses that an entry may hold. */

/** `text` as a web address if it is one: http or https, at a host, without white space or control characters. */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim()
  if (
    !/^https?:\/\/[^\s\p{Cc}\p{Cf}<>"\\]+$/iu.test(trimmed) ||
    trimmed.length > 2000 ||
    !trimmed.isWellFormed() ||
    !URL.canParse(trimmed)
  )
    return undefined
  return new URL(trimmed).hostname.includes('.') ? trimmed : undefined
}

/** A PDF's address, unless it is arXiv's own, which follows from the id. */
export function pdfOf(text: string): string | undefined {
  const address = addressOf(text)
  if (address === undefined) return undefined
  const { hostname, pathname } = new URL(address)
  return /(?:^|\.)arxiv\.org$/i.test(hostname) || !/pdf/i.test(pathname) ? undefined : address
}

/** Whether an address is of a place where code is kept. */
export function isCode(address: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)\/[^/]+\/[^/]/i.test(address)
}
