import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { receiveReport } from '../src/intake/receive-report.js'
import { whyLeftOut } from '../src/intake/why-left-out.js'

const WORDS =
  'The minister said “yes” – and the talks, worth €5 billion, will be held in Paris on Friday, officials said.'
const receive = (name: string, bytes: Uint8Array | string) =>
  receiveReport({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })
const noteKinds = (name: string, bytes: Uint8Array | string) =>
  receive(name, bytes).then(({ notes }) => notes.map((note) => note.kind))

test('reads the same words from every encoding of the press, and gives them the same id', async () => {
  const forms = [
    Buffer.from(WORDS),
    Buffer.from(`\uFEFF${WORDS}`),
    iconv.encode(WORDS, 'utf-16le', { addBOM: true }),
    iconv.encode(WORDS, 'utf-16be', { addBOM: true }),
    iconv.encode(WORDS, 'utf-16le'),
    iconv.encode(WORDS, 'utf-16be'),
    iconv.encode(WORDS, 'windows-1252'),
  ]
  const received = await Promise.all(forms.map((bytes) => receive('report.txt', bytes)))
  const reports = received.map((one) => one.reports[0])
  assert.deepEqual(
    reports.map((report) => report?.text),
    forms.map(() => WORDS),
  )
  assert.equal(new Set(reports.map((report) => report?.id)).size, 1)
})

test('quotes within a quoted value of front matter are those of the title', async () => {
  const titleOf = async (value: string) =>
    (await receive('note.md', `---\ntitle: ${value}\n---\n\n${WORDS}\n`)).reports[0]?.title
  assert.equal(await titleOf(String.raw`"Troops \"ready\" in Accra"`), 'Troops "ready" in Accra')
  assert.equal(await titleOf("'Ghana''s navy sails'"), "Ghana's navy sails")
  assert.equal(await titleOf('"No surrender" is not on offer'), '"No surrender" is not on offer')
  assert.equal(await titleOf('Plain words'), 'Plain words')
})

test('normalises line endings and keeps soft hyphens and no-break spaces', async () => {
  assert.equal(
    (await receive('a.txt', 'One\r\ntwo\rthree\u00ADfour\u00A0five\n')).reports[0]?.text,
    'One\ntwo\nthree\u00ADfour\u00A0five\n',
  )
})

test('leaves the text of a JSONL line exactly as it is', async () => {
  const text = ' One\r\ntwo  '
  const {
    reports: [report],
  } = await receive(
    'a.jsonl',
    JSON.stringify({ id: 7, text, published: '2024-06-03T10:00:00Z', outlet: 'The Example' }),
  )
  assert.deepEqual(
    [report?.id, report?.text, report?.published, report?.outlet],
    ['7', text, { date: '2024-06-03', basis: 'metadata' }, 'The Example'],
  )
})

test('names a broken JSONL line by its number and reads the others', async () => {
  const { reports, notes } = await receive(
    'in.jsonl',
    '{"id":"a","text":"One."}\n{"id":\n{"id":"b","text":"Two."}\n{"id":"c"}\n',
  )
  assert.deepEqual(
    reports.map((report) => report.id),
    ['a', 'b'],
  )
  assert.deepEqual(
    notes.map((note) => [note.kind, note.place]),
    [
      ['broken line', 'in.jsonl:2'],
      ['broken line', 'in.jsonl:4'],
    ],
  )
})

test('keeps two texts under one id apart, and takes one text under one id once', async () => {
  const { reports, notes } = await receive(
    'in.jsonl',
    ['One.', 'Two.', 'One.'].map((text) => JSON.stringify({ id: 'a', text })).join('\n'),
  )
  assert.deepEqual(
    reports.map((report) => report.text),
    ['One.', 'Two.'],
  )
  assert.equal(new Set(reports.map((report) => report.id)).size, 2)
  assert.deepEqual(
    notes.map((note) => note.kind),
    ['same id'],
  )
})

test('says what is wrong with what is no report', async () => {
  assert.deepEqual(await noteKinds('a.txt', ' \n'), ['empty'])
  assert.deepEqual(await noteKinds('a.txt', '%PDF-1.7 …'), ['binary'])
  assert.deepEqual(await noteKinds('a.txt', new Uint8Array([7, 0, 0, 0, 1, 0, 0])), ['binary'])
  assert.deepEqual(await noteKinds('a.txt', new Uint8Array(50_000_000).fill(97)), ['too large'])
  assert.deepEqual(await noteKinds('a.html', '<p>Home</p>'), ['no article'])
  assert.deepEqual(
    await noteKinds('a.txt', Buffer.concat([Buffer.from(WORDS), new Uint8Array([0xe2, 0x80]), Buffer.from(' end')])),
    ['broken encoding'],
  )
})

test('keeps a report in another language and says so', async () => {
  const { reports, notes } = await receive(
    'a.txt',
    'Le ministre des Affaires étrangères a déclaré vendredi à Paris que les deux pays allaient renforcer leur coopération en matière de défense.',
  )
  assert.deepEqual([reports[0]?.language, notes[0]?.kind], ['fr', 'other language'])
})

const PARAGRAPHS = ['first', 'second', 'third'].map((word) => `<p>This is the ${word} paragraph, ${WORDS}`)

test('takes the article of a saved page without what stands around it, and what the page says of itself', async () => {
  const {
    reports: [report],
  } = await receive(
    'page.html',
    `<title>Ministers meet | The Example</title><meta property="og:site_name" content="The Example">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet","datePublished":"2024-06-03T23:00:00+02:00","author":{"name":"Jane Example"}}</script>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav><article>${PARAGRAPHS[0]!}${PARAGRAPHS[1]!}<h2>What comes next</h2>${PARAGRAPHS[2]!}</article><footer>All rights reserved</footer>`,
  )
  assert.ok(report)
  assert.deepEqual(
    [report.title, report.outlet, report.byline, report.published?.date],
    ['Ministers meet', 'The Example', 'Jane Example', '2024-06-03'],
  )
  assert.ok(
    report.text.startsWith('This is the first paragraph') &&
      !report.text.includes('Home') &&
      !report.text.includes('rights'),
  )
  assert.deepEqual(
    report.marked.map((piece) => report.text.slice(piece.start, piece.end)),
    ['What comes next'],
  )
})

test('takes day and signature from the head that a page prints, where no tag tells them', async () => {
  const page = (head: string, line: string) =>
    receive(
      'page.html',
      `<title>Ministers meet</title>${head}<article><h1>Ministers meet</h1>${line}${PARAGRAPHS.join('')}</article>`,
    )
  const {
    reports: [signed],
  } = await page(
    '<meta name="author" content="Island Broadcasting Corporation">',
    '<p class="meta">By Ada Berg | 14 May 2024 | 09:30 GMT</p>',
  )
  assert.deepEqual([signed?.byline, signed?.published?.date], ['Ada Berg', '2024-05-14'])
  const {
    reports: [labelled],
  } = await page(
    '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
    '<p>Published on: 14/05/2024</p>',
  )
  assert.equal(labelled?.published?.date, '2024-05-14')
  const {
    reports: [unset],
  } = await page('<meta name="date" content="0001-01-01">', '<p class="date">3 hours ago</p>')
  assert.equal(unset?.published, null)
})

test('keeps a first sentence that opens with a day', async () => {
  const {
    reports: [report],
  } = await receive(
    'page.html',
    `<title>Minister Berg received Ambassador of Malta</title><main><article><h1>Minister Berg received Ambassador of Malta</h1>
    <p>On 12 March 2024, Foreign Minister Ada Berg received the Ambassador of Malta, Luca Vella, in Oslo.</p>${PARAGRAPHS.join('')}</article></main>`,
  )
  assert.ok(report?.text.includes('On 12 March 2024, Foreign Minister Ada Berg received'))
})

test('reads a page that declares Latin-1 as browsers do', async () => {
  const bytes = iconv.encode(
    `<html><head><meta charset="iso-8859-1"><title>Ferry</title></head><body><article>${PARAGRAPHS.join('')}<p>She said: “We will pay €5 million to Côte d’Ivoire.”</p></article></body></html>`,
    'windows-1252',
  )
  const {
    reports: [report],
  } = await receive('page.html', bytes)
  assert.ok(report?.text.includes('“We will pay €5 million to Côte d’Ivoire.”'))
})

test('reads a page nested thousands deep in seconds', async () => {
  const started = performance.now()
  assert.equal((await receive('deep.html', `${'<div>'.repeat(10_000)}${PARAGRAPHS.join('')}`)).reports.length, 1)
  assert.ok(performance.now() - started < 10_000)
})

test('chooses from a folder what may be a report', () => {
  assert.deepEqual(
    ['a.txt', 'b.HTML', 'c.jsonl', 'd.pdf', '.e.txt', 'f/g.htm', 'h.png', 'i/j.css'].filter(
      (name) => whyLeftOut(name) === null,
    ),
    ['a.txt', 'b.HTML', 'c.jsonl', 'd.pdf', 'f/g.htm'],
  )
})
