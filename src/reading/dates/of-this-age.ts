import { AGE_NOUNS } from '../../language/en/age-words.js'
import type { Token } from '../../language/en/sentence.js'
import { contains } from '../../language/span.js'
import type { Shelf } from '../../reference/shelf.js'
import type { ParsedReport } from '../reading.js'
import type { DatePhrase } from './date-phrase.js'

/** What goes on with something of the day: “today’s Kenya talks”, “today’s children’s march”. */
const GOES_ON = /^(?:NOUN|PROPN|PART)$/
/** So many words the name of a state may have, the longest first: “today’s Papua New Guinea”. */
const STATE_LENGTHS = [3, 2, 1]

/**
 * “today’s youth”, “today’s Russia”: of this age, not of the day. Whatever else is today’s happens, is told or is
 * reckoned on the day: “today’s press conference”, “today’s vote”, “today’s Kenya talks”.
 */
export function isOfThisAge(phrase: DatePhrase, parsed: ParsedReport): boolean {
  const owned = ownedByToday(phrase, parsed)
  if (owned.length === 0) return false
  const at = lengthOfDescription(owned)
  return (AGE_NOUNS.has(owned[at]?.form ?? '') && endsThere(owned, at + 1)) || isStateAlone(owned, parsed.shelf)
}

/** The rest of the sentence behind “today’s”. */
function ownedByToday(phrase: DatePhrase, { report, sentences }: ParsedReport): readonly Token[] {
  const day = report.text.slice(phrase.start, phrase.end)
  const owner = report.text.slice(phrase.end, phrase.end + 2)
  if (!/\btoday$/i.test(day) || !/^['’]s$/.test(owner)) return []
  const tokens = sentences.find((one) => contains(one, phrase))?.tokens ?? []
  const at = tokens.findIndex(({ start }) => start === phrase.end)
  return at < 0 ? [] : tokens.slice(at + 1)
}

/** How many words describe first: “complex and fast-changing”, “western”, “consumer”. */
function lengthOfDescription(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token) => !describes(token))
  return end < 0 ? tokens.length : end
}

const describes = ({ form, upos, xpos, deprel }: Token) =>
  !AGE_NOUNS.has(form) &&
  (/^(?:ADJ|ADV)$/.test(upos) ||
    /^VB[GN]$/.test(xpos) ||
    /^(?:and|,|-)$/.test(form) ||
    (upos === 'NOUN' && deprel === 'compound'))

function isStateAlone(tokens: readonly Token[], shelf: Shelf): boolean {
  const words = STATE_LENGTHS.find((length) => shelf.stateNamed(formsOf(tokens.slice(0, length))) !== undefined)
  return words !== undefined && tokens[words - 1]!.deprel !== 'compound' && endsThere(tokens, words)
}

const formsOf = (tokens: readonly Token[]) => tokens.map(({ form }) => form).join(' ')

/** Whether no noun follows but one of an age: “today’s youth culture”. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  return !after || AGE_NOUNS.has(after.form) || !(GOES_ON.test(after.upos) || /^[-‑–/]$/.test(after.form))
}
