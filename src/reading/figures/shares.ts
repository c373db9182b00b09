import { numberOf, SPELLED_NUMBER } from '../../language/en/number-words.js'
import {
  AFTER_HEDGE,
  amountOf,
  ANY_NUMBER,
  boundOf,
  figurePattern,
  HEDGE,
  NUMBER,
  rangeOf,
  TO,
  valueOf,
} from './amount.js'
import { readLevels } from './changes.js'
import type { ToldFigure } from './told-figure.js'

const PERCENT = '(?:\\s?%|[- ]?per[- ]?cent(?:age|s|ages)?(?![\\p{L}])|\\s?pct(?![\\p{L}]))(?<points>[- ]points?)?'
const SIGN = '(?<sign>minus |negative |[-−](?=\\d))?'
const POLES = `(?<low>${NUMBER})(?:${PERCENT.replace('points', 'lowPoints')})?${TO}(?<high>${NUMBER})${PERCENT}`
const ANY_PERCENT = /%|per[- ]?cent|pct/i
/** “60-70%”, “60% to 70%”, “between three and seven percent”. */
const PERCENT_RANGE = figurePattern([ANY_PERCENT, /[-–—]|\s(?:to|and)/i], `(?<between>between |from )?${POLES}`)
/** “at a percentage of 62.5”: the number after the word, and nothing after the number that it would count. */
const PERCENTAGE_OF = figurePattern(
  /(?:per ?cents?|percentages?) of/i,
  `(?<!\\d ?)(?:per ?cents?|percentages?) of (?<number>${NUMBER})(?=\\s*(?:[.,;:!?)]|$|and\\b|to\\b|in\\b|at\\b|by\\b))`,
)
/** “more than 60 percent”, “six percent”, “3 percentage points”, “half a percent”. */
const PERCENT_ONE = figurePattern(
  ANY_PERCENT,
  `(?:(?<hedge>${HEDGE}) )?(?:a further |a net )?${SIGN}(?<number>half a|${NUMBER})${PERCENT}${AFTER_HEDGE}?`,
)
const PART = '(?:a|one|two|three|four|five)[- ](?:half|third|quarter|fifth|tenth)s?|half'
/** What may follow a share in words: the whole. “half an hour”, “the first half” have none. */
const WHOLE =
  "(?=\\s+(?:of\\b(?! a (?:million|billion|trillion|thousand|hundred|century|mile|kilomet))|the\\b|its\\b|their\\b|his\\b|her\\b|our\\b|all\\b|\\p{Lu}\\p{Ll}+[’']s?\\b))"
/** “nearly half its military supplies”, “a third of”, “two-thirds of Spain’s gas”. */
const IN_WORDS = figurePattern(
  /half|third|quarter|fifth|tenth/i,
  `(?:(?<hedge>${HEDGE}) )?(?<part>${PART})(?:${WHOLE}|(?<=\\bby (?:${HEDGE} )?(?:half|\\p{L}+[- ]\\p{L}+))(?=[\\s.,;]|$))`,
)
/** “between a quarter and a third of”, “a third to a half of”. */
const RANGE_IN_WORDS = figurePattern(
  /(?:half|third|quarter|fifth|tenth)s? (?:and|to) /i,
  `(?<between>between |from )?(?<low>${PART})(?<join> and | to )(?<high>${PART})${WHOLE}`,
)
const ONE_IN_HELD = new RegExp(`(?<![a-z])(?:in|out of)(?: every)? (?:${ANY_NUMBER.source})`, 'i')
/** “three in four”, “nine out of ten Ukrainians”. */
const ONE_IN = figurePattern(
  ONE_IN_HELD,
  `(?:(?<hedge>${HEDGE}) )?(?<number>${SPELLED_NUMBER}|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>${SPELLED_NUMBER}|10|100)(?= \\p{L})`,
)
const MAJORITY = figurePattern(/majority of/i, '(?:a|the) (?:vast |large |overwhelming |clear )?majority of')
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
/** “the second half of”, “in the first quarter of”: a part of a year or a match, not of a whole. */
const ORDINAL_BEFORE = /\b(?:first|second|third|fourth|last|other|latter|better|final|opening|next|this)[- ]$/i

/** Shares as the press words them: “60-70%”, “nearly half”, “two-thirds”, “three in four”, “a majority of”. */
export function readShares(text: string): readonly ToldFigure[] {
  return [
    ...percentRanges(text),
    ...percents(text),
    ...percentagesOf(text),
    ...rangesInWords(text),
    ...sharesInWords(text),
    ...onesIn(text),
    ...majorities(text),
  ]
}

function share(
  match: RegExpExecArray,
  amount: Pick<ToldFigure, 'low' | 'high' | 'bound'>,
  rule: string,
  points = false,
): ToldFigure {
  return {
    kind: 'share',
    start: match.index,
    end: match.index + match[0].length,
    ...amount,
    unit: points ? 'percentage points' : 'percent',
    currency: null,
    rule,
  }
}

function percentRanges(text: string): readonly ToldFigure[] {
  return PERCENT_RANGE.matchAll(text).flatMap((match) => {
    const { low, high, points, between } = match.groups!
    const levels = readLevels(match, text, {
      kind: 'share',
      unit: points ? 'percentage points' : 'percent',
      currency: null,
      rule: 'figure.percent',
    })
    if (levels) return levels
    const joined = /\sand\s/.test(match[0]) && between === undefined
    const amount = joined ? null : rangeOf(low!, high!)
    return amount ? [share(match, amount, 'figure.percent-range', points !== undefined)] : []
  })
}

function percents(text: string): readonly ToldFigure[] {
  return PERCENT_ONE.matchAll(text).flatMap((match) => {
    const { hedge, number, sign, points, afterHedge } = match.groups!
    const value = /^half a$/i.test(number!) ? 0.5 : valueOf(number!)
    return value === null
      ? []
      : [
          share(
            match,
            amountOf(sign ? -value : value, boundOf(hedge, afterHedge)),
            'figure.percent',
            points !== undefined,
          ),
        ]
  })
}

function percentagesOf(text: string): readonly ToldFigure[] {
  return PERCENTAGE_OF.matchAll(text).flatMap((match) => {
    const value = valueOf(match.groups!['number']!)
    return value === null || value > 100 ? [] : [share(match, amountOf(value, 'exact'), 'figure.percentage-of')]
  })
}

function sharesInWords(text: string): readonly ToldFigure[] {
  return IN_WORDS.matchAll(text).flatMap((match) => {
    const { hedge, part } = match.groups!
    if (ORDINAL_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) return []
    const value = percentOf(part!)
    return value > 0 && value <= 100 ? [share(match, amountOf(value, boundOf(hedge)), 'figure.share-in-words')] : []
  })
}

function rangesInWords(text: string): readonly ToldFigure[] {
  return RANGE_IN_WORDS.matchAll(text).flatMap((match) => {
    const { between, join, low, high } = match.groups!
    const [bottom, top] = [percentOf(low!), percentOf(high!)]
    const levels = readLevels(
      match,
      text,
      { kind: 'share', unit: 'percent', currency: null, rule: 'figure.share-in-words' },
      [bottom, top],
    )
    if (levels) return levels
    const joined = join === ' and ' && !/^between/i.test(between ?? '')
    return joined || bottom >= top || top > 100
      ? []
      : [share(match, { low: bottom, high: top, bound: 'range' }, 'figure.share-in-words')]
  })
}

/** “two-thirds” is 66.67, “half” and “one half” 50. */
function percentOf(part: string): number {
  const [top, named] = /^half$/i.test(part) ? ['one', 'half'] : part.toLowerCase().split(/[- ]/)
  return round((100 * (numberOf(top!) ?? 0)) / PARTS[named!.replace(/s$/, '')]!)
}

function onesIn(text: string): readonly ToldFigure[] {
  return ONE_IN.matchAll(text).flatMap((match) => {
    const { hedge, number, whole } = match.groups!
    const [part, all] = [numberOf(number!), numberOf(whole!)]
    return part !== null && all !== null && part < all && all <= 100 && all > 2
      ? [share(match, amountOf(round((100 * part) / all), boundOf(hedge)), 'figure.one-in')]
      : []
  })
}

/** More than half, and no more is said. */
function majorities(text: string): readonly ToldFigure[] {
  return MAJORITY.matchAll(text).map((match) => ({
    ...share(match, amountOf(50, 'over'), 'figure.majority'),
    end: match.index + match[0].length - ' of'.length,
  }))
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
