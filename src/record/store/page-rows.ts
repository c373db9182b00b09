import { sql } from 'kysely'
import { Failure } from '../failure.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import type { Tables } from './kept-rows.js'
import type { PieceKeeper } from './page-archive.js'

/**
 * Web archives of a record that lies in a database alone, piece by piece: those of one file, in the order of their
 * places, are the file.
 */
export async function createArchived(tx: Rows, { text, bytes }: Dialect): Promise<void> {
  await sql
    .raw(
      `create table archived (file ${text} not null, start bigint not null, piece ${bytes} not null, primary key (file, start))`,
    )
    .execute(tx)
}

export function piecesInRows({ db, commit, guard }: OpenDatabase<Tables>, place: string): PieceKeeper {
  return {
    place,
    append: (file, offset, piece) =>
      guard(async () => {
        await commit((tx) => sql`insert into archived values (${file}, ${offset}, ${piece})`.execute(tx))
      }),
    read: ({ file, offset, length }) =>
      guard(async () => {
        const {
          rows: [kept],
        } = await sql<{ piece: Buffer }>`select piece from archived where file = ${file} and start = ${offset}`.execute(
          db,
        )
        if (kept?.piece.length === length) return kept.piece
        throw new Failure('damaged-record', {
          place,
          found: 'no whole copy of the page',
          expected: 'the web archive as it was written',
          next: 'Put back a copy of the record, or fetch the page again.',
        })
      }),
    close: () => undefined,
  }
}

/** The archives that are kept, each with its pieces in their order. */
export async function archivesIn(db: Rows): Promise<readonly string[]> {
  return (await sql<{ file: string }>`select distinct file from archived order by file`.execute(db)).rows.map(
    ({ file }) => file,
  )
}

export async function piecesOf(
  db: Rows,
  file: string,
): Promise<readonly { readonly start: number; readonly length: number }[]> {
  return (
    await sql<{
      start: number
      length: number
    }>`select start, length(piece) as length from archived where file = ${file} order by start`.execute(db)
  ).rows
}
