import { dayOf, type Chosen } from '../../views/choose.js'
import { outletOf, titleOf } from '../../views/look-up.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { oneLine, spanOf } from './told.js'

/** The columns of the event list of Discourse Network Analyzer, then the four variables of its own statement type. */
const COLUMNS = [
  'statement ID',
  'time',
  'document ID',
  'document title',
  'author',
  'source',
  'section',
  'type',
  'text',
  'person',
  'organization',
  'concept',
  'agreement',
] as const

/** Each quote as a statement of an actor, as Discourse Network Analyzer lists them. */
export const discourseStatements: ExportFormat = {
  name: 'dna',
  title: 'Statements for Discourse Network Analyzer',
  mediaType: 'text/csv; charset=utf-8; header=present',
  about: 'quotes as statements, in the event list of Discourse Network Analyzer (rDNA reads it)',
  loses: [
    'everything but quotes: entries, figures, deals',
    'concepts are not coded: the column holds what the speaker does (asserts, denies, praises …) for a coder to replace; agreement is 0 where it is a denial, a doubt or criticism',
    'semicolons and straight quotation marks within words, which the list has no way to write',
  ],
  leavesOut: ({ quotes, look }) => [
    ...counted(
      countOf(quotes, ({ speaker }) => speaker === null),
      'quote of nobody named',
      'quotes of nobody named',
    ),
    ...counted(
      countOf(quotes, ({ reading, speaker }) => speaker !== null && spanOf(dayOf(reading, look)).earliest === null),
      'quote in a report without a day',
      'quotes in reports without a day',
    ),
  ],
  parts: [{ file: 'statements.csv', write: writeList }],
}

const AGAINST: ReadonlySet<string> = new Set(['denies', 'doubts', 'criticises', 'threatens'])

function* writeList(chosen: Chosen): Chunks {
  const { quotes, look, record } = chosen
  const documents = new Map<string, number>()
  for (const { report } of record.readings) documents.set(report.id, documents.size + 1)
  yield `${COLUMNS.map((name) => `"${name}"`).join(';')}\n`
  let number = 0
  for (const { reading, quote, text, speaker } of quotes) {
    const day = spanOf(dayOf(reading, look)).earliest
    if (speaker === null || day === null) continue
    number += 1
    const { report, layout } = reading
    const source = quote.source?.entity ? look.wovenOf(report.id, quote.source.entity) : undefined
    const isPerson = source?.kind === 'person'
    const office = source?.roles[0]
    // who has no body of their own speaks for their office’s
    const body = isPerson ? (office?.of ?? source.country ?? '') : speaker
    yield (
      [
        number,
        `${day} 00:00:00`,
        documents.get(report.id)!,
        quoted(oneLine(titleOf(reading))),
        quoted(report.byline ?? layout.byline ?? ''),
        quoted(outletOf(reading)),
        quoted(''),
        quoted(layout.credits.join(', ')),
        quoted(text),
        quoted(isPerson ? speaker : ''),
        quoted(body),
        quoted(quote.stance),
        AGAINST.has(quote.stance) ? 0 : 1,
      ].join(';') + '\n'
    )
  }
}

/**
 * As the list itself writes text: its own signs give way. A cell that a spreadsheet would take for a formula is made
 * text.
 */
function quoted(text: string): string {
  const plain = oneLine(text).replaceAll(';', ',').replaceAll('"', "'")
  return `"${/^[=+\-@＝＋－＠]/u.test(plain) ? "'" : ''}${plain}"`
}
