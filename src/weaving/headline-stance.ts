import {
  CLAIMS_NOTHING,
  DEBUNKING_HEADLINE,
  HOLDS_A_NEGATION,
  LEFT_OPEN,
  NOT_TAKEN_BACK,
  TAKES_ALL_BACK,
  TAKES_BACK,
  TAKES_BACK_ITSELF,
} from '../language/en/denials.js'
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
/*
 * The numbers below were set on every second report of a set of headlines and tried on the others: `node
 * dist/bench/stance.js FILE`.
 */
/** Words of the claim that a sentence must share to speak of it; more where it only lets somebody deny something. */
const FEWEST_SHARED = 2
const FEWEST_OF_DENIAL = 3
/** Somebody’s denial stands against a claim where a report begins with it; further down it is the other side’s word. */
const SENTENCES_OF_DENIAL = 4

/**
 * Checks a claim, such as another outlet’s headline, against a report: does any of its sentences take it back? A claim
 * that is a denial itself is taken back by a report that tells it for a fact.
 */
export function judgeHeadline(claim: string, { report, sentences, denials }: Reading): HeadlineStance {
  const wanted = stemsOf(claim)
  const telling = sentences.map((sentence) => report.text.slice(sentence.start, sentence.end))
  if (CLAIMS_NOTHING.test(claim)) return { stance: 'does not disagree', because: null }
  if (DEBUNKING_HEADLINE.test(claim)) return debunked(wanted, telling)
  if (TAKES_BACK.test(claim)) return { stance: 'does not disagree', because: null }
  const taken = telling.map((text) => text.replace(LEFT_OPEN, '').replace(NOT_TAKEN_BACK, ''))
  const at =
    takesAllBack(wanted, telling, taken) ??
    sentences.findIndex((sentence, at) => {
      const shared = sharedWith(wanted, telling[at]!)
      if (shared < FEWEST_SHARED) return false
      if (TAKES_BACK_ITSELF.test(taken[at]!)) return true
      const isDenied =
        TAKES_BACK.test(taken[at]!) ||
        denials.some((denial) => sentence.start <= denial.start && denial.start < sentence.end)
      return isDenied && at < SENTENCES_OF_DENIAL && shared >= FEWEST_OF_DENIAL
    })
  return at < 0 ? { stance: 'does not disagree', because: null } : { stance: 'disagrees', because: telling[at]! }
}

/**
 * The sentence in which a report that is about the claim takes its whole story back; or the first of several that call
 * it a hoax.
 */
function takesAllBack(
  wanted: ReadonlySet<string>,
  telling: readonly string[],
  taken: readonly string[],
): number | undefined {
  const all = isAbout(wanted, telling.slice(0, LEAD), LEAST_OF_HEADLINE)
    ? taken.findIndex((text) => TAKES_ALL_BACK.test(text))
    : -1
  if (all >= 0) return all
  const hoaxes = taken.flatMap((text, at) => (TAKES_BACK_ITSELF.test(text) ? [at] : []))
  return hoaxes.length >= FEWEST_HOAXES && isAbout(wanted, telling.slice(0, LONG_LEAD), LEAST_OF_HOAX)
    ? hoaxes[0]
    : undefined
}

const FEWEST_HOAXES = 2

/** A headline that calls a story untrue is contradicted where a report tells that story for a fact. */
function debunked(wanted: ReadonlySet<string>, telling: readonly string[]): HeadlineStance {
  const told = telling.slice(0, LEAD).find((text) => sharedWith(wanted, text) >= FEWEST_OF_LEAD)
  const against = telling.some(
    (text) =>
      TAKES_ALL_BACK.test(text) ||
      ((TAKES_BACK.test(text) || HOLDS_A_NEGATION.test(text)) && sharedWith(wanted, text) >= FEWEST_SHARED),
  )
  return told && !against ? { stance: 'disagrees', because: told } : { stance: 'does not disagree', because: null }
}

/** Sentences at the head of a report that say what it is about. */
const LEAD = 3
const LONG_LEAD = 5
const FEWEST_OF_LEAD = 3

/** Whether the report is about what the headline says: its first sentences share so much of the longer words. */
function isAbout(wanted: ReadonlySet<string>, lead: readonly string[], least: number): boolean {
  const shared = sharedWith(wanted, lead.join(' '))
  return shared >= FEWEST_SHARED && shared >= least * wanted.size
}

const LEAST_OF_HEADLINE = 0.4
const LEAST_OF_HOAX = 0.3

function sharedWith(wanted: ReadonlySet<string>, text: string): number {
  return [...stemsOf(text)].filter((stem) => wanted.has(stem)).length
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.key.length >= SHORTEST_WORD)
      .map((word) => word.key.slice(0, STEM)),
  )
}
