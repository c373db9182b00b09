import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mergeLines } from '../../record/store/log-rows.js'
import { renderPart } from '../desk/frame.js'
import { countAttempts } from './attempts.js'
import { callerOf, cookieName, readCookie, TOKEN_START, writeCookie, type Guarding } from './guard.js'
import { AccountPage, LoginPage, PeoplePage, type AccountShown } from './people-pages.js'
import { hashPassword, isPassword, LONGEST_PASSWORD, makeSecret, SHORTEST_PASSWORD } from './passwords.js'
import type { Provider } from './provider.js'
import { MAY, SCOPES } from './roles.js'

const SESSION_HOURS = 12
const STATE_COOKIE = 'attache-way-in'
const STATE_SECONDS = 600
const DAY_MILLISECONDS = 24 * 3600_000
const AUDIT_SHOWN = 200

type Fields = Readonly<Record<string, string | string[] | undefined>>
const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** Ways in and out, and what people see of themselves. */
export function servePeople(server: FastifyInstance, guarding: Guarding, provider: Provider | null): void {
  const { book, url } = guarding
  const attempts = countAttempts()
  const cookie = cookieName(url)
  const show = (reply: FastifyReply, page: Parameters<typeof renderPart>[0]) =>
    reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderPart(page, { who: reply.request.caller })}`)

  const letIn = (name: string, to: string, reply: FastifyReply) => {
    const secret = makeSecret()
    const now = Date.now()
    book.beginSession(secret, name, new Date(now).toISOString(), new Date(now + SESSION_HOURS * 3600_000).toISOString())
    reply.header('set-cookie', writeCookie(cookie, secret, SESSION_HOURS * 3600, url))
    return reply.redirect(ownPath(to), 303)
  }
  const note = (who: string, what: string, request: FastifyRequest, status: number) => {
    book.endAudit(
      book.beginAudit({ at: new Date().toISOString(), who, via: request.ip, what, target: '' }),
      status,
      null,
    )
  }

  server.get('/login', (request, reply) => {
    const to = ownPath(first((request.query as Fields)['to']))
    return guarding.login
      ? show(reply, <LoginPage to={to} said={null} provider={provider?.issuer ?? null} />)
      : reply.redirect('/', 303)
  })
  server.post('/login', async (request, reply) => {
    const fields = (request.body ?? {}) as Fields
    const [name, password, to] = [first(fields['name']).trim(), first(fields['password']), first(fields['to'])]
    const keys = [`name ${name.toLowerCase().slice(0, 200)}`, `from ${request.ip}`]
    const wait = attempts.wait(keys, Date.now())
    if (wait > 0) {
      reply.code(429).header('retry-after', String(wait))
      return show(
        reply,
        <LoginPage
          to={to}
          said={`Too many attempts. Wait ${Math.ceil(wait / 60)} minutes.`}
          provider={provider?.issuer ?? null}
        />,
      )
    }
    const person = book.person(name)
    const isRight = await isPassword(password, person?.password ?? null)
    if (person && isRight && !person.isShutOut) {
      attempts.succeeded(keys)
      note(person.name, 'logged in', request, 303)
      return letIn(person.name, to, reply)
    }
    attempts.failed(keys, Date.now())
    note(name.slice(0, 200), 'log-in refused', request, 401)
    return show(
      reply.code(401),
      <LoginPage
        to={to}
        said="Found no one of that name and password; check both, capital letters too."
        provider={provider?.issuer ?? null}
      />,
    )
  })
  server.get('/login/provider', async (request, reply) => {
    if (!provider) return reply.redirect('/login', 303)
    try {
      const { address, state } = await provider.begin(ownPath(first((request.query as Fields)['to'])))
      return await reply
        .header('set-cookie', writeCookie(STATE_COOKIE, state, STATE_SECONDS, url))
        .redirect(address, 303)
    } catch (error) {
      request.log.error({ err: error }, 'the provider of log-ins could not be asked')
      return show(
        reply.code(503),
        <LoginPage
          to="/"
          said={`${provider.issuer} does not answer. Try again in a while, or log in with a password.`}
          provider={provider.issuer}
        />,
      )
    }
  })
  server.get('/login/provider/back', async (request, reply) => {
    if (!provider) return reply.redirect('/login', 303)
    const refuse = (said: string) => {
      note('somebody', 'log-in by provider refused', request, 403)
      return show(reply.code(403), <LoginPage to="/" said={said} provider={provider.issuer} />)
    }
    try {
      const came = await provider.end(new URL(request.url, 'http://desk'), readCookie(request, STATE_COOKIE), book)
      if ('refused' in came) return await refuse(came.refused)
      note(came.person.name, 'logged in by provider', request, 303)
      return await letIn(came.person.name, came.to, reply)
    } catch (error) {
      request.log.warn({ err: error }, 'a log-in by the provider failed')
      return refuse('What the provider sent does not fit what was asked of it. Begin again.')
    }
  })
  server.post('/logout', (request, reply) => {
    const secret = readCookie(request, cookie)
    if (secret !== undefined) book.endSession(secret)
    return reply.header('set-cookie', writeCookie(cookie, '', 0, url)).redirect('/login', 303)
  })
  serveAccount(server, guarding, show)
  servePeoplePage(server, guarding, show)
}

function servePeoplePage(server: FastifyInstance, { book, commandLog }: Guarding, show: Show): void {
  server.get('/people', async (_request, reply) => {
    const commands = (await commandLog?.(AUDIT_SHOWN)) ?? []
    const lines = mergeLines(book.audit(AUDIT_SHOWN), commands, AUDIT_SHOWN)
    return show(reply, <PeoplePage people={book.people()} tokens={book.tokens()} lines={lines} />)
  })
}

type Show = (reply: FastifyReply, page: Parameters<typeof renderPart>[0]) => FastifyReply

function serveAccount(server: FastifyInstance, { book }: Guarding, show: Show): void {
  const shown = (request: FastifyRequest, more: Partial<AccountShown> = {}) => {
    const caller = callerOf(request)
    return (
      <AccountPage
        caller={caller}
        hasPassword={typeof book.person(caller.name)?.password === 'string'}
        tokens={book.tokens(caller.name)}
        said={null}
        secret={null}
        {...more}
      />
    )
  }
  server.get('/account', (request, reply) => show(reply, shown(request)))
  server.post('/account/password', async (request, reply) => {
    const { name } = callerOf(request)
    const fields = (request.body ?? {}) as Fields
    const [old, fresh] = [first(fields['old']), first(fields['new'])]
    const person = book.person(name)
    const said = !person || !(await isPassword(old, person.password)) ? 'The old password is another.' : faultIn(fresh)
    if (said !== null) return show(reply.code(400), shown(request, { said }))
    book.changePerson(name, { password: await hashPassword(fresh) })
    // whoever may have known the old one is out
    book.endSessionsOf(name)
    return reply.redirect('/login', 303)
  })
  server.post('/account/tokens', (request, reply) => {
    const caller = callerOf(request)
    const fields = (request.body ?? {}) as Fields
    const scopes = SCOPES.filter(
      (scope) => [fields['scope'] ?? []].flat().includes(scope) && MAY[caller.role].includes(scope),
    )
    const label = first(fields['label']).trim().slice(0, 200)
    const days = Number(first(fields['days']))
    if (
      scopes.length === 0 ||
      label === '' ||
      !Number.isInteger(days) ||
      days < 1 ||
      days > 3650 ||
      !book.person(caller.name)
    ) {
      return show(
        reply.code(400),
        shown(request, { said: 'A token needs a name, one thing that it may do, and from 1 to 3650 days.' }),
      )
    }
    const secret = makeSecret(TOKEN_START)
    const now = Date.now()
    book.addToken(secret, {
      person: caller.name,
      label,
      scopes,
      at: new Date(now).toISOString(),
      until: new Date(now + days * DAY_MILLISECONDS).toISOString(),
    })
    return show(reply, shown(request, { secret }))
  })
  server.post('/account/tokens/:id/revoke', (request, reply) => {
    const { name } = callerOf(request)
    const id = Number((request.params as { id: string }).id)
    if (book.tokens(name).some((token) => token.id === id)) book.revokeToken(id)
    return reply.redirect('/account', 303)
  })
}

/** What keeps a password from being one; null where nothing does. */
export function faultIn(password: string): string | null {
  const { length } = Array.from(password)
  return length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD
    ? `Found a password of ${length} characters; expected ${SHORTEST_PASSWORD} or more.`
    : null
}

/** A page of this desk, and of no other: what stands in an address was written by anybody. */
export function ownPath(to: string): string {
  return /^\/(?![/\\])[^\s]*$/u.test(to) && !to.startsWith('/login') ? to : '/'
}
