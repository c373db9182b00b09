import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { runCommandLine } from '../src/doors/cli/program.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { neededBy } from '../src/doors/people/needs.js'
import { hashPassword, isPassword } from '../src/doors/people/passwords.js'
import { openProvider } from '../src/doors/people/provider.js'
import { MAY, ROLES, type Role, type Scope } from '../src/doors/people/roles.js'
import { openDeskBook } from '../src/record/store/desk-book.js'
import { openFakeTerminal } from './fake-terminal.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'
import { sampleReports } from './sample-reports.js'
import { openSmallProvider } from './small-provider.js'

const URL_OF_DESK = 'https://desk.example.org'
const HOST = { host: 'desk.example.org' }
const PASSWORD = 'a long enough password'
const NOW = '2024-01-01T00:00:00Z'
const LATER = '2999-01-01T00:00:00Z'
let kept: KeptDesk
let server: FastifyInstance
const routes: { method: string; url: string; needs: string | undefined }[] = []

before(async () => {
  kept = await openKeptDesk(sampleReports().slice(0, 2))
  for (const role of ROLES) kept.book.addPerson({ name: role, role, password: await hashPassword(PASSWORD), at: NOW })
  server = buildDesk(kept.desk, {
    loopbackOnly: false,
    book: kept.book,
    login: true,
    url: URL_OF_DESK,
    onRoute: (route) => routes.push(route),
  })
  await server.ready()
})
after(() => kept.close())

const tokenOf = (name: string, scopes: readonly string[]) => {
  const secret = `att_${name}_${scopes.join('')}_${Math.random()}`
  kept.book.addToken(secret, { person: name, label: 'test', scopes, at: NOW, until: LATER })
  return secret
}
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()
const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: URL_OF_DESK }
const login = (name: string, password = PASSWORD, to = '/') =>
  server.inject({ method: 'POST', url: '/login', headers: { ...HOST, ...FORM }, payload: form({ name, password, to }) })
const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie']).split(';')[0]!

test('every role gets at every address what the table says, cell by cell, and nobody gets in unknown', async () => {
  const cells = routes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
  assert.ok(cells.length > 90, String(cells.length))
  const closed = cells.filter(({ method, url, needs }) => (needs ?? neededBy(method, url)) === undefined)
  assert.deepEqual(
    closed.map(({ method, url }) => `${method} ${url}`),
    [],
    'addresses that stand in no table',
  )
  let tried = 0
  for (const { method, url, needs } of cells) {
    const needed = needs ?? neededBy(method, url)!
    const path = url.replace(/:\w+/gu, 'none').replace('*', 'none')
    const ask = (headers: Record<string, string>) =>
      server.inject({
        method: method as 'GET',
        url: path,
        headers: { ...HOST, ...headers },
        ...(method === 'POST' ? { payload: '{}' } : {}),
      })
    const nobody = await ask(method === 'POST' ? { 'content-type': 'application/json' } : {})
    if (needed === 'nothing') assert.ok(nobody.statusCode !== 401 || path === '/login', `${method} ${url} nobody`)
    else assert.equal(nobody.statusCode, 401, `${method} ${url} nobody`)
    for (const role of ROLES) {
      const answer = await ask({
        authorization: `Bearer ${tokenOf(role, MAY[role])}`,
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      })
      const isAllowed = needed === 'nothing' || MAY[role].includes(needed as Scope)
      const isRefused = answer.statusCode === 403 && answer.body.includes('who may')
      assert.equal(isRefused, !isAllowed, `${method} ${url} ${role} ${answer.statusCode}`)
      tried++
    }
  }
  assert.equal(tried, cells.length * ROLES.length)
})

test('a token does what it was made for and no more than whose it is may do now', async () => {
  const ask = (secret: string, method: 'GET' | 'POST' = 'GET') =>
    server.inject({
      method,
      url: method === 'GET' ? '/api/v1/me' : '/api/v1/rulings/try',
      headers: {
        ...HOST,
        authorization: `Bearer ${secret}`,
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { payload: '{}' } : {}),
    })
  const narrow = tokenOf('editor', ['read'])
  assert.deepEqual((await ask(narrow)).json<{ scopes: string[] }>().scopes, ['read'])
  assert.equal(
    (
      await server.inject({
        method: 'POST',
        url: '/api/v1/reports',
        headers: { ...HOST, authorization: `Bearer ${narrow}`, 'content-type': 'application/json' },
        payload: '{}',
      })
    ).statusCode,
    403,
  )
  kept.book.addPerson({ name: 'fallen', role: 'editor', password: null, at: NOW })
  const wide = tokenOf('fallen', ['read', 'add'])
  assert.deepEqual((await ask(wide)).json<{ scopes: string[] }>().scopes, ['read', 'add'])
  kept.book.changePerson('fallen', { role: 'reader' })
  assert.deepEqual((await ask(wide)).json<{ scopes: string[] }>().scopes, ['read'])
  kept.book.changePerson('fallen', { isShutOut: true })
  assert.equal((await ask(wide)).statusCode, 401)
  assert.equal((await ask('att_guessed')).statusCode, 401)
  const old = 'att_old'
  kept.book.addToken(old, { person: 'editor', label: 'old', scopes: ['read'], at: NOW, until: '2024-01-02T00:00:00Z' })
  assert.equal((await ask(old)).statusCode, 401)
})

test('a token that is taken back while its request runs keeps nothing more', async () => {
  const secret = tokenOf('editor', ['read', 'add'])
  const { id } = kept.book.tokens('editor').at(-1)!
  const slow = buildDesk(
    {
      ...kept.desk,
      add: async function* (source) {
        await Promise.resolve()
        yield { report: source.name, name: source.name, kept: 'new', faults: [] }
        kept.book.revokeToken(id)
      },
    },
    { loopbackOnly: false, book: kept.book, login: true, url: URL_OF_DESK },
  )
  const reports = ['One.', 'Two.', 'Three.'].map((text) => ({ text }))
  const answer = await slow.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: { ...HOST, authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    payload: { reports },
  })
  assert.equal(answer.statusCode, 403)
  assert.match(answer.json<{ found: string; next: string }>().next, /2 were handled before/)
})

test('somebody logs in with a password, is known by a cookie that scripts cannot read, and is out after logging out', async () => {
  assert.equal(
    (await server.inject({ url: '/reports', headers: { ...HOST, accept: 'text/html' } })).headers['location'],
    '/login?to=%2Freports',
  )
  const answer = await login('analyst', PASSWORD, '/reports')
  assert.deepEqual([answer.statusCode, answer.headers['location']], [303, '/reports'])
  const set = String(answer.headers['set-cookie'])
  for (const part of ['__Host-attache-session=', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    assert.ok(set.includes(part), part)
  const cookie = cookieOf(answer)
  const page = await server.inject({ url: '/reports', headers: { ...HOST, cookie } })
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /href="\/account"[^>]*>analyst</)
  assert.doesNotMatch(page.body, /href="\/add"/)
  const me = await server.inject({ url: '/api/v1/me', headers: { ...HOST, cookie } })
  assert.deepEqual(me.json<{ name: string; via: string }>().name, 'analyst')
  assert.equal(
    (await server.inject({ method: 'POST', url: '/logout', headers: { ...HOST, ...FORM, cookie } })).statusCode,
    303,
  )
  assert.equal((await server.inject({ url: '/api/v1/me', headers: { ...HOST, cookie } })).statusCode, 401)
})

test('who logs in is sent on to a page of this desk, and to no other', async () => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/login'])
    assert.equal((await login('reader', PASSWORD, to)).headers['location'], '/', to)
})

test('wrong passwords and unknown names are answered alike, and after ten of them one waits', async () => {
  const fresh = buildDesk(kept.desk, { loopbackOnly: false, book: kept.book, login: true, url: URL_OF_DESK })
  const attempt = (name: string, password: string) =>
    fresh.inject({ method: 'POST', url: '/login', headers: { ...HOST, ...FORM }, payload: form({ name, password }) })
  const [unknown, wrong] = [await attempt('nobody', PASSWORD), await attempt('reader', 'another long password')]
  assert.deepEqual([unknown.statusCode, wrong.statusCode, unknown.body], [401, 401, wrong.body])
  for (let at = 0; at < 8; at++) await attempt('reader', 'x')
  const late = await attempt('reader', PASSWORD)
  assert.equal(late.statusCode, 429)
  assert.ok(Number(late.headers['retry-after']) > 0)
})

test('a form that comes with a cookie must come from the desk: other sites, and forms of nowhere, are refused', async () => {
  const cookie = cookieOf(await login('analyst'))
  const undo = (headers: Record<string, string>) =>
    server.inject({
      method: 'POST',
      url: '/rulings/none/undo',
      headers: { ...HOST, cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: 'x=1',
    })
  assert.equal((await undo({ origin: URL_OF_DESK })).statusCode, 404)
  assert.equal((await undo({ 'sec-fetch-site': 'same-origin' })).statusCode, 404)
  for (const headers of [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: URL_OF_DESK },
    { 'sec-fetch-site': 'none' },
  ])
    assert.equal((await undo(headers)).statusCode, 403, JSON.stringify(headers))
})

test('names of other houses are refused, whoever asks, and each answer has its headers', async () => {
  for (const host of [
    'evil.example',
    'localhost',
    '127.0.0.1:4173',
    'desk.example.org.evil.example',
    'desk.example.org:8080',
    '',
  ]) {
    assert.equal(
      (await server.inject({ url: '/', headers: { host, authorization: `Bearer ${tokenOf('reader', ['read'])}` } }))
        .statusCode,
      421,
      host,
    )
  }
  const { headers } = await server.inject({ url: '/login', headers: HOST })
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/)
  assert.deepEqual(
    [
      headers['x-content-type-options'],
      headers['x-frame-options'],
      headers['strict-transport-security'],
      headers['cache-control'],
    ],
    ['nosniff', 'DENY', 'max-age=31536000', 'no-store'],
  )
})

test('a ruling carries the name of whoever logged in, and stands in the log with what came of it', async () => {
  const cookie = cookieOf(await login('analyst'))
  const list = await server.inject({ url: '/api/v1/entries?likely=true&limit=1', headers: { ...HOST, cookie } })
  const { name } = list.json<{ rows: { name: string }[] }>().rows[0]!
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/rulings',
    headers: { ...HOST, cookie, origin: URL_OF_DESK, 'content-type': 'application/json' },
    payload: { ruling: 'entry', entry: name, verdict: 'right' },
  })
  assert.equal(answer.json<{ by: string }>().by, 'analyst')
  const form1 = await server.inject({
    method: 'POST',
    url: `/entries/${name}/rule`,
    headers: {
      ...HOST,
      ...FORM,
      cookie: `${cookie}; attache-reviewer=${Buffer.from('Somebody Else').toString('base64url')}`,
    },
    payload: 'verdict=right',
  })
  assert.equal(form1.statusCode, 303)
  assert.deepEqual(
    kept.desk.rulings!.all().map(({ by }) => by),
    ['analyst', 'analyst'],
  )
  const [last, before] = kept.book.audit(2)
  assert.deepEqual([last!.who, last!.what, last!.status], ['analyst', 'POST /entries/:id/rule', 303])
  assert.deepEqual([before!.what, before!.status, before!.via], ['POST /api/v1/rulings', 200, 'session'])
  assert.ok(kept.book.audit(1000).some(({ what }) => what === 'log-in refused'))
})

test('passwords are kept as Argon2id, tokens and sessions as marks, and the file is its owner’s', async () => {
  const { password } = kept.book.person('reader')!
  assert.match(password!, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword(PASSWORD, password), true)
  assert.equal(await isPassword(PASSWORD, null), false)
  const secret = tokenOf('reader', ['read'])
  const bytes =
    readFileSync(join(kept.folder, 'desk.db'), 'latin1') + readFileSync(join(kept.folder, 'desk.db-wal'), 'latin1')
  assert.ok(!bytes.includes(secret) && !bytes.includes(PASSWORD))
})

test('somebody makes a token on the account page, sees it once, and takes it back', async () => {
  const cookie = cookieOf(await login('editor'))
  const post = (url: string, payload: string) =>
    server.inject({ method: 'POST', url, headers: { ...HOST, ...FORM, cookie }, payload })
  const made = await post('/account/tokens', 'label=feeds&scope=read&scope=add&scope=administer&days=30')
  const secret = /att_[\w-]{43}/u.exec(made.body)![0]
  const { id, scopes } = kept.book.tokens('editor').at(-1)!
  assert.deepEqual(scopes, ['read', 'add'])
  assert.doesNotMatch((await server.inject({ url: '/account', headers: { ...HOST, cookie } })).body, /att_/)
  const me = () => server.inject({ url: '/api/v1/me', headers: { ...HOST, authorization: `Bearer ${secret}` } })
  assert.equal((await me()).statusCode, 200)
  assert.equal((await post(`/account/tokens/${id}/revoke`, '')).statusCode, 303)
  assert.equal((await me()).statusCode, 401)
  const others = kept.book.tokens('reader')[0]!
  await post(`/account/tokens/${others.id}/revoke`, '')
  assert.equal(kept.book.tokens('reader')[0]!.isRevoked, others.isRevoked)
})

test('a new password ends every session of the old one', async () => {
  kept.book.addPerson({ name: 'changing', role: 'reader', password: await hashPassword(PASSWORD), at: NOW })
  const [one, other] = [cookieOf(await login('changing')), cookieOf(await login('changing'))]
  const change = (old: string, fresh: string) =>
    server.inject({
      method: 'POST',
      url: '/account/password',
      headers: { ...HOST, ...FORM, cookie: one },
      payload: form({ old, new: fresh }),
    })
  assert.deepEqual(
    [(await change('wrong', 'another long password')).statusCode, (await change(PASSWORD, 'short')).statusCode],
    [400, 400],
  )
  assert.equal((await change(PASSWORD, 'another long password')).statusCode, 303)
  for (const cookie of [one, other])
    assert.equal((await server.inject({ url: '/api/v1/me', headers: { ...HOST, cookie } })).statusCode, 401)
  assert.equal((await login('changing', 'another long password')).statusCode, 303)
})

test('people come in by a provider that vouches for them, once they were added, and by nothing that was tampered with', async () => {
  const provider = await openSmallProvider('attache', 'secret')
  const url = 'http://127.0.0.1:4999'
  const book = openDeskBook(null)
  try {
    const desk = buildDesk(kept.desk, {
      loopbackOnly: true,
      book,
      login: true,
      url,
      provider: openProvider({ issuer: provider.address, client: 'attache', secret: 'secret', url }),
    })
    const host = { host: '127.0.0.1:4999' }
    const begin = async () => {
      const sent = await desk.inject({ url: '/login/provider?to=%2Ftimeline', headers: host })
      return { back: new URL(provider.visit(String(sent.headers['location']))), cookie: cookieOf(sent) }
    }
    const comeBack = async ({ back, cookie }: Awaited<ReturnType<typeof begin>>) =>
      desk.inject({ url: `${back.pathname}${back.search}`, headers: { ...host, cookie } })
    assert.equal((await comeBack(await begin())).statusCode, 403, 'somebody who was not added')
    book.addPerson({ name: 'ann@example.org', role: 'analyst', password: null, at: NOW })
    provider.who = { ...provider.who, email_verified: false }
    assert.equal((await comeBack(await begin())).statusCode, 403, 'an address that nobody vouches for')
    provider.who = { ...provider.who, email_verified: true }
    const came = await comeBack(await begin())
    assert.deepEqual([came.statusCode, came.headers['location']], [303, '/timeline'])
    assert.equal(
      (await desk.inject({ url: '/api/v1/me', headers: { ...host, cookie: cookieOf(came) } })).json<{ name: string }>()
        .name,
      'ann@example.org',
    )
    provider.who = { sub: 'a1', email: 'renamed@example.org', email_verified: true }
    assert.equal((await comeBack(await begin())).statusCode, 303, 'who came before is known by the provider’s own mark')
    provider.who = { sub: 'b2', email: 'ann@example.org', email_verified: true }
    assert.equal((await comeBack(await begin())).statusCode, 403, 'another of the same address')
    provider.who = { sub: 'a1', email: 'ann@example.org', email_verified: true }
    const stolen = await begin()
    assert.equal(
      (await comeBack({ ...stolen, cookie: 'attache-way-in=other' })).statusCode,
      403,
      'begun at another browser',
    )
    assert.equal(
      (
        await comeBack(
          await begin().then(async (one) => {
            await comeBack(one)
            return one
          }),
        )
      ).statusCode,
      403,
      'twice',
    )
    for (const spoil of [{ nonce: 'other' }, { iss: 'https://evil.example' }, { aud: 'other' }]) {
      provider.spoil = spoil
      assert.equal((await comeBack(await begin())).statusCode, 403, JSON.stringify(spoil))
    }
  } finally {
    book.close()
    await provider.close()
  }
})

test('people are looked after on the command line, and the last administrator is never lost', async () => {
  const run = async (...words: string[]) => {
    const terminal = openFakeTerminal({ input: 'a password of somebody\n' })
    return {
      code: await runCommandLine(['people', ...words, '--record', kept.folder], terminal),
      out: terminal.printed.join(''),
      said: terminal.said.join('\n'),
    }
  }
  assert.match(
    (await run('add', 'kim@example.org', '--role', 'editor')).out,
    /added {2}kim@example\.org {2}editor {2}password \S{40,}/,
  )
  assert.equal((await run('add', 'kim@example.org')).code, 2)
  assert.equal((await run('add', 'lee', '--role', 'chief')).code, 2)
  assert.equal((await run('add', 'lee', '--stdin')).code, 0)
  assert.equal(await isPassword('a password of somebody', kept.book.person('lee')!.password), true)
  assert.match((await run('token', 'kim@example.org', '--scope', 'read', '--scope', 'add')).out, /^att_/)
  assert.match((await run('token', 'lee', '--scope', 'administer')).said, /no more than whose it is/)
  assert.match((await run('tokens')).out, /kim@example\.org {2}made on the command line {2}read add/)
  assert.match((await run('role', 'administrator', 'reader')).said, /last administrator/)
  assert.match((await run('shut-out', 'administrator')).said, /last administrator/)
  assert.equal((await run('role', 'kim@example.org', 'administrator')).code, 0)
  assert.equal((await run('shut-out', 'administrator')).code, 0)
  assert.equal((await run('let-in', 'administrator')).code, 0)
  assert.match((await run('log')).out, /people shut-out administrator/)
  assert.match((await run('list')).out, /kim@example\.org {2}administrator {2}by password/)
})

test('beyond this machine the desk starts only with an administrator and its own address', async () => {
  const { servingOf } = await import('../src/doors/cli/serving.js')
  const terminal = openFakeTerminal()
  const empty = openDeskBook(null)
  const serve = (book: typeof empty, options: object) => servingOf({ host: '127.0.0.1', ...options }, book, terminal)
  assert.deepEqual([serve(empty, {}).login, serve(empty, {}).loopbackOnly], [false, true])
  assert.throws(
    () => serve(empty, { listen: '0.0.0.0:4173', url: URL_OF_DESK }),
    /nobody who may log in as administrator/,
  )
  assert.throws(() => serve(empty, { host: '0.0.0.0' }), /nobody who may log in/)
  assert.throws(() => serve(empty, { login: true }), /nobody who may log in/)
  assert.throws(() => serve(kept.book, { listen: '0.0.0.0:4173' }), /no address under which people open it/)
  const served = serve(kept.book, { listen: '0.0.0.0:4173', url: `${URL_OF_DESK}/` })
  assert.deepEqual(
    [served.host, served.port, served.login, served.loopbackOnly, served.url],
    ['0.0.0.0', 4173, true, false, URL_OF_DESK],
  )
  assert.equal(serve(kept.book, { listen: '[::1]:80' }).loopbackOnly, true)
  for (const wrong of [
    { listen: 'a b' },
    { listen: 'x:99999' },
    { listen: '0.0.0.0', url: 'ftp://x' },
    { oidcIssuer: 'https://login.example.org' },
    { oidcIssuer: 'http://login.example.org', oidcClient: 'a', url: URL_OF_DESK },
  ])
    assert.throws(() => serve(kept.book, wrong), JSON.stringify(wrong))
  const role: Role = 'reader'
  assert.deepEqual(MAY[role], ['read'])
})
