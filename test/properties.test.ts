import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keepRecord, readReport, recordOf } from '../src/attache.js'
import { contractReading, contractRecord } from '../src/exports/contract.js'
import { sayFaults } from '../src/doors/say-faults.js'
import type { Report } from '../src/intake/report.js'
import type { Span } from '../src/language/span.js'
import type { Reading } from '../src/reading/reading.js'
import { reader } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'

const SENTENCE_END = /(?<=[.!?”"])\s+/
const shreds = sampleReports()
  .flatMap((report) => report.text.split(SENTENCE_END))
  .filter((shred) => shred.trim() !== '')
/**
 * What breaks a press text on its way: odd blanks, quotation marks that never close, letters beyond the basic plane.
 */
const DAMAGE = [
  '“',
  '”',
  '"',
  '’',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\n\n',
  '—',
  '(',
  '€',
  '𝔸',
  '👋🏽',
  'İ',
  '%',
  '$',
  '0',
  '1,000,000',
  '-',
  '«',
  '\u0000',
]

/** A report pasted together from shreds of the corpus, some of them damaged. */
const reportText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...shreds) },
      { weight: 1, arbitrary: fc.constantFrom(...DAMAGE) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...shreds), fc.nat(200), fc.constantFrom(...DAMAGE))
          .map(([shred, at, damage]) => shred.slice(0, at) + damage + shred.slice(at)),
      },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))
const published = fc.option(
  fc
    .constantFrom('2024-05-01', '2023-12-31', '2024-02-29')
    .map((date) => ({ date, basis: 'given by the user' as const })),
)

const reportOf = (text: string, day: Report['published'], id = 'shreds'): Report => ({
  id,
  file: null,
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  text,
  published: day,
  marked: [],
})

function spansOf(reading: Reading): readonly Span[] {
  const { layout, quotes, denials, sentences } = reading
  return [
    ...reading.mentions,
    ...reading.dates,
    ...quotes,
    ...reading.figures,
    ...reading.events,
    ...denials,
    ...sentences,
    ...layout.furniture,
    ...quotes.flatMap((quote) => [quote.source, quote.cue]),
    ...denials.map((denial) => denial.claim),
    layout.dateline,
  ].filter((span) => span !== null)
}

/** Whether every id that an observation points to is there. */
function danglingIds(reading: Reading): readonly string[] {
  const entities = new Set(reading.entities.map(({ id }) => id))
  const quotes = new Set(reading.quotes.map(({ id }) => id))
  const entitiesNamed = [
    ...reading.mentions.map(({ entity }) => entity),
    ...reading.quotes.flatMap(({ source, via }) => [source?.entity, via]),
    ...reading.figures.flatMap(({ subject, counterpart }) => [subject, counterpart]),
    ...reading.events.flatMap(({ participants, place }) => [...participants.map(({ entity }) => entity), place]),
    ...reading.denials.flatMap(({ by, of }) => [by, of]),
  ]
  const quotesNamed = [...reading.figures, ...reading.events].map(({ quote }) => quote)
  return [
    ...entitiesNamed.filter((id) => id !== null && id !== undefined && !entities.has(id)),
    ...quotesNamed.filter((id) => id !== null && !quotes.has(id)),
  ].map(String)
}

test('every span lies in the text and is not empty, and every id points to something, whatever the text', () => {
  fc.assert(
    fc.property(reportText, published, (text, day) => {
      const reading = readReport(Object.freeze(reportOf(text, day)), reader)
      for (const span of spansOf(reading))
        assert.ok(
          0 <= span.start && span.start < span.end && span.end <= text.length,
          `${span.start}–${span.end} of ${text.length}`,
        )
      assert.deepEqual(danglingIds(reading), [])
      assert.deepEqual(
        reading.notes.filter(({ kind }) => kind === 'not-read'),
        [],
      )
    }),
    { numRuns: 150 },
  )
})

test('a fault in one kind of thing costs that kind alone, and a note says so', () => {
  const broken = new Proxy(reader.shelf, {
    get: () => {
      throw new Error('the shelf fell')
    },
  })
  const reading = readReport(reportOf('Norway bought two frigates on 5 May 2021, the ministry said.', null), {
    ...reader,
    shelf: broken,
  })
  assert.ok(
    reading.notes.some(
      ({ kind, what, because }) => kind === 'not-read' && what === 'names' && because === 'the shelf fell',
    ),
  )
  assert.deepEqual(
    reading.dates.map(({ edtf }) => edtf),
    ['2021-05-05'],
  )
  assert.match(
    sayFaults(reading)[0]!,
    /^shreds: its names could not be read, by a fault of the program \(the shelf fell\); everything else of it was/,
  )
})

test('reading twice gives the same, whatever was read in between', () => {
  fc.assert(
    fc.property(reportText, reportText, (text, between) => {
      const first = JSON.stringify(contractReading(readReport(reportOf(text, null), reader)))
      readReport(reportOf(between, null), reader)
      assert.equal(JSON.stringify(contractReading(readReport(reportOf(text, null), reader))), first)
    }),
    { numRuns: 40 },
  )
})

const printRecord = (reports: readonly Report[]) => JSON.stringify(contractRecord(keepRecord(reports, [], reader)))

test('the order in which reports arrive changes nothing', () => {
  const reports = sampleReports()
  const expected = printRecord(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
      assert.equal(printRecord(shuffled), expected)
    }),
    { numRuns: 4 },
  )
})

test('the order of arrival changes nothing in reports pasted together from shreds either', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(reportText, published), { minLength: 2, maxLength: 4 }), (parts) => {
      const reports = parts.map(([text, day], index) => reportOf(text, day, `r${index}`))
      assert.equal(printRecord([...reports].reverse()), printRecord(reports))
    }),
    { numRuns: 25 },
  )
})

test('adding reports one by one equals weaving them all at once', () => {
  const reports = sampleReports()
  const readings: Reading[] = []
  let grown = ''
  for (const report of reports) {
    readings.push(readReport(report, reader))
    if (readings.length % 7 === 0 || readings.length === reports.length)
      grown = JSON.stringify(contractRecord(recordOf(readings, [], reader)))
  }
  assert.equal(grown, printRecord(reports))
})
