import { dayOf, isoDay, type DayNumber } from '../../../language/edtf/civil-day.js'
import type { Entry } from '../../../record/entry.js'
import { lastingName } from '../../../views/entry-address.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { reportedDays, reportedOn } from '../../../views/reported-days.js'
import type { ScaleStretch } from '../../../views/time-scale.js'
import type { Bar, LaidTimeline } from '../../../views/timeline-lanes.js'
import { entryLink, lineOfStanding } from '../parts.js'
import { OnSheet } from '../sheets.js'

const WIDTH = 1200
const LEFT = 24
const RIGHT = 10
const ROW = 16
const HEAD = 24
/** Before each lane, for its name: it goes along with what is in sight, and no label may lie there. */
const LANE_HEAD = 18
const BAR = ROW - 5
const LONGEST_LABEL = 84
/** Width of a letter of a label; measured on system-ui at 11 px, the widest of the usual fonts. */
const LABEL_LETTER = 5.9
/** Between a bar and its label. */
const LABEL_GAP = 4
/** So many reports of an entry have a tick of their own in its row. */
const MOST_TICKS = 12
/** What is taller is not printed: on one page its labels would be too small to read. */
const TALLEST_PRINTED = 1100
/** The tallest tick of the axis of reports. */
const TALLEST = 22

/** Where there is no room beside a bar: the width of a telephone, a label on a line of its own above its bar. */
const NARROW = 356
const NARROW_ROW = 30
const NARROW_LABEL = 51

interface LanesProps {
  readonly timeline: LaidTimeline
  readonly look: LookUp
  readonly isLabelled: boolean
  /** Whether bars lie where entries happened, or where they were reported. */
  readonly axis?: 'happened' | 'reported'
  /** The axis of reports is drawn beneath the lanes. */
  readonly hasReports?: boolean
}

/**
 * Entries as bars in their lanes over time, with their labels; ticks say when they were reported. On a narrow window
 * the same is drawn as narrow as that is.
 */
export function Lanes(props: LanesProps) {
  return (
    <>
      <WideLanes {...props} />
      <NarrowLanes {...props} />
    </>
  )
}

function WideLanes({ timeline, look, isLabelled, axis = 'happened', hasReports = false }: LanesProps) {
  const { lanes, scale } = timeline
  const first = HEAD + LANE_HEAD
  const tops = lanes.reduce<number[]>((list, lane) => [...list, list.at(-1)! + lane.rows * ROW + LANE_HEAD], [first])
  const foot = tops.at(-1)! - LANE_HEAD + 18
  const height = foot + (hasReports ? TALLEST + LANE_HEAD + 18 : 0)
  const x = (day: number) => LEFT + scale.at(day) * (WIDTH - LEFT - RIGHT)
  const place = { x, look, isLabelled, axis, from: timeline.from, to: timeline.to, fills: 'wide' }
  const knots = scale.stretches.map(({ from, to }) => [x(from), from, x(to), to])
  return (
    <div
      class={height > TALLEST_PRINTED ? 'scroll only-wide tall' : 'scroll only-wide'}
      tabIndex={0}
      role="region"
      aria-label="Timeline chart; the same entries follow as a list"
    >
      <svg
        class="timeline"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="group"
        aria-label="Entries over time"
        data-knots={JSON.stringify(knots)}
      >
        <Fills of="wide" />
        <Years timeline={timeline} room={LABEL_ROOM} x={x} height={height} />
        <Folds stretches={scale.stretches} x={x} height={height} foot={foot} />
        {lanes.map((lane, index) => (
          <g key={lane.lane}>
            {lane.bars.map((bar) => (
              <Ticks key={bar.entry.id} bar={bar} y={tops[index]! + bar.row * ROW} place={place} />
            ))}
            {lane.bars.map((bar) => (
              <BarMark key={bar.entry.id} bar={bar} y={tops[index]! + bar.row * ROW} place={place} />
            ))}
            <text class="lane" x={8} y={tops[index]! - 5}>
              {lane.lane}
            </text>
          </g>
        ))}
        {hasReports && (
          <ReportsAxis
            timeline={timeline}
            look={look}
            x={x}
            end={WIDTH - RIGHT}
            foot={foot + LANE_HEAD + TALLEST + 6}
          />
        )}
      </svg>
    </div>
  )
}

/** The same within the width of a telephone: nothing is moved sideways, and each label stands above its bar. */
function NarrowLanes(props: LanesProps) {
  const tops = topsOf(props.timeline.lanes, props.isLabelled)
  const foot = tops.at(-1)! - LANE_HEAD + 18
  const height = foot + (props.hasReports ? TALLEST + LANE_HEAD + 18 : 0)
  return (
    <OnSheet
      sheet={{ name: 'only-narrow', width: NARROW }}
      height={height}
      kind="timeline-narrow"
      label="Entries over time"
    >
      <NarrowDrawing {...props} tops={tops} foot={foot} height={height} />
    </OnSheet>
  )
}

interface NarrowDrawingProps extends LanesProps {
  readonly tops: readonly number[]
  readonly foot: number
  readonly height: number
}

function NarrowDrawing(props: NarrowDrawingProps) {
  const { timeline, look, axis = 'happened', hasReports, foot, height } = props
  const place = placeNarrow(timeline, look, axis)
  const { x } = place
  return (
    <>
      <NarrowGround timeline={timeline} x={x} height={height} foot={foot} />
      <NarrowRows {...props} place={place} />
      {hasReports && (
        <ReportsAxis timeline={timeline} look={look} x={x} end={NARROW - RIGHT} foot={foot + LANE_HEAD + TALLEST + 6} />
      )}
    </>
  )
}

function NarrowRows({ timeline, tops, isLabelled, place }: NarrowDrawingProps & { readonly place: Place }) {
  return (
    <>
      {timeline.lanes.map((lane, at) => (
        <NarrowLane key={lane.lane} lane={lane} top={tops[at]!} place={place} isLabelled={isLabelled} />
      ))}
    </>
  )
}

function placeNarrow({ scale, from, to }: LaidTimeline, look: LookUp, axis: Place['axis']): Place {
  const [start, end] = [LEFT / 2, NARROW - RIGHT]
  const x = (day: number) => start + scale.at(day) * (end - start)
  return { x, look, isLabelled: false, axis, from, to, fills: 'narrow' }
}

interface GroundProps extends Omit<YearsProps, 'room'> {
  readonly foot: number
}

/** What bars lie on: years, and stretches in which nothing lies. */
function NarrowGround({ timeline, x, height, foot }: GroundProps) {
  return (
    <>
      <Fills of="narrow" />
      <Years timeline={timeline} room={NARROW_LABEL_ROOM} x={x} height={height} />
      <Folds stretches={timeline.scale.stretches} x={x} height={height} foot={foot} />
    </>
  )
}

/** Where each lane begins, and where the last one ends. */
function topsOf(lanes: LaidTimeline['lanes'], isLabelled: boolean): readonly number[] {
  const heights = lanes.map(({ bars, rows }) => (isLabelled ? bars.length * NARROW_ROW : rows * ROW))
  return heights.reduce((list, height) => [...list, list.at(-1)! + height + LANE_HEAD], [HEAD + LANE_HEAD])
}

interface NarrowLaneProps {
  readonly lane: LaidTimeline['lanes'][number]
  readonly top: number
  readonly place: Place
  readonly isLabelled: boolean
}

function NarrowLane({ lane: { lane, bars }, top, place, isLabelled }: NarrowLaneProps) {
  return (
    <g>
      <text class="lane" x={4} y={top - 5}>
        {lane}
      </text>
      {bars.map((bar, at) =>
        isLabelled ? (
          <LabelledBar key={bar.entry.id} bar={bar} y={top + at * NARROW_ROW} place={place} />
        ) : (
          <BarMark key={bar.entry.id} bar={bar} y={top + bar.row * ROW} place={place} />
        ),
      )}
    </g>
  )
}

/** A bar with its label above it. */
function LabelledBar({ bar, y, place }: BarMarkProps) {
  const said = labelOf(bar.entry, place.look, NARROW_LABEL)
  const farthest = NARROW - RIGHT - said.length * LABEL_LETTER
  const x = Math.max(4, Math.min(boxOf(bar, place.x).from, farthest))
  return (
    <>
      <Ticks bar={bar} y={y + BAR + 3} place={place} />
      <BarMark bar={bar} y={y + BAR + 3} place={place} label={{ x, y: y + 10, said }} />
    </>
  )
}

interface YearsProps {
  readonly timeline: LaidTimeline
  /** The part of the axis that the label of a year needs. */
  readonly room: number
  readonly x: (day: number) => number
  readonly height: number
}

function Years({ timeline, room, x, height }: YearsProps) {
  return (
    <>
      {yearsOn(timeline, room).map((year) => (
        <g key={year.label}>
          <line class="grid" x1={x(year.day)} x2={x(year.day)} y1={HEAD - 6} y2={height} />
          <text class="year" x={x(year.day) + 3} y={14}>
            {year.label}
          </text>
        </g>
      ))}
    </>
  )
}

/** What bars are filled with: hatched where a day is uncertain, fading where an end is open. */
function Fills({ of }: { readonly of: string }) {
  return (
    <defs>
      <pattern id={`hatch-${of}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatching" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      {(['fade-before', 'fade-behind'] as const).map((id) => (
        <linearGradient key={id} id={`${id}-${of}`}>
          <stop class={id === 'fade-before' ? 'gone' : 'full'} offset="0" />
          <stop class={id === 'fade-before' ? 'full' : 'gone'} offset="1" />
        </linearGradient>
      ))}
    </defs>
  )
}

interface FoldsProps extends Omit<FoldProps, 'stretch'> {
  readonly stretches: readonly ScaleStretch[]
}

function Folds({ stretches, ...drawn }: FoldsProps) {
  const folded = stretches.filter(({ isFolded }) => isFolded)
  return (
    <>
      {folded.map((stretch) => (
        <Fold key={stretch.from} stretch={stretch} {...drawn} />
      ))}
    </>
  )
}

interface FoldProps {
  readonly stretch: ScaleStretch
  readonly x: (day: number) => number
  readonly height: number
  /** Where the lanes end. */
  readonly foot: number
}

/** A stretch in which nothing lies: two torn edges, and how long it lasted. */
function Fold({ stretch: { from, to }, x, height, foot }: FoldProps) {
  const edge = (at: number) => {
    const steps = Array.from({ length: Math.ceil((height - HEAD) / 6) }, (_, step) => step)
    return `M ${at} ${HEAD} ${steps.map((step) => `l ${step % 2 === 0 ? 3 : -3} 6`).join(' ')}`
  }
  const lasted = sayStretch(to - from)
  return (
    <g class="fold">
      <title>{`Nothing in ${lasted}: from ${sayDate(isoDay(Math.round(from)))} to ${sayDate(isoDay(Math.round(to)))}`}</title>
      <rect x={x(from)} y={HEAD} width={x(to) - x(from)} height={height - HEAD} />
      <path d={edge(x(from))} />
      <path d={edge(x(to) - 3)} />
      <text class="year" x={(x(from) + x(to)) / 2} y={foot - 5} text-anchor="middle">
        {lasted}
      </text>
    </g>
  )
}

function sayStretch(days: number): string {
  if (days < 600) return `${Math.round(days / 30.4)} months`
  return `${Math.round(days / 365.25)} years`
}

interface Place {
  readonly x: (day: number) => number
  readonly look: LookUp
  readonly isLabelled: boolean
  readonly axis: 'happened' | 'reported'
  readonly from: DayNumber
  readonly to: DayNumber
  /** Whose hatching and fading it is filled with: what lies in a drawing that is not shown fills nothing. */
  readonly fills: string
}

interface BarMarkProps {
  readonly bar: Bar
  readonly y: number
  readonly place: Place
  /** A label that stands elsewhere than beside the bar. */
  readonly label?: { readonly x: number; readonly y: number; readonly said: string }
}

const boxOf = (bar: Bar, x: Place['x']) => {
  const from = x(bar.drawnFrom)
  return { from, width: Math.max(7, x(bar.drawnTo) - from) }
}

/** On which days an entry was reported, of those that are drawn. */
const toldOn = ({ entry }: Bar, { look, from, to }: Place) =>
  reportedDays(entry, look).filter((day) => day >= from && day <= to)

/** Whether the label of a bar lies over a place of its row. */
function isUnderLabel(bar: Bar, at: number, { x, look, isLabelled }: Place): boolean {
  if (!isLabelled) return false
  const { from, width } = boxOf(bar, x)
  const label = labelOf(bar.entry, look).length * LABEL_LETTER + LABEL_GAP
  return bar.labelBefore ? at >= from - label && at <= from : at >= from + width && at <= from + width + label
}

interface TickProps {
  readonly at: number
  readonly y: number
  readonly isLow: boolean
}

function Tick({ at, y, isLow }: TickProps) {
  const [top, foot] = isLow ? [y + BAR + 1, y + ROW - 1] : [y, y + BAR]
  return <line class="told-on" x1={at} x2={at} y1={top} y2={foot} />
}

/** A tick for each day on which an entry was reported; beneath the label where the two would meet. */
function Ticks({ bar, y, place }: BarMarkProps) {
  const { x, axis } = place
  const { from, width } = boxOf(bar, x)
  const apart = toldOn(bar, place).filter(
    (day) => x(day) < from - 2 || x(day) > from + width + 2 || axis === 'reported',
  )
  return (
    <>
      {apart.slice(0, MOST_TICKS).map((day) => (
        <Tick key={day} at={x(day)} y={y} isLow={isUnderLabel(bar, x(day), place)} />
      ))}
    </>
  )
}

function BarMark({ bar, y, place, label }: BarMarkProps) {
  const { x, look, isLabelled, fills } = place
  const { from, width } = boxOf(bar, x)
  const standing = lineOfStanding(bar.entry.modality)
  const isOpen = bar.from === null || bar.to === null
  const told = toldOn(bar, place)
  const said = `${sayDate(bar.entry.when)}: ${describeEntry(bar.entry, look)}`
  return (
    <a href={entryLink(bar.entry)} data-entry={lastingName(bar.entry)}>
      <title>{`${said}${told.length > 0 ? `; reported ${told.map(sayDay).join(', ')}` : ''}`}</title>
      {isOpen ? (
        <OpenBar bar={bar} x={from} y={y} width={width} standing={standing} fills={fills} />
      ) : (
        <rect
          class={`bar ${bar.certain ? 'sure' : 'vague'} ${standing}`}
          x={from}
          y={y}
          width={width}
          height={BAR}
          rx={bar.certain ? 2 : 0}
        />
      )}
      {!isOpen && !bar.certain && <Brackets x={from} y={y} width={width} fills={fills} />}
      {label && (
        <text class="label" x={label.x} y={label.y}>
          {label.said}
        </text>
      )}
      {isLabelled && (
        <text
          class="label"
          x={bar.labelBefore ? from - LABEL_GAP : from + width + LABEL_GAP}
          y={y + 10}
          text-anchor={bar.labelBefore ? 'end' : 'start'}
        >
          {labelOf(bar.entry, look, lettersBeside(bar, from, width))}
        </text>
      )}
    </a>
  )
}

/** So many letters of a label have room beside a bar: one that is long itself leaves little. */
function lettersBeside({ labelBefore }: Bar, from: number, width: number): number {
  const room = labelBefore ? from : WIDTH - RIGHT - from - width
  return Math.min(LONGEST_LABEL, Math.floor((room - LABEL_GAP) / LABEL_LETTER))
}

const sayDay = (day: DayNumber) => sayDate(isoDay(day))

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fills: string
}

/** Some day in between: hatched, between brackets. */
function Brackets({ x, y, width, fills }: Box) {
  const [end, low] = [x + width, y + BAR]
  return (
    <>
      <rect x={x} y={y} width={width} height={BAR} fill={`url(#hatch-${fills})`} />
      <path
        class="bracket"
        d={`M ${x + 3} ${y} H ${x} V ${low} H ${x + 3} M ${end - 3} ${y} H ${end} V ${low} H ${end - 3}`}
      />
    </>
  )
}

/** Where an end is not known, it fades, and an arrow points on. */
function OpenBar({ bar, x, y, width, standing, fills }: Box & { readonly bar: Bar; readonly standing: string }) {
  const [middle, end] = [y + BAR / 2, x + width]
  const before = `M ${x + 5} ${middle - 4} L ${x} ${middle} L ${x + 5} ${middle + 4} M ${x} ${middle} H ${x + 9}`
  const behind = `M ${end - 5} ${middle - 4} L ${end} ${middle} L ${end - 5} ${middle + 4} M ${end} ${middle} H ${end - 9}`
  return (
    <>
      <rect
        class={`bar faded ${standing}`}
        x={x}
        y={y}
        width={width}
        height={BAR}
        fill={`url(#fade-${bar.from === null ? 'before' : 'behind'}-${fills})`}
      />
      <path class="bracket" d={`${bar.from === null ? before : ''} ${bar.to === null ? behind : ''}`} />
    </>
  )
}

interface ReportsAxisProps {
  readonly timeline: LaidTimeline
  readonly look: LookUp
  readonly x: (day: number) => number
  /** Where the axis ends. */
  readonly end: number
  readonly foot: number
}

/** The second axis: on which days reports told what is above, the taller the more of them. */
function ReportsAxis({ timeline, look, x, end, foot }: ReportsAxisProps) {
  const days = new Map<DayNumber, Set<string>>()
  for (const { entry } of timeline.lanes.flatMap(({ bars }) => bars))
    for (const report of entry.reports) {
      const day = reportedOn(report, look)
      if (day === null || day < timeline.from || day > timeline.to) continue
      days.set(day, (days.get(day) ?? new Set()).add(report))
    }
  const most = Math.max(1, ...[...days.values()].map(({ size }) => size))
  const name = (id: string) => {
    const reading = look.reading(id)
    return reading ? outletOf(reading) : id
  }
  return (
    <g class="reports-axis">
      <text class="lane" x={8} y={foot - TALLEST - 6}>
        Reported
      </text>
      <line class="hairline" x1={LEFT} x2={end} y1={foot} y2={foot} />
      {[...days].map(([day, reports]) => (
        <g key={day}>
          <title>{`${sayDay(day)}: ${[...reports].slice(0, 8).map(name).join(', ')}${reports.size > 8 ? ` and ${reports.size - 8} more` : ''}`}</title>
          <line
            class="told-on"
            x1={x(day)}
            x2={x(day)}
            y1={foot}
            y2={foot - 6 - (TALLEST - 6) * (reports.size / most)}
          />
        </g>
      ))}
    </g>
  )
}

/** The part of the axis that the label of an entry takes. */
export function labelRoom(entry: Entry, look: LookUp): number {
  return (labelOf(entry, look).length * LABEL_LETTER + 8) / (WIDTH - LEFT - RIGHT)
}

/** The beginning of what an entry says, cut between words. */
function labelOf(entry: Entry, look: LookUp, longest = LONGEST_LABEL): string {
  const said = describeEntry(entry, look)
  return said.length <= longest ? said : `${said.slice(0, longest).replace(/(?<!\s)\s+\S*$/u, '')} …`
}

interface Year {
  readonly label: string
  readonly day: DayNumber
}

/** The axis between two years’ labels, so that they do not run together. */
const LABEL_ROOM = 0.035
const NARROW_LABEL_ROOM = 0.11

/**
 * Beginnings of years, where there is room for them; where little more than a year or two is shown those of months. A
 * stretch between folds in which none begins says where it begins itself.
 */
function yearsOn({ from, to, scale }: LaidTimeline, room: number): readonly Year[] {
  const open = scale.stretches.filter(({ isFolded }) => !isFolded)
  const days = open.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0)
  const [first, last] = [Number(isoDay(Math.floor(from)).slice(0, -6)), Number(isoDay(Math.ceil(to)).slice(0, -6))]
  const years = Array.from({ length: last - first + 2 }, (_, at) => first + at)
  const told = days < 800 ? years.flatMap((year) => monthsOf(year, days)) : years.map((year) => startOf(year))
  const bare = open.filter((stretch) => !told.some(({ day }) => day >= stretch.from && day <= stretch.to))
  const starts = [...told, ...bare.map((stretch) => beginningOf(stretch.from))].sort((a, b) => a.day - b.day)
  const shown: Year[] = []
  for (const one of starts) {
    const isOpen = open.some((stretch) => one.day >= stretch.from && one.day <= stretch.to)
    const before = shown.at(-1)
    const taken = room * (one.label.length > 5 ? 2 : 1)
    if (!isOpen || scale.at(one.day) > 1 - taken) continue
    if (before && scale.at(one.day) - scale.at(before.day) < taken) continue
    shown.push(one)
  }
  return shown
}

const beginningOf = (day: DayNumber): Year => ({ label: sayDate(isoDay(Math.ceil(day)).slice(0, -3)), day })

const startOf = (year: number): Year => ({
  label: String(year),
  day: dayOf(`${String(year).padStart(4, '0')}-01-01`) ?? 0,
})

/** Months of a year: each of them where little is shown, else every third. */
function monthsOf(year: number, days: number): readonly Year[] {
  const every = days < 400 ? 1 : 3
  return Array.from({ length: 12 / every }, (_, at) => at * every + 1).map((month) => {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    return { label: month === 1 ? String(year) : sayDate(day), day: dayOf(`${day}-01`) ?? 0 }
  })
}
