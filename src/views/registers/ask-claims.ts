import type { ReportId } from '../../intake/report.js'
import type { RecordQuery } from '../../record/query.js'
import { goThrough, listHeld, type FoundList } from '../found-list.js'
import { holding } from '../held-lists.js'
import { lookInto, type LookUpChoice } from '../look-up.js'
import { holdClaims, type Held } from './hold-claims.js'

/** By what a claim that is held against a ledger is found again. */
export interface ClaimKey {
  readonly report: string
  readonly figure: string
  readonly registers: string
}

export const keyOfClaim = ({ claim: { reading, figure }, ledger }: Held): ClaimKey => ({
  report: reading.report.id,
  figure: figure.id,
  registers: ledger.registers.map(({ id }) => id).join(' '),
})
export const placeOfClaim = ({ report, figure, registers }: ClaimKey): string => `${report} ${figure} ${registers}`

/** Every claim that a register beside the record counts too, in the order of reports: looked for portion by portion. */
export function listHeldClaims(
  query: RecordQuery,
  of: Required<Omit<LookUpChoice, 'excerpt'>>,
): Promise<FoundList<ClaimKey>> {
  const { registers, likely } = of
  if (registers.length === 0) return Promise.resolve(listHeld<ClaimKey>([], placeOfClaim))
  return holding(query, ['claims', likely, registers.map(({ id }) => id)], async () =>
    listHeld(
      await goThrough(
        (page) => query.reports(page, { order: 'id' }),
        (reports) => claimsIn(query, reports, of),
      ),
      placeOfClaim,
    ),
  )
}

async function claimsIn(
  query: RecordQuery,
  reports: readonly ReportId[],
  of: Omit<LookUpChoice, 'excerpt'>,
): Promise<readonly ClaimKey[]> {
  return holdClaims(lookInto(await query.excerpt({ reports, speakers: true }), of)).map(keyOfClaim)
}
