import { foldWord } from './aligned-words.js'
import { collectBy } from './grouping.js'
import type { Entity, Reading } from '../reading/reading.js'
import type { WovenEntity } from './weave.js'

/** The people, states and bodies of many reports: those of one kind and one name are one. */
export function weaveEntities(readings: readonly Reading[]): readonly WovenEntity[] {
  const all = readings.flatMap(({ report, entities }) => entities.map((entity) => ({ report: report.id, entity })))
  const groups = [...collectBy(all, ({ entity }) => keyOf(entity))].sort(([a], [b]) => (a < b ? -1 : 1))
  return groups.map(([, members], at) => {
    const first = members[0]!.entity
    return {
      id: `E${at + 1}`, kind: first.kind, name: first.name, country: first.country, grounds: [],
      aliases: [...new Set(members.flatMap(({ entity }) => entity.aliases))].sort(),
      roles: members.flatMap(({ report, entity }) => entity.roles.map((role) => ({ ...role, reports: [report] }))),
      reports: [...new Set(members.map(({ report }) => report))],
      members: members.map(({ report, entity }) => ({ report, entity: entity.id })),
    }
  })
}

function keyOf(entity: Entity): string {
  return `${entity.kind} ${entity.name.split(/\s+/).map(foldWord).join(' ')}`
}
