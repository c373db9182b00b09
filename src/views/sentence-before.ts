import { leaningsOf, type Leaning } from '../language/en/leaning-words.js'
import { contains, overlap, type Span } from '../language/span.js'
import { words, type Mention, type Reading } from '../reading/reading.js'

/** So far back stands what “the dispute” takes up, or nowhere near. */
const SENTENCES_BACK = 3
/** A longer sentence has said by itself what “the dispute” is about, as a rule. */
const SHORT = 25
/** “talks”, “talk”: what tells two forms of a noun apart. */
const OF_PERSON = /^(?:s?he|him|his|her)\b/iu
const AT_END = /^(?:it|them)\s*(?:[.,;]|$)/iu
const ENDING = /(?:ies|es|s|ed|ing)$/u

/** Words of a report that a line shows, and those of them that the line explains by itself. */
interface Shown {
  readonly reading: Reading
  /** The sentence that holds them. */
  readonly sentence: Span
  readonly shown: Span
  readonly explained: readonly string[]
}

/**
 * The sentence of a report without which some words of another say too little: “signed it”, “the dispute goes on”. That
 * which has the noun, of the few before it and the headline; for a pronoun the one just before. Null where the words
 * stand by themselves.
 */
export function sentenceBefore(line: Shown): Span | null {
  const leanings = openLeanings(line)
  if (leanings.length === 0) return null
  const before = sentencesBefore(line.reading, line.sentence)
  const telling = leanings.flatMap(({ noun }) => sentenceWith(noun, before, line.reading) ?? [])[0]
  return telling ?? (leanings.some(({ kind }) => kind !== 'definite') ? (before[0] ?? null) : null)
}

/** The words that lean on something, and that neither the words shown nor the line explain. */
function openLeanings(line: Shown): readonly Leaning[] {
  const text = words(line.reading.report, line.shown)
  const isShort = text.split(/\s+/u).length <= SHORT
  return leaningsOf(text).filter(
    (one) =>
      (isShort || one.kind !== 'definite') &&
      !isSaidBefore(text, one, mentionAt(line, one)) &&
      !isExplained(line, text, one),
  )
}

function sentenceWith(noun: string | null, before: readonly Span[], { report }: Reading): Span | undefined {
  return noun === null ? undefined : before.find((one) => holdsNoun(words(report, one), noun))
}

/** The nearest first; a headline last, and none of what is no story. */
function sentencesBefore({ sentences, layout }: Reading, sentence: Span): readonly Span[] {
  const isFurniture = (one: Span) => layout.furniture.some((other) => overlap(other, one) > 0)
  const { title } = layout
  const told = sentences.filter((one) => one.end <= sentence.start && !isFurniture(one))
  const isTitle = (one: Span) => title !== null && overlap(title, one) > 0
  return [
    ...told
      .filter((one) => !isTitle(one))
      .slice(-SENTENCES_BACK)
      .reverse(),
    ...told.filter(isTitle),
  ]
}

/** “the talks were held after the talks in Lima”; “the port said that it”: something before it may be meant. */
function isSaidBefore(text: string, { start, kind, noun }: Leaning, mention: Mention | undefined): boolean {
  const [before, rest] = [text.slice(0, start), text.slice(start)]
  if (noun !== null) return holdsNoun(before, noun)
  return (
    mention === undefined && kind === 'pronoun' && before.trim() !== '' && !OF_PERSON.test(rest) && !AT_END.test(rest)
  )
}

/** Whether the line says who is meant, or the words do: “Russia said it would”, “the Polish minister, Ann Doe”. */
function isExplained(line: Shown, text: string, leaning: Leaning): boolean {
  const rest = text.slice(leaning.start).toLowerCase()
  const mention = mentionAt(line, leaning)
  return (
    line.explained.some((one) => rest.startsWith(one.toLowerCase())) ||
    (mention !== undefined && (leaning.kind === 'definite' || mentionsIn(line).some((one) => isSame(one, mention))))
  )
}

function mentionsIn({ reading, shown }: Shown): readonly Mention[] {
  return reading.mentions.filter((one) => contains(shown, one))
}

function mentionAt(line: Shown, { start }: Leaning): Mention | undefined {
  const at = line.shown.start + start
  return mentionsIn(line).find((one) => one.start <= at && at < one.end)
}

function isSame(one: Mention, mention: Mention): boolean {
  return one !== mention && one.entity === mention.entity
}

function holdsNoun(text: string, noun: string): boolean {
  const stem = noun.toLowerCase().replace(ENDING, '')
  return new RegExp(`(?<!\\p{L})${stem}(?:y|ies|es|s|ed|ing)?(?!\\p{L})`, 'iu').test(text)
}
