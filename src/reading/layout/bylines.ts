import { patternNeeding } from '../../language/needed-pattern.js'
import type { Span } from '../../language/span.js'
import type { Line } from './line.js'

/** “By Firstname Lastname”: who signs the report. */
export interface Byline extends Span {
  readonly name: string
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:de|van|von|bin|al|el|der|ben|ibn)?\\s?\\p{Lu}[\\p{L}.'’-]*){1,3}"
const NAMES = `${NAME}(?:(?:,| and| &|, and)\\s+${NAME})*`
const SIGNED = '(?:By|BY|Written by|Reported by|Story by|Text by|Analysis by|Opinion by|Author:)'
const SIGNED_FIRST = new RegExp(`^[[(]?${SIGNED}`)
// “By Jane Example, Political Correspondent”, “By Jane Example and John Sample | The Example Times”, “[By Jane
// Example]”
const BYLINE_LINE = patternNeeding(
  SIGNED_FIRST,
  () =>
    new RegExp(
      `^[[(]?${SIGNED}\\s+(?<name>${NAMES}|\\p{Lu}{2,}(?:\\s\\p{Lu}[\\p{Lu}.'’-]+){1,3})(?:\\s*[,|·•–—-]\\s*[^.!?]{2,60}|\\s+(?:in|for)\\s+\\p{Lu}[^.!?]{2,40})?[\\])]?$`,
      'u',
    ),
)
// “By Our Special Correspondent”, “Express News Service”, “Staff Reporter”, “Web Desk”
const DESK_LINE =
  /^(?:By\s+)?(?<name>(?:Our\s+|The\s+|A\s+)?(?:[\p{Lu}][\p{L}&]+\s+){0,3}(?:Staff Reporter|Staff Writer|Staff Report|Special Correspondent|Correspondent|News Desk|Web Desk|Online Desk|News Service|Editorial Team|Bureau|Newsroom))$/u
// “By Jane Example MOSCOW, April 28 (Reuters) – …”: the dateline follows on the same line.
const BYLINE_START = patternNeeding(
  SIGNED_FIRST,
  () =>
    new RegExp(
      `^${SIGNED}\\s+(?<name>\\p{Lu}\\p{Ll}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{Ll}.][\\p{L}.'’-]*){1,3}?(?:(?:,| and)\\s+\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}[\\p{Ll}.][\\p{L}.'’-]*){1,3}?)*)\\s+(?=\\p{Lu}{3,}[\\p{Lu} ]*(?:,|\\s\\(|\\s[-–—]))`,
      'u',
    ),
)

/** Reads the line that names who wrote the report, or the signature before a dateline in the same line. */
export function readByline(line: Line): Byline | null {
  const whole = BYLINE_LINE.exec(line.text) ?? DESK_LINE.exec(line.text)
  if (whole) return { start: line.start, end: line.end, name: whole.groups!['name']! }
  const opening = BYLINE_START.exec(line.text)
  return opening && { start: line.start, end: line.start + opening[0].trimEnd().length, name: opening.groups!['name']! }
}
