import { piecesAt } from '../../language/pieces-at.js'
import type { Reading } from '../../reading/reading.js'
import { dayOf, type Chosen } from '../../views/choose.js'
import { agencyOf, outletOf, titleOf } from '../../views/look-up.js'
import { pagesOf } from '../../views/where-printed.js'
import { addressOf, oneLine, spanOf } from './told.js'

/** A report as a bibliography has it. */
export interface Citation {
  readonly key: string
  readonly reading: Reading
  readonly title: string
  readonly outlet: string
  /** EDTF; null where nobody tells it. */
  readonly date: string | null
  /** The day, where there is one: the less precise a date, the fewer parts. */
  readonly parts: readonly number[]
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly section: string | null
  readonly place: string | null
  /** “3–4”, of a report that was printed. */
  readonly pages: string | null
  readonly url: string | null
  readonly file: string | null
  /** How the day is known where the page does not state it. */
  readonly note: string | null
}

export const LOST_IN_CITATIONS = [
  'everything but the reports themselves: a bibliography holds no entries, quotes or figures',
  'whether a name in a byline is a person or a desk: it is kept whole',
] as const

/** Each report as a citation, keyed by outlet, year and a mark of the report. */
export function* citationsOf({ readings, look }: Chosen): Generator<Citation> {
  for (const reading of readings) {
    const { report, layout } = reading
    const date = dayOf(reading, look)
    const published = look.publishedOf(report.id) ?? layout.published
    const byline = report.byline ?? layout.byline
    const agency = agencyOf(reading) ?? layout.credits[0] ?? null
    yield {
      key: `${
        outletOf(reading)
          .replace(/[^A-Za-z0-9]/gu, '')
          .slice(0, 20)
          .toLowerCase() || 'report'
      }${date?.slice(0, 4).replace(/[^0-9]/gu, '') ?? ''}-${markOf(report.id)}`,
      reading,
      title: oneLine(titleOf(reading)),
      outlet: outletOf(reading),
      date,
      parts: partsOf(date),
      authors:
        byline === null
          ? []
          : piecesAt(byline.replace(/^by\s+/iu, ''), /[,;&]|\band\b/u)
              .map(oneLine)
              .filter((name) => name !== ''),
      agency,
      section: report.section ?? null,
      place: layout.dateline?.place ?? null,
      pages: pagesOf(report),
      url: addressOf(reading),
      file: report.file,
      note:
        oneLine(
          [
            published?.basis === 'inferred' ? 'Day of publication inferred from other reports.' : '',
            report.correction === undefined ? '' : `Corrected by its outlet: ${report.correction}`,
          ].join(' '),
        ).trim() || null,
    }
  }
}

/** Letters and digits of a report’s id that every program takes in a key. */
function markOf(id: string): string {
  return id
    .normalize('NFKD')
    .replace(/\.\w{1,5}$/u, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
}

function partsOf(date: string | null): readonly number[] {
  if (date === null || !/^\d{4}(?:-\d\d){0,2}$/u.test(date)) {
    const { earliest, latest } = spanOf(date)
    return earliest !== null && earliest.slice(0, 4) === latest?.slice(0, 4) ? [Number(earliest.slice(0, 4))] : []
  }
  return date.split('-').map(Number)
}
