import { patternNeeding } from '../../language/needed-pattern.js'
import type { Span } from '../../language/span.js'
import { AGENCY } from './agencies.js'
import { trimmedLine, type Line } from './line.js'

/** Words that say whose text this is, and the credit as it is to be named. */
export interface CreditLine extends Span {
  readonly credit: string
}

const CREDITED = `(?:${AGENCY}|agenc(?:y|ies)|wires?|wire services?|news agencies|correspondents?|bureaus?)`
const SEVERAL = `${CREDITED}(?:\\s*(?:,|/|and|&|with)\\s*${CREDITED})*`
// “(With agency inputs)”, “With inputs from PTI and ANI”, “With additional reporting by agencies”
const WITH_INPUTS =
  /^[[(]?\s*(?:with|including)\s+(?:additional\s+)?(?:(?:\p{L}+\s+){0,3}(?:agency|agencies|wire|news|bureau|PTI|ANI|IANS|AFP|AP|Reuters)\s+)?(?:inputs?|reporting|material|reports?|information|contributions?)(?:\s+(?:from|by|of)\b[^.]{1,80})?\s*\.?[\])]?\.?$/iu
// “(Reuters)”, “— AFP”, “/TASS/”, “Source: Xinhua”, “Agencies” alone on a line
const AGENCY_LINE = patternNeeding(
  /^.{2,200}$/,
  () =>
    new RegExp(
      `^(?:source|via|credit|agency|agencies)?\\s*[:—–-]*\\s*(?:[(\\[/]\\s*(${SEVERAL})\\s*[)\\]/]|(${SEVERAL}))\\s*\\.?$`,
      'iu',
    ),
)
// “(Reporting by A. Person in Ankara; editing by B. Person)”, “AP writer C. Person contributed to this report.”
const DESK_LINE =
  /^[[(]?\s*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translation|translated)\s+by\b.{3,200}|.{3,120}\bcontributed (?:to|reporting (?:to|for)) (?:this|the) (?:report|story|article)\.?)\s*[\])]?\.?$/iu
// “This story was published from a wire agency feed without modifications to the text.”
const FEED_LINE =
  /^[[(]?(?:this|the)\s+(?:story|article|report|copy)\s+(?:has been|was|is)\s+(?:published|sourced|taken|produced|generated|auto-generated)\s+(?:by|from)\s.{0,60}(?:feed|agency|syndicat|wire).{0,160}$/iu
// At the end of a paragraph: “… he said. (AFP)”, “… he said. – Reuters”, “… he said. EFE”, “… he said. /TASS/”, “… he
// said. PTI ABC XYZ”, “… (With agency inputs)”
const TRAILING_AGENCY = new RegExp(
  `(?<=[.!?]["”’')]?)\\s*(?:[(\\[/]\\s*(${SEVERAL})\\s*[)\\]/]|[—–-]+\\s*(${SEVERAL})|\\s(${AGENCY})(?:\\s+[A-Z]{2,4}){0,4})\\s*\\.?$`,
  'u',
)
const TRAILING_INPUTS =
  /(?<=[.!?]["”’')]?)\s*(\((?:with|including)\s[^()]{0,60}(?:inputs?|agenc(?:y|ies)|reporting|wires?)[^()]{0,40}\)|\((?:additional )?(?:reporting|writing|editing) by [^()]{3,200}\))\s*\.?$/iu
// Desks sign off with initials: “mvg-ssk/ia”, “abc/def”.
const INITIALS_LINE = /^[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$/

/** Reads a line that is a credit and nothing else. */
export function readCreditLine(line: Line): CreditLine | null {
  const agency = AGENCY_LINE.exec(line.text)
  // Lower-case words such as “agency” are a credit only in brackets or after a label; a bare line needs a name in
  // capitals.
  if (agency && /\p{Lu}|^[([]/u.test(line.text))
    return { start: line.start, end: line.end, credit: (agency[1] ?? agency[2])! }
  const worded =
    WITH_INPUTS.test(line.text) ||
    DESK_LINE.test(line.text) ||
    FEED_LINE.test(line.text) ||
    INITIALS_LINE.test(line.text)
  return worded ? { start: line.start, end: line.end, credit: unbracket(line.text) } : null
}

// “EXAMPLE TIMES – The president …”, “ALNAHAR - …”: the outlet’s own mark where others have the place.
const OUTLET_MARK = patternNeeding(
  /[-–—:]\s/,
  () => /^(?<name>\p{Lu}[\p{Lu}&.’'-]+(?: \p{Lu}[\p{Lu}&.’'-]*){0,3})\s+[-–—]+\s+(?=["“‘]?\p{Lu})/u,
)
const OUTLET_WORD =
  /(?<!\p{L})(?:TODAY|NEWS|TIMES|DAILY|POST|HERALD|TRIBUNE|GAZETTE|OBSERVER|JOURNAL|TELEGRAPH|CHRONICLE|MONITOR|GUARDIAN|EXPRESS|MIRROR|STANDARD|RADIO|ONLINE|MEDIA|PRESS|MAIL|WIRE|WEEKLY|BULLETIN|DISPATCH)(?!\p{L})/u

/** Reads the name of the outlet that stands in capitals before the story. */
export function readOutletMark(line: Line, isOutlet: (name: string) => boolean): CreditLine | null {
  const match = OUTLET_MARK.exec(line.text)
  const name = match?.groups!['name']
  if (!match || name === undefined || !(OUTLET_WORD.test(name) || isOutlet(name))) return null
  return { start: line.start, end: line.start + match[0].trimEnd().length, credit: name }
}

/** Reads the credit that a paragraph ends with, behind its last full stop. */
export function readTrailingCredit(line: Line): CreditLine | null {
  const match = TRAILING_INPUTS.exec(line.text) ?? TRAILING_AGENCY.exec(line.text)
  if (!match) return null
  const { start, end } = trimmedLine(line.text, match.index, match.index + match[0].length)
  const credit = match[1] ?? match[2] ?? match[3] ?? match[0]
  return { start: line.start + start, end: line.start + end, credit: unbracket(credit) }
}

function unbracket(text: string): string {
  return text.replace(/^[[(\s]+|[\])\s.]+$/g, '')
}
