import { TAKES_BACK } from '../language/en/denials.js'
import type { Reading } from '../reading/reading.js'
import { wordsOf } from './aligned-words.js'

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
  if (TAKES_BACK.test(claim)) return { stance: 'does not disagree', because: null }
  const speaking = sentences.map((sentence) => ({ sentence, text: report.text.slice(sentence.start, sentence.end) }))
    .filter(({ text }) => [...stemsOf(text)].filter((stem) => wanted.has(stem)).length >= FEWEST_SHARED)
  const against = speaking.find(({ sentence, text }) => TAKES_BACK.test(text) || denials.some((denial) => sentence.start <= denial.start && denial.start < sentence.end))
  return against ? { stance: 'disagrees', because: against.text } : { stance: 'does not disagree', because: null }
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.key.length >= SHORTEST_WORD).map((word) => word.key.slice(0, STEM)))
}
