import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveDesk, type OpenDesk } from '../src/doors/desk/serve-desk.js'
import { lastingName } from '../src/views/entry-address.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { sourceOf } from '../src/attache.js'
import { openKeptDesk } from './kept-desk.js'
import { openRuledDesk, type RuledDesk } from './ruled-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'
import { newsPage, openSmallServer } from './small-server.js'
import { NO_BROWSER, openBrowser } from './installed-browser.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** No task may take more presses than this, typed text not counted. */
const MOST_KEYS = 25
/** What an analyst does in a day, each begun on the first screen, and the presses it takes. */
const FIFTEEN: Readonly<Record<string, number>> = {
  'load five reports': 6,
  'the disputed figure and its windows': 2,
  'who copied whom': 2,
  'correct a wrong speaker': 8,
  'merge two spellings and undo it': 7,
  'date an undated report': 16,
  'mark an entry wrong': 5,
  'cite a sentence': 4,
  'a dossier to print': 5,
  'three reports compared': 10,
  'what is new': 2,
  'a table as CSV': 3,
  'one speaker on one topic': 4,
  'a minister’s meetings': 12,
  'judge twenty review items': 22,
}

/** A keyboard that counts its presses; text that is typed is none. */
interface Counted {
  readonly page: Page
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly count: () => number
}

function countedOn(page: Page): Counted {
  let presses = 0
  return {
    page,
    press: async (...keys) => {
      for (const key of keys) {
        presses++
        // a page that is still loading has no keys yet
        await page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })
        await page.keyboard.press(key)
      }
    },
    type: (text) => page.keyboard.type(text),
    count: () => presses,
  }
}

describe('an analyst’s tasks by keyboard alone', { skip: NO_BROWSER }, () => {
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())

  const counted = new Map<string, number>()
  const holdTo = (name: string, presses: number, most = MOST_KEYS) => {
    if (name in FIFTEEN) counted.set(name, presses)
    assert.ok(presses <= most, `${name}: ${presses} keys`)
  }

  /** Does a task on a desk of its own over the sample, and holds it to the most keys it may take. */
  async function doTask(
    name: string,
    path: string,
    task: (keys: Counted, desk: RuledDesk) => Promise<void>,
    mostKeys = MOST_KEYS,
  ): Promise<void> {
    const ruled = openRuledDesk(sampleReports())
    const open = await serveDesk(ruled.desk, { port: 0 })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const problems: string[] = []
    try {
      const page = await context.newPage()
      page.on('console', (message) => {
        // what is refused is answered with 400, which the browser tells
        if (message.type() === 'error' && !message.text().includes('status of 400')) problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(error.message))
      await page.goto(open.address + path)
      const keys = countedOn(page)
      await task(keys, ruled)
      holdTo(name, keys.count(), mostKeys)
      assert.deepEqual(problems, [])
    } finally {
      await context.close()
      await open.close()
    }
  }

  const ruling = <Kind extends Ruling['kind']>(desk: RuledDesk, kind: Kind) =>
    desk.rulings.findLast((one) => one.kind === kind) as Extract<Ruling, { readonly kind: Kind }> | undefined
  /** Waits until the page that follows a ruling says what it did. */
  const done = async (page: Page, words: RegExp) => {
    await page.locator('#done', { hasText: words }).waitFor()
    // the script has taken over the page once the address is without the mark
    await page.waitForFunction(() => !location.search.includes('done='))
  }

  test('an entry is marked wrong with one key, its neighbours keep their addresses, and another key takes it back', () =>
    doTask(
      'mark an entry wrong',
      '/?likely=1',
      async ({ page, press }, desk) => {
        await press('g', 't')
        await page.waitForURL('**/timeline*')
        const lines = () =>
          page.locator('tr[data-entry]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['entry']))
        const before = await lines()
        await press('j', 'd')
        await done(page, /Taken out/)
        assert.deepEqual(await lines(), before.slice(1))
        assert.equal(desk.current().entries.length, sampleRecord().entries.length - 1)
        await press('u')
        await done(page, /Taken back/)
        assert.deepEqual(await lines(), before)
      },
      5,
    ))

  test('evidence opens beside a line, stays while moving, goes into the address, and closes', () =>
    doTask(
      'evidence',
      '/timeline?likely=1',
      async ({ page, press }) => {
        await press('j', 'o')
        await page.locator('#drawer .notes mark').first().waitFor()
        const first = await page.locator('#drawer .evidence').getAttribute('data-open-entry')
        assert.equal(new URL(page.url()).searchParams.get('entry'), first)
        await press('j')
        await page.locator(`#drawer .evidence:not([data-open-entry="${first}"])`).waitFor()
        assert.equal(
          await page
            .locator('#drawer details.why')
            .first()
            .evaluate((one) => (one as HTMLDetailsElement).open),
          false,
        )
        await press('.')
        assert.match(
          (await page.locator('#drawer details.why').first().textContent()) ?? '',
          /of a hundred readings like this one/,
        )
        const address = page.url()
        await page.goto(address)
        assert.equal(await page.locator('#drawer').isVisible(), true, 'the address brings it back')
        await press('Escape')
        assert.equal(await page.locator('#drawer').isVisible(), false)
        assert.equal(new URL(page.url()).searchParams.get('entry'), null)
      },
      5,
    ))

  test('facts of an entry are put right in fields, and each says what it did', () =>
    doTask('facts', '/timeline?likely=1', async ({ page, press, type }, desk) => {
      const entry = await page.locator('tr[data-entry]').nth(1).getAttribute('data-entry')
      await press('j', 'j', 'e')
      await page.locator('#drawer select[data-first]:focus').waitFor()
      await type('call')
      await press('Tab', 'Enter')
      await done(page, /The kind of .* is call/)
      assert.equal(desk.current().entries.find((one) => lastingName(one) === entry)?.kind, 'call')
      assert.equal(await page.locator('#drawer .evidence').getAttribute('data-open-entry'), entry, 'it stays open')
      await press('e', 'Tab', 'Tab', 'Tab', 'Tab')
      assert.equal(
        await page.evaluate(
          () => document.activeElement?.closest('form')?.querySelector<HTMLInputElement>('[name=fact]')?.value,
        ),
        'day',
      )
      await press('Control+a')
      await type('soon')
      await press('Enter')
      await page.locator('.faults', { hasText: '‹soon› as the day' }).waitFor()
    }))

  test('a wrong speaker is corrected', () =>
    doTask('correct a wrong speaker', '/', async ({ page, press, type }, desk) => {
      await press('g', 's')
      await page.waitForURL('**/statements')
      await page.locator('details.speaker[open] li[data-place]').first().waitFor()
      // from section to section to the first speaker, and on to what he said
      const isThere = () => page.evaluate(() => document.activeElement?.matches('details.speaker *') === true)
      while (!(await isThere())) await press('J')
      while (!(await page.evaluate(() => document.activeElement?.matches('li[data-place]')))) await press('j')
      await press('e')
      await page.locator('#drawer input[name=speaker]:focus').waitFor()
      await type('Vladimir Putin')
      await press('Enter')
      await done(page, /The speaker of .* is .*Putin/)
      const ruled = ruling(desk, 'corrected')
      assert.ok(ruled?.fact === 'speaker' && ruled.to && 'exact' in ruled.to && ruled.to.exact.includes('Putin'))
    }))

  test('two spellings are merged with the consequences shown first, and parted again', () =>
    doTask(
      'merge two spellings and undo it',
      '/',
      async ({ page, press, type }, desk) => {
        await press('g', 'a')
        await page.waitForURL('**/actors')
        await press('j')
        const [one, other] = await page.locator('tr[data-actor] a').allTextContents()
        await press('m')
        await page.locator('input[name=b]:focus').waitFor()
        await type(other!)
        await press('Enter')
        await page.locator('h2', { hasText: 'What would change' }).waitFor()
        assert.match((await page.locator('main').textContent()) ?? '', /names merged/)
        assert.equal(desk.rulings.length, 0, 'nothing is kept before it is confirmed')
        await press('Enter')
        await done(page, /are one/)
        assert.ok(
          desk
            .current()
            .weave.entities.some(
              ({ name, aliases }) => [name, ...aliases].includes(one!) && [name, ...aliases].includes(other!),
            ),
        )
        await press('u')
        await done(page, /Taken back/)
        assert.equal(desk.current().weave.entities.length, sampleRecord().weave.entities.length)
      },
      8,
    ))

  test('an undated report is found and gets its day', () =>
    doTask(
      'date an undated report',
      '/',
      async ({ page, press, type }, desk) => {
        await press('g', 'i')
        await page.waitForURL('**/reports')
        const last = () => page.evaluate(() => document.activeElement?.closest('tbody')?.nextElementSibling === null)
        do await press('J')
        while (!(await last()))
        const isUndated = () => page.evaluate(() => /undated/u.test(document.activeElement?.textContent ?? ''))
        while (!(await isUndated())) await press('j')
        await press('o')
        await page.waitForURL('**/reports/*')
        await press('e')
        await type('01302024')
        await press('Enter')
        await done(page, /is of 30 January 2024/)
        assert.equal(ruling(desk, 'date of report')?.date, '2024-01-30')
      },
      MOST_KEYS,
    ))

  test('an entry is added from marked words', () =>
    doTask(
      'add',
      `/reports/${encodeURIComponent(sampleRecord().readings[0]!.report.id)}`,
      async ({ page, press, type }, desk) => {
        const words = await page.evaluate(() => {
          const sentence = [...document.querySelectorAll('.text .sentence')][4]!
          const range = document.createRange()
          range.selectNodeContents(sentence)
          document.getSelection()!.removeAllRanges()
          document.getSelection()!.addRange(range)
          return sentence.textContent
        })
        await press('a')
        await page.locator('select[name=kind]:focus').waitFor()
        assert.equal(await page.locator('textarea[name=words]').inputValue(), words.replace(/\s+/g, ' '))
        await type('call')
        await press('Tab', 'Tab')
        await type('India')
        await press('Enter')
        await done(page, /Added: a call/)
        const entry = desk.current().entries.find(({ footnotes }) => footnotes[0].rule === 'ruling.added')
        assert.equal(entry?.footnotes[0].text, words)
      },
      6,
    ))

  test('twenty questions of the review are judged, one key each, and what was judged goes out as examples', () =>
    doTask(
      'judge twenty review items',
      '/',
      async ({ page, press }, desk) => {
        await press('g', 'v')
        for (let at = 0; at < 20; at++) {
          await page.locator('[data-judge="unsure"]').waitFor()
          const asked = await page.locator('#asked').textContent()
          const isDay = (await page.locator('[data-judge="yes"]').count()) === 0
          await press(isDay ? 'h' : ['y', 'n', 'h'][at % 3]!)
          await page.locator('main p[role=status]', { hasText: `${at + 1} judged` }).waitFor()
          assert.notEqual(await page.locator('#asked').textContent(), asked)
        }
        assert.equal(desk.rulings.length, 20)
        assert.match((await page.locator('table').textContent()) ?? '', /likely/)
        const examples = (await (await page.request.get(new URL('/review/examples.jsonl', page.url()).href)).text())
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { sentence: string; words: string; start: number; end: number })
        assert.ok(examples.length >= 15)
        for (const { sentence, words, start, end } of examples) assert.equal(sentence.slice(start, end), words)
      },
      22,
    ))

  test('the first screen tells what is contested, copied and denied without a key', () =>
    doTask(
      'first screen',
      '/',
      async ({ page }) => {
        assert.ok(
          (await page.locator('section:has(#contested) svg.windows rect.bar').count()) >= 2,
          'each claim is drawn',
        )
        assert.match(
          (await page.locator('section:has(#copied)').textContent()) ?? '',
          /has \d+ % of its words from what \d tells/,
        )
        const [claim, denial] = await page
          .locator('section:has(#denied) article')
          .first()
          .locator('blockquote')
          .allTextContents()
        assert.match(claim!, /Artillery shells/)
        assert.match(denial!, /denied|dismissed/)
      },
      0,
    ))

  test('the disputed figure is found with its windows', () =>
    doTask(
      'the disputed figure and its windows',
      '/',
      async ({ page, press }) => {
        await press('g', 'f')
        await page.waitForURL('**/figures')
        assert.equal(await page.locator('details.measure[open] svg.windows rect.bar').count(), 2)
        assert.match((await page.locator('details.measure[open] svg.windows').textContent()) ?? '', /October 2018/)
      },
      2,
    ))

  test('who copied whom, how much and how much later stands on the tree of a story', () =>
    doTask(
      'who copied whom',
      '/',
      async ({ page, press }) => {
        await press('g', 'l')
        await page.waitForURL('**/lineage')
        const trees = await page.locator('svg.tree.only-wide').allTextContents()
        assert.ok(trees.some((tree) => /42 %, 1 day later[^]*Meridian Wire[^]*The Harbour Post/u.test(tree)))
      },
      2,
    ))

  test('a table goes to a spreadsheet', () =>
    doTask(
      'a table as CSV',
      '/',
      async ({ page, press }) => {
        await press('g', 'f')
        await page.waitForURL('**/figures')
        const coming = page.waitForEvent('download')
        await press('t')
        const file = await coming
        assert.equal(file.suggestedFilename(), 'figures.csv')
        assert.match(readFileSync(await file.path(), 'utf8'), /5430000000/)
      },
      3,
    ))

  test('three reports are marked and compared', () =>
    doTask(
      'three reports compared',
      '/',
      async ({ page, press }) => {
        await press('g', 'i')
        await page.waitForURL('**/reports')
        // the third step is the line that folds the copies of the second
        await press('j', 'x', 'j', 'x', 'j', 'j', 'x', 'X')
        await page.locator('h1', { hasText: '3 reports compared' }).waitFor()
        assert.deepEqual(await page.locator('table.matrix th[scope=row]').allTextContents(), [
          'Who',
          'When',
          'Where',
          'Said',
          'Figures',
          'Origin',
        ])
        assert.ok((await page.locator('table.matrix .alone').count()) > 0)
      },
      10,
    ))

  test('the dossier of one relation is opened to be printed', () =>
    doTask(
      'a dossier to print',
      '/?likely=1',
      async ({ page, press }) => {
        await press('g', 'r')
        await page.waitForURL('**/relations*')
        await press('j', 'o')
        await page.locator('svg.relation.only-wide').waitFor()
        await press('t')
        await page.locator('article.dossier').waitFor()
        await page.emulateMedia({ media: 'print' })
        assert.equal(await page.locator('.rail').isVisible(), false)
        assert.equal(await page.locator('.head-bar').isVisible(), false)
      },
      5,
    ))

  test('one speaker on one topic, and what is not understood of a search is said with what may be meant', () =>
    doTask('one speaker on one topic', '/', async ({ page, press, type }) => {
      await press('/')
      await type('actor:Lavrof has:quote shells')
      await press('Enter')
      await page.locator('.faults', { hasText: 'Nobody and nothing in the record goes by ‹Lavrof›' }).waitFor()
      await press('j', 'o')
      await page.waitForURL('**/search?q=*Lavrov*')
      assert.equal(await page.locator('.faults').count(), 0)
      assert.match((await page.locator('.chips').textContent()) ?? '', /actor:"Sergei Lavrov"/)
    }))

  test('what came since the last visit is told on the first screen, and a key leads to the report that tells it', async () => {
    const kept = await openKeptDesk([])
    const [old, ...fresh] = sampleReports().slice(0, 2)
    const open = await serveDesk(kept.desk, { port: 0 })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    try {
      const page = await context.newPage()
      for (const [at, report] of [old!, ...fresh].entries()) {
        for await (const one of kept.desk.add!(sourceOf(`report-${at}.txt`, Buffer.from(report.text)), {}))
          assert.ok('report' in one || !one.isUnread)
        await kept.desk.settle!()
        // the first look begins the visits
        if (at === 0) await page.goto(open.address)
      }
      await page.goto(open.address)
      const keys = countedOn(page)
      const isNew = () => page.evaluate(() => document.activeElement?.matches('section:has(#new) li'))
      do await keys.press('J')
      while (!(await isNew()) && keys.count() < MOST_KEYS)
      await keys.press('o')
      await page.waitForURL('**/reports/*')
      holdTo('what is new', keys.count(), 10)
    } finally {
      await context.close()
      await open.close()
      await kept.close()
    }
  })

  test('five reports are loaded', async () => {
    const kept = await openKeptDesk([])
    const open = await serveDesk(kept.desk, { port: 0 })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    try {
      const page = await context.newPage()
      await page.goto(open.address)
      const keys = countedOn(page)
      const isAt = (selector: string) => page.evaluate((at) => document.activeElement?.matches(at) === true, selector)
      await keys.press('g', 'n')
      await page.waitForURL('**/add')
      // from the content on: the links of the rail are skipped
      while (!(await isAt('.skip'))) await keys.press('Tab')
      await keys.press('Enter')
      while (!(await isAt('#pick-files'))) await keys.press('Tab')
      // one press opens the browser’s own chooser, whose keys are its own
      const choosing = page.waitForEvent('filechooser')
      await keys.press('Enter')
      await (
        await choosing
      ).setFiles(
        sampleReports()
          .slice(0, 5)
          .map((report, at) => ({ name: `${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(report.text) })),
      )
      await page.getByText('Done: 5 new reports.').waitFor({ timeout: 120_000 })
      holdTo('load five reports', keys.count())
    } finally {
      await context.close()
      await open.close()
      await kept.close()
    }
  })

  test('a sentence is copied with its source', async () => {
    const open = await serveDesk(openRuledDesk(sampleReports()).desk, { port: 0 })
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    try {
      const page = await context.newPage()
      await page.goto(open.address)
      const keys = countedOn(page)
      await keys.press('g', 's')
      await page.waitForURL('**/statements')
      await keys.press('j', 'c')
      await page.locator('.said-now.shown', { hasText: 'Copied:' }).waitFor()
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^“[^]+” \([^]+; http:[^ ]+#at-\d+\)$/u)
      holdTo('cite a sentence', keys.count())
    } finally {
      await context.close()
      await open.close()
    }
  })

  test('an address is fetched by the desk and read, a private one is refused with its reason', async () => {
    const paragraphs = [
      'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said.',
      'The accord will open a second line between the two countries next spring, the ministry added.',
    ]
    const house = await openSmallServer({
      '/a': newsPage('Ministers sign ferry accord', paragraphs),
      '/robots.txt': 'User-agent: *\nDisallow: /shut\n',
      '/shut': 'no',
    })
    const kept = await openKeptDesk([], [house.address])
    const open = await serveDesk(kept.desk, { port: 0 })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    try {
      const page = await context.newPage()
      await page.goto(`${open.address}/add`)
      const keys = countedOn(page)
      await page.locator('textarea[name=text]').focus()
      await keys.type(`${house.address}/a\n${house.address}/shut\nhttp://10.1.2.3/`)
      while (!(await page.evaluate(() => document.activeElement?.matches('#paste button')))) await keys.press('Tab')
      await keys.press('Enter')
      // the first report opens the models
      await page.getByText('Done: 1 new report, 2 not read.').waitFor({ timeout: 120_000 })
      const unread = (await page.locator('#adding-unread').textContent()) ?? ''
      assert.match(unread, /\/shut: not fetched, .*robots/u)
      assert.match(
        unread,
        /10\.1\.2\.3\/: not fetched, an address on this machine or a private network \(10\.1\.2\.3\)\. The desk fetches from the public web alone/u,
      )
      await keys.press('Enter')
      await page.locator('main', { hasText: 'Ministers sign ferry accord' }).waitFor()
      assert.deepEqual(
        house.asked.map(({ path }) => path),
        ['/robots.txt', '/a'],
      )
    } finally {
      await context.close()
      await open.close()
      await kept.close()
      await house.close()
    }
  })

  test('a sentence is cited in the styles of the exports, too', async () => {
    const open = await serveDesk(openRuledDesk(sampleReports()).desk, { port: 0 })
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    try {
      const page = await context.newPage()
      await page.goto(`${open.address}/statements`)
      const keys = countedOn(page)
      const copied: string[] = []
      for (const style of ['Markdown', 'BibLaTeX', 'RIS', 'CSL-JSON']) {
        await keys.press('?')
        await page.locator('#citing-style:focus').waitFor()
        await keys.type(style)
        await keys.press('Escape')
        // the field is left before its page takes keys again
        await page.locator('#citing-style').waitFor({ state: 'hidden' })
        await keys.press('j', 'c')
        await page.locator('.said-now.shown', { hasText: 'Copied:' }).waitFor()
        copied.push(await page.evaluate(() => navigator.clipboard.readText()))
        await keys.press('Escape')
        await page.locator('.said-now.shown').waitFor({ state: 'detached' })
      }
      const [note, bibtex, ris, csl] = copied
      assert.match(note!, /^“[^]+”\[\^[\w-]+\]\n\n\[\^[\w-]+\]: [^]+ <http:\/\/127/u)
      assert.match(bibtex!, /^@\w+\{[^]+annotation = \{“[^]+”[^]+\},\n\}$/u)
      assert.match(ris!, /^TY {2}- [^]+N1 {2}- “[^]+ER {2}-/u)
      assert.match((JSON.parse(csl!) as { annote: string }[])[0]!.annote, /^“[^]+” http/u)
      assert.ok(keys.count() / 4 <= 6)
    } finally {
      await context.close()
      await open.close()
    }
  })

  test('a minister’s meetings stand on the timeline and on a graph, and the sentences behind a line open beside it', () =>
    doTask('a minister’s meetings', '/?likely=1', async ({ page, press, type }) => {
      await press('g', 't')
      await page.waitForURL('**/timeline*')
      await press('f')
      await type('Singh')
      await press('Enter')
      await page.waitForURL(/[?&]actor=Singh/)
      assert.ok((await page.locator('svg.timeline rect.bar').count()) > 0)
      assert.match((await page.locator('svg.timeline').textContent()) ?? '', /Meetings and visits/)
      await press('g', 'w')
      await page.waitForURL('**/graph*')
      await press('f')
      await type('Singh')
      await press('Tab')
      await type('meeting')
      await press('Tab', 'Enter')
      await page.waitForURL(/[?&]kind=meeting/)
      assert.ok((await page.locator('svg.graph path.edge').count()) > 0)
      await press('j', 'o')
      await page.locator('#drawer .notes mark').first().waitFor()
      const edge = new URL(page.url()).searchParams.get('edge')
      assert.match(edge ?? '', /~/)
      await page.goto(page.url())
      assert.equal(await page.locator('#drawer .evidence').getAttribute('data-open-edge'), edge)
    }))

  test('the timeline goes nearer and back by keys, and what it is narrowed to stays', () =>
    doTask(
      'zoom',
      '/timeline?likely=1&actor=Singh',
      async ({ page, press }) => {
        const all = await page.locator('svg.timeline rect.bar').count()
        assert.ok(all > 0)
        await press('+')
        await page.waitForURL('**/timeline?*from=*')
        const { searchParams } = new URL(page.url())
        assert.equal(searchParams.get('actor'), 'Singh')
        await press('-')
        await page.waitForURL((url) => url.searchParams.get('from') !== searchParams.get('from'))
        assert.equal(await page.locator('svg.timeline rect.bar').count(), all)
      },
      2,
    ))

  test('a stroke over the timeline fills the two fields of its window', () =>
    doTask(
      'brush',
      '/timeline?likely=1',
      async ({ page }) => {
        await page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })
        await page.locator('svg.timeline').evaluate((svg) => svg.scrollIntoView({ block: 'end', behavior: 'instant' }))
        const box = (await page.locator('svg.timeline').boundingBox())!
        // beneath the lanes there is no mark to hit
        const y = box.y + box.height - 8
        await page.mouse.move(box.x + box.width * 0.5, y)
        await page.mouse.down()
        await page.mouse.move(box.x + box.width * 0.9, y, { steps: 4 })
        await page.mouse.up()
        await page.waitForURL(/[?&]from=2/)
        const { searchParams } = new URL(page.url())
        assert.match(searchParams.get('from') ?? '', /^\d{4}-\d\d-\d\d$/)
        assert.ok(searchParams.get('from')! < searchParams.get('to')!)
        assert.equal(await page.locator('input[name=from]').inputValue(), searchParams.get('from'))
      },
      0,
    ))

  test('a sentence of a report unfolds by a key what was read in it', () =>
    doTask(
      'report',
      `/reports/${encodeURIComponent(sampleRecord().readings[0]!.report.id)}`,
      async ({ page, press }) => {
        await press('j', 'o')
        assert.equal(await page.locator('details.read-card[open]').count(), 1)
        await press('j', 'o')
        await page.locator('#drawer .notes mark').first().waitFor()
        // with the evidence open there is no room for both side by side
        await page.keyboard.press('Escape')
        await page.locator('#drawer').waitFor({ state: 'hidden' })
        await page.setViewportSize({ width: 1440, height: 900 })
        const [row] = await page.locator('.text .row:has(details.read-card)').all()
        const [words, card] = [
          await row!.locator('p').first().boundingBox(),
          await row!.locator('details').first().boundingBox(),
        ]
        assert.ok(Math.abs(words!.y - card!.y) < 12, 'they stand at the same height')
      },
      4,
    ))

  test('in the review a key takes the last answer back and asks it again, and another leaves it for later', () =>
    doTask(
      'review undo',
      '/review',
      async ({ page, press }, desk) => {
        const asked = await page.locator('#asked').textContent()
        await press('ArrowRight')
        await page.locator('#asked', { hasNotText: asked! }).waitFor()
        await page.goBack()
        await press('y')
        await done(page, /Confirmed/)
        await press('u')
        await done(page, /Taken back/)
        assert.equal(await page.locator('#asked').textContent(), asked)
        assert.equal(desk.rulings.length, 2)
      },
      3,
    ))

  test('a second reviewer is asked what the first judged, without seeing how', async () => {
    const first = openRuledDesk(sampleReports())
    const [entry] = first.current().entries.filter(({ tier }) => tier === 'likely')
    const note = entry!.footnotes[0]
    const text = first.current().readings.find(({ report }) => report.id === note.report)!.report.text
    await first.desk.rulings!.rule(
      {
        kind: 'wrong',
        what: { report: note.report, exact: note.text, prefix: text.slice(note.start - 30, note.start), suffix: '' },
        of: 'entry',
      },
      'the line',
      'anna',
    )
    const open = await serveDesk(first.desk, { port: 0 })
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(`${open.address}/review`)
      await page.getByLabel('You judge as').fill('ben')
      await page.getByRole('button', { name: 'Set', exact: true }).last().click()
      await page.getByText('Judge what others judged').click()
      assert.equal(await page.locator('#asked').textContent(), 'Is it so? the line')
      assert.doesNotMatch((await page.locator('.question').textContent()) ?? '', /anna|wrong/)
      await page.waitForLoadState('load')
      await page.locator('html[data-keys=ready]').waitFor({ state: 'attached' })
      await page.keyboard.press('y')
      await page.getByText('Nothing that another judged is left').waitFor()
      assert.deepEqual(
        first.rulings.map(({ kind, by }) => [kind, by]),
        [
          ['wrong', 'anna'],
          ['right', 'ben'],
        ],
      )
    } finally {
      await context.close()
      await open.close()
    }
  })

  test('each of the fifteen tasks takes as many presses as is written down, and none more than 25', () => {
    assert.deepEqual(Object.fromEntries([...counted].sort()), Object.fromEntries(Object.entries(FIFTEEN).sort()))
    assert.ok(Object.values(FIFTEEN).every((presses) => presses <= MOST_KEYS))
  })
})

describe('the screens of the desk', { skip: NO_BROWSER }, () => {
  let browser: Browser
  let open: OpenDesk
  let context: BrowserContext
  const current = sampleRecord()
  const report = encodeURIComponent(current.readings[0]!.report.id)
  const entry = lastingName(current.entries[0]!)
  const person = current.weave.entities.find(({ kind, members }) => kind === 'person' && members.length > 1)!.id
  const SCREENS = [
    '/',
    '/?likely=1',
    '/reports',
    `/compare?likely=1&report=${current.weave.stories
      .find(({ reports }) => reports.length > 2)!
      .reports.slice(0, 3)
      .join('&report=')}`,
    '/compare',
    '/timeline?likely=1',
    `/timeline?likely=1&entry=${entry}`,
    '/figures',
    '/statements',
    '/relations',
    '/relations/IND/RUS?likely=1',
    '/relations/IND/RUS/measures?likely=1',
    '/lineage',
    '/review',
    '/rulings',
    '/dossier?likely=1',
    '/export',
    '/actors',
    `/actors/${person}`,
    `/entries/${entry}`,
    `/reports/${report}`,
    `/reports/${report}/entry`,
    `/stories/${current.weave.stories.find(({ reports }) => reports.length > 1)!.id}`,
    `/pairs?a=${person}`,
    `/pairs?a=${entry}`,
    `/pairs?split=${person}`,
    '/glossary',
    '/search?q=Moscow',
    '/search?q=actor:Lavrof%20kind:meeting%20foo:bar',
    '/timeline?from=foo',
    '/timeline?likely=1&axis=reported',
    '/graph?likely=1',
    '/graph?of=Singh&likely=1',
    `/compare?likely=1&by=text&hide=wire&report=${current.weave.stories
      .find(({ reports }) => reports.length > 2)!
      .reports.slice(0, 3)
      .join('&report=')}`,
    '/positions?of=India',
    '/dossier?likely=1&between=IND&between=RUS',
    '/add',
    '/graph?between=IND&between=RUS&likely=1',
    '/nowhere',
  ]
  const WIDTHS = [1440, 1024, 390]
  before(async () => {
    const { desk } = openRuledDesk(sampleReports())
    await desk.rulings!.rule({ kind: 'date of report', report: current.readings[0]!.report.id, date: '2024-01-30' }, '')
    open = await serveDesk({ ...desk, isSample: () => true }, { port: 0 })
    browser = await openBrowser()
    context = await browser.newContext()
  })
  after(async () => {
    await browser.close()
    await open.close()
  })

  interface Violation {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }

  const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  /** What axe finds; in the second theme only what colours may do, since nothing else of a page is another there. */
  const faultsOn = async (page: Page, colours: boolean): Promise<readonly string[]> => {
    const only = colours
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : { runOnly: RULES }
    // what is in order is not described one by one
    const how = { ...only, resultTypes: ['violations'] }
    const violations = await page.evaluate(async (asked) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (what: Document, how: object) => Promise<{ violations: Violation[] }> }
      }
      return (await axe.run(document, asked)).violations
    }, how)
    return violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}) ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''}`,
    )
  }

  /** What is wrong with the screens, by width. Each is opened once, and the window made narrower step by step. */
  const lookAtScreens = async (): Promise<ReadonlyMap<number, readonly string[]>> => {
    const found = new Map<number, string[]>(WIDTHS.map((width) => [width, []]))
    const page = await context.newPage()
    for (const path of SCREENS) {
      await page.setViewportSize({ width: WIDTHS[0]!, height: 900 })
      await page.goto(open.address + path)
      await page.evaluate(AXE)
      for (const [width, faults] of found) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        faults.push(...(await faultsOn(page, false)).map((fault) => `${path}: ${fault}`))
        await page.emulateMedia({ colorScheme: 'dark' })
        faults.push(...(await faultsOn(page, true)).map((fault) => `${path}, dark: ${fault}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (wide > 0) faults.push(`${path}: ${wide} pixels wider than the window`)
      }
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.close()
    return found
  }
  let looked: ReturnType<typeof lookAtScreens> | undefined

  for (const width of WIDTHS)
    test(`have no fault that axe finds, light and dark, at ${width} pixels, and none is wider than the window`, async () => {
      const found = await (looked ??= lookAtScreens())
      assert.equal(found.get(width)!.join('\n'), '')
    })

  test('terms explain themselves on focus, and Escape takes the explanation away', async () => {
    const page = await context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${open.address}/timeline?likely=1`)
    await page.locator('a.term').first().focus()
    assert.match((await page.locator('#tip').textContent()) ?? '', /\w{4}/)
    assert.equal(await page.locator('a.term').first().getAttribute('aria-describedby'), 'tip')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('#tip').isVisible(), false)
    await page.close()
  })

  test('where scripts are off, an entry is ruled on and the ruling taken back by plain forms', async () => {
    const ruled = openRuledDesk(sampleReports())
    const own = await serveDesk(ruled.desk, { port: 0 })
    const plain = await browser.newContext({ javaScriptEnabled: false })
    try {
      const page = await plain.newPage()
      const before = ruled.current().entries.length
      await page.goto(`${own.address}/entries/${lastingName(ruled.current().entries[0]!)}`)
      await page.getByRole('button', { name: 'Wrong: take it out' }).click()
      assert.equal(ruled.current().entries.length, before - 1)
      await page.getByRole('button', { name: 'Undo' }).click()
      assert.equal(ruled.current().entries.length, before)
      await page.goto(`${own.address}/timeline?likely=1&entry=${lastingName(ruled.current().entries[0]!)}`)
      assert.equal(await page.locator('#drawer mark').first().isVisible(), true)
    } finally {
      await plain.close()
      await own.close()
    }
  })
})
