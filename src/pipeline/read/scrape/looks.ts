/** Tells titles from abstracts by what they look like: length, full stops, capitals, opening words. */
import { capitalShare, endsSentence, endsWithFullStop, innerSentenceEnds } from './sentences.ts'

/** `either` stands for what looks cannot tell; what stands around it may. */
export type Look = 'title' | 'abstract' | 'either'

/**
 * No title is longer. Of 23,551 real papers the longest title has 223 characters; one title in 10,000 ends with a full stop,
 * and of the abstracts that do not end a sentence 3 in 100 are shorter than this.
 */
const longestTitle = 250

const prose = /^(?:we|in this|this|these|here,?|our|it is|there|let|motivated by|building on)\b/i
const bullet = /^(?:[-–•·*▪◦‣] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/i

/** What a paragraph, on one line and squeezed, looks like. */
export function look(text: string): Look {
  if (text.length > longestTitle) return 'abstract'
  if (text.includes('://')) return 'abstract'
  const capitals = capitalShare(text)
  const sentences = innerSentenceEnds(text)
  if (endsWithFullStop(text)) return capitals >= 0.6 && sentences === 0 && text.length < 160 ? 'either' : 'abstract'
  if (/(?:\.\.\.|…)\S{0,2}$/.test(text)) return text.length < 100 || capitals >= 0.6 ? 'either' : 'abstract'
  if (/[?!]$/.test(text) && capitals < 0.25 && text.length > 40) return 'either'
  if (bullet.test(text) && capitals < 0.6) return 'abstract'
  if (text.endsWith(':') && (capitals < 0.4 || continues(text))) return 'abstract'
  if (sentences >= 2 && capitals < 0.5) return 'abstract'
  if (sentences === 1 && capitals < 0.3 && text.length > 120) return 'either'
  if (prose.test(text) && capitals < 0.25 && text.length > 60)
    return endsSentence(text) || text.length < 120 ? 'either' : 'abstract'
  return 'title'
}

/** Whether a line breaks off where the same title or sentence must go on. */
export function dangles(text: string): boolean {
  return /(?:[-–—:,;&/(]|(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|over|that|the|their|through|to|towards?|under|using|via|vs\.?|when|which|with|without|between|beyond|is|are))$/i.test(
    text.slice(-24),
  )
}

/** Whether a paragraph is a point of a list. */
export function isListed(text: string): boolean {
  return bullet.test(text)
}

/** Whether a paragraph begins in a way that only the continuation of an abstract does. */
export function continues(text: string): boolean {
  return bullet.test(text) || /^\p{Ll}[\p{Ll}-]*[ ,]/u.test(text) || opening.test(text.slice(0, 80))
}

const opening = new RegExp(
  `^(?:${[
    '(?:first|second|third)(?:ly)?,',
    '(?:finally|lastly|furthermore|moreover|additionally|further|besides|consequently|therefore|thus|hence|specifically|however|nevertheless|conversely|notably|empirically|theoretically|experimentally|overall|together|crucially|importantly|interestingly|surprisingly|concretely|meanwhile|instead),? ',
    'in (?:addition|particular|contrast|summary|total|experiments|extensive|our)\\b',
    'as a (?:result|consequence|byproduct),',
    'to (?:address|tackle|overcome|solve|bridge|fill|mitigate|this end|validate|evaluate|foster|facilitate|do so)\\b',
    '(?:conclusions?|results?|methods?|background|keywords?|paper collection):',
    '(?:extensive|comprehensive|our) (?:experiments?|evaluations?|empirical)\\b',
    'experiment(?:s|al|ally)\\b',
    '(?:it|they|both|each|such|these|its|their) ',
    'this (?!paper|work|article|note|study|survey|report|thesis|position)',
    'our (?!world)',
    'we (?:further|also|then|next|finally|additionally|release|evaluate|validate|test|apply|demonstrate|believe|hope|conclude|observe|find that|open-source|make (?:our|all|the))\\b',
    'the (?:results?|resulting|proposed|method|framework|key|analysis|first|second|latter|former|same)\\b',
    '(?:across|compared|evaluated|tested|deployed|applied|trained|using|combined|built|with (?:this|these|our)|on (?:the|\\S+ benchmarks?|both|all))\\b',
    '(?:the |our |all )?(?:source )?(?:code|data|datasets?|models?|weights|project page|homepage|website|demo)(?:,? and \\S+)?(?: (?:is|are|will be|can be)\\b|:| page| and)',
    'project\\b',
  ].join('|')})`,
  'i',
)
