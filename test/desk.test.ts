import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { keepRecord } from '../src/attache.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import type { DeskRecord } from '../src/doors/desk/desk-record.js'
import { serveDesk, type OpenDesk } from '../src/doors/desk/serve-desk.js'
import type { Report } from '../src/intake/report.js'
import { isWithin } from '../src/views/entry-order.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { reader } from './installed-reader.js'
import { sampleRecord } from './sample-reports.js'

const HOST = { host: '127.0.0.1:4173' }
const desk = () => buildDesk({ current: sampleRecord, ruleDay: () => Promise.resolve() }, { loopbackOnly: true })
const firstReport = () => sampleRecord().readings[0]!.report.id
const firstPage = () => `/reports/${encodeURIComponent(firstReport())}`

test('every room of the desk answers with a page of its own', async () => {
  const server = desk()
  for (const path of ['/', '/reports', '/timeline', '/figures', '/statements', '/positions?of=India&on=war', '/actors', '/relations', '/lineage', '/dossier', '/export', '/export?about=loan&likely=1', '/search?q=Moscow', firstPage()]) {
    const answer = await server.inject({ url: path, headers: HOST })
    assert.equal(answer.statusCode, 200, path)
    assert.match(answer.body, /<h1>/, path)
  }
})

test('every entry and every story opens', async () => {
  const server = desk()
  const { entries, weave } = sampleRecord()
  for (const path of [...entries.map((entry) => `/entries/${entry.id}`), ...weave.stories.map((story) => `/stories/${story.id}`)]) {
    assert.equal((await server.inject({ url: path, headers: HOST })).statusCode, 200, path)
  }
})

test('a window on the timeline takes in the whole of the year, month or day that ends it, and open dates that reach into it', () => {
  const entry = (when: string | null) => ({ ...sampleRecord().entries[0]!, when })
  const within = (when: string | null) => isWithin(entry(when), '2023', '2024')
  assert.deepEqual(['2024-12-10', '2023', '2022/2023-02', '../2026-05', '2023-06/..'].map(within), [true, true, true, true, true])
  assert.deepEqual(['2025-01-01', '2022-12-31', '2025/..', '../2022', null].map(within), [false, false, false, false, false])
  assert.ok(isWithin(entry('2024-05'), '2024-05-20', '') && isWithin(entry(null), '', '') && isWithin(entry('2024'), 'soon', ''))
})

test('an unknown page, report or entry is said to be missing', async () => {
  for (const path of ['/nowhere', '/reports/none', '/entries/none', '/stories/none', '/actors/none']) assert.equal((await desk().inject({ url: path, headers: HOST })).statusCode, 404, path)
})

test('text from a report never becomes markup', async () => {
  const text = 'Minister <script>alert(1)</script> met <img src=x onerror=alert(2)> in Paris on Friday.'
  const record = keepRecord([{ id: 'x', file: '<b>.txt', title: null, outlet: '"><i>', byline: null, url: 'javascript:alert(3)', language: 'en', text, published: null, marked: [] }], [], reader)
  const answer = await buildDesk({ current: () => record, ruleDay: () => Promise.resolve() }, { loopbackOnly: true }).inject({ url: '/reports/x', headers: HOST })
  assert.doesNotMatch(answer.body, /<script>alert|<img src=x|<b>\.txt|javascript:/)
})

test('the policy forbids inline scripts, and foreign host names and foreign forms are refused', async () => {
  const server = desk()
  const home = await server.inject({ url: '/', headers: HOST })
  assert.match(String(home.headers['content-security-policy']), /default-src 'none'; script-src 'self'/)
  assert.doesNotMatch(home.body, /<script>|style="/)
  assert.equal((await server.inject({ url: '/', headers: { host: 'evil.example' } })).statusCode, 421)
  const form = { method: 'POST', url: `${firstPage()}/day`, payload: 'date=2023-04-28', headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.example' } } as const
  assert.equal((await server.inject(form)).statusCode, 403)
})

test('a day given on the desk becomes a ruling, and no day becomes a message', async () => {
  const ruled: string[] = []
  const server = buildDesk({ current: sampleRecord, ruleDay: (report, date) => { ruled.push(`${report} ${date}`); return Promise.resolve() } }, { loopbackOnly: true })
  const post = (payload: string) => server.inject({ method: 'POST', url: `${firstPage()}/day`, payload, headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' } })
  assert.equal((await post('date=2024-01-30')).statusCode, 303)
  assert.deepEqual(ruled, [`${firstReport()} 2024-01-30`])
  assert.equal((await post('date=soon')).statusCode, 400)
})

/** A desk of three reports: one with a day, one that it lends its day to, one alone and undated. */
function openDatedDesk(): DeskRecord {
  const news = 'The fisheries ministers of Peru and Ecuador signed a protocol on tuna quotas in Lima yesterday. Inspectors from both countries may go aboard any vessel that unloads in Callao.'
  const reportOf = (id: string, text: string, published: string | null): Report => ({ id, file: null, title: null, outlet: null, byline: null, url: null, language: 'en', text, marked: [], published: published === null ? null : { date: published, basis: 'metadata' } })
  const reports = [
    reportOf('dated', news, '2023-06-12'), reportOf('lent', `${news} The two ministers had met three days ago.`, null),
    reportOf('lonely', 'Norway lent Iceland a rescue ship yesterday.', null),
  ]
  const rulings: Ruling[] = []
  let record = keepRecord(reports, rulings, reader)
  return {
    current: () => record,
    ruleDay: (report, date) => {
      rulings.push({ kind: 'date of report', report, date, by: 'test', at: `2024-01-0${rulings.length + 1}` })
      record = keepRecord(reports, rulings, reader)
      return Promise.resolve()
    },
  }
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

describe('the desk in a browser', { skip: CHROMIUM === undefined && 'no Chromium here; install Debian’s package chromium' }, () => {
  let browser: Browser
  let open: OpenDesk
  let page: Page
  const problems: string[] = []
  before(async () => {
    open = await serveDesk({ current: sampleRecord, ruleDay: () => Promise.resolve() }, { port: 0 })
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
    page = await browser.newPage()
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()) })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => { if (!request.url().startsWith(open.address) && !request.url().startsWith('data:')) problems.push(`asked ${request.url()}`) })
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
    assert.ok(await page.locator('.card.lit').count() > 0)
    assert.ok(await page.locator('mark.lit').count() > 0)
  })

  test('e goes to the day of a report, and a day set by keyboard alone moves all its relative dates', async () => {
    const day = await serveDesk(openDatedDesk(), { port: 0 })
    const sheet = await browser.newPage()
    try {
      const told = async () => (await sheet.locator('.card.k-date').allTextContents()).join(' ')
      await sheet.goto(`${day.address}/reports/lent`)
      assert.match(await sheet.locator('.facts').first().textContent() ?? '', /12 June 2023 \(inferred\)/)
      assert.match(await told(), /11 June 2023/)
      await sheet.keyboard.press('e')
      assert.equal(await sheet.evaluate(() => document.activeElement?.getAttribute('name')), 'date')
      await sheet.keyboard.type('06132021')
      await sheet.keyboard.press('Enter')
      await sheet.locator('.facts', { hasText: 'given by the user' }).first().waitFor()
      assert.match(await sheet.locator('.facts').first().textContent() ?? '', /13 June 2021 \(given by the user\)/)
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
      assert.match(await sheet.locator('.card.k-date').first().textContent() ?? '', /8 March 2022/)
      // A day once given can be put right again, behind its line.
      await sheet.getByText('Another day?').click()
      assert.equal(await sheet.getByLabel('day of publication').inputValue(), '2022-03-09')
    } finally {
      await plain.close()
      await day.close()
    }
  })

  test('nothing on the page is wider than a narrow screen, and pages keep to it in the dark', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of ['/', '/reports', '/figures', '/timeline', '/relations/IND/RUS/measures?likely=1', firstPage()]) {
      await page.goto(open.address + path)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 330, path)
    }
  })

  test('no page asks the network for anything or breaks its own policy', () => assert.deepEqual(problems, []))
})
