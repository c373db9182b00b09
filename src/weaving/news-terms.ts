import type { Span } from '../language/span.js'
import { contains, overlap } from '../language/span.js'
import type { Mention, Reading } from '../reading/reading.js'
import { cutWords, type ComparedWord } from './similarity.js'
import { stem } from './stem.js'

/** How often a term is said, and how much it tells by the kinds of words it stands in, summed. */
interface TermCount {
  said: number
  told: number
}
/** The terms of a report, each with its weight. */
export type Terms = ReadonlyMap<string, number>

/** What a report is about: the terms of its title and first words, where the news stands, and those of the whole. */
export interface NewsTerms {
  readonly lead: Terms
  readonly whole: Terms
  /** Each term as this report first writes it, to be shown. */
  readonly shown: ReadonlyMap<string, string>
}

/**
 * News stands in the title and about the first three paragraphs; what follows is background that one outlet repeats for
 * weeks.
 */
const LEAD_WORDS = 80
/** Of these the first say what is new, the others lead over to what was before. */
const FIRST_WORDS = 30
const LATER_IN_LEAD = 0.5
const TITLE_WEIGHT = 2
/**
 * Who is named tells one meeting from the next; which states are concerned tells little in a record of their relations.
 */
const NAME_WEIGHT = 1.5
const STATE_WEIGHT = 0.3
const PLACE_WEIGHT = 1
const DATE_WEIGHT = 0.3
const FIRST_NAME_WEIGHT = 0.1

/** The title of a report, wherever it stands; null where none is known. */
export function titleOf(reading: Reading): string | null {
  const { report, layout } = reading
  return report.title ?? (layout.title && report.text.slice(layout.title.start, layout.title.end))
}

/** The stretches of a report that tell its story, without title and furniture. */
export function storyStretches(reading: Reading): readonly Span[] {
  return reading.layout.blocks.filter((block) => block.kind === 'story')
}

/** Reads what a report is about. */
export function readNewsTerms(reading: Reading): NewsTerms {
  const title = titleOf(reading) ?? ''
  const titleWords = cutWords(title, [{ start: 0, end: title.length }]).filter(tellsSomething)
  const words = cutWords(reading.report.text, storyStretches(reading)).filter(tellsSomething)
  const weigh = weigher(reading)
  const weights = words.map(weigh)
  const lead = new Map<string, TermCount>()
  const whole = new Map<string, TermCount>()
  const shown = new Map<string, string>()
  const add = (terms: Map<string, TermCount>, word: ComparedWord, times: number, weight: number) => {
    const term = stem(word.form)
    const { said, told } = terms.get(term) ?? { said: 0, told: 0 }
    terms.set(term, { said: said + times, told: told + times * weight })
  }
  const weightInText = new Map(words.map((word, at) => [word.form, weights[at]!]))
  for (const word of titleWords)
    for (const terms of [lead, whole]) add(terms, word, TITLE_WEIGHT, weightInText.get(word.form) ?? 1)
  words.forEach((word, at) => {
    add(whole, word, 1, weights[at]!)
    if (at < LEAD_WORDS) add(lead, word, at < FIRST_WORDS ? 1 : LATER_IN_LEAD, weights[at]!)
  })
  for (const word of words)
    if (!shown.has(stem(word.form))) shown.set(stem(word.form), reading.report.text.slice(word.start, word.end))
  for (const word of titleWords)
    if (!shown.has(stem(word.form))) shown.set(stem(word.form), title.slice(word.start, word.end))
  return { lead: weighCounts(lead), whole: weighCounts(whole), shown }
}

/** Saying a word again adds less each time; what kind of word it is counts in full. */
function weighCounts(counts: ReadonlyMap<string, TermCount>): Terms {
  return new Map(
    [...counts].map(([term, { said, told }]) => [term, (said < 1 ? said : 1 + Math.log(said)) * (told / said)]),
  )
}

/** Numbers and single letters turn up in any news. */
function tellsSomething(word: ComparedWord): boolean {
  return word.form.length > 1 && !/^\d/.test(word.form)
}

/** Says how much a word of the story tells about its news, by the name or date it belongs to. */
function weigher(reading: Reading): (word: ComparedWord) => number {
  const mentions = reading.mentions.filter((mention) => mention.form === 'name').sort((a, b) => a.start - b.start)
  const marks = [...mentions, ...reading.dates].sort((a, b) => a.start - b.start)
  let next = 0
  return (word) => {
    while (next < marks.length && marks[next]!.end <= word.start) next++
    const mark = marks[next]
    if (!mark || overlap(mark, word) === 0) return isCapitalisedInside(reading.report.text, word) ? NAME_WEIGHT : 1
    return 'form' in mark ? weightInName(mark, word) : DATE_WEIGHT
  }
}

function weightInName(mention: Mention, word: ComparedWord): number {
  if (mention.kind === 'state' || mention.kind === 'nationality') return STATE_WEIGHT
  if (mention.kind === 'place') return PLACE_WEIGHT
  if (mention.kind === 'person')
    return word.end < mention.end && contains(mention, word) ? FIRST_NAME_WEIGHT : NAME_WEIGHT
  return NAME_WEIGHT
}

/** A capital that no sentence, quote or line begins with: part of a name, whether or not it was read as one. */
function isCapitalisedInside(text: string, word: ComparedWord): boolean {
  return (
    /\p{Lu}/u.test(text.charAt(word.start)) &&
    word.start > 0 &&
    !/[.!?:\n“"‘]\s{0,9}$/.test(text.slice(Math.max(0, word.start - 3), word.start))
  )
}
