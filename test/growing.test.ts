import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { NEWS_JUDGE, readReport, recordOf, type TheRecord } from '../src/attache.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { openReadingPool } from '../src/doors/reading-pool.js'
import { loadReader } from '../src/doors/load-reader.js'
import { nameReport, type Report } from '../src/intake/report.js'
import type { Reading } from '../src/reading/reading.js'
import { TIERS } from '../src/record/entry.js'
import { queryRecord } from '../src/record/query-record.js'
import type { RecordQuery } from '../src/record/query.js'
import { openMemoryStore } from '../src/record/store/memory.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { openPostgresStore } from '../src/record/store/postgres.js'
import type { Store } from '../src/record/store/store.js'
import { openLookUp } from '../src/views/look-up.js'
import { listChanges } from '../src/views/list-changes.js'
import { judgeAll } from '../src/weaving/news-pairs.js'
import { markRuling, type Ruling } from '../src/weaving/ruling.js'
import { plainReport } from './plain-report.js'
import { NO_POSTGRES, sharePostgres } from './small-postgres.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-growing-'))
const server = await sharePostgres()
after(() => {
  rmSync(scratch, { recursive: true, force: true })
})
let folders = 0

/** `ATTACHE_RUNS=2000` tries each property so often; by default a few times, since each makes records. */
const RUNS = process.env['ATTACHE_RUNS'] === undefined ? undefined : Number(process.env['ATTACHE_RUNS'])

const reader = loadReader()
const reportOf = (id: string, text: string, published: string | null = null): Report =>
  plainReport(id, text, { published: published === null ? null : { date: published, basis: 'metadata' } })

const REPORTS = [
  reportOf(
    'talks',
    `Norway and Peru settle anchovy quarrel

Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday to settle a dispute over anchovy quotas. Peru lands 4 million tonnes of anchovy a year.`,
    '2023-06-12',
  ),
  reportOf(
    'retold',
    `Lund and Quispe shake hands in Lima

Fisheries ministers Kari Lund of Norway and Jorge Quispe of Peru met in Lima on Monday over anchovy quotas that had soured relations. “The catch figures will be shared every month between our two fleets,” Lund said.`,
    '2023-06-13',
  ),
  reportOf(
    'undated',
    `Anchovy quotas: Lund in Lima

Lima, Jun 12 (EFE).- Norwegian Fisheries Minister Kari Lund met Jorge Quispe in Lima to settle the dispute over anchovy quotas between Norway and Peru.`,
  ),
  reportOf(
    'denied',
    `Lima denies secret clause

Peru’s fisheries ministry denied that Peru had sold anchovy quotas to Norwegian salmon farms in secret. Quispe said: “There is no secret clause.”`,
    '2023-06-15',
  ),
  reportOf(
    'claim',
    `Quotas sold in secret

Peru sold anchovy quotas to Norwegian salmon farms in secret, the weekly Onda reported.`,
    '2023-06-14',
  ),
  reportOf(
    'other',
    `Peru orders patrol aircraft from Spain

Peruvian Defence Minister Ana Rojas signed a contract for four patrol aircraft in Madrid on Thursday with Spanish Defence Minister Luis Prado.`,
    '2023-06-16',
  ),
  reportOf(
    'elsewhere',
    `Peru hosts Spanish minister

Spanish Defence Minister Luis Prado praised Peru during a visit to Lima on 20 June 2023. Defence Minister Ana Rojas welcomed him.`,
    '2023-06-20',
  ),
]
const MET = { report: 'talks', exact: 'met', prefix: 'Kari Lund ', suffix: ' her' }
const BOTH_TELL = { what: MET, also: [{ report: 'retold', exact: 'met', prefix: '', suffix: '' }] }
const RULINGS: readonly Ruling[] = [
  { kind: 'date of report', report: 'undated', date: '2023-06-13', by: 'anna', at: '2024-01-01' },
  {
    kind: 'different',
    a: { report: 'talks', exact: 'Jorge Quispe', prefix: 'counterpart ', suffix: ' in Lima' },
    b: { report: 'retold', exact: 'Jorge Quispe', prefix: 'and ', suffix: ' of Peru' },
    by: 'anna',
    at: '2024-01-02',
  },
  {
    kind: 'wrong',
    what: MET,
    by: 'anna',
    at: '2024-01-03',
  },
  {
    kind: 'corrected',
    ...BOTH_TELL,
    fact: 'parties',
    to: [
      { who: { report: 'elsewhere', exact: 'Luis Prado', prefix: '', suffix: '' }, role: 'actor' },
      { who: { state: 'NOR' }, role: 'recipient' },
    ],
    by: 'anna',
    at: '2024-01-04',
  },
  {
    kind: 'right',
    ...BOTH_TELL,
    by: 'anna',
    at: '2024-01-05',
  },
]
const readings = new Map(REPORTS.map((report) => [report.id, readReport(report, reader.open())]))
const read = (reports: readonly Report[]): readonly Reading[] => reports.map(({ id }) => readings.get(id)!)

const printed = ({ readings: all, weave, entries }: TheRecord): string =>
  JSON.stringify({
    readings: all.map(({ report, events }) => [report.id, report.published, events]),
    weave: { ...weave, published: [...weave.published] },
    entries,
  })
const woven = (reports: readonly Report[], rulings: readonly Ruling[] = []) =>
  printed(recordOf(read(reports), rulings, reader.open()))

const STORES: Record<string, () => Promise<Store>> = {
  memory: () => Promise.resolve(openMemoryStore()),
  sqlite: () => openSqliteStore(join(scratch, `record-${folders++}`), { create: true }),
  postgres: () => openPostgresStore(server!.place(), { create: true }),
}
const someReports = fc.shuffledSubarray(REPORTS, { minLength: 1 })
const someRulings = fc.subarray([...RULINGS])
const judge = { version: 'a', judge: NEWS_JUDGE }

/**
 * What a store makes of reports that come in portions, each made into a record before the next comes, with some of them
 * coming again.
 */
async function growIn(
  store: Store,
  reports: readonly Report[],
  cuts: readonly number[],
  rulings: readonly Ruling[],
  isMadeBetween: boolean,
): Promise<string> {
  const marks = [...new Set([0, ...cuts.filter((cut) => cut < reports.length), reports.length])].sort((a, b) => a - b)
  for (const [at, from] of marks.entries()) {
    const portion = reports.slice(from, marks[at + 1] ?? reports.length)
    await store.keepRead(
      portion.map((report) => ({ report, reading: readings.get(report.id)! })),
      reader.version,
      { version: reader.weaver, judge: NEWS_JUDGE },
    )
    if (isMadeBetween) await makeRecord(store, reader)
  }
  for (const report of reports.slice(0, 2))
    await store.keepRead([{ report, reading: readings.get(report.id)! }], reader.version, {
      version: reader.weaver,
      judge: NEWS_JUDGE,
    })
  for (const ruling of rulings) await store.keepRuling(ruling)
  const record = await makeRecord(store, reader)
  const made = printed(record)
  await assertSameThings(store.query(reader.version), queryRecord(record))
  // What was laid down in rows is what was woven.
  assert.equal(printed(await makeRecord(store, reader)), made)
  return made
}

/** What lies in rows beside entries is what the record has, however it grew. */
async function assertSameThings(rows: RecordQuery, whole: RecordQuery): Promise<void> {
  const page = { most: 1000 }
  const all = async (query: RecordQuery) => ({
    positions: await query.sayings({ sort: 'position' }, page),
    norway: await query.sayings({ sort: 'position', by: 'Norway' }, page),
    quotes: await query.sayings({ sort: 'quote', by: 'Lund' }, page),
    answers: await query.sayings({ sort: 'answer' }, page),
    speaking: await query.speaking(),
    pairs: await query.pairs({ tiers: TIERS }, page),
    deals: await query.deals({ tiers: TIERS }, page),
    statements: await query.things({ sort: 'statement' }, page),
  })
  assert.deepEqual(await all(rows), await all(whole))
}

for (const name of ['sqlite', 'postgres']) {
  test(
    `a name given out by the ${name} store leads to the same entry, person and story after others came and its own words went`,
    { skip: name === 'postgres' && server === null && NO_POSTGRES },
    async () => {
      const store = await STORES[name]!()
      try {
        const query = store.query('one')
        const lay = (reports: readonly Report[]) =>
          store.keepWoven('mark', {
            record: recordOf(read(reports), [], reader.open()),
            alone: read(reports),
            version: 'one',
          })
        const lund = async () => (await query.entities({ name: 'Kari Lund' }, { most: 2 })).found[0]!
        const meeting = async () =>
          (await query.entries({ tiers: TIERS, kinds: ['meeting'], actor: 'Lund' }, { most: 2 })).found[0]!
        const story = async () => (await query.stories({ told: 'by several' }, { most: 1 })).found[0]!
        const [talks, retold, undated, other] = ['talks', 'retold', 'undated', 'other'].map((id) =>
          REPORTS.find((report) => report.id === id)!,
        ) as [Report, Report, Report, Report]
        await lay([talks, retold, other])
        const given = {
          entity: (await query.lastingName('entity', await lund()))!,
          entry: (await query.lastingName('entry', await meeting()))!,
          story: (await query.lastingName('story', await story()))!,
        }
        for (const reports of [
          [talks, retold, other, undated],
          [talks, other, undated],
          [undated, other, talks, retold],
        ]) {
          await lay(reports)
          assert.equal(await query.leadsTo('entity', given.entity), await lund())
          assert.equal(await query.leadsTo('entry', given.entry), await meeting())
          assert.equal(await query.leadsTo('story', given.story), await story())
          assert.equal(
            (await query.excerpt({ entries: [given.entry] })).record.entries.filter(({ kind }) => kind === 'meeting')
              .length,
            1,
          )
        }
        await lay([other])
        assert.equal(await query.leadsTo('entity', given.entity), null)
        assert.equal(await query.leadsTo('story', 'nothing'), null)
      } finally {
        await store.close()
      }
    },
  )
}

test('what reports are called is told without their words, also where they share an id or their words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          words: fc.constantFrom('One.', 'Two.', 'Three.'),
          url: fc.constantFrom(null, 'https://a.example/1', 'https://b.example/1'),
        }),
        { maxLength: 8 },
      ),
      async (told) => {
        const store = await STORES['sqlite']!()
        try {
          for (const { id, words, url } of told)
            await store.keepReport({ ...reportOf(id === 'd' ? nameReport(words, url) : id, words), url })
          assert.deepEqual(
            await store.growing!.reports(),
            (await store.reports()).map(({ id }) => id),
          )
        } finally {
          await store.close()
        }
      },
    ),
    { numRuns: RUNS ?? 40 },
  )
})

test('two reports are judged from themselves alone, whatever else is there', () => {
  const all = judgeAll(read(REPORTS).map((reading) => NEWS_JUDGE.profile(reading)))
  fc.assert(
    fc.property(someReports, (some) => {
      const ids = new Set(some.map(({ id }) => id))
      const byIds = (pairs: typeof all) => pairs.toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
      assert.deepEqual(
        byIds(judgeAll(read(some).map((reading) => NEWS_JUDGE.profile(reading)))),
        byIds(all.filter(({ a, b }) => ids.has(a) && ids.has(b))),
      )
    }),
    { numRuns: RUNS ?? 300 },
  )
})

test('shuffled and ruled reports give the same record', () => {
  fc.assert(
    fc.property(someReports, someRulings, (some, rulings) => {
      assert.equal(
        woven(some, rulings),
        woven(
          [...some].sort((a, b) => (a.id < b.id ? -1 : 1)),
          rulings,
        ),
      )
    }),
    { numRuns: RUNS ?? 60 },
  )
})

for (const [name, open] of Object.entries(STORES)) {
  describe(
    `a record that grows in the ${name} store`,
    { skip: name === 'postgres' && server === null && NO_POSTGRES },
    () => {
      test('is the same in whatever order, portions and repetitions its reports came', async () => {
        await fc.assert(
          fc.asyncProperty(
            someReports,
            fc.array(fc.nat(REPORTS.length), { maxLength: 3 }),
            someRulings,
            fc.boolean(),
            async (some, cuts, rulings, isMadeBetween) => {
              const store = await open()
              try {
                assert.equal(await growIn(store, some, cuts, rulings, isMadeBetween), woven(some, rulings))
              } finally {
                await store.close()
              }
            },
          ),
          { numRuns: RUNS ?? (name === 'memory' ? 40 : 15) },
        )
      })

      test('finds and judges the same pairs as all at once', async () => {
        await fc.assert(
          fc.asyncProperty(someReports, async (some) => {
            const store = await open()
            for (const report of some)
              await store.keepRead([{ report, reading: readings.get(report.id)! }], 'one', judge)
            const byIds = (pairs: readonly { readonly a: string; readonly b: string }[]) =>
              pairs.toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
            const { reports, pairs } = await store.news('a')
            await store.close()
            assert.deepEqual([...reports].sort(), some.map(({ id }) => id).sort())
            assert.deepEqual(byIds(pairs), byIds(judgeAll(read(some).map((reading) => NEWS_JUDGE.profile(reading)))))
          }),
          { numRuns: RUNS ?? (name === 'memory' ? 100 : 15) },
        )
      })

      test('is made anew byte for byte, and what changed by the last report is told', async () => {
        const store = await open()
        await growIn(store, REPORTS.slice(1), [], [], true)
        assert.deepEqual(await store.changes('last'), [])
        await store.keepRead([{ report: REPORTS[0]!, reading: readings.get('talks')! }], reader.version, {
          version: reader.weaver,
          judge: NEWS_JUDGE,
        })
        const before = printed(await makeRecord(store, reader))
        const told = await store.changes('last')
        assert.ok(told.length > 0 && told.every(({ at, reports }) => at === told[0]!.at && reports.length > 0))
        assert.ok(
          told.some(
            ({ kind, reports }) => (kind === 'new entry' || kind === 'further voice') && reports.includes('talks'),
          ),
        )
        await store.forgetDerived()
        assert.equal((await store.news(reader.weaver)).reports.size, 0)
        assert.equal(printed(await makeRecord(store, reader)), before)
        assert.equal((await store.changes(null)).length, told.length)
        await store.close()
      })
    },
  )
}

test('woven part by part after every report and ruling, a record is what weaving everything makes of it', async () => {
  const someSteps = fc.tuple(
    fc.shuffledSubarray(REPORTS, { minLength: 3 }),
    fc.shuffledSubarray([...RULINGS]),
    fc.infiniteStream(fc.boolean()),
  )
  await fc.assert(
    fc.asyncProperty(someSteps, async ([some, rulings, ruledNow]) => {
      const store = await openSqliteStore(join(scratch, `record-${folders++}`), { create: true })
      try {
        const keep = (report: Report) =>
          store.keepRead([{ report, reading: readings.get(report.id)! }], reader.version, {
            version: reader.weaver,
            judge: NEWS_JUDGE,
          })
        const [first, second, ...others] = some as [Report, Report, ...Report[]]
        await keep(first)
        await keep(second)
        await makeRecord(store, reader)
        const kept: Ruling[] = []
        for (const [at, report] of others.entries()) {
          await keep(report)
          const ruling = ruledNow.next().value ? rulings.at(kept.length) : undefined
          if (ruling) {
            await store.keepRuling(ruling)
            kept.push(ruling)
          }
          assert.equal(
            printed(await makeRecord(store, reader)),
            woven([first, second, ...others.slice(0, at + 1)], kept),
          )
        }
      } finally {
        await store.close()
      }
    }),
    { numRuns: RUNS ?? 25 },
  )
})

test('a date that is ruled to be none of a report without a day may bring it into another story, in parts as in all', async () => {
  const winter = reportOf(
    'winter',
    `Togo and Benin settle cotton quarrel

Togolese Farm Minister Ama Mensah met her Beninese counterpart Koffi Dossou in Lomé on January 9 to settle a dispute over cotton quotas. Benin spins 4 million tonnes of cotton a year.`,
  )
  const summer = reportOf(
    'summer',
    `Ships wait at Cotonou

The harbour of Cotonou was closed by storms on June 20, and ships waited for days before cocoa could be unloaded, said Koffi Dossou, who runs the port.`,
  )
  const wrong: Ruling = {
    kind: 'wrong',
    of: 'date',
    what: { report: 'summer', exact: 'June 20', prefix: 'storms on ', suffix: ', and' },
    by: 'anna',
    at: '2024-01-06',
  }
  const back: Ruling = { kind: 'undone', ruling: markRuling(wrong), by: 'anna', at: '2024-01-07' }
  const all = [...REPORTS, winter, summer]
  const own = [...read(REPORTS), ...[winter, summer].map((report) => readReport(report, reader.open()))]
  const store = await openSqliteStore(join(scratch, `record-${folders++}`), { create: true })
  try {
    const kept = own.map((reading, at) => ({ report: all[at]!, reading }))
    await store.keepRead(kept, reader.version, { version: reader.weaver, judge: NEWS_JUDGE })
    await makeRecord(store, reader)
    const storyOf = ({ weave }: TheRecord) => weave.stories.find(({ reports }) => reports.includes('summer'))!.reports
    const rulings: Ruling[] = []
    for (const [ruling, beside] of [
      [wrong, ['summer', 'winter']],
      [back, ['summer']],
    ] as const) {
      rulings.push(ruling)
      await store.keepRuling(ruling)
      const record = await makeRecord(store, reader)
      const whole = recordOf(own, rulings, reader.open())
      assert.deepEqual(storyOf(whole), beside)
      assert.equal(printed(record), printed(whole))
    }
  } finally {
    await store.close()
  }
})

test('a ruling that names a state of which nothing tells yet is told, and followed from when something does', async () => {
  const ruling: Ruling = { kind: 'corrected', what: MET, fact: 'place', to: { state: 'ESP' }, by: 'anna', at: '2024' }
  const rest = ['talks', 'retold', 'denied', 'claim', 'undated'].map((id) => readings.get(id)!)
  // the second comes before the first, so that what both tell goes by another key
  const others = ['spanish', 'a-spanish'].map((id) =>
    readReport(
      reportOf(id, 'Togo’s farm minister, Ama Mensah, left for Spain on 3 March 2021.', '2021-03-04'),
      reader.open(),
    ),
  )
  const store = await openSqliteStore(join(scratch, `record-${folders++}`), { create: true })
  try {
    const keep = (some: readonly Reading[]) =>
      store.keepRead(
        some.map((reading) => ({ report: reading.report, reading })),
        reader.version,
        { version: reader.weaver, judge: NEWS_JUDGE },
      )
    await keep(rest)
    await makeRecord(store, reader)
    await store.keepRuling(ruling)
    const before = await makeRecord(store, reader)
    assert.match(before.weave.unheeded?.[0]?.because ?? '', /Spain/u)
    assert.equal(printed(before), printed(recordOf(rest, [ruling], reader.open())))
    for (const [at, other] of others.entries()) {
      await keep([other])
      const after = await makeRecord(store, reader)
      assert.equal(after.weave.unheeded, undefined)
      assert.equal(printed(after), printed(recordOf([...rest, ...others.slice(0, at + 1)], [ruling], reader.open())))
    }
  } finally {
    await store.close()
  }
})

test('a report that another one stands for is not in the record, also where what is like it comes later', async () => {
  const text = REPORTS[0]!.text
  const named = (url: string | null): Report => ({ ...REPORTS[0]!, id: nameReport(text, url), url })
  const [plain, addressed] = [named(null), named('https://press.example/talks')]
  const store = await openSqliteStore(join(scratch, `record-${folders++}`), { create: true })
  try {
    const keep = (report: Report, reading: Reading) =>
      store.keepRead([{ report, reading }], reader.version, { version: reader.weaver, judge: NEWS_JUDGE })
    const readingOf = (report: Report) => readReport(report, reader.open())
    const others = ['other', 'elsewhere', 'denied', 'claim', 'undated', 'retold']
    await keep(plain, readingOf(plain))
    for (const id of others.slice(0, 4))
      await keep(
        REPORTS.find((one) => one.id === id)!,
        readings.get(id)!,
      )
    await makeRecord(store, reader)
    await keep(addressed, readingOf(addressed))
    await makeRecord(store, reader)
    for (const [at, id] of others.entries()) {
      if (at < 4) continue
      await keep(
        REPORTS.find((one) => one.id === id)!,
        readings.get(id)!,
      )
      assert.equal(
        printed(await makeRecord(store, reader)),
        printed(
          recordOf(
            [readingOf(addressed), ...others.slice(0, at + 1).map((one) => readings.get(one)!)],
            [],
            reader.open(),
          ),
        ),
      )
    }
  } finally {
    await store.close()
  }
})

test('an entry is known again by its tellings, and one that is gone is told to be', () => {
  const look = (reports: readonly Report[], rulings: readonly Ruling[] = []) =>
    openLookUp(recordOf(read(reports), rulings, reader.open()))
  const all = look(REPORTS)
  assert.deepEqual(listChanges(all, all), [])
  const gone = listChanges(all, look(REPORTS.filter(({ id }) => id !== 'other')))
  assert.ok(gone.some(({ kind, reports }) => kind === 'entry gone' && reports.includes('other')))
})

test('what threads read is what is read here', { timeout: 120_000 }, async () => {
  const pool = openReadingPool(reader, 100, 2)
  try {
    const made = await Promise.all(REPORTS.map((report) => pool.read(report)))
    assert.deepEqual(JSON.parse(JSON.stringify(made)), JSON.parse(JSON.stringify(read(REPORTS))))
  } finally {
    await pool.close()
  }
})
