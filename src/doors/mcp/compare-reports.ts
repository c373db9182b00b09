import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Story } from '../../weaving/weave.js'
import { listAsked } from '../../views/found-list.js'
import { lookInto, outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import { alignStory, type Cell, type Row } from '../../views/side-by-side.js'
import { LIKELY } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { cutPage, heldList, PAGING, restOf, sayNext, sayPage } from './paging.js'
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

async function listStories(asked: Asked, record: OpenedRecord) {
  const stories = listAsked((part) => record.query.stories({ told: 'by several', order: 'reports' }, part))
  const page = await cutPage('compare_reports', stories, asked, record.mark)
  const { rows, notes } = await tellStories(page.rows, asked.likely ?? false, record)
  return {
    summary: [sayPage(page, 'story that several reports tell', 'stories that several reports tell'), ...sayNext(page)],
    lines: rows.map(({ line }) => line),
    evidence: notes.all(),
    found: { stories: rows.map(({ told }) => told), ...restOf(page) },
  }
}

async function tellStories(stories: readonly string[], likely: boolean, record: OpenedRecord) {
  const look = await record.look(likely, { stories, ofEachStory: 1 })
  const notes = openFootnotes(look)
  return { rows: stories.map((id) => tellStory(look.story(id)!, look, notes)), notes }
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

async function alignReports(of: string, asked: Asked, record: OpenedRecord) {
  const id = await storyMeant(of, record)
  const excerpt = await record.query.excerpt({ stories: [id], around: 'all' })
  const [look, all] = [lookInto(excerpt, { likely: asked.likely ?? false }), lookInto(excerpt, { likely: true })]
  const notes = openFootnotes(look)
  const story = look.story(id)!
  const rowsOf = (seen: LookUp) =>
    alignStory(story, seen).rows.filter(({ standing }) => asked.standing === undefined || standing === asked.standing)
  const aligned = rowsOf(look)
  const leftOut = look.likely ? 0 : rowsOf(all).length - aligned.length
  const page = await cutPage('compare_reports', heldList(aligned), asked, record.mark)
  const rows = page.rows.map((row) => tellRow(row, look, notes))
  const { title, when, voices } = story
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
async function storyMeant(of: string, record: OpenedRecord): Promise<string> {
  const story = await storyNamed(of, record)
  if (story) return story.id
  throw new Failure('unknown-report', {
    place: 'compare_reports of',
    found: `no story, report or entry ‹${of.slice(0, 60)}›`,
    expected: 'an id of this record: s1, a report’s, or n1',
    next: 'compare_reports without `of` lists the stories.',
  })
}

async function storyNamed(of: string, { query, look }: OpenedRecord): Promise<Story | undefined> {
  const number = of.split('@')[0]!
  const named = await look(true, { stories: [of], ofEachStory: 0, entries: [number] })
  const story = named.story(of)
  if (story) return story
  const report = (await query.reportNamed(of)) ?? named.entry(number)?.reports[0]
  return report === undefined ? undefined : (await look(true, { reports: [report], around: 'stories' })).storyOf(report)
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
