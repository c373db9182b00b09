import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import { dayOf } from '../../views/choose.js'
import { sayDate } from '../../views/say-date.js'
import { traceSource as followSource, type TracedLink } from '../../views/trace-source.js'
import { wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { cutPage, PAGING, sayNext, sayPage } from './paging.js'
import { sayNotes } from './rows.js'
import { defineTool } from './tool.js'

export const traceSource = defineTool({
  name: 'trace_source',
  description: 'Where words or a report come from: reports that share a statement, wire or copy, and the likely origin. of: a report id, or the words of a sentence.',
  asks: z.strictObject({ of: wordsAsked('a report id, or words of a sentence'), ...PAGING }),
  answer: (asked, record) => {
    const look = record.look(true)
    const notes = openFootnotes(look)
    const { isReport, readings, places, links } = followSource(asked.of, look)
    if (readings.length === 0) throw new Failure('unknown-words', { place: 'trace_source of', found: `no report with that id, and none of ${look.record.readings.length} with these words or words like them`, expected: 'a report id, or words that a report prints', next: 'search_record finds sentences by some of their words.' })
    const page = cutPage('trace_source', links, asked, record.mark)
    const rows = page.rows.map((link) => tellLink(link, notes))
    const reports = readings.map((reading) => {
      const place = places.find((one) => one.reading === reading)
      const [first] = reading.sentences
      const span = place?.span ?? first
      return { id: reading.report.id, outlet: outletOf(reading), title: titleOf(reading), day: dayOf(reading, look), exact: place ? place.similarity === 1 : null, evidence: span ? [notes.cite(reading, span)] : [] }
    })
    return {
      summary: [isReport ? 'One report.' : `${reports.length} ${reports.length === 1 ? 'report has' : 'reports have'} these words or words like them, the earliest first.`,
        links.length === 0 ? 'No origin shared with another report is known.' : sayPage(page, 'shared origin', 'shared origins'), ...(isReport ? sayStory(readings[0]!.report.id, look) : []), ...sayNext(page)],
      lines: [...reports.map(({ id, outlet, title, day, exact, evidence }) => `report ${id}: ${outlet}, ${sayDate(day)}, ${title}${exact === null ? '' : exact ? ' (these words)' : ' (words like them)'} ${sayNotes(evidence)}`), ...rows.map(({ line }) => line)],
      evidence: notes.all(),
      found: { reports, origins: rows.map(({ told }) => told), all: page.all, ...(page.next ? { next: page.next } : {}) },
    }
  },
})

function sayStory(report: string, look: LookUp): readonly string[] {
  const story = look.storyOf(report)
  return story && story.reports.length > 1 ? [`It tells story ${story.id} with ${story.reports.length - 1} more; ${story.voices} of them are independent voices.`] : []
}

function tellLink({ kind, origin, because, passages }: TracedLink, notes: Footnotes) {
  const shared = passages.map(({ reading, span }) => ({ report: reading.report.id, outlet: outletOf(reading), evidence: notes.cite(reading, span) }))
  const told = shared.map(({ outlet, evidence }) => `${outlet} ${sayNotes([evidence])}`).join('; ')
  return { line: `${kind}${origin === null ? '' : ` from ${origin}`}${because === null ? '' : ` — ${because}`}: ${told}`, told: { kind, origin, because, shared, evidence: shared.map(({ evidence }) => evidence) } }
}
