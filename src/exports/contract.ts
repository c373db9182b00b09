import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'

/** A reading as the public contract prints it (one line of `attache extract`). */
export function contractReading(reading: Reading) {
  const { report } = reading
  const text = (span: Span) => report.text.slice(span.start, span.end)
  const spoken = <T extends Span>(span: T) => ({ ...span, text: text(span) })
  return {
    report: contractReport(reading),
    mentions: reading.mentions.map(spoken),
    entities: reading.entities,
    dates: reading.dates.map(spoken),
    quotes: reading.quotes.map((quote) => ({ ...spoken(quote), source: quote.source && spoken(quote.source), cue: quote.cue && spoken(quote.cue) })),
    figures: reading.figures.map(spoken),
    events: reading.events.map(spoken),
    denials: reading.denials.map((denial) => ({ ...spoken(denial), claim: denial.claim && spoken(denial.claim) })),
    notes: reading.notes.map(spoken),
  }
}

/** A report as the contract prints it: what was received, and what the layout told. */
export function contractReport({ report, layout, sentences }: Reading) {
  return {
    id: report.id,
    file: report.file,
    title: report.title ?? (layout.title && report.text.slice(layout.title.start, layout.title.end)),
    outlet: report.outlet,
    byline: report.byline ?? layout.byline,
    url: report.url,
    language: report.language,
    text: report.text,
    published: layout.published,
    dateline: layout.dateline,
    credits: layout.credits,
    furniture: layout.furniture,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  }
}
