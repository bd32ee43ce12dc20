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
  if (text.endsWith(':') && continues(text)) return 'abstract'
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

/** Whether a paragraph begins in a way that only the continuation of an abstract does. */
export function continues(text: string): boolean {
  return bullet.test(text) || /^\p{Ll}[\p{Ll}-]*[ ,]/u.test(text) || opening.test(text.slice(0, 60))
}

const opening =
  /^(?:first(?:ly)?,|second(?:ly)?,|third(?:ly)?,|finally,?|lastly,|furthermore,|moreover,|additionally,|in addition,|further,|besides,|as a result,|consequently,|therefore,|thus,|specifically,|in particular,|to (?:address|tackle|overcome|solve|bridge|fill|mitigate|this end|validate|evaluate|foster|facilitate)|however,|nevertheless,|conversely,|in contrast,|notably,|conclusions?:|results?:|methods?:|extensive experiments|experiment(?:s|al|ally)\b|comprehensive (?:experiments|evaluations)|empirically,|theoretically,|(?:the |our |all )?(?:source )?(?:code|data|datasets?|models?|weights|project page|homepage|website|demo)(?:,? and \S+)?(?: (?:is|are|will be|can be)\b|:| page| and)|project|paper collection:|keywords?:)/iu
