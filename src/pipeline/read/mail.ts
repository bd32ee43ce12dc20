/** Reads arXiv's mailing: papers between lines of `\\`, each a head of `Name: value` lines and an abstract. */
import { collect } from './collect.ts'
import type { ReadResult, Where } from './digest.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { namesIn } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'

import { blocksOf, type MailBlock } from './mail/blocks.ts'
import { replacementsLeft } from './mail/faults.ts'
import type { RawPaper } from './raw-paper.ts'

/** @returns digests; replaced papers, which the mailing lists without abstracts, are no part of them. */
export function readMail(text: string, where: Where): ReadResult {
  const lines = text.split(/\r\n|\n|\r/)
  const blocks = blocksOf(lines)
  const replaced = blocks.filter(({ head, abstract }) => abstract.length === 0 && /^replaced with /im.test(head.join('\n')))
  const [first] = replaced
  return collect(
    {
      papers: blocks.filter((block) => !replaced.includes(block)).map(paperOf),
      tex: 'whole',
      day: dayOfMail(lines),
      dayLookedFor: 'the line “received from … to …” or the mail’s “Date:”',
      problems: first ? [replacementsLeft(where.file, first.line, replaced.length)] : [],
    },
    where,
  )
}

function paperOf({ head, abstract, line, abstractLine }: MailBlock): RawPaper {
  const field = fieldsOf(head)
  const arxiv = arxivIdIn(
    head
      .find((one) => /^(?:arXiv:|Paper:)/i.test(one))
      ?.replace(/^Paper:\s*/i, '')
      .split(/\s/)[0] ?? '',
  )
  const published = dayOf(field.get('date'))
  return {
    title: field.get('title'),
    abstract: abstract.join('\n'),
    line,
    abstractLine,
    ...(arxiv !== undefined && { arxiv }),
    authors: namesIn(field.get('authors') ?? field.get('author') ?? ''),
    ...(published !== undefined && { published }),
    categories: categoriesIn(field.get('categories') ?? field.get('subj-class') ?? ''),
  }
}

/** `Name: value` lines by their names in lower case; an indented line goes on with the value above it. */
function fieldsOf(head: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  let name = ''
  for (const line of head) {
    const found = /^([A-Za-z-]+(?: \([^)]*\))?):(.*)$/s.exec(line)
    if (found && !line.startsWith(' ')) {
      name = (found[1] ?? '').replace(/ \(.*/, '').toLowerCase()
      if (!fields.has(name)) fields.set(name, (found[2] ?? '').trimStart())
    } else if (name !== '' && /^\s+\S/.test(line)) fields.set(name, `${fields.get(name)} ${line.trim()}`)
  }
  return fields
}

/** The day on which the mail's papers were announced: the mail's own date, or the last one on which they were received. */
function dayOfMail(lines: readonly string[]): string | undefined {
  const head = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('\\\\')),
  )
  const date = head.find((line) => /^Date:/i.test(line))
  const received = head.find((line) => /received from\s/i.test(line) && /\sto\s/i.test(line))
  return dayOf(date?.slice(5)) ?? dayOf(received?.replace(/^.*\sto\s+/i, ''))
}
