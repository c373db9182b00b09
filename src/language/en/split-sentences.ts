import type { Span } from '../span.js'
import { NEVER_FINAL } from './abbreviations.js'
import type { Piece } from './tokenise.js'

/** Words cut into one sentence. */
export type Words = readonly Piece[]

const STOP = /^(?:[.!?…]|\.{2,}|[!?]{2,}|[.!?]+)$/u
const CLOSING = /^(?:['"”’»)\]]|'')$/u
const OPENING = /^(?:['"“‘«(]|\[|``)$/u
const INITIAL = /^\p{Lu}\.$/u
const DOTTED = /^(?:\p{L}\.){2,}$/u
const LOWER_START = /^\p{Ll}/u
const DASH = /^[-–—―]+$/u
/** “?” he asked: a lower-case word goes on with the sentence; so does a clause of saying after a closed quotation. */
const SAYING = /^(?:he|she|they|it|said|says|asked|added|told)$/u

/** Cuts the words of one block into sentences. */
export function splitSentences(pieces: Words): Words[] {
  const sentences: Words[] = []
  let from = 0
  for (let at = 0; at < pieces.length; at++) {
    const end = endAfter(pieces, at, from)
    if (end < 0) continue
    sentences.push(pieces.slice(from, end))
    from = end
    at = end - 1
  }
  if (from < pieces.length) sentences.push(pieces.slice(from))
  return sentences
}

/** Where the sentence ends whose last stop may be the piece at `at`; −1 where it goes on. */
function endAfter(pieces: Words, at: number, from: number): number {
  const stop = pieces[at]!.form
  const isStop = STOP.test(stop)
  if (!isStop && !endsWithStop(stop)) return -1
  let end = at + 1
  while (end < pieces.length && isClosing(pieces, end)) end++
  const next = pieces[end]
  if (!next) return end
  if (!isStop && !abbreviationEnds(pieces, at, next.form)) return -1
  if (next.start === pieces[end - 1]!.end && !OPENING.test(next.form) && end === at + 1 && stop === '.')
    return glued(next) ? end : -1
  if (STOP.test(next.form)) return -1
  if (LOWER_START.test(next.form) || /^[,;:]$/u.test(next.form)) return -1
  if (DASH.test(next.form)) return -1
  if (end > at + 1 && SAYING.test(next.form)) return -1
  if (stop === '.' && at - from === 1 && /^\d+$/u.test(pieces[from]!.form)) return -1
  return end
}

/** “…agreement.The minister…”: a lost space between two sentences; “Kurier.Net” is an address. */
function glued(next: Piece): boolean {
  return /^\p{Lu}\p{Ll}/u.test(next.form) && !/^(?:Com|Net|Org|Info|Gov)$/u.test(next.form)
}

function isClosing(pieces: Words, at: number): boolean {
  const piece = pieces[at]!
  if (!CLOSING.test(piece.form)) return false
  const before = pieces[at - 1]!
  const isTight = piece.start === before.end
  const next = pieces[at + 1]
  const opensNext = next !== undefined && next.start === piece.end && !/^[\p{P}]/u.test(next.form)
  return isTight || !opensNext
}

function endsWithStop(form: string): boolean {
  return form.length > 1 && form.endsWith('.') && /\p{L}/u.test(form)
}

/** Whether the sentence may end with an abbreviation: “… in the U.S. The minister …”, never “Adm. Hari Kumar”. */
function abbreviationEnds(pieces: Words, at: number, next: string): boolean {
  const form = pieces[at]!.form
  if (NEVER_FINAL.has(form.slice(0, -1).toLowerCase()) || INITIAL.test(form)) return false
  if (!DOTTED.test(form) && !/^(?:etc|inc|corp|ltd|co|jr|sr|bros|dept|govt)\.$/iu.test(form)) return false
  return STARTS_SENTENCE.has(next)
}

/** Words that open a sentence more often than they follow an abbreviation with a capital. */
const STARTS_SENTENCE: ReadonlySet<string> = new Set(
  'The A An This That These Those He She It They We I You In On At But And However There Mr. Mrs. His Her Its Our When While After Before If As For With Meanwhile According “ "'.split(
    ' ',
  ),
)

/** The stretch of text a sentence covers. */
export function spanOf(words: Words): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end }
}
