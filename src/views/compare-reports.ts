import { words, type Reading } from '../reading/reading.js'
import { sayDate } from './say-date.js'
import { nameOf, type LookUp } from './look-up.js'
import { sayCounted } from './say-amount.js'

export const FACETS = ['Who', 'When', 'Where', 'Said', 'Figures', 'Origin'] as const
/** What reports are compared by. */
export type Facet = (typeof FACETS)[number]

/** One thing a report has under a facet: how many of the reports have it, too. */
export interface FacetValue {
  readonly value: string
  readonly sharedBy: number
}

/** A facet with what each report has, in the order of the reports. */
export interface FacetRow {
  readonly facet: Facet
  readonly cells: readonly (readonly FacetValue[])[]
}

/** So much a cell can hold and still be read. */
const MOST_IN_CELL = 12

/** Reports facet by facet: what all of them have, what some have, what one has alone. */
export function compareFacets(readings: readonly Reading[], look: LookUp): readonly FacetRow[] {
  return FACETS.map((facet) => {
    const sets = readings.map((reading) => new Set(valuesOf(facet, reading, look)))
    const shared = (value: string) => sets.filter((set) => set.has(value)).length
    return {
      facet,
      cells: sets.map((set) =>
        [...set]
          .map((value) => ({ value, sharedBy: shared(value) }))
          .toSorted((a, b) => b.sharedBy - a.sharedBy)
          .slice(0, MOST_IN_CELL),
      ),
    }
  })
}

function valuesOf(facet: Facet, reading: Reading, look: LookUp): readonly string[] {
  const { report, events, quotes, figures, layout } = reading
  const named = (id: string | null) => nameOf(look, report.id, id) ?? []
  const told = events.filter((event) => {
    const entry = look.entryOf(report.id, event.id)
    return entry !== undefined && look.isStated(entry)
  })
  switch (facet) {
    case 'Who':
      return told.flatMap(({ participants }) => participants.flatMap(({ entity }) => named(entity)))
    case 'When':
      return told.flatMap(({ when }) => (when === null ? [] : [sayDate(when)]))
    case 'Where':
      return told.flatMap(({ place }) => named(place))
    case 'Said':
      return quotes.flatMap(({ source }) => (source ? ([named(source.entity)].flat()[0] ?? words(report, source)) : []))
    case 'Figures':
      return figures.map((figure) => sayCounted(figure, words(report, figure)))
    case 'Origin':
      return [
        ...layout.credits,
        ...look.record.weave.lineage
          .filter(({ kind, reports }) => kind !== 'statement' && reports.includes(report.id))
          .map(({ kind, origin }) => `${kind}${origin === null ? '' : ` of ${look.entity(origin)?.name ?? origin}`}`),
      ]
  }
}
