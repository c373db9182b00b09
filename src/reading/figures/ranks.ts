import { ordinalOf } from '../../language/en/number-words.js'
import { figurePattern } from './amount.js'
import type { ToldFigure } from './told-figure.js'

/** What states are ranked by among themselves. */
const RANKED =
  '(?:supplier|importer|exporter|buyer|purchaser|customer|producer|manufacturer|economy|trading partner|trade partner|market|donor|contributor|investor|consumer|creditor|seller|provider|recipient|spender|contractor)'
/** “the world’s largest arms importer”, “its second-biggest supplier of gas”, “India’s top arms supplier”. */
const RANK = figurePattern(
  /largest|biggest|top|number one|No\.? 1/i,
  `(?:(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?(?:largest|biggest|single largest|(?<=(?:[’']s|the|its|their)[- ](?:\\p{L}+[- ])?)(?:top|number one|No\\.? 1))[- ](?:\\p{L}+ ){0,3}?${RANKED}(?!s)`,
)
/** “one of the largest”, “some of the biggest”, “among the” say no rank. */
const AMONG =
  /\b(?:one|two|three|some|many|several|any) of(?: \p{L}+(?:[’']s?)?){0,4} $|\bamong(?: \p{L}+(?:[’']s?)?){0,4} $/iu

/** Ranks among states: 1 for “the largest”. */
export function readRanks(text: string): readonly ToldFigure[] {
  return RANK.matchAll(text).flatMap((match) => {
    if (AMONG.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
    const place = match.groups!['ordinal'] ? ordinalOf(match.groups!['ordinal']) : 1
    return [
      {
        kind: 'rank',
        start: match.index,
        end: match.index + match[0].length,
        low: place,
        high: place,
        bound: 'exact',
        unit: null,
        currency: null,
        rule: 'figure.rank',
      },
    ]
  })
}
