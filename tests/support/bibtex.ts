/** Reads BibTeX as BibTeX's own scanner does: braces are counted, escaped or not, and nothing else ends a field. */

export interface BibtexRecord {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** @throws Error at the first thing that BibTeX would stumble over, or drop in silence. */
export function parseBibtex(text: string): BibtexRecord[] {
  const records: BibtexRecord[] = []
  let at = 0
  const take = (pattern: RegExp, what: string): string => {
    const match = new RegExp(pattern.source, 'yu')
    match.lastIndex = at
    const found = match.exec(text)
    if (found === null) throw new Error(`no ${what} at ${at}: ${text.slice(at, at + 60)}`)
    at = match.lastIndex
    return found[1] ?? found[0]
  }
  for (take(/\s*/, 'blank'); at < text.length; take(/\s*/, 'blank')) {
    const type = take(/@([a-z]+)\{/, 'record')
    const key = take(/([^\s"#%'(),={}]+),\s*/, 'key')
    const fields: Record<string, string> = {}
    while (text[at] !== '}') {
      const name = take(/([a-zA-Z]+) = /, 'field')
      if (name in fields) throw new Error(`${key} has two fields ${name}`)
      if (text[at] !== '{') {
        fields[name] = take(/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),\s*/, 'value')
        continue
      }
      at++
      const from = at
      for (let depth = 1; depth > 0; at++) {
        if (at >= text.length) throw new Error(`the field ${name} of ${key} has no end`)
        if (text[at] === '{') depth++
        if (text[at] === '}') depth--
      }
      fields[name] = text.slice(from, at - 1)
      take(/,\s*/, 'comma')
    }
    at++
    records.push({ type, key, fields })
  }
  return records
}
