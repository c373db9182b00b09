import { OCCURRING_VERBS, TOPIC_NOUNS } from '../../language/en/event-nouns.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { overlap, type Span } from '../../language/span.js'
import {
  childrenBy,
  dominates,
  headOf,
  headWithin,
  nominalModifiers,
  nounPhraseSpan,
  pathToRoot,
  preposition,
  tokensWithin,
} from '../../language/en/tree.js'
import type { DateMention, EntityId, EventKind } from '../reading.js'
import { entitiesOf, type Cast } from './cast.js'
import { laterObliques } from './obliques.js'
import type { Trigger } from './trigger.js'

/** The dates of one sentence with the words they hang on. */
export interface SentenceDate {
  readonly date: DateMention
  readonly head: Token
}

/** The dates told in a sentence; one without a value still says that its event was not on the day of another. */
export function datesIn(sentence: Sentence, dates: readonly DateMention[]): readonly SentenceDate[] {
  return dates
    .filter((date) => !date.recurring && overlap(date, sentence) > 0)
    .flatMap((date) => {
      const head = headWithin(sentence, date)
      return head ? [{ date, head }] : []
    })
}

/**
 * The date that hangs on the event: the first event met on the way up from the date owns it; an event without one asks
 * those that govern it.
 */
export function whenOf(trigger: Trigger, all: readonly Trigger[], told: readonly SentenceDate[]): string | null {
  const dates = told.filter(
    ({ head }) =>
      !isOfAnotherNoun(head, trigger) &&
      !isOfOwnClause(head, trigger) &&
      !isOfWhatIsSaid(head, trigger) &&
      !(pointsBack(trigger) && !pathToRoot(trigger.sentence, head).includes(trigger.word)),
  )
  const own = dates.filter(({ head }) => ownerOf(trigger.sentence, head, all) === trigger)
  const nearest = [...own].sort((a, b) => distance(a.head, trigger) - distance(b.head, trigger))[0]
  if (nearest) return nearest.date.edtf
  const known = dates.filter(({ date }) => date.edtf !== null)
  const sharing = known.filter(
    ({ head }) => pathToRoot(trigger.sentence, head).includes(trigger.clause) && !isOfDeedToCome(head, trigger, all),
  )
  if (sharing[0]) return sharing[0].date.edtf
  for (const above of pathToRoot(trigger.sentence, trigger.clause).slice(1)) {
    const lent = known.find(({ head }) => headOf(trigger.sentence, head) === above && head.index < trigger.word.index)
    if (lent) return lent.date.edtf
  }
  return beside(trigger, all, known)?.date.edtf ?? null
}

/**
 * “These visits were returned last May”: the day is that of what the verb tells, not of the visits, which were told
 * before.
 */
function pointsBack({ sentence, word, clause }: Trigger): boolean {
  const verb = clause === word ? headOf(sentence, word) : clause
  // “flew to Oslo on Tuesday to prepare the summit”: the summit is later
  if (verb?.lemma === 'prepare' && word.upos === 'NOUN') return true
  return (
    word.upos === 'NOUN' &&
    !(verb && OCCURRING_VERBS.has(verb.lemma)) &&
    childrenBy(sentence, word, 'det').some((one) => /^(?:this|that|these|those|such)$/iu.test(one.form))
  )
}

/** “announced that flights would resume on Monday”: the day is that of the flights. */
function isOfWhatIsSaid(date: Token, { sentence, pattern, clause }: Trigger): boolean {
  if (pattern.kind !== 'statement') return false
  const path = pathToRoot(sentence, date)
  const at = path.indexOf(clause)
  return at > 0 && /^(?:ccomp|acl|xcomp)/u.test(path[at - 1]!.deprel)
}

/** “urged Chad to respect the 2016 ruling”: a date before a noun dates that noun and no event around it. */
function isOfAnotherNoun(date: Token, { sentence, words, pattern }: Trigger): boolean {
  const noun = headOf(sentence, date)
  return (
    noun !== undefined &&
    noun.index > date.index &&
    /^(?:compound|nummod|amod)$/u.test(date.deprel) &&
    /^(?:NOUN|PROPN)$/u.test(noun.upos) &&
    (!words.includes(noun) || LEAVING.test(pattern.kind ?? ''))
  )
}

/** “withdrew from the 2015 accord”: what is left behind is older. */
const LEAVING = /^(?:withdrawal|refusal|sanction|criticism|denial)$/u

/**
 * “a deal for ten radars, deliveries of which end in 2024”: a date in a relative clause is of what that clause tells,
 * unless it says when the event itself was.
 */
function isOfOwnClause(date: Token, { sentence, word, clause }: Trigger): boolean {
  const path = pathToRoot(sentence, date)
  const relative = path.find((one) => one.deprel === 'acl:relcl')
  if (isOfSequel(path, sentence, word)) return true
  if (!relative || relative === word || relative === clause || dominates(sentence, relative, word)) return false
  return headOf(sentence, relative) !== word
}

/** “accepted an invitation to visit Oslo in May”: May is of the visit. */
function isOfDeedToCome(date: Token, trigger: Trigger, all: readonly Trigger[]): boolean {
  const path = pathToRoot(trigger.sentence, date)
  // “met on the sidelines to discuss gas on Friday”: a purpose is of the same day
  return (
    trigger.pattern.plover.event === 'AGREE' &&
    path
      .slice(0, path.indexOf(trigger.clause))
      .some((one) => one.xpos === 'VB' && all.some((other) => other !== trigger && other.word === one))
  )
}

/** “ordered ten radars, with deliveries due to begin in 2027”: what is to follow has a date of its own. */
function isOfSequel(path: readonly Token[], sentence: Sentence, word: Token): boolean {
  return path.some((one, at) => {
    const above = path[at + 1]
    return (
      above !== undefined &&
      above !== word &&
      /^(?:acl|amod|advcl)$/u.test(one.deprel) &&
      /^(?:NOUN|PROPN)$/u.test(above.upos) &&
      preposition(sentence, above) === 'with'
    )
  })
}

/** The nearest date that no other event stands before, where the tree has lost its way. */
function beside(trigger: Trigger, all: readonly Trigger[], dates: readonly SentenceDate[]): SentenceDate | undefined {
  const free = dates.filter(({ head }) => {
    const owner = ownerOf(trigger.sentence, head, all)
    return (
      (!owner || owner === trigger) &&
      !all.some((other) => other !== trigger && isBetween(other.word.index, trigger.word.index, head.index))
    )
  })
  return [...free].sort((a, b) => distance(a.head, trigger) - distance(b.head, trigger))[0]
}

function isBetween(at: number, one: number, other: number): boolean {
  return at > Math.min(one, other) && at < Math.max(one, other)
}

/** In words; a comma parts more than a word does: “which opened in 1998, died on Thursday”. */
function distance(token: Token, { sentence, word }: Trigger): number {
  const [from, to] = token.index < word.index ? [token.index, word.index] : [word.index, token.index]
  const commas = sentence.tokens.slice(from, to).filter(({ form }) => form === ',').length
  return to - from + COMMA * commas
}
const COMMA = 3

function ownerOf(sentence: Sentence, token: Token, all: readonly Trigger[]): Trigger | undefined {
  for (const above of pathToRoot(sentence, token)) {
    const owner =
      all.find((one) => one.word === above) ??
      all.find((one) => one.word.upos === 'NOUN' && one.recipients.includes(above)) ??
      all.find((one) => one.clause === above)
    if (owner) return owner
  }
  return undefined
}

const PLACE_PREPOSITION = /^(?:in|at|near|outside|inside|across)$/u
const GOAL_PREPOSITION = /^(?:to|into)$/u
/** Kinds that end where they go: a visit to Oslo is in Oslo, a delivery to Oslo need not be. */
const MOVES: ReadonlySet<EventKind> = new Set(['visit', 'mobilisation'])
const PLACE_KINDS: ReadonlySet<string> = new Set(['place', 'state'])

/**
 * Where: the place after “in”, “at”, “to” on the event or its verb; of a visit, the one visited; of an attack, what was
 * attacked.
 */
export function placeOf(
  trigger: Trigger,
  kind: EventKind,
  recipients: readonly EntityId[],
  cast: Cast,
): EntityId | null {
  const visited = kind === 'visit' ? recipients.find((id) => PLACE_KINDS.has(cast.entity(id)?.kind ?? '')) : undefined
  const { sentence, word, clause } = trigger
  const town = kind === 'visit' ? trigger.recipients.flatMap((one) => townOf(sentence, one, cast) ?? [])[0] : undefined
  if (town) return town
  const near = [
    word,
    clause,
    ...trigger.words,
    ...trigger.items,
    ...(kind === 'visit' ? [] : [...trigger.recipients, ...trigger.actors.filter((one) => one.index > word.index)]),
  ]
  const found = [...new Set(near)]
    .flatMap((token) => childrenBy(sentence, token, 'obl', 'nmod'))
    .flatMap((noun) => placeAt(sentence, noun, cast, MOVES.has(kind)) ?? [])
  const struck =
    kind === 'attack' && found.length === 0
      ? recipients.filter((id) => PLACE_KINDS.has(cast.entity(id)?.kind ?? '') && !isOnlyByPeople(trigger, id, cast))
      : []
  return (
    found[0] ??
    seatBefore(trigger, cast) ??
    visited ??
    placeOfOccasion(trigger, cast) ??
    homeOf(trigger, cast) ??
    (struck.length === 1 ? struck[0]! : null)
  )
}

/** “visited the Omani city of Sur”, “the Maltese capital, Valletta”: the town itself. */
function townOf(sentence: Sentence, noun: Token, cast: Cast): EntityId | undefined {
  if (!/^(?:city|capital|town|village|port|resort|province|region|island|airport)$/u.test(noun.lemma)) return undefined
  return childrenBy(sentence, noun, 'appos', 'nmod')
    .filter((one) => one.deprel === 'appos' || preposition(sentence, one) === 'of')
    .flatMap((one) => namedPlace(one, cast) ?? [])[0]
}

/** “a Valletta meeting”, “the Lima summit” */
function seatBefore({ sentence, word, pattern }: Trigger, cast: Cast): EntityId | undefined {
  if (word.upos !== 'NOUN' || !/^(?:summit|meeting|negotiation|press conference)$/u.test(pattern.kind ?? ''))
    return undefined
  return childrenBy(sentence, word, 'compound').flatMap((one) => {
    const there = namedPlace(one, cast)
    return there && cast.entity(there)?.kind === 'place' ? [there] : []
  })[0]
}

/** “kidnapped Maltese sailors”: it is Malta’s people that were struck, wherever they were. */
function isOnlyByPeople({ sentence }: Trigger, id: EntityId, cast: Cast): boolean {
  const naming = sentence.tokens
    .flatMap((token) => cast.mentionAt(token) ?? [])
    .filter((mention) => cast.stateOf(mention.entity) === id)
  return naming.length > 0 && naming.every((mention) => mention.kind === 'nationality')
}

/**
 * “on the sidelines of the forum in Vienna”: what is done beside an occasion is done where that is held, however long
 * its name.
 */
function placeOfOccasion({ sentence, word }: Trigger, cast: Cast): EntityId | undefined {
  const edge = laterObliques(sentence, word).find((one) => EDGE_NOUNS.has(one.noun.lemma))?.noun
  const beyond = edge ? laterObliques(sentence, edge).filter((one) => PLACE_PREPOSITION.test(one.preposition)) : []
  return beyond.flatMap((one) => namedPlace(one.noun, cast) ?? [])[0]
}

const AT_HOME = /^(?:locally|domestically)$/iu

/** “manufacture the rifles locally”: in the state that does it. */
function homeOf({ sentence, pattern, clause, actors }: Trigger, cast: Cast): EntityId | undefined {
  const said =
    pattern.kind === 'production' &&
    sentence.tokens.slice(clause.index, clause.index + 12).some((token) => AT_HOME.test(token.form))
  return said
    ? actors
        .flatMap((one) => entitiesOf(sentence, one, cast))
        .find((id) => PLACE_KINDS.has(cast.entity(id)?.kind ?? ''))
    : undefined
}

function placeAt(sentence: Sentence, noun: Token, cast: Cast, moves: boolean): EntityId | undefined {
  const before = preposition(sentence, noun)
  const town =
    PLACE_PREPOSITION.test(before) || (moves && GOAL_PREPOSITION.test(before))
      ? townOf(sentence, noun, cast)
      : undefined
  if (town) return town
  if (!PLACE_PREPOSITION.test(before) && !(moves && GOAL_PREPOSITION.test(before))) return undefined
  const mention = cast.mentionAt(noun)
  if (mention) return PLACE_KINDS.has(cast.entity(mention.entity)?.kind ?? '') ? mention.entity : undefined
  // “the next moves in the Mosul fight”: what is talked of, and no place
  if (TOPIC_NOUNS.has(noun.lemma.toLowerCase())) return undefined
  // “at a jail in northern Israel”: the place is one step further in.
  return childrenBy(sentence, noun, 'nmod', 'compound', 'nmod:poss').flatMap(
    (inner) =>
      (inner.deprel === 'nmod'
        ? placeAt(sentence, inner, cast, false)
        : (namedPlace(inner, cast) ?? ownerOfPlace(sentence, inner, cast))) ?? [],
  )[0]
}

/** “in Laos’s capital Xy”: a town that nobody knows lies in the state that owns it. */
function ownerOfPlace(sentence: Sentence, noun: Token, cast: Cast): EntityId | undefined {
  return childrenBy(sentence, noun, 'nmod:poss').flatMap((owner) => namedPlace(owner, cast) ?? [])[0]
}

function namedPlace(token: Token, cast: Cast): EntityId | undefined {
  const mention = cast.mentionAt(token)
  return mention && PLACE_KINDS.has(cast.entity(mention.entity)?.kind ?? '') ? mention.entity : undefined
}

const EDGE_NOUNS: ReadonlySet<string> = new Set(['sideline', 'margin', 'fringe', 'side-line', 'edge', 'periphery'])
const OCCASION_PREPOSITION = /^(?:during|ahead of|at|in the course of|amid|on the occasion of|on)$/u
const OCCASIONS: ReadonlySet<string> = new Set([
  'summit',
  'conference',
  'meeting',
  'session',
  'visit',
  'forum',
  'assembly',
  'exhibition',
  'ceremony',
  'gathering',
  'trip',
  'talk',
  'games',
  'funeral',
])

/** On what occasion: “on the sidelines of the forum”, “during the visit”, “ahead of the summit”. */
export function occasionOf(trigger: Trigger, text: (span: Span) => string): string | null {
  const { sentence, word, clause } = trigger
  for (const noun of childrenBy(sentence, clause, 'obl').concat(
    word === clause ? [] : childrenBy(sentence, word, 'nmod', 'obl'),
  )) {
    if (noun === word) continue
    const occasion = EDGE_NOUNS.has(noun.lemma)
      ? nominalModifiers(sentence, noun, 'of')[0]
      : OCCASION_PREPOSITION.test(preposition(sentence, noun)) && OCCASIONS.has(noun.lemma)
        ? noun
        : undefined
    if (occasion) return text(nounPhraseSpan(sentence, occasion))
  }
  const edge = sentence.tokens.find((token) => EDGE_NOUNS.has(token.lemma) && token.index > word.index)
  const beyond = edge && nominalModifiers(sentence, edge, 'of')[0]
  return beyond ? text(nounPhraseSpan(sentence, beyond)) : null
}

/** Kinds whose thing dealt in belongs in the record. */
const DEALINGS: ReadonlySet<EventKind> = new Set([
  'agreement',
  'approval',
  'order',
  'delivery',
  'production',
  'sanction',
  'negotiation',
  'cooperation',
  'aid',
  'launch',
])

/** The thing dealt in: “AK-203 rifles”, “gas”. */
export function itemOf(trigger: Trigger, kind: EventKind, text: (span: Span) => string): string | null {
  const [first] = trigger.items
  // “humanitarian | assistance”: what only describes is no thing
  return DEALINGS.has(kind) && first && first.upos !== 'ADJ'
    ? text(beforeRelative(trigger.sentence, nounPhraseSpan(trigger.sentence, first)))
    : null
}

/**
 * “a third of the ships | Chad bought last year”: who does what the relative clause tells is no part of the thing,
 * though the tree may take the name for one.
 */
function beforeRelative(sentence: Sentence, phrase: Span): Span {
  const inside = tokensWithin(sentence, phrase)
  const last = inside.at(-1)
  const verb = last && sentence.tokens[last.index + 1]
  const head = verb && verb.deprel === 'acl:relcl' ? headOf(sentence, verb) : undefined
  return head && last?.upos === 'PROPN' && head.index < last.index && inside.includes(head)
    ? { start: phrase.start, end: head.end }
    : phrase
}
