import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readReport } from '../src/attache.js'
import { readDay } from '../src/doors/cli/check-arguments.js'
import { broughtLines } from '../src/doors/brought-lines.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { openAttache } from '../src/index.js'
import { receiveReport } from '../src/intake/receive-report.js'
import { readNumber } from '../src/intake/registers/numbers.js'
import { canBe } from '../src/language/edtf/bounds-edtf.js'
import { reader } from './installed-reader.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'

/** Values that no report, page or person can mean, at every place where one comes in. */

const STORY = 'Foreign Minister Ann Doe met her Norwegian counterpart Ola Berg in Oslo on Friday. '
const received = (name: string, text: string) => receiveReport({ name, bytes: Buffer.from(text) })
const line = (fields: object) => received('lines.jsonl', JSON.stringify({ id: 'one', text: STORY, ...fields }))
const page = (head: string) =>
  received(
    'page.html',
    `<html><head><title>A meeting in Oslo</title>${head}</head><body><article><h1>A meeting in Oslo</h1>${`<p>${STORY.repeat(4)}</p>`.repeat(4)}</article></body></html>`,
  )
const told = (notes: readonly { readonly message: string }[]) => notes.map(({ message }) => message).join('\n')

/** Every way in which a form states the day of a report. */
const DAYED: Readonly<Record<string, (day: string) => ReturnType<typeof received>>> = {
  'a line': (published) => line({ published }),
  'a page': (day) => page(`<meta property="article:published_time" content="${day}T10:00:00Z">`),
  'linked data': (day) =>
    page(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`),
  'a mail': (day) =>
    received('mail.eml', `From: a@b.example\nSubject: Oslo\nDate: ${day}\nContent-Type: text/plain\n\n${STORY}\n`),
  'a feed': (day) =>
    received(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Oslo</title><pubDate>${day}</pubDate><description>${STORY.repeat(9)}</description></item></channel></rss>`,
    ),
  JSON: (date) => received('news.json', JSON.stringify({ articles: [{ title: 'Oslo', text: STORY, date }] })),
  Markdown: (day) => received('news.md', `---\ntitle: Oslo\ndate: ${day}\n---\n${STORY}\n`),
  'a table': (day) => received('news.csv', `title,text,date\nOslo,"${STORY.repeat(9)}",${day}\n`),
}
/** Every way in which a form states the address of a report. */
const ADDRESSED: Readonly<Record<string, (address: string) => ReturnType<typeof received>>> = {
  'a line': (url) => line({ url }),
  'a canonical link': (url) => page(`<link rel="canonical" href="${url}">`),
  'a tag': (url) => page(`<meta property="og:url" content="${url}">`),
  'linked data': (url) =>
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle","url":"${url}","mainEntityOfPage":"${url}"}</script>`,
    ),
  'a feed': (url) =>
    received(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Oslo</title><link>${url}</link><description>${STORY.repeat(9)}</description></item></channel></rss>`,
    ),
  JSON: (url) =>
    received('news.json', JSON.stringify({ articles: [{ title: 'Oslo', text: STORY, url, date: '2023' }] })),
  Markdown: (url) => received('news.md', `---\ntitle: Oslo\nurl: ${url}\n---\n${STORY}\n`),
  'a table': (url) => received('news.csv', `title,text,url\nOslo,"${STORY.repeat(9)}",${url}\n`),
}

describe('the day of a report', () => {
  for (const [form, state] of Object.entries(DAYED))
    test(`that ${form} states is kept where a report can have come out on it, else left open`, async () => {
      assert.equal((await state('2023-04-28')).reports[0]!.published?.date, '2023-04-28')
      for (const day of ['1066-10-14', '2999-01-01', '2023-02-30', '2023-13-01', '0000-01-01', '9999-12-31'])
        assert.equal((await state(day)).reports[0]!.published, null, day)
    })

  test('that is of no age of the press is told', async () => {
    for (const form of ['a mail', 'a feed', 'JSON', 'Markdown', 'a table'])
      assert.match(
        told((await DAYED[form]!('2999-01-01')).notes),
        /found ‹2999-01-01› as its day, expected a day like/u,
      )
    assert.match(told((await DAYED['a line']!('2999-01-01')).notes), /‹published› is ‹2999-01-01›, expected/u)
    assert.deepEqual((await DAYED['a mail']!('2023-04-28')).notes, [])
  })

  test('that a person gives on the command line is refused', () => {
    for (const day of ['1066-10-14', '2999-01-01', '2023-02-30', '2023', '1e3-01-01', ''])
      assert.throws(() => readDay(day), /a day like 2023-04-28, with a year from 1600 to 2099/u, day)
    assert.equal(readDay('1914-07-28'), '1914-07-28')
  })
})

describe('the address of a report', () => {
  const REFUSED = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'vbscript:x',
  ]
  for (const [form, state] of Object.entries(ADDRESSED))
    test(`that ${form} states is kept where it is one of the web, else left open`, async () => {
      assert.equal((await state('https://example.org/oslo')).reports[0]!.url, 'https://example.org/oslo')
      for (const address of REFUSED) assert.equal((await state(address)).reports[0]!.url, null, address)
    })

  test('that is left open is told', async () => {
    assert.match(
      told((await line({ url: 'javascript:alert(1)' })).notes),
      /the report ‹one›: found ‹javascript:alert\(1\)› as the address, expected one of the web/u,
    )
    assert.equal((await line({ url: `https://example.org/${'a'.repeat(5000)}` })).reports[0]!.url, null)
    assert.equal((await line({ url: 'java\nscript:alert(1)' })).reports[0]!.url, null)
  })
})

describe('what comes beside the words', () => {
  test('is left open and told where nobody can bear such a name', async () => {
    const names = {
      title: 'T'.repeat(1e6),
      outlet: 'O'.repeat(301),
      byline: 'B'.repeat(1001),
      section: 'S'.repeat(301),
    }
    const { reports, notes } = await line({ ...names, agency: 'Reuters' })
    const { title, outlet, byline, section, agency } = reports[0]!
    assert.deepEqual([title, outlet, byline, section, agency], [null, null, null, undefined, 'Reuters'])
    assert.match(told(notes), /a headline of 1000000 characters, expected one of at most 1000/u)
    assert.equal(notes.length, 4)
    assert.equal((await line({ title: 'T'.repeat(1000) })).reports[0]!.title?.length, 1000)
  })

  test('names a report by its words where its id is one that nobody can write', async () => {
    for (const id of ['x'.repeat(100_000), 'nul\0', 'half \uD800', 'a\u0007bell', 'two\nlines']) {
      const { reports, notes } = await line({ id })
      assert.match(reports[0]!.id, /^r[\da-f]{12}$/u)
      assert.match(told(notes), /found an id of/u)
    }
    assert.equal((await received('lines.jsonl', `{"id":1e400,"text":"${STORY}"}`)).reports[0]!.id[0], 'r')
    assert.equal((await line({ id: 'Reuters/2023 – 7' })).reports[0]!.id, 'Reuters/2023 – 7')
  })

  test('is no language that there is none of, no surer than sure, and on no page that no volume has', async () => {
    assert.equal((await line({ language: '\0\0' })).reports[0]!.language, 'en')
    for (const code of ['en-GB', 'en_GB', 'EN', 'eng'])
      assert.equal((await line({ language: code })).reports[0]!.language, 'en', code)
    assert.equal((await line({ language: 'spa' })).reports[0]!.language, 'es')
    // the first two letters of a name are no code
    for (const name of ['German', 'Spanish']) assert.equal((await line({ language: name })).reports[0]!.language, 'en')
    const word = (sureness: number) => ({ start: 0, end: 7, sureness })
    const { recognised, pages } = (
      await line({
        recognised: [-5, 1.5, 1e308, 0.5].map(word),
        pages: [1e300, 0, -1, 1.5, 4].map((at) => ({ start: 0, page: at })),
      })
    ).reports[0]!
    assert.deepEqual([recognised, pages], [[word(0.5)], [{ start: 0, page: 4 }]])
  })
})

test('what is no character costs no run: it is kept as the sign for that, and told', async () => {
  const lines = [
    { id: 'nul', text: `${STORY}\0 and more`, title: 'A \uD800 b' },
    { id: 'half', text: `${STORY}\uDC00`, published: '2023-04-28' },
    { id: 'whole', text: `${STORY}A 😀 face.`, published: '2023-04-28' },
  ]
  const attache = await openAttache()
  const added = await attache.read({
    name: 'lines.jsonl',
    bytes: Buffer.from(lines.map((one) => JSON.stringify(one)).join('\n')),
  })
  assert.deepEqual(
    added.flatMap((one) => ('report' in one ? [one.kept] : [])),
    ['new', 'new', 'new'],
  )
  assert.equal(added.filter((one) => 'note' in one && /no character/u.test(one.note)).length, 2)
  const { readings } = await attache.record()
  assert.deepEqual(
    readings.map(({ report }) => report.text.slice(STORY.length)).toSorted(),
    ['A 😀 face.', '\uFFFD', '\uFFFD and more'].toSorted(),
  )
  assert.equal(readings.find(({ report }) => report.id === 'nul')!.report.title, 'A \uFFFD b')
  await attache.close()
})

test('years and numbers behind all reckoning are left open where a text tells them', () => {
  const text = `In the next 10,000,000,000 years India will buy $${'9'.repeat(400)} billion of arms. In the next 900 centuries nothing comes. It fell 5,000,000,000 years ago. They met in the last 99,999,999 decades.`
  const { dates, figures } = readReport(
    {
      id: 'far',
      text,
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      published: { date: '2023-04-28', basis: 'metadata' },
      marked: [],
    },
    reader,
  )
  assert.ok(dates.length >= 3, JSON.stringify(dates.map(({ rule }) => rule)))
  for (const { edtf, start, end } of dates)
    assert.ok(edtf === null || canBe(edtf), `${text.slice(start, end)}: ${edtf ?? ''}`)
  for (const { low, high } of figures)
    for (const value of [low, high]) assert.ok(value === null || Number.isFinite(value), String(value))
})

test('a stretch of time is one that can be: on the calendar, its end not before its beginning, years of four digits', () => {
  for (const when of ['2023-04-28', '2023-04', '2023', '2022/2023', '2023-04-28/..', '../1914', '2023-21', '199X'])
    assert.ok(canBe(when), when)
  for (const when of [
    '2024/2022',
    '2023-05-02/2023-05-01',
    'Y17000000002',
    '2021/Y10000002021',
    '2023-02-30',
    'soon',
    '',
  ])
    assert.ok(!canBe(when), when)
})

test('a ruling that is brought holds of a day that can be, or is told as broken', async () => {
  const signed = { by: 'Ann', at: '2024-01-01T00:00:00.000Z' }
  const what = { report: 'one', exact: 'met', prefix: '', suffix: '' }
  const dayed = (date: string) => ({ kind: 'date of report' as const, report: 'one', date, ...signed })
  const fact = (to: string) => ({ kind: 'corrected' as const, what, fact: 'day' as const, to, ...signed })
  const bring = (ruling: object) => broughtLines('x', Buffer.from(JSON.stringify({ type: 'ruling', ...ruling })))
  const broken = [
    ...['2999-01-01', '1066-10-14', 'soon', '2023', ''].map(dayed),
    ...['Y17000000002', '2024/2022', 'soon'].map(fact),
  ]
  const attache = await openAttache()
  for (const ruling of broken) {
    assert.ok('broken' in bring(ruling)[0]!, JSON.stringify(ruling))
    await assert.rejects(() => attache.rule(ruling), { name: 'Failure', message: /^ruling: \{/u })
  }
  for (const ruling of [dayed('2023-04-28'), fact('2022/2023')]) {
    assert.deepEqual(bring(ruling), [{ ruling }])
    await attache.rule(ruling)
  }
  assert.equal((await attache.rulings()).length, 2)
  await attache.close()
})

test('what a program says of a report that it brings is refused where it cannot be', async () => {
  const attache = await openAttache()
  for (const given of [
    { published: '2999-01-01' },
    { published: 'soon' },
    { url: 'javascript:alert(1)' },
    { url: '' },
  ]) {
    const added = await attache.read({ text: STORY, ...given })
    assert.equal(added.length, 1)
    assert.match('note' in added[0]! ? added[0].note : '', /expected (?:a day like|one that begins with https)/u)
  }
  const [kept, note] = await attache.read({
    text: STORY,
    title: 'T'.repeat(5000),
    outlet: 'Post',
    published: '2023-04-28',
  })
  assert.equal(kept && 'report' in kept && kept.kept, 'new')
  assert.match(note && 'note' in note ? note.note : '', /a headline of 5000 characters/u)
  await attache.close()
})

test('a number that no register can mean is none', () => {
  assert.deepEqual(
    ['1e400', '-1e999', '9'.repeat(400), '1e3', '-4', '..'].map((cell) => readNumber(cell)),
    [undefined, undefined, undefined, 1000, -4, null],
  )
})

describe('a desk and its API', () => {
  const HOST = { host: '127.0.0.1:4173' }
  let kept: KeptDesk
  let server: ReturnType<typeof buildDesk>
  before(async () => {
    kept = await openKeptDesk([])
    server = buildDesk(kept.desk, { loopbackOnly: true, book: kept.book, user: 'Ann' })
  })
  after(() => kept.close())
  const post = (url: string, payload: string | Buffer, type: string) =>
    server.inject({ method: 'POST', url, payload, headers: { ...HOST, 'content-type': type } })

  test('take no report of a day on which none came out', async () => {
    for (const day of ['1066-10-14', '2999-01-01', '2023-02-30']) {
      const form = new URLSearchParams({ text: STORY, published: day }).toString()
      const answers = [
        await post('/add/text', form, 'application/x-www-form-urlencoded'),
        await post(`/add?name=a.txt&published=${day}`, Buffer.from(STORY), 'application/octet-stream'),
        await post(
          '/api/v1/reports',
          JSON.stringify({ reports: [{ text: STORY, published: day }] }),
          'application/json',
        ),
        await post(`/api/v1/reports?published=${day}`, Buffer.from(STORY), 'application/octet-stream'),
      ]
      for (const { statusCode, body } of answers) {
        assert.equal(statusCode, 400, body.slice(0, 300))
        assert.match(body, /a day like 2023-04-28, with a year from 1600 to 2099/u)
      }
    }
    assert.equal((await kept.store.reports()).length, 0)
  })

  test('ask for no day that the calendar has not', async () => {
    for (const path of ['entries?from=2023-02-30', 'reports?to=2023-13', 'statements?from=2023-00-01'])
      assert.equal((await server.inject({ url: `/api/v1/${path}`, headers: HOST })).statusCode, 400, path)
    assert.equal((await server.inject({ url: '/api/v1/entries?from=2023-02-28', headers: HOST })).statusCode, 200)
  })
})
