import { publishedOf } from '../published-of.js'
import type { Published } from '../report.js'

// `20151210T191044Z`, `20180917`: the compact style of agencies.
const COMPACT = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[T\s]|\d{4,6}\b)/
/** The first letters of the months in the languages that press databases print, twelve to a language. */
const MONTHS: readonly (readonly string[])[] = [
  ['janv', 'févr|fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août|aout', 'sept', 'oct', 'nov', 'déc|dec'],
  ['jan|jän', 'feb', 'mär|mrz|maerz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep|set', 'oct', 'nov', 'dic'],
  ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  ['янв', 'фев', 'мар', 'апр', 'май|мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  ['oca', 'şub|sub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu|agu', 'eyl', 'eki', 'kas', 'ara'],
]
// “5 octobre 2013”, “18. April 1998”, “3 de mayo de 2024”
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)/u
// “2024/06/03”, “2024年6月3日”
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)(?:\/|\s?年\s?)(\d{1,2})(?:\/|\s?月\s?)(\d{1,2})(?!\d)/u

/**
 * The day that a form states for a report: ISO, compact, English, or with the month in French, German, Spanish,
 * Italian, Portuguese, Russian, Turkish, or the year first as in East Asia.
 */
export function readStatedDay(stated: string | null): Published | null {
  if (stated === null || stated.trim() === '') return null
  const compact = COMPACT.exec(stated)
  if (compact) return publishedOf(compact.slice(1, 4).join('-'))
  return publishedOf(stated.trim()) ?? foreignDay(stated)
}

function foreignDay(stated: string): Published | null {
  const yearFirst = YEAR_FIRST.exec(stated)
  if (yearFirst)
    return publishedOf(
      yearFirst
        .slice(1, 4)
        .map((number) => number.padStart(2, '0'))
        .join('-'),
    )
  const found = DAY_FIRST.exec(stated)
  if (!found) return null
  const word = found[2]!.toLowerCase()
  const month = MONTHS.map((names) =>
    names.findIndex((begins) => begins.split('|').some((one) => word.startsWith(one))),
  ).find((at) => at >= 0)
  return month === undefined
    ? null
    : publishedOf(`${found[3]!}-${String(month + 1).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`)
}
