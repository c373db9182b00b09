import type { Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import type { Chosen } from '../../views/choose.js'
import { evidenceOf, spanOf, tellersOf } from './told.js'

/** Somebody or something with a part in what was done. */
export interface GraphNode {
  readonly entity: WovenEntity
  readonly first: string | null
  readonly last: string | null
}

/** All that one did with or to another, of one class and one standing, told by the same tellers: what is denied, planned or claimed never adds to what happened. */
export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Whether one did it to the other; else they did it together. */
  readonly isDirected: boolean
  readonly plover: string
  readonly kinds: readonly string[]
  readonly modality: string
  readonly accordingTo: string
  /** Independent origins, summed over the entries. */
  readonly weight: number
  readonly entries: readonly Entry[]
  readonly reports: number
  readonly first: string | null
  readonly last: string | null
  readonly edtf: string
  readonly url: string
  /** First and last day of each dated entry. */
  readonly spells: readonly (readonly [string, string])[]
}

/** A value of a node or an edge; what is null or empty is not written. */
export type GraphValue = string | number | boolean | null

/** Attributes that both graph formats give a node and an edge. */
export const NODE_FIELDS = [['name', 'string'], ['kind', 'string'], ['country', 'string'], ['reports', 'integer'], ['first', 'string'], ['last', 'string']] as const
export const EDGE_FIELDS = [['plover', 'string'], ['kinds', 'string'], ['modality', 'string'], ['according_to', 'string'], ['entries', 'string'], ['origins', 'integer'], ['reports', 'integer'], ['first', 'string'], ['last', 'string'], ['edtf', 'string'], ['url', 'string'], ['together', 'boolean']] as const

export const LOST_IN_GRAPHS = [
  'entries of one party alone, and everything that is no entry: quotes, figures, denials, deals',
  'the words: each edge names its entries and one address, not its sentences',
  'that an edge has no direction where two acted together: it is marked so (together), since readers refuse a mix',
  'what a date leaves open is kept as text (edtf); the span of an edge is from the first possible day to the last',
] as const

/** “3 entries that join no two”. */
export function loneEntries({ entries }: Chosen): number {
  return entries.filter((entry) => pairsIn(entry).length === 0).length
}

export function valuesOfNode({ entity, first, last }: GraphNode): readonly GraphValue[] {
  return [entity.name, entity.kind, entity.country, entity.reports.length, first, last]
}

export function valuesOfEdge(edge: GraphEdge): readonly GraphValue[] {
  return [edge.plover, edge.kinds.join('; '), edge.modality, edge.accordingTo, edge.entries.map(({ id }) => id).join('; '), edge.weight, edge.reports, edge.first, edge.last, edge.edtf, edge.url, !edge.isDirected]
}

/** Who did what with whom. Only pairs are held, not the words beneath them. */
export function graphOf({ entries, look }: Chosen): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
  const groups = new Map<string, { readonly pair: Pair; readonly entries: Entry[] }>()
  const parts = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const { entity } of entry.participants) push(parts, entity, entry)
    const standing = [entry.plover.event ?? entry.kind, entry.modality, tellersOf(entry, look).join('; ')]
    for (const pair of pairsIn(entry)) {
      const key = [pair.source, pair.target, pair.isDirected, ...standing].join('\n')
      const known = groups.get(key)
      if (known) known.entries.push(entry)
      else groups.set(key, { pair, entries: [entry] })
    }
  }
  const nodes = look.record.weave.entities.flatMap((entity) => (parts.has(entity.id) ? [{ entity, ...spanOfAll(parts.get(entity.id)!) }] : []))
  return { nodes, edges: [...groups.values()].map(({ pair, entries: told }, at) => edgeOf(`a${at + 1}`, pair, told, look)) }
}

function push(parts: Map<string, Entry[]>, entity: string, entry: Entry): void {
  const known = parts.get(entity)
  if (known) known.push(entry)
  else parts.set(entity, [entry])
}

interface Pair { readonly source: string; readonly target: string; readonly isDirected: boolean }

/** Actor to recipient; where nobody is done to, every two who acted together. */
function pairsIn({ participants }: Entry): readonly Pair[] {
  const of = (role: 'actor' | 'recipient') => [...new Set(participants.filter((one) => one.role === role).map(({ entity }) => entity))]
  const [actors, recipients] = [of('actor'), of('recipient')]
  if (recipients.length > 0) return actors.flatMap((source) => recipients.filter((target) => target !== source).map((target) => ({ source, target, isDirected: true })))
  const sorted = actors.toSorted()
  return sorted.flatMap((source, at) => sorted.slice(at + 1).map((target) => ({ source, target, isDirected: false })))
}

function edgeOf(id: string, pair: Pair, entries: readonly Entry[], look: Chosen['look']): GraphEdge {
  const [first] = entries
  const spells = entries.flatMap(({ when }) => {
    const { earliest, latest } = spanOf(when)
    return earliest !== null && latest !== null ? [[earliest, latest] as const] : []
  })
  return {
    id, ...pair,
    plover: first!.plover.event ?? '', kinds: [...new Set(entries.map(({ kind }) => kind))], modality: first!.modality, accordingTo: tellersOf(first!, look).join('; '),
    weight: entries.reduce((sum, { voices }) => sum + voices, 0), entries, reports: new Set(entries.flatMap(({ reports }) => reports)).size,
    ...spanOfAll(entries), edtf: [...new Set(entries.flatMap(({ when }) => when ?? []))].join('; '),
    url: entries.flatMap((entry) => evidenceOf(entry, look).flatMap(({ url }) => url ?? []))[0] ?? '', spells,
  }
}

function spanOfAll(entries: readonly Entry[]): { readonly first: string | null; readonly last: string | null } {
  const spans = entries.map(({ when }) => spanOf(when))
  return { first: spans.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null, last: spans.flatMap(({ latest }) => latest ?? []).sort().at(-1) ?? null }
}
