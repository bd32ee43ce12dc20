/** Whether an abstract was cut off, by how it ends. */
import { dangles } from './looks.ts'
import { endsSentence } from './sentences.ts'

/** `certain`: it was. `maybe`: it only lacks its full stop, as one in fifty whole abstracts does. */
export type CutOff = 'certain' | 'maybe' | undefined

const ellipsis =
  /(?:…|\.\.\.|\[…\])\s?(?:\(?(?:truncated|more|read more|show more|see more)\)?)?$|[([](?:truncated|more|cut)[)\]]$|\b(?:read|show) more$/i
const reference =
  /(?:https?:\/\/|www\.|arxiv:|doi:|10\.\d{4,}\/|github\.com\/|@)\S*$|[\w-]+\.(?:io|com|org|ai|net|dev|edu|cn|app)(?:\/\S*)?$/i
const symbols = /[)\]}"”’»$\d%∞αωεδθ^]$/

/** Words that no sentence ends with: what they belong to must follow. */
const unending =
  /(?:^|[^\p{L}])(?:our|we|can|could|may|might|must|shall|should|will|would|be|been|has|have|had|was|were|do|does|did|this|these|those|such|each|every|any|all|both|some|several|many|much|more|most|fewer|less|than|two|three|new|novel|large|larger|small|smaller|high|higher|low|lower|deep|different|various|other|existing|recent|proposed|key|real|non|if|when|while|where|who|whose|how|why|because|although|though|since|so|but|not|no|only|also|even|then|thus|there|it|they|he|she|(?!(?:only|early|anomaly|supply|reply|assembly|family|apply)(?!\p{L}))\p{L}{3,}ly|\p{L}{3,}(?:ous|ive|able|ible|ful|ary)|\p{L}{3,}(?:t|n|r|c|u|i)al)$/iu

/**
 * @param last - whether the file ends with this abstract
 * @param known - whether a word stands elsewhere in the digest too; a cut goes through words more often than between them
 */
export function cutOff(abstract: string, last: boolean, known: (word: string) => boolean): CutOff {
  const end = abstract.slice(-200)
  if (ellipsis.test(end)) return 'certain'
  if (endsSentence(end) || reference.test(end)) return undefined
  if (dangles(end) || unending.test(end)) return 'certain'
  if (symbols.test(end)) return openBracket(abstract.slice(-2000)) ? 'certain' : undefined
  if (openBracket(abstract.slice(-300))) return 'certain'
  const word = /[\p{L}\p{N}]+$/u.exec(end)?.[0]
  if (word === undefined) return 'maybe'
  return last || !known(word.toLowerCase()) ? 'certain' : 'maybe'
}

function openBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
