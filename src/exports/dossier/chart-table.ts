import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableCellOptions,
} from 'docx'
import { storable } from '../formats/told.js'
import type { ChartBar, DossierChart } from '../../views/dossier/charts.js'

/**
 * Twentieths of a point, as Word measures: the sheet between its margins, the column of names, and the rest in
 * hundredths.
 */
const WIDTH = 9026
const LEFT = 2226
const STEPS = 100
const STEP = (WIDTH - LEFT) / STEPS
const ROW = 220
const HEAD = 240
const LONGEST_LABEL = 30
/** How much of the axis a label of a tick takes, to either side. */
const TICK_SIDE = 6
/** Half-points. */
const SIZE = 15
const SMALLEST = 2
const FONT = 'Calibri'
const INK = '1C1F24'
const SOFT = '575E68'
const GRID = 'D5D9DE'
const BAR = '2F5D8A'
const PALE = 'C9D8E8'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** A white line between the bars of two rows. */
const APART: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' }
const line = (style: IBorderOptions['style'], color: string): IBorderOptions => ({ style, size: 6, color })

const LOOKS: Readonly<Record<ChartBar['as'], Pick<ITableCellOptions, 'shading' | 'borders'>>> = {
  sure: {
    shading: { type: ShadingType.CLEAR, fill: BAR, color: 'auto' },
    borders: { top: APART, bottom: APART, left: NONE, right: NONE },
  },
  vague: {
    shading: { type: ShadingType.CLEAR, fill: PALE, color: 'auto' },
    borders: sides(line(BorderStyle.DASHED, BAR)),
  },
  opened: { borders: sides(line(BorderStyle.DOTTED, BAR)) },
}

function sides(border: IBorderOptions): NonNullable<ITableCellOptions['borders']> {
  return { top: border, bottom: border, left: border, right: border }
}

/**
 * A chart as a table whose cells are the bars: every program that sets Word documents sets tables alike, which cannot
 * be said of its drawn shapes.
 */
export function drawChartTable({ ticks, lanes }: DossierChart): Table {
  const marks = ticks.map(({ at }) => Math.round(at * STEPS)).filter((at) => at > 0 && at < STEPS)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [
      LEFT,
      ...Array.from({ length: STEPS }, (_, at) => Math.round((at + 1) * STEP) - Math.round(at * STEP)),
    ],
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    alignment: AlignmentType.LEFT,
    rows: [headRow(ticks), ...lanes.flatMap((lane) => laneRows(lane, marks))],
  })
}

/** The labels of the axis, each in the middle over its mark; one that would stand over another is left out. */
function headRow(ticks: DossierChart['ticks']): TableRow {
  const cells: TableCell[] = [cell('', { columnSpan: 1 })]
  let end = 0
  for (const { label, at } of ticks) {
    const middle = Math.min(STEPS - TICK_SIDE, Math.max(TICK_SIDE, Math.round(at * STEPS)))
    const from = middle - TICK_SIDE
    if (from < end) continue
    if (from > end) cells.push(cell('', { columnSpan: from - end }))
    const alignment = at <= 0 ? AlignmentType.LEFT : at >= 1 ? AlignmentType.RIGHT : AlignmentType.CENTER
    cells.push(cell(label, { columnSpan: 2 * TICK_SIDE }, { alignment, color: SOFT }))
    end = from + 2 * TICK_SIDE
  }
  if (end < STEPS) cells.push(cell('', { columnSpan: STEPS - end }))
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    height: { value: HEAD, rule: HeightRule.EXACT },
    children: cells,
  })
}

function laneRows({ label, rows, bars }: DossierChart['lanes'][number], marks: readonly number[]): readonly TableRow[] {
  return Array.from(
    { length: rows },
    (_, row) =>
      new TableRow({
        cantSplit: true,
        height: { value: ROW, rule: HeightRule.EXACT },
        children: [
          cell(row === 0 ? cut(label) : '', { columnSpan: 1 }),
          ...barCells(
            bars.filter((bar) => bar.row === row),
            marks,
          ),
        ],
      }),
  )
}

/** The bars of a row, and between them blank cells that end where a mark of the axis stands. */
function barCells(bars: readonly ChartBar[], marks: readonly number[]): readonly TableCell[] {
  const cells: TableCell[] = []
  let end = 0
  const blankTo = (to: number) => {
    for (const stop of [...marks.filter((mark) => mark > end && mark < to), to]) {
      if (stop <= end) continue
      const left = marks.includes(end) ? line(BorderStyle.SINGLE, GRID) : NONE
      cells.push(cell('', { columnSpan: stop - end, borders: { top: NONE, bottom: NONE, left, right: NONE } }))
      end = stop
    }
  }
  for (const { from, to, as } of bars.toSorted((a, b) => a.from - b.from)) {
    const start = Math.min(STEPS - 1, Math.max(end, Math.round(from * STEPS)))
    if (start < end) continue
    blankTo(start)
    const stop = Math.min(STEPS, Math.max(start + 1, Math.round(to * STEPS)))
    cells.push(cell('', { columnSpan: stop - start, ...LOOKS[as] }))
    end = stop
  }
  blankTo(STEPS)
  return cells
}

interface Dress {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly color?: string
}

/** A cell as low as its row, whatever stands in it. */
function cell(
  text: string,
  options: Omit<ITableCellOptions, 'children'>,
  { alignment = AlignmentType.LEFT, color = INK }: Dress = {},
): TableCell {
  return new TableCell({
    ...options,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: [
      new Paragraph({
        alignment,
        keepNext: true,
        spacing: { before: 0, after: 0, line: ROW - 20, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text: storable(text), font: FONT, size: text === '' ? SMALLEST : SIZE, color })],
      }),
    ],
  })
}

function cut(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
