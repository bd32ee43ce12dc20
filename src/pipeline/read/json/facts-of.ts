/** The facts of a paper out of a JSON object, under any of the names that digests use for them. */
import type { Facts } from '../digest.ts'
import { addressOf, isCode, pdfOf } from '../facts/addresses.ts'
import { arxivIdIn } from '../facts/arxiv-id.ts'
import { nameOf, namesIn } from '../facts/authors.ts'
import { categoriesIn } from '../facts/categories.ts'
import { dayOf } from '../facts/day.ts'
import type { JsonValue } from './parse.ts'

const IDS = ['arxiv', 'arxiv_id', 'arxivid', 'eprint', 'paper_id', 'id', '_id', 'entry_id', 'doi', 'arxiv_doi', 'guid']
const LINKS = [
  'arxiv_url',
  'arxiv_page_url',
  'abs_url',
  'paper_url',
  'page_url',
  'url',
  'link',
  'links',
  'href',
  'external_url',
  'pdf_url',
  'pdf',
  'URL',
]
const CODES = ['githubRepo', 'github', 'github_url', 'github_links', 'code', 'code_url', 'code_urls', 'repository', 'repo']

export function factsOf(value: JsonValue): Facts {
  const links = LINKS.flatMap((name) => texts(value.member(name)))
  const arxiv = [...IDS.flatMap((name) => texts(value.member(name))), ...links].map(arxivIdIn).find((id) => id !== undefined)
  const authors = people(value.member('authors', 'author', 'creators', 'authors_list', 'paper_authors'))
  const published = dayOf(
    value.textOf(
      'publishedAt',
      'published',
      'published_at',
      'publication_date',
      'published_date',
      'publicationDate',
      'date_published',
      'submitted_date',
    ),
  )
  const primary = value.textOf('primary_category', 'primary_class') ?? ''
  const categories = categoriesIn([primary, ...texts(value.member('categories', 'category', 'subjects', 'tags'))].join(' '))
  const pdf = ['pdf', 'pdf_url', 'pdfUrl'].flatMap((name) => texts(value.member(name))).flatMap((text) => pdfOf(text) ?? [])[0]
  const code = CODES.flatMap((name) => texts(value.member(name))).flatMap((text) => addressOf(text) ?? [])
  return {
    ...(arxiv !== undefined && { arxiv }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(categories.length > 0 && { categories }),
    ...(pdf !== undefined && { pdf }),
    ...(code.length > 0 && { code: code.filter((address, index) => isCode(address) || index === 0) }),
  }
}

/** Texts of a value: itself, or its elements', or what they hold under the usual names. */
function texts(value: JsonValue | undefined): string[] {
  if (value === undefined) return []
  if (value.text !== undefined) return [value.text]
  if (value.kind === 'array') return value.elements.flatMap(texts)
  return [value.textOf('term', 'href', 'url', 'id', 'name', 'label', 'key')].filter((text) => text !== undefined)
}

/** Names of people, without those that a source hides. */
function people(value: JsonValue | undefined): string[] {
  if (value === undefined) return []
  if (value.text !== undefined) return namesIn(value.text)
  const list = value.kind === 'array' ? value.elements : [value]
  return list.flatMap((one) => {
    if (one.member('hidden')?.isTrue) return []
    const whole = one.text ?? one.textOf('name', 'fullname', 'full_name', 'literal', 'author', 'display_name')
    const parts = [
      one.textOf('given', 'first', 'first_name', 'given_name'),
      one.textOf('non-dropping-particle'),
      one.textOf('family', 'last', 'last_name', 'family_name'),
      one.textOf('suffix'),
    ]
    const name = nameOf(whole ?? parts.filter((part) => part !== undefined).join(' '))
    return name === '' ? [] : [name]
  })
}
