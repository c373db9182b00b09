import type { Reading } from '../reading/reading.js'
import { readNewsTerms, type Terms } from './news-terms.js'
import { keyNumber } from './key-number.js'
import type { Direction, NewsProfile } from './neighbours.js'
import { SHARES_OF_TERMS } from './press-terms.js'

/**
 * Reports are compared where they share one of this many heaviest terms of their leads: of pairs that one story holds
 * 998 in a thousand do.
 */
const HEAVIEST_TERMS = 16
/** A term of which no stretch of text at large was seen is taken to stand in one of a thousand. */
const LEAST_SHARE = 0.001
/** What is said in every third report tells no news from another. */
const TELLS_NOTHING = 1

/** What a reading is found by. */
export function profileNews(reading: Reading): NewsProfile {
  const { lead, whole, shown } = readNewsTerms(reading)
  const direction = directionOf(lead)
  const written = new Map([...lead.keys()].map((term) => [keyNumber(term), shown.get(term)!]))
  return {
    lead: direction,
    whole: directionOf(whole),
    keys: heaviest(direction),
    shown: [...direction.terms].map((term) => written.get(term)!),
  }
}

/** How much a term tells, from how common it is in English of the press. */
function rarityOf(term: string): number {
  return Math.max(0, -Math.log((SHARES_OF_TERMS.get(term) ?? 0) + LEAST_SHARE) - TELLS_NOTHING)
}

function directionOf(terms: Terms): Direction {
  const weighted = [...terms]
    .map(([term, weight]) => [keyNumber(term), weight * rarityOf(term)] as const)
    .filter(([, weight]) => weight > 0)
    .sort(([a], [b]) => a - b)
  const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return {
    terms: Float64Array.from(weighted, ([term]) => term),
    weights: Float64Array.from(weighted, ([, weight]) => weight / length),
  }
}

function heaviest({ terms, weights }: Direction): readonly number[] {
  return [...terms.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, HEAVIEST_TERMS)
    .map((at) => terms[at]!)
}

/** The cosine of two directions: 1 for the same terms in the same measure, 0 for none shared. */
export function likenessOf(a: Direction, b: Direction): number {
  let sum = 0
  let [i, j] = [0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

/** The terms of two leads that speak most for their likeness, as the first writes them. */
export function sharedTerms(a: NewsProfile, b: NewsProfile, most: number): readonly string[] {
  const places = new Map([...b.lead.terms.entries()].map(([at, term]) => [term, at]))
  const shared = [...a.lead.terms.entries()].flatMap(([at, term]) => {
    const other = places.get(term)
    return other === undefined ? [] : [{ word: a.shown[at]!, product: a.lead.weights[at]! * b.lead.weights[other]! }]
  })
  return shared
    .sort((x, y) => y.product - x.product || (x.word < y.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}
