import { ENVOYS } from '../../language/en/office-levels.js'
import { isPrivateDoer } from '../../language/en/private-persons.js'
import type { Sentence, Token } from '../../language/en/sentence.js'
import { headOf, headWithin, pathToRoot, preposition, relation } from '../../language/en/tree.js'
import { contains } from '../../language/span.js'
import { isHeadline } from '../events/headline.js'
import type { Proposal } from '../read-events.js'
import type { EntityId, EntityKind, EventKind, Mention } from '../reading.js'
import type { Scene } from './scene.js'

/** Somebody who may take part in an event, by the words that name him. */
export interface Candidate {
  readonly entity: EntityId
  /** Null where no words of the sentence name him: whom the rules took over from before, or the speaker. */
  readonly mention: Mention | null
  readonly head: Token | null
}

/** What has no part in anything. */
const NO_PARTY: ReadonlySet<EntityKind> = new Set(['document', 'programme', 'equipment'])
/** Speech needs no more than its speaker. */
const SPEECH: ReadonlySet<EventKind> = new Set(['statement', 'praise', 'criticism', 'request', 'denial', 'threat'])
/** What an envoy does by words, for his own state alone. */
const SPOKEN: ReadonlySet<EventKind> = new Set([...SPEECH, 'refusal', 'approval'])

/**
 * Everybody named in the sentence, and whom the rules have besides; those whom it may mean without naming them, where
 * it names too few.
 */
export function candidatesOf(
  scene: Scene,
  { event, trigger, sentence: at }: Proposal,
  kind: EventKind,
): readonly Candidate[] {
  const { sentence } = trigger
  const topic = topicLabel(sentence, trigger.word)
  const inTopic = new Set(
    topic === 0
      ? []
      : scene
          .mentionsIn(sentence)
          .filter((one) => one.start < sentence.tokens[topic]!.start)
          .map((one) => scene.cast.stateOf(one.entity)),
  )
  const inside = scene.mentionsIn(sentence).filter((one) => topic === 0 || one.start > sentence.tokens[topic]!.start)
  for (const { entity } of inside) inTopic.delete(scene.cast.stateOf(entity))
  const posts = new Set<EntityId>()
  const found: Candidate[] = inside.flatMap((mention, at) => {
    const who = scene.entity(mention.entity)?.kind
    if (!who || NO_PARTY.has(who) || liesIn(scene, inside[at - 1], mention)) return []
    const head = headWithin(sentence, mention) ?? null
    if (head && who === 'place' && isSeatOfNamed(sentence, head, inside)) return []
    // “a Somali man stabbed …”: the deed is the man’s, and where he comes from has no part in it
    if (head && isOriginOfPrivate(sentence, head, who)) return []
    if (head && SPOKEN.has(kind) && isPostOfSpeaker(sentence, head)) {
      posts.add(scene.cast.stateOf(mention.entity))
      return []
    }
    return [{ entity: scene.cast.stateOf(mention.entity), mention, head }]
  })
  const speaker = scene.quotes.find((one) => contains(one, event))?.source?.entity
  const others = [...event.participants.map((one) => one.entity), ...(speaker ? [speaker] : [])].filter(
    (id, i, all) =>
      all.indexOf(id) === i && !inTopic.has(id) && !posts.has(id) && !found.some((one) => one.entity === id),
  )
  const unnamed = scene
    .unnamedIn(sentence)
    .filter(({ head }) => head !== trigger.word && !trigger.words.includes(head))
    .map(({ entity, mention, head }) => ({ entity: entity.id, mention, head }))
  const here = event.participants.filter((one) => !others.includes(one.entity)).length
  const recalled =
    here >= (SPEECH.has(kind) ? 1 : 2) ? [] : scene.recalledIn(at).filter((one) => !others.includes(one.entity))
  return [
    ...found,
    ...unnamed,
    ...[...others, ...recalled.map((one) => one.entity)].map((entity) => ({ entity, mention: null, head: null })),
  ]
}

/**
 * “Ukraine war: Iran plans to …”: the place of the colon behind which a headline tells its news, where what stands
 * before it names what all is about; else 0.
 */
function topicLabel(sentence: Sentence, word: Token): number {
  const colon = sentence.tokens.findIndex(({ form }) => form === ':')
  const topic = sentence.tokens[colon - 1]
  return isHeadline(sentence) && colon > 1 && colon <= LONGEST_LABEL && colon < word.index && topic?.upos === 'NOUN'
    ? colon
    : 0
}

const LONGEST_LABEL = 6

/** “in Davos, | Switzerland”: the state says where the town is, and takes no part. */
function liesIn(scene: Scene, town: Mention | undefined, state: Mention): boolean {
  if (
    town?.kind !== 'place' ||
    state.kind !== 'state' ||
    scene.parsed.report.text.slice(town.end, state.start) !== ', '
  )
    return false
  const [where, which] = [scene.entity(town.entity)?.country ?? null, scene.entity(state.entity)?.country ?? null]
  return where === null || where === which
}

/** “the Ministry of Defence in | Lima said”: where the body sits, which has no part beside it. */
function isSeatOfNamed(sentence: Sentence, head: Token, mentions: readonly Mention[]): boolean {
  const owner = headOf(sentence, head)
  return (
    owner !== undefined &&
    relation(head) === 'nmod' &&
    preposition(sentence, head) === 'in' &&
    mentions.some((one) => one.kind === 'organisation' && contains(one, owner))
  )
}

function isOriginOfPrivate(sentence: Sentence, head: Token, kind: string): boolean {
  const owner = headOf(sentence, head)
  return (
    owner !== undefined &&
    /^(?:state|nationality|place)$/u.test(kind) &&
    /^(?:amod|compound|nmod)$/u.test(relation(head)) &&
    isPrivateDoer(sentence, owner)
  )
}

/**
 * “the Kenyan ambassador to | Norway, Ann Doe, criticised Chad”: where an envoy speaks, the state he is sent to
 * does nothing; one who meets somebody or is recalled has to do with it.
 */
function isPostOfSpeaker(sentence: Sentence, head: Token): boolean {
  const envoy = headOf(sentence, head)
  if (!envoy || relation(head) !== 'nmod' || !ENVOYS.has(envoy.lemma.toLowerCase())) return false
  if (!/^(?:to|in|for)$/u.test(preposition(sentence, head))) return false
  const top = pathToRoot(sentence, envoy).find((one) => !/^(?:appos|nmod|flat|compound)$/u.test(relation(one)))
  return top !== undefined && /^nsubj/u.test(top.deprel)
}
