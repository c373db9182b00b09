import { compareText } from '../language/compare-text.js'
import { daysOf } from '../language/edtf/bounds-edtf.js'
import { collectBy } from './grouping.js'
import type { Lineage, Paraphrase, Passage, StatementPiece, Story, Weave, WovenDenial, WovenEvent } from './weave.js'

/** Sorts behind every day. */
const UNDATED = '~'
/** So many digits has the number of a mention in its report at most. */
const DIGITS = 6

/**
 * Where an event stands among others: dated ones in order of time, then the others, in order of the reports that tell
 * them.
 */
export function placeOfEvent({ when, told: [first] }: Pick<WovenEvent, 'when' | 'told'>): string {
  return `${(when === null ? null : daysOf(when).earliest) ?? UNDATED} ${first!.report} ${first!.event.replace(/\D/gu, '').padStart(DIGITS, '0')}`
}

/** Stories in the order of their days, undated ones last. */
export function placeOfStory({ when, reports: [first] }: Pick<Story, 'when' | 'reports'>): string {
  return `${when ?? UNDATED} ${first!}`
}

/** Where a lineage stands among others. */
export function placeOfLineage({
  kind,
  reports,
  passages: [first],
}: Pick<Lineage, 'kind' | 'reports' | 'passages'>): string {
  return `${reports.join(' ')} ${kind} ${String(first!.start).padStart(9, '0')}`
}

const keyOfPassage = ({ report, start, end }: Passage): string => `${report} ${start} ${end}`
/** Each copy has reports of its own, and each statement passages of its own. */
export const keyOfLineage = ({ kind, reports, passages: [first] }: Lineage): string =>
  `${kind} ${first ? keyOfPassage(first) : reports.join(' ')}`
export const keyOfPiece = ({ passages: [first] }: StatementPiece): string => keyOfPassage(first!)
export const keyOfDenial = (denial: WovenDenial): string => keyOfPassage(denial)
export const keyOfParaphrase = ({ report, quote }: Paraphrase): string => `${report} ${quote}`

/**
 * Gives everything its number in place of the key that its own words give. Until here things are called by keys, so
 * that a part of the record is woven as the whole is; numbers are places in an order, and move when something comes
 * before.
 */
export function numberWeave(weave: Weave): Weave {
  const entities = weave.entities.toSorted((a, b) => compareText(a.id, b.id))
  const numbers = new Map(entities.map(({ id }, at) => [id, `E${at + 1}`]))
  const numberOf = <Id extends string | null>(id: Id) => (id === null ? id : numbers.get(id)!) as Id
  const events = weave.events
    .map((event) => ({ event, place: placeOfEvent(event) }))
    .sort((a, b) => compareText(a.place, b.place))
    .map(({ event }) => event)
  const places = new Map(events.map(({ id }, at) => [id, at + 1]))
  const guests = collectBy(
    events.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host: host.event }))),
    ({ host }) => host,
  )
  // Two events are not beside one another in turn: the talks within the visit do not make the visit part of the talks.
  const isTurned = (guest: string, host: string) =>
    places.get(host)! < places.get(guest)! && (guests.get(guest) ?? []).some(({ id }) => id === host)
  return {
    ...weave,
    entities: entities.map((entity) => ({ ...entity, id: numberOf(entity.id) })),
    stories: weave.stories
      .toSorted((a, b) => compareText(placeOfStory(a), placeOfStory(b)))
      .map((story, at) => ({ ...story, id: `s${at + 1}` })),
    events: events.map((event) => ({
      ...event,
      id: `n${places.get(event.id)!}`,
      participants: event.participants.map((one) => ({ ...one, entity: numberOf(one.entity) })),
      place: numberOf(event.place),
      accordingTo: event.accordingTo.map(numberOf),
      hosts: event.hosts
        .filter((host) => !isTurned(event.id, host.event))
        .map((host) => ({ ...host, event: `n${places.get(host.event)!}` })),
    })),
    comparisons: weave.comparisons
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((one, at) => ({
        ...one,
        id: `c${at + 1}`,
        subject: numberOf(one.subject),
        counterpart: numberOf(one.counterpart),
      })),
    denials: weave.denials.map((one) => ({ ...one, by: numberOf(one.by), of: numberOf(one.of) })),
    lineage: weave.lineage.map((one) => ({ ...one, origin: numberOf(one.origin) })),
  }
}
