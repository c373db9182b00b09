import { mkdirSync } from 'node:fs'
import { Failure } from '../../record/failure.js'
import { noteBookPlace } from '../../record/store/book-places.js'
import type { DeskBook } from '../../record/store/desk-book.js'
import { isPostgres } from '../../record/store/postgres-place.js'
import { isLoopback, type Listening } from '../desk/serve-desk.js'
import { openProvider } from '../people/provider.js'
import type { Terminal } from './terminal.js'

/** Where the desk listens, and to whom it answers. */
export interface ServingOptions {
  readonly host: string
  /** Without one, the usual port or any free one. */
  readonly port?: number
  /** `0.0.0.0:4173`: host and port in one. */
  readonly listen?: string
  readonly url?: string
  readonly login?: boolean
  /** Folder of people, tokens and the log, where it is not that of the record. */
  readonly book?: string
  readonly oidcIssuer?: string
  readonly oidcClient?: string
  readonly perMinute?: number
  readonly mailFrom?: string
  readonly webhookHosts?: readonly string[]
  readonly log?: boolean
}

const LISTEN = /^(?<host>\[[0-9a-f:]+\]|[^\s:]+)(?::(?<port>\d{1,5}))?$/iu
const GREATEST_PORT = 65535
/** By this name of the environment the secret of a provider comes: on a command line every program could read it. */
const SECRET = 'ATTACHE_OIDC_SECRET'

/** Where the book of the desk lies: beside the record; of a record in a database in a folder of its own. */
export function bookPlace({ record, book }: { readonly record: string; readonly book?: string }): string {
  if (book === undefined && !isPostgres(record)) return record
  const place = book ?? 'attache-desk'
  mkdirSync(place, { recursive: true, mode: 0o700 })
  return place
}

/** From here on commands write into the log of this book. Not noted for a look: a name may be misspelt. */
export function noteBook({ record, book }: { readonly record: string; readonly book?: string }): void {
  if (book !== undefined && !isPostgres(record)) noteBookPlace(record, book)
}

/** How the desk is served. Beyond this machine nobody is let in who is not known. */
export function servingOf(
  options: ServingOptions,
  book: DeskBook,
  terminal: Terminal,
): Listening & { readonly login: boolean } {
  const { host, port } = placeOf(options)
  const loopback = isLoopback(host)
  const login = options.login === true || !loopback
  const url = urlOf(options.url)
  if (login) requireAdministrator(book)
  if (!loopback && url === undefined) {
    throw new Failure('bad-option', {
      place: `desk --listen ${host}`,
      found: 'no address under which people open it',
      expected: '--url with that address: requests for another are refused',
      next: 'For example: --url https://desk.example.org',
    })
  }
  if (!loopback && url?.startsWith('http:'))
    terminal.say(
      `attache: ${url} is not https: passwords and tokens go over the network for all to read. Put a proxy with a certificate before it; see docs/operators.md`,
    )
  const provider = providerOf(options, url)
  return {
    host: host.replace(/^\[|\]$/gu, ''),
    ...(port === undefined ? {} : { port }),
    loopbackOnly: loopback,
    book,
    login,
    user: terminal.user(),
    ...(url === undefined ? {} : { url }),
    ...(provider ? { provider } : {}),
    ...(options.perMinute === undefined ? {} : { perMinute: options.perMinute }),
    ...(options.log === true
      ? {
          log: {
            write: (line: string) => {
              terminal.say(line.trimEnd())
            },
          },
        }
      : {}),
  }
}

function placeOf({ host, port, listen }: ServingOptions): { readonly host: string; readonly port?: number } {
  if (listen === undefined) return { host, ...(port === undefined ? {} : { port }) }
  const found = LISTEN.exec(listen)?.groups
  const named = Number(found?.['port'] ?? port ?? Number.NaN)
  if (found && (Number.isNaN(named) || named <= GREATEST_PORT))
    return { host: found['host']!, ...(Number.isNaN(named) ? {} : { port: named }) }
  throw new Failure('bad-option', {
    place: 'desk --listen',
    found: `‹${listen}›`,
    expected: 'a host, with a port or without: 0.0.0.0:4173',
    next: 'For example: --listen 0.0.0.0:4173 --url https://desk.example.org',
  })
}

function urlOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const address = URL.canParse(url) ? new URL(url) : null
  if (address && /^https?:$/u.test(address.protocol) && address.pathname === '/' && address.search === '')
    return address.origin
  throw new Failure('bad-option', {
    place: 'desk --url',
    found: `‹${url}›`,
    expected: 'an address of a house, without a path',
    next: 'For example: --url https://desk.example.org',
  })
}

/** Without one nobody could let anybody in. */
function requireAdministrator(book: DeskBook): void {
  if (book.people().some(({ role, isShutOut }) => role === 'administrator' && !isShutOut)) return
  throw new Failure('bad-option', {
    place: 'desk',
    found: 'nobody who may log in as administrator',
    expected: 'one at least, where everybody must log in',
    next: 'attache people add NAME --role administrator',
  })
}

function providerOf({ oidcIssuer, oidcClient }: ServingOptions, url: string | undefined) {
  if (oidcIssuer === undefined) return undefined
  if (oidcClient === undefined || url === undefined) {
    throw new Failure('bad-option', {
      place: 'desk --oidc-issuer',
      found: `no ${oidcClient === undefined ? '--oidc-client' : '--url'}`,
      expected: 'the id that the provider gave this desk, and the address of the desk',
      next: `For example: --oidc-client attache --url https://desk.example.org, and its secret in ${SECRET}`,
    })
  }
  return openProvider({ issuer: oidcIssuer, client: oidcClient, secret: process.env[SECRET], url })
}
