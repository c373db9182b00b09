import type { Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'

/** Kinds of observation that a cases file may hold its reader to; `cases` name the first word of a line. */
export const NOTATION_KINDS = [
  'mention',
  'date',
  'quote',
  'figure',
  'event',
  'denial',
  'reply',
  'furniture',
  'dateline',
  'title',
  'credit',
  'published',
] as const
/** The first word of a line of the notation. */
export type NotationKind = (typeof NOTATION_KINDS)[number]

/** One line of the notation: where its words stand, and the line itself without indentation. */
export interface NotationLine extends Span {
  readonly kind: NotationKind
  readonly line: string
}

/**
 * A reading in the one notation of terminal, cases, golden files and guides: what was read, in the report’s own words.
 */
export function renderReading(reading: Reading): readonly NotationLine[] {
  const { report } = reading
  const name = (id: string | null) =>
    id === null ? null : (reading.entities.find((entity) => entity.id === id)?.name ?? null)
  const line = (kind: NotationKind, span: Span, facts: readonly (string | null | undefined)[]): NotationLine => ({
    kind,
    start: span.start,
    end: span.end,
    line: [kind, `‹${words(report, span)}›`, ...facts.filter(Boolean)].join('  '),
  })
  // What holds of the report as a whole has no words of its own; it stands at the head.
  const aboutReport = (kind: NotationKind, ...facts: readonly string[]): NotationLine => ({
    kind,
    start: 0,
    end: 0,
    line: [kind, ...facts].join('  '),
  })
  const labelled = (label: string, value: string | null | undefined) => (value ? `${label} ${value}` : null)
  return [
    ...reading.layout.furniture.map((piece) => line('furniture', piece, [piece.kind])),
    ...(reading.layout.dateline
      ? [line('dateline', reading.layout.dateline, [reading.layout.dateline.place, reading.layout.dateline.day])]
      : []),
    ...(reading.layout.title ? [line('title', reading.layout.title, [])] : []),
    ...reading.layout.credits.map((credit) => aboutReport('credit', credit)),
    ...(reading.layout.published
      ? [aboutReport('published', reading.layout.published.date, reading.layout.published.basis)]
      : []),
    ...(reading.notBefore
      ? [aboutReport('published', `${reading.notBefore.date}/..`, `not before ‹${words(report, reading.notBefore)}›`)]
      : []),
    ...reading.mentions.map((mention) =>
      line('mention', mention, [
        mention.kind,
        mention.form === 'name' ? null : mention.form,
        labelled('=', name(mention.entity)),
      ]),
    ),
    ...reading.dates.map((date) => line('date', date, [date.edtf ?? 'open'])),
    ...reading.quotes.map((quote) =>
      line('quote', quote, [
        quote.form,
        quote.stance === 'asserts' ? null : quote.stance,
        labelled('by', quote.source && (name(quote.source.entity) ?? words(report, quote.source))),
        labelled('through', name(quote.via)),
        quote.hearsay && `${quote.source ? 'through ' : ''}unnamed ‹${words(report, quote.hearsay)}›`,
        quote.source?.unnamed &&
          `unnamed${quote.source.unnamed.reason ? ` ‹${words(report, quote.source.unnamed.reason)}›` : ''}`,
      ]),
    ),
    ...reading.figures.map((figure) =>
      line('figure', figure, [
        figure.kind,
        renderAmount(figure),
        labelled('of', figure.of),
        labelled('whose', name(figure.subject)),
        labelled('with', name(figure.counterpart)),
        labelled('over', figure.period),
        labelled('per', figure.per),
      ]),
    ),
    ...reading.events.map((event) =>
      line('event', event, [
        event.kind,
        event.modality,
        event.plover.event && [event.plover.event, event.plover.mode].filter(Boolean).join('-'),
        ...event.participants.map((one) => `${one.role === 'actor' ? 'by' : 'to'} ${name(one.entity) ?? one.entity}`),
        labelled('in', name(event.place)),
        labelled('on', event.when),
        labelled('item', event.item),
        labelled('at', event.occasion),
        labelled('according to', name(event.accordingTo)),
      ]),
    ),
    ...reading.denials.map((denial) =>
      line('denial', denial, [
        denial.manner === 'denial' ? null : denial.manner,
        labelled('by', name(denial.by)),
        labelled('of', name(denial.of)),
        denial.claim && `claim ‹${words(report, denial.claim)}›`,
      ]),
    ),
    ...reading.replies.map((reply) =>
      line('reply', reply, [
        reply.manner,
        labelled('by', name(reply.by)),
        reply.about && `about ‹${words(report, reply.about)}›`,
      ]),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.line < b.line ? -1 : 1))
}

function renderAmount(figure: Reading['figures'][number]): string {
  const unit = figure.currency ?? figure.unit
  const numbers =
    figure.low === figure.high
      ? figure.low
      : figure.bound === 'range'
        ? `${figure.low ?? ''}–${figure.high ?? ''}`
        : (figure.low ?? figure.high)
  return [
    figure.bound === 'exact' || figure.bound === 'range' ? null : figure.bound,
    numbers,
    unit === 'percent' ? '%' : unit,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/**
 * A whole reading as a text: each sentence, and indented beneath it what was read in it; what stands outside sentences
 * comes at its place.
 */
export function renderReport(reading: Reading, kinds?: ReadonlySet<NotationKind>): string {
  const lines = renderReading(reading).filter((line) => !kinds || kinds.has(line.kind))
  const rows = [
    ...reading.sentences.map((sentence) => ({ at: sentence.start, text: words(reading.report, sentence) })),
    ...lines.map((line) => ({ at: line.start, text: `    ${line.line}` })),
  ]
  return rows
    .sort((a, b) => a.at - b.at)
    .map((row) => `${row.text.replace(LINE_BREAKS, ' ')}\n`)
    .join('')
}

const LINE_BREAKS = /(?<!\s)\s*\n\s*/g
