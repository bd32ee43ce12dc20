/** The first half of `npm run bench`: writes the entries of DIGEST_CONTENT, and says how long each station of the pipeline took. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { classify } from '../src/pipeline/classify/classify.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { parseThemes } from '../src/themes/parse.ts'
import { runIngest } from './run-ingest.ts'

const seconds = { read: 0, restore: 0, classify: 0 }

/** The station, whose time is added up. */
function timed<A extends readonly unknown[], R>(name: keyof typeof seconds, station: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    const start = performance.now()
    const result = station(...given)
    seconds[name] += (performance.now() - start) / 1000
    return result
  }
}

const { themes } = parseThemes(readFileSync(join(folders.content, 'themes.yaml'), 'utf8'), 'themes.yaml')
const start = performance.now()
const { ok, problems } = await runIngest({
  content: folders.content,
  stations: {
    readDigest: timed('read', readDigest),
    restore: timed('restore', restore),
    classify: timed('classify', (paper: Parameters<typeof classify>[0]) => classify(paper, themes)),
  },
})
const all = (performance.now() - start) / 1000
if (!ok || problems.length > 0) throw new Error(`synthetic digests must have no fault: ${JSON.stringify(problems[0])}`)
for (const [name, time] of Object.entries({ ...seconds, write: all - seconds.read - seconds.restore - seconds.classify })) {
  console.log(`${name}: ${time.toFixed(2)} s`)
}
