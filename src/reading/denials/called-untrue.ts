import { CLAIM_NOUNS, NO_TRUTH, UNTRUE } from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, nounPhraseSpan, relation, subtree, tokensWithin } from '../../language/en/tree.js'
import { overlap, type Span } from '../../language/span.js'
import { contentSpans } from '../quotes/phrases.js'
import type { Names, ParsedReport, Quote } from '../reading.js'
import { ownerOf, type Claim, type Unnumbered } from './denied-claims.js'

/** “called Israel’s presentation “ridiculous””, “said the purported evidence was fabricated”: a claim that a source calls untrue. */
export function claimsCalledUntrue(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Unnumbered[] {
  return quotes.filter((quote) => quote.source && quote.form !== 'direct').flatMap((quote) => {
    const claim = claimIn(parsed, quote)
    if (!claim) return []
    const by = quote.source!.entity
    // “Moscow’s claim is false, Kyiv said”: the cue may stand behind the words.
    return [{ start: Math.min(quote.cue?.start ?? quote.start, quote.start), end: quote.end, by, of: ownerOf(names, claim.named, by), claim: claim.words, manner: 'denial' as const, rule: 'denial.untrue' }]
  })
}

/** The phrase of a claim that the rest of the quoted clause calls untrue. */
function claimIn({ report, sentences }: ParsedReport, quote: Span): Claim | undefined {
  const sentence = sentences.find((one) => overlap(one, quote) > 0)
  const noun = sentence && tokensWithin(sentence, quote).find((token) => isClaim(token))
  if (!noun || !(UNTRUE.test(report.text.slice(noun.end, quote.end)) || NO_TRUTH.test(report.text.slice(quote.start, noun.start)))) return undefined
  const [named, clause] = [nounPhraseSpan(sentence, noun), clauseOf(sentence, noun)]
  return clause ? { words: clause, named: { start: named.start, end: Math.max(noun.end, Math.min(named.end, clause.start)) } } : { words: named, named }
}

/** “The claim that | Peru had paid a ransom | is untrue” */
function clauseOf(sentence: Sentence, noun: Token): Span | undefined {
  const clause = childrenBy(sentence, noun, 'acl', 'ccomp').find((child) => child.index > noun.index && childrenBy(sentence, child, 'mark').some((mark) => mark.lemma === 'that'))
  return clause && contentSpans(subtree(sentence, clause, (child) => !(child.head === clause.index && relation(child) === 'mark')))[0]
}

function isClaim(token: Token): boolean {
  return token.upos === 'NOUN' && CLAIM_NOUNS.has(token.lemma)
}
