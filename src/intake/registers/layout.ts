import type { Register, RegisterLayout, RegisterRow, RegisterSettings, RegisterUnit } from '../register.js'
import type { Preamble } from './preamble.js'
import type { Line, Sheet } from './sheet.js'

/** A register as a layout reads it: everything that the settings or the makers’ terms do not add. */
export type ReadRegister = Pick<Register, 'of' | 'unit' | 'isRounded' | 'scope' | 'rows' | 'notes'>

/** What a layout reads from. */
export interface Laid {
  readonly file: string
  readonly sheet: Sheet
  /** The line with the heads of columns. */
  readonly head: Line
  readonly above: Preamble
  readonly below: readonly Line[]
  readonly settings: RegisterSettings
}

/** One layout: told by the heads of its columns wherever they stand, never by their line or the name of the file. */
export interface Layout {
  readonly called: RegisterLayout
  /** The heads it is told by, for those whose file has none of them. */
  readonly expects: string
  readonly isHead: (line: Line, sheet: Sheet) => boolean
  readonly read: (laid: Laid) => ReadRegister
}

/** SIPRI’s trend-indicator values: volume by the cost of making, in millions, and no money. */
export const TIV: RegisterUnit = { kind: 'volume', name: 'million TIV', currency: null, scale: 1_000_000 }
export const MAJOR_ARMS = 'major arms'

/** First and last year: as the file says, else of its rows. */
export function yearsOf(rows: readonly RegisterRow[], told: Preamble['years']): Pick<Register['scope'], 'from' | 'to'> {
  if (told) return { from: told[0], to: told[1] }
  const years = rows.flatMap((row) => row.years)
  return {
    from: years.reduce((least, year) => Math.min(least, year), Infinity),
    to: years.reduce((most, year) => Math.max(most, year), -Infinity),
  }
}
