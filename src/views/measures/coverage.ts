import { nameOfState } from '../../reference/name-of-state.js'
import { outletOfName } from '../../reference/outlet-of-name.js'
import { outletOf, type LookUp } from '../look-up.js'
import type { Pair } from '../register.js'
import { rounded, type Measure } from './measure.js'

const NOT_KNOWN = 'not known'

/**
 * Where those who tell of a relation are at home: reports by the country of their outlet, and which of these the state
 * owns.
 */
export function measureCoverage({ entries }: Pair, look: LookUp): readonly Measure[] {
  const reports = [...new Set(entries.flatMap((entry) => entry.reports))].flatMap((id) => look.reading(id) ?? [])
  if (reports.length === 0) return []
  const places = new Map<string, { outlets: Set<string>; count: number; ofState: number }>()
  for (const reading of reports) {
    const name = outletOf(reading)
    const outlet = outletOfName(name)
    const place = outlet?.country ? (nameOfState(outlet.country) ?? outlet.country) : NOT_KNOWN
    const own = places.get(place) ?? { outlets: new Set(), count: 0, ofState: 0 }
    own.outlets.add(outlet?.name ?? name)
    places.set(place, {
      outlets: own.outlets,
      count: own.count + 1,
      ofState: own.ofState + (outlet?.ownership === 'state' ? 1 : 0),
    })
  }
  const sorted = [...places].sort(
    ([a, x], [b, y]) => Number(a === NOT_KNOWN) - Number(b === NOT_KNOWN) || y.count - x.count || (a < b ? -1 : 1),
  )
  return [
    {
      id: 'coverage',
      title: 'Coverage by country of outlet',
      definition:
        'Reports that tell any of the relation’s entries, by the country where their outlet or agency is at home; how many of them are owned by the state.',
      source: 'reports of this record; countries and ownership as the shelf of outlets has them',
      columns: ['country', 'reports', 'share (%)', 'of state-owned outlets', 'outlets'],
      rows: sorted.map(([place, { outlets, count, ofState }]) => [
        place,
        count,
        rounded((100 * count) / reports.length),
        ofState,
        [...outlets].sort().join('; '),
      ]),
      notes: [],
      plot: { kind: 'bars', unit: 'reports', bars: sorted.map(([name, { count }]) => ({ name, value: count })) },
    },
  ]
}
