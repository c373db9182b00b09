import { CLAIM_NOUNS, DENYING_VERBS, DISMISSING_VERBS } from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, isNegated, isPassive, objects, preposition, relation, spanOfTokens, subtree } from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import { contentSpans, sourceOf } from '../quotes/phrases.js'
import { entityOf } from '../quotes/sources.js'
import type { Denial, EntityId, Names, ParsedReport, Quote } from '../reading.js'

/** A denial before it has its number. */
export type Unnumbered = Omit<Denial, 'id'>

/** Denials told by a verb: “denied that …”, “dismissed a report claiming …”, “rejected Kyiv’s accusation”. */
export function claimsDenied(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Unnumbered[] {
  return parsed.sentences.flatMap((sentence) => sentence.tokens
    .filter((token) => isDenying(sentence, token) && !isNegated(sentence, token) && !isQuotedSpeech(quotes, token))
    .flatMap((verb) => denialBy(parsed, names, quotes, sentence, verb)))
}

function isDenying(sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'VERB') return false
  return DENYING_VERBS.has(token.lemma) || pushedBackAgainst(sentence, token) !== undefined || (DISMISSING_VERBS.has(token.lemma) && objects(sentence, token).some((object) => CLAIM_NOUNS.has(object.lemma)))
}

/** “pushed back against claims that …”, “hit back at the report” */
function pushedBackAgainst(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^(?:push|hit|fire|strike)$/u.test(verb.lemma) || sentence.tokens[verb.index + 1]?.form.toLowerCase() !== 'back') return undefined
  return childrenBy(sentence, verb, 'obl').find((noun) => CLAIM_NOUNS.has(noun.lemma) && /^(?:back )?(?:against|at|on)$/u.test(preposition(sentence, noun)))
}

/** What a speaker calls denied is the speaker’s telling, not this report’s. */
function isQuotedSpeech(quotes: readonly Quote[], token: Token): boolean {
  return quotes.some((quote) => quote.form === 'direct' && contains(quote, token))
}

function denialBy(parsed: ParsedReport, names: Names, quotes: readonly Quote[], sentence: Sentence, verb: Token): readonly Unnumbered[] {
  const claim = claimOf(sentence, verb)
  if (!claim) return []
  const quote = quotes.find((one) => one.cue && overlap(one.cue, verb) > 0)
  const source = quote?.source ?? sourceOf(sentence, verb)
  const by = quote?.source?.entity ?? (source && entityOf(parsed.sentences, names, source))
  return [{ start: verb.start, end: claim.words.end, by, of: ownerOf(names, claim.named, by), claim: claim.words, manner: DENYING_VERBS.has(verb.lemma) ? 'denial' : 'rejection', rule: 'denial.verb' }]
}

/** The words that carry the claim, and the phrase that names it with its owner: “a Reuters report | claiming …”. */
export interface Claim {
  readonly words: Span
  readonly named: Span
}

/** “brushed off suggestions”, “waved away the report” */
const PARTICLE = /^(?:off|aside|away)$/iu

function claimOf(sentence: Sentence, verb: Token): Claim | undefined {
  const clause = childrenBy(sentence, verb, 'ccomp', 'xcomp', 'advcl').find((child) => child.index > verb.index && (relation(child) !== 'advcl' || child.xpos === 'VBG'))
  const object = isPassive(sentence, verb) ? objects(sentence, verb)[0] : childrenBy(sentence, verb, 'obj').find((child) => child.index > verb.index)
  const top = pushedBackAgainst(sentence, verb) ?? object ?? clause
  if (!top) return undefined
  const whole = contentSpans(subtree(sentence, top, (child) => !(child.head === top.index && relation(child) === 'case' && child.index < top.index) && !PARTICLE.test(child.form)).filter((token) => relation(token) !== 'punct' || headOf(sentence, token) !== verb))[0]
  if (!whole) return undefined
  const carried = top !== clause ? clauseCarried(sentence, top) : undefined
  // “denied that Georgia had agreed”, “denied Georgia’s involvement”: Georgia claimed nothing.
  const isNamed = top !== clause && (carried !== undefined || CLAIM_NOUNS.has(top.lemma))
  return { words: carried ?? whole, named: isNamed ? { start: whole.start, end: carried?.start ?? whole.end } : { start: whole.start, end: whole.start } }
}

/** “a report claiming | New Delhi wants …”, “the allegation that | …”; where the tree hangs the clause elsewhere, the words after “claiming” to the comma. */
export function clauseCarried(sentence: Sentence, noun: Token): Span | undefined {
  const link = sentence.tokens.slice(noun.index + 1, noun.index + 8).find((token) => (token.xpos === 'VBG' && headOf(sentence, token) === noun) || (token.form.toLowerCase() === 'that' && token.upos !== 'DET'))
  if (!link) return undefined
  // “a report that said | it had stopped buying oil”
  const told = sentence.tokens[link.index + 1]
  const rest = sentence.tokens.slice(link.index + (told && TELLS.test(told.lemma) && told.upos === 'VERB' ? 2 : 1))
  const end = rest.findIndex((token) => /^[,;.:—–]$/u.test(token.form))
  const clause = end < 0 ? rest : rest.slice(0, end)
  return clause.length > 1 ? spanOfTokens(clause) : undefined
}

const TELLS = /^(?:say|claim|allege|suggest|assert|report|state|imply)$/u

/** Whose claim it is, where the phrase says so: “Kyiv’s accusation”, “allegations by Washington”. */
export function ownerOf(names: Names, phrase: Span, by: EntityId | null): EntityId | null {
  return names.mentions.find((mention) => contains(phrase, mention) && mention.entity !== by && ['person', 'state', 'organisation', 'nationality'].includes(mention.kind))?.entity ?? null
}
