import { CLAIM_NOUNS, DENYING_VERBS } from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  antecedent,
  childrenBy,
  headOf,
  isNegated,
  isPassive,
  nounPhrase,
  objects,
  ownSubjects,
  relation,
  spanOfTokens,
  subjects,
  subtree,
} from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import { toNextPredicate } from '../quotes/next-cue.js'
import { contentSpans, sourceOf } from '../quotes/phrases.js'
import { entityOf } from '../quotes/sources.js'
import { claimObjects, clauseDenied, isDenying, pushedBackAgainst } from './denying-verbs.js'
import type { Denial, EntityId, Judged, Names, ParsedReport, Quote } from '../reading.js'

/** A denial before it has its number. */
export type Unnumbered = Omit<Denial, 'id' | keyof Judged>

/** Denials told by a verb: “denied that …”, “dismissed a report claiming …”, “rejected Kyiv’s accusation”. */
export function claimsDenied(parsed: ParsedReport, names: Names, quotes: readonly Quote[]): readonly Unnumbered[] {
  return parsed.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          isDenying(sentence, token) &&
          !isNegated(sentence, token) &&
          !isWithheld(sentence, token) &&
          !isQuotedSpeech(quotes, token),
      )
      .flatMap((verb) => denialBy(parsed, names, quotes, sentence, verb)),
  )
}

/** “without confirming or | denying | the report”: nothing is denied. */
export function isWithheld(sentence: Sentence, verb: Token): boolean {
  const first = relation(verb) === 'conj' ? headOf(sentence, verb) : verb
  return [verb, first].some(
    (one) => one && childrenBy(sentence, one, 'mark', 'case').some(({ lemma }) => lemma === 'without'),
  )
}

/** What a speaker calls denied is the speaker’s telling, not this report’s. */
function isQuotedSpeech(quotes: readonly Quote[], token: Token): boolean {
  return quotes.some((quote) => quote.form === 'direct' && contains(quote, token))
}

function denialBy(
  parsed: ParsedReport,
  names: Names,
  quotes: readonly Quote[],
  sentence: Sentence,
  verb: Token,
): readonly Unnumbered[] {
  const ahead = claimOf(sentence, verb)
  const quote = ahead && quotes.find((one) => one.cue && overlap(one.cue, verb) > 0)
  const claim =
    ahead ??
    claimBefore(
      sentence,
      verb,
      quotes.filter((one) => !(one.cue && overlap(one.cue, verb) > 0)),
    )
  if (!claim) return []
  const source = quote?.source ?? sourceOf(sentence, verb)
  // “It would be foolish to dismiss the report”: nobody has.
  if (!source && verb.xpos === 'VB' && subjects(sentence, verb).length === 0) return []
  const by = quote?.source?.entity ?? (source && entityOf(parsed.sentences, names, source))
  const told = isPronoun(sentence, claim.words) ? null : claim.words
  const [start, end] = [Math.min(verb.start, claim.words.start), Math.max(verb.end, claim.words.end)]
  return [
    {
      start,
      end,
      by,
      source: source && { start: source.start, end: source.end },
      of: ownerOf(names, claim.named, by),
      claim: told,
      manner: DENYING_VERBS.has(verb.lemma) ? 'denial' : 'rejection',
      rule: 'denial.verb',
    },
  ]
}

/** “denied this”: what is denied is told elsewhere. */
export function isPronoun(sentence: Sentence, { start, end }: Span): boolean {
  const tokens = sentence.tokens.filter((token) => start <= token.start && token.end <= end)
  return tokens.length === 1 && (tokens[0]!.upos === 'PRON' || /^(?:this|that|these|those)$/iu.test(tokens[0]!.form))
}

/** The words that carry the claim, and the phrase that names it with its owner: “a Reuters report | claiming …”. */
export interface Claim {
  readonly words: Span
  readonly named: Span
}

/** “brushed off suggestions”, “waved away the report” */
const PARTICLE = /^(?:off|aside|away)$/iu

export function claimOf(sentence: Sentence, verb: Token): Claim | undefined {
  // “a claim | denied by the junta that seized power”: no clause behind tells what is denied
  const isDescribing = verb.xpos === 'VBN' && relation(verb) === 'acl'
  const clause = isDescribing ? undefined : clauseDenied(sentence, verb)
  const object = isPassive(sentence, verb)
    ? objects(sentence, verb)[0]
    : claimObjects(sentence, verb).find((child) => child.index > verb.index)
  const top = pushedBackAgainst(sentence, verb) ?? object ?? clause
  if (!top) return undefined
  const bare = clauseOfPronoun(sentence, top)
  if (bare) return { words: bare, named: { start: bare.start, end: bare.start } }
  const whole = contentSpans(
    toNextPredicate(
      sentence,
      verb,
      subtree(
        sentence,
        top,
        (child) =>
          !(child.head === top.index && relation(child) === 'case' && child.index < top.index) &&
          !PARTICLE.test(child.form),
      ).filter((token) => relation(token) !== 'punct' || headOf(sentence, token) !== verb),
    ),
  )[0]
  if (!whole) return undefined
  const carried = top !== clause ? clauseCarried(sentence, top) : undefined
  // “denied that Georgia had agreed”, “denied Georgia’s involvement”: Georgia claimed nothing.
  const isNamed = top !== clause && (carried !== undefined || CLAIM_NOUNS.has(top.lemma))
  return {
    words: carried ?? whole,
    named: isNamed
      ? { start: whole.start, end: carried?.start ?? whole.end }
      : { start: whole.start, end: whole.start },
  }
}

/**
 * “the allegations of fraud, which | Oslo denies”: the noun that the clause describes. “…, a charge that the ministry
 * denied”: what is told before it.
 */
export function claimBefore(sentence: Sentence, verb: Token, quotes: readonly Quote[]): Claim | undefined {
  const nearest = ownSubjects(sentence, verb).length > 0 ? antecedent(sentence, verb) : undefined
  const above = nearest && relation(nearest) === 'nmod' ? headOf(sentence, nearest) : undefined
  const noun = above && CLAIM_NOUNS.has(above.lemma) ? above : nearest
  if (!noun || noun.upos !== 'NOUN' || noun.index > verb.index) return undefined
  const phrase = nounPhrase(sentence, noun).filter((token) => token.index < verb.index)
  const words = spanOfTokens(phrase)
  const before = toldBefore(sentence, phrase, quotes)
  if (before) return { words: before, named: words }
  return { words, named: CLAIM_NOUNS.has(noun.lemma) ? words : { start: words.start, end: words.start } }
}

/**
 * “…, a charge | Egypt rejects”: behind a comma a bare phrase names what was said before it, or told, where nobody is
 * quoted.
 */
export function toldBefore(sentence: Sentence, phrase: readonly Token[], quotes: readonly Quote[]): Span | null {
  const mark = sentence.tokens[phrase[0]!.index - 1]
  if (phrase.length > BARE_PHRASE || !mark || !/^[,—–”"’']$/u.test(mark.form)) return null
  const said = quotes.findLast(
    (quote) => contains(sentence, { start: quote.start, end: quote.start }) && quote.end <= phrase[0]!.start,
  )
  return said ? { start: said.start, end: said.end } : { start: sentence.start, end: mark.start }
}

/** “denied | it had closed the road”: a clause whose subject the tree takes for what is denied. */
function clauseOfPronoun(sentence: Sentence, top: Token): Span | undefined {
  const [next, ...others] = sentence.tokens.slice(top.index + 1)
  if (top.upos !== 'PRON' || !next || !(next.upos === 'AUX' || /^(?:VBD|VBZ|MD)$/u.test(next.xpos))) return undefined
  const mark = others.findIndex(({ form, upos }) => /^[,;:.—–]$/u.test(form) || upos === 'CCONJ')
  return spanOfTokens([top, next, ...others.slice(0, mark < 0 ? others.length : mark)])
}

/** “a charge” */
const BARE_PHRASE = 2

/**
 * “a report claiming | New Delhi wants …”, “the allegation that | …”; where the tree hangs the clause elsewhere, the
 * words after “claiming” to the comma.
 */
export function clauseCarried(sentence: Sentence, noun: Token): Span | undefined {
  const near = sentence.tokens.slice(noun.index + 1, noun.index + 8)
  const mark = near.findIndex(({ form }) => /^[,;:—–]$/u.test(form))
  const link = near
    .slice(0, mark < 0 ? near.length : mark)
    .find(
      (token) =>
        (token.xpos === 'VBG' && TELLS.test(token.lemma)) ||
        (token.form.toLowerCase() === 'that' && token.upos !== 'DET'),
    )
  if (!link) return undefined
  // “a report that said | it had stopped buying oil”
  const told = sentence.tokens[link.index + 1]
  const rest = sentence.tokens.slice(link.index + (told && TELLS.test(told.lemma) && told.upos === 'VERB' ? 2 : 1))
  const end = rest.findIndex((token) => /^[,;.:—–]$/u.test(token.form))
  const clause = end < 0 ? rest : rest.slice(0, end)
  return clause.length > 1 ? spanOfTokens(clause) : undefined
}

const TELLS = /^(?:say|claim|allege|suggest|assert|report|state|imply|indicate|purport|accuse|hint|insinuate|contend)$/u

/** Whose claim it is, where the phrase says so: “Kyiv’s accusation”, “allegations by Washington”. */
export function ownerOf(names: Names, phrase: Span, by: EntityId | null): EntityId | null {
  return (
    names.mentions.find(
      (mention) =>
        contains(phrase, mention) &&
        mention.entity !== by &&
        ['person', 'state', 'organisation', 'nationality'].includes(mention.kind),
    )?.entity ?? null
  )
}
