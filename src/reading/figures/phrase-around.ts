import type { Sentence, Token } from '../../language/en/sentence.js'
import type { Span } from '../../language/span.js'

const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'])
const POSSESSIVE_PRONOUN = /^(?:its|their|his|her|our)$/i

/** A noun phrase cut at its possessor: in “of Chile’s copper exports”, the possessor and “copper exports”. */
export interface NounPhrase {
  readonly possessor: Span | null
  readonly thing: Span
  /**
   * Who holds a share of it, where the words before the share say so: “Russia’s share of”, “the share of Russian oil
   * in”.
   */
  readonly holder?: Span
}

/** “arms purchases last year”, “gas a year”: words of time behind a noun are not of it. */
const WHICH_TIME = /^(?:last|this|next|past|each|every|an?|per|that)$/i
const TIME_NOUN =
  /^(?:day|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)s?$/

/** “The oil company of Kenya buys gas”: forms of verbs that are no nouns, though a tagger takes them for some. */
const NEVER_NOUN =
  /^(?:buys|sells|gets|pays|spends|owes|earns|receives|lends|gives|provides|delivers|produces|operates|sends|rose|fell|grew|shrank|bought|sold|sent|lent|paid)$/

/*
 * These walk along the words rather than the tree: the phrases around figures are the hardest to attach (“over 40
 * percent of Chile’s copper exports worth 30 billion dollars”), while their tags are nearly always right.
 */

/** The noun phrase that begins at or after a place, past the prepositions allowed. */
export function phraseAfter(sentence: Sentence, from: number, prepositions: RegExp): NounPhrase | null {
  let at = pastBracket(
    sentence,
    sentence.tokens.findIndex((token) => token.start >= from),
  )
  const first = sentence.tokens[at]
  if (!first) return null
  if (prepositions.test(first.form)) at++
  else if (!prepositions.test('')) return null
  const to = endOfPhrase(sentence, at)
  return cutPhrase(sentence.tokens.slice(at, to))
}

/** “$40 billion (£20 billion) contract”: what stands behind the other sum. */
function pastBracket(sentence: Sentence, at: number): number {
  const form = sentence.tokens[at]?.form
  if (form === ')') return at + 1
  const closing = form === '(' ? sentence.tokens.findIndex((token, index) => index > at && token.form === ')') : -1
  return closing < 0 ? at : closing + 1
}

/**
 * The noun phrase that ends just before a place, or before the preposition or verb there: “weapons purchases of”, “a
 * contract worth”.
 */
export function phraseBefore(sentence: Sentence, to: number, links: RegExp): NounPhrase | null {
  let at = sentence.tokens.findLastIndex((token) => token.end <= to)
  const linked = at
  while (at >= 0 && (links.test(sentence.tokens[at]!.form) || (sentence.tokens[at]!.form === ',' && at < linked))) at--
  if (at < 0 || (at === linked && !links.test(''))) return null
  let first = at
  while (first > 0 && belongs(sentence.tokens[first]!)) first--
  return cutPhrase(sentence.tokens.slice(belongs(sentence.tokens[first]!) ? first : first + 1, at + 1))
}

function endOfPhrase(sentence: Sentence, from: number): number {
  let at = from
  while (
    at < sentence.tokens.length &&
    belongs(sentence.tokens[at]!) &&
    !beginsClause(sentence, at, from) &&
    !(at > from && beginsTime(sentence, at))
  )
    at++
  return at
}

/** “the weapons India imported”: a name after a plural begins a clause of its own. */
function beginsClause(sentence: Sentence, at: number, from: number): boolean {
  return at > from && sentence.tokens[at]!.upos === 'PROPN' && sentence.tokens[at - 1]!.xpos === 'NNS'
}

function beginsTime({ tokens }: Sentence, at: number): boolean {
  return WHICH_TIME.test(tokens[at]!.form) && tokens.slice(at + 1, at + 3).some((token) => TIME_NOUN.test(token.form))
}

function belongs(token: Token): boolean {
  if (NEVER_NOUN.test(token.form)) return false
  return (
    (IN_PHRASE.has(token.upos) && token.form !== '$') ||
    token.xpos === 'POS' ||
    token.xpos === 'HYPH' ||
    token.form === '-' ||
    POSSESSIVE_PRONOUN.test(token.form)
  )
}

/** Splits at the last possessive; null where no noun is left. */
function cutPhrase(tokens: readonly Token[]): NounPhrase | null {
  const mark = tokens.findLastIndex((token) => token.xpos === 'POS' || POSSESSIVE_PRONOUN.test(token.form))
  const thing = tokens
    .slice(mark + 1)
    .filter(
      (token, at, all) =>
        !(token.upos === 'DET' || (token.upos === 'NUM' && all[at + 1]?.form !== '-')) ||
        all.slice(0, at).some((one) => one.upos === 'NOUN' || one.upos === 'PROPN'),
    )
  const last = thing.findLastIndex((token) => token.upos === 'NOUN' || token.upos === 'PROPN')
  if (last < 0) return null
  const owner = tokens.slice(0, mark + 1).filter((token) => token.xpos !== 'POS' && token.upos !== 'DET')
  return {
    possessor: owner.length > 0 ? { start: owner[0]!.start, end: owner.at(-1)!.end } : null,
    thing: { start: thing[0]!.start, end: thing[last]!.end },
  }
}
