import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepRecord } from '../src/attache.js'
import type { Report } from '../src/intake/report.js'
import { openLookUp } from '../src/views/look-up.js'
import { listQuotes } from '../src/views/list-quotes.js'
import { groupByTopic } from '../src/views/position-topics.js'
import { listPositions, stanceSaid } from '../src/views/positions.js'
import { proposer as reader } from './installed-reader.js'

function reportOf(id: string, day: string, text: string): Report {
  return {
    id,
    file: null,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text,
    marked: [],
    published: { date: day, basis: 'metadata' },
  }
}

const SPRING = reportOf(
  'a',
  '2024-03-02',
  'Kenya called for dialogue over the strait. Ghana criticised the raid in the strait.',
)
const SUMMER = reportOf(
  'b',
  '2024-06-09',
  'Kenya has not condemned the raid in the strait. Kenyan Foreign Minister Amina Otieno said the harvest was good.',
)

test('follows the line of a state on one matter in the order of days, silence included', () => {
  const look = openLookUp(keepRecord([SUMMER, SPRING], [], reader))
  const line = listPositions(look, { of: 'Kenya', on: 'strait' }).map(({ when, stance }) => `${when ?? ''} ${stance}`)
  assert.deepEqual(line, ['2024-03-02 calls for', '2024-06-09 does not criticise'])
})

test('takes the words of its officials for a position of the state, where no matter is named', () => {
  const look = openLookUp(keepRecord([SUMMER], [], reader))
  assert.deepEqual(
    listPositions(look, { of: 'Kenya' }).map(({ speaker, held }) => `${speaker} ${held}`),
    ['Kenya true', 'Amina Otieno, Foreign Minister false'],
  )
})

const QUOTED = reportOf(
  'c',
  '2024-06-12',
  'Norway and Peru open a grain corridor\n\n“The grain corridor will open in May and carry two million tonnes a year,” Norwegian Fisheries Minister Kari Lund said in Lima on Monday.',
)
const RETOLD = reportOf(
  'd',
  '2024-06-12',
  'Norway, Peru open grain corridor\n\nNorwegian Fisheries Minister Kari Lund said in Lima on Monday the grain corridor would carry two million tonnes every year from May.',
)

test('links words retold in one report with the same speaker’s words quoted in another', () => {
  const look = openLookUp(keepRecord([RETOLD, QUOTED], [], reader))
  const retold = listQuotes(look, { by: 'Lund' }).flatMap(({ quote, retells }) =>
    retells ? [`${quote.form}: ${retells.text}`] : [],
  )
  assert.deepEqual(retold, ['indirect: The grain corridor will open in May and carry two million tonnes a year,'])
})

const HARVEST = reportOf('f', '2024-07-01', 'Kenyan Foreign Minister Amina Otieno said the harvest had failed.')

test('groups positions by the matters of the record', () => {
  const look = openLookUp(keepRecord([SUMMER, SPRING, HARVEST], [], reader))
  const topics = groupByTopic(listPositions(look, { of: 'Kenya' }), look, 'Kenya')
  const told = topics.map(
    ({ matter, positions }) =>
      `${matter ?? 'other'}: ${positions.map(({ speaker, repeats }) => `${speaker} +${repeats.length}`).join(', ')}`,
  )
  assert.equal(told[0], 'harvest: Amina Otieno, Foreign Minister +0, Amina Otieno, Foreign Minister +0')
})

test('finds what is said of a state under the name of its people', () => {
  const look = openLookUp(
    keepRecord(
      [
        reportOf(
          'g',
          '2024-05-05',
          'Peru praised the Chilean navy. Chile thanked Peru. Peru praised the Ghanaian navy.',
        ),
      ],
      [],
      reader,
    ),
  )
  assert.deepEqual(
    listPositions(look, { of: 'Peru', on: 'Chile' }).map(({ stance }) => stance),
    ['welcomes'],
  )
})

test('hears what the speaker says of his own doing, and keeps apart a call made again later', () => {
  const [first, later] = [
    ['1', '2024-03-01'],
    ['2', '2024-03-12'],
  ].map(([id, day]) => reportOf(id!, day!, 'Kenya called for dialogue on safe passage in the strait.'))
  const said = reportOf(
    '3',
    '2024-03-05',
    '“We call on all sides to leave the strait,” Kenyan Foreign Minister Amina Otieno said. Kenyan officials said the talks were near.',
  )
  const line = listPositions(openLookUp(keepRecord([first!, later!, said], [], reader)), { of: 'Kenya' })
  assert.deepEqual(
    line.map((one) => `${one.when ?? ''} ${stanceSaid(one)}`),
    ['2024-03-01 calls for', '2024-03-05 calls for', '2024-03-05 say', '2024-03-12 calls for'],
  )
})
