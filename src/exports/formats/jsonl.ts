import type { Report } from '../../intake/report.js'
import type { RecordLists } from '../../record/record-walk.js'
import type { Chosen } from '../../views/choose.js'
import { contractLists } from '../contract.js'
import type { Chunks, ExportFormat } from './format.js'

/** The record as one object a line, each with its `type`; read into an empty record, it gives that record again. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  title: 'The whole record, line by line',
  mediaType: 'application/x-ndjson',
  about:
    'every thing of the contract, one a line, for programs that read line by line, and for `attache read`, which makes the same record of it',
  loses: [],
  leavesOut: ({ look, isWhole, brought }) => [
    ...(isWhole && look.likely ? [] : ['entries that were not asked for']),
    ...(isWhole && !brought ? ['rulings of people, and names of your own'] : []),
  ],
  parts: [{ file: 'record.jsonl', write: writeLines }],
}

const LINE_OF = {
  stories: 'story',
  entries: 'entry',
  comparisons: 'comparison',
  denials: 'denial',
  lineage: 'lineage',
  paraphrases: 'paraphrase',
  deals: 'deal',
} as const

function* writeLines(chosen: Chosen): Chunks {
  const line = (type: string, value: object) => `${JSON.stringify({ type, ...value })}\n`
  yield line('record', { attache: '1', reports: chosen.readings.length, entries: chosen.entries.length })
  // before the reports: they are read with them
  if (chosen.isWhole && chosen.brought && chosen.brought.ownRows !== '')
    yield line('own names', { rows: chosen.brought.ownRows })
  const { reports, readings, ...woven } = contractLists(narrow(chosen), chosen.look)
  // one report at a time: its reading is far larger than anything woven
  const read = readings[Symbol.iterator]()
  for (const report of reports) {
    yield line('report', { ...report, received: asReceived(chosen.look.reading(report.id)!.report, chosen) })
    yield line('reading', read.next().value as object)
  }
  for (const one of chosen.entities) yield line('entity', one)
  for (const [name, type] of Object.entries(LINE_OF) as readonly (readonly [keyof typeof LINE_OF, string])[]) {
    // the kind of an entry or of a lineage is its own; `type` says which table it is of
    for (const one of woven[name]) yield line(type, one)
  }
  if (chosen.isWhole) for (const ruling of chosen.brought?.rulings ?? []) yield line('ruling', ruling)
}

/**
 * What came beside the words, as it came: a title or a day that the words themselves tell is found in them again, and a
 * lent day is lent again.
 */
function asReceived(received: Report, { brought }: Chosen): Omit<Report, 'id' | 'text'> {
  const {
    file,
    title,
    outlet,
    byline,
    url,
    language,
    published,
    marked,
    agency,
    section,
    correction,
    pages,
    recognised,
  } = received
  const day = brought?.published(received.id)
  return {
    file,
    title,
    outlet,
    byline,
    url,
    language,
    published: day !== undefined ? day : published?.basis === 'inferred' ? null : published,
    marked,
    ...(agency !== undefined && { agency }),
    ...(section !== undefined && { section }),
    ...(correction !== undefined && { correction }),
    ...(pages && { pages }),
    ...(recognised && { recognised }),
  }
}

/** The record with what is woven from the chosen reports alone. */
export function narrow({ record, readings, entries, isWhole }: Chosen): Narrowed {
  if (isWhole) return { ...listsIn(record), entries }
  const told = new Set<string>()
  for (const { report } of readings) told.add(report.id)
  const isTold = ({ report }: { readonly report: string }) => told.has(report)
  return {
    readings,
    entries,
    entities: record.entities,
    stories: only(record.stories, ({ reports }) => reports.some((report) => told.has(report))),
    comparisons: only(record.comparisons, ({ figures }) => figures.every(isTold)),
    denials: only(record.denials, (one) => isTold(one) && (one.claim === null || isTold(one.claim))),
    lineage: only(record.lineage, ({ passages }) => passages.every(isTold)),
    paraphrases: only(record.paraphrases, (one) => isTold(one) && isTold(one.of)),
  }
}

type Narrowed = {
  readonly [Name in keyof RecordLists]: RecordLists[Name] extends Iterable<infer Thing> ? Iterable<Thing> : never
}

function listsIn({
  readings,
  entities,
  stories,
  entries,
  comparisons,
  denials,
  lineage,
  paraphrases,
}: RecordLists): Narrowed {
  return { readings, entities, stories, entries, comparisons, denials, lineage, paraphrases }
}

function only<Thing>(list: Iterable<Thing>, isMeant: (thing: Thing) => boolean): Iterable<Thing> {
  return {
    *[Symbol.iterator]() {
      for (const one of list) if (isMeant(one)) yield one
    },
  }
}
