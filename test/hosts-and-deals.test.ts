import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord, type TheRecord } from '../src/attache.js'
import { contractRecord } from '../src/exports/contract.js'
import { renderTimeline, renderExplanation } from '../src/exports/record-text.js'
import { renderDeals, renderRegister } from '../src/exports/register-text.js'
import { renderDossier } from '../src/exports/dossier/dossier-markdown.js'
import type { Report } from '../src/intake/report.js'
import { findDeals, sayStage } from '../src/views/deals.js'
import { writeDossier } from '../src/views/dossier.js'
import { explainEntry } from '../src/views/explain-entry.js'
import { openLookUp } from '../src/views/look-up.js'
import { pairsOf } from '../src/views/register.js'
import { asSure } from './as-sure.js'
import { proposer as reader } from './installed-reader.js'

function keep(...texts: readonly string[]): TheRecord {
  const reports = texts.map((text, at): Report => ({
    id: `r${at}`,
    file: null,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text,
    marked: [],
    published: { date: '2023-06-14', basis: 'metadata' },
  }))
  return keepRecord(reports, [], reader)
}

/** The hosts of a record’s entries, in words: “meeting beside summit ‹on the sidelines of the summit›”. */
function hostsOf(record: TheRecord): readonly string[] {
  const { entries } = contractRecord(record)
  return entries.flatMap((entry) =>
    entry.hosts.map(
      (host) =>
        `${entry.kind} ${host.relation} ${entries.find(({ id }) => id === host.entry)!.kind} ‹${host.evidence.map(({ text }) => text).join('; ')}›`,
    ),
  )
}

const SUMMIT = 'Chile, Norway and Peru held a summit in Lima on Monday.'
const MARGINS =
  'Norwegian Foreign Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday on the sidelines of the Lima summit.'
const PREPARING =
  'Peruvian Foreign Minister Jorge Quispe visited Oslo on Tuesday to prepare the annual summit between Norway and Peru. Norway and Peru will hold their summit in Lima next year.'

test('a meeting on the sidelines of a summit is joined to the summit, though another report tells of it', () => {
  assert.deepEqual(hostsOf(keep(MARGINS, SUMMIT)), ['meeting beside summit ‹on the sidelines of the Lima summit›'])
  assert.deepEqual(hostsOf(keep(MARGINS)), [])
})

test('a visit to prepare a summit is joined to that summit, as ahead of it', () => {
  assert.deepEqual(
    hostsOf(keep(PREPARING)).map((line) => line.split(' ‹')),
    [['visit ahead of summit', 'to prepare the annual summit›']],
  )
})

test('what is signed during a visit is part of the visit', () => {
  assert.deepEqual(
    hostsOf(keep('Norway and Peru signed a fishing agreement during a visit of Prime Minister Nils Berg to Lima.')),
    ['agreement within visit ‹during a visit›'],
  )
})

test('a host that is another clause’s, or that nobody names, is none', () => {
  assert.deepEqual(
    hostsOf(keep('Kari Lund met Jorge Quispe in Lima on Monday, and the Pacific summit was held in Oslo on Friday.')),
    [],
  )
  assert.deepEqual(hostsOf(keep('Kari Lund met Jorge Quispe on the margins of other business in Lima.')), [])
})

test('what happened at another time than the host did not happen within it', () => {
  assert.deepEqual(
    hostsOf(keep('Kari Lund met Jorge Quispe on 3 May 2021 during the Pacific summit of November 2019.')).filter(
      (line) => line.startsWith('meeting within'),
    ),
    [],
  )
})

test('the timeline, the dossier and why show the host, with its words', () => {
  const record = keep(MARGINS, SUMMIT)
  const look = openLookUp(asSure(record))
  const meeting = record.entries.find(({ kind, hosts }) => kind === 'meeting' && hosts.length > 0)!
  const host = meeting.hosts[0]!.event
  assert.match(renderTimeline(look), new RegExp(`met in Lima, on the margins of ${host}`))
  assert.match(renderDossier(writeDossier(look)), /met in Lima on 12 June 2023, on the margins of this: .*\[\^1\]/)
  const why = renderExplanation(explainEntry(meeting, look))
  assert.match(why, /‹on the sidelines of the Lima summit›/)
  assert.match(why, /rule host\.beside/)
  assert.match(
    renderExplanation(explainEntry(look.entry(host)!, look)),
    new RegExp(`on the margins of it: ${meeting.id}`),
  )
})

const OF_STATES = 'Norway and Peru held talks in Lima on Monday.'
const OF_PERSONS = 'Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday.'
const OF_OTHERS = 'Norwegian Defence Minister Nils Berg met his Peruvian counterpart Ana Rojas in Lima on Monday.'

test('talks of two states are the talks of those who met for them on that day, and are told under their names', () => {
  const meetings = keep(OF_STATES, OF_PERSONS).weave.events.filter(
    ({ kind }) => kind === 'meeting' || kind === 'negotiation',
  )
  assert.equal(meetings.length, 1)
  assert.equal(meetings[0]!.participants.length, 2)
  assert.ok(meetings[0]!.grounds.some(({ rule }) => rule === 'event.states-for-persons'))
})

test('where two pairs of ministers met on that day, talks of their states are joined to neither', () => {
  const meetings = keep(OF_STATES, OF_PERSONS, OF_OTHERS).weave.events.filter(
    ({ kind }) => kind === 'meeting' || kind === 'negotiation',
  )
  assert.deepEqual(
    meetings.map(({ reports }) => reports.length),
    [1, 1, 1],
  )
})

test('one buyer’s orders of two things are two', () => {
  const orders = keep(
    'Norway ordered six frigates from Spain in March 2022.',
    'Norway ordered four radars from Spain in May 2023.',
  ).weave.events.filter(({ kind }) => kind === 'order')
  assert.equal(orders.length, 2)
})

const DEAL = `Peru ordered six patrol boats from Norway in March 2021.

Norway has delivered two of the six patrol boats to Peru, but the others have been delayed by a strike.

Norway will deliver the last patrol boats to Peru by 2025.`

test('a deal has its parties, quantities and stages, each with its words', () => {
  const look = openLookUp(asSure(keep(DEAL)))
  const [deal] = findDeals(look)
  assert.equal(deal?.item, 'patrol boats')
  assert.deepEqual(deal.parties, ['NOR', 'PER'])
  assert.deepEqual(
    deal.manners.map(({ manner }) => manner),
    ['purchase'],
  )
  for (const stage of ['signed', 'delivered', 'delayed', 'delivered (to come)'])
    assert.ok(
      deal.stages.some((one) => sayStage(one) === stage),
      stage,
    )
  for (const { passages } of deal.stages)
    for (const { report, start, end } of passages)
      assert.ok(look.reading(report)!.report.text.slice(start, end).includes('patrol boats'))
  assert.ok(deal.figures.some(({ figure }) => figure.low === 6))
  assert.match(renderDeals(findDeals(look), look), /patrol boats: purchase, Norway and Peru/)
  assert.match(
    renderRegister({ pair: pairsOf(look)[0]!, deals: findDeals(look), look, leftOut: 0, more: 0 }),
    /Deals and programmes over time/,
  )
})

test('shares of a trade, pacts and sums without a thing are no deals', () => {
  const look = openLookUp(
    asSure(
      keep(
        'Peru buys 60 percent of its weapons from Norway.',
        'Norway and Peru signed a protocol in Lima on Monday.',
        'Norway gave Peru 20 million dollars last year.',
      ),
    ),
  )
  assert.deepEqual(
    findDeals(look).map(({ item }) => item),
    [],
  )
})
