import type Database from 'libsql'
import type { ChangeKind } from '../change.js'
import { inOneCommit } from './in-one-commit.js'

/** How somebody is told: a feed that they follow, a mail, a call of an address of theirs. */
export const WAYS = ['feed', 'mail', 'webhook'] as const
export type Way = (typeof WAYS)[number]

/** A saved search, with how its owner is told of what it brings. */
export interface Watch {
  readonly id: number
  readonly person: string
  readonly name: string
  /** As the desk’s search reads it; empty: everything. */
  readonly search: string
  /** Of all kinds where there is none. */
  readonly kinds: readonly ChangeKind[]
  readonly way: Way
  /** Where mail or calls go; empty of a feed. */
  readonly target: string
  /** Of a feed the end of its address, of calls what they are signed with. */
  readonly secret: string
  readonly since: string
  /** The changes up to this one came before it. */
  readonly after: number
}

/** One change that a watch brought: there once for ever, by watch and number. */
export interface Notice {
  readonly watch: number
  /** Place of the change among all changes of the record. */
  readonly number: number
  readonly at: string
  readonly kind: string
  readonly text: string
  readonly evidence: string
  readonly link: string
}

export const NOTICE_STATES = ['in the feed', 'waiting', 'being sent', 'sent', 'given up'] as const
/** A notice with what became of it. */
export interface KeptNotice extends Notice {
  readonly state: (typeof NOTICE_STATES)[number]
  readonly tries: number
  readonly fault: string
}

/** Saved searches, what they brought, and what of it is still to be sent. */
export interface WatchBook {
  watches(person?: string): readonly Watch[]
  watch(id: number): Watch | undefined
  feed(secret: string): Watch | undefined
  add(watch: Omit<Watch, 'id'>): number
  end(id: number): void
  /** The change up to which all was looked at. */
  mark(): number
  /** Keeps what changes brought, and that they were looked at: all of it or nothing. */
  keep(mark: number, notices: readonly Notice[]): void
  notices(watch: number, most: number): readonly KeptNotice[]
  /**
   * Takes what is to be sent now, so that nobody else does; what was taken long ago by somebody who never came back is
   * taken again.
   */
  take(now: string, staleBefore: string, most: number): readonly KeptNotice[]
  sent(notice: Notice): void
  failed(notice: Notice, fault: string, next: string | null): void
}

const TABLES = `
  create table if not exists watch (id integer primary key autoincrement, person text not null, name text not null, search text not null, kinds text not null, way text not null, target text not null,
    secret text not null unique, since text not null, after integer not null, ended integer not null default 0);
  create table if not exists notice (watch integer not null, number integer not null, at text not null, kind text not null, text text not null, evidence text not null, link text not null,
    state text not null, tries integer not null default 0, next text not null default '', fault text not null default '', primary key (watch, number));
  create index if not exists notice_by_state on notice (state, next);
  create table if not exists looked_at (one integer primary key check (one = 1), number integer not null);`

interface WatchRow extends Omit<Watch, 'kinds'> {
  kinds: string
}

/** The watches of the desk, in tables of its own book. */
export function openWatchBook(database: Database.Database): WatchBook {
  database.exec(TABLES)
  const all = <Row>(statement: string, ...words: unknown[]) => database.prepare(statement).all(...words) as Row[]
  const run = (statement: string, ...words: unknown[]) => database.prepare(statement).run(...words)
  const watchOf = ({ kinds, ...row }: WatchRow): Watch => ({ ...row, kinds: JSON.parse(kinds) as ChangeKind[] })
  const COLUMNS = 'id, person, name, search, kinds, way, target, secret, since, after'
  const mark = () => all<{ number: number }>('select number from looked_at')[0]?.number ?? 0
  return {
    mark,
    watches: (person) =>
      (person === undefined
        ? all<WatchRow>(`select ${COLUMNS} from watch where ended = 0 order by id`)
        : all<WatchRow>(`select ${COLUMNS} from watch where ended = 0 and person = ? order by id`, person)
      ).map(watchOf),
    watch: (id) => all<WatchRow>(`select ${COLUMNS} from watch where ended = 0 and id = ?`, id).map(watchOf)[0],
    feed: (secret) =>
      all<WatchRow>(`select ${COLUMNS} from watch where ended = 0 and way = 'feed' and secret = ?`, secret).map(
        watchOf,
      )[0],
    add: ({ person, name, search, kinds, way, target, secret, since, after }) =>
      Number(
        run(
          'insert into watch (person, name, search, kinds, way, target, secret, since, after) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
          person,
          name,
          search,
          JSON.stringify(kinds),
          way,
          target,
          secret,
          since,
          after,
        ).lastInsertRowid,
      ),
    end: (id) => {
      run('update watch set ended = 1 where id = ?', id)
    },
    keep: (number, notices) =>
      inOneCommit(database, () => {
        // another desk over the same record may have looked at them meanwhile
        if (mark() >= number) return
        const ways = new Map(all<{ id: number; way: Way }>('select id, way from watch').map(({ id, way }) => [id, way]))
        for (const { watch, number: place, at, kind, text, evidence, link } of notices) {
          run(
            'insert or ignore into notice (watch, number, at, kind, text, evidence, link, state) values (?, ?, ?, ?, ?, ?, ?, ?)',
            watch,
            place,
            at,
            kind,
            text,
            evidence,
            link,
            ways.get(watch) === 'feed' ? 'in the feed' : 'waiting',
          )
        }
        run('insert into looked_at values (1, ?) on conflict (one) do update set number = excluded.number', number)
      }),
    notices: (watch, most) =>
      all<KeptNotice>(
        'select watch, number, at, kind, text, evidence, link, state, tries, fault from notice where watch = ? order by number desc limit ?',
        watch,
        most,
      ),
    take: (now, staleBefore, most) => {
      let taken: KeptNotice[] = []
      inOneCommit(database, () => {
        taken = all<KeptNotice>(
          `select watch, number, at, kind, text, evidence, link, state, tries, fault from notice
          where (state = 'waiting' and next <= ?) or (state = 'being sent' and next <= ?) order by number, watch limit ?`,
          now,
          staleBefore,
          most,
        )
        for (const { watch, number } of taken)
          run("update notice set state = 'being sent', next = ? where watch = ? and number = ?", now, watch, number)
      })
      return taken
    },
    sent: ({ watch, number }) => {
      run(
        "update notice set state = 'sent', fault = '', tries = tries + 1 where watch = ? and number = ?",
        watch,
        number,
      )
    },
    failed: ({ watch, number }, fault, next) => {
      run(
        'update notice set state = ?, fault = ?, tries = tries + 1, next = ? where watch = ? and number = ?',
        next === null ? 'given up' : 'waiting',
        fault,
        next ?? '',
        watch,
        number,
      )
    },
  }
}
