import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord, type TheRecord } from '../src/attache.js'
import { contractRecord } from '../src/exports/contract.js'
import { renderDossier } from '../src/exports/dossier/dossier-markdown.js'
import { renderExplanation, renderTimeline } from '../src/exports/record-text.js'
import { renderDeals, renderPairs, renderRegister } from '../src/exports/register-text.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import type { Report } from '../src/intake/report.js'
import { EVENT_KINDS, type Reading } from '../src/reading/reading.js'
import { enterWeave } from '../src/record/enter-weave.js'
import { tierOf } from '../src/record/entry.js'
import { queryRecord } from '../src/record/query-record.js'
import { askRelation } from '../src/views/ask-relations.js'
import { writeDossier } from '../src/views/dossier.js'
import { explainEntry } from '../src/views/explain-entry.js'
import { describeEntry } from '../src/views/entry-line.js'
import { openLookUp } from '../src/views/look-up.js'
import { hasWhatItNeeds, NEEDED } from '../src/views/parties-needed.js'
import { sayWhen } from '../src/views/say-date.js'
import { weaveReadings } from '../src/weaving/weave-readings.js'
import { asSure } from './as-sure.js'
import { proposer as reader } from './installed-reader.js'

function keep(...texts: readonly string[]): TheRecord {
  const reports = texts.map((text, at): Report => ({
    id: `r${at}`,
    file: null,
    title: null,
    outlet: `Post ${at + 1}`,
    byline: null,
    url: null,
    language: 'en',
    text,
    marked: [],
    published: { date: '2024-05-08', basis: 'metadata' },
  }))
  return keepRecord(reports, [], reader)
}

/** The same record with the events read as surely as told, one value for each in reading order. */
function withConfidence(record: TheRecord, values: readonly number[]): TheRecord {
  let at = 0
  const readings = record.readings.map((reading): Reading => ({
    ...reading,
    events: reading.events.map((event) => ({
      ...event,
      confidence: values[at++] ?? 0.1,
      because: ['its subject stands right before the verb'],
    })),
  }))
  const weave = weaveReadings(readings, [], [])
  return { readings, weave, entries: enterWeave(weave, readings) }
}

const VISIT = 'Norwegian Prime Minister Nils Berg visited Lima on 3 May 2024.'
const PACT = 'Norway and Peru signed a fishing agreement in Lima on 4 May 2024.'

test('nine in ten is sure, half is likely, less is doubtful', () => {
  assert.deepEqual([1, 0.9, 0.89, 0.5, 0.49, 0].map(tierOf), [
    'sure',
    'sure',
    'likely',
    'likely',
    'doubtful',
    'doubtful',
  ])
})

test('an entry has the confidence of its surest telling that agrees', () => {
  const record = keep(VISIT, VISIT)
  assert.equal(record.entries.length, 1)
  assert.equal(withConfidence(record, [0.6, 0.95]).entries[0]!.confidence, 0.95)
  assert.equal(withConfidence(record, [0.6, 0.7]).entries[0]!.tier, 'likely')
})

test('sure entries are told, likely ones counted and brought on demand in the report’s words, doubtful ones only exported', () => {
  const record = withConfidence(keep(VISIT, PACT, 'Peru praised Norway.'), [0.95, 0.7, 0.2])
  const timeline = renderTimeline(openLookUp(record))
  assert.match(timeline, /Nils Berg visited Lima/)
  assert.doesNotMatch(timeline, /fishing|praised/)
  assert.match(timeline, /1 likely entry is left out; --likely brings it\./)
  const likely = renderTimeline(openLookUp(record, { likely: true }))
  assert.match(likely, /likely: “Norway and Peru signed a fishing agreement in Lima on 4 May 2024” \(Post 2\)/)
  assert.doesNotMatch(likely, /praised|left out/)
  assert.deepEqual(
    contractRecord(record)
      .entries.map(({ tier }) => tier)
      .sort(),
    ['doubtful', 'likely', 'sure'],
  )
})

test('a record in which nothing is sure gives empty lists, says how much is likely, and shows what it would rest on', async () => {
  const record = withConfidence(keep(VISIT, PACT), [0.7, 0.7])
  const look = openLookUp(record)
  const relation = (await askRelation(queryRecord(record), ['PER', 'NOR']))!
  for (const text of [renderTimeline(look), renderPairs([], look), renderRegister(relation), renderDeals([], look)]) {
    assert.match(text, /no (?:sure entr|deals)/)
    assert.match(text, /likely (?:entry is|entries are) left out/)
  }
  assert.match(
    renderDossier(writeDossier(look)),
    /# Nothing is sure enough to be told\n\n2 likely lines are left out; `--likely` brings them\.\[\^1\]\[\^2\]\n\n\[\^1\]: \*Post 1\*/,
  )
})

test('a claim stays a claim: who tells it goes with the entry into every view', async () => {
  const record = asSure(
    keep(
      'PARIS, 8 May 2024 - Norway says Peru bought gas from Chile on Monday.',
      'Peru ordered four radars from Norway on Monday, several analysts said.',
    ),
  )
  const norway = record.weave.entities.find(({ name }) => name === 'Norway')!.id
  const bought = record.entries.find(({ item }) => item?.includes('gas'))!
  assert.deepEqual(bought.accordingTo, [norway])
  const look = openLookUp(record)
  assert.match(renderTimeline(look), /, according to Norway/)
  assert.match(renderDossier(writeDossier(look)), /, according to Norway/)
  assert.match(renderTimeline(look), /Peru (?:bought|ordered) four radars.*, according to several analysts/)
  assert.match(
    renderRegister((await askRelation(queryRecord(record), ['NOR', 'PER']))!),
    /according to several analysts/,
  )
})

test('what a report tells in its own name is a fact, whatever another says of it', () => {
  const record = keep(
    'Peru expelled two Norwegian envoys on Monday.',
    'Norway says Peru expelled two Norwegian envoys on Monday.',
  )
  assert.deepEqual(
    record.entries.filter(({ kind }) => kind === 'sanction').map(({ accordingTo }) => accordingTo),
    [[]],
  )
})

test('every kind says whom it needs, and without them the report’s own clause stands', () => {
  assert.deepEqual(Object.keys(NEEDED).sort(), [...EVENT_KINDS].sort())
  assert.ok(Object.values(NEEDED).every((needs) => needs.includes('actor') || needs.includes('both sides')))
  assert.equal(
    hasWhatItNeeds({ kind: 'meeting', participants: [{ entity: 'E1', role: 'actor' }], place: null, item: null }),
    false,
  )
  const record = asSure(keep('France criticised Peru.', 'Peru bought it from Norway.'))
  assert.deepEqual(record.entries.map((entry) => describeEntry(entry, openLookUp(record))).sort(), [
    '“France criticised Peru” (Post 1)',
    '“Peru bought it from Norway” (Post 2)',
  ])
})

test('sentences agree in number, name states in full and have no dangling preposition', async () => {
  const record = asSure(
    keep(
      'Kenya and the Netherlands will hold talks in Nairobi on 4 June 2024.',
      'The Netherlands will deliver four radars to Kenya.',
      'Peru has bought gas from Norway since 2020.',
    ),
  )
  const look = openLookUp(record)
  const lines = record.entries.map((entry) => describeEntry(entry, look))
  assert.ok(lines.includes('Kenya and the Netherlands are to meet in Nairobi'), lines.join('\n'))
  assert.ok(lines.includes('The Netherlands is to deliver four radars to Kenya'), lines.join('\n'))
  assert.match(
    renderPairs((await queryRecord(record).pairs({ tiers: ['sure'] }, { most: 9 })).found, look),
    /Kenya – Netherlands/,
  )
  assert.deepEqual(['2024-05-03', '2024-05', '2024', '2020/..', '../2026', null].map(sayWhen), [
    'on 3 May 2024',
    'in May 2024',
    'in 2024',
    'since 2020',
    'by 2026',
    '',
  ])
})

test('what private people do is entered under them and for no state', () => {
  const { entries, weave } = keep('A Somali man stabbed two Kenyan envoys in Kampala on Sunday.')
  const named = (role: string) =>
    entries[0]!.participants
      .filter((one) => one.role === role)
      .map(({ entity }) => weave.entities.find(({ id }) => id === entity)!)
  assert.deepEqual(
    named('actor').map(({ name, kind, country }) => [name, kind, country]),
    [['Somali man', 'person', null]],
  )
  assert.deepEqual(
    named('recipient').map(({ country }) => country),
    ['KEN'],
  )
})

test('why says what the confidence rests on', () => {
  const record = withConfidence(keep(VISIT), [0.7])
  const why = renderExplanation(explainEntry(record.entries[0]!, openLookUp(record, { likely: true })))
  assert.match(why, /; likely, 0\.70\)/)
  assert.match(
    why,
    /confidence 0\.70: .*\(visit, rule event\..*\) 70 are right\n {7}- its subject stands right before the verb/,
  )
})

test('the desk states what is sure, says what it leaves out, and keeps to the switch once it is thrown', async () => {
  const record = withConfidence(keep(VISIT, PACT), [0.95, 0.7])
  const server = buildDesk(
    inMemory(() => record),
    { loopbackOnly: true },
  )
  const page = async (url: string) => (await server.inject({ url })).body
  const sure = await page('/timeline')
  assert.match(sure, /Nils Berg visited Lima/)
  assert.match(sure, /Sure entries only; 1 likely one is left out\. <a href="\?likely=1">/)
  assert.doesNotMatch(sure, /fishing agreement/)
  const likely = await page('/timeline?likely=1')
  assert.match(likely, /likely: “Norway and Peru signed a fishing agreement/)
  assert.match(likely, /<a href="\/dossier\?likely=1"/)
  assert.match(likely, /<input type="hidden" name="likely" value="1"\/>/)
  assert.doesNotMatch(likely, /href="\/assets\/[^"]*likely/)
  assert.match(await page('/relations/NOR/PER?likely=1'), /Norway – Peru/)
})
