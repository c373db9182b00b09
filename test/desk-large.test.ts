import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { lastingName } from '../src/views/entry-address.js'
import { openRuledDesk } from './ruled-desk.js'
import { enlargedRecord, MORE, sampleRecord, sampleReports } from './sample-reports.js'

const HOST = { host: 'localhost' }

let server: FastifyInstance
const get = async (url: string) => {
  const answer = await server.inject({ url, headers: HOST })
  return { status: answer.statusCode, body: answer.body }
}
before(() => {
  const { desk } = openRuledDesk(sampleReports())
  const record = enlargedRecord()
  server = buildDesk({ ...inMemory(() => record), rulings: desk.rulings! }, { loopbackOnly: true })
})

test('of a large record each page shows a part, says how much that is, and leads on', async () => {
  for (const path of ['/figures', '/statements']) {
    const { status, body } = await get(path)
    assert.equal(status, 200, path)
    assert.match(body, /\d+ of \d+ reports, newest first/u, path)
  }
  const first = await get('/statements')
  assert.match(first.body, new RegExp(`40 of ${MORE + sampleRecord().readings.length} reports`, 'u'))
  const next = /href="(\/statements\?after=[^"]+)" rel="next"/u.exec(first.body)?.[1]
  const second = await get(next!.replaceAll('&amp;', '&'))
  assert.equal(second.status, 200)
  assert.match(second.body, /from the beginning/u)
})

test('of a story that many reports tell the list of a large record shows some, and leads to the others', async () => {
  const record = enlargedRecord()
  const [story, ...others] = record.weave.stories.filter(({ reports }) => reports.length > 1)
  const reports = [...story!.reports, ...record.readings.slice(-20).map(({ report }) => report.id)]
  const told = { ...record, weave: { ...record.weave, stories: [{ ...story!, reports }, ...others] } }
  const large = buildDesk(
    inMemory(() => told),
    { loopbackOnly: true },
  )
  const { body } = await large.inject({ url: '/reports', headers: HOST })
  const beneath = body.split(`href="/stories/${story!.id}"`)[1]!
  assert.equal([...beneath.matchAll(/name="report"/gu)].length, 8)
  assert.match(
    body,
    new RegExp(`href="/stories/${story!.id}"[^>]*>${reports.length - 8} more reports tell this story`, 'u'),
  )
})

test('the positions of a state and the relations of a large record are those that all of it gives', async () => {
  const small = buildDesk(inMemory(sampleRecord), { loopbackOnly: true })
  const counted = (body: string) => /(\d+) positions, in the order/u.exec(body)?.[1]
  const positions = counted((await small.inject({ url: '/positions?of=India', headers: HOST })).body)
  assert.ok(Number(positions) > 5)
  assert.equal(counted((await get('/positions?of=India')).body), positions)
  const pairs = (body: string) =>
    [
      ...body.matchAll(
        /href="\/relations\/([A-Z]{3}\/[A-Z]{3})(?:\?likely=1)?"[^>]*>[^<]*<\/a> <span class="voices">(\d+)/gu,
      ),
    ].map(([, pair, count]) => `${pair} ${count}`)
  const whole = pairs((await small.inject({ url: '/relations?likely=1', headers: HOST })).body)
  assert.ok(whole.length > 5)
  assert.deepEqual(pairs((await get('/relations?likely=1')).body), whole)
  const relation = await get('/relations/IND/RUS?likely=1')
  assert.match(relation.body, /<h1>India – Russia<\/h1>/u)
  assert.equal((await get('/relations/IND/RUS/measures?likely=1')).status, 200)
})

test('a dossier of a large record is on two states, on somebody or on words; as a whole it lists what there is', async () => {
  assert.match((await get('/dossier?likely=1')).body, /href="\/dossier\?between=IND&amp;between=RUS/u)
  for (const asked of ['between=IND&between=RUS', 'actor=Rajnath+Singh', 'search=radars']) {
    const { status, body } = await get(`/dossier?likely=1&${asked}`)
    assert.equal(status, 200, asked)
    assert.match(body, /id="fn-1"/u, asked)
  }
})

test('review, exports, search and rulings of a large record answer, too', async () => {
  assert.match((await get('/review')).body, /id="asked"/u)
  assert.match((await get('/export')).body, /entries, of a record of \d+ reports/u)
  assert.match((await get('/export?plan=csv')).body, /entries, \d+ quotes, \d+ figures in \d+ reports/u)
  assert.match((await get('/search?q=actor:Lavrof')).body, /Did you mean/u)
  assert.equal((await get('/rulings')).status, 200)
  const line = /href="\/lineage\?line=(\d+)#l\1"/u.exec((await get('/')).body)?.[1]
  assert.match((await get(`/lineage?line=${line}`)).body, new RegExp(`id="l${line}"`, 'u'))
  assert.equal((await get(`/entries/${lastingName(sampleRecord().entries[0]!)}`)).status, 200)
})
