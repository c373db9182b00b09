import type { Chosen } from '../../views/choose.js'
import { citationsOf, LOST_IN_CITATIONS, type Citation } from './citations.js'
import type { Chunks, ExportFormat } from './format.js'
import { oneLine } from './told.js'

/** The reports as RIS, for EndNote, Zotero, Mendeley. */
export const ris: ExportFormat = {
  name: 'ris',
  title: 'Reports for EndNote',
  mediaType: 'application/x-research-info-systems',
  about: 'the reports as a bibliography in RIS, for EndNote and Zotero',
  loses: LOST_IN_CITATIONS,
  parts: [{ file: 'reports.ris', write: writeAll }],
}

function* writeAll(chosen: Chosen): Chunks {
  for (const citation of citationsOf(chosen)) yield writeOne(citation)
}

function writeOne({
  key,
  reading,
  title,
  outlet,
  parts,
  authors,
  agency,
  section,
  place,
  pages,
  url,
  note,
}: Citation): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  const [year, month, day] = parts
  const rows: readonly (readonly [string, string | null])[] = [
    ['TY', url === null ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', outlet],
    ...authors.map((name) => ['AU', name] as const),
    ['PY', year === undefined ? null : String(year)],
    ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
    ['CY', place],
    ['SP', pages?.split('–')[0] ?? null],
    ['EP', pages?.split('–')[1] ?? null],
    ['LA', reading.report.language],
    ['UR', url],
    ['SE', section],
    ['DP', agency],
    ['N1', note],
    ['ER', ''],
  ]
  return `${rows.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')}\r\n`
}
