import { COUNT_ALONE } from '../language/en/deal-words.js'
import { SAYS_NOTHING } from '../language/en/empty-words.js'

/**
 * Words that mean nothing away from their sentence: “its largest order”, “three of them”, “nearly half of our weapons”.
 */
const POINTS_AWAY =
  /\b(?:its|their|his|her|our|my|your|it|them|him|this|that|these|those|such|same|former|latter|which|who)\b/iu
/** “the deal”, “the margins”, “three of the five”: known from the sentences before. */
const KNOWN_BEFORE =
  /^(?:(?:the|both|all)(?: (?:former|first|second|last|other|new|two|three|four|same))? \p{Ll}[\p{Ll}-]*|(?:one|two|three|four|five|some|all|both|none|many|most|half) of .*)$/u
/** “600 million”: of what, the reading lost. */
const BARE_NUMBER = /^(?:[a-z]+ )*[\d.,]+(?: (?:thousand|million|billion|trillion))?$/iu

/** “DEVELOPMENT AGREEMENTS”, of a headline: which words are names cannot be told. */
const isShouted = (told: string): boolean => /\p{Lu}{6}/u.test(told) && !/\p{Ll}/u.test(told)

/** “a threat to us”; “US beef” is of a state. */
const OF_US = /\bus\b/u

const UNSAYABLE = [POINTS_AWAY, OF_US, SAYS_NOTHING, COUNT_ALONE, BARE_NUMBER, /^$|["“”]/u]

/** Whether what an event is about can be said in a sentence of ours, or only in the report’s. */
export function isSayable(thing: string | null): boolean {
  if (thing === null) return true
  const told = thing.trim()
  return (
    !isShouted(told) &&
    UNSAYABLE.every((one) => !one.test(told)) &&
    !KNOWN_BEFORE.test(told.charAt(0).toLowerCase() + told.slice(1))
  )
}
