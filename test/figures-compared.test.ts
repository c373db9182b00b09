import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Figure } from '../src/reading/reading.js'
import { compareFigureParts, compareFigures } from '../src/weaving/compare-figures.js'
import type { EntityIndex } from '../src/weaving/entity-index.js'
import type { WovenEntity } from '../src/weaving/weave.js'
import {
  count,
  figureMarked,
  madeEntity,
  madeFigure,
  madeMention,
  madeReading,
  share,
  spanOf,
  sum,
} from './made-readings.js'

/** A report with one figure: ‹these words› of [this thing]. */
interface Told extends Partial<Figure> {
  readonly text: string
  readonly day?: string
  /** The place of its story among the stories; all are of one where it is not given. */
  readonly story?: number
  /** Words that name a state within the thing. */
  readonly named?: string
}

const entityOf = (id: string): WovenEntity => ({
  ...madeEntity(id, id, { country: id }),
  reports: [],
  members: [],
  grounds: [],
  roles: [],
})
const INDEX: EntityIndex = {
  of: ({ entity }) => (entity === 'nobody' ? undefined : entityOf(entity)),
  ofState: () => undefined,
  withId: () => undefined,
  named: () => null,
}

function readingOf({ text: marked, day, named, ...figure }: Told, at: number) {
  const { text, said, of } = figureMarked(marked)
  return madeReading(`r${at}`, text, {
    day: day ?? null,
    entities: [madeEntity('named', 'named')],
    mentions: named === undefined ? [] : [madeMention(text, named, 'named')],
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
}

function compare(told: readonly Told[]) {
  return compareFigures(
    told.map(readingOf),
    told.map(({ story }) => story ?? 0),
    INDEX,
  )
}

const measure = (text: string, low: number, unit: string, more: Partial<Told> = {}): Told => ({
  text,
  kind: 'measure',
  unit,
  low,
  ...more,
})

const SIXTY = share('India buys ‹60 percent› of [its arms] from Russia.', 60)
const HALF = share('India buys ‹half› of [its arms] from Russia.', 50)

type Verdict = 'agree' | 'overlap' | 'differ, all may hold' | 'differ' | 'apart'

function verdictOf(told: readonly Told[]): string {
  const made = compare(told)
  if (made.length === 0) return 'apart'
  if (made.length > 1) return `${made.length} comparisons`
  const { verdict, canAllBeTrue } = made[0]!
  return verdict === 'differ' && canAllBeTrue ? 'differ, all may hold' : verdict
}

describe('which figures stand side by side, and how they stand to one another', () => {
  const rows: readonly (readonly [rule: string, verdict: Verdict, ...Told[]])[] = [
    ['the same number of the same thing agrees', 'agree', SIXTY, SIXTY],
    ['two numbers of one whole and one window differ', 'differ', SIXTY, HALF],
    ['an open end reaches the other number', 'overlap', SIXTY, { ...HALF, high: null, bound: 'over' }],
    ['an open end does not reach back', 'differ', SIXTY, { ...HALF, low: null, high: 50, bound: 'under' }],
    ['“about” is loose to either side', 'overlap', { ...SIXTY, bound: 'about' }, { ...SIXTY, low: 65, high: 65 }],
    ['“nearly” is loose below', 'overlap', { ...SIXTY, bound: 'nearly' }, { ...SIXTY, low: 55, high: 55 }],
    ['“nearly” is not loose above', 'differ', { ...SIXTY, bound: 'nearly' }, { ...SIXTY, low: 61, high: 61 }],
    ['stretches that touch overlap', 'overlap', { ...SIXTY, low: 60, high: 70 }, { ...SIXTY, low: 70, high: 80 }],
    ['one report alone is not compared', 'apart', SIXTY],
    ['another owner is another measure', 'apart', SIXTY, { ...SIXTY, subject: 'CHL' }],
    ['another supplier is another measure', 'apart', SIXTY, { ...SIXTY, counterpart: 'FRA' }],
    ['what nobody owns is not compared', 'apart', { ...SIXTY, subject: null }, { ...SIXTY, subject: null }],
    ['nor what somebody unknown owns', 'apart', { ...SIXTY, subject: 'nobody' }, { ...SIXTY, subject: 'nobody' }],
    [
      'a share without its whole is not compared',
      'apart',
      share('It rose to ‹60 percent›.', 60),
      share('It rose to ‹60 percent›.', 60),
    ],
    ['a step is told of its own moment', 'apart', { ...SIXTY, kind: 'change' }, { ...SIXTY, kind: 'change' }],
    ['so is a place in an order', 'apart', { ...SIXTY, kind: 'rank' }, { ...SIXTY, kind: 'rank' }],
    [
      'a share and a sum are two measures',
      'apart',
      SIXTY,
      sum('India paid ‹60 dollars› for [its arms] from Russia.', 60),
    ],
    [
      'other windows may both hold',
      'differ, all may hold',
      { ...SIXTY, period: '2004/2013' },
      { ...HALF, period: '2014/2023' },
    ],
    [
      'other wholes of a share may both hold',
      'differ, all may hold',
      SIXTY,
      share('India buys ‹half› of [its arms imports] from Russia.', 50),
    ],
    [
      'by value and by number may both hold',
      'differ, all may hold',
      share('India buys ‹60 percent› of [its arms] by value.', 60),
      share('India buys ‹half› of [its arms] by number.', 50),
    ],
    [
      'both by value cannot both hold',
      'differ',
      share('India buys ‹60 percent› of [its arms] by value.', 60),
      share('India buys ‹half› of [its arms] in value terms.', 50),
    ],
    [
      'where both ways of reckoning are told neither is',
      'differ',
      share('India buys ‹60 percent› of [its arms] by value and by number.', 60),
      share('India buys ‹half› of [its arms] by number.', 50),
    ],
    [
      'shares of two stories on two days may both hold',
      'differ, all may hold',
      { ...SIXTY, day: '2024-01-02' },
      { ...HALF, day: '2024-05-02', story: 1 },
    ],
    [
      'of two stories on one day they cannot',
      'differ',
      { ...SIXTY, day: '2024-01-02' },
      { ...HALF, day: '2024-01-02', story: 1 },
    ],
    ['two stories without a day may be of two days', 'differ, all may hold', SIXTY, { ...HALF, story: 1 }],
    ['of one story on two days they cannot', 'differ', { ...SIXTY, day: '2024-01-02' }, { ...HALF, day: '2024-05-02' }],
    [
      'sums in one currency differ',
      'differ',
      sum('India paid ‹$5 billion› for [the frigates].', 5e9),
      sum('India paid ‹$6 billion› for [the frigates].', 6e9),
    ],
    [
      'sums in two currencies may both hold',
      'differ, all may hold',
      sum('India paid ‹$5 billion› for [the frigates].', 5e9),
      sum('India paid ‹€4 billion› for [the frigates].', 4e9, { currency: 'EUR' }),
    ],
    [
      'a price apiece is none of the whole',
      'apart',
      sum('India paid ‹$5› for [the shells].', 5, { per: 'shell' }),
      sum('India paid ‹$500› for [the shells].', 500),
    ],
    [
      'a target is no second sum',
      'apart',
      sum('India will raise [grain trade] to ‹$5 billion›.', 5e9, { status: 'planned' }),
      sum('India had [grain trade] of ‹$5 billion›.', 5e9),
    ],
    [
      'nor is what is to be reached by a year',
      'apart',
      sum('India will raise [grain trade] to ‹$5 billion›.', 5e9, { period: '../2030' }),
      sum('India had [grain trade] of ‹$5 billion›.', 5e9),
    ],
    [
      'what is planned may be ordered',
      'agree',
      count('India will get ‹five› [frigates].', 5, { status: 'planned' }),
      count('India ordered ‹five› [frigates].', 5, { status: 'ordered' }),
    ],
    [
      'ordered and delivered are two counts',
      'apart',
      count('India ordered ‹five› [frigates].', 5, { status: 'ordered' }),
      count('India got ‹five› [frigates].', 5, { status: 'delivered' }),
    ],
    [
      'what is held is neither',
      'apart',
      count('India has ‹five› [frigates].', 5),
      count('India got ‹five› [frigates].', 5, { status: 'delivered' }),
    ],
    [
      'an estimate counts what is',
      'agree',
      count('India has ‹five› [frigates].', 5),
      count('India has ‹five› [frigates].', 5, { status: 'estimated' }),
    ],
    [
      'a count may leave its supplier untold',
      'agree',
      count('India has ‹five› [frigates].', 5, { counterpart: null }),
      count('India has ‹five› [frigates].', 5),
    ],
    [
      'counts of two suppliers are two',
      'apart',
      count('India has ‹five› [frigates].', 5),
      count('India has ‹five› [frigates].', 5, { counterpart: 'FRA' }),
    ],
    [
      'a sum may not leave it untold',
      'apart',
      sum('India paid ‹$5 billion› for [the frigates].', 5e9),
      sum('India paid ‹$5 billion› for [the frigates].', 5e9, { counterpart: null }),
    ],
    [
      'trade is one from either side',
      'agree',
      sum('[Grain trade] was ‹$5 billion›.', 5e9),
      sum('[Grain trade] was ‹$5 billion›.', 5e9, { subject: 'RUS', counterpart: 'IND' }),
    ],
    [
      'so is what goes one way',
      'agree',
      sum('[Coal] for ‹$5 billion›.', 5e9),
      sum('[Coal] for ‹$5 billion›.', 5e9, { subject: 'RUS', counterpart: 'IND' }),
    ],
    [
      'a share of trade is one from either side',
      'agree',
      share('‹5 percent› of [the trade].', 5),
      share('‹5 percent› of [the trade].', 5, { subject: 'RUS', counterpart: 'IND' }),
    ],
    ['a share of arms is of its owner’s whole', 'apart', SIXTY, { ...SIXTY, subject: 'RUS', counterpart: 'IND' }],
    [
      'a thing that may go both ways is two',
      'apart',
      sum('[Frigates] for ‹$5 billion›.', 5e9),
      sum('[Frigates] for ‹$5 billion›.', 5e9, { subject: 'RUS', counterpart: 'IND' }),
    ],
    [
      'exports of one are imports of the other',
      'agree',
      sum('[Frigate exports] of ‹$5 billion›.', 5e9, { subject: 'RUS', counterpart: 'IND' }),
      sum('[Frigates] for ‹$5 billion›.', 5e9),
    ],
    [
      'a share of exports stays its owner’s',
      'apart',
      share('‹5 percent› of [frigate exports].', 5, { subject: 'RUS', counterpart: 'IND' }),
      share('‹5 percent› of [frigates].', 5),
    ],
    [
      'exports to nobody told stay exports',
      'apart',
      sum('[Frigate exports] of ‹$5 billion›.', 5e9, { counterpart: null }),
      sum('[Frigates] of ‹$5 billion›.', 5e9, { counterpart: null }),
    ],
    [
      'soldiers are troops',
      'agree',
      measure('‹200› [border troops].', 200, 'troop'),
      measure('‹200› [border troops].', 200, 'soldier'),
    ],
    [
      'kilometres are no miles',
      'apart',
      measure('‹200 km› of [the pipeline].', 200, 'km'),
      measure('‹200 miles› of [the pipeline].', 200, 'mile'),
    ],
    [
      'one day’s count is of that day',
      'apart',
      count('‹12› [frigates] within 24 hours.', 12, { day: '2024-01-02' }),
      count('‹12› [frigates] came.', 12, { day: '2024-01-02' }),
    ],
    [
      'two of one day agree',
      'agree',
      count('‹12› [frigates] within 24 hours.', 12, { day: '2024-01-02' }),
      count('‹12› [frigates] overnight.', 12, { day: '2024-01-02' }),
    ],
    [
      'two of two days are apart',
      'apart',
      count('‹12› [frigates] within 24 hours.', 12, { day: '2024-01-02' }),
      count('‹12› [frigates] overnight.', 12, { day: '2024-01-03' }),
    ],
    [
      'told elsewhere a count is borne out',
      'agree',
      count('‹12› [frigates].', 12),
      count('‹12› [frigates].', 12, { story: 1 }),
    ],
    [
      'told elsewhere it is never contradicted',
      'apart',
      count('‹12› [frigates].', 12),
      count('‹13› [frigates].', 13, { story: 1 }),
    ],
    [
      'but within three days',
      'differ, all may hold',
      count('‹12› [frigates].', 12, { day: '2024-01-02' }),
      count('‹13› [frigates].', 13, { day: '2024-01-05', story: 1 }),
    ],
    [
      'and no longer',
      'apart',
      count('‹12› [frigates].', 12, { day: '2024-01-02' }),
      count('‹13› [frigates].', 13, { day: '2024-01-06', story: 1 }),
    ],
    [
      'in whichever order they came',
      'differ, all may hold',
      count('‹12› [frigates].', 12, { day: '2024-01-05' }),
      count('‹13› [frigates].', 13, { day: '2024-01-02', story: 1 }),
    ],
    [
      'of those days it must be worded alike',
      'apart',
      count('‹12› [frigates].', 12, { day: '2024-01-02' }),
      count('‹13› [stealth frigates].', 13, { day: '2024-01-02', story: 1 }),
    ],
    [
      'one end alone in common bears nothing out',
      'apart',
      count('‹12 to 14› [frigates].', 12, { high: 14 }),
      count('‹12 to 15› [frigates].', 12, { high: 15, story: 1 }),
    ],
    [
      'nor the other end alone',
      'apart',
      count('‹12 to 14› [frigates].', 12, { high: 14 }),
      count('‹13 to 14› [frigates].', 13, { high: 14, story: 1 }),
    ],
    [
      'with a period each they are compared anywhere',
      'differ',
      count('‹12› [frigates].', 12, { period: '2023', day: '2024-01-02' }),
      count('‹13› [frigates].', 13, { period: '2023', story: 1 }),
    ],
    [
      'a period of one alone is not enough',
      'apart',
      count('‹12› [frigates].', 12, { period: '2023' }),
      count('‹13› [frigates].', 13, { story: 1 }),
    ],
    [
      'one word more may tell the same thing',
      'agree',
      count('‹12› [frigates].', 12),
      count('‹12› [stealth frigates].', 12),
    ],
    ['two words more do not', 'apart', count('‹12› [frigates].', 12), count('‹12› [tall stealth frigates].', 12)],
    ['a part is not the whole', 'apart', count('‹12› [frigates].', 12), count('‹12› [remaining frigates].', 12)],
    ['the same part is', 'agree', count('‹12› [remaining frigates].', 12), count('‹12› [remaining frigates].', 12)],
    ['another word is another thing', 'apart', count('‹12› [frigates].', 12), count('‹12› [tanks].', 12)],
    [
      'what any report speaks of tells nothing',
      'apart',
      sum('‹$5 billion› of [investment].', 5e9),
      sum('‹$5 billion› of [investment].', 5e9),
    ],
    [
      'a word that tells makes it that thing',
      'agree',
      sum('‹$5 billion› of [port investment].', 5e9),
      sum('‹$5 billion› of [port investment].', 5e9),
    ],
    [
      'whose it is stands beside it, not in it',
      'agree',
      sum('‹$5 billion› of [Russian oil].', 5e9, { named: 'Russian' }),
      sum('‹$5 billion› of [oil].', 5e9),
    ],
    [
      'a thing that is only a name is none',
      'apart',
      sum('‹$5 billion› of [Russian].', 5e9, { named: 'Russian' }),
      sum('‹$5 billion› of [Russian].', 5e9, { named: 'Russian' }),
    ],
  ]
  for (const [rule, verdict, ...told] of rows)
    test(rule, () => {
      assert.equal(verdictOf(told), verdict)
      assert.equal(verdictOf(told.toReversed()), verdict, 'in the other order')
    })
})

describe('why figures stand so, in a sentence', () => {
  const because = (...told: readonly Told[]) => compare(told)[0]!.because
  const rows: readonly (readonly [string, string])[] = [
    [because(SIXTY, SIXTY), 'All say “60 percent”.'],
    [because(SIXTY, { ...HALF, high: null }), 'One number fits all of “60 percent”, “half”.'],
    [because(SIXTY, HALF), 'No one number fits “60 percent”, “half”, told for one window and one whole.'],
    [
      because({ ...SIXTY, period: '2004/2013' }, { ...HALF, period: '2022/..' }),
      'No one number fits “60 percent”, “half”, but they are told for different windows (2004 to 2013; since 2022), so they cannot be compared: all can be true.',
    ],
    [
      because({ ...SIXTY, period: '2004' }, { ...HALF, period: '2022/' }),
      'No one number fits “60 percent”, “half”, but they are told for different windows (2004; since 2022), so they cannot be compared: all can be true.',
    ],
    [
      because({ ...SIXTY, period: '/2004' }, HALF),
      'No one number fits “60 percent”, “half”, but they are told for different windows (up to 2004; none told), so they cannot be compared: all can be true.',
    ],
    [
      because({ ...SIXTY, day: '2024-01-02' }, { ...HALF, day: '2024-05-02', story: 1 }),
      'No one number fits “60 percent”, “half”, but they are told by reports of other news and other days, without a window, so they cannot be compared: all can be true.',
    ],
    [
      because(
        share('India buys ‹60 percent› of [its arms] by value.', 60),
        share('India buys ‹half› of [its arms imports] in number.', 50),
      ),
      'No one number fits “60 percent”, “half”, but they are told some by value and some by number and of different wholes (“its arms”, “its arms imports”), so they cannot be compared: all can be true.',
    ],
    [
      because(
        sum('India paid ‹$5 billion› for [the frigates].', 5e9),
        sum('India paid ‹€4 billion› for [the frigates].', 4e9, { currency: 'EUR' }),
      ),
      'No one number fits “$5 billion”, “€4 billion”, but they are told in different currencies (EUR, USD), which are not converted, so they cannot be compared: all can be true.',
    ],
    [
      because(
        { ...SIXTY, period: '2013/2023' },
        { ...SIXTY, period: '2013/2023', bound: 'about', text: 'India buys ‹about 60 percent› of [its arms].' },
        { ...HALF, period: '2004' },
      ),
      'No one number fits “60 percent”, “about 60 percent”, “half”, but they are told for different windows (2013 to 2023; 2004), so they cannot be compared: all can be true; of those for 2013 to 2023, “60 percent” and “about 60 percent” agree.',
    ],
    [
      because({ ...SIXTY, day: '2024-01-02' }, { ...SIXTY, day: '2024-01-02' }, { ...HALF, period: '2004' }),
      'No one number fits “60 percent”, “half”, but they are told for different windows (none told; 2004), so they cannot be compared: all can be true.',
    ],
  ]
  for (const [said, expected] of rows)
    test(expected, () => {
      assert.equal(said, expected)
    })
})

describe('what a comparison tells', () => {
  test('of the wording that most reports have, and of two as common the first by letters', () => {
    const [a, b] = [count('‹12› [frigates].', 12), count('‹12› [the frigates].', 12)]
    assert.equal(compare([b, a, a])[0]!.of, 'frigates')
    assert.equal(compare([b, b, a])[0]!.of, 'the frigates')
    assert.equal(compare([b, a])[0]!.of, 'frigates')
  })

  test('each figure with its report, both ends as told, whose it is and with whom, in the order of reports', () => {
    const [made] = compare([{ ...SIXTY, low: 55, high: 60 }, SIXTY])
    assert.deepEqual(
      made!.figures.map(({ report, low, high }) => [report, low, high]),
      [
        ['r0', 55, 60],
        ['r1', 60, 60],
      ],
    )
    assert.deepEqual([made!.subject, made!.counterpart], ['IND', 'RUS'])
  })

  test('sums in one currency stand together, and once more beside those in another', () => {
    const dollars = sum('India paid ‹$5 billion› for [the frigates].', 5e9)
    const euros = sum('India paid ‹€4 billion› for [the frigates].', 4e9, { currency: 'EUR' })
    const made = compare([dollars, dollars, euros])
    assert.deepEqual(
      made.map(({ figures, verdict }) => [figures.length, verdict]),
      [
        [2, 'agree'],
        [3, 'differ'],
      ],
    )
    assert.deepEqual(
      made.map(({ id }) => id.slice(0, 4)),
      ['a r0', 'b r0'],
    )
    assert.equal(compare([dollars, dollars]).length, 1, 'nothing is said twice of one currency')
  })

  test('a part has its members and keys whether or not anything is compared in it', () => {
    const parts = compareFigureParts([SIXTY].map(readingOf), [0], INDEX)
    assert.deepEqual(
      parts.map(({ members, keys, made }) => [members.length, keys.length, made.length]),
      [[1, 1, 0]],
    )
  })
})
