/** Chooses the reader for a digest's file by its bytes and its name, and says why. */
import type { Problem } from '../../problem.ts'
import { malformed } from './collect-faults.ts'
import { decode } from './decode.ts'
import type { FileName, ReadResult } from './digest.ts'
import { parseFileName } from './file-name.ts'
import { type Form, forms } from './forms.ts'
import { isGzip, LARGEST, tooLarge, unpack } from './unpack.ts'

interface File {
  /** Relative to the content folder. */
  readonly path: string
  /** As they are on disk. */
  readonly bytes: Uint8Array
}

/** The form that was chosen, and the sign by which. */
export type Chosen = Pick<Form, 'name' | 'sign'>

/**
 * Reads one file of digests; hidden files and READMEs are the caller's to skip.
 *
 * @returns the digests, one a day, all problems, and the form; no digest, and a problem of scope `run`, if the name, the bytes or the
 *   form are at fault
 */
export function readDigest(file: File): ReadResult & { readonly form?: Chosen } {
  const named = parseFileName(file.path)
  if ('rule' in named) return failed(named)
  if (file.bytes.length > LARGEST) return failed(tooLarge(file.path))
  const unpacked = isGzip(file.bytes) ? unpack(file.path, file.bytes) : file.bytes
  if (!(unpacked instanceof Uint8Array)) return failed(unpacked)
  const name: FileName = { ...named, extension: named.extension.replace(/\.?gz$/, '') }
  const bytes = String.fromCharCode(...unpacked.subarray(0, 16))
  const decoded = decode(file.path, unpacked)
  const text = typeof decoded === 'string' ? decoded : ''
  const form = forms.find(({ fits }) =>
    fits({ extension: name.extension, bytes, text: text.trimStart().replaceAll('\r\n', '\n') }),
  )
  const packed = form !== undefined && form.read === undefined && text === ''
  if (packed) return failed(notRead(file.path, form))
  if (typeof decoded !== 'string') return failed(decoded)
  if (text.trim() === '') return failed(empty(file.path))
  if (form === undefined) return failed(unknownForm(file.path, name.extension))
  if (form.read === undefined) return failed(notRead(file.path, form))
  const chosen = { name: form.name, sign: form.sign }
  try {
    return { ...form.read(text, { file: file.path, name }), form: chosen }
  } catch (error) {
    // Parsers that call themselves for each bracket in a bracket.
    if (!(error instanceof RangeError)) throw error
    return { ...failed(malformed(file.path, 0, form.name, 'brackets or lists stand in one another too deep')), form: chosen }
  }
}

function failed(problem: Problem): ReadResult {
  return { digests: [], problems: [problem] }
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
    what: `the file looks like ${form.name} (by ${form.sign}), which is not read`,
    fix: `save the digest in a form that is: ${readable()}`,
    scope: 'run',
  }
}

function unknownForm(file: string, extension: string): Problem {
  return {
    file,
    line: 0,
    rule: 'unknown-form',
    what: `the file ${extension ? `ends in .${extension} and` : 'has no extension and'} looks like none of the forms known, each told by its sign`,
    fix: `save the digest as one of these: ${readable()}`,
    scope: 'run',
  }
}

function readable(): string {
  return forms.flatMap(({ name, sign, read }) => (read ? [`${name} (${sign})`] : [])).join('; ')
}
