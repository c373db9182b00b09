import { COUNT_ALONE } from '../language/en/deal-words.js'

/**
 * Words that mean nothing away from their sentence: “its largest order”, “three of them”, “nearly half of our weapons”.
 */
const POINTS_AWAY =
  /\b(?:its|their|his|her|our|my|your|it|them|him|us|this|that|these|those|such|same|former|latter|which|who)\b/iu
/** “the deal”, “the margins”, “three of the five”: known from the sentences before. */
const KNOWN_BEFORE =
  /^(?:(?:the|both|all)(?: (?:former|first|second|last|other|new|two|three|four|same))? \p{Ll}[\p{Ll}-]*|(?:one|two|three|four|five|some|all|both|none|many|most|half) of .*)$/u
/** “bilateral ties”, “a range of measures”, “cooperation”: nothing is said of what. */
const EMPTY_NOUNS =
  `ties relation relations relationship relationships link links bond bonds issue issues matter matters
  measure measures step steps action actions area areas field fields topic topics question questions subject subjects
  thing things effort efforts commitment commitments cooperation co-operation collaboration partnership partnerships
  friendship interest interests concern concerns development developments situation work support help talks discussion
  discussions`.split(/\s+/u)
const EMPTY_ADJECTIVES = `a an the some several many various further more close closer stronger strong good better key
  important bilateral mutual joint common regional international global other new number range series set of and or all
  full continued future greater deeper`.split(/\s+/u)
const SAYS_NOTHING = new RegExp(`^(?:(?:${EMPTY_ADJECTIVES.join('|')}) )*(?:${EMPTY_NOUNS.join('|')})$`, 'iu')
/** “600 million”: of what, the reading lost. */
const BARE_NUMBER = /^(?:[a-z]+ )*[\d.,]+(?: (?:thousand|million|billion|trillion))?$/iu

const UNSAYABLE = [POINTS_AWAY, SAYS_NOTHING, COUNT_ALONE, BARE_NUMBER, /^$|["“”]/u]

/** Whether what an event is about can be said in a sentence of ours, or only in the report’s. */
export function isSayable(thing: string | null): boolean {
  if (thing === null) return true
  const told = thing.trim()
  return UNSAYABLE.every((one) => !one.test(told)) && !KNOWN_BEFORE.test(told.charAt(0).toLowerCase() + told.slice(1))
}
