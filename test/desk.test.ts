import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { keepRecord } from '../src/attache.js'
import { addReports } from '../src/doors/add-reports.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { inMemory, type DeskRecord } from '../src/doors/desk/desk-record.js'
import { serveDesk, type OpenDesk } from '../src/doors/desk/serve-desk.js'
import { bringUp, broughtInto } from '../src/doors/kept-record.js'
import type { VersionedReader } from '../src/doors/load-reader.js'
import { openLiveRecord } from '../src/doors/live-record.js'
import { openMemoryStore } from '../src/record/store/memory.js'
import type { Store } from '../src/record/store/store.js'
import { lastingName } from '../src/views/entry-address.js'
import { isWithin } from '../src/views/entry-order.js'
import { openLookUp } from '../src/views/look-up.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { reader } from './installed-reader.js'
import { plainReport } from './plain-report.js'
import { openRuledDesk } from './ruled-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'
import { NO_BROWSER, openBrowser } from './installed-browser.js'

const HOST = { host: '127.0.0.1:4173' }
const desk = () => buildDesk(inMemory(sampleRecord), { loopbackOnly: true })
const firstReport = () => sampleRecord().readings[0]!.report.id
const firstPage = () => `/reports/${encodeURIComponent(firstReport())}`

test('every room of the desk answers with a page of its own', async () => {
  const server = desk()
  for (const path of [
    '/',
    '/reports',
    '/timeline',
    '/figures',
    '/statements',
    '/positions?of=India&on=war',
    '/actors',
    '/relations',
    '/lineage',
    '/dossier',
    '/dossier?between=IND&between=RUS',
    '/dossier?search=radars',
    '/export',
    '/export?about=loan&likely=1',
    '/search?q=Moscow',
    firstPage(),
  ]) {
    const answer = await server.inject({ url: path, headers: HOST })
    assert.equal(answer.statusCode, 200, path)
    assert.match(answer.body, /<h1(?: dir="auto")?>/, path)
  }
})

test('every entry and every story opens', async () => {
  const server = desk()
  const { entries, weave } = sampleRecord()
  for (const path of [
    ...entries.map((entry) => `/entries/${lastingName(entry)}`),
    ...weave.stories.map((story) => `/stories/${story.id}`),
  ]) {
    assert.equal((await server.inject({ url: path, headers: HOST })).statusCode, 200, path)
  }
})

test('a window on the timeline takes in the whole of the year, month or day that ends it, and open dates that reach into it', () => {
  const entry = (when: string | null) => ({ ...sampleRecord().entries[0]!, when })
  const within = (when: string | null) => isWithin(entry(when), '2023', '2024')
  assert.deepEqual(['2024-12-10', '2023', '2022/2023-02', '../2026-05', '2023-06/..'].map(within), [
    true,
    true,
    true,
    true,
    true,
  ])
  assert.deepEqual(['2025-01-01', '2022-12-31', '2025/..', '../2022', null].map(within), [
    false,
    false,
    false,
    false,
    false,
  ])
  assert.ok(
    isWithin(entry('2024-05'), '2024-05-20', '') &&
      isWithin(entry(null), '', '') &&
      isWithin(entry('2024'), 'soon', ''),
  )
})

test('an unknown page, report or entry is said to be missing', async () => {
  for (const path of ['/nowhere', '/reports/none', '/entries/none', '/stories/none', '/actors/none'])
    assert.equal((await desk().inject({ url: path, headers: HOST })).statusCode, 404, path)
})

test('text from a report never becomes markup', async () => {
  const text = 'Minister <script>alert(1)</script> met <img src=x onerror=alert(2)> in Paris on Friday.'
  const record = keepRecord(
    [
      {
        id: 'x',
        file: '<b>.txt',
        title: null,
        outlet: '"><i>',
        byline: null,
        url: 'javascript:alert(3)',
        language: 'en',
        text,
        published: null,
        marked: [],
      },
    ],
    [],
    reader,
  )
  const answer = await buildDesk(
    inMemory(() => record),
    { loopbackOnly: true },
  ).inject({ url: '/reports/x', headers: HOST })
  assert.doesNotMatch(answer.body, /<script>alert|<img src=x|<b>\.txt|javascript:/)
})

test('the policy forbids inline scripts, and foreign host names and foreign forms are refused', async () => {
  const server = desk()
  const home = await server.inject({ url: '/', headers: HOST })
  assert.match(String(home.headers['content-security-policy']), /default-src 'none'; script-src 'self'/)
  assert.doesNotMatch(home.body, /<script>|style="/)
  assert.equal((await server.inject({ url: '/', headers: { host: 'evil.example' } })).statusCode, 421)
  const form = {
    method: 'POST',
    url: `${firstPage()}/day`,
    payload: 'date=2023-04-28',
    headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.example' },
  } as const
  assert.equal((await server.inject(form)).statusCode, 403)
})

test('a day given on the desk becomes a ruling, and no day becomes a message', async () => {
  const { desk: ruledDesk, rulings } = openRuledDesk(sampleReports().slice(0, 2))
  const server = buildDesk(ruledDesk, { loopbackOnly: true })
  const report = (await ruledDesk.whole()).readings[0]!.report.id
  const post = (payload: string) =>
    server.inject({
      method: 'POST',
      url: `/reports/${encodeURIComponent(report)}/day`,
      payload,
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    })
  assert.equal((await post('date=2024-01-30')).statusCode, 303)
  assert.deepEqual(
    rulings.map((ruling) => ruling.kind === 'date of report' && [ruling.report, ruling.date]),
    [[report, '2024-01-30']],
  )
  for (const day of ['soon', '2999-01-01', '1066-10-14', ''])
    assert.equal((await post(`date=${day}`)).statusCode, 400, day)
  assert.equal(rulings.length, 1)
})

/** A desk of three reports: one with a day, one that it lends its day to, one alone and undated. */
function openDatedDesk(): DeskRecord {
  const news =
    'The fisheries ministers of Peru and Ecuador signed a protocol on tuna quotas in Lima yesterday. Inspectors from both countries may go aboard any vessel that unloads in Callao.'
  const reportOf = (id: string, text: string, published: string | null) =>
    plainReport(id, text, { published: published === null ? null : { date: published, basis: 'metadata' } })
  const reports = [
    reportOf('dated', news, '2023-06-12'),
    reportOf('lent', `${news} The two ministers had met three days ago.`, null),
    reportOf('lonely', 'Norway lent Iceland a rescue ship yesterday.', null),
  ]
  return openRuledDesk(reports).desk
}

function testReader(): VersionedReader {
  const versioned: VersionedReader = {
    version: 'test',
    weaver: 'test',
    rules: 'test',
    rows: '',
    open: () => reader,
    load: () => Promise.resolve(versioned),
  }
  return versioned
}

/** A desk over a store in memory, which follows what others keep there. */
async function openAddingDesk(): Promise<{
  readonly desk: DeskRecord
  readonly store: Store
  readonly stop: () => void
}> {
  const store = openMemoryStore()
  const versioned = testReader()
  const live = await openLiveRecord(
    store,
    async () => ({ record: await bringUp(store, versioned), registers: [], brought: await broughtInto(store) }),
    50,
  )
  return {
    store,
    stop: live.stop,
    desk: {
      query: live.query,
      whole: live.whole,
      trouble: live.trouble,
      add: (source, given) => addReports(source, given, store, versioned),
      settle: live.remake,
    },
  }
}

const NEWS =
  'Jakarta, 4 March 2024 - The foreign ministers of Chile and Indonesia met in Jakarta on Monday. “We will open two ports,” the Chilean minister, Ana Rojas, said.'

test('an entry keeps its address when a ruling renumbers the others, and a number leads to it', async () => {
  const reports = sampleRecord().readings.map(({ report }) => report)
  const before = sampleRecord()
  const [wrong, kept] = [before.entries.find(({ footnotes }) => footnotes.length === 1)!, before.entries.at(-1)!]
  const note = wrong.footnotes[0]
  const { text } = before.readings.find(({ report }) => report.id === note.report)!.report
  const ruling: Ruling = {
    kind: 'wrong',
    by: 'test',
    at: '2024-01-01',
    what: {
      report: note.report,
      exact: note.text,
      prefix: text.slice(Math.max(0, note.start - 40), note.start),
      suffix: text.slice(note.end, note.end + 40),
    },
  }
  const after = keepRecord(reports, [ruling], reader)
  const same = openLookUp(after).entry(lastingName(kept))
  assert.ok(same && same.id !== kept.id, 'it has another number')
  assert.deepEqual(same.footnotes, kept.footnotes)
  assert.equal(openLookUp(after).entry(lastingName(wrong)), undefined)
  const numbered = await desk().inject({ url: `/entries/${kept.id}`, headers: HOST })
  assert.equal(numbered.headers.location, `/entries/${lastingName(kept)}`)
  assert.equal(new Set(before.entries.map(lastingName)).size, before.entries.length, 'no two entries share a name')
})

test('numbers of footnotes stand apart, and reports that nobody else tells stand beneath a heading of their own', async () => {
  const server = desk()
  const dossier = (await server.inject({ url: '/dossier?likely=1', headers: HOST })).body
  assert.match(dossier, />\d+<\/a> <a href="#fn-/)
  assert.doesNotMatch(dossier, /<\/sup><sup>|>\d+<\/a><a href="#fn-/)
  const reports = (await server.inject({ url: '/reports', headers: HOST })).body
  const groups = reports.split('<tbody>').slice(1)
  assert.ok(
    groups.every((group) => group.includes('class="story"')),
    'each group has a heading',
  )
  assert.match(groups.at(-1)!, /Told by one report each/)
})

test('of an exported record the desk takes the reports, and says that rulings and names of one’s own are left out', async () => {
  const { desk: adding, store, stop } = await openAddingDesk()
  const server = buildDesk(adding, { loopbackOnly: true })
  const ruling: Ruling = { kind: 'date of report', report: 'a', date: '2024-03-04', by: 'test', at: '2024-03-05' }
  const lines = [
    { type: 'record', attache: '1', reports: 1, entries: 0 },
    { type: 'own names', rows: 'x' },
    { type: 'report', id: 'a', text: NEWS },
    { type: 'ruling', ...ruling },
  ]
  const payload = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { body } = await server.inject({
    method: 'POST',
    url: '/add?name=record.jsonl',
    payload,
    headers: { ...HOST, 'content-type': 'application/octet-stream' },
  })
  const said = body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.equal(said.filter(({ kept }) => kept === 'new').length, 1)
  assert.equal(said.filter(({ note }) => /rulings and names of one’s own .* left out/u.test(String(note))).length, 1)
  assert.deepEqual([await store.rulings(), await store.ownRows()], [[], ''])
  stop()
})

test('files are read one by one as lines of JSON; what is unread says why, and nothing else is taken in', async () => {
  const { desk: adding, stop } = await openAddingDesk()
  const server = buildDesk(adding, { loopbackOnly: true })
  const bytes = { ...HOST, 'content-type': 'application/octet-stream' }
  const post = (name: string, payload: Buffer) =>
    server.inject({ method: 'POST', url: `/add?name=${encodeURIComponent(name)}`, payload, headers: bytes })
  const lines = (body: string) =>
    body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.equal(lines((await post('jakarta.txt', Buffer.from(NEWS))).body)[0]?.['kept'], 'new')
  assert.equal(lines((await post('jakarta.txt', Buffer.from(NEWS))).body)[0]?.['kept'], 'already there')
  assert.deepEqual(
    lines((await post('empty.txt', Buffer.from(' '))).body).map(({ isUnread }) => isUnread),
    [true],
  )
  assert.match(String(lines((await post('trip/photo.jpg', Buffer.from('x'))).body)[0]?.['note']), /left out pictures/)
  assert.equal(
    (
      await server.inject({
        method: 'POST',
        url: '/add?name=a',
        payload: 'x',
        headers: { ...bytes, origin: 'http://evil.example' },
      })
    ).statusCode,
    403,
  )
  await server.inject({ method: 'POST', url: '/add/done', headers: HOST })
  assert.equal((await adding.query().tally()).reports, 1)
  stop()
})

test('pasted words become a report with what was told of it, and what is wrong comes back with all that was typed', async () => {
  const { desk: adding, stop } = await openAddingDesk()
  const server = buildDesk(adding, { loopbackOnly: true })
  const paste = (fields: Record<string, string>) =>
    server.inject({
      method: 'POST',
      url: '/add/text',
      payload: new URLSearchParams(fields).toString(),
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    })
  const refused = await paste({ text: NEWS, published: 'soon', url: 'javascript:alert(1)' })
  assert.equal(refused.statusCode, 400)
  assert.match(refused.body, /‹soon› as the day, expected a day like 2023-04-28/)
  assert.match(refused.body, /two ports/)
  assert.match((await paste({ text: 'https://example.org/a' })).body, /expected the words of the report/)
  assert.equal((await paste({ text: NEWS, outlet: 'Harbour Post', published: '2024-03-04' })).statusCode, 303)
  assert.deepEqual(
    (await adding.whole()).readings.map(({ report }) => report.outlet),
    ['Harbour Post'],
  )
  stop()
})

test('a desk follows what another program keeps', async () => {
  const { desk: adding, store, stop } = await openAddingDesk()
  const server = buildDesk(adding, { loopbackOnly: true })
  const state = async () =>
    (await server.inject({ url: '/state', headers: HOST })).json<{ edition: number; reports: number }>()
  const before = await state()
  await store.keepReport({
    id: 'other',
    file: 'other.txt',
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text: NEWS,
    published: null,
    marked: [],
  })
  for (let tries = 0; tries < 100 && (await state()).reports === 0; tries++)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  assert.equal((await state()).reports, 1)
  assert.notEqual((await state()).edition, before.edition)
  stop()
})

test('what came since the last visit is told until it is said to be seen, and on a first visit nothing is', async () => {
  const store = openMemoryStore()
  const versioned = testReader()
  const live = await openLiveRecord(
    store,
    async () => ({ record: await bringUp(store, versioned), registers: [], brought: await broughtInto(store) }),
    50,
  )
  const server = buildDesk(
    {
      query: live.query,
      whole: live.whole,
      changes: (since) => store.changes(since),
      add: (source, given) => addReports(source, given, store, versioned),
      settle: live.remake,
    },
    { loopbackOnly: true },
  )
  const add = async (name: string, words: string) => {
    await server.inject({
      method: 'POST',
      url: `/add?name=${name}`,
      payload: Buffer.from(words),
      headers: { ...HOST, 'content-type': 'application/octet-stream' },
    })
    await server.inject({ method: 'POST', url: '/add/done', headers: HOST })
  }
  await add('jakarta.txt', NEWS)
  const first = await server.inject({ url: '/', headers: HOST })
  assert.doesNotMatch(first.body, /New since/)
  const cookie = String(first.headers['set-cookie']).split(';')[0]!
  await add(
    'lima.txt',
    'Lima, 6 March 2024 - The foreign ministers of Peru and Chile, Jorge Quispe and Ana Rojas, met in Lima on Wednesday.',
  )
  const second = (await server.inject({ url: '/', headers: { ...HOST, cookie } })).body
  assert.match(second, /New since your last visit[^]*new entry/)
  const seen = await server.inject({ method: 'POST', url: '/seen', headers: { ...HOST, cookie } })
  const third = (
    await server.inject({ url: '/', headers: { ...HOST, cookie: String(seen.headers['set-cookie']).split(';')[0]! } })
  ).body
  assert.match(third, /nothing has come or changed/)
  live.stop()
})

describe('the desk in a browser', { skip: NO_BROWSER }, () => {
  let browser: Browser
  let open: OpenDesk
  let page: Page
  const problems: string[] = []
  before(async () => {
    open = await serveDesk(inMemory(sampleRecord), { port: 0 })
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(open.address) && !request.url().startsWith('data:'))
        problems.push(`asked ${request.url()}`)
    })
  })
  after(async () => {
    await browser.close()
    await open.close()
  })

  test('two keys go to a room, and ? tells all keys', async () => {
    await page.goto(open.address)
    await page.keyboard.press('g')
    await Promise.all([page.waitForURL('**/timeline'), page.keyboard.press('t')])
    await page.keyboard.press('?')
    assert.equal(await page.locator('#help').evaluate((dialog) => (dialog as HTMLDialogElement).open), true)
    await page.keyboard.press('Escape')
  })

  test('j walks the cards of a report and lights the words that each is about', async () => {
    await page.goto(open.address + firstPage())
    await page.keyboard.press('j')
    assert.ok((await page.locator('.card.lit').count()) > 0)
    assert.ok((await page.locator('mark.lit').count()) > 0)
  })

  test('e goes to the day of a report, and a day set by keyboard alone moves all its relative dates', async () => {
    const day = await serveDesk(openDatedDesk(), { port: 0 })
    const sheet = await browser.newPage()
    try {
      const told = async () => (await sheet.locator('.card.k-date').allTextContents()).join(' ')
      await sheet.goto(`${day.address}/reports/lent`)
      assert.match((await sheet.locator('.facts').first().textContent()) ?? '', /12 June 2023 \(inferred\)/)
      assert.match(await told(), /11 June 2023/)
      await sheet.keyboard.press('e')
      assert.equal(await sheet.evaluate(() => document.activeElement?.getAttribute('name')), 'date')
      await sheet.keyboard.type('06132021')
      await sheet.keyboard.press('Enter')
      await sheet.locator('.facts', { hasText: 'given by the user' }).first().waitFor()
      assert.match((await sheet.locator('.facts').first().textContent()) ?? '', /13 June 2021 \(given by the user\)/)
      assert.match(await told(), /12 June 2021[^]*10 June 2021/)
      assert.doesNotMatch(await told(), /2023/)
    } finally {
      await sheet.close()
      await day.close()
    }
  })

  test('where scripts are off, an undated report gets its day all the same', async () => {
    const day = await serveDesk(openDatedDesk(), { port: 0 })
    const plain = await browser.newContext({ javaScriptEnabled: false })
    try {
      const sheet = await plain.newPage()
      await sheet.goto(`${day.address}/reports/lonely`)
      await sheet.getByLabel('day of publication').fill('2022-03-09')
      await sheet.getByRole('button', { name: 'Set it' }).click()
      await sheet.locator('.facts', { hasText: 'given by the user' }).first().waitFor()
      assert.match((await sheet.locator('.card.k-date').first().textContent()) ?? '', /8 March 2022/)
      // A day once given can be put right again, behind its line.
      await sheet.getByText('Another day?').click()
      assert.equal(await sheet.getByLabel('day of publication').inputValue(), '2022-03-09')
    } finally {
      await plain.close()
      await day.close()
    }
  })

  test('files chosen in the browser are read with counts; what is unread can be tried again', async () => {
    const { desk: adding, stop } = await openAddingDesk()
    const own = await serveDesk(adding, { port: 0 })
    const sheet = await browser.newPage()
    try {
      await sheet.goto(own.address)
      assert.match((await sheet.locator('main').textContent()) ?? '', /Drop your own reports here/)
      await sheet.locator('#pick-files').setInputFiles([
        { name: 'jakarta.txt', mimeType: 'text/plain', buffer: Buffer.from(NEWS) },
        { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      ])
      await sheet.getByText('Done: 1 new report, 1 not read.').waitFor()
      assert.match((await sheet.locator('#adding-unread').textContent()) ?? '', /nothing\.txt: found nothing in it/)
      await sheet.getByRole('button', { name: 'Try nothing.txt again' }).click()
      await sheet.getByText('Done: 0 new reports, 1 not read.').waitFor()
      const drop = await sheet.evaluateHandle(
        (text) => {
          const held = new DataTransfer()
          held.items.add(new File([text], 'lima.txt', { type: 'text/plain' }))
          return held
        },
        NEWS.replaceAll('Jakarta', 'Lima'),
      )
      await sheet.dispatchEvent('#drop', 'drop', { dataTransfer: drop })
      await sheet.getByText('Done: 1 new report.').waitFor()
      await sheet.goto(`${own.address}/reports`)
      assert.equal(await sheet.locator('tr[data-step]').count(), 2)
    } finally {
      await sheet.close()
      await own.close()
      stop()
    }
  })

  test('c copies the sentence with its source and says so; Esc closes and never leaves; keys can be given to others', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const sheet = await context.newPage()
    const copied = () => sheet.evaluate(() => navigator.clipboard.readText())
    try {
      await sheet.goto(open.address)
      await sheet.goto(`${open.address}/statements`)
      await sheet.keyboard.press('j')
      await sheet.keyboard.press('c')
      await sheet.locator('.said-now.shown').waitFor()
      assert.match(
        await copied(),
        /^“[^]+” \((?:[^]+, )?“[^]+”, [^]*; http:\/\/127\.0\.0\.1:\d+\/reports\/[^ ]+#at-\d+\)$/,
      )
      await sheet.keyboard.press('Escape')
      await sheet.keyboard.press('Escape')
      assert.equal(new URL(sheet.url()).pathname, '/statements')
      assert.equal(await sheet.locator('.said-now.shown').count(), 0)
      await sheet.keyboard.press('?')
      await sheet.getByLabel('copy the sentence with its source').press('z')
      await sheet.keyboard.press('Escape')
      await sheet.goto(open.address + firstPage())
      await sheet.keyboard.press('z')
      await sheet.locator('.said-now.shown').waitFor()
      assert.match(await copied(), /^(?:[^]+, )?“[^]+”, [^]*; http:/)
    } finally {
      await context.close()
    }
  })

  test('on paper the bars of charts stay and the frame is gone', async () => {
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.goto(`${open.address}/timeline?likely=1`)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('svg .bar').first().isVisible())
    assert.ok(await page.locator('svg .label').first().isVisible())
    assert.equal(await page.locator('.head-bar').isVisible(), false)
    await page.emulateMedia({ media: 'screen' })
  })

  test('labels of the timeline lie over nothing', async () => {
    await page.goto(`${open.address}/timeline?likely=1`)
    const over = await page.locator('svg.timeline a').evaluateAll((marks) => {
      const boxes = marks.map((mark) => (mark as SVGGraphicsElement).getBBox())
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
      ).length
    })
    assert.equal(over, 0)
  })

  test('nothing on the page is wider than a narrow screen, and pages keep to it in the dark', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of [
      '/',
      '/reports',
      '/figures',
      '/timeline',
      '/relations/IND/RUS/measures?likely=1',
      firstPage(),
    ]) {
      await page.goto(open.address + path)
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 330, path)
    }
  })

  test('no page asks the network for anything or breaks its own policy', () => assert.deepEqual(problems, []))
})
