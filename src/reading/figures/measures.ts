import { AFTER_HEDGE, amountOf, boundOf, figurePattern, HEDGE, NUMBER, rangeOf, TO, valueOf } from './amount.js'
import { readLevels } from './changes.js'
import type { ToldFigure } from './told-figure.js'

/** Units as the press writes them, and the one name we give them. */
const UNITS: readonly (readonly [string, string])[] = [
  ['square kilometres', 'square kilomet(?:er|re)s?|sq\\.? ?km|km2|km²'],
  ['square miles', 'square miles?|sq\\.? miles?'],
  ['nautical miles', 'nautical miles?'],
  ['km/h', 'km/h|kph|kilomet(?:er|re)s? (?:per|an) hour'],
  ['km', 'kilomet(?:er|re)s?|kms?'],
  ['miles', 'miles?'],
  ['m', 'met(?:er|re)s?'],
  ['feet', 'feet|foot'],
  ['cubic metres', 'cubic met(?:er|re)s?|bcm'],
  ['barrels a day', 'barrels? (?:per|a) day|bpd|b/d'],
  ['barrels', 'barrels?'],
  ['tonnes', '(?:metric )?(?:tonnes?|tons?)|mt'],
  ['kilotons', 'kilotons?'],
  ['kg', 'kilograms?|kilos|kgs?'],
  ['MW', 'megawatts?|MW'],
  ['GW', 'gigawatts?|GW'],
  ['MWh', 'megawatt[- ]hours?|MWh'],
  ['hectares', 'hectares?'],
  ['acres', 'acres?'],
  ['litres', 'lit(?:er|re)s?'],
  ['pounds', 'pounds? of (?!debt|aid|investment)'],
]
const UNIT = `(?<unit>${UNITS.map(([, words]) => words).join('|')})`
const UNIT_NEEDED = new RegExp(`(?:[- ]|\\d)(?:${UNITS.map(([, words]) => words).join('|')})`, 'i')
const MATCHERS = UNITS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'i')] as const)
const RANGE = figurePattern(
  UNIT_NEEDED,
  `(?<between>between |from )?(?<low>${NUMBER})${TO}(?<high>${NUMBER})[- ]?${UNIT}`,
)
const ONE = figurePattern(
  UNIT_NEEDED,
  `(?:(?<hedge>${HEDGE}) )?(?<number>${NUMBER})(?:[- ]|(?=[kKgGmM]))${UNIT}${AFTER_HEDGE}?`,
)

/** Distances, weights, areas, flows: “300 km”, “1.5 million barrels a day”, “a 2,400 MW plant”. */
export function readMeasures(text: string): readonly ToldFigure[] {
  const ranges = RANGE.matchAll(text).flatMap((match) => {
    const { low, high, unit, between } = match.groups!
    const levels = readLevels(match, text, {
      kind: 'measure',
      unit: nameOf(unit!),
      currency: null,
      rule: 'figure.measure',
    })
    if (levels) return levels
    const amount = /\sand\s/.test(match[0]) && between === undefined ? null : rangeOf(low!, high!)
    return amount ? [measure(match, amount, unit!)] : []
  })
  const single = ONE.matchAll(text).flatMap((match) => {
    const { hedge, number, unit, afterHedge } = match.groups!
    const value = /^an? (?!quarter|third|half)/i.test(number!) ? null : valueOf(number!)
    return value === null ? [] : [measure(match, amountOf(value, boundOf(hedge, afterHedge)), unit!)]
  })
  return [...ranges, ...single]
}

function measure(match: RegExpExecArray, amount: Pick<ToldFigure, 'low' | 'high' | 'bound'>, unit: string): ToldFigure {
  return {
    kind: 'measure',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    ...amount,
    unit: nameOf(unit),
    currency: null,
    rule: 'figure.measure',
  }
}

function nameOf(unit: string): string {
  return MATCHERS.find(([, words]) => words.test(unit))?.[0] ?? unit
}
