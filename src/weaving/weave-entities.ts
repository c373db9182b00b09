import type { Entity, Reading, Role } from '../reading/reading.js'
import type { ReportId } from '../intake/report.js'
import { groupEntities, type EntityGroup, type EntityLink } from './entities/group-entities.js'
import { judgePersons } from './entities/judge-persons.js'
import { linkSurnames } from './entities/link-surnames.js'
import { personWords } from './entities/name-words.js'
import { ruledPairs } from './entities/ruled-entities.js'
import { sameThingKey } from './entities/same-thing-key.js'
import type { ToldEntity } from './entities/told-entity.js'
import { collectBy } from './grouping.js'
import type { Ruling } from './ruling.js'
import type { WovenEntity } from './weave.js'

/**
 * The people, states and bodies of many reports. Persons are judged pair by pair by name, office and state; bare surnames follow; other things are one where
 * name and state agree; rulings of people stand above all. Readings come sorted by report, so that the order of arrival is of no account.
 */
export function weaveEntities(readings: readonly Reading[], rulings: readonly Ruling[]): readonly WovenEntity[] {
  const told: readonly ToldEntity[] = readings.flatMap(({ report, entities }) => entities.map((entity) => ({ report: report.id, entity })))
  const ruled = ruledPairs(readings, told, rulings)
  const persons = told.map((one, at) => ({ one, at })).filter(({ one }) => one.entity.kind === 'person')
  const apart = (a: number, b: number) => contradict(told[a]!.entity, told[b]!.entity)
  const byName = judgePersons(persons.map(({ one }) => one)).map(({ a, b, ground }): EntityLink => ({ a: persons[a]!.at, b: persons[b]!.at, ground }))
  const fullNames = groupEntities(told.length, byName, ruled, apart).filter(({ members }) => told[members[0]!]!.entity.kind === 'person' && members.some((at) => personWords(told[at]!.entity.name).length > 1))
  const surnames = linkSurnames(told, fullNames.map(({ members }) => members)).filter(({ a, b }) => told[a]!.entity.kind === 'person' && told[b]!.entity.kind === 'person')
  const groups = groupEntities(told.length, [...byName, ...surnames, ...linkThings(told)], ruled, apart)
  const woven = groups.map((group) => weaveGroup(group, told)).sort((x, y) => (x.sortedBy < y.sortedBy ? -1 : 1))
  return woven.map(({ entity }, index) => ({ ...entity, id: `E${index + 1}` }))
}

/** Two persons of different states are never one, whatever stands between them. */
function contradict(a: Entity, b: Entity): boolean {
  return a.kind !== b.kind || (a.kind === 'person' && a.country !== null && b.country !== null && a.country !== b.country)
}

function linkThings(told: readonly ToldEntity[]): readonly EntityLink[] {
  const groups = collectBy(told.keys(), (at) => sameThingKey(told[at]!))
  return [...groups.values()].flatMap(([first, ...others]) => others.map((at): EntityLink => ({
    a: first!, b: at, ground: { rule: 'same-thing.name', score: 1, because: `${told[first!]!.entity.name} | ${told[at]!.entity.name}` },
  })))
}

function weaveGroup({ members, grounds }: EntityGroup, told: readonly ToldEntity[]): { readonly sortedBy: string; readonly entity: Omit<WovenEntity, 'id'> } {
  const entities = members.map((at) => told[at]!)
  const name = usualName(entities)
  const { kind } = entities[0]!.entity
  const [first] = entities
  const entity = {
    kind, name,
    aliases: [...new Set(entities.flatMap(({ entity }) => [entity.name, ...entity.aliases]))].filter((alias) => alias !== name).sort(),
    roles: rolesOf(entities),
    country: entities.map(({ entity }) => entity.country).find((country) => country !== null) ?? null,
    reports: [...new Set(entities.map(({ report }) => report))].sort(),
    members: entities.map(({ report, entity }) => ({ report, entity: entity.id })),
    grounds,
  }
  return { entity, sortedBy: `${kind} ${name} ${first!.report} ${first!.entity.id}` }
}

/** The fullest name that most reports use: no initials, more words, more reports, then the alphabet. */
function usualName(entities: readonly ToldEntity[]): string {
  const counts = collectBy(entities.map(({ entity }) => entity.name), (name) => name)
  const weight = (name: string) => personWords(name).filter((word) => word.length > 1).length
  return [...counts.keys()].sort((a, b) => weight(b) - weight(a) || counts.get(b)!.length - counts.get(a)!.length || (a < b ? -1 : 1))[0]!
}

/** Every office once, with the reports that tell it. */
function rolesOf(entities: readonly ToldEntity[]): readonly (Role & { readonly reports: readonly ReportId[] })[] {
  const told = entities.flatMap(({ report, entity }) => entity.roles.map((role) => ({ role, report })))
  return [...collectBy(told, ({ role }) => [role.title.toLowerCase().replaceAll('defense', 'defence'), role.of, role.status, role.when].join('|')).values()]
    .map((same) => ({ ...same[0]!.role, reports: [...new Set(same.map(({ report }) => report))].sort() }))
}
