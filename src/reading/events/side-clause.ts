import { BESIDES } from '../../language/en/clause-openers.js'
import { GOVERNING_WORDS } from '../../language/en/modality-words.js'
import { reportingVerb } from '../../language/en/reporting-verbs.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  antecedent,
  auxiliaries,
  childBy,
  dominates,
  headOf,
  isNegated,
  modal,
  nounPhrase,
  pathToRoot,
  relation,
  spanOfTokens,
  subtree,
} from '../../language/en/tree.js'
import { contains, type Span } from '../../language/span.js'

/**
 * The narrowest stretch that tells by itself what a sentence tells only by the way, of the clauses and phrases around
 * its word: “it had held tests in 1998” of “A president, who backed Chad after it had held tests in 1998, has died”.
 * Null where the sentence’s own clause tells it. `held`: what must be told with it, who takes part, the day, the place,
 * each by any of its stretches. `isPhrase`: a noun with what belongs to it, “its invasion of Chad”, and no clause.
 */
export function sideClause(
  sentence: Sentence,
  word: Token,
  held: readonly (readonly Span[])[],
): { readonly clause: Span; readonly isPhrase: boolean } | null {
  for (const at of pathToRoot(sentence, word)) {
    const clause = standingApart(sentence, at, word)
    if (clause && held.every((stretches) => stretches.some((one) => contains(clause, one))))
      return { clause, isPhrase: isNamedBy(at, word) }
    if (isSpokenOf(sentence, at)) return null
  }
  return null
}

function standingApart(sentence: Sentence, at: Token, word: Token): Span | null {
  if (isNamedBy(at, word)) return toldByNoun(sentence, at)
  if (at.deprel === 'acl:relcl') return toldOfSomebody(sentence, at, antecedent(sentence, at))
  if (at.deprel === 'acl' && at.xpos === 'VBN') return toldOfSomebody(sentence, at, phraseAround(sentence, at))
  return at.deprel === 'advcl' ? toldBesides(sentence, at) : null
}

function isNamedBy(at: Token, word: Token): boolean {
  return at === word && at.upos === 'NOUN'
}

/**
 * “the invasion of Chad by Libya”, where the sentence tells of something else that it is named with, and nothing that
 * takes it out of fact: “averted an assault”, “doubted the invasion”, “would welcome an attack”.
 */
function toldByNoun(sentence: Sentence, noun: Token): Span | null {
  const governor = headOf(sentence, noun)
  const isOwnMatter = !governor || relation(noun) === 'nsubj' || relation(noun) === 'conj'
  const isInDoubt = pathToRoot(sentence, noun)
    .slice(1)
    .some((one) => isDoubting(one) || isNegated(sentence, one) || modal(sentence, one) !== undefined)
  return isOwnMatter || isInDoubt ? null : whole(sentence, nounPhrase(sentence, noun))
}

function isDoubting({ lemma }: Token): boolean {
  return GOVERNING_WORDS.has(lemma) || /^(?:doubts|denies)$/u.test(reportingVerb(lemma, 'object')?.stance ?? '')
}

const PERSONAL = /^(?:he|she|it|they|we|i|you)$/iu

/** “Ann Doe, who had backed Chad”, “the tariffs announced by Chad on Monday”: with whom or what it is told of. */
function toldOfSomebody(sentence: Sentence, verb: Token, named: Token | undefined): Span | null {
  // “a ship of the bureau that was damaged”: the ship was, as like as not
  if (!named || relation(named) === 'nmod') return null
  // “an agreement it reached with Chad”: who that is the rest of the sentence tells
  const subject = childBy(sentence, verb, 'nsubj')
  if (subject && relation(verb) === 'acl:relcl' && PERSONAL.test(subject.form)) return null
  const own = subtree(
    sentence,
    named,
    (child) => dominates(sentence, child, verb) || headOf(sentence, child) !== named || isOfName(child),
  )
  return whole(sentence, own)
}

/** “the tariffs on steel and timber | announced on Monday”: whichever of its nouns the participle hangs on. */
function phraseAround(sentence: Sentence, participle: Token): Token | undefined {
  const nouns = pathToRoot(sentence, participle).slice(1)
  return nouns.find((noun, at) => !/^(?:nmod|conj)$/u.test(relation(noun)) || nouns[at + 1]?.upos !== 'NOUN')
}

/** What belongs to the name before a relative clause: not further clauses, brackets and appositions. */
function isOfName(child: Token): boolean {
  return /^(?:det|amod|compound|flat|nmod|nummod|goeswith)$/u.test(relation(child))
}

function toldBesides(sentence: Sentence, verb: Token): Span | null {
  const mark = childBy(sentence, verb, 'mark')
  const hasSubject = childBy(sentence, verb, 'nsubj') !== undefined
  if (!mark || !hasSubject || !BESIDES.has(mark.form.toLowerCase()) || !isPast(sentence, verb)) return null
  return whole(
    sentence,
    subtree(sentence, verb, (child) => headOf(sentence, child) !== verb || child.index > mark.index),
  )
}

/** “after the troops leave”: that is still to come. */
function isPast(sentence: Sentence, verb: Token): boolean {
  return [verb, ...auxiliaries(sentence, verb)].some(({ xpos, lemma }) => xpos === 'VBD' || lemma === 'have')
}

/** What somebody says is told with its speaker. */
function isSpokenOf(sentence: Sentence, at: Token): boolean {
  return relation(at) === 'ccomp' || relation(at) === 'parataxis' || !headOf(sentence, at)
}

/** From the first word to the last, without the marks at the ends; null where words of other clauses lie between. */
function whole(sentence: Sentence, tokens: readonly Token[]): Span | null {
  const isMark = (token: Token) => token.upos === 'PUNCT'
  const from = tokens.findIndex((one) => !isMark(one))
  const own = tokens.slice(from, tokens.findLastIndex((one) => !isMark(one)) + 1)
  if (from < 0) return null
  const between = sentence.tokens.slice(own[0]!.index, own.at(-1)!.index + 1)
  return between.every((one) => isMark(one) || own.includes(one)) ? spanOfTokens(own) : null
}
