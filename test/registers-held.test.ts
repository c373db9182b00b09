import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Register, RegisterRow } from '../src/intake/register.js'
import type { Figure } from '../src/reading/reading.js'
import { measureDiversification } from '../src/views/measures/diversification.js'
import { measureShares } from '../src/views/measures/supplier-share.js'
import { openLookUp } from '../src/views/look-up.js'
import { byClaim, countPassedOver, holdClaims, sayImports } from '../src/views/registers/hold-claims.js'
import { ledgersOf, type Party } from '../src/views/registers/ledgers.js'
import { sayFit, sayHeld, sayTold, sayYearsGiving, writeHeldLines } from '../src/views/registers/say-held.js'
import {
  count,
  figureMarked,
  madeEntity,
  madeFigure,
  madeMention,
  madeReading,
  madeRecord,
  share,
  spanOf,
  sum,
} from './made-readings.js'

const NAMES: Readonly<Record<string, string>> = {
  IND: 'India',
  RUS: 'Russia',
  FRA: 'France',
  ISR: 'Israel',
  PER: 'Peru',
  CHL: 'Chile',
}
const party = (code: string): Party => ({ code, name: NAMES[code]!, names: [NAMES[code]!] })

type Row = readonly [
  supplier: string | null,
  recipient: string | null,
  years: number | readonly number[],
  value: number | null,
]

const rowOf = ([supplier, recipient, years, value]: Row, line: number): RegisterRow => ({
  line,
  supplier,
  recipient,
  years: typeof years === 'number' ? [years] : years,
  value,
  isSmall: false,
  deal: null,
})

function register(rows: readonly Row[], more: Partial<Register> = {}): Register {
  return {
    id: 'r1',
    file: 'table.csv',
    layout: 'SIPRI deliveries',
    title: null,
    source: 'Institute',
    release: '1 May 2024',
    credit: 'The Institute’s database',
    terms: '',
    of: 'major arms',
    unit: { kind: 'volume', name: 'million TIV', currency: null, scale: 1 },
    isRounded: false,
    scope: { suppliers: 'all', recipients: 'all', from: 2014, to: 2023 },
    rows: rows.map(rowOf),
    notes: [],
    ...more,
  }
}

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
/** Russia’s part of India’s imports: 70 in a hundred up to 2018, then 45. */
const ARMS: readonly Row[] = years(2014, 2023).flatMap((year): readonly Row[] =>
  year <= 2018
    ? [
        ['Russia', 'India', year, 70],
        ['France', 'India', year, 20],
        ['Israel', 'India', year, 10],
      ]
    : [
        ['Russia', 'India', year, 45],
        ['France', 'India', year, 40],
        ['Israel', 'India', year, 15],
      ],
)
const WORLD: readonly Row[] = [...ARMS, ...years(2014, 2023).map((year): Row => ['France', 'Chile', year, 100])]
const DOLLARS: Register['unit'] = { kind: 'money', name: 'million USD', currency: 'USD', scale: 1e6 }
const series = (of: string, rows: readonly Row[], more: Partial<Register> = {}) =>
  register(rows, { layout: 'mapped series', of, unit: DOLLARS, ...more })
const TRADE = series(
  'trade',
  years(2020, 2022).flatMap((year): readonly Row[] => [
    ['India', 'Russia', year, 1000],
    ['Russia', 'India', year, 3000],
  ]),
  {
    scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2022 },
  },
)

interface Told extends Partial<Figure> {
  readonly text: string
}

/** What registers have to say of one figure: ‹these words› of [this thing], India’s and with Russia. */
function look(registers: readonly Register[], told: readonly Told[], likely = false) {
  return openLookUp(
    madeRecord(
      told.map(({ text: marked, ...figure }, at) => {
        const { text, said, of } = figureMarked(marked)
        const named = Object.entries(NAMES).filter(([, name]) => text.includes(name))
        return madeReading(`report${at}`, text, {
          entities: [
            ...Object.entries(NAMES).map(([country, name]) => madeEntity(country, name, { country })),
            madeEntity('s400', 'S-400', { kind: 'equipment' }),
            madeEntity('minister', 'Ann Roy', { kind: 'person' }),
          ],
          mentions: [
            ...named.map(([code, name]) => madeMention(text, name, code)),
            ...(text.includes('S-400') ? [madeMention(text, 'S-400', 's400', { kind: 'equipment' })] : []),
          ],
          figures: [
            madeFigure(text, said, {
              of,
              ...(of === null ? {} : { ofSpan: spanOf(text, of) }),
              subject: 'IND',
              counterpart: 'RUS',
              high: figure.low ?? null,
              ...figure,
            }),
          ],
        })
      }),
    ),
    { registers, likely },
  )
}

function say(registers: readonly Register[], told: Told): readonly string[] {
  const asked = look(registers, [told], true)
  return holdClaims(asked).map((held) => sayHeld(held, asked))
}

const SIXTY = '‹60 percent› of [its arms imports] came so.'
const DEAL = {
  id: '17',
  designation: 'S-400 Triumf',
  description: 'Air defence system',
  category: null,
  ordered: { year: '2018', number: 5, isEstimate: false },
  delivered: { number: 3, isEstimate: true },
  status: 'New',
  comments: 'Five regiments',
}
const DEALS = register([['Russia', 'India', [2021, 2022], 30]], { layout: 'SIPRI trade register' })
const REGISTER_OF_DEALS: Register = { ...DEALS, rows: DEALS.rows.map((row) => ({ ...row, deal: DEAL })) }
const CASES: readonly (readonly [rule: string, registers: readonly Register[], told: Told, said: readonly string[]])[] =
  [
    [
      'the window told gives the number',
      [register(ARMS)],
      share(SIXTY, 60, { period: '2016/2020' }),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: for the years told, 2016–2020: 60.0 %, as claimed; of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %).',
      ],
    ],
    [
      'the window told gives another',
      [register(ARMS)],
      share(SIXTY, 60, { period: '2014/2018' }),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: for the years told, 2014–2018: 70.0 %, not as claimed; of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %).',
      ],
    ],
    [
      'a part of the years told settles nothing',
      [register(ARMS)],
      share(SIXTY, 60, { period: '2010/2016' }),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: for the years told, 2014–2016: 70.0 %, a part of the years told, which settles nothing; of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). Told for 2010–2016, of which the register has only 2014–2016.',
      ],
    ],
    [
      'years that the register has not are told to be so',
      [register(ARMS)],
      share(SIXTY, 60, { period: '2000/2005' }),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). Told for 2000–2005; the register has 2014–2023.',
      ],
    ],
    [
      'without years every run is tried',
      [register(ARMS)],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %).',
      ],
    ],
    [
      '“more than” is given by all above it',
      [register(ARMS)],
      share('‹More than 40 percent› of [its arms imports] came so.', 40, { high: null, bound: 'over' }),
      [
        '“More than 40 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years 10 of 10 give it, nearest 2023 (45.0 %); of runs of 5 years 6 of 6 give it, nearest 2019–2023 (45.0 %); of runs of 10 years 1 of 1 gives it, 2014–2023 (57.5 %).',
      ],
    ],
    [
      'what no run gives is told with the nearest',
      [register(ARMS)],
      share('‹95 percent› of [its arms imports] came so.', 95),
      [
        '“95 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years none, nearest 2014–2018 (70.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %).',
      ],
    ],
    [
      'rounded numbers may give what they do not give as they stand',
      [register(ARMS, { isRounded: true })],
      share('‹45.2 percent› of [its arms imports] came so.', 45.2),
      [
        '“45.2 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years 5 of 10 may give it, as its numbers are uncertain, nearest 2023 (45.0 % (44.3 to 45.7 %)); of runs of 5 years 1 of 6 may give it, as its numbers are uncertain, nearest 2019–2023 (45.0 % (44.3 to 45.7 %)); of runs of 10 years none, nearest 2014–2023 (57.5 % (56.7 to 58.3 %)).',
      ],
    ],
    [
      'a share with nobody it is had from is not settled',
      [register(ARMS)],
      share(SIXTY, 60, { counterpart: null }),
      [
        '“60 percent” of its arms imports, India: in Institute, release of 1 May 2024 (r1): not settled. The report does not tell whose part of the whole it is.',
      ],
    ],
    [
      'with whom may be what comes from there in its sentence',
      [register(ARMS)],
      share('‹60 percent› of [its arms imports] came from Russia, not France.', 60, { counterpart: null }),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). With whom was taken from its sentence, which names one state that something comes from: Russia.',
      ],
    ],
    [
      'or the one other state of its sentence',
      [register(ARMS)],
      share('‹60 percent› of [its arms imports] were Israel made.', 60, { counterpart: null }),
      [
        '“60 percent” of its arms imports, India, from or with Israel: in Institute, release of 1 May 2024 (r1), Israel’s share of India’s imports of major arms: of single years none, nearest 2023 (15.0 %); of runs of 5 years none, nearest 2019–2023 (15.0 %); of runs of 10 years none, nearest 2014–2023 (12.5 %). With whom was taken from its sentence, which names no other state: Israel.',
      ],
    ],
    [
      'a supplier of whom the register has nothing has no part',
      [register(ARMS)],
      share(SIXTY, 60, { counterpart: 'PER' }),
      [
        '“60 percent” of its arms imports, India, from or with Peru: in Institute, release of 1 May 2024 (r1), Peru’s share of India’s imports of major arms: of single years none, nearest 2023 (0.0 %); of runs of 5 years none, nearest 2019–2023 (0.0 %); of runs of 10 years none, nearest 2014–2023 (0.0 %).',
      ],
    ],
    [
      'states that stand in no register are told to be in none',
      [register(ARMS)],
      share(SIXTY, 60, { subject: 'CHL', counterpart: 'PER' }),
      [
        '“60 percent” of its arms imports, Chile, from or with Peru: in Institute, release of 1 May 2024 (r1): not settled. Chile and Peru are in no register of it that is kept.',
      ],
    ],
    [
      'a part of the world’s exports is held against all of them',
      [register(WORLD)],
      share('‹30 percent› of [the world’s arms exports] were its.', 30, { subject: 'FRA', counterpart: null }),
      [
        '“30 percent” of the world’s arms exports, France: in Institute, release of 1 May 2024 (r1), France’s share of the world’s exports of major arms: of single years none, nearest 2018 (60.0 %); of runs of 5 years none, nearest 2014–2018 (60.0 %); of runs of 10 years none, nearest 2014–2023 (65.0 %).',
      ],
    ],
    [
      'arms in service are not arms delivered',
      [register(ARMS)],
      share('‹60 percent› of [its military equipment] is so.', 60),
      [
        '“60 percent” of its military equipment, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). It may speak of arms in service; the register counts what was delivered, and cannot settle that.',
      ],
    ],
    [
      'by value is not by volume',
      [register(ARMS)],
      share('‹60 percent› of [its arms imports] by value came so.', 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). Told by value; the register counts volume.',
      ],
    ],
    [
      'a share of tanks is not one of all arms',
      [register(ARMS)],
      share('‹60 percent› of [its tank arms imports] came so.', 60),
      [
        '“60 percent” of its tank arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %). Told of ‹its tank arms imports›; the register’s sum is of all major arms together.',
      ],
    ],
    [
      'of grain a register of arms says nothing',
      [register(ARMS)],
      share('‹60 percent› of [its grain imports] came so.', 60),
      [],
    ],
    [
      'volume is no money',
      [register(ARMS)],
      sum('It paid ‹$5 billion› for [arms].', 5e9),
      [
        '“$5 billion” of arms, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. It counts volume (TIV), which is not money: no price and no sum of money can be held against it.',
      ],
    ],
    [
      'a register without deals says nothing of rifles',
      [register(ARMS)],
      count('It bought ‹6,000› [assault rifles].', 6000),
      [],
    ],
    [
      'one of deals leaves rifles out, and says so',
      [REGISTER_OF_DEALS],
      count('It bought ‹6,000› [assault rifles].', 6000),
      [
        '“6,000” of assault rifles, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. ‹assault rifles› are out of its coverage: it counts major arms only.',
      ],
    ],
    [
      'a thing that the register names is listed with its deals',
      [REGISTER_OF_DEALS],
      count('It ordered ‹five› [S-400 systems].', 5),
      [
        '“five” of S-400 systems, India, from or with Russia: in Institute, release of 1 May 2024 (r1): S-400 Triumf, Air defence system, Russia to India; ordered 2018: 5; delivered 2021, 2022: 3 (estimate); new ‹Five regiments›. How many of a thing there are depends on what is counted as one (a regiment, a launcher, a missile).',
      ],
    ],
    [
      'so is a sum for one thing, without a price of the register’s',
      [REGISTER_OF_DEALS],
      sum('It paid ‹$5 billion› for [S-400 systems].', 5e9),
      [
        '“$5 billion” of S-400 systems, India, from or with Russia: in Institute, release of 1 May 2024 (r1): S-400 Triumf, Air defence system, Russia to India; ordered 2018: 5; delivered 2021, 2022: 3 (estimate); new ‹Five regiments›. The register has no prices of its own; what it notes of the deal stands beside it.',
      ],
    ],
    [
      'deals over several years count by the part of them',
      [REGISTER_OF_DEALS],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years 2 of 2 may give it, as its numbers are uncertain, nearest 2022 (100.0 % (0.0 to 100.0 %)); of runs of 5 years 1 of 3 may give it, as its numbers are uncertain, nearest 2019–2023 (100.0 %); of runs of 10 years none, nearest 2014–2023 (100.0 %). The volume of deals delivered over several years is told in one sum: of a window that cuts them it counts the part of their years.',
      ],
    ],
    [
      'trade lies between two, both ways',
      [TRADE],
      sum('[Trade] was ‹$4 billion› in 2021.', 4e9, { period: '2021' }),
      [
        '“$4 billion” of Trade, India, from or with Russia: in Institute, release of 1 May 2024 (r1), trade between India and Russia: for the years told, 2021: 4,000 million USD, as claimed; of single years 3 of 3 give it, 2022 (4,000 million USD), 2020 (4,000 million USD) and 2021 (4,000 million USD).',
      ],
    ],
    [
      'imports come in',
      [TRADE],
      sum('[Imports] were ‹$3 billion› in 2021.', 3e9, { period: '2021' }),
      [
        '“$3 billion” of Imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), trade from Russia to India: for the years told, 2021: 3,000 million USD, as claimed; of single years 3 of 3 give it, 2022 (3,000 million USD), 2020 (3,000 million USD) and 2021 (3,000 million USD).',
      ],
    ],
    [
      'exports go out',
      [TRADE],
      sum('[Exports] were ‹$1 billion› in 2021.', 1e9, { period: '2021' }),
      [
        '“$1 billion” of Exports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), trade from India to Russia: for the years told, 2021: 1,000 million USD, as claimed; of single years 3 of 3 give it, 2022 (1,000 million USD), 2020 (1,000 million USD) and 2021 (1,000 million USD).',
      ],
    ],
    [
      'another currency is not converted',
      [TRADE],
      sum('[Exports] were ‹€1 billion› in 2021.', 1e9, { currency: 'EUR' }),
      [
        '“€1 billion” of Exports, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. Told in EUR, the register is in million USD; nothing is converted.',
      ],
    ],
    [
      'a sum a month is no sum of a year',
      [TRADE],
      sum('[Exports] were ‹$1 billion› a month.', 1e9, { per: 'month' }),
      [
        '“$1 billion” of Exports, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. Told per month; the register has sums.',
      ],
    ],
    [
      'a share of trade is of both ways together',
      [TRADE],
      share('‹50 percent› of [trade] was so.', 50),
      [
        '“50 percent” of trade, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s trade: of single years none, nearest 2022 (100.0 %).',
      ],
    ],
    [
      'aid goes the way in which the register has some',
      [
        series(
          'aid',
          [
            ['Russia', 'India', 2020, 5],
            ['Russia', 'Peru', 2020, 5],
          ],
          { scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2020 } },
        ),
      ],
      sum('[Aid] was ‹$5 million›.', 5e6, { subject: 'RUS', counterpart: 'IND' }),
      [
        '“$5 million” of Aid, Russia, from or with India: in Institute, release of 1 May 2024 (r1), aid from Russia to India: of single years 1 of 1 gives it, 2020 (5 million USD).',
      ],
    ],
    [
      'a budget is a state’s own',
      [
        series('defence budget', [[null, 'India', 2020, 70_000]], {
          scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2020 },
        }),
      ],
      sum('[The defence budget] was ‹$70 billion›.', 7e10, { counterpart: null }),
      [
        '“$70 billion” of The defence budget, India: in Institute, release of 1 May 2024 (r1), India’s defence budget: of single years 1 of 1 gives it, 2020 (70,000 million USD).',
      ],
    ],
    [
      'a measure is held in its unit, with its thousands',
      [
        series('wheat', [['Russia', 'India', 2020, 12]], {
          unit: { kind: 'measure', name: 'thousand tonnes', currency: null, scale: 1000 },
          scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2020 },
        }),
      ],
      { text: '‹12,000 tonnes› of [wheat].', kind: 'measure', unit: 'tonne', low: 12_000 },
      [
        '“12,000 tonnes” of wheat, India, from or with Russia: in Institute, release of 1 May 2024 (r1), wheat from Russia to India: of single years 1 of 1 gives it, 2020 (12 thousand tonnes).',
      ],
    ],
    [
      'another unit is not',
      [
        series('wheat', [['Russia', 'India', 2020, 12]], {
          unit: { kind: 'measure', name: 'thousand tonnes', currency: null, scale: 1000 },
        }),
      ],
      { text: '‹12,000 litres› of [wheat].', kind: 'measure', unit: 'litre', low: 12_000 },
      [
        '“12,000 litres” of wheat, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. Told in litre, the register is in thousand tonnes.',
      ],
    ],
    [
      'nor money against a measure',
      [
        series('wheat', [['Russia', 'India', 2020, 12]], {
          unit: { kind: 'measure', name: 'thousand tonnes', currency: null, scale: 1000 },
        }),
      ],
      sum('‹$12 million› of [wheat].', 12e6),
      [
        '“$12 million” of wheat, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. It counts thousand tonnes, not money.',
      ],
    ],
    [
      'a part without its whole says which table is missing',
      [register(ARMS, { scope: { suppliers: ['Russia'], recipients: ['India'], from: 2014, to: 2023 } })],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. It has the part but not the whole: add the table of India’s imports of the same release.',
      ],
    ],
    [
      'where the file does not tell what it was asked for, it may still tell both',
      [register(ARMS, { scope: { suppliers: 'unknown', recipients: ['India'], from: 2014, to: 2023 } })],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 6 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2014–2023 (57.5 %).',
      ],
    ],
    [
      'before 1992 there is no Russia',
      [register(ARMS, { scope: { suppliers: 'all', recipients: 'all', from: 1985, to: 2023 } })],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years none, nearest 2018 (70.0 %); of runs of 5 years 1 of 10 gives it, 2016–2020 (60.0 %); of runs of 10 years none, nearest 2012–2021 (60.6 %); of runs of 20 years none, nearest 2002–2021 (60.6 %). Until 1991 the register has the Soviet Union, which is not counted as Russia.',
      ],
    ],
    [
      'a deal that a window cuts is an estimate',
      [
        register(
          [
            ['Russia', 'India', [2019, 2020], 80],
            ['France', 'India', 2019, 20],
            ['France', 'India', 2020, 20],
          ],
          { layout: 'SIPRI trade register', scope: { suppliers: 'all', recipients: 'all', from: 2019, to: 2020 } },
        ),
      ],
      share('‹67 percent› of [its arms imports] came so.', 67),
      [
        '“67 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1), Russia’s share of India’s imports of major arms: of single years 2 of 2 may give it, as its numbers are uncertain, nearest 2020 (66.7 % (0.0 to 80.0 %)). The volume of deals delivered over several years is told in one sum: of a window that cuts them it counts the part of their years.',
      ],
    ],
    [
      'nothing in any year settles nothing',
      [
        register([
          ['Russia', 'India', 2019, 0],
          ['France', 'India', 2018, 0],
        ]),
      ],
      share(SIXTY, 60),
      [
        '“60 percent” of its arms imports, India, from or with Russia: in Institute, release of 1 May 2024 (r1): not settled. The register has nothing of it in any year.',
      ],
    ],
  ]

describe('what registers have to say of a figure', () => {
  for (const [rule, registers, told, said] of CASES)
    test(rule, () => {
      assert.deepEqual(say(registers, told), said)
    })
})

describe('which figures are held against registers', () => {
  const held = (more: Partial<Told>) => say([register(ARMS)], share(SIXTY, 60, more)).length
  const rows: readonly (readonly [rule: string, count: number, more: Partial<Told>])[] = [
    ['a sure share is', 1, {}],
    ['a likely one is', 1, { confidence: 0.5 }],
    ['a doubtful one is not', 0, { confidence: 0.49 }],
    ['what is aimed at is not', 0, { status: 'planned' }],
    ['what is ordered is', 1, { status: 'ordered' }],
    ['a step is not', 0, { kind: 'change' }],
    ['nor a place', 0, { kind: 'rank' }],
    ['what has no number is not', 0, { low: null, high: null }],
    ['one end is a number', 1, { low: null, high: 60, bound: 'under' }],
    ['of nobody a register says nothing', 0, { subject: null, counterpart: null }],
  ]
  for (const [rule, count, more] of rows)
    test(rule, () => {
      assert.equal(held(more), count)
    })

  test('without a register nothing is', () => {
    assert.deepEqual(holdClaims(look([], [share(SIXTY, 60)])), [])
  })

  test('those that no register counts are counted, counts of things apart', () => {
    const asked = look(
      [register(ARMS)],
      [share(SIXTY, 60), share('‹60 percent› of [its grain imports].', 60), count('‹Six› [tanks].', 6)],
    )
    assert.equal(countPassedOver(asked, holdClaims(asked)), 1)
  })

  test('two releases speak of one claim together, each for itself', () => {
    const asked = look(
      [register(ARMS), register(ARMS, { id: 'r2', release: '1 May 2023' })],
      [share(SIXTY, 60), share(SIXTY, 60)],
    )
    assert.deepEqual(
      byClaim(holdClaims(asked)).map((all) => all.map(({ ledger }) => ledger.release)),
      [
        ['1 May 2024', '1 May 2023'],
        ['1 May 2024', '1 May 2023'],
      ],
    )
  })

  test('a document tells the sure ones, and the likely where they are asked for', () => {
    const told = [share(SIXTY, 60, { confidence: 0.95 }), share(SIXTY, 60, { confidence: 0.6 })]
    const passages = (likely: boolean) =>
      writeHeldLines(look([register(ARMS)], told, likely)).map(({ passage }) => passage)
    assert.deepEqual(passages(false), [{ report: 'report0', start: 0, end: 10 }])
    assert.equal(passages(true).length, 2)
  })
})

describe('how a claimed number is taken', () => {
  // a claim holds where the register’s 60.0 lies within what it may mean
  const register60 = [
    register(
      [
        ['Russia', 'India', 2020, 600],
        ['France', 'India', 2020, 400],
      ],
      { scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2020 } },
    ),
  ]
  const rows: readonly (readonly [rule: string, fits: boolean, more: Partial<Told>])[] = [
    ['the same', true, { low: 60, high: 60 }],
    ['of a decimal half a tenth is', false, { low: 60.1, high: 60.1 }],
    ['sixty-one is another number', false, { low: 61, high: 61 }],
    ['a range holds it', true, { low: 55, high: 65 }],
    ['the end of a range is rounded too', true, { low: 50, high: 60, bound: 'range' }],
    ['more than sixty is more', true, { low: 60, high: null, bound: 'over' }],
    ['more than sixty-one is more', false, { low: 61, high: null, bound: 'over' }],
    ['at most sixty', true, { low: null, high: 60, bound: 'under' }],
    ['at most fifty-nine', false, { low: null, high: 59, bound: 'under' }],
    ['nearly sixty-five is a little less', true, { low: 65, high: 65, bound: 'nearly' }],
    ['nearly fifty-nine is not more', false, { low: 59, high: 59, bound: 'nearly' }],
    ['about sixty-five is a little less', true, { low: 65, high: 65, bound: 'about' }],
    ['about fifty-five a little more', true, { low: 55, high: 55, bound: 'about' }],
    ['about fifty is not', false, { low: 50, high: 50, bound: 'about' }],
  ]
  for (const [rule, fits, more] of rows)
    test(rule, () => {
      const asked = look(register60, [share('‹x› of [its arms imports] came so.', 60, more)])
      assert.equal(holdClaims(asked)[0]!.lengths[0]!.fitting.length > 0, fits)
    })

  test('of a sum two digits are told at least: “$2 billion” is from 1.95 to 2.05', () => {
    const fitting = (billions: number) => {
      const trade = series('trade', [['Russia', 'India', 2020, billions * 1000]], {
        scope: { suppliers: 'all', recipients: 'all', from: 2020, to: 2020 },
      })
      return holdClaims(look([trade], [sum('[Imports] were ‹$2 billion›.', 2e9)]))[0]!.lengths[0]!.fitting.length
    }
    assert.deepEqual([1.94, 1.95, 2, 2.05, 2.06].map(fitting), [0, 1, 1, 1, 0])
  })

  test('the years told are those of the figure, else the one stretch of years in its sentence', () => {
    const told = (period: string | null, ...stretches: readonly string[]) => {
      const asked = look([register(ARMS)], [share('‹60 percent› of [its arms imports] came so.', 60, { period })])
      const [reading] = asked.record.readings
      const dates = stretches.map((edtf, at) => ({
        id: `d${at}`,
        start: 0,
        end: 5,
        edtf,
        needsPublished: false,
        rule: 'test',
      }))
      const dated = openLookUp(madeRecord([{ ...reading!, dates }]), { registers: [register(ARMS)] })
      return holdClaims(dated)[0]!.claim.told
    }
    assert.deepEqual(told('2016/2020'), { from: 2016, to: 2020 })
    assert.deepEqual(told(null, '2016/2020'), { from: 2016, to: 2020 })
    assert.deepEqual(told('2016/2020', '2011/2012'), { from: 2016, to: 2020 })
    assert.equal(told(null, '2016/2020', '2011/2012'), null)
    assert.equal(told(null, '2016'), null, 'a date is no stretch')
    assert.equal(told('2016/..'), null, 'nor what has no end')
    assert.equal(told('../2016'), null)
    assert.deepEqual(told('2003-04-29/2023-04-28'), { from: 2004, to: 2023 }, 'a year begun is no whole one')
    assert.deepEqual(told('2003-01-01/2023-04-28'), { from: 2003, to: 2023 })
    assert.deepEqual(told('2003-04-29/2023-12-31'), { from: 2003, to: 2023 })
    assert.deepEqual(told('2023-04-28'), { from: 2023, to: 2023 })
  })
})

describe('windows in a line', () => {
  const window = (from: number, value: number, fits: 'yes' | 'no' = 'yes') => ({
    from,
    to: from,
    value,
    low: value,
    high: value,
    isSpread: false,
    fits,
  })
  const fit = (all: number, fitting: readonly ReturnType<typeof window>[], possible = 0) =>
    sayFit({ length: 1, all, fitting, possible, best: fitting[0] ?? window(2020, 50, 'no') }, 'percent')

  test('few are named, the best first; of many the nearest; of none too', () => {
    const [a, b, c, d] = [2011, 2012, 2013, 2014].map((year) => window(year, 60)) as [
      ReturnType<typeof window>,
      ...ReturnType<typeof window>[],
    ]
    assert.equal(fit(1, [a]), 'gives it in 1 of 1 window, 2011: 60.0 %')
    assert.equal(fit(9, [a, b!, c!]), 'gives it in 3 of 9 windows, 2011: 60.0 %; 2012: 60.0 %; 2013: 60.0 %')
    assert.equal(fit(9, [a, b!, c!, d!]), 'gives it in 4 of 9 windows, nearest 2011: 60.0 %')
    assert.equal(fit(9, []), 'in none of 9 windows; nearest 2020: 50.0 %')
    assert.equal(fit(9, [], 2), 'may give it in 2 of 9 windows, as its numbers are uncertain; nearest 2020: 50.0 %')
  })

  test('single years are listed, eight at most', () => {
    const given = (count: number) =>
      sayYearsGiving({
        ...holdClaims(look([register(ARMS)], [share(SIXTY, 60)]))[0]!,
        lengths: [
          {
            length: 1,
            all: 20,
            fitting: Array.from({ length: count }, (_, at) => window(2000 + at, 60)),
            possible: 0,
            best: window(2000, 60),
          },
        ],
      })
    assert.equal(given(0), null)
    assert.equal(given(2), '2000, 2001')
    assert.equal(given(8), '2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007')
    assert.equal(given(9), '2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007 and 1 more')
  })

  test('what a number may lie between is told beyond half a point, and beyond a hundredth of a sum', () => {
    const told = (value: number, low: number, high: number, unit: 'percent' | Register['unit']) =>
      sayTold({ from: 2020, to: 2020, value, low, high, isSpread: false, fits: 'may', isPart: false }, unit)
    assert.equal(told(50, 49.5, 50.5, 'percent'), '2020: 50.0 %, which may be as claimed')
    assert.equal(told(50, 49.4, 50, 'percent'), '2020: 50.0 % (49.4 to 50.0 %), which may be as claimed')
    assert.equal(told(50, 50, 50.6, 'percent'), '2020: 50.0 % (50.0 to 50.6 %), which may be as claimed')
    assert.equal(told(1000, 990, 1010, DOLLARS), '2020: 1,000 million USD, which may be as claimed')
    assert.equal(
      told(1000, 989, 1000, DOLLARS),
      '2020: 1,000 million USD (989 million USD to 1,000 million USD), which may be as claimed',
    )
  })

  test('what a state takes in has its own word', () => {
    assert.deepEqual(['trade', 'major arms', 'aid', 'soft loans'].map(sayImports), [
      'imports',
      'imports of major arms',
      'receipts of aid',
      'receipts of soft loans',
    ])
  })
})

describe('measures from a register', () => {
  const [ledger] = ledgersOf([register(ARMS)])

  test('a supplier’s share year by year and in runs of five, with the trend', () => {
    const [measure] = measureShares(ledger!, party('IND'), party('RUS'))
    assert.equal(measure!.title, 'Russia’s share of India’s imports of major arms')
    assert.deepEqual(measure!.columns, [
      'year',
      'from Russia (million TIV)',
      'from all (million TIV)',
      'share (%)',
      'five years to then (%)',
    ])
    assert.deepEqual(
      measure!.rows,
      years(2014, 2023).map((year) => [
        year,
        year <= 2018 ? 70 : 45,
        100,
        year <= 2018 ? 70 : 45,
        year < 2018 ? null : 70 - 5 * (year - 2018),
      ]),
    )
    assert.deepEqual(measure!.notes, ['trend: 2019–2023 45.0 %, 2014–2018 70.0 %, 25.0 points less'])
    assert.ok(measure!.plot.kind === 'lines')
    assert.deepEqual(
      measure!.plot.series.map(({ points }) => points.length),
      [10, 6],
    )
  })

  test('more is told as more, the same as unchanged, and fewer than ten years have no trend', () => {
    const trend = (supplier: string) => measureShares(ledger!, party('IND'), party(supplier))[0]!.notes
    assert.deepEqual(trend('FRA'), ['trend: 2019–2023 40.0 %, 2014–2018 20.0 %, 20.0 points more'])
    const same = register(ARMS.map(([a, b, year]): Row => [a, b, year, 10]))
    assert.deepEqual(measureShares(ledgersOf([same])[0]!, party('IND'), party('RUS'))[0]!.notes, [
      'trend: 2019–2023 33.3 %, 2014–2018 33.3 %, unchanged',
    ])
    const short = register(ARMS, { scope: { suppliers: 'all', recipients: 'all', from: 2015, to: 2023 } })
    assert.deepEqual(measureShares(ledgersOf([short])[0]!, party('IND'), party('RUS'))[0]!.notes, [])
  })

  test('of one who supplied nothing there is no share; what a file leaves open is told', () => {
    assert.deepEqual(measureShares(ledger!, party('IND'), party('PER')), [])
    const nothing = register(ARMS.map(([a, b, year]): Row => [a, b, year, 0]))
    assert.deepEqual(measureShares(ledgersOf([nothing])[0]!, party('IND'), party('RUS')), [])
    const open = register(ARMS.slice(0, 15), {
      layout: 'SIPRI trade register',
      scope: { suppliers: 'unknown', recipients: ['India'], from: 2014, to: 2018 },
    })
    assert.deepEqual(measureShares(ledgersOf([open])[0]!, party('IND'), party('RUS'))[0]!.notes, [
      'the volume of a deal delivered over several years is spread evenly over them',
      'the file does not tell which sides it was asked for: the whole is the sum of its rows',
    ])
  })

  test('how imports are spread: 1 where one supplies all, less the more share', () => {
    const spread = (rows: readonly Row[], from = 2019, to = 2023) => {
      const [measure] = measureDiversification(
        ledgersOf([register(rows, { scope: { suppliers: 'all', recipients: 'all', from, to } })])[0]!,
        party('IND'),
      )
      return measure && { rows: measure.rows, notes: measure.notes }
    }
    assert.equal(spread([['Russia', 'India', 2020, 7]])!.rows[0]![2], 1)
    assert.deepEqual(
      spread([
        ['Russia', 'India', 2020, 5],
        ['France', 'India', 2021, 5],
      ])!.rows,
      [['2019–2023', 2, 0.5, 2, 0]],
    )
    assert.deepEqual(
      spread([
        ['Russia', 'India', 2020, 5],
        ['France', 'India', 2021, 0],
      ])!.rows,
      [['2019–2023', 1, 1, 1, 0]],
    )
    assert.deepEqual(spread([['Russia', 'India', 2020, 5]], 2020, 2021)!.rows, [['2020–2021', 1, 1, 1, 0]])
    assert.equal(spread([['Russia', 'India', 2020, 5]], 2018, 2023)!.rows.length, 2)
    assert.equal(spread([['Russia', 'India', 2020, 0]]), undefined)
    assert.equal(spread([['Russia', 'Peru', 2020, 5]]), undefined)
    assert.deepEqual(spread([['Russia', 'India', 2020, 5]])!.notes, [])
    assert.equal(
      spread([
        ['Russia', 'India', 2020, 5],
        ['Unknown supplier(s)', 'India', 2020, 5],
      ])!.notes.length,
      1,
    )
  })
})
