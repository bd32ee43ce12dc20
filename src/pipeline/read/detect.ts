/** Chooses the reader for a digest's file by its name and its first bytes. */
import type { Problem } from '../../problem.ts'
import { decode } from './decode.ts'
import type { ReadResult } from './digest.ts'
import { parseFileName } from './file-name.ts'
import { type Form, forms } from './forms.ts'

/**
 * Reads one digest.
 *
 * @param file - `path` relative to the content folder, `bytes` as they are on disk; hidden files and READMEs are the caller's to skip
 * @returns the digest and all problems; no digest, and a problem of scope `run`, if the name, the bytes or the form are at fault
 */
export function readDigest(file: { path: string; bytes: Uint8Array }): ReadResult {
  const name = parseFileName(file.path)
  if ('rule' in name) return failed(name)
  const bytes = String.fromCharCode(...file.bytes.subarray(0, 16))
  const decoded = decode(file.path, file.bytes)
  const text = typeof decoded === 'string' ? decoded : ''
  const form = forms.find(({ fits }) =>
    fits({ extension: name.extension, bytes, text: text.slice(0, 4000).trimStart().replaceAll('\r', '') }),
  )
  const packed = form !== undefined && form.read === undefined && text === ''
  if (packed) return failed(notRead(file.path, form))
  if (typeof decoded !== 'string') return failed(decoded)
  if (text.trim() === '') return failed(empty(file.path))
  if (form === undefined) return failed(unknownForm(file.path, name.extension))
  if (form.read === undefined) return failed(notRead(file.path, form))
  return form.read(text, { file: file.path, id: name.id, date: name.date })
}

function failed(problem: Problem): ReadResult {
  return { digest: undefined, problems: [problem] }
}

function empty(file: string): Problem {
  return {
    file,
    line: 0,
    rule: 'empty-file',
    what: 'the file is empty',
    fix: 'put the digest into it, or delete it',
    scope: 'run',
  }
}

function notRead(file: string, form: Form): Problem {
  return {
    file,
    line: 0,
    rule: 'form-not-read',
    what: `the file looks like ${form.name} (by ${form.sign}), which is not read yet`,
    fix: `save the digest as ${readable()}`,
    scope: 'run',
  }
}

function unknownForm(file: string, extension: string): Problem {
  const looked = forms.map(({ name, sign }) => `${name} (${sign})`).join(', ')
  return {
    file,
    line: 0,
    rule: 'unknown-form',
    what: `the file ${extension ? `ends in .${extension} and` : 'has no extension and'} looks like none of the forms known: ${looked}`,
    fix: `save the digest as ${readable()}`,
    scope: 'run',
  }
}

function readable(): string {
  return forms.flatMap(({ name, sign, read }) => (read ? [`${name} (${sign})`] : [])).join(' or ')
}
