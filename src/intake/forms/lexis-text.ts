import type { Received } from '../report.js'
import { draftReports } from './draft-report.js'
import type { Parcel } from './form.js'
import { COUNTER, cutLexisRecord } from './lexis-record.js'

/** LexisNexis as plain text: articles parted by “3 of 10 DOCUMENTS”, lines broken at eighty. */
export async function openLexisText({ name, text }: Parcel): Promise<Received> {
  const parts = (text() ?? '').replace(/\r\n?/g, '\n').split(new RegExp(COUNTER.source, 'gimu')).slice(1)
  const drafts = parts.map((part) => cutLexisRecord(unbreak(part))).filter((draft) => draft.text !== '')
  return drafts.length > 0
    ? draftReports(name, drafts)
    : {
        reports: [],
        notes: [
          {
            kind: 'no article',
            place: name,
            message: `${name}: found a LexisNexis download without articles, expected their whole text. Download them again with “Full document”`,
          },
        ],
      }
}

/** Paragraphs with their lines joined; centred lines (outlet, day, edition) each on their own. */
function unbreak(part: string): readonly string[] {
  return part
    .split(/\n[ \t]*\n/)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '')
      return lines.every((line) => /^\s{10,}\S/.test(line))
        ? lines.map((line) => line.trim())
        : [lines.map((line) => line.trim()).join(' ')]
    })
    .filter((one) => one !== '')
}
