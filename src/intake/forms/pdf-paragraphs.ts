import { joinBroken, wordsOfDocument } from './broken-words.js'
import type { PrintedLine } from './pdf-lines.js'

/** A paragraph of a PDF, with the size of its type and the page it begins on. */
export interface PrintedParagraph {
  readonly text: string
  readonly size: number
  readonly page: number
  /** Where the words of later pages begin in it. */
  readonly turns: readonly { readonly at: number; readonly page: number }[]
}

// “11/29/26, 7:53 AM   Title”, “https://example.org/page   1/5”: what browsers print around a page.
const BROWSER_LINE =
  /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?:\s?[AP]M)?\b|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$|^\d+\/\d+$/
const PAGE_NUMBER = /^(?:page ?)?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i
// Of each page the lines nearest to its edges are looked at.
const EDGE_LINES = 3

/** Lines without those that pages have at their edges: page numbers, running heads and feet, what browsers print. */
export function withoutRunningLines(pages: readonly (readonly PrintedLine[])[]): readonly PrintedLine[] {
  const edges = new Set(
    pages.flatMap((lines) => {
      const sorted = lines.toSorted((a, b) => a.base - b.base)
      return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]
    }),
  )
  const isEdge = (line: PrintedLine) => edges.has(line)
  const alike = (line: PrintedLine) => line.text.replace(/\d+/g, '#').trim().toLowerCase()
  const seen = new Map<string, Set<number>>()
  for (const line of pages.flat().filter(isEdge))
    seen.set(alike(line), (seen.get(alike(line)) ?? new Set()).add(line.page))
  const repeats = (line: PrintedLine) => (seen.get(alike(line))?.size ?? 0) >= Math.max(2, pages.length / 2)
  return pages
    .flat()
    .filter(
      (line) =>
        !BROWSER_LINE.test(line.text.trim()) &&
        !(isEdge(line) && (repeats(line) || PAGE_NUMBER.test(line.text.trim().replace(/\s+/g, ' ')))),
    )
}

/**
 * Lines → paragraphs: a new one begins behind white, at an indent, at another size of type, in a column behind a line
 * that ended early.
 */
export function joinLines(lines: readonly PrintedLine[]): readonly PrintedParagraph[] {
  const usual = usualLeading(lines)
  const known = wordsOfDocument(lines.map(({ text }) => text))
  const onPage = new Map<number, PrintedLine[]>()
  for (const line of lines) {
    const there = onPage.get(line.page)
    if (there) there.push(line)
    else onPage.set(line.page, [line])
  }
  const paragraphs: { text: string; size: number; page: number }[] = []
  let last: PrintedLine | null = null
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && last && isBeside(last, line)) open.text = `${open.text}\t${line.text.trim()}`
    else if (!open || !last || open.text.includes('\t') || beginsNew(last, line, usual, onPage))
      paragraphs.push({ text: line.text.trim(), size: line.size, page: line.page })
    else open.text = joinPage(joinBroken(open.text, line.text.trim(), known), last, line)
    last = line
  }
  return paragraphs
    .map(({ text, ...one }) => ({
      ...one,
      ...withTurns(
        withWholeLetters(text)
          .replace(/\u00AD/g, '')
          .replace(/[ \u00A0]{2,}/g, ' ')
          .trim(),
        one.page,
      ),
    }))
    .filter(({ text }) => text !== '')
}

/** Stands for the turn of a page while a paragraph is put together: no text may hold it (it is no character). */
const TURN = '\uFDD0'

function joinPage(joined: string, last: PrintedLine, line: PrintedLine): string {
  if (last.page === line.page) return joined
  const start = joined.length - line.text.trim().length
  return `${joined.slice(0, start)}${TURN.repeat(line.page - last.page)}${joined.slice(start)}`
}

/** The words without the marks of turned pages, and where those stood. */
function withTurns(marked: string, first: number): Pick<PrintedParagraph, 'text' | 'turns'> {
  const [text = '', ...later] = marked.split(TURN)
  const turns: { at: number; page: number }[] = []
  let whole = text
  for (const [index, part] of later.entries()) {
    if (part !== '') turns.push({ at: whole.length, page: first + index + 1 })
    whole += part
  }
  return { text: whole, turns }
}

function usualLeading(lines: readonly PrintedLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]!.base - line.base) / line.size)
    .filter((gap) => gap > 0.5 && gap < 3)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1.2
}

type ByPage = ReadonlyMap<number, readonly PrintedLine[]>

function beginsNew(last: PrintedLine, line: PrintedLine, usual: number, onPage: ByPage): boolean {
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return true
  const step = (last.base - line.base) / line.size
  const endsSentence = /[.!?:]["”’)\]]*\s*$/.test(last.text)
  const column = onPage
    .get(last.page)!
    .filter((one) => Math.abs(one.left - last.left) < 30)
    .map(({ right }) => right)
  const isShort = last.right < Math.max(...column) - 0.25 * (Math.max(...column) - last.left)
  // The next column or page goes on with the sentence, or begins anew.
  if (step <= 0 || line.page !== last.page) return endsSentence && (isShort || isIndented(line, onPage))
  if (step > usual * 1.3) return true
  return (
    (isIndented(line, onPage) && line.left > last.left + 0.5 * line.size && endsSentence) || (isShort && endsSentence)
  )
}

function isIndented(line: PrintedLine, onPage: ByPage): boolean {
  const beside = onPage
    .get(line.page)!
    .filter((one) => Math.abs(one.left - line.left) < 3 * line.size)
    .map(({ left }) => left)
  return line.left > Math.min(...beside) + 0.5 * line.size
}

/** Cells of one row: on one base line with white between. */
function isBeside(last: PrintedLine, line: PrintedLine): boolean {
  return (
    last.page === line.page && Math.abs(last.base - line.base) < 0.4 * line.size && line.left - last.right > line.size
  )
}

const MARKS: Readonly<Record<string, string>> = {
  '\u02D8': '\u0306',
  '\u02C7': '\u030C',
  '\u00B4': '\u0301',
  '`': '\u0300',
  '\u00A8': '\u0308',
  '\u02C6': '\u0302',
  '\u02DC': '\u0303',
  '\u00B8': '\u0327',
  '\u02DA': '\u030A',
}

/** Ligatures as letters; TeX sets a mark before the letter that carries it: “O˘guz” is Oğuz. */
function withWholeLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/([\u02D8\u02C7\u00B4\u00A8\u02C6\u02DC\u00B8\u02DA])\s?(\p{L})/gu, (_, mark: string, letter: string) =>
      `${letter}${MARKS[mark]!}`.normalize('NFC'),
    )
}
