import type { EventKind, EventMention } from '../reading/reading.js'
import { collectBy, type Link } from './grouping.js'
import { comparedKind, contradict, countriesOf, isDated, type ToldEvent } from './same-event.js'

/** Kinds in which people act for their states: “India and Russia held talks”, “the two ministers met”. */
const FOR_STATES = new Set<EventKind>(['meeting', 'call', 'summit', 'commission session', 'agreement', 'exercise'])
/** Of these a story has one: its reports need not give the day. */
const ONE_IN_A_STORY = new Set<EventKind>(['summit', 'commission session'])
/** Less than what any shared name gives, so that it decides last. */
const STANDS_FOR = 0.3

/** Whether people act for their states in events of this kind. */
export function actsForState(mention: EventMention): boolean {
  return FOR_STATES.has(comparedKind(mention))
}

/** Marks keys that hold within one story. */
export const IN_STORY = 'story '

/** A telling that names only states, and those that name persons who may have acted for them, by their places. */
interface Standing {
  readonly states: number
  readonly persons: readonly number[]
}

/** For each telling that names only states those of the same states and day, or story, that name persons. */
export function whoMayStand(told: readonly ToldEvent[]): readonly Standing[] {
  const places = [...told.keys()].filter((at) => actsForState(told[at]!.mention))
  const ofPersons = collectBy(
    places
      .filter((at) => namesPersons(told[at]!))
      .flatMap((at) => keysOfStanding(told[at]!).map((key) => ({ key, at }))),
    ({ key }) => key,
  )
  return places
    .filter((at) => !namesPersons(told[at]!))
    .map((states) => ({
      states,
      persons: [
        ...new Set(keysOfStanding(told[states]!).flatMap((key) => (ofPersons.get(key) ?? []).map(({ at }) => at))),
      ].sort((a, b) => a - b),
    }))
}

/** What a telling of states and one of persons must share: the story of a summit, else all states and the day. */
export function keysOfStanding(event: ToldEvent): readonly string[] {
  if (!actsForState(event.mention)) return []
  const kind = comparedKind(event.mention)
  const countries = countriesOf(event)
  const { earliest, latest } = event.bounds
  return [
    ...(ONE_IN_A_STORY.has(event.mention.kind) ? [`${kind} standing ${IN_STORY}${event.story}`] : []),
    ...(countries.size > 1 && earliest !== null && earliest === latest
      ? [`${kind} standing day ${earliest} ${[...countries].sort().join(' ')}`]
      : []),
  ]
}

/**
 * Links a telling that names only states to those that name the people who acted for just these states on that day.
 * Where it could stand for two meetings that are apart, it is joined to neither.
 */
export function linkStatesToPersons(told: readonly ToldEvent[], standing: readonly Standing[]): readonly Link[] {
  return standing.flatMap(({ states, persons }) => {
    const fitting = persons.filter((at) => canStandFor(told[states]!, told[at]!))
    const isOne = fitting.every((a, index) => fitting.slice(index + 1).every((b) => !contradict(told[a]!, told[b]!)))
    return isOne ? fitting.map((at) => ({ a: Math.min(states, at), b: Math.max(states, at), score: STANDS_FOR })) : []
  })
}

function namesPersons({ participants }: ToldEvent): boolean {
  return participants.some(({ entity }) => entity.kind === 'person')
}

function canStandFor(states: ToldEvent, persons: ToldEvent): boolean {
  const [x, y] = [countriesOf(states), countriesOf(persons)]
  if (x.size === 0 || ![...x].every((one) => y.has(one)) || contradict(states, persons)) return false
  if (ONE_IN_A_STORY.has(states.mention.kind) && states.story === persons.story) return true
  const sameDay =
    isDated(states) &&
    isDated(persons) &&
    states.bounds.earliest === persons.bounds.earliest &&
    states.bounds.latest === persons.bounds.latest &&
    states.bounds.earliest === states.bounds.latest
  // Two states agree on many things in a day: both tellings must say on what.
  return (
    x.size > 1 &&
    x.size === y.size &&
    sameDay &&
    (states.mention.kind !== 'agreement' || (states.mention.item !== null && persons.mention.item !== null))
  )
}
