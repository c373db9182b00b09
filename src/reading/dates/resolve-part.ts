import { boundsOf } from '../../language/edtf/bounds-edtf.js'
import { civilDay, isoYear } from '../../language/edtf/civil-day.js'
import { parseEdtf } from '../../language/edtf/parse-edtf.js'
import { OPEN, shiftOf, type Anchors, type Resolved } from './anchors.js'
import type { Told } from './date-phrase.js'

/**
 * A season, quarter or half: of its year, of last or next year, or the latest that has begun. “last fall” is over,
 * “this summer” this year’s.
 */
export function resolvePart(told: Extract<Told, { kind: 'part of year' }>, anchors: Anchors): Resolved {
  if (told.year !== null) return { edtf: `${isoYear(told.year)}-${told.part}`, rests: false }
  const { published } = anchors
  if (published === null) return OPEN
  const { year } = civilDay(published)
  const inYear = (candidate: number) => ({ edtf: `${isoYear(candidate)}-${told.part}`, rests: true })
  const season = told.part <= 24
  if (told.turn && (!season || told.turn === 'this')) return inYear(year + shiftOf(told.turn))
  const bounds = (candidate: number) => boundsOf(parseEdtf(inYear(candidate).edtf)!)
  if (told.turn === 'last')
    return inYear([year, year - 1].find((candidate) => bounds(candidate).latest! < published) ?? year - 1)
  if (told.turn === 'next')
    return inYear([year, year + 1].find((candidate) => bounds(candidate).earliest! > published) ?? year + 1)
  const distance = (candidate: number) =>
    Math.abs((bounds(candidate).earliest! + bounds(candidate).latest!) / 2 - published)
  // Results of a quarter just over are still ahead: “expects to report a third-quarter loss” at the end of October.
  if (anchors.direction === 'future')
    return inYear([year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0]!)
  return inYear(bounds(year).earliest! <= published ? year : year - 1)
}

/** The quarter last told, else the last full one before the report; `years` back. */
export function runningQuarter(years: number, named: boolean, { published, quarter }: Anchors): Resolved {
  const told = /^(\d{4})-(3[3-6])$/.exec(quarter?.edtf ?? '')
  if (told) return { edtf: `${isoYear(Number(told[1]) + years)}-${told[2]!}`, rests: quarter!.rests }
  if (published === null || !named) return OPEN
  const { year, month } = civilDay(published)
  const running = Math.floor((month - 1) / 3)
  return {
    edtf: running === 0 ? `${isoYear(year - 1 + years)}-36` : `${isoYear(year + years)}-${32 + running}`,
    rests: true,
  }
}
