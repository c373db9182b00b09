import { z } from 'zod'
import type { Reading } from '../../reading/reading.js'
import type { KeptChange } from '../../record/change.js'
import { Failure } from '../../record/failure.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import type { Ruling } from '../../weaving/ruling.js'
import { LIKELY } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { markOf, type OpenedRecord } from './held-record.js'
import { cutPage, heldList, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { citeFirst, sayNotes, type Row } from './rows.js'
import { sayLeftOut } from './search-record.js'
import { defineTool } from './tool.js'

const asks = z.strictObject({ since: z.string().optional().describe('an earlier mark'), ...LIKELY, ...PAGING })

export const listChanges = defineTool({
  name: 'list_changes',
  description:
    'What changed in the record since a mark: reports that came, new events, further voices, denials, figures, copies, names, rulings. ' +
    'Without since: the mark of now, for the next time.',
  asks,
  answer: async (asked, record) => {
    const kept: Kept = { ...record, changes: await record.changes() }
    const mark = markNow(kept, countOf(kept))
    if (asked.since !== undefined) return tellChanges(asked.since, mark, asked, record, kept)
    const told = `The record has ${(await record.query.tally()).reports} reports. Mark of now: "${mark}"; give it as since to hear what came after.`
    return { summary: [told], lines: [], evidence: [], found: { mark } }
  },
})

async function tellChanges(
  since: string,
  mark: string,
  asked: z.output<typeof asks>,
  record: OpenedRecord,
  kept: Kept,
) {
  const seen = readMark(since, kept)
  const likely = asked.likely ?? false
  // the same words in another file are the report that was there
  const known = new Set(record.arrivals.slice(0, seen.reports).map(({ name }) => name))
  const came = new Set(
    record.arrivals
      .slice(seen.reports)
      .map(({ name }) => name)
      .filter((id) => !known.has(id)),
  )
  const changes = kept.changes.slice(seen.changes)
  const stated = changes.filter(({ tier }) => tier === null || tier === 'sure' || (likely && tier === 'likely'))
  const all = heldList([...record.rulings.slice(seen.rulings), ...stated])
  const page = await cutPage('list_changes', all, asked, record.mark)
  const told = page.from > 0 ? [] : [...came].slice(0, MOST_REPORTS)
  const cited = page.rows.flatMap((one) => ('by' in one ? [] : citedBy(one)))
  const look = await record.look(likely, { reports: [...new Set([...told, ...cited])] })
  const notes = openFootnotes(look)
  const shown = page.rows.map((one) => ('by' in one ? rulingRow(one) : changeRow(one, look, notes)))
  const leftOut = likely ? 0 : changes.filter(({ tier }) => tier === 'likely').length
  const reports = told.flatMap((id) => look.reading(id) ?? []).map((reading) => reportRow(reading, notes))
  return {
    summary: [
      sayCame(came.size, page.from === 0 ? told.length : came.size),
      sayPage(page, 'change', 'changes'),
      ...sayLeftOut(leftOut),
      ...sayNext(page),
      `Mark of now: "${mark}".`,
    ],
    lines: [...reports, ...shown].map(({ line }) => line),
    evidence: notes.all(),
    found: {
      mark,
      reports: reports.map(({ told }) => told),
      changes: shown.map(({ told }) => told),
      leftOut,
      ...restOf(page),
    },
  }
}

/** What was kept in a record, as it came. */
interface Kept extends Pick<OpenedRecord, 'arrivals' | 'rulings'> {
  readonly changes: readonly KeptChange[]
}

/** More reports than these nobody is told at once. */
const MOST_REPORTS = 50

/** How far somebody has seen a record. */
interface Seen {
  readonly reports: number
  readonly rulings: number
  readonly changes: number
}

const countOf = ({ arrivals, rulings, changes }: Kept): Seen => ({
  reports: arrivals.length,
  rulings: rulings.length,
  changes: changes.length,
})

/** “12.1.40.1f2e3d4c”: so many reports, rulings and changes, and which; it finds out a mark of another record. */
function markNow({ arrivals, rulings, changes }: Kept, seen: Seen): string {
  const came = arrivals.slice(0, seen.reports).map(({ lasting }) => lasting)
  const digest = markOf([
    came,
    rulings.slice(0, seen.rulings).map(({ at, by, kind }) => [at, by, kind]),
    changes.slice(0, seen.changes).map(({ at, kind }) => [at, kind]),
  ])
  return `${seen.reports}.${seen.rulings}.${seen.changes}.${digest}`
}

function readMark(since: string, record: Kept): Seen {
  const [, reports, rulings, changes] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})\.[0-9a-f]{8}$/u.exec(since)?.map(Number) ?? []
  if (
    reports !== undefined &&
    rulings !== undefined &&
    changes !== undefined &&
    markNow(record, { reports, rulings, changes }) === since
  )
    return { reports, rulings, changes }
  throw new Failure('bad-option', {
    place: 'list_changes since',
    found: `‹${since.slice(0, 60)}›, no mark of this record`,
    expected: 'a mark that list_changes gave for it',
    next: 'Call list_changes without since for the mark of now.',
  })
}

function reportRow(reading: Reading, notes: Footnotes): Row {
  const evidence = citeFirst(reading, notes)
  const [id, outlet, title] = [reading.report.id, outletOf(reading), titleOf(reading)]
  return { line: `report ${id}: ${outlet}, ${title} ${sayNotes(evidence)}`, told: { id, outlet, title, evidence } }
}

function rulingRow({ kind, by, at }: Ruling): Row {
  return { line: `ruling: ‹${kind}› by ${by}, ${at}`, told: { kind: 'ruling', ruled: kind, by, at, evidence: [] } }
}

/**
 * The change as it was worded when it came about, with the words that brought it; of what no words alone brought, the
 * reports it is of.
 */
function changeRow(change: KeptChange, look: LookUp, notes: Footnotes): Row {
  const { kind, text, tier, reports, words, at } = change
  const evidence = citedBy(change).flatMap((id) => {
    const reading = look.reading(id)
    if (!reading) return []
    return words ? [notes.cite(reading, words)] : citeFirst(reading, notes)
  })
  return { line: `${kind}: ${text} ${sayNotes(evidence)}`, told: { change: kind, text, tier, reports, at, evidence } }
}

/** “80 reports came; the first 50 are told.” */
function sayCame(came: number, told: number): string {
  const rest = told < came ? `; the first ${told} are told` : ''
  return `${came} ${came === 1 ? 'report' : 'reports'} came${rest}.`
}

const citedBy = ({ words, reports }: KeptChange) => (words ? [words.report] : reports.slice(0, REPORTS_CITED))

/** Of names merged in many reports the first are enough to look at. */
const REPORTS_CITED = 3
