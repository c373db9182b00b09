import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childrenBy, headOf, preposition, relation, subjects } from '../../language/en/tree.js'
import type { EntityId, EventMention, Participant } from '../reading.js'
import { entitiesOf, unique, type Cast } from './cast.js'
import { isDoneToPlace, localsOf, recipientsInContent } from './recipients.js'
import { bearersMeant, joinedBefore, namedBeside, statesOfOthers, subjectMeant } from './both.js'
import { isGerundOf } from './doers.js'
import { doersOfDeedBefore } from './deed-before.js'
import type { Trigger } from './trigger.js'

/** Words that mean those just spoken of: “the two ministers”, “both countries”, “they”. */
const PEOPLE = new Set(
  'minister leader president official counterpart diplomat premier chief envoy ambassador king chancellor two both man delegation he she they their'.split(
    ' ',
  ),
)
const PARTIES = new Set(
  'country nation side government state neighbour neighbor ally party capital two both they it'.split(' '),
)

/** Whom the report has last shown acting, for words that only point back. */
export interface Remembered {
  readonly people: readonly EntityId[]
  readonly parties: readonly EntityId[]
  /** The latest event of the kinds that come back as “the meeting”, “the visit”. */
  readonly latest: readonly EventMention[]
  /** In whose quoted words the event is told: “We have signed …”. */
  readonly speaker?: EntityId | null
}

/** The participants of an event: entities with their roles, nobody twice. */
export function participantsOf(trigger: Trigger, cast: Cast, remembered: Remembered): readonly Participant[] {
  const { sentence } = trigger
  const acting = unique(
    trigger.actors
      .filter((token) => !isSaidOfNameBefore(sentence, token))
      .flatMap((token) => (isSeatOf(trigger, token, cast) ? [] : meant(sentence, token, cast, remembered))),
  )
  const named = trigger.pattern.kind === 'production' ? unique(acting.map((id) => makerFor(id, cast))) : acting
  if (named.length === 0 && trigger.recipients.length === 0 && isBackReference(trigger))
    return remembered.latest.find((one) => one.kind === trigger.pattern.kind)?.participants ?? []
  const struck = named.filter((id) => isStruckPlace(trigger, id, cast))
  if (struck.length > 0)
    return [
      ...named.filter((id) => !struck.includes(id)).map((entity) => ({ entity, role: 'actor' as const })),
      ...struck.map((entity) => ({ entity, role: 'recipient' as const })),
    ]
  const expellers = named.length === 0 ? leftBehind(trigger, cast) : []
  if (expellers.length > 0)
    return [
      ...expellers.map((entity) => ({ entity, role: 'actor' as const })),
      ...unique(trigger.recipients.flatMap((token) => meant(sentence, token, cast, remembered)))
        .filter((id) => !expellers.includes(id))
        .map((entity) => ({ entity, role: 'recipient' as const })),
    ]
  const actors =
    isTogether(trigger) && named.length === 1 && remembered.people.length === 2 && remembered.people.includes(named[0]!)
      ? remembered.people
      : isBilateral(trigger) && !named.some((id) => cast.entity(id)?.country)
        ? [...named, ...remembered.parties]
        : named
  const told = unique(
    trigger.recipients
      .filter((token) => !isSaidOfNameBefore(sentence, token))
      .flatMap((token) => statesOfOthers(meant(sentence, token, cast, remembered), token, actors, cast)),
  ).filter((id) => !actors.includes(id))
  const inContent = told.length > 0 ? told : recipientsInContent(trigger, actors, cast)
  const recipients = inContent.length > 0 ? inContent : doersOfDeedBefore(trigger, actors, remembered.latest, cast)
  if (isMeetingElsewhere(trigger, actors, cast)) return actors.map((entity) => ({ entity, role: 'actor' as const }))
  const doers = recipients.length > 0 ? actors.filter((id) => !isRegion(id, cast)) : actors
  return [
    ...doers.map((entity) => ({ entity, role: 'actor' as const })),
    ...recipients.map((entity) => ({ entity, role: 'recipient' as const })),
  ]
}

/** “accused Ann Doe, a former head of the union, of …”: the tree may take who somebody is for one more of them. */
function isSaidOfNameBefore(sentence: Sentence, token: Token): boolean {
  if (
    relation(token) !== 'conj' ||
    token.upos !== 'NOUN' ||
    !NOUN_CLASSES['human']!.has(token.lemma) ||
    childrenBy(sentence, token, 'cc').length > 0
  )
    return false
  const article = childrenBy(sentence, token, 'det').find((one) => /^(?:a|an|the)$/iu.test(one.form))
  return (
    article !== undefined &&
    sentence.tokens[article.index - 1]?.form === ',' &&
    sentence.tokens[article.index - 2]?.upos === 'PROPN'
  )
}

/** “The two ministers discussed the joint production of rifles”: their states will make them. */
function makerFor(id: EntityId, cast: Cast): EntityId {
  return cast.entity(id)?.kind === 'person' ? cast.homeOf(id) : id
}

/** “Western countries criticised Malta”: a part of the world is nobody who acts. */
function isRegion(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  return (
    entity?.kind === 'nationality' &&
    entity.country === null &&
    /(?:^|[ -])(?:Western(?:ers?)?|Asians?|Africans?|Europeans?|Americans?|Nordic|Baltic|Balkan|Scandinavian|Caribbean|Asia-Pacific|Trans-Atlantic|Middle Eastern)$/u.test(
      entity.name,
    )
  )
}

/** “Omani and Maltese envoys returned to Geneva for talks”: where two states meet is no host of theirs. */
function isMeetingElsewhere({ sentence, pattern, clause }: Trigger, actors: readonly EntityId[], cast: Cast): boolean {
  if (pattern.kind !== 'visit' || new Set(actors.flatMap((id) => cast.entity(id)?.country ?? [])).size < 2) return false
  return childrenBy(sentence, clause, 'obl').some(
    (one) => preposition(sentence, one) === 'for' && NOUN_CLASSES['talks']!.has(one.lemma),
  )
}

/** “Two envoys were expelled from Laos”: nobody but that state can have done it. */
function leftBehind({ sentence, pattern, items }: Trigger, cast: Cast): readonly EntityId[] {
  if (!/^(?:expel|deport)$/u.test(pattern.plover.mode ?? '')) return []
  return unique(items.flatMap((token) => entitiesOf(sentence, token, cast))).filter((id) =>
    /^(?:state|place)$/u.test(cast.entity(id)?.kind ?? ''),
  )
}

/**
 * Arrests, trials and releases without a named actor are the doing of the state in which they take place; so is what is
 * built there.
 */
const DONE_BY_STATE: ReadonlySet<string> = new Set([
  'arrest',
  'deport',
  'convict',
  'investigate',
  'curfew',
  'martial-law',
  'release',
])

/** The place of an event takes the part that nobody else was named for. */
export function withPlace(
  participants: readonly Participant[],
  place: EntityId | null,
  trigger: Trigger,
  cast: Cast,
): readonly Participant[] {
  const has = (role: Participant['role']) => participants.some((one) => one.role === role)
  if (place !== null && participants.some((one) => one.entity === place)) return participants
  if (place !== null && !has('actor') && isDoneByPlace(trigger))
    return [
      { entity: trigger.pattern.kind === 'production' ? cast.homeOf(place) : place, role: 'actor' },
      ...participants,
    ]
  if (has('recipient') || !isDoneToPlace(trigger)) return participants
  // what falls into a sea hits nobody
  if (trigger.pattern.kind === 'launch' && place !== null && cast.entity(place)?.country === null) return participants
  const locals = localsOf(
    trigger,
    participants.map((one) => one.entity),
    cast,
  )
  // “in the Iranian city of Kerman”: what is struck in the town is Iran’s
  const ofState = locals.filter(
    (id) =>
      cast.entity(id)?.kind === 'state' &&
      cast.entity(id)?.country === (place === null ? null : cast.entity(place)?.country),
  )
  const struck = place === null ? locals : ofState.length > 0 ? ofState : [place]
  return [...participants, ...struck.map((entity) => ({ entity, role: 'recipient' as const }))]
}

/** What only a state can do where it takes place; nameless people who protest there are nobody’s. */
function isDoneByPlace({ pattern }: Trigger): boolean {
  return DONE_BY_STATE.has(pattern.plover.mode ?? '') || pattern.kind === 'production'
}

/** “the Lima summit”, “the Geneva talks”: the town is where it is. */
function isSeatOf({ word, pattern }: Trigger, token: Token, cast: Cast): boolean {
  const mention = token.head === word.index && relation(token) === 'compound' ? cast.mentionAt(token) : undefined
  return (
    mention !== undefined &&
    /^(?:summit|meeting|negotiation|commission session)$/u.test(pattern.kind ?? '') &&
    cast.entity(mention.entity)?.kind === 'place'
  )
}

/** “the Lomé bombing”: a town before the noun of an attack is where it struck. */
function isStruckPlace({ sentence, word, pattern, recipients }: Trigger, id: EntityId, cast: Cast): boolean {
  if ((pattern.kind !== 'attack' && pattern.kind !== 'protest') || word.upos !== 'NOUN') return false
  // “the Libya attack” struck Libya; “a US strike” did not strike the US
  const named =
    cast.entity(id)?.kind === 'state' &&
    recipients.length === 0 &&
    childrenBy(sentence, word, 'compound').some(
      (one) => one.upos === 'PROPN' && /^\p{Lu}\p{Ll}{2,}$/u.test(one.form) && cast.mentionAt(one)?.entity === id,
    )
  return (
    named ||
    (cast.entity(id)?.kind === 'place' &&
      childrenBy(sentence, word, 'compound', 'amod').some((one) => cast.mentionAt(one)?.entity === id))
  )
}

/** “The meeting also served to …”: the noun by itself, pointing at the event told before. */
function isBackReference({ sentence, word, pattern }: Trigger): boolean {
  const own = sentence.tokens.filter((one) => one.head === word.index)
  return (
    /^(?:meeting|visit|negotiation|summit|press conference)$/u.test(pattern.kind ?? '') &&
    word.upos === 'NOUN' &&
    own.some((one) => /^(?:the|this|these|that)$/iu.test(one.form))
  )
}

/**
 * “Speaking after a bilateral meeting, Doe …”, “followed by a joint press conference”: with the one whom the report has
 * last shown beside them.
 */
function isTogether({ sentence, word, pattern }: Trigger): boolean {
  return (
    /^(?:meeting|negotiation|call|press conference)$/u.test(pattern.kind ?? '') &&
    word.upos === 'NOUN' &&
    childrenBy(sentence, word, 'amod', 'compound').some((one) =>
      /^(?:joint|bilateral|face-to-face|one-on-one)$/u.test(one.lemma.toLowerCase()),
    )
  )
}

/** “the next session of the intergovernmental commission” is of the two states of the story. */
function isBilateral({ sentence, word, pattern }: Trigger): boolean {
  return (
    pattern.kind === 'commission session' &&
    sentence.tokens
      .slice(word.index)
      .some((one) => /^inter-?(?:governmental|parliamentary|ministerial)$|^joint$|^governmental$/iu.test(one.form))
  )
}

function meant(sentence: Sentence, token: Token, cast: Cast, remembered: Remembered): readonly EntityId[] {
  const speakers =
    token.upos === 'PRON'
      ? unique(speakersAbove(sentence, token).flatMap((one) => entitiesOf(sentence, one, cast)))
      : []
  // “they said”, after two were named: both of them, though the pronoun was led back to one
  if (speakers.length > 1 && /^they$/iu.test(token.form)) return speakers
  const joined = joinedBefore(sentence, token, cast)
  if (joined.length > 0) return joined
  const beside = namedBeside(sentence, token, cast)
  if (beside.length > 0) return beside
  const named = entitiesOf(sentence, token, cast)
  const examples = examplesOf(sentence, token, cast)
  if (examples.length > 0) return examples
  if (named.length > 0) return named
  if (remembered.speaker && isOwnVoice(sentence, token)) return [remembered.speaker]
  return speakers.length > 0 ? speakers : pointedBackAt(sentence, token, remembered, cast)
}

const OWN_VOICE = /^(?:we|i|us|me|our|my)$/iu

/** “We have …”, “our navy has …”: in quoted words the speaker’s own side. */
function isOwnVoice(sentence: Sentence, token: Token): boolean {
  return OWN_VOICE.test(token.form) || childrenBy(sentence, token, 'nmod:poss').some((one) => OWN_VOICE.test(one.form))
}

/** “several ministers, including Ann Doe and John Roe, visited …”: those who are named. */
function examplesOf(sentence: Sentence, group: Token, cast: Cast): readonly EntityId[] {
  if (group.xpos !== 'NNS' || !PEOPLE.has(group.lemma)) return []
  const including = sentence.tokens.find((one) => one.form.toLowerCase() === 'including' && one.index > group.index)
  if (!including) return []
  const people = sentence.tokens
    .slice(including.index)
    .flatMap((one) => cast.mentionAt(one)?.entity ?? [])
    .filter((id) => cast.entity(id)?.kind === 'person')
  return unique(people)
}

/** “Malta announced it would …”, “while they …”: the pronoun means the subject of the clause above. */
function speakersAbove(sentence: Sentence, pronoun: Token): readonly Token[] {
  const verb = headOf(sentence, pronoun)
  if (
    !verb ||
    relation(pronoun) !== 'nsubj' ||
    isPlaceholder(pronoun) ||
    !/^(?:ccomp|advcl|parataxis|conj)$/u.test(relation(verb))
  )
    return []
  const above = headOf(sentence, verb)
  return above ? subjects(sentence, above).filter((one) => one.upos !== 'PRON') : []
}

/** “Spain ruled the islands until it was annexed”: what a passive “it” means may be any thing named before. */
function isPlaceholder(pronoun: Token): boolean {
  return pronoun.lemma === 'it' && pronoun.deprel === 'nsubj:pass'
}

/** “the two ministers agreed”: those of the event before. One who points back alone (“he”) means the first of them. */
function pointedBackAt(
  sentence: Sentence,
  token: Token,
  { people, parties }: Remembered,
  cast: Cast,
): readonly EntityId[] {
  const several = token.xpos === 'NNS' || token.upos === 'NUM' || /^(?:they|both|them|their)$/iu.test(token.form)
  if (!isPointing(sentence, token)) return []
  // “their meeting”, said of the two who met; whose “their release” is, nobody can tell
  if (/^their$/iu.test(token.form)) {
    if (!MET.has(headOf(sentence, token)?.lemma ?? '')) return []
    const subject = subjectMeant(sentence, token, cast)
    return subject.length > 0 ? subject : people.length === 2 ? people : []
  }
  const sides = parties.length > 0 ? parties : statesBefore(sentence, token, cast)
  const meant =
    PEOPLE.has(token.lemma) && people.length > 0
      ? several
        ? bearersMeant(sentence, token, people, cast)
        : people
      : PARTIES.has(token.lemma) || PEOPLE.has(token.lemma)
        ? sides
        : []
  return several ? meant : meant.slice(0, 1)
}

const MET: ReadonlySet<string> = new Set([
  'meeting',
  'talk',
  'summit',
  'conversation',
  'call',
  'discussion',
  'negotiation',
  'encounter',
])

/** “India and Russia agreed … after ministers of both countries met”. */
function statesBefore(sentence: Sentence, token: Token, cast: Cast): readonly EntityId[] {
  const states = unique(
    sentence.tokens
      .slice(0, token.index)
      .flatMap((one) => cast.mentionAt(one)?.entity ?? [])
      .map((id) => cast.stateOf(id)),
  ).filter((id) => cast.entity(id)?.kind === 'state')
  return states.length === 2 ? states : []
}

/** Only with “the”, “both”, “two” or as a pronoun: “ministers from five states” point at nobody. */
function isPointing(sentence: Sentence, token: Token): boolean {
  if (token.upos === 'PRON' || token.upos === 'NUM' || token.upos === 'DET') return true
  const own = sentence.tokens.filter((one) => one.head === token.index)
  const narrower = own.filter(
    (one) => one.deprel.startsWith('nmod') || (one.deprel.startsWith('acl') && !isGerundOf(sentence, one)),
  )
  const ofBoth = narrower.some((one) =>
    sentence.tokens.some((other) => other.head === one.index && /^(?:both|two)$/iu.test(other.form)),
  )
  return ofBoth || (narrower.length === 0 && own.some((one) => /^(?:the|both|two|these|those)$/iu.test(one.form)))
}
