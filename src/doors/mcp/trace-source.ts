import { z } from 'zod'
import { Failure } from '../../record/failure.js'
import type { Reading } from '../../reading/reading.js'
import { dayOf } from '../../views/choose.js'
import type { Finding } from '../../views/find-words.js'
import { outletOf, titleOf, type LookUp } from '../../views/look-up.js'
import { sayDate } from '../../views/say-date.js'
import { lookForOrigin } from '../../views/ask-origin.js'
import { traceSource as followSource, type Trace, type TracedLink } from '../../views/trace-source.js'
import { wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { cutPage, heldList, PAGING, restOf, sayNext, sayPage } from './paging.js'
import { citeFirst, sayNotes } from './rows.js'
import { defineTool } from './tool.js'

export const traceSource = defineTool({
  name: 'trace_source',
  description:
    'Where words or a report come from: reports that share a statement, wire or copy, and the likely origin. ' +
    'of: a report id, or the words of a sentence.',
  asks: z.strictObject({ of: wordsAsked('a report id, or words of a sentence'), ...PAGING }),
  answer: async (asked, record) => {
    const look = await lookForOrigin(asked.of, record.query)
    const notes = openFootnotes(look)
    const trace = followSource(asked.of, look)
    if (trace.readings.length === 0) throw nowhere(look)
    const page = await cutPage('trace_source', heldList(trace.links), asked, record.mark)
    const origins = page.rows.map((link) => tellLink(link, notes))
    const reports = trace.readings.map((reading) =>
      tellReport(
        reading,
        trace.places.find((place) => place.reading === reading),
        look,
        notes,
      ),
    )
    return {
      summary: [
        ...sayWhere(trace, look),
        trace.links.length === 0
          ? 'No origin shared with another report is known.'
          : sayPage(page, 'shared origin', 'shared origins'),
        ...sayNext(page),
      ],
      lines: [...reports, ...origins].map(({ line }) => line),
      evidence: notes.all(),
      found: { reports: reports.map(({ told }) => told), origins: origins.map(({ told }) => told), ...restOf(page) },
    }
  },
})

function nowhere(look: LookUp): Failure {
  return new Failure('unknown-words', {
    place: 'trace_source of',
    found: `no report with that id, and none of ${look.reports} with these words or words like them`,
    expected: 'a report id, or words that a report prints',
    next: 'search_record finds sentences by some of their words.',
  })
}

/** How many reports have the words; of one report, with how many it tells its story. */
function sayWhere({ isReport, readings }: Trace, look: LookUp): readonly string[] {
  if (!isReport)
    return [
      `${readings.length} ${readings.length === 1 ? 'report has' : 'reports have'} these words or words like them, the earliest first.`,
    ]
  const story = look.storyOf(readings[0]!.report.id)
  if (!story || story.reports.length < 2) return ['One report.']
  return [
    `One report; it tells story ${story.id} with ${story.reports.length - 1} more, by ${story.voices} independent voices in all.`,
  ]
}

function tellReport(reading: Reading, place: Finding | undefined, look: LookUp, notes: Footnotes) {
  const evidence = place ? [notes.cite(reading, place.span)] : citeFirst(reading, notes)
  const [id, outlet, title, day] = [reading.report.id, outletOf(reading), titleOf(reading), dayOf(reading, look)]
  const exact = place ? place.similarity === 1 : null
  const likeness = exact === null ? '' : exact ? ' (these words)' : ' (words like them)'
  return {
    line: `report ${id}: ${outlet}, ${sayDate(day)}, ${title}${likeness} ${sayNotes(evidence)}`,
    told: { id, outlet, title, day, exact, evidence },
  }
}

function tellLink({ kind, origin, because, passages }: TracedLink, notes: Footnotes) {
  const shared = passages.map(({ reading, span }) => ({
    report: reading.report.id,
    outlet: outletOf(reading),
    evidence: notes.cite(reading, span),
  }))
  const told = shared.map(({ outlet, evidence }) => `${outlet} ${sayNotes([evidence])}`).join('; ')
  return {
    line: `${kind}${origin === null ? '' : ` from ${origin}`}${because === null ? '' : ` — ${because}`}: ${told}`,
    told: { kind, origin, because, shared, evidence: shared.map(({ evidence }) => evidence) },
  }
}
