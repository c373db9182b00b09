import {
  FACTUAL_GOVERNORS,
  GOVERNING_WORDS,
  HOLDING_BACK,
  MODAL_WORDS,
  ONGOING_GOVERNORS,
  OWN_WORDS,
  STANDING_VERBS,
} from '../../language/en/modality-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  auxiliaries,
  childBy,
  children,
  childrenBy,
  headOf,
  isNegated,
  modal,
  pathToRoot,
  preposition,
  relation,
} from '../../language/en/tree.js'
import type { Modality } from '../reading.js'
import { isGerundOf } from './doers.js'
import { isStillTalking } from './still-talking.js'

/** How far an event is a fact, and whose word governs that (a threat, a demand), for those who must know. */
export interface Standing {
  readonly modality: Modality
  /** The governing word that took it out of fact: “threatened” above “to withdraw”. */
  readonly governor: Token | null
}

export const FACT: Standing = { modality: 'happened', governor: null }

/** “The dates of the next sessions are under consideration.” */
export function isConsidered(sentence: Sentence, noun: Token): boolean {
  return pathToRoot(sentence, noun).some((one) =>
    childrenBy(sentence, one, 'obl')
      .concat(one)
      .some((other) => /^(?:consideration|discussion)$/u.test(other.lemma) && preposition(sentence, other) === 'under'),
  )
}

/** “no talks”, “a possible visit”, “allegedly struck”. */
export function standingOfWord(sentence: Sentence, word: Token): Modality | null {
  if (isNegated(sentence, word)) return 'negated'
  for (const child of children(sentence, word)) {
    if (!['amod', 'advmod', 'compound'].includes(relation(child))) continue
    const found = OWN_WORDS.get(child.lemma) ?? OWN_WORDS.get(child.form.toLowerCase())
    if (found) return found
  }
  return null
}

/** A verb: its auxiliaries and marks, then what governs it. */
export function standingOfClause(sentence: Sentence, verb: Token, depth = 0): Standing {
  if (isNegated(sentence, verb)) return { modality: 'negated', governor: null }
  const mark = children(sentence, verb)
    .filter((child) => relation(child) === 'mark')
    .map((child) => child.lemma)
  // “is to decide whether to restore the embargo”
  if (mark.includes('whether') && mark.includes('to')) return { modality: 'considered', governor: null }
  if (isAwaited(sentence, verb)) return { modality: 'planned', governor: null }
  if (mark.some((lemma) => lemma === 'if' || lemma === 'unless' || lemma === 'whether' || lemma === 'lest'))
    return { modality: 'hypothetical', governor: null }
  const aux = modal(sentence, verb)
  const said = aux && modalityOfModal(sentence, verb, aux)
  if (said) return { modality: said, governor: null }
  if (isGoingTo(sentence, verb))
    return { modality: isMissed(sentence, verb) ? 'hypothetical' : 'planned', governor: null }
  const above =
    depth < 6
      ? standingFromAbove(
          sentence,
          verb,
          mark.includes('to') || auxiliaries(sentence, verb).some((one) => one.form.toLowerCase() === 'to'),
          depth,
        )
      : FACT
  if (above.modality !== 'happened') return above
  return isUnderWay(sentence, verb) ? { modality: 'ongoing', governor: null } : above
}

/**
 * “will come up when Laos’s premier visits Oman”, “before the two sign”: the present in a clause of time is still to
 * come.
 */
function isAwaited(sentence: Sentence, verb: Token): boolean {
  if (relation(verb) !== 'advcl' || !/^VB[PZ]$/u.test(verb.xpos) || childrenBy(sentence, verb, 'aux').length > 0)
    return false
  return children(sentence, verb).some(
    (child) =>
      /^(?:mark|advmod)$/u.test(relation(child)) &&
      child.index < verb.index &&
      /^(?:when|once|before|after|until|till)$/u.test(child.lemma),
  )
}

/** “said it would send …” tells of a plan; “would send …” by itself does not. */
function modalityOfModal(sentence: Sentence, verb: Token, aux: Token): Modality | undefined {
  const lemma = aux.form.toLowerCase()
  if (lemma === 'would' || lemma === "'d" || lemma === '’d')
    return isReported(sentence, verb) ? 'planned' : 'hypothetical'
  if (lemma === "'ll" || lemma === '’ll' || lemma === 'wo') return 'planned'
  return MODAL_WORDS.get(lemma) ?? MODAL_WORDS.get(aux.lemma)
}

export function isReported(sentence: Sentence, verb: Token): boolean {
  const head = headOf(sentence, verb)
  if (relation(verb) === 'conj' && head) return isReported(sentence, head)
  // “the announcement that it would buy …”
  if (relation(verb) === 'acl') return childBy(sentence, verb, 'mark')?.lemma === 'that'
  return ['ccomp', 'parataxis'].includes(relation(verb)) && head?.upos === 'VERB' && /^VB[DNZP]$/u.test(head.xpos)
}

/** “was to have signed” did not. */
function isMissed(sentence: Sentence, verb: Token): boolean {
  const aux = auxiliaries(sentence, verb)
  return (
    aux.some((one) => one.lemma === 'have' && one.xpos === 'VB') &&
    aux.some((one) => one.lemma === 'be' && one.xpos === 'VBD')
  )
}

/** “is going to sign”, “are to meet”, “was due to visit”, and a headline’s “to visit”. */
function isGoingTo(sentence: Sentence, verb: Token): boolean {
  if (
    childrenBy(sentence, verb, 'mark').some((one) => one.lemma === 'due') &&
    auxiliaries(sentence, verb).some((aux) => aux.lemma === 'be')
  )
    return true
  const to = children(sentence, verb).some(
    (child) => child.form.toLowerCase() === 'to' && ['mark', 'aux'].includes(relation(child)),
  )
  if (!to) return false
  const head = headOf(sentence, verb)
  return (
    !head ||
    head.lemma === 'be' ||
    (head.lemma === 'go' && head.xpos === 'VBG') ||
    auxiliaries(sentence, verb).some((aux) => aux.lemma === 'be')
  )
}

function isUnderWay(sentence: Sentence, verb: Token): boolean {
  // “is building”, “has been building”
  const present = [...auxiliaries(sentence, verb), ...childrenBy(sentence, verb, 'cop')].some(
    (aux) => (aux.lemma === 'be' || aux.lemma === 'have') && /^VB[PZ]$/u.test(aux.xpos),
  )
  return ((verb.xpos === 'VBG' || isStillTalking(sentence, verb)) && present) || isStandingFact(sentence, verb)
}

/** “Norway supplies gas to Belgium.”: the plain present of a full sentence; a headline’s present is news. */
function isStandingFact(sentence: Sentence, verb: Token): boolean {
  return (
    STANDING_VERBS.has(verb.lemma) &&
    /^VB[PZ]$/u.test(verb.xpos) &&
    auxiliaries(sentence, verb).length === 0 &&
    sentence.tokens.at(-1)?.upos === 'PUNCT'
  )
}

/** What the word above says: “plans to visit”, “a plan to produce”, “after meeting”, “accused of shelling”. */
function standingFromAbove(sentence: Sentence, verb: Token, infinitive: boolean, depth: number): Standing {
  const head = headOf(sentence, verb)
  const link = relation(verb)
  if (!head) return FACT
  if (link === 'conj') return standingOfConjunct(sentence, verb, head, depth)
  // “reports that it had bought …”, which the tree may take for a relative clause
  const isRelative = verb.deprel === 'acl:relcl' && childBy(sentence, verb, 'mark')?.lemma !== 'that'
  if (['xcomp', 'ccomp', 'acl', 'csubj'].includes(link) && !isRelative)
    return standingBeneath(sentence, verb, head, infinitive, depth)
  if (link === 'advcl') return standingOfAdverbial(sentence, verb, head, infinitive, depth)
  return FACT
}

/**
 * “will travel to Oslo and sign”: the second verb shares the auxiliary of the first, unless it has a tense of its own.
 */
function standingOfConjunct(sentence: Sentence, verb: Token, head: Token, depth: number): Standing {
  const finite =
    /^VB[DZ]$/u.test(verb.xpos) ||
    childBy(sentence, verb, 'aux') !== undefined ||
    childBy(sentence, verb, 'nsubj') !== undefined
  return finite && relation(head) !== 'ccomp' ? FACT : standingOfClause(sentence, head, depth + 1)
}

function standingBeneath(sentence: Sentence, verb: Token, head: Token, infinitive: boolean, depth: number): Standing {
  // “accused Malta of arming the rebels”, where the tree hangs the deed on Malta
  // or, in the passive, on the one who accuses: “was accused by Malta of arming the rebels”
  const accuser =
    isGerundOf(sentence, verb) && /^(?:obj|obl)$/u.test(relation(head)) ? headOf(sentence, head) : undefined
  if (accuser && GOVERNING_WORDS.get(accuser.lemma) === 'alleged') return { modality: 'alleged', governor: accuser }
  const rumoured = standingOfRumour(sentence, verb, head)
  if (rumoured) return { modality: rumoured, governor: null }
  // “has yet to sign”
  if (infinitive && head.lemma === 'have' && children(sentence, head).some((child) => child.lemma === 'yet'))
    return { modality: 'negated', governor: null }
  const word = GOVERNING_WORDS.get(head.lemma)
  const content =
    infinitive || relation(verb) !== 'acl' || isGerundOf(sentence, verb) || isDemandedThat(sentence, verb, word)
      ? word
      : undefined
  const finite =
    relation(verb) === 'ccomp' &&
    !infinitive &&
    !/^(?:VB|VBG)$/u.test(verb.xpos) &&
    !(WISHING.test(head.lemma) && isDemandedThat(sentence, verb, word))
  if (content && (!finite || content === 'denied' || content === 'alleged'))
    return (
      undone(sentence, head, depth) ?? {
        modality: isDropped(sentence, head, content) ? 'negated' : content,
        governor: head,
      }
    )
  if (FACTUAL_GOVERNORS.has(head.lemma))
    return head.upos === 'VERB' || childBy(sentence, head, 'cop') ? standingOfClause(sentence, head, depth + 1) : FACT
  // “has taken no step to stop the sale”
  if (head.upos !== 'VERB')
    return infinitive ? { modality: isNegated(sentence, head) ? 'negated' : 'planned', governor: head } : FACT
  const above = standingOfClause(sentence, head, depth + 1)
  if (relation(verb) === 'ccomp' && above.modality !== 'negated') return FACT
  if (ONGOING_GOVERNORS.has(head.lemma) && above.modality === 'happened') return { modality: 'ongoing', governor: null }
  return infinitive && head.lemma === 'have' ? { modality: 'hypothetical', governor: head } : above
}

/**
 * What is only said to be so: “reports that Malta bought”, “is reported to have bought”; denied where it is called
 * false or brushed aside.
 */
function standingOfRumour(sentence: Sentence, verb: Token, head: Token): Modality | undefined {
  const that = childBy(sentence, verb, 'mark')?.lemma === 'that'
  if (that && head.lemma === 'true' && isNegated(sentence, head)) return 'denied'
  if (that && RUMOURS.test(head.lemma) && head.upos === 'NOUN') {
    if (isCalledUntrue(sentence, head)) return 'denied'
    // “a report that …” may be a paper
    if (head.lemma !== 'report' || head.xpos === 'NNS') return 'alleged'
  }
  const perfect = auxiliaries(sentence, verb).some((aux) => aux.lemma === 'have' && aux.xpos === 'VB')
  return relation(verb) === 'xcomp' &&
    perfect &&
    head.xpos === 'VBN' &&
    HEARSAY.test(head.lemma) &&
    !isNegated(sentence, head)
    ? 'alleged'
    : undefined
}

/** “dismissed a report that …”, “reports that … were baseless”. */
function isCalledUntrue(sentence: Sentence, rumour: Token): boolean {
  const above = headOf(sentence, rumour)
  if (!above) return false
  return relation(rumour) === 'obj'
    ? BRUSHING_ASIDE.test(above.lemma)
    : relation(rumour) === 'nsubj' && UNTRUE.test(above.lemma)
}

const RUMOURS = /^(?:report|rumour|rumor|claim|allegation|suggestion|speculation|accusation|suspicion)$/u

const BRUSHING_ASIDE = /^(?:deny|dismiss|reject|refute|rebut|rubbish|debunk)$/u

const UNTRUE =
  /^(?:false|untrue|wrong|baseless|unfounded|groundless|fake|incorrect|fabricate|fabrication|lie|nonsense)$/u

const HEARSAY = /^(?:say|report|believe|think|understand|rumour|rumor|suspect|allege|assume|presume)$/u

/** “refused to agree to meet”, “if it agrees to sign”: what is to come hangs on what does not come about. */
function undone(sentence: Sentence, governor: Token, depth: number): Standing | undefined {
  const above = governor.upos === 'VERB' && depth < 6 ? standingOfClause(sentence, governor, depth + 1) : FACT
  return above.modality === 'hypothetical' ? { modality: 'hypothetical', governor } : undefined
}

/** “does not plan to visit”, “no plan to visit”: what nobody means to do is not coming. */
export function isDropped(sentence: Sentence, governor: Token, modality: Modality): boolean {
  return (modality === 'planned' || modality === 'considered') && standingOfWord(sentence, governor) === 'negated'
}

/** Verbs behind which “that both sides share” tells of what they are to do. */
const WISHING = /^(?:urge|demand|ask|request|recommend|insist)$/u

/** “its demand that Chad reopen it”, “a proposal that it sign”: what is wanted, in the bare form of the verb. */
function isDemandedThat(sentence: Sentence, verb: Token, word: Modality | undefined): boolean {
  const isWanted = word === 'hypothetical' || word === 'considered'
  return isWanted && /^(?:VB|VBP)$/u.test(verb.xpos) && childBy(sentence, verb, 'mark')?.lemma === 'that'
}

/** “… to sign a pact” as a purpose is planned; “accused of shelling”; “without signing”. */
function standingOfAdverbial(
  sentence: Sentence,
  verb: Token,
  head: Token,
  infinitive: boolean,
  depth: number,
): Standing {
  const mark = childBy(sentence, verb, 'mark')?.lemma
  const word = GOVERNING_WORDS.get(head.lemma)
  if (isHeldBack(sentence, head, mark))
    return {
      modality: standingOfClause(sentence, head, depth + 1).modality === 'happened' ? 'negated' : 'hypothetical',
      governor: head,
    }
  if (mark && /^(?:of|from|with|against|for|about)$/u.test(mark) && word) return { modality: word, governor: head }
  // “instead of attacking”, “rather than sign”
  if (
    mark === 'instead' ||
    (mark === 'rather' &&
      childrenBy(sentence, verb, 'mark').some(
        (one) => one.lemma === 'than' || sentence.tokens[one.index + 1]?.lemma === 'than',
      ))
  )
    return { modality: 'negated', governor: null }
  if (mark === 'before' || mark === 'without')
    return mark === 'without' ? { modality: 'negated', governor: null } : FACT
  // “ruled out buying”
  if (!mark && head.lemma === 'rule' && sentence.tokens[head.index + 1]?.form === 'out')
    return { modality: 'negated', governor: head }
  if (!mark && verb.xpos === 'VBG' && word === 'denied') return { modality: word, governor: head }
  // “took no action to stop the sale”
  if (infinitive && childrenBy(sentence, head, 'obj').some((one) => isNegated(sentence, one)))
    return { modality: 'negated', governor: head }
  // “accepted an invitation to visit Oslo”
  if (
    infinitive &&
    head.lemma === 'accept' &&
    childrenBy(sentence, head, 'obj').some((one) => one.lemma === 'invitation')
  )
    return { modality: 'planned', governor: null }
  if (infinitive) return word ? { modality: word, governor: head } : { modality: 'planned', governor: head }
  const above = childBy(sentence, verb, 'nsubj') ? FACT : standingOfClause(sentence, head, depth + 1)
  // “continued to arm after signing the pact”: what comes before lasts no longer
  return mark === 'after' && above.modality === 'ongoing' ? FACT : above
}

/** “refrained from condemning”, “stopped short of criticising” */
function isHeldBack(sentence: Sentence, head: Token, mark: string | undefined): boolean {
  return (
    (mark === 'from' || mark === 'of') &&
    (HOLDING_BACK.has(head.lemma) || children(sentence, head).some((child) => child.lemma === 'short'))
  )
}

/** “called off the exercise” */
export function isCalledOff(sentence: Sentence, verb: Token): boolean {
  return verb.lemma === 'call' && sentence.tokens[verb.index + 1]?.form === 'off'
}
