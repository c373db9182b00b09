import assert from 'node:assert/strict'
import { createReadStream, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { openRecord } from '../src/doors/cli/open-record.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { BOUNDS, openAsker } from '../src/doors/web/ask.js'
import { openLinkPolicy } from '../src/doors/web/link-policy.js'
import { isPrivateAddress } from '../src/doors/web/private-ranges.js'
import { retryAfter } from '../src/doors/web/retry-after.js'
import { openPageArchive } from '../src/record/store/page-archive.js'
import { compareTexts } from '../src/views/text-difference.js'
import { openFakeTerminal } from './fake-terminal.js'
import { SELF_SIGNED } from './self-signed.js'
import { newsPage, openSmallServer, type SmallAnswer, type SmallServer } from './small-server.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-web-'))
const servers: SmallServer[] = []
after(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(scratch, { recursive: true, force: true })
})
let folders = 0
const newFolder = () => join(scratch, `record-${folders++}`)

async function serve(
  answers: Record<string, SmallAnswer>,
  tls?: Parameters<typeof openSmallServer>[1],
): Promise<SmallServer> {
  const server = await openSmallServer(answers, tls)
  servers.push(server)
  return server
}

async function run(words: readonly string[], settings?: Parameters<typeof openFakeTerminal>[0]) {
  const terminal = openFakeTerminal(settings)
  const code = await runCommandLine(words[0] === 'pages' ? words : [...words, '--pause', '0'], terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

const FIRST =
  'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said.'
const SECOND =
  'The accord, worth €40 million, will open a second line between the two countries next spring, the ministry added.'
const THIRD = 'Foreign Minister Ada Berg told reporters in Oslo that the talks with Estonia had been long and friendly.'
const LATER = 'The opposition in Tallinn called the accord a gift to shipowners and asked for a debate in parliament.'
const page = (title = 'Ministers sign ferry accord', ...more: readonly string[]) =>
  newsPage(title, [FIRST, SECOND, THIRD, ...more])
const paths = ({ asked }: SmallServer) => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt')

/** What is in a record, as it leaves it. */
async function recordIn(folder: string) {
  const terminal = openFakeTerminal()
  assert.equal(await runCommandLine(['export', '--record', folder], terminal), 0, terminal.said.join('\n'))
  return JSON.parse(terminal.printed.join('')) as {
    reports: { id: string; file: string; url: string; title: string; text: string }[]
    entries: { reports: string[]; voices: number }[]
  }
}

/** The records of every web archive beside a record, as another program reads them. */
async function archived(folder: string) {
  const records: {
    type: string | null | undefined
    address: string | null | undefined
    digest: string | null | undefined
    text: string
  }[] = []
  for (const file of readdirSync(join(folder, 'pages')).sort()) {
    for await (const record of new WARCParser(createReadStream(join(folder, 'pages', file)) as never)) {
      const text = await record.contentText()
      records.push({ type: record.warcType, address: record.warcTargetURI, digest: record.warcPayloadDigest, text })
    }
  }
  return records
}

test('a page is fetched, read and kept as a web archive that other programs open', async () => {
  const server = await serve({ '/a': page() })
  const folder = newFolder()
  const { code, out, said } = await run(['read', `${server.address}/a`, '--record', folder])
  assert.deepEqual([code, out], [0, `new  ${server.address}/a\n`])
  assert.match(said, /asks as ‹Attache\/\d.*one request a host at a time, 0 seconds apart/)
  assert.match(server.asked[0]!.headers['user-agent']!, /^Attache\/\d/)
  const records = await archived(folder)
  assert.deepEqual(
    records.map(({ type }) => type),
    ['warcinfo', 'response'],
  )
  assert.equal(records[1]!.address, `${server.address}/a`)
  assert.equal(records[1]!.text, page())
  const stored = await run(['pages', `${server.address}/a`, '--stored', '--record', folder])
  assert.equal(Buffer.from(stored.out, 'latin1').toString('utf8'), page())
  // The archive is a web archive like any other: read into another record it gives the same report.
  const other = newFolder()
  const terminal = openFakeTerminal()
  await runCommandLine(['read', join(folder, 'pages'), '--record', other], terminal)
  assert.deepEqual(
    (await recordIn(other)).reports.map(({ id, text }) => [id, text]),
    (await recordIn(folder)).reports.map(({ id, text }) => [id, text]),
  )
})

test('a page that changed is a second version with its difference, one that has not is not kept twice, one that vanished stays readable', async () => {
  const server = await serve({
    '/a': (request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304, { etag: '"one"' }).end()
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"one"' }).end(page())
    },
  })
  const [folder, address] = [newFolder(), `${server.address}/a`]
  await run(['read', address, '--record', folder])
  assert.equal((await run(['read', address, '--record', folder])).out, `unchanged  ${address}\n`)
  server.answers['/a'] = page('Ministers sign ferry accord', LATER)
  const changed = await run(['read', address, '--record', folder])
  assert.match(changed.said, /changed since \d{4}-\d\d-\d\d: 0 sentences gone, 1 new\. Both versions are kept/)
  delete server.answers['/a']
  const gone = await run(['read', address, '--record', folder])
  assert.match(gone.said, /no longer there \(404\); what was read of it on \d{4}-\d\d-\d\d stays/)
  const told = (await run(['pages', address, '--record', folder])).out
  assert.match(
    told,
    /version 1 [^]*unchanged [^]*version 2 [^]*no longer there \(404\)[^]*version 2 {2}Ministers[^]*0 gone, 1 new:[^]*\+ The opposition in Tallinn/,
  )
  assert.equal(
    Buffer.from((await run(['pages', address, '--stored', '1', '--record', folder])).out, 'latin1').toString('utf8'),
    page(),
  )
  assert.deepEqual(
    (await archived(folder)).map(({ type }) => type).filter((type) => type !== 'warcinfo'),
    ['response', 'revisit', 'response', 'response'],
  )
  const { reports, entries } = await recordIn(folder)
  assert.equal(reports.length, 2)
  // Two versions of one page are two tellings of one voice.
  for (const { voices } of entries) assert.equal(voices, 1)
})

test('the same words from two addresses of one house, or from a page and a file, are one report, in whatever order they come', async () => {
  const server = await serve({ '/a': page(), '/b': page() })
  const file = join(scratch, 'saved.html')
  writeFileSync(file, page())
  const inputs = [`${server.address}/a`, `${server.address}/b`, file]
  const exports: string[] = []
  for (const order of [inputs, inputs.toReversed()]) {
    const folder = newFolder()
    let said = ''
    for (const input of order) said += (await run(['read', input, '--record', folder])).out
    assert.match(said, /already there {2}\S+ {2}\(the same report as \S+\)/)
    const { reports } = await recordIn(folder)
    assert.equal(reports.length, 1)
    // Of two addresses the same one stands for both, whichever was read first.
    assert.ok(inputs.slice(0, 2).includes(reports[0]!.url))
    exports.push(JSON.stringify(reports))
    const pages = (await run(['pages', `${server.address}/b`, '--record', folder])).out
    for (const input of inputs) assert.ok(pages.includes(`found at ${input}`), pages)
  }
  assert.equal(exports[0], exports[1])
})

test('a footnote shows the stored copy and the live page at the very words', async () => {
  const server = await serve({ '/a': page() })
  const folder = newFolder()
  await run(['read', `${server.address}/a`, '--record', folder])
  const terminal = openFakeTerminal()
  await runCommandLine(['why', 'n1', '--record', folder], terminal)
  assert.match(
    terminal.printed.join(''),
    /stored page: fetched \d{4}-\d\d-\d\d from http:\/\/127\.0\.0\.1:\d+\/a \(sha256:[\da-f]{12}…, pages\/\S+\.warc\.gz\)\n +live page: http:\/\/127\.0\.0\.1:\d+\/a#:~:text=/,
  )
})

test('the desk shows the page as it was kept, without its scripts and without asking for what it points at', async () => {
  const wild = page().replace(
    '</article>',
    '<script>fetch("/rule")</script><img src="http://127.0.0.1:1/x.png"></article>',
  )
  const server = await serve({ '/a': wild })
  const folder = newFolder()
  await run(['read', `${server.address}/a`, '--record', folder])
  const record = await openRecord({ record: folder })
  const archive = openPageArchive(folder, 'Attache')
  const desk = buildDesk(
    {
      ...inMemory(() => record),
      storedPage: ({ archive: file, offset, length }) => archive.body({ file, offset, length }),
    },
    { loopbackOnly: true },
  )
  const at = `/reports/${record.readings[0]!.report.id}`
  assert.match((await desk.inject(at)).body, /Fetched .*the page as it was kept/)
  const stored = await desk.inject(`${at}/stored`)
  assert.equal(stored.body, wild)
  assert.match(
    String(stored.headers['content-security-policy']),
    /^sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
  )
  assert.equal((await desk.inject('/reports/nobody/stored')).statusCode, 404)
})

test('a command that opens files only says what fetches pages', async () => {
  const terminal = openFakeTerminal()
  assert.equal(await runCommandLine(['extract', 'https://house.example/a'], terminal), 2)
  assert.match(
    terminal.said.join(),
    /no such file or folder; expected files, folders, \.jsonl or -\. Pages of the web are fetched into a record: attache read ADDRESS/,
  )
})

test('what robots.txt keeps from programs is not asked for, and of a house whose robots.txt cannot be had nothing is', async () => {
  const server = await serve({
    '/robots.txt': 'User-agent: *\nDisallow: /private\n',
    '/private': page(),
    '/open': page(),
  })
  const { said } = await run(['read', `${server.address}/private`, `${server.address}/open`, '--record', newFolder()])
  assert.match(said, /private: not fetched, its house does not let programs read it \(robots\.txt, line 2\)/)
  assert.deepEqual(
    server.asked.map(({ path }) => path),
    ['/robots.txt', '/open'],
  )
  const broken = await serve({ '/robots.txt': { status: 500 }, '/a': page() })
  assert.match(
    (await run(['read', `${broken.address}/a`, '--record', newFolder()])).said,
    /its robots\.txt cannot be had \(500\)/,
  )
  assert.deepEqual(paths(broken), [])
})

test('one host is asked one thing at a time, with the pause between', async () => {
  const answers = Object.fromEntries(
    Array.from({ length: 5 }, (_, at) => [
      `/${at}`,
      page(`Report number ${at}`, `The talks of round ${at} will go on.`),
    ]),
  )
  const servers = [await serve({ ...answers }), await serve({ ...answers })]
  const terminal = openFakeTerminal()
  await runCommandLine(
    [
      'read',
      ...servers.flatMap(({ address }) => Object.keys(answers).map((path) => `${address}${path}`)),
      '--pause',
      '0.15',
      '--record',
      newFolder(),
    ],
    terminal,
  )
  for (const { asked } of servers) {
    assert.equal(asked.length, 6)
    assert.ok(asked.every(({ atOnce }) => atOnce === 1))
    for (const [at, { at: moment }] of asked.entries())
      if (at > 0) assert.ok(moment - asked[at - 1]!.at >= 145, `${moment - asked[at - 1]!.at} ms`)
  }
  // The two houses are asked at the same time.
  assert.ok(servers[1]!.asked[0]!.at < servers[0]!.asked.at(-1)!.at)
})

test('a house that says it is asked too much is left alone for as long as it says; one that wants hours is not asked again', async () => {
  let times = 0
  const server = await serve({
    '/a': (_, response) => {
      if (++times === 1) response.writeHead(429, { 'retry-after': '1' }).end()
      else if (times === 2) response.writeHead(503).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page())
    },
  })
  assert.match((await run(['read', `${server.address}/a`, '--record', newFolder()])).out, /^new /)
  const waits = server.asked.slice(1).map(({ at }, index) => at - server.asked[index]!.at)
  assert.ok(waits[1]! >= 990, String(waits[1]))
  const busy = await serve({ '/a': { status: 503, headers: { 'retry-after': '7200' } }, '/b': page(), '/c': page() })
  const { said } = await run([
    'read',
    ...['a', 'b', 'c'].map((path) => `${busy.address}/${path}`),
    '--record',
    newFolder(),
  ])
  assert.match(
    said,
    /\/a: not fetched, 127\.0\.0\.1:\d+ says that it is asked too much \(503\) and wants to be left alone for 120 minutes; nothing more is asked of it now/,
  )
  assert.deepEqual(paths(busy), ['/a'])
  assert.deepEqual(
    [
      retryAfter('120', new Date()),
      retryAfter('Mon, 03 Jun 2024 10:00:30 GMT', new Date('2024-06-03T10:00:00Z')),
      retryAfter('soon', new Date()),
    ],
    [120_000, 30_000, null],
  )
})

test('addresses of this machine, of private networks and of nobody are told whatever they are wrapped in', () => {
  const apart = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '192.0.2.7',
    '[::1]',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '::127.0.0.1',
    '2001:db8::1',
    'fec0::1',
    'not an address',
  ]
  for (const address of apart) assert.equal(isPrivateAddress(address), true, address)
  for (const address of [
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450::1',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
    '2002:5db8:d822::1',
  ])
    assert.equal(isPrivateAddress(address), false, address)
})

test('no redirect, no link of a feed and no name leads to an address of this machine that the user did not name', async () => {
  const inner = await serve({ '/secret': page('Secret') })
  const ways = [
    'http://127.0.0.1:PORT/secret',
    'http://localhost:PORT/secret',
    'http://2130706433:PORT/secret',
    'http://0x7f.1:PORT/secret',
    'http://[::ffff:127.0.0.1]:PORT/secret',
    'http://127.0.0.1/secret',
    'http://localhost/secret',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.8/',
    'file:///etc/passwd',
    'ftp://192.168.1.1/a',
    'javascript:alert(1)',
    'http://user:word@127.0.0.1/secret',
    'gopher://127.0.0.1:6379/_SET',
  ].map((way) => way.replace('PORT', String(inner.port)))
  const outer = await serve({
    ...Object.fromEntries(ways.map((location, at) => [`/${at}`, { status: 302, headers: { location } }])),
    '/feed': `<rss version="2.0"><channel><title>T</title>${ways.map((way) => `<item><title>x</title><link>${way.replace(/&/g, '&amp;')}</link></item>`).join('')}</channel></rss>`,
    '/list.opml': `<opml version="2.0"><body><outline text="inner" xmlUrl="${inner.address}/secret"/></body></opml>`,
  })
  const { said, out } = await run(['read', ...ways.map((_, at) => `${outer.address}/${at}`), '--record', newFolder()])
  for (const at of ways.keys())
    assert.match(said, new RegExp(`/${at}: not fetched, it leads to `), `${ways[at]!}\n${said}`)
  assert.equal(out, '')
  await run(['follow', `${outer.address}/feed`, `${outer.address}/list.opml`, '--once', '--record', newFolder()])
  assert.deepEqual(inner.asked, [])
})

test('a name that stands for a private address is not asked, also where it stood for a public one when it was looked up first', async () => {
  const server = await serve({ '/a': page() })
  const policy = openLinkPolicy(['https://news.example/a'])
  let times = 0
  const asker = openAsker(policy, BOUNDS, () =>
    Promise.resolve([{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]),
  )
  for (const url of ['http://rebind.example/a', 'http://rebind.example/b']) {
    const answer = await asker.ask(new URL(url), {}, new AbortController().signal)
    assert.match(
      'why' in answer ? answer.why : 'an answer',
      /private network \(rebind\.example stands for (?:127\.0\.0\.1|10\.0\.0\.1)\), which you did not name yourself/,
    )
  }
  await asker.close()
  assert.deepEqual(server.asked, [])
})

test('whoever names an address of this machine is served, at that port only', async () => {
  const [named, other] = [
    await serve({ '/a': page(), '/on': { status: 302, headers: { location: '' } } }),
    await serve({ '/b': page('Other') }),
  ]
  named.answers['/on'] = { status: 302, headers: { location: `${other.address}/b` } }
  const { out, said } = await run(['read', `${named.address}/a`, `${named.address}/on`, '--record', newFolder()])
  assert.equal(out, `new  ${named.address}/a\n`)
  assert.match(said, /private network \(127\.0\.0\.1\), which you did not name yourself/)
  assert.deepEqual(other.asked, [])
})

const item = (title: string, link: string) => `<item><title>${title}</title><link>${link}</link></item>`
const FEEDS: Readonly<Record<string, (address: string) => string>> = {
  RSS: (address) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>${item('One', `${address}/1`)}${item('Two', '/2?utm_source=rss')}</channel></rss>`,
  RDF: (address) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>The Example</title></channel>${item('One', `${address}/1`)}${item('Two', `${address}/2`)}</rdf:RDF>`,
  Atom: (address) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><entry><title>One</title><link rel="self" href="${address}/self"/><link href="${address}/1"/></entry><entry><title>Two</title><link rel="alternate" href="/2"/></entry></feed>`,
  'JSON Feed': (address) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Example',
      items: [
        { id: '1', title: 'One', url: `${address}/1` },
        { id: '2', title: 'Two', url: '/2' },
      ],
    }),
}
const stories = {
  '/1': page('First report', 'It was the first round.'),
  '/2': page('Second report', 'It was the second round.'),
  '/2?utm_source=rss': page('Second report', 'It was the second round.'),
}

for (const [kind, write] of Object.entries(FEEDS)) {
  test(`follows ${kind}: the full text behind each entry, once, and asks only whether there is more`, async () => {
    const server = await serve({ ...stories })
    server.answers['/feed'] = (request, response) => {
      if (
        request.headers['if-modified-since'] === 'Mon, 03 Jun 2024 10:00:00 GMT' &&
        request.headers['if-none-match'] === '"f"'
      )
        response.writeHead(304).end()
      else
        response
          .writeHead(200, { etag: '"f"', 'last-modified': 'Mon, 03 Jun 2024 10:00:00 GMT' })
          .end(write(server.address))
    }
    const folder = newFolder()
    const first = await run(['follow', `${server.address}/feed`, '--once', '--record', folder])
    assert.match(first.out, /2 new {2}The Example/)
    assert.match(first.said, /2 new reports/)
    assert.deepEqual((await recordIn(folder)).reports.map(({ title }) => title).sort(), [
      'First report',
      'Second report',
    ])
    const before = server.asked.length
    // Without a name it follows what it followed before.
    const second = await run(['follow', '--once', '--record', folder])
    assert.match(second.out, /nothing new/)
    assert.deepEqual(
      server.asked.slice(before).map(({ path }) => path),
      ['/robots.txt', '/feed'],
    )
  })
}

test('follows a list of feeds, from a file and from an address, and says what is no feed', async () => {
  const server = await serve({
    ...stories,
    '/page':
      '<html><head><link rel="alternate" type="application/rss+xml" href="/one"></head><body>A page</body></html>',
  })
  server.answers['/one'] = `<rss><channel><title>One</title>${item('One', '/1')}</channel></rss>`
  server.answers['/two'] = `<feed><title>Two</title><entry><title>Two</title><link href="/2"/></entry></feed>`
  const list = `<opml version="2.0"><body><outline text="News"><outline type="rss" text="One" xmlUrl="${server.address}/one"/><outline text="Two" xmlUrl="${server.address}/two"/></outline></body></opml>`
  server.answers['/list.opml'] = list
  const folder = newFolder()
  const { said } = await run([
    'follow',
    `${server.address}/list.opml`,
    `${server.address}/page`,
    '--once',
    '--record',
    folder,
  ])
  assert.match(said, /2 new reports, 1 not read/)
  assert.match(said, new RegExp(`/page: found a page and no feed; it names one: ${server.address}/one\\. Follow that`))
  // A list in a file was made by somebody else: its addresses are not taken for those of the user.
  const file = join(scratch, 'feeds.opml')
  writeFileSync(file, list)
  assert.match(
    (await run(['follow', file, '--once', '--record', newFolder()])).said,
    /one: not fetched, an address (?:on this machine|at port)/,
  )
  writeFileSync(file, 'The minister left.')
  const { code, said: refused } = await run(['follow', file, '--once', '--record', newFolder()])
  assert.equal(code, 2)
  assert.match(refused, /neither a feed nor a list of feeds; expected a list of feeds \(OPML\)/)
  assert.match(
    (await run(['follow', '--once', '--record', newFolder()])).said,
    /no feed, and none that the record follows/,
  )
})

test('following that is stopped goes on where it was: what was read is kept, and nothing is fetched twice', async () => {
  const stop = new AbortController()
  const links = Array.from({ length: 6 }, (_, at) => `/${at}`)
  const server = await serve(
    Object.fromEntries(links.map((path) => [path, page(`Report ${path}`, `This is what report ${path} adds.`)])),
  )
  server.answers['/3'] = () => stop.abort()
  server.answers['/feed'] = {
    headers: { etag: '"f"' },
    body: `<rss><channel><title>T</title>${links.map((path) => item(path, path)).join('')}</channel></rss>`,
  }
  const folder = newFolder()
  const stopped = await run(['follow', `${server.address}/feed`, '--once', '--record', folder], { stop: stop.signal })
  assert.equal(stopped.code, 2)
  assert.match(
    stopped.said,
    /stopped by you after this run: 3 new reports; expected to go on.*the same command goes on from there/,
  )
  server.answers['/3'] = page('Report /3', 'This is what report /3 adds.')
  server.answers['/feed'] = { status: 304 }
  assert.match((await run(['follow', `${server.address}/feed`, '--once', '--record', folder])).said, /3 new reports/)
  for (const path of ['/0', '/1', '/2', '/4', '/5'])
    assert.equal(paths(server).filter((one) => one === path).length, 1, path)
  assert.equal((await recordIn(folder)).reports.length, 6)
})

test('followed again and again it reads what is new in each round, until it is stopped', async () => {
  const stop = new AbortController()
  const server = await serve({ ...stories })
  let rounds = 0
  server.answers['/feed'] = (_, response) => {
    rounds += 1
    if (rounds === 3) setTimeout(() => stop.abort(), 200)
    response
      .writeHead(200)
      .end(`<rss><channel><title>T</title>${item('One', '/1')}${rounds > 1 ? item('Two', '/2') : ''}</channel></rss>`)
  }
  const folder = newFolder()
  const { code } = await run(['follow', `${server.address}/feed`, '--every', '0.005', '--record', folder], {
    stop: stop.signal,
  })
  assert.ok([0, 2].includes(code))
  assert.ok(rounds >= 3)
  assert.deepEqual(
    paths(server).filter((path) => path !== '/feed'),
    ['/1', '/2'],
  )
})

test('what a link cannot give now is tried again in later rounds, and given up at last', async () => {
  const server = await serve({
    '/feed': `<rss><channel><title>T</title>${item('One', '/1')}${item('Gone', '/gone')}</channel></rss>`,
    '/1': { status: 500 },
  })
  const folder = newFolder()
  for (let round = 0; round < 7; round++) await run(['follow', `${server.address}/feed`, '--once', '--record', folder])
  assert.equal(paths(server).filter((path) => path === '/1').length, 5)
  assert.equal(paths(server).filter((path) => path === '/gone').length, 1)
})

test('what the network, the encryption and a lying house do is said in words, and costs that page only', async () => {
  const secure = await serve({ '/a': page() }, SELF_SIGNED)
  const server = await serve({
    '/good': page(),
    '/long': { headers: { 'content-length': '50' }, body: page() },
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/short': (_, response) => {
      response.writeHead(200, { 'content-length': '100000' }).write(page())
      setTimeout(() => response.destroy(), 50)
    },
    '/endless': (request, response) => {
      response.writeHead(200)
      const pour = () => {
        while (!request.destroyed && !response.destroyed && response.write(Buffer.alloc(1_000_000, 'x'))) {
          /* more */
        }
      }
      response.on('drain', pour)
      pour()
    },
    '/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(200_000_000)) },
    '/packed': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(page()) },
    '/half': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(page()).subarray(0, 300) },
    '/odd': { headers: { 'content-encoding': 'zstd-x' }, body: 'x' },
    '/nothing': { status: 204 },
    '/paid': { status: 402 },
    '/login': { status: 401 },
    '/broken': { status: 500 },
    '/raw': (request) => request.socket.end('this is no HTTP at all\r\n\r\n'),
    '/head': (request) => request.socket.end(`HTTP/1.1 200 OK\r\n${'X-Long: '.padEnd(9000, 'x')}\r\n`.repeat(12)),
  })
  const expected: readonly (readonly [string, RegExp])[] = [
    [`${secure.address}/a`, /certificate is signed by the house itself/],
    [`https://127.0.0.1:${server.port}/good`, /no encryption is spoken there; try http/],
    ['http://127.0.0.1:1/a', /nobody answers at that host and port/],
    ['http://no-such-host.invalid/a', /no host of that name|cannot be looked up/],
    ['/short', /broke the connection off before the end|not as long as its house says/],
    ['/loop', /sends on more than 5 times/],
    ['/endless', /more than 20 MB, expected a page/],
    ['/bomb', /unpacks to more than 20 MB/],
    ['/half', /its packing cannot be undone \(gzip: it ends in the middle\)/],
    ['/odd', /packed in a way not known here \(zstd-x\)/],
    ['/nothing', /no page to give \(204/],
    ['/paid', /to be paid for \(402/],
    ['/login', /name and password only \(401/],
    ['/broken', /no page to give \(500/],
    ['/raw', /no HTTP/],
    ['/head', /no HTTP|headers without an end/],
  ]
  const folder = newFolder()
  const addressOf = (path: string) => (path.startsWith('/') ? `${server.address}${path}` : path)
  const { out, said } = await run([
    'read',
    ...expected.map(([path]) => addressOf(path)),
    `${server.address}/packed`,
    `${server.address}/good`,
    '--record',
    folder,
  ])
  for (const [path, words] of expected) {
    const line = said.split('\n').find((one) => one.startsWith(`${addressOf(path)}: `)) ?? 'nothing is said'
    assert.match(line, words, path)
  }
  assert.match(out, /new {2}\S+\/packed\nalready there {2}\S+\/good/)
})

test('a house that lets its page drip is left after the time for all of it', async () => {
  const server = await serve({
    '/drip': (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => undefined,
  })
  const asker = openAsker(openLinkPolicy([server.address]), { ...BOUNDS, whole: 300, answer: 250 })
  const why = async (path: string) => {
    const answer = await asker.ask(new URL(path, server.address), {}, new AbortController().signal)
    return 'why' in answer ? answer.why : 'an answer'
  }
  assert.match(await why('/drip'), /no end within 0\.3 seconds/)
  assert.match(await why('/silent'), /no answer within the time|no end within/)
  await asker.close()
})

test('the encoding that the house states goes before what the page says', async () => {
  const words = 'Die Außenminister von Norwegen und Estland'
  const body = Buffer.from(
    page('Ministers meet', `They met at the Café de Flore, “${words}” said its sign, officials told reporters there.`)
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll('€', 'EUR '),
    'latin1',
  )
  const server = await serve({ '/a': { headers: { 'content-type': 'text/html; charset=iso-8859-1' }, body } })
  const folder = newFolder()
  await run(['read', `${server.address}/a`, '--record', folder])
  assert.ok((await recordIn(folder)).reports[0]!.text.includes(words))
})

test('versions are compared sentence by sentence', () => {
  const difference = compareTexts(
    'The minister left. She met Mr. Berg. Talks go on.\n\nThe end.',
    'The minister left. Talks go on. They were long.\n\nThe end.',
  )
  assert.deepEqual(difference.pieces, [
    { kind: 'both', words: 'The minister left.' },
    { kind: 'gone', words: 'She met Mr.' },
    { kind: 'gone', words: 'Berg.' },
    { kind: 'both', words: 'Talks go on.' },
    { kind: 'new', words: 'They were long.' },
    { kind: 'both', words: 'The end.' },
  ])
  const many = Array.from({ length: 5000 }, (_, at) => `Sentence ${at} is here.`).join(' ')
  assert.equal(compareTexts(many, many.replaceAll('here', 'there')).gone, 5000)
})
