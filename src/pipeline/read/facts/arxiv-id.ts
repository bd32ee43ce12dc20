/** arXiv identifiers, as they stand in links, in DOIs and alone. Source: info.arxiv.org/help/arxiv_identifier.html */

const NEW = String.raw`\d{4}\.\d{4,5}`
const OLD = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/\d{7}`
const ID = `(${NEW}|${OLD})`
const ALONE = new RegExp(`^(?:arxiv:\\s*)?${ID}(?:v\\d+)?(?:\\.pdf)?$`, 'i')
const NAMED = new RegExp(
  String.raw`(?:(?:arxiv\.org|alphaxiv\.org|ar5iv(?:\.labs\.arxiv)?\.org)/(?:abs|pdf|html|format|e-print|overview|src)/` +
    String.raw`|huggingface\.co/papers/|paperswithcode\.com/paper/arxiv-|10\.48550/arxiv\.|oai:arxiv\.org:|\barxiv:\s*)${ID}(?![\d.]\d)`,
  'i',
)

/** The id without its version that `text` is or names by a link, a DOI or `arXiv:`; undefined when it names none. */
export function arxivIdIn(text: string): string | undefined {
  const trimmed = text.trim()
  const found = (trimmed.length < 60 ? ALONE.exec(trimmed)?.[1] : undefined) ?? NAMED.exec(safeDecode(trimmed))?.[1]
  if (found === undefined) return undefined
  // The subject class of an old id is no part of it: `math.GT/0309136` is math/0309136.
  return /^\d/.test(found) ? found : found.toLowerCase().replace(/\.[a-z]{2}\//, '/')
}

function safeDecode(text: string): string {
  return text.replace(/%2F/gi, '/').replace(/%3A/gi, ':')
}
