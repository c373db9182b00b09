import type { EntityId, EventKind, Modality } from '../reading.js'

/** What is thought of somebody who may take part: the chance of each part he may have. */
export interface PartyVerdict {
  readonly entity: EntityId
  readonly actor: number
  readonly recipient: number
  /** Rightly named, but the entry says enough without. */
  readonly also: number
}

/**
 * What is thought of a proposed event, part by part; the chances are those of the classifiers, before all is weighed.
 */
export interface EventVerdict {
  readonly kind: EventKind
  /** That the words tell an event of that kind. */
  readonly told: number
  /** That the words tell any event. */
  readonly any: number
  readonly modality: Modality
  readonly standing: number
  readonly parties: readonly PartyVerdict[]
  readonly when: number
  readonly place: number
}
