import type { LookUp } from '../../../views/look-up.js'
import { nameState, type Pair } from '../../../views/register.js'
import { Picture, type PictureTable } from '../picture.js'
import { OnSheet, shorten, type Sheet } from '../sheets.js'
import { drawRelation, type Leader } from '../../../views/relation-lines.js'

/** So much of its width names have at either side. */
interface RelationSheet extends Sheet {
  readonly side: number
}

const SHEETS: readonly RelationSheet[] = [
  { name: 'only-wide', width: 1000, side: 290, longest: 38 },
  { name: 'only-narrow', width: 352, side: 124, longest: 11 },
]
const ROW = 30
const TOP = 36
const THICKEST = 12
/** Between a name and the lines. */
const GAP = 8

/**
 * A relation at one look: who acts on either side, and between them a line for each kind, as thick as it has voices,
 * dashed where it is to come. The register beneath says the same.
 */
export function RelationDrawing({ pair, look }: { readonly pair: Pair; readonly look: LookUp }) {
  const drawn = drawRelation(pair, look)
  if (drawn.lines.length === 0) return null
  return (
    <Picture id="relation" title="Who acts, and what lies between" table={tableOf(drawn.lines)}>
      <div class="scroll" tabIndex={0} role="region" aria-label="The relation as a picture; the table says the same">
        {SHEETS.map((sheet) => (
          <Drawing key={sheet.name} pair={pair} drawn={drawn} sheet={sheet} look={look} />
        ))}
      </div>
    </Picture>
  )
}

function tableOf(lines: ReturnType<typeof drawRelation>['lines']): PictureTable {
  return {
    columns: ['kind', 'entries', 'voices', 'to come'],
    rows: lines.map(({ kind, entries, voices, isToCome }) => [kind, entries.length, voices, isToCome ? 'yes' : 'no']),
  }
}

interface DrawingProps {
  readonly pair: Pair
  readonly drawn: ReturnType<typeof drawRelation>
  readonly sheet: RelationSheet
  readonly look: LookUp
}

function Drawing({ pair, drawn: { left, right, lines }, sheet, look }: DrawingProps) {
  const { width, side } = sheet
  const states = [pair.a, pair.b].map((code) => nameState(code, look))
  const rows = Math.max(left.length, right.length, lines.length)
  const most = Math.max(...lines.map(({ voices }) => voices))
  const y = (at: number, of: number) => TOP + ((rows - of) / 2 + at + 0.5) * ROW
  const leaders = [
    { named: left, x: side - GAP, anchor: 'end' },
    { named: right, x: width - side + GAP, anchor: 'start' },
  ] as const
  return (
    <OnSheet
      sheet={sheet}
      height={TOP + rows * ROW + 8}
      kind="relation"
      label={`${states.join(' and ')}: ${lines.map(({ kind, entries }) => `${kind} ${entries.length}`).join(', ')}`}
    >
      {leaders.map(({ named, x, anchor }, at) => (
        <g key={anchor}>
          <text class="state" x={x} y={22} text-anchor={anchor}>
            {states[at]}
          </text>
          {named.map((one, place) => {
            const leader = { x, y: y(place, named.length), anchor, longest: sheet.longest }
            return <LeaderName key={one.entity.id} leader={one} {...leader} />
          })}
        </g>
      ))}
      {lines.map((line, at) => (
        <KindLine key={line.kind} line={line} pair={pair} sheet={sheet} y={y(at, lines.length)} most={most} />
      ))}
    </OnSheet>
  )
}

interface KindLineProps {
  readonly line: ReturnType<typeof drawRelation>['lines'][number]
  readonly pair: Pair
  readonly sheet: RelationSheet
  readonly y: number
  readonly most: number
}

const strokeOf = ({ voices }: KindLineProps['line'], most: number) => 1.5 + (THICKEST - 1.5) * Math.sqrt(voices / most)

function searchFor(kind: string, { a, b }: Pair): string {
  return `/search?q=${encodeURIComponent(`pair:${a}-${b} kind:${/\s/u.test(kind) ? `"${kind}"` : kind}`)}`
}

function sayLine({ kind, entries, voices, isToCome }: KindLineProps['line']): string {
  const [entry, voice] = [entries.length === 1 ? 'entry' : 'entries', voices === 1 ? 'voice' : 'voices']
  return `${kind}: ${entries.length} ${entry}, ${voices} ${voice}${isToCome ? ', most of it to come' : ''}`
}

/** What is told of one kind between the two: a line, and the way to its entries. */
function KindLine({ line, pair, sheet: { side, width }, y, most }: KindLineProps) {
  const { kind, entries } = line
  const between = line.isToCome ? 'between to-come' : 'between'
  return (
    <a href={searchFor(kind, pair)} data-page>
      <title>{sayLine(line)}</title>
      <rect class="hit" x={side} y={y - 13} width={width - 2 * side} height={26} />
      <path class={between} d={`M ${side} ${y + 8} H ${width - side}`} stroke-width={strokeOf(line, most)} />
      <text class="label" x={width / 2} y={y - 2} text-anchor="middle">{`${kind} · ${entries.length}`}</text>
    </a>
  )
}

/** Where a name is too long, of a person the last word, of others the beginning. */
function shortenLeader({ name, kind }: Leader['entity'], longest: number): string {
  const short = kind === 'person' && name.length > longest ? name.split(' ').at(-1)! : name
  return shorten(short, { longest })
}

interface LeaderNameProps {
  readonly leader: Leader
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly longest: number
}

function LeaderName({ leader: { entity, count }, x, y, anchor, longest }: LeaderNameProps) {
  const name = shortenLeader(entity, longest)
  return (
    <a href={`/actors/${entity.id}`} data-page>
      <title>{`${entity.name}: in ${count} of the entries`}</title>
      <text x={x} y={y + 5} text-anchor={anchor}>{`${name} · ${count}`}</text>
    </a>
  )
}
