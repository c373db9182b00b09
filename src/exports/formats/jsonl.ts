import type { Report } from '../../intake/report.js'
import type { TheRecord } from '../../record/record.js'
import type { Chosen } from '../../views/choose.js'
import { contractLists } from '../contract.js'
import type { Chunks, ExportFormat } from './format.js'

/** The record as one object a line, each with its `type`; read into an empty record, it gives that record again. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  about: 'every thing of the contract, one a line, for programs that read line by line, and for `attache read`, which makes the same record of it',
  loses: [],
  leavesOut: ({ look, isWhole, brought }) => [...(isWhole && look.likely ? [] : ['entries that were not asked for']), ...(isWhole && !brought ? ['rulings of people, and names of your own'] : [])],
  parts: [{ file: 'record.jsonl', write: writeLines }],
}

const LINE_OF = { entities: 'entity', stories: 'story', entries: 'entry', comparisons: 'comparison', denials: 'denial', lineage: 'lineage', paraphrases: 'paraphrase', deals: 'deal' } as const

function * writeLines(chosen: Chosen): Chunks {
  const line = (type: string, value: object) => `${JSON.stringify({ type, ...value })}\n`
  yield line('record', { attache: '1', reports: chosen.readings.length, entries: chosen.entries.length })
  // before the reports: they are read with them
  if (chosen.isWhole && chosen.brought && chosen.brought.ownRows !== '') yield line('own names', { rows: chosen.brought.ownRows })
  const { reports, readings, ...woven } = contractLists(narrow(chosen), chosen.readings)
  // one report at a time: its reading is far larger than anything woven
  const read = readings[Symbol.iterator]()
  let at = 0
  for (const report of reports) {
    yield line('report', { ...report, received: asReceived(chosen.readings[at++]!.report, chosen) })
    yield line('reading', read.next().value as object)
  }
  const isChosen = new Set(chosen.entities.map(({ id }) => id))
  for (const one of woven.entities) if (isChosen.has(one.id)) yield line('entity', one)
  for (const [name, type] of Object.entries(LINE_OF) as readonly (readonly [keyof typeof LINE_OF, string])[]) {
    // the kind of an entry or of a lineage is its own; `type` says which table it is of
    if (name !== 'entities') for (const one of woven[name]) yield line(type, one)
  }
  if (chosen.isWhole) for (const ruling of chosen.brought?.rulings ?? []) yield line('ruling', ruling)
}

/** What came beside the words, as it came: a title or a day that the words themselves tell is found in them again, and a lent day is lent again. */
function asReceived(received: Report, { brought }: Chosen): Omit<Report, 'id' | 'text'> {
  const { file, title, outlet, byline, url, language, published, marked, agency, section, correction, pages, recognised } = received
  const day = brought?.published.get(received.id)
  return { file, title, outlet, byline, url, language, published: day !== undefined ? day : published?.basis === 'inferred' ? null : published, marked, ...(agency !== undefined && { agency }), ...(section !== undefined && { section }), ...(correction !== undefined && { correction }), ...(pages && { pages }), ...(recognised && { recognised }) }
}

/** The record with what is woven from the chosen reports alone. */
export function narrow({ look: { record }, readings, entries, isWhole }: Chosen): TheRecord {
  if (isWhole) return { ...record, entries }
  const { weave } = record
  const told = new Set(readings.map(({ report }) => report.id))
  const isTold = ({ report }: { readonly report: string }) => told.has(report)
  return {
    readings: record.readings, entries,
    weave: {
      ...weave,
      stories: weave.stories.filter(({ reports }) => reports.some((report) => told.has(report))),
      comparisons: weave.comparisons.filter(({ figures }) => figures.every(isTold)),
      denials: weave.denials.filter((one) => isTold(one) && (one.claim === null || isTold(one.claim))),
      lineage: weave.lineage.filter(({ passages }) => passages.every(isTold)),
      paraphrases: weave.paraphrases.filter((one) => isTold(one) && isTold(one.of)),
    },
  }
}
