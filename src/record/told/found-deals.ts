import { compareText } from '../../language/compare-text.js'
import type { DealQuestion } from '../query.js'
import { groupByThing } from './group-deals.js'

/** An entry that tells of a deal, as a list of deals is made of it. */
export interface ListedDeal {
  readonly entry: string
  readonly thing: { readonly key: string; readonly name: string; readonly designated: boolean }
  readonly states: readonly string[]
  readonly stages: number
}

/** A deal in a list, with its place in the order: those with the most stages first. */
export interface PlacedDeal {
  readonly entries: readonly string[]
  readonly stages: number
  readonly item: string
  readonly key: string
}

/** The deals that these entries tell of, in the order of the list. */
export function placeDeals(told: readonly ListedDeal[], between: DealQuestion['between'] = []): readonly PlacedDeal[] {
  return groupByThing(told)
    .filter((alike) => between.every((state) => alike.some(({ states }) => states.includes(state))))
    .map((alike) => ({
      entries: alike.map(({ entry }) => entry),
      stages: alike.reduce((sum, { stages }) => sum + stages, 0),
      item: alike
        .map(({ thing }) => thing.name)
        .reduce((longest, name) => (name.length > longest.length ? name : longest)),
      key: `${alike[0]!.thing.designated ? '' : [...alike[0]!.states].sort().join(' ')}: ${alike[0]!.thing.key}`,
    }))
    .toSorted(compareDeals)
}

/** Those with the most stages come first. */
export function compareDeals(
  a: Pick<PlacedDeal, 'stages' | 'item' | 'key'>,
  b: Pick<PlacedDeal, 'stages' | 'item' | 'key'>,
): number {
  return b.stages - a.stages || compareText(a.item, b.item) || compareText(a.key, b.key)
}
