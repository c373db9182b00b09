import { sql, type Kysely } from 'kysely'
import type { ReportId } from '../../intake/report.js'
import type { Comparison, Lineage, Paraphrase, UnheededRuling, WovenDenial } from '../../weaving/weave.js'
import type { ExcerptAsked } from '../query.js'
import { groupBy, inPortions, inTurn } from './in-portions.js'
import type { ThingSort } from './record-rows.js'
import type { WovenTables } from './woven-rows.js'

/*
 * Rows of what was woven beside entries, names and stories: lineage, comparisons, denials, retellings.
 */

export interface FoundThing {
  readonly sort: ThingSort
  readonly key: string
  readonly number: number
  readonly content: Lineage | Omit<Comparison, 'id'> | WovenDenial | Paraphrase | UnheededRuling
}

export const parseThing = ({
  sort,
  key,
  number,
  content,
}: {
  readonly sort: ThingSort
  readonly key: string
  readonly number: number
  readonly content: string
}): FoundThing => ({ sort, key, number, content: JSON.parse(content) as FoundThing['content'] })

export async function readThings(
  db: Kysely<WovenTables>,
  places: readonly { readonly sort: ThingSort; readonly key: string }[],
): Promise<readonly FoundThing[]> {
  const bySort = groupBy(places, ({ sort }) => sort)
  const rows = await inTurn([...bySort], ([sort, of]) =>
    inPortions([...new Set(of.map(({ key }) => key))], (some) =>
      db.selectFrom('woven_thing').selectAll().where('sort', '=', sort).where('key', 'in', some).execute(),
    ),
  )
  return rows.flat().map(parseThing)
}

/** “c3” → the third comparison, “l3” → the third lineage. */
export async function placesOfThings(db: Kysely<WovenTables>, ids: readonly string[]) {
  const numbersOf = (letter: string) =>
    ids.flatMap((id) => (new RegExp(`^${letter}\\d{1,9}$`, 'u').test(id) ? [Number(id.slice(1))] : []))
  const find = (sort: ThingSort, numbers: readonly number[]) =>
    inPortions(numbers, (some) =>
      db
        .selectFrom('woven_thing')
        .select(['sort', 'key'])
        .where('sort', '=', sort)
        .where('number', 'in', some)
        .execute(),
    )
  return [...(await find('comparison', numbersOf('c'))), ...(await find('lineage', numbersOf('l')))]
}

type Around = NonNullable<ExcerptAsked['around']>

/** What is asked for beside reports, by how much of what is around them is meant. */
const SORTS_AROUND: Readonly<Record<Around, readonly ThingSort[]>> = {
  all: ['lineage', 'comparison', 'denial', 'paraphrase'],
  lineage: ['lineage'],
  sayings: ['denial', 'paraphrase'],
  claims: ['comparison', 'denial', 'paraphrase'],
  stories: [],
}

/** What is told in these reports. */
export async function findAround(
  db: Kysely<WovenTables>,
  reports: readonly ReportId[],
  around: ExcerptAsked['around'],
) {
  const entries =
    around !== 'all'
      ? []
      : await inPortions(reports, (some) =>
          db.selectFrom('woven_note').select('entry').distinct().where('report', 'in', some).execute(),
        )
  const things = await inTurn(around === undefined ? [] : SORTS_AROUND[around], (sort) =>
    inPortions(reports, (some) =>
      db
        .selectFrom('woven_thing_report')
        .select(['sort', 'thing as key'])
        .where('sort', '=', sort)
        .where('report', 'in', some)
        .execute(),
    ),
  )
  return {
    entries: entries.map(({ entry }) => entry),
    things: things.flat() as readonly { readonly sort: ThingSort; readonly key: string }[],
  }
}

/** What the first page shows: figures that do not agree, copies, and denials, the first of each. */
export async function firstThings(db: Kysely<WovenTables>, most: number) {
  const first = (sort: ThingSort, condition: ReturnType<typeof sql>) =>
    db
      .selectFrom('woven_thing')
      .select(['sort', 'key'])
      .where('sort', '=', sort)
      .where(sql<boolean>`${condition}`)
      .orderBy('number')
      .limit(most)
      .execute()
  return [
    ...(await first('comparison', sql`content not like '%"verdict":"agree"%'`)),
    ...(await first('lineage', sql`content not like '{"kind":"statement"%'`)),
    ...(await first('denial', sql`1 = 1`)),
  ]
}

/** Figures that do not agree, from a place on. */
export async function contestedFrom(
  db: Kysely<WovenTables>,
  { most, from }: { readonly most: number; readonly from: number },
) {
  return db
    .selectFrom('woven_thing')
    .select(['sort', 'key'])
    .where('sort', '=', 'comparison')
    .where(sql<boolean>`content not like '%"verdict":"agree"%'`)
    .orderBy('number')
    .limit(most)
    .offset(from)
    .execute()
}

export function reportsOfThing(sort: ThingSort, content: FoundThing['content']): readonly ReportId[] {
  switch (sort) {
    case 'lineage':
      return (content as Lineage).reports
    case 'comparison':
      return (content as Comparison).figures.map(({ report }) => report)
    case 'denial':
      return [
        (content as WovenDenial).report,
        ...((content as WovenDenial).claim ? [(content as WovenDenial).claim!.report] : []),
      ]
    case 'paraphrase':
      return [(content as Paraphrase).report, (content as Paraphrase).of.report]
    case 'piece':
    case 'unheeded':
      return []
  }
}

export function keysInThing(sort: ThingSort, content: FoundThing['content']): readonly string[] {
  const keys =
    sort === 'lineage'
      ? [(content as Lineage).origin]
      : sort === 'comparison'
        ? [(content as Comparison).subject, (content as Comparison).counterpart]
        : sort === 'denial'
          ? [(content as WovenDenial).by, (content as WovenDenial).of]
          : []
  return keys.filter((key) => key !== null)
}
