/** The pipeline's stations, each with a hostile text put where a digest has its own. */
import { readEntry } from '../../src/entry-file.ts'
import { classify } from '../../src/pipeline/classify/classify.ts'
import { plainText } from '../../src/pipeline/classify/plain.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import { restore } from '../../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../../src/pipeline/restore/segment-whole.ts'
import { unrestored } from '../../src/pipeline/restore/unrestored.ts'
import { readMarkdown } from '../../src/pipeline/write/from-markdown.ts'
import { likenessKey } from '../../src/pipeline/write/identity.ts'
import { bodyMarkdown, titleMarkdown } from '../../src/pipeline/write/to-markdown.ts'
import { damage } from '../../src/tex/damage.ts'
import { parseThemes } from '../../src/themes/parse.ts'

/** Files of every form, whose abstract or whole text is `text`. */
const files: Readonly<Record<string, (text: string) => string>> = {
  'scrape.txt': (text) => `Mar 12\n\nA Title of This and That\n\n${text}`,
  'list.md': (text) => `# Papers\n\n- [A Title](https://arxiv.org/abs/2503.00001)\n\n${text}`,
  'labelled.txt': (text) => `Title: A Title\nAbstract: ${text}`,
  'post.md': (text) => `---\ntitle: A Title\nabstract: ${JSON.stringify(text)}\n---\n${text}`,
  'plain.json': (text) => JSON.stringify([{ title: 'A Title', abstract: text }]),
  'broken.json': (text) => `[{"title": "A Title", "abstract": ${text}`,
  'library.bib': (text) => `@article{a, title = {A Title}, abstract = {${text}}}\n`,
  'library.ris': (text) => `TY  - JOUR\nTI  - A Title\nAB  - ${text}\nER  - \n`,
  'mailing.txt': (text) =>
    `\\\\\narXiv:2503.00001\nDate: Wed, 12 Mar 2025 00:00:00 GMT   (1kb)\n\nTitle: A Title\nAuthors: A. One\nCategories: cs.LG\n\\\\\n  ${text}\n\\\\\n`,
  'query.atom': (text) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2503.00001</id><title>A Title</title><summary>${text.replace(/[<&]/g, ' ')}</summary></entry></feed>`,
  'broken.rss': (text) => `<rss version="2.0"><channel><item><title>A Title</title><description>${text}`,
}

/** What each station does with a text. */
export function stations(themes: string): Readonly<Record<string, (text: string) => unknown>> {
  const known = parseThemes(themes, 'themes.yaml').themes
  return {
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => {
        return [
          `read ${name}`,
          (text: string) => readDigest({ path: `digests/2025-03-12-${name}`, bytes: Buffer.from(file(text)) }),
        ]
      }),
    ),
    restore,
    'restore: whole': (text) => segmentWhole(text),
    'restore: what is left': (text) => unrestored(segmentWhole(text)),
    damage,
    classify: (text) => classify({ title: plainText(segmentWhole(text.slice(0, 300))), abstract: text }, known),
    'write and read back': (text) => {
      const segments = segmentWhole(text)
      return [readMarkdown(bodyMarkdown(segments)), readMarkdown(titleMarkdown(segments)), likenessKey(text)]
    },
    entry: (text) => readEntry(`---\ntitle: ${JSON.stringify(text)}\n---\n\n${text}`, 'papers/2025/a.md'),
  }
}
