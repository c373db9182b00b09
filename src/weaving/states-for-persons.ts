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

/**
 * Links a telling that names only states to those that name the people who acted for just these states on that day. Where it could stand for
 * two meetings that are apart, it is joined to neither.
 */
export function linkStatesToPersons(told: readonly ToldEvent[]): readonly Link[] {
  const [ofPersons, ofStates] = [told, told].map((all, index) => collectBy([...all.keys()].filter((at) => actsForState(all[at]!.mention) && namesPersons(all[at]!) === (index === 0)), (at) => comparedKind(all[at]!.mention))) as [Map<EventKind, number[]>, Map<EventKind, number[]>]
  return [...ofStates].flatMap(([kind, states]) => states.flatMap((state) => {
    const fitting = (ofPersons.get(kind) ?? []).filter((at) => canStandFor(told[state]!, told[at]!))
    const isOne = fitting.every((a, index) => fitting.slice(index + 1).every((b) => !contradict(told[a]!, told[b]!)))
    return isOne ? fitting.map((at) => ({ a: Math.min(state, at), b: Math.max(state, at), score: STANDS_FOR })) : []
  }))
}

function namesPersons({ participants }: ToldEvent): boolean {
  return participants.some(({ entity }) => entity.kind === 'person')
}

function canStandFor(states: ToldEvent, persons: ToldEvent): boolean {
  const [x, y] = [countriesOf(states), countriesOf(persons)]
  if (x.size === 0 || ![...x].every((one) => y.has(one)) || contradict(states, persons)) return false
  if (ONE_IN_A_STORY.has(states.mention.kind) && states.story === persons.story) return true
  const sameDay = isDated(states) && isDated(persons) && states.bounds.earliest === persons.bounds.earliest && states.bounds.latest === persons.bounds.latest && states.bounds.earliest === states.bounds.latest
  // Two states agree on many things in a day: both tellings must say on what.
  return x.size > 1 && x.size === y.size && sameDay && (states.mention.kind !== 'agreement' || (states.mention.item !== null && persons.mention.item !== null))
}
