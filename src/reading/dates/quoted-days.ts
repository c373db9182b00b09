import { dayOf, type DayNumber } from '../../language/edtf/civil-day.js'
import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { Sentence } from '../../language/en/sentence.js'
import { headWithin, pathToRoot } from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'
import { readMarkedStretches } from '../quotes/marked-stretch.js'
import type { ParsedReport } from '../reading.js'
import type { DatePhrase } from './date-phrase.js'
import { directionOf } from './direction.js'
import { resolveDate } from './resolve-date.js'

/**
 * How far, in characters of one paragraph, the words said may stand from the day on which they were said; twice as far
 * in speech that goes on.
 */
const REACH = 300
/** Units that a month is enough to count from. */
const LARGE = new Set(['month', 'quarter', 'year', 'decade', 'century'])

/** The day of a saying, and whether it rests on the day of publication. */
export interface SayingDay {
  readonly day: DayNumber
  readonly rests: boolean
}

/**
 * “The mayor said in January: ‘His visit next month …’”: words in quotation marks are told from the day on which they
 * were said, where the report dates the saying. Indirect speech is not: the press turns its times into those of the
 * report.
 */
export function findSayingDays(
  phrases: readonly DatePhrase[],
  { report: { text }, layout, sentences }: ParsedReport,
  published: DayNumber | null,
): ReadonlyMap<DatePhrase, SayingDay> {
  const days = new Map<DatePhrase, SayingDay>()
  const sayings = phrases.filter(
    (phrase) =>
      phrase.told.kind === 'calendar' &&
      !phrase.told.to &&
      phrase.told.from.month !== null &&
      phrase.bound === null &&
      datesSaying(phrase, sentences),
  )
  if (sayings.length === 0) return days
  const marked = layout.blocks.flatMap((block) => readMarkedStretches(text, block))
  const isInMarks = (phrase: Span) => marked.some((stretch) => contains(stretch, phrase))
  const quoted = phrases.filter((phrase) => isToldFromItsDay(phrase) && isInMarks(phrase))
  for (const phrase of sayings.filter((one) => !isInMarks(one))) {
    const dated = phrase.told.kind === 'calendar' && phrase.told.from.day !== null
    const { edtf, rests } = resolveDate(phrase, {
      published,
      told: null,
      toldDay: null,
      quarter: null,
      direction: directionOf(text, phrase, sentences),
    })
    const day = edtf === null ? null : dayOf(dated ? edtf : `${edtf}-01`)
    if (day === null || (published !== null && day > published)) continue
    for (const words of quoted)
      if (isNear(words, phrase, text) && (dated || isLarge(words)) && !days.has(words)) days.set(words, { day, rests })
  }
  return days
}

function isToldFromItsDay({ told }: DatePhrase): boolean {
  if (told.kind === 'period') return told.turn === 'last' || told.turn === 'this' || told.turn === 'next'
  return (
    (told.kind === 'distance' && told.anchor === 'published') ||
    told.kind === 'window' ||
    told.kind === 'vague window' ||
    told.kind === 'length' ||
    told.kind === 'weekday'
  )
}

function isLarge({ told }: DatePhrase): boolean {
  return 'unit' in told && LARGE.has(told.unit)
}

/** “said in January”, “wrote on 3 March 2022”. */
function datesSaying(phrase: DatePhrase, sentences: readonly Sentence[]): boolean {
  const sentence = sentences.find((one) => contains(one, phrase))
  const word = sentence && headWithin(sentence, phrase)
  const verb = word && pathToRoot(sentence, word).find((token) => token.upos === 'VERB')
  return verb !== undefined && isPlainSaying(verb.lemma)
}

function isNear(words: DatePhrase, phrase: DatePhrase, text: string): boolean {
  const between = text.slice(Math.min(words.end, phrase.end), Math.max(words.start, phrase.start))
  const [first, second, third] = between.split(/\n+/)
  if (second === undefined) return between.length <= REACH
  // Speech that goes on in the next paragraph opens its marks again and has not closed them before.
  return (
    third === undefined &&
    words.start > phrase.start &&
    between.length <= 2 * REACH &&
    /^\s*["“]/.test(second) &&
    !/["”]\s*$/.test(first!)
  )
}
