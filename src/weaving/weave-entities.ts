import type { Reading, Role } from '../reading/reading.js'
import type { ReportId } from '../intake/report.js'
import { distinctPersons, isSurname, plainTitle, type DistinctPerson } from './entities/distinct-persons.js'
import { groupEntities, type EntityGroup, type EntityLink } from './entities/group-entities.js'
import { areOthers, judgePersons } from './entities/judge-persons.js'
import { linkSurnames } from './entities/link-surnames.js'
import { personWords } from './entities/name-words.js'
import { isNoName } from './entities/no-names.js'
import { ruledPairs, type RuledPair } from './entities/ruled-entities.js'
import { sameThingKey } from './entities/same-thing-key.js'
import type { ToldEntity } from './entities/told-entity.js'
import { compareText } from '../language/compare-text.js'
import { collectBy } from './grouping.js'
import type { Ruling } from './ruling.js'
import type { Ground, WovenEntity } from './weave.js'

/**
 * The people, states and bodies of many reports. Persons are judged by full name, office and state, each pair of names
 * once; bare surnames follow; other things are one where name and state agree; rulings of people stand above all.
 * Readings come sorted by report, so that the order of arrival is of no account.
 */
export function weaveEntities(readings: readonly Reading[], rulings: readonly Ruling[]): readonly WovenEntity[] {
  const told: readonly ToldEntity[] = readings.flatMap(({ report, entities }) =>
    entities.map((entity) => ({ report: report.id, entity })),
  )
  const ruled = ruledPairs(readings, told, rulings)
  const alone = standingAlone(told, ruled)
  return groupTold(told, ruled, alone)
}

/**
 * Those that stand each for themselves: of whom somebody ruled that they are not another, or, told by a surname alone,
 * that they are.
 */
export function standingAlone(told: readonly ToldEntity[], ruled: readonly RuledPair[]): ReadonlySet<number> {
  return new Set(ruled.flatMap(({ a, b, kind }) => [a, b].filter((at) => kind === 'different' || isSurname(told[at]!))))
}

/** The same of some of what is told: of whole parts, so that nobody outside is linked with anybody inside. */
export function groupTold(
  told: readonly ToldEntity[],
  ruled: readonly RuledPair[],
  alone: ReadonlySet<number>,
): readonly WovenEntity[] {
  const groups = [...groupPersons(told, ruled, alone), ...groupThings(told, ruled, alone)]
  return groups.map((group) => weaveGroup(group, told)).sort((x, y) => compareText(x.id, y.id))
}

function groupPersons(
  told: readonly ToldEntity[],
  ruled: readonly RuledPair[],
  alone: ReadonlySet<number>,
): readonly EntityGroup[] {
  const persons = distinctPersons(told, alone)
  const between = ruledBetween(persons, ruled)
  const apart = (a: number, b: number) => areOthers(persons[a]!, persons[b]!)
  const byName = [...judgePersons(persons), ...samePersons(persons)]
  const fullNames = groupEntities(persons.length, byName, between, apart).filter(({ members }) =>
    members.some((at) => persons[at]!.isNamed),
  )
  const links = [
    ...byName,
    ...linkSurnames(
      persons,
      fullNames.map(({ members }) => members),
    ),
  ]
  const groundOf = (one: DistinctPerson): Ground => ({
    rule: 'same-person.name',
    score: 1,
    because: `${new Set(one.members.map((at) => told[at]!.report)).size} reports name ${one.name}${one.country === null ? '' : ` of ${one.country}`}`,
  })
  // A surname of which nobody’s full name is known may be anybody’s in each report.
  return groupEntities(persons.length, links, between, apart).flatMap((group) =>
    group.members.length > 1 || persons[group.members[0]!]!.isNamed
      ? [unfold(group, persons, groundOf)]
      : persons[group.members[0]!]!.members.map((at) => ({ members: [at], grounds: [] })),
  )
}

/** Those of one name whom a ruling on one of them had stand for themselves. */
function samePersons(persons: readonly DistinctPerson[]): readonly EntityLink[] {
  const same = collectBy(
    [...persons.keys()].filter((at) => persons[at]!.isNamed),
    (at) => JSON.stringify([persons[at]!.words, persons[at]!.generation, persons[at]!.country]),
  )
  return [...same.values()].flatMap((places) => chain(places, (at) => persons[at]!.name))
}

/** Things that are no persons, in one group where their keys agree. */
function groupThings(
  told: readonly ToldEntity[],
  ruled: readonly RuledPair[],
  alone: ReadonlySet<number>,
): readonly EntityGroup[] {
  const places = [...told.keys()].filter((at) => told[at]!.entity.kind !== 'person')
  const keys = new Map(places.map((at) => [at, sameThingKey(told[at]!)]))
  const things = [...collectBy(places, (at) => (alone.has(at) ? `alone ${at}` : keys.get(at)!)).values()].map(
    (members) => ({ members, name: told[members[0]!]!.entity.name }),
  )
  const same = collectBy(things.keys(), (at) => keys.get(things[at]!.members[0]!)!)
  const links = [...same.values()].flatMap((of) => chain(of, (at) => things[at]!.name, 'same-thing.name'))
  const kindOf = (at: number) => told[things[at]!.members[0]!]!.entity.kind
  return groupEntities(things.length, links, ruledBetween(things, ruled), (a, b) => kindOf(a) !== kindOf(b)).map(
    (group) =>
      unfold(group, things, (one) => ({
        rule: 'same-thing.name',
        score: 1,
        because: [...new Set(one.members.map((at) => told[at]!.entity.name))].join(' | '),
      })),
  )
}

function chain(
  [first, ...others]: readonly number[],
  nameOf: (at: number) => string,
  rule = 'same-person.name',
): readonly EntityLink[] {
  return others.map((at) => ({
    a: first!,
    b: at,
    ground: { rule, score: 1, because: `${nameOf(first!)} | ${nameOf(at)}` },
  }))
}

/** What people ruled of tellings, as it bears on those that were gathered from them. */
function ruledBetween(
  gathered: readonly { readonly members: readonly number[] }[],
  ruled: readonly RuledPair[],
): readonly RuledPair[] {
  if (ruled.length === 0) return []
  const placeOf = new Map(gathered.flatMap(({ members }, place) => members.map((at) => [at, place] as const)))
  return ruled.flatMap((pair) => {
    const [a, b] = [placeOf.get(pair.a), placeOf.get(pair.b)]
    return a === undefined || b === undefined || a === b ? [] : [{ ...pair, a: Math.min(a, b), b: Math.max(a, b) }]
  })
}

/** A group of those gathered as a group of what is told, with a ground for each that several reports tell. */
function unfold<One extends { readonly members: readonly number[] }>(
  { members, grounds }: EntityGroup,
  gathered: readonly One[],
  groundOf: (one: One) => Ground,
): EntityGroup {
  const inside = members.map((at) => gathered[at]!)
  return {
    members: inside.flatMap((one) => one.members).sort((a, b) => a - b),
    grounds: [...inside.filter((one) => one.members.length > 1).map(groundOf), ...grounds],
  }
}

function weaveGroup({ members, grounds }: EntityGroup, told: readonly ToldEntity[]): WovenEntity {
  const entities = members.map((at) => told[at]!)
  const name = usualName(entities)
  const { kind } = entities[0]!.entity
  const [first] = entities
  return {
    kind,
    name,
    aliases: [...new Set(entities.flatMap(({ entity }) => [entity.name, ...entity.aliases]))]
      .filter((alias) => alias !== name && !(kind === 'person' && isNoName(alias)))
      .sort(),
    roles: rolesOf(entities),
    country: entities.map(({ entity }) => entity.country).find((country) => country !== null) ?? null,
    reports: [...new Set(entities.map(({ report }) => report))].sort(),
    members: entities.map(({ report, entity }) => ({ report, entity: entity.id })),
    grounds,
    id: `${kind} ${name} ${first!.report} ${first!.entity.id}`,
  }
}

/**
 * The full name that most reports use, of equals that with more words, then the first of the alphabet; a name in part,
 * or run together with others, only where there is no other.
 */
function usualName(entities: readonly ToldEntity[]): string {
  const counts = collectBy(
    entities.map(({ entity }) => entity.name),
    (name) => name,
  )
  const weight = (name: string) => personWords(name).filter((word) => word.length > 1).length
  const isFull = (name: string) => Number(weight(name) > 1 && !isNoName(name))
  const spelling = (name: string) => Number(name !== name.toUpperCase())
  return [...counts.keys()].sort(
    (a, b) =>
      isFull(b) - isFull(a) ||
      spelling(b) - spelling(a) ||
      counts.get(b)!.length - counts.get(a)!.length ||
      weight(b) - weight(a) ||
      (a < b ? -1 : 1),
  )[0]!
}

/** Every office once, with the reports that tell it. */
function rolesOf(entities: readonly ToldEntity[]): readonly (Role & { readonly reports: readonly ReportId[] })[] {
  const told = entities.flatMap(({ report, entity }) => entity.roles.map((role) => ({ role, report })))
  return [
    ...collectBy(told, ({ role }) => [plainTitle(role.title), role.of, role.status, role.when].join('|')).values(),
  ].map((same) => ({ ...same[0]!.role, reports: [...new Set(same.map(({ report }) => report))].sort() }))
}
