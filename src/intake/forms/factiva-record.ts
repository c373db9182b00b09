import type { Draft } from './draft-report.js'
import { readStatedDay } from './stated-day.js'

// “664 words”, “2029 Wörter”: the line that every article of Factiva has.
const LENGTH = /^[\d.,\s]+(?:words|mots|Wörter|palabras|parole|palavras)\.?$/i
const CLOSING = /^(?:Document|Dokument|Documento)\s+[A-Z]\w{8,}/i

/** The lines of an article's head as Factiva sets them, without names: byline, length, day, outlet. */
export function cutFactiva(lines: readonly string[]): Pick<Draft, 'byline' | 'outlet' | 'day'> {
  const length = lines.findIndex((line) => LENGTH.test(line))
  const day = lines.findIndex(
    (line, at) => at >= Math.max(0, length) && line.length < 40 && readStatedDay(line) !== null,
  )
  const outlet = day < 0 ? null : (lines.slice(day + 1).find((line) => !/^\d\d?[:h.]\d\d/.test(line)) ?? null)
  return {
    byline: length > 0 && lines[length - 1]!.length < 80 ? lines[length - 1]! : null,
    day: day < 0 ? null : lines[day]!,
    outlet,
  }
}

/**
 * The articles of a Factiva download set as running lines; none where it is another document. Rows of codes stand as
 * `HD\tHeadline`.
 */
export function readFactivaLines(lines: readonly string[]): readonly Draft[] {
  const drafts: Draft[] = []
  let from = 0
  for (const [index, line] of lines.entries()) {
    if (!CLOSING.test(line) && !/^AN[ \u00A0]*\t/.test(line)) continue
    const draft = draftOf(lines.slice(from, index))
    if (draft) drafts.push(draft)
    from = index + 1
  }
  return drafts
}

function draftOf(rows: readonly string[]): Draft | null {
  const lines = rows.map((row) => row.replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/, ''))
  const codes = new Map<string, string>()
  let open = ''
  for (const line of lines) {
    const row = /^([A-Z]{2,3})[ \u00A0]*(?:\t(.*)|)$/s.exec(line)
    if (row) open = row[1]!
    if (open !== '')
      codes.set(
        open,
        [codes.get(open), row ? (row[2] ?? '') : line]
          .filter((one) => one !== undefined && one.trim() !== '')
          .join('\n\n'),
      )
  }
  if (codes.size >= 4 && codes.has('HD')) {
    return {
      title: codes.get('HD')!,
      byline: codes.get('BY') ?? null,
      outlet: codes.get('SN') ?? null,
      day: codes.get('PD') ?? null,
      credits: [codes.get('CR'), codes.get('CY')],
      section: codes.get('SE') ?? null,
      correction: codes.get('CX') ?? null,
      text: ['LP', 'TD']
        .map((code) => codes.get(code) ?? '')
        .filter((one) => one !== '')
        .join('\n\n'),
    }
  }
  const length = lines.findIndex((line) => LENGTH.test(line))
  if (length < 1) return null
  const head = cutFactiva(lines)
  const copyright = lines.findIndex((line, at) => at > length && /^(?:\(c\)|©|Copyright)/i.test(line))
  const title = lines[head.byline && length > 1 ? length - 2 : length - 1]!
  return copyright < 0
    ? null
    : { ...head, title, credits: [lines[copyright]], text: lines.slice(copyright + 1).join('\n\n') }
}
