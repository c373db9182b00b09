import { growTrees, type LineageTree, type TreeNode } from '../../../views/lineage-trees.js'
import { dayOf } from '../../../views/choose.js'
import { outletOf, type LookUp } from '../../../views/look-up.js'
import { sayDate } from '../../../views/say-date.js'
import { reportLink } from '../parts.js'
import { Picture, type PictureTable } from '../picture.js'

const ROW = 34
const HEAD = 10
const STEP = 250
const WIDTH = 1100
/** So many reports of one tree are drawn; the table has all of them. */
const MOST_DRAWN = 40
/** So many trees are drawn; what follows beneath tells of all. */
const MOST_TREES = 12
const LONGEST_NAME = 44

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
  const { nodes, independent, reports } = tree
  const drawn = nodes.slice(0, MOST_DRAWN)
  const height = HEAD + drawn.length * ROW + 4
  const y = (at: number) => HEAD + at * ROW + ROW / 2
  const x = ({ depth }: TreeNode) => 14 + Math.min(depth, 3) * STEP
  return (
    <Picture id={id} title={tree.title} table={tableOf(tree, look)}>
      <p class="facts">
        Independent origins: {independent} of {reports} reports.
      </p>
      <div
        class="scroll"
        tabIndex={0}
        role="region"
        aria-label={`Tree of origins ${id.slice(5)}, ${tree.title}; the table says the same`}
      >
        <svg
          class="tree"
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          role="group"
          aria-label={`Who has the words from whom: ${tree.title}`}
        >
          {drawn.map((node, at) => {
            const parent = node.parent === null ? undefined : drawn[node.parent]
            if (!parent) return null
            const [from, to] = [x(parent) + 4, x(node) - 6]
            const elbow = from + 18
            return (
              <g key={at}>
                <path
                  class="branch"
                  d={`M ${from} ${y(node.parent!) + 8} V ${y(at)} H ${Math.max(elbow, to)}`}
                  stroke-width={1 + 5 * (node.share ?? 0)}
                />
                {node.share !== null && (
                  <text class="label" x={to - 8} y={y(at) - 6} text-anchor="end">
                    {percent(node.share)}
                    {sayLag(node.lag)}
                  </text>
                )}
              </g>
            )
          })}
          {drawn.map((node, at) => (
            <NodeName key={at} node={node} x={x(node)} y={y(at)} look={look} />
          ))}
        </svg>
      </div>
      {nodes.length > MOST_DRAWN && (
        <p class="facts">
          {MOST_DRAWN} of {nodes.length} are drawn; the table has all of them.
        </p>
      )}
    </Picture>
  )
}

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
  readonly look: LookUp
}

function NodeName({ node: { report, name }, x, y, look }: NodeNameProps) {
  const reading = report === null ? undefined : look.reading(report)
  if (!reading)
    return (
      <g>
        <rect class="node organisation" x={x - 4} y={y - 5} width={10} height={10} />
        <text x={x + 14} y={y + 4}>
          {shorten(name)}
        </text>
      </g>
    )
  const day = dayOf(reading, look)
  return (
    <a href={reportLink(reading.report.id)} data-page>
      <circle class="node" cx={x} cy={y} r={5} />
      <text x={x + 14} y={y + 4}>
        {`${shorten(outletOf(reading))}, ${day === null ? 'undated' : sayDate(day)}`}
      </text>
    </a>
  )
}

const shorten = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name)

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
