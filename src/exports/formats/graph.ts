import type { Entry } from '../../record/entry.js'
import type { WovenEntity } from '../../weaving/weave.js'
import type { Chosen } from '../../views/choose.js'
import { countOf } from './format.js'
import { addressOf, spanOf, tellersOf } from './told.js'

/** Somebody or something with a part in what was done. */
export interface GraphNode {
  readonly entity: WovenEntity
  readonly first: string | null
  readonly last: string | null
}

/**
 * All that one did with or to another, of one class and one standing, told by the same tellers: what is denied, planned
 * or claimed never adds to what happened.
 */
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
  /** By number. */
  readonly entries: readonly string[]
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
export const NODE_FIELDS = [
  ['name', 'string'],
  ['kind', 'string'],
  ['country', 'string'],
  ['reports', 'integer'],
  ['first', 'string'],
  ['last', 'string'],
] as const
export const EDGE_FIELDS = [
  ['plover', 'string'],
  ['kinds', 'string'],
  ['modality', 'string'],
  ['according_to', 'string'],
  ['entries', 'string'],
  ['origins', 'integer'],
  ['reports', 'integer'],
  ['first', 'string'],
  ['last', 'string'],
  ['edtf', 'string'],
  ['url', 'string'],
  ['together', 'boolean'],
] as const

export const LOST_IN_GRAPHS = [
  'entries of one party alone, and everything that is no entry: quotes, figures, denials, deals',
  'the words: each edge names its entries and one address, not its sentences',
  'that an edge has no direction where two acted together: it is marked so (together), since readers refuse a mix',
  'what a date leaves open is kept as text (edtf); the span of an edge is from the first possible day to the last',
] as const

/** “3 entries that join no two”. */
export function loneEntries({ entries }: Chosen): number {
  return countOf(entries, (entry) => pairsIn(entry).length === 0)
}

export function valuesOfNode({ entity, first, last }: GraphNode): readonly GraphValue[] {
  return [entity.name, entity.kind, entity.country, entity.reports.length, first, last]
}

export function valuesOfEdge(edge: GraphEdge): readonly GraphValue[] {
  return [
    edge.plover,
    edge.kinds.join('; '),
    edge.modality,
    edge.accordingTo,
    edge.entries.join('; '),
    edge.weight,
    edge.reports,
    edge.first,
    edge.last,
    edge.edtf,
    edge.url,
    !edge.isDirected,
  ]
}

/** Entries of which it is held together whom each joins. */
const ENTRIES_A_PASS = 60_000

/**
 * Who did what with whom. Of what is told of each two only the numbers of the entries are held, and these are looked up
 * again when it is written; of a large record some pairs are gathered at a time, and the entries gone through anew for
 * the next.
 */
export function graphOf(chosen: Chosen): { readonly nodes: Iterable<GraphNode>; readonly edges: Iterable<GraphEdge> } {
  const { entries, record } = chosen
  return {
    nodes: {
      *[Symbol.iterator]() {
        const spans = spansOf(entries)
        for (const entity of record.entities) {
          const span = spans.get(entity.id)
          if (span) yield { entity, ...endsOf(span) }
        }
      },
    },
    edges: {
      *[Symbol.iterator]() {
        const passes = Math.max(1, Math.ceil(entries.length / ENTRIES_A_PASS))
        let at = 0
        for (let pass = 0; pass < passes; pass++) {
          for (const gathered of gatherEdges(chosen, (pair) => passes === 1 || placeOf(pair) % passes === pass))
            yield edgeOf(`a${++at}`, gathered, chosen.look)
        }
      },
    },
  }
}

/** From the first day of anything that each took part in to the last. */
function spansOf(entries: Chosen['entries']): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  // many are told of the same days: each is held once
  const days = new Map<string, string>()
  const held = (day: string | null) => (day === null ? null : (days.get(day) ?? (days.set(day, day), day)))
  for (const entry of entries) {
    const { earliest, latest } = spanOf(entry.when)
    for (const { entity } of entry.participants)
      spans.set(entity, widened(spans.get(entity), { earliest: held(earliest), latest: held(latest) }))
  }
  return spans
}

/** What makes an edge one, as text, with the numbers of the entries in their order. */
type Gathered = readonly [key: string, entries: readonly number[]]

function gatherEdges({ entries, look }: Chosen, isMeant: (pair: Pair) => boolean): Iterable<Gathered> {
  const edges = new Map<string, number[]>()
  for (const entry of entries) {
    const pairs = pairsIn(entry).filter(isMeant)
    if (pairs.length === 0) continue
    const accordingTo = tellersOf(entry, look).join('; ')
    const number = Number(entry.id.slice(1))
    for (const { source, target, isDirected } of pairs) {
      const key = [
        source,
        target,
        isDirected ? 1 : 0,
        entry.plover.event ?? entry.kind,
        entry.modality,
        accordingTo,
      ].join('\n')
      const known = edges.get(key)
      if (known) known.push(number)
      else edges.set(key, [number])
    }
  }
  return edges
}

/** The same number for the same pair. */
function placeOf({ source, target }: Pair): number {
  let place = 0
  for (const sign of `${source} ${target}`) place = (place * 31 + sign.charCodeAt(0)) % 1_000_003
  return place
}

type Span = ReturnType<typeof spanOf>

/** The earlier of two beginnings, the later of two ends; an open one says nothing. */
function widened(known: Span | undefined, { earliest, latest }: Span): Span {
  if (!known) return { earliest, latest }
  return {
    earliest: known.earliest === null || (earliest !== null && earliest < known.earliest) ? earliest : known.earliest,
    latest: known.latest === null || (latest !== null && latest > known.latest) ? latest : known.latest,
  }
}

const endsOf = ({ earliest, latest }: Span) => ({ first: earliest, last: latest })

interface Pair {
  readonly source: string
  readonly target: string
  readonly isDirected: boolean
}

/** Actor to recipient; where nobody is done to, every two who acted together. */
function pairsIn({ participants }: Entry): readonly Pair[] {
  const of = (role: 'actor' | 'recipient') => [
    ...new Set(participants.filter((one) => one.role === role).map(({ entity }) => entity)),
  ]
  const [actors, recipients] = [of('actor'), of('recipient')]
  if (recipients.length > 0)
    return actors.flatMap((source) =>
      recipients.filter((target) => target !== source).map((target) => ({ source, target, isDirected: true })),
    )
  const sorted = actors.toSorted()
  return sorted.flatMap((source, at) => sorted.slice(at + 1).map((target) => ({ source, target, isDirected: false })))
}

/** What the entries of an edge tell together. */
function edgeOf(id: string, [key, numbers]: Gathered, look: Chosen['look']): GraphEdge {
  const [source, target, isDirected, , , accordingTo] = key.split('\n') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const entries = numbers.map((number) => look.entry(`n${number}`)!)
  const [first] = entries
  const spans = entries.map(({ when }) => spanOf(when))
  return {
    id,
    source,
    target,
    isDirected: isDirected === '1',
    plover: first!.plover.event ?? '',
    modality: first!.modality,
    accordingTo,
    kinds: [...new Set(entries.map(({ kind }) => kind))],
    weight: entries.reduce((sum, { voices }) => sum + voices, 0),
    entries: entries.map((entry) => entry.id),
    reports: new Set(entries.flatMap(({ reports }) => reports)).size,
    ...endsOf(spans.reduce<Span | undefined>(widened, undefined)!),
    edtf: [...new Set(entries.flatMap(({ when }) => when ?? []))].join('; '),
    url: firstAddress(entries, look),
    spells: spans.flatMap(({ earliest, latest }) =>
      earliest !== null && latest !== null ? [[earliest, latest] as const] : [],
    ),
  }
}

/** The address of the first report that has one; no more reports are looked up than it takes. */
function firstAddress(entries: readonly Entry[], look: Chosen['look']): string {
  for (const { footnotes } of entries) {
    for (const { report } of footnotes) {
      const reading = look.reading(report)
      const address = reading ? addressOf(reading) : null
      if (address !== null) return address
    }
  }
  return ''
}
