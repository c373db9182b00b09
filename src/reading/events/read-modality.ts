import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, children, headOf, isNegated, modal, pathToRoot, relation } from '../../language/en/tree.js'
import { FACT, isConsidered, standingOfWord, standingOfClause, isReported } from './clause-standing.js'
import type { Standing } from './clause-standing.js'
import { standingOfNoun } from './noun-standing.js'
import { isHearsayHeadline } from './headline.js'
import type { Trigger } from './trigger.js'
import { isUnreal } from './unreal.js'

/** Reads how far the event is told as a fact: from its own words, its auxiliaries, and the words that govern it. */
export function readStanding(trigger: Trigger): Standing {
  const told = readTold(trigger)
  return isUnreal(trigger.sentence, trigger.word)
    ? { ...told, modality: 'hypothetical' }
    : isHearsayHeadline(trigger.sentence) && /^(?:happened|ongoing)$/u.test(told.modality)
      ? { ...told, modality: 'alleged' }
      : told
}

function readTold(trigger: Trigger): Standing {
  const host = speechHost(trigger)
  if (host) return isNegated(trigger.sentence, host) ? FACT : withoutGovernor(standingOfClause(trigger.sentence, host))
  return isPerformed(trigger) ? FACT : standingInTree(trigger)
}

function withoutGovernor({ modality }: Standing): Standing {
  return modality === 'planned' || modality === 'ongoing' ? FACT : { modality, governor: null }
}

/** Kinds that are words themselves. */
const SPOKEN_KINDS: ReadonlySet<string> = new Set(['criticism', 'request', 'praise', 'denial', 'threat'])

/**
 * “refused to apologise, accusing Malta of theft”, “plans to leave the pact, calling it unfair”: what is said beside a
 * deed not done is said all the same, with the clause that tells of the deed.
 */
function speechHost({ sentence, pattern, word, clause }: Trigger): Token | undefined {
  if (
    !SPOKEN_KINDS.has(pattern.kind ?? '') ||
    word !== clause ||
    word.xpos !== 'VBG' ||
    relation(word) !== 'advcl' ||
    childBy(sentence, word, 'mark') ||
    sentence.tokens[word.index - 1]?.form !== ','
  )
    return undefined
  const above = headOf(sentence, word)
  if (!above || !isInfinitive(sentence, above)) return undefined
  return pathToRoot(sentence, above).find((one) => one.upos === 'VERB' && !isInfinitive(sentence, one))
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return children(sentence, verb).some(
    (child) => child.form.toLowerCase() === 'to' && /^(?:mark|aux)$/u.test(relation(child)),
  )
}

/** “would like to thank the crew” thanks them. */
function isPerformed({ sentence, pattern, word }: Trigger): boolean {
  const governor = headOf(sentence, word)
  return (
    pattern.kind === 'praise' &&
    governor !== undefined &&
    relation(word) === 'xcomp' &&
    /^(?:like|want|wish|love)$/u.test(governor.lemma) &&
    !isNegated(sentence, governor) &&
    /^(?:thank|congratulate|express|welcome|commend|praise|salute|applaud)$/u.test(word.lemma)
  )
}

function standingInTree(trigger: Trigger): Standing {
  const { sentence, word, clause } = trigger
  if (trigger.pattern.kind !== 'refusal' && isDoneByNobody(trigger)) return { modality: 'negated', governor: null }
  const own = standingOfWord(sentence, word)
  // “called off a planned visit”
  if (own === 'planned' && standingOfNoun(sentence, word, clause).modality === 'negated')
    return { modality: 'negated', governor: null }
  if (own && !(own === 'planned' && isConsidered(sentence, word))) return { modality: own, governor: null }
  if (word !== clause) return merge(standingOfClause(sentence, clause), standingOfNoun(sentence, word, clause))
  // “will be his first visit to Oslo”
  if (childBy(sentence, word, 'cop')) return standingOfClause(sentence, word)
  return word.upos === 'NOUN' || word.upos === 'PROPN'
    ? standingOfNoun(sentence, word, null)
    : standingOfClause(sentence, clause)
}

/** “signed no contract”, “neither Oslo nor Bonn signed” */
function isDoneByNobody({ sentence, words, items, actors, clause }: Trigger): boolean {
  return [...words, ...items, ...actors].some(
    (one) =>
      one !== clause &&
      one.head === clause.index &&
      (NOBODY.test(one.lemma) || (/^(?:NOUN|PROPN)$/u.test(one.upos) && isNegated(sentence, one))),
  )
}

/** “Nobody from Oman met …”, “will deliver nothing” */
const NOBODY = /^(?:nobody|nothing|none|neither)$/iu

function merge(first: Standing, second: Standing): Standing {
  return first.modality === 'happened' ? second : first
}

/** Whether somebody says what it will or will not do: “will not attend”, “said it would retaliate”. */
export function isWilled({ sentence, clause }: Trigger): boolean {
  const aux = modal(sentence, clause)?.form.toLowerCase()
  return (
    aux !== undefined &&
    (/^(?:will|wo|shall|may|might|['’]ll)$/u.test(aux) || (aux === 'would' && isReported(sentence, clause)))
  )
}
