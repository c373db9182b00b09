import { contractKept, contractRead, contractRecord, contractWoven } from '../contract.js'
import type { Chosen } from '../../views/choose.js'
import type { Chunks, ExportFormat } from './format.js'
import { narrow } from './jsonl.js'

/** The whole record as the public contract has it, what is only likely or doubtful with its tier; of a search what was found. */
export const json: ExportFormat = {
  name: 'json',
  mediaType: 'application/json',
  about: 'the whole record as the contract has it (docs/record.schema.json)',
  loses: [],
  parts: [{ file: 'record.json', write: writeJson }],
}

function * writeJson(chosen: Chosen): Chunks {
  const { look: { record }, isWhole } = chosen
  if (isWhole) yield * printed(contractRecord(record))
  else {
    const isChosen = new Set(chosen.entities.map(({ id }) => id))
    const { entities, ...woven } = contractWoven(narrow(chosen))
    yield * printed({ attache: '1', reports: chosen.readings.map((reading) => contractKept(reading, record)), readings: chosen.readings.map(contractRead), entities: entities.filter(({ id }) => isChosen.has(id)), ...woven })
  }
}

/** The same bytes as `JSON.stringify(record, null, 1)`, a thing at a time: the text of a large record is longer than any string may be. */
function * printed(record: Readonly<Record<string, unknown>>): Chunks {
  const last = Object.keys(record).length - 1
  yield '{\n'
  for (const [at, [name, value]] of Object.entries(record).entries()) {
    const end = at === last ? '\n' : ',\n'
    if (!Array.isArray(value) || value.length === 0) yield ` ${JSON.stringify(name)}: ${JSON.stringify(value)}${end}`
    else {
      yield ` ${JSON.stringify(name)}: [\n`
      for (const [index, one] of (value as readonly unknown[]).entries()) yield `  ${JSON.stringify(one, null, 1).replaceAll('\n', '\n  ')}${index === value.length - 1 ? '\n' : ',\n'}`
      yield ` ]${end}`
    }
  }
  yield '}\n'
}
