import { isPrivateDoer } from '../../language/en/private-persons.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import {
  childrenBy,
  conjuncts,
  headOf,
  headWithin,
  preposition,
  relation,
  subjects,
  tokensWithin,
} from '../../language/en/tree.js'
import type { Entity, EntityId, Mention, Names } from '../reading.js'
import { obliquesOn } from './obliques.js'

/** Who is who in a report: from the words of a tree to the entities they mean. */
export interface Cast {
  /** The mention that a word heads, or else belongs to. */
  mentionAt(token: Token): Mention | undefined
  /** Those whom the same words tell: “the two countries” are both. */
  toldBy(mention: Mention): readonly Mention[]
  entity(id: EntityId): Entity | undefined
  /**
   * “Russian troops”, “Russian officials” are Russia’s: the state that they belong to, where the report names it too.
   */
  stateOf(id: EntityId): EntityId
  /** The state somebody or some place belongs to, where the report names it; else the same. */
  homeOf(id: EntityId): EntityId
  /** The persons whom the report names before a place in the text, the one named last first. */
  peopleBefore(start: number): readonly EntityId[]
  /** The states that it names before, or the people of, the one named last first. */
  statesBefore(start: number): readonly EntityId[]
}

/** Joins the mentions of a report to the words of its trees. */
export function castOf(sentences: readonly Sentence[], names: Names): Cast {
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]))
  const heads = new Map<Token, Mention>()
  const covered = new Map<Token, Mention>()
  const mentions = [...names.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  for (const mention of mentions) {
    while (at < sentences.length - 1 && sentences[at]!.end <= mention.start) at++
    const sentence = sentences[at]
    if (!sentence) break
    const head = headWithin(sentence, mention)
    if (head && !heads.has(head)) heads.set(head, mention)
    for (const token of tokensWithin(sentence, mention)) covered.set(token, mention)
  }
  const states = new Map(
    names.entities.filter((one) => one.kind === 'state' && one.country !== null).map((one) => [one.country, one.id]),
  )
  const nationalities = new Map(
    names.entities
      .filter((one) => one.kind === 'nationality' && one.country !== null)
      .map((one) => [one.country, one.id]),
  )
  const stateOf = (id: EntityId) => {
    const { kind, described, country = null } = entities.get(id) ?? {}
    // people of no office stand for no state
    if (described && country === null) return id
    return kind === 'nationality' || described
      ? (states.get(country) ?? (described ? nationalities.get(country) : undefined) ?? id)
      : id
  }
  const homeOf = (id: EntityId) => states.get(entities.get(id)?.country ?? null) ?? id
  const bearers = bearersBehindStates(sentences, mentions, entities, heads)
  const people = mentions.filter((one) => one.kind === 'person' && one.form === 'name')
  const peopleBefore = (start: number) =>
    unique(
      people
        .slice(0, firstFrom(people, start))
        .slice(-RECENT)
        .reverse()
        .map((one) => one.entity),
    )
  const lands = mentions.filter((one) => (one.kind === 'state' || one.kind === 'nationality') && one.form === 'name')
  const statesBefore = (start: number) =>
    unique(
      lands
        .slice(0, firstFrom(lands, start))
        .slice(-RECENT)
        .reverse()
        .map((one) => stateOf(one.entity)),
    ).filter((id) => entities.get(id)?.kind === 'state')
  return {
    mentionAt: (token) =>
      bearers.get(heads.get(token) ?? covered.get(token)!) ?? heads.get(token) ?? covered.get(token),
    toldBy: (mention) => mentions.filter((one) => one.start === mention.start && one.end === mention.end),
    entity: (id) => entities.get(id),
    stateOf,
    homeOf,
    peopleBefore,
    statesBefore,
  }
}

/** How many namings back somebody is still fresh in the reader’s mind. */
const RECENT = 16

function firstFrom(mentions: readonly Mention[], start: number): number {
  const at = mentions.findIndex((one) => one.start >= start)
  return at < 0 ? mentions.length : at
}

/**
 * “by UK Prime Minister Ann Doe”, where the tree takes the state for a word by itself: the one who bears the title
 * behind it is meant, if she is of that state. Keyed by the mention of the state.
 */
function bearersBehindStates(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: ReadonlyMap<EntityId, Entity>,
  heads: ReadonlyMap<Token, Mention>,
): ReadonlyMap<Mention, Mention> {
  const found = new Map<Mention, Mention>()
  mentions.forEach((state, at) => {
    const bearer = mentions
      .slice(at + 1, at + 4)
      .find((one) => one.form === 'name' && one.kind === 'person' && one.start > state.end)
    const country = entities.get(state.entity)?.country ?? null
    if (
      state.kind !== 'state' ||
      !bearer ||
      bearer.start - state.end > 40 ||
      country === null ||
      entities.get(bearer.entity)?.country !== country
    )
      return
    const between = sentences
      .flatMap((sentence) => (sentence.start <= state.start && sentence.end > state.start ? sentence.tokens : []))
      .filter((one) => one.start >= state.end && one.end <= bearer.start)
    if (between.length > 0 && between.every((one) => /^(?:NOUN|PROPN|ADJ)$/u.test(one.upos))) found.set(state, bearer)
    // “received on Sunday Malta’s Minister of Justice Ann Doe”, where the tree takes Malta for the one received
    else if (
      between[0]?.xpos === 'POS' &&
      between.slice(1).every((one) => /^(?:NOUN|PROPN|ADJ)$/u.test(one.upos) || one.form === 'of') &&
      isHeadOfObject(state, heads)
    )
      found.set(state, bearer)
  })
  return found
}

function isHeadOfObject(state: Mention, heads: ReadonlyMap<Token, Mention>): boolean {
  return [...heads].some(([token, mention]) => mention === state && /^ob[jl]$/u.test(relation(token)))
}

/** Kinds of entity that can act or be acted upon; a place stands for the state it lies in. */
const PARTICIPANTS: ReadonlySet<string> = new Set(['person', 'state', 'organisation', 'nationality', 'place'])

/** Papers that speak for somebody: “the party issued a declaration demanding …” means the party. */
const PAPERS = new Set(
  `statement declaration communique communiqué report letter resolution message note document speech address article editorial interview announcement post tweet memo warrant ruling verdict decision move step`.split(
    ' ',
  ),
)

/**
 * The entities that a word of the tree means as a participant: itself, or the one its phrase speaks for (“Russian
 * troops”, “leaders of Chad”).
 */
export function entitiesOf(sentence: Sentence, token: Token, cast: Cast): readonly EntityId[] {
  return unique([...entitiesMeant(sentence, token, cast, true), ...fellowsOf(sentence, token, cast)])
}

/**
 * “Ministers Ann Doe of Malta and John Roe of Peru”: a person whom the tree joins to the state before is listed beside
 * the first person.
 */
function fellowsOf(sentence: Sentence, token: Token, cast: Cast): readonly EntityId[] {
  const isPerson = (one: Token) => cast.entity(participantAt(one, cast) ?? '')?.kind === 'person'
  const named = namedTogether(sentence, token)
  if (!named.some(isPerson)) return []
  const listed = named
    .flatMap((one) => obliquesOn(sentence, one, 'nmod'))
    .filter((one) => one.preposition === 'of')
    .map((one) => one.noun)
    .filter(isPerson)
  return listed.flatMap((one) => [participantAt(one, cast)!, ...fellowsOf(sentence, one, cast)])
}

/**
 * A title with the names that the tree hangs on it, one on another: “Presidents Ann Doe of Malta, John Roe of Peru”.
 */
function namedTogether(sentence: Sentence, token: Token): readonly Token[] {
  return [token, ...childrenBy(sentence, token, 'flat', 'appos').flatMap((one) => namedTogether(sentence, one))]
}

/**
 * `asksIssuers`: whether a paper may be led to those who issue it; they are not asked in turn, or two papers could ask
 * each other for ever.
 */
function entitiesMeant(sentence: Sentence, token: Token, cast: Cast, asksIssuers: boolean): readonly EntityId[] {
  const several = severalAt(token, cast)
  if (several.length > 1) return several
  const bearers = bearersOf(sentence, token)
    .flatMap((one) => participantAt(one, cast) ?? [])
    .filter((id) => cast.entity(id)?.kind === 'person')
  if (bearers.length > 0 && token.xpos !== 'NNPS' && token.xpos !== 'NNS') return unique(bearers)
  const own = participantAt(token, cast)
  if (own && isOfNoOffice(own, cast)) return [own]
  if (!own && isPrivateDoer(sentence, token)) return []
  // “his Omani counterpart, Ann Doe”, where the tree lists her as one more
  const named =
    OTHER.test(token.lemma) && sentence.tokens[token.index + 1]?.form === ','
      ? sentence.tokens[token.index + 2]
      : undefined
  const beside = named?.deprel === 'conj' ? participantAt(named, cast) : undefined
  if (beside && cast.entity(beside)?.kind === 'person') return [beside]
  // “Malta, a country that lent …”
  const other =
    !own &&
    token.deprel === 'appos' &&
    /^(?:country|nation|state|neighbour|neighbor|ally|bloc|company|firm|group|organisation|organization)$/u.test(
      token.lemma,
    )
      ? headOf(sentence, token)
      : undefined
  if (other && other.upos === 'PROPN') return entitiesMeant(sentence, other, cast, asksIssuers)
  if (own && !lacksState(own, cast)) return unique([own, ...sharersBefore(sentence, token, cast)])
  // “his government”: that of his state
  const owner =
    OF_STATE.test(token.lemma) && !own
      ? childrenBy(sentence, token, 'nmod:poss').find((one) => one.upos === 'PRON')
      : undefined
  const home = owner && cast.mentionAt(owner) ? cast.homeOf(cast.mentionAt(owner)!.entity) : undefined
  if (home && cast.entity(home)?.kind === 'state') return [home]
  const attributes = attributesOf(sentence, token).flatMap((child) => participantAt(child, cast) ?? [])
  const people = attributes.filter((id) => cast.entity(id)?.kind === 'person')
  if (own) return unique([own, ...attributes, ...statesBehind(sentence, token, cast)])
  if (people.length > 0 && OTHER.test(token.lemma)) return unique(people)
  if (people.length > 0)
    return unique(people.concat(attributes.filter(() => people.every((id) => lacksState(id, cast)))))
  if (attributes.some((id) => !isStateless(id, cast))) return unique(attributes)
  // “Tuareg rebels in Mali” are not Mali’s
  const isTold = attributes.some((id) => cast.entity(id)?.kind === 'nationality')
  const spoken = [
    ...agentsOfParticiple(sentence, token),
    ...spokenFor(sentence, token).filter((one) => !(isTold && preposition(sentence, one) === 'in')),
  ].flatMap((one) => entitiesMeant(sentence, one, cast, asksIssuers))
  if (spoken.length > 0) return unique(isTold ? [...attributes, ...spoken] : spoken)
  return attributes.length > 0 || !asksIssuers || !PAPERS.has(token.lemma)
    ? unique(attributes)
    : issuersOf(sentence, token, cast)
}

/** “leaders of Chad”, “troops from Oman”: those whom a phrase without a name of its own speaks for. */
function spokenFor(sentence: Sentence, token: Token): readonly Token[] {
  // “three of them”: them are things as often as people
  return obliquesOn(sentence, token, 'nmod')
    .filter(
      (one) =>
        /^(?:of|from|in|by|to|with|for|against|on)$/u.test(one.preposition) &&
        !(token.upos === 'NUM' && one.noun.upos === 'PRON'),
    )
    .map((one) => one.noun)
}

/**
 * “thefts committed by Omani sailors”, “remarks made by the envoy”: whose deed it is, whatever else the phrase names.
 */
function agentsOfParticiple(sentence: Sentence, token: Token): readonly Token[] {
  return childrenBy(sentence, token, 'acl')
    .filter((one) => one.xpos === 'VBN')
    .flatMap((one) => obliquesOn(sentence, one, 'obl'))
    .filter((one) => one.preposition === 'by')
    .map((one) => one.noun)
}

/** “King Ann of Malta”: the state behind the name of a person whose state nothing else tells. */
function statesBehind(sentence: Sentence, token: Token, cast: Cast): readonly EntityId[] {
  return obliquesOn(sentence, token, 'nmod')
    .filter((one) => one.preposition === 'of')
    .flatMap((one) => participantAt(one.noun, cast) ?? [])
    .filter((id) => cast.entity(id)?.kind === 'state')
}

/** “Omani and Maltese forces”, where the last two words are a name: the first share the noun and take part too. */
function sharersBefore(sentence: Sentence, token: Token, cast: Cast): readonly EntityId[] {
  const mention = cast.mentionAt(token)
  if (!mention || cast.entity(mention.entity)?.kind !== 'organisation') return []
  return childrenBy(sentence, token, 'amod', 'compound')
    .flatMap((one) => conjuncts(sentence, one))
    .filter((one) => one.start < mention.start && one.upos !== 'VERB')
    .flatMap((one) => participantAt(one, cast) ?? [])
    .filter((id) => /^(?:state|nationality)$/u.test(cast.entity(id)?.kind ?? ''))
}

/** Faiths, peoples and seas belong to no state: “a Muslim preacher from Oslo” is Norway’s. */
function isStateless(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  return entity !== undefined && /^(?:nationality|place)$/u.test(entity.kind) && entity.country === null
}

/** A person whose state the report tells only beside the name: “Iran’s religious leader, …”. */
function lacksState(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  return entity?.kind === 'person' && entity.country === null
}

/** “the two countries”, “both ministers”: all whom the words lead back to. */
function severalAt(token: Token, cast: Cast): readonly EntityId[] {
  const mention = cast.mentionAt(token)
  return mention?.form === 'description' ? unique(cast.toldBy(mention).map(({ entity }) => entity)) : []
}

function participantAt(token: Token, cast: Cast): EntityId | undefined {
  const mention = cast.mentionAt(token)
  const kind = mention && (cast.entity(mention.entity)?.kind ?? mention.kind)
  const meant = mention && kind && PARTICIPANTS.has(kind) ? cast.stateOf(mention.entity) : undefined
  // Officials of a body act for it: their phrase tells it. People of no office, who are given to no state, act for
  // themselves.
  return meant !== undefined && cast.entity(meant)?.described && !isOfNoOffice(meant, cast) ? undefined : meant
}

/** “a Somali man”, “gunmen from Niger”. */
function isOfNoOffice(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  return entity?.described !== undefined && entity.country === null
}

/**
 * What stands before a noun or beside it in its phrase: “Vietnamese communist authorities”, “the Romanian leader’s
 * office”; “US-led”, “Oslo-based”, but not “US-backed”.
 */
function attributesOf(sentence: Sentence, noun: Token): readonly Token[] {
  // “his Omani counterpart, Ann Doe”: he is the other one
  const isOther = OTHER.test(noun.lemma)
  const direct = childrenBy(sentence, noun, 'nmod:poss', 'compound', 'amod', 'appos', 'nmod:desc', 'flat')
    .filter((child) => !(isOther && child.upos === 'PRON'))
    .filter((child) => child.upos !== 'VERB' || /^(?:lead|base|head|headquarter)$/u.test(child.lemma))
    .concat(bearersOf(sentence, noun))
  return direct.flatMap((child) => [child, ...conjuncts(sentence, child).slice(1), ...attributesOf(sentence, child)])
}

const TITLE =
  /^(?:minister|secretary|head|chief|director|commissioner|president|premier|chancellor|king|queen|emir|ambassador|governor|chairman|speaker)$/iu

/**
 * “the Minister of Foreign Affairs, Ann Doe”, “Secretary of State Ann Doe”: the name that the tree hangs in a long
 * title is meant with its first word.
 */
function bearersOf(sentence: Sentence, title: Token): readonly Token[] {
  // “the ministers of Chad, Mali and Niger” bear no one name
  if (/S$/u.test(title.xpos)) return []
  const sent = SENT.test(title.lemma) ? nameBehind(sentence, title) : undefined
  if (sent) return [sent]
  if (!TITLE.test(title.lemma)) return []
  return childrenBy(sentence, title, 'nmod').flatMap((one) => {
    if (preposition(sentence, one) === 'of')
      return [...childrenBy(sentence, one, 'appos'), ...conjuncts(sentence, one).slice(1)]
    if (one.upos !== 'PROPN' || preposition(sentence, one) !== '') return []
    // “Secretary of State Ann Doe”: the tree may hang State and Ann on the first word alike
    return one.index > title.index ||
      childrenBy(sentence, one, 'nmod:desc', 'compound').some((part) => preposition(sentence, part) === 'of')
      ? [one]
      : []
  })
}

const SENT = /^(?:representative|ambassador|envoy|spokesman|spokeswoman|delegate|negotiator)$/iu

/** “Malta’s representative to the UN Ann Doe called on …”: the tree may take the name for a part of the body’s. */
function nameBehind(sentence: Sentence, title: Token): Token | undefined {
  const behind = sentence.tokens.slice(title.index + 1, title.index + 9)
  if (!/^(?:to|for|at)$/u.test(behind[0]?.form ?? '')) return undefined
  const end = behind.findIndex(
    (one, at) => at > 0 && !/^(?:PROPN|DET|NOUN|ADJ)$/u.test(one.upos) && one.form !== '-' && one.form !== 'of',
  )
  const phrase = end < 0 ? [] : behind.slice(1, end)
  return phrase.length > 1 && /^VB[DZP]$/u.test(behind[end]!.xpos) ? phrase.at(-1) : undefined
}

const OTHER =
  /^(?:counterpart|colleague|peer|guest|host|opponent|rival|[Hh]ighness|[Mm]ajesty|[Ee]xcellency|[Hh]oliness)$/u

const OF_STATE = /^(?:government|administration|country|nation|cabinet|army|navy|military|regime)$/u

function issuersOf(sentence: Sentence, paper: Token, cast: Cast): readonly EntityId[] {
  const verb = headOf(sentence, paper)
  if (!verb || relation(paper) === 'nsubj') return []
  return unique(
    subjects(sentence, verb)
      .filter((subject) => subject !== paper)
      .flatMap((subject) => entitiesMeant(sentence, subject, cast, false)),
  )
}

export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)]
}
