/** A document in UTF-8 of items that are there already, with `between` between them. */
export function framed(head: string, items: readonly Buffer[], between: string, tail: string): Buffer {
  const comma = Buffer.from(between)
  const list = items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]))
  return Buffer.concat([Buffer.from(head), ...list, Buffer.from(tail)])
}
