import { ASKED_ABOUT, HELD_IN_CLAIM, POINTS_BACK } from '../../language/en/denials.js'
import type { Sentence } from '../../language/en/sentence.js'
import { contains, type Span } from '../../language/span.js'
import type { EntityId, Names, ParsedReport, Quote } from '../reading.js'
import { isPronoun, ownerOf } from './denied-claims.js'

/** What somebody answers, and whose claim it is, where that is told. */
export interface Answered {
  readonly claim: Span
  readonly of: EntityId | null
}

/** So many sentences before may tell what is answered. */
const SENTENCES_BEFORE = 2

/**
 * What the words of a quote answer where they do not say it themselves: what the speaker was asked (“asked whether the
 * base had closed”), or what another said just before.
 */
export function claimAnswered(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  quote: Quote,
): Answered | null {
  return askedBeside(parsed, names, quote) ?? saidBefore(parsed, quotes, quote) ?? accusedBefore(parsed, names, quote)
}

/** “Asked whether | Fiji had signed, …”, “…, said of | the reported raid”: in the sentence of the quote. */
function askedBeside({ report, sentences }: ParsedReport, names: Names, quote: Quote): Answered | null {
  const place = quote.cue ?? quote
  const sentence = sentences.find((one) => contains(one, { start: place.start, end: place.start }))
  if (!sentence) return null
  const claim =
    askedIn(report.text, { start: Math.min(sentence.start, quote.start), end: quote.start }) ??
    askedIn(report.text, { start: quote.end, end: Math.max(sentence.end, quote.end) })
  return claim && !tellsNothing(report.text, sentence, names, claim) ? { claim, of: null } : null
}

/** “when asked about | it”, “in response to | the report”, “reacting to | Oslo”: what is claimed is told elsewhere. */
function tellsNothing(text: string, sentence: Sentence, { mentions }: Names, claim: Span): boolean {
  return (
    isPronoun(sentence, claim) ||
    POINTS_BACK.test(text.slice(claim.start, claim.end)) ||
    mentions.some((one) => one.end === claim.end && /^(?:the\s+)?$/iu.test(text.slice(claim.start, one.start)))
  )
}

function askedIn(text: string, stretch: Span): Span | null {
  const found = toldIn(text, stretch, ASKED_ABOUT)
  const held = found && HELD_IN_CLAIM.exec(text.slice(found.start, found.end))
  return found && { start: found.start + (held?.[0].length ?? 0), end: found.end }
}

/** The words of a stretch that a pattern calls `told`, at the end of what it matches. */
function toldIn(text: string, { start, end }: Span, pattern: RegExp): Span | null {
  const found = pattern.exec(text.slice(start, end))
  if (!found) return null
  const told = found.groups!['told']!
  const from = start + found.index + found[0].length - told.length
  return { start: from, end: from + told.trimEnd().length }
}

/** “Reports said | that Oman would host a base. There is no such plan”: the last words of another. */
function saidBefore({ sentences }: ParsedReport, quotes: readonly Quote[], quote: Quote): Answered | null {
  const near = sentencesBefore(sentences, quote)
  const from = near[0]?.start
  const before = quotes.findLast(
    (one) =>
      from !== undefined &&
      one.start >= from &&
      one.end <= quote.start &&
      one.form !== 'direct' &&
      one.source !== null &&
      (one.source.entity === null || one.source.entity !== quote.source!.entity),
  )
  return before ? { claim: { start: before.start, end: before.end }, of: before.source!.entity } : null
}

const ACCUSED_OF =
  /\b(?:is|are|was|were|been)\s+(?:\p{L}+ly\s+)?accused\s+(?<accuser>by\s[^.;,“”"]{2,40}?\s)?of\s+(?<told>\p{L}+ing\b[^.;,“”"]*)/iu

/** “Eritrea was accused by Ethiopia of | sending troops. …”; who accuses in the active is quoted. */
function accusedBefore({ report, sentences }: ParsedReport, names: Names, quote: Quote): Answered | null {
  for (const sentence of [...sentencesBefore(sentences, quote)].reverse()) {
    const claim = toldIn(report.text, sentence, ACCUSED_OF)
    const accuser = ACCUSED_OF.exec(report.text.slice(sentence.start, sentence.end))?.groups!['accuser']
    const by = claim && { start: claim.start - 'of '.length - (accuser?.length ?? 0), end: claim.start }
    if (by) return { claim, of: accuser === undefined ? null : ownerOf(names, by, quote.source!.entity) }
  }
  return null
}

function sentencesBefore(sentences: ParsedReport['sentences'], quote: Quote): ParsedReport['sentences'] {
  const at = sentences.findIndex((one) => one.end > Math.min(quote.start, quote.cue?.start ?? quote.start))
  return sentences.slice(Math.max(0, at - SENTENCES_BEFORE), Math.max(0, at))
}
