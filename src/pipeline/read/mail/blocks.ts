/** Cuts a mailing into its papers. */

export interface MailBlock {
  /** Lines between the first `\\` and the second. */
  readonly head: readonly string[]
  /** Lines between the second `\\` and the third, which a replaced paper does not have. */
  readonly abstract: readonly string[]
  /** 1-based lines where head and abstract begin. */
  readonly line: number
  readonly abstractLine: number
}

const RULE = /^(?:-{20,}|(?:%%--){4,}%*|={20,})\s*$/

/** Papers in order. A line of dashes ends what is not complete, so that a paper cut off does not take the next one with it. */
export function blocksOf(lines: readonly string[]): MailBlock[] {
  const blocks: MailBlock[] = []
  let marks: number[] = []
  const flush = (end: number) => {
    const [open, middle] = marks
    if (open === undefined) return
    const head = lines.slice(open + 1, middle ?? end)
    if (head.some((line) => /^(?:arXiv:|Paper:|Title:)/i.test(line))) {
      const isClosing = middle === undefined || /^\\\\ \(/.test(lines[middle] ?? '')
      const abstract = isClosing ? [] : lines.slice(middle + 1, end)
      blocks.push({ head, abstract, line: open + 2, abstractLine: (isClosing ? open : middle) + 2 })
    }
    marks = []
  }
  for (const [index, line] of lines.entries()) {
    if (RULE.test(line)) flush(index)
    else if (/^\\\\(?:\s|$)/.test(line)) {
      // A third mark, or one with the paper's address, closes the paper.
      if (marks.length === 2) flush(index)
      else if (marks.length === 1 && /^\\\\ \(/.test(line)) {
        marks.push(index)
        flush(index)
      } else marks.push(index)
    }
  }
  flush(lines.length)
  return blocks
}
