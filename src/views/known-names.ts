import { distance } from 'fastest-levenshtein'
import { words } from '../reading/reading.js'
import { foldWords, holdsWords } from './fold-words.js'
import type { LookUp } from './look-up.js'

/** Whether the record has somebody or something by this name, or by a name that holds it: an entity, a state by its code, or a source as a report calls it. */
export function isKnownName(name: string, look: LookUp): boolean {
  return look.record.weave.entities.some(({ kind, country, name: own, aliases }) => (kind === 'state' && country === name.toUpperCase()) || [own, ...aliases].some((one) => holdsWords(one, name)))
    || look.record.readings.some(({ report, quotes }) => quotes.some(({ source }) => source && holdsWords(words(report, source), name)))
}

/** A word may be so far from the one that was meant: a third of its letters. */
const MOST_SLIPS = 1 / 3
const MOST_SHOWN = 3
/** Shorter words are like too many others: “al”, “de”. */
const SHORTEST_WORD = 3

/** Names of the record that may have been meant: those with a word most like one of the words asked for, the most told first. */
export function namesNear(name: string, look: LookUp): readonly string[] {
  const sought = foldWords(name).map(({ folded }) => folded).filter((word) => word.length >= SHORTEST_WORD)
  const near = look.record.weave.entities.flatMap((entity) => {
    const slips = Math.min(...[entity.name, ...entity.aliases].flatMap((one) => foldWords(one)).flatMap(({ folded }) => sought.map((word) => slipsBetween(word, folded))))
    return slips <= MOST_SLIPS ? [{ entity, slips }] : []
  })
  const ranked = near.toSorted((a, b) => a.slips - b.slips || b.entity.reports.length - a.entity.reports.length || (a.entity.name < b.entity.name ? -1 : 1))
  return [...new Set(ranked.map(({ entity }) => entity.name))].slice(0, MOST_SHOWN)
}

/** Part of the longer word’s letters in which two words differ; the beginning of a word is nearer the more of it is there. In three letters one slip makes another word. */
function slipsBetween(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < SHORTEST_WORD) return 1
  if (longer.startsWith(shorter)) return MOST_SLIPS * (1 - shorter.length / longer.length)
  return shorter.length === SHORTEST_WORD ? 1 : distance(one, other) / longer.length
}
