import { isPeople } from '../../language/en/counted-things.js'
import type { EntityId } from '../reading.js'
import { statesWithin } from './states-told.js'
import type { Surroundings } from './surroundings.js'
import type { ToldFigure } from './told-figure.js'

/** “in the Indian Navy”, “of India”. */
export const PLACED = /\b(?:in|of|for)\s+(?:the\s+)?$/i
/** “attacks that killed over 500”, “46 people were killed”. */
const KILLING = /\b(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|left|claim(?:s|ed|ing))\s+$/i
const KILLED =
  /^[^.;,]{0,20}\b(?:(?:was|were|been) (?:killed|wounded|injured|hurt)|died|dead|killed|wounded|injured)\b/i

/** Whether it counts people: “46 soldiers”. */
export function isOfPeople(told: ToldFigure, { text }: Surroundings): boolean {
  return (
    told.kind === 'count' &&
    (told.unit === 'people' ||
      (told.counted !== undefined &&
        isPeople(
          text
            .slice(told.counted.start, told.counted.end)
            .split(/[\s-]+/)
            .at(-1)!,
        )))
  )
}

/** “killed over 500”, “46 people were wounded”. */
export function isCasualty(told: ToldFigure, around: Surroundings): boolean {
  const { text, sentence } = around
  return (
    isOfPeople(told, around) &&
    (KILLING.test(text.slice(Math.max(sentence.start, told.start - 16), told.start)) ||
      KILLED.test(text.slice(told.end, Math.min(sentence.end, told.end + 45))))
  )
}

/** Whose the dead are stands in their own words or in where they died, not in who is spoken of nearby. */
export function placedState(told: ToldFigure, { text, sentence, states }: Surroundings): EntityId | null {
  return (
    statesWithin(states, sentence).find(
      (one) => one.start >= told.end && PLACED.test(text.slice(Math.max(told.end, one.start - 24), one.start)),
    )?.state ?? null
  )
}
