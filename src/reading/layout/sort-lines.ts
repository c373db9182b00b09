import type { Span } from '../../language/span.js'
import { contains } from '../../language/span.js'
import type { Furniture, Report } from '../../intake/report.js'
import type { Dateline } from '../layout.js'
import { readByline, type Byline } from './bylines.js'
import { isCaption, isRepeated } from './captions.js'
import { readCreditLine, readOutletMark, type CreditLine } from './credits.js'
import { readDateline } from './datelines.js'
import { readDateStamp, type DateStamp } from './date-stamps.js'
import { isHeading, isTitle } from './headlines.js'
import { trimmedLine, type Line } from './line.js'
import { announcesLinks, isBoilerplate, isPromotion } from './promotions.js'

/**
 * What one line turned out to be. `line` is what remains of it once stamp, signature and dateline are cut from its
 * start.
 */
export interface SortedLine {
  readonly line: Line
  readonly kind: 'title' | 'heading' | 'story' | 'furniture'
  readonly furniture: readonly Furniture[]
  readonly stamp?: DateStamp | undefined
  readonly byline?: Byline | undefined
  readonly dateline?: Dateline | undefined
  /** Where the words come from, as named in the dateline or on this line. */
  readonly credit?: string | undefined
}

/** What the shelf knows of names at the start of a line. */
export interface KnownNames {
  readonly isPlace: (name: string) => boolean
  readonly isOutlet: (name: string) => boolean
}

/** What stands above and below a line: most kinds of furniture have their place on the page. */
interface Place {
  readonly report: Report
  readonly known: KnownNames
  readonly storyBegun: boolean
  readonly titleFound: boolean
  readonly datelineFound: boolean
  readonly nearEnd: boolean
  readonly beneathLinks: boolean
  readonly above: readonly Line[]
  readonly next: Line | undefined
  readonly storyFollows: boolean
}

// Signatures, stamps and desk credits stand above the story or in its last lines.
const LAST_LINES = 3
// A second paragraph may still carry the dateline (after a quotation set above the story), a fifth does not.
const DATELINE_ZONE = 4
/** A headline, its second line, a label above it. */
const TITLE_LINES = 4

/** Sorts the lines of a report from the top of the page to its end. */
export function sortLines(report: Report, lines: readonly Line[], known: KnownNames): readonly SortedLine[] {
  const sorted: SortedLine[] = []
  const lastStory = lines.findLastIndex(looksLikeStory)
  const transcript = isTranscript(lines)
  let beneathLinks = false
  let stories = 0
  let titleFound = false
  let datelineFound = false
  lines.forEach((line, index) => {
    const one = sortLine(line, {
      report,
      known,
      beneathLinks,
      titleFound,
      storyBegun: stories > 0,
      datelineFound: datelineFound || stories >= DATELINE_ZONE || (transcript && TURN.test(line.text)),
      nearEnd: index >= lines.length - LAST_LINES,
      above: lines.slice(Math.max(0, index - 12), index),
      next: lines[index + 1],
      storyFollows: index < lastStory,
    })
    beneathLinks = announcesLinks(line) || (beneathLinks && one.kind === 'furniture')
    stories += one.kind === 'story' ? 1 : 0
    titleFound ||= one.kind === 'title'
    datelineFound ||= one.dateline !== undefined
    sorted.push(one)
  })
  return sorted
}

/** “LIND: …”, “MS LIND: …”, “Q: …”: the name before the colon has the word, and is no place. */
const TURN = /^(?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?: \([^)]{2,60}\))?:\s/u
const ASKS = /^(?:Q\d?|QUESTION|REPORTER|JOURNALIST|INTERVIEWER|MODERATOR)\b[^:]{0,60}:\s/u

/** Whether questions are marked as such, or two lines begin with one name. */
function isTranscript(lines: readonly Line[]): boolean {
  const labels = lines.flatMap(({ text }) => TURN.exec(text)?.[0] ?? [])
  return lines.some(({ text }) => ASKS.test(text)) || new Set(labels).size < labels.length
}

function sortLine(line: Line, place: Place): SortedLine {
  return sortMarked(line, place) ?? sortFurniture(line, place) ?? sortReadable(line, place)
}

/** What the form of the file said already (an HTML caption or heading). */
function sortMarked(line: Line, { report }: Place): SortedLine | null {
  const marked = report.marked.find((piece) => contains(piece, line))
  return marked ? { line, kind: marked.kind === 'heading' ? 'heading' : 'furniture', furniture: [marked] } : null
}

/** A line that is furniture from end to end. */
function sortFurniture(line: Line, { storyBegun, nearEnd, beneathLinks, above, next }: Place): SortedLine | null {
  const whole = (kind: Furniture['kind']): readonly Furniture[] => [{ kind, start: line.start, end: line.end }]
  const atEdge = !storyBegun || nearEnd
  if (isTableRow(line, above.at(-1), next)) return { line, kind: 'furniture', furniture: [] }
  const stamp = readDateStamp(line)
  // “Oslo, 14 May 2023” beneath a headline of two lines, above the first sentence.
  const atTop = !above.some(looksLikeStory) && above.length <= TITLE_LINES
  if (stamp && stamp.end === line.end && (atEdge || atTop || stamp.labelled || stamp.clocked))
    return {
      line,
      kind: 'furniture',
      furniture: whole('date stamp'),
      stamp,
      credit: stamp.credit,
      byline: stamp.signed === undefined ? undefined : { start: line.start, end: line.end, name: stamp.signed },
    }
  if (isCaption(line) || (storyBegun && isRepeated(line, above)))
    return { line, kind: 'furniture', furniture: whole('caption') }
  if (isPromotion(line) || (beneathLinks && isHeading(line)))
    return { line, kind: 'furniture', furniture: whole('promotion') }
  if (isBoilerplate(line)) return { line, kind: 'furniture', furniture: whole('boilerplate') }
  const credit = atEdge ? readCreditLine(line) : null
  if (credit) return sortedCredit(line, credit)
  const byline = atEdge ? readByline(line) : null
  return byline && byline.end === line.end ? { line, kind: 'furniture', furniture: whole('byline'), byline } : null
}

/** Rows of a table have no clauses: who does what to whom stands in the head of the column. */
const FEWEST_CELLS = 4
const cellsOf = (line: Line | undefined) => line?.text.split(/ \| |\t+/).length ?? 0

/** “Chile | Sweden | coastal radars | 6”, above or below another row of as many cells. */
function isTableRow(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const cells = cellsOf(line)
  return cells >= FEWEST_CELLS && (cellsOf(above) === cells || cellsOf(below) === cells)
}

function sortedCredit(line: Line, { credit, ...span }: CreditLine): SortedLine {
  return { line, kind: 'furniture', furniture: [{ kind: 'credit', start: span.start, end: span.end }], credit }
}

/** A line that is read: headline, heading, or story with what stands before its first word. */
function sortReadable(line: Line, place: Place): SortedLine {
  const opening = cutOpening(line, place)
  // the place on a line of its own stands above the story like a heading
  if (
    opening.line.start === opening.line.end &&
    opening.dateline?.day === null &&
    place.next &&
    looksLikeStory(place.next)
  )
    return { ...opening, line, kind: 'heading' }
  if (opening.line.start > line.start) return { ...opening, kind: 'story' }
  return { line, kind: kindOfReadable(line, place), furniture: [] }
}

function kindOfReadable(line: Line, { report, storyBegun, titleFound, next, storyFollows }: Place): SortedLine['kind'] {
  if (!storyFollows || next === undefined) return 'story'
  if (!storyBegun && !titleFound && (isTitle(line) || line.text === report.title)) return 'title'
  if (!isHeading(line)) return 'story'
  // Above the story a short line is a second headline; within it a heading has its paragraph beneath, a list has not.
  return !storyBegun || looksLikeStory(next) ? 'heading' : 'story'
}

/**
 * Cuts date stamp, signature and dateline from the start of a line: “date 2023-04-28 India …”, “By A. Person NEW DELHI,
 * Apr 28 (EFE).- …”.
 */
function cutOpening(line: Line, { storyBegun, datelineFound, known, next }: Place): Omit<SortedLine, 'kind'> {
  const opening = storyBegun ? null : readDateStamp(line)
  const inChronology = opening !== null && !opening.labelled && next !== undefined && readDateStamp(next) !== null
  const stamp = inChronology ? null : opening
  const unstamped = behind(line, stamp)
  const byline = storyBegun ? null : readByline(unstamped)
  const unsigned = behind(unstamped, byline)
  const mark = storyBegun ? null : readOutletMark(unsigned, known.isOutlet)
  const found = datelineFound || mark ? null : readDateline(unsigned, known.isPlace)
  const furniture: Furniture[] = []
  if (stamp) furniture.push({ kind: 'date stamp', start: stamp.start, end: stamp.end })
  if (byline) furniture.push({ kind: 'byline', start: byline.start, end: byline.end })
  if (mark) furniture.push({ kind: 'credit', start: mark.start, end: mark.end })
  return {
    line: behind(unsigned, mark ?? found?.dateline ?? null),
    furniture,
    stamp: stamp ?? undefined,
    byline: byline ?? undefined,
    dateline: found?.dateline,
    credit: mark?.credit ?? found?.agency ?? undefined,
  }
}

/** What remains of a line behind a piece at its start. */
function behind(line: Line, piece: Span | null): Line {
  if (!piece) return line
  const rest = trimmedLine(line.text, piece.end - line.start, line.text.length)
  return { text: rest.text, start: line.start + rest.start, end: line.start + rest.end }
}

// A paragraph ends like a sentence, or is too long to be a heading.
const SENTENCE_END = /[.!?…:;,]["”’'»)\]]*$/
const LONG_LINE = 140

function looksLikeStory(line: Line): boolean {
  return SENTENCE_END.test(line.text) || line.text.length > LONG_LINE
}
