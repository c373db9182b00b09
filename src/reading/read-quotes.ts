import { contains, overlap, type Span } from '../language/span.js'
import { readAttributingPhrases } from './quotes/attributing-phrases.js'
import { gatherParagraphs, type Attribution, type Paragraph } from './quotes/attribution.js'
import { withCircumstances } from './quotes/circumstances.js'
import { readContinuedSpeech } from './quotes/continued-speech.js'
import { readSpokenStretches, type SpokenStretch } from './quotes/direct-speech.js'
import { readNominalCues } from './quotes/nominal-cues.js'
import { readParentheticals } from './quotes/parentheticals.js'
import { keepOutermost } from './quotes/passed-on.js'
import { readReportedClauses } from './quotes/reported-clauses.js'
import { leadToEntities, type Sourced } from './quotes/sources.js'
import type { EntityId, Names, ParsedReport, Quote, QuoteForm } from './reading.js'

/** A quote before it has its number; what it continues is told by the words it goes on from. */
interface Unnumbered extends Omit<Quote, 'id' | 'continues'> {
  readonly goesOnFrom?: Span
}

/** Words attributed to somebody, with source, cue and whoever passed them on. */
export function readQuotes(parsed: ParsedReport, names: Names): readonly Quote[] {
  const { text } = parsed.report
  const paragraphs = gatherParagraphs(parsed)
  const own = paragraphs.map((paragraph) => keepOutermost(text, parsed.shelf, readAttributions(text, paragraph)).map((one) => withCircumstances(paragraph.sentences, one)))
  const continued = readContinuedSpeech(text, paragraphs, own)
  const inOrder = paragraphs.flatMap((_, at) => [...own[at]!, ...continued[at]!]).sort((a, b) => startOf(a) - startOf(b))
  return numbered(leadToEntities(text, parsed.sentences, names, inOrder).flatMap((one) => quotesOf(text, paragraphs, one, names)))
}

/** What one paragraph attributes by cues of its own: words in marks first, then phrases and set-off clauses, then the verbs and nouns of the tree. */
function readAttributions(text: string, paragraph: Paragraph): readonly Attribution[] {
  const spoken = readSpokenStretches(text, paragraph)
  const setOff = [...readAttributingPhrases(paragraph), ...readParentheticals(paragraph)]
  const inTree = [...readReportedClauses(paragraph), ...readNominalCues(paragraph)].filter((clause) => !setOff.some((one) => sameCue(one, clause)))
  const clauses = [...setOff, ...inTree].filter((clause) => !spoken.some((one) => retells(clause, one)))
  return [...spoken.map((one) => one.attribution), ...clauses.map((clause) => withWholeStretches(clause, paragraph))]
}

function sameCue(one: Attribution, other: Attribution): boolean {
  return one.cue !== null && other.cue !== null && overlap(one.cue, other.cue) > 0
}

/** Whether the tree’s clause is the reporting clause already read beside the marks. */
function retells(clause: Attribution, { frame, stretch }: SpokenStretch): boolean {
  return clause.cue !== null && contains(frame, clause.cue) && clause.content.some((span) => overlap(span, stretch) > 0)
}

/** A reported clause takes in the whole of a stretch in marks that it touches. */
function withWholeStretches(attribution: Attribution, paragraph: Paragraph): Attribution {
  const content = attribution.content.map((span) => paragraph.stretches.filter((stretch) => overlap(stretch.outer, span) > 0)
    .reduce((whole: Span, { outer }) => ({ start: Math.min(whole.start, outer.start), end: Math.max(whole.end, outer.end) }), span))
  return { ...attribution, content }
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(...[...content, ...(cue ? [cue] : [])].map((span) => span.start))
}

function quotesOf(text: string, paragraphs: readonly Paragraph[], { attribution, source }: Sourced, names: Names): readonly Unnumbered[] {
  const { cue, stance, rule, content, continues, addressee, occasion } = attribution
  const via = attribution.via ? passedBy(names, attribution.via) : null
  return content.flatMap((span, at) => {
    const paragraph = paragraphs.find((one) => contains(one.span, span))
    const goesOnFrom = content[at - 1] ?? continues
    return paragraph ? [{ ...formed(text, paragraph, span), source, cue, via, stance, rule, ...(goesOnFrom ? { goesOnFrom } : {}), ...(addressee ? { addressee } : {}), ...(occasion ? { occasion } : {}) }] : []
  })
}

/** The agency in “by Russia’s TASS news agency”: the longest name of a body in the phrase, not the state that owns it. */
function passedBy({ mentions, entities }: Names, via: Span): EntityId | null {
  const bodies = mentions.filter((mention) => overlap(mention, via) > 0 && mention.kind !== 'place').sort((a, b) => Number(a.kind === 'state') - Number(b.kind === 'state') || b.end - b.start - (a.end - a.start))
  return entities.find((entity) => entity.id === bodies[0]?.entity)?.id ?? null
}

/** Gives ids in the order of the text and turns what a quote goes on from into the id of that quote. */
function numbered(quotes: readonly Unnumbered[]): readonly Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.map(({ goesOnFrom, ...quote }, at) => {
    const earlier = goesOnFrom ? sorted.findIndex((other) => overlap(other, goesOnFrom) > 0) : -1
    return { id: `q${at + 1}`, ...quote, ...(earlier >= 0 && earlier !== at ? { continues: `q${earlier + 1}` } : {}) }
  })
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
