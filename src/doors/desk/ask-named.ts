import { TIERS, type Entry } from '../../record/entry.js'
import type { ExcerptAsked, RecordQuery } from '../../record/query.js'
import type { LookUp } from '../../views/look-up.js'
import { isLarge, suggestedNames, type AskedRecord } from './ask-pages.js'

/*
 * What a ruling that names somebody asks of a large record: those whom the names may mean, with the reports that name
 * them first, and nothing of the rest. Of a record of some hundred reports all of it is looked through.
 */

/** So many who go by one name are told apart by their ids. */
const MOST_OF_A_NAME = 50
/** Of so many of them it is asked where reports name them: where there are more, nobody is meant yet. */
const MOST_POINTED_AT = 8
/** So many are offered to be held for the same. */
const MOST_OFFERED = 12
/** Shorter words of a name are like too many others. */
const SHORTEST_WORD = 3

/** “E12 India” → its id and its name; a name alone has no id. */
const WITH_ID = /^(?:(E\d+) )?(.+)$/su
const ID = /^E\d+$/u

interface Meant {
  readonly ids: readonly string[]
  /** Those of them to whose names a ruling can point. */
  readonly named: readonly string[]
}

async function whomItMayMean(query: RecordQuery, written: string): Promise<Meant> {
  const name = written.trim()
  if (ID.test(name)) return { ids: [name], named: [name] }
  const [, id, rest = ''] = WITH_ID.exec(name) ?? []
  const { found } = rest === '' ? { found: [] } : await query.entities({ name: rest }, { most: MOST_OF_A_NAME })
  const own = id === undefined ? [] : [id]
  return { ids: [...own, ...found], named: [...own, ...(found.length <= MOST_POINTED_AT ? found : [])] }
}

/**
 * What is looked at, with everybody whom these names may mean. Where nobody goes by one of them, those who are told
 * most are there, too: the one that was meant may be among them.
 */
export async function lookForNamed(
  asked: AskedRecord,
  names: readonly string[],
  beside: ExcerptAsked = {},
): Promise<LookUp> {
  if (!(await isLarge(asked))) return asked.whole()
  const { ids, named } = await everybodyMeant(asked.query, names)
  const entities = [...(beside.entities ?? []), ...ids]
  return asked.look({
    ...beside,
    names: true,
    entities,
    namedFirst: named,
    inEntries: entities.length <= MOST_OF_A_NAME,
  })
}

async function everybodyMeant(query: RecordQuery, names: readonly string[]): Promise<Meant> {
  const written = [...new Set(names)].filter((name) => name.trim() !== '')
  const meant = await Promise.all(written.map((name) => whomItMayMean(query, name)))
  const isUnknown = meant.some(({ ids }) => ids.length === 0)
  return {
    ids: [...meant.flatMap(({ ids }) => ids), ...(isUnknown ? await suggestedNames(query) : [])],
    named: meant.flatMap(({ named }) => named),
  }
}

/** Two that may be one, or one that may be two; with whom else it may be one, where that is still to be chosen. */
export async function lookForPair(asked: AskedRecord, one: string, other: string): Promise<LookUp> {
  const entries = [one, other].filter((name) => name !== '' && !ID.test(name))
  const seen = await lookForNamed(asked, [one, other], { entries })
  return other !== '' || !(await isLarge(asked)) ? seen : lookForOffers(asked, one, seen)
}

/** With whom one may be one: entries that share somebody with it, or names that share a word, and those told most. */
async function lookForOffers(asked: AskedRecord, one: string, seen: LookUp): Promise<LookUp> {
  const { query } = asked
  const entry = seen.entry(one)
  if (entry) return lookForNamed(asked, [], { entries: [one, ...(await entriesBeside(query, entry))] })
  const beside = await namesBeside(query, seen.entity(one)?.name ?? one)
  return lookForNamed(asked, [one], { entities: [...beside, ...(await suggestedNames(query))] })
}

/** Entries that share somebody with one, of its kind first. */
async function entriesBeside(query: RecordQuery, { kind, participants }: Entry): Promise<readonly string[]> {
  const shared = participants.slice(0, MOST_POINTED_AT).map(({ entity }) => entity)
  const asked = shared.flatMap((entity) => [{ entity, kinds: [kind] }, { entity }])
  const found = await Promise.all(
    asked.map((question) => query.entries({ tiers: TIERS, ...question }, { most: MOST_OFFERED })),
  )
  return [...new Set(found.flatMap((page) => page.found))]
}

/** Those with a name that holds a word of this one. */
async function namesBeside(query: RecordQuery, name: string): Promise<readonly string[]> {
  const words = name.split(/\s+/u).filter((word) => word.length >= SHORTEST_WORD)
  const found = await Promise.all(words.map((word) => query.entities({ name: word }, { most: MOST_OFFERED })))
  return [...new Set(found.flatMap((page) => page.found))]
}
