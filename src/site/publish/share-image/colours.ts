/** The site's light colours, as its stylesheets have them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tickClass } from '../../tick-class.ts'

const STYLES = join(import.meta.dirname, '../../styles')

export interface Colours {
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly rule: string
  /** @param place place among the themes, from 0; undefined for what has no theme. */
  readonly ofTheme: (place: number | undefined) => string
}

/** @throws Error when a stylesheet names a colour in another way. */
export async function lightColours(): Promise<Colours> {
  const css = (await Promise.all(['colours.css', 'themes.css'].map((file) => readFile(join(STYLES, file), 'utf8')))).join('\n')
  const colour = (before: string) => {
    const found = new RegExp(`${before}: light-dark\\((#[0-9a-f]{6})`).exec(css)?.[1]
    if (found === undefined) throw new Error(`No light colour in ${STYLES} after ${before}`)
    return found
  }
  return {
    background: colour('--bg'),
    text: colour('--text'),
    muted: colour('--muted'),
    rule: colour('--rule'),
    ofTheme: (place) => (place === undefined ? colour('--link') : colour(`\\.${tickClass(place)} \\{\\s*--tick`)),
  }
}
