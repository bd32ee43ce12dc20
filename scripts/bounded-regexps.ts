/** Expressions that take more time than their text is long, and what keeps that text short. The key is the expression's source. */

const own = 'reads what this program itself has written or is set to'
const training = 'reads training texts, by hand'
const tool = 'reads what another program answered, by hand'
const end = 'reads the last 200 characters of an abstract'
const formula = 'reads one formula, of which there are at most 2,000 characters'
const short = 'reads a few hundred characters'

export const bounded: ReadonlyMap<string, string> = new Map([
  [String.raw`<(?:loc|link)>\s*(?:<!\[CDATA\[)?([^<\]]+)|<!\[CDATA\[[\s\S]*?\]\]>|<[\w:-]+(?:\s[^<>]*?)?\shref="([^"]*)"`, own],
  ['url=(.*)$', own],
  [String.raw`(?:\.git)?\/*$`, own],
  [String.raw`,url\([^)]*\) format\("(?:woff|truetype)"\)`, own],
  [
    String.raw`https?:|\b(?:github|https url)\b|\b(?:code|models?|data|datasets?|weights|checkpoints|page|website)\b.*\b(?:available|released|found)\b`,
    'reads one sentence of an abstract',
  ],
  [
    String.raw`(?:https?:\/\/|www\.|arxiv:|doi:|10\.\d{4,}\/|github\.com\/|@)\S*$|[\w-]+\.(?:io|com|org|ai|net|dev|edu|cn|app)(?:\/\S*)?$`,
    end,
  ],
  [String.raw`[\p{L}\p{N}]+$`, end],
  [String.raw`[A-Za-z]{3,}[\s,]+[A-Za-z]{3,}`, formula],
  [String.raw`\\[^\n]|%[^\n]*\n`, formula],
  [String.raw`[\s,;:–-]+$`, short],
  [String.raw`\\[a-zA-Z]+\{([^}]*)\}`, training],
  [String.raw`\{\{([^}]*)\}\}`, training],
  [String.raw`^[^\p{L}\d]+|[^\p{L}\d]+$`, tool],
  [String.raw`^\s*\\entry\{`, tool],
  [String.raw`^\s*(?:\w+:\s*)?warning\b.*$`, tool],
])
