import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { readReport, recordOf } from '../src/attache.js'
import {
  renderDenials,
  renderEntity,
  renderFigures,
  renderPositions,
  renderQuotes,
  renderStatements,
  renderTimeline,
} from '../src/exports/record-text.js'
import { renderDeals, renderRegister } from '../src/exports/register-text.js'
import type { Report } from '../src/intake/report.js'
import { EVENT_KINDS, MODALITIES } from '../src/reading/reading.js'
import { Failure, wordFailure } from '../src/record/failure.js'
import { queryRecord } from '../src/record/query-record.js'
import type { EntryQuestion, Page, PageAsked, RecordQuery } from '../src/record/query.js'
import { holdsSought, readSought, searchedWords } from '../src/record/sought-text.js'
import { openPostgresStore } from '../src/record/store/postgres.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import type { Store } from '../src/record/store/store.js'
import { wordsOfEntry } from '../src/record/query-record.js'
import { openFootnotes } from '../src/doors/mcp/footnotes.js'
import { actorRow, denialRow, entryRow, figureRow, quoteRow } from '../src/doors/mcp/rows.js'
import { listActors, listEntries, listSaid, lookAtSaid, shownAt, type SaidKind } from '../src/views/ask-choice.js'
import { lookForOrigin } from '../src/views/ask-origin.js'
import { listReports } from '../src/views/ask-reports.js'
import { choose, type Choice } from '../src/views/choose.js'
import { chooseDenials } from '../src/views/choose-denials.js'
import { describeEntry } from '../src/views/entry-line.js'
import { OUR_WORDS } from '../src/views/entry-words.js'
import type { FoundList } from '../src/views/found-list.js'
import { listMeasures } from '../src/views/measures/list-measures.js'
import { measuredPair } from '../src/views/measures/measured-pair.js'
import { traceSource, type Trace } from '../src/views/trace-source.js'
import type { WovenEntity } from '../src/weaving/weave.js'
import { askDeals, askMeasured, askRelation } from '../src/views/ask-relations.js'
import { askDenials, askPositions, askQuotes, askStatements, listShared } from '../src/views/ask-sayings.js'
import { dealsBetween, findDeals } from '../src/views/deals.js'
import { findEntities } from '../src/views/find-entities.js'
import { listDenials } from '../src/views/list-denials.js'
import { listQuotes } from '../src/views/list-quotes.js'
import { listStatements } from '../src/views/list-statements.js'
import { lookInto, openLookUp, outletOf } from '../src/views/look-up.js'
import { groupByTopic } from '../src/views/position-topics.js'
import { listPositions } from '../src/views/positions.js'
import { pairOf } from '../src/views/register.js'
import { alignStory } from '../src/views/side-by-side.js'
import { reader } from './installed-reader.js'
import { sampleReports } from './sample-reports.js'
import { NO_POSTGRES, sharePostgres } from './small-postgres.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-asking-'))
const server = await sharePostgres()
after(() => {
  rmSync(scratch, { recursive: true, force: true })
})
let folders = 0
const STORES: Record<string, () => Promise<Store>> = {
  sqlite: () => openSqliteStore(join(scratch, `record-${folders++}`), { create: true }),
  ...(server ? { postgres: () => openPostgresStore(server.place(), { create: true }) } : {}),
}

/** A sign that is one letter of a name, and two units of a text in memory. */
const OF_TWO_UNITS = 'abroad/📻 talks.txt'
const alone = sampleReports().map((report, at) =>
  readReport(at === 4 ? { ...report, file: OF_TWO_UNITS } : report, reader),
)
const record = recordOf(alone, [], reader)
const whole = queryRecord(record)

/** Everything that a question finds, part by part. */
async function allOf<Found>(
  ask: (page: PageAsked) => Promise<Page<Found>>,
  most: number,
): Promise<{ readonly found: readonly Found[]; readonly all: number }> {
  const found: Found[] = []
  for (let after: string | undefined, all = 0; ;) {
    const page = await ask({ most, ...(after === undefined ? {} : { after }) })
    found.push(...page.found)
    all = page.all
    if (page.next === null) return { found, all }
    assert.equal(page.found.length, most)
    after = page.next
  }
}

/** Searches of the record, each narrowed in its own way. */
const CHOICES: readonly Choice[] = [
  {},
  { who: ['Russia'] },
  { who: ['IND', 'Putin'] },
  { who: ['Ministry of Defence'] },
  { about: 'contract' },
  { about: 'met' },
  { about: 'according to' },
  { about: 'defence minister', who: ['RUS'] },
  { about: 'Meridian' },
  { about: 'S-400', from: '2022' },
  { from: '2023', to: '2024-06' },
  { kinds: ['meeting', 'visit'] },
  { modality: 'planned', who: ['IND'] },
  { who: ['nobody at all'] },
]
const isCalled = (entity: WovenEntity, who: readonly string[]) =>
  who.length === 0 || who.some((name) => findEntities(name, openLookUp(record)).includes(entity))

const NAMES = ['Russia', 'putin', 'SHOIGU', 'Ministry of Defence', 'Teodoro', 'Nakatani', 'nobody at all', 'é']
const TEXTS = [
  'contract',
  'Russia rifles',
  '"defence minister"',
  'minist*',
  '“spare parts” russia',
  'S-400',
  'Nakatani Manila',
  'zzz',
  '" "',
  'AND OR NOT (',
  'nea"r * x',
]
const some = <Value>(values: readonly Value[]) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: fc.constantFrom(...values), weight: 1 })
const question = fc
  .record({
    tiers: fc.subarray(['sure', 'likely', 'doubtful'] as const),
    actor: some(NAMES),
    entity: some(record.weave.entities.slice(0, 40).map(({ id }) => id)),
    between: some([
      ['IND', 'RUS'],
      ['JPN', 'PHL'],
      ['IND', 'PER'],
    ] as const),
    kinds: some([['meeting', 'visit'], ['order', 'delivery', 'agreement'], ['statement'], [...EVENT_KINDS]] as const),
    modality: some(MODALITIES),
    from: some(['2021', '2023-04', '2025-01-01']),
    to: some(['2022', '2024-06', '2025-12-31']),
    named: some([['RUS'], ['Putin'], ['Putin', 'IND'], ['nobody at all']] as const),
    involved: some([['RUS'], ['Moscow'], ['Putin', 'IND'], ['nobody at all']] as const),
    place: some(['Moscow', 'IND', 'zzz']),
    voices: some([1, 2, 4]),
    isDated: some([true, false]),
    outlet: some(['wire', 'Meridian', 'daily', 'zzz']),
    text: some(TEXTS),
    order: some(['time', 'voices'] as const),
  })
  .map(
    (asked) =>
      Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as unknown as EntryQuestion,
  )

for (const [name, open] of Object.entries(STORES)) {
  describe(`a record that is asked in the ${name} store`, () => {
    let store: Store
    let rows: RecordQuery
    before(async () => {
      store = await open()
      await store.keepReadings(alone, 'one')
      await store.keepWoven('mark', { record, alone, version: 'one' })
      rows = store.query('one')
    })
    after(() => store.close())

    test('finds the same entries in its rows as in memory, whatever is asked, in parts without a gap or a repeat', async () => {
      let found = 0
      await fc.assert(
        fc.asyncProperty(question, fc.integer({ min: 1, max: 60 }), async (asked, most) => {
          const [inRows, inMemory] = [
            await allOf((page) => rows.entries(asked, page), most),
            await allOf((page) => whole.entries(asked, page), most),
          ]
          assert.deepEqual(inRows, inMemory)
          assert.equal(inRows.found.length, inRows.all)
          found += inRows.all
        }),
        { numRuns: 300 },
      )
      assert.ok(found > 300, `the questions find something: ${found}`)
    })

    test('finds the same names, stories, sentences and reports', async () => {
      const both = async <Found>(ask: (query: RecordQuery, page: PageAsked) => Promise<Page<Found>>) => {
        const [a, b] = [await allOf((page) => ask(rows, page), 7), await allOf((page) => ask(whole, page), 7)]
        assert.deepEqual(a, b)
        return a.found
      }
      for (const name of NAMES) {
        const found = await both((query, page) => query.entities({ name }, page))
        assert.deepEqual(
          found,
          findEntities(name, openLookUp(record)).map(({ id }) => id),
          name,
        )
      }
      for (const kind of ['person', 'state', 'organisation'] as const) {
        const counted = (id: string) => record.weave.entities.find((one) => one.id === id)!.reports.length
        const found = await both((query, page) => query.entities({ kind, tiers: ['sure', 'likely'] }, page))
        assert.ok(found.length > 5 && found.every((id, at) => at === 0 || counted(found[at - 1]!) >= counted(id)))
      }
      for (const told of ['by several', 'by one'] as const) await both((query, page) => query.stories({ told }, page))
      for (const text of TEXTS) {
        await both((query, page) => query.sentences(text, page))
        for (const of of [
          { outlet: 'wire' },
          { from: '2024' },
          { to: '2023-06' },
          { outlet: 'daily', from: '2022', to: '2024-12-31' },
        ])
          await both((query, page) => query.sentences(text, page, of))
        await both((query, page) => query.reportsWith(text, page))
        assert.deepEqual(await rows.reportsLike(text, 5), await whole.reportsLike(text, 5))
      }
      await both((query, page) => query.reports(page))
      assert.deepEqual(await rows.tally(), await whole.tally())
      assert.ok((await rows.sentences('russia minist*', { most: 9 })).all > 0)
    })

    test('gives measures by their places, lineages by what they are called, rulings, and of entries the words of the first report where no more is asked for', async () => {
      const differing = record.weave.comparisons.filter(({ verdict }) => verdict !== 'agree')
      const measures = await rows.excerpt({ measures: { most: 1, from: differing.length - 1 } })
      assert.deepEqual(
        measures.record.weave.comparisons.map(({ id }) => id),
        differing.slice(-1).map(({ id }) => id),
      )
      const lines = await rows.excerpt({ things: [`l${record.weave.lineage.length}`] })
      assert.deepEqual(
        lines.record.weave.lineage.map(({ reports }) => reports),
        [record.weave.lineage.at(-1)!.reports],
      )
      const several = record.entries.find(({ reports }) => reports.length > 1)!
      const told = await rows.excerpt({ entries: [several.id], told: 'first' })
      assert.deepEqual(
        told.record.readings.map(({ report }) => report.id),
        [several.footnotes[0].report],
      )
      assert.equal((await rows.excerpt({ unheeded: true })).record.weave.unheeded, undefined)
    })

    test('finds the same words of somebody, relations, deals, figures side by side, statements and names', async () => {
      const both = async <Found>(ask: (query: RecordQuery, page: PageAsked) => Promise<Page<Found>>, most = 7) => {
        const [a, b] = [await allOf((page) => ask(rows, page), most), await allOf((page) => ask(whole, page), most)]
        assert.deepEqual(a, b)
        return a.found
      }
      let found = 0
      for (const sort of ['quote', 'position', 'answer', 'figure'] as const) {
        found += (await both((query, page) => query.sayings({ sort }, page), 40)).length
        for (const by of [...NAMES, 'IND', 'Indian', 'official'])
          found += (await both((query, page) => query.sayings({ sort, by }, page))).length
        for (const words of ['contract', 'Ukraine', 'rifles S-400', 'zzz'])
          found += (await both((query, page) => query.sayings({ sort, words }, page))).length
        await both((query, page) =>
          query.sayings({ sort, by: 'India', words: 'Russia', from: '2022', to: '2024-06' }, page),
        )
      }
      assert.ok(found > 200, `${found} words found`)
      for (const tiers of [['sure'], ['sure', 'likely']] as const) {
        const pairs = await both((query, page) => query.pairs({ tiers }, page), 5)
        assert.ok(pairs.length > 2)
        for (const { a, b, entries } of pairs)
          assert.equal((await both((query, page) => query.entries({ tiers, pair: [a, b] }, page))).length, entries)
        const deals = await both((query, page) => query.deals({ tiers }, page), 4)
        assert.ok(deals.length > (tiers.length === 1 ? 0 : 2))
        await both((query, page) => query.deals({ tiers, between: ['IND', 'RUS'] }, page), 3)
      }
      for (const sort of ['comparison', 'statement', 'copy'] as const)
        await both((query, page) => query.things({ sort }, page), 2)
      for (const name of [...NAMES, 'IND', 'zz'])
        assert.equal(await rows.isNamed(name), await whole.isNamed(name), name)
      assert.deepEqual(await rows.speaking(), await whole.speaking())
      assert.deepEqual(await rows.names(), await whole.names())
      assert.equal(await rows.figuresAlone(), await whole.figuresAlone())
    })

    test('shows from what was asked what the whole shows of positions, quotes, denials, statements, deals and relations', async () => {
      const all = openLookUp(record, { likely: true })
      const everything = { most: 5000 }
      for (const of of ['India', 'IND', 'Russia', 'Japan', 'Shoigu', 'Lavrov', 'Ministry of Defence']) {
        for (const on of [undefined, 'Russia', 'contract'] as const) {
          const choice = { of, ...(on ? { on } : {}) }
          const asked = await askPositions(rows, choice, everything)
          assert.equal(
            renderPositions(groupByTopic(asked.found, asked.look, of), choice),
            renderPositions(groupByTopic(listPositions(all, choice), all, of), choice),
            `${of} ${on}`,
          )
        }
      }
      for (const choice of [
        {},
        { by: 'Russia' },
        { by: 'official' },
        { about: 'contract' },
        { by: 'Ministry', about: 'report' },
      ]) {
        assert.equal(
          renderQuotes((await askQuotes(rows, choice, everything)).found, choice),
          renderQuotes(listQuotes(all, choice), choice),
        )
        assert.equal(
          renderDenials((await askDenials(rows, choice, everything)).found, choice),
          renderDenials(listDenials(all, choice), choice),
        )
        assert.equal(
          renderStatements((await askStatements(rows, choice, everything)).found, choice),
          renderStatements(listStatements(all, choice), choice),
        )
      }
      const deals = await askDeals(rows, { tiers: ['sure', 'likely'] }, everything, { likely: true })
      assert.equal(renderDeals(deals.found, deals.look), renderDeals(findDeals(all), all))
      const relation = (await askRelation(rows, ['RUS', 'IND'], { likely: true }))!
      const pair = pairOf((a, b) => a === 'IND' && b === 'RUS', all)!
      assert.equal(
        renderRegister(relation),
        renderRegister({
          pair,
          deals: dealsBetween('IND', 'RUS', findDeals(all), all),
          look: all,
          leftOut: 0,
          more: 0,
        }),
      )
      assert.equal(await askRelation(rows, ['IND', 'NOR']), undefined)
      const few = (await askRelation(rows, ['IND', 'RUS'], { likely: true }, 2))!
      assert.deepEqual([few.pair.entries.length, few.more], [2, pair.entries.length - 2])
      const voices = pair.entries.map((entry) => entry.voices).sort((x, y) => y - x)
      assert.deepEqual(
        few.pair.entries.map((entry) => entry.voices).sort((x, y) => y - x),
        voices.slice(0, 2),
      )
      const figures = lookInto(
        await rows.excerpt({ things: (await rows.things({ sort: 'comparison' }, everything)).found, names: true }),
      )
      assert.equal(renderFigures(figures, 0), renderFigures(all, 0))
    })

    test('finds by a search what the whole record finds, and tells the same of it', async () => {
      let found = 0
      for (const choice of CHOICES) {
        for (const likely of [false, true]) {
          const asked = { ...choice, likely }
          const look = openLookUp(record, { likely })
          const chosen = choose(look, choice)
          const notes = { all: openFootnotes(look), part: openFootnotes(look) }
          const wanted = {
            events: chosen.entries.map((entry) => entryRow(entry, look, notes.all)),
            statements: chosen.quotes.map((quote) => quoteRow(quote, notes.all)),
            figures: chosen.figures.map((figure) => figureRow(figure, look, notes.all)),
            denials: chooseDenials(look, choice).map((answer) => denialRow(answer, notes.all)),
            actors: choose(look, { ...choice, who: [] })
              .entities.filter((one) => isCalled(one, choice.who ?? []))
              .map((entity) => actorRow(entity, look, notes.all)),
          }
          const everything = async <Key>(list: FoundList<Key>) => {
            const all = await list.count()
            const part = await list.from(0, all)
            assert.deepEqual([part.found.length, part.all], [all, all])
            return part.found
          }
          const entries = await everything(await listEntries(rows, asked))
          const ofEntries = lookInto(await rows.excerpt({ entries }), { likely })
          const said = async <Kind extends SaidKind>(kind: Kind) => {
            const keys = await everything(await listSaid(rows, kind, asked))
            const part = await lookAtSaid(rows, keys, likely)
            return { part, shown: shownAt(part, kind, asked, keys) }
          }
          const [quotes, figures, answers] = [await said('quote'), await said('figure'), await said('answer')]
          const actors = await everything(await listActors(rows, asked))
          const ofActors = lookInto(await rows.excerpt({ entities: actors, namedFirst: actors }), { likely })
          const told = {
            events: entries.map((id) => entryRow(ofEntries.entry(id)!, ofEntries, notes.part)),
            statements: quotes.shown.map((quote) => quoteRow(quote, notes.part)),
            figures: figures.shown.map((figure) => figureRow(figure, figures.part, notes.part)),
            denials: answers.shown.map((answer) => denialRow(answer, notes.part)),
            actors: actors.map((id) => actorRow(ofActors.entity(id)!, ofActors, notes.part)),
          }
          for (const sort of ['events', 'statements', 'figures', 'denials', 'actors'] as const) {
            assert.deepEqual(told[sort], wanted[sort], `${sort} ${JSON.stringify(asked)}`)
            found += told[sort].length
          }
          assert.deepEqual(notes.part.all(), notes.all.all())
        }
      }
      assert.ok(found > 1000, `${found} found`)
    })

    test('follows words and reports to the same origins, measures the same, lists the same lines and claims', async () => {
      const all = openLookUp(record, { likely: true })
      const traced = ({ isReport, readings, links }: Trace) => ({
        isReport,
        readings: readings.map(({ report }) => report.id),
        links: links.map((link) => ({
          ...link,
          passages: link.passages.map(({ reading, span }) => [reading.report.id, span.start, span.end]),
        })),
      })
      const named = record.readings.map(({ report }) => report.id)
      const words = record.weave.lineage.flatMap(({ passages: [first] }) => {
        const text = first && all.reading(first.report)?.report.text.slice(first.start, first.end)
        return text ? [text.split(/(?<=[.!?])\s/u)[0]!] : []
      })
      assert.ok(words.length > 3)
      for (const of of [...named, ...words.slice(0, 12), 'no such words anywhere at all'])
        assert.deepEqual(traced(traceSource(of, await lookForOrigin(of, rows))), traced(traceSource(of, all)), of)
      for (const names of [
        ['IND', 'RUS'],
        ['Russia', 'India'],
        ['JPN', 'PHL'],
        ['IND', 'NOR'],
      ] as const) {
        const measured = await askMeasured(rows, names, { likely: true, registers: [] })
        const pair = measuredPair(names, all)
        assert.deepEqual(
          measured && listMeasures(measured.found, measured.look),
          pair && listMeasures(pair, all),
          names.join(' '),
        )
      }
      for (const kind of [undefined, 'statement', 'wire', 'copy'] as const) {
        const { found } = await allOf((page) => rows.things({ sort: 'line', ...(kind && { kind }) }, page), 2)
        assert.deepEqual(
          found,
          record.weave.lineage.flatMap((line, at) => (kind === undefined || line.kind === kind ? [`l${at + 1}`] : [])),
        )
      }
      for (const verdict of ['agree', 'overlap', 'differ'] as const)
        assert.deepEqual(
          (await allOf((page) => rows.things({ sort: 'comparison', verdict }, page), 2)).found,
          record.weave.comparisons.filter((one) => one.verdict === verdict).map(({ id }) => id),
        )
      for (const choice of [{ by: 'Ministry' }, { about: 'report' }])
        assert.deepEqual(
          (await (await listShared(rows, choice, { likely: true })).from(0, 500)).found,
          listStatements(all, choice).map(({ line }) => `l${line + 1}`),
        )
      for (const file of [
        record.readings[3]!.report.file!,
        record.readings[3]!.report.file!.split('/').at(-1)!,
        OF_TWO_UNITS,
        '📻 talks.txt',
        'none',
      ])
        assert.equal(await rows.reportNamed(file), await whole.reportNamed(file), file)
      assert.notEqual(await rows.reportNamed('📻 talks.txt'), null)
      for (const of of [{ order: 'id' }, { order: 'id', isUndated: true }] as const)
        assert.deepEqual(
          (await allOf((page) => rows.reports(page, of), 3)).found,
          (await allOf((page) => whole.reports(page, of), 3)).found,
        )
      for (const choice of [{ outlet: 'wire' }, { title: 'Russia' }, { from: '2023', to: '2024-06' }, {}])
        assert.deepEqual(
          await (await listReports(rows, choice)).from(0, 500),
          await (await listReports(whole, choice)).from(0, 500),
        )
    })

    test('our own words in lines are known as ours, so that a search for them looks everywhere', () => {
      const entities = new Map(record.weave.entities.map((entity) => [entity.id, entity]))
      const all = openLookUp(record, { likely: true })
      const missing = new Set<string>()
      for (const entry of record.entries) {
        const told = new Set(wordsOfEntry(entry, entities, (report) => all.reading(report)!.report.text))
        for (const report of entry.reports)
          for (const word of searchedWords(outletOf(all.reading(report)!))) told.add(word)
        for (const tier of ['sure', entry.tier] as const)
          for (const word of searchedWords(describeEntry({ ...entry, tier }, all)))
            if (!told.has(word) && !OUR_WORDS.has(word)) missing.add(word)
      }
      assert.deepEqual([...missing], [])
    })

    test('shows from an excerpt what the whole shows', async () => {
      for (const likely of [false, true]) {
        const all = openLookUp(record, { likely })
        const { found } = await rows.entries({ tiers: likely ? ['sure', 'likely'] : ['sure'] }, { most: 1000 })
        const look = lookInto(await rows.excerpt({ entries: found }), { likely })
        assert.equal(
          renderTimeline(
            look,
            found.map((id) => look.entry(id)!),
          ),
          renderTimeline(all),
        )
        for (const { id } of record.weave.entities.filter(({ kind }) => kind === 'person' || kind === 'state')) {
          const { across } = await rows.excerpt({ entities: [id], across: true })
          const own = await rows.entries({ tiers: likely ? ['sure', 'likely'] : ['sure'], entity: id }, { most: 1000 })
          const seen = lookInto(
            await rows.excerpt({
              entities: [id],
              entries: own.found,
              reports: across.get(id)!.quotedIn,
              across: true,
              names: true,
            }),
            { likely },
          )
          const shown = new Set(own.found)
          assert.equal(
            renderEntity(seen.entity(id)!, seen, {
              entries: seen.entries.filter((entry) => shown.has(entry.id)),
              more: 0,
            }),
            renderEntity(all.entity(id)!, all),
          )
        }
        for (const story of record.weave.stories) {
          const seen = lookInto(await rows.excerpt({ stories: [story.id], around: 'all' }), { likely })
          assert.deepEqual(alignStory(seen.story(story.id)!, seen).rows, alignStory(story, all).rows)
          const some = lookInto(await rows.excerpt({ stories: [story.id], ofEachStory: 1 }), { likely })
          assert.deepEqual(some.story(story.id)!.reports, story.reports)
          assert.ok(some.reading(story.reports[0]!))
          assert.ok(story.reports.slice(1).every((id) => !some.reading(id)))
        }
      }
    })

    test('refuses a place that it did not give, and goes on at its place when what stands before it is gone', async () => {
      await assert.rejects(
        rows.entries({ tiers: ['sure'] }, { most: 5, after: 'nonsense' }),
        (error) => error instanceof Failure && /nonsense.*expected the place/u.test(wordFailure(error)),
      )
      const all = await rows.entries({ tiers: ['likely'] }, { most: 1000 })
      const first = await rows.entries({ tiers: ['likely'] }, { most: 10 })
      const other = await open()
      const [gone] = record.entries.find(({ id }) => id === first.found[3])!.reports
      const fewer = alone.filter(({ report }) => report.id !== gone)
      await other.keepReadings(fewer, 'one')
      const less = recordOf(fewer, [], reader)
      await other.keepWoven('mark', { record: less, alone: fewer, version: 'one' })
      const later = await other.query('one').entries({ tiers: ['likely'] }, { most: 1000, after: first.next! })
      const telling = (of: typeof record, ids: readonly string[]) =>
        ids.map((id) =>
          of.entries
            .find((entry) => entry.id === id)!
            .footnotes.map(({ report, event }) => `${report} ${event}`)
            .join(),
        )
      const behind = new Set(telling(record, all.found.slice(10)))
      const shared = telling(less, later.found).filter((one) => behind.has(one))
      assert.ok(shared.length > later.found.length / 2)
      await other.close()
    })
  })

  test(`rows of the ${name} store are written anew only where they say something else, and leave nothing behind`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...alone], { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        async (readings, without) => {
          const grown = await open()
          const kept = readings.filter((_, at) => at !== without % readings.length)
          const lay = (of: typeof readings) =>
            grown.keepWoven('mark', { record: recordOf(of, [], reader), alone: of, version: 'one' })
          for (let count = 1; count <= readings.length; count++) await lay(readings.slice(0, count))
          // One report withdrawn again.
          await lay(kept)
          const fresh = recordOf(kept, [], reader)
          const [back, query] = [(await grown.lastWoven(fresh.readings))!, grown.query('one')]
          assert.deepEqual(
            JSON.parse(JSON.stringify({ ...back.weave, entries: back.entries })),
            JSON.parse(JSON.stringify({ ...fresh.weave, entries: fresh.entries })),
          )
          assert.deepEqual(await query.tally(), await queryRecord(fresh).tally())
          for (const text of TEXTS)
            assert.deepEqual(
              await query.sentences(text, { most: 500 }),
              await queryRecord(fresh).sentences(text, { most: 500 }),
            )
          assert.deepEqual(
            await query.entries({ tiers: ['likely'], text: 'minist*' }, { most: 500 }),
            await queryRecord(fresh).entries({ tiers: ['likely'], text: 'minist*' }, { most: 500 }),
          )
          await grown.close()
        },
      ),
      { numRuns: 12 },
    )
  })
}

test('the same is asked of PostgreSQL', { skip: server === null && NO_POSTGRES }, () => {
  assert.ok('postgres' in STORES)
})

test('a search finds words in any order, phrases, and beginnings of words, whatever the accents and the case', () => {
  const holds = (text: string, asked: string) => holdsSought(searchedWords(text), readSought(asked))
  const text = 'Lavrov said in Kraków that 500 assault rifles would be delivered under the co-operation agreement.'
  for (const asked of [
    'rifles Lavrov',
    '"assault rifles"',
    'deliver*',
    'KRAKOW',
    'co-operation',
    '“co-operation agreement”',
    '"rifles would"',
    '500',
  ])
    assert.ok(holds(text, asked), asked)
  for (const asked of ['"rifles assault"', 'deliver', 'rifle', '', '*', '"', 'lavrov shoigu'])
    assert.ok(!holds(text, asked), asked)
})

test('words that stand in one report but in no one sentence are found there', async () => {
  const report: Report = {
    id: 'apart',
    file: null,
    title: null,
    outlet: null,
    byline: null,
    url: null,
    language: 'en',
    text: 'Mr Lavrov landed in Oslo on Monday. Norway had bought rifles before.',
    marked: [],
    published: null,
  }
  const readings = [readReport(report, reader)]
  const query = queryRecord(recordOf(readings, [], reader))
  assert.equal((await query.sentences('Lavrov rifles', { most: 5 })).all, 0)
  assert.deepEqual((await query.reportsWith('Lavrov rifles', { most: 5 })).found, ['apart'])
})
