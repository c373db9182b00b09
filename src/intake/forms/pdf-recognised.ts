import type { IntakeNote, PageStart, RecognisedWord } from '../report.js'
import type { PictureLine } from '../recogniser.js'
import type { PrintedLine } from './pdf-lines.js'

/** A page of a scan and what was recognised on it. */
export interface RecognisedPage {
  readonly page: number
  readonly lines: readonly PictureLine[]
  /** Points of the picture to one of the page, and the height of the picture in its own. */
  readonly scale: number
  readonly height: number
}

/**
 * Below this a line is what a program sees in a photograph or a stain: of lines of words on four scans none was below
 * .6, of such lines few above .3.
 */
const FEWEST_SURE = 0.4
/** A line of type is as high as its letters with their heads and feet, some nine tenths of its size. */
const HEIGHT_OF_TYPE = 0.9

/**
 * The lines of a scan as those of a page that was printed with its words, in the order in which they were recognised.
 */
export function printedLines({ page, lines, scale, height }: RecognisedPage): readonly PrintedLine[] {
  const kept = lines.filter(isSure)
  const sizes = kept.map(({ top, bottom }) => (bottom - top) / scale / HEIGHT_OF_TYPE)
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 10
  return kept.map(({ words, left, right, bottom }, at) => ({
    // A line without heads or feet is lower: only what is much larger than the others is set in larger type.
    page,
    text: words.map(({ text }) => text).join(' '),
    left: left / scale,
    right: right / scale,
    base: (height - bottom) / scale,
    size: sizes[at]! > usual * 1.5 ? sizes[at]! : usual,
  }))
}

function isSure({ words }: PictureLine): boolean {
  return words.reduce((sum, { sureness }) => sum + sureness, 0) / words.length >= FEWEST_SURE
}

/**
 * Every word of a text that stands on a recognised page, with how sure the program was of it; of one put together from
 * two halves, of the less sure.
 */
export function wordsRead(
  text: string,
  pages: readonly PageStart[],
  recognised: readonly RecognisedPage[],
): readonly RecognisedWord[] {
  return pages.flatMap(({ page, start }, at) => {
    const there = recognised.find((one) => one.page === page)
    return there ? wordsOn(text, start, pages[at + 1]?.start ?? text.length, there) : []
  })
}

function wordsOn(text: string, from: number, to: number, { lines }: RecognisedPage): readonly RecognisedWord[] {
  const seen = lines.filter(isSure).flatMap(({ words }) => words)
  let next = 0
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => {
    const at = findWord(match[0], seen, next)
    if (at) next = at.index + at.words
    const sureness = at
      ? Math.min(...seen.slice(at.index, at.index + at.words).map((one) => one.sureness))
      : Math.min(...seen.map((one) => one.sureness))
    return { start: from + match.index, end: from + match.index + match[0].length, sureness }
  })
}

/** Where a word of the text is among those seen, from the last one found on and then from the first. */
function findWord(
  word: string,
  seen: RecognisedPage['lines'][number]['words'],
  next: number,
): { readonly index: number; readonly words: number } | null {
  for (let step = 0; step < seen.length; step++) {
    const index = (next + step) % seen.length
    const [one, following] = [seen[index]!.text, seen[index + 1]?.text ?? '']
    if (one === word) return { index, words: 1 }
    if (/[-\u2010\u00AD]$/.test(one) && (one + following === word || one.slice(0, -1) + following === word))
      return { index, words: 2 }
  }
  return null
}

/** That the words were recognised, and how sure of them the program was. */
export function sayRecognised(place: string, recognised: readonly RecognisedPage[], pages: number): IntakeNote {
  const words = recognised.flatMap(({ lines }) => lines.filter(isSure).flatMap((line) => line.words))
  const share = words.length === 0 ? 0 : words.filter(({ sureness }) => sureness < 0.8).length / words.length
  return {
    kind: 'doubt',
    place,
    message: `${place}: ${words.length} words on ${recognised.length} of ${pages} ${pages === 1 ? 'page' : 'pages'} were recognised in pictures, ${Math.round(share * 100)} in a hundred of them with little certainty. Each is marked; look at the page before you quote names or numbers from it`,
  }
}
