import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { keepRecord, openReader, type TheRecord } from '../src/attache.js'
import type { Report } from '../src/intake/report.js'
import { groupEntities } from '../src/weaving/entities/group-entities.js'
import { groupAgreeing, groupByAverage, type Link } from '../src/weaving/grouping.js'
import { locateWords } from '../src/weaving/ruled-pairs.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { cutWords, findSharedRuns, indexTexts } from '../src/weaving/similarity.js'

const reader = openReader(
  readFileSync(join(fileURLToPath(new URL('../../', import.meta.url)), 'model/english.bin')),
  null,
  '',
  readFileSync(join(fileURLToPath(new URL('../../', import.meta.url)), 'model/links.bin')),
)

function reportOf(id: string, text: string, published: string | null = null): Report {
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
    published: published === null ? null : { date: published, basis: 'metadata' },
  }
}

const WIRE = `Ministers of Norway and Peru sign fishing accord

Lima, Jun 12 (EFE).- Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart, Jorge Quispe, in Lima on Monday to settle a dispute over anchovy quotas in the southern Pacific.

“Both ministers agreed to share the catch figures of their fleets every month and to open their ports to joint inspectors,” the Peruvian fisheries ministry said in a statement.

Peru lands more anchovy than any other country and sells most of it as meal to salmon farms, many of them along the Norwegian coast.

The talks had stalled twice since the spring after trawlers from both countries were held in port over missing papers. EFE`

const REWRITE = `Norway and Peru end anchovy quarrel

Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday to settle a quarrel over anchovy quotas in the southern Pacific.

Peru lands more anchovy than any other country and sells most of it as meal to salmon farms, many of them along the coast of Norway.

The talks had stalled twice since the spring after trawlers from both countries were held in port over missing papers.`

const OWN_WORDS = `Lund and Quispe bury the hatchet over anchovy

The fisheries ministers of Norway and Peru, Kari Lund and Jorge Quispe, shook hands in Lima on Monday over anchovy quotas that had soured relations for a year.

“Both ministers agreed to share the catch figures of their fleets every month and to open their ports to joint inspectors,” the ministry in Lima said in a statement.

Fishermen in Chimbote called the outcome late but fair.`

const OTHER_NEWS = `Peru buys patrol aircraft from Spain

Peruvian Defence Minister Ana Rojas signed a contract for four patrol aircraft in Madrid on Thursday, the largest order of the air force in ten years.

Spanish Defence Minister Luis Prado said the first aircraft would be delivered within two years.`

const REPORTS = [
  reportOf('wire', WIRE),
  reportOf('rewrite', REWRITE),
  reportOf('own-words', OWN_WORDS, '2023-06-13'),
  reportOf('other-news', OTHER_NEWS, '2023-06-16'),
]

function keep(reports: readonly Report[], rulings: readonly Ruling[] = []): TheRecord {
  return keepRecord(reports, rulings, reader)
}

/** The weave as text, so that two can be compared whole. */
function printWeave({ weave }: TheRecord): string {
  return JSON.stringify({ ...weave, published: [...weave.published] })
}

function storyWith(record: TheRecord, report: string) {
  return record.weave.stories.find(({ reports }) => reports.includes(report))!
}

const record = keep(REPORTS)

test('reports of one meeting are one story, and other news of the same week is a story of its own', () => {
  assert.deepEqual(storyWith(record, 'wire').reports, ['own-words', 'rewrite', 'wire'])
  assert.deepEqual(storyWith(record, 'other-news').reports, ['other-news'])
})

test('a rewritten wire is the voice of the wire, and a report that only quotes the same statement is a voice of its own', () => {
  const wire = record.weave.lineage.find(({ kind }) => kind === 'wire')
  assert.deepEqual(wire?.reports, ['rewrite', 'wire'])
  assert.deepEqual(record.weave.lineage.find(({ kind }) => kind === 'statement')?.reports, ['own-words', 'wire'])
  assert.equal(storyWith(record, 'wire').voices, 2)
})

test('every passage of a lineage and every ground says where it stands', () => {
  for (const { passages, reports, grounds } of record.weave.lineage) {
    assert.ok(grounds.length > 0)
    assert.deepEqual([...new Set(passages.map(({ report }) => report))], reports)
    for (const { report, start, end } of passages)
      assert.ok(start < end && end <= REPORTS.find(({ id }) => id === report)!.text.length)
  }
})

test('a report without a year gets the day of its dateline from its story, marked as inferred', () => {
  assert.deepEqual(record.weave.published.get('wire'), { date: '2023-06-12', basis: 'inferred' })
  assert.equal(record.weave.published.get('own-words')?.basis, 'metadata')
})

test('a day is not lent to a report of other news', () => {
  const lonely = keep([reportOf('other-news', OTHER_NEWS), reportOf('own-words', OWN_WORDS, '2023-06-13')])
  assert.equal(lonely.weave.published.has('other-news'), false)
})

test('a day that a person gives goes before the story’s, and is lent on', () => {
  const given = keep(
    [reportOf('wire', WIRE), reportOf('own-words', OWN_WORDS)],
    [{ kind: 'date of report', report: 'own-words', date: '2021-06-13', by: 'anna', at: '2024-01-01' }],
  )
  assert.deepEqual(given.weave.published.get('own-words'), { date: '2021-06-13', basis: 'given by the user' })
  assert.deepEqual(given.weave.published.get('wire'), { date: '2021-06-12', basis: 'inferred' })
})

test('two visits of one minister in different years stay two', () => {
  const { weave } = keep([
    reportOf(
      'first',
      `Salmon farmers look south for feed

Norwegian farms are running short of fish meal and want long contracts with the mills of Huacho, the growers’ union in Bergen said.

Fisheries Minister Kari Lund visited Lima in November 2021 to open the way for them.`,
      '2021-12-01',
    ),
    reportOf(
      'second',
      `Inspectors to board trawlers in three ports

From January observers from both countries may go aboard any vessel that unloads in Callao, Paita or Ilo, under rules published on Friday.

The rules were drafted when Fisheries Minister Kari Lund visited Lima in November 2023.`,
      '2023-12-01',
    ),
    reportOf(
      'undated',
      `${OTHER_NEWS}

Last month Norwegian Fisheries Minister Kari Lund visited Lima.`,
    ),
  ])
  for (const visit of weave.events.filter(({ kind }) => kind === 'visit')) assert.equal(visit.reports.length, 1)
})

test('the order in which reports arrive changes nothing', () => {
  const expected = printWeave(record)
  fc.assert(
    fc.property(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), (shuffled) => {
      assert.equal(printWeave(keep(shuffled)), expected)
    }),
    { numRuns: 8 },
  )
})

test('what is woven of some reports does not depend on what was woven before', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(REPORTS, { minLength: 1 }), (some) => {
      const oneByOne = some.map((_, at) => printWeave(keep(some.slice(0, at + 1)))).at(-1)
      assert.equal(oneByOne, printWeave(keep([...some].reverse())))
    }),
    { numRuns: 5 },
  )
})

test('an observation that a person ruled wrong is not woven', () => {
  const met = record.readings
    .find(({ report }) => report.id === 'wire')!
    .events.find((event) => WIRE.slice(event.start, event.end) === 'met')
  assert.ok(met)
  const what = { report: 'wire', exact: 'met', prefix: 'Kari Lund ', suffix: ' her' }
  const corrected = keep(REPORTS, [{ kind: 'wrong', what, by: 'anna', at: '2024-01-01' }])
  assert.ok(
    !corrected.weave.events.some(({ told }) => told.some(({ report, event }) => report === 'wire' && event === met.id)),
  )
})

test('quoted words are found again by the words around them', () => {
  const words = { report: 'any', exact: 'met', prefix: 'Quispe ', suffix: ' Rojas' }
  assert.deepEqual(locateWords('Lund met Quispe. Quispe met Rojas.', words), { start: 24, end: 27 })
  assert.equal(locateWords('Lund saw Quispe.', words), null)
})

const links = fc
  .array(
    fc
      .record({ a: fc.nat(6), b: fc.nat(6), score: fc.integer({ min: 1, max: 100 }).map((score) => score / 100) })
      .filter(({ a, b }) => a < b),
  )
  .map((all): readonly Link[] => [...new Map(all.map((link) => [`${link.a} ${link.b}`, link])).values()])

test('groups depend on the links, not on their order', () => {
  fc.assert(
    fc.property(links, fc.infiniteStream(fc.nat()), (some, keys) => {
      const shuffled = [...some]
        .map((link) => [keys.next().value as number, link] as const)
        .sort(([x], [y]) => x - y)
        .map(([, link]) => link)
      assert.deepEqual(groupByAverage(7, shuffled, 0.3), groupByAverage(7, some, 0.3))
      assert.deepEqual(
        groupAgreeing(7, shuffled, (a, b) => a + b === 6),
        groupAgreeing(7, some, (a, b) => a + b === 6),
      )
    }),
  )
})

test('what must stay apart is never in one group, however it is linked', () => {
  fc.assert(
    fc.property(links, (some) => {
      for (const group of groupAgreeing(7, some, (a, b) => a + b === 6))
        assert.ok(!group.some((a) => group.some((b) => a !== b && a + b === 6)))
    }),
  )
})

test('shared runs are the same words in both texts, and as long as they can be', () => {
  const word = fc.constantFrom('quota', 'port', 'fleet', 'salmon')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (first, second) => {
      const [a, b] = indexTexts(
        [first, second].map((words) => cutWords(words.join(' '), [{ start: 0, end: words.join(' ').length }])),
        [0, 0],
      )
      for (const run of findSharedRuns(a!, b!)) {
        assert.deepEqual(first.slice(run.a, run.a + run.length), second.slice(run.b, run.b + run.length))
        const next = [first[run.a + run.length], second[run.b + run.length]]
        assert.ok(next[0] === undefined || next[0] !== next[1])
      }
    }),
  )
})

test('what goes one way between two states is one measure from either side, under any wording of it', () => {
  const sides = keep([
    reportOf(
      'buyer',
      'India imported 1.9 million barrels a day of crude oil from Iraq in February 2024.',
      '2024-03-04',
    ),
    reportOf(
      'seller',
      'Iraq has shipped more oil this winter. Iraqi oil exports to India hit 1.7 million barrels per day, officials said.',
      '2024-03-06',
    ),
  ])
  const [compared] = sides.weave.comparisons
  assert.deepEqual(
    compared?.figures.map(({ report }) => report),
    ['buyer', 'seller'],
  )
  assert.equal(compared.verdict, 'differ')
  assert.match(compared.because, /different windows/)
})

test('sums in different currencies are set side by side and never converted', () => {
  const sums = keep([
    reportOf('dollars', 'Trade between Kenya and Peru reached $2 billion in 2022.', '2023-04-28'),
    reportOf('euros', 'Trade between Kenya and Peru was worth 1.8 billion euros in 2022.', '2023-04-29'),
  ])
  const [compared] = sums.weave.comparisons
  assert.equal(compared?.verdict, 'differ')
  assert.ok(compared.canAllBeTrue)
  assert.match(compared.because, /different currencies \(EUR, USD\)/)
})

test('troops are soldiers, and jets fighters, but two suppliers make two counts', () => {
  const told = (id: string, text: string) => reportOf(id, text, '2024-03-04')
  const counted = keep([
    told('one', 'Norway ordered 32 F-35 fighters from the United States. Iraq massed 10,000 troops at the border.'),
    told('two', 'Norway will buy 32 F-35 jets. Iraq moved 10,000 soldiers to the border.'),
  ])
  assert.deepEqual(
    counted.weave.comparisons.map(({ verdict }) => verdict),
    ['agree', 'agree'],
  )
  const apart = keep([
    told('one', 'Norway ordered 12 patrol boats from Spain.'),
    told('two', 'Norway ordered 20 patrol boats from Italy.'),
  ])
  assert.deepEqual(apart.weave.comparisons, [])
})

test('a day is not lent to a report that tells a later one as past', () => {
  const later = keep([
    reportOf('bounded', `${REWRITE}\n\nThe accord was ratified in Lima on 20 June 2023.`),
    reportOf('own-words', OWN_WORDS, '2023-06-13'),
    reportOf('wire', WIRE, '2023-06-12'),
  ])
  assert.equal(later.weave.published.get('bounded')?.date, undefined)
  assert.equal(later.readings.find(({ report }) => report.id === 'bounded')?.notBefore?.date, '2023-06-20')
})

test('a notice filled in anew each day is no copy of the day before, and its numbers contradict nothing', () => {
  const notice = (id: string, day: string, planes: number, ships: number) =>
    reportOf(
      id,
      `Japan scrambles fighters

Japan's defence ministry said that ${planes} Russian aircraft and ${ships} ships had passed the strait within 24 hours. Japan sent fighters and put its radars on watch.`,
      day,
    )
  const { weave } = keep([notice('a', '2023-06-06', 12, 4), notice('b', '2023-06-07', 31, 7)])
  assert.deepEqual(
    [
      weave.lineage.filter(({ kind }) => kind !== 'statement'),
      weave.comparisons.filter(({ verdict }) => verdict === 'differ'),
    ],
    [[], []],
  )
  const copied = keep([notice('a', '2023-06-06', 12, 4), notice('b', '2023-06-06', 12, 4)])
  assert.deepEqual(
    copied.weave.lineage.map(({ reports }) => reports),
    [['a', 'b']],
  )
})

test('one given name in the ways of two neighbours is one name', () => {
  const { weave } = keep([
    reportOf(
      'a',
      'Ukrainian Transport Minister Oleksandr Bondar met Turkish minister Can Demir on Monday.',
      '2024-03-05',
    ),
    reportOf(
      'b',
      "Ukraine's transport minister, Aleksandr Bondar, met Turkish minister Can Demir on Monday.",
      '2024-03-05',
    ),
  ])
  assert.equal(weave.entities.filter(({ kind, name }) => kind === 'person' && name.endsWith('Bondar')).length, 1)
})

test('whom a ruling holds to be one with another brings along all who are one with them by name', () => {
  // 0, 1: one man under a name and its other spelling; 2, 3: the other; what contradicts is only joined by the ruling
  const link = (a: number, b: number, score: number) => ({ a, b, ground: { rule: 'name', score, because: '' } })
  const links = [link(0, 1, 1), link(2, 3, 0.9), link(0, 3, 0.5)]
  const apart = (a: number, b: number) => a < 2 !== b < 2
  const groups = (kind: 'same' | 'different', a: number, b: number) =>
    groupEntities(4, links, [{ a, b, kind, by: 'somebody' }], apart).map(({ members }) => members)
  assert.deepEqual(
    groupEntities(4, links, [], apart).map(({ members }) => members),
    [
      [0, 1],
      [2, 3],
    ],
  )
  assert.deepEqual(groups('same', 1, 2), [[0, 1, 2, 3]])
  assert.deepEqual(groups('different', 0, 1), [[0], [1], [2, 3]])
})
