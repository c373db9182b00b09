import type { RegisterRow } from '../../intake/register.js'
import { possessive, sayImports } from '../registers/hold-claims.js'
import { accountsFor, type Ledger, type Party } from '../registers/ledgers.js'
import { sayLedger } from '../registers/say-held.js'
import { bookYears, sumWindow, windowsWithin, type Years } from '../registers/windows.js'
import { rounded, type Measure } from './measure.js'
import { notesOf, RUN } from './supplier-share.js'

const UNKNOWN = /^unknown\b/iu
const DIGITS = 3

/**
 * How far a state’s imports are spread over suppliers: the sum of their squared shares (Herfindahl and Hirschman), in
 * runs of five years.
 */
export function measureDiversification(ledger: Ledger, importer: Party): readonly Measure[] {
  const account = accountsFor(ledger, { supplier: null, recipient: importer }).find(({ rows }) =>
    rows.some(({ supplier }) => supplier !== null),
  )
  if (!account || account.rows.every(({ value }) => (value ?? 0) === 0)) return []
  const bySupplier = new Map<string, RegisterRow[]>()
  for (const row of account.rows)
    if (row.supplier !== null) bySupplier.set(row.supplier, [...(bySupplier.get(row.supplier) ?? []), row])
  const books = [...bySupplier].map(([name, rows]) => ({
    isUnknown: UNKNOWN.test(name),
    book: bookYears(rows, account.register.isRounded),
  }))
  const runs = windowsWithin(account, Math.min(RUN, account.to - account.from + 1)).flatMap((years) =>
    indexOf(
      books.map(({ book, isUnknown }) => ({ isUnknown, value: sumWindow(book, years).value })),
      years,
    ),
  )
  if (runs.length === 0) return []
  return [
    {
      id: 'diversification',
      title: `How ${possessive(importer.name)} ${sayImports(ledger.of)} are spread over suppliers`,
      definition:
        'The sum of the squared shares of all suppliers (Herfindahl–Hirschman index): 1 where one supplies all, 1/n where n supply the same each; its inverse is how many equal suppliers it would be.',
      source: sayLedger(ledger),
      columns: ['years', 'suppliers', 'index', 'as many as equal suppliers', 'from unknown suppliers (%)'],
      rows: runs.map(({ years, suppliers, index, unknown }) => [
        `${years.from}–${years.to}`,
        suppliers,
        rounded(index, DIGITS),
        rounded(1 / index, 2),
        rounded(unknown),
      ]),
      notes: [
        ...(runs.some(({ unknown }) => unknown > 0)
          ? ['unknown suppliers count as one, so that the index may be too high where there are several']
          : []),
        ...notesOf([account]),
      ],
      plot: {
        kind: 'lines',
        unit: 'index',
        most: 1,
        series: [
          {
            name: 'index',
            points: runs.map(({ years, index }) => ({ year: years.to, value: rounded(index, DIGITS) })),
          },
        ],
      },
    },
  ]
}

interface Run {
  readonly years: Years
  readonly suppliers: number
  readonly index: number
  readonly unknown: number
}

function indexOf(
  values: readonly { readonly isUnknown: boolean; readonly value: number }[],
  years: Years,
): readonly Run[] {
  const whole = values.reduce((sum, { value }) => sum + value, 0)
  if (whole <= 0) return []
  const shares = values
    .filter(({ value }) => value > 0)
    .map(({ isUnknown, value }) => ({ isUnknown, share: value / whole }))
  return [
    {
      years,
      suppliers: shares.length,
      index: shares.reduce((sum, { share }) => sum + share ** 2, 0),
      unknown: 100 * shares.filter(({ isUnknown }) => isUnknown).reduce((sum, { share }) => sum + share, 0),
    },
  ]
}
