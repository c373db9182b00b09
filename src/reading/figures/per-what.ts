import type { Sentence } from '../../language/en/sentence.js'
import { phraseAfter } from './phrase-around.js'
import type { ToldFigure } from './told-figure.js'

/** Units that hold the word within them. */
const IN_UNIT: Readonly<Record<string, string>> = { 'barrels a day': 'day', 'km/h': 'hour' }
const TIME = 'second|minute|hour|day|night|week|month|quarter|year|season|decade'
/** What a sum is told per after a mere article: prices of goods, not “gave the firm $60 million a boost”. */
const PRICED =
  'barrel|tonne|ton|share|head|person|lit(?:er|re)|gallon|kilogram|kilo|kg|pound|ounce|bushel|unit|piece|item|vehicle|aircraft|jet|plane|missile|shell|round|vessel|ship|copy|household|passenger|ticket|kilomet(?:er|re)|km|mile|hectare|acre|kilowatt[- ]hour|megawatt[- ]hour|cubic met(?:er|re)|mmbtu'
/** “$60 a barrel”, “5 % a year”, “$2 billion in aid a year”; “5 % a year ago” is told per nothing. */
const AFTER_ARTICLE = new RegExp(
  `^(?<thing> (?:in|of) (?:\\p{L}+ ){0,2}\\p{L}+)? (?:an?|each|every) (?<per>${TIME}|${PRICED})(?![\\p{L}-])(?! (?:ago|earlier|later|before|after|on\\b|old))`,
  'iu',
)
const TIMELY = new RegExp(`^(?:${TIME})$`, 'i')
/** “$2 million per missile”, “$60/barrel”, “1,000 shells per month”. */
const AFTER_PER = /^(?<thing> (?:in|of) (?:\p{L}+ ){0,2}\p{L}+)?(?: per |\/)(?!cent\b)(?=\p{L})/iu
const APIECE = /^ (?:apiece|each)(?![\p{L}]| (?:other|of|year|month|week|day|side|country))/iu
const ADVERB =
  /^(?<thing> (?:in|of) (?:\p{L}+ ){0,2}\p{L}+)? (?<per>annually|yearly|monthly|weekly|daily|hourly|a head|per capita|per annum)(?![\p{L}])/iu
const OF_ADVERB: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  'per annum': 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  'a head': 'head',
  'per capita': 'head',
}

/**
 * What a figure is told per: the barrel of “$60 a barrel”, the month of “300 aircraft a month”; null where it is a
 * whole.
 */
export function readPerWhat(told: ToldFigure, sentence: Sentence, text: string): string | null {
  const unit = told.unit === null ? undefined : IN_UNIT[told.unit]
  if (unit !== undefined) return unit
  if (told.kind === 'rank') return null
  const end = Math.max(told.end, told.counted?.end ?? 0)
  const after = text.slice(end, Math.min(sentence.end, end + 60)).replace(/\s/g, ' ')
  const adverb = ADVERB.exec(after)
  if (adverb) return OF_ADVERB[adverb.groups!['per']!.toLowerCase()]!
  if (told.kind === 'money' && APIECE.test(after)) return 'piece'
  const article = AFTER_ARTICLE.exec(after)?.groups?.['per']
  if (article !== undefined && (told.kind === 'money' || TIMELY.test(article))) return article.toLowerCase()
  const per = AFTER_PER.exec(after)
  const whole = per && phraseAfter(sentence, end + per[0].length, /^$/)?.thing
  return whole && whole.end <= sentence.end ? text.slice(whole.start, whole.end) : null
}
