import { join } from 'node:path'
import Database from 'libsql'
import type { Published, Report, ReportId } from '../../intake/report.js'
import type { EntityKind, Reading } from '../../reading/reading.js'
import type { Comparison, Lineage, Paraphrase, Story, WovenDenial, WovenEntity } from '../../weaving/weave.js'
import type { Entry, Tier } from '../entry.js'
import type { Listed, RecordWalk } from '../record-walk.js'
import { holdReport, lastingName } from './name-apart.js'
import { unpackReading } from './reading-bytes.js'
import type { EntityRow, ThingSort } from './record-rows.js'
import { laidDown } from './kept-rows.js'
import { openSpareHeap } from './spare-heap.js'
import { DATABASE } from './sqlite.js'

/** Rows taken at once: what is held of a list. */
const ROWS_AT_ONCE = 200
/** Things held of those looked up last: entries that follow one another in time are told by the same reports. */
const READINGS_HELD = 60
const ENTITIES_HELD = 2000
const ENTRIES_HELD = 500

type Value = string | number
type Row = Readonly<Record<string, Value | null>>

/**
 * Goes through the woven record in a folder. A connection of its own in one transaction of reading: what is written
 * meanwhile is not seen, and nobody waits for it. Null where nothing is laid down.
 */
export function openWalk(folder: string, version: string): RecordWalk | null {
  const database = new Database(join(folder, DATABASE))
  try {
    database.exec('begin')
    const { laid } = database.prepare('select count(*) as laid from sqlite_master where name = ?').get('woven') as {
      laid: number
    }
    if (laid === 0) {
      database.close()
      return null
    }
    return walkOver(database, version)
  } catch (error) {
    database.close()
    throw error
  }
}

function walkOver(database: Database.Database, version: string): RecordWalk {
  const ask = openStatements(database)
  const reading = holding(READINGS_HELD, (report: string): Reading | undefined => {
    const row = ask('select lent from woven_report where report = ?').get(report)
    if (!row) return undefined
    if (row['lent'] !== null) return JSON.parse(String(row['lent'])) as Reading
    const kept = ask('select content from reading where report = ? and version = ?').get(report, laidDown(version))
    return kept && unpackReading(kept['content'] as unknown as Uint8Array)
  })
  const entityByKey = holding(ENTITIES_HELD, (key: string) => {
    const row = ask('select * from woven_entity where key = ?').get(key)
    return row && entityOf(row as unknown as EntityRow, ask)
  })
  const keyOfNumber = (number: number) => ask('select key from woven_entity where number = ?').get(number)?.['key']
  const entity = (id: string) => {
    const key = keyOfNumber(Number(id.slice(1)))
    return key === undefined || key === null ? undefined : entityByKey(String(key))
  }
  const idOf = (key: string | null) => (key === null ? null : entityByKey(key)!.id)
  const numberOfEntry = (key: string) => ask('select number from woven_entry where key = ?').get(key)?.['number']
  const entryOf = ({ number, content }: Row) => readEntry(Number(number), String(content), idOf, numberOfEntry)
  const entry = holding(ENTRIES_HELD, (id: string): Entry | undefined => {
    const row = ask('select number, content from woven_entry where number = ?').get(Number(id.slice(1)))
    return row && entryOf(row)
  })
  const storyOf = ({ number, content }: Row) => ({ id: `s${number}`, ...JSON.parse(String(content)) }) as Story
  const things = <Thing>(sort: ThingSort, make: (content: never, number: number) => Thing) =>
    listOf(ask, {
      from: 'woven_thing',
      where: 'sort = ?',
      values: [sort],
      order: ['number'],
      make: ({ number, content }) => make(JSON.parse(String(content)) as never, Number(number)),
    })
  const inTiers = (tiers: readonly Tier[]) => `tier in (${tiers.map((tier) => `'${tier}'`).join(', ')})`
  return {
    reading,
    entity,
    entry,
    readings: listOf(ask, {
      from: 'woven_report',
      order: ['report'],
      columns: 'report',
      make: ({ report }) => reading(String(report))!,
    }),
    entities: listOf(ask, {
      from: 'woven_entity',
      order: ['number'],
      make: (row) => entityOf(row as unknown as EntityRow, ask),
    }),
    stories: listOf(ask, { from: 'woven_story', order: ['number'], make: storyOf }),
    entries: listOf(ask, { from: 'woven_entry', order: ['number'], make: entryOf }),
    inTime: (tiers) => inTime(ask, inTiers(tiers), entryOf),
    comparisons: things<Comparison>('comparison', (one: Omit<Comparison, 'id'>, number) => ({
      id: `c${number}`,
      ...one,
      subject: idOf(one.subject),
      counterpart: idOf(one.counterpart),
    })),
    denials: things<WovenDenial>('denial', (one: WovenDenial) => ({ ...one, by: idOf(one.by), of: idOf(one.of) })),
    lineage: things<Lineage>('lineage', (one: Lineage) => ({ ...one, origin: idOf(one.origin) })),
    paraphrases: things<Paraphrase>('paraphrase', (one: Paraphrase) => one),
    storyOf: (report) => {
      const row = ask(`select s.number, s.content from woven_story_report r join woven_story s on s.key = r.story
        where r.report = ?`).get(report)
      return row && storyOf(row)
    },
    wovenOf: (report, own) => {
      const row = ask('select entity from woven_member where report = ? and own = ?').get(report, own)
      return row && entityByKey(String(row['entity']))
    },
    paraphraseOf: (report, quote) => {
      const rows = ask(`select t.content from woven_thing_report r join woven_thing t
        on t.sort = r.sort and t.key = r.thing where r.sort = 'paraphrase' and r.report = ? order by t.number`).all(
        report,
      )
      return rows
        .map(({ content }) => JSON.parse(String(content)) as Paraphrase)
        .find((one) => one.report === report && one.quote === quote)
    },
    receivedDay: (report) => receivedDay(report, ask),
    get leftOut() {
      return Number(ask("select count(*) as many from woven_entry where tier = 'likely'").get()!['many'])
    },
    get newest() {
      const day = ask('select max(day) as newest from woven_report').get()!['newest']
      return day === null || day === undefined ? null : String(day)
    },
    close: () => {
      database.close()
    },
  }
}

/** A statement by its words, made once. */
type Ask = (words: string) => {
  readonly get: (...values: readonly Value[]) => Row | undefined
  readonly all: (...values: readonly Value[]) => readonly Row[]
}

function openStatements(database: Database.Database): Ask {
  const made = new Map<string, Database.Statement>()
  const spareHeap = openSpareHeap()
  return (words) => {
    let statement = made.get(words)
    if (!statement) made.set(words, (statement = database.prepare(words)))
    const of = statement
    return {
      get: (...values) => of.get(...values) as Row | undefined,
      all: (...values) => {
        spareHeap()
        return of.all(...values) as readonly Row[]
      },
    }
  }
}

interface ListAsked<Thing> {
  readonly from: string
  readonly where?: string
  readonly values?: readonly Value[]
  readonly columns?: string
  /** Columns that tell every two rows apart. */
  readonly order: readonly [string, ...string[]]
  readonly make: (row: Row) => Thing
}

/** Rows in portions, each beginning behind the last row of the one before. */
function listOf<Thing>(
  ask: Ask,
  { from, where = '1 = 1', values = [], columns = '*', order, make }: ListAsked<Thing>,
): Listed<Thing> {
  const place = order.length === 1 ? order[0] : `(${order.join(', ')})`
  const marks = order.length === 1 ? '?' : `(${order.map(() => '?').join(', ')})`
  const end = `order by ${order.join(', ')} limit ${ROWS_AT_ONCE}`
  return {
    get length() {
      return Number(ask(`select count(*) as many from ${from} where ${where}`).get(...values)!['many'])
    },
    *[Symbol.iterator]() {
      let rows = ask(`select ${columns} from ${from} where ${where} ${end}`).all(...values)
      while (rows.length > 0) {
        for (const row of rows) yield make(row)
        const last = order.map((column) => rows.at(-1)![column]!)
        if (rows.length < ROWS_AT_ONCE) return
        rows = ask(`select ${columns} from ${from} where ${where} and ${place} > ${marks} ${end}`).all(
          ...values,
          ...last,
        )
      }
    },
  }
}

/**
 * Entries in the order of time. It is no order of an index, so that it is made once, of numbers alone, and not anew for
 * every portion.
 */
function inTime(ask: Ask, where: string, make: (row: Row) => Entry): Listed<Entry> {
  return {
    get length() {
      return Number(ask(`select count(*) as many from woven_entry where ${where}`).get()!['many'])
    },
    *[Symbol.iterator]() {
      const numbers = ask(`select number from woven_entry where ${where} order by day, number`)
        .all()
        .map(({ number }) => Number(number))
      for (let at = 0; at < numbers.length; at += ROWS_AT_ONCE) {
        const some = numbers.slice(at, at + ROWS_AT_ONCE)
        const marks = some.map(() => '?').join(', ')
        const rows = ask(`select number, content from woven_entry where number in (${marks})`).all(...some)
        const found = new Map(rows.map((row) => [Number(row['number']), row]))
        for (const number of some) yield make(found.get(number)!)
      }
    },
  }
}

/** Looks something up, and holds those looked up last. */
function holding<Thing>(most: number, find: (key: string) => Thing | undefined): (key: string) => Thing | undefined {
  const held = new Map<string, Thing>()
  return (key) => {
    const known = held.get(key)
    if (known !== undefined) {
      held.delete(key)
      held.set(key, known)
      return known
    }
    const found = find(key)
    if (found === undefined) return undefined
    held.set(key, found)
    if (held.size > most) held.delete(held.keys().next().value!)
    return found
  }
}

/** A state may be told in half of all reports: who is only named needs no list of them. */
function entityOf({ key, number, kind, name, country, aliases, roles, grounds }: EntityRow, ask: Ask): WovenEntity {
  const readMembers = () =>
    ask('select report, own from woven_member where entity = ?')
      .all(key)
      .map(({ report, own }) => ({ report: String(report), entity: String(own) }))
      .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : placeOf(a.entity) - placeOf(b.entity)))
  return {
    kind: kind as EntityKind,
    name,
    aliases: JSON.parse(aliases) as readonly string[],
    get roles() {
      return JSON.parse(roles) as WovenEntity['roles']
    },
    country,
    get reports() {
      return [...new Set(readMembers().map(({ report }) => report))]
    },
    get members() {
      return readMembers()
    },
    get grounds() {
      return JSON.parse(grounds) as WovenEntity['grounds']
    },
    id: `E${number}`,
  }
}

/** e2 before e10. */
const placeOf = (own: string): number => Number(own.replace(/\D/gu, ''))

function readEntry(
  number: number,
  content: string,
  idOf: (key: string | null) => string | null,
  numberOf: (key: string) => Value | null | undefined,
): Entry {
  const stored = JSON.parse(content) as Omit<Entry, 'id'>
  return {
    id: `n${number}`,
    ...stored,
    participants: stored.participants.map((one) => ({ ...one, entity: idOf(one.entity)! })),
    place: idOf(stored.place),
    accordingTo: stored.accordingTo.map((one) => idOf(one)!),
    hosts: stored.hosts.map((host) => ({ ...host, event: `n${numberOf(host.event)!}` })),
  }
}

/** Of reports that share a name each is called by its words as well. */
function receivedDay(report: ReportId, ask: Ask): Published | null | undefined {
  const parts = /^(.*)~([^~]+)$/su.exec(report)
  const row =
    ask('select received from report where id = ? order by rowid').get(report) ??
    (parts ? ask('select received from report where id = ? and digest = ?').get(parts[1]!, parts[2]!) : undefined)
  if (!row) return undefined
  const { report: held, digest } = holdReport(JSON.parse(String(row['received'])) as Report)
  return report === held.id || report === lastingName(held.id, digest) ? held.published : undefined
}
