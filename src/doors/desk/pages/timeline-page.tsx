import { daysOf } from '../../../language/edtf/bounds-edtf.js'
import { dayOf, isoDay, type DayNumber } from '../../../language/edtf/civil-day.js'
import type { ReportId } from '../../../intake/report.js'
import type { Entry } from '../../../record/entry.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import type { LookUp } from '../../../views/look-up.js'
import { faultInBound } from '../../../views/read-search.js'
import { reportedDays } from '../../../views/reported-days.js'
import { layTimeline, type LaidTimeline, type TimelineAxis } from '../../../views/timeline-lanes.js'
import { openTray } from '../../../views/undated-tray.js'
import { Frame } from '../frame.js'
import { citeEntry, entryLink, Hosts, Outlet, Parts, reportLink, StandingMark, Term, Voices } from '../parts.js'
import { searchOf } from './export-page.js'
import { labelRoom, Lanes } from './timeline-chart.js'

/** What the timeline is narrowed to; empty strings mean everything. */
export interface TimelineChoice {
  readonly actor: string
  readonly modality: string
  readonly from: string
  readonly to: string
}

/** How it is drawn. */
export interface TimelineDrawing {
  readonly axis: TimelineAxis
  /** Whether stretches in which nothing lies are drawn as long as they lasted. */
  readonly isUnfolded: boolean
}

/** Beyond so many marks labels would make the chart longer than the list beneath it. */
const MOST_LABELLED = 300

interface TimelineProps {
  readonly look: LookUp
  readonly choice: TimelineChoice
  readonly drawing: TimelineDrawing
  /** Those of this part of the timeline that have a day, in order. */
  readonly dated: readonly Entry[]
  /** The first of those that have none, whatever the window. */
  readonly undated: readonly Entry[]
  readonly all: { readonly dated: number; readonly undated: number }
  /** Standings that entries have. */
  readonly modalities: readonly string[]
  readonly next: string | null
  readonly isFirst: boolean
}

/** Entries in lanes over time and, of equal rank, as a list; what has no date lies in a tray in sight. */
export function TimelinePage(props: TimelineProps) {
  const { look, choice, drawing, dated, undated, all, modalities, next, isFirst } = props
  const isLabelled = dated.length <= MOST_LABELLED
  const timeline = layOut(props, isLabelled)
  const parts = (
    <Parts
      path="/timeline"
      query={{ ...choice, ...drawingQuery(drawing) }}
      shown={dated.length}
      all={all.dated}
      next={next}
      isFirst={isFirst}
      what="entries"
    />
  )
  return (
    <Frame title="Timeline" here="/timeline">
      <h1>Timeline</h1>
      <ChoiceForm choice={choice} drawing={drawing} modalities={modalities} />
      <WrongChoice choice={choice} />
      <TakeAlong choice={choice} all={all} look={look} />
      {parts}
      <Zoom choice={choice} drawing={drawing} timeline={timeline} />
      {timeline.lanes.length > 0 ? (
        <Lanes timeline={timeline} look={look} isLabelled={isLabelled} axis={drawing.axis} hasReports />
      ) : (
        <p class="empty">
          {all.dated} dated entries{all.dated > 0 && ' in earlier parts'}; {all.undated} undated. Set the day of an
          undated report on its page, or widen the choice above.
        </p>
      )}
      <Legend axis={drawing.axis} isLabelled={isLabelled} />
      <Tray entries={undated} all={all.undated} look={look} />
      {dated.length > 0 && (
        <>
          <h2>As a list</h2>
          <EntryTable entries={dated} look={look} />
        </>
      )}
      {parts}
      {undated.length > 0 && (
        <>
          <h2 id="undated">Undated ({all.undated})</h2>
          <EntryTable entries={undated} look={look} />
          {undated.length < all.undated && (
            <p class="facts">
              {undated.length} of {all.undated} are here; name somebody above to see others.
            </p>
          )}
        </>
      )}
    </Frame>
  )
}

/** By the day it happened, with the days of reports on the same axis; or by the days on which it was reported. */
function layOut({ look, choice, drawing, dated, undated }: TimelineProps, isLabelled: boolean): LaidTimeline {
  const isWindow = choice.from !== '' || choice.to !== ''
  const room = { labelRoom: (entry: Entry) => (isLabelled ? labelRoom(entry, look) : 0), isFolded: !drawing.isUnfolded }
  if (drawing.axis === 'reported') {
    const told = isWindow ? dated : [...dated, ...undated]
    return layTimeline(told, { ...room, reportedOn: (entry) => reportedDays(entry, look) })
  }
  const alsoOn = isWindow ? [] : dated.flatMap((entry) => [...reportedDays(entry, look)])
  return layTimeline(dated, { ...room, alsoOn: [...new Set(alsoOn)], marksOf: (entry) => reportedDays(entry, look) })
}

const drawingQuery = ({ axis, isUnfolded }: TimelineDrawing): Readonly<Record<string, string>> => ({
  ...(axis === 'reported' ? { axis } : {}),
  ...(isUnfolded ? { gaps: 'open' } : {}),
})

interface TakeAlongProps {
  readonly choice: TimelineChoice
  readonly all: TimelineProps['all']
  readonly look: LookUp
}

function TakeAlong({ choice: { actor, modality, from, to }, all, look }: TakeAlongProps) {
  const search = searchOf({ ...(actor === '' ? {} : { who: [actor] }), modality, from, to }, look.likely)
  const asked = new URLSearchParams(Object.entries({ actor, modality, from, to }).filter(([, value]) => value !== ''))
  return (
    <p class="facts" role="status">
      {all.dated} dated entries, {all.undated} undated.{' '}
      <span class="off-paper">
        <a href={`/export${search}`}>Take them along</a> ·{' '}
        <a href={`/export/csv/entries.csv${search}`} download="entries.csv" data-command-of="take">
          as CSV
        </a>{' '}
        · <a href={`/timeline?${asked.toString()}`}>its address</a>
      </span>
    </p>
  )
}

function Legend({ axis, isLabelled }: { readonly axis: TimelineAxis; readonly isLabelled: boolean }) {
  return (
    <p class="legend">
      {axis === 'happened' ? (
        <>
          <span class="key sure" /> on that day <span class="key vague" /> some day in this span{' '}
          <span class="key opened" /> one end open{' '}
        </>
      ) : (
        <>
          <span class="key sure" /> from the first report to the last{' '}
        </>
      )}
      <span class="key dashed" /> to come <span class="key dotted" /> said or denied by somebody{' '}
      <span class="key told-on" /> a report of that day
      {!isLabelled &&
        ` · more than ${MOST_LABELLED} marks: narrow the choice above to see their labels, or read the list`}
    </p>
  )
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`

interface TrayProps {
  readonly entries: readonly Entry[]
  readonly all: number
  readonly look: LookUp
}

/** What has no day, in sight beneath the chart: how much it is, and which days would place most of it. */
function Tray({ entries, all, look }: TrayProps) {
  if (all === 0) return null
  const { waiting, best } = openTray(entries, look)
  return (
    <aside class="tray" aria-label="Undated entries">
      <p>
        <a href="#undated">
          <strong>{count(all, 'entry', 'entries')}</strong> without a day
        </a>{' '}
        wait beside the axis.{' '}
        {best ? (
          <>
            Dating {best.reports.length === 1 ? 'one report' : 'two reports'} would place{' '}
            {count(best.places, 'entry', 'entries')}:{' '}
            {best.reports.map((report, at) => (
              <span key={report}>
                {at > 0 && ' and '}
                <ReportName report={report} look={look} />
              </span>
            ))}
            .
          </>
        ) : (
          'Their sentences tell no day, so that none would follow from the day of a report.'
        )}
      </p>
      {waiting.length > 2 && (
        <details>
          <summary>{waiting.length} reports whose day places entries</summary>
          <ul class="plain">
            {waiting.map(({ report, places }) => (
              <li key={report}>
                <ReportName report={report} look={look} /> {count(places, 'entry', 'entries')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

/** A report that has no day, linked to the field that takes it. */
function ReportName({ report, look }: { readonly report: ReportId; readonly look: LookUp }) {
  const reading = look.reading(report)
  return (
    reading && (
      <a href={reportLink(report)}>
        <Outlet reading={reading} />
      </a>
    )
  )
}

interface ZoomProps {
  readonly choice: TimelineChoice
  readonly drawing: TimelineDrawing
  readonly timeline: LaidTimeline
}

/** Nearer than a fortnight there is nothing to see. */
const LEAST_DAYS = 14

/** Nearer, farther, earlier, later, and so many years at once: each is an address, and the first four a key. */
function Zoom({ choice, drawing, timeline }: ZoomProps) {
  const chosen = [daysOf(choice.from).earliest, daysOf(choice.to).latest].map((day) => dayOf(day ?? ''))
  const [from, to] = [chosen[0] ?? timeline.from, chosen[1] ?? timeline.to]
  const span = Math.max(LEAST_DAYS, to - from)
  const middle = (from + to) / 2
  const { actor, modality } = choice
  const address = (first: DayNumber, last: DayNumber) => {
    const query = new URLSearchParams({
      ...(actor && { actor }),
      ...(modality && { modality }),
      ...drawingQuery(drawing),
      from: isoDay(Math.round(first)),
      to: isoDay(Math.round(last)),
    })
    return `/timeline?${query.toString()}`
  }
  const steps = [
    ['in', 'Nearer', '+', address(middle - span / 4, middle + span / 4)],
    ['out', 'Farther', '-', address(middle - span, middle + span)],
    ['earlier', 'Earlier', '<', address(from - span / 2, to - span / 2)],
    ['later', 'Later', '>', address(from + span / 2, to + span / 2)],
  ] as const
  const spans = [
    ['a month', 31],
    ['a year', 366],
    ['ten years', 3653],
  ] as const
  return (
    <p class="choose zoom">
      {steps.map(([name, word, key, href]) => (
        <a key={name} class="button" data-zoom={name} href={href}>
          {word} <kbd>{key}</kbd>
        </a>
      ))}
      {spans.map(([word, days]) => (
        <a key={word} href={address(timeline.to - 30 - days, timeline.to - 30)}>
          The last {word.replace(/^an? /u, '')}
        </a>
      ))}
      {(choice.from !== '' || choice.to !== '') && <a href="/timeline">All of it</a>}
    </p>
  )
}

/** What of the choice was not understood: an end of the window that is no day narrows nothing. */
function WrongChoice({ choice }: { readonly choice: TimelineChoice }) {
  const faults = (['from', 'to'] as const).flatMap((name) =>
    choice[name] === '' ? [] : (faultInBound(name, choice[name]) ?? []),
  )
  const [from, to] = [daysOf(choice.from).earliest, daysOf(choice.to).latest]
  const isTurned = faults.length === 0 && from !== null && to !== null && from > to
  if (faults.length === 0 && !isTurned) return null
  return (
    <div class="faults" role="alert">
      {faults.map((fault) => (
        <p key={fault}>{fault} It narrows nothing.</p>
      ))}
      {isTurned && (
        <p>
          Found ‹{choice.from}› as from and ‹{choice.to}› as to, expected the earlier day first: between them lies no
          day.
        </p>
      )}
    </div>
  )
}

interface ChoiceFormProps {
  readonly choice: TimelineChoice
  readonly drawing: TimelineDrawing
  readonly modalities: readonly string[]
}

function ChoiceForm({ choice, drawing, modalities }: ChoiceFormProps) {
  return (
    <form class="choose" method="get" id="timeline-choice">
      <label>
        Actor <input name="actor" value={choice.actor} data-narrows />
      </label>
      <label>
        Standing{' '}
        <select name="modality">
          <option value="">any</option>
          {modalities.map((one) => (
            <option key={one} selected={choice.modality === one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        From <input type="text" name="from" placeholder="2021" value={choice.from} size={11} />
      </label>
      <label>
        To <input type="text" name="to" placeholder="2024-12-31" value={choice.to} size={11} />
      </label>
      <label>
        By the day it{' '}
        <select name="axis">
          <option value="">happened</option>
          <option value="reported" selected={drawing.axis === 'reported'}>
            was reported
          </option>
        </select>
      </label>
      <label>
        <input type="checkbox" name="gaps" value="open" checked={drawing.isUnfolded} /> empty years in full
      </label>
      <button>Apply</button>
      <span class="facts brush-hint">or draw over the chart with the mouse</span>
    </form>
  )
}

function EntryTable({ entries, look }: { readonly entries: readonly Entry[]; readonly look: LookUp }) {
  return (
    <table class="wide stacked">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">
            <Term of="reported">Reported</Term>
          </th>
          <th scope="col">What</th>
          <th scope="col">Kind</th>
          <th scope="col">Told by</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} look={look} />
        ))}
      </tbody>
    </table>
  )
}

function EntryRow({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  const told = reportedDays(entry, look)
  return (
    <tr data-step {...citeEntry(entry, look)}>
      <td class="when">{sayDate(entry.when)}</td>
      <td class="when reported" data-label="Reported">
        {told.length === 0 ? 'undated' : sayDate(isoDay(told[0]!))}
        {told.length > 1 && ` and ${told.length - 1} more ${told.length === 2 ? 'day' : 'days'}`}
      </td>
      <td>
        <a href={entryLink(entry)} data-open>
          {describeEntry(entry, look)}
        </a>
        <Hosts entry={entry} look={look} />
      </td>
      <td>
        {entry.kind} <StandingMark modality={entry.modality} />
      </td>
      <td>
        <Voices voices={entry.voices} reports={entry.reports.length} />
      </td>
    </tr>
  )
}
