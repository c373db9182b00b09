import { z } from 'zod'
import { compareFacets, FACETS } from '../../../views/compare-reports.js'
import type { LookUp } from '../../../views/look-up.js'
import { lookForOrigin } from '../../../views/ask-origin.js'
import { listAsked } from '../../../views/found-list.js'
import { findReport } from '../../../views/point-at-words.js'
import { alignReports, alignStory, type Row } from '../../../views/side-by-side.js'
import { traceSource } from '../../../views/trace-source.js'
import type { Lineage } from '../../../weaving/weave.js'
import { openFootnotes, type Footnotes } from '../../mcp/footnotes.js'
import { PAGING, readCursor, writeCursor } from '../cursor.js'
import { defineOperation, TABLE_MEDIA, type ApiRecord } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { CITED, listSchema, ReportSchema, tellReport } from '../told.js'
import { several, tellFound, words } from './narrowing.js'

const STORY = z.object({
  id: z.string(),
  title: z.string(),
  when: z.string().nullable(),
  voices: z.int().describe('independent origins'),
  reports: z.array(z.string()),
})
const ROW = z.object({
  kind: z.enum(['event', 'statement', 'figure']),
  label: z.string(),
  standing: z.enum(['agree', 'differ', 'only here', 'denied']),
  because: z.string().nullable(),
  entry: z.string().nullable(),
  cells: z.array(z.object({ report: z.string(), value: z.string().nullable(), evidence: z.array(z.string()) })),
})
const LINK = z.object({
  kind: z.enum(['statement', 'wire', 'copy']),
  origin: z.string().nullable(),
  because: z.string().nullable(),
  passages: z.array(z.object({ report: z.string(), evidence: z.string() })),
})

function tellRow({ kind, label, standing, because, entry, cells }: Row, look: LookUp, notes: Footnotes) {
  return {
    kind,
    label,
    standing,
    because,
    entry,
    cells: cells.flatMap((cell) => {
      const reading = cell && look.reading(cell.report)
      return cell && reading
        ? [{ report: cell.report, value: cell.value, evidence: cell.words.map((span) => notes.cite(reading, span)) }]
        : []
    }),
  }
}

function tellLine(one: Lineage, look: LookUp, notes: Footnotes) {
  const { kind, origin, reports, grounds, passages } = one
  return {
    line: look.placeOfLine(one),
    kind,
    origin: origin === null ? null : (look.entity(origin)?.name ?? null),
    because: grounds[0]?.because ?? null,
    reports,
    evidence: passages.flatMap((passage) => {
      const reading = look.reading(passage.report)
      return reading ? [notes.cite(reading, passage)] : []
    }),
  }
}

/** A report, or words that reports print, traced to what they share an origin with. */
async function trace(of: string, record: ApiRecord) {
  const look = await lookForOrigin(of, record.query, record)
  const { readings, links } = traceSource(of, look)
  if (readings.length === 0)
    throw new ApiProblem('unknown-thing', {
      found: 'no report with these words or this id',
      expected: 'an id, or words that a report prints',
      next: 'GET /api/v1/search finds sentences.',
    })
  const notes = openFootnotes(look)
  return {
    reports: readings.map((reading) => tellReport(reading, look)),
    origins: links.map(({ kind, origin, because, passages }) => ({
      kind,
      origin,
      because,
      passages: passages.map(({ reading, span }) => ({
        report: reading.report.id,
        evidence: notes.cite(reading, span),
      })),
    })),
    evidence: notes.all(),
  }
}
const TRACE = z.object({ reports: z.array(ReportSchema), origins: z.array(LINK), ...CITED })

export const originOperations = [
  defineOperation({
    id: 'listLineage',
    method: 'GET',
    path: '/lineage',
    tag: 'origins',
    needs: 'read',
    query: z.strictObject({ kind: z.enum(['statement', 'wire', 'copy']).optional(), ...PAGING }),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        line: z.int(),
        kind: z.enum(['statement', 'wire', 'copy']),
        origin: z.string().nullable(),
        because: z.string().nullable(),
        reports: z.array(z.string()),
        evidence: z.array(z.string()),
      }),
    ),
    summary: 'Reports that share one origin: a statement, a wire, a copy.',
    examples: [{ path: '/lineage' }],
    answer: async ({ query, record }) => {
      const question = { sort: 'line' as const, ...(query.kind && { kind: query.kind }) }
      const lines = listAsked((part) => record.query.things(question, part))
      return tellFound(lines, query, async (things) => {
        const look = await record.look({ things })
        return { look, rows: (notes) => look.record.weave.lineage.map((line) => tellLine(line, look, notes)) }
      })
    },
  }),
  defineOperation({
    id: 'traceWords',
    method: 'GET',
    path: '/trace',
    tag: 'origins',
    needs: 'read',
    query: z.strictObject({ words: words() }),
    answers: TRACE,
    summary: 'Where words come from: the reports that print them, the earliest first, and the origin that they share.',
    examples: [{ path: '/trace?words={words}' }],
    answer: ({ query, record }) => trace(query.words, record),
  }),
  defineOperation({
    id: 'traceReport',
    method: 'GET',
    path: '/reports/{report}/lineage',
    tag: 'origins',
    needs: 'read',
    params: z.strictObject({ report: z.string().max(1000) }),
    answers: TRACE,
    summary: 'Where a report comes from: what it shares with others, and the likely origin.',
    examples: [{ path: '/reports/{report}/lineage' }],
    answer: ({ params, record }) => trace(params.report, record),
  }),
  defineOperation({
    id: 'listStories',
    method: 'GET',
    path: '/stories',
    tag: 'origins',
    needs: 'read',
    query: z.strictObject({ told: z.enum(['by several', 'by one']).default('by several'), ...PAGING }),
    media: TABLE_MEDIA,
    answers: listSchema(STORY),
    summary: 'Reports that tell the same news, the newest first.',
    examples: [{ path: '/stories' }],
    answer: async ({ query, record }) => {
      const after = readCursor(query)
      const { found, all, next } = await record.query.stories(
        { told: query.told },
        { most: query.limit, ...(after === undefined ? {} : { after }) },
      )
      const look = await record.look({ stories: found })
      const rows = found.flatMap((id) => {
        const story = look.story(id)
        return story ? [{ id, title: story.title, when: story.when, voices: story.voices, reports: story.reports }] : []
      })
      return { rows, evidence: [], all, next: next === null ? null : writeCursor(query, next), leftOut: 0 }
    },
  }),
  defineOperation({
    id: 'compareStory',
    method: 'GET',
    path: '/stories/{story}',
    tag: 'origins',
    needs: 'read',
    params: z.strictObject({ story: z.string().max(80) }),
    answers: z.object({ story: STORY, reports: z.array(ReportSchema), rows: z.array(ROW), ...CITED }),
    summary: 'The reports of a story side by side: what they agree on, differ on, what one alone tells.',
    examples: [{ path: '/stories/{story}?likely=true' }],
    answer: async ({ params, record }) => {
      const look = await record.look({ stories: [params.story], around: 'all' })
      const story = look.story(params.story)
      if (!story)
        throw new ApiProblem('unknown-thing', {
          found: `no story ‹${params.story}›`,
          expected: 'the id of one',
          next: 'GET /api/v1/stories lists them.',
        })
      const notes = openFootnotes(look)
      const { reports, rows } = alignStory(story, look)
      const { id, title, when, voices } = story
      return {
        story: { id, title, when, voices, reports: story.reports },
        reports: reports.map((one) => tellReport(one, look)),
        rows: rows.map((row) => tellRow(row, look, notes)),
        evidence: notes.all(),
      }
    },
  }),
  defineOperation({
    id: 'compareReports',
    method: 'GET',
    path: '/compare',
    tag: 'origins',
    needs: 'read',
    query: z.strictObject({ report: several(z.string().max(1000), 4).describe('two to four reports, by id') }),
    answers: z.object({
      reports: z.array(ReportSchema),
      rows: z.array(ROW),
      facets: z.array(
        z.object({
          facet: z.enum(FACETS),
          cells: z.array(z.array(z.object({ value: z.string(), sharedBy: z.int() }))),
        }),
      ),
      ...CITED,
    }),
    summary: 'Any two to four reports side by side.',
    examples: [{ path: '/compare?report={report}&report={report2}' }],
    answer: async ({ query, record }) => {
      const asked = [...new Set(query.report)]
      if (asked.length < 2)
        throw new ApiProblem('bad-request', {
          found: asked.length === 0 ? 'no report' : 'one report',
          expected: 'two to four',
          next: 'For example /api/v1/compare?report=A&report=B',
        })
      const look = await record.look({ reports: asked, around: 'all' })
      const readings = asked.map((id) => {
        const reading = findReport(id, look)
        if (!reading)
          throw new ApiProblem('unknown-thing', {
            found: `no report ‹${id.slice(0, 80)}›`,
            expected: 'the id of one',
            next: 'GET /api/v1/reports lists them.',
          })
        return reading
      })
      const notes = openFootnotes(look)
      const rows = alignReports(readings, look).map((row) => tellRow(row, look, notes))
      return {
        reports: readings.map((one) => tellReport(one, look)),
        rows,
        facets: compareFacets(readings, look),
        evidence: notes.all(),
      }
    },
  }),
]
