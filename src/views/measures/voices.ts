import type { Entry } from '../../record/entry.js'
import type { LookUp } from '../look-up.js'
import type { Pair } from '../register.js'
import { rounded, type Measure } from './measure.js'
import { yearOf, yearsBetween } from './meetings-by-level.js'

const SEVERAL = 2

/** What part of a relation’s entries rests on two voices or more: origins that do not copy one another. */
export function measureVoices({ entries }: Pair, look: LookUp): readonly Measure[] {
  if (entries.length === 0) return []
  const dated = yearsBetween(entries.flatMap((entry) => yearOf(entry) ?? []))
  const groups = [
    ...dated.map((year) => ({ name: String(year), own: entries.filter((entry) => yearOf(entry) === year) })),
    { name: 'without a year', own: entries.filter((entry) => yearOf(entry) === null) },
  ].filter(({ own }) => own.length > 0)
  return [
    {
      id: 'voices',
      title: 'Share of entries with two voices or more',
      definition: `Entries of the two that two or more independent origins tell, in per cent of all ${look.likely ? 'that are sure or likely' : 'sure ones'}; reports that copy one another are one voice.`,
      source: 'entries of this record',
      columns: ['year', 'entries', 'with two voices or more', 'share (%)'],
      rows: [...groups, { name: 'all', own: entries }].map(({ name, own }) => [
        name,
        own.length,
        severalOf(own),
        rounded((100 * severalOf(own)) / own.length),
      ]),
      notes: [],
      plot: {
        kind: 'lines',
        unit: '%',
        most: 100,
        series: [
          {
            name: 'two voices or more',
            points: groups.flatMap(({ name, own }) =>
              /^\d+$/u.test(name) ? [{ year: Number(name), value: rounded((100 * severalOf(own)) / own.length) }] : [],
            ),
          },
        ],
      },
    },
  ]
}

function severalOf(entries: readonly Entry[]): number {
  return entries.filter(({ voices }) => voices >= SEVERAL).length
}
