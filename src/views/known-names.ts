import { distance } from 'fastest-levenshtein'
import { words } from '../reading/reading.js'
import type { KnownName } from '../record/query.js'
import type { RecordLists } from '../record/record-walk.js'
import { listsOf } from './choose.js'
import { foldWords, holdsWords } from './fold-words.js'
import type { WovenEntity } from '../weaving/weave.js'
import type { LookUp } from './look-up.js'

/**
 * Whether the record has somebody or something by this name, or by a name that holds it: an entity, a state by its
 * code, or a source as a report calls it.
 */
export function isKnownName(name: string, look: LookUp): boolean {
  return isNameAmong(name, listsOf(look.record))
}

/** What names are looked for in. */
export type NamedLists = Pick<RecordLists, 'entities' | 'readings'>

/** The same of a record that is gone through. */
export function isNameAmong(name: string, { entities, readings }: NamedLists): boolean {
  for (const { kind, country, name: own, aliases } of entities) {
    if ((kind === 'state' && country === name.toUpperCase()) || [own, ...aliases].some((one) => holdsWords(one, name)))
      return true
  }
  for (const { report, quotes } of readings) {
    if (quotes.some(({ source }) => source && holdsWords(words(report, source), name))) return true
  }
  return false
}

/** A word may be so far from the one that was meant: a third of its letters. */
const MOST_SLIPS = 1 / 3
const MOST_SHOWN = 3
/** Shorter words are like too many others: “al”, “de”. */
const SHORTEST_WORD = 3

/**
 * Names of the record that may have been meant: those with a word most like one of the words asked for, the most told
 * first.
 */
export function namesNear(name: string, look: LookUp): readonly string[] {
  return namesNearAmong(name, namesOfAll(look.record.weave.entities))
}

/** The names of these. In how many reports they are told is looked up for those that come near. */
export function* namesOfAll(entities: Iterable<WovenEntity>): Iterable<KnownName> {
  for (const entity of entities)
    yield {
      name: entity.name,
      aliases: entity.aliases,
      get reports() {
        return entity.reports.length
      },
    }
}

/** The same among these. */
export function namesNearAmong(name: string, entities: Iterable<KnownName>): readonly string[] {
  const sought = foldWords(name)
    .map(({ folded }) => folded)
    .filter((word) => word.length >= SHORTEST_WORD)
  const near = [...entities].flatMap((entity) => {
    const slips = Math.min(
      ...[entity.name, ...entity.aliases]
        .flatMap((one) => foldWords(one))
        .flatMap(({ folded }) => sought.map((word) => slipsBetween(word, folded))),
    )
    return slips <= MOST_SLIPS ? [{ entity, slips }] : []
  })
  const ranked = near.toSorted(
    (a, b) => a.slips - b.slips || b.entity.reports - a.entity.reports || (a.entity.name < b.entity.name ? -1 : 1),
  )
  return [...new Set(ranked.map(({ entity }) => entity.name))].slice(0, MOST_SHOWN)
}

/**
 * Part of the longer word’s letters in which two words differ; the beginning of a word is nearer the more of it is
 * there. In three letters one slip makes another word.
 */
function slipsBetween(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < SHORTEST_WORD) return 1
  if (longer.startsWith(shorter)) return MOST_SLIPS * (1 - shorter.length / longer.length)
  return shorter.length === SHORTEST_WORD ? 1 : distance(one, other) / longer.length
}
