import type { Candidate } from '../../src/reading/judging/candidates.js'
import type { Scene } from '../../src/reading/judging/scene.js'
import type { EntityId } from '../../src/reading/reading.js'
import type { Proposal } from '../../src/reading/read-events.js'
import { CLASSES } from './classes.js'

const NOBODY = 'none'

/**
 * The parts of everybody who may take part in a deed, of words in which a reader of the whole document said *who* takes
 * part and not in which of the words that name him: “The U.S. turned back Haitians at the U.S. border” tells of the
 * first “U.S.” alone. Of several words for one who takes part the one that the network of deeds thinks likeliest
 * carries it, without a network the nearest; the others may carry it or not.
 */
export function partsTold(
  scene: Scene,
  { trigger: { sentence, word } }: Proposal,
  candidates: readonly Candidate[],
  partsOf: (entity: EntityId) => readonly string[],
): readonly (readonly string[])[] {
  const thought = scene.deedsIn(sentence)
  const likelihood = ({ head }: Candidate, parts: readonly string[]) => {
    if (!head) return -1
    const chances = thought?.pair(head.index, word.index)
    if (!chances) return 1 / (1 + Math.abs(head.index - word.index))
    return parts.reduce((sum, part) => sum + chances[CLASSES.party.indexOf(part)]!, 0)
  }
  const carriers = new Map<EntityId, Candidate>()
  for (const one of candidates) {
    const parts = partsOf(one.entity)
    const known = carriers.get(one.entity)
    if (!known || likelihood(one, parts) > likelihood(known, parts)) carriers.set(one.entity, one)
  }
  return candidates.map((one) => {
    const parts = partsOf(one.entity)
    return carriers.get(one.entity) === one || parts.includes(NOBODY) ? parts : [...parts, NOBODY]
  })
}
