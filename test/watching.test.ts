import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { SMTPServer } from 'smtp-server'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { openWatching, type Watching, type WatchingOptions } from '../src/doors/watching/open-watching.js'
import type { KeptChange } from '../src/record/change.js'
import { openDeskBook, type DeskBook } from '../src/record/store/desk-book.js'
import { openWatchBook, type Watch } from '../src/record/store/watch-book.js'
import { openLookUp } from '../src/views/look-up.js'
import { openKeptDesk } from './kept-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'
import { openSmallServer } from './small-server.js'

const HOST = { host: '127.0.0.1:4173' }
const ADDRESS = 'http://127.0.0.1:4173'
const scratch = mkdtempSync(join(tmpdir(), 'attache-watching-'))
let book: DeskBook
before(() => {
  book = openDeskBook(scratch)
})
after(() => {
  book.close()
  rmSync(scratch, { recursive: true })
})

const look = () => openLookUp(sampleRecord(), { likely: true })
/** A change brought by each entry and each denial of the sample, as they would come about. */
const changes = (): KeptChange[] => [
  ...sampleRecord().entries.map((entry, at): KeptChange => ({
    kind: at % 3 === 0 ? 'new entry' : 'further voice',
    text: `${entry.id}  an entry`,
    tier: entry.tier,
    reports: entry.reports,
    at: new Date(Date.UTC(2024, 0, 1, 0, 0, at)).toISOString(),
    words: { report: entry.footnotes[0].report, start: entry.footnotes[0].start, end: entry.footnotes[0].end },
  })),
  ...sampleRecord().weave.denials.map(({ report, start, end }): KeptChange => ({
    kind: 'new denial',
    text: 'somebody denies something',
    tier: null,
    reports: [report],
    at: '2024-02-01T00:00:00.000Z',
    words: { report, start, end },
  })),
  {
    kind: 'names merged',
    text: '‹Ann Doe› and ‹A. Doe› are one: Ann Doe (E1)',
    tier: null,
    reports: [],
    at: '2024-02-02T00:00:00.000Z',
  },
]
const watch = (more: Partial<Omit<Watch, 'id'>>): Omit<Watch, 'id'> => ({
  person: 'ann',
  name: 'all',
  search: '',
  kinds: [],
  way: 'feed',
  target: '',
  secret: `s${Math.random()}`,
  since: '2024-01-01T00:00:00.000Z',
  after: 0,
  ...more,
})
const open = (options: Partial<WatchingOptions> = {}, on: DeskBook = book): Watching =>
  openWatching(openWatchBook(on.database), { address: ADDRESS, ...options })
const lookAll = (watching: Watching, all = changes()) =>
  watching.look(
    () => Promise.resolve(all),
    () => Promise.resolve(look()),
  )

test('a watch is brought what its search finds and nothing else, each change once, however often one looks', async () => {
  const fresh = openDeskBook(null)
  const watching = open({}, fresh)
  const all = watching.book.add(watch({}))
  const denials = watching.book.add(watch({ kinds: ['new denial'] }))
  const meetings = watching.book.add(watch({ search: 'kind:meeting', kinds: ['new entry', 'further voice'] }))
  const word = watching.book.add(watch({ search: 'minister' }))
  const named = watching.book.add(watch({ search: '"Ann Doe"', kinds: ['names merged'] }))
  const late = watching.book.add(watch({ after: changes().length }))
  const nowhere = watching.book.add(watch({ search: 'xylophone' }))
  await lookAll(watching)
  const count = (id: number) => watching.book.notices(id, 10_000).length
  assert.equal(count(all), changes().length)
  assert.equal(count(denials), sampleRecord().weave.denials.length)
  assert.equal(
    count(meetings),
    sampleRecord().entries.filter(({ kind, tier }) => kind === 'meeting' && tier !== 'doubtful').length,
  )
  assert.ok(count(word) > 0 && count(word) < count(all))
  assert.deepEqual([count(named), count(late), count(nowhere)], [1, 0, 0])
  assert.equal(await lookAll(watching), 0)
  assert.equal(count(all), changes().length)
  assert.match(watching.book.notices(meetings, 1)[0]!.link, /^\/entries\//)
  await watching.close()
  fresh.close()
})

test('a program that dies while it looks loses nothing and doubles nothing, and so do two that look at once', async () => {
  const one = open()
  const id = one.book.add(watch({ kinds: ['new entry'] }))
  const dying = openWatching(
    {
      ...one.book,
      keep: () => {
        throw new Error('killed')
      },
    },
    { address: ADDRESS },
  )
  await assert.rejects(lookAll(dying), /killed/)
  assert.equal(one.book.notices(id, 10_000).length, 0)
  const second = openDeskBook(scratch)
  const other = open({}, second)
  await Promise.all([lookAll(one), lookAll(other), lookAll(one), lookAll(other)])
  const expected = changes().flatMap(({ kind }, at) => (kind === 'new entry' ? [at + 1] : []))
  assert.deepEqual(
    one.book
      .notices(id, 10_000)
      .map(({ number }) => number)
      .toReversed(),
    expected,
  )
  const more: KeptChange[] = [...changes(), { ...changes()[0]!, at: '2024-03-01T00:00:00.000Z' }]
  await Promise.all([lookAll(one, more), lookAll(other, more)])
  assert.equal(one.book.notices(id, 10_000).length, expected.length + 1)
  one.book.end(id)
  await Promise.all([one.close(), other.close()])
  second.close()
})

test('calls are signed, each notice under one id, also when the program dies after sending or the house is away', async () => {
  const got: { id: string; isRight: boolean; kind: string }[] = []
  const secret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`
  let isAway = true
  const house = await openSmallServer({
    '/hook': (request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        if (isAway) {
          response.writeHead(503).end()
          return
        }
        const [id, time] = [String(request.headers['webhook-id']), String(request.headers['webhook-timestamp'])]
        const signed = createHmac('sha256', Buffer.from('0123456789abcdef01234567'))
          .update(`${id}.${time}.${body}`)
          .digest('base64')
        got.push({
          id,
          isRight: request.headers['webhook-signature'] === `v1,${signed}`,
          kind: (JSON.parse(body) as { data: { kind: string } }).data.kind,
        })
        response.writeHead(204).end()
      })
    },
  })
  const fresh = openDeskBook(null)
  let time = new Date('2024-05-01T00:00:00Z')
  const options = { hosts: [house.address], now: () => time }
  const watching = open(options, fresh)
  const id = watching.book.add(
    watch({ way: 'webhook', target: `${house.address}/hook`, secret, kinds: ['new denial'] }),
  )
  await lookAll(watching)
  const wanted = sampleRecord().weave.denials.length
  assert.equal(await watching.deliver(), 0)
  assert.deepEqual(
    watching.book.notices(id, 1).map(({ state, tries, fault }) => [state, tries, fault]),
    [['waiting', 1, 'answered with 503']],
  )
  isAway = false
  assert.equal(await watching.deliver(), 0, 'not before its time')
  time = new Date('2024-05-01T00:01:00Z')
  // one dies after the house has taken the call, before that is written down
  const dying = openWatching(
    {
      ...watching.book,
      sent: () => {
        throw new Error('killed')
      },
    },
    { address: ADDRESS, ...options },
  )
  await assert.rejects(dying.deliver(), /killed/)
  assert.equal(await watching.deliver(), 0, 'what another may be sending is left to it')
  time = new Date('2024-05-01T01:00:00Z')
  assert.equal(await watching.deliver(), wanted)
  assert.equal(await watching.deliver(), 0)
  assert.ok(got.every(({ isRight, kind }) => isRight && kind === 'new denial'))
  assert.deepEqual([new Set(got.map(({ id: one }) => one)).size, got.length], [wanted, wanted + 1])
  assert.ok(watching.book.notices(id, 1000).every(({ state }) => state === 'sent'))
  await Promise.all([watching.close(), dying.close(), house.close()])
  fresh.close()
})

test('a house that never takes a call is given up after its tries, and one of a private network is never called unless it was named', async () => {
  const house = await openSmallServer({ '/hook': { status: 500 } })
  const fresh = openDeskBook(null)
  let time = Date.UTC(2024, 4, 1)
  const watching = open({ hosts: [], now: () => new Date(time) }, fresh)
  const id = watching.book.add(
    watch({ way: 'webhook', target: `${house.address}/hook`, secret: 'whsec_eA==', kinds: ['names merged'] }),
  )
  await lookAll(watching)
  for (let tries = 0; tries < 20; tries++) {
    await watching.deliver()
    time += 7 * 3600_000
  }
  const [notice] = watching.book.notices(id, 1)
  assert.deepEqual([notice!.state, notice!.tries, house.asked.length], ['given up', 15, 0])
  assert.match(notice!.fault, /private network|which you did not name/)
  await Promise.all([watching.close(), house.close()])
  fresh.close()
})

test('mail comes once, under an id of its own, and says what, in which words, and where', async () => {
  const mails: string[] = []
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      stream.on('end', () => {
        mails.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    post.listen(0, '127.0.0.1', resolve)
  })
  const { port } = post.server.address() as AddressInfo
  const fresh = openDeskBook(null)
  const watching = open({ smtp: `smtp://127.0.0.1:${port}`, from: 'desk@example.org' }, fresh)
  watching.book.add(
    watch({
      name: 'Who denies\r\nBcc: evil@example.org',
      way: 'mail',
      target: 'ann@example.org',
      kinds: ['new denial'],
    }),
  )
  await lookAll(watching)
  const wanted = sampleRecord().weave.denials.length
  assert.equal(await watching.deliver(), wanted)
  assert.equal(await watching.deliver(), 0)
  assert.equal(mails.length, wanted)
  assert.equal(new Set(mails.map((text) => /^Message-ID: (.+)$/mu.exec(text)![1])).size, wanted)
  for (const text of mails) {
    assert.match(text, /^To: ann@example\.org$/mu)
    assert.doesNotMatch(text, /^Bcc:/mu)
    assert.match(text, /^Auto-Submitted: auto-generated$/mu)
  }
  await watching.close()
  await new Promise<void>((resolve) => {
    post.close(resolve)
  })
  fresh.close()
})

test('on the desk a search is saved and followed as a feed: what is brought later stands in it once, in both forms', async () => {
  const kept = await openKeptDesk(sampleReports().slice(0, 2))
  try {
    const server = buildDesk(kept.desk, { loopbackOnly: true, book: kept.book })
    const form = { ...HOST, 'content-type': 'application/x-www-form-urlencoded' }
    assert.equal(
      (
        await server.inject({
          method: 'POST',
          url: '/watches',
          headers: form,
          payload: 'search=norway&kind=new+entry&kind=further+voice&way=feed',
        })
      ).statusCode,
      303,
    )
    assert.equal(
      (await server.inject({ method: 'POST', url: '/watches', headers: form, payload: 'search=kind%3Aparty&way=feed' }))
        .statusCode,
      400,
    )
    assert.equal(
      (
        await server.inject({
          method: 'POST',
          url: '/watches',
          headers: form,
          payload: 'way=webhook&target=javascript%3Aalert(1)',
        })
      ).statusCode,
      400,
    )
    assert.equal(
      (
        await server.inject({
          method: 'POST',
          url: '/watches',
          headers: form,
          payload: 'way=mail&target=ann%40example.org',
        })
      ).statusCode,
      400,
      'no house that takes mail',
    )
    const page = await server.inject({ url: '/watches', headers: HOST })
    const [, feed] = /href="(\/feeds\/[\w-]{32}\.json)"/u.exec(page.body)!
    const read = async () => parseJsonFeed((await server.inject({ url: feed!, headers: HOST })).json<object>())
    assert.equal((await read()).items?.length ?? 0, 0)
    const news = {
      reports: [
        {
          text: 'OSLO - Norway and India signed an agreement on fisheries in Oslo on 3 May 2024. The foreign ministers of Norway and India met before.\n',
          published: '2024-05-03',
        },
      ],
    }
    await server.inject({ method: 'POST', url: '/api/v1/reports', headers: HOST, payload: news })
    const watching = kept.desk.watching!
    const lookNow = () =>
      watching.look(
        () => kept.store.changes(null),
        async () => openLookUp(await kept.desk.whole(), { likely: true }),
      )
    assert.ok((await lookNow()) > 0)
    assert.equal(await lookNow(), 0)
    const items = (await read()).items!
    assert.ok(items.length > 0)
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
    assert.match(items[0]!.content_text ?? '', /Norway/)
    const atom = await server.inject({ url: feed!.replace('.json', '.atom'), headers: HOST })
    assert.equal(parseAtomFeed(atom.body).entries?.length, items.length)
    assert.equal((await server.inject({ url: '/feeds/guessed.json', headers: HOST })).statusCode, 404)
    const id = kept.desk.watching!.book.watches()[0]!.id
    assert.equal(
      (await server.inject({ method: 'POST', url: `/watches/${id}/end`, headers: form, payload: '' })).statusCode,
      303,
    )
    assert.equal((await server.inject({ url: feed!, headers: HOST })).statusCode, 404)
  } finally {
    await kept.close()
  }
})
