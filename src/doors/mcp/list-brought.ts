import { z } from 'zod'
import type { Reading } from '../../reading/reading.js'
import { Failure } from '../../record/failure.js'
import { listBrought as findChanges, type BroughtChange } from '../../views/list-brought.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { LIKELY } from './check-asked.js'
import { tellComparison } from './figures.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { markOf, type LoadedRecord, type OpenedRecord } from './held-record.js'
import { cutPage, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { citeFirst, denialRow, entryRow, sayNotes, type Row } from './rows.js'
import { sayLeftOut } from './search-record.js'
import { defineTool } from './tool.js'

const asks = z.strictObject({ since: z.string().optional().describe('an earlier mark'), ...LIKELY, ...PAGING })

export const listBrought = defineTool({
  name: 'list_changes',
  description: 'What reports that came since a mark brought: new events, further tellings, denials, figures, rulings. '
    + 'Without since: the mark of now, for the next time.',
  asks,
  answer: (asked, record) => {
    const mark = markNow(record, record.arrivals.length, record.rulings.length)
    if (asked.since !== undefined) return tellChanges(asked.since, mark, asked, record)
    const told = `The record has ${record.record.readings.length} reports. Mark of now: "${mark}"; give it as since to hear what came after.`
    return { summary: [told], lines: [], evidence: [], found: { mark } }
  },
})

function tellChanges(since: string, mark: string, asked: z.output<typeof asks>, record: OpenedRecord) {
  const seen = readMark(since, record)
  const look = record.look(asked.likely ?? false)
  const notes = openFootnotes(look)
  // the same words in another file are the report that was there
  const known = new Set(record.arrivals.slice(0, seen.reports).map(({ name }) => name))
  const came = new Set(record.arrivals.slice(seen.reports).map(({ name }) => name).filter((id) => !known.has(id) && look.reading(id) !== undefined))
  const changes = findChanges(look, came)
  const all = [...record.rulings.slice(seen.rulings), ...changes]
  const page = cutPage('list_changes', all, asked, record.mark)
  const shown = page.rows.map((one) => ('by' in one ? rulingRow(one) : changeRow(one, came, look, notes)))
  const leftOut = look.likely ? 0 : findChanges(record.look(true), came).length - changes.length
  const reports = page.from > 0 ? [] : [...came].map((id) => reportRow(look.reading(id)!, notes))
  return {
    summary: [
      `${came.size} ${came.size === 1 ? 'report' : 'reports'} came.`, sayPage(page, 'change', 'changes'), ...sayLeftOut(leftOut), ...sayNext(page),
      `Mark of now: "${mark}".`,
    ],
    lines: [...reports, ...shown].map(({ line }) => line),
    evidence: notes.all(),
    found: { mark, reports: reports.map(({ told }) => told), changes: shown.map(({ told }) => told), leftOut, ...restOf(page) },
  }
}

/** “12.1.1f2e3d4c”: so many reports and rulings, and which; it finds out a mark of another record. */
function markNow({ arrivals, rulings }: LoadedRecord, reports: number, ruled: number): string {
  const came = arrivals.slice(0, reports).map(({ lasting }) => lasting)
  return `${reports}.${ruled}.${markOf([came, rulings.slice(0, ruled).map(({ at, by, kind }) => [at, by, kind])])}`
}

function readMark(since: string, record: LoadedRecord): { readonly reports: number; readonly rulings: number } {
  const [, reports, rulings] = /^(\d{1,9})\.(\d{1,9})\.[0-9a-f]{8}$/u.exec(since)?.map(Number) ?? []
  if (reports === undefined || rulings === undefined || markNow(record, reports, rulings) !== since) {
    throw new Failure('bad-option', {
      place: 'list_changes since', found: `‹${since.slice(0, 60)}›, no mark of this record`, expected: 'a mark that list_changes gave for it',
      next: 'Call list_changes without since for the mark of now.',
    })
  }
  return { reports, rulings }
}

function reportRow(reading: Reading, notes: Footnotes): Row {
  const evidence = citeFirst(reading, notes)
  const [id, outlet, title] = [reading.report.id, outletOf(reading), titleOf(reading)]
  return { line: `report ${id}: ${outlet}, ${title} ${sayNotes(evidence)}`, told: { id, outlet, title, evidence } }
}

function rulingRow({ kind, by, at }: Ruling): Row {
  return { line: `ruling: ‹${kind}› by ${by}, ${at}`, told: { kind: 'ruling', ruled: kind, by, at, evidence: [] } }
}

function changeRow(change: BroughtChange, came: ReadonlySet<string>, look: LookUp, notes: Footnotes): Row {
  const { line, told } = rowOf(change, came, look, notes)
  return { line: `${change.kind}: ${line}`, told: { change: change.kind, ...told } }
}

function rowOf(change: BroughtChange, came: ReadonlySet<string>, look: LookUp, notes: Footnotes): Row {
  switch (change.kind) {
    case 'new entry': return entryRow(change.entry, look, notes)
    case 'told again': return entryRow(change.entry, look, notes, { first: came })
    case 'denial': return denialRow(change.answer, notes)
    case 'figures compared': {
      const { line, told } = tellComparison(change.comparison, look)
      const evidence = change.comparison.figures.flatMap(({ report, figure }) => {
        const reading = look.reading(report)
        const span = reading?.figures.find(({ id }) => id === figure)
        return reading && span ? [notes.cite(reading, span)] : []
      })
      return { line: `${line} ${sayNotes(evidence)}`, told: { ...told, evidence } }
    }
  }
}
