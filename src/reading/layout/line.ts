import type { Span } from '../../language/span.js'

/**
 * One line of a report without the blanks around it. Scrapers leave `\n` written out as two characters: it breaks a
 * line too.
 */
export interface Line extends Span {
  readonly text: string
}

// A line ends at a line feed, or at a written-out `\n`, whatever blanks stand around it.
const LINE_BREAK = /\n|\\n/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Cuts a text into its lines, leaving out the empty ones. */
export function cutLines(text: string): readonly Line[] {
  const breaks = [...text.matchAll(LINE_BREAK)]
  const starts = [0, ...breaks.map((mark) => mark.index + mark[0].length)]
  const ends = [...breaks.map((mark) => mark.index), text.length]
  return starts.map((start, index) => trimmedLine(text, start, ends[index]!)).filter((line) => line.end > line.start)
}

/** The line between two places, without blanks at its ends. */
export function trimmedLine(text: string, start: number, end: number): Line {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return { start: from, end: Math.max(from, start + piece.trimEnd().length), text: piece.trim() }
}

/** How many words a line has. */
export function countWords(text: string): number {
  // Blank by blank, then letter: as one expression a run of ten thousand marks takes a minute.
  return text.match(/\S+/gu)?.filter((word) => LETTER_OR_DIGIT.test(word)).length ?? 0
}
