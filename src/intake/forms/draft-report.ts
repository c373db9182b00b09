import { creditedAgency } from '../credited-agency.js'
import { detectLanguage } from '../detect-language.js'
import { LONGEST_TEXT } from '../limits.js'
import { nameReport } from '../name-report.js'
import { correctionIn } from '../printed-correction.js'
import { tooLarge } from '../receive-lines.js'
import { EXPECTED_DAY, isOutOfReason } from '../report.js'
import type { Furniture, IntakeNote, PageStart, Received, RecognisedWord, Report } from '../report.js'
import { sectionOf } from '../stated-section.js'
import { readStatedDay } from './stated-day.js'

/** What a form tells of one report; everything but the words may be missing. */
export interface Draft {
  readonly text: string
  readonly title?: string | null
  readonly outlet?: string | null
  readonly byline?: string | null
  readonly url?: string | null
  /** The day as the form states it, in any of its styles. */
  readonly day?: string | null
  readonly marked?: readonly Furniture[]
  /** Lines that may credit an agency: a credit line, a notice of copyright. The byline is looked at too. */
  readonly credits?: readonly (string | null | undefined)[]
  /** The part of the paper, as the form states it: “NEWS; Pg. 3”. */
  readonly section?: string | null
  /** A correction that the form states beside the words; one among the words is found there. */
  readonly correction?: string | null
  readonly pages?: readonly PageStart[]
  readonly recognised?: readonly RecognisedWord[]
}

/** The reports of one file, in its order. Where there are several each is named by its number behind `#`. */
export async function draftReports(
  name: string,
  drafts: readonly Draft[],
  notes: readonly IntakeNote[] = [],
): Promise<Received> {
  const reports: Report[] = []
  const told: IntakeNote[] = []
  for (const [index, draft] of drafts.entries()) {
    const place = drafts.length === 1 ? name : `${name}#${index + 1}`
    if (draft.text.trim() === '')
      told.push({ kind: 'empty', place, message: `${place}: found no words in it, expected a report` })
    else if (draft.text.length > LONGEST_TEXT)
      told.push({ kind: 'too large', place, message: tooLarge(place, draft.text.length) })
    else {
      const report = await reportOf(place, draft)
      reports.push(report)
      if (report.published === null && isOutOfReason(draft.day ?? ''))
        told.push({
          kind: 'doubt',
          place,
          message: sayNoDay(place, draft.day!),
        })
    }
  }
  return { reports, notes: [...notes, ...told] }
}

function sayNoDay(place: string, stated: string): string {
  const found = `found ‹${stated.slice(0, 60)}› as its day, expected ${EXPECTED_DAY}`
  return `${place}: ${found}. It is read without a day; give one with --published`
}

async function reportOf(place: string, draft: Draft): Promise<Report> {
  const url = tidy(draft.url)
  const outlet = tidy(draft.outlet)
  const agency = creditedAgency([...(draft.credits ?? []), draft.byline], outlet)
  const [section, correction] = [sectionOf(draft.section), tidy(draft.correction) ?? correctionIn(draft.text)]
  return {
    id: nameReport(draft.text, url),
    file: place === '-' ? null : place,
    title: tidy(draft.title),
    outlet,
    byline: tidyByline(draft.byline),
    url,
    language: await detectLanguage(draft.text),
    text: draft.text,
    published: readStatedDay(draft.day ?? null),
    marked: draft.marked ?? [],
    ...(agency !== null && { agency }),
    ...(section !== null && { section }),
    ...(correction !== null && { correction }),
    ...(draft.pages && { pages: draft.pages }),
    ...(draft.recognised && { recognised: draft.recognised }),
  }
}

/** One line without outer blanks; null where nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : line
}

/** “By BERNARD CONDON, AP Business Writer” → “Bernard Condon”. Initials of an editor are nobody's byline. */
function tidyByline(stated: string | null | undefined): string | null {
  const name = tidy(stated)?.replace(/^(?:by|von|par|por)\s+/i, '') ?? ''
  if (name === '' || /^[a-z]{1,4}(?:\/[a-z]{1,4})*$/.test(name) || /^https?:/i.test(name)) return null
  const isCapitals = /\p{Lu}{3}/u.test(name) && !/\p{Ll}{2}/u.test(name.replace(/\b(?:and|und|et|y)\b/g, ''))
  return isCapitals
    ? name
        .replace(/\p{Lu}+/gu, (word) => (word.length > 2 ? word[0]! + word.slice(1).toLowerCase() : word))
        .replace(/\bAnd\b/g, 'and')
    : name
}
