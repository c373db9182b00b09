import type { ComponentChildren } from 'preact'
import type { ReportId } from '../../../intake/report.js'
import type { Comparison } from '../../../weaving/weave.js'
import type { Reading } from '../../../reading/reading.js'
import { sayDate } from '../../../views/entry-line.js'
import { nameOf, outletOf, type LookUp } from '../../../views/look-up.js'
import { Frame } from '../frame.js'
import { cite, Day, Outlet, placeOf, reportLink, Sign } from '../parts.js'
import { Along, type PictureTable } from '../picture.js'
import { FigureWindows, type Told } from './figure-windows.js'
import { RegisterCredits, RegisterRows } from './register-windows.js'
import { sayAmount } from '../../../views/say-amount.js'

interface FiguresProps {
  readonly look: LookUp
  /** The reports whose figures are listed, where these are not all. */
  readonly of?: ReadonlySet<ReportId>
  /** How much of the compared measures is here, and the way to the rest. */
  readonly measures?: ComponentChildren
  /** The same of the reports. */
  readonly parts?: ComponentChildren
}

/** Figures side by side: each measure with every claim, its window and its source, and why they differ. */
export function FiguresPage({ look, of, measures, parts }: FiguresProps) {
  const shown = look.record.readings.filter(({ report }) => of === undefined || of.has(report.id))
  const all = shown.flatMap((reading) => reading.figures.map((figure) => ({ reading, figure })))
  const { comparisons } = look.record.weave
  return (
    <Frame title="Figures" here="/figures">
      <h1>Figures</h1>
      {measures}
      {comparisons.length === 0 && (
        <p class="empty">No measure is given by more than one report; {all.length} figures stand alone below.</p>
      )}
      {[...comparisons]
        .sort((a, b) => b.figures.length - a.figures.length)
        .map((one, index) => (
          <ComparedMeasure key={one.id} one={one} look={look} open={index === 0} />
        ))}
      <h2>Every figure</h2>
      <p class="facts">
        <a
          href={`/export/csv/figures.csv${look.likely ? '?likely=1' : ''}`}
          download="figures.csv"
          data-command-of="take"
        >
          As CSV
        </a>
        , for a spreadsheet
      </p>
      {parts}
      {all.length > 0 ? <FigureTable told={all} look={look} /> : <p class="empty">No figure was read.</p>}
      {parts}
      <RegisterCredits look={look} />
    </Frame>
  )
}

function ComparedMeasure({
  one,
  look,
  open,
}: {
  readonly one: Comparison
  readonly look: LookUp
  readonly open: boolean
}) {
  const told = one.figures.flatMap(({ report, figure }): Told[] => {
    const reading = look.reading(report)
    const found = reading?.figures.find((candidate) => candidate.id === figure)
    return reading && found ? [{ reading, figure: found }] : []
  })
  const [whose, whom] = [one.subject, one.counterpart].map((id) => (id === null ? undefined : look.entity(id)?.name))
  return (
    <details class="measure" id={one.id} open={open}>
      <summary data-step>
        <Sign of={one.verdict} isWithin />{' '}
        {[whose && `${whose}:`, one.of, whom && `from or with ${whom}`].filter(Boolean).join(' ')}{' '}
        {one.canAllBeTrue && one.verdict !== 'agree' && <span class="kind">can all be true</span>}
      </summary>
      <p class="because">{one.because}</p>
      <p>
        <Along id={one.id} table={claimsTable(told, look)} />
      </p>
      <div class="drawn">
        <FigureWindows told={told} look={look} />
        {STRIPS.map((sheet) => (
          <Strip key={sheet.name} told={told} sheet={sheet} />
        ))}
      </div>
      <FigureTable told={told} look={look} />
    </details>
  )
}

/** The claims of one measure, in rows. */
export function claimsTable(told: readonly Told[], look: LookUp): PictureTable {
  return {
    columns: ['value', 'as written', 'of', 'whose', 'from or with', 'window', 'report', 'day'],
    rows: told.map(({ reading, figure }) => [
      sayAmount(figure),
      reading.report.text.slice(figure.start, figure.end),
      figure.of ?? '',
      nameOf(look, reading.report.id, figure.subject) ?? '',
      nameOf(look, reading.report.id, figure.counterpart) ?? '',
      figure.period === null ? '' : sayDate(figure.period),
      outletOf(reading),
      reading.layout.published?.date ?? '',
    ]),
  }
}

interface StripSheet {
  readonly name: 'only-wide' | 'only-narrow'
  readonly width: number
  /** Where the axis begins. */
  readonly left: number
  readonly row: number
  /** How far a bar lies below the beginning of its outlet’s name. */
  readonly drop: number
}

/** Outlets stand beside their bars, and on a narrow window above them. */
const STRIPS: readonly StripSheet[] = [
  { name: 'only-wide', width: 640, left: 170, row: 22, drop: 0 },
  { name: 'only-narrow', width: 352, left: 16, row: 40, drop: 16 },
]
const BAR = 12

/** Each claim as an interval on one axis; an open end fades into an arrow. */
function Strip({ told, sheet }: { readonly told: readonly Told[]; readonly sheet: StripSheet }) {
  const { name, width, left, row, drop } = sheet
  const values = told.flatMap(({ figure }) => [figure.low, figure.high]).filter((value) => value !== null)
  if (values.length === 0) return null
  const share = told.every(({ figure }) => figure.kind === 'share')
  const [least, most] = share ? [0, 100] : [Math.min(0, ...values), Math.max(...values) * 1.15]
  const x = (value: number) => left + ((value - least) / (most - least || 1)) * (width - left - 20)
  return (
    <svg
      class={`strip ${name}`}
      viewBox={`0 0 ${width} ${told.length * row + 22}`}
      role="img"
      aria-label="The claims on one axis; the table below says the same"
    >
      {[0, 0.25, 0.5, 0.75, 1].map((part) => {
        const value = least + part * (most - least)
        return (
          <g key={part}>
            <line class="grid" x1={x(value)} x2={x(value)} y1={0} y2={told.length * row} />
            <text class="year" x={x(value)} y={told.length * row + 14} text-anchor="middle">
              {share ? `${value} %` : new Intl.NumberFormat('en', { notation: 'compact' }).format(value)}
            </text>
          </g>
        )
      })}
      {told.map(({ reading, figure }, index) => {
        const low = figure.low ?? least
        const high = figure.high ?? most
        const open = figure.low === null || figure.high === null
        return (
          <g key={`${reading.report.id} ${figure.id}`}>
            <text class="lane" x={0} y={index * row + 14}>
              {outletOf(reading).slice(0, 24)}
            </text>
            <rect
              class={`bar ${open ? 'opened' : figure.bound === 'exact' || figure.bound === 'range' ? 'sure' : 'vague'}`}
              x={x(low) - (low === high ? 4 : 0)}
              y={index * row + drop + 4}
              width={Math.max(8, x(high) - x(low))}
              height={BAR}
              rx={2}
            />
          </g>
        )
      })}
    </svg>
  )
}

function FigureTable({ told, look }: { readonly told: readonly Told[]; readonly look: LookUp }) {
  return (
    <table class="wide stacked">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">As written</th>
          <th scope="col">Of</th>
          <th scope="col">Whose</th>
          <th scope="col">From or with</th>
          <th scope="col">Window</th>
          <th scope="col">According to</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ reading, figure }) => (
          <FigureRow key={`${reading.report.id} ${figure.id}`} reading={reading} figure={figure} look={look} />
        ))}
      </tbody>
    </table>
  )
}

function FigureRow({ reading, figure, look }: Told & { readonly look: LookUp }) {
  const { report } = reading
  const quote = reading.quotes.find((one) => one.id === figure.quote)
  const speaker = quote?.source
    ? (nameOf(look, report.id, quote.source.entity) ?? report.text.slice(quote.source.start, quote.source.end))
    : 'the report'
  return (
    <>
      <tr data-step {...cite(reading, figure)} {...placeOf(reading, figure)}>
        <td class="number">{sayAmount(figure)}</td>
        <td>
          <a href={reportLink(report.id, { start: sentenceStart(reading, figure.start), end: figure.end })} data-open>
            ‹{report.text.slice(figure.start, figure.end)}›
          </a>
        </td>
        <td data-label="of">{figure.of}</td>
        <td data-label="whose">{nameOf(look, report.id, figure.subject)}</td>
        <td data-label="from or with">{nameOf(look, report.id, figure.counterpart)}</td>
        <td data-label="window">{figure.period && sayDate(figure.period)}</td>
        <td data-label="according to">{speaker}</td>
        <td>
          <Outlet reading={reading} />, <Day reading={reading} />
        </td>
      </tr>
      <RegisterRows figure={figure} look={look} columns={8} />
    </>
  )
}

function sentenceStart(reading: Reading, at: number): number {
  return reading.sentences.find((sentence) => sentence.start <= at && at < sentence.end)?.start ?? at
}
