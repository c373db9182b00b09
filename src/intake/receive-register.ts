import { LARGEST_REGISTER } from './limits.js'
import { registerId, RegisterFault, type Register, type RegisterFile, type RegisterSettings } from './register.js'
import { deliveries } from './registers/deliveries.js'
import type { Laid, Layout, ReadRegister } from './registers/layout.js'
import { faultOfHeads, findMappedHead, isMapped, readMapped } from './registers/mapped-series.js'
import { readPreamble, type Preamble } from './registers/preamble.js'
import { rtfRegister } from './registers/rtf-register.js'
import { readSheets, type Line, type Sheet } from './registers/sheet.js'
import { NO_TERMS, SIPRI, SIPRI_TERMS } from './registers/terms.js'
import { partnerTable, worldTable } from './registers/tiv-tables.js'
import { tradeRegister } from './registers/trade-register.js'

/** Every layout that is known without a mapping, in the order of trying. */
const LAYOUTS: readonly Layout[] = [deliveries, tradeRegister, worldTable, partnerTable, rtfRegister]
/** Heads stand in the first lines, beneath the notes. */
const LAST_HEAD = 60

/** What a layout has read, with what stood above it. */
interface Found extends ReadRegister {
  readonly layout: Register['layout']
  readonly above: Preamble
}

/**
 * A file of a register → its numbers with their release, credit and terms. Throws a {@link RegisterFault} where it
 * cannot be read whole: a sum over half a file is wrong.
 */
export function receiveRegister({ name, bytes, settings }: RegisterFile): Register {
  if (bytes.length > LARGEST_REGISTER)
    throw new RegisterFault(
      null,
      `${Math.round(bytes.length / 1e6)} million bytes`,
      `${LARGEST_REGISTER / 1e6} million at most`,
    )
  const sheets = readSheets(bytes).filter((sheet) => settings.sheet === undefined || sheet.name === settings.sheet)
  if (sheets.length === 0)
    throw new RegisterFault(null, `no sheet ‹${settings.sheet ?? ''}›`, 'the name of a sheet of the workbook')
  const { layout, above, ...read } = isMapped(settings)
    ? findMapped(sheets, settings)
    : findLayout(name, sheets, settings)
  const isSipri = layout !== 'mapped series'
  const source = settings.source ?? above.source ?? (isSipri ? SIPRI : (settings.credit ?? name))
  const release = settings.release ?? above.release
  return {
    id: registerId({ bytes, settings }),
    file: name,
    layout,
    title: settings.title ?? above.title,
    source,
    release,
    credit: settings.credit ?? `${source}${release === null ? '' : `, release of ${release}`}`,
    terms: settings.terms ?? (isSipri ? SIPRI_TERMS : NO_TERMS),
    ...read,
  }
}

function findMapped(sheets: readonly Sheet[], settings: RegisterSettings): Found {
  for (const sheet of sheets) {
    const head = findMappedHead(sheet, settings)
    if (head) return { layout: 'mapped series', above: aboveOf(sheet, head), ...readMapped(sheet, head, settings) }
  }
  throw faultOfHeads(sheets, settings)
}

function findLayout(file: string, sheets: readonly Sheet[], settings: RegisterSettings): Found {
  for (const sheet of sheets) {
    for (const layout of LAYOUTS) {
      const at = sheet.lines.slice(0, LAST_HEAD).findIndex((line) => layout.isHead(line, sheet))
      if (at < 0) continue
      const head = sheet.lines[at]!
      const laid: Laid = { file, sheet, head, above: aboveOf(sheet, head), below: sheet.lines.slice(at + 1), settings }
      const read = layout.read(laid)
      if (read.rows.length === 0)
        throw new RegisterFault(
          head.line,
          'the heads of a table and no row beneath them',
          'one row at least; the file may have been cut off',
        )
      return { layout: layout.called, above: laid.above, ...read }
    }
  }
  throw unknownLayout(sheets)
}

function aboveOf({ lines, separator }: Sheet, head: Line): Preamble {
  return readPreamble(lines.slice(0, lines.indexOf(head)), separator)
}

/**
 * What stands where the heads should: the widest of the first lines, since heads are at least as wide as what is above
 * them.
 */
function unknownLayout(sheets: readonly Sheet[]): RegisterFault {
  const widest = sheets
    .flatMap(({ lines }) => lines.slice(0, LAST_HEAD))
    .reduce<Line | undefined>(
      (best, line) => (best && best.cells.filter(Boolean).length >= line.cells.filter(Boolean).length ? best : line),
      undefined,
    )
  const found = widest
    ? `a table whose widest line begins ‹${widest.cells.filter(Boolean).slice(0, 4).join(', ').slice(0, 90)}›`
    : 'no table'
  return new RegisterFault(
    widest?.line ?? null,
    found,
    `${LAYOUTS.map(({ expects }) => expects).join('; ')}; or a mapping of its columns (--to COLUMN --year COLUMN --value COLUMN, or --map FILE)`,
  )
}
