import type { ReportId } from '../intake/report.js'
import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { Footnote } from '../record/entry.js'
import type { Story } from '../weaving/weave.js'
import { describeEntry, sayDate } from './entry-line.js'
import type { LookUp } from './look-up.js'

/** How the reports of a row stand to one another. */
export type Standing = 'agree' | 'differ' | 'only here' | 'denied'

/** What one report says in a row: its sentence with the words that count. */
export interface Cell {
  readonly report: ReportId
  readonly sentence: Span
  readonly words: readonly Span[]
  /** The value as read, where the row compares values: “60–70 %”, “28 April 2023”. */
  readonly value: string | null
}

/** One thing told, with what each report of the story says of it. */
export interface Row {
  readonly kind: 'event' | 'statement' | 'figure'
  readonly label: string
  readonly standing: Standing
  /** Why the row stands as it does, where a word is needed. */
  readonly because: string | null
  /** Id of the entry, for event rows. */
  readonly entry: string | null
  /** One cell a report, in the order of the reports; null where it says nothing of it. */
  readonly cells: readonly (Cell | null)[]
}

/** A story’s reports aligned by what they tell: events, shared statements, compared figures. */
export interface SideBySide {
  readonly story: Story
  readonly reports: readonly Reading[]
  readonly rows: readonly Row[]
}

/** Rows told by most reports come first, then in the order in which the first report tells them. */
export function alignStory(story: Story, look: LookUp): SideBySide {
  const reports = story.reports.flatMap((id) => look.reading(id) ?? [])
  return { story, reports, rows: alignReports(reports, look) }
}

/** The same of any reports, of one story or of several. */
export function alignReports(reports: readonly Reading[], look: LookUp): readonly Row[] {
  const rows = [...eventRows(reports, look), ...statementRows(reports, look), ...figureRows(reports, look)]
  return rows.sort((a, b) => toldBy(b) - toldBy(a) || firstPlace(a) - firstPlace(b))
}

function toldBy(row: Pick<Row, 'cells'>): number {
  return row.cells.filter((cell) => cell !== null).length
}

function firstPlace(row: Row): number {
  const column = row.cells.findIndex((cell) => cell !== null)
  return column * 1e9 + (row.cells[column]?.sentence.start ?? 0)
}

function eventRows(reports: readonly Reading[], look: LookUp): Row[] {
  const ids = new Set(reports.map((reading) => reading.report.id))
  return look.entries
    .filter((entry) => entry.reports.some((id) => ids.has(id)))
    .map((entry) => {
      const cells = reports.map((reading) =>
        cellOfNotes(
          entry.footnotes.filter((note) => note.report === reading.report.id),
          reading,
        ),
      )
      const values = new Set(cells.flatMap((cell) => (cell?.value ? [cell.value] : [])))
      const standing: Standing =
        entry.modality === 'denied'
          ? 'denied'
          : toldBy({ cells }) === 1
            ? 'only here'
            : values.size > 1
              ? 'differ'
              : 'agree'
      return {
        kind: 'event',
        label: describeEntry(entry, look),
        standing,
        because: values.size > 1 ? `told as ${[...values].join(' and ')}` : null,
        entry: entry.id,
        cells,
      }
    })
}

function cellOfNotes(notes: readonly Footnote[], reading: Reading): Cell | null {
  const [note] = notes
  if (!note) return null
  const event = reading.events.find((one) => one.id === note.event)
  const words = notes
    .filter((one) => one.sentence.start === note.sentence.start)
    .map(({ start, end }) => ({ start, end }))
  return { report: note.report, sentence: note.sentence, words, value: event?.when ? sayDate(event.when) : null }
}

function statementRows(reports: readonly Reading[], look: LookUp): Row[] {
  const ids = new Set(reports.map((reading) => reading.report.id))
  return look.record.weave.lineage
    .filter((one) => one.kind === 'statement' && one.reports.filter((id) => ids.has(id)).length > 1)
    .map((one) => {
      const origin = one.origin === null ? null : look.entity(one.origin)?.name
      const cells = reports.map((reading) => {
        const passage = one.passages.find((candidate) => candidate.report === reading.report.id)
        return passage
          ? { report: reading.report.id, sentence: sentencesAround(reading, passage), words: [passage], value: null }
          : null
      })
      return {
        kind: 'statement',
        label: `The same words${origin ? ` of ${origin}` : ''}`,
        standing: 'agree',
        because: one.grounds[0]?.because ?? null,
        entry: null,
        cells,
      }
    })
}

function figureRows(reports: readonly Reading[], look: LookUp): Row[] {
  const ids = new Set(reports.map((reading) => reading.report.id))
  return look.record.weave.comparisons
    .filter((one) => one.figures.some((figure) => ids.has(figure.report)))
    .map((one) => {
      const cells = reports.map((reading) => {
        const figure = reading.figures.find((candidate) =>
          one.figures.some((told) => told.report === reading.report.id && told.figure === candidate.id),
        )
        return figure
          ? {
              report: reading.report.id,
              sentence: sentencesAround(reading, figure),
              words: [figure],
              value: reading.report.text.slice(figure.start, figure.end),
            }
          : null
      })
      const standing: Standing = toldBy({ cells }) === 1 ? 'only here' : one.verdict === 'differ' ? 'differ' : 'agree'
      return { kind: 'figure', label: one.of, standing, because: one.because, entry: null, cells }
    })
}

/** The sentence or sentences that hold a stretch. */
export function sentencesAround(reading: Reading, span: Span): Span {
  const around = reading.sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start)
  return {
    start: Math.min(span.start, ...around.map((one) => one.start)),
    end: Math.max(span.end, ...around.map((one) => one.end)),
  }
}
