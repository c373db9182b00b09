import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openRecogniser } from '../src/doors/open-recogniser.js'
import { receiveReport } from '../src/intake/receive-report.js'
import { pagesOf, sayPages, sayRecognised } from '../src/views/where-printed.js'
import { hugePicture } from './hostile-files.js'
import { smallPdf, type SetLine, type SetPicture } from './small-pdf.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-scans-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'attache.js')

/** Our own words, set in a serif, made a picture of four greys. */
function scannedPage(): SetPicture {
  const bytes = gunzipSync(readFileSync(join(import.meta.dirname, '..', '..', 'test', 'data', 'scanned-page.pgm.gz')))
  const head = /^P5\s(\d+) (\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1'))!
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) }
}

const column = (top: number, ...lines: readonly string[]): readonly SetLine[] =>
  lines.map((words, at) => [60, top - at * 14, 11, words])
const FIRST = [
  'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo',
  'on Monday, officials said after a meeting that had been put off twice because of the',
  'weather. The accord will open a second line between the two countries in the spring,',
  'the ministry added, and a third one may follow where the harbours of both countries',
]
const SECOND = [
  'have room for it. Norway will pay sixty percent of what the new line costs, and Estonia',
  'the rest of it. Talks about the harbours will go on in Tallinn in the autumn of this year,',
  'the minister said. Both sides called the talks useful and said that they would meet again.',
]
const THIRD = [
  'Two dredgers will work at the mouth of the harbour from May on, the port authority said,',
  'and the quays at the old town are to be closed to cars for the whole of the summer. Ships',
  'that draw more than nine metres have to wait for high water until the work has been done.',
]

test('each printed page of a PDF is known where its words begin, in the middle of a sentence too', async () => {
  const bytes = smallPdf([
    [[60, 720, 20, 'Ministers sign ferry accord in Oslo'], ...column(690, ...FIRST)],
    column(740, ...SECOND),
  ])
  const {
    reports: [report],
  } = await receiveReport({ name: 'accord.pdf', bytes })
  assert.deepEqual(
    report!.pages?.map(({ page, start }) => [page, report!.text.slice(start, start + 16)]),
    [
      [1, 'Ministers sign f'],
      [2, 'have room for it'],
    ],
  )
  const sentence = report!.text.indexOf('and a third one')
  assert.equal(sayPages(report!, { start: sentence, end: report!.text.indexOf('Norway will pay') }), 'pp. 1–2')
  assert.equal(sayPages(report!, { start: report!.text.indexOf('Talks about'), end: report!.text.length }), 'p. 2')
  assert.equal(pagesOf(report!), '1–2')
})

test('a document that numbers its pages itself is cited by its own numbers', async () => {
  const {
    reports: [report],
  } = await receiveReport({
    name: 'accord.pdf',
    bytes: smallPdf(
      [[[60, 720, 20, 'Ministers sign ferry accord in Oslo'], ...column(690, ...FIRST)], column(740, ...SECOND)],
      '/P (A) /S /D /St 6',
    ),
  })
  assert.equal(pagesOf(report!), 'A6–A7')
})

test('a PDF of one sheet needs no number', async () => {
  const {
    reports: [report],
  } = await receiveReport({
    name: 'accord.pdf',
    bytes: smallPdf([[[60, 720, 20, 'Ministers sign ferry accord in Oslo'], ...column(690, ...FIRST)]]),
  })
  assert.equal(report!.pages, undefined)
})

test('several stories on a page of a paper are several reports, told by who signs beneath each headline', async () => {
  const story = (top: number, headline: string, signed: string, lines: readonly string[]): readonly SetLine[] => [
    [60, top, 20, headline],
    [60, top - 22, 9, signed],
    ...column(top - 44, ...lines),
  ]
  const bytes = smallPdf([
    [
      ...story(740, 'Ministers sign ferry accord in Oslo', 'By Ada Berg', FIRST),
      ...story(560, 'Harbours of Tallinn to be made deeper', 'Our Correspondent', SECOND),
    ],
    column(740, ...THIRD),
  ])
  const { reports } = await receiveReport({ name: 'paper.pdf', bytes })
  assert.deepEqual(
    reports.map(({ title, byline, pages }) => [title, byline, pages?.map(({ page }) => page)]),
    [
      ['Ministers sign ferry accord in Oslo', 'Ada Berg', [1]],
      ['Harbours of Tallinn to be made deeper', null, [1, 2]],
    ],
  )
  assert.ok(!reports[0]!.text.includes('Harbours'))
})

test('a scan is refused with a sentence that says how to read it, unless its recognition was asked for', async () => {
  const { reports, notes } = await receiveReport({ name: 'scan.pdf', bytes: smallPdf([scannedPage()]) })
  assert.equal(reports.length, 0)
  assert.match(notes.map(({ message }) => message).join(), /scan\.pdf: found a PDF of pictures .* Read it with --ocr/)
})

test('a scan is recognised where that was asked for: every word is marked, and pages with words of their own are left as they are', async () => {
  const {
    reports: [report],
    notes,
  } = await receiveReport(
    { name: 'scan.pdf', bytes: smallPdf([scannedPage(), column(740, ...FIRST, ...SECOND)]) },
    openRecogniser(),
  )
  assert.ok(report, notes.map(({ message }) => message).join())
  const { text, pages, recognised = [] } = report
  assert.match(text, /The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday/)
  assert.match(text, /Norway will pay 60 percent/)
  const turn = pages!.find(({ page }) => page === 2)!.start
  assert.deepEqual(
    recognised.map(({ start, end }) => text.slice(start, end)),
    text.slice(0, turn).match(/\S+/g),
  )
  for (const { sureness } of recognised) assert.ok(sureness > 0.3 && sureness <= 1, `${sureness}`)
  assert.match(
    sayRecognised(report, { start: 0, end: 40 })!,
    /^recognised in a scan \(OCR\), the least sure word [01]\.\d\d$/,
  )
  assert.equal(sayRecognised(report, { start: turn, end: turn + 40 }), null)
  assert.match(
    notes.map(({ message }) => message).join(),
    /scan\.pdf: \d+ words on 1 of 2 pages were recognised in pictures/,
  )
})

test('a picture without words is said to have none', async () => {
  const { reports, notes } = await receiveReport(
    { name: 'blank.pdf', bytes: smallPdf([{ width: 400, height: 500, grey: new Uint8Array(200_000).fill(250) }]) },
    openRecogniser(),
  )
  assert.equal(reports.length, 0)
  assert.match(notes.map(({ message }) => message).join(), /no words could be recognised/)
})

test('a scan read into a record keeps its marks: the footnote says that it was recognised, and on which page', () => {
  const [file, record] = [join(scratch, 'scan.pdf'), join(scratch, 'record')]
  writeFileSync(file, smallPdf([column(740, ...SECOND), scannedPage()]))
  const run = (...words: readonly string[]) => spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' })
  assert.match(run('read', file, '--ocr', '--record', record).stdout, /new {2}\S+scan\.pdf/)
  const exported = JSON.parse(run('export', '--record', record, '--format', 'json', '--likely').stdout) as {
    readonly reports: readonly {
      readonly text: string
      readonly recognised: readonly { readonly start: number; readonly end: number; readonly text: string }[]
      readonly pages: readonly unknown[]
    }[]
    readonly entries: readonly { readonly id: string }[]
  }
  const [report] = exported.reports
  assert.ok(report!.recognised.length > 20 && report!.pages.length === 2)
  for (const { start, end, text } of report!.recognised) assert.equal(report!.text.slice(start, end), text)
  const told = exported.entries.map(({ id }) => run('why', id, '--record', record).stdout).join('\n')
  assert.match(told, /p\. 2, recognised in a scan \(OCR\)/)
  const lines = join(scratch, 'record.jsonl')
  writeFileSync(lines, run('export', '--record', record, '--format', 'jsonl').stdout)
  const again = join(scratch, 'again')
  run('read', lines, '--record', again)
  assert.deepEqual(
    (JSON.parse(run('export', '--record', again, '--format', 'json').stdout) as typeof exported).reports,
    exported.reports,
  )
})

test('a picture larger than any scan is not unpacked, though its recognition was asked for', async () => {
  let seen = 0
  const { reports, notes } = await receiveReport(
    { name: 'picture.pdf', bytes: Buffer.from(hugePicture(40_000)) },
    async () => {
      seen++
      return await Promise.resolve([])
    },
  )
  assert.deepEqual([reports.length, seen], [0, 0])
  assert.ok(notes.length > 0)
  assert.ok(process.memoryUsage().rss < 1_500_000_000, `${process.memoryUsage().rss}`)
})
