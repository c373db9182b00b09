import type { EntityKind } from '../reading/reading.js'
import type { EntityRef, WovenEntity } from './weave.js'

/** Finds the woven entity behind one report’s entity, or behind a name. */
export interface EntityIndex {
  of(ref: EntityRef): WovenEntity | undefined
  /** The state of that code. */
  ofState(code: string): WovenEntity | undefined
  withId(id: string): WovenEntity | undefined
  /** Id of the entity of that kind and name; null where none is known. */
  named(name: string, kind: EntityKind): string | null
}

/** Lays out woven entities for look-up. */
export function indexEntities(entities: readonly WovenEntity[]): EntityIndex {
  const byMember = new Map(
    entities.flatMap((entity) => entity.members.map((member) => [keyOf(member), entity] as const)),
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return {
    ofState: (code) => entities.find(({ kind, country }) => kind === 'state' && country === code),
    withId: (id) => byId.get(id),
    of: (ref) => byMember.get(keyOf(ref)),
    named: (name, kind) =>
      entities.find((entity) => entity.kind === kind && [entity.name, ...entity.aliases].includes(name))?.id ?? null,
  }
}

function keyOf({ report, entity }: EntityRef): string {
  return `${entity} ${report}`
}
