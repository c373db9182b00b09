import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { receiveParts, sourceOf, type Source } from '../src/attache.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { fileSource } from '../src/doors/file-source.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'
import { newsPage } from './small-server.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-streams-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
let folders = 0
const newFolder = () => join(scratch, `record-${folders++}`)
const story = (number: number) => [
  `The transport ministers of Norway and Estonia signed accord number ${number} on ferries in Oslo on Monday, officials said.`,
  `The accord will open line ${number} between the two countries next spring, the ministry added in a statement in Tallinn.`,
  `Foreign Minister Ada Berg told reporters that round ${number} of the talks had been long and friendly.`,
]
const page = (number: number) => newsPage(`Ministers sign accord ${number}`, story(number))

function warcRecord(number: number): string {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(number)}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${number}\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const COUNT = 30
const ARCHIVES: Readonly<Record<string, () => Uint8Array>> = {
  'pages.warc': () => Buffer.from(numbers(COUNT).map(warcRecord).join('')),
  // Each record packed by itself, as archives are.
  'pages.warc.gz': () => Buffer.concat(numbers(COUNT).map((number) => gzipSync(strToU8(warcRecord(number))))),
  'pages.zip': () =>
    zipSync(
      Object.fromEntries(
        numbers(COUNT).map((number) => [`${String(number).padStart(3, '0')}.html`, strToU8(page(number))]),
      ),
    ),
  'nested.zip': () =>
    zipSync({
      'a/pages.warc.gz': gzipSync(
        strToU8(
          numbers(COUNT - 1)
            .map(warcRecord)
            .join(''),
        ),
      ),
      'b.html': strToU8(page(COUNT - 1)),
    }),
  'mails.mbox': () =>
    Buffer.from(
      numbers(COUNT)
        .map(
          (number) =>
            `From a@b Mon Jun  3 10:00:00 2024\nFrom: Jane Example <jane@house.example>\nSubject: Accord ${number}\nDate: Mon, 3 Jun 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${story(number).join('\n\n')}\n\n`,
        )
        .join(''),
    ),
  'pages.tar.gz': () =>
    gzipSync(
      Buffer.concat([...numbers(COUNT).map((number) => tarMember(`${number}.html`, page(number))), Buffer.alloc(1024)]),
    ),
}

function tarMember(name: string, content: string): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(bytes.length.toString(8).padStart(11, '0'), 124)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

async function receiveAll(source: Source, passed = 0) {
  const received: { id: string; parts: number; file: string | null }[] = []
  let parts = passed
  for await (const part of receiveParts(source, passed)) {
    received.push(...part.reports.map(({ id, file }) => ({ id, file, parts: part.parts })))
    parts = part.parts
  }
  return { received, parts }
}

/** The same bytes in pieces so small that every record, line and header is cut somewhere. */
function inCrumbs(source: Source, size: number): Source {
  async function* pieces() {
    for await (const piece of source.pieces())
      for (let at = 0; at < piece.length; at += size) yield piece.subarray(at, at + size)
  }
  return { ...source, pieces }
}

for (const [name, write] of Object.entries(ARCHIVES)) {
  test(`${name} goes by part by part, is the same in pieces of any size, and is gone on with where it was left`, async () => {
    const source = sourceOf(name, write())
    const { received, parts } = await receiveAll(source)
    assert.equal(received.length, COUNT)
    assert.equal(parts, COUNT)
    assert.deepEqual(
      received.map((one) => one.parts),
      numbers(COUNT).map((at) => at + 1),
    )
    assert.deepEqual((await receiveAll(inCrumbs(source, 4999))).received, received)
    assert.deepEqual((await receiveAll(source, 12)).received, received.slice(12))
    assert.deepEqual((await receiveAll(source, COUNT)).received, [])
  })
}

test('lines beyond what is held at once are received with their own numbers', async () => {
  const path = join(scratch, 'many.jsonl')
  const filler = 'The talks went on and on without an end in sight, said officials of both sides. '.repeat(500)
  const file = openSync(path, 'w')
  for (const number of numbers(900))
    writeSync(file, `${JSON.stringify({ id: `n${number}`, text: `Talk ${number}. ${filler}`, language: 'en' })}\n`)
  writeSync(file, '{"id": broken\n')
  closeSync(file)
  assert.ok(statSync(path).size > 32_000_000)
  const notes: string[] = []
  const ids: string[] = []
  for await (const part of receiveParts(fileSource(path, statSync(path).size))) {
    ids.push(...part.reports.map(({ id }) => id))
    notes.push(...part.notes.map(({ place }) => place))
  }
  assert.deepEqual(
    ids,
    numbers(900).map((number) => `n${number}`),
  )
  assert.deepEqual(notes, [`${path}:901`])
  rmSync(path)
})

test('an archive far larger than the memory given goes by in constant memory', { timeout: 300_000 }, async () => {
  // A gigabyte of pictures with a page here and there: what matters is that none of it is held.
  const path = join(scratch, 'large.warc')
  const file = openSync(path, 'w')
  const picture = Buffer.alloc(5_000_000, 'x')
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/x.png\r\nContent-Length: ${picture.length + 44}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n`
  for (const number of numbers(200)) {
    writeSync(file, head)
    writeSync(file, picture)
    writeSync(file, '\r\n\r\n')
    if (number % 20 === 0) writeSync(file, warcRecord(number))
  }
  closeSync(file)
  const before = process.memoryUsage().rss
  let reports = 0
  let highest = 0
  for await (const part of receiveParts(fileSource(path, statSync(path).size))) {
    reports += part.reports.length
    highest = Math.max(highest, process.memoryUsage().rss)
  }
  rmSync(path)
  assert.equal(reports, 10)
  assert.ok(highest - before < 400_000_000, `${Math.round((highest - before) / 1e6)} MB more`)
})

async function run(words: readonly string[], settings?: Parameters<typeof openFakeTerminal>[0]) {
  const terminal = openFakeTerminal(settings)
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

test('an archive that was stopped in is gone on with, and one read to its end is not opened again until it changes', async () => {
  const path = join(scratch, 'pages.warc.gz')
  writeFileSync(path, ARCHIVES['pages.warc.gz']!())
  const folder = newFolder()
  const stopped = await run(['read', path, '--record', folder], { stopAfter: 7 })
  assert.deepEqual([stopped.code, stopped.out.split('\n').filter((line) => line.startsWith('new')).length], [2, 7])
  const rest = await run(['read', path, '--record', folder])
  assert.match(rest.said, /23 new reports, 7 already there/)
  const again = await run(['read', path, '--record', folder])
  assert.equal(again.out, `already there  ${path}\n`)
  assert.match(again.said, /0 new reports, 30 already there/)
  assert.equal((await run(['read', path, '--again', '--record', folder])).out.trimEnd().split('\n').length, 30)
  appendFileSync(path, gzipSync(strToU8(warcRecord(COUNT))))
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
  assert.match((await run(['read', path, '--record', folder])).said, /1 new report, 30 already there/)
})

test(
  'Ctrl-C in the middle of a large archive ends the program, what was acknowledged is kept, and the next run goes on',
  { skip: process.platform === 'win32' && 'there is no such signal', timeout: 300_000 },
  async () => {
    const path = join(scratch, 'many.warc')
    writeFileSync(path, numbers(200).map(warcRecord).join(''))
    const folder = newFolder()
    const child = spawn(process.execPath, [join(root, 'bin/attache.js'), 'read', path, '--record', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, said] = ['', '']
    let asked = false
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      // once: what was handed over is still kept and said, and a second one would end the program on the spot
      if (!asked && out.split('\n').length > 5) asked = child.kill('SIGINT')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    const kept = out.trimEnd().split('\n').length
    assert.equal(code, 2, said)
    assert.match(said, new RegExp(`stopped by you after this run: ${kept} new reports`))
    assert.match(
      (await run(['read', path, '--record', folder])).said,
      new RegExp(`${200 - kept} new reports, ${kept} already there`),
    )
  },
)

test('a folder told twice, and a copy under another name, are one report with two places', async () => {
  const folder = join(scratch, 'twice')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.html'), page(1))
  writeFileSync(join(folder, 'b.html'), page(1))
  const record = newFolder()
  const { out } = await run(['read', folder, '--record', record])
  assert.equal(
    out,
    `new  ${join(folder, 'a.html')}\nalready there  ${join(folder, 'b.html')}  (the same report as ${join(folder, 'a.html')})\n`,
  )
})

test('a page seen again in a web archive stands at its other address too; one seen again unchanged, or kept in another archive, is told by number', async () => {
  const words =
    '<p>The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said after the talks.</p><p>The accord will open a second line between the two countries next spring, the ministry added, and talks will go on.</p>'
  const record = (kind: string, address: string, digest: string, block: string) =>
    `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${address}\r\nWARC-Payload-Digest: ${digest}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'
  const [mine, others] = [`sha1:${'A'.repeat(32)}`, `sha1:${'B'.repeat(32)}`]
  const archive = [
    record(
      'response',
      'https://one.example/a',
      mine,
      `${head}<!doctype html><html><body><h1>Ministers sign ferry accord in Oslo</h1>${words}</body></html>`,
    ),
    record('revisit', 'https://one.example/a', mine, head),
    record('revisit', 'https://two.example/b', mine, head),
    record('revisit', 'https://one.example/c', others, head),
  ].join('')
  const reports: (string | null)[][] = []
  const notes: string[] = []
  for await (const part of receiveParts(sourceOf('crawl.warc', Buffer.from(archive)))) {
    reports.push(...part.reports.map(({ file, url }) => [file, url]))
    notes.push(...part.notes.map(({ message }) => message))
  }
  assert.deepEqual(reports, [
    ['crawl.warc/https://one.example/a', 'https://one.example/a'],
    ['crawl.warc/https://two.example/b', 'https://two.example/b'],
  ])
  assert.match(
    notes.join('\n'),
    /left out pages seen again unchanged \(1\), pages seen again whose copy lies in another archive \(1\)/,
  )
})
