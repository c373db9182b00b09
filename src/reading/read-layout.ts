import { readCalendarDay } from '../language/en/calendar-day.js'
import { firstWord } from '../reference/fold-letters.js'
import type { Shelf } from '../reference/shelf.js'
import type { Furniture, Published, Report } from '../intake/report.js'
import type { Block, Layout } from './layout.js'
import { readInlineCaptions } from './layout/captions.js'
import { readTrailingCredit, type CreditLine } from './layout/credits.js'
import { cutLines, trimmedLine } from './layout/line.js'
import { sortLines, type SortedLine } from './layout/sort-lines.js'

/** Tells the story from what stands around it: headline, stamps, datelines, credits, captions, promotion. */
export function readLayout(report: Report, shelf: Shelf): Layout {
  const sorted = sortLines(report, cutLines(report.text), {
    isPlace: (name) => isPlaceOnShelf(shelf, name),
    isOutlet: (name) => shelf.outletNamed(name) !== undefined,
  })
  const signOff = readSignOff(sorted)
  const inline: readonly Furniture[] = sorted
    .filter((one) => one.kind === 'story')
    .flatMap((one) => readInlineCaptions(one.line))
    .map((span) => ({ ...span, kind: 'caption' }))
  const cut: readonly Furniture[] = signOff
    ? [...inline, { kind: 'credit', start: signOff.start, end: signOff.end }]
    : inline
  const headings = sorted
    .filter((one) => one.kind === 'heading')
    .map(({ line }): Furniture => ({ kind: 'heading', start: line.start, end: line.end }))
  const title = sorted.find((one) => one.kind === 'title')?.line
  return {
    title: title ? { start: title.start, end: title.end } : null,
    blocks: sorted.flatMap((one) => blocksOf(report, one, cut)),
    furniture: tidyFurniture([...report.marked, ...sorted.flatMap((one) => one.furniture), ...headings, ...cut]),
    dateline: sorted.find((one) => one.dateline)?.dateline ?? null,
    credits: creditsOf(
      report,
      [...new Set([...sorted.map((one) => one.credit), signOff?.credit].filter((credit) => credit !== undefined))],
      shelf,
    ),
    byline: report.byline ?? sorted.find((one) => one.byline)?.byline?.name ?? null,
    published: report.published ?? readPublished(report, sorted),
  }
}

/** The credit lines of the words, and the agency told beside them where none of these names it. */
function creditsOf({ agency }: Report, lines: readonly string[], shelf: Shelf): readonly string[] {
  return agency === undefined || lines.some((line) => line.includes(agency) || shelf.outletNamed(line)?.name === agency)
    ? lines
    : [...lines, agency]
}

/** A town, or a state whose capital has its name: “Kuwait”, “Singapore”. */
function isPlaceOnShelf(shelf: Shelf, name: string): boolean {
  const capital = shelf.stateNamed(name)?.capital
  return (
    shelf.stateOfSeat(name) !== undefined ||
    capital === name ||
    capital === `${name} City` ||
    shelf
      .namesBeginning(firstWord(name, 0))
      .some((one) => one.kind === 'place' && one.spelling.toLowerCase() === name.toLowerCase())
  )
}

/** The agency that closes the last paragraph: “… he said. EFE”. */
function readSignOff(sorted: readonly SortedLine[]): CreditLine | null {
  const last = sorted.findLast((one) => one.kind === 'story')
  return last ? readTrailingCredit(last.line) : null
}

/** A line as blocks: story is cut around the furniture inside it. */
function blocksOf(report: Report, { kind, line }: SortedLine, cut: readonly Furniture[]): readonly Block[] {
  if (kind !== 'story') return [{ kind, start: line.start, end: line.end }]
  const inside = cut
    .filter((piece) => piece.start >= line.start && piece.end <= line.end)
    .sort((a, b) => a.start - b.start)
  const starts = [line.start, ...inside.map((piece) => piece.end)]
  const ends = [...inside.map((piece) => piece.start), line.end]
  return starts
    .map((start, index) => trimmedLine(report.text, start, ends[index]!))
    .filter((piece) => piece.end > piece.start)
    .map(({ start, end }) => ({ kind, start, end }))
}

/** In order of the page, each stretch once. */
function tidyFurniture(pieces: readonly Furniture[]): readonly Furniture[] {
  const inOrder = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end)
  return inOrder.filter(
    (piece, index) => index === 0 || piece.start !== inOrder[index - 1]!.start || piece.end !== inOrder[index - 1]!.end,
  )
}

// “https://example.org/2023/04/28/…”: the outlet's own filing.
const URL_DAY = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-]|$)/

/**
 * The day of publication: a stamp first, then a full dateline, then the address; the day of an update only where
 * nothing else tells.
 */
function readPublished(report: Report, sorted: readonly SortedLine[]): Published | null {
  const whole = (day: string | null | undefined) => (day && !day.startsWith('X') ? day : null)
  const stamps = sorted.flatMap((one) => (one.stamp && whole(one.stamp.day) ? [one.stamp] : []))
  const stated = stamps.find((stamp) => !stamp.updated)?.day ?? whole(sorted.find((one) => one.dateline)?.dateline?.day)
  if (stated) return { date: stated, basis: 'stated' }
  const filed = URL_DAY.exec(report.url ?? '')
  const day = filed && readCalendarDay(filed.slice(1).join('-'))
  if (day) return { date: day, basis: 'metadata' }
  const updated = stamps[0]?.day
  return updated ? { date: updated, basis: 'stated' } : null
}
