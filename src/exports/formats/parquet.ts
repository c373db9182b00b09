import { ByteWriter, ParquetWriter, type BasicType } from 'hyparquet-writer'
import type { Chosen } from '../../views/choose.js'
import type { Chunks, ExportFormat, ExportPart } from './format.js'
import { LOST_IN_TABLES, TABLES, type Cell, type ColumnType, type Table } from './tables.js'

const TYPES: Readonly<Record<ColumnType, BasicType>> = { text: 'STRING', number: 'DOUBLE' }
/** Rows written together: what is held at once. */
const ROWS_A_GROUP = 5000

/** The tables as Parquet, one file a kind. */
export const parquet: ExportFormat = {
  name: 'parquet',
  title: 'Tables, Parquet',
  mediaType: 'application/vnd.apache.parquet',
  about: 'the tables of csv as Parquet, for DuckDB, R, pandas and Polars',
  loses: LOST_IN_TABLES,
  parts: TABLES.map((table): ExportPart => ({
    file: `${table.name}.parquet`,
    write: (chosen) => writeTable(table, chosen),
  })) as unknown as ExportFormat['parts'],
}

function* writeTable(table: Table, chosen: Chosen): Chunks {
  const writer = new ByteWriter()
  const schema = [
    { name: 'root', num_children: table.columns.length },
    ...table.columns.map(([name, type]) =>
      type === 'text'
        ? ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const)
        : ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const),
    ),
  ]
  const file = new ParquetWriter({ writer, schema, createdBy: 'Attaché' })
  let rows: (readonly Cell[])[] = []
  const writeGroup = () => {
    void file.write({
      columnData: table.columns.map(([name, type], at) => ({
        name,
        type: TYPES[type],
        data: rows.map((row) => row[at] ?? null),
      })),
      rowGroupSize: ROWS_A_GROUP,
    })
    rows = []
    return taken(writer)
  }
  for (const row of table.rows(chosen)) {
    rows.push(row)
    if (rows.length === ROWS_A_GROUP) yield writeGroup()
  }
  if (rows.length > 0) yield writeGroup()
  void file.finish()
  yield ofGroups(taken(writer))
}

/** In the heading of a table of no rows: no rows, a list of nothing, the writer's name. */
const NO_GROUPS = [0x16, 0x00, 0x19, 0x00, 0x28]
const LIST_OF_STRUCTS = 0x0c

/**
 * The library writes an empty list of row groups as a list of bytes, which strict readers refuse: it is a list of
 * groups all the same.
 */
function ofGroups(end: Uint8Array): Uint8Array {
  const at = end.findIndex((_, place) => NO_GROUPS.every((byte, offset) => end[place + offset] === byte))
  if (at >= 0) end[at + 3] = LIST_OF_STRUCTS
  return end
}

/** What was written since it was last taken; the place in the file goes on being counted. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
  writer.index = 0
  return bytes
}
