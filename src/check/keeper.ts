/** Keeps what was found in thousands of files in little memory. */

type Facts = Readonly<Record<string, unknown>>

export type Keeper = <F extends object>(facts: F) => F

/**
 * Gives facts back with each text that several files share, as navigation is, there but once; and none a part of its file's text, as
 * parsers leave them, which would keep all of that.
 */
export function keeper(): Keeper {
  const texts = new Map<string, string>()
  const text = (value: string) => {
    const known = texts.get(value) ?? (value.isWellFormed() ? Buffer.from(value).toString() : value)
    texts.set(known, known)
    return known
  }
  const keep = (value: unknown): unknown =>
    typeof value === 'string' ? text(value) : Array.isArray(value) ? value.map(keep) : value
  return <F extends object>(facts: F) =>
    Object.fromEntries(Object.entries(facts as Facts).map(([name, value]) => [name, keep(value)])) as F
}
