/** The profiles of all papers in one file beside Astro's cache: to read every paper for its own takes a minute in a large site. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened } from '../sealed.ts'
import { programVersion } from '../versions.ts'
import { writeSealed } from '../write-sealed.ts'
import { cacheFolder } from './cache.ts'
import { type ProfileArrays, ProfileTable } from './publish/related/profile-table.ts'

const file = join(cacheFolder, 'profiles.bin')
const LINE_END = '\n'

/** What is no number, on a line of JSON before the numbers. */
type Head = Pick<ProfileArrays, 'texts' | 'names' | 'lengths'> & { readonly program: string }

/** Those of the build before; none where the file is missing, damaged or another program's. */
export async function readProfiles(): Promise<ProfileTable> {
  const bytes = await readFile(file).then(opened, () => undefined)
  if (bytes === undefined) return new ProfileTable()
  const end = bytes.indexOf(LINE_END)
  const { program, ...head }: Head = JSON.parse(bytes.toString('utf8', 0, end))
  if (program !== programVersion()) return new ProfileTable()
  const size = head.lengths.reduce((sum, length) => sum + length, 0)
  const start = bytes.byteOffset + end + LINE_END.length
  // Copied, since numbers cannot be read in any place.
  const part = (from: number, to: number) => bytes.buffer.slice(start + from * size, start + to * size)
  return new ProfileTable({
    ...head,
    weights: new Float64Array(part(0, 8)),
    terms: new Int32Array(part(8, 12)),
    shown: new Int32Array(part(12, 16)),
  })
}

/** @param names those of the profiles that a site still has. */
export function writeProfiles(profiles: ProfileTable, names: Iterable<string>): void {
  const { weights, terms, shown, ...head } = profiles.arraysOf(names)
  const line = JSON.stringify({ program: programVersion(), ...head } satisfies Head) + LINE_END
  const numbers = [weights, terms, shown].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
  writeSealed(file, [Buffer.from(line), ...numbers])
}
