import { NOUN_CLASSES } from '../../language/en/event-classes.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { childBy, childrenBy, headOf, ownSubjects, preposition, relation, subtree } from '../../language/en/tree.js'
import type { EntityId } from '../reading.js'
import { entitiesOf, unique, type Cast } from './cast.js'
import { clauseOf } from './clause.js'
import { obliquesOn } from './obliques.js'
import type { Trigger } from './trigger.js'

/**
 * Events whose recipient may be told by what is demanded, refused or promised: “demanded that Laos leave”, “refused to
 * meet the envoy”.
 */
const SPOKEN: ReadonlySet<string> = new Set([
  'MOBILIZE',
  'PROTEST',
  'SANCTION',
  'RETREAT',
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'COOPERATE',
])
/** Events that several do together: with two actors nobody need be at the other end. */
const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'COOPERATE'])
const TOWARDS = /^(?:against|towards?|with|to|over|at|from|for)$/u
/** Events that are done to the state in which they are done, when nobody else is named. */
const DONE_TO_PLACE: ReadonlySet<string> = new Set([
  'PROTEST',
  'MOBILIZE',
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'AID',
  'SANCTION',
])

/** Who is at the receiving end when the pattern’s own slot stayed empty: those in what is demanded or refused. */
export function recipientsInContent(trigger: Trigger, actors: readonly EntityId[], cast: Cast): readonly EntityId[] {
  const { sentence, clause, pattern, word } = trigger
  // Whoever is in what is denied has not been told anything: “denied selling arms to Chad”.
  if (
    pattern.kind === 'denial' ||
    !SPOKEN.has(pattern.plover.event ?? '') ||
    (actors.length > 1 && MUTUAL.has(pattern.plover.event ?? ''))
  )
    return []
  // “conveyed Oman’s objection”, “warned that Oman would answer”: whose word it is, and whose envoy says it, is not
  // told it
  const owners = trigger.words
    .filter((one) => one !== word && one.upos === 'NOUN' && EXPRESSING.test(word.lemma))
    .flatMap((one) => childrenBy(sentence, one, 'nmod:poss'))
    .flatMap((one) => entitiesOf(sentence, one, cast))
  const others = (tokens: readonly Token[]) =>
    unique(tokens.flatMap((token) => entitiesOf(sentence, token, cast))).filter(
      (id) => !actors.includes(id) && !owners.includes(id) && !isOwnState(id, actors, cast),
    )
  const contents = [
    ...contentsOf(sentence, clause),
    ...childrenBy(sentence, word, 'acl', 'ccomp'),
    ...conditions(sentence, clause),
  ]
  const inContents = contents.flatMap((content) => {
    const inner = clauseOf(sentence, content)
    // “refused to discuss the plan with Chad”: where it is done, and with whom, comes after what it is done to
    return [
      ownSubjects(sentence, content),
      [...inner.indirect, ...inner.objects],
      inner.obliques.map((one) => one.noun),
    ]
  })
  const { objects, obliques, passive } = clauseOf(sentence, clause)
  const talking = partnersAbove(sentence, clause)
  const isTopic = (before: string) => pattern.kind === 'request' && /^(?:over|about)$/u.test(before)
  // what stands behind a noun is no object of it, whatever the clause around makes of it
  const acted =
    word === clause &&
    !passive &&
    !(word.upos === 'NOUN' && objects.every((one) => isTopic(preposition(sentence, one))))
      ? objects
      : []
  const towards = obliques
    .filter(
      (one) =>
        (TOWARDS.test(one.preposition) && !isTopic(one.preposition)) ||
        (one.preposition === 'in' && OPPOSING.has(one.noun.lemma)),
    )
    .map((one) => one.noun)
  // “blocked streets in Chad in defiance of Laos”: a protest is against whom it is said to be against, before those
  // whose streets they are “a petition over Omani sugar”: what words are about is not to whom they go
  const contentItems = trigger.items.filter((one) => !isTopic(preposition(sentence, one)))
  const inOrder =
    pattern.plover.event === 'PROTEST'
      ? [towards, trigger.items, ...inContents]
      : [contentItems, acted, ...inContents, towards, talking]
  let nowhere: readonly EntityId[] = []
  for (const tokens of inOrder) {
    const some = others(tokens)
    if (some.some((id) => !isNowhere(id, cast))) return some
    if (nowhere.length === 0) nowhere = some
  }
  if (nowhere.length > 0) return nowhere
  return pattern.plover.event === 'AGREE' &&
    pattern.kind !== 'agreement' &&
    actors.some((id) => cast.entity(id)?.country)
    ? localsOf(trigger, actors, cast)
    : []
}

const EXPRESSING =
  /^(?:express|voice|convey|reiterate|affirm|reaffirm|declare|state|stress|underline|renew|repeat|signal|show|give|extend|pledge)$/u

function isOwnState(id: EntityId, actors: readonly EntityId[], cast: Cast): boolean {
  const entity = cast.entity(id)
  return (
    entity !== undefined &&
    entity.country !== null &&
    /^(?:state|nationality|place)$/u.test(entity.kind) &&
    actors.some((one) => cast.entity(one)?.country === entity.country)
  )
}

/** “is in talks with Oman to buy radars”: whom a deal is negotiated with is at its other end. */
function partnersAbove(sentence: Sentence, clause: Token): readonly Token[] {
  const talks = headOf(sentence, clause)
  return talks && /^(?:talk|negotiation|discussion)$/u.test(talks.lemma) && relation(clause) === 'acl'
    ? obliquesOn(sentence, talks, 'nmod', 'obl')
        .filter((one) => one.preposition === 'with')
        .map((one) => one.noun)
    : []
}

/** “its Gulf war with Chad”: a sea or a mountain range belongs to nobody, and gives way to whoever else is named. */
function isNowhere(id: EntityId, cast: Cast): boolean {
  const entity = cast.entity(id)
  return entity?.kind === 'place' && entity.country === null
}

const LOCAL = /^(?:in|at|near|around|across|to|into|from|inside|outside|throughout|over|off)$/u
const STRUCK = /^(?:in|at|near|on|against|into|over)$/u
/** Clauses that tell of another time or are told by another: “after a raid in Chad”, “said in Oslo”. */
const APART = /^(?:ccomp|parataxis|csubj|nsubj)$/u
const EARLIER = /^(?:after|since|following|because|as|before|although|despite)$/u

/**
 * “shelled a village in western Laos”, “sent medics to fight the epidemic in Chad”: those who live where it is done,
 * however deep the sentence names the place.
 */
export function localsOf(
  { sentence, clause, word, pattern }: Trigger,
  actors: readonly EntityId[],
  cast: Cast,
): readonly EntityId[] {
  const own = new Set(actors.map((id) => cast.entity(id)?.country ?? null))
  const isElsewhere = (id: EntityId) => {
    const entity = cast.entity(id)
    return (
      entity !== undefined &&
      /^(?:place|state|nationality)$/u.test(entity.kind) &&
      entity.country !== null &&
      !own.has(entity.country)
    )
  }
  const below = [clause, word].flatMap((top) => subtree(sentence, top, (one) => !isApart(sentence, one)))
  const isLocal = (one: Token, before: RegExp) =>
    /^(?:obl|nmod|conj)$/u.test(relation(one)) &&
    before.test(prepositionOf(sentence, one)) &&
    !/^(?:border|frontier)$/u.test(one.lemma)
  const ofDeed =
    pattern.plover.event === 'ASSAULT' ? placesOfDeed(sentence, clause).filter((one) => isLocal(one, STRUCK)) : []
  const nouns = unique([...ofDeed, ...below.filter((one) => one.index > word.index && isLocal(one, LOCAL))])
  for (const noun of [...nouns].sort((a, b) => a.index - b.index)) {
    const there = entitiesOf(sentence, noun, cast).filter(isElsewhere)
    if (there.length > 0) return there
  }
  return []
}

const DEEDS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES['attack']!,
  'blast',
  'explosion',
  'shelling',
  'fire',
  'missile',
  'drone',
  'rocket',
  'bomb',
  'clash',
  'fighting',
])

/** “an attack on a compound in western Chad killed …”: where the deed was that is the subject. */
function placesOfDeed(sentence: Sentence, clause: Token): readonly Token[] {
  return childrenBy(sentence, clause, 'nsubj')
    .filter((one) => DEEDS.has(one.lemma))
    .flatMap((one) => subtree(sentence, one, (child) => !isApart(sentence, child)))
}

function isApart(sentence: Sentence, token: Token): boolean {
  return (
    APART.test(relation(token)) ||
    token.deprel === 'nmod:poss' ||
    (relation(token) === 'advcl' && EARLIER.test(childBy(sentence, token, 'mark')?.lemma ?? '')) ||
    EARLIER.test(preposition(sentence, token))
  )
}

/** A conjunct shares the preposition of the first: “in Chad and Niger”. */
function prepositionOf(sentence: Sentence, noun: Token): string {
  const head = headOf(sentence, noun)
  return preposition(sentence, noun) || (relation(noun) === 'conj' && head ? preposition(sentence, head) : '')
}

/** “blocked the bridge in defiance of the junta”: nouns that lead to whom a deed is against. */
const OPPOSING: ReadonlySet<string> = new Set([
  'defiance',
  'opposition',
  'protest',
  'retaliation',
  'response',
  'reply',
  'solidarity',
])

/** What is demanded, refused or promised, and what that in turn is to bring: “refused to agree to meet the envoy”. */
function contentsOf(sentence: Sentence, clause: Token): readonly Token[] {
  // “…, with his spokesman saying …” is a clause of its own
  const nearest = clauseOf(sentence, clause)
    .complements.map((one) => one.verb)
    .filter((one) => relation(one) !== 'advcl' || one.xpos !== 'VBG' || !childBy(sentence, one, 'nsubj'))
  const further = nearest.flatMap((one) =>
    childrenBy(sentence, one, 'xcomp', 'conj').filter((other) => other.upos === 'VERB'),
  )
  const purposes = [...nearest, ...further].flatMap((one) =>
    childrenBy(sentence, one, 'advcl').filter((other) => childBy(sentence, other, 'mark')?.lemma === 'to'),
  )
  return [...nearest, ...further, ...purposes]
}

/** “threatened to strike unless Malta pays”: the condition names whom the threat is for. */
function conditions(sentence: Sentence, verb: Token): readonly Token[] {
  return [verb, ...childrenBy(sentence, verb, 'xcomp', 'ccomp', 'advcl')]
    .flatMap((one) => childrenBy(sentence, one, 'advcl'))
    .filter((one) => childrenBy(sentence, one, 'mark').some((mark) => /^(?:if|unless|until)$/u.test(mark.lemma)))
}

/** Whether an event without recipient may take the place for it: a protest in Oslo is put to Norway. */
export function isDoneToPlace({ pattern }: Trigger): boolean {
  return DONE_TO_PLACE.has(pattern.plover.event ?? '') || pattern.plover.mode === 'investigate'
}
