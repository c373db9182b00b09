import { say } from './say.js'

/** A stretch of the axis: its two ends on the drawing, each with its day. */
type Knot = readonly [x: number, day: number, x2: number, day2: number]

const DAY_MILLISECONDS = 86_400_000
/** A shorter stroke was a click. */
const LEAST_STROKE = 8
const SVG = 'http://www.w3.org/2000/svg'

const isoDay = (day: number) => new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10)

function dayAt(x: number, knots: readonly Knot[]): number {
  const [first, last] = [knots[0]!, knots.at(-1)!]
  const [from, day, to, later] = knots.find((knot) => x <= knot[2]) ?? last
  const at = Math.max(first[0], Math.min(last[2], x))
  return Math.round(day + ((at - from) / (to - from || 1)) * (later - day))
}

/** Where the pointer is in the units of the drawing. */
function placeOn(svg: SVGSVGElement, event: PointerEvent): number {
  const box = svg.getBoundingClientRect()
  return ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width
}

/** Where there is no room for all of it, what lies open is in sight, else the newest. */
function bringInSight(svg: SVGSVGElement | null): void {
  const region = svg?.closest('.scroll')
  if (!svg || !region) return
  region.scrollLeft = placeOfOpen(svg, region) ?? region.scrollWidth
  keepLanesInSight(svg, region)
}

/** How far the drawing is moved so that the entry that lies open stands in the middle; null where none does. */
function placeOfOpen(svg: SVGSVGElement, region: Element): number | null {
  const open = new URLSearchParams(location.search).get('entry')
  const mark = open === null ? null : svg.querySelector<SVGGraphicsElement>(`[data-entry="${CSS.escape(open)}"] .bar`)
  if (!mark) return null
  const { left, width } = mark.getBoundingClientRect()
  return left + width / 2 - svg.getBoundingClientRect().left - region.clientWidth / 2
}

/** A stroke over the timeline fills the two fields of its window; the same can be typed into them. */
export function watchBrush(): void {
  const svg = document.querySelector<SVGSVGElement>('svg.timeline[data-knots]')
  const form = document.querySelector<HTMLFormElement>('#timeline-choice')
  bringInSight(svg)
  // of a drawing that is wider than the window the middle is in sight
  for (const drawing of document.querySelectorAll('svg.graph, svg.relation')) {
    const around = drawing.closest('.scroll')
    if (around) around.scrollLeft = (around.scrollWidth - around.clientWidth) / 2
  }
  if (!svg || !form) return
  const knots = JSON.parse(svg.dataset['knots']!) as readonly Knot[]
  const shade = document.createElementNS(SVG, 'rect')
  shade.setAttribute('class', 'brushed')
  shade.setAttribute('height', String(svg.viewBox.baseVal.height))
  let began: number | null = null

  const end = () => {
    began = null
    shade.remove()
  }
  svg.addEventListener('pointerdown', (event) => {
    // a finger scrolls the chart; a mark is a link
    if (event.pointerType === 'touch' || event.button !== 0 || (event.target as Element).closest('a')) return
    event.preventDefault()
    began = placeOn(svg, event)
    svg.setPointerCapture(event.pointerId)
  })
  svg.addEventListener('pointermove', (event) => {
    if (began === null) return
    const now = placeOn(svg, event)
    shade.setAttribute('x', String(Math.min(began, now)))
    shade.setAttribute('width', String(Math.abs(now - began)))
    svg.append(shade)
  })
  svg.addEventListener('pointerup', (event) => {
    if (began === null) return
    const places = [began, placeOn(svg, event)].sort((a, b) => a - b)
    end()
    if (places[1]! - places[0]! < LEAST_STROKE) return
    const [from, to] = places.map((x) => isoDay(dayAt(x, knots))) as [string, string]
    form.querySelector<HTMLInputElement>('[name=from]')!.value = from
    form.querySelector<HTMLInputElement>('[name=to]')!.value = to
    say(`From ${from} to ${to}`)
    form.requestSubmit()
  })
  svg.addEventListener('pointercancel', end)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
  })
}

/** The names of the lanes go along with what is in sight. */
function keepLanesInSight(svg: SVGSVGElement, region: Element): void {
  const names = svg.querySelectorAll('text.lane')
  const follow = () => {
    for (const name of names) name.setAttribute('transform', `translate(${region.scrollLeft} 0)`)
  }
  region.addEventListener('scroll', follow, { passive: true })
  follow()
}
