import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { sayCounted } from '../src/views/say-amount.js'
import { openLookUp, withOutlets } from '../src/views/look-up.js'
import { words, type Figure } from '../src/reading/reading.js'
import { openRuledDesk } from './ruled-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'

let server: FastifyInstance
before(() => {
  server = buildDesk(openRuledDesk(sampleReports()).desk, { loopbackOnly: true })
})
after(() => server.close())

async function page(url: string): Promise<string> {
  const { statusCode, headers, body } = await server.inject({ url, headers: { host: 'localhost' } })
  if (statusCode === 302) return page(headers.location!)
  assert.equal(statusCode, 200, url)
  return body
}

/** Links within a page that lead to nothing on it. */
const deadWithin = (html: string) => {
  const there = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
  return [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => decodeURIComponent(id!)).filter((id) => !there.has(id))
}

test('every link within a page leads to something on that page', async () => {
  const { readings, entries, weave } = sampleRecord()
  const pairs = [...(await page('/relations?likely=1')).matchAll(/href="(\/relations\/[A-Z]+\/[A-Z]+)/gu)].map(
    ([, path]) => path!,
  )
  const addresses = [
    ...['/', '/reports', '/timeline', '/figures', '/statements', '/lineage', '/dossier', '/export', '/graph'],
    ...readings.map(({ report }) => `/reports/${encodeURIComponent(report.id)}?show=events&show=quotes&show=denials`),
    ...[...new Set(pairs)],
    ...entries.slice(0, 12).map(({ id }) => `/entries/${id}`),
    ...weave.stories.map(({ id }) => `/stories/${id}`),
  ]
  assert.ok(pairs.length > 3)
  for (const url of addresses) {
    const all = `${url}${url.includes('?') ? '&' : '?'}likely=1`
    assert.deepEqual([...new Set(deadWithin(await page(all)))], [], all)
  }
})

test('why things are one is said once, with outlets and words in place of ids', async () => {
  const look = openLookUp(sampleRecord(), { likely: true })
  for (const { id } of sampleRecord().weave.stories) {
    const [, why = ''] = (await page(`/stories/${id}`)).split('Why these are one')
    const lines = [...why.matchAll(/<li>(.*?)<\/li>/gu)].map(([line]) => line)
    assert.deepEqual(lines, [...new Set(lines)])
  }
  const reading = sampleRecord().readings.find(({ events }) => events.length > 0)!
  const [event] = reading.events
  const said = withOutlets(`${reading.report.id} ${event!.id}: a meeting`, look)
  assert.ok(said.includes(`‹${words(reading.report, event!)}›: a meeting`), said)
  assert.equal(withOutlets(`${reading.report.id} both tell`, look).includes(reading.report.id), false)
})

test('a state is named, not coded, and the field that chose it says which it is', async () => {
  const html = await page('/positions?of=IND')
  assert.match(html, /<h1>Positions of India<\/h1>/u)
  assert.match(html, /<option value="India" selected/u)
})

test('a figure is said with what it is of, and a count of nothing that is told apart as it is written', () => {
  const figure = (own: Partial<Figure>) =>
    ({ low: 5, high: 5, bound: 'exact', unit: null, currency: null, kind: 'count', of: null, ...own }) as Figure
  assert.equal(sayCounted(figure({ of: 'regiments' }), 'five'), '5 regiments')
  assert.equal(sayCounted(figure({ unit: 'month' }), 'five\nmonths'), 'five months')
  assert.equal(
    sayCounted(figure({ kind: 'share', unit: 'percent', of: 'weapons', bound: 'nearly' }), ''),
    'nearly 5 % of weapons',
  )
  assert.equal(
    sayCounted(figure({ kind: 'money', currency: 'USD', low: 5.4e9, high: 5.4e9, of: 'regiments' }), ''),
    '5.4 billion USD (regiments)',
  )
})

test('between folds the axis of a timeline says where each stretch is', async () => {
  const html = await page('/?likely=1')
  const axis = [...html.matchAll(/<text class="year"[^>]*>([^<]+)/gu)].map(([, label]) => label!)
  assert.ok(axis.filter((label) => /\d{4}/u.test(label)).length > 1, axis.join(', '))
})
