import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Story } from '../../weaving/weave.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import { findReport } from '../../views/point-at-words.js'
import { alignStory, type Row } from '../../views/side-by-side.js'
import { LIKELY } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { cutPage, PAGING, sayNext, sayPage } from './paging.js'
import { sayLeftOut } from './search-record.js'
import { sayNotes } from './rows.js'
import { defineTool } from './tool.js'

const STANDINGS = ['agree', 'differ', 'only here', 'denied'] as const
const asks = z.strictObject({ of: z.string().optional(), standing: z.enum(STANDINGS).optional(), ...LIKELY, ...PAGING })

export const compareReports = defineTool({
  name: 'compare_reports',
  description: 'Reports of one story side by side: what they agree on, differ on, only one tells, is denied. of: a story (s1), report or entry id; without it the stories are listed.',
  asks,
  answer: (asked, record) => (asked.of === undefined ? listStories(asked, record) : alignReports(asked.of, asked, record)),
})

type Asked = z.output<typeof asks>

function listStories(asked: Asked, record: OpenedRecord) {
  const look = record.look(asked.likely ?? false)
  const notes = openFootnotes(look)
  const stories = look.record.weave.stories.filter(({ reports }) => reports.length > 1).toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
  const page = cutPage('compare_reports', stories, asked, record.mark)
  const rows = page.rows.map(({ id, title, when, reports, voices }) => ({ id, title, when, voices, reports: reports.length, evidence: reports.slice(0, 1).flatMap((report) => firstWords(report, look, notes)) }))
  return {
    summary: [sayPage(page, 'story that several reports tell', 'stories that several reports tell'), ...sayNext(page)],
    lines: rows.map(({ id, title, when, voices, reports, evidence }) => `${id}: ${title} (${when ?? 'undated'}; ${voices} voices in ${reports} reports) ${sayNotes(evidence)}`),
    evidence: notes.all(), found: { stories: rows, all: page.all, ...(page.next ? { next: page.next } : {}) },
  }
}

/** The first sentence of a report: what a story opens with. */
function firstWords(report: string, look: LookUp, notes: Footnotes): readonly string[] {
  const reading = look.reading(report)
  const [first] = reading?.sentences ?? []
  return reading && first ? [notes.cite(reading, first)] : []
}

function alignReports(of: string, asked: Asked, record: OpenedRecord) {
  const look = record.look(asked.likely ?? false)
  const notes = openFootnotes(look)
  const story = storyMeant(of, look)
  const rowsOf = (seen: LookUp) => alignStory(story, seen).rows.filter(({ standing }) => asked.standing === undefined || standing === asked.standing)
  const aligned = rowsOf(look)
  const leftOut = look.likely ? 0 : rowsOf(record.look(true)).length - aligned.length
  const page = cutPage('compare_reports', aligned, asked, record.mark)
  const rows = page.rows.map((row) => tellRow(row, look, notes))
  const reports = story.reports.flatMap((id) => { const reading = look.reading(id); return reading ? [{ id, outlet: outletOf(reading), title: titleOf(reading) }] : [] })
  return {
    summary: [`${reports.length} ${reports.length === 1 ? 'report' : 'reports'} of story ${story.id}, ${story.voices} independent ${story.voices === 1 ? 'voice' : 'voices'}.`, sayPage(page, 'row', 'rows'), ...sayLeftOut(leftOut), ...sayNext(page)],
    lines: [...reports.map(({ id, outlet, title }) => `report ${id}: ${outlet}, ${title}`), ...rows.map(({ line }) => line)],
    evidence: notes.all(),
    found: { story: { id: story.id, title: story.title, when: story.when, voices: story.voices, reports }, rows: rows.map(({ told }) => told), all: page.all, leftOut, ...(page.next ? { next: page.next } : {}) },
  }
}

/** The story by its id, or that of a report or an entry. */
function storyMeant(of: string, look: LookUp): Story {
  const report = findReport(of, look)?.report.id ?? look.entry(of.split('@')[0]!)?.reports[0]
  const story = look.story(of) ?? (report === undefined ? undefined : look.storyOf(report))
  if (story) return story
  throw new Failure('unknown-report', { place: 'compare_reports of', found: `no story, report or entry ‹${of.slice(0, 60)}›`, expected: 'an id of this record: s1, a report’s, or n1', next: 'compare_reports without `of` lists the stories.' })
}

function tellRow({ kind, label, standing, because, entry, cells }: Row, look: LookUp, notes: Footnotes) {
  const tellers = cells.flatMap((cell) => {
    const reading = cell ? look.reading(cell.report) : undefined
    return cell && reading ? [{ report: cell.report, outlet: outletOf(reading), value: cell.value, evidence: cell.words.map((span) => notes.cite(reading, span)) }] : []
  })
  const evidence = tellers.flatMap((teller) => teller.evidence)
  const values = tellers.map(({ outlet, value, evidence: own }) => `${outlet}${value === null ? '' : ` ${value}`} ${sayNotes(own)}`)
  return { line: `${standing}: ${label}${because === null ? '' : ` — ${because}`} (${[kind, entry].filter((part) => part !== null).join(' ')}) ${values.join('; ')}`, told: { kind, standing, label, because, entry, tellers, evidence } }
}
