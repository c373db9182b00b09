import { describeEntry, sayDate } from '../../../views/entry-line.js'
import { lastingName } from '../../../views/entry-address.js'
import type { LookUp } from '../../../views/look-up.js'
import { faultInBound } from '../../../views/read-search.js'
import { listTimeline } from '../../../views/timeline-list.js'
import { layTimeline, type Bar, type LaidTimeline } from '../../../views/timeline-lanes.js'
import { daysOf } from '../../../language/edtf/bounds-edtf.js'
import { dayOf, isoDay } from '../../../language/edtf/civil-day.js'
import type { Entry } from '../../../record/entry.js'
import { Frame } from '../frame.js'
import { citeEntry, entryLink, Hosts, lineOfStanding, Outlet, Parts, reportLink, StandingMark, Voices } from '../parts.js'
import { searchOf } from './export-page.js'

/** What the timeline is narrowed to; empty strings mean everything. */
export interface TimelineChoice {
  readonly actor: string
  readonly modality: string
  readonly from: string
  readonly to: string
}

const WIDTH = 1200
const LEFT = 190
const ROW = 16
const HEAD = 24
const LONGEST_LABEL = 56
/** Width of a letter of a label; measured on system-ui at 11 px, the widest of the usual fonts. */
const LABEL_LETTER = 5.9
/** Beyond so many marks labels would make the chart longer than the list beneath it. */
const MOST_LABELLED = 300

interface TimelineProps {
  readonly look: LookUp
  readonly choice: TimelineChoice
  /** Those of this part of the timeline, in order. */
  readonly entries: readonly Entry[]
  readonly all: { readonly dated: number; readonly undated: number }
  /** Standings that entries have. */
  readonly modalities: readonly string[]
  readonly next: string | null
  readonly isFirst: boolean
}

/** Entries in lanes over time and, of equal rank, as a list; what has no date lies in a tray in sight. */
export function TimelinePage({ look, choice, entries, all, modalities, next, isFirst }: TimelineProps) {
  const isLabelled = entries.length <= MOST_LABELLED
  const timeline = layTimeline(entries, (entry) => (isLabelled ? labelRoom(entry, look) : 0))
  const { dated, undated } = listTimeline(entries)
  return (
    <Frame title="Timeline" here="/timeline">
      <h1>Timeline</h1>
      <ChoiceForm choice={choice} modalities={modalities} />
      <WrongChoice choice={choice} />
      <p class="facts" role="status">{all.dated} dated entries, {all.undated} undated. <a href={`/export${searchOf({ ...(choice.actor === '' ? {} : { who: [choice.actor] }), modality: choice.modality, from: choice.from, to: choice.to }, look.likely)}`}>Take them along</a> · <a href={`/export/csv/entries.csv${searchOf({ ...(choice.actor === '' ? {} : { who: [choice.actor] }), modality: choice.modality, from: choice.from, to: choice.to }, look.likely)}`} download="entries.csv" data-command-of="take">as CSV</a></p>
      <Parts path="/timeline" query={{ ...choice }} shown={entries.length} all={all.dated + all.undated} next={next} isFirst={isFirst} what="entries" />
      <Zoom choice={choice} timeline={timeline} />
      {dated.length > 0 ? <Lanes timeline={timeline} look={look} isLabelled={isLabelled} /> : <p class="empty">{all.dated} dated entries{all.dated > 0 && ' in earlier parts'}; {all.undated} undated. Set the day of an undated report on its page, or widen the choice above.</p>}
      <p class="legend"><span class="key sure" /> on that day <span class="key vague" /> some time in this span <span class="key opened" /> one end open <span class="key dashed" /> to come <span class="key dotted" /> said or denied by somebody{!isLabelled && ` · more than ${MOST_LABELLED} marks: narrow the choice above to see their labels, or read the list`}</p>
      <h2>As a list</h2>
      <EntryTable entries={dated} look={look} />
      <h2 id="undated">Undated ({all.undated})</h2>
      <UndatedReports entries={undated} look={look} />
      {undated.length > 0 && <EntryTable entries={undated} look={look} />}
      <Parts path="/timeline" query={{ ...choice }} shown={entries.length} all={all.dated + all.undated} next={next} isFirst={isFirst} what="entries" />
    </Frame>
  )
}

/** Undated entries often wait for the day of their report alone: where to give it, those first that place most. */
function UndatedReports({ entries, look }: { readonly entries: readonly Entry[]; readonly look: LookUp }) {
  const counts = new Map<string, number>()
  for (const { reports } of entries) for (const id of reports) if (!look.reading(id)?.layout.published) counts.set(id, (counts.get(id) ?? 0) + 1)
  if (counts.size === 0) return null
  return <p class="facts">Without a day of its own: {[...counts].sort((a, b) => b[1] - a[1]).map(([id, count], at) => { const reading = look.reading(id); return reading && <span key={id}>{at > 0 && '; '}<a href={reportLink(id)}><Outlet reading={reading} /></a> (a day for it may place {count} {count === 1 ? 'entry' : 'entries'})</span> })}.</p>
}

/** Nearer, farther, earlier, later: each is an address, and a key. */
function Zoom({ choice, timeline }: { readonly choice: TimelineChoice; readonly timeline: LaidTimeline }) {
  const [from, to] = [dayOf(daysOf(choice.from).earliest ?? '') ?? timeline.from, dayOf(daysOf(choice.to).latest ?? '') ?? timeline.to]
  const span = Math.max(LEAST_DAYS, to - from)
  const middle = (from + to) / 2
  const address = (first: number, last: number) => {
    const query = new URLSearchParams({ ...(choice.actor && { actor: choice.actor }), ...(choice.modality && { modality: choice.modality }), from: isoDay(Math.round(first)), to: isoDay(Math.round(last)) })
    return `/timeline?${query.toString()}`
  }
  return (
    <p class="choose zoom"><a class="button" data-zoom="in" href={address(middle - span / 4, middle + span / 4)}>Nearer <kbd>+</kbd></a> <a class="button" data-zoom="out" href={address(middle - span, middle + span)}>Farther <kbd>-</kbd></a>
      {' '}<a class="button" data-zoom="earlier" href={address(from - span / 2, to - span / 2)}>Earlier <kbd>&lt;</kbd></a> <a class="button" data-zoom="later" href={address(from + span / 2, to + span / 2)}>Later <kbd>&gt;</kbd></a>
      {(choice.from !== '' || choice.to !== '') && <> <a href="/timeline">All of it</a></>}</p>
  )
}

/** Nearer than a fortnight there is nothing to see. */
const LEAST_DAYS = 14

/** What of the choice was not understood: an end of the window that is no day narrows nothing. */
function WrongChoice({ choice }: { readonly choice: TimelineChoice }) {
  const faults = (['from', 'to'] as const).flatMap((name) => (choice[name] === '' ? [] : (faultInBound(name, choice[name]) ?? [])))
  return faults.length === 0 ? null : <div class="faults" role="alert">{faults.map((fault) => <p key={fault}>{fault} It narrows nothing.</p>)}</div>
}

function ChoiceForm({ choice, modalities }: { readonly choice: TimelineChoice; readonly modalities: readonly string[] }) {
  return (
    <form class="choose" method="get">
      <label>Actor <input name="actor" value={choice.actor} /></label>
      <label>Modality <select name="modality"><option value="">any</option>{modalities.map((one) => <option key={one} selected={choice.modality === one}>{one}</option>)}</select></label>
      <label>From <input type="text" name="from" placeholder="2021" value={choice.from} /></label>
      <label>To <input type="text" name="to" placeholder="2024-12-31" value={choice.to} /></label>
      <button>Apply</button>
    </form>
  )
}

function EntryTable({ entries, look }: { readonly entries: readonly Entry[]; readonly look: LookUp }) {
  return (
    <table class="wide"><thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Kind</th><th scope="col">Told by</th></tr></thead>
      <tbody>{entries.map((entry) => <EntryRow key={entry.id} entry={entry} look={look} />)}</tbody></table>
  )
}

function EntryRow({ entry, look }: { readonly entry: Entry; readonly look: LookUp }) {
  return <tr data-step {...citeEntry(entry, look)}><td class="when">{sayDate(entry.when)}</td><td><a href={entryLink(entry)} data-open>{describeEntry(entry, look)}</a><Hosts entry={entry} look={look} /></td><td>{entry.kind} <StandingMark modality={entry.modality} /></td><td><Voices voices={entry.voices} reports={entry.reports.length} /></td></tr>
}

/** Entries as bars in their lanes over time, with their labels. */
export function Lanes({ timeline, look, isLabelled }: { readonly timeline: LaidTimeline; readonly look: LookUp; readonly isLabelled: boolean }) {
  const tops = timeline.lanes.reduce<number[]>((list, lane) => [...list, list.at(-1)! + lane.rows * ROW + 14], [HEAD])
  const height = tops.at(-1)! + 4
  const x = (day: number) => LEFT + ((day - timeline.from) / (timeline.to - timeline.from)) * (WIDTH - LEFT - 10)
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Timeline chart; the same entries follow as a list">
      <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="group" aria-label="Entries over time">
        {yearsBetween(timeline).map((year) => <g key={year.label}><line class="grid" x1={x(year.day)} x2={x(year.day)} y1={HEAD - 6} y2={height} /><text class="year" x={x(year.day) + 3} y={14}>{year.label}</text></g>)}
        {timeline.lanes.map((lane, index) => (
          <g key={lane.lane}>
            <text class="lane" x={8} y={tops[index]! + 11}>{lane.lane}</text>
            {lane.bars.map((bar) => <BarMark key={bar.entry.id} bar={bar} y={tops[index]! + bar.row * ROW} x={x} look={look} isLabelled={isLabelled} />)}
          </g>
        ))}
      </svg>
    </div>
  )
}

interface BarMarkProps {
  readonly bar: Bar
  readonly x: (day: number) => number
  readonly y: number
  readonly look: LookUp
  readonly isLabelled: boolean
}

function BarMark({ bar, x, y, look, isLabelled }: BarMarkProps) {
  const from = x(bar.drawnFrom)
  const width = Math.max(7, x(bar.drawnTo) - from)
  const kind = bar.from === null || bar.to === null ? 'opened' : bar.certain ? 'sure' : 'vague'
  const label = isLabelled && <text class="label" x={bar.labelBefore ? from - 4 : from + width + 4} y={y + 10} text-anchor={bar.labelBefore ? 'end' : 'start'}>{labelOf(bar.entry, look)}</text>
  return <a href={entryLink(bar.entry)} data-entry={lastingName(bar.entry)}><title>{`${sayDate(bar.entry.when)}: ${describeEntry(bar.entry, look)}`}</title><rect class={`bar ${kind} ${lineOfStanding(bar.entry.modality)}`} x={from} y={y} width={width} height={ROW - 5} rx={2} />{label}</a>
}

/** The part of the axis that the label of an entry takes. */
export function labelRoom(entry: Entry, look: LookUp): number {
  return (labelOf(entry, look).length * LABEL_LETTER + 8) / (WIDTH - LEFT - 10)
}

/** The beginning of what an entry says, cut between words. */
function labelOf(entry: Entry, look: LookUp): string {
  const said = describeEntry(entry, look)
  return said.length <= LONGEST_LABEL ? said : `${said.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '')} …`
}

function yearsBetween({ from, to }: LaidTimeline): { label: string; day: number }[] {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  const count = year(to) - year(from) + 1
  const every = Math.ceil(count / 14)
  return Array.from({ length: count }, (_, index) => year(from) + index).filter((one) => one % every === 0)
    .map((one) => ({ label: String(one), day: Date.UTC(one, 0, 1) / 86_400_000 })).filter(({ day }) => day >= from && day < to - (to - from) * 0.03)
}
