import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Story } from '../../weaving/weave.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import { findReport } from '../../views/point-at-words.js'
import { alignStory, type Cell, type Row } from '../../views/side-by-side.js'
import { LIKELY } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { cutPage, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { sayLeftOut } from './search-record.js'
import { citeFirst, sayNotes, sayReports } from './rows.js'
import { defineTool } from './tool.js'

const STANDINGS = ['agree', 'differ', 'only here', 'denied'] as const
const asks = z.strictObject({ of: z.string().optional(), standing: z.enum(STANDINGS).optional(), ...LIKELY, ...PAGING })
type Asked = z.output<typeof asks>

export const compareReports = defineTool({
  name: 'compare_reports',
  description:
    'Reports of one story side by side: what they agree on, differ on, only one tells, is denied. ' +
    'of: a story (s1), report or entry id; without it the stories are listed.',
  asks,
  answer: (asked, record) =>
    asked.of === undefined ? listStories(asked, record) : alignReports(asked.of, asked, record),
})

function listStories(asked: Asked, record: OpenedRecord) {
  const look = record.look(asked.likely ?? false)
  const notes = openFootnotes(look)
  const stories = look.record.weave.stories
    .filter(({ reports }) => reports.length > 1)
    .toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
  const page = cutPage('compare_reports', stories, asked, record.mark)
  const rows = page.rows.map((story) => tellStory(story, look, notes))
  return {
    summary: [sayPage(page, 'story that several reports tell', 'stories that several reports tell'), ...sayNext(page)],
    lines: rows.map(({ line }) => line),
    evidence: notes.all(),
    found: { stories: rows.map(({ told }) => told), ...restOf(page) },
  }
}

/** A story, with the words that its first report opens with. */
function tellStory({ id, title, when, reports, voices }: Story, look: LookUp, notes: Footnotes) {
  const [reading] = reports.flatMap((report) => look.reading(report) ?? [])
  const evidence = reading ? citeFirst(reading, notes) : []
  return {
    line: `${id}: ${title} (${when ?? 'undated'}; ${sayReports(voices, reports.length)}) ${sayNotes(evidence)}`,
    told: { id, title, when, voices, reports: reports.length, evidence },
  }
}

function alignReports(of: string, asked: Asked, record: OpenedRecord) {
  const look = record.look(asked.likely ?? false)
  const notes = openFootnotes(look)
  const story = storyMeant(of, look)
  const rowsOf = (seen: LookUp) =>
    alignStory(story, seen).rows.filter(({ standing }) => asked.standing === undefined || standing === asked.standing)
  const aligned = rowsOf(look)
  const leftOut = look.likely ? 0 : rowsOf(record.look(true)).length - aligned.length
  const page = cutPage('compare_reports', aligned, asked, record.mark)
  const rows = page.rows.map((row) => tellRow(row, look, notes))
  const { id, title, when, voices } = story
  const reports = story.reports
    .flatMap((report) => look.reading(report) ?? [])
    .map((reading) => ({ id: reading.report.id, outlet: outletOf(reading), title: titleOf(reading) }))
  return {
    summary: [
      `Story ${id}: ${sayReports(voices, reports.length)}.`,
      sayPage(page, 'row', 'rows'),
      ...sayLeftOut(leftOut),
      ...sayNext(page),
    ],
    lines: [
      ...reports.map((report) => `report ${report.id}: ${report.outlet}, ${report.title}`),
      ...rows.map(({ line }) => line),
    ],
    evidence: notes.all(),
    found: {
      story: { id, title, when, voices, reports },
      rows: rows.map(({ told }) => told),
      leftOut,
      ...restOf(page),
    },
  }
}

/** The story by its id, or that of a report or an entry. */
function storyMeant(of: string, look: LookUp): Story {
  const report = findReport(of, look)?.report.id ?? look.entry(of.split('@')[0]!)?.reports[0]
  const story = look.story(of) ?? (report === undefined ? undefined : look.storyOf(report))
  if (story) return story
  throw new Failure('unknown-report', {
    place: 'compare_reports of',
    found: `no story, report or entry ‹${of.slice(0, 60)}›`,
    expected: 'an id of this record: s1, a report’s, or n1',
    next: 'compare_reports without `of` lists the stories.',
  })
}

function tellRow({ kind, label, standing, because, entry, cells }: Row, look: LookUp, notes: Footnotes) {
  const tellers = cells.flatMap((cell) => (cell ? tellCell(cell, look, notes) : []))
  const values = tellers.map(
    ({ outlet, value, evidence }) => `${outlet}${value === null ? '' : ` ${value}`} ${sayNotes(evidence)}`,
  )
  const what = [kind, entry].filter((part) => part !== null).join(' ')
  return {
    line: `${standing}: ${label}${because === null ? '' : ` — ${because}`} (${what}) ${values.join('; ')}`,
    told: { kind, standing, label, because, entry, tellers, evidence: tellers.flatMap(({ evidence }) => evidence) },
  }
}

function tellCell({ report, value, words }: Cell, look: LookUp, notes: Footnotes) {
  const reading = look.reading(report)
  return reading
    ? [
        {
          report,
          outlet: outletOf(reading),
          value,
          evidence: [...new Set(words.map((span) => notes.cite(reading, span)))],
        },
      ]
    : []
}
