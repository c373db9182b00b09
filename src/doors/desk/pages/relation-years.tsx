import { daysOf } from '../../../language/edtf/bounds-edtf.js'
import { dayOf, isoDay, type DayNumber } from '../../../language/edtf/civil-day.js'
import { sayStage, STAGES, type Deal, type DealStage } from '../../../views/deals.js'
import { lastingName } from '../../../views/entry-address.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import type { LookUp } from '../../../views/look-up.js'
import { measureMeetings } from '../../../views/measures/meetings-by-level.js'
import type { Pair } from '../../../views/register.js'
import { foldGaps, type TimeScale } from '../../../views/time-scale.js'
import { entryLink } from '../parts.js'
import { Picture } from '../picture.js'
import { OnSheet, shorten, type Sheet } from '../sheets.js'

const YEARS = 10
const WIDTH = 720
const LEFT = 40
const HEIGHT = 190
const TOP = 22
const FOOT = 24

/** Whether the two met in a year that is told: else nothing is drawn. */
export function hasMeetingYears(pair: Pair, look: LookUp): boolean {
  const [measure] = measureMeetings(pair, look)
  return measure?.plot.kind === 'stacked years' && measure.rows.length > 0
}

/** Whether a stage of a deal has a day: else nothing is drawn. */
export const hasDealBars = (deals: readonly Deal[]): boolean =>
  deals.some((deal) => placeStages(deal).placed.length > 0)

/** The last ten years in which the two met, year by year, and how high those stood who met. */
export function MeetingYears({ pair, look }: { readonly pair: Pair; readonly look: LookUp }) {
  const [measure] = measureMeetings(pair, look)
  if (!measure || measure.plot.kind !== 'stacked years' || measure.rows.length === 0) return null
  const { columns, rows, notes, plot } = measure
  const newest = Number(rows.at(-1)![0])
  const years = Array.from({ length: YEARS }, (_, at) => newest - YEARS + 1 + at)
  const told = years.map((year) => rows.find((row) => row[0] === year) ?? [year, ...columns.slice(1).map(() => 0)])
  const most = Math.max(1, ...told.map((row) => Number(row.at(-1))))
  const column = (WIDTH - LEFT) / YEARS
  const y = (count: number) => HEIGHT - FOOT - (count / most) * (HEIGHT - FOOT - TOP)
  const before = rows.filter((row) => Number(row[0]) < years[0]!).reduce((sum, row) => sum + Number(row.at(-1)), 0)
  return (
    <Picture
      id="meetings"
      title="Ten years of meetings by level"
      table={{ columns, rows: told.map((row) => row.map((cell) => cell ?? '')) }}
    >
      <svg
        class="strip years"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Meetings a year from ${years[0]} to ${newest}; the table says the same`}
      >
        {[...new Set([0, Math.ceil(most / 2), most])].map((value) => (
          <g key={value}>
            <line class="grid" x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text class="year" x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {told.map((row, at) => {
          let reached = 0
          return (
            <g key={years[at]}>
              {plot.parts.map((part, place) => {
                const count = Number(row[place + 1])
                const base = reached
                reached += count
                return (
                  count > 0 && (
                    <rect
                      key={part}
                      class={`level level-${place}`}
                      x={LEFT + at * column + column * 0.15}
                      width={column * 0.7}
                      y={y(reached)}
                      height={y(base) - y(reached)}
                    >
                      <title>{`${years[at]}, ${part}: ${count}`}</title>
                    </rect>
                  )
                )
              })}
              {reached > 0 && (
                <text class="label" x={LEFT + (at + 0.5) * column} y={y(reached) - 4} text-anchor="middle">
                  {reached}
                </text>
              )}
              <text class="year" x={LEFT + (at + 0.5) * column} y={HEIGHT - 8} text-anchor="middle">
                {years[at]}
              </text>
            </g>
          )
        })}
      </svg>
      <p class="legend">
        {plot.parts.map((part, place) => (
          <span key={part}>
            <span class={`key level-${place}`} /> {part}{' '}
          </span>
        ))}
        {[...notes, ...(before > 0 ? [`${before} in earlier years`] : [])].map((note) => ` · ${note}`)}
      </p>
    </Picture>
  )
}

/** Where the names of deals stand: before their bars, or, where there is little room, above them. */
interface BarSheet extends Sheet {
  readonly left: number
  readonly right: number
  readonly row: number
  /** How far a bar lies beneath its name. */
  readonly drop: number
}

const SHEETS: readonly BarSheet[] = [
  { name: 'only-wide', width: 980, left: 190, right: 150, row: 30, drop: 0, longest: 28 },
  { name: 'only-narrow', width: 352, left: 16, right: 16, row: 48, drop: 18, longest: 22 },
]
const HEAD = 22
/** The words of a month need so much of the axis. */
const MONTH_ROOM = 100

interface Placed {
  readonly told: DealStage
  readonly from: DayNumber
  readonly to: DayNumber
}

interface DealRow {
  readonly deal: Deal
  readonly placed: readonly Placed[]
  readonly undated: readonly DealStage[]
}

function placeStages(deal: Deal): DealRow {
  const placed = deal.stages.flatMap((told): readonly Placed[] => {
    const days = told.entry.when === null ? null : daysOf(told.entry.when)
    const [from, to] = [dayOf(days?.earliest ?? days?.latest ?? ''), dayOf(days?.latest ?? days?.earliest ?? '')]
    return from === null || to === null ? [] : [{ told, from, to }]
  })
  const dated = new Set(placed.map(({ told }) => told))
  return { deal, placed, undated: deal.stages.filter((told) => !dated.has(told)) }
}

interface DealBarsProps {
  readonly deals: readonly Deal[]
  readonly look: LookUp
}

/** Each deal as a bar over the time it took, with a mark for each stage; what has no day stands behind it. */
export function DealBars({ deals, look }: DealBarsProps) {
  const rows = deals.map(placeStages)
  const days = rows.flatMap(({ placed }) => placed.flatMap(({ from, to }) => [from, to]))
  const table = {
    columns: ['deal', 'stage', 'when', 'what'],
    rows: deals.flatMap(({ item, stages }) =>
      stages.map((told) => [item, sayStage(told), sayDate(told.entry.when), describeEntry(told.entry, look)]),
    ),
  }
  if (days.length === 0) return null
  const [first, last] = [Math.min(...days) - 60, Math.max(...days) + 60]
  const scale = foldGaps(
    rows.flatMap(({ placed }) => placed),
    first,
    last,
  )
  return (
    <Picture id="deals" title="Deals by stage" table={table}>
      <div class="scroll" tabIndex={0} role="region" aria-label="Deals over time; the table says the same">
        {SHEETS.map((sheet) => (
          <DealDrawing key={sheet.name} rows={rows} scale={scale} sheet={sheet} look={look} />
        ))}
      </div>
      <p class="legend">
        {STAGES.filter((stage) => deals.some(({ stages }) => stages.some((told) => told.stage === stage))).map(
          (stage) => (
            <span key={stage} class="stage-key">
              <strong>{LETTERS[stage]}</strong> {stage}{' '}
            </span>
          ),
        )}
        <span class="key dashed" /> to come <span class="key dotted" /> not reached
      </p>
    </Picture>
  )
}

interface DealDrawingProps {
  readonly rows: readonly DealRow[]
  readonly scale: TimeScale
  readonly sheet: BarSheet
  readonly look: LookUp
}

function DealDrawing({ rows, scale, sheet, look }: DealDrawingProps) {
  const { width, left, right, row } = sheet
  const x = (day: DayNumber) => left + scale.at(day) * (width - left - right)
  const height = HEAD + rows.length * row + 6
  const [folds, open] = [true, false].map((isFolded) => scale.stretches.filter((one) => one.isFolded === isFolded))
  return (
    <OnSheet sheet={sheet} height={height} kind="deals" label="Deals over time">
      {folds!.map(({ from, to }) => (
        <g key={from} class="fold">
          <rect x={x(from)} y={HEAD} width={x(to) - x(from)} height={height - HEAD} />
          <title>{`Nothing from ${sayDate(isoDay(Math.round(from)))} to ${sayDate(isoDay(Math.round(to)))}`}</title>
        </g>
      ))}
      {open!
        .filter(({ from }, at) => at === 0 || x(from) - x(open![at - 1]!.from) > MONTH_ROOM)
        .map(({ from }) => (
          <text key={from} class="year" x={x(from) + 2} y={14}>
            {sayDate(isoDay(Math.round(from)).slice(0, 7))}
          </text>
        ))}
      {rows.map((one, at) => (
        <DealLine key={one.deal.item} row={one} y={HEAD + at * row + 15} x={x} sheet={sheet} look={look} />
      ))}
    </OnSheet>
  )
}

const LETTERS: Readonly<Record<DealStage['stage'], string>> = {
  proposed: 'P',
  negotiated: 'N',
  approved: 'A',
  signed: 'S',
  financed: 'F',
  produced: 'M',
  delivered: 'D',
  delayed: 'L',
  cancelled: 'X',
}

interface DealLineProps {
  readonly row: DealRow
  readonly y: number
  readonly x: (day: DayNumber) => number
  readonly sheet: BarSheet
  readonly look: LookUp
}

/** Marks keep so far from one another. */
const MARK_ROOM = 18

function DealLine({ row: { deal, placed, undated }, y, x, sheet, look }: DealLineProps) {
  const inOrder = placed.toSorted(
    (a, b) => a.from - b.from || STAGES.indexOf(a.told.stage) - STAGES.indexOf(b.told.stage),
  )
  const ends = inOrder.flatMap(({ from, to }) => [x(from), x(to)])
  let free = 0
  return (
    <g>
      <text class="lane" x={8} y={y + 4}>
        {shorten(deal.item, sheet)}
      </text>
      {ends.length > 0 && (
        <rect
          class="deal-bar"
          x={Math.min(...ends)}
          y={y + sheet.drop - 4}
          width={Math.max(6, Math.max(...ends) - Math.min(...ends))}
          height={8}
        />
      )}
      {inOrder.map(({ told, from, to }) => {
        const at = Math.max(free, x((from + to) / 2))
        free = at + MARK_ROOM
        return <StageMark key={`${told.stage} ${told.entry.id}`} told={told} x={at} y={y + sheet.drop} look={look} />
      })}
      {undated.length > 0 && (
        <text class="year" x={sheet.width - 8} y={y + 4} text-anchor="end">
          {`undated: ${[...new Set(undated.map(({ stage }) => stage))].slice(0, 3).join(', ')}`}
        </text>
      )}
    </g>
  )
}

interface StageMarkProps {
  readonly told: DealStage
  readonly x: number
  readonly y: number
  readonly look: LookUp
}

const lineOf = (standing: DealStage['standing']) =>
  standing === 'reached' ? 'solid' : standing === 'to come' ? 'dashed' : 'dotted'

function StageMark({ told, x, y, look }: StageMarkProps) {
  const { stage, standing, entry } = told
  return (
    <a href={entryLink(entry)} data-entry={lastingName(entry)}>
      <title>{`${sayStage(told)}, ${sayDate(entry.when)}: ${describeEntry(entry, look)}`}</title>
      <circle class={`stage ${lineOf(standing)}`} cx={x} cy={y} r={9} />
      <text class="stage-letter" x={x} y={y + 4} text-anchor="middle">
        {LETTERS[stage]}
      </text>
    </a>
  )
}
