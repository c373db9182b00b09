import type { PagePiece } from './page-text.js'

const RUN = 3

/** The runs of three words in these pieces; of fewer words, the words themselves. */
export function threesOf(pieces: readonly Pick<PagePiece, 'text'>[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const { text } of pieces) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length > 0 && words.length < RUN) runs.add(words.join(' '))
    for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  }
  return runs
}

/** How much of the one stands in the other, 0 to 1. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const run of one) if (other.has(run)) shared += 1
  return shared / one.size
}
