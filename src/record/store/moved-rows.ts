import { sql, type Kysely, type RawBuilder } from 'kysely'
import { digestText } from '../../language/digest-text.js'
import type { LastingSort } from '../query.js'
import type { Dialect, Rows } from './dialect.js'
import type { WovenTables } from './woven-rows.js'

/*
 * Names that last. Numbers shift with every report; a place in a report does not: an entry is called by the words that
 * tell it, somebody by a name as a report writes it, a story by one of its reports. Each of them leads to whatever
 * holds it now, so that what is put together or taken apart is found under every name it had. Only a name whose words
 * are gone (a report withdrawn, a ruling) has to be remembered.
 */

/** Where names lead whose own words are gone. Kept like changes: it cannot be made again from what is there. */
export interface MovedTables {
  moved: { name: string; led: string }
}

/** A name somebody is written by, at its first place in a report. */
export const markOfName = (report: string, first: number, name: string): string =>
  digestText(`name\n${report}\n${first}\n${name}`)
export const markOfStory = (report: string): string => digestText(`story\n${report}`)

const PLACES: Readonly<Record<LastingSort, { readonly table: string; readonly column: string }>> = {
  entry: { table: 'woven_note', column: 'name' },
  entity: { table: 'woven_written', column: 'mark' },
  story: { table: 'woven_story_report', column: 'mark' },
}
/** So many names are looked through until one is found that leads somewhere. */
const MOST_MOVES = 20

/**
 * What may lose its names in a step: these entries, and whatever is told in these reports; all of it where everything
 * is made anew.
 */
export interface MayLose {
  readonly entries: readonly string[]
  readonly reports: readonly string[]
}

/** Writes down which names there are before a step. */
export async function noteNames<Tables extends WovenTables>(
  on: Kysely<Tables>,
  { text }: Dialect,
  may: MayLose | 'all',
): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  await sql.raw('drop table if exists name_before').execute(tx)
  await sql
    .raw(`create table name_before (name ${text} not null, sort ${text} not null, whose ${text} not null)`)
    .execute(tx)
  await sql.raw('create index name_before_by_whose on name_before (sort, whose)').execute(tx)
  const note = (sort: LastingSort, rows: RawBuilder<unknown>) =>
    sql`insert into name_before (name, sort, whose) select found.name, ${sql.lit(sort)}, found.whose from (${rows}) as found`.execute(
      tx,
    )
  const written = sql`select w.mark as name, m.entity as whose from woven_written w join woven_member m on m.report = w.report and m.own = w.own`
  const stories = sql`select r.mark as name, r.story as whose from woven_story_report r`
  if (may === 'all') {
    await note('entry', sql`select name, entry as whose from woven_note`)
    await note('entity', written)
    await note('story', stories)
    return
  }
  await inPortions(may.entries, (some) =>
    note('entry', sql`select name, entry as whose from woven_note where entry in (${sql.join(some)})`),
  )
  await inPortions(may.reports, async (some) => {
    const told = sql`select x.entity from woven_member x where x.report in (${sql.join(some)})`
    await note('entity', sql`${written} where w.report in (${sql.join(some)})`)
    // Of those told elsewhere one name that stays.
    await note(
      'entity',
      sql`select min(w.mark) as name, m.entity as whose from woven_written w join woven_member m on m.report = w.report and m.own = w.own where m.entity in (${told}) and w.report not in (${sql.join(some)}) group by m.entity`,
    )
    await note(
      'story',
      sql`${stories} where r.story in (select s.story from woven_story_report s where s.report in (${sql.join(some)}))`,
    )
  })
}

/** Remembers where names lead that are gone after the step, and forgets what was noted. */
export async function keepMoved<Tables extends WovenTables>(on: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const tx = on as unknown as Kysely<WovenTables>
  const gone: MovedTables['moved'][] = []
  for (const [sort, { table, column }] of Object.entries(PLACES)) {
    const stands = (name: string) =>
      sql`exists (select 1 from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = ${sql.ref(name)})`
    const { rows } = await sql<{
      name: string
      led: string | null
    }>`select b.name, (select min(o.name) from name_before o where o.sort = b.sort and o.whose = b.whose and ${stands('o.name')}) as led
      from name_before b where b.sort = ${sort} and not ${stands('b.name')}`.execute(tx)
    gone.push(...rows.flatMap(({ name, led }) => (led === null ? [] : [{ name, led }])))
  }
  await sql.raw('drop table name_before').execute(tx)
  if (gone.length === 0) return
  if (await dialect.lacks(tx, 'moved')) await createMoved(tx, dialect)
  await dialect.put(tx, 'moved', [...new Map(gone.map((one) => [one.name, one])).values()], ['name'])
}

/** Made when the first name moves, so that a record of an older Attaché gets it too. */
export async function createMoved(tx: Rows, { text }: Dialect): Promise<void> {
  await sql.raw(`create table moved (name ${text} not null primary key, led ${text} not null)`).execute(tx)
}

/** A name that stands somewhere now: the one asked for, or whichever it led to; null where all of it is gone. */
export async function standingName<Tables extends WovenTables>(
  on: Kysely<Tables>,
  dialect: Dialect,
  sort: LastingSort,
  name: string,
): Promise<string | null> {
  const db = on as unknown as Kysely<WovenTables & MovedTables>
  const { table, column } = PLACES[sort]
  const isKept = !(await dialect.lacks(db, 'moved'))
  for (let now = name, moves = 0; moves < MOST_MOVES; moves++) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${now} limit 1`.execute(db)
    if (rows.length > 0) return now
    const led = isKept
      ? await db.selectFrom('moved').select('led').where('name', '=', now).executeTakeFirst()
      : undefined
    if (!led) return null
    now = led.led
  }
  return null
}

/** The number of today behind a lasting name: “E12”, “s3”, “n40”. */
export async function numberBehind(
  db: Kysely<WovenTables>,
  dialect: Dialect,
  sort: LastingSort,
  name: string,
): Promise<string | null> {
  const standing = await standingName(db, dialect, sort, name)
  if (standing === null) return null
  const found =
    sort === 'entry'
      ? sql<{
          number: number
        }>`select e.number from woven_note n join woven_entry e on e.key = n.entry where n.name = ${standing}`
      : sort === 'entity'
        ? sql<{
            number: number
          }>`select a.number from woven_written w join woven_member m on m.report = w.report and m.own = w.own join woven_entity a on a.key = m.entity where w.mark = ${standing}`
        : sql<{
            number: number
          }>`select s.number from woven_story_report r join woven_story s on s.key = r.story where r.mark = ${standing}`
  const {
    rows: [row],
  } = await found.execute(db)
  return row ? `${LETTERS[sort]}${row.number}` : null
}

const LETTERS: Readonly<Record<LastingSort, string>> = { entry: 'n', entity: 'E', story: 's' }

/** The lasting name of what has this number today; null where there is none, or where no report writes its name. */
export async function nameBehind(db: Kysely<WovenTables>, sort: LastingSort, number: number): Promise<string | null> {
  const found =
    sort === 'entry'
      ? sql<{
          name: string
        }>`select n.name from woven_entry e join woven_note n on n.entry = e.key where e.number = ${number} order by n.report, n.starts limit 1`
      : sort === 'entity'
        ? sql<{
            name: string
          }>`select w.mark as name from woven_entity a join woven_member m on m.entity = a.key join woven_written w on w.report = m.report and w.own = m.own where a.number = ${number} order by w.report, w.first limit 1`
        : sql<{
            name: string
          }>`select r.mark as name from woven_story s join woven_story_report r on r.story = s.key where s.number = ${number} order by r.report limit 1`
  const {
    rows: [row],
  } = await found.execute(db)
  return row?.name ?? null
}

const MOST_ASKED = 400

async function inPortions(
  values: readonly string[],
  work: (some: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < values.length; at += MOST_ASKED) await work(values.slice(at, at + MOST_ASKED))
}
