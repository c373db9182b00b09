import { CLAIM_NOUNS, DENYING_VERBS } from '../../language/en/denials.js'
import { GOVERNING_WORDS, HOLDING_BACK, LATER, MODAL_WORDS } from '../../language/en/modality-words.js'
import { isPlainSaying } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  antecedent,
  childrenBy,
  headOf,
  isNegated,
  isPassive,
  modal,
  nounPhrase,
  nounPhraseSpan,
  objects,
  ownSubjects,
  possessor,
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
          !isSupposed(sentence, token) &&
          !isQuotedSpeech(quotes, token),
      )
      .flatMap((verb) => denialBy(parsed, names, quotes, sentence, verb)),
  )
}

/** “without confirming or | denying | the report”, “declined to confirm or | deny | it”: nothing is denied. */
export function isWithheld(sentence: Sentence, verb: Token): boolean {
  const first = relation(verb) === 'conj' ? headOf(sentence, verb) : verb
  return [verb, first].some(
    (one) =>
      one &&
      (isHeldBack(sentence, one) || childrenBy(sentence, one, 'mark', 'case').some(({ lemma }) => lemma === 'without')),
  )
}

/** “refused to | deny | the report”, “a failure to | deny | it”, “has yet to | deny | it” */
function isHeldBack(sentence: Sentence, verb: Token): boolean {
  const above = /^(?:xcomp|acl)$/u.test(relation(verb)) ? headOf(sentence, verb) : undefined
  if (!above || above.index > verb.index) return false
  const isYet = [above, verb].some((one) => childrenBy(sentence, one, 'advmod').some(({ lemma }) => lemma === 'yet'))
  return isYet || HOLDING_BACK.has(above.lemma) || GOVERNING_WORDS.get(above.lemma) === 'hypothetical'
}

/** “may not shell the port and | deny | its envoys aid”, “could deny the report”: nobody has. */
function isSupposed(sentence: Sentence, verb: Token): boolean {
  const first = relation(verb) === 'conj' && verb.xpos === 'VB' ? headOf(sentence, verb) : verb
  const mood = first && modal(sentence, first)
  const told = mood && MODAL_WORDS.get(mood.lemma.toLowerCase())
  if (told !== 'considered' && told !== 'hypothetical') return false
  return mood!.lemma.toLowerCase() !== 'would' || !isToldAhead(sentence, verb)
}

/** “would later deny the report”: told of a day that is over. */
function isToldAhead(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb, 'advmod').some(({ form }) => LATER.has(form.toLowerCase()))
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
  if (isDescribing(verb)) return undefined
  const clause = clauseDenied(sentence, verb)
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
    words: carried ?? withoutOwner(sentence, top, whole),
    named: isNamed
      ? { start: whole.start, end: carried?.start ?? whole.end }
      : { start: whole.start, end: whole.start },
  }
}

/** “Kyiv’s | accusations of murder”: whose they are is told besides; a mere “claims” says nothing alone. */
function withoutOwner(sentence: Sentence, top: Token, whole: Span): Span {
  const owner = CLAIM_NOUNS.has(top.lemma) ? possessor(sentence, top) : undefined
  const last = owner && subtree(sentence, owner).at(-1)!
  const rest = last ? sentence.tokens.filter(({ start, end }) => start >= last.end && end <= whole.end) : []
  return rest.length > 1 ? spanOfTokens(rest) : whole
}

/** “a claim | denied by the junta that seized power”: what is denied stands before, and no clause behind tells it. */
export function isDescribing(verb: Token): boolean {
  return verb.xpos === 'VBN' && relation(verb) === 'acl'
}

/**
 * “the allegations of fraud, which | Oslo denies”: the noun that the clause describes. “…, a charge that the ministry
 * denied”, “…, something Oslo denies”, “…, which Oslo denies”: what is told before it.
 */
export function claimBefore(sentence: Sentence, verb: Token, quotes: readonly Quote[]): Claim | undefined {
  const noun = describedNoun(sentence, verb)
  if (!noun || noun.index > verb.index || !(noun.upos === 'NOUN' || STANDS_FOR_ALL.test(noun.form))) return undefined
  const phrase = nounPhrase(sentence, noun).filter((token) => token.index < verb.index)
  const words = spanOfTokens(phrase)
  const before = toldBefore(sentence, phrase, quotes) ?? toldBeforeWhich(sentence, noun, verb)
  if (before) return { words: before, named: words }
  return { words, named: CLAIM_NOUNS.has(noun.lemma) ? words : { start: words.start, end: words.start } }
}

const STANDS_FOR_ALL = /^something$/iu

function describedNoun(sentence: Sentence, verb: Token): Token | undefined {
  const nearest = isDescribing(verb)
    ? headOf(sentence, verb)
    : ownSubjects(sentence, verb).length > 0
      ? antecedent(sentence, verb)
      : undefined
  const above = nearest && relation(nearest) === 'nmod' ? headOf(sentence, nearest) : undefined
  return above && CLAIM_NOUNS.has(above.lemma) ? above : nearest
}

/**
 * “…, a charge | Egypt rejects”: behind a comma a bare phrase names what was said before it, or told, where nobody is
 * quoted.
 */
export function toldBefore(sentence: Sentence, phrase: readonly Token[], quotes: readonly Quote[]): Span | null {
  const mark = sentence.tokens[phrase[0]!.index - 1]
  if (phrase.length > BARE_PHRASE || !mark || !/^[,—–”"’']$/u.test(mark.form)) return null
  const said = saidBefore(sentence, phrase[0]!, quotes)
  const told = narrowed(sentence, mark)
  const isSaidLast = said !== undefined && (told === null || said.start >= told.end)
  return isSaidLast ? { start: said.start, end: said.end } : (told ?? { start: sentence.start, end: mark.start })
}

function saidBefore(sentence: Sentence, word: Token, quotes: readonly Quote[]): Quote | undefined {
  return quotes.findLast(({ start, end }) => contains(sentence, { start, end: start }) && end <= word.start)
}

/** “The ships entered the bay, which | Chad denies”: no bay is denied; “the reports of fraud, which …” are. */
function toldBeforeWhich(sentence: Sentence, noun: Token, verb: Token): Span | null {
  if (CLAIM_NOUNS.has(noun.lemma)) return null
  const which = sentence.tokens.findLast(({ form, index }) => index < verb.index && form.toLowerCase() === 'which')
  const mark = which && sentence.tokens[which.index - 1]
  if (!mark || !/^[,—–]$/u.test(mark.form) || !DENYING_VERBS.has(verb.lemma)) return null
  return narrowed(sentence, mark) ?? { start: sentence.start, end: mark.start }
}

/** Whoever accuses says of what; what is alleged is told as such: “the alleged raid”. */
const ACCUSING = /^(?:accuse|blame|suspect|charge)$/u
const ALLEGED = /^(?:alleged|supposed|purported|reported)$/iu

/**
 * Of what a sentence tells before a mark, what somebody was accused of or claimed: “Chad has accused Togo of | hiding
 * the gold |, a charge …”; null where nobody told it.
 */
function narrowed(sentence: Sentence, mark: Token): Span | null {
  const before = sentence.tokens.slice(0, mark.index)
  const told = before.findLast(
    ({ upos, lemma, form }) =>
      (upos === 'VERB' && (ACCUSING.test(lemma) || isPlainSaying(lemma) || lemma === 'fear')) || ALLEGED.test(form),
  )
  if (!told) return null
  if (told.upos !== 'VERB') return nounPhraseSpan(sentence, headOf(sentence, told) ?? told)
  return toldBehind(told, before.slice(told.index + 1))
}

/** “accused Togo of | hiding it”, “says that | the gold is gone”, without marks at the ends. */
function toldBehind({ lemma }: Token, behind: readonly Token[]): Span | null {
  const isAccusing = ACCUSING.test(lemma)
  // “charged that Togo hid it”
  const link = behind.findIndex(({ form }) => form === 'that' || (isAccusing && /^(?:of|for)$/u.test(form)))
  const words = link < 0 && isAccusing ? [] : behind.slice(link + 1)
  const from = words.findIndex(({ upos }) => upos !== 'PUNCT')
  const to = words.findLastIndex(({ upos }) => upos !== 'PUNCT')
  return to - from > 0 ? spanOfTokens(words.slice(from, to + 1)) : null
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
