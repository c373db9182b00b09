import { Failure } from '../../record/failure.js'
import { openDeskBook, type AuditLine, type DeskBook, type Person } from '../../record/store/desk-book.js'
import { mergeLines } from '../../record/store/log-rows.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import { openSqliteStore } from '../../record/store/sqlite.js'
import { TOKEN_START } from '../people/guard.js'
import { faultIn } from '../people/login-routes.js'
import { hashPassword, makeSecret } from '../people/passwords.js'
import { MAY, ROLES, SCOPES, type Role, type Scope } from '../people/roles.js'
import { withKept } from './open-record.js'
import { bookPlace, noteBook } from './serving.js'
import type { Terminal } from './terminal.js'

/** What `attache people` is told. */
export interface PeopleOptions {
  readonly record: string
  readonly book?: string
  readonly role?: string
  /** Whether a record is begun where there is none. */
  readonly create?: boolean
  /** Whether the password comes on standard input. */
  readonly stdin?: boolean
  /** Whether they come by a provider, and have no password. */
  readonly oidc?: boolean
  readonly label?: string
  readonly scope?: readonly string[]
  readonly days?: number
  readonly most?: number
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@+ -]{0,198}$/u
const DAY_MILLISECONDS = 24 * 3600_000
const USUAL_DAYS = 90

/** Of a record in a database the book lies in a folder of its own; else beside the record, which must be there. */
async function withBook(
  options: PeopleOptions,
  terminal: Terminal,
  what: string,
  work: (book: DeskBook) => Promise<void> | void,
): Promise<void> {
  const place = bookPlace(options)
  if (place === options.record) await (await openSqliteStore(place, { create: options.create === true })).close()
  const book = openDeskBook(place)
  try {
    const number =
      what === ''
        ? null
        : book.beginAudit({
            at: terminal.now().toISOString(),
            who: terminal.user(),
            via: 'command line',
            what,
            target: '',
          })
    await work(book)
    if (number !== null) book.endAudit(number, 200, null)
  } finally {
    book.close()
  }
}

function roleNamed(role: string): Role {
  const found = ROLES.find((one) => one === role)
  if (found) return found
  throw new Failure('bad-option', {
    place: 'people --role',
    found: `‹${role}›`,
    expected: `one of ${ROLES.join(', ')}`,
    next: 'For example: --role analyst',
  })
}

function personNamed(name: string, book: DeskBook): Person {
  const found = book.person(name)
  if (found) return found
  throw new Failure('unknown-name', {
    place: 'people',
    found: `nobody called ‹${name}›`,
    expected: 'somebody who was added',
    next: 'attache people list names them.',
  })
}

/** A password that was handed over, or one that is made and told this once. */
async function passwordFor(
  { stdin }: PeopleOptions,
  terminal: Terminal,
): Promise<{ readonly hash: string; readonly told: string | null }> {
  if (stdin !== true) {
    const made = makeSecret()
    return { hash: await hashPassword(made), told: made }
  }
  const given = Buffer.from(terminal.standardInput())
    .toString('utf8')
    .replace(/\r?\n$/u, '')
  const fault = faultIn(given)
  if (fault !== null)
    throw new Failure('bad-option', {
      place: 'people --stdin',
      found: 'a password too short or too long',
      expected: fault,
      next: 'Hand over another.',
    })
  return { hash: await hashPassword(given), told: null }
}

/** `attache people add`. */
export async function addPerson(name: string, options: PeopleOptions, terminal: Terminal): Promise<void> {
  const role = roleNamed(options.role ?? 'reader')
  if (!NAME.test(name))
    throw new Failure('bad-option', {
      place: 'people add',
      found: `‹${name}›`,
      expected: 'a name of letters, digits, blanks and . _ @ + -',
      next: 'For example: attache people add ann@example.org --role analyst',
    })
  await withBook(options, terminal, `people add ${name} --role ${role}`, async (book) => {
    if (book.person(name))
      throw new Failure('already-there', {
        place: 'people add',
        found: `somebody called ‹${name}› already`,
        expected: 'another name',
        next: `attache people role ${name} ${role} changes what they may do.`,
      })
    const password = options.oidc === true ? null : await passwordFor(options, terminal)
    noteBook(options)
    book.addPerson({ name, role, password: password?.hash ?? null, at: terminal.now().toISOString() })
    await terminal.print(`added  ${name}  ${role}${password?.told ? `  password ${password.told}` : ''}\n`)
  })
}

/** `attache people list`. */
export async function listPeople(options: PeopleOptions, terminal: Terminal): Promise<void> {
  await withBook(options, terminal, '', async (book) => {
    const lines = book
      .people()
      .map(
        ({ name, role, password, isShutOut }) =>
          `${name}  ${role}${isShutOut ? ', shut out' : ''}  ${password === null ? 'by a provider' : 'by password'}\n`,
      )
    await terminal.print(
      lines.length === 0 ? 'nobody yet; attache people add NAME --role administrator\n' : lines.join(''),
    )
  })
}

/** Whether this takes the last administrator away, which would lock everybody out. */
function requireAnother(name: string, book: DeskBook): void {
  const others = book.people().filter((one) => one.role === 'administrator' && !one.isShutOut && one.name !== name)
  if (others.length > 0 || book.person(name)?.role !== 'administrator') return
  throw new Failure('bad-option', {
    place: 'people',
    found: `the last administrator, ‹${name}›`,
    expected: 'another one beside',
    next: 'attache people add NAME --role administrator first.',
  })
}

/** `attache people role`. */
export async function changeRole(
  name: string,
  role: string,
  options: PeopleOptions,
  terminal: Terminal,
): Promise<void> {
  const wanted = roleNamed(role)
  await withBook(options, terminal, `people role ${name} ${wanted}`, async (book) => {
    personNamed(name, book)
    if (wanted !== 'administrator') requireAnother(name, book)
    book.changePerson(name, { role: wanted })
    await terminal.print(`${name}  ${wanted}\n`)
  })
}

/** `attache people password`. */
export async function changePassword(name: string, options: PeopleOptions, terminal: Terminal): Promise<void> {
  await withBook(options, terminal, `people password ${name}`, async (book) => {
    personNamed(name, book)
    const { hash, told } = await passwordFor(options, terminal)
    book.changePerson(name, { password: hash })
    book.endSessionsOf(name)
    await terminal.print(`${name} has a new password${told === null ? '' : `: ${told}`}\n`)
  })
}

/** `attache people shut-out` and `attache people let-in`. Sessions and tokens of whoever is shut out end at once. */
export async function shutOut(
  name: string,
  isShutOut: boolean,
  options: PeopleOptions,
  terminal: Terminal,
): Promise<void> {
  await withBook(options, terminal, `people ${isShutOut ? 'shut-out' : 'let-in'} ${name}`, async (book) => {
    personNamed(name, book)
    if (isShutOut) requireAnother(name, book)
    book.changePerson(name, { isShutOut })
    if (isShutOut) book.endSessionsOf(name)
    await terminal.print(`${name} is ${isShutOut ? 'shut out' : 'let in'}\n`)
  })
}

/** `attache people token`: prints the secret, which is kept nowhere. */
export async function makeToken(name: string, options: PeopleOptions, terminal: Terminal): Promise<void> {
  const { label = 'made on the command line', scope = ['read'], days = USUAL_DAYS } = options
  const wrong = scope.find((one) => !(SCOPES as readonly string[]).includes(one))
  if (wrong !== undefined)
    throw new Failure('bad-option', {
      place: 'people token --scope',
      found: `‹${wrong}›`,
      expected: `one of ${SCOPES.join(', ')}`,
      next: 'For example: --scope read add',
    })
  await withBook(options, terminal, `people token ${name}`, async (book) => {
    const { role } = personNamed(name, book)
    const beyond = scope.find((one) => !MAY[roleNamed(role)].includes(one as Scope))
    if (beyond !== undefined)
      throw new Failure('bad-option', {
        place: 'people token --scope',
        found: `‹${beyond}› for ${name}, ${role}`,
        expected: `of ${MAY[roleNamed(role)].join(', ')}`,
        next: 'A token may do no more than whose it is.',
      })
    const secret = makeSecret(TOKEN_START)
    const now = terminal.now()
    const id = book.addToken(secret, {
      person: name,
      label,
      scopes: scope,
      at: now.toISOString(),
      until: new Date(now.getTime() + days * DAY_MILLISECONDS).toISOString(),
    })
    await terminal.print(`${secret}\n`)
    terminal.say(`attache: token ${id} of ${name} may ${scope.join(', ')}, for ${days} days; it is shown this once`)
  })
}

/** `attache people tokens`. */
export async function listTokens(options: PeopleOptions, terminal: Terminal): Promise<void> {
  await withBook(options, terminal, '', async (book) => {
    for (const { id, person, label, scopes, until, used, isRevoked } of book.tokens()) {
      const state = isRevoked ? 'taken back' : used === null ? 'never used' : `used ${used.slice(0, 10)}`
      const words = [id, person, label, scopes.join(' '), `until ${until?.slice(0, 10) ?? 'ever'}`, state]
      await terminal.print(`${words.join('  ')}\n`)
    }
  })
}

/** `attache people revoke`. */
export async function revokeToken(id: string, options: PeopleOptions, terminal: Terminal): Promise<void> {
  await withBook(options, terminal, `people revoke ${id}`, async (book) => {
    if (!/^\d{1,9}$/u.test(id) || !book.revokeToken(Number(id)))
      throw new Failure('unknown-name', {
        place: 'people revoke',
        found: `no token ‹${id}› that stands`,
        expected: 'the number of one',
        next: 'attache people tokens lists them.',
      })
    await terminal.print(`token ${id} is taken back\n`)
  })
}

/** `attache people log`: what was done, the newest first. */
export async function printLog(options: PeopleOptions, terminal: Terminal): Promise<void> {
  const { most = 100 } = options
  await withBook(options, terminal, '', async (book) => {
    const commands = isPostgres(options.record)
      ? await withKept(options.record, async ({ log }) => (await log?.(most)) ?? [])
      : []
    for (const line of mergeLines(book.audit(most), commands, most)) await terminal.print(sayLine(line))
  })
}

function sayLine({ at, who, via, what, target, status, detail }: AuditLine): string {
  const came = detail === null ? '' : `  ${detail}`
  return `${at}  ${who} (${via})  ${what}  ${target}  ${status ?? 'never ended'}${came}\n`
}
