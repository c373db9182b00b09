import { possessive, sayImports, sayYears } from '../registers/hold-claims.js'
import { accountsFor, type Account, type Ledger, type Party } from '../registers/ledgers.js'
import { sayLedger } from '../registers/say-held.js'
import { bookYears, shareOf, sumWindow, windowsWithin, type Years } from '../registers/windows.js'
import { rounded, type Measure } from './measure.js'

/** SIPRI compares runs of five years, since deliveries of one big order make a single year jump. */
export const RUN = 5

/**
 * What part of a state’s imports comes from the other, year by year and in runs of five years, and how the last run
 * stands to the one before it.
 */
export function measureShares(ledger: Ledger, importer: Party, supplier: Party): readonly Measure[] {
  const wholes = accountsFor(ledger, { supplier: null, recipient: importer })
  const parts = accountsFor(ledger, { supplier, recipient: importer })
  const whole = wholes.find(({ register }) => parts.some((part) => part.register === register)) ?? wholes[0]
  const part = parts.find(({ register }) => register === whole?.register) ?? parts[0]
  if (!whole || !part || part.rows.every(({ value }) => (value ?? 0) === 0)) return []
  const span = { from: Math.max(whole.from, part.from), to: Math.min(whole.to, part.to) }
  const [mine, all] = [bookYears(part.rows, part.register.isRounded), bookYears(whole.rows, whole.register.isRounded)]
  const share = (years: Years) => shareOf(sumWindow(mine, years), sumWindow(all, years))?.value
  const runOf = (year: number) => (year - RUN + 1 < span.from ? undefined : share({ from: year - RUN + 1, to: year }))
  const years = windowsWithin(span, 1).map(({ from }) => from)
  const points = (valueOf: (year: number) => number | undefined) =>
    years.flatMap((year) => {
      const value = valueOf(year)
      return value === undefined ? [] : [{ year, value: rounded(value) }]
    })
  return [
    {
      id: 'supplier-share',
      title: `${possessive(supplier.name)} share of ${possessive(importer.name)} ${sayImports(ledger.of)}`,
      definition: `What ${supplier.name} supplied, in per cent of what all suppliers together did, by year and in the five years that end with it.`,
      source: sayLedger(ledger),
      columns: [
        'year',
        `from ${supplier.name} (${ledger.unit.name})`,
        `from all (${ledger.unit.name})`,
        'share (%)',
        'five years to then (%)',
      ],
      rows: years
        .map((year) => ({ from: year, to: year }))
        .map((at) => [
          at.from,
          rounded(sumWindow(mine, at).value, 2),
          rounded(sumWindow(all, at).value, 2),
          roundedOr(share(at)),
          roundedOr(runOf(at.from)),
        ]),
      notes: [...trendOf(span, share), ...notesOf([part, whole])],
      plot: {
        kind: 'lines',
        unit: '%',
        most: 100,
        series: [
          { name: 'single years', points: points((year) => share({ from: year, to: year })) },
          { name: 'five years', points: points(runOf) },
        ],
      },
    },
  ]
}

/** What a reader of numbers from these files should know. */
export function notesOf(accounts: readonly Account[]): readonly string[] {
  return [
    ...(accounts.some(({ register }) => register.layout === 'SIPRI trade register')
      ? ['the volume of a deal delivered over several years is spread evenly over them']
      : []),
    ...(accounts.some(({ isScopeUnknown }) => isScopeUnknown)
      ? ['the file does not tell which sides it was asked for: the whole is the sum of its rows']
      : []),
  ]
}

const roundedOr = (value: number | undefined) => (value === undefined ? null : rounded(value))

/** “2017–2021: 46.0 %, 2012–2016: 69.0 %: 23.0 points less”. */
function trendOf({ from, to }: Years, share: (years: Years) => number | undefined): readonly string[] {
  if (to - 2 * RUN + 1 < from) return []
  const [last, before] = [
    { from: to - RUN + 1, to },
    { from: to - 2 * RUN + 1, to: to - RUN },
  ]
  const [now, then] = [share(last), share(before)]
  if (now === undefined || then === undefined) return []
  const points = rounded(now - then)
  const change = points === 0 ? 'unchanged' : `${Math.abs(points).toFixed(1)} points ${points > 0 ? 'more' : 'less'}`
  return [`trend: ${sayYears(last)} ${now.toFixed(1)} %, ${sayYears(before)} ${then.toFixed(1)} %, ${change}`]
}
