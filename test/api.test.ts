import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { FastifyInstance } from 'fastify'
import { OPERATIONS } from '../src/doors/api/operations.js'
import { PROBLEMS, problemOf } from '../src/doors/api/problem.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { LONGEST_TEXT } from '../src/attache.js'
import { Failure } from '../src/record/failure.js'
import { root } from './installed-reader.js'
import { newsPage } from './small-server.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'
import { openRuledDesk } from './ruled-desk.js'
import { sampleReports } from './sample-reports.js'

const HOST = { host: '127.0.0.1:4173' }
let kept: KeptDesk
let server: FastifyInstance
let names: Record<string, string>

type Answer = Awaited<ReturnType<typeof get>>
const get = async (path: string, headers: Record<string, string> = {}) =>
  server.inject({ url: `/api/v1${path}`, headers: { ...HOST, ...headers } })
const send = (method: 'POST' | 'DELETE', path: string, body?: unknown, headers: Record<string, string> = {}) =>
  server.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...HOST, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  })
const rowsOf = (answer: Answer) =>
  answer.json<{
    rows: Record<string, unknown>[]
    all: number
    next: string | null
    leftOut: number
    evidence: { note: string }[]
  }>()

before(async () => {
  kept = await openKeptDesk(sampleReports())
  server = buildDesk(kept.desk, { loopbackOnly: true, book: kept.book, user: 'Ann' })
  const first = async (path: string, field: string) => String(rowsOf(await get(path)).rows[0]![field])
  const [report, report2] = rowsOf(await get('/reports?limit=2')).rows.map(({ id }) => String(id))
  const relation = rowsOf(await get('/relations?limit=1&likely=true')).rows[0]!
  const words = rowsOf(await get('/statements?limit=1')).rows[0]!
  const watch = await send('POST', '/watches', { name: 'All', way: 'feed' })
  names = {
    watch: String(watch.json<{ watch: { id: number } }>().watch.id),
    report: report!,
    report2: report2!,
    entry: await first('/entries?limit=1', 'name'),
    entity: await first('/entities?limit=1', 'id'),
    story: await first('/stories?limit=1', 'id'),
    a: String(relation['a']),
    b: String(relation['b']),
    words: String(words['words']),
  }
})
after(() => kept.close())

const filled = (text: string) => text.replace(/\{(\w+)\}/gu, (_whole, name: string) => encodeURIComponent(names[name]!))

test('the document is valid OpenAPI 3.1, and every operation in it has an example or changes something', async () => {
  const document = (await get('/openapi.json')).json<{
    openapi: string
    paths: Record<string, Record<string, { operationId: string }>>
    components: { securitySchemes: object }
  }>()
  const checked = await new Validator().validate(document)
  assert.deepEqual([checked.valid, checked.errors], [true, undefined])
  assert.equal(document.openapi, '3.1.1')
  assert.deepEqual(
    Object.values(document.paths)
      .flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
      .toSorted(),
    OPERATIONS.map(({ id }) => id).toSorted(),
  )
  assert.deepEqual(
    OPERATIONS.filter(({ method, examples }) => method === 'GET' && examples.length === 0).map(({ id }) => id),
    [],
  )
})

test('every example of the document is answered, with just what its schema says', async () => {
  const document = (await get('/openapi.json')).json<{
    paths: Record<string, Record<string, { operationId: string; 'x-examples': { path: string; body?: unknown }[] }>>
  }>()
  let run = 0
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { operationId, 'x-examples': examples }] of Object.entries(methods)) {
      for (const { path: example, body } of examples) {
        const answer =
          method === 'get'
            ? await get(filled(example))
            : await send('POST', filled(example), JSON.parse(decodeURIComponent(filled(JSON.stringify(body)))))
        assert.equal(answer.statusCode, 200, `${method} ${path} ${example}: ${answer.body.slice(0, 300)}`)
        run++
        const { answers } = OPERATIONS.find(({ id }) => id === operationId)!
        if (!String(answer.headers['content-type']).startsWith('application/json')) continue
        const told = answer.json<unknown>()
        const parsed = answers.safeParse(told)
        assert.ok(parsed.success, `${example}: ${parsed.error?.message ?? ''}`)
        if (operationId !== 'getReport' && operationId !== 'getExport')
          assert.deepEqual(parsed.data, told, `${example} tells more than its schema`)
      }
    }
  }
  assert.ok(run >= OPERATIONS.length - 2)
})

test('a list gone through by its cursors has everything once, and says where the next part begins', async () => {
  for (const path of [
    '/entries?likely=true&order=voices&limit=7',
    '/figures?likely=true&limit=7',
    '/reports?limit=7',
    '/entities?limit=50',
    '/statements?limit=13&likely=true',
  ]) {
    const seen: string[] = []
    let cursor = ''
    for (;;) {
      const answer = await get(`${path}${cursor === '' ? '' : `&cursor=${cursor}`}`)
      const { rows, all, next } = rowsOf(answer)
      seen.push(...rows.map((row) => JSON.stringify([row['id'], row['report'], row['start'], row['end']])))
      assert.equal(answer.headers['link'] === undefined, next === null)
      if (next === null) {
        assert.equal(seen.length, all, path)
        break
      }
      cursor = next
    }
    assert.equal(new Set(seen).size, seen.length, path)
  }
})

test('every entry that the API tells has footnotes that stand in its answer', async () => {
  const { rows, evidence } = rowsOf(await get('/entries?likely=true&limit=200'))
  const notes = new Set(evidence.map(({ note }) => note))
  assert.ok(rows.length > 20)
  for (const row of rows)
    assert.ok(
      (row['evidence'] as string[]).length > 0 && (row['evidence'] as string[]).every((note) => notes.has(note)),
      String(row['line']),
    )
})

test('an unchanged answer is not sent again, and is another once somebody has ruled', async () => {
  const path = '/entries?limit=2'
  const etag = String((await get(path)).headers['etag'])
  assert.equal((await get(path, { 'if-none-match': `"other", ${etag}` })).statusCode, 304)
  assert.notEqual((await get(path, { accept: 'text/csv' })).headers['etag'], etag)
  const { desk } = openRuledDesk(sampleReports().slice(0, 3))
  const ruled = buildDesk(desk, { loopbackOnly: true })
  const entries = () => ruled.inject({ url: '/api/v1/entries?likely=true', headers: HOST })
  const first = await entries()
  const { name } = first.json<{ rows: { name: string }[] }>().rows[0]!
  const asked = await ruled.inject({
    method: 'POST',
    url: '/api/v1/rulings',
    headers: HOST,
    payload: { ruling: 'entry', entry: name, verdict: 'wrong' },
  })
  assert.equal(asked.statusCode, 200, asked.body)
  const second = await ruled.inject({
    url: '/api/v1/entries?likely=true',
    headers: { ...HOST, 'if-none-match': String(first.headers['etag']) },
  })
  assert.equal(second.statusCode, 200)
  assert.equal(second.json<{ all: number }>().all, first.json<{ all: number }>().all - 1)
  const { mark } = asked.json<{ mark: string }>()
  assert.equal(
    (await ruled.inject({ method: 'DELETE', url: `/api/v1/rulings/${mark}`, headers: HOST })).statusCode,
    200,
  )
  assert.equal((await entries()).json<{ all: number }>().all, first.json<{ all: number }>().all)
})

test('a list is had as a table and as lines; what has no such form says which there are', async () => {
  const csv = await get('/figures?limit=4', { accept: 'text/csv;q=0.9, application/json;q=0.1' })
  assert.match(String(csv.headers['content-type']), /^text\/csv/)
  const lines = csv.body.trim().split('\r\n')
  assert.match(lines[0]!, /^report,start,end,line,amount/)
  assert.equal((await get('/figures?limit=4&format=csv')).body, csv.body)
  const each = (await get('/figures?limit=4', { accept: 'application/x-ndjson' })).body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { evidence: { words: string }[] })
  assert.equal(each.length, 4)
  assert.ok(each.every(({ evidence }) => evidence[0]!.words.length > 10))
  const none = await get('/entries', { accept: 'image/png' })
  assert.equal(none.statusCode, 406)
  assert.match(none.json<{ expected: string }>().expected, /text\/csv/)
  const words = await get(`/reports/${encodeURIComponent(names['report']!)}`, { accept: 'text/plain' })
  assert.equal(words.body, sampleReports().find(({ id }) => id === names['report'])!.text)
  assert.match(
    (await get(`/dossier?between=${names['a']!}&between=${names['b']!}&likely=true`, { accept: 'text/markdown' })).body,
    /^# /u,
  )
})

test('a record that is away is one problem, whatever keeps it, and the guide tells the codes that are sent', () => {
  const away = (['record-in-use', 'record-unreachable'] as const).map((code) =>
    problemOf(new Failure(code, { place: 'postgres://db', found: 'a', expected: 'b', next: 'c' }), '/'),
  )
  const [inUse, { failure, ...unreachable }] = away as [(typeof away)[number], (typeof away)[number]]
  assert.deepEqual([inUse.code, inUse.failure, failure], ['record-away', 'record-in-use', 'record-unreachable'])
  assert.deepEqual({ ...inUse, failure }, { ...unreachable, failure })
  const guide = readFileSync(join(root, 'docs/operators.md'), 'utf8')
  const told = [...guide.matchAll(/`(?<status>[45]\d\d)` `(?<code>[a-z]+(?:-[a-z]+)+)`/gu)]
  assert.ok(told.length > 1)
  const statuses = new Map(Object.entries(PROBLEMS).map(([code, [status]]) => [code, status as number]))
  for (const { groups } of told)
    assert.equal(statuses.get(groups!['code']!), Number(groups!['status']), groups!['code'])
})

test('a part of a list is asked for once, and counted as it is cut', async () => {
  const asked: string[] = []
  const { desk } = openRuledDesk(sampleReports())
  const query = new Proxy(desk.query(), {
    get: (of, name, self) => {
      asked.push(String(name))
      return Reflect.get(of, name, self) as unknown
    },
  })
  const watched = buildDesk({ ...desk, query: () => query }, { loopbackOnly: true })
  const times = async (path: string, what: string) => {
    asked.length = 0
    const answer = await watched.inject({ url: `/api/v1${path}`, headers: HOST })
    assert.equal(answer.statusCode, 200, answer.body)
    return asked.filter((one) => one === what).length
  }
  for (const [path, what, most] of [
    ['/relations?limit=3', 'pairs', 1],
    ['/deals?limit=2&likely=true', 'deals', 1],
    ['/comparisons?limit=2', 'things', 1],
    ['/lineage?limit=2', 'things', 1],
    ['/statements?limit=3&likely=true', 'sayings', 1],
    // and once more for how many likely ones are left out
    ['/statements?limit=3', 'sayings', 2],
    ['/entries?limit=3&likely=true', 'entries', 1],
    ['/entries?limit=3', 'entries', 2],
    [`/entities/${names['entity']!}`, 'excerpt', 1],
  ] as const)
    assert.equal(await times(path, what), most, path)
})

test('what cannot be answered is a problem that says found what, expected what, do what', async () => {
  const wrong: readonly (readonly [string, number, keyof typeof PROBLEMS])[] = [
    ['/entries/none', 404, 'unknown-thing'],
    ['/entries?limit=0', 400, 'bad-request'],
    ['/entries?limit=1000', 400, 'bad-request'],
    ['/entries?kind=party', 400, 'bad-request'],
    ['/entries?colour=red', 400, 'bad-request'],
    ['/entries?cursor=xx', 400, 'bad-request'],
    ['/nothing', 404, 'unknown-thing'],
    ['/dossier?between=IND', 400, 'bad-request'],
    ['/dossier?actor=Nobody%20Known', 404, 'unknown-thing'],
    ['/relations/IND/IND', 404, 'unknown-thing'],
    ['/compare?report=a', 400, 'bad-request'],
    ['/exports/csv/none.csv', 404, 'unknown-thing'],
    ['/entries?asOf=soon', 400, 'bad-request'],
    ['/me?asOf=2024-01-01', 400, 'bad-request'],
    ['/figures?from=yesterday', 400, 'bad-request'],
    ['/positions', 400, 'bad-request'],
    ['/me?likely=true', 400, 'bad-request'],
  ]
  for (const [path, status, code] of wrong) {
    const answer = await get(path)
    assert.deepEqual(
      [answer.statusCode, answer.json<{ code: string }>().code, String(answer.headers['content-type']).split(';')[0]],
      [status, code, 'application/problem+json'],
      path,
    )
    for (const field of ['title', 'detail', 'found', 'expected', 'next'] as const)
      assert.ok(answer.json<Record<string, string>>()[field], `${path} ${field}`)
  }
  const other = rowsOf(await get('/entries?limit=1&likely=true')).next!
  assert.match(
    (await get(`/entries?limit=1&order=voices&cursor=${other}`)).json<{ found: string }>().found,
    /another question/,
  )
  for (const body of ['{', '[]', '{"ruling":"entry","entry":"n1","verdict":"maybe"}', '{"reports":[]}']) {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/rulings',
      headers: { ...HOST, 'content-type': 'application/json' },
      payload: body,
    })
    assert.equal(answer.statusCode, 400, body)
  }
})

test('a day in the past shows the record of the reports known to be of that day or before', async () => {
  const published = rowsOf(await get('/reports?limit=200'))
    .rows.flatMap(({ published: day }) => (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day) ? [day] : []))
    .toSorted()
  const middle = published[Math.floor(published.length / 2)]!
  const then = rowsOf(await get(`/reports?limit=200&asOf=${middle}`))
  assert.ok(then.rows.length > 0 && then.all < rowsOf(await get('/reports?limit=200')).all)
  for (const { published: day } of then.rows) assert.ok(String(day) <= middle, String(day))
  const reports = new Set(then.rows.map(({ id }) => id))
  for (const { reports: told } of rowsOf(await get(`/entries?likely=true&limit=200&asOf=${middle}`)).rows)
    assert.ok((told as string[]).every((id) => reports.has(id)))
  assert.equal(rowsOf(await get('/reports?asOf=1900-01-01')).all, 0)
})

const NEWS = [
  {
    text: 'OSLO - Foreign Minister Ann Doe met Kari Lund in Oslo on Friday.\n',
    outlet: 'Oslo Post',
    published: '2024-05-03',
  },
  {
    text: 'BERGEN - India signed an agreement with Norway on 2 May 2024.\n',
    outlet: 'Bergen Post',
    published: '2024-05-03',
  },
]

test('reports are brought in bulk and once only, however often a request is sent', async () => {
  const before = (await get('/')).json<{ reports: number }>().reports
  const key = { 'idempotency-key': 'one' }
  const first = await send('POST', '/reports', { reports: NEWS }, key)
  assert.equal(first.statusCode, 200, first.body)
  assert.deepEqual(
    first.json<{ added: { kept: string }[] }>().added.map(({ kept: how }) => how),
    ['new', 'new'],
  )
  const again = await send('POST', '/reports', { reports: NEWS }, key)
  assert.deepEqual([again.body, again.headers['idempotent-replayed']], [first.body, 'true'])
  assert.equal((await send('POST', '/reports', { reports: NEWS.slice(1) }, key)).statusCode, 422)
  // under another key nothing is kept twice all the same
  assert.deepEqual(
    (await send('POST', '/reports', { reports: NEWS }))
      .json<{ added: { kept: string }[] }>()
      .added.map(({ kept: how }) => how),
    ['already there', 'already there'],
  )
  assert.equal((await get('/')).json<{ reports: number }>().reports, before + 2)
  const both = await Promise.all([
    send('POST', '/reports', { reports: NEWS }, { 'idempotency-key': 'two' }),
    send('POST', '/reports', { reports: NEWS }, { 'idempotency-key': 'two' }),
  ])
  assert.deepEqual(both.map(({ statusCode }) => statusCode).toSorted(), [200, 409])
})

test('a file of any form comes as its bytes; what cannot be read, or is far too long, is said to be so, and nothing else is lost', async () => {
  const post = (bytes: Buffer, name: string) =>
    server.inject({
      method: 'POST',
      url: `/api/v1/reports?name=${name}`,
      headers: { ...HOST, 'content-type': 'application/octet-stream' },
      payload: bytes,
    })
  const page = newsPage('Norwegian president visits India', [
    'President Ada Roe of Norway visited India on 2 June 2024, her office said, the first visit by a Norwegian head of state in nine years.',
    'She met ministers in New Delhi and signed an agreement on fisheries with her hosts, according to a statement that was published after the talks.',
    'India and Norway had been negotiating the agreement since 2021, and officials on both sides called it a success.',
  ])
  assert.deepEqual(
    (await post(Buffer.from(page), 'visit.html'))
      .json<{ added: { kept: string }[] }>()
      .added.map(({ kept: how }) => how),
    ['new'],
  )
  const garbage = (await post(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]), 'broken.pdf')).json<{
    added: unknown[]
    notes: { note: string; isUnread: boolean }[]
  }>()
  assert.deepEqual([garbage.added.length, garbage.notes[0]!.isUnread], [0, true])
  const long = await post(Buffer.alloc(50_000_000, 'The minister said so. '), 'long.txt')
  assert.equal(long.statusCode, 200)
  const told = long.json<{ added: unknown[]; notes: { note: string }[] }>()
  assert.equal(told.added.length, 0)
  assert.ok(told.notes[0]!.note.length > 20)
  const inJson = await send('POST', '/reports', {
    reports: [{ text: 'x'.repeat(LONGEST_TEXT + 1) }, { ...NEWS[0]!, text: `${NEWS[0]!.text}They spoke of fish.\n` }],
  })
  const mixed = inJson.json<{ added: unknown[]; notes: unknown[] }>()
  assert.deepEqual([mixed.added.length, mixed.notes.length], [1, 1], inJson.body.slice(0, 500))
  // fifty megabytes of one report in JSON; and more than is taken, which is refused before it has come
  const huge = await send('POST', '/reports', { reports: [{ text: 'The minister said so. '.repeat(2_300_000) }] })
  const noted = huge.json<{ added: unknown[]; notes: { note: string }[] }>()
  assert.deepEqual([huge.statusCode, noted.added.length, noted.notes.length], [200, 0, 1], huge.body.slice(0, 500))
  assert.ok(noted.notes[0]!.note.length < 1000)
  const tooLarge = await send('POST', '/reports', { reports: NEWS }, { 'content-length': '300000000' })
  assert.deepEqual([tooLarge.statusCode, tooLarge.json<{ code: string }>().code], [413, 'too-large'])
  assert.match(tooLarge.json<{ next: string }>().next, /in parts/u)
})

test('more requests than are answered in a minute are told to wait', async () => {
  const bounded = buildDesk(kept.desk, { loopbackOnly: true, perMinute: 3 })
  const asked = []
  for (let at = 0; at < 5; at++) asked.push(await bounded.inject({ url: '/api/v1/me', headers: HOST }))
  assert.deepEqual(
    asked.map(({ statusCode }) => statusCode),
    [200, 200, 200, 429, 429],
  )
  assert.equal(asked[4]!.json<{ code: string }>().code, 'too-many')
  assert.ok(Number(asked[4]!.headers['retry-after']) > 0)
})
