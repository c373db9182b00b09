import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AuditLine, DeskBook } from '../../record/store/desk-book.js'
import { PROBLEM_MEDIA, writeProblem, type ProblemCode } from '../api/problem.js'
import { neededBy, type Needed } from './needs.js'
import { MAY, ROLES, SCOPES, type Caller, type Role, type Scope } from './roles.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    needs?: Needed
  }
  interface FastifyRequest {
    caller: Caller | null
    auditNumber: number | null
    auditDetail: string | null
  }
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/** Names under which a loopback server may be asked for; any other means that a foreign page points its name at us. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i
const SESSION_COOKIE = 'attache-session'
const SECURE_SESSION_COOKIE = '__Host-attache-session'
export const TOKEN_START = 'att_'

/** How a server is guarded. */
export interface Guarding {
  /** Answers to loopback names only, and to {@link url}. */
  readonly loopbackOnly: boolean
  readonly book: DeskBook
  /** Whether everybody must log in or bring a token. */
  readonly login: boolean
  /** The address under which people open it, where a proxy stands before it. */
  readonly url?: string | undefined
  /** Who sits here, where nobody logs in. */
  readonly user: string
  /** What commands did, the newest first, where that does not stand in the book. */
  readonly commandLog?: ((most: number) => Promise<readonly AuditLine[]>) | undefined
}

/** Who asks. Nothing is answered before it is known. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller) return request.caller
  throw new Error('an answer was made before it was known who asks')
}

/** The name of the cookie: beyond loopback it comes by https only, from no other path or house. */
export function cookieName(url: string | undefined): string {
  return url?.startsWith('https:') ? SECURE_SESSION_COOKIE : SESSION_COOKIE
}

/**
 * A cookie that scripts cannot read; strict enough against other sites, and there when somebody comes back from a
 * provider.
 */
export function writeCookie(name: string, value: string, seconds: number, url: string | undefined): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${url?.startsWith('https:') ? '; Secure' : ''}`
}

export function readCookie(request: FastifyRequest, name: string): string | undefined {
  return request.headers.cookie
    ?.split(/;\s*/u)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/**
 * Headers for every answer; refuses foreign host names and forms sent from other sites; finds out who asks and whether
 * that is allowed; writes down whatever is to change something before it is done.
 */
export function guardServer(server: FastifyInstance, guarding: Guarding): void {
  server.decorateRequest('caller', null)
  server.decorateRequest('auditNumber', null)
  server.decorateRequest('auditDetail', null)
  server.addHook('onRequest', async (request, reply) => {
    setHeaders(reply, guarding)
    const refusal = refuseHouse(request, guarding)
    if (refusal) return refuse(request, reply, ...refusal)
    request.caller = findCaller(request, guarding)
    const needed = neededFor(request)
    if (needed === 'nothing') return undefined
    if (request.caller === null) return sendToLogin(request, reply)
    if (needed === undefined || !request.caller.scopes.includes(needed))
      return refuse(request, reply, ...notAllowed(request.caller, needed))
    if (isUnsafe(request) && request.caller.via === 'session' && !isFromHere(request, guarding)) {
      return refuse(
        request,
        reply,
        'not-allowed',
        'a form that does not say where it comes from',
        'one of this desk',
        'Send it from its own page, or bring a token.',
      )
    }
    return undefined
  })
  server.addHook('preHandler', async (request, reply) => {
    const needed = neededFor(request)
    if (needed === 'nothing' || needed === undefined || request.caller === null) return undefined
    // a body may have taken minutes, in which a token was taken back
    if (!request.caller.stillAllowed(needed))
      return refuse(
        request,
        reply,
        'not-logged-in',
        'a right that was taken back',
        'one that stands',
        'Log in again, or bring another token.',
      )
    if (isUnsafe(request)) beginAudit(request, guarding.book)
    return undefined
  })
  server.addHook('onSend', (request, reply, payload, done) => {
    if (request.auditNumber !== null) guarding.book.endAudit(request.auditNumber, reply.statusCode, request.auditDetail)
    done(null, payload)
  })
}

function setHeaders(reply: FastifyReply, { url }: Guarding): void {
  reply.headers({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(url?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  })
}

type Refusal = readonly [code: ProblemCode, found: string, expected: string, next: string, status?: number]

const isUnsafe = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD'

/** Foreign names of the house, and forms of other houses. */
function refuseHouse(request: FastifyRequest, guarding: Guarding): Refusal | null {
  const host = (request.headers.host ?? '').toLowerCase()
  const own = guarding.url === undefined ? undefined : new URL(guarding.url).host
  const isOurs =
    host === own || (guarding.loopbackOnly && LOOPBACK.test(host)) || request.routeOptions.url === '/health'
  if (!isOurs) {
    return [
      'bad-request',
      `host ‹${host.slice(0, 100)}›`,
      own ?? 'a loopback name',
      own === undefined
        ? 'The desk answers to loopback names only. Open it by the address it printed.'
        : 'Open it by its own address.',
      MISDIRECTED,
    ]
  }
  if (isUnsafe(request) && isForeign(request, guarding)) {
    return [
      'not-allowed',
      'a request of another site',
      'one of this desk',
      'Rulings are taken from the desk itself only.',
      FORBIDDEN,
    ]
  }
  return null
}

const MISDIRECTED = 421
const FORBIDDEN = 403

function originsOf(request: FastifyRequest, { url }: Guarding): readonly string[] {
  return [`http://${request.headers.host ?? ''}`, ...(url === undefined ? [] : [new URL(url).origin])]
}

function isForeign(request: FastifyRequest, guarding: Guarding): boolean {
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  return (
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && !originsOf(request, guarding).includes(origin))
  )
}

/** Whether a browser says that its form is of this desk: with a cookie nothing less will do. */
function isFromHere(request: FastifyRequest, guarding: Guarding): boolean {
  const { origin } = request.headers
  return (
    request.headers['sec-fetch-site'] === 'same-origin' ||
    (origin !== undefined && originsOf(request, guarding).includes(origin))
  )
}

/** What the address needs; pages that are not there need what looking does. */
function neededFor(request: FastifyRequest): Needed | undefined {
  const { url, config } = request.routeOptions
  return url === undefined ? 'read' : (config.needs ?? neededBy(request.method, url))
}

function findCaller(request: FastifyRequest, guarding: Guarding): Caller | null {
  if (!guarding.login)
    return { name: guarding.user, role: 'administrator', scopes: SCOPES, via: 'loopback', stillAllowed: () => true }
  const bearer = /^Bearer\s+(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return callerBy('token', () => byToken(bearer, guarding.book))
  const cookie = readCookie(request, cookieName(guarding.url))
  return cookie === undefined ? null : callerBy('session', () => bySession(cookie, guarding.book))
}

interface Known {
  readonly name: string
  readonly role: Role
  readonly scopes: readonly Scope[]
}

function callerBy(via: 'token' | 'session', look: () => Known | null): Caller | null {
  const known = look()
  return known && { ...known, via, stillAllowed: (scope) => look()?.scopes.includes(scope) === true }
}

function bySession(secret: string, book: DeskBook): Known | null {
  const person = book.session(secret, new Date().toISOString())
  return person ? { name: person.name, role: roleOf(person.role), scopes: MAY[roleOf(person.role)] } : null
}

/** A token may do what it was made for, and no more than whose it is may do now. */
function byToken(secret: string, book: DeskBook): Known | null {
  const found = book.token(secret, new Date().toISOString())
  if (!found) return null
  const role = roleOf(found.person.role)
  return { name: found.person.name, role, scopes: MAY[role].filter((scope) => found.token.scopes.includes(scope)) }
}

/** A role that this program does not know may look, and no more. */
function roleOf(written: string): Role {
  return ROLES.find((role) => role === written) ?? 'reader'
}

function beginAudit(request: FastifyRequest, book: DeskBook): void {
  const { name, via } = callerOf(request)
  request.auditNumber = book.beginAudit({
    at: new Date().toISOString(),
    who: name,
    via,
    what: `${request.method} ${request.routeOptions.url ?? ''}`,
    target: request.url.slice(0, LONGEST_TARGET),
  })
}

const LONGEST_TARGET = 500

function notAllowed({ name, role, via }: Caller, needed: Scope | undefined): Refusal {
  const who = via === 'token' ? `a token of ${name}` : `${name}, ${role}`
  return [
    'not-allowed',
    who,
    needed === undefined ? 'an address that is open' : `somebody who may ‹${needed}›`,
    'Ask an administrator of this record.',
  ]
}

const wantsPage = (request: FastifyRequest): boolean =>
  !isUnsafe(request) && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')

/** A person at a browser is shown where to log in; a program is told. */
function sendToLogin(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (wantsPage(request)) return reply.redirect(`/login?to=${encodeURIComponent(request.url)}`, 303)
  reply.header('www-authenticate', 'Bearer realm="attache"')
  return refuse(
    request,
    reply,
    'not-logged-in',
    'nobody',
    'somebody who logged in, or a token',
    'attache people token NAME makes one; a browser logs in at /login.',
  )
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  found: string,
  expected: string,
  next: string,
  status?: number,
): FastifyReply {
  const problem = { ...writeProblem(code, { found, expected, next }, request.url) }
  const written = { ...problem, status: status ?? problem.status }
  reply.code(written.status)
  if (request.url.startsWith('/api/')) return reply.type(PROBLEM_MEDIA).send(JSON.stringify(written))
  return reply.type('text/plain; charset=utf-8').send(`${written.detail}\n`)
}
