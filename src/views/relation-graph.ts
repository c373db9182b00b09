import type { Entry } from '../record/entry.js'
import type { WovenEntity } from '../weaving/weave.js'
import { isToCome } from './to-come.js'
import type { LookUp } from './look-up.js'

/** Somebody with a part in what is told, and in how much of it. */
export interface GraphNode {
  readonly entity: WovenEntity
  readonly entries: number
}

/** Two who take part in the same entries. */
export interface GraphEdge {
  readonly a: WovenEntity
  readonly b: WovenEntity
  readonly entries: readonly Entry[]
  readonly voices: number
  readonly kinds: readonly string[]
  /** Whether most of it is still to come. */
  readonly isToCome: boolean
}

/** Who has to do with whom. */
export interface RelationGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Who has no place in it, since others are told more. */
  readonly leftOut: number
  /** How many lines are not drawn, since more voices tell of others. */
  readonly linesLeftOut: number
}

/** More than these nobody can follow. */
export const MOST_NODES = 150
export const MOST_EDGES = 600
const ACTING: ReadonlySet<string> = new Set(['person', 'state', 'organisation'])

/** A graph of entries; about somebody, those who have to do with him. */
export function drawGraph(entries: readonly Entry[], look: LookUp, about?: WovenEntity): RelationGraph {
  const counts = new Map<WovenEntity, number>()
  const takingPart = entries.map((entry) => ({ entry, who: partOf(entry, look) }))
  for (const { who } of takingPart) for (const one of who) counts.set(one, (counts.get(one) ?? 0) + 1)
  const ranked = [...counts].toSorted(
    ([a, many], [b, few]) => Number(b === about) - Number(a === about) || few - many || (a.name < b.name ? -1 : 1),
  )
  const kept = new Set(ranked.slice(0, MOST_NODES).map(([entity]) => entity))
  const edges = new Map<string, { readonly a: WovenEntity; readonly b: WovenEntity; readonly entries: Entry[] }>()
  for (const { entry, who } of takingPart) {
    const told = [...who].filter((one) => kept.has(one)).sort((a, b) => (a.id < b.id ? -1 : 1))
    told.forEach((a, at) => {
      for (const b of told.slice(at + 1)) {
        if (about && a !== about && b !== about) continue
        const edge = edges.get(`${a.id}~${b.id}`) ?? { a, b, entries: [] }
        edge.entries.push(entry)
        edges.set(`${a.id}~${b.id}`, edge)
      }
    })
  }
  const made = [...edges.values()].map(({ a, b, entries: told }): GraphEdge => ({
    a,
    b,
    entries: told,
    voices: told.reduce((sum, { voices }) => sum + voices, 0),
    kinds: [...new Set(told.map(({ kind }) => kind))],
    isToCome: told.filter((entry) => isToCome(entry, look)).length > told.length / 2,
  }))
  const drawn = made
    .toSorted((x, y) => y.voices - x.voices || (x.a.name + x.b.name < y.a.name + y.b.name ? -1 : 1))
    .slice(0, MOST_EDGES)
  const joined = new Set(drawn.flatMap(({ a, b }) => [a, b]))
  const nodes = ranked.flatMap(([entity, count]) => (joined.has(entity) ? [{ entity, entries: count }] : []))
  return {
    nodes,
    edges: drawn,
    leftOut: ranked.length - kept.size,
    linesLeftOut: made.length - drawn.length,
  }
}

/** Who takes part, without a state beside its own people: it acts by them. */
function partOf(entry: Entry, look: LookUp): ReadonlySet<WovenEntity> {
  const who = entry.participants
    .flatMap(({ entity }) => look.entity(entity) ?? [])
    .filter(({ kind }) => ACTING.has(kind))
  const acting = new Set(who.flatMap(({ kind, country }) => (kind === 'state' ? [] : (country ?? []))))
  return new Set(who.filter(({ kind, country }) => kind !== 'state' || !acting.has(country ?? '')))
}

/** The name of an edge in an address. */
export function edgeName({ a, b }: Pick<GraphEdge, 'a' | 'b'>): string {
  return `${a.id}~${b.id}`
}
