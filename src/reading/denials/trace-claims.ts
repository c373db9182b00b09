import { ANSWERING } from '../../language/en/denials.js'
import { contains, type Span } from '../../language/span.js'
import type { ParsedReport, Quote } from '../reading.js'
import type { Unnumbered } from './denied-claims.js'

/** How many sentences after a denial may tell what it answers. */
const SENTENCES_AHEAD = 2
/**
 * Part of the claim’s longer words that another’s telling must share to be what is denied. Set on own sentences: retold
 * claims share half or more.
 */
const LEAST_SHARED = 0.4
const FEWEST_SHARED = 3

/**
 * Finds whose claim is denied where the denial itself does not say: told in the sentence after it (“His response came
 * after a Reuters report that …”), by the denial before it in the same sentence, or by an earlier telling in much the
 * same words.
 */
export function traceClaims(
  parsed: ParsedReport,
  quotes: readonly Quote[],
  denials: readonly Unnumbered[],
): readonly Unnumbered[] {
  const traced: Unnumbered[] = []
  for (const denial of denials) {
    traced.push(
      denial.of
        ? denial
        : {
            ...denial,
            of: answered(parsed, quotes, denial) ?? beside(parsed, traced, denial) ?? retold(parsed, quotes, denial),
          },
    )
  }
  return traced
}

function answered({ report, sentences }: ParsedReport, quotes: readonly Quote[], denial: Unnumbered): string | null {
  const at = sentences.findIndex((sentence) => contains(sentence, { start: denial.start, end: denial.start }))
  for (const sentence of sentences.slice(at + 1, at + 1 + SENTENCES_AHEAD)) {
    if (!ANSWERING.test(report.text.slice(sentence.start, sentence.end))) continue
    const told = quotes.find(
      (quote) => quote.source?.entity && quote.source.entity !== denial.by && contains(sentence, quote.source),
    )
    if (told) return told.source!.entity
  }
  return null
}

function beside({ sentences }: ParsedReport, earlier: readonly Unnumbered[], denial: Unnumbered): string | null {
  const sentence = sentences.find((one) => contains(one, { start: denial.start, end: denial.start }))
  return (
    earlier.findLast(
      (other) =>
        other.of !== null &&
        other.by === denial.by &&
        sentence !== undefined &&
        contains(sentence, { start: other.start, end: other.start }),
    )?.of ?? null
  )
}

function retold({ report }: ParsedReport, quotes: readonly Quote[], { claim, by }: Unnumbered): string | null {
  if (!claim) return null
  const wanted = longWords(report.text, claim)
  const rivals = quotes.filter(
    (quote) =>
      quote.source?.entity && quote.source.entity !== by && (quote.end <= claim.start || quote.start >= claim.end),
  )
  const shared = rivals.map((quote) => ({
    quote,
    count: [...longWords(report.text, quote)].filter((word) => wanted.has(word)).length,
  }))
  const best = shared
    .filter(({ count }) => count >= FEWEST_SHARED && count >= LEAST_SHARED * wanted.size)
    .sort((a, b) => b.count - a.count)[0]
  return best?.quote.source?.entity ?? null
}

const LONG_WORD = /\p{L}{4,}/gu
const STEM = 6

function longWords(text: string, span: Span): ReadonlySet<string> {
  return new Set(
    [...text.slice(span.start, span.end).toLowerCase().matchAll(LONG_WORD)].map(([word]) => word.slice(0, STEM)),
  )
}
