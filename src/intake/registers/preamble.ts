import { piecesAt } from '../../language/pieces-at.js'
import type { Line } from './sheet.js'

/** What the lines above a table say of it. */
export interface Preamble {
  /** Every line of words above the table. */
  readonly lines: readonly string[]
  readonly title: string | null
  readonly source: string | null
  /** The file’s own version, as it writes it. */
  readonly release: string | null
  /** Whose rows it was asked for; null where it does not tell. */
  readonly suppliers: readonly string[] | 'all' | null
  readonly recipients: readonly string[] | 'all' | null
  readonly years: readonly [from: number, to: number] | null
}

const SOURCE = /^source ?: ?(.+)$/iu
const RELEASE = /^(?:data |information )?generated ?: ?(.+)$/iu
const RANGE = /\byears? range:?\s+'?(\d{4})'?\s+to\s+'?(\d{4})'?/iu
const SIDES = /\bfrom (.+?) to (.+?) ?(?:\.|$)(?: ?deals\b|$)/iu
const SPAN = /\b(\d{4})\s*[-–]\s*(\d{4})\s*$/u

/**
 * Reads what stands above the head of a table, wherever that begins. Lines that a spreadsheet cut into cells are put
 * together again, and blanks are single.
 */
export function readPreamble(lines: readonly Line[], separator: string | null): Preamble {
  const texts = lines
    .map(({ cells }) =>
      cells
        .join(separator === ',' ? ', ' : ' ')
        .replace(/\s+/gu, ' ')
        .replace(/(?<!, ?)(?:, ?)+$/u, '')
        .replace(/^"|"$/gu, '')
        .trim(),
    )
    .filter((text) => text !== '')
  const first = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.[1]?.trim() ?? [])[0] ?? null
  const title = texts.find((text) => !SOURCE.test(text) && !RELEASE.test(text)) ?? null
  const sides = texts.flatMap((text) => {
    const found = SIDES.exec(text)
    return found ? [found] : []
  })[0]
  const range =
    texts.flatMap((text) => {
      const found = RANGE.exec(text)
      return found ? [found] : []
    })[0] ?? (title ? SPAN.exec(title) : null)
  return {
    lines: texts,
    title,
    source: first(SOURCE),
    release: first(RELEASE),
    suppliers: sides ? listSides(sides[1]!) : null,
    recipients: sides ? listSides(sides[2]!) : null,
    years: range ? [Number(range[1]), Number(range[2])] : null,
  }
}

function listSides(words: string): readonly string[] | 'all' {
  return /^all(?: countries| suppliers| recipients)?$/iu.test(words.trim())
    ? 'all'
    : piecesAt(words, /[;,]|\sand\s(?=\p{Lu})/u).filter((one) => one !== '')
}
