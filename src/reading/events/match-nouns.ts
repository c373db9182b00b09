import { PLURAL_ONLY, PRESS_ROUTINE } from '../../language/en/event-nouns.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  antecedent,
  childrenBy,
  conjuncts,
  headOf,
  isRelativePronoun,
  pathToRoot,
  preposition,
  relation,
  subjects,
} from '../../language/en/tree.js'
import { BROADCASTING, carrierOf, type Carrier } from './carriers.js'
import { clauseOf, namesOfNoun } from './clause.js'
import { isTime, laterObliques, obliquesOn } from './obliques.js'
import { whoIsThere } from './headline.js'
import { isStillTalking } from './still-talking.js'
import type { EventPattern, PatternTable, Slot } from './pattern.js'
import type { Trigger } from './trigger.js'

/** The event that a noun tells, with its participants from the noun phrase and from the verb that carries it. */
export function matchNoun(sentence: Sentence, noun: Token, table: PatternTable): Trigger | null {
  if (
    !/^(?:NOUN|PROPN)$/u.test(noun.upos) ||
    isAbbreviation(noun) ||
    isPartOfName(sentence, noun) ||
    isOnlyTalk(sentence, noun)
  )
    return null
  const pattern = patternOf(
    sentence,
    isStillTalking(sentence, noun) ? 'negotiation' : noun.lemma.toLowerCase(),
    noun,
    table,
  )
  if (!pattern || speaksItself(sentence, noun, pattern)) return null
  const carrier = carrierOf(sentence, noun)
  const hanging = [...obliquesOn(sentence, noun, 'nmod', 'obl'), ...(carrier?.obliques ?? [])]
  const spread =
    childrenBy(sentence, noun, 'acl').some((one) => BROADCASTING.test(one.lemma)) ||
    BROADCASTING.test(sentence.tokens[noun.index + 1]?.lemma ?? '')
  const later = (spread ? [] : laterObliques(sentence, noun)).filter(
    (one) => !hanging.some((other) => other.preposition === one.preposition),
  )
  const slot = (wanted: Slot) =>
    [...hanging, ...later].filter((one) => slotOf(pattern, one.preposition) === wanted).map((one) => one.noun)
  if (
    pattern.parts.some(
      (part) =>
        part.part === 'oblique' &&
        !part.optional &&
        part.filler.slot !== null &&
        !hanging.some((one) => slotOf(pattern, one.preposition) === part.filler.slot),
    )
  )
    return null
  // “a turn to domestic production” makes nothing
  if (pattern.kind === 'production' && !carrier && slot('I').length === 0) return null
  const before = ownersBefore(sentence, noun, pattern)
  const stay =
    pattern.kind === 'visit'
      ? placeOfStay(sentence, noun)
      : pattern.kind === 'invitation'
        ? guestAt(sentence, noun)
        : []
  const actors = [...before.actors, ...(carrier?.actors ?? []), ...subjectsOfState(sentence, noun), ...slot('A')]
  // “India’s purchase of radars from Spain” tells a deal; “cooperation with Spain” only names relations.
  if (pattern.onlyCarried && !carrier && !namesBothSides(pattern, actors, [slot('R'), slot('I')])) return null
  const shares =
    actors.length === 0 ||
    (JOINT.has(pattern.kind ?? '') && (actors.length === 1 || isOnlyWith(sentence, noun, actors)))
  return {
    sentence,
    pattern,
    word: noun,
    clause: carrier?.verb ?? noun,
    words: wordsOf(sentence, noun, carrier),
    actors:
      shares && !(carrier?.actors.length || carrier?.recipients.length) && isFreeOf(noun, carrier)
        ? [...actors, ...lentByClause(sentence, noun, pattern)]
        : actors,
    recipients: [...before.recipients, ...(carrier?.recipients ?? []), ...slot('R'), ...stay],
    items: slot('I'),
    places: slot('P'),
  }
}

/** “flew to Lima at the invitation of the premier”: whoever goes is the one invited. */
function guestAt(sentence: Sentence, noun: Token): readonly Token[] {
  const verb = /^(?:at|on|upon)$/u.test(preposition(sentence, noun)) ? verbAbove(sentence, noun) : undefined
  // “paid a visit to Lima upon an invitation by the premier, said the palace”: who says so is not who goes
  const gone = verb && relation(verb) === 'parataxis' && verb.index > noun.index ? headOf(sentence, verb) : verb
  return gone ? clauseOf(sentence, gone).actors : []
}

/** “was in Valletta on an official visit”: the place that the sentence says somebody is in. */
function placeOfStay(sentence: Sentence, noun: Token): readonly Token[] {
  const there = preposition(sentence, noun) === 'on' && relation(noun) === 'obl' ? headOf(sentence, noun) : undefined
  return there &&
    there.upos === 'PROPN' &&
    childrenBy(sentence, there, 'cop').length > 0 &&
    preposition(sentence, there) === 'in'
    ? [there]
    : []
}

/**
 * “was in Lima for talks with the premier and the envoy”: those who are met, however many; who meets them is told by
 * the clause.
 */
function isOnlyWith(sentence: Sentence, noun: Token, actors: readonly Token[]): boolean {
  const met = obliquesOn(sentence, noun, 'nmod')
    .filter((one) => one.preposition === 'with')
    .map((one) => one.noun)
  return met.length > 0 && actors.every((one) => met.includes(one))
}

/** “is in talks with Oman”, “the emir, who was on a visit to Oman”: whoever is in it takes part. */
function subjectsOfState(sentence: Sentence, noun: Token): readonly Token[] {
  return /^(?:in|on)$/u.test(preposition(sentence, noun))
    ? childrenBy(sentence, noun, 'nsubj')
        .map((one) => (isRelativePronoun(one) ? (antecedent(sentence, noun) ?? one) : one))
        .flatMap((one) => conjuncts(sentence, one))
    : []
}

/** “Peru’s purchase of radars”, “a pact between Peru and Chile”; “the pact with Chile” is only a paper. */
function namesBothSides(
  pattern: EventPattern,
  actors: readonly Token[],
  others: readonly (readonly Token[])[],
): boolean {
  if (pattern.kind === 'agreement') return actors.length > 1
  return [actors, ...others].filter((some) => some.length > 0).length > 1
}

/**
 * Whether a noun may ask the clause around it who acts: no verb carries it, or only a participle behind it (“an address
 * televised …”).
 */
function isFreeOf(noun: Token, carrier: Carrier | null): boolean {
  return carrier === null || carrier.verb.head === noun.index
}

/** “…, said a statement”: the paper is only the source of words, which are a quote and no event. */
function speaksItself(sentence: Sentence, noun: Token, pattern: EventPattern): boolean {
  const verb = headOf(sentence, noun)
  return (
    pattern.kind === 'statement' &&
    verb !== undefined &&
    /^(?:nsubj|obj)$/u.test(relation(noun)) &&
    /^(?:say|read|add|tell|note|state)$/u.test(verb.lemma)
  )
}

/**
 * “hostility” and “talk” in the singular, “a request for comment”, “left in protest”, “recalled the envoy for
 * consultations”.
 */
function isOnlyTalk(sentence: Sentence, noun: Token): boolean {
  if (PLURAL_ONLY.has(noun.lemma.toLowerCase()) && !/S$/u.test(noun.xpos)) return true
  if (noun.lemma === 'protest' && preposition(sentence, noun) === 'in') return true
  if (
    noun.lemma === 'consultation' &&
    preposition(sentence, noun) === 'for' &&
    pathToRoot(sentence, noun)
      .slice(1, 4)
      .some((one) => RECALLING.test(one.lemma))
  )
    return true
  if (isMonth(sentence, noun)) return true
  return (
    noun.lemma === 'request' &&
    obliquesOn(sentence, noun, 'nmod', 'obl').some(
      (one) => one.preposition === 'for' && PRESS_ROUTINE.has(one.noun.lemma),
    )
  )
}

/** “called home for consultations”: with one’s own ministry. */
const RECALLING = /^(?:recall|withdraw|summon|call|pull|bring)$/u

/** “agreed on March 16” */
function isMonth(sentence: Sentence, noun: Token): boolean {
  return (
    noun.form === 'March' &&
    (sentence.tokens[noun.index + 1]?.upos === 'NUM' ||
      sentence.tokens[noun.index - 1]?.upos === 'NUM' ||
      /^(?:in|on|since|until|by|last|next|this|early|late|mid)$/iu.test(sentence.tokens[noun.index - 1]?.form ?? ''))
  )
}

/** A name that shortens to nothing: the “Mar” of a place is no march. */
function isAbbreviation(noun: Token): boolean {
  return noun.upos === 'PROPN' && noun.form.length < noun.lemma.length
}

/** Heads that leave the event to the noun before them: “a mediation effort”. */
const EMPTY_HEADS = new Set('effort drive campaign process bid attempt push mission operation'.split(' '))

function isPartOfName(sentence: Sentence, noun: Token): boolean {
  const head = headOf(sentence, noun)
  // “at a news conference minutes after …”: a time behind a noun is none of its phrase
  return (
    ['compound', 'flat', 'amod'].includes(relation(noun)) &&
    !(
      head &&
      (EMPTY_HEADS.has(head.lemma) || /^(?:second|minute|hour|day|week|month)$/u.test(head.lemma)) &&
      head.index > noun.index
    )
  )
}

/** The line of the table for this noun: a compound before the bare noun. */
function patternOf(sentence: Sentence, name: string, noun: Token, table: PatternTable): EventPattern | undefined {
  // “pledged help in a call to the emir”
  if (
    name === 'call' &&
    /^(?:in|during)$/u.test(preposition(sentence, noun)) &&
    obliquesOn(sentence, noun, 'nmod', 'obl').some((one) => one.preposition === 'to' || one.preposition === 'with')
  )
    return (table.get(name) ?? []).find((one) => one.companion === 'phone')
  const candidates = table.get(name) ?? []
  const names = namesOfNoun(sentence, noun)
  const compound = candidates.find(
    (one) => one.companion !== null && names.includes(`${one.companion}-${noun.lemma.toLowerCase()}`),
  )
  if (!compound && noun.lemma === 'strike' && isArmed(sentence, noun))
    return table.get('attack')?.find((one) => one.companion === null)
  return (
    compound ??
    bareRow(
      sentence,
      noun,
      candidates.filter((one) => one.companion === null),
    )
  )
}

/** “Israel’s strikes in Gaza”, “the US strikes”: those of states are no walkouts. */
function isArmed(sentence: Sentence, noun: Token): boolean {
  const names = childrenBy(sentence, noun, 'nmod:poss', 'amod', 'compound')
  return (
    noun.xpos === 'NNS' &&
    names.some(
      (one) =>
        !isTime(one) &&
        (one.upos === 'PROPN' ||
          /^(?:\p{Lu}\p{L}+|air|missile|drone|military|retaliatory|punitive|deadly|precision)$/u.test(one.form)),
    ) &&
    !names.some((one) => /^(?:hunger|labou?r|rail|transport|general)$/u.test(one.form))
  )
}

/**
 * “the strike on the depot”, “the strike by the dockers”: a row that asks for a preposition comes first where it is
 * there.
 */
function bareRow(sentence: Sentence, noun: Token, rows: readonly EventPattern[]): EventPattern | undefined {
  const hanging = obliquesOn(sentence, noun, 'nmod', 'obl')
  const asksInVain = ({ parts }: EventPattern) =>
    parts.some(
      (part) =>
        part.part === 'oblique' && !part.optional && !hanging.some((one) => part.prepositions.has(one.preposition)),
    )
  return rows.length > 1 ? (rows.find((one) => !asksInVain(one)) ?? rows[0]) : rows[0]
}

/** `by` and `between` lead to who acts with every noun; the rest as the pattern says. */
function slotOf(pattern: EventPattern, found: string): Slot | null {
  const last = found.split(' ').at(-1)!
  for (const part of pattern.parts)
    if (part.part === 'oblique' && (part.prepositions.has(found) || part.prepositions.has(last)))
      return part.filler.slot
  return last === 'by' || last === 'between' || last === 'among' ? 'A' : null
}

/** “Lavrov’s visit”, “the Russian invasion”, “the India-Russia summit”; “the editor’s arrest” is done to the editor. */
function ownersBefore(
  sentence: Sentence,
  noun: Token,
  pattern: EventPattern,
): { readonly actors: readonly Token[]; readonly recipients: readonly Token[] } {
  const owners = childrenBy(sentence, noun, 'nmod:poss').flatMap((owner) => conjuncts(sentence, owner))
  // “a White House news conference” is held there, not by the house; “a Facebook post” is posted there
  const attributes = pattern.kind === 'press conference' || noun.lemma === 'post' ? [] : namesBefore(sentence, noun)
  const done =
    pattern.parts.some((part) => part.part === 'oblique' && part.prepositions.has("'s")) &&
    !obliquesOn(sentence, noun, 'nmod').some((one) => one.preposition === 'of')
  return done ? { actors: attributes, recipients: owners } : { actors: [...owners, ...attributes], recipients: [] }
}

/** “Peru-Chile talks were held”: both names before a noun, where there are two. */
export function pairBefore(sentence: Sentence, noun: Token): readonly Token[] {
  const pair = namesBefore(sentence, noun)
  return pair.length > 1 ? pair : []
}

function namesBefore(sentence: Sentence, noun: Token): readonly Token[] {
  return childrenBy(sentence, noun, 'compound', 'amod')
    .flatMap((one) => [...compoundsIn(sentence, one), one])
    .filter((one) => /^\p{Lu}/u.test(one.form))
    .flatMap((one) => [...conjuncts(sentence, one), ...hyphenedTo(sentence, one)])
}

/** “a Peru-EU trade agreement”, however deep the tree hangs the names before a compound. */
function compoundsIn(sentence: Sentence, noun: Token): readonly Token[] {
  return childrenBy(sentence, noun, 'compound').flatMap((one) => [...compoundsIn(sentence, one), one])
}

/** “a Peru-EU agreement”: the tree may take the second for a part of the first. */
function hyphenedTo(sentence: Sentence, first: Token): readonly Token[] {
  return sentence.tokens[first.index + 1]?.form === '-'
    ? childrenBy(sentence, first, 'flat', 'nmod').filter(
        (one) => one.index === first.index + 2 && /^\p{Lu}/u.test(one.form),
      )
    : []
}

/**
 * Kinds that take two: with one named, the other is the subject of the clause (“… said after talks with the envoy”).
 */
const JOINT: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'call', 'press conference', 'exercise'])
/** Kinds whose actor may be left to the clause: “replied with a visit”, “discussed production in the valley”. */
const LENT: ReadonlySet<string> = new Set([...JOINT, 'visit', 'production', 'exercise'])

/** Who does what the clause does, for a noun that names nobody. */
function lentByClause(sentence: Sentence, noun: Token, pattern: EventPattern): readonly Token[] {
  const verb = verbAbove(sentence, noun)
  if (isOnlySpokenOf(sentence, noun, pattern)) return []
  if (
    !LENT.has(pattern.kind ?? '') &&
    !isSpokenTogether(sentence, noun, pattern) &&
    !(verb && isOrdered(sentence, noun, verb))
  )
    return []
  const there = whoIsThere(sentence, noun)
  if (there.length > 0) return there
  // “received the emir for a state visit”: the guest is the visitor
  if (verb && pattern.kind === 'visit' && HOSTING_VERBS.has(verb.lemma))
    return clauseOf(sentence, verb).objects.filter((one) => one !== noun)
  if (!verb || relation(noun) === 'nsubj' || saysOnPaper(sentence, verb) || isJudged(sentence, noun, verb)) return []
  const clause = clauseOf(sentence, verb)
  // “was informed in a phone call with the premier”
  const present =
    clause.passive &&
    clause.actors.length === 0 &&
    /^(?:in|during|at)$/u.test(preposition(sentence, noun)) &&
    !childrenBy(sentence, noun, 'det').some((one) => one.lemma === 'the')
      ? subjects(sentence, verb)
      : clause.actors
  return present.filter((one) => one !== noun)
}

/**
 * “commented on the talks”, “thanked the union for its mediation”, “kept them out of meetings”: who does so need not
 * take part.
 */
function isOnlySpokenOf(sentence: Sentence, noun: Token, { kind }: EventPattern): boolean {
  const before = preposition(sentence, noun)
  if (/(?:^|\s)(?:about|over|regarding|concerning|through|of|despite|without|against)$/u.test(before))
    return relation(noun) === 'obl'
  return before === 'on' && kind !== 'visit' && relation(noun) === 'obl'
}

/** Verbs whose object comes to their subject. */
export const HOSTING_VERBS: ReadonlySet<string> = new Set(['receive', 'welcome', 'host', 'greet'])

/** “Chile criticised the visit”: it is somebody else’s. */
function isJudged(sentence: Sentence, noun: Token, verb: Token): boolean {
  return (
    noun.head === verb.index &&
    (relation(noun) === 'obj' || (relation(noun) === 'obl' && /^(?:for|over)$/u.test(preposition(sentence, noun)))) &&
    /^(?:criticise|criticize|condemn|denounce|slam|welcome|hail|praise|oppose|protest|deplore|decry|applaud|describe|call|label|thank|commend|blame)$/u.test(
      verb.lemma,
    )
  )
}

/** “ordered attacks on the province”, “authorised the release of the crew”: whoever commands a deed does it. */
function isOrdered(sentence: Sentence, noun: Token, verb: Token): boolean {
  return (
    /^(?:order|authorise|authorize|direct|command)$/u.test(verb.lemma) &&
    relation(noun) === 'obj' &&
    headOf(sentence, noun) === verb
  )
}

/** “the ministry said in a statement after the meeting”: who writes of it need not have been there. */
function saysOnPaper(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb, 'obl').some(
    (one) =>
      preposition(sentence, one) === 'in' &&
      /^(?:statement|communiqué|communique|release|note|report)$/u.test(one.lemma) &&
      !isOccasionOfItsOwn(sentence, one),
  )
}

/** “said in a joint statement”, “said during an address”: an occasion of its own, unlike “said in a statement”. */
function isSpokenTogether(sentence: Sentence, noun: Token, pattern: EventPattern): boolean {
  if (pattern.kind !== 'statement' || !/^(?:in|during)$/u.test(preposition(sentence, noun))) return false
  return /^(?:address|speech|interview|post)$/u.test(noun.lemma) || isOccasionOfItsOwn(sentence, noun)
}

function isOccasionOfItsOwn(sentence: Sentence, paper: Token): boolean {
  return childrenBy(sentence, paper, 'amod').some((one) => /^(?:joint|official|televised|televise)$/u.test(one.lemma))
}

function verbAbove(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun)
  return !head || head.upos === 'VERB' || childrenBy(sentence, head, 'cop').length > 0
    ? head
    : verbAbove(sentence, head)
}

/** “held bilateral talks”, “official trip”: the noun with its adjectives, and the verb when it stands close before. */
function wordsOf(sentence: Sentence, noun: Token, carrier: Carrier | null): readonly Token[] {
  const own = childrenBy(sentence, noun, 'amod', 'compound')
    .flatMap((one) => [...compoundsIn(sentence, one), one])
    .filter((one) => one.index < noun.index)
  const near =
    carrier && noun.index > carrier.verb.index && noun.index - carrier.verb.index <= 5 && relation(noun) === 'obj'
  return near ? [carrier.verb, ...own, noun] : [...own, noun]
}
