/** Two versions of a package.json that come from one: what each has changed is in the result. */

type Json = Readonly<Record<string, unknown>>

/**
 * @param base,ours,theirs texts of the three files.
 * @returns the text; undefined when both have changed one thing in different ways.
 */
export function mergePackage(base: string, ours: string, theirs: string): string | undefined {
  const merged = merge(JSON.parse(base), JSON.parse(ours), JSON.parse(theirs))
  return merged === CLASH ? undefined : `${JSON.stringify(merged, undefined, 2)}\n`
}

const CLASH = Symbol('changed in two ways')

function merge(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if (!isObject(ours) || !isObject(theirs)) return CLASH
  const before = isObject(base) ? base : {}
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    .map((name) => [name, merge(before[name], ours[name], theirs[name])] as const)
    .filter(([, value]) => value !== undefined)
  return entries.some(([, value]) => value === CLASH) ? CLASH : Object.fromEntries(entries)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
