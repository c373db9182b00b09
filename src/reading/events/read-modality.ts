import { FACTUAL_GOVERNORS, GOVERNING_WORDS, HOLDING_BACK, MODAL_WORDS, ONGOING_GOVERNORS, OWN_WORDS, STANDING_VERBS } from '../../language/en/modality-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { auxiliaries, childBy, children, childrenBy, headOf, isNegated, modal, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import type { Modality } from '../reading.js'
import { isGerundOf } from './clause.js'
import type { Trigger } from './trigger.js'

/** How far an event is a fact, and whose word governs that (a threat, a demand), for those who must know. */
export interface Standing {
  readonly modality: Modality
  /** The governing word that took it out of fact: “threatened” above “to withdraw”. */
  readonly governor: Token | null
}

const FACT: Standing = { modality: 'happened', governor: null }

/** Reads how far the event is told as a fact: from its own words, its auxiliaries, and the words that govern it. */
export function readStanding(trigger: Trigger): Standing {
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
 * “refused to apologise, accusing Malta of theft”, “plans to leave the pact, calling it unfair”: what is said beside a deed not done is said all the
 * same, with the clause that tells of the deed.
 */
function speechHost({ sentence, pattern, word, clause }: Trigger): Token | undefined {
  if (!SPOKEN_KINDS.has(pattern.kind ?? '') || word !== clause || word.xpos !== 'VBG' || relation(word) !== 'advcl' || childBy(sentence, word, 'mark') || sentence.tokens[word.index - 1]?.form !== ',') return undefined
  const above = headOf(sentence, word)
  if (!above || !isInfinitive(sentence, above)) return undefined
  return pathToRoot(sentence, above).find((one) => one.upos === 'VERB' && !isInfinitive(sentence, one))
}

function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return children(sentence, verb).some((child) => child.form.toLowerCase() === 'to' && /^(?:mark|aux)$/u.test(relation(child)))
}

/** “would like to thank the crew” thanks them. */
function isPerformed({ sentence, pattern, word }: Trigger): boolean {
  const governor = headOf(sentence, word)
  return pattern.kind === 'praise' && governor !== undefined && relation(word) === 'xcomp' && /^(?:like|want|wish|love)$/u.test(governor.lemma) && !isNegated(sentence, governor) && /^(?:thank|congratulate|express|welcome|commend|praise|salute|applaud)$/u.test(word.lemma)
}

function standingInTree(trigger: Trigger): Standing {
  const { sentence, word, clause } = trigger
  if (trigger.pattern.kind !== 'refusal' && isDoneByNobody(trigger)) return { modality: 'negated', governor: null }
  const own = standingOfWord(sentence, word)
  // “called off a planned visit”
  if (own === 'planned' && standingOfNoun(sentence, word, clause).modality === 'negated') return { modality: 'negated', governor: null }
  if (own && !(own === 'planned' && isConsidered(sentence, word))) return { modality: own, governor: null }
  if (word !== clause) return merge(standingOfClause(sentence, clause), standingOfNoun(sentence, word, clause))
  // “will be his first visit to Oslo”
  if (childBy(sentence, word, 'cop')) return standingOfClause(sentence, word)
  return word.upos === 'NOUN' || word.upos === 'PROPN' ? standingOfNoun(sentence, word, null) : standingOfClause(sentence, clause)
}

/** “signed no contract”, “neither Oslo nor Bonn signed” */
function isDoneByNobody({ sentence, words, items, actors, clause }: Trigger): boolean {
  return [...words, ...items, ...actors].some((one) => one !== clause && /^(?:NOUN|PROPN)$/u.test(one.upos) && one.head === clause.index && isNegated(sentence, one))
}

function merge(first: Standing, second: Standing): Standing {
  return first.modality === 'happened' ? second : first
}

/** “The dates of the next sessions are under consideration.” */
function isConsidered(sentence: Sentence, noun: Token): boolean {
  return pathToRoot(sentence, noun).some((one) => childrenBy(sentence, one, 'obl').concat(one).some((other) => /^(?:consideration|discussion)$/u.test(other.lemma) && preposition(sentence, other) === 'under'))
}

/** “no talks”, “a possible visit”, “allegedly struck”. */
function standingOfWord(sentence: Sentence, word: Token): Modality | null {
  if (isNegated(sentence, word)) return 'negated'
  for (const child of children(sentence, word)) {
    if (!['amod', 'advmod', 'compound'].includes(relation(child))) continue
    const found = OWN_WORDS.get(child.lemma) ?? OWN_WORDS.get(child.form.toLowerCase())
    if (found) return found
  }
  return null
}

/** A verb: its auxiliaries and marks, then what governs it. */
function standingOfClause(sentence: Sentence, verb: Token, depth = 0): Standing {
  if (isNegated(sentence, verb)) return { modality: 'negated', governor: null }
  const mark = children(sentence, verb).filter((child) => relation(child) === 'mark').map((child) => child.lemma)
  // “is to decide whether to restore the embargo”
  if (mark.includes('whether') && mark.includes('to')) return { modality: 'considered', governor: null }
  if (isAwaited(sentence, verb)) return { modality: 'planned', governor: null }
  if (mark.some((lemma) => lemma === 'if' || lemma === 'unless' || lemma === 'whether' || lemma === 'lest')) return { modality: 'hypothetical', governor: null }
  const aux = modal(sentence, verb)
  const said = aux && modalityOfModal(sentence, verb, aux)
  if (said) return { modality: said, governor: null }
  if (isGoingTo(sentence, verb)) return { modality: isMissed(sentence, verb) ? 'hypothetical' : 'planned', governor: null }
  const above = depth < 6 ? standingFromAbove(sentence, verb, mark.includes('to') || auxiliaries(sentence, verb).some((one) => one.form.toLowerCase() === 'to'), depth) : FACT
  if (above.modality !== 'happened') return above
  return isUnderWay(sentence, verb) ? { modality: 'ongoing', governor: null } : above
}

/** “will come up when Laos’s premier visits Oman”, “before the two sign”: the present in a clause of time is still to come. */
function isAwaited(sentence: Sentence, verb: Token): boolean {
  if (relation(verb) !== 'advcl' || !/^VB[PZ]$/u.test(verb.xpos) || childrenBy(sentence, verb, 'aux').length > 0) return false
  return children(sentence, verb).some((child) => /^(?:mark|advmod)$/u.test(relation(child)) && child.index < verb.index && /^(?:when|once|before|after|until|till)$/u.test(child.lemma))
}

/** “said it would send …” tells of a plan; “would send …” by itself does not. */
function modalityOfModal(sentence: Sentence, verb: Token, aux: Token): Modality | undefined {
  const lemma = aux.form.toLowerCase()
  if (lemma === 'would' || lemma === "'d" || lemma === '’d') return isReported(sentence, verb) ? 'planned' : 'hypothetical'
  if (lemma === "'ll" || lemma === '’ll' || lemma === 'wo') return 'planned'
  return MODAL_WORDS.get(lemma) ?? MODAL_WORDS.get(aux.lemma)
}

function isReported(sentence: Sentence, verb: Token): boolean {
  const head = headOf(sentence, verb)
  if (relation(verb) === 'conj' && head) return isReported(sentence, head)
  // “the announcement that it would buy …”
  if (relation(verb) === 'acl') return childBy(sentence, verb, 'mark')?.lemma === 'that'
  return ['ccomp', 'parataxis'].includes(relation(verb)) && head?.upos === 'VERB' && /^VB[DNZP]$/u.test(head.xpos)
}

/** “was to have signed” did not. */
function isMissed(sentence: Sentence, verb: Token): boolean {
  const aux = auxiliaries(sentence, verb)
  return aux.some((one) => one.lemma === 'have' && one.xpos === 'VB') && aux.some((one) => one.lemma === 'be' && one.xpos === 'VBD')
}

/** “is going to sign”, “are to meet”, “was due to visit”, and a headline’s “to visit”. */
function isGoingTo(sentence: Sentence, verb: Token): boolean {
  if (childBy(sentence, verb, 'mark')?.lemma === 'due' && auxiliaries(sentence, verb).some((aux) => aux.lemma === 'be')) return true
  const to = children(sentence, verb).some((child) => child.form.toLowerCase() === 'to' && ['mark', 'aux'].includes(relation(child)))
  if (!to) return false
  const head = headOf(sentence, verb)
  return !head || head.lemma === 'be' || (head.lemma === 'go' && head.xpos === 'VBG') || auxiliaries(sentence, verb).some((aux) => aux.lemma === 'be')
}

function isUnderWay(sentence: Sentence, verb: Token): boolean {
  // “is building”, “has been building”
  const present = auxiliaries(sentence, verb).some((aux) => (aux.lemma === 'be' || aux.lemma === 'have') && /^VB[PZ]$/u.test(aux.xpos))
  return (verb.xpos === 'VBG' && present) || isStandingFact(sentence, verb)
}

/** “Norway supplies gas to Belgium.”: the plain present of a full sentence; a headline’s present is news. */
function isStandingFact(sentence: Sentence, verb: Token): boolean {
  return STANDING_VERBS.has(verb.lemma) && /^VB[PZ]$/u.test(verb.xpos) && auxiliaries(sentence, verb).length === 0 && sentence.tokens.at(-1)?.upos === 'PUNCT'
}

/** What the word above says: “plans to visit”, “a plan to produce”, “after meeting”, “accused of shelling”. */
function standingFromAbove(sentence: Sentence, verb: Token, infinitive: boolean, depth: number): Standing {
  const head = headOf(sentence, verb)
  const link = relation(verb)
  if (!head) return FACT
  if (link === 'conj') return standingOfConjunct(sentence, verb, head, depth)
  // “reports that it had bought …”, which the tree may take for a relative clause
  const isRelative = verb.deprel === 'acl:relcl' && childBy(sentence, verb, 'mark')?.lemma !== 'that'
  if (['xcomp', 'ccomp', 'acl', 'csubj'].includes(link) && !isRelative) return standingBeneath(sentence, verb, head, infinitive, depth)
  if (link === 'advcl') return standingOfAdverbial(sentence, verb, head, infinitive, depth)
  return FACT
}

/** “will travel to Oslo and sign”: the second verb shares the auxiliary of the first, unless it has a tense of its own. */
function standingOfConjunct(sentence: Sentence, verb: Token, head: Token, depth: number): Standing {
  const finite = /^VB[DZ]$/u.test(verb.xpos) || childBy(sentence, verb, 'aux') !== undefined || childBy(sentence, verb, 'nsubj') !== undefined
  return finite && relation(head) !== 'ccomp' ? FACT : standingOfClause(sentence, head, depth + 1)
}

function standingBeneath(sentence: Sentence, verb: Token, head: Token, infinitive: boolean, depth: number): Standing {
  const rumoured = standingOfRumour(sentence, verb, head)
  if (rumoured) return { modality: rumoured, governor: null }
  // “has yet to sign”
  if (infinitive && head.lemma === 'have' && children(sentence, head).some((child) => child.lemma === 'yet')) return { modality: 'negated', governor: null }
  const word = GOVERNING_WORDS.get(head.lemma)
  const content = infinitive || relation(verb) !== 'acl' || isGerundOf(sentence, verb) || isDemandedThat(sentence, verb, word) ? word : undefined
  const finite = relation(verb) === 'ccomp' && !infinitive && !/^(?:VB|VBG)$/u.test(verb.xpos) && !(WISHING.test(head.lemma) && isDemandedThat(sentence, verb, word))
  if (content && (!finite || content === 'denied' || content === 'alleged')) return undone(sentence, head, depth) ?? { modality: isDropped(sentence, head, content) ? 'negated' : content, governor: head }
  if (FACTUAL_GOVERNORS.has(head.lemma)) return head.upos === 'VERB' || childBy(sentence, head, 'cop') ? standingOfClause(sentence, head, depth + 1) : FACT
  // “has taken no step to stop the sale”
  if (head.upos !== 'VERB') return infinitive ? { modality: isNegated(sentence, head) ? 'negated' : 'planned', governor: head } : FACT
  const above = standingOfClause(sentence, head, depth + 1)
  if (relation(verb) === 'ccomp' && above.modality !== 'negated') return FACT
  if (ONGOING_GOVERNORS.has(head.lemma) && above.modality === 'happened') return { modality: 'ongoing', governor: null }
  return infinitive && head.lemma === 'have' ? { modality: 'hypothetical', governor: head } : above
}

/** What is only said to be so: “reports that Malta bought”, “is reported to have bought”; denied where it is called false or brushed aside. */
function standingOfRumour(sentence: Sentence, verb: Token, head: Token): Modality | undefined {
  const that = childBy(sentence, verb, 'mark')?.lemma === 'that'
  if (that && head.lemma === 'true' && isNegated(sentence, head)) return 'denied'
  if (that && RUMOURS.test(head.lemma) && head.upos === 'NOUN' && (head.lemma !== 'report' || head.xpos === 'NNS')) {
    const above = headOf(sentence, head)
    return above && ((relation(head) === 'obj' && BRUSHING_ASIDE.test(above.lemma)) || (relation(head) === 'nsubj' && UNTRUE.test(above.lemma))) ? 'denied' : 'alleged'
  }
  const perfect = auxiliaries(sentence, verb).some((aux) => aux.lemma === 'have' && aux.xpos === 'VB')
  return relation(verb) === 'xcomp' && perfect && head.xpos === 'VBN' && HEARSAY.test(head.lemma) && !isNegated(sentence, head) ? 'alleged' : undefined
}

const RUMOURS = /^(?:report|rumour|rumor|claim|allegation|suggestion|speculation|accusation|suspicion)$/u
const BRUSHING_ASIDE = /^(?:deny|dismiss|reject|refute|rebut|rubbish|debunk)$/u
const UNTRUE = /^(?:false|untrue|wrong|baseless|unfounded|groundless|fake|incorrect|fabricate|fabrication|lie|nonsense)$/u
const HEARSAY = /^(?:say|report|believe|think|understand|rumour|rumor|suspect|allege|assume|presume)$/u

/** “refused to agree to meet”, “if it agrees to sign”: what is to come hangs on what does not come about. */
function undone(sentence: Sentence, governor: Token, depth: number): Standing | undefined {
  const above = governor.upos === 'VERB' && depth < 6 ? standingOfClause(sentence, governor, depth + 1) : FACT
  return above.modality === 'hypothetical' ? { modality: 'hypothetical', governor } : undefined
}

/** “does not plan to visit”, “no plan to visit”: what nobody means to do is not coming. */
function isDropped(sentence: Sentence, governor: Token, modality: Modality): boolean {
  return (modality === 'planned' || modality === 'considered') && standingOfWord(sentence, governor) === 'negated'
}

/** Verbs behind which “that both sides share” tells of what they are to do. */
const WISHING = /^(?:urge|demand|ask|request|recommend|insist)$/u

/** “its demand that Chad reopen the road”: what follows is wanted, in the bare form of the verb. */
function isDemandedThat(sentence: Sentence, verb: Token, word: Modality | undefined): boolean {
  return word === 'hypothetical' && /^(?:VB|VBP)$/u.test(verb.xpos) && childBy(sentence, verb, 'mark')?.lemma === 'that'
}

/** “… to sign a pact” as a purpose is planned; “accused of shelling”; “without signing”. */
function standingOfAdverbial(sentence: Sentence, verb: Token, head: Token, infinitive: boolean, depth: number): Standing {
  const mark = childBy(sentence, verb, 'mark')?.lemma
  const word = GOVERNING_WORDS.get(head.lemma)
  if (isHeldBack(sentence, head, mark)) return { modality: standingOfClause(sentence, head, depth + 1).modality === 'happened' ? 'negated' : 'hypothetical', governor: head }
  if (mark && /^(?:of|from|with|against|for|about)$/u.test(mark) && word) return { modality: word, governor: head }
  if (mark === 'before' || mark === 'without') return mark === 'without' ? { modality: 'negated', governor: null } : FACT
  // “ruled out buying”
  if (!mark && head.lemma === 'rule' && sentence.tokens[head.index + 1]?.form === 'out') return { modality: 'negated', governor: head }
  if (!mark && verb.xpos === 'VBG' && word === 'denied') return { modality: word, governor: head }
  // “took no action to stop the sale”
  if (infinitive && childrenBy(sentence, head, 'obj').some((one) => isNegated(sentence, one))) return { modality: 'negated', governor: head }
  if (infinitive) return word ? { modality: word, governor: head } : { modality: 'planned', governor: head }
  const above = childBy(sentence, verb, 'nsubj') ? FACT : standingOfClause(sentence, head, depth + 1)
  // “continued to arm after signing the pact”: what comes before lasts no longer
  return mark === 'after' && above.modality === 'ongoing' ? FACT : above
}

/** “refrained from condemning”, “stopped short of criticising” */
function isHeldBack(sentence: Sentence, head: Token, mark: string | undefined): boolean {
  return (mark === 'from' || mark === 'of') && (HOLDING_BACK.has(head.lemma) || children(sentence, head).some((child) => child.lemma === 'short'))
}

/** Nouns whose confirmation is news of what is to come: “confirmed the visit”. */
const CONFIRMED: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'meeting', 'summit'])

/** A noun: what it is the object or the content of: “called for talks”, “plans for a visit”, “the visit is expected”. */
function standingOfNoun(sentence: Sentence, noun: Token, carrier: Token | null, depth = 0): Standing {
  const head = headOf(sentence, noun)
  if (!head || depth > 4) return FACT
  if (isConsidered(sentence, noun)) return { modality: 'considered', governor: null }
  const link = relation(noun)
  // “will fly to Oslo, his first visit to Norway”
  if (link === 'appos') return standingOfApposition(sentence, noun, depth)
  if (link === 'conj' && head.upos === 'VERB') return standingOfClause(sentence, head, depth + 1)
  if (link === 'conj') return standingOfNoun(sentence, head, carrier, depth + 1)
  // “discussed prospects, including joint production”: as the rest of the list
  if (link === 'nmod' && preposition(sentence, noun) === 'including') return standingOfNoun(sentence, head, carrier, depth + 1)
  if (link === 'nmod' && /^(?:of|for|on|against|about|to)$/u.test(preposition(sentence, noun))) {
    const word = GOVERNING_WORDS.get(head.lemma)
    return word ? { modality: isDropped(sentence, head, word) ? 'negated' : word, governor: head } : FACT
  }
  if (link === 'obl' && head === carrier && head.lemma === 'plan') return { modality: 'planned', governor: head }
  if (noun.deprel === 'nsubj:pass' && isCalledOff(sentence, head)) return { modality: 'negated', governor: head }
  if (noun.deprel === 'nsubj:pass' && PUTTING_OFF.has(head.lemma)) return { modality: PUTTING_OFF.get(head.lemma)!, governor: null }
  // “was offered a state visit”
  if (head === carrier && link === 'obj' && /^(?:offer|propose|schedule|plan|arrange)$/u.test(head.lemma) && CONFIRMED.has(noun.lemma)) return { modality: 'planned', governor: null }
  if (!['obj', 'obl', 'nsubj'].includes(link) || head === carrier) return FACT
  if (link === 'obl' && preposition(sentence, noun) === 'in' && WIDENING.has(head.lemma)) return standingOfClause(sentence, head, depth + 1)
  // “will be used for the manufacture of …”
  if (link === 'obl' && SPENDING.has(head.lemma) && preposition(sentence, noun) === 'for') return standingOfClause(sentence, head, depth + 1)
  if (link === 'obj' && ATTENDANT.has(head.lemma)) return standingOfClause(sentence, head, depth + 1)
  if (link === 'obl' && SETTING_OUT.has(head.lemma) && /^(?:for|to)$/u.test(preposition(sentence, noun))) return { modality: 'planned', governor: null }
  if (link === 'obl' && !/^(?:for|to|about|on|against|into|under|including)?$/u.test(preposition(sentence, noun))) return FACT
  if (link === 'obj' && head.lemma === 'confirm' && CONFIRMED.has(noun.lemma)) return { modality: 'planned', governor: null }
  const word = isCalledOff(sentence, head) ? 'negated' : GOVERNING_WORDS.get(head.lemma)
  if (word && (link !== 'nsubj' || noun.deprel === 'nsubj:pass' || head.upos === 'ADJ')) return { modality: word, governor: head }
  return link === 'nsubj' ? standingOfClause(sentence, head, depth + 1) : FACT
}

/** “the visit was postponed”: the verb by which it takes place, or does not. */
const PUTTING_OFF: ReadonlyMap<string, Modality> = new Map([...['cancel', 'scrap', 'abandon', 'shelve', 'ditch', 'axe', 'abort', 'kill', 'annul'].map((verb) => [verb, 'negated'] as const), ...['postpone', 'delay', 'reschedule', 'schedule', 'plan', 'expect', 'slate'].map((verb) => [verb, 'planned'] as const)])

/** As much a fact as the clause beside whose words it stands, where that is still to come. */
function standingOfApposition(sentence: Sentence, noun: Token, depth: number): Standing {
  const verb = pathToRoot(sentence, noun).find((one) => one.upos === 'VERB')
  const above = verb ? standingOfClause(sentence, verb, depth + 1) : FACT
  return above.modality === 'planned' ? { modality: 'planned', governor: null } : FACT
}

/** “called off the exercise” */
function isCalledOff(sentence: Sentence, verb: Token): boolean {
  return verb.lemma === 'call' && sentence.tokens[verb.index + 1]?.form === 'off'
}

/** Verbs that say in what field states will work together: “are to deepen ties in the production of radars” leaves the production to come. */
const WIDENING: ReadonlySet<string> = new Set(['enhance', 'deepen', 'strengthen', 'expand', 'boost', 'widen', 'cooperate', 'collaborate', 'partner'])

/** “left for the summit of the bloc”: what somebody sets out for is still to come. */
const SETTING_OUT: ReadonlySet<string> = new Set(['leave', 'depart', 'head', 'fly', 'arrive', 'land'])

/** Verbs of what money or a place is put to: as much a fact as they are. */
const SPENDING: ReadonlySet<string> = new Set(['use', 'spend', 'allocate', 'earmark', 'reserve'])

/** Verbs that put one event beside another: “the trip will follow a summit” leaves both to come. */
const ATTENDANT: ReadonlySet<string> = new Set(['follow', 'precede', 'include', 'feature', 'crown', 'open', 'close', 'interrupt', 'involve', 'entail'])

/** Whether somebody says what it will or will not do: “will not attend”, “said it would retaliate”. */
export function isWilled({ sentence, clause }: Trigger): boolean {
  const aux = modal(sentence, clause)?.form.toLowerCase()
  return aux !== undefined && (/^(?:will|wo|shall|may|might|['’]ll)$/u.test(aux) || (aux === 'would' && isReported(sentence, clause)))
}
