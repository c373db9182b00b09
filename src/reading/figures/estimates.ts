import type { ToldFigure } from './told-figure.js'

/** “an estimated investment of $700 million”: the hedge stands before the noun, not before the number. */
const LOOSE_NOUN =
  /\b(?:estimated|approximate|projected|expected|reported|provisional)\s+(?:\p{L}+\s+){1,3}(?:of|at)\s+$/iu
/** “estimated at $5 billion”. */
const LOOSE_VERB = /\b(?:estimated|projected|put|valued)\s+(?:to be\s+)?at\s+$/i

/** Loosens an exact figure whose hedge stands further away. */
export function loosenByContext(told: ToldFigure, text: string): ToldFigure {
  if (told.bound !== 'exact') return told
  const before = text.slice(Math.max(0, told.start - 60), told.start)
  return LOOSE_NOUN.test(before) || (LOOSE_VERB.test(before) && /estimated|projected/i.test(before))
    ? { ...told, bound: 'about' }
    : told
}
