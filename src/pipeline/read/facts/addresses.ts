/** Web addresses that an entry may hold. */
import { isWebAddress } from '../../../web-address.ts'

/** `text` as a web address if it is one that may be followed. */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim()
  return isWebAddress(trimmed) ? trimmed : undefined
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
