import { EVENT_KINDS, type EventKind } from '../reading/reading.js'
import type { Entry } from '../record/entry.js'
import type { WovenEntity } from '../weaving/weave.js'
import type { LookUp } from './look-up.js'
import type { Pair } from './register.js'

/** All of one kind between two states. */
export interface RelationLine {
  readonly kind: EventKind
  readonly entries: readonly Entry[]
  readonly voices: number
  /** Whether most of them are still to come. */
  readonly isToCome: boolean
}

/** Who acts for a state in a relation, and in how many entries. */
export interface Leader {
  readonly entity: WovenEntity
  readonly count: number
}

/** A relation as a picture has it: who acts on either side, and what lies between. */
export interface RelationPicture {
  readonly left: readonly Leader[]
  readonly right: readonly Leader[]
  readonly lines: readonly RelationLine[]
}

const MOST_LEADERS = 8

/**
 * People and bodies of both states who take part in what is told between them, most often first, and one line for each
 * kind of it.
 */
export function drawRelation({ a, b, entries }: Pair, look: LookUp): RelationPicture {
  const lines = EVENT_KINDS.flatMap((kind): readonly RelationLine[] => {
    const own = entries.filter((entry) => entry.kind === kind)
    const toCome = own.filter(({ modality }) => modality === 'planned' || modality === 'considered').length
    return own.length === 0
      ? []
      : [
          {
            kind,
            entries: own,
            voices: own.reduce((sum, { voices }) => sum + voices, 0),
            isToCome: toCome > own.length / 2,
          },
        ]
  })
  return {
    left: leadersOf(a, entries, look),
    right: leadersOf(b, entries, look),
    lines: lines.toSorted((x, y) => y.voices - x.voices),
  }
}

function leadersOf(state: string, entries: readonly Entry[], look: LookUp): readonly Leader[] {
  const counts = new Map<WovenEntity, number>()
  for (const { participants } of entries) {
    for (const id of new Set(participants.map(({ entity }) => entity))) {
      const entity = look.entity(id)
      if (entity?.country === state && (entity.kind === 'person' || entity.kind === 'organisation'))
        counts.set(entity, (counts.get(entity) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([entity, count]) => ({ entity, count }))
    .toSorted((x, y) => y.count - x.count || (x.entity.name < y.entity.name ? -1 : 1))
    .slice(0, MOST_LEADERS)
}
