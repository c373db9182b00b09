import { createHash } from 'node:crypto'

/** What a register’s numbers are in: an index of volume, money, or so much of a unit. */
export interface RegisterUnit {
  readonly kind: 'volume' | 'money' | 'measure'
  /** As it is said behind a number: `million TIV`, `million USD`, `thousand tonnes`. */
  readonly name: string
  /** ISO 4217; null where it is no money. */
  readonly currency: string | null
  /** What one stands for: 1000000 of “million USD”. */
  readonly scale: number
}

/** One deal as a trade register tells it. */
export interface RegisterDeal {
  /** The database’s own number of the deal, the only thing that stays the same between releases. */
  readonly id: string | null
  readonly designation: string
  readonly description: string
  readonly category: string | null
  /** As written: `2018`, `(2002)`. */
  readonly ordered: { readonly year: string; readonly number: number | null; readonly isEstimate: boolean }
  readonly delivered: { readonly number: number | null; readonly isEstimate: boolean }
  /** `New`, `Second hand`; how it is made where it is told: `licence`. */
  readonly status: string
  readonly comments: string
}

/**
 * One number of a register: what one side supplied to another, or has of its own, in a year; of a deal, in the years of
 * its deliveries together.
 */
export interface RegisterRow {
  /** Line of the file, or row of the sheet. */
  readonly line: number
  /**
   * As the register writes it; null where it gives all suppliers together, or where what is told has none (budgets).
   */
  readonly supplier: string | null
  /** As the register writes it; null where it gives all recipients together. */
  readonly recipient: string | null
  /** Empty where nothing has been delivered. */
  readonly years: readonly number[]
  /** In the register’s unit; null where it gives none. */
  readonly value: number | null
  /** Written as 0: more than nothing, less than half a unit. */
  readonly isSmall: boolean
  readonly deal: RegisterDeal | null
}

/** Which rows a register holds all of: `all` suppliers to these recipients; `unknown` where the file does not tell. */
export interface RegisterScope {
  readonly suppliers: readonly string[] | 'all' | 'unknown'
  readonly recipients: readonly string[] | 'all' | 'unknown'
  /** First and last year of which the register tells. */
  readonly from: number
  readonly to: number
}

/** How the file is laid out, in the user’s words. */
export type RegisterLayout =
  | 'SIPRI trade register'
  | 'SIPRI deliveries'
  | 'SIPRI table of partners'
  | 'SIPRI table of all'
  | 'SIPRI trade register (RTF)'
  | 'mapped series'

/**
 * A series that others made and the user brought: arms transfers, trade, aid, budgets. Its release is part of every
 * number taken from it.
 */
export interface Register {
  /** A mark of the bytes and of how they are to be read, the same on every machine. */
  readonly id: string
  readonly file: string
  readonly layout: RegisterLayout
  readonly title: string | null
  /** Who made it, as the file says. */
  readonly source: string
  /** The day or version that the file gives for itself, as written; null where it gives none and the user gave none. */
  readonly release: string | null
  /** What must stand beside every number of it. */
  readonly credit: string
  /** What its makers allow. */
  readonly terms: string
  /** What is counted: `major arms`, `trade`, `aid`, `defence budget`. */
  readonly of: string
  readonly unit: RegisterUnit
  /** Whether numbers are rounded to whole units, so that each may be half a unit more or less. */
  readonly isRounded: boolean
  readonly scope: RegisterScope
  readonly rows: readonly RegisterRow[]
  /** What a reader of its numbers should know: rows that were mended, totals that do not add up. */
  readonly notes: readonly string[]
}

/** A file of a register as it came, with how it is to be read. */
export interface RegisterFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: RegisterSettings
}

/**
 * What the user says of a file: for a series of any layout which column is what; for all what the file does not tell
 * itself.
 */
export interface RegisterSettings {
  readonly release?: string
  readonly title?: string
  readonly source?: string
  readonly credit?: string
  readonly terms?: string
  /** What is counted: `trade`. */
  readonly of?: string
  /** `million USD`, `tonnes`. */
  readonly unit?: string
  /** Head of the column of suppliers, exporters, donors; `=Japan` where all rows are of one. */
  readonly from?: string
  /** Head of the column of recipients; `=India` where all rows are of one. */
  readonly to?: string
  /** Head of the column of those whose own it is (budgets): in place of both sides. */
  readonly whose?: string
  /** Head of the column of years; not needed where years are the heads. */
  readonly year?: string
  readonly value?: string
  /** Only rows with these words in these columns. */
  readonly where?: Readonly<Record<string, string>>
  readonly sheet?: string
  /** What parts whole numbers from the rest: `,` in “1,5”. */
  readonly decimal?: ',' | '.'
}

export const REGISTER_SETTINGS = [
  'release',
  'title',
  'source',
  'credit',
  'terms',
  'of',
  'unit',
  'from',
  'to',
  'whose',
  'year',
  'value',
  'where',
  'sheet',
  'decimal',
] as const satisfies readonly (keyof RegisterSettings)[]

/** What is wrong with a register file: where, what was found, and what was expected. */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault'
  readonly code = 'register-fault'
  /** `line` is null where it is about the whole file. */
  constructor(
    readonly line: number | null,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${line === null ? '' : `line ${line}: `}found ${found}; expected ${expected}`)
  }
}

/** How much of a data set may be reproduced where its terms say “less than 10 per cent”, as SIPRI’s do. */
export const SHARE_REPRODUCED = 0.1

/** A mark of a register’s bytes and of how they are to be read: the same twice is one register. */
export function markRegister({ bytes, settings }: Pick<RegisterFile, 'bytes' | 'settings'>): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(settings).sort()))
    .update(bytes)
    .digest('hex')
}

const ID_DIGITS = 6

/** What a register is called where one is meant: `r0a38b3`, the beginning of its mark. */
export function registerId(file: Pick<RegisterFile, 'bytes' | 'settings'>): string {
  return `r${markRegister(file).slice(0, ID_DIGITS)}`
}

/** By name, and of one name by their marks: the order in which they came changes nothing. */
export function sortRegisters(files: readonly RegisterFile[]): readonly RegisterFile[] {
  return files
    .map((file) => ({ file, mark: markRegister(file) }))
    .sort((a, b) => (a.file.name < b.file.name ? -1 : a.file.name > b.file.name ? 1 : a.mark < b.mark ? -1 : 1))
    .map(({ file }) => file)
}
