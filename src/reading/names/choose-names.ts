import { overlap } from '../../language/span.js'
import type { FoundName } from './found-name.js'

/**
 * One name for each stretch: where two claim the same words the longer one stands, of two as long the one whose rule is
 * trusted more. A name that the user put on the shelf stands whatever else claims its words.
 */
export function chooseNames(candidates: readonly FoundName[]): readonly FoundName[] {
  const own = (name: FoundName) => (name.shelf?.own ? 1 : 0)
  const ranked = [...candidates].sort(
    (a, b) => own(b) - own(a) || length(b) - length(a) || b.trust - a.trust || a.start - b.start,
  )
  const chosen: FoundName[] = []
  for (const name of ranked) if (!chosen.some((other) => overlap(other, name) > 0)) chosen.push(name)
  return chosen.sort((a, b) => a.start - b.start)
}

const length = (name: FoundName) => name.end - name.start
