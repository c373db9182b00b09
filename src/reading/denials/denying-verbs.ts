import {
  ACCUSING_NOUNS,
  CLAIM_NOUNS,
  DENYING_VERBS,
  DISMISSED_NOUNS,
  DISMISSING_VERBS,
  DISPUTING_VERBS,
  GRANTED_NOUNS,
  JUDGING,
  PROPOSED_NOUNS,
  SCORNING_VERBS,
} from '../../language/en/denials.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childrenBy,
  indirectObjects,
  isPassive,
  objects,
  ownSubjects,
  preposition,
  relation,
  subjects,
} from '../../language/en/tree.js'

/** Whether a verb says of a claim that it is untrue, or turns it away. */
export function isDenying(sentence: Sentence, verb: Token): boolean {
  if (verb.upos !== 'VERB') return false
  if (pushedBackAgainst(sentence, verb)) return true
  const claimed = claimObjects(sentence, verb)
  if (SCORNING_VERBS.has(verb.lemma)) return claimed.some(({ lemma }) => ACCUSING_NOUNS.has(lemma))
  if (DISMISSING_VERBS.has(verb.lemma))
    return (
      claimed.some((noun) => isClaimNoun(sentence, noun) || DISMISSED_NOUNS.has(noun.lemma)) &&
      !isJudging(sentence, verb)
    )
  if (!DENYING_VERBS.has(verb.lemma)) return false
  if (DISPUTING_VERBS.has(verb.lemma))
    return claimed.some((noun) => isClaimNoun(sentence, noun)) || clauseDenied(sentence, verb) !== undefined
  return verb.lemma !== 'deny' || !isRefusal(sentence, verb)
}

/** “pushed back against claims that …”, “hit back at the report” */
export function pushedBackAgainst(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^(?:push|hit|fire|strike)$/u.test(verb.lemma) || sentence.tokens[verb.index + 1]?.form.toLowerCase() !== 'back')
    return undefined
  return childrenBy(sentence, verb, 'obl').find(
    (noun) => CLAIM_NOUNS.has(noun.lemma) && /^(?:back )?(?:against|at|on)$/u.test(preposition(sentence, noun)),
  )
}

/** What the verb is done to; a claim that the tree takes for a verb, “rejects | claims that …”, too. */
export function claimObjects(sentence: Sentence, verb: Token): readonly Token[] {
  const found = objects(sentence, verb)
  const next =
    found.length > 0 || isPassive(sentence, verb)
      ? undefined
      : sentence.tokens
          .slice(verb.index + 1, verb.index + 1 + WORDS_BETWEEN)
          .find(({ upos }) => !['DET', 'ADJ'].includes(upos))
  return next && next.upos === 'VERB' && /s$/u.test(next.form) && CLAIM_NOUNS.has(next.lemma) ? [next] : found
}

/** “rejects all such | claims” */
const WORDS_BETWEEN = 3

/**
 * “denied that …”, “denied sending …”, “denied “cooking” the books”; behind a comma the clause tells something else:
 * “denied it, noting that …”.
 */
export function clauseDenied(sentence: Sentence, verb: Token): Token | undefined {
  return childrenBy(sentence, verb, 'ccomp', 'xcomp', 'advcl', 'acl').find(
    (child) =>
      child.index > verb.index &&
      (!/^(?:advcl|acl)$/u.test(relation(child)) || (child.xpos === 'VBG' && !isSetOff(sentence, verb, child))),
  )
}

function isSetOff(sentence: Sentence, verb: Token, clause: Token): boolean {
  return sentence.tokens
    .slice(verb.index + 1, clause.index)
    .some(({ upos, form }) => upos === 'PUNCT' && !/^["“”‘’'«»]$/u.test(form))
}

/** An idea or a document may be turned down without having claimed anything. */
function isClaimNoun(sentence: Sentence, noun: Token): boolean {
  if (!CLAIM_NOUNS.has(noun.lemma)) return false
  return (
    !PROPOSED_NOUNS.has(noun.lemma) ||
    sentence.tokens
      .slice(noun.index + 1, noun.index + 3)
      .some(({ form, upos }) => form.toLowerCase() === 'that' && upos === 'SCONJ')
  )
}

function isJudging(sentence: Sentence, verb: Token): boolean {
  return subjects(sentence, verb).some(({ form }) => JUDGING.test(form))
}

/** “denied bail”, “denied the team a victory”, “was denied entry by the guard”: something kept from somebody. */
function isRefusal(sentence: Sentence, verb: Token): boolean {
  if (indirectObjects(sentence, verb).length > 0) return true
  const after = childrenBy(sentence, verb, 'obj').find(({ index }) => index > verb.index)
  const next = sentence.tokens[verb.index + 1]
  // “without being denied | overtime”: what is behind a passive is kept from its subject, whatever the tree makes of
  // it.
  if (
    next &&
    verb.xpos === 'VBN' &&
    AUXILIARY.test(sentence.tokens[verb.index - 1]?.form ?? '') &&
    ['NOUN', 'DET', 'ADJ'].includes(next.upos)
  )
    return true
  if (isPassive(sentence, verb))
    return (
      after !== undefined ||
      ownSubjects(sentence, verb).some(({ upos, form }) => upos === 'PROPN' || PERSONAL.test(form)) ||
      ownSubjects(sentence, verb).some(({ lemma }) => GRANTED_NOUNS.has(lemma))
    )
  if (!after || CLAIM_NOUNS.has(after.lemma)) return false
  const isKept =
    GRANTED_NOUNS.has(after.lemma) && !childrenBy(sentence, after, 'det').some(({ form }) => /^any$/iu.test(form))
  // “denied Carter | a photograph of unity”
  return (
    isKept ||
    after.upos === 'PROPN' ||
    /^(?:him|her|me|us|them|you)$/iu.test(after.form) ||
    secondObject(sentence, after)
  )
}

const AUXILIARY = /^(?:be|being|been|is|are|was|were|get|got|gets)$/iu

const PERSONAL = /^(?:he|she|they|I|we|you|who)$/iu

/** “denied it | entry”, “denied voters | a say”: a second noun phrase begins right behind the first. */
function secondObject(sentence: Sentence, first: Token): boolean {
  const next = sentence.tokens[first.index + 1]
  if (next && first.upos === 'PRON' && ['NOUN', 'ADJ'].includes(next.upos)) return true
  return (
    next !== undefined &&
    (next.upos === 'DET' || /^(?:PRP\$)$/u.test(next.xpos)) &&
    !childrenBy(sentence, first, 'acl').some((clause) => clause.index > next.index)
  )
}
