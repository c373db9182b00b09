import { CLAIM_NOUNS, UNTRUE } from '../../language/en/denials.js'
import type { Token } from '../../language/en/sentence.js'
import { nounPhraseSpan, tokensWithin } from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import type { Names, ParsedReport, Quote } from '../reading.js'
import { ownerOf, type Unnumbered } from './denied-claims.js'

/** “called Israel’s presentation “ridiculous””, “said the purported evidence was fabricated”: a claim that a source calls untrue. */
export function claimsCalledUntrue(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Unnumbered[] {
  return quotes.filter((quote) => quote.source && quote.form !== 'direct').flatMap((quote) => {
    const claim = claimIn(parsed, quote)
    if (!claim) return []
    const by = quote.source!.entity
    // “Moscow’s claim is false, Kyiv said”: the cue may stand behind the words.
    return [{ start: Math.min(quote.cue?.start ?? quote.start, quote.start), end: quote.end, by, of: ownerOf(names, claim, by), claim, manner: 'denial' as const, rule: 'denial.untrue' }]
  })
}

/** The phrase of a claim that the rest of the quoted clause calls untrue. */
function claimIn({ report, sentences }: ParsedReport, quote: Span): Span | undefined {
  const sentence = sentences.find((one) => overlap(one, quote) > 0)
  const noun = sentence && tokensWithin(sentence, quote).find((token) => isClaim(token))
  if (!noun || !UNTRUE.test(report.text.slice(noun.end, quote.end))) return undefined
  return nounPhraseSpan(sentence, noun)
}

function isClaim(token: Token): boolean {
  return token.upos === 'NOUN' && CLAIM_NOUNS.has(token.lemma)
}
