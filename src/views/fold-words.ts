import type { Span } from '../language/span.js'

/** A word for comparing: without accents, case, or marks of punctuation around it. */
export interface FoldedWord extends Span {
  readonly folded: string
}

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu
const ACCENTS = /\p{M}/gu
const APOSTROPHES = /[’']/g
/** What has no letter beyond these has no accents and no other apostrophe. */
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/u

/** The words of a text, folded, with their places. */
export function foldWords(text: string): readonly FoldedWord[] {
  const fold = BEYOND_ASCII.test(text) ? foldWord : (word: string) => word.toLowerCase()
  return [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const foldWord = (word: string) => word.normalize('NFKD').replace(ACCENTS, '').replace(APOSTROPHES, "'").toLowerCase()

/** Whether one text holds all words of another, side by side and in that order, whatever the case and the accents. */
export function holdsWords(text: string, sought: string): boolean {
  const joined = (of: string) =>
    ` ${foldWords(of)
      .map((word) => word.folded)
      .join(' ')} `
  return joined(text).includes(joined(sought))
}
