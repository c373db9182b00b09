import { createHash } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { Failure } from '../failure.js'
import { explainSqlite } from './sqlite-failures.js'

/** Lies beside the record: who may come in, what they did, what is watched. Nothing of the record rests on it. */
export const DESK_BOOK = 'desk.db'
const BUSY_MILLISECONDS = 5000
/** “Atdb” in ASCII. */
const APPLICATION = 0x41746462
const FORMAT = 1

/** Somebody who may come in. Nobody is ever taken out, only shut out: the log tells of them. */
export interface Person {
  readonly name: string
  readonly role: string
  /** Argon2id in its usual writing; null of whoever comes by a provider. */
  readonly password: string | null
  /** `issuer|sub`, once somebody came that way. */
  readonly subject: string | null
  readonly since: string
  readonly isShutOut: boolean
}

/** A token as it is listed; its secret is nowhere. */
export interface Token {
  readonly id: number
  readonly person: string
  readonly label: string
  readonly scopes: readonly string[]
  readonly since: string
  readonly until: string | null
  readonly used: string | null
  readonly isRevoked: boolean
}

/** A line of the log: what was asked for by whom, and what came of it. */
export interface AuditLine {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly via: string
  readonly what: string
  readonly target: string
  /** Null where it never ended: the program stopped before it answered. */
  readonly status: number | null
  readonly detail: string | null
}

/** What became of a request of an Idempotency-Key. */
export type Remembered =
  'new' | 'other request' | 'still running' | { readonly status: number; readonly answer: string }

/** What the desk keeps beside the record. Every call is kept when it returns. */
export interface DeskBook {
  readonly database: Database.Database
  people(): readonly Person[]
  person(name: string): Person | undefined
  personOf(subject: string): Person | undefined
  addPerson(person: {
    readonly name: string
    readonly role: string
    readonly password: string | null
    readonly at: string
  }): void
  changePerson(name: string, change: Partial<Pick<Person, 'role' | 'password' | 'subject' | 'isShutOut'>>): void
  beginSession(secret: string, person: string, at: string, until: string): void
  session(secret: string, now: string): Person | undefined
  endSession(secret: string): void
  endSessionsOf(person: string): void
  addToken(
    secret: string,
    token: {
      readonly person: string
      readonly label: string
      readonly scopes: readonly string[]
      readonly at: string
      readonly until: string | null
    },
  ): number
  token(secret: string, now: string): { readonly token: Token; readonly person: Person } | undefined
  tokens(person?: string): readonly Token[]
  revokeToken(id: number): boolean
  beginAudit(line: Pick<AuditLine, 'at' | 'who' | 'via' | 'what' | 'target'>): number
  endAudit(number: number, status: number, detail: string | null): void
  audit(most: number, before?: number): readonly AuditLine[]
  remember(key: string, who: string, digest: string, at: string): Remembered
  answered(key: string, who: string, status: number, answer: string): void
  forget(key: string, who: string): void
  close(): void
}

const TABLES = `
  create table if not exists person (name text primary key, role text not null, password text, subject text unique, since text not null, shut_out integer not null default 0);
  create table if not exists session (mark text primary key, person text not null, at text not null, until text not null);
  create table if not exists token (id integer primary key autoincrement, mark text not null unique, person text not null, label text not null, scopes text not null, since text not null,
    until text, used text, revoked integer not null default 0);
  create table if not exists audit (number integer primary key autoincrement, at text not null, who text not null, via text not null, what text not null, target text not null,
    status integer, detail text);
  create table if not exists idempotency (key text not null, who text not null, digest text not null, at text not null, status integer, answer text, primary key (key, who));`

/** Answers to requests of an Idempotency-Key are remembered so long. */
const REMEMBERED_DAYS = 7

/** What is kept of a secret: who reads the file comes in with none of them. */
const markOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** The book of the record in a folder; made where there is none. `null` opens one that is gone with the program. */
export function openDeskBook(folder: string | null): DeskBook {
  const file = folder === null ? ':memory:' : join(folder, DESK_BOOK)
  try {
    const database = new Database(file)
    // it holds what passwords and tokens were made into
    if (folder !== null) chmodSync(file, 0o600)
    database.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}; pragma journal_mode = wal; pragma synchronous = full;`)
    const [{ user_version: format } = { user_version: 0 }] = database.prepare('pragma user_version').all() as {
      user_version: number
    }[]
    if (format > FORMAT) {
      throw new Failure('newer-record', {
        place: file,
        found: `a book of format ${format}, written by a newer Attaché`,
        expected: `format ${FORMAT} or older`,
        next: 'Update Attaché.',
      })
    }
    database.exec(`${TABLES} pragma application_id = ${APPLICATION}; pragma user_version = ${FORMAT};`)
    return bookOver(database)
  } catch (error) {
    throw explainSqlite(error, file)
  }
}

/** Whether the record in a folder has people of its own. */
export function hasDeskBook(folder: string): boolean {
  return existsSync(join(folder, DESK_BOOK))
}

interface PersonRow {
  name: string
  role: string
  password: string | null
  subject: string | null
  since: string
  shut_out: number
}
interface TokenRow {
  id: number
  person: string
  label: string
  scopes: string
  since: string
  until: string | null
  used: string | null
  revoked: number
}

const personOf = ({ shut_out, ...row }: PersonRow): Person => ({ ...row, isShutOut: shut_out === 1 })
const tokenOf = ({ id, person, label, scopes, since, until, used, revoked }: TokenRow): Token => ({
  id,
  person,
  label,
  scopes: scopes.split(' '),
  since,
  until,
  used,
  isRevoked: revoked === 1,
})

function bookOver(database: Database.Database): DeskBook {
  const all = <Row>(statement: string, ...words: unknown[]) => database.prepare(statement).all(...words) as Row[]
  const run = (statement: string, ...words: unknown[]) => database.prepare(statement).run(...words)
  const personNamed = (name: string) => all<PersonRow>('select * from person where name = ?', name).map(personOf)[0]
  return {
    database,
    ...auditIn(all, run),
    ...requestsIn(all, run),
    people: () => all<PersonRow>('select * from person order by name').map(personOf),
    person: personNamed,
    personOf: (subject) => all<PersonRow>('select * from person where subject = ?', subject).map(personOf)[0],
    addPerson: ({ name, role, password, at }) => {
      run('insert into person (name, role, password, since) values (?, ?, ?, ?)', name, role, password, at)
    },
    changePerson: (name, { role, password, subject, isShutOut }) => {
      if (role !== undefined) run('update person set role = ? where name = ?', role, name)
      if (password !== undefined) run('update person set password = ? where name = ?', password, name)
      if (subject !== undefined) run('update person set subject = ? where name = ?', subject, name)
      if (isShutOut !== undefined) run('update person set shut_out = ? where name = ?', isShutOut ? 1 : 0, name)
    },
    beginSession: (secret, person, at, until) => {
      run('delete from session where until < ?', at)
      run('insert into session values (?, ?, ?, ?)', markOf(secret), person, at, until)
    },
    session: (secret, now) =>
      all<PersonRow>(
        'select person.* from session join person on person.name = session.person where mark = ? and until > ? and shut_out = 0',
        markOf(secret),
        now,
      ).map(personOf)[0],
    endSession: (secret) => {
      run('delete from session where mark = ?', markOf(secret))
    },
    endSessionsOf: (person) => {
      run('delete from session where person = ?', person)
    },
    addToken: (secret, { person, label, scopes, at, until }) => {
      run(
        'insert into token (mark, person, label, scopes, since, until) values (?, ?, ?, ?, ?, ?)',
        markOf(secret),
        person,
        label,
        scopes.join(' '),
        at,
        until,
      )
      return all<{ id: number }>('select id from token where mark = ?', markOf(secret))[0]!.id
    },
    token: (secret, now) => {
      const row = all<TokenRow>(
        'select * from token where mark = ? and revoked = 0 and (until is null or until > ?)',
        markOf(secret),
        now,
      )[0]
      const person = row && personNamed(row.person)
      if (!row || !person || person.isShutOut) return undefined
      // once a minute is often enough to know that it is in use
      if (row.used === null || row.used.slice(0, 16) !== now.slice(0, 16))
        run('update token set used = ? where id = ?', now, row.id)
      return { token: tokenOf(row), person }
    },
    tokens: (person) =>
      (person === undefined
        ? all<TokenRow>('select * from token order by id')
        : all<TokenRow>('select * from token where person = ? order by id', person)
      ).map(tokenOf),
    revokeToken: (id) => run('update token set revoked = 1 where id = ? and revoked = 0', id).changes > 0,
    close: () => {
      database.close()
    },
  }
}

type All = <Row>(statement: string, ...words: unknown[]) => Row[]
type Run = (statement: string, ...words: unknown[]) => Database.RunResult

/**
 * A line is written when a change is asked for, and closed with what came of it: one that never ended shows as such.
 */
function auditIn(all: All, run: Run): Pick<DeskBook, 'beginAudit' | 'endAudit' | 'audit'> {
  return {
    beginAudit: ({ at, who, via, what, target }) =>
      Number(
        run('insert into audit (at, who, via, what, target) values (?, ?, ?, ?, ?)', at, who, via, what, target)
          .lastInsertRowid,
      ),
    endAudit: (number, status, detail) => {
      run('update audit set status = ?, detail = ? where number = ?', status, detail, number)
    },
    audit: (most, before = Number.MAX_SAFE_INTEGER) =>
      all<AuditLine>('select * from audit where number < ? order by number desc limit ?', before, most),
  }
}

function requestsIn(all: All, run: Run): Pick<DeskBook, 'remember' | 'answered' | 'forget'> {
  // what a program that was killed left open is done again: nothing that it keeps is kept twice
  const running = new Set<string>()
  return {
    remember: (key, who, digest, at) => {
      run('delete from idempotency where at < datetime(?, ?)', at, `-${REMEMBERED_DAYS} days`)
      const [known] = all<{ digest: string; status: number | null; answer: string | null }>(
        'select digest, status, answer from idempotency where key = ? and who = ?',
        key,
        who,
      )
      if (known && known.digest !== digest) return 'other request'
      if (known?.status !== undefined && known.status !== null)
        return { status: known.status, answer: known.answer ?? '' }
      if (running.has(`${who} ${key}`)) return 'still running'
      running.add(`${who} ${key}`)
      if (!known) run('insert into idempotency (key, who, digest, at) values (?, ?, ?, ?)', key, who, digest, at)
      return 'new'
    },
    answered: (key, who, status, answer) => {
      run('update idempotency set status = ?, answer = ? where key = ? and who = ?', status, answer, key, who)
      running.delete(`${who} ${key}`)
    },
    forget: (key, who) => {
      run('delete from idempotency where key = ? and who = ?', key, who)
      running.delete(`${who} ${key}`)
    },
  }
}
