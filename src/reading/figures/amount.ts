import { DIGITS, numberOf, SCALE_SHORT, SCALE_WORD, SPELLED_NUMBER } from '../../language/en/number-words.js'
import { patternNeeding, type NeededPattern, type Needs } from '../../language/needed-pattern.js'
import type { Bound } from '../reading.js'

/** How much, with how much certainty: “more than 60” is low 60 with an open high end. */
export interface Amount {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

const HEDGES: readonly (readonly [Bound, string])[] = [
  [
    'over',
    'more than|over|above|at least|no (?:less|fewer) than|not (?:less|fewer) than|in excess of|upwards? of|exceeding|surpassing|a minimum of|well over|just over|slightly more than|slightly over',
  ],
  [
    'under',
    'less than|fewer than|under|below|up to|as (?:much|many|high) as|at most|no more than|not more than|a maximum of',
  ],
  ['nearly', 'nearly|almost|just under|close to|just below|approaching|slightly less than|virtually'],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|some|(?:an )?estimated|circa|ca\\.|c\\.|in the region of|in the order of|or so|an average of|or thereabouts|somewhere around|~',
  ],
]
/** Words before a number that loosen it: “nearly 30”, “an estimated $700 million”. */
export const HEDGE = `(?:${HEDGES.map(([, words]) => words).join('|')})`
/** Words after it: “60 percent or more”. */
export const AFTER_HEDGE = '(?:\\s+or\\s+(?<afterHedge>more|less|fewer|so|higher))'
const MATCHERS = HEDGES.map(([bound, words]) => [bound, new RegExp(`^(?:${words})$`, 'i')] as const)
const AFTER: Readonly<Record<string, Bound>> = {
  more: 'over',
  higher: 'over',
  less: 'under',
  fewer: 'under',
  so: 'about',
}

const FRACTION_OF_SCALE =
  '(?:half(?: a)?|a half|(?:a )?quarter(?: of a)?|three[- ]quarters(?: of a)?|a third of a|two[- ]thirds of a)'
/** One number with its scale: “1,200”, “1.5 million”, “twenty-five”, “1.2bn”, “40,000 crore”, “half a million”. */
export const NUMBER = `(?:(?:${DIGITS})(?:[- ]?${SCALE_SHORT}|(?:[ -]${SCALE_WORD}){1,4})?|${FRACTION_OF_SCALE} (?:${SCALE_WORD}|dozen)|(?:an? )?(?:${SCALE_WORD}|dozen)(?: ${SCALE_WORD})?|${SPELLED_NUMBER}(?:[ -](?:${SCALE_WORD}|dozen|and a half)){0,4}(?:(?: and)? ${SPELLED_NUMBER})?)`
/** What each number holds: a digit, or a word for one. */
export const ANY_NUMBER =
  /\d|half|quarter|dozen|hundred|thousand|lakh|crore|illion|t(?:wo|hree|wel|en|wen|hir)|one|f(?:our|ive|or|if)|s(?:ix|even)|eight|nine|eleven/i
/** The words between the ends of a range; “and” only after “between”. */
export const TO = '(?:\\s?[-–—]\\s?|\\s+to\\s+|\\s+and\\s+)'

/** The value of {@link NUMBER}: “half a million” is 500000. */
export function valueOf(text: string): number | null {
  const fraction =
    /^(half|a half|(?:a )?quarter|three[- ]quarters|a third|two[- ]thirds)(?: of)?(?: a)? (\p{L}+)$/iu.exec(text.trim())
  if (!fraction) return numberOf(text.trim().replace(/ and a half$/i, ''))
  const scale = numberOf(`1 ${fraction[2]!}`)
  return scale === null
    ? null
    : scale *
        (/thirds?$/i.test(fraction[1]!)
          ? (/two/i.test(fraction[1]!) ? 2 : 1) / 3
          : /quarters/i.test(fraction[1]!)
            ? 0.75
            : /quarter/i.test(fraction[1]!)
              ? 0.25
              : 0.5)
}

/** The bound that a hedge sets; `exact` without one. */
export function boundOf(hedge: string | undefined, afterHedge?: string): Bound {
  if (afterHedge) return AFTER[afterHedge.toLowerCase()] ?? 'exact'
  if (hedge === undefined) return 'exact'
  const said = hedge.trim().replace(/\s+/g, ' ')
  return MATCHERS.find(([, words]) => words.test(said))?.[0] ?? 'exact'
}

/** One number as an amount: what lies beyond “more than” and “less than” stays open. */
export function amountOf(value: number, bound: Bound): Amount {
  return { low: bound === 'under' ? null : value, high: bound === 'over' ? null : value, bound }
}

/**
 * “60-70”, “between $12 million and $20 million”; “5-10 million” takes the scale of its end. Null where it does not
 * rise.
 */
export function rangeOf(low: string, high: string): Amount | null {
  const [bottom, top] = polesOf(low, high)
  return bottom !== null && top !== null && bottom < top ? { low: bottom, high: top, bound: 'range' } : null
}

/** Both ends in full, rising or not: “from 20 to 10 million”. */
export function polesOf(low: string, high: string): readonly [number | null, number | null] {
  const top = valueOf(high)
  const scale = /[- ]?(hundred|thousand|lakhs?|crores?|million|billion|trillion|bn|mn|mln|bln|tn|trn|cr|m|b|k)$/i.exec(
    high,
  )?.[1]
  const alone = valueOf(low)
  // “$1,200-1,500 million”: of two numbers that rise the first takes the scale however large it is.
  const plainTop = scale ? valueOf(high.slice(0, high.length - scale.length).replace(/(?<![- ])[- ]+$/, '')) : null
  const takesScale =
    alone !== null &&
    scale &&
    top !== null &&
    (alone < 1000 || (plainTop !== null && alone < plainTop)) &&
    !/\p{L}/u.test(low.replace(/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i, ''))
  return [takesScale ? valueOf(`${low.trim()} ${scale}`) : alone, top]
}

/**
 * A pattern that neither starts nor ends inside a word or a number. `needs` finds what stands in each of its figures.
 */
export function figurePattern(needs: Needs, source: string): NeededPattern {
  return patternNeeding(
    needs,
    () => new RegExp(`(?<![\\p{L}\\p{N}_])(?<![\\d][.,-]|\\p{L}-)(?:${source})(?![\\p{L}\\p{N}])(?![.,]\\d)`, 'giu'),
  )
}
