import { dayOf } from '../../language/edtf/civil-day.js'
import { words } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import { describeEntry } from '../entry-line.js'
import { outletOf, type LookUp } from '../look-up.js'
import { sayAmount } from '../say-amount.js'
import { sayDate } from '../say-date.js'
import { layTimeline } from '../timeline-lanes.js'
import { valueAxis } from '../value-axis.js'
import type { FigureTold } from './figure-lines.js'

/** A chart as places from 0 to 1, and the table that says the same; whoever draws it needs no record. */
export interface DossierChart {
  readonly title: string
  readonly kind: 'timeline' | 'strip'
  readonly ticks: readonly { readonly label: string; readonly at: number }[]
  readonly lanes: readonly { readonly label: string; readonly rows: number; readonly bars: readonly ChartBar[] }[]
  readonly head: readonly string[]
  readonly table: readonly (readonly string[])[]
}

/** What lies between two places; open where an end is not known, vague where it is some place in between. */
export interface ChartBar {
  readonly from: number
  readonly to: number
  readonly row: number
  readonly as: 'sure' | 'vague' | 'opened'
  readonly label: string
}

const FEWEST = 3
const MOST_TICKS = 12

/** Entries in lanes over time; none where there are too few to see anything. */
export function timelineChart(entries: readonly Entry[], look: LookUp): DossierChart | undefined {
  const laid = layTimeline(entries)
  const bars = laid.lanes.flatMap((lane) => lane.bars)
  if (bars.length < FEWEST) return undefined
  const at = (day: number) => (day - laid.from) / (laid.to - laid.from)
  const shown = [...new Set(bars.map(({ entry }) => entry))]
  return {
    kind: 'timeline',
    title: 'Dated entries over time',
    ticks: yearsBetween(laid.from, laid.to).map(({ label, day }) => ({ label, at: at(day) })),
    lanes: laid.lanes.map((lane) => ({
      label: lane.lane,
      rows: lane.rows,
      bars: lane.bars.map((bar) => ({
        from: at(bar.drawnFrom),
        to: at(bar.drawnTo),
        row: bar.row,
        as:
          bar.from === null || bar.to === null
            ? ('opened' as const)
            : bar.certain
              ? ('sure' as const)
              : ('vague' as const),
        label: `${sayDate(bar.entry.when)}: ${describeEntry(bar.entry, look)}`,
      })),
    })),
    head: ['When', 'What', 'Kind', 'Standing', 'Voices'],
    table: entries
      .filter((entry) => shown.includes(entry))
      .map((entry) => [
        sayDate(entry.when),
        describeEntry(entry, look),
        entry.kind,
        entry.modality,
        String(entry.voices),
      ]),
  }
}

function yearsBetween(from: number, to: number): readonly { readonly label: string; readonly day: number }[] {
  const first = Math.floor(from / DAYS_A_YEAR) + EPOCH
  const years = Array.from({ length: Math.ceil((to - from) / DAYS_A_YEAR) + 2 }, (_, step) => first + step)
  const every = Math.ceil(years.length / MOST_TICKS)
  return years
    .filter((year) => year % every === 0)
    .flatMap((year) => {
      const day = dayOf(`${String(year).padStart(4, '0')}-01-01`)
      return day === null || day < from || day > to ? [] : [{ label: String(year), day }]
    })
}

const DAYS_A_YEAR = 365.2425
const EPOCH = 1970

/** Claims of one measure as intervals on one axis; none where they say the same, or where none has a number. */
export function stripChart(told: readonly FigureTold[], title: string): DossierChart | undefined {
  const values = told.flatMap(({ figure }) => [figure.low, figure.high]).filter((value) => value !== null)
  if (new Set(told.map(({ figure }) => `${figure.low} ${figure.high} ${figure.bound}`)).size < 2 || values.length === 0)
    return undefined
  const isShare = told.every(({ figure }) => figure.kind === 'share')
  const { least, most, ticks } = valueAxis(values, { isShare })
  const at = (value: number) => (value - least) / (most - least || 1)
  return {
    kind: 'strip',
    title,
    ticks: ticks.map(({ value, label }) => ({ label, at: at(value) })),
    lanes: told.map(({ reading, figure, speaker }) => ({
      label: outletOf(reading),
      rows: 1,
      bars: [
        {
          from: at(figure.low ?? least),
          to: at(figure.high ?? most),
          row: 0,
          label: `${sayAmount(figure)}${speaker === null ? '' : `, according to ${speaker}`} (${outletOf(reading)})`,
          as:
            figure.low === null || figure.high === null
              ? ('opened' as const)
              : figure.bound === 'exact' || figure.bound === 'range'
                ? ('sure' as const)
                : ('vague' as const),
        },
      ],
    })),
    head: ['Value', 'As written', 'Window', 'According to', 'Report'],
    table: told.map(({ reading, figure, speaker }) => [
      sayAmount(figure),
      words(reading.report, figure),
      figure.period === null ? '' : sayDate(figure.period),
      speaker ?? 'the report',
      outletOf(reading),
    ]),
  }
}
