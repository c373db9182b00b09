import { REPORTING_NOUNS, STANCE_NOUNS, THOUGHT_ADJECTIVES } from '../../language/en/attributing-phrases.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childBy,
  children,
  childrenBy,
  headOf,
  nominalModifiers,
  possessor,
  preposition,
  relation,
  spanOfTokens,
  subtree,
} from '../../language/en/tree.js'
import type { Span } from '../../language/span.js'
import { stretchAt, type Attribution, type Paragraph } from './attribution.js'
import { toPhraseEnd } from './phrase-end.js'
import { contentSpans, isTime, LIGHT_VERBS, nounPhraseWords, sourceOf } from './phrases.js'

/**
 * Attributions whose cue is a noun or an adjective: “Moscow’s claim that …”, “their fear of …”, “is confident that …”.
 */
export function readNominalCues(paragraph: Paragraph): readonly Attribution[] {
  return paragraph.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => !stretchAt(paragraph, token))
      .flatMap((token) => nounCue(sentence, token) ?? nounIs(sentence, token) ?? adjectiveCue(sentence, token) ?? []),
  )
}

function nounCue(sentence: Sentence, noun: Token): Attribution | undefined {
  if (
    noun.upos !== 'NOUN' ||
    (noun.lemma !== 'doubt' && childrenBy(sentence, noun, 'det').some((word) => word.lemma === 'no')) ||
    !(REPORTING_NOUNS.has(noun.lemma) || STANCE_NOUNS.has(noun.lemma))
  )
    return undefined
  const content = nounContent(sentence, noun)
  const held = content && holderOf(sentence, noun)
  if (!held) return undefined
  const stance = STANCE_NOUNS.get(noun.lemma)?.stance ?? 'asserts'
  return { cue: held.cue, source: held.source, content: contentSpans(content), stance, rule: 'quote.noun' }
}

/** “Oslo’s assessment is | that the talks have stalled” */
function nounIs(sentence: Sentence, noun: Token): Attribution | undefined {
  const clause = relation(noun) === 'nsubj' && REPORTING_NOUNS.has(noun.lemma) ? headOf(sentence, noun) : undefined
  const be = clause && childrenBy(sentence, clause, 'cop').find((word) => word.index > noun.index)
  const that =
    be &&
    sentence.tokens
      .slice(be.index + 1, clause.index)
      .find((token, at) => token.form.toLowerCase() === 'that' && token.upos === 'SCONJ' && at < 2)
  const owner = possessor(sentence, noun) ?? nominalModifiers(sentence, noun, 'by', 'from', 'among')[0]
  if (!that || !owner) return undefined
  return {
    cue: spanOfTokens([noun]),
    source: spanOfTokens(nounPhraseWords(sentence, owner)),
    content: contentSpans(subtree(sentence, clause).filter((token) => token.index >= that.index)),
    stance: 'asserts',
    rule: 'quote.noun',
  }
}

/** What a noun of saying carries: “that …”, “to …”, or the object of its preposition: “criticism of the deal”. */
export function nounContent(sentence: Sentence, noun: Token): readonly Token[] | undefined {
  const light = headOf(sentence, noun)
  const carriers =
    light && relation(noun) === 'obj' && LIGHT_VERBS.test(light.lemma)
      ? childrenBy(sentence, light, 'ccomp').filter((child) => childBy(sentence, child, 'mark')?.lemma === 'that')
      : []
  const clause = [...childrenBy(sentence, noun, 'acl', 'ccomp'), ...carriers].find(
    (child) =>
      child.index > noun.index &&
      (child.deprel !== 'acl:relcl' || isWholeClause(sentence, child)) &&
      childrenBy(sentence, child, 'mark').some((mark) => /^(?:that|to|whether)$/u.test(mark.lemma)),
  )
  if (clause)
    return isFollowedByVerb(sentence, noun, clause)
      ? subtree(sentence, clause)
      : toPhraseEnd(sentence, subtree(sentence, clause))
  const prepositions = STANCE_NOUNS.get(noun.lemma)?.prepositions
  const topic =
    prepositions &&
    [...nominalModifiers(sentence, noun, ...prepositions), ...besideVerb(sentence, noun, prepositions)].find(
      (modifier) => !isTime(modifier),
    )
  return (
    topic &&
    toPhraseEnd(
      sentence,
      subtree(
        sentence,
        topic,
        (child) => !(child.head === topic.index && relation(child) === 'case' && child.index < topic.index),
      ),
    )
  )
}

/**
 * “Oslo’s claim that the ship had sunk | surprised the port”: the verb of the sentence ends the clause of its subject.
 */
function isFollowedByVerb(sentence: Sentence, noun: Token, clause: Token): boolean {
  return relation(noun) === 'nsubj' && (headOf(sentence, noun)?.index ?? 0) > clause.index
}

/**
 * “rumours that the general had been dismissed”: a clause that has a subject beside its “that” is no relative one,
 * whatever the tree takes it for.
 */
function isWholeClause(sentence: Sentence, clause: Token): boolean {
  const that = childrenBy(sentence, clause, 'mark').find((mark) => mark.lemma === 'that')
  return (
    that !== undefined &&
    childrenBy(sentence, clause, 'nsubj', 'csubj', 'expl').some(
      (subject) => subject.index === that.index + 1 || subtree(sentence, subject)[0]!.index === that.index + 1,
    )
  )
}

/** “took a swipe | at the mayor”: the tree may hang what the noun carries on the light verb above it. */
function besideVerb(sentence: Sentence, noun: Token, prepositions: readonly string[]): readonly Token[] {
  const verb = relation(noun) === 'obj' ? headOf(sentence, noun) : undefined
  if (!verb || !LIGHT_VERBS.test(verb.lemma)) return []
  return childrenBy(sentence, verb, 'obl', 'advcl').filter(
    (child) =>
      child.index > noun.index &&
      !PLACING.test(preposition(sentence, child)) &&
      prepositions.includes(preposition(sentence, child) || (childBy(sentence, child, 'mark')?.lemma ?? '')),
  )
}

/** “made remarks on a ferry”, “shared her fears with her sister” */
const PLACING = /^(?:on|in|with)$/u

/** Whose the words are: the noun’s owner, whoever they come from, or the subject of “made”, “issued”, “voiced”. */
function holderOf(sentence: Sentence, noun: Token): { readonly source: Span; readonly cue: Span } | undefined {
  const owner = possessor(sentence, noun) ?? nominalModifiers(sentence, noun, 'by', 'from', 'among')[0]
  if (owner) return { source: spanOfTokens(nounPhraseWords(sentence, owner)), cue: spanOfTokens([noun]) }
  const verb = headOf(sentence, noun)
  if (
    !verb ||
    relation(noun) !== 'obj' ||
    !LIGHT_VERBS.test(verb.lemma) ||
    (ENJOYED.test(verb.lemma) && RECEIVED.test(noun.lemma))
  )
    return undefined
  const source = sourceOf(sentence, verb)
  return source ? { source, cue: spanOfTokens([verb, noun]) } : undefined
}

/** “has the backing of Oslo”, “won praise from abroad”: what the subject has of others is not what it says. */
const ENJOYED = /^(?:have|win|draw|face|take|bring)$/u
const RECEIVED =
  /^(?:claim|support|backing|endorsement|praise|admiration|respect|gratitude|thanks|welcome|sympathy|criticism|attack|accusation|allegation|complaint|condemnation|rebuke|opposition|threat|warning|demand|call|appeal|request|question|criticisms)$/u

/** “is confident that the talks will resume”, “remains opposed to the plan” */
function adjectiveCue(sentence: Sentence, adjective: Token): Attribution | undefined {
  if (!THOUGHT_ADJECTIVES.has(adjective.form.toLowerCase()) || !['ADJ', 'VERB'].includes(adjective.upos))
    return undefined
  const predicate =
    children(sentence, adjective).some((child) => relation(child) === 'cop' || child.deprel === 'aux:pass') ||
    relation(adjective) === 'xcomp'
  const content = predicate ? adjectiveContent(sentence, adjective) : undefined
  const source = content && subjectOf(sentence, adjective)
  if (!source) return undefined
  const cop = childBy(sentence, adjective, 'cop', 'aux:pass')
  return {
    cue: spanOfTokens(cop ? [cop, adjective] : [adjective]),
    source,
    content: contentSpans(content),
    stance: 'asserts',
    rule: 'quote.adjective',
  }
}

function adjectiveContent(sentence: Sentence, adjective: Token): readonly Token[] | undefined {
  const clause = childrenBy(sentence, adjective, 'ccomp', 'xcomp', 'advcl').find(
    (child) =>
      child.index > adjective.index &&
      !childrenBy(sentence, child, 'mark', 'advmod').some((mark) => CIRCUMSTANCE.test(mark.lemma)) &&
      childrenBy(sentence, child, 'mark', 'nsubj').some(
        (mark) => /^(?:that|to)$/u.test(mark.lemma) || relation(mark) === 'nsubj',
      ),
  )
  if (clause) return subtree(sentence, clause)
  const topic = childrenBy(sentence, adjective, 'obl').find(
    (child) => child.index > adjective.index && /^(?:about|of|to|with|over|at)$/u.test(preposition(sentence, child)),
  )
  return (
    topic &&
    subtree(
      sentence,
      topic,
      (child) => !(child.head === topic.index && relation(child) === 'case' && child.index < topic.index),
    )
  )
}

/** “is upbeat about the port |, because trade is up”: when and why is told of the thought. */
const CIRCUMSTANCE = /^(?:because|as|after|before|when|while|since|although|though|despite|until|once)$/u

/** The one who is confident: “it is clear that” has none. */
function subjectOf(sentence: Sentence, adjective: Token): Span | undefined {
  const source = sourceOf(sentence, adjective, 'active')
  const words = source && sentence.tokens.filter((token) => token.start >= source.start && token.end <= source.end)
  return words && words.some((token) => !/^(?:it|that|this|there|what|which)$/iu.test(token.form)) ? source : undefined
}
