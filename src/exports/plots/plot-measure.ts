import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Measure, MeasurePlot } from '../../views/measures/measure.js'

const WIDTH = 640
const HEIGHT = 240
const ROW = 26
/** Room for the longest name in the larger letters of a narrow window. */
const LEFT_OF_NAMES = 220
const LONGEST_NAME = 30
/** Colours are those of the page that shows it, by day and by night. */
const colourOf = (at: number) => `var(--plot-${at % 4})`
const DASHES = ['', '5 3', '2 3', '8 2 2 2'] as const

/**
 * A measure drawn as SVG, with nothing in it that a strict policy refuses: no script, no style of its own. The table
 * beside it says the same.
 */
export function plotMeasure({ title, plot }: Measure): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = Plot.plot({
    ...optionsOf(plot),
    document,
    className: 'plot',
    ariaLabel: `${title}; the table says the same`,
    style: {},
  }) as unknown as Element
  for (const style of drawn.querySelectorAll('style')) style.remove()
  drawn.removeAttribute('style')
  drawn.setAttribute('role', 'img')
  return drawn.outerHTML
}

/** What each colour and dash stands for, in the order of the drawing; empty where there is but one. */
export function legendOf(plot: MeasurePlot): readonly string[] {
  const names =
    plot.kind === 'lines' ? plot.series.map(({ name }) => name) : plot.kind === 'stacked years' ? plot.parts : []
  return names.length > 1 ? names : []
}

function optionsOf(plot: MeasurePlot): Plot.PlotOptions {
  switch (plot.kind) {
    case 'lines': {
      const years = plot.series.flatMap(({ points }) => points.map(({ year }) => year))
      return {
        width: WIDTH,
        height: HEIGHT,
        marginLeft: 48,
        marginRight: 24,
        x: yearAxis(years),
        y: {
          label: plot.unit,
          grid: true,
          domain: [
            0,
            plot.most ?? Math.max(1, ...plot.series.flatMap(({ points }) => points.map(({ value }) => value))),
          ],
          nice: true,
        },
        marks: plot.series.flatMap(({ points }, at) => [
          Plot.lineY(points, {
            x: 'year',
            y: 'value',
            stroke: colourOf(at),
            strokeWidth: 2,
            ...(DASHES[at % 4] ? { strokeDasharray: DASHES[at % 4]! } : {}),
          }),
          Plot.dot(points, { x: 'year', y: 'value', r: points.length > 40 ? 1.5 : 3, fill: colourOf(at) }),
        ]),
      }
    }
    case 'stacked years':
      return {
        width: WIDTH,
        height: HEIGHT,
        marginLeft: 48,
        marginRight: 24,
        x: { type: 'band', label: null, tickFormat: String },
        y: countAxis(plot.unit, Math.max(...stackHeights(plot))),
        marks: [
          ...plot.parts.map((part, at) =>
            Plot.barY(stackedAt(plot, part), { x: 'year', y1: 'low', y2: 'high', fill: colourOf(at), inset: 0.5 }),
          ),
          Plot.ruleY([0]),
        ],
      }
    case 'bars':
      return {
        width: WIDTH,
        height: plot.bars.length * ROW + 64,
        marginLeft: LEFT_OF_NAMES,
        marginRight: 40,
        marginBottom: 44,
        x: countAxis(plot.unit, Math.max(...plot.bars.map(({ value }) => value))),
        y: { type: 'band', label: null, domain: plot.bars.map(({ name }) => shortened(name)) },
        marks: [
          Plot.barX(plot.bars, {
            x: 'value',
            y: ({ name }: { name: string }) => shortened(name),
            fill: colourOf(0),
            inset: 2,
          }),
          Plot.text(plot.bars, {
            x: 'value',
            y: ({ name }: { name: string }) => shortened(name),
            text: ({ value }: { value: number }) => String(value),
            textAnchor: 'start',
            dx: 4,
          }),
          Plot.ruleX([0]),
        ],
      }
  }
}

/** Whole years only: with few of them the axis would tell the same year twice. */
function yearAxis(years: readonly number[]): Plot.ScaleOptions {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = Math.max(1, Math.ceil((last - first + 1) / 12))
  return {
    label: null,
    domain: first === last ? [first - 1, last + 1] : [first, last],
    ticks: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step),
    tickFormat: String,
  }
}

const MOST_TICKS = 10

/** Whole numbers only: there is no half of a meeting. */
function countAxis(label: string, most: number): Plot.ScaleOptions {
  return {
    label,
    grid: true,
    nice: true,
    tickFormat: 'd',
    ...(most <= MOST_TICKS ? { domain: [0, most], ticks: Array.from({ length: most + 1 }, (_, at) => at) } : {}),
  }
}

function stackHeights({ bars }: Extract<MeasurePlot, { kind: 'stacked years' }>): readonly number[] {
  return [...new Set(bars.map(({ year }) => year))].map((year) =>
    bars.filter((bar) => bar.year === year).reduce((sum, { value }) => sum + value, 0),
  )
}

/** Each part upon those before it, in the order in which they are told. */
function stackedAt(
  { parts, bars }: Extract<MeasurePlot, { kind: 'stacked years' }>,
  part: string,
): readonly { readonly year: number; readonly low: number; readonly high: number }[] {
  const beneath = new Set(parts.slice(0, parts.indexOf(part)))
  return bars
    .filter((bar) => bar.part === part)
    .map(({ year, value }) => {
      const low = bars
        .filter((bar) => bar.year === year && beneath.has(bar.part))
        .reduce((sum, bar) => sum + bar.value, 0)
      return { year, low, high: low + value }
    })
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name
}
