/**
 * Markdown that its parser would not get done with: it looks back through a block for each bracket and star, and calls itself for each
 * list in a list. No list of papers comes near these bounds.
 */

/** Most steps back, over all blocks: a bracket, star or underscore may look at each one before it. */
const MOST_STEPS = 20_000_000
/** Most signs at the start of a line that each open a list or a quotation in the one before, and deepest indentation. */
const DEEPEST = 50
const INDENTED = /^[ \t]{400}/
const NESTED = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/
/** A line that begins a block of its own: empty, or an item of a list, a heading, a row of a table. */
const BLOCK = /^\s*(?:$|[-+*] |\d{1,9}[.)] |#{1,6} |\|)/
const SIGNS = /[[\]*_]/g
/** What makes a heading of the line above it: its parser looks through all headings before. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*\r?$/
const LOOK = 30
/** Backquotes in a line, whose counterpart is looked for up to its end. */
const TICKS = /`{3,}/g
const FAR = 1000

/** @returns the 1-based line where it begins; undefined when there is none. */
export function tangleIn(text: string): number | undefined {
  let steps = 0
  let signs = 0
  let underlines = 0
  let above = ''
  let line = 0
  for (const one of text.split('\n')) {
    line++
    if (INDENTED.test(one) || (NESTED.exec(one)?.[0].match(/[>+*.)-]/g)?.length ?? 0) > DEEPEST) return line
    if (BLOCK.test(one)) signs = 0
    const more = one.match(SIGNS)?.length ?? 0
    steps += (2 * signs + more) * more
    signs += more
    const cells = one.match(/\|/g)?.length ?? 0
    if (UNDERLINE.test(one) && above !== '') steps += ++underlines * LOOK
    above = one.trim()
    steps += cells * cells
    for (const [ticks] of one.matchAll(TICKS)) steps += ticks.length * FAR
    if (steps > MOST_STEPS) return line
  }
  return undefined
}
