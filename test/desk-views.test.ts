import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord } from '../src/attache.js'
import { dayOf } from '../src/language/edtf/civil-day.js'
import { toldOutlet } from '../src/record/told-outlet.js'
import { groupCopies } from '../src/views/group-copies.js'
import { growTrees } from '../src/views/lineage-trees.js'
import { openLookUp, outletOf, titleOf } from '../src/views/look-up.js'
import { drawGraph, MOST_NODES } from '../src/views/relation-graph.js'
import { reportedDays } from '../src/views/reported-days.js'
import { sharedOrigins } from '../src/views/shared-origins.js'
import { sharedWords } from '../src/views/shared-words.js'
import { foldGaps } from '../src/views/time-scale.js'
import { listTimeline } from '../src/views/timeline-list.js'
import { openTray } from '../src/views/undated-tray.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { reader } from './installed-reader.js'
import { sampleRecord, sampleReports } from './sample-reports.js'

const look = () => openLookUp(sampleRecord(), { likely: true })
const fileOf = (name: string) => sampleRecord().readings.find(({ report }) => report.file?.endsWith(name))!

test('an outlet is read off the line above the story, with what stands behind it left out', () => {
  const told = (file: string) => toldOutlet(fileOf(file))
  assert.equal(told('2024-07-09-continental-gazette.txt'), 'The Continental Gazette')
  assert.equal(told('2024-12-16-senate-approval.txt'), 'Manila Ledger')
  assert.equal(told('2024-07-08-department-statement.txt'), 'Department of Foreign Affairs')
  assert.equal(told('2025-03-11-register-analysis.txt'), 'Institute for Strategic Ledgers')
  assert.equal(told('2024-12-10-meridian-wire.txt'), 'Meridian Wire', 'the credit, where no line tells')
  assert.equal(told('undated-blog-analysis.txt'), null)
})

test('what lies between is folded, days keep their order, and nothing that is told lies in a fold', () => {
  const at = (day: string) => dayOf(day)!
  const taken = [at('1999-04-01'), at('1999-05-01'), at('2023-06-01'), at('2024-02-01')].map((day) => ({
    from: day,
    to: day,
  }))
  const scale = foldGaps(taken, at('1999-03-01'), at('2024-03-01'))
  const [fold] = scale.stretches.filter(({ isFolded }) => isFolded)
  assert.equal(scale.stretches.filter(({ isFolded }) => isFolded).length, 1)
  assert.ok(fold!.end - fold!.start < 0.05)
  for (const { from } of taken) assert.ok(from <= fold!.from || from >= fold!.to)
  const places = Array.from({ length: 100 }, (_, step) => scale.at(at('1999-03-01') + step * 92))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(Math.abs(scale.at(at('2024-03-01')) - 1) < 1e-9)
})

test('as many entries get a day as the tray says, once its two reports are given theirs', () => {
  const before = look()
  const { dated, undated } = listTimeline(before.entries)
  const { best } = openTray(undated, before)
  assert.ok(best !== null && best.places > 0)
  const rulings = best.reports.map((report, at): Ruling => ({
    kind: 'date of report',
    report,
    date: '2024-08-20',
    by: 'test',
    at: `2025-01-0${at + 1}`,
  }))
  const after = openLookUp(keepRecord(sampleReports(), rulings, reader), { likely: true })
  // a day that is read may also take away from how sure another entry is, so those are counted that have one
  assert.equal(listTimeline(after.entries).dated.length - dated.length, best.places)
})

test('an entry was reported on the days of its reports', () => {
  const entry = look().entries.find(({ reports }) => reports.length > 1)!
  const days = reportedDays(entry, look())
  assert.ok(days.length > 0)
  assert.deepEqual(
    days,
    days.toSorted((a, b) => a - b),
  )
})

test('a copy lies beneath the agency that it credits, whatever came first, with its share', () => {
  const story = look().storyOf(fileOf('harbour-post-rewrite.txt').report.id)!
  const groups = groupCopies(story.reports, look())
  const wire = groups.find(({ copies }) => copies.length > 0)!
  assert.equal(outletOf(look().reading(wire.report)!), 'Meridian Wire')
  assert.deepEqual(
    wire.copies.map(({ report }) => outletOf(look().reading(report)!)),
    ['The Harbour Post'],
  )
  assert.ok(wire.copies[0]!.share > 0.1 && wire.copies[0]!.share <= 1)
  const told = groups.flatMap(({ report, copies }) => [report, ...copies.map((copy) => copy.report)])
  assert.deepEqual(told.toSorted(), [...story.reports].sort(), 'none is lost')
})

test('a tree tells from whom each report has its words, and every report stands in it once', () => {
  const [tree] = growTrees(look()).filter(({ title }) => title.startsWith('India, Russia'))
  const reports = tree!.nodes.flatMap(({ report }) => report ?? [])
  assert.equal(new Set(reports).size, reports.length)
  assert.equal(reports.length, tree!.reports)
  const copy = tree!.nodes.find(({ report }) => report === fileOf('harbour-post-rewrite.txt').report.id)!
  assert.equal(tree!.nodes[copy.parent!]!.report, fileOf('2024-12-10-meridian-wire.txt').report.id)
  assert.equal(tree!.independent, 2)
})

test('sentences that another outlet prints, too, are known by their origin', () => {
  const reading = fileOf('harbour-post-rewrite.txt')
  const [origin] = sharedOrigins(reading, look())
  assert.equal(origin!.letter, 'A')
  assert.ok(origin!.share > 0 && origin!.others.length > 0)
  const isShared = sharedWords(look())
  const passage = origin!.passages[0]!
  assert.equal(isShared(reading.report.id, passage), true)
  const own = reading.sentences.find(({ start, end }) => !reading.report.text.slice(start, end).includes('minister'))!
  assert.equal(isShared(reading.report.id, own), false, titleOf(reading))
})

test('a graph has no more names than can be followed, and about somebody only lines of his', () => {
  const all = drawGraph(look().entries, look())
  assert.ok(all.nodes.length > 10 && all.nodes.length <= MOST_NODES)
  for (const { a, b, entries } of all.edges)
    for (const { participants } of entries)
      for (const { id } of [a, b]) assert.ok(participants.some(({ entity }) => entity === id))
  const singh = look().record.weave.entities.find(({ name }) => name === 'Rajnath Singh')!
  const about = drawGraph(look().entries, look(), singh)
  assert.ok(about.edges.length > 0)
  for (const { a, b } of about.edges) assert.ok(a === singh || b === singh)
})
