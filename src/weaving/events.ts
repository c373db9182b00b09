import { compareText } from '../language/compare-text.js'
import { overlap } from '../language/span.js'
import type { ReportId } from '../intake/report.js'
import {
  EVENT_KINDS,
  MODALITIES,
  type EventKind,
  type EventMention,
  type Modality,
  type Reading,
} from '../reading/reading.js'
import type { EntityIndex } from './entity-index.js'
import { collectBy, groupAgreeing, groupLinked, type Link } from './grouping.js'
import { partKey } from './key-number.js'
import type { Part } from './part.js'
import { findRuledPairs, type RuledPair } from './ruled-pairs.js'
import { joinHosts } from './hosts.js'
import { placeOfEvent } from './number-weave.js'
import { openEventRulings } from './ruled-events.js'
import type { Ruling } from './ruling.js'
import {
  boundsOfWhen,
  comparedKind,
  contradict,
  isDated,
  kindForPairs,
  isSaid,
  likenessOfEvents,
  type ToldEvent,
} from './same-event.js'
import { actsForState, IN_STORY, keysOfStanding, linkStatesToPersons, whoMayStand } from './states-for-persons.js'
import { roundScore } from './stories.js'
import { findTeller, findTellers } from './tellers.js'
import { openVoices } from './voices.js'
import type { Ground, Lineage, WovenEntity, WovenEvent } from './weave.js'

/** An event before it has its number, and before its hosts are known. */
type UnplacedEvent = Omit<WovenEvent, 'id' | 'hosts'>

/**
 * Tellings are one event from here on: a shared person of two with nothing against it, or all participants the same.
 */
const SAME_EVENT = 0.3

/** The events of many reports, each once, however many tell it. `storyOf` gives the story of each reading. */
export function weaveEvents(
  readings: readonly Reading[],
  storyOf: readonly number[],
  entities: EntityIndex,
  lineage: readonly Lineage[],
  rulings: readonly Ruling[],
): readonly WovenEvent[] {
  const events = weaveEventParts(readings, storyOf, entities, lineage, rulings).flatMap(({ made }) => made)
  return joinHosts(
    events.sort((a, b) => compareText(placeOfEvent(a), placeOfEvent(b))),
    readings,
    entities,
  )
}

/** The same part by part, before hosts are joined. */
export function weaveEventParts(
  readings: readonly Reading[],
  storyOf: readonly number[],
  entities: EntityIndex,
  lineage: readonly Lineage[],
  rulings: readonly Ruling[],
): readonly Part<WovenEvent>[] {
  const told = readings.flatMap((reading, at) => toldEvents(reading, storyOf[at]!, entities))
  const ruled = findRuledPairs(
    readings,
    rulings,
    told.map(({ report, mention }) => ({ report, start: mention.start, end: mention.end })),
  )
  const ruledOn = new Map(ruled.map((pair) => [pairKey(pair.a, pair.b), pair.kind]))
  const standing = whoMayStand(told)
  const links = [
    ...judgeEvents(told),
    ...linkStatesToPersons(told, standing),
    ...ruled.filter(({ kind }) => kind === 'same').map(({ a, b }) => ({ a, b, score: 1 })),
  ]
  const rulingsOn = openEventRulings(told, readings, entities, rulings)
  const groups = groupAgreeing(told.length, links, (a, b) => mustStayApart(told, ruledOn, a, b)).filter(
    (members) => !rulingsOn.isWrong(members),
  )
  const parts = groupLinked(told.length, [
    ...links,
    ...ruled,
    ...standing.flatMap(({ states, persons }) => persons.map((b) => ({ a: states, b }))),
  ])
  const partOf = new Map(parts.flatMap((members, part) => members.map((at) => [at, part] as const)))
  const linksFrom = collectBy(links, ({ a }) => a)
  const countVoices = openVoices(lineage)
  const events = groups.map((members) => {
    const isInside = new Set(members)
    const inside = members.flatMap((at) => linksFrom.get(at) ?? []).filter(({ b }) => isInside.has(b))
    const event = rulingsOn.correct(
      describeEvent(
        members.map((at) => told[at]!),
        inside.map((link) => groundOf(link, told)),
        countVoices,
      ),
      members,
    )
    return { part: partOf.get(members[0]!)!, event: { id: keyOfEvent(event), ...event, hosts: [] } }
  })
  const made = collectBy(events, ({ part }) => part)
  return parts.map((members, part) => ({
    members: members.map((at) => ({ report: told[at]!.report, id: told[at]!.mention.id })),
    keys: members.flatMap((at) => keysOfTelling(told[at]!)),
    made: (made.get(part) ?? []).map(({ event }) => event),
  }))
}

/** The keys by which tellings of other stories are found that may be linked with those of a reading. */
export function keysOfEvents(reading: Reading, entities: EntityIndex): readonly number[] {
  return toldEvents(reading, 0, entities).flatMap(keysOfTelling)
}

function keysOfTelling(event: ToldEvent): readonly number[] {
  return [
    ...blockingKeys(event).filter((key) => !key.includes(IN_STORY)),
    ...keysOfStanding(event).filter((key) => !key.includes(IN_STORY)),
  ].map((key) => partKey(`event ${key}`))
}

/** A mention belongs to one event alone. */
function keyOfEvent({ told: [first] }: Pick<WovenEvent, 'told'>): string {
  return `${first!.report} ${first!.event}`
}

function toldEvents(reading: Reading, story: number, entities: EntityIndex): readonly ToldEvent[] {
  const { report, events, layout } = reading
  const woven = (entity: string) => entities.of({ report: report.id, entity })
  return events.map((mention) => ({
    report: report.id,
    mention,
    story,
    participants: mention.participants.flatMap(({ entity, role }) => {
      const one = woven(entity)
      return one ? [{ entity: one, role }] : []
    }),
    place: (mention.place === null ? null : woven(mention.place)) ?? null,
    bounds: boundsOfWhen(mention.when),
    teller: findTeller(mention, reading, entities),
    isHeadline: layout.title !== null && overlap(layout.title, mention) > 0,
  }))
}

/** Judges the pairs that may be one event: those of one kind that share somebody, in one story or in one month. */
function judgeEvents(told: readonly ToldEvent[]): readonly Link[] {
  const keyed = told.flatMap((event, at) => blockingKeys(event).map((key) => ({ key, at })))
  const judged = new Map<string, Link>()
  for (const block of collectBy(keyed, ({ key }) => key).values()) {
    block.forEach(({ at: a }, i) => {
      for (const { at: b } of block.slice(i + 1)) {
        const pair = `${a} ${b}`
        if (a !== b && !judged.has(pair)) judged.set(pair, { a, b, score: likenessOfEvents(told[a]!, told[b]!) })
      }
    })
  }
  return [...judged.values()].filter(({ score }) => score >= SAME_EVENT)
}

function blockingKeys(event: ToldEvent): readonly string[] {
  const { earliest, latest } = event.bounds
  const times = isDated(event) ? [`month ${Math.floor(earliest! / 31)}`, `month ${Math.floor(latest! / 31)}`] : []
  const kind = kindForPairs(event.mention)
  // Of what is said all who say it and all of whom it is said must agree.
  const who =
    isSaid(event.mention) && event.participants.length > 0
      ? [JSON.stringify(event.participants.map(({ entity, role }) => `${role} ${entity.id}`).sort())]
      : event.participants.map(({ entity }) => entity.id)
  return [...new Set(who)].flatMap((one) =>
    [...new Set([`${IN_STORY}${event.story}`, ...times])].map((time) => `${kind} ${one} ${time}`),
  )
}

const pairKey = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

/** A person’s word goes before every likeness and every contradiction. */
function mustStayApart(
  told: readonly ToldEvent[],
  ruledOn: ReadonlyMap<string, RuledPair['kind']>,
  a: number,
  b: number,
): boolean {
  const ruling = ruledOn.size === 0 ? undefined : ruledOn.get(pairKey(a, b))
  return ruling ? ruling === 'different' : contradict(told[a]!, told[b]!)
}

function describeEvent(
  members: readonly ToldEvent[],
  grounds: readonly Ground[],
  countVoices: (reports: readonly ReportId[]) => number,
): UnplacedEvent {
  const mentions = members.map(({ mention }) => mention)
  const kind = mostTold(
    mentions.map((one) => one.kind),
    EVENT_KINDS,
  )
  const modality = mostTold(
    mentions.map((one) => one.modality),
    MODALITIES,
  )
  const reports = [...new Set(members.map(({ report }) => report))]
  return {
    kind,
    plover: (
      mentions.find((one) => one.kind === kind && one.plover.event !== null) ??
      mentions.find((one) => one.kind === kind)!
    ).plover,
    participants: joinParticipants(members),
    place: mostToldPlace(members)?.id ?? null,
    when: mostPreciseDate(members),
    occasion: longest(mentions.map((one) => one.occasion)),
    item: longest(mentions.map((one) => one.item)),
    modality,
    ...findTellers(members),
    confidence: confidenceOf(mentions, kind, modality),
    reports,
    voices: countVoices(reports),
    told: members.map(({ report, mention }) => ({ report, event: mention.id })),
    grounds,
  }
}

/**
 * That of the surest telling of this kind and standing. Independent voices do not raise it further: how much one
 * reading gains by another that agrees has not been measured. Where tellings are split over kind and standing, none
 * says all of it, and the least sure one counts.
 */
function confidenceOf(mentions: readonly EventMention[], kind: EventKind, modality: Modality): number {
  const agreeing = mentions.filter((one) => one.kind === kind && one.modality === modality)
  return agreeing.length > 0
    ? Math.max(...agreeing.map(({ confidence }) => confidence))
    : Math.min(...mentions.map(({ confidence }) => confidence))
}

/**
 * Everybody whom one of the tellings names; once an actor, always an actor. Where some name the people who acted for a
 * state, the state is not named beside them. A stranger of whom one of several tellings alone knows, and not a surest
 * one, is left out: the entry is as sure as its surest telling, which does not say it.
 */
function joinParticipants(all: readonly ToldEvent[]): WovenEvent['participants'] {
  const strangers = strangersIn(all)
  const members =
    strangers.size === 0
      ? all
      : all.map((one) => ({ ...one, participants: one.participants.filter(({ entity }) => !strangers.has(entity.id)) }))
  const namesPersons = ({ participants }: ToldEvent) => participants.some(({ entity }) => entity.kind === 'person')
  const persons = new Set(
    members
      .flatMap(({ participants }) => participants)
      .flatMap(({ entity }) => (entity.kind === 'person' ? [entity.country] : [])),
  )
  const represented = new Set(
    actsForState(members[0]!.mention)
      ? members
          .filter((one) => !namesPersons(one))
          .flatMap(({ participants }) => participants)
          .filter(({ entity }) => entity.kind === 'state' && persons.has(entity.country))
          .map(({ entity }) => entity.id)
      : [],
  )
  for (const { entity } of members.filter(namesPersons).flatMap(({ participants }) => participants))
    represented.delete(entity.id)
  const roles = new Map<string, 'actor' | 'recipient'>()
  for (const { entity, role } of members.flatMap(({ participants }) => participants)) {
    if (roles.get(entity.id) !== 'actor' && !represented.has(entity.id)) roles.set(entity.id, role)
  }
  const inOrder = [...roles].sort(([a], [b]) => compareText(a, b))
  return inOrder.map(([entity, role]) => ({ entity, role }))
}

/** So many tellings must there be for one of them to be alone. */
const SEVERAL = 3

/** Those of no state that a surest telling names, told by one telling alone of a deed that the surest tell whole. */
function strangersIn(members: readonly ToldEvent[]): ReadonlySet<string> {
  if (new Set(members.map(({ report }) => report)).size < SEVERAL) return new Set()
  const most = Math.max(...members.map(({ mention }) => mention.confidence))
  const known = members
    .filter(({ mention }) => mention.confidence === most)
    .flatMap(({ participants }) => participants.map(({ entity }) => entity))
  if (new Set(known.map(({ id }) => id)).size < 2) return new Set()
  const states = new Set(known.map(({ country }) => country))
  const told = members.flatMap(({ participants }) => [
    ...new Map(participants.map(({ entity }) => [entity.id, entity])).values(),
  ])
  const isAlone = (id: string) => told.filter((one) => one.id === id).length === 1
  return new Set(
    told.filter(({ id, country }) => isAlone(id) && country !== null && !states.has(country)).map(({ id }) => id),
  )
}

/** The place that most tellings name; of those named as often, a city before its state. */
function mostToldPlace(members: readonly ToldEvent[]): WovenEntity | null {
  const counted = [
    ...collectBy(
      members.flatMap(({ place }) => place ?? []),
      ({ id }) => id,
    ).values(),
  ]
  const isState = (place: WovenEntity | undefined) => Number(place?.kind === 'state')
  return (
    counted.sort(
      ([a, ...x], [b, ...y]) => y.length - x.length || isState(a) - isState(b) || compareText(a!.id, b!.id),
    )[0]?.[0] ?? null
  )
}

function mostPreciseDate(members: readonly ToldEvent[]): string | null {
  const open = ({ bounds }: ToldEvent) =>
    bounds.earliest === null || bounds.latest === null ? Infinity : bounds.latest - bounds.earliest
  const dated = members
    .filter(({ mention }) => mention.when !== null)
    .sort((a, b) => open(a) - open(b) || compareText(a.mention.when!, b.mention.when!))
  return dated[0]?.mention.when ?? null
}

/** What most tellings say; of what is said as often, the first in the order given. */
function mostTold<Said>(said: readonly Said[], order: readonly Said[]): Said {
  const counted = [...collectBy(said, (one) => one)]
  return counted.sort(([a, x], [b, y]) => y.length - x.length || order.indexOf(a) - order.indexOf(b))[0]![0]
}

function longest(texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? null
}

function groundOf({ a, b, score }: Link, told: readonly ToldEvent[]): Ground {
  const [x, y] = [told[a]!, told[b]!]
  const names = x.participants
    .filter(({ entity }) => y.participants.some((other) => other.entity.id === entity.id))
    .map(({ entity }) => entity.name)
  if (names.length === 0)
    return {
      rule: 'event.states-for-persons',
      score: roundScore(score),
      because: `${x.report} ${x.mention.id} and ${y.report} ${y.mention.id}: one names the states, the other who acted for them`,
    }
  return {
    rule: 'event.same-participants',
    score: roundScore(score),
    because: `${x.report} ${x.mention.id} and ${y.report} ${y.mention.id}: ${comparedKind(x.mention)} of ${[...new Set(names)].join(', ')}`,
  }
}
