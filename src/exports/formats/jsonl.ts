import type { TheRecord } from '../../record/record.js'
import type { Chosen } from '../../views/choose.js'
import { contractKept, contractRead, contractWoven } from '../contract.js'
import type { Chunks, ExportFormat } from './format.js'

/** The record as one object a line, each with its `type`; a `report` line has the words, so that it can be read into another record. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  about: 'every thing of the contract, one a line, for programs that read line by line',
  loses: [],
  leavesOut: ({ look, isWhole }) => (isWhole && look.likely ? [] : ['entries that were not asked for']),
  parts: [{ file: 'record.jsonl', write: writeLines }],
}

function * writeLines(chosen: Chosen): Chunks {
  const { look: { record } } = chosen
  const line = (type: string, value: object) => `${JSON.stringify({ type, ...value })}\n`
  yield line('record', { attache: '1', reports: chosen.readings.length, entries: chosen.entries.length })
  // one report at a time: its reading is far larger than anything woven
  for (const reading of chosen.readings) {
    yield line('report', contractKept(reading, record))
    yield line('reading', contractRead(reading))
  }
  const woven = contractWoven(narrow(chosen))
  const isChosen = new Set(chosen.entities.map(({ id }) => id))
  for (const one of woven.entities) if (isChosen.has(one.id)) yield line('entity', one)
  for (const [type, all] of [['story', woven.stories], ['entry', woven.entries], ['comparison', woven.comparisons], ['denial', woven.denials], ['lineage', woven.lineage], ['paraphrase', woven.paraphrases], ['deal', woven.deals]] as const) {
    // the kind of an entry or of a lineage is its own; `type` says which table it is of
    for (const one of all) yield line(type, one)
  }
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
