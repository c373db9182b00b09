import type { Reading } from '../reading/reading.js'
import { ploverOfKind } from '../reference/plover.js'
import type { EntityIndex } from './entity-index.js'
import { entityAt } from './entities/ruled-entities.js'
import { collectBy } from './grouping.js'
import { byTime, findMeant } from './ruled-pairs.js'
import { tellingsOf, type Correction, type Named, type Ruling } from './ruling.js'
import type { ToldEvent } from './same-event.js'
import type { WovenEntity, WovenEvent } from './weave.js'

type OnEvent = Extract<Ruling, { readonly kind: 'wrong' | 'right' | 'corrected' }>
type UnplacedEvent = Omit<WovenEvent, 'id' | 'hosts'>

/** What people ruled of woven events, however many reports tell each: a ruling on one telling holds on the whole. */
export interface EventRulings {
  /** Whether the last word on any of these tellings is that it is wrong. */
  isWrong(members: readonly number[]): boolean
  /** The event as people put it right; as it was woven where nobody did. */
  correct<Event extends UnplacedEvent>(event: Event, members: readonly number[]): Event
}

/** Finds the tellings that rulings speak of; `told` are all tellings of the readings. */
export function openEventRulings(
  told: readonly ToldEvent[],
  readings: readonly Reading[],
  entities: EntityIndex,
  rulings: readonly Ruling[],
): EventRulings {
  const onEvents = rulings.filter(
    (ruling): ruling is OnEvent =>
      (ruling.kind === 'wrong' && (ruling.of ?? 'entry') === 'entry') ||
      ruling.kind === 'right' ||
      (ruling.kind === 'corrected' && ruling.fact !== 'speaker'),
  )
  if (onEvents.length === 0) return { isWrong: () => false, correct: (event) => event }
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const placesOf = collectBy(told.keys(), (at) => told[at]!.report)
  const ruledOn = new Map<number, OnEvent[]>()
  for (const ruling of [...onEvents].sort(byTime)) {
    const meant = tellingsOf(ruling).flatMap((words) => {
      const reading = byReport.get(words.report)
      const stretches = (placesOf.get(words.report) ?? []).map((at) => ({
        at,
        start: told[at]!.mention.start,
        end: told[at]!.mention.end,
      }))
      return reading ? findMeant(reading, words, stretches) : []
    })
    for (const at of new Set(meant.map((one) => one.at))) ruledOn.set(at, [...(ruledOn.get(at) ?? []), ruling])
  }
  const of = (members: readonly number[]) => [...new Set(members.flatMap((at) => ruledOn.get(at) ?? []))].sort(byTime)
  const entityBehind = (named: Named): WovenEntity | undefined => {
    if ('state' in named) return entities.ofState(named.state)
    const reading = byReport.get(named.report)
    const entity = reading && entityAt(reading, named)
    return entity && entities.of({ report: named.report, entity: entity.id })
  }
  return {
    isWrong: (members) =>
      of(members)
        .filter(({ kind }) => kind !== 'corrected')
        .at(-1)?.kind === 'wrong',
    correct: (event, members) =>
      of(members).reduce((one, ruling) => {
        if (ruling.kind === 'wrong') return one
        const put = ruling.kind === 'corrected' ? correctFact(one, ruling, entityBehind) : {}
        if (put === null) return one
        const grounds = [
          ...one.grounds,
          {
            rule: `ruling.${ruling.kind}`,
            score: 1,
            because:
              ruling.kind === 'right'
                ? `read and confirmed by ${ruling.by}`
                : `${ruling.fact} put right by ${ruling.by}`,
          },
        ]
        return {
          ...one,
          ...put,
          confidence: 1,
          grounds,
        }
      }, event),
  }
}

/** Null where somebody whom the ruling names is named nowhere any more: half of it would be another ruling. */
function correctFact(
  event: UnplacedEvent,
  correction: Correction,
  entityBehind: (named: Named) => WovenEntity | undefined,
): Partial<UnplacedEvent> | null {
  switch (correction.fact) {
    case 'kind':
      return { kind: correction.to, plover: { ...ploverOfKind(correction.to), contexts: event.plover.contexts } }
    case 'standing':
      return { modality: correction.to }
    case 'day':
      return { when: correction.to }
    case 'place': {
      const place = correction.to === null ? null : entityBehind(correction.to)
      return place === undefined ? null : { place: place?.id ?? null }
    }
    case 'parties': {
      const found = correction.to.flatMap(({ who, role }) => {
        const entity = entityBehind(who)
        return entity ? [{ entity: entity.id, role }] : []
      })
      return found.length < correction.to.length
        ? null
        : { participants: found.filter(({ entity }, at) => found.findIndex((other) => other.entity === entity) === at) }
    }
    case 'speaker':
      return {}
  }
}
