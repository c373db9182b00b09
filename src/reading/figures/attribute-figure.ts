import { isPeople } from '../../language/en/counted-things.js'
import { GETTING } from '../../language/en/dealing-words.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  agents,
  appositions,
  childrenBy,
  headWithin,
  nounPhraseSpan,
  pathToRoot,
  subjects,
} from '../../language/en/tree.js'
import { contains, overlap, type Span } from '../../language/span.js'
import type { EntityId } from '../reading.js'
import { isCasualty, isOfPeople, PLACED, placedState } from './casualties.js'
import { namedDeal } from './named-deals.js'
import { dealingState, isOtherSide, otherSide, receiverBefore, receivingState } from './other-side.js'
import { OF_EACH } from './counts-of-each.js'
import type { NounPhrase } from './phrase-around.js'
import { stateIn, statesWithin, type StateTold } from './states-told.js'
import { governingVerb, supplies } from './supplying-verbs.js'
import { sameMeasure, wordsBefore, type Attribution, type Surroundings } from './surroundings.js'
import type { ToldFigure } from './told-figure.js'
import { bothSides, signingPair, tradingPair } from './trading-pairs.js'

/** “were purchased by the Indian Navy”. */
const BY = /\bby\s+(?:the\s+)?$/i
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i
/**
 * “Serbian arms imports”, “the Egyptian air force”: what a state gets, holds or spends is its own; “Russian oil” may be
 * anybody’s by now.
 */
const OWN =
  /\b(?:imports?|purchases?|procurement|acquisitions?|needs?|requirements?|demand|consumption|budget|spending|expenditures?|exports?|fleet|inventory|arsenal|stockpiles?|army|navy|air force|armed forces|military|economy|output|production|reserves|debt|gdp)$/i
/** What a state has from nobody. */
const OF_ONESELF =
  /\b(?:population|electorate|territory|land|economy|debt|gdp|budget|spending|output|production|reserves)$/i
/** Those who deal for their state without acting for it. */
const FIRM =
  /^(?:company|firm|giant|group|corporation|exporter|importer|producer|manufacturer|maker|shipbuilder|operator|supplier|utility|refiner|contractor|bank|conglomerate|major|monopoly|enterprise|shipyard|airline|miner|trader)$/i
/** Opens the clause that says who got a thing. */
const RELATIVE = /^\s+(?:that |which )?(?:the )?/

/** “Togo (12)”: a blank and a bracket stand between. */
const OPENING = ' ('.length

/** Of those told of each the state right before the number has them, with nobody. */
function ofListed({ rule, start }: ToldFigure, { states }: Surroundings): Attribution | null {
  const state = rule === OF_EACH ? states.find(({ end }) => end + OPENING === start)?.state : undefined
  return state === undefined ? null : { subject: state, counterpart: null }
}

/** Reads whose a figure is from the words around it, nearest first; leaves open what they do not say. */
export function attributeFigure(told: ToldFigure, phrase: NounPhrase | null, around: Surroundings): Attribution {
  const listed = ofListed(told, around)
  if (listed) return listed
  const ranked = told.kind === 'rank' ? rankedState(told, around) : null
  if (ranked) return ranked
  const held = phrase?.holder ? heldShare(phrase, phrase.holder, around) : null
  if (held) return held
  if (isCasualty(told, around))
    return { subject: originOf(told, phrase, around)?.state ?? placedState(told, around), counterpart: null }
  const deal = namedDeal(told, around)
  if (deal) return deal
  const verb = governingVerb(told, around.sentence)
  const doers = verb ? subjects(around.sentence, verb) : []
  const clues: Clues = {
    verb,
    doers,
    supplier: supplies(verb) ? (stateTold(doers, around) ?? firmsState(doers, around)) : null,
    origin: originOf(told, phrase, around),
    receiver: receiverBefore(told, around),
    pair: tradingPair(phrase, around),
  }
  const both = phrase && bothSides(told, phrase, clues.pair, around)
  if (both) return both
  const subject = readSubject(told, phrase, around, clues) ?? clues.pair[0] ?? null
  return { subject, counterpart: readCounterpart(told, phrase, around, clues, subject) }
}

/** What is known around a figure before it is decided whose it is. */
interface Clues {
  /** The verb above it, and who does that. */
  readonly verb: Token | undefined
  readonly doers: readonly Token[]
  readonly supplier: StateTold | null
  readonly origin: StateTold | null
  /** Who gets the figure: never whose it is. */
  readonly receiver: EntityId | null
  /** The two who trade. */
  readonly pair: readonly EntityId[]
}

/** “Russia is India’s top supplier”: of Russia, with India. Left to the rest where no state is the subject. */
function rankedState(told: ToldFigure, around: Surroundings): Attribution | null {
  const head = headWithin(around.sentence, told)
  const verb = head && pathToRoot(around.sentence, head).find((token) => token.upos === 'VERB')
  const subject = stateTold(
    [...(head ? childrenBy(around.sentence, head, 'nsubj') : []), ...(verb ? subjects(around.sentence, verb) : [])],
    around,
  )
  if (!subject || contains(told, subject)) return null
  const owner = around.states.findLast(
    (one) =>
      one.end <= told.start &&
      one.start >= around.sentence.start &&
      /^[’']s (?:\p{L}+[- ]){0,2}$/u.test(around.text.slice(one.end, told.start)),
  )
  const counterpart = owner && owner.state !== subject.state ? owner.state : otherSide(told, around, subject.state)
  return { subject: subject.state, counterpart }
}

/** “Russia’s share of Indian arms imports”: of India, with Russia. */
function heldShare(phrase: NounPhrase, holder: Span, around: Surroundings): Attribution | null {
  const subject =
    (phrase.possessor ? possessorState(phrase.possessor, around) : null) ??
    statesWithin(around.states, phrase.thing)[0]?.state ??
    null
  const counterpart = possessorState(holder, around) ?? statesWithin(around.states, holder)[0]?.state ?? null
  return subject === null ? null : { subject, counterpart: counterpart === subject ? null : counterpart }
}

function readSubject(
  told: ToldFigure,
  phrase: NounPhrase | null,
  around: Surroundings,
  { verb, doers, supplier, origin, receiver }: Clues,
): EntityId | null {
  const owner =
    (phrase?.possessor ? possessorState(phrase.possessor, around) : null) ??
    (phrase ? relativeOwner(phrase, around) : null)
  if (owner !== null) return owner
  if (told.kind === 'share' && verb && supplier) return receivingState(verb, around, supplier.state)
  // “Indian Navy submarines” are India’s; “Russian rifles” are whoever’s the sentence speaks of.
  if (
    origin &&
    (!origin.itself ||
      isOfPeople(told, around) ||
      (phrase && OWN.test(around.text.slice(phrase.thing.start, phrase.thing.end))))
  )
    return origin.state
  // “signed an agreement with China to supply eight submarines”: theirs who signed.
  const behind = supplier && isOtherSide(supplier, around)
  if (around.speaker !== null && saysWe(told, around)) return around.speaker
  const actors = verb && !behind ? [...agents(around.sentence, verb), ...doers] : []
  const acting = (stateTold(actors, around) ?? firmsState(actors, around))?.state
  const apart = [origin?.state, behind ? supplier.state : undefined, receiver].filter(
    (state) => state !== undefined && state !== null,
  )
  return (
    (acting === receiver ? undefined : acting) ??
    nearestState(told, around, { apart, supplying: supplies(verb) ? verb : undefined }) ??
    (told.kind === 'share' ? null : origin?.state) ??
    earlierSubject(told, around, apart)
  )
}

/**
 * The state at the other end, by the surest clue: who is given to, who supplies, who is told behind “from” or “with”,
 * where the thing comes from, and then whoever deals with the owner.
 */
function readCounterpart(
  told: ToldFigure,
  phrase: NounPhrase | null,
  around: Surroundings,
  { verb, doers, supplier, origin, receiver, pair }: Clues,
  subject: EntityId | null,
): EntityId | null {
  const other = (state: EntityId | null | undefined) => (state === undefined || state === subject ? null : state)
  return (
    other(receiver) ??
    other(supplier?.state) ??
    otherSide(told, around, subject) ??
    other(origin?.state) ??
    (supplies(verb) ? receivingState(verb, around, subject) : null) ??
    (told.kind === 'share'
      ? (other(stateTold(doers, around)?.state) ?? (isDealtIn(phrase, around) ? dealingState(around, subject) : null))
      : null) ??
    pair.find((state) => state !== subject) ??
    otherOfTwo(signingPair(told, around), subject) ??
    (isOfPeople(told, around) && origin?.state === subject ? other(stateTold(doers, around)?.state) : null)
  )
}

/**
 * What a state has from somebody: “70 % of its rifles”, “a third of gas imports”, “the arms that it has bought”; not of
 * its voters, nor of its economy.
 */
function isDealtIn(phrase: NounPhrase | null, around: Surroundings): boolean {
  if (phrase === null) return false
  const thing = around.text.slice(phrase.thing.start, phrase.thing.end)
  const isHad = phrase.possessor
    ? possessorState(phrase.possessor, around) !== null
    : OWN.test(thing) || relativeOwner(phrase, around) !== null
  return isHad && !OF_ONESELF.test(thing) && !isPeople(thing.split(/[\s-]+/u).at(-1)!)
}

function otherOfTwo(pair: readonly (EntityId | null)[], one: EntityId | null): EntityId | null {
  return pair.includes(one) ? (pair.find((state) => state !== one) ?? null) : null
}

/** “the arms that Ukraine has imported”, “the weapons India bought”. */
function relativeOwner({ thing }: NounPhrase, { text, sentence, states }: Surroundings): EntityId | null {
  const clause = RELATIVE.exec(text.slice(thing.end, thing.end + 20))
  const owner = clause && states.find((one) => one.start === thing.end + clause[0].length)
  // “that Ukraine has | imported”, “that Peru | operates”
  const verb = owner && sentence.tokens.find((token) => token.start >= owner.end && token.upos !== 'AUX')
  return verb && (GETTING.has(verb.lemma) || verb.lemma === 'operate') ? owner.state : null
}

/** “We still operate about 60 percent …”: before the figure in its sentence. */
function saysWe(told: ToldFigure, { text, sentence }: Surroundings): boolean {
  return /\b(?:we|our)\b/i.test(text.slice(sentence.start, told.start))
}

function stateTold(tokens: readonly Token[], { states }: Surroundings): StateTold | null {
  return tokens.flatMap((token) => states.filter((told) => overlap(told, token) > 0))[0] ?? null
}

/** “Qatari firm Nakilat will sell”, “Nakilat, a Qatari company, will sell”: the state of a firm that deals. */
function firmsState(tokens: readonly Token[], { sentence, states }: Surroundings): StateTold | null {
  return (
    tokens.flatMap((token) =>
      [token, ...appositions(sentence, token)]
        .map((one) => nounPhraseSpan(sentence, one))
        .filter((span) => sentence.tokens.some((one) => contains(span, one) && FIRM.test(one.form)))
        .flatMap((span) => statesWithin(states, span)),
    )[0] ?? null
  )
}

/** “India’s”, or “its” for the state the sentence speaks of first. */
function possessorState(possessor: Span, around: Surroundings): EntityId | null {
  const named = stateIn(around.states, possessor)
  if (named !== null) return named
  if (/^our$/i.test(around.text.slice(possessor.start, possessor.end))) return around.speaker
  if (!/^(?:its|their)$/i.test(around.text.slice(possessor.start, possessor.end))) return null
  const before = statesWithin(around.states, { start: around.sentence.start, end: possessor.start })
  // “its” is never a minister’s: “He praised Norway, which bought half of its gas”.
  return (before.find((one) => one.itself) ?? before[0])?.state ?? lastOf(around.previous, around.states)?.state ?? null
}

/**
 * “Russian AK-203 rifles”, “Indian Navy submarines”: a state told inside the thing itself; the sign of “US$40 billion”
 * is none.
 */
function originOf(told: ToldFigure, phrase: NounPhrase | null, { states }: Surroundings): StateTold | null {
  const counted = told.kind === 'count' || told.kind === 'rank' ? statesWithin(states, told) : []
  return counted[0] ?? (phrase ? (statesWithin(states, phrase.thing)[0] ?? null) : null)
}

interface Apart {
  /** States already known for another part. */
  readonly apart: readonly EntityId[]
  /** The verb that gives: a state between it and the figure is given to. */
  readonly supplying: Token | undefined
}

/**
 * The state told last before the figure in its sentence, not one behind “with” or “from”; else the first of “between
 * India and Russia”. After the figure only things that are counted say whose they are: “16 submarines in the Indian
 * Navy”.
 */
function nearestState(told: ToldFigure, around: Surroundings, { apart, supplying }: Apart): EntityId | null {
  const inside = statesWithin(around.states, around.sentence).filter(
    (one) => !contains(told, one) && !one.unnamed && !apart.includes(one.state),
  )
  const before = inside.filter((one) => one.end <= told.start && !(supplying && one.start >= supplying.end))
  const behind = (one: StateTold, words: RegExp) => words.test(wordsBefore(one, around))
  const nearest =
    before.findLast((one) => !isOtherSide(one, around)) ??
    inside.find((one) => one.start >= told.end && behind(one, BY)) ??
    before.find((one) => behind(one, BETWEEN))
  const after =
    told.kind === 'count' && apart.length === 0
      ? inside.find((one) => one.start >= told.end && behind(one, PLACED))
      : undefined
  return (nearest ?? after)?.state ?? null
}

function earlierSubject(
  told: ToldFigure,
  { subjects, previous, states }: Surroundings,
  apart: readonly EntityId[],
): EntityId | null {
  const subject = subjects.get(sameMeasure(told)) ?? lastOf(previous, states)?.state ?? null
  return subject !== null && apart.includes(subject) ? null : subject
}

function lastOf(sentences: readonly Sentence[], states: readonly StateTold[]): StateTold | undefined {
  return sentences.flatMap((sentence) => statesWithin(states, sentence)).findLast((one) => one.itself && !one.unnamed)
}
