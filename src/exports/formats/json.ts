import { contractLists } from '../contract.js'
import type { Chosen } from '../../views/choose.js'
import type { Chunks, ExportFormat } from './format.js'
import { narrow } from './jsonl.js'

/**
 * The whole record as the public contract has it, what is only likely or doubtful with its tier; of a search what was
 * found.
 */
export const json: ExportFormat = {
  name: 'json',
  title: 'The whole record, JSON',
  mediaType: 'application/json',
  about: 'the whole record as the contract has it (docs/record.schema.json)',
  loses: [],
  parts: [{ file: 'record.json', write: writeJson }],
}

function* writeJson(chosen: Chosen): Chunks {
  const { look, isWhole, record } = chosen
  const { entities, ...lists } = contractLists(isWhole ? record : narrow(chosen), look)
  const { reports, readings, ...woven } = lists
  yield* printed({ attache: '1', reports, readings, entities: isWhole ? entities : chosen.entities, ...woven })
}

/**
 * The same bytes as `JSON.stringify(record, null, 1)`, a thing at a time: the text of a large record is longer than any
 * string may be.
 */
function* printed(record: Readonly<Record<string, string | Iterable<object>>>): Chunks {
  const last = Object.keys(record).length - 1
  yield '{\n'
  for (const [at, [name, value]] of Object.entries(record).entries()) {
    const end = at === last ? '\n' : ',\n'
    yield ` ${JSON.stringify(name)}: `
    if (typeof value === 'string') yield `${JSON.stringify(value)}${end}`
    else {
      let many = 0
      for (const one of value)
        yield `${many++ === 0 ? '[\n' : ',\n'}  ${JSON.stringify(one, null, 1).replaceAll('\n', '\n  ')}`
      yield many === 0 ? `[]${end}` : `\n ]${end}`
    }
  }
  yield '}\n'
}
