import { ASKED_ABOUT, HELD_IN_CLAIM } from '../../language/en/denials.js'
import { contains, type Span } from '../../language/span.js'
import type { EntityId, Names, ParsedReport, Quote } from '../reading.js'

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
  return askedBeside(parsed, quote) ?? saidBefore(parsed, quotes, quote) ?? accusedBefore(parsed, names, quote)
}

/** “Asked whether | Fiji had signed, …”, “…, said of | the reported raid”: in the sentence of the quote. */
function askedBeside({ report, sentences }: ParsedReport, quote: Quote): Answered | null {
  const place = quote.cue ?? quote
  const sentence = sentences.find((one) => contains(one, { start: place.start, end: place.start }))
  if (!sentence) return null
  const whole = { start: Math.min(sentence.start, quote.start), end: Math.max(sentence.end, quote.end) }
  const beside = [
    { start: whole.start, end: quote.start },
    { start: quote.end, end: whole.end },
  ]
  for (const stretch of beside) {
    const found = ASKED_ABOUT.exec(report.text.slice(stretch.start, stretch.end))
    const told = found?.groups!['told']
    if (told === undefined) continue
    const start = stretch.start + found!.index + found![0].length - told.length
    const end = start + told.trimEnd().length
    const held = HELD_IN_CLAIM.exec(report.text.slice(start, end))
    return { claim: { start: start + (held?.[0].length ?? 0), end }, of: null }
  }
  return null
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

const ACCUSED_OF = /\b(?:accus(?:ed|es|ing)|suspect(?:ed|s))\b[^.;]{2,60}?\s+of\s+(?<told>\p{L}+ing\b[^.;“”"]*)/iu

/** “Ethiopia accused Eritrea of | sending troops. …” */
function accusedBefore({ report, sentences }: ParsedReport, names: Names, quote: Quote): Answered | null {
  for (const sentence of [...sentencesBefore(sentences, quote)].reverse()) {
    const found = ACCUSED_OF.exec(report.text.slice(sentence.start, sentence.end))
    const told = found?.groups!['told']
    if (told === undefined) continue
    const start = sentence.start + found!.index + found![0].length - told.length
    const accuser = names.mentions.find(
      (one) =>
        contains(sentence, one) && one.end <= sentence.start + found!.index && one.entity !== quote.source!.entity,
    )
    return { claim: { start, end: start + told.trimEnd().length }, of: accuser?.entity ?? null }
  }
  return null
}

function sentencesBefore(sentences: ParsedReport['sentences'], quote: Quote): ParsedReport['sentences'] {
  const at = sentences.findIndex((one) => one.end > Math.min(quote.start, quote.cue?.start ?? quote.start))
  return sentences.slice(Math.max(0, at - SENTENCES_BEFORE), Math.max(0, at))
}
