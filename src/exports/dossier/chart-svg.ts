import type { ChartBar, DossierChart } from '../../views/dossier/charts.js'
import { xml } from '../formats/told.js'

const WIDTH = 920
const LEFT = 190
const RIGHT = 30
const ROW = 16
const BETWEEN = 10
const TOP = 24
const LEAST_WIDTH = 7
const BAR = 11
const LONGEST_LABEL = 27

/** A chart as SVG without styles of its own and without anything that runs; whoever cannot see it has the table. */
export function drawChart({ title, kind, ticks, lanes }: DossierChart): string {
  const heights = lanes.map(({ rows }) => rows * ROW + BETWEEN)
  const tops = heights.map((_, at) => TOP + heights.slice(0, at).reduce((sum, height) => sum + height, 0))
  const bottom = TOP + heights.reduce((sum, height) => sum + height, 0)
  const grid = ticks
    .map(
      ({ label, at }) =>
        `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${TOP - 6}" y2="${bottom}"/><text class="tick" x="${x(at)}" y="14" text-anchor="middle">${xml(label)}</text>`,
    )
    .join('')
  const drawn = lanes
    .map(
      (lane, index) =>
        `<text x="10" y="${tops[index]! + BAR}">${xml(cut(lane.label))}</text>${lane.bars.map((bar) => drawBar(bar, tops[index]!)).join('')}`,
    )
    .join('')
  return `<svg viewBox="0 0 ${WIDTH} ${bottom + BETWEEN}" role="img" aria-label="${xml(`${title}; the table behind it says the same`)}" data-chart="${kind}">${grid}${drawn}</svg>`
}

function drawBar({ from, to, row, as, label }: ChartBar, top: number): string {
  const width = Math.max(LEAST_WIDTH, x(to) - x(from))
  const start = from === to ? x(from) - LEAST_WIDTH / 2 : x(from)
  return `<rect class="${as}" x="${round(start)}" y="${top + row * ROW}" width="${round(width)}" height="${BAR}" rx="2"><title>${xml(label)}</title></rect>`
}

function x(at: number): number {
  return round(LEFT + at * (WIDTH - LEFT - RIGHT))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function cut(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
