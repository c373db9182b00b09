import { queryRecord } from '../../record/query-record.js'
import { lookInto, openLookUp, type LookUp } from '../../views/look-up.js'
import type { DeskRecord } from '../desk/desk-record.js'
import { findForExport } from '../find-for-export.js'
import type { ApiRecord } from './operation.js'
import { ApiProblem } from './problem.js'

/** So many pasts are held: each is a record of its own. */
const PASTS_HELD = 4

/** Opens the record for requests: look-ups are made once for each state of it. */
export function openAsked(desk: DeskRecord): (likely: boolean, asOf?: string) => Promise<ApiRecord> {
  const looks = new Map<string, { readonly of: object; readonly look: LookUp }>()
  const pasts = new Map<string, { readonly of: object; readonly desk: Promise<DeskRecord> }>()
  const choice = (of: DeskRecord, likely: boolean) => ({ likely, registers: of.registers?.() ?? [] })

  const over = (of: DeskRecord, likely: boolean, key: string): ApiRecord => {
    const query = of.query()
    const whole = async () => {
      const record = await of.whole()
      const known = looks.get(key)
      if (known?.of === record) return known.look
      const look = openLookUp({ ...record, copies: of.copies?.() ?? new Map() }, choice(of, likely))
      looks.set(key, { of: record, look })
      return look
    }
    return {
      ...choice(of, likely),
      query,
      whole,
      find: (sought) => findForExport(of, sought, likely, whole),
      look: async (asked) => {
        const excerpt = await query.excerpt(asked)
        return lookInto(
          { ...excerpt, record: { ...excerpt.record, copies: of.copies?.() ?? new Map() } },
          choice(of, likely),
        )
      },
    }
  }
  const past = (day: string): Promise<DeskRecord> => {
    if (!desk.asOf)
      throw new ApiProblem('bad-request', {
        found: 'asOf',
        expected: 'the record as it is',
        next: 'This record keeps no past; leave asOf out.',
      })
    const of = desk.query()
    const known = pasts.get(day)
    if (known?.of === of) return known.desk
    const made = desk.asOf(day).then((record): DeskRecord => {
      const query = queryRecord(record)
      return {
        query: () => query,
        whole: () => Promise.resolve(record),
        copies: () => desk.copies?.() ?? new Map(),
        registers: () => desk.registers?.() ?? [],
        ...(desk.brought ? { brought: () => desk.brought!() } : {}),
      }
    })
    for (const first of pasts.keys()) {
      if (pasts.size < PASTS_HELD) break
      pasts.delete(first)
      for (const likely of [true, false]) looks.delete(`${likely} ${first}`)
    }
    pasts.set(day, { of, desk: made })
    made.catch(() => {
      pasts.delete(day)
    })
    return made
  }
  return async (likely, asOf) =>
    asOf === undefined ? over(desk, likely, `${likely}`) : over(await past(asOf), likely, `${likely} ${asOf}`)
}
