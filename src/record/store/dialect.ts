import type { Kysely, QueryExecutorProvider, RawBuilder } from 'kysely'
import type { SoughtPhrase } from '../sought-text.js'
import type { Growing } from './store.js'

/** What a statement is put to: a database, or a step in it. */
export type Rows = QueryExecutorProvider

/** What is asked of rows, as a part of a question. */
export type Condition = RawBuilder<unknown>

/** A report that was written down just now. */
export interface Came {
  readonly id: string
  readonly digest: string
}

/**
 * All in which SQLite and PostgreSQL part. Everything else that is asked of the rows of a record is written once, in
 * words that both understand. A table that is made by hand takes its types from here.
 */
export interface Dialect {
  /** Types of columns: text is compared by its bytes in both. */
  readonly text: string
  readonly bytes: string
  readonly real: string
  /** A key that counts by itself. */
  readonly numbered: string
  /** So many values are taken by one statement. */
  readonly mostValues: number
  /** In which order rows of this table came. */
  orderOf(table: string): RawBuilder<unknown>
  /** Another value whenever a row was written anew. */
  readonly rowMark: RawBuilder<string | number>
  hasTable(db: Rows, table: string): Promise<boolean>
  /** Whether a table is not there, also of those that a record has from the start. */
  lacks(db: Rows, table: string): Promise<boolean>
  /** Puts rows in the place of those of the same key. */
  put(tx: Rows, table: string, rows: readonly object[], key: readonly string[]): Promise<void>
  /** The words of things, by the ids of their rows: a table of its own that is asked by {@link Dialect.holds}. */
  createWords(tx: Rows, table: string): Promise<void>
  /** How the id of words is called in a table of them. */
  readonly wordsId: RawBuilder<unknown>
  insertWords(tx: Rows, table: string, rows: readonly { readonly id: number; readonly words: string }[]): Promise<void>
  /** Whether the words of this id hold all that is looked for (see sought-text.ts). */
  holds(table: string, id: RawBuilder<unknown>, sought: readonly SoughtPhrase[]): Condition
  /** Nobody else who asks for one of these has it until this step is done. */
  lock(tx: Rows, names: readonly string[]): Promise<void>
  /** Writes down in which order reports came. Asked last in a step: from here on others wait for its end. */
  numberReports(tx: Rows, came: readonly Came[]): Promise<void>
  /** The reports in the order in which they came. */
  arrivals(db: Rows): Promise<readonly Came[]>
  /** Goes on counting behind the rows that were put into a table with their numbers. */
  resumeNumbers(tx: Rows, table: string): Promise<void>
  insertRuling(tx: Rows, ruling: string): Promise<void>
  replaceOwnRows(tx: Rows, rows: string): Promise<void>
  /** Tells others that registers changed. */
  noteRegisters(tx: Rows): Promise<void>
  brought(db: Rows): Promise<string>
  edition(db: Rows): Promise<string>
}

/** A database that keeps a record. */
export interface OpenDatabase<Tables> {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
  /** Everything in `work`, or nothing. */
  readonly commit: <T>(work: (tx: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** What is asked in `work` is of one moment. */
  readonly snapshot: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** Words what goes wrong in `work`. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>
  /** See {@link Store.inTurn}. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Where parts of what was woven can be woven anew. */
  readonly growing?: Growing
}

/** The same, for as long as it is not closed. */
export interface Connected<Tables> extends OpenDatabase<Tables> {
  close(): Promise<void>
}
