import { growTrees, type LineageTree, type TreeNode } from '../../../views/lineage-trees.js'
import { dayOf } from '../../../views/choose.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { sayDate } from '../../../views/say-date.js'
import { reportLink } from '../parts.js'
import { Picture, type PictureTable } from '../picture.js'
import { OnSheet, shorten, type Sheet } from '../sheets.js'

const HEAD = 10
/** How far a copy stands from what it has its words from; where there is little room, what it shares stands beneath it. */
interface TreeSheet extends Sheet {
  readonly step: number
  readonly row: number
}

const WIDE: TreeSheet = { name: 'only-wide', width: 1100, step: 250, row: 34, longest: 44 }
const NARROW: TreeSheet = { name: 'only-narrow', width: 352, step: 24, row: 44, longest: 36 }
/** So many reports of one tree are drawn; the table has all of them. */
const MOST_DRAWN = 40
/** So many trees are drawn; what follows beneath tells of all. */
const MOST_TREES = 12

/** Who has the words from whom, as trees: a statement or the first report at the left, copies to its right. */
export function LineageTrees({ look }: { readonly look: LookUp }) {
  const trees = growTrees(look)
  return (
    <>
      {trees.slice(0, MOST_TREES).map((tree, at) => (
        <Tree key={at} tree={tree} id={`tree-${at + 1}`} look={look} />
      ))}
      {trees.length > MOST_TREES && (
        <p class="facts">
          The {MOST_TREES} trees of most reports are drawn, of {trees.length}; all of it follows.
        </p>
      )}
    </>
  )
}

interface TreeProps {
  readonly tree: LineageTree
  readonly id: string
  readonly look: LookUp
}

function Tree({ tree, id, look }: TreeProps) {
  const { independent, reports } = tree
  const said = `Tree of origins ${id.slice(5)}, ${tree.title}`
  return (
    <Picture id={id} title={tree.title} table={tableOf(tree, look)}>
      <p class="facts">
        Independent origins: {independent} of {reports} reports.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${said}; the table says the same`}>
        <TreeDrawing tree={tree} sheet={WIDE} look={look} />
        <TreeDrawing tree={tree} sheet={NARROW} look={look} />
      </div>
      <LeftOut of={tree.nodes.length} />
    </Picture>
  )
}

function LeftOut({ of }: { readonly of: number }) {
  return of <= MOST_DRAWN ? null : (
    <p class="facts">
      {MOST_DRAWN} of {of} are drawn; the table has all of them.
    </p>
  )
}

interface TreeDrawingProps {
  readonly tree: LineageTree
  readonly sheet: TreeSheet
  readonly look: LookUp
}

function TreeDrawing({ tree, sheet, look }: TreeDrawingProps) {
  const { row, step } = sheet
  const drawn = tree.nodes.slice(0, MOST_DRAWN)
  const height = HEAD + drawn.length * row + 4
  const y = (at: number) => HEAD + at * row + row / 2
  const x = ({ depth }: TreeNode) => 14 + Math.min(depth, 3) * step
  return (
    <OnSheet sheet={sheet} height={height} kind="tree" label={`Who has the words from whom: ${tree.title}`}>
      {drawn.map((node, at) => {
        const parent = node.parent === null ? undefined : drawn[node.parent]
        if (!parent) return null
        const [from, to] = [x(parent) + 4, x(node) - 6]
        return (
          <g key={at}>
            <path
              class="branch"
              d={`M ${from} ${y(node.parent!) + 8} V ${y(at)} H ${Math.max(from + 6, to)}`}
              stroke-width={1 + 5 * (node.share ?? 0)}
            />
            {node.share !== null && sheet === WIDE && (
              <text class="label" x={to - 8} y={y(at) - 6} text-anchor="end">
                {sayShare(node)}
              </text>
            )}
          </g>
        )
      })}
      {drawn.map((node, at) => (
        <NodeName key={at} node={node} x={x(node)} y={y(at)} sheet={sheet} look={look} />
      ))}
    </OnSheet>
  )
}

const sayShare = ({ share, lag }: TreeNode) => (share === null ? '' : `${percent(share)}${sayLag(lag)}`)
const percent = (share: number) => `${Math.round(100 * share)} %`

function sayLag(lag: number | null): string {
  if (lag === null) return ''
  return lag === 0
    ? ', the same day'
    : `, ${Math.abs(lag)} ${Math.abs(lag) === 1 ? 'day' : 'days'} ${lag > 0 ? 'later' : 'earlier'}`
}

interface NodeNameProps {
  readonly node: TreeNode
  readonly x: number
  readonly y: number
  readonly sheet: TreeSheet
  readonly look: LookUp
}

function NodeName({ node, x, y, sheet, look }: NodeNameProps) {
  const { report, name } = node
  const reading = report === null ? undefined : look.reading(report)
  if (!reading)
    return (
      <g>
        <rect class="node organisation" x={x - 4} y={y - 5} width={10} height={10} />
        <text x={x + 14} y={y + 4}>
          {shorten(name, sheet)}
        </text>
      </g>
    )
  const day = dayOf(reading, look)
  const said = day === null ? 'undated' : sayDate(day)
  const outlet = shorten(outletOf(reading), sheet)
  return (
    <a href={reportLink(reading.report.id)} data-page>
      <circle class="node" cx={x} cy={y} r={5} />
      <text x={x + 14} y={y + 4}>
        {sheet === WIDE ? `${outlet}, ${said}` : outlet}
      </text>
      {sheet === NARROW && (
        <text class="label" x={x + 14} y={y + 19}>
          {[said, sayShare(node)].filter((part) => part !== '').join(' · ')}
        </text>
      )}
    </a>
  )
}

function tableOf({ nodes }: LineageTree, look: LookUp): PictureTable {
  const name = (node: TreeNode) => {
    const reading = node.report === null ? undefined : look.reading(node.report)
    return reading ? outletOf(reading) : node.name
  }
  const dayIn = ({ report }: TreeNode) => {
    const reading = report === null ? undefined : look.reading(report)
    return reading ? sayDate(dayOf(reading, look)) : ''
  }
  return {
    columns: ['who', 'day', 'from whom', 'of its words (%)', 'added (%)', 'left out (%)', 'days later'],
    rows: nodes.map((node) => [
      name(node),
      dayIn(node),
      node.parent === null ? '' : name(nodes[node.parent]!),
      node.share === null || node.parent === null ? '' : Math.round(100 * node.share),
      node.share === null || node.parent === null ? '' : Math.round(100 * (1 - node.share)),
      node.leftOut === null ? '' : Math.round(100 * node.leftOut),
      node.lag ?? '',
    ]),
  }
}
