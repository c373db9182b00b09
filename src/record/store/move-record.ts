import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sql } from 'kysely'
import { Failure } from '../failure.js'
import type { Came, Dialect, Rows } from './dialect.js'
import { dossierFolder } from './dossier-files.js'
import { insertRows } from './insert-rows.js'
import { createJournal } from './journal.js'
import { createRegisters } from './kept-rows.js'
import { createChanges } from './change-rows.js'
import { createMoved } from './moved-rows.js'
import { createNews } from './news-rows.js'
import type { KeptRecord } from './open-kept.js'
import { FOLDER, readPiece } from './page-archive.js'
import { archivesIn, piecesOf } from './page-rows.js'
import { isPostgres, showPlace } from './postgres-place.js'
import { bytesOf } from './reading-bytes.js'

/** What was taken over. */
export interface Moved {
  readonly reports: number
  readonly rulings: number
  readonly registers: number
  readonly pages: number
  readonly changes: number
}

/** A record that is opened, and where it lies. */
export interface Placed {
  readonly place: string
  readonly kept: KeptRecord
}

interface Side {
  readonly rows: Rows
  readonly dialect: Dialect
}

const AT_ONCE = 200

/**
 * Takes everything over into a record that holds nothing: what people brought, how it came, what changed, and the
 * readings, which save work. What was woven is made from it again. All of it is there at the end, or nothing.
 */
export async function moveRecord(from: Placed, to: Placed, progress: (reports: number) => void): Promise<Moved> {
  const [source, target] = [from.kept.database, to.kept.database]
  return target.guard(() =>
    source.snapshot((old) =>
      target.commit(async (young) => {
        const [a, b]: readonly [Side, Side] = [
          { rows: old, dialect: source.dialect },
          { rows: young, dialect: target.dialect },
        ]
        await refuseFilled(b, to.place)
        await createMissing(b)
        const reports = await moveReports(a, b, progress)
        const rulings = await moveRulings(a, b)
        await moveOwnRows(a, b)
        const registers = await moveAll(a, b, 'register', ['mark', 'name', 'settings', 'received'], 'mark')
        for (const [table, columns] of BY_REPORT) await moveAll(a, b, table, columns, 'report')
        await moveKeys(a, b)
        await moveAll(a, b, 'moved', ['name', 'led'], 'name')
        await moveAll(
          a,
          b,
          'read_file',
          ['place', 'size', 'changed', 'version', 'parts', 'reports', 'unread', 'whole'],
          'place',
        )
        await moveAll(a, b, 'feed', ['address', 'title', 'etag', 'modified', 'named', 'checked'], 'address')
        let pages = 0
        let changes = 0
        for (const [table, columns] of IN_ORDER) {
          const moved = await moveInOrder(a, b, table, columns)
          if (table === 'page') pages = moved
          if (table === 'change') changes = moved
          if (columns.includes('number')) await b.dialect.resumeNumbers(b.rows, table)
        }
        await moveArchives(from.place, a, to.place, b)
        moveDossiers(from.place, to.place)
        await b.dialect.noteRegisters(b.rows)
        return { reports, rulings, registers, pages, changes }
      }),
    ),
  )
}

const BY_REPORT: readonly (readonly [string, readonly string[]])[] = [
  ['reading', ['report', 'version', 'content']],
  ['news', ['report', 'version', 'profile', 'pairs']],
]
const IN_ORDER: readonly (readonly [string, readonly string[]])[] = [
  ['change', ['number', 'at', 'change']],
  ['place', ['report', 'digest', 'place']],
  [
    'page',
    [
      'number',
      'asked',
      'address',
      'plain_asked',
      'plain_address',
      'fetched',
      'status',
      'digest',
      'file',
      'start',
      'length',
      'etag',
      'modified',
    ],
  ],
  ['page_report', ['page', 'report']],
  ['feed_link', ['plain', 'link', 'title', 'feed', 'seen', 'tries', 'outcome']],
]

async function refuseFilled({ rows, dialect }: Side, place: string): Promise<void> {
  const {
    rows: [told],
  } = await sql<{ kept: number }>`select (select count(*) from report) + (select count(*) from ruling) as kept`.execute(
    rows,
  )
  const others = (await dialect.lacks(rows, 'own_rows'))
    ? 0
    : (await sql<{ kept: number }>`select count(*) as kept from own_rows`.execute(rows)).rows[0]!.kept
  if (told!.kept + others > 0)
    throw new Failure('already-there', {
      place: showPlace(place),
      found: 'a record that holds something',
      expected: 'a new one',
      next: 'Name another place with --to; what is read into both is told apart by attache read alone.',
    })
}

/** What a record in a folder gets when it is first needed. */
async function createMissing({ rows, dialect }: Side): Promise<void> {
  await createRegisters(rows, dialect)
  if (await dialect.lacks(rows, 'news_key')) await createNews(rows, dialect)
  if (await dialect.lacks(rows, 'change')) await createChanges(rows, dialect)
  if (await dialect.lacks(rows, 'moved')) await createMoved(rows, dialect)
  await createJournal(rows, dialect)
}

interface ReportRow {
  readonly id: string
  readonly digest: string
  readonly received: string
}

/** In the order in which they came. What was written is read back and compared. */
async function moveReports(from: Side, to: Side, progress: (reports: number) => void): Promise<number> {
  const came = await from.dialect.arrivals(from.rows)
  const [sent, got] = [createHash('sha256'), createHash('sha256')]
  for (let at = 0; at < came.length; at += AT_ONCE) {
    const some = came.slice(at, at + AT_ONCE)
    await insertRows(to.rows, 'report', mark(sent, some, await readReports(from, some)), {
      mostValues: to.dialect.mostValues,
    })
    mark(got, some, await readReports(to, some))
    progress(at + some.length)
  }
  await to.dialect.numberReports(to.rows, came)
  if (sent.digest('hex') !== got.digest('hex'))
    throw new Failure('damaged-record', {
      place: 'move',
      found: 'reports that came out otherwise than they went in',
      expected: 'the same bytes',
      next: 'Nothing was taken over; the record is as it was. Please report this.',
    })
  return came.length
}

async function readReports({ rows }: Side, some: readonly Came[]): Promise<ReadonlyMap<string, ReportRow>> {
  const { rows: found } =
    await sql<ReportRow>`select id, digest, received from report where (id, digest) in (values ${sql.join(some.map(({ id, digest }) => sql`(${id}, ${digest})`))})`.execute(
      rows,
    )
  return new Map(found.map((row) => [`${row.digest} ${row.id}`, row]))
}

function mark(hash: Hash, some: readonly Came[], rows: ReadonlyMap<string, ReportRow>): readonly ReportRow[] {
  return some.map(({ id, digest }) => {
    const row = rows.get(`${digest} ${id}`)!
    hash.update(`${row.id}\n${row.digest}\n${row.received}\n`)
    return row
  })
}

async function moveRulings(from: Side, to: Side): Promise<number> {
  const { rows } = await sql<{ ruling: string }>`select ruling from ruling order by number`.execute(from.rows)
  for (const { ruling } of rows) await to.dialect.insertRuling(to.rows, ruling)
  return rows.length
}

async function moveOwnRows(from: Side, to: Side): Promise<void> {
  if (await from.dialect.lacks(from.rows, 'own_rows')) return
  const {
    rows: [own],
  } = await sql<{ rows: string }>`select rows from own_rows`.execute(from.rows)
  if (own) await to.dialect.replaceOwnRows(to.rows, own.rows)
}

/** All rows of a table, in the order of a key that tells them apart. */
async function moveAll(from: Side, to: Side, table: string, columns: readonly string[], key: string): Promise<number> {
  if (await from.dialect.lacks(from.rows, table)) return 0
  let [moved, last] = [0, '']
  for (;;) {
    const { rows } = await sql<
      Record<string, unknown>
    >`select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)} where ${sql.ref(key)} > ${last} order by ${sql.ref(key)} limit ${AT_ONCE}`.execute(
      from.rows,
    )
    if (rows.length === 0) return moved
    await insertRows(to.rows, table, rows.map(asTold), { mostValues: to.dialect.mostValues })
    moved += rows.length
    last = rows.at(-1)![key] as string
  }
}

/** Bytes as every database takes them. */
function asTold(row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value instanceof ArrayBuffer ? bytesOf(value) : value]),
  )
}

/** By which reports of like news are found: several rows of each. */
async function moveKeys(from: Side, to: Side): Promise<void> {
  if (await from.dialect.lacks(from.rows, 'news_key')) return
  for (let last = ''; ;) {
    const { rows: reports } = await sql<{
      report: string
    }>`select report from news where report > ${last} order by report limit ${AT_ONCE}`.execute(from.rows)
    if (reports.length === 0) return
    const { rows } =
      await sql<object>`select report, key from news_key where report in (${sql.join(reports.map(({ report }) => report))})`.execute(
        from.rows,
      )
    await insertRows(to.rows, 'news_key', rows, { mostValues: to.dialect.mostValues })
    last = reports.at(-1)!.report
  }
}

async function moveInOrder(from: Side, to: Side, table: string, columns: readonly string[]): Promise<number> {
  if (await from.dialect.lacks(from.rows, table)) return 0
  const order = from.dialect.orderOf(table)
  let [moved, last] = [0, 0]
  for (;;) {
    const { rows } = await sql<
      Record<string, unknown> & { at_place: number }
    >`select ${order} as at_place, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)} where ${order} > ${last} order by 1 limit ${AT_ONCE}`.execute(
      from.rows,
    )
    if (rows.length === 0) return moved
    await insertRows(
      to.rows,
      table,
      rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
      { mostValues: to.dialect.mostValues },
    )
    moved += rows.length
    last = rows.at(-1)!.at_place
  }
}

/** Web archives: files beside a record in a folder, pieces in a database, the same bytes. */
async function moveArchives(from: string, a: Side, to: string, b: Side): Promise<void> {
  const names = isPostgres(from)
    ? await archivesIn(a.rows)
    : filesIn(join(from, FOLDER)).map((name) => `${FOLDER}/${name}`)
  for (const file of names) {
    const pieces = isPostgres(from)
      ? await piecesOf(a.rows, file)
      : await cutArchive(join(from, FOLDER, basename(file)), file, a.rows)
    const read = async (start: number, length: number) =>
      isPostgres(from)
        ? (
            await sql<{ piece: Buffer }>`select piece from archived where file = ${file} and start = ${start}`.execute(
              a.rows,
            )
          ).rows[0]!.piece
        : readPiece(join(from, FOLDER, basename(file)), { file, offset: start, length })
    if (isPostgres(to))
      for (const { start, length } of pieces)
        await sql`insert into archived values (${file}, ${start}, ${await read(start, length)})`.execute(b.rows)
    else await writeArchive(join(to, file), pieces, read)
  }
}

type Pieces = readonly { readonly start: number; readonly length: number }[]

/** Cut where the pages begin and end that are looked up by their place. */
async function cutArchive(path: string, file: string, rows: Rows): Promise<Pieces> {
  const { rows: known } = await sql<{
    start: number
    length: number
  }>`select distinct start, length from page where file = ${file}`.execute(rows)
  const size = statSync(path).size
  const cuts = [...new Set([0, size, ...known.flatMap(({ start, length }) => [start, start + length])])]
    .filter((cut) => cut <= size)
    .sort((x, y) => x - y)
  return cuts.slice(0, -1).map((start, at) => ({ start, length: cuts[at + 1]! - start }))
}

async function writeArchive(
  path: string,
  pieces: Pieces,
  read: (start: number, length: number) => Promise<Uint8Array>,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const handle = openSync(path, 'w')
  try {
    for (const { start, length } of pieces) {
      const piece = await read(start, length)
      for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at)
    }
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

/** Notes and editions are files in both. */
function moveDossiers(from: string, to: string): void {
  if (existsSync(dossierFolder(from))) cpSync(dossierFolder(from), dossierFolder(to), { recursive: true, force: false })
}
