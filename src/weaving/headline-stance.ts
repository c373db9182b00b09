import { DEBUNKING_HEADLINE, LEFT_OPEN, TAKES_ALL_BACK, TAKES_BACK } from '../language/en/denials.js'
import type { Reading } from '../reading/reading.js'
import { wordsOf } from '../language/aligned-words.js'

/** Whether a report bears a claim out, denies it, or speaks of it without doing either. */
export interface HeadlineStance {
  readonly stance: 'disagrees' | 'does not disagree'
  /** The sentence that takes the claim back; null where none does. */
  readonly because: string | null
}

const STEM = 5
const SHORTEST_WORD = 4
/** Words of the claim that a sentence must share to speak of it. Measured with `node dist/bench/stance.js FILE`. */
const FEWEST_SHARED = 2

/** Checks a claim, such as another outlet’s headline, against a report: does any of its sentences take it back? A claim that is a denial itself is taken back by none. */
export function judgeHeadline(claim: string, { report, sentences, denials }: Reading): HeadlineStance {
  const wanted = stemsOf(claim)
  const telling = sentences.map((sentence) => report.text.slice(sentence.start, sentence.end))
  const allBack = isAbout(wanted, telling) ? telling.find((text) => TAKES_ALL_BACK.test(text)) : undefined
  if (CLAIMS_NOTHING.test(claim)) return { stance: 'does not disagree', because: null }
  if (DEBUNKING_HEADLINE.test(claim)) return debunked(wanted, telling)
  if (TAKES_BACK.test(claim)) return { stance: 'does not disagree', because: null }
  if (allBack) return { stance: 'disagrees', because: allBack }
  const speaking = sentences.map((sentence) => ({ sentence, text: report.text.slice(sentence.start, sentence.end) }))
    .filter(({ text }) => [...stemsOf(text)].filter((stem) => wanted.has(stem)).length >= FEWEST_SHARED)
  const against = speaking.find(({ sentence, text }) => TAKES_BACK.test(text.replace(LEFT_OPEN, '')) || denials.some((denial) => sentence.start <= denial.start && denial.start < sentence.end))
  return against ? { stance: 'disagrees', because: against.text } : { stance: 'does not disagree', because: null }
}

/** A question, or a report of what somebody claims: nothing that could be untrue of the headline itself. */
const CLAIMS_NOTHING = /\?|^reports?:|: reports?\b|\b(?:reportedly|claim(?:s|ed|ing)?|rumou?rs?|allegedly)\b/iu

/** A headline that calls a story untrue is contradicted where a report tells that story for a fact. */
function debunked(wanted: ReadonlySet<string>, telling: readonly string[]): HeadlineStance {
  const told = telling.slice(0, LEAD).find((text) => [...stemsOf(text)].filter((stem) => wanted.has(stem)).length >= FEWEST_OF_LEAD)
  const against = telling.some((text) => TAKES_BACK.test(text) || DEBUNKING_HEADLINE.test(text))
  return told && !against ? { stance: 'disagrees', because: told } : { stance: 'does not disagree', because: null }
}

/** Sentences at the head of a report that say what it is about. */
const LEAD = 3
const FEWEST_OF_LEAD = 3

/** Whether the report is about what the headline says: its lead shares most of the longer words. */
function isAbout(wanted: ReadonlySet<string>, telling: readonly string[]): boolean {
  const lead = stemsOf(telling.slice(0, LEAD).join(' '))
  const shared = [...wanted].filter((stem) => lead.has(stem)).length
  return shared >= FEWEST_SHARED && shared >= LEAST_OF_HEADLINE * wanted.size
}

const LEAST_OF_HEADLINE = 0.4

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.key.length >= SHORTEST_WORD).map((word) => word.key.slice(0, STEM)))
}
