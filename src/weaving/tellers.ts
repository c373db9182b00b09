import { compareText } from '../language/compare-text.js'
import { tellingQuote, type EventMention, type Reading } from '../reading/reading.js'
import type { EntityIndex } from './entity-index.js'
import { collectBy } from './grouping.js'
import type { ToldEvent } from './same-event.js'
import type { WovenEvent } from './weave.js'

/** Whose words tell an event in a report: an entity of the record, or somebody the report names by no name. */
export function findTeller(
  mention: EventMention,
  { report, quotes }: Reading,
  entities: EntityIndex,
): ToldEvent['teller'] {
  const source = tellingQuote(mention, quotes)?.source
  const id = mention.accordingTo ?? source?.entity ?? null
  const teller = id === null ? undefined : entities.of({ report: report.id, entity: id })
  return source ? { entity: teller?.id ?? null, isPerson: teller?.kind === 'person', source } : null
}

/**
 * Who tells an event that no report tells in its own name. A report speaks by its first telling beneath the headline: a
 * headline leaves out whose words it has, and later sentences take up what was attributed once.
 */
export function findTellers(members: readonly ToldEvent[]): Pick<WovenEvent, 'accordingTo' | 'accordingToOthers'> {
  const byReport = [...collectBy(members, ({ report }) => report).values()].map((told) => {
    const inOrder = told.toSorted(
      (a, b) => Number(a.isHeadline) - Number(b.isHeadline) || a.mention.start - b.mention.start,
    )
    return { first: inOrder[0]!, told }
  })
  if (byReport.some(({ first }) => first.teller === null)) return { accordingTo: [], accordingToOthers: [] }
  const tellers = byReport
    .flatMap(({ told }) => told)
    .flatMap(({ teller, report }) => (teller ? [{ ...teller, report }] : []))
  const named = [...new Set(tellers.flatMap(({ entity }) => entity ?? []))].sort(compareText)
  const others = tellers
    .filter(({ entity }) => entity === null)
    .map(({ report, source }) => ({ report, start: source.start, end: source.end }))
  return { accordingTo: named, accordingToOthers: others }
}
