import { daysOf } from '../../../language/edtf/bounds-edtf.js'
import { dayOf as dayNumber, isoDay } from '../../../language/edtf/civil-day.js'
import type { Figure, Reading } from '../../../reading/reading.js'
import { dayOf } from '../../../views/choose.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { sayDate } from '../../../views/say-date.js'
import { sayAmount } from '../../../views/say-amount.js'
import { valueAxis } from '../../../views/value-axis.js'
import { shorten } from '../sheets.js'

/** A figure with the reading it stands in. */
export interface Told {
  readonly reading: Reading
  readonly figure: Figure
}

interface Claim extends Told {
  readonly from: number
  readonly to: number
  /** Whether the report tells the window; else the claim stands at the day of its report. */
  readonly isTold: boolean
  readonly low: number
  readonly high: number
}

const WIDTH = 640
const HEIGHT = 220
const LEFT = 62
const RIGHT = 20
const TOP = 26
const BOTTOM = 28
/** A bar of one day is seen, too. */
const LEAST_WIDTH = 8
/** Room for letters of the size that a narrow window has. */
const LABEL_GAP = 18
const LETTER_WIDTH = 9
/** Letters of an outlet beside its value. */
const LABEL = { longest: 28 }
/** Shorter than that an axis has months. */
const MONTHS_UP_TO_DAYS = 800
const MOST_TICKS = 6
/** A tick’s words need so much on either side of it. */
const TICK_ROOM = 48

/**
 * The claims of one measure over their windows: time from left to right, value from below, one bar a claim. Nothing
 * where none has a day.
 */
export function FigureWindows({ told, look }: { readonly told: readonly Told[]; readonly look: LookUp }) {
  const claims = told.flatMap((one) => claimOf(one, look))
  if (claims.length === 0) return null
  const isShare = claims.every(({ figure }) => figure.kind === 'share')
  const values = claims.flatMap(({ low, high }) => [low, high])
  const { least, most, ticks } = valueAxis(values, { isShare, near: true })
  const days = claims.flatMap(({ from, to }) => [from, to])
  const pad = Math.max(60, (Math.max(...days) - Math.min(...days)) * 0.05)
  const [first, last] = [Math.min(...days) - pad, Math.max(...days) + pad]
  const x = (day: number) => LEFT + ((day - first) / (last - first)) * (WIDTH - LEFT - RIGHT)
  const y = (value: number) => HEIGHT - BOTTOM - ((value - least) / (most - least || 1)) * (HEIGHT - TOP - BOTTOM)
  return (
    <>
      <svg
        class="strip windows"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`The claims over the time they are told for: ${claims.map(({ reading, figure }) => `${outletOf(reading)} ${sayAmount(figure)}`).join(', ')}`}
      >
        {ticks.map(({ value, label }) => (
          <g key={value}>
            <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text class="year" x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {label}
            </text>
          </g>
        ))}
        {ticksOn(first, last)
          .filter(({ day }) => x(day) <= WIDTH - TICK_ROOM && x(day) >= TICK_ROOM)
          .map(({ said, day }, at) => (
            <text
              key={said}
              class={at % 2 === 0 ? 'year' : 'year second'}
              x={x(day)}
              y={HEIGHT - 8}
              text-anchor="middle"
            >
              {said}
            </text>
          ))}
        {placeLabels(claims, x, y).map(({ claim, label }) => (
          <ClaimMark key={`${claim.reading.report.id} ${claim.figure.id}`} claim={claim} x={x} y={y} label={label} />
        ))}
      </svg>
      {claims.some(({ isTold }) => !isTold) && (
        <p class="facts">Dashed: no window is told; it stands at the day of its report.</p>
      )}
    </>
  )
}

function claimOf(one: Told, look: LookUp): readonly Claim[] {
  const { figure, reading } = one
  const { low, high, period } = figure
  const value = low ?? high
  if (value === null) return []
  const days = daysOf(period ?? dayOf(reading, look) ?? '')
  const [from, to] = [dayNumber(days.earliest ?? days.latest ?? ''), dayNumber(days.latest ?? days.earliest ?? '')]
  return from === null || to === null
    ? []
    : [{ ...one, from, to, isTold: period !== null, low: low ?? value, high: high ?? value }]
}

/** The words beside a bar, and where they stand. */
interface Label {
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly at: number
  readonly y: number
}

/** Labels above their bars, or beneath where another has the place. */
function placeLabels(
  claims: readonly Claim[],
  x: (day: number) => number,
  y: (value: number) => number,
): readonly { readonly claim: Claim; readonly label: Label }[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = []
  return claims
    .toSorted((a, b) => b.low - a.low)
    .map((claim) => {
      const label = labelOf(claim, x)
      const [from, to] = reachOf(label)
      const isTaken = (place: number) =>
        taken.some((other) => Math.abs(other.y - place) < LABEL_GAP && other.from < to && from < other.to)
      let place = y(claim.high) - 6
      if (isTaken(place)) place = y(claim.low) + LABEL_GAP + 4
      while (isTaken(place)) place += LABEL_GAP
      taken.push({ from, to, y: place }, { from: x(claim.from), to: x(claim.to), y: y(claim.low) + 2 })
      return { claim, label: { ...label, y: place } }
    })
}

function labelOf({ reading, figure, from, to }: Claim, x: (day: number) => number): Omit<Label, 'y'> {
  const width = Math.max(LEAST_WIDTH, x(to) - x(from))
  const anchor = anchorAt((x(from) + x(to)) / 2)
  return {
    text: `${sayAmount(figure)}, ${shorten(outletOf(reading), LABEL)}`,
    anchor,
    at: anchor === 'end' ? x(to) : anchor === 'start' ? x(from) : x(from) + width / 2,
  }
}

/** From where to where words reach, at the size of a narrow window. */
function reachOf({ text, anchor, at }: Omit<Label, 'y'>): readonly [number, number] {
  const width = text.length * LETTER_WIDTH
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
  return [from, from + width]
}

function ClaimMark({
  claim: { figure, from, to, isTold, low, high },
  x,
  y,
  label,
}: {
  readonly claim: Claim
  readonly x: (day: number) => number
  readonly y: (value: number) => number
  readonly label: Label
}) {
  return (
    <g>
      <rect
        class={`bar ${figure.bound === 'exact' || figure.bound === 'range' ? 'sure' : 'vague'} ${isTold ? 'solid' : 'dashed'}`}
        x={x(from)}
        y={y(high) - 3}
        width={Math.max(LEAST_WIDTH, x(to) - x(from))}
        height={Math.max(6, y(low) - y(high) + 6)}
        rx={2}
      />
      <text class="label" x={label.at} y={label.y - 2} text-anchor={label.anchor}>
        {label.text}
      </text>
    </g>
  )
}

/** A label reaches to where there is room: in the middle it lies over its bar. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < WIDTH / 3) return 'start'
  return place > (2 * WIDTH) / 3 ? 'end' : 'middle'
}

interface Tick {
  readonly said: string
  readonly day: number
}

/** The years on the axis, at their beginnings; of a short one its months, in their middles. */
function ticksOn(first: number, last: number): readonly Tick[] {
  const [from, to] = [monthOf(first), monthOf(last)]
  const isShort = last - first < MONTHS_UP_TO_DAYS
  const all = isShort ? range(from, to).map(monthAt) : range(Math.floor(from / 12), Math.floor(to / 12)).map(yearAt)
  const there = all.filter(({ day }) => day >= first && day <= last)
  const every = Math.max(1, Math.ceil(there.length / MOST_TICKS))
  return there.filter((_, at) => at % every === 0)
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The number of a day’s month since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function yearAt(year: number): Tick {
  return { said: String(year), day: Date.UTC(year, 0, 1) / 86_400_000 }
}

/** The middle of a month, by its number since the year 0. */
function monthAt(month: number): Tick {
  const day = Date.UTC(Math.floor(month / 12), month % 12, 16) / 86_400_000
  return { said: sayDate(isoDay(day).slice(0, -3)), day }
}
