import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isWithin, byTime } from '../src/views/entry-order.js'
import { groupCopies } from '../src/views/group-copies.js'
import { openLookUp } from '../src/views/look-up.js'
import { sayAmount } from '../src/views/say-amount.js'
import { sayChange, sumUpCheck } from '../src/views/say-check.js'
import { sayDate, sayWhen } from '../src/views/say-date.js'
import { sayPublished } from '../src/views/say-published.js'
import { sayRuling } from '../src/views/say-ruling.js'
import { citedSentence, saySource } from '../src/views/say-source.js'
import { sayStatus } from '../src/views/say-status.js'
import { compareTexts } from '../src/views/text-difference.js'
import { evenScale, foldGaps } from '../src/views/time-scale.js'
import { askedBy, isOfEntries, readSearch, writeSearch, type KnownNames } from '../src/views/read-search.js'
import type { Ruling, Verdict } from '../src/weaving/ruling.js'
import { markRuling } from '../src/weaving/ruling.js'
import { madeReading, madeRecord } from './made-readings.js'

/** Rows of what is given and what is said of it, each a test by what is said. */
function says<Given>(say: (given: Given) => string, rows: readonly (readonly [Given, string])[]) {
  for (const [given, said] of rows)
    test(`${JSON.stringify(given).slice(0, 60)}: ${said}`, () => {
      assert.equal(say(given), said)
    })
}

describe('a date is said as a reader says it', () => {
  says(sayDate, [
    ['{2002-03-25,2002-03-28}', '25 March 2002 and 28 March 2002'],
    ['[2002-03,2002-05..2002-07]', 'March 2002 or May 2002 – July 2002'],
    [null as string | null, 'undated'],
    ['2023-04-28', '28 April 2023'],
    ['2023-04-05', '5 April 2023'],
    ['2021-12', 'December 2021'],
    ['2021-01', 'January 2021'],
    ['2021', '2021'],
    ['2021-04-05/2021-04-06', '5 April 2021 – 6 April 2021'],
    ['2022/..', 'since 2022'],
    ['2022/', 'since 2022'],
    ['../2022-03', 'until March 2022'],
    ['/2022-03', 'until March 2022'],
    ['2022-21', 'spring 2022'],
    ['2022-24', 'winter 2022'],
    ['2022-33', 'first quarter 2022'],
    ['2022-36', 'fourth quarter 2022'],
    ['2022-40', 'first half 2022'],
    ['2022-41', 'second half 2022'],
    ['199X', 'the 1990s'],
    ['199X~', 'about the 1990s'],
    ['199X?', 'the 1990s (uncertain)'],
    ['1998~', 'about 1998'],
    ['1998?', '1998 (uncertain)'],
    ['1998%', 'about 1998 (uncertain)'],
    ['XXXX-04-28', '28 April (year open)'],
    ['XXXX-04-05/XXXX-04-06', '5 April – 6 April (year open)'],
    ['XXXX-04-05/2024-04-06', '5 April (year open) – 6 April 2024'],
    ['2024-04-05/XXXX-04-06', '5 April 2024 – 6 April (year open)'],
  ])
})

describe('a date within a sentence has its word before it', () => {
  says(sayWhen, [
    ['{2002-03-25,2002-03-28}', 'on 25 March 2002 and 28 March 2002'],
    [null as string | null, ''],
    ['2023-04-28', 'on 28 April 2023'],
    ['2021-12', 'in December 2021'],
    ['2021', 'in 2021'],
    ['XXXX-04-28', 'on 28 April (year open)'],
    ['2021-04-05/2021-04-06', 'from 5 April 2021 to 6 April 2021'],
    ['2022/..', 'since 2022'],
    ['2022/', 'since 2022'],
    ['../2022-03', 'by March 2022'],
    ['/2022-03', 'by March 2022'],
    ['XXXX-04-05/XXXX-04-06', 'from 5 April to 6 April (year open)'],
  ])
})

describe('a figure is said as it was read', () => {
  const amount = { low: 60, high: 60, bound: 'exact', unit: 'percent', currency: null, kind: 'share' } as const
  says<Partial<Parameters<typeof sayAmount>[0]>>(
    (more) => sayAmount({ ...amount, ...more }),
    [
      [{}, '60 %'],
      [{ high: 70, bound: 'range' }, '60–70 %'],
      [{ high: null, bound: 'over' }, 'more than 60 %'],
      [{ low: null, bound: 'under' }, 'at most 60 %'],
      [{ bound: 'about' }, 'about 60 %'],
      [{ bound: 'nearly' }, 'nearly 60 %'],
      [{ low: 0.125, high: 0.125 }, '0.13 %'],
      [{ low: 6e10, high: 6e10, unit: null, currency: 'USD', kind: 'money' }, '60 billion USD'],
      [{ low: 1e6, high: 1e6, unit: null, currency: 'USD', kind: 'money' }, '1 million USD'],
      [{ low: 999_999, high: 999_999, unit: null, currency: 'USD', kind: 'money' }, '999,999 USD'],
      [{ low: -2e6, high: -2e6, unit: null, currency: 'USD', kind: 'money' }, '-2 million USD'],
      [{ unit: null, currency: 'USD', kind: 'money', per: 'barrel' }, '60 USD per barrel'],
      [{ unit: 'rifles', kind: 'count' }, '60'],
      [{ unit: 'km', kind: 'measure' }, '60 km'],
      [{ unit: 'km/h', kind: 'measure', per: 'hour' }, '60 km/h'],
      [{ unit: 'barrels a day', kind: 'measure', per: 'day' }, '60 barrels a day'],
      [{ unit: null, kind: 'measure' }, '60'],
    ],
  )
})

const words = (exact: string) => ({ report: 'r', exact, prefix: '', suffix: '' })
const signed = (verdict: Verdict, about?: string): Ruling => ({
  ...verdict,
  by: 'ann',
  at: '2024-01-01T00:00:00Z',
  ...(about === undefined ? {} : { about }),
})

describe('what a ruling did is a sentence', () => {
  const what = words('two\n words')
  const wrong = signed({ kind: 'wrong', what, of: 'entry' })
  const rows: readonly (readonly [Ruling, string])[] = [
    [signed({ kind: 'same', a: words('Doe'), b: words('Ann Doe') }), '‹Doe› and ‹Ann Doe› are one'],
    [signed({ kind: 'different', a: words('Doe'), b: words('Ann Doe') }), '‹Doe› and ‹Ann Doe› are two'],
    [wrong, 'Taken out: ‹two words›'],
    [signed({ kind: 'wrong', what }), 'Taken out: ‹two words›'],
    [signed({ kind: 'wrong', what, of: 'figure' }), 'Taken out: the figure ‹two words›'],
    [signed({ kind: 'right', what }, 'a line'), 'Confirmed: ‹a line›'],
    [signed({ kind: 'unsure', what }), 'The words do not tell: ‹two words›'],
    [signed({ kind: 'corrected', what, fact: 'kind', to: 'visit' }), 'The kind of ‹two words› is visit'],
    [signed({ kind: 'corrected', what, fact: 'standing', to: 'planned' }), 'The standing of ‹two words› is planned'],
    [signed({ kind: 'corrected', what, fact: 'day', to: '2024-05-03' }), 'The day of ‹two words› is 3 May 2024'],
    [signed({ kind: 'corrected', what, fact: 'day', to: null }), 'The day of ‹two words› is not told'],
    [signed({ kind: 'corrected', what, fact: 'place', to: { state: 'IND' } }), 'The place of ‹two words› is India'],
    [signed({ kind: 'corrected', what, fact: 'place', to: { state: 'QQQ' } }), 'The place of ‹two words› is QQQ'],
    [signed({ kind: 'corrected', what, fact: 'speaker', to: words('Doe') }), 'The speaker of ‹two words› is Doe'],
    [signed({ kind: 'corrected', what, fact: 'speaker', to: null }), 'The speaker of ‹two words› is not told'],
    [
      signed({
        kind: 'corrected',
        what,
        fact: 'parties',
        to: [
          { who: { state: 'IND' }, role: 'actor' },
          { who: words('Doe'), role: 'recipient' },
        ],
      }),
      'Who takes part in ‹two words›: by India, to Doe',
    ],
    [
      signed({
        kind: 'added',
        what,
        event: { kind: 'visit', standing: 'happened', day: null, place: null, parties: [] },
      }),
      'Added: a visit, told by ‹two words›',
    ],
    [signed({ kind: 'date of report', report: 'r', date: '2024-05-03' }), 'Report r is of 3 May 2024'],
    [
      signed({ kind: 'date of report', report: 'r', date: '2024-05-03' }, 'Oslo Post'),
      'Report Oslo Post is of 3 May 2024',
    ],
    [signed({ kind: 'undone', ruling: markRuling(wrong) }), 'Taken back: Taken out: ‹two words›'],
    [signed({ kind: 'undone', ruling: 'elsewhere' }), 'Taken back: a ruling that is not here'],
  ]
  for (const [ruling, said] of rows)
    test(said, () => {
      assert.equal(sayRuling(ruling, new Map([[markRuling(wrong), wrong]])), said)
    })
})

describe('how words stand that were checked, in a line', () => {
  const finding = (verdict: string, more = {}) => ({ verdict, speaker: null, form: null, ...more })
  const sumUp = (findings: readonly object[], more = {}) =>
    sumUpCheck({ findings, splice: null, isShort: false, ...more } as unknown as Parameters<typeof sumUpCheck>[0], 9)
  const rows: readonly (readonly [string, string])[] = [
    [sumUp([]), 'absent: none of 9 reports has these words, or nearly'],
    [
      sumUp([], { isShort: true }),
      'absent: none of 9 reports has these words side by side; so few are not looked for nearly',
    ],
    [sumUp([], { splice: {} }), 'not as quoted: these words stand in two places, not in one'],
    [sumUp([finding('exact')]), 'in the record: 1 report of 9 with exactly these words, by the report itself'],
    [
      sumUp([finding('exact', { form: 'direct' })]),
      'in the record: 1 report of 9 with exactly these words, by nobody named',
    ],
    [
      sumUp([
        finding('exact', { form: 'direct', speaker: 'Doe' }),
        finding('exact', { form: 'direct', speaker: 'Doe' }),
        finding('near', { form: 'direct', speaker: 'Roe' }),
      ]),
      'in the record: 2 reports of 9 with exactly these words, by Doe; 1 worded otherwise',
    ],
    [
      sumUp([finding('exact'), finding('exact', { form: 'direct', speaker: 'Doe' })], { splice: {} }),
      'in the record: 2 reports of 9 with exactly these words, by the report itself, Doe',
    ],
    [
      sumUp([finding('wrong speaker'), finding('near')]),
      'not by this speaker: 1 report of 9 with exactly these words, by somebody else',
    ],
    [
      sumUp([finding('cut short'), finding('misquoted')]),
      'not as quoted: what stands beside these words turns their sense (1 report)',
    ],
    [
      sumUp([finding('misquoted'), finding('misquoted'), finding('near')]),
      'not as quoted: no report has exactly these words; 2 reports with words close to them',
    ],
    [sumUp([finding('near')]), 'not word for word: 1 report of 9 with words like these'],
    [sayChange({ asked: '', stands: 'not' }), 'leaves out “not”'],
    [sayChange({ asked: 'not', stands: '' }), 'adds “not”'],
    [sayChange({ asked: 'closed', stands: 'open' }), 'has “closed” for “open”'],
  ]
  for (const [said, expected] of rows)
    test(expected, () => {
      assert.equal(said, expected)
    })
})

describe('what is said of a report', () => {
  const text = 'The minister met the envoy.\nThey spoke of  trade.'
  const note = (kind: string, more = {}) => ({ kind, start: 0, end: 1, ...more }) as never
  test('its source: outlet, title, day, and address, file or name', () => {
    const source = (report: object, layout = {}, day: string | null = '2024-05-03') =>
      saySource(madeReading('r1', text, { day, report, layout }))
    assert.equal(
      source({ outlet: 'Oslo Post', title: 'They  met', url: 'https://post.example/a' }),
      'Oslo Post, “They met”, 3 May 2024, https://post.example/a',
    )
    assert.equal(
      source({ outlet: 'Oslo Post', title: 'They met', file: 'in/a.txt' }),
      'Oslo Post, “They met”, 3 May 2024, file a.txt',
    )
    assert.equal(
      source({ outlet: 'Oslo Post', title: 'They met', file: 'in\\a.txt' }),
      'Oslo Post, “They met”, 3 May 2024, file a.txt',
    )
    assert.equal(source({ title: 'They met' }, {}, null), '“They met”, undated, r1')
    assert.equal(
      source({ title: 'They met' }, { published: { date: '2024-05-03', basis: 'inferred' } }),
      '“They met”, 3 May 2024 (inferred), r1',
    )
    assert.equal(
      source({ outlet: 'Oslo Post', title: 'They met', agency: 'Reuters' }),
      'Oslo Post (Reuters), “They met”, 3 May 2024, r1',
    )
    assert.equal(source({}), '“The minister met the envoy.”, 3 May 2024, r1')
    assert.equal(source({}, { title: { start: 4, end: 12 } }), '“minister”, 3 May 2024, r1')
  })

  test('the sentence around words, or the words where no one sentence holds them', () => {
    const reading = madeReading('r1', text)
    assert.equal(citedSentence(reading, { start: 36, end: 40 }), 'They spoke of trade.')
    assert.equal(citedSentence(reading, { start: 21, end: 32 }), 'envoy. They')
  })

  test('its day, and whether it was lent', () => {
    const day = (more: object) => sayPublished(madeReading('r1', text, more))
    assert.equal(day({ day: '2024-05-03' }), '3 May 2024')
    assert.equal(day({}), 'undated')
    assert.equal(day({ notBefore: { start: 0, end: 1, date: '2024-05-03' } }), 'undated, not before 3 May 2024')
    assert.equal(day({ layout: { published: { date: '2024-05-03', basis: 'inferred' } } }), '3 May 2024 (inferred)')
  })

  test('how it was read: in a word, and what was amiss', () => {
    const status = (notes: readonly never[], more: Parameters<typeof madeReading>[2] = { day: '2024-05-03' }) => {
      const { word, because } = sayStatus(madeReading('r1', text, { ...more, notes }))
      return [word, ...because]
    }
    assert.deepEqual(status([]), ['read'])
    assert.deepEqual(status([], {}), ['read', 'nobody tells its day'])
    assert.deepEqual(status([], { day: '2024', sentences: [] }), ['no story found'])
    assert.deepEqual(status([note('no-story')]), ['no story found'])
    assert.deepEqual(status([note('not-read', { what: 'quotes', because: 'a fault' }), note('not-read')]), [
      'read in part',
      'quotes could not be read: a fault',
      'something could not be read',
    ])
    assert.deepEqual(status([note('other-language')]), [
      'read in part',
      'parts of it are in another language and were left out',
    ])
    assert.deepEqual(status([note('long-sentence'), note('long-sentence')]), [
      'read in part',
      '2 sentences are too long to be read',
    ])
    assert.deepEqual(status([note('unclosed-quote')]), ['read', '1 quotations do not end'])
    assert.deepEqual(status([note('weekday-contradicts-date')]), ['read', '1 days of the week contradict their date'])
    assert.deepEqual(status([note('date-without-year')]), ['read', '1 dates tell no year'])
    assert.deepEqual(status([], { day: '2024', report: { recognised: [{ start: 0, end: 1, sureness: 1 }] } }), [
      'read',
      '1 words were recognised in a scan',
    ])
    assert.deepEqual(status([], { day: '2024', report: { recognised: [] } }), ['read'])
  })

  test('a copy of a copy stands beneath the one both come from; who credits an agency has it from there', () => {
    const reading = (id: string, more = {}) => madeReading(id, text, { report: { outlet: id }, ...more })
    const record = madeRecord(['a', 'b', 'c', 'd'].map((id) => reading(id)))
    const none = groupCopies(['a', 'b', 'c', 'd'], openLookUp(record))
    assert.deepEqual(
      none,
      ['a', 'b', 'c', 'd'].map((report) => ({ report, copies: [] })),
    )
  })
})

describe('what one version of a text has and the other has not', () => {
  const told = (before: string, after: string) =>
    compareTexts(before, after).pieces.map(
      ({ kind, words: one }) => `${kind === 'both' ? ' ' : kind === 'gone' ? '−' : '+'}${one}`,
    )
  test('sentence by sentence, in the order of both', () => {
    assert.deepEqual(told('One. Two. Three.', 'One. Two. Three.'), [' One.', ' Two.', ' Three.'])
    assert.deepEqual(told('One. Two. Three.', 'One. Four. Three.'), [' One.', '−Two.', '+Four.', ' Three.'])
    assert.deepEqual(told('One. Two.', 'One. Two. Three.'), [' One.', ' Two.', '+Three.'])
    assert.deepEqual(told('Two. Three.', 'One. Two. Three.'), ['+One.', ' Two.', ' Three.'])
    assert.deepEqual(told('One. Two. Three. Four.', 'Two. Five. Four. One.'), [
      '−One.',
      ' Two.',
      '−Three.',
      '+Five.',
      ' Four.',
      '+One.',
    ])
    assert.deepEqual(told('', 'One.'), ['+One.'])
    assert.deepEqual(told('One. One.', 'One.'), [' One.', '−One.'])
  })

  test('a sentence ends at its mark before a capital, in or out of quotation marks, or at the end of a line', () => {
    assert.deepEqual(told('He said “No.” She left! (Later) it rained\n\n so?  Yes.', ''), [
      '−He said “No.”',
      '−She left!',
      '−(Later) it rained',
      '−so?',
      '−Yes.',
    ])
    assert.deepEqual(told('It cost 2.5 m. and more.', ''), ['−It cost 2.5 m. and more.'])
  })

  test('both versions can be had back, what is kept is as much as can be, and it is counted', () => {
    const text = fc.array(fc.constantFrom('One.', 'Two.', 'Three.'), { maxLength: 7 })
    const common = (a: readonly string[], b: readonly string[]): number =>
      a.length === 0 || b.length === 0
        ? 0
        : a[0] === b[0]
          ? 1 + common(a.slice(1), b.slice(1))
          : Math.max(common(a.slice(1), b), common(a, b.slice(1)))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { pieces, gone, added } = compareTexts(before.join(' '), after.join(' '))
        const having = (...kinds: readonly string[]) =>
          pieces.filter(({ kind }) => kinds.includes(kind)).map((one) => one.words)
        assert.deepEqual(having('both', 'gone'), before)
        assert.deepEqual(having('both', 'new'), after)
        assert.deepEqual(
          [having('both').length, gone, added],
          [common(before, after), having('gone').length, having('new').length],
        )
      }),
      { numRuns: 300 },
    )
  })

  test('a middle of thousands is told as gone and new, what stands around it is kept', () => {
    const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word} ${at}.`).join('\n')
    const count = (each: number) =>
      compareTexts(
        `First.\n${many('A', each)}\nSame.\n${many('B', each)}\nLast.`,
        `First.\n${many('C', each)}\nSame.\n${many('D', each)}\nLast.`,
      ).pieces.filter(({ kind }) => kind === 'both').length
    assert.equal(count(749), 3)
    assert.equal(count(750), 2)
  })
})

describe('days on an axis', () => {
  test('each takes the same part of an even one, which goes on beyond its ends', () => {
    const scale = evenScale(100, 300)
    assert.deepEqual(
      [100, 200, 300, 0, 400].map((day) => scale.at(day)),
      [0, 0.5, 1, -0.5, 1.5],
    )
    assert.deepEqual(scale.stretches, [{ from: 100, to: 300, isFolded: false, start: 0, end: 1 }])
  })

  test('a gap is folded from 120 days and 12 % of the axis on, less a margin on either side', () => {
    const folds = (gap: number, length = 400) =>
      foldGaps(
        [
          { from: 0, to: 0 },
          { from: gap, to: gap },
        ],
        0,
        length,
      )
        .stretches.filter(({ isFolded }) => isFolded)
        .map(({ from, to }) => [from, to])
    assert.deepEqual(folds(150, 150), [])
    assert.deepEqual(folds(151, 151), [[15, 136]])
    assert.deepEqual(folds(640, 2000), [[40, 600]], 'behind the last that is told nothing is')
    assert.deepEqual(folds(320, 2000), [], '240 days are 12 % of two thousand and no more')
    assert.deepEqual(folds(321, 2000), [[40, 281]])
  })

  test('a fold takes its small part, the rest shares what is left, and nothing that is told lies in one', () => {
    const scale = foldGaps(
      [
        { from: 900, to: 1000 },
        { from: 0, to: 100 },
        { from: 50, to: 60 },
      ],
      0,
      1000,
    )
    assert.deepEqual(
      scale.stretches.map(({ from, to, isFolded }) => [from, to, isFolded]),
      [
        [0, 120, false],
        [120, 880, true],
        [880, 1000, false],
      ],
    )
    assert.deepEqual(
      scale.stretches.map(({ start, end }) => (end - start).toFixed(4)),
      ['0.4825', '0.0350', '0.4825'],
    )
    assert.deepEqual(
      [0, 120, 880, 1000].map((day) => scale.at(day).toFixed(4)),
      ['0.0000', '0.4825', '0.5175', '1.0000'],
    )
  })
})

describe('entries in the order of time', () => {
  const entry = (id: string, when: string | null) => ({ id, when }) as Parameters<typeof byTime>[0]
  test('by the first day, where that is open by the last; undated last, in the order of numbers', () => {
    const all = [
      entry('e10', null),
      entry('e9', null),
      entry('e3', '../2026'),
      entry('e2', '2025-05'),
      entry('e1', '2027/..'),
      entry('e12', '2025-05'),
      entry('e4', '2025-05-02'),
    ]
    assert.deepEqual(
      all.toSorted(byTime).map(({ id }) => id),
      ['e2', 'e12', 'e4', 'e3', 'e1', 'e9', 'e10'],
    )
  })

  const rows: readonly (readonly [isIn: boolean, when: string | null, from: string, to: string])[] = [
    [true, null, '', ''],
    [false, null, '2024', ''],
    [false, null, '', '2024'],
    [true, '2024-05-03', '2024', ''],
    [true, '2024-05-03', '2024-05-03', '2024-05-03'],
    [false, '2024-05-03', '2024-05-04', ''],
    [false, '2024-05-03', '', '2024-05-02'],
    [true, '2024-12-31', '', '2024'],
    [true, '2024', '2024-06', ''],
    [true, '2024', '', '2024-06'],
    [true, '2023/..', '2030', ''],
    [false, '2023/..', '', '2022'],
    [true, '../2023', '', '2000'],
    [false, '../2023', '2024', ''],
  ]
  for (const [isIn, when, from, to] of rows)
    test(`${when ?? 'undated'} is ${isIn ? '' : 'not '}within ${from} … ${to}`, () => {
      assert.equal(isWithin({ when }, from, to), isIn)
    })
})

describe('a search is read, written and asked', () => {
  const known: KnownNames = { isKnown: (_, value) => value !== 'Nobody', near: () => ['Ann Doe', 'Roe'] }
  const read = (query: string) => readSearch(query, known)
  const rows: readonly (readonly [query: string, written: string, ...faults: readonly string[]])[] = [
    ['Kyiv "two words" word*', 'Kyiv "two words" word*'],
    ['KIND:meeting', 'kind:meeting'],
    ['actor:"Ann Doe" actor:Roe', 'actor:"Ann Doe" actor:Roe'],
    ['https://a.example/b http://c', 'https://a.example/b http://c'],
    [
      'who:Roe',
      '',
      'Found ‹who:›, expected one of actor, pair, kind, place, outlet, tier, standing, from, to, has. It was left out.',
    ],
    ['kind:', '', 'Found nothing behind ‹kind:›, expected a kind of entry: meeting, agreement …. It was left out.'],
    ['actor:Nobody', '', 'Nobody and nothing in the record goes by ‹Nobody›. It was left out.'],
    ['place:Nobody', '', 'Nobody and nothing in the record goes by ‹Nobody›. It was left out.'],
    ['outlet:Nobody', '', 'No report is of an outlet ‹Nobody›. It was left out.'],
    ['outlet:Post', 'outlet:Post'],
    ['pair:IND-RUS', 'pair:IND-RUS'],
    ['pair:IND', '', 'Found ‹IND› as pair, expected two codes of states like IND-RUS. It was left out.'],
    [
      'tier:sure tier:certain',
      'tier:sure',
      'Found ‹certain› as tier, expected one of sure, likely, doubtful. It was left out.',
    ],
    [
      'has:several has:many',
      'has:several',
      'Found ‹many› as has, expected one of figure, quote, denial, copy, several. It was left out.',
    ],
    ['standing:planned', 'standing:planned'],
    ['from:2024-05 to:2024', 'from:2024-05 to:2024'],
    [
      'from:soon',
      '',
      'Found ‹soon› as from, expected a day, a month or a year like 2023-04-28, 2023-04 or 2023. It was left out.',
    ],
    ['to:../2024', 'to:../2024'],
  ]
  for (const [query, written, ...faults] of rows)
    test(`${query} → ${written}${faults.join()}`, () => {
      const search = read(query)
      assert.equal(writeSearch(search), written)
      assert.deepEqual(
        search.faults.map(({ said }) => said),
        faults,
      )
    })

  test('a name that is not known comes with those near it, and the search with each in its place', () => {
    const near = (query: string) => read(query).faults[0]!.near.map((one) => one.query)
    assert.deepEqual(near('kind:visit actor:Nobody Kyiv'), [
      'kind:visit actor:"Ann Doe" Kyiv',
      'kind:visit actor:Roe Kyiv',
    ])
    assert.deepEqual(near('place:Nobody'), ['place:"Ann Doe"', 'place:Roe'])
    assert.deepEqual(near('outlet:Nobody'), [])
  })

  test('chips that only entries have make it a search of entries', () => {
    const chips = [
      'actor:A',
      'pair:IND-RUS',
      'kind:visit',
      'place:A',
      'tier:sure',
      'standing:planned',
      'has:several',
      'has:quote',
      'outlet:A',
      'from:2024',
      'to:2024',
      'Kyiv',
    ]
    assert.deepEqual(
      chips.filter((chip) => isOfEntries(read(chip))),
      chips.slice(0, 7),
    )
  })

  test('what a record is asked: each chip in its place, tiers as they are stated where none is asked for', () => {
    const asked = (query: string) => askedBy(read(query), ['sure'])
    const nothing = { tiers: ['sure'], named: [], between: [], kinds: [] }
    assert.deepEqual(asked(''), { reports: {}, entries: nothing })
    assert.deepEqual(asked('Kyiv "two words"'), { reports: {}, entries: { ...nothing, text: 'Kyiv "two words"' } })
    assert.deepEqual(
      asked('actor:A actor:B pair:IND-RUS kind:visit place:P tier:likely standing:planned has:several'),
      {
        reports: {},
        entries: {
          tiers: ['likely'],
          named: ['A', 'B'],
          between: ['IND', 'RUS'],
          kinds: ['visit'],
          place: 'P',
          modality: 'planned',
          voices: 2,
        },
      },
    )
    const within = { outlet: 'O', from: '2024', to: '2025' }
    assert.deepEqual(asked('outlet:O from:2024 to:2025'), { reports: within, entries: { ...within, ...nothing } })
    for (const query of [
      'has:quote',
      'has:several has:quote',
      'kind:visit kind:call',
      'place:A place:B',
      'outlet:A outlet:B',
      'tier:sure tier:likely',
      'standing:planned standing:denied',
      'from:2024 from:2025',
      'to:2024 to:2025',
    ])
      assert.equal(asked(query), null, query)
    assert.notEqual(asked('kind:visit kind:visit'), null, 'the same twice is once')
  })
})
