import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { keepRecord } from '../src/attache.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { plotMeasure } from '../src/exports/plots/plot-measure.js'
import type { Register } from '../src/intake/register.js'
import type { Report } from '../src/intake/report.js'
import { levelOfOffice } from '../src/language/en/office-levels.js'
import { stateOfRegisterName } from '../src/reference/state-of-name.js'
import { openLookUp, type LookUp } from '../src/views/look-up.js'
import { listMeasures } from '../src/views/measures/list-measures.js'
import { MEASURES, type Measure } from '../src/views/measures/measure.js'
import { measuredPair } from '../src/views/measures/measured-pair.js'
import { holdClaims, type Held } from '../src/views/registers/hold-claims.js'
import { writeHeldLines } from '../src/views/registers/say-held.js'
import { openFakeTerminal } from './fake-terminal.js'
import { proposer, root } from './installed-reader.js'
import { read, registerFile, registerText } from './register-files.js'
import { enlargedRecord, sampleRecord } from './sample-reports.js'

const MADE_UP = 'made-up-imports-india.csv'
const madeUp = () => read(registerFile(MADE_UP), {}, MADE_UP)
const scratch = mkdtempSync(join(tmpdir(), 'attache-registers-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const reportOf = (id: string, text: string, published: string | null = '2023-05-03'): Report => ({
  id,
  file: `${id}.txt`,
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  text,
  marked: [],
  published: published === null ? null : { date: published, basis: 'metadata' },
})
/** A record of these texts and the registers beside it, read by the rules alone. */
const lookOf = (texts: readonly string[], registers: readonly Register[]): LookUp =>
  openLookUp(
    keepRecord(
      texts.map((text, at) => reportOf(`r${at}`, text)),
      [],
      proposer,
    ),
    { registers, likely: true },
  )
const heldFor = (texts: readonly string[], registers: readonly Register[]): readonly Held[] =>
  holdClaims(lookOf(texts, registers))
const windowOf = ({ lengths }: Held, length: number) => lengths.find((one) => one.length === length)!
const fitting = (held: Held, length: number) =>
  windowOf(held, length).fitting.map(({ from, to, value }) => `${from}–${to} ${value.toFixed(1)}`)

describe('claims held against a register', () => {
  test('three shares that differ are each right for a window: two decades, 2012 to 2016, 2017 to 2021', () => {
    const [decades, band, half] = heldFor(
      [
        'Russia supplied more than 60 percent of India’s weapons purchases during the last two decades.',
        'India buys 60 to 70 percent of its military equipment from Russia.',
        'India bought nearly half of its weapons from Russia.',
      ],
      [madeUp()],
    )
    assert.equal(decades!.what, 'Russia’s share of India’s imports of major arms')
    assert.deepEqual(
      [
        windowOf(decades!, 20).fitting.length,
        windowOf(decades!, 20).best.to,
        windowOf(decades!, 20).best.value.toFixed(1),
      ],
      [6, 2021, '65.0'],
    )
    assert.ok(fitting(band!, 5).includes('2012–2016 69.0') && fitting(band!, 20).includes('2002–2021 65.0'))
    assert.deepEqual(fitting(half!, 5), ['2017–2021 46.0'])
    assert.deepEqual(fitting(half!, 20), [])
  })

  test('where a reading has one side of a share alone, the other is the state that something comes from, and that is said', () => {
    const look = lookOf(
      [
        'India purchases 60-70 percent of its military equipment from Russia, which also holds a certain influence over China.',
        'India purchases 60-70 percent of its military equipment abroad, though China and Russia object.',
      ],
      [madeUp()],
    )
    const readings = look.record.readings.map((reading) => ({
      ...reading,
      figures: reading.figures.map((figure) => ({ ...figure, counterpart: null })),
    }))
    const held = holdClaims(openLookUp({ ...look.record, readings }, { registers: look.registers, likely: true }))
    assert.deepEqual(
      held.map(({ verdict, claim }) => [verdict, claim.counterpart?.name]),
      [
        ['settled', 'Russia'],
        ['not settled', undefined],
      ],
    )
    assert.match(held[0]!.claim.cautions.join(), /one state that something comes from: Russia/)
    assert.ok(fitting(held[0]!, 5).includes('2012–2016 69.0'))
  })

  test('the years that a report tells are looked at first; of those that the register has only in part nothing is settled', () => {
    const [told, part, outside] = heldFor(
      [
        'Russia accounted for 72 percent of India’s arms imports in 2010–14.',
        'Russia accounted for 36 percent of India’s arms imports in 2020–24.',
        'Russia accounted for 90 percent of India’s arms imports in 1980–84.',
      ],
      [madeUp()],
    )
    assert.deepEqual([told!.told!.value.toFixed(1), told!.told!.fits, told!.told!.isPart], ['72.5', 'yes', false])
    assert.deepEqual([part!.told!.from, part!.told!.to, part!.told!.isPart], [2020, 2021, true])
    assert.equal(outside!.told, null)
    assert.match(outside!.because.join(), /told for 1980–1984; the register has 1997–2021/)
  })

  test('what a register cannot settle is said: money, things out of coverage, a whole it has not, states it has not', () => {
    const money = heldFor(['India bought weapons worth $60 billion from Russia over two decades.'], [madeUp()])
    assert.deepEqual(
      money.map(({ verdict }) => verdict),
      ['not settled'],
    )
    assert.match(money[0]!.because.join(), /not money/)
    const exports = read(
      registerText('C_legacy_tiv_exports.csv').replaceAll('Borduria', 'Russia').replace('Arcadia,', 'India,'),
      {},
      'exports.csv',
    )
    const [whole] = heldFor(['Russia supplied 60 percent of India’s arms imports.'], [exports])
    assert.match(whole!.because.join(), /add the table of India’s imports of the same release/)
    const [absent] = heldFor(['France supplied 60 percent of Egypt’s arms imports.'], [exports])
    assert.match(absent!.because.join(), /Egypt and France are in no register/)
  })

  test('rifles are out of coverage, and the deals of a trade register about a designation are listed', () => {
    const text = registerText('A_trade-register_latin1.csv')
      .replaceAll('Borduria', 'Russia')
      .replaceAll('Arcadia', 'India')
      .replaceAll('Alfa-1', 'S-400')
    const register = read(text, {}, 'register.csv')
    const [listed] = heldFor(['India ordered five S-400 systems from Russia in 2018.'], [register])
    assert.equal(listed!.verdict, 'listed')
    assert.deepEqual(
      listed!.deals.map(({ rows }) => [rows[0].deal!.ordered.number, rows[0].deal!.delivered.number]),
      [[6, 6]],
    )
    const [rifles] = heldFor(['India ordered 500,000 assault rifles from Russia in 2018.'], [register])
    assert.match(rifles!.because.join(), /‹assault rifles› are out of its coverage/)
  })

  test('sums of money are held against a series in the same money, trade both ways, and nothing is converted', () => {
    const trade = read(
      'From,To,Year,Value\nIndia,Russia,2022,3100\nRussia,India,2022,46200\nIndia,Russia,2023,4300\nRussia,India,2023,61200\n',
      { of: 'trade', unit: 'million USD', from: 'From', to: 'To', year: 'Year', value: 'Value', release: '2024' },
    )
    const [both, imports, exports, share, euros] = heldFor(
      [
        'Trade between India and Russia reached $65.5 billion in 2023.',
        'India imported goods worth $46.2 billion from Russia in 2022.',
        'India’s exports to Russia rose to $4.3 billion in 2023.',
        'Russia’s share of India’s trade rose to 7 percent in 2023.',
        'India imported goods worth 46 billion euros from Russia in 2022.',
      ],
      [trade],
    )
    assert.deepEqual(
      [both!.what, both!.told!.value, both!.told!.fits],
      ['trade between India and Russia', 65500, 'yes'],
    )
    assert.deepEqual(
      [imports!.what, imports!.told!.value, imports!.told!.fits],
      ['trade from Russia to India', 46200, 'yes'],
    )
    assert.deepEqual(
      [exports!.what, exports!.told!.value, exports!.told!.fits],
      ['trade from India to Russia', 4300, 'yes'],
    )
    assert.match(share!.because.join(), /not the whole/)
    assert.match(euros!.because.join(), /nothing is converted/)
  })

  test('aid goes one way however it is worded, and a budget is of its owner alone', () => {
    const aid = read('Donor,Recipient,2021,2022\nJapan,Philippines,10,12\nUnited States,Philippines,100,90\n', {
      of: 'aid',
      unit: 'million USD',
      from: 'Donor',
      to: 'Recipient',
      release: '2023',
    })
    const budget = read('State,2022,2023\nIndia,70.5,72.1\n', {
      of: 'defence budget',
      unit: 'billion USD',
      whose: 'State',
      release: '2023',
    })
    const [given, own] = heldFor(
      [
        'Japan gave the Philippines $12 million in aid in 2022.',
        'India raised its defence budget to $72 billion in 2023.',
      ],
      [aid, budget, madeUp()],
    )
    assert.deepEqual([given!.what, given!.told!.fits], ['aid from Japan to Philippines', 'yes'])
    assert.deepEqual([own!.what, own!.told!.value, own!.told!.fits], ['India’s defence budget', 72.1, 'yes'])
  })

  test('a deal delivered over several years is an estimate of any one of them: such a window may give a number and never does for certain', () => {
    const register = read(
      registerText('A_trade-register_latin1.csv')
        .replaceAll('Borduria', 'Russia')
        .replaceAll('Arcadia', 'India')
        .replaceAll('Syldavia', 'France'),
      {},
      'register.csv',
    )
    const [held] = heldFor(['Russia supplied 100 percent of India’s arms imports in 2004.'], [register])
    assert.deepEqual([held!.told!.value, held!.told!.fits], [100, 'may'])
    assert.match(held!.because.join(), /delivered over several years/)
  })

  test('one side’s claim keeps its speaker', () => {
    const [line] = writeHeldLines(
      lookOf(
        ['“India buys 70 percent of its military equipment from Russia,” said Defence Minister Asha Rao.'],
        [madeUp()],
      ),
    )
    assert.match(line!.text, /according to Asha Rao/)
  })

  test('two releases answer apart, each under its own name', () => {
    const later = read(
      registerText(MADE_UP).replace('1 July 2022', '1 July 2023').replace('Russia,1100', 'Russia,1101'),
      {},
      'later.csv',
    )
    const held = heldFor(['India buys 60 to 70 percent of its military equipment from Russia.'], [madeUp(), later])
    assert.deepEqual(
      held.map(({ ledger }) => ledger.release),
      ['1 July 2022', '1 July 2023'],
    )
  })

  test('each claim is a line of a dossier that names maker and release and points at the words', () => {
    const look = lookOf(['India buys 60 to 70 percent of its military equipment from Russia.'], [madeUp()])
    const [line] = writeHeldLines(look)
    assert.match(
      line!.text,
      /^“60 to 70 percent” of military equipment, India, from or with Russia: in MADE UP FOR A TEST - not SIPRI data, release of 1 July 2022 \(r[0-9a-f]{6}\), Russia’s share of India’s imports of major arms: .*of runs of 5 years 2 of 21 give it, 2013–2017 \(64\.8 %\) and 2012–2016 \(69\.0 %\)/,
    )
    assert.equal(
      look.reading(line!.passage.report)!.report.text.slice(line!.passage.start, line!.passage.end),
      '60 to 70 percent',
    )
    assert.deepEqual(
      writeHeldLines(lookOf(['India buys 60 to 70 percent of its military equipment from Russia.'], [])),
      [],
    )
  })
})

test('states are known under the names that registers give them', () => {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['Turkiye', 'TUR'],
    ['UAE', 'ARE'],
    ['Soviet Union', 'SUN'],
    ['East Germany (GDR)', 'DDR'],
    ['Viet Nam', 'VNM'],
    ["Cote d'Ivoire", 'CIV'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Trinidad & Tobago', 'TTO'],
    ['Congo', 'COG'],
    ['DR Congo', 'COD'],
    ['South Korea', 'KOR'],
    ['IND', 'IND'],
    ['Houthi rebels (Yemen)*', undefined],
    ['NATO**', undefined],
    ['unknown supplier(s)', undefined],
    ['Arcadia', undefined],
  ]
  assert.deepEqual(
    named.map(([name]) => [name, stateOfRegisterName(name)]),
    named,
  )
})

describe('registers on the command line', () => {
  const folder = join(scratch, 'record')
  const run = async (...words: readonly string[]) => {
    const terminal = openFakeTerminal()
    const code = await runCommandLine(words, terminal)
    return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
  }
  const inData = (name: string) => join(root, 'test/data/registers', name)
  let before_: string
  before(async () => {
    assert.equal((await run('read', join(root, 'corpus/reports/india-russia'), '--record', folder, '--quiet')).code, 0)
    before_ = (await run('export', '--record', folder)).out
  })

  test('the register of two states is shown as before, beside the commands for registers of others', async () => {
    assert.match((await run('register', 'India', 'Russia', '--record', folder)).out, /^India – Russia/)
    assert.equal((await run('register', '--record', folder, 'IND', 'RUS')).code, 0)
    assert.match((await run('register', 'list', '--record', folder)).out, /no register is kept/)
    assert.match((await run('check', 'figures', '--record', folder)).out, /no register is kept beside this record/)
  })

  test('a register is added once, listed with credit and terms, and changes nothing of the record', async () => {
    const added = await run('register', 'add', inData(MADE_UP), '--record', folder)
    assert.equal(added.code, 0)
    assert.match(
      added.out,
      /^new {2}r[0-9a-f]{6} {2}made-up-imports-india\.csv: SIPRI table of partners, major arms in million TIV, 88 numbers, 1997–2021, release of 1 July 2022\n/,
    )
    assert.match((await run('register', 'add', inData(MADE_UP), '--record', folder)).out, /^already there/)
    assert.match(
      (await run('register', 'list', '--record', folder)).out,
      /credit: MADE UP FOR A TEST[^]*terms: all rights reserved/,
    )
    assert.equal((await run('export', '--record', folder)).out, before_)
    assert.match((await run('rebuild', '--record', folder)).out, /1 register read anew/)
    assert.equal((await run('export', '--record', folder)).out, before_)
  })

  test('check figures says window by window what it gives, and the word can still be checked as a quotation', async () => {
    const { out } = await run('check', 'figures', '--record', folder)
    assert.match(
      out,
      /“72 percent” of arms imports, India, from or with Russia[^]*told for +2010–2014: 72\.5 %, as claimed[^]*20 years +gives it in 1 of 6 windows, 1997–2016: 72\.3 %/,
    )
    assert.match(out, /Registers: MADE UP FOR A TEST[^]*Terms: all rights reserved/)
    assert.match(
      (await run('check', '--words', 'figures', '--record', folder)).out,
      /in the record: \d+ reports? of 11 with exactly these words/,
    )
    assert.match(
      (await run('check', 'There is no contract yet', '--record', folder)).out,
      /^(in the record|absent|not)/,
    )
  })

  test('the dossier tells it beneath the figures', async () => {
    assert.match(
      (await run('dossier', '--record', folder)).out,
      /## Figures held against registers\n\n“.*release of 1 July 2022.*\[\^\d+\]/,
    )
  })

  test('rows of registers leave in their own form alone, each with credit and terms; the others say how many they leave out', async () => {
    for (const format of ['csv', 'jsonl', 'json', 'ftm'])
      assert.match(
        (await run('export', '--format', format, '--plan', '--record', folder)).out,
        /88 numbers of 1 register beside the record \(--format registers/,
        format,
      )
    assert.match(
      (await run('export', '--format', 'registers', '--plan', '--record', folder)).out,
      /beware: MADE UP FOR A TEST[^]*10 per cent/,
    )
    const rows = parse((await run('export', '--format', 'registers', '--record', folder)).out, {
      columns: true,
    }) as unknown as Record<string, string>[]
    assert.equal(rows.length, 88)
    assert.equal(
      rows.filter(({ supplier }) => supplier === 'Russia').reduce((sum, { value }) => sum + Number(value), 0),
      37880,
    )
    assert.ok(rows.every(({ credit, terms, release }) => credit !== '' && terms !== '' && release === '1 July 2022'))
    assert.doesNotMatch(
      (await run('export', '--format', 'csv', '--table', 'figures', '--record', folder)).out,
      /MADE UP/,
    )
  })

  test('a damaged file is told with its line and nothing of it is kept; another release is said to be one', async () => {
    const broken = join(scratch, 'broken.csv')
    writeFileSync(broken, registerText(MADE_UP).replace('France,120,120', 'France,120,many'))
    const refused = await run('register', 'add', broken, '--record', folder)
    assert.equal(refused.code, 2)
    assert.match(
      refused.said,
      /broken\.csv:12: ‹many› in the year 1998 \(‹France›\); expected a number, or nothing\. Nothing of this file was kept/,
    )
    const later = join(scratch, 'later.csv')
    writeFileSync(later, registerText(MADE_UP).replace('1 July 2022', '1 July 2023'))
    assert.match(
      (await run('register', 'add', later, '--record', folder)).said,
      /another release of the same \(1 July 2022\); both are kept and asked apart/,
    )
    assert.match(
      (await run('register', 'remove', 'later.csv', '--record', folder)).out,
      /^removed {2}r[0-9a-f]{6} {2}later\.csv/,
    )
    assert.match(
      (await run('register', 'remove', 'later.csv', '--record', folder)).said,
      /no register ‹later\.csv›; expected one of r/,
    )
    assert.match(
      (await run('register', 'add', 'nowhere.csv', '--record', folder)).said,
      /nowhere\.csv: no file that can be read/,
    )
  })

  test('a series is added by a mapping from a file or from options, and what is wrong with a mapping is told', async () => {
    const map = join(root, 'docs/examples/trade-map.json')
    const trade = join(root, 'docs/examples/trade.csv')
    assert.match(
      (await run('register', 'add', trade, '--map', map, '--record', folder)).out,
      /mapped series, trade in million USD, 5 numbers, 2021–2022, release of 2023-05-01/,
    )
    const options = await run(
      'register',
      'add',
      trade,
      '--of',
      'trade',
      '--unit',
      'million USD',
      '--from',
      'Exporter',
      '--to',
      'Importer',
      '--year',
      'Year',
      '--value',
      'Value',
      '--where',
      'Flow=services',
      '--release',
      '2023',
      '--record',
      folder,
    )
    assert.match(options.out, /1 number, 2021, release of 2023/)
    const wrong = join(scratch, 'map.json')
    for (const [content, expected] of [
      ['{', /map\.json: no JSON/],
      ['{"colour": "blue"}', /the name ‹colour›; expected a JSON object with some of release/],
      ['{"of": 3}', /‹of› with 3, which is no text/],
    ] as const) {
      writeFileSync(wrong, content)
      const { code, said } = await run('register', 'add', trade, '--map', wrong, '--record', folder)
      assert.equal(code, 2)
      assert.match(said, expected)
    }
    assert.match(
      (await run('register', 'add', trade, '--where', 'Flow', '--record', folder)).said,
      /expected COLUMN=WORDS/,
    )
    for (const name of [trade, trade])
      await run(
        'register',
        'remove',
        (await run('register', 'list', '--record', folder)).out.match(/^(r[0-9a-f]{6}) {2}trade\.csv/m)?.[1] ?? name,
        '--record',
        folder,
      )
  })

  test('measures are printed with what they count and where their numbers come from', async () => {
    const { out } = await run('measures', 'India', 'Russia', '--likely', '--record', folder)
    assert.match(
      out,
      /Russia’s share of India’s imports of major arms\n[^]*2021 +1300 +3000 +43\.3 +46\.0\n[^]*trend: 2017–2021 46\.0 %, 2012–2016 69\.0 %, 23\.0 points less/,
    )
    assert.match(
      (await run('measures', 'India', 'Atlantis', '--record', folder)).said,
      /‹India› and ‹Atlantis›; expected two states/,
    )
    assert.match((await run('measures', 'Chile', 'Peru', '--record', folder)).out, /nothing to measure/)
  })
})

describe('measures of a relation', () => {
  const look = () => openLookUp(sampleRecord(), { likely: true, registers: [madeUp()] })
  const measures = () => listMeasures(measuredPair(['India', 'RUS'], look())!, look())

  test('each is defined in docs/measures.md', () => {
    const told = readFileSync(join(root, 'docs/measures.md'), 'utf8')
    for (const id of MEASURES) assert.match(told, new RegExp(`\\(\`${id}\`\\)`), id)
    assert.deepEqual([...new Set(measures().map(({ id }) => id))].sort(), [...MEASURES].sort())
  })

  test('the index is one over the number of suppliers where all supply the same, and one where one supplies all', () => {
    const indices = (rows: string) =>
      listMeasures(
        measuredPair(['India', 'Russia'], look())!,
        openLookUp(sampleRecord(), {
          registers: [read(`,2020,2021,Total\n${rows}\n,,,\nTotal,,,\n`, { to: '=India', release: 'x' })],
        }),
      )
        .filter(({ id }) => id === 'diversification')
        .map(({ rows: [row] }) => [row![1], row![2]])
    assert.deepEqual(indices('Russia,10,10,20\nFrance,10,10,20\nIsrael,20,,20\nUnited States,,20,20'), [[4, 0.25]])
    assert.deepEqual(indices('Russia,10,10,20'), [[1, 1]])
  })

  test('tables add up: meetings by level, entries with two voices, reports by country', () => {
    const of = (id: Measure['id']) => measures().find((one) => one.id === id)!
    for (const row of of('meetings').rows)
      assert.equal(
        row.slice(1, -1).reduce<number>((sum, cell) => sum + (cell as number), 0),
        row.at(-1),
      )
    const voices = of('voices').rows
    assert.equal(
      voices.slice(0, -1).reduce((sum, row) => sum + (row[1] as number), 0),
      voices.at(-1)![1],
    )
    const shares = of('coverage').rows.map((row) => row[2] as number)
    assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - 100) < 0.6)
  })

  test('the level of a meeting is that of the lower of the two highest offices', () => {
    const levels: readonly (readonly [string, ReturnType<typeof levelOfOffice>])[] = [
      ['President', 'heads of state or government'],
      ['Prime Minister', 'heads of state or government'],
      ['Defence Minister', 'ministers'],
      ['Secretary of State', 'ministers'],
      ['Deputy Foreign Minister', 'senior officials'],
      ['Vice-President', 'ministers'],
      ['National Security Adviser', 'senior officials'],
      ['President of the Chamber', 'senior officials'],
      ['singer', undefined],
    ]
    assert.deepEqual(
      levels.map(([title]) => [title, levelOfOffice(title)]),
      levels,
    )
    const met = openLookUp(
      keepRecord(
        [
          reportOf(
            'm',
            'MOSCOW, May 3 (Wire) — Russian President Pavel Orlov met Indian Foreign Minister Asha Rao in Moscow on Tuesday.',
          ),
        ],
        [],
        proposer,
      ),
      { likely: true },
    )
    const meetings = listMeasures(measuredPair(['India', 'Russia'], met)!, met).find(({ id }) => id === 'meetings')!
    assert.deepEqual(meetings.rows, [[2023, 0, 1, 0, 0, 1]])
  })

  test('a drawing has nothing that a strict policy refuses, says what it shows, and is the same every time', () => {
    for (const measure of measures()) {
      const svg = plotMeasure(measure)
      assert.equal(svg, plotMeasure(measure))
      assert.match(svg, /^<svg [^>]*role="img"/)
      assert.doesNotMatch(svg, /<style|<script| style=| on\w+=/)
      assert.doesNotMatch(svg, /NaN|undefined/)
    }
    const hostile: Measure = {
      id: 'coverage',
      title: '"><script>alert(1)</script>',
      definition: '',
      source: '',
      columns: [],
      rows: [],
      notes: [],
      plot: { kind: 'bars', unit: '</svg><img src=x>', bars: [{ name: '<img src=x onerror=alert(2)>', value: 1 }] },
    }
    assert.doesNotMatch(plotMeasure(hostile).replace(/"[^"]*"/g, '""'), /<script|<img/)
  })
})

describe('registers on the desk', () => {
  const HOST = { host: '127.0.0.1:4173' }
  const desk = (registers: readonly Register[]) =>
    buildDesk({ ...inMemory(sampleRecord), registers: () => registers }, { loopbackOnly: true })

  test('windows stand beneath each claim, with maker, release and terms; nothing where no register is kept', async () => {
    const { body } = await desk([madeUp()]).inject({ url: '/figures', headers: HOST })
    assert.match(body, /as claimed for the years told; given over 1, 5, 10 and 20 years/)
    assert.match(body, /release of 1 July 2022[^]*terms: all rights reserved/)
    assert.doesNotMatch((await desk([]).inject({ url: '/figures', headers: HOST })).body, /class="held"/)
    assert.match(
      (await desk([madeUp()]).inject({ url: '/dossier', headers: HOST })).body,
      /Figures held against registers/,
    )
  })

  test('the measures of a pair are drawn, each with its table, and a pair that is none is missing', async () => {
    const { statusCode, body } = await desk([madeUp()]).inject({
      url: '/relations/IND/RUS/measures?likely=1',
      headers: HOST,
    })
    assert.equal(statusCode, 200)
    assert.equal(body.match(/<svg /g)?.length, body.match(/<table[ >]/g)?.length)
    assert.doesNotMatch(body, / style=|<style/)
    assert.equal((await desk([]).inject({ url: '/relations/IND/ZZZ/measures', headers: HOST })).statusCode, 404)
  })

  test('a large record, which is asked for what a page shows, holds its claims against them as well', async () => {
    const record = enlargedRecord()
    const large = buildDesk({ ...inMemory(() => record), registers: () => [madeUp()] }, { loopbackOnly: true })
    const { statusCode, body } = await large.inject({
      url: '/dossier?between=IND&between=RUS&likely=1',
      headers: HOST,
    })
    assert.equal(statusCode, 200)
    assert.match(body, /Figures held against registers[^]*release of 1 July 2022/)
  })
})

describe('registers over the API', () => {
  const HOST = { host: '127.0.0.1:4173' }
  const server = buildDesk({ ...inMemory(sampleRecord), registers: () => [madeUp()] }, { loopbackOnly: true })
  const get = async <T>(path: string): Promise<T> => {
    const answer = await server.inject({ url: `/api/v1${path}`, headers: HOST })
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
    return answer.json<T>()
  }
  const all = openLookUp(sampleRecord(), { likely: true, registers: [madeUp()] })

  test('the claims that a register counts too are those that the whole record has', async () => {
    const { rows, all: counted } = await get<{
      rows: { report: string; start: number; register: string }[]
      all: number
    }>('/registers/claims?likely=true&limit=200')
    const held = holdClaims(all)
    assert.ok(held.length > 3)
    assert.equal(counted, held.length)
    const placeOf = (report: string, start: number, register: string) => `${report} ${start} ${register}`
    assert.deepEqual(
      rows.map(({ report, start, register }) => placeOf(report, start, register)).sort(),
      held
        .map(({ claim, ledger }) => placeOf(claim.reading.report.id, claim.figure.start, ledger.registers[0].id))
        .sort(),
    )
  })

  test('the measures of two states have the shares of registers, and a dossier the claims held against them', async () => {
    const { measures } = await get<{ measures: { id: string; rows: unknown[][] }[] }>(
      '/relations/IND/RUS/measures?likely=true',
    )
    const told = listMeasures(measuredPair(['IND', 'RUS'], all)!, all).map(
      ({ id, title, definition, source, columns, rows, notes }) => ({
        id,
        title,
        definition,
        source,
        columns,
        rows,
        notes,
      }),
    )
    assert.deepEqual(measures, told)
    assert.ok(measures.some(({ id, rows }) => id === 'supplier-share' && rows.length > 10))
    const { parts } = await get<{ parts: { strands: { title: string }[] }[] }>(
      '/dossier?between=IND&between=RUS&likely=true',
    )
    assert.ok(
      parts.some(({ strands }) => strands.some(({ title }) => /registers/u.test(title))),
      JSON.stringify(parts.map(({ strands }) => strands.map(({ title }) => title))),
    )
  })
})
