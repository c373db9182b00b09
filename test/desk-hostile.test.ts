import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { keepRecord } from '../src/attache.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import type { Report } from '../src/intake/report.js'
import type { TheRecord } from '../src/record/record.js'
import { lastingName } from '../src/views/entry-address.js'
import { reader } from './installed-reader.js'
import { openRuledDesk } from './ruled-desk.js'

const HOST = { host: 'localhost' }
const reportOf = (id: string, text: string, more: Partial<Report> = {}): Report => ({
  id,
  file: null,
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  text,
  marked: [],
  published: { date: '2023-06-12', basis: 'metadata' },
  ...more,
})

const MARKUP =
  'The minister <script>alert(1)</script> met "><img src=x onerror=alert(2)> his Dutch counterpart in Oslo.'
const ARABIC = 'التقى وزير الخارجية نظيره الهندي في الرياض يوم الاثنين. وقال الوزير إن البلدين اتفقا على التعاون.'
const COMBINING = `Norway’s Z${'\u0301\u0323\u0334'.repeat(200)}algo minister met Iceland’s premier in Oslo on Monday.`
/** More sentences than a page of the desk shows at once. */
const LONG = Array.from(
  { length: 450 },
  (_, at) =>
    `Norway and Iceland signed agreement number ${at + 1} in Oslo. The prime minister of Norway said it was the best.`,
).join('\n\n')
const MANY_PARTICIPANTS = 5000

/** A record in which one entry has thousands of participants: a summit of everybody. */
function crowded(record: TheRecord): TheRecord {
  const [first, ...others] = record.entries
  const [one] = record.weave.entities
  const crowd = Array.from({ length: MANY_PARTICIPANTS }, (_, at) => ({
    ...one!,
    id: `crowd${at}`,
    name: `Delegate ${at}`,
    aliases: [],
  }))
  const participants = crowd.map(({ id }) => ({ entity: id, role: 'actor' as const }))
  return {
    ...record,
    weave: { ...record.weave, entities: [...record.weave.entities, ...crowd] },
    entries: [{ ...first!, tier: 'sure', participants }, ...others],
  }
}

describe('hostile reports', () => {
  let server: FastifyInstance
  let record: TheRecord
  const get = async (url: string) => {
    const began = performance.now()
    const answer = await server.inject({ url, headers: HOST })
    return { status: answer.statusCode, body: answer.body, took: performance.now() - began }
  }
  before(() => {
    const reports = [
      reportOf('markup', MARKUP, {
        title: '<b onclick=alert(3)>Title</b>',
        outlet: '"><script>alert(4)</script>',
        language: 'x"y',
      }),
      reportOf('arabic', ARABIC, { language: 'ar', outlet: 'الشرق' }),
      reportOf('combining', COMBINING),
      reportOf('long', LONG),
      reportOf('plain', 'The defence ministers of Norway and Iceland met in Oslo on 5 May 2021.'),
    ]
    record = crowded(keepRecord(reports, [], reader))
    server = buildDesk(
      inMemory(() => record),
      { loopbackOnly: true },
    )
  })

  const pages = () => [
    '/',
    '/reports',
    '/timeline?likely=1',
    '/timeline?likely=1&axis=reported',
    '/graph?likely=1',
    '/figures',
    '/statements',
    '/relations?likely=1',
    '/relations/ISL/NOR?likely=1',
    '/lineage',
    '/actors',
    '/dossier?likely=1',
    '/search?q=minister',
    '/compare?report=markup&report=arabic&report=combining',
    ...['markup', 'arabic', 'combining', 'long'].map((id) => `/reports/${id}`),
    `/entries/${lastingName(record.entries[0]!)}`,
  ]

  test('nothing that stands in a report runs, breaks a page or becomes markup', async () => {
    for (const url of pages()) {
      const { status, body } = await get(url)
      assert.equal(status, 200, url)
      assert.doesNotMatch(body, /<script>alert|<img src=x|<b onclick/u, url)
      assert.match(body, /<\/html>$/u, url)
    }
  })

  test('a report of hundreds of sentences comes in parts, and the place that is asked for lies in the part that comes', async () => {
    const first = await get('/reports/long')
    assert.match(first.body, /Part 1 of \d+, \d{3,4} sentences in all/u)
    const at = LONG.indexOf('agreement number 440 ')
    const sentence = LONG.lastIndexOf('Norway and', at)
    assert.doesNotMatch(first.body, new RegExp(`id="at-${sentence}"`, 'u'))
    const last = await get(`/reports/long?at=${sentence}`)
    assert.match(last.body, new RegExp(`id="at-${sentence}"`, 'u'))
  })

  test('an entry of five thousand participants is told in a line, and its page names the first of them', async () => {
    const timeline = await get('/timeline?likely=1')
    assert.match(timeline.body, /and 49\d\d others/u)
    assert.ok(timeline.body.length < 2_000_000, `${timeline.body.length} bytes`)
    const entry = await get(`/entries/${lastingName(record.entries[0]!)}`)
    assert.match(entry.body, /Delegate 0/u)
    const graph = await get('/graph?likely=1')
    assert.match(graph.body, /told less are left out/u)
    assert.ok((graph.body.match(/<circle/gu) ?? []).length <= 150)
  })

  test('words that run from right to left keep their direction and their language', async () => {
    const { body } = await get('/reports/arabic')
    assert.match(body, /<article[^>]* lang="ar"/u)
    assert.match(body, /<p [^>]*dir="auto"|<p dir="auto"/u)
  })

  test('what an address asks for and is not there is said', async () => {
    assert.match((await get('/timeline?from=foo')).body, /Found ‹foo› as from/u)
    assert.match((await get('/timeline?from=2024&to=2023')).body, /expected the earlier day first/u)
    assert.match(
      (await get('/compare?report=gone&report=plain')).body,
      /1 of the reports asked for is not in the record/u,
    )
    assert.match(
      (await get('/graph?of=Nobody%20At%20All')).body,
      /Nobody and nothing in the record goes by ‹Nobody At All›/u,
    )
    assert.match((await get('/timeline?entry=nothing')).body, /Not in the record/u)
    assert.match((await get('/graph?edge=E1~E99999')).body, /Not in the record/u)
    assert.equal((await get('/reports/long?at=-5')).status, 200)
  })
})

test('two windows on one entry: what one took out is told to the other, and nothing is lost', async () => {
  const { desk, rulings, current } = openRuledDesk([
    reportOf('one', 'The defence ministers of Norway and Iceland met in Oslo on 5 May 2021. They signed an agreement.'),
  ])
  const server = buildDesk(desk, { loopbackOnly: true })
  const entry = lastingName(current().entries[0]!)
  const rule = () =>
    server.inject({
      method: 'POST',
      url: `/entries/${entry}/rule`,
      payload: 'verdict=wrong',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    })
  assert.equal((await rule()).statusCode, 303)
  const second = await rule()
  assert.equal(second.statusCode, 404)
  assert.match(second.body, /Not in the record/u)
  assert.equal(rulings.length, 1)
})
