import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { runCommandLine } from '../src/doors/cli/program.js'
import { openFakeTerminal } from './fake-terminal.js'
import { newsPage, openSmallServer, type SmallAnswer, type SmallServer } from './small-server.js'

/*
 * What houses send where a feed is asked for. Each is followed beside a good one: it is said in a sentence what it is,
 * nothing of it is kept that is no report, nobody is kept waiting, and the good one is read.
 */
const scratch = mkdtempSync(join(tmpdir(), 'attache-garbage-'))
let server: SmallServer | undefined
after(async () => {
  await server?.close()
  rmSync(scratch, { recursive: true, force: true })
})

const WORDS = [
  'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said.',
  'The accord, worth €40 million, will open a second line between the two countries next spring, the ministry added.',
  'Foreign Minister Ada Berg told reporters in Oslo that the talks with Estonia had been long and friendly.',
]
const rss = (inner: string, head = '<?xml version="1.0"?>', title = 'The Example') =>
  `${head}<rss version="2.0"><channel><title>${title}</title>${inner}</channel></rss>`
const xml = (body: string | Uint8Array): SmallAnswer => ({ headers: { 'content-type': 'application/rss+xml' }, body })
const entry = (path: string, more = '') =>
  `<item><title>Ministers sign ferry accord</title><link>${path}</link>${more}</item>`
const noise = (size: number) => {
  let state = 7
  return Buffer.from(Array.from({ length: size }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16))
}
const bomb = (levels: number) =>
  `<!DOCTYPE rss [<!ENTITY e0 "Ministers met. ">${Array.from({ length: levels }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`

interface Garbage {
  readonly answer?: SmallAnswer
  /** The same where it names its own address. */
  readonly made?: (address: string) => SmallAnswer
  /** What is said of it, and not of the good feed beside it, which goes by another title. */
  readonly said: RegExp
  /** Whether its one page that is no garbage is read. */
  readonly isRead?: boolean
}
const NO_FEED = /\/g: found no feed and no list of feeds/u
const ONE_NEW = /^1 new {2}The Example$/mu
const NOTHING_NEW = /^nothing new {2}\S+\/g$/mu

/** By what comes; `/page…` are pages that are there. */
const GARBAGE: Readonly<Record<string, Garbage>> = {
  'a page': { answer: newsPage('Not a feed', WORDS), said: NO_FEED },
  'a page that is said to be a feed': { answer: xml(newsPage('Not a feed', WORDS)), said: NO_FEED },
  noise: { answer: xml(noise(300_000)), said: NO_FEED },
  nothing: { answer: xml(''), said: NO_FEED },
  'a picture': { answer: xml(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), said: NO_FEED },
  'JSON of something else': { answer: '{"items":{"a":1},"version":7}', said: NO_FEED },
  'a feed that ends in the middle': {
    answer: xml(rss(entry('/page1')).slice(0, -40)),
    said: NOTHING_NEW,
  },
  'a feed without entries': { answer: xml(rss('')), said: NOTHING_NEW },
  'entries without links and days': {
    answer: xml(rss('<item><title>Talks</title></item><item/><item><description>Words</description></item>')),
    said: NOTHING_NEW,
  },
  'links that lead nowhere': {
    answer: xml(
      rss(
        ['javascript:alert(1)', 'mailto:a@b.example', 'file:///etc/passwd', 'data:text/html,x', '::::', 'http://', ' ']
          .map((link) => entry(link))
          .join('') + entry('/page1'),
      ),
    ),
    said: /javascript:alert\(1\): not fetched, an address of ‹javascript:›, expected http or https/u,
    isRead: true,
  },
  'a link that is sent on to no page': {
    answer: xml(rss(entry('/onward'))),
    said: /\/onward: not fetched, it leads to javascript:alert\(1\): an address of ‹javascript:›/u,
  },
  'links into this machine and its networks': {
    answer: xml(rss(entry('http://169.254.169.254/latest') + entry('http://10.0.0.1/a') + entry('http://[::1]:1/a'))),
    said: /^http:\/\/\[::1\]:1\/a: not fetched, an address on this machine or a private network/mu,
  },
  'one link twenty thousand times': {
    answer: xml(rss(entry('/page1').repeat(20_000))),
    said: ONE_NEW,
    isRead: true,
  },
  'more links than anybody publishes': {
    answer: xml(rss(Array.from({ length: 30_000 }, (_, at) => entry(`/none${at}`)).join(''))),
    said: /lists 30000 pages at once; the first 500 are read/u,
  },
  'days out of all calendars': {
    answer: xml(rss(entry('/page1', '<pubDate>Sun, 99 Foo 99999 77:77:77 +9999</pubDate>'))),
    said: ONE_NEW,
    isRead: true,
  },
  'entities that grow a billionfold': {
    answer: xml(rss(entry('/page1', '<description>&e9;</description>'), bomb(9))),
    said: ONE_NEW,
    isRead: true,
  },
  'an entity that opens a file': {
    answer: xml(
      rss(entry('/page1', '<description>&x;</description>'), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ),
    said: ONE_NEW,
    isRead: true,
  },
  'elements nested a hundred thousand deep': {
    answer: xml(rss(`${'<a>'.repeat(100_000)}${entry('/page1')}${'</a>'.repeat(100_000)}`)),
    said: NOTHING_NEW,
  },
  'a title of ten million letters': {
    answer: xml(rss(`<item><title>${'Minister '.repeat(1_100_000)}</title><link>/page1</link></item>`)),
    said: ONE_NEW,
    isRead: true,
  },
  'another encoding than it says': {
    answer: xml(
      Buffer.from(
        rss(
          entry('/page1', '<description>\u00d6stersj\u00f6n</description>'),
          '<?xml version="1.0" encoding="UTF-16"?>',
        ),
        'latin1',
      ),
    ),
    said: ONE_NEW,
    isRead: true,
  },
  'UTF-16 without a word about it': {
    answer: xml(Buffer.from(`\ufeff${rss(entry('/page1'))}`, 'utf16le')),
    said: ONE_NEW,
    isRead: true,
  },
  'an encoding that nobody knows': {
    answer: xml(rss(entry('/page1'), '<?xml version="1.0" encoding="klingon-8"?>')),
    said: ONE_NEW,
    isRead: true,
  },
  'a way back to itself': { answer: { status: 302, headers: { location: '/g' } }, said: /sends on more than 5 times/u },
  'itself among its links': {
    made: (address) => xml(rss(entry(address) + entry('/page1'))),
    said: ONE_NEW,
    isRead: true,
  },
  'a list of feeds that lists itself': {
    made: (address) => `<opml version="2.0"><body><outline type="rss" xmlUrl="${address}"/></body></opml>`,
    said: /a list of feeds within a list of feeds/u,
  },
  'a bomb of gzip': {
    answer: { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100_000_000, '<item>')) },
    said: /unpacks to more than 20 MB/u,
  },
  'a feed without an end': {
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      response.write('<rss><channel>')
      const pour = () => {
        while (!response.destroyed && response.write(entry('/page1').repeat(5000))) {
          /* more */
        }
      }
      response.on('drain', pour)
      pour()
    },
    said: /more than 20 MB/u,
  },
  'a fault of the house': { answer: { status: 500, body: 'oops' }, said: /no page to give \(500/u },
}

let number = 0
for (const [name, { answer = '', made, said, isRead = false }] of Object.entries(GARBAGE)) {
  test(
    `followed, ${name} is told and bounded, keeps nothing foreign, and holds up nobody`,
    { timeout: 240_000 },
    async () => {
      server ??= await openSmallServer({})
      const folder = join(scratch, `record-${number++}`)
      const address = `${server.address}/g`
      Object.assign(server.answers, {
        '/onward': { status: 302, headers: { location: 'javascript:alert(1)' } },
        '/page1': newsPage('Ministers sign ferry accord', WORDS),
        '/page2': newsPage('Another accord is signed', [...WORDS].reverse()),
        '/good': xml(rss(entry(`${server.address}/page2`), undefined, 'The Good Example')),
        '/g': made?.(address) ?? answer,
      })
      const terminal = openFakeTerminal()
      const words = ['follow', address, `${server.address}/good`, '--once', '--record', folder, '--pause', '0']
      const began = process.cpuUsage()
      const code = await runCommandLine(words, terminal)
      const { user, system } = process.cpuUsage(began)
      assert.ok(user + system < 60e6, `${(user + system) / 1e6} s of the processor`)
      const told = [...terminal.printed, ...terminal.said].join('\n')
      assert.equal(code, 0, told.slice(0, 2000))
      assert.match(told, said)
      assert.match(told, /^1 new {2}The Good Example$/mu, 'the good feed beside it is read')
      assert.ok(told.length < 200_000, `${told.length} letters are said`)
      const exported = openFakeTerminal()
      assert.equal(await runCommandLine(['export', '--record', folder], exported), 0)
      const { reports } = JSON.parse(exported.printed.join('')) as {
        reports: { title: string; url: string; text: string }[]
      }
      const urls = reports.map(({ url }) => new URL(url).pathname).sort()
      assert.deepEqual(urls, isRead ? ['/page1', '/page2'] : ['/page2'])
      assert.ok(!reports.some(({ text }) => /root:/u.test(text)))
    },
  )
}
