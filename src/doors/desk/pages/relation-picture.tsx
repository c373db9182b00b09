import type { LookUp } from '../../../views/look-up.js'
import { nameState, type Pair } from '../../../views/register.js'
import { Picture } from '../picture.js'
import { drawRelation, type Leader } from '../../../views/relation-lines.js'

const WIDTH = 1000
const SIDE = 290
const ROW = 30
const TOP = 36
const THICKEST = 12

/**
 * A relation at one look: who acts on either side, and between them a line for each kind, as thick as it has voices,
 * dashed where it is to come. The register beneath says the same.
 */
export function RelationDrawing({ pair, look }: { readonly pair: Pair; readonly look: LookUp }) {
  const { left, right, lines } = drawRelation(pair, look)
  if (lines.length === 0) return null
  const rows = Math.max(left.length, right.length, lines.length)
  const most = Math.max(...lines.map(({ voices }) => voices))
  const y = (at: number, of: number) => TOP + ((rows - of) / 2 + at + 0.5) * ROW
  const table = {
    columns: ['kind', 'entries', 'voices', 'to come'],
    rows: lines.map(({ kind, entries, voices, isToCome }) => [kind, entries.length, voices, isToCome ? 'yes' : 'no']),
  }
  return (
    <Picture id="relation" title="Who acts, and what lies between" table={table}>
      <div class="scroll" tabIndex={0} role="region" aria-label="The relation as a picture; the table says the same">
        <svg
          class="relation"
          viewBox={`0 0 ${WIDTH} ${TOP + rows * ROW + 8}`}
          width={WIDTH}
          role="group"
          aria-label={`${nameState(pair.a, look)} and ${nameState(pair.b, look)}: ${lines.map(({ kind, entries }) => `${kind} ${entries.length}`).join(', ')}`}
        >
          <text class="state" x={SIDE - 16} y={22} text-anchor="end">
            {nameState(pair.a, look)}
          </text>
          <text class="state" x={WIDTH - SIDE + 16} y={22}>
            {nameState(pair.b, look)}
          </text>
          {left.map((leader, at) => (
            <LeaderName key={leader.entity.id} leader={leader} x={SIDE - 16} y={y(at, left.length)} anchor="end" />
          ))}
          {right.map((leader, at) => (
            <LeaderName
              key={leader.entity.id}
              leader={leader}
              x={WIDTH - SIDE + 16}
              y={y(at, right.length)}
              anchor="start"
            />
          ))}
          {lines.map(({ kind, entries, voices, isToCome }, at) => {
            const place = y(at, lines.length)
            return (
              <a
                key={kind}
                href={`/search?q=${encodeURIComponent(`pair:${pair.a}-${pair.b} kind:${/\s/u.test(kind) ? `"${kind}"` : kind}`)}`}
                data-page
              >
                <title>{`${kind}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, ${voices} ${voices === 1 ? 'voice' : 'voices'}${isToCome ? ', most of it to come' : ''}`}</title>
                <rect class="hit" x={SIDE} y={place - 13} width={WIDTH - 2 * SIDE} height={26} />
                <line
                  class={isToCome ? 'between to-come' : 'between'}
                  x1={SIDE}
                  x2={WIDTH - SIDE}
                  y1={place + 8}
                  y2={place + 8}
                  stroke-width={1.5 + (THICKEST - 1.5) * Math.sqrt(voices / most)}
                />
                <text
                  class="label"
                  x={WIDTH / 2}
                  y={place - 2}
                  text-anchor="middle"
                >{`${kind} · ${entries.length}`}</text>
              </a>
            )
          })}
        </svg>
      </div>
    </Picture>
  )
}

function LeaderName({
  leader: { entity, count },
  x,
  y,
  anchor,
}: {
  readonly leader: Leader
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}) {
  return (
    <a href={`/actors/${entity.id}`} data-page>
      <title>{`${entity.name}: in ${count} of the entries`}</title>
      <text x={x} y={y + 5} text-anchor={anchor}>{`${entity.name.slice(0, 38)} · ${count}`}</text>
    </a>
  )
}
