import { contains, overlap, type Span } from '../language/span.js'
import { gatherParagraphs, type Attribution, type Paragraph } from './quotes/attribution.js'
import { readAttributingPhrases } from './quotes/attributing-phrases.js'
import { readContinuedSpeech } from './quotes/continued-speech.js'
import { readNominalCues } from './quotes/nominal-cues.js'
import { readParentheticals } from './quotes/parentheticals.js'
import { readSpokenStretches, type SpokenStretch } from './quotes/direct-speech.js'
import { readReportedClauses } from './quotes/reported-clauses.js'
import type { Names, ParsedReport, Quote, QuoteForm, Source } from './reading.js'

type Unnumbered = Omit<Quote, 'id'>

/** Words attributed to somebody, with source, cue and whoever passed them on. */
export function readQuotes(parsed: ParsedReport, names: Names): readonly Quote[] {
  const { text } = parsed.report
  const paragraphs = gatherParagraphs(parsed)
  const attributed = paragraphs.map((paragraph) => readAttributions(text, paragraph))
  const continued = readContinuedSpeech(text, paragraphs, attributed)
  const quotes = paragraphs.flatMap((paragraph, at) => [...attributed[at]!, ...continued[at]!.map((one) => one.attribution)]
    .flatMap((attribution) => quotesOf(text, paragraph, attribution, names)))
  return quotes.sort((a, b) => a.start - b.start || a.end - b.end).map((quote, at) => ({ id: `q${at + 1}`, ...quote }))
}

/** What one paragraph attributes by cues of its own: words in marks first, then clauses of the tree. */
function readAttributions(text: string, paragraph: Paragraph): readonly Attribution[] {
  const spoken = readSpokenStretches(text, paragraph)
  const set = [...readAttributingPhrases(paragraph), ...readParentheticals(paragraph)]
  const clauses = [...set, ...[...readReportedClauses(paragraph), ...readNominalCues(paragraph)].filter((clause) => !set.some((one) => sameCue(one, clause)))].filter((clause) => !spoken.some((one) => retells(clause, one)))
  return outermost([...spoken.map((one) => one.attribution), ...clauses.map((clause) => withWholeStretches(clause, paragraph))])
}

function sameCue(one: Attribution, other: Attribution): boolean {
  return one.cue !== null && other.cue !== null && overlap(one.cue, other.cue) > 0
}

/** Whether the tree’s clause is the reporting clause already read beside the marks. */
function retells(clause: Attribution, { frame, stretch }: SpokenStretch): boolean {
  return clause.cue !== null && contains(frame, clause.cue) && clause.content.some((span) => overlap(span, stretch) > 0)
}

/** Attributions whose cue does not itself stand in words attributed to another. */
function outermost(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter((inner) => !attributions.some((outer) => holds(outer, inner) && !holds(inner, outer)))
}

function holds(outer: Attribution, inner: Attribution): boolean {
  return inner.cue !== null && outer !== inner && outer.content.some((span) => contains(span, inner.cue!))
}

/** A reported clause takes in the whole of a stretch in marks that it touches. */
function withWholeStretches(attribution: Attribution, paragraph: Paragraph): Attribution {
  const content = attribution.content.map((span) => paragraph.stretches.filter((stretch) => overlap(stretch.outer, span) > 0)
    .reduce((whole: Span, { outer }) => ({ start: Math.min(whole.start, outer.start), end: Math.max(whole.end, outer.end) }), span))
  return { ...attribution, content }
}

function quotesOf(text: string, paragraph: Paragraph, attribution: Attribution, names: Names): readonly Unnumbered[] {
  const { cue, stance, rule } = attribution
  const source = attribution.source && sourceNamed(attribution.source, names)
  return attribution.content.map((span) => ({ ...formed(text, paragraph, span), source, cue, via: null, stance, rule }))
}

function sourceNamed(span: Span, { mentions }: Names): Source {
  const named = mentions.filter((mention) => overlap(mention, span) > 0).sort((a, b) => overlap(b, span) - overlap(a, span) || a.start - b.start)[0]
  return { start: span.start, end: span.end, entity: named?.entity ?? null }
}

const COMPLEMENTISER = /^(?:that|to)\s+/iu

/** How a span of attributed words stands in the report: all in marks (then without them), partly, or not. */
function formed(text: string, paragraph: Paragraph, span: Span): Span & { readonly form: QuoteForm } {
  const opening = COMPLEMENTISER.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  const bare = { start: span.start + opening, end: span.end }
  const whole = paragraph.stretches.find((stretch) => contains({ start: stretch.outer.start, end: stretch.outer.end + 1 }, bare))
  if (whole) return { start: whole.start, end: whole.end, form: 'direct' }
  return { start: span.start, end: span.end, form: paragraph.stretches.some((stretch) => overlap(stretch, span) > 0) ? 'mixed' : 'indirect' }
}
