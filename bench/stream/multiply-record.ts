import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { Report } from '../../src/intake/report.js'
import { packReading, unpackReading } from '../../src/record/store/reading-bytes.js'

/*
 * `node dist/bench/stream/multiply-record.js RECORD TARGET TIMES`: a large record for measuring exports, made by
 * multiplying the rows of a small one that is woven. Each copy has reports, entities and entries of its own, so that
 * the record is larger in everything, but nobody of it is told in more than one copy. Only the rows that exports ask
 * for are multiplied: what is searched by words is not.
 */
const [from, target, times] = process.argv.slice(2)
if (from === undefined || target === undefined || times === undefined) {
  throw new Error('expected a record, a folder and how often: multiply-record.js /tmp/stream/200 /tmp/large 500')
}

type Row = Record<string, unknown>

mkdirSync(target, { recursive: true })
copyFileSync(join(from, 'record.db'), join(target, 'record.db'))
const database = new Database(join(target, 'record.db'))
database.exec('pragma journal_mode = memory')
database.exec('pragma synchronous = off')
database.exec('pragma cache_size = -1000000')
const all = (words: string): readonly Row[] => database.prepare(words).all() as Row[]

const reports = all('select * from report order by rowid')
const ids = new Set(reports.map(({ id }) => String(id)))
/** Every name of a report in a text gets the mark of its copy. */
const renamed = (text: string, copy: number) =>
  text.replace(/[\w~.-]+/gu, (word) => (ids.has(word) ? `${word}-${copy}` : word))

const TABLES = [
  'woven_entity',
  'woven_member',
  'woven_entry',
  'woven_story',
  'woven_story_report',
  'woven_thing',
  'woven_thing_report',
  'woven_report',
] as const
const rows = new Map(TABLES.map((table) => [table, all(`select * from ${table}`)]))
const most = new Map(
  TABLES.map((table) => [table, Math.max(0, ...rows.get(table)!.map(({ number }) => Number(number ?? 0)))]),
)
const readings = all('select report, version, content from reading').map(({ report, version, content }) => ({
  report: String(report),
  version,
  reading: unpackReading(content as Uint8Array),
}))

const insert = (table: string, columns: readonly string[]) => {
  const statement = database.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return (row: Row) => statement.run(...columns.map((column) => row[column] as never))
}
const columnsOf = (table: (typeof TABLES)[number]) =>
  Object.keys(rows.get(table)![0] ?? {}).filter((column) => column !== 'id')
const keep = new Map(TABLES.map((table) => [table, insert(table, columnsOf(table))]))
const keepReport = insert('report', ['id', 'digest', 'received'])
const keepReading = insert('reading', ['report', 'version', 'content'])

database.exec('begin')
for (let copy = 1; copy < Number(times); copy++) {
  for (const { id, digest, received } of reports as readonly {
    readonly id: string
    readonly digest: string
    readonly received: string
  }[]) {
    const report = JSON.parse(received) as Report
    keepReport({
      id: `${id}-${copy}`,
      digest: `${digest}-${copy}`,
      received: JSON.stringify({ ...report, id: `${report.id}-${copy}` }),
    })
  }
  for (const { report, version, reading } of readings) {
    const copied = packReading({ ...reading, report: { ...reading.report, id: `${report}-${copy}` } })
    keepReading({ report: `${report}-${copy}`, version, content: copied })
  }
  for (const table of TABLES) {
    for (const row of rows.get(table)!) {
      const copied = Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string'
            ? renamed(value, copy)
            : column === 'number'
              ? Number(value) + copy * most.get(table)!
              : value,
        ]),
      )
      keep.get(table)!(copied)
    }
  }
}
const { last } = database.prepare('select max(rowid) as last from report').get() as { last: number }
const { mark } = database.prepare('select mark from woven').get() as { mark: string }
// the mark ends with the newest report and ruling: the copies are woven already
database.prepare('update woven set mark = ?').run(mark.replace(/ \d+ (\d+)$/u, ` ${last} $1`))
database.exec('commit')
database.close()
