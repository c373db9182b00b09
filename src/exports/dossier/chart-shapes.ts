import { AlignmentType, Paragraph, TextRun } from 'docx'
import { ShapeGroupRun, type IShapeGroupChildOptions } from 'docx/shapes'
import { storable } from '../formats/told.js'
import type { ChartBar, DossierChart } from '../../views/dossier/charts.js'

/** Pixels between the margins of a sheet, and how tall a drawing may be and still stand on one. */
const WIDTH = 600
const TALLEST = 820
const LEFT = 150
const RIGHT = 20
const ROW = 15
const BETWEEN = 8
const TOP = 22
const LEAST_WIDTH = 5
const LABEL = 18
const TICK = 60
const LONGEST_LABEL = 26
/** Half-points. */
const SIZE = 15
const FONT = 'Calibri'
const INK = '1C1F24'
const SOFT = '575E68'
const GRID = 'D5D9DE'
const BAR = '2F5D8A'
const PALE = 'C9D8E8'

const LOOKS: Readonly<Record<ChartBar['as'], Pick<Shape, 'fill' | 'line'>>> = {
  sure: { fill: BAR, line: { color: BAR, width: 0.75 } },
  vague: { fill: PALE, line: { color: BAR, width: 0.75, dash: 'dash' } },
  opened: { fill: 'none', line: { color: BAR, width: 0.75, dash: 'dot' } },
}

type Shape = Extract<IShapeGroupChildOptions, { readonly type: 'rectangle' }>

/** A chart drawn with Word’s own shapes: it is sharp on paper, its words are found, and nothing has to be loaded. */
export function drawShapes({ title, ticks, lanes }: DossierChart): ShapeGroupRun {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0)
  const row = Math.min(ROW, (TALLEST - TOP - lanes.length * BETWEEN) / rows)
  let top = TOP
  const tops = lanes.map((lane) => {
    const mine = top
    top += lane.rows * row + BETWEEN
    return mine
  })
  const grid = ticks.flatMap(({ label, at }) => [
    box(x(at), TOP - 5, 0.5, top - TOP + 5, { fill: GRID, line: { color: GRID, width: 0.25 } }),
    words(label, x(at) - TICK / 2, 0, TICK, AlignmentType.CENTER, SOFT),
  ])
  const drawn = lanes.flatMap((lane, at) => [
    words(cut(lane.label), 0, tops[at]! - 3, LEFT - 6, AlignmentType.LEFT, INK),
    ...lane.bars.map((bar) => drawBar(bar, tops[at]!, row)),
  ])
  // reaches to the margins, however far the bars do
  const sheet = box(0, 0, WIDTH, top, { fill: 'none', line: { color: 'FFFFFF', width: 0.25 } })
  return new ShapeGroupRun({
    children: [sheet, ...grid, ...drawn],
    altText: { name: title, description: `${title}; the lines beneath say the same`, title },
  })
}

function drawBar({ from, to, row: at, as, label }: ChartBar, top: number, row: number): IShapeGroupChildOptions {
  const width = Math.max(LEAST_WIDTH, x(to) - x(from))
  const start = from === to ? x(from) - LEAST_WIDTH / 2 : x(from)
  const drawn = box(start, top + at * row, width, Math.max(2, row - 4), LOOKS[as])
  return { ...drawn, altText: { name: storable(label), description: storable(label) } }
}

function box(left: number, top: number, width: number, height: number, look: Pick<Shape, 'fill' | 'line'>): Shape {
  return { type: 'rectangle', transformation: { offset: { left, top }, width, height }, ...look }
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

function words(text: string, left: number, top: number, width: number, alignment: Alignment, color: string): Shape {
  return {
    ...box(left, top, width, LABEL, { fill: 'none', line: 'none' }),
    textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false, verticalAlignment: 'center' },
    children: [new Paragraph({
      alignment, spacing: { before: 0, after: 0 }, children: [new TextRun({ text: storable(text), font: FONT, size: SIZE, color })],
    })],
  }
}

function x(at: number): number {
  return LEFT + at * (WIDTH - LEFT - RIGHT)
}

function cut(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
