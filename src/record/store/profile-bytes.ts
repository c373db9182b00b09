import type { Direction, NewsPair, NewsProfile } from '../../weaving/neighbours.js'
import { bytesOf } from './reading-bytes.js'

/** A profile as bytes: how long the two directions are, their terms and weights, then the words that are shown. */
export function packProfile({ lead, whole, shown }: NewsProfile): Uint8Array {
  const numbers = Float64Array.of(
    lead.terms.length,
    whole.terms.length,
    ...lead.terms,
    ...lead.weights,
    ...whole.terms,
    ...whole.weights,
  )
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(shown.join('\n'), 'utf8')])
}

/** The profile that {@link packProfile} wrote down, with the keys it is kept under. */
export function unpackProfile(bytes: Uint8Array, keys: readonly number[]): NewsProfile {
  const content = bytesOf(bytes)
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const numbers = (from: number, count: number) =>
    Float64Array.from({ length: count }, (_, at) => view.getFloat64((from + at) * Float64Array.BYTES_PER_ELEMENT, true))
  const [leads, wholes] = numbers(0, 2) as unknown as readonly [number, number]
  const direction = (from: number, count: number): Direction => ({
    terms: numbers(from, count),
    weights: numbers(from + count, count),
  })
  const words = content.subarray((2 + 2 * leads + 2 * wholes) * Float64Array.BYTES_PER_ELEMENT).toString('utf8')
  return {
    lead: direction(2, leads),
    whole: direction(2 + 2 * leads, wholes),
    keys,
    shown: words === '' ? [] : words.split('\n'),
  }
}

/** Pairs of one report as text: the two ids, how alike, and what both tell of. */
export const packPairs = (pairs: readonly NewsPair[]): string =>
  JSON.stringify(pairs.map(({ a, b, alike, shared }) => [a, b, alike, ...shared]))

export function unpackPairs(text: string): readonly NewsPair[] {
  return (JSON.parse(text) as (readonly [string, string, number, ...string[]])[]).map(([a, b, alike, ...shared]) => ({
    a,
    b,
    alike,
    shared,
  }))
}
