import type { Reading } from '../../reading/reading.js'
import type { ReportId } from '../../intake/report.js'
import { compareText } from '../../language/compare-text.js'
import { collectBy } from '../grouping.js'
import { keyNumber } from '../key-number.js'
import type { KeptName, KeptParts, Replaced } from '../neighbours.js'
import type { Ruling } from '../ruling.js'
import { groupTold, standingAlone } from '../weave-entities.js'
import type { WovenEntity } from '../weave.js'
import { distinctPersons, personKey, type DistinctPerson } from './distinct-persons.js'
import { judgePair, keysOfPerson } from './judge-persons.js'
import { ruledPairs, type RuledPair } from './ruled-entities.js'
import { sameThingKey } from './same-thing-key.js'
import { toldKey, type ToldEntity } from './told-entity.js'

/** What became of names. */
export interface NamesChange extends Replaced<WovenEntity> {
  /** Names of changed reports, and those that belong to another entity now. */
  readonly names: readonly KeptName[]
  readonly nodes: ReadonlyMap<string, readonly number[]>
  /** Reports in which somebody is another now, or goes by another name. */
  readonly reports: ReadonlySet<ReportId>
  /** Entities that were there, of those taken. */
  readonly before: readonly WovenEntity[]
}

/** What a name is gathered by. */
function nodeOf(told: ToldEntity, isAlone: boolean): string {
  if (told.entity.kind === 'person') return personKey(told, isAlone)
  return isAlone ? JSON.stringify(['one', told.report, told.entity.id]) : sameThingKey(told)
}

/** All names of a record with what they are gathered by, and the keys of those. */
export function gatherNames(
  readings: readonly Reading[],
  rulings: readonly Ruling[],
  entities: readonly WovenEntity[],
): Pick<NamesChange, 'names' | 'nodes'> {
  const { isAlone } = ruledOnNames(readings, rulings)
  const wovenOf = new Map(
    entities.flatMap(({ id, members }) =>
      members.map(({ report, entity }) => [toldKey({ report, entity: { id: entity } }), id] as const),
    ),
  )
  const names = readings.flatMap(({ report, entities: own }) =>
    own.map((entity): KeptName => ({
      report: report.id,
      entity,
      node: nodeOf({ report: report.id, entity }, isAlone({ report: report.id, entity })),
      woven: wovenOf.get(toldKey({ report: report.id, entity }))!,
    })),
  )
  return { names, nodes: keysOfNodes(names) }
}

function keysOfNodes(
  names: readonly (ToldEntity & { readonly node: string })[],
): ReadonlyMap<string, readonly number[]> {
  const first = new Map(names.map((one) => [one.node, one]))
  return new Map(
    [...first.values()].map((one) => [
      one.node,
      one.entity.kind === 'person'
        ? keysOfPerson(describeNode([one], () => one.node.startsWith('["one"'))).own.map(keyOfNode)
        : [],
    ]),
  )
}

/** A node with everybody in it. */
interface Node {
  readonly names: readonly ToldEntity[]
  readonly person: DistinctPerson | null
}

/**
 * The entities of changed reports, and whatever may hang together with them: names that were one with theirs, names
 * judged to be one now, and, of a surname, all who are called so. `readings` are those of the changed reports and of
 * all that rulings on names speak of.
 */
export async function weaveNamesAround(
  kept: KeptParts,
  changed: readonly Reading[],
  gone: ReadonlySet<ReportId>,
  ruledReadings: readonly Reading[],
  rulings: readonly Ruling[],
): Promise<NamesChange> {
  const isChanged = new Set([...gone, ...changed.map(({ report }) => report.id)])
  const told = changed.flatMap(({ report, entities }) =>
    entities.map((entity): ToldEntity => ({ report: report.id, entity })),
  )
  const onNames = ruledOnNames(ruledReadings, rulings)
  const fresh = told.map((one) => ({ ...one, node: nodeOf(one, onNames.isAlone(one)) }))
  const freshIn = collectBy(fresh, ({ node }) => node)
  const before = await kept.namesIn([...isChanged])
  const nodes = new Map<string, Node>()
  const rows = new Map<string, readonly KeptName[]>()
  const load = async (wanted: readonly string[]) => {
    const missing = [...new Set(wanted)].filter((node) => !nodes.has(node))
    if (missing.length === 0) return
    const found = collectBy(await kept.namesOfNodes(missing), ({ node }) => node)
    for (const node of missing) {
      rows.set(node, found.get(node) ?? [])
      const names = [
        ...(found.get(node) ?? []).filter(({ report }) => !isChanged.has(report)),
        ...(freshIn.get(node) ?? []),
      ].sort(compareTold)
      nodes.set(node, {
        names,
        person: names[0]?.entity.kind === 'person' ? describeNode(names, onNames.isAlone) : null,
      })
    }
  }
  const inside = new Set<string>()
  const follow = async (first: readonly string[]) => {
    let waiting = [...new Set(first)].filter((node) => !inside.has(node))
    while (waiting.length > 0) {
      for (const node of waiting) inside.add(node)
      await load(waiting)
      const next = [
        ...(await linkedWith(waiting, nodes, kept, freshIn, load)),
        ...waiting.flatMap((node) => onNames.beside.get(node) ?? []),
      ]
      waiting = [...new Set(next)].filter((node) => !inside.has(node))
    }
  }
  await follow([...before.map(({ node }) => node), ...fresh.map(({ node }) => node)])
  // Whoever was one with somebody of a changed report may be so no more.
  for (let known = 0; known < inside.size;) {
    known = inside.size
    const entities = [...new Set([...inside].flatMap((node) => rows.get(node)!).map(({ woven }) => woven))]
    await follow((await kept.namesOfEntities(entities)).map(({ node }) => node))
  }
  const all = [...inside].flatMap((node) => nodes.get(node)!.names.map((one) => ({ ...one, node }))).sort(compareTold)
  const places = new Map(all.map((one, at) => [toldKey(one), at]))
  const ruled = onNames.pairs.flatMap(({ a, b, ...rest }): RuledPair[] => {
    const [x, y] = [places.get(a), places.get(b)]
    return x === undefined || y === undefined ? [] : [{ ...rest, a: Math.min(x, y), b: Math.max(x, y) }]
  })
  const put = groupTold(all, ruled, new Set(all.flatMap((one, at) => (onNames.isAlone(one) ? [at] : []))))
  return compareNames(
    put,
    all,
    [...inside].flatMap((node) => rows.get(node)!),
    before,
    isChanged,
    await kept.entities([...new Set([...inside].flatMap((node) => rows.get(node)!).map(({ woven }) => woven))]),
  )
}

function compareNames(
  put: readonly WovenEntity[],
  all: readonly (ToldEntity & { readonly node: string })[],
  rows: readonly KeptName[],
  before: readonly KeptName[],
  isChanged: ReadonlySet<ReportId>,
  earlier: readonly WovenEntity[],
): NamesChange {
  const wovenOf = new Map(
    put.flatMap(({ id, members }) =>
      members.map(({ report, entity }) => [toldKey({ report, entity: { id: entity } }), id] as const),
    ),
  )
  const was = new Map([...rows, ...before].map((row) => [toldKey(row), row.woven]))
  const known = new Map(earlier.map((entity) => [entity.id, entity]))
  // What is told of an entity elsewhere rests on its key, its name and its state.
  const moved = new Set(
    put
      .filter(
        ({ id, country, kind }) =>
          known.has(id) && (known.get(id)!.country !== country || known.get(id)!.kind !== kind),
      )
      .map(({ id }) => id),
  )
  const names = all.map(({ report, entity, node }): KeptName => ({
    report,
    entity,
    node,
    woven: wovenOf.get(toldKey({ report, entity }))!,
  }))
  const isOther = (one: KeptName) => was.get(toldKey(one)) !== one.woven
  return {
    taken: [...new Set([...rows, ...before].map(({ woven }) => woven))],
    put,
    before: earlier,
    names: names.filter((one) => isChanged.has(one.report) || isOther(one)),
    nodes: keysOfNodes(all),
    reports: new Set(names.filter((one) => isOther(one) || moved.has(one.woven)).map(({ report }) => report)),
  }
}

const keyOfNode = (key: string): number => keyNumber(`name ${key}`)

function describeNode(names: readonly ToldEntity[], isAlone: (one: ToldEntity) => boolean): DistinctPerson {
  return distinctPersons(names, new Set(names.flatMap((one, at) => (isAlone(one) ? [at] : []))))[0]!
}

/** The nodes that hang together with these: judged to be one, or of one surname. */
async function linkedWith(
  some: readonly string[],
  nodes: ReadonlyMap<string, Node>,
  kept: KeptParts,
  fresh: ReadonlyMap<string, readonly ToldEntity[]>,
  load: (nodes: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const persons = some.flatMap((node) => nodes.get(node)!.person ?? [])
  if (persons.length === 0) return []
  const sought = new Set(persons.flatMap((person) => keysOfPerson(person).sought))
  const near = new Set(await kept.nodes([...sought].map(keyOfNode)))
  for (const [node, [one]] of fresh)
    if (
      one!.entity.kind === 'person' &&
      keysOfPerson(describeNode([one!], () => node.startsWith('["one"'))).own.some((key) => sought.has(key))
    )
      near.add(node)
  await load([...near])
  return [...near].filter((node) => {
    const other = nodes.get(node)!.person
    return other !== null && persons.some((person) => hangTogether(person, other))
  })
}

function hangTogether(a: DistinctPerson, b: DistinctPerson): boolean {
  const isSurname = (one: DistinctPerson, other: DistinctPerson) =>
    one.words.length === 1 && !one.isDescribed && other.isNamed && other.words.at(-1) === one.words[0]
  return isSurname(a, b) || isSurname(b, a) || (a.isNamed && b.isNamed && judgePair(a, b) !== null)
}

function compareTold(a: ToldEntity, b: ToldEntity): number {
  return compareText(a.report, b.report) || Number(a.entity.id.slice(1)) - Number(b.entity.id.slice(1))
}

/** What people ruled of names, by the names themselves, and the nodes that hang together by it. */
function ruledOnNames(readings: readonly Reading[], rulings: readonly Ruling[]) {
  const told = readings.flatMap(({ report, entities }) =>
    entities.map((entity): ToldEntity => ({ report: report.id, entity })),
  )
  const pairs = ruledPairs(readings, told, rulings)
  const alone = new Set([...standingAlone(told, pairs)].map((at) => toldKey(told[at]!)))
  const isAlone = (one: ToldEntity) => alone.has(toldKey(one))
  const nodesOf = (at: number) => [nodeOf(told[at]!, isAlone(told[at]!)), nodeOf(told[at]!, false)]
  const beside = collectBy(
    pairs.flatMap(({ a, b }) => {
      const all = [...nodesOf(a), ...nodesOf(b)]
      return all.flatMap((node) => all.map((other) => ({ node, other })))
    }),
    ({ node }) => node,
  )
  return {
    isAlone,
    pairs: pairs.map(({ a, b, ...rest }) => ({ ...rest, a: toldKey(told[a]!), b: toldKey(told[b]!) })),
    beside: new Map([...beside].map(([node, others]) => [node, others.map(({ other }) => other)])),
  }
}
