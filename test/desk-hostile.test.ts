import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { keepRecord } from '../src/attache.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { serveDesk, type OpenDesk } from '../src/doors/desk/serve-desk.js'
import type { TheRecord } from '../src/record/record.js'
import { lastingName } from '../src/views/entry-address.js'
import { reader } from './installed-reader.js'
import { plainReport } from './plain-report.js'
import { openRuledDesk } from './ruled-desk.js'
import { NO_BROWSER, openBrowser } from './installed-browser.js'

const HOST = { host: 'localhost' }

const MARKUP =
  'The minister <script>alert(1)</script> met "><img src=x onerror=alert(2)> his Dutch counterpart in Oslo.'
const ARABIC = 'التقى وزير الخارجية نظيره الهندي في الرياض يوم الاثنين. وقال الوزير إن البلدين اتفقا على التعاون.'
const COMBINING = `Norway’s Z${'\u0301\u0323\u0334'.repeat(200)}algo minister met Iceland’s premier in Oslo on Monday.`
const PLAIN = 'The defence ministers of Norway and Iceland met in Oslo on 5 May 2021. They signed an agreement.'
const MANY_PARTICIPANTS = 5000
/** So many sentences fill two hundred pages of twenty-five lines. */
const MANY_SENTENCES = 5000

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

/** A record in which one report goes on for two hundred pages, sentence by sentence as it was read. */
function lengthened(record: TheRecord, id: string): TheRecord {
  const more = Array.from(
    { length: MANY_SENTENCES },
    (_, at) => `The ministers came to number ${at + 1} of the agenda.`,
  )
  return {
    ...record,
    readings: record.readings.map((reading) => {
      if (reading.report.id !== id) return reading
      let end = reading.report.text.length
      const sentences = more.map((words) => {
        const start = end + 1
        end = start + words.length
        return { ...reading.sentences[0]!, start, end }
      })
      const text = [reading.report.text, ...more].join('\n')
      return { ...reading, report: { ...reading.report, text }, sentences: [...reading.sentences, ...sentences] }
    }),
  }
}

/** A record of what nobody means well by: markup, other directions, piled marks, five thousand parties, two hundred pages. */
function hostileRecord(): TheRecord {
  const reports = [
    plainReport('markup', MARKUP, {
      title: '<b onclick=alert(3)>Title</b>',
      outlet: '"><script>alert(4)</script>',
      language: 'x"y',
    }),
    plainReport('arabic', ARABIC, { language: 'ar', outlet: 'الشرق' }),
    plainReport('combining', COMBINING),
    plainReport('long', 'Norway and Iceland signed an agreement in Oslo on 12 June 2023.'),
    plainReport('plain', PLAIN),
  ]
  return lengthened(crowded(keepRecord(reports, [], reader)), 'long')
}

describe('hostile reports', () => {
  let server: FastifyInstance
  let record: TheRecord
  const get = async (url: string) => {
    const answer = await server.inject({ url, headers: HOST })
    return { status: answer.statusCode, body: answer.body }
  }
  before(() => {
    record = hostileRecord()
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
    '/positions?of=Norway',
    '/relations?likely=1',
    '/relations/ISL/NOR?likely=1',
    '/relations/ISL/NOR/measures?likely=1',
    '/lineage',
    '/actors',
    '/dossier?likely=1',
    '/export',
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

  test('a report of two hundred pages comes in parts, and the place that is asked for lies in the part that comes', async () => {
    const first = await get('/reports/long')
    assert.match(first.body, /Part 1 of \d+, 500\d sentences in all/u)
    assert.ok(first.body.length < 1_000_000, `${first.body.length} bytes`)
    const { text } = record.readings.find(({ report }) => report.id === 'long')!.report
    const sentence = text.indexOf('The ministers came to number 4990 ')
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
    // a wide window and a narrow one have a drawing each
    const drawings = graph.body.split('<svg').slice(1)
    assert.ok(drawings.some((one) => one.includes('<circle')))
    for (const one of drawings) assert.ok((one.match(/<circle/gu) ?? []).length <= 150)
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

/** What a page of hostile reports may not do in a browser. */
function watchFor(page: Page): readonly string[] {
  const problems: string[] = []
  const note = (what: string) => problems.push(`${page.url()}: ${what}`)
  page.on('dialog', (dialog) => {
    note('a script of a report ran')
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  page.on('request', (request) => isForeign(request.url()) && note(`asked for ${request.url()}`))
  return problems
}

const isForeign = (url: string) => !/^(?:data:|http:\/\/127\.0\.0\.1[:/])/u.test(url)

describe('hostile reports in a browser', { skip: NO_BROWSER }, () => {
  let browser: Browser
  let open: OpenDesk
  let record: TheRecord
  before(async () => {
    record = hostileRecord()
    open = await serveDesk(
      inMemory(() => record),
      { port: 0 },
    )
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await open.close()
  })
  const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

  test('no script of a report runs, nothing is asked of another host, and no page is wider than its window', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    const problems = watchFor(page)
    for (const path of [
      '/',
      '/reports',
      '/reports/markup',
      '/search?q=minister',
      '/compare?report=markup&report=arabic',
    ]) {
      await page.goto(open.address + path)
      await page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })
      assert.ok((await wider(page)) <= 0, path)
    }
    await page.goto(`${open.address}/reports/markup`)
    assert.match((await page.locator('.text').textContent()) ?? '', /<script>alert\(1\)<\/script>/u)
    assert.equal(await page.locator('main img, main script').count(), 0)
    assert.deepEqual(problems, [])
    await page.close()
  })

  test('words from right to left run so, and piled marks cover no line but their own', async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } })
    await page.goto(`${open.address}/reports/arabic`)
    const directions = await page
      .locator('.text .row > p')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction))
    assert.ok(directions.length > 0)
    assert.ok(directions.every((direction) => direction === 'rtl'))
    await page.goto(`${open.address}/reports/combining`)
    const [line] = await page.locator('.text .row > p').all()
    const box = (await line!.boundingBox())!
    assert.ok(box.height < 200, `${box.height} pixels high`)
    assert.equal(await line!.evaluate((one) => getComputedStyle(one).overflowY), 'clip')
    await page.close()
  })

  test('two hundred pages and five thousand participants open, are walked, and lead on', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const problems = watchFor(page)
    const { text } = record.readings.find(({ report }) => report.id === 'long')!.report
    const place = text.indexOf('The ministers came to number 4990 ')
    await page.goto(`${open.address}/reports/long#at-${place}`)
    // the place lies in another part than the first, which is gone to
    await page.locator(`#at-${place}.sought`).waitFor()
    await page.goto(`${open.address}/timeline?likely=1`)
    await page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })
    await page
      .locator('tr[data-entry]', { hasText: /and 49\d\d others/u })
      .first()
      .locator('a[data-open]')
      .first()
      .click()
    await page.locator('#drawer .notes mark').first().waitFor()
    await page.goto(`${open.address}/entries/${lastingName(record.entries[0]!)}`)
    await page.getByText(/and 48\d\d more/u).waitFor()
    assert.deepEqual(problems, [])
    await page.close()
  })

  test('an address that asks for what is no day says so, and narrows nothing', async () => {
    const page = await browser.newPage()
    await page.goto(`${open.address}/timeline?likely=1`)
    const all = await page.locator('tr[data-entry]').count()
    await page.goto(`${open.address}/timeline?likely=1&from=foo`)
    await page.locator('.faults[role=alert]', { hasText: 'Found ‹foo› as from, expected a day' }).waitFor()
    assert.equal(await page.locator('input[name=from]').inputValue(), 'foo')
    assert.equal(await page.locator('tr[data-entry]').count(), all)
    await page.close()
  })
})

describe('a desk that is disturbed', { skip: NO_BROWSER }, () => {
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())
  const ready = (page: Page) => page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })

  test('two windows on one entry: what one took out is told to the other, and nothing is lost', async () => {
    const { desk, rulings, current } = openRuledDesk([plainReport('one', PLAIN)])
    const open = await serveDesk(desk, { port: 0 })
    const context = await browser.newContext()
    try {
      const address = `${open.address}/entries/${lastingName(current().entries[0]!)}`
      const [one, other] = [await context.newPage(), await context.newPage()]
      for (const page of [one, other]) await page.goto(address)
      for (const page of [one, other]) await ready(page)
      await one.getByRole('button', { name: 'Wrong: take it out' }).click()
      await one.locator('#done').waitFor()
      await other.getByRole('button', { name: 'Wrong: take it out' }).click()
      await other.getByText('no longer in the record as you saw it').waitFor()
      assert.equal(rulings.length, 1)
    } finally {
      await context.close()
      await open.close()
    }
  })

  test('a lost connection is said; nothing is sent, the page and what was typed stay, and the desk is there again', async () => {
    const { desk, rulings } = openRuledDesk([plainReport('one', PLAIN)])
    const open = await serveDesk(desk, { port: 0 })
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(`${open.address}/timeline?likely=1`)
      await ready(page)
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      await page.locator('#drawer select[data-first]').waitFor()
      await page.locator('#drawer form:has(input[name=fact][value=day]) input[name=to]').fill('2021-05-06')
      await context.setOffline(true)
      await page.keyboard.press('Enter')
      await page.locator('#say', { hasText: 'does not answer, so nothing was sent' }).waitFor()
      assert.equal(
        await page.locator('#drawer form:has(input[name=fact][value=day]) input[name=to]').inputValue(),
        '2021-05-06',
      )
      await page.locator('#news', { hasText: 'The desk does not answer' }).waitFor()
      assert.equal(rulings.length, 0)
      await context.setOffline(false)
      await page.locator('#news').waitFor({ state: 'hidden' })
      await page.locator('#drawer form:has(input[name=fact][value=day]) input[name=to]').press('Enter')
      await page.locator('#done').waitFor()
      assert.equal(rulings.length, 1)
    } finally {
      await context.close()
      await open.close()
    }
  })

  test('a record that is replaced beneath an open page is told, and the page moves only when its reader says so', async () => {
    const [old, young] = [
      keepRecord([plainReport('one', PLAIN)], [], reader),
      keepRecord([plainReport('two', 'Peru and Chile signed a treaty in Lima on 3 May 2022.')], [], reader),
    ]
    let record = old
    const open = await serveDesk(
      inMemory(() => record),
      { port: 0 },
    )
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      const asked = page.waitForResponse('**/state')
      await page.goto(`${open.address}/timeline?likely=1`)
      await ready(page)
      await asked
      record = young
      await page.locator('#news', { hasText: 'The record has changed' }).waitFor()
      assert.match((await page.locator('main').textContent()) ?? '', /Norway/u)
      await page.keyboard.press('j')
      await page.keyboard.press('o')
      await page.locator('#drawer', { hasText: 'Not in the record' }).waitFor()
      await page.locator('#news-show').click()
      await page.locator('main', { hasText: 'Peru' }).waitFor()
    } finally {
      await context.close()
      await open.close()
    }
  })
})
