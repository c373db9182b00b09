import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openLookUp, outletOf } from '../src/views/look-up.js'
import { findSearched, knownIn, readSearch, writeSearch } from '../src/views/read-search.js'
import { sampleRecord } from './sample-reports.js'

const look = openLookUp(sampleRecord(), { likely: true })
const find = (query: string) => findSearched(readSearch(query, knownIn(look)), look)

test('a search is words, phrases and chips, and is written as it was read', () => {
  const search = readSearch('actor:"Sergei Lavrov" from:2024 "artillery shells" Kyiv', knownIn(look))
  assert.deepEqual(search, {
    words: ['artillery shells', 'Kyiv'],
    chips: [
      { name: 'actor', value: 'Sergei Lavrov' },
      { name: 'from', value: '2024' },
    ],
    faults: [],
  })
  assert.equal(writeSearch(search), 'actor:"Sergei Lavrov" from:2024 "artillery shells" Kyiv')
})

test('what a chip does not know is said and narrows nothing, a name with those like it', () => {
  const search = readSearch('actor:Lavrof foo:bar from:foo kind:dance tier: Moscow', knownIn(look))
  assert.deepEqual([search.words, search.chips], [['Moscow'], []])
  assert.deepEqual(
    search.faults.map(({ said }) => /‹(.*?)›/u.exec(said)?.[1]),
    ['Lavrof', 'foo:', 'foo', 'dance', 'tier:'],
  )
  assert.deepEqual(search.faults[0]!.near.map(({ name }) => name).slice(0, 1), ['Sergei Lavrov'])
  assert.match(search.faults[0]!.near[0]!.query, /^actor:"Sergei Lavrov" foo:bar/)
})

test('an address is words, and no chip', () =>
  assert.deepEqual(readSearch('https://example.org/a', knownIn(look)).faults, []))

test('each chip narrows entries by what it says', () => {
  const all = look.entries
  const of = (query: string) => find(query).entries
  assert.deepEqual(new Set(of('kind:agreement').map(({ kind }) => kind)), new Set(['agreement']))
  assert.deepEqual(
    of('standing:planned')
      .map(({ id }) => id)
      .sort(),
    all
      .filter(({ modality }) => modality === 'planned')
      .map(({ id }) => id)
      .sort(),
  )
  assert.deepEqual(
    new Set(of('tier:likely').map(({ tier }) => tier)),
    new Set(['likely']),
    'also those that are not told',
  )
  const between = of('pair:IND-RUS')
  assert.ok(between.length > 0 && between.length < all.length)
  assert.ok(of('from:2025').every(({ when }) => when !== null) && of('from:2025').length > 0)
  const northline = new Set(
    look.record.readings.filter((one) => outletOf(one) === 'Northline').map(({ report }) => report.id),
  )
  assert.ok(of('outlet:Northline').every(({ reports }) => reports.some((id) => northline.has(id))))
  assert.ok(of('has:several').every(({ voices }) => voices > 1))
})

test('with chips of entries the sentences found are those that tell them, each once', () => {
  const { entries, sentences } = find('kind:agreement')
  const told = new Set(
    entries.flatMap(({ footnotes }) => footnotes.map((note) => `${note.report} ${note.sentence.start}`)),
  )
  assert.deepEqual(new Set(sentences.map(({ reading, sentence }) => `${reading.report.id} ${sentence.start}`)), told)
  assert.equal(sentences.length, told.size)
})

test('every search that is written reads as the same search', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}( [a-z]{1,5})?$/)
  const chip = fc.record(
    { name: fc.constantFrom('from' as const, 'to' as const), value: fc.constantFrom('2023', '2024-05', '2024-05-01') },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.array(chip, { maxLength: 3 }), (words, chips) => {
      assert.deepEqual(readSearch(writeSearch({ words, chips }), knownIn(look)), { words, chips, faults: [] })
    }),
    { numRuns: 2000 },
  )
})
