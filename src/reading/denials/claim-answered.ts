import { ACCUSED_OF, ASKED_ABOUT, HELD_IN_CLAIM, POINTS_BACK } from '../../language/en/denials.js'
import type { Sentence } from '../../language/en/sentence.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId, Names, ParsedReport, Quote } from '../reading.js'
import { isPronoun, type Unnumbered } from './denied-claims.js'

/** What somebody answers, and whose claim it is, where that is told. */
export interface Answered {
  readonly claim: Span
  readonly of: EntityId | null
}

/** Words that answer something: by whom, and the cue that introduces them, where they are quoted. */
export interface Answer extends Span {
  readonly by: EntityId | null
  readonly cue: Span | null
}

/** So many sentences before may tell what is answered. */
const SENTENCES_BEFORE = 2

/**
 * What words answer where they do not say it themselves: what the speaker was asked (“asked whether the base had
 * closed”), or what another said just before.
 */
export function claimAnswered(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  answer: Answer,
): Answered | null {
  return (
    askedBeside(parsed, names, answer) ?? saidBefore(parsed, names, quotes, answer) ?? accusedBefore(parsed, answer)
  )
}

/** “denied | the report”, “| The allegations are false”: the claim that the words point back to, where it is told. */
export function withClaimMeant(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  denial: Unnumbered,
): Unnumbered {
  const { claim } = denial
  if (!claim || !POINTS_BACK.test(parsed.report.text.slice(claim.start, claim.end))) return denial
  const answered = claimAnswered(parsed, names, quotes, { ...denial, cue: null })
  return answered ? { ...denial, claim: answered.claim, of: denial.of ?? answered.of } : denial
}

/** “Asked whether | Fiji had signed, …”, “…, said of | the reported raid”: in the sentence of the answer. */
function askedBeside({ report, sentences }: ParsedReport, names: Names, answer: Answer): Answered | null {
  const { start } = answer.cue ?? answer
  const sentence = sentences.find((one) => contains(one, { start, end: start }))
  const claim = sentence && askedAround(report.text, sentence, answer)
  return claim && !tellsNothing(report.text, sentence, names, claim) ? { claim, of: null } : null
}

function askedAround(text: string, sentence: Span, { start, end }: Span): Span | null {
  return (
    askedIn(text, { start: Math.min(sentence.start, start), end: start }) ??
    askedIn(text, { start: end, end: Math.max(sentence.end, end) })
  )
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
function saidBefore(parsed: ParsedReport, names: Names, quotes: readonly Quote[], answer: Answer): Answered | null {
  const from = sentencesBefore(parsed.sentences, answer)[0]?.start
  if (from === undefined) return null
  const before = quotes.findLast(
    (one) =>
      one.start >= from && one.end <= answer.start && isOfAnother(one, answer) && tellsSomething(parsed, names, one),
  )
  return before ? { claim: withoutOf(parsed.report.text, before), of: before.source!.entity } : null
}

function isOfAnother({ form, source }: Quote, { by }: Answer): boolean {
  return form !== 'direct' && source !== null && (source.entity === null || source.entity !== by)
}

function tellsSomething({ report, sentences }: ParsedReport, names: Names, quote: Quote): boolean {
  const sentence = sentences.find((one) => overlap(one, quote) > 0)
  return sentence !== undefined && !tellsNothing(report.text, sentence, names, quote)
}

const OF = /^of\s+(?=\p{L}+ing\b)/u

/** “was accused by Kenya | of sending troops” */
function withoutOf(text: string, { start, end }: Span): Span {
  return { start: start + (OF.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

/** “Eritrea was accused of | sending troops. …” */
function accusedBefore({ report, sentences }: ParsedReport, answer: Answer): Answered | null {
  const told = sentencesBefore(sentences, answer).map((sentence) => toldIn(report.text, sentence, ACCUSED_OF))
  const claim = told.findLast((one) => one !== null)
  return claim ? { claim, of: null } : null
}

function sentencesBefore(sentences: ParsedReport['sentences'], answer: Answer): ParsedReport['sentences'] {
  const at = sentences.findIndex((one) => one.end > Math.min(answer.start, answer.cue?.start ?? answer.start))
  return sentences.slice(Math.max(0, at - SENTENCES_BEFORE), Math.max(0, at))
}
