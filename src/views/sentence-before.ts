import { leaningsOf, type Leaning } from '../language/en/leaning-words.js'
import { contains, overlap, type Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'

/** So far back stands what “the dispute” takes up, or nowhere near. */
const SENTENCES_BACK = 3
/** A longer sentence has said by itself what “the dispute” is about, as a rule. */
const SHORT = 14
/** “talks”, “talk”: what tells two forms of a noun apart. */
const OF_PERSON = /^(?:s?he|him|his|her)\b/iu
const AT_END = /^(?:it|them)\s*(?:[.,;]|$)/iu
const ENDING = /(?:ies|es|s|ed|ing)$/u

/**
 * The sentence of a report without which some words of another say too little: “signed it”, “the dispute goes on”. That
 * which has the noun, of the few before it and the headline; for a pronoun the one just before. Null where the words
 * stand by themselves. `explained`: words of theirs that the line explains by itself.
 */
export function sentenceBefore(
  reading: Reading,
  { sentence, shown }: { readonly sentence: Span; readonly shown: Span },
  explained: readonly string[],
): Span | null {
  const text = words(reading.report, shown)
  const isShort = text.split(/\s+/u).length <= SHORT
  const leanings = leaningsOf(text).filter(
    (one) => (isShort || one.kind !== 'definite') && !isExplained(reading, shown, text, one, explained),
  )
  if (leanings.length === 0) return null
  const before = sentencesBefore(reading, sentence)
  for (const { noun } of leanings) {
    const telling = noun && before.find((one) => holdsNoun(words(reading.report, one), noun))
    if (telling) return telling
  }
  return leanings.some(({ kind }) => kind !== 'definite') ? (before[0] ?? null) : null
}

/** The nearest first; a headline last, and none of what is no story. */
function sentencesBefore({ sentences, layout }: Reading, sentence: Span): readonly Span[] {
  const isFurniture = (one: Span) => layout.furniture.some((other) => overlap(other, one) > 0)
  const { title } = layout
  const told = sentences.filter((one) => one.end <= sentence.start && !isFurniture(one))
  const isTitle = (one: Span) => title !== null && overlap(title, one) > 0
  return [...told.filter((one) => !isTitle(one)).slice(-SENTENCES_BACK).reverse(), ...told.filter(isTitle)]
}

/** Whether the words shown hold whom or what one of them stands for, or the line says it. */
function isExplained(
  reading: Reading,
  shown: Span,
  text: string,
  { start, kind, noun }: Leaning,
  explained: readonly string[],
): boolean {
  const before = text.slice(0, start)
  if (noun !== null && holdsNoun(before, noun)) return true
  const rest = text.slice(start)
  if (explained.some((one) => rest.toLowerCase().startsWith(one.toLowerCase()))) return true
  const at = shown.start + start
  const mention = reading.mentions.find((one) => one.start <= at && at < one.end && contains(shown, one))
  // “Russia said it would”, “the Polish minister, Ann Doe”
  if (mention && reading.mentions.some((one) => one.entity === mention.entity && one !== mention && contains(shown, one)))
    return true
  if (kind === 'definite') return mention !== undefined
  // “the port said that it”: something before it may be meant; “Ann Doe signed it” has nothing, nor has “he said”
  return kind === 'pronoun' && mention === undefined && before.trim() !== '' && !OF_PERSON.test(rest) && !AT_END.test(rest)
}

function holdsNoun(text: string, noun: string): boolean {
  const stem = noun.toLowerCase().replace(ENDING, '')
  return new RegExp(`(?<!\\p{L})${stem}(?:y|ies|es|s|ed|ing)?(?!\\p{L})`, 'iu').test(text)
}
