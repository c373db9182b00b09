import { listNames } from '../entry-line.js'
import { nameOf, type LookUp } from '../look-up.js'
import { words } from '../../reading/reading.js'
import { tierOf } from '../../record/entry.js'
import type { Passage } from '../../weaving/weave.js'
import type { DealRow } from './deal-rows.js'
import { holdClaims, sayYears, type Held, type HeldWindow, type LengthFit } from './hold-claims.js'
import { releaseDay, type Ledger } from './ledgers.js'

const PERCENT_DIGITS = 1
/**
 * Beyond this the uncertainty of the register’s own numbers is told beside a value: half a point of a share, a
 * hundredth of a sum.
 */
const POINTS_UNTOLD = 0.5
const PART_UNTOLD = 0.01

/** “68.8 %”, “15,356 million TIV”. */
export function sayValue(value: number, unit: Held['unit']): string {
  if (unit === 'percent') return `${value.toFixed(PERCENT_DIGITS)} %`
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value)} ${unit.name}`
}

/** “2012–2016: 68.8 %”, with what it may lie between where that is more than a rounding. */
export function sayWindow(window: HeldWindow, unit: Held['unit']): string {
  const { value, low, high } = window
  const isWide =
    unit === 'percent'
      ? Math.max(value - low, high - value) > POINTS_UNTOLD
      : Math.max(value - low, high - value) > PART_UNTOLD * value
  return `${sayYears(window)}: ${sayValue(value, unit)}${isWide ? ` (${sayValue(low, unit).replace(/ %$/u, '')} to ${sayValue(high, unit)})` : ''}`
}

/** “1 year”, “5 years”. */
export function sayLength({ length }: Pick<LengthFit, 'length'>): string {
  return `${length} ${length === 1 ? 'year' : 'years'}`
}

/** “2010–2014: 72.5 %, as claimed”. */
export function sayTold(told: NonNullable<Held['told']>, unit: Held['unit']): string {
  const verdict = told.isPart
    ? 'a part of the years told, which settles nothing'
    : told.fits === 'yes'
      ? 'as claimed'
      : told.fits === 'may'
        ? 'which may be as claimed'
        : 'not as claimed'
  return `${sayWindow(told, unit)}, ${verdict}`
}

const WINDOWS_LISTED = 3

/** “gives it in 2012–2016: 69.0 %”, “gives it in 4 of 20 windows, nearest 2016: 66.1 %”. */
export function sayFit({ all, fitting, possible, best }: LengthFit, unit: Held['unit']): string {
  const windows = `${all} ${all === 1 ? 'window' : 'windows'}`
  const nearest = `nearest ${sayWindow(best, unit)}`
  if (fitting.length > WINDOWS_LISTED) return `gives it in ${fitting.length} of ${windows}, ${nearest}`
  const named = [best, ...fitting.filter((one) => one !== best)].map((one) => sayWindow(one, unit)).join('; ')
  if (fitting.length > 0) return `gives it in ${fitting.length} of ${windows}, ${named}`
  return possible > 0
    ? `may give it in ${possible} of ${windows}, as its numbers are uncertain; ${nearest}`
    : `in none of ${windows}; ${nearest}`
}

const YEARS_LISTED = 8

/** Single years in which the register gives the number: “2013, 2014, 2016”. */
export function sayYearsGiving({ lengths }: Held): string | null {
  const single = lengths.find(({ length }) => length === 1)
  if (!single || single.fitting.length === 0) return null
  const years = single.fitting.map(({ from }) => from)
  return years.length > YEARS_LISTED
    ? `${years.slice(0, YEARS_LISTED).join(', ')} and ${years.length - YEARS_LISTED} more`
    : years.join(', ')
}

/**
 * “SIPRI Arms Transfers Database, release of 28 July 2022 (r0a38b3)”: maker, release and the file, wherever a number of
 * it stands.
 */
export function sayLedger({ registers, release }: Ledger): string {
  const [{ credit, source }] = registers
  const version = release === null ? 'release not told' : `release of ${releaseDay(release)}`
  return `${credit.includes(source) ? source : credit}, ${version} (${registers.map(({ id }) => id).join(', ')})`
}

/** “S-400, air defence system, Russia to India, ordered 2018: 5; delivered 2021, 2022: 2”. */
export function sayDeal({ rows }: DealRow): string {
  const [{ deal, supplier, recipient }] = rows
  const years = [...new Set(rows.flatMap((row) => row.years))].sort((a, b) => a - b)
  const delivered = rows.reduce<number | null>(
    (sum, row) => (row.deal!.delivered.number === null ? sum : (sum ?? 0) + row.deal!.delivered.number),
    null,
  )
  const guess = (isEstimate: boolean) => (isEstimate ? ' (estimate)' : '')
  return (
    [
      `${[deal!.designation, deal!.description].filter(Boolean).join(', ')}, ${supplier ?? ''} to ${recipient ?? ''}`,
      `ordered ${deal!.ordered.year || 'in a year not told'}${deal!.ordered.number === null ? '' : `: ${deal!.ordered.number}${guess(deal!.ordered.isEstimate)}`}`,
      years.length === 0 || delivered === 0
        ? 'none delivered'
        : `delivered ${years.join(', ')}${delivered === null ? '' : `: ${delivered}${guess(rows.some((row) => row.deal!.delivered.isEstimate))}`}`,
      ...(deal!.status ? [deal!.status.toLowerCase()] : []),
    ].join('; ') + (deal!.comments === '' ? '' : ` ‹${deal!.comments}›`)
  )
}

/** “60–70 % of military equipment, India from Russia”. */
export function sayClaim({ claim: { reading, figure, subject, counterpart } }: Held, look: LookUp): string {
  const [whose, whom] = [
    subject?.name ?? nameOf(look, reading.report.id, figure.subject),
    counterpart?.name ?? nameOf(look, reading.report.id, figure.counterpart),
  ]
  const source = reading.quotes.find(({ id }) => id === figure.quote)?.source
  const speaker = source
    ? (nameOf(look, reading.report.id, source.entity) ?? words(reading.report, source).replace(/\s+/gu, ' '))
    : null
  return [
    `“${words(reading.report, figure)}”${figure.of === null || words(reading.report, figure).includes(figure.of) ? '' : ` of ${figure.of}`}`,
    ...(whose ? [whose] : []),
    ...(whom ? [`from or with ${whom}`] : []),
    ...(speaker ? [`according to ${speaker}`] : []),
  ].join(', ')
}

/** Where a document tells them. */
export const HELD_TITLE = 'Figures held against registers'

/** One claim and what a ledger says of it, in a sentence with its words. */
export interface HeldLine {
  readonly text: string
  readonly passage: Passage
}

/**
 * The figures that a register was asked about, each in a sentence that names maker and release; of likely ones only
 * where those were asked for.
 */
export function writeHeldLines(look: LookUp): readonly HeldLine[] {
  return holdClaims(look)
    .filter(({ claim }) => look.likely || tierOf(claim.figure.confidence) === 'sure')
    .map((held) => ({
      text: sayHeld(held, look),
      passage: { report: held.claim.reading.report.id, start: held.claim.figure.start, end: held.claim.figure.end },
    }))
}

/** “of runs of 5 years 2 of 21 give it, 2013–2017 (64.8 %) and 2012–2016 (69.0 %)”. */
function writeFit({ length, all, fitting, possible, best }: LengthFit, unit: Held['unit']): string {
  const runs = length === 1 ? 'single years' : `runs of ${length} years`
  const named = (windows: readonly HeldWindow[]) =>
    listNames(windows.map((one) => sayWindow(one, unit).replace(/: (.+)$/u, ' ($1)')))
  const gives = `of ${runs} ${fitting.length} of ${all} ${fitting.length === 1 ? 'gives' : 'give'} it`
  if (fitting.length > WINDOWS_LISTED) return `${gives}, nearest ${named([best])}`
  if (fitting.length > 0) return `${gives}, ${named([best, ...fitting.filter((one) => one !== best)])}`
  if (possible > 0)
    return `of ${runs} ${possible} of ${all} may give it, as its numbers are uncertain, nearest ${named([best])}`
  return `of ${runs} none, nearest ${named([best])}`
}

/** The whole of it in one sentence, for a document. */
export function sayHeld(held: Held, look: LookUp): string {
  const { verdict, what, unit, told, lengths, deals, because, ledger } = held
  const asked = `${sayClaim(held, look)}: in ${sayLedger(ledger)}`
  const known =
    because.length === 0 ? '' : ` ${because.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('. ')}.`
  if (verdict === 'listed') return `${asked}: ${deals.map(sayDeal).join('; ')}.${known}`
  if (verdict === 'not settled') return `${asked}: not settled.${known}`
  const window = told ? ` for the years told, ${sayTold(told, unit)};` : ''
  return `${asked}, ${what}:${window} ${lengths.map((fit) => writeFit(fit, unit)).join('; ')}.${known}`
}
