import { EVENT_KINDS } from '../../../reading/reading.js'
import type { Entry } from '../../../record/entry.js'
import { describeEntry, sayDate } from '../../../views/entry-line.js'
import type { LookUp } from '../../../views/look-up.js'
import { drawGraph, edgeName, MOST_NODES, type GraphEdge, type RelationGraph } from '../../../views/relation-graph.js'
import { nameState } from '../../../views/register.js'
import type { WovenEntity } from '../../../weaving/weave.js'
import { Frame } from '../frame.js'
import { Picture, type PictureTable } from '../picture.js'
import { OnSheet, shorten } from '../sheets.js'

/** What a graph is of: all, one actor, or two states; of one kind of entry, or of every. */
export interface GraphChoice {
  /** A name or an id. */
  readonly of: string
  readonly between: readonly string[]
  readonly kind: string
}

interface GraphPageProps {
  readonly choice: GraphChoice
  /** Who was meant; undefined where nobody was, null where nobody goes by it. */
  readonly about: WovenEntity | undefined | null
  readonly entries: readonly Entry[]
  /** How many entries there are in all of what was asked. */
  readonly all: number
  readonly look: LookUp
}

/**
 * Who has to do with whom: names on a circle, state by state, and a line for each two, behind which lie the sentences.
 */
export function GraphPage({ choice, about, entries, all, look }: GraphPageProps) {
  const graph = drawGraph(entries, look, about ?? undefined)
  const states = choice.between.map((code) => nameState(code, look)).join(' and ')
  const title = about
    ? `Who has to do with ${about.name}`
    : states === ''
      ? 'Who has to do with whom'
      : `${states}: who with whom`
  return (
    <Frame title={title} here="/graph">
      <h1>{title}</h1>
      <ChoiceForm choice={choice} />
      {about === null && (
        <div class="faults" role="alert">
          <p>Nobody and nothing in the record goes by ‹{choice.of}›: look the name up among the actors.</p>
        </div>
      )}
      <p class="facts" role="status">
        {graph.nodes.length} {graph.nodes.length === 1 ? 'name' : 'names'} and {graph.edges.length} lines from{' '}
        {entries.length} of {all} {all === 1 ? 'entry' : 'entries'}
        {entries.length < all && ', those told by most'}
        {graph.leftOut > 0 &&
          `; ${graph.leftOut} names told less are left out, so that no more than ${MOST_NODES} stand here`}
        {graph.linesLeftOut > 0 && `; ${graph.linesLeftOut} lines with fewer voices are left out, too`}.
      </p>
      {graph.edges.length === 0 ? (
        <p class="empty">
          {graph.nodes.length <= 1
            ? 'A relation needs two who take part in one entry; here is none.'
            : 'Nobody takes part in an entry with another.'}
        </p>
      ) : (
        <Picture id="graph" title={title} table={tableOf(graph)} twin={<EdgeTable graph={graph} choice={choice} />}>
          <Circle graph={graph} choice={choice} look={look} />
          <Column graph={graph} choice={choice} />
          <p class="legend">
            <span class="key node state" /> state <span class="key node organisation" /> body, army or company{' '}
            <span class="key node" /> person <span class="key dashed" /> to come. The thicker a line, the more voices; a
            line opens the sentences behind it.
          </p>
        </Picture>
      )}
    </Frame>
  )
}

function ChoiceForm({ choice: { of, between, kind } }: { readonly choice: GraphChoice }) {
  return (
    <form class="choose" method="get" action="/graph">
      <label>
        About <input name="of" value={of} autocomplete="off" data-narrows />
      </label>
      {between.map((code) => (
        <input key={code} type="hidden" name="between" value={code} />
      ))}
      <label>
        Kind{' '}
        <select name="kind">
          <option value="">any</option>
          {EVENT_KINDS.map((one) => (
            <option key={one} selected={one === kind}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button>Apply</button>
    </form>
  )
}

function addressOf({ of, between, kind }: GraphChoice, edge: GraphEdge): string {
  const query = new URLSearchParams([
    ...(of === '' ? [] : [['of', of]]),
    ...between.map((code) => ['between', code]),
    ...(kind === '' ? [] : [['kind', kind]]),
    ['edge', edgeName(edge)],
  ])
  return `/graph?${query.toString()}`
}

const COLUMNS = ['who', 'with whom', 'entries', 'voices', 'kinds', 'to come'] as const

function tableOf({ edges }: RelationGraph): PictureTable {
  return {
    columns: COLUMNS,
    rows: edges.map(({ a, b, entries, voices, kinds, isToCome }) => [
      a.name,
      b.name,
      entries.length,
      voices,
      kinds.join(', '),
      isToCome ? 'yes' : 'no',
    ]),
  }
}

interface GraphProps {
  readonly graph: RelationGraph
  readonly choice: GraphChoice
}

function EdgeTable({ graph, choice }: GraphProps) {
  return (
    <table class="wide stacked">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {graph.edges.map((edge) => (
          <tr key={edgeName(edge)} data-step data-edge={edgeName(edge)}>
            <td>
              <a href={addressOf(choice, edge)} data-open>
                {edge.a.name}
              </a>
            </td>
            <td data-label="with whom">{edge.b.name}</td>
            <td data-label="entries" class="number">
              {edge.entries.length}
            </td>
            <td data-label="voices" class="number">
              {edge.voices}
            </td>
            <td data-label="kinds">{edge.kinds.join(', ')}</td>
            <td data-label="to come">{edge.isToCome ? 'yes' : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LEAST_RADIUS = 150
/** So much of the circle a name takes, in pixels of its rim. */
const NAME_ROOM = 17
const NAME_WIDTH = 190
const LONGEST_NAME = 26
const THICKEST = 9

interface Placed {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** The names state by state, that with most first. */
function byState(nodes: RelationGraph['nodes']): readonly RelationGraph['nodes'][] {
  const states = new Map<string, RelationGraph['nodes'][number][]>()
  for (const node of nodes) {
    const state = node.entity.country ?? ''
    states.set(state, [...(states.get(state) ?? []), node])
  }
  return [...states]
    .toSorted(([one, few], [other, many]) => many.length - few.length || (one < other ? -1 : 1))
    .map(([, members]) => members)
}

const nameOn = ({ name }: WovenEntity) => shorten(name, { longest: LONGEST_NAME })

const thicknessOf = ({ voices }: GraphEdge, most: number) => round(1 + (THICKEST - 1) * Math.sqrt(voices / most))

/**
 * Names on the rim, those of one state beside one another with a gap before the next; lines bend through the middle.
 */
function Circle({ graph: { nodes, edges }, choice, look }: GraphProps & { readonly look: LookUp }) {
  const groups = byState(nodes)
  const slots = nodes.length + groups.length
  const radius = Math.max(LEAST_RADIUS, Math.min(400, (slots * NAME_ROOM) / (2 * Math.PI)))
  const size = 2 * radius + 2 * NAME_WIDTH
  const [middle, centre] = [size / 2, size / 2]
  const places = new Map<string, Placed>()
  let slot = 0
  for (const members of groups) {
    for (const { entity } of members) {
      const angle = (slot / slots) * 2 * Math.PI - Math.PI / 2
      places.set(entity.id, { x: middle + radius * Math.cos(angle), y: centre + radius * Math.sin(angle), angle })
      slot++
    }
    slot++
  }
  const most = Math.max(...edges.map(({ voices }) => voices))
  // an entry lies behind as many lines as there are pairs in it
  const said = new Map<Entry, string>()
  const say = (entry: Entry) => {
    const known = said.get(entry) ?? `${sayDate(entry.when)}: ${describeEntry(entry, look)}`
    said.set(entry, known)
    return known
  }
  const path = ({ a, b }: GraphEdge) => {
    const [from, to] = [places.get(a.id)!, places.get(b.id)!]
    const bent = (one: number, other: number, mid: number) => mid + ((one + other) / 2 - mid) * 0.35
    return `M ${round(from.x)} ${round(from.y)} Q ${round(bent(from.x, to.x, middle))} ${round(bent(from.y, to.y, centre))} ${round(to.x)} ${round(to.y)}`
  }
  return (
    <div
      class="scroll only-wide"
      tabIndex={0}
      role="region"
      aria-label="Graph of relations; the same lines follow as a table"
    >
      <svg
        class="graph"
        viewBox={`0 0 ${size} ${size}`}
        width={size}
        role="group"
        aria-label="Names, and who has to do with whom"
      >
        {edges.toReversed().map((edge) => (
          <a key={edgeName(edge)} href={addressOf(choice, edge)} data-edge={edgeName(edge)}>
            <title>{sayEdge(edge, say)}</title>
            <path class="hit" d={path(edge)} />
            <path
              class={edge.isToCome ? 'edge to-come' : 'edge'}
              d={path(edge)}
              stroke-width={thicknessOf(edge, most)}
            />
          </a>
        ))}
        {nodes.map(({ entity, entries }) => (
          <NodeMark key={entity.id} entity={entity} entries={entries} at={places.get(entity.id)!} />
        ))}
      </svg>
    </div>
  )
}

const COLUMN_SHEET = { name: 'only-narrow', width: 356 } as const
/** Where the names stand; the lines bend before them. */
const COLUMN = 168
/** A line for each name, tall enough for a finger, and a gap before the next state. */
const COLUMN_ROW = 24
const COLUMN_GAP = 8
const LEAST_BEND = 26

/** The same on a narrow window: names one beneath another, state by state, and a line bends from each to another. */
function Column({ graph, choice }: GraphProps) {
  const { heights, height } = stackNames(graph.nodes)
  return (
    <OnSheet sheet={COLUMN_SHEET} height={height} kind="graph-narrow" label="Names, and who has to do with whom">
      <ColumnEdges graph={graph} choice={choice} heights={heights} height={height} />
      {graph.nodes.map((node) => (
        <ColumnName key={node.entity.id} node={node} y={heights.get(node.entity.id)!} />
      ))}
    </OnSheet>
  )
}

interface ColumnEdgesProps extends GraphProps {
  readonly heights: ReadonlyMap<string, number>
  readonly height: number
}

function ColumnEdges({ graph: { edges }, choice, heights, height }: ColumnEdgesProps) {
  const most = Math.max(...edges.map(({ voices }) => voices))
  const path = ({ a, b }: GraphEdge) => bend(heights.get(a.id)!, heights.get(b.id)!, height)
  return (
    <>
      {edges.toReversed().map((edge) => (
        <ColumnEdge key={edgeName(edge)} edge={edge} address={addressOf(choice, edge)} path={path(edge)} most={most} />
      ))}
    </>
  )
}

/** At which height each name stands, and how tall all of it is. */
function stackNames(nodes: RelationGraph['nodes']) {
  const heights = new Map<string, number>()
  let y = COLUMN_ROW / 2
  for (const members of byState(nodes)) {
    for (const { entity } of members) {
      heights.set(entity.id, y)
      y += COLUMN_ROW
    }
    y += COLUMN_GAP
  }
  return { heights, height: y - COLUMN_GAP - COLUMN_ROW / 2 + 4 }
}

/** The farther apart two stand, the farther the line between them reaches out. */
function bend(from: number, to: number, height: number): string {
  // a curve of this kind reaches three quarters as far as it is pulled
  const farthest = (COLUMN - 12) / 0.75
  const pulled = LEAST_BEND + (farthest - LEAST_BEND) * Math.sqrt(Math.abs(to - from) / height)
  const x = round(COLUMN - pulled)
  return `M ${COLUMN} ${from} C ${x} ${from} ${x} ${to} ${COLUMN} ${to}`
}

interface ColumnEdgeProps {
  readonly edge: GraphEdge
  readonly address: string
  readonly path: string
  /** The voices of the thickest line. */
  readonly most: number
}

function ColumnEdge({ edge, address, path, most }: ColumnEdgeProps) {
  const { a, b, voices, isToCome } = edge
  return (
    <a href={address} data-edge={edgeName(edge)}>
      <title>{`${a.name} and ${b.name}, ${voices} ${voices === 1 ? 'voice' : 'voices'}`}</title>
      <path class="hit" d={path} />
      <path class={isToCome ? 'edge to-come' : 'edge'} d={path} stroke-width={thicknessOf(edge, most)} />
    </a>
  )
}

function ColumnName({ node, y }: { readonly node: RelationGraph['nodes'][number]; readonly y: number }) {
  const { entity, entries } = node
  return (
    <a href={`/actors/${entity.id}`} data-page>
      <circle class={`node ${entity.kind}`} cx={COLUMN} cy={y} r={radiusOf(entries)} />
      <text x={COLUMN + 13} y={y + 4}>
        {nameOn(entity)}
      </text>
    </a>
  )
}

const radiusOf = (entries: number) => round(3 + Math.min(5, Math.sqrt(entries)))
const round = (value: number) => Math.round(value * 10) / 10

interface NodeMarkProps {
  readonly entity: WovenEntity
  readonly entries: number
  readonly at: Placed
}

function NodeMark({ entity, entries, at: { x, y, angle } }: NodeMarkProps) {
  const degrees = (angle * 180) / Math.PI
  const isLeft = Math.abs(degrees) > 90
  return (
    <a href={`/actors/${entity.id}`} data-page>
      <title>{`${entity.name}: in ${entries} of the entries`}</title>
      <circle class={`node ${entity.kind}`} cx={round(x)} cy={round(y)} r={radiusOf(entries)} />
      <text
        x={round(x)}
        y={round(y)}
        dx={isLeft ? -12 : 12}
        dy={4}
        text-anchor={isLeft ? 'end' : 'start'}
        transform={`rotate(${round(isLeft ? degrees + 180 : degrees)} ${round(x)} ${round(y)})`}
      >
        {nameOn(entity)}
      </text>
    </a>
  )
}

/** So many entries are told on hover; all of them open beside the page. */
const MOST_TOLD = 3

function sayEdge({ a, b, entries, voices }: GraphEdge, say: (entry: Entry) => string): string {
  const told = entries.slice(0, MOST_TOLD).map(say)
  const more = entries.length > MOST_TOLD ? `, and ${entries.length - MOST_TOLD} more` : ''
  return `${a.name} and ${b.name}, ${voices} ${voices === 1 ? 'voice' : 'voices'}: ${told.join('; ')}${more}`
}
