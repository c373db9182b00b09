import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openLookUp } from '../src/views/look-up.js'
import { listAgain, listReview, measureJudged } from '../src/views/review-queue.js'
import { markRuling, type QuotedWords, type Ruling, type Verdict } from '../src/weaving/ruling.js'
import {
  madeEntity,
  madeEntry,
  madeEvent,
  madeMention,
  madeQuote,
  madeReading,
  madeRecord,
  spanOf,
} from './made-readings.js'

const TEXT = 'Peru met Chile. He left. “We agree,” he said. Ann Doe rose.'

interface Asked {
  /** Confidence of the entries told by “met” and “left”. */
  readonly entries?: readonly number[]
  readonly persons?: readonly (readonly [id: string, name: string, country?: string | null])[]
  readonly day?: string | null
  /** Who is taken for “he”, who is quoted. */
  readonly speaker?: string
  /** Dates that wait for the day of the report. */
  readonly open?: number
}

function lookOf({ entries = [], persons = [], day = '2024-05-03', speaker, open = 0 }: Asked) {
  const text = `${TEXT} ${persons.map(([, name]) => name).join(', ')}.`
  const told = ['met', 'left'].slice(0, entries.length)
  const events = told.map((words, at) => madeEvent(text, words, { id: `v${at}`, confidence: entries[at]! }))
  const reading = madeReading('r1', text, {
    day,
    events,
    entities: [
      madeEntity('peru', 'Peru', { country: 'PER' }),
      madeEntity('chile', 'Chile', { country: 'CHL' }),
      ...persons.map(([id, name, country = null]) => madeEntity(id, name, { kind: 'person', country })),
    ],
    mentions: [
      ...persons.map(([id, name]) => madeMention(text, name, id, { kind: 'person' })),
      ...(speaker === undefined ? [] : [madeMention(text, 'he said', speaker, { kind: 'person', form: 'pronoun' })]),
    ],
    quotes:
      speaker === undefined
        ? []
        : [
            madeQuote(text, 'We agree', {
              source: { ...spanOf(text, 'he said'), end: spanOf(text, 'he said').start + 2, entity: speaker },
            }),
          ],
    dates: Array.from({ length: open }, (_, at) => ({
      id: `d${at}`,
      start: 0,
      end: 4,
      edtf: null,
      needsPublished: true,
      rule: 'test',
    })),
  })
  const record = madeRecord([reading])
  return openLookUp({
    ...record,
    entries: events.map((event, at) => {
      const [note] = madeEntry('r1', text, event).footnotes
      return madeEntry('r1', text, event, {
        id: `e${at}`,
        plover: event.plover,
        participants:
          at === 0
            ? [
                { entity: 'peru', role: 'actor' },
                { entity: 'chile', role: 'actor' },
              ]
            : [{ entity: 'peru', role: 'actor' }],
        confidence: event.confidence,
        tier: event.confidence >= 0.9 ? 'sure' : event.confidence >= 0.5 ? 'likely' : 'doubtful',
        footnotes: [{ ...note, text: told[at]!, event: event.id }],
      })
    }),
  })
}

const words = (exact: string): QuotedWords => ({ report: 'r1', exact, prefix: '', suffix: '' })
const signed = (verdict: Verdict, by = 'kim', second = 0): Ruling => ({
  ...verdict,
  by,
  at: `2024-01-01T00:00:0${second}Z`,
})
const waits = (asked: Asked, ...rulings: readonly Ruling[]) =>
  listReview(lookOf(asked), rulings).map((item) =>
    item.kind === 'entry'
      ? `entry ${item.entry.footnotes[0].text}`
      : item.kind === 'names'
        ? `names ${item.a.name} | ${item.b.name}`
        : item.kind === 'day'
          ? `day ${item.open}`
          : item.kind === 'reference'
            ? `${item.said} = ${item.entity.name}`
            : item.kind,
  )

describe('what waits to be judged', () => {
  test('entries that are not sure, the least sure first; between two states before others', () => {
    assert.deepEqual(waits({ entries: [0.95, 0.6] }), ['entry left'])
    assert.deepEqual(waits({ entries: [0.8, 0.5] }), ['entry left', 'entry met'])
    assert.deepEqual(waits({ entries: [0.6, 0.5] }), ['entry met', 'entry left'])
  })
  test('on which nobody has ruled, or whose ruling was taken back', () => {
    const right = signed({ kind: 'right', what: words('met') })
    assert.deepEqual(waits({ entries: [0.6, 0.5] }, right), ['entry left'])
    assert.deepEqual(waits({ entries: [0.6, 0.5] }, signed({ kind: 'wrong', what: words('gone') })), [
      'entry met',
      'entry left',
    ])
    assert.deepEqual(waits({ entries: [0.6] }, right, signed({ kind: 'undone', ruling: markRuling(right) })), [
      'entry met',
    ])
  })

  const two = (a: string, b: string, x: string | null = null, y: string | null = null): Asked => ({
    persons: [
      ['p1', a, x],
      ['p2', b, y],
    ],
  })
  const rows: readonly (readonly [rule: string, isAsked: boolean, Asked])[] = [
    ['an initial may be the given name', true, two('A. Roe', 'Anna Roe')],
    ['given names of one beginning may be one', true, two('Alan Roe', 'Anna Roe')],
    ['of other beginnings they are not', false, two('Bob Roe', 'Anna Roe')],
    ['another surname is another person', false, two('A. Roe', 'Anna Poe')],
    ['of two states they are two', false, two('A. Roe', 'Anna Roe', 'PER', 'CHL')],
    ['of one state they may be one', true, two('A. Roe', 'Anna Roe', 'PER', 'PER')],
    ['a state told of one alone parts nothing', true, two('A. Roe', 'Anna Roe', 'PER')],
    ['a surname alone is nobody’s name', false, two('Roe', 'Anna Roe')],
  ]
  for (const [rule, isAsked, asked] of rows)
    test(`names: ${rule}`, () => {
      assert.equal(waits(asked).length, isAsked ? 1 : 0)
    })
  test('names on which somebody decided, or could not, wait no more, in whichever order', () => {
    const asked = two('A. Roe', 'Anna Roe')
    assert.deepEqual(waits(asked), ['names A. Roe | Anna Roe'])
    const [item] = listReview(lookOf(asked), [])
    assert.ok(item?.kind === 'names')
    assert.equal(item.isOne, false)
    for (const verdict of [
      { kind: 'same', a: item.a.words, b: item.b.words },
      { kind: 'different', a: item.b.words, b: item.a.words },
      { kind: 'unsure', what: item.b.words, other: item.a.words },
    ] as const)
      assert.deepEqual(waits(asked, signed(verdict)), [], verdict.kind)
    assert.equal(waits(asked, signed({ kind: 'unsure', what: item.b.words })).length, 1)
  })

  test('who “he” is that is quoted, where somebody is taken for him and the words do not name him', () => {
    const asked: Asked = { persons: [['p1', 'Anna Roe']], speaker: 'p1' }
    assert.deepEqual(waits(asked), ['he = Anna Roe'])
    assert.deepEqual(
      waits(asked, signed({ kind: 'corrected', fact: 'speaker', what: words('We agree'), to: null })),
      [],
    )
    assert.deepEqual(waits({ speaker: 'peru' }), [], 'a state is nobody')
    assert.deepEqual(waits({ speaker: 'nobody' }), [])
  })

  test('reports without a day, the more the more dates wait for it; of which the day is unknown no more', () => {
    assert.deepEqual(waits({ day: null, open: 2 }), ['day 2'])
    assert.deepEqual(waits({ day: '2024' }), [])
    assert.deepEqual(waits({ day: null }, signed({ kind: 'unsure', what: words('') })), [])
    assert.deepEqual(waits({ day: null }, signed({ kind: 'unsure', what: words('Peru') })), ['day 0'])
    // an entry at four to one is worth 0.16, each waiting date 0.05 beside the day’s own
    assert.deepEqual(waits({ day: null, open: 2, entries: [0.95, 0.8] }), ['entry left', 'day 2'])
    assert.deepEqual(waits({ day: null, open: 3, entries: [0.95, 0.8] }), ['day 3', 'entry left'])
  })

  test('all of them by how much it helps', () => {
    assert.deepEqual(
      waits({
        day: null,
        entries: [0.6, 0.5],
        persons: [
          ['p1', 'A. Roe'],
          ['p2', 'Anna Roe'],
        ],
        speaker: 'p2',
      }),
      ['entry met', 'names A. Roe | Anna Roe', 'entry left', 'he = Anna Roe', 'day 0'],
    )
  })
})

describe('what another judged is judged again', () => {
  const again = (...rulings: readonly Ruling[]) =>
    listAgain(lookOf({}), rulings, 'kim').map((item) =>
      item.kind === 'again' ? `${item.ruling.what.exact} ${item.ruling.kind} ${item.ruling.by}` : '',
    )
  test('by whoever has not judged it; of several the last', () => {
    const right = signed({ kind: 'right', what: words('met') }, 'lee')
    assert.deepEqual(again(right), ['met right lee'])
    assert.deepEqual(again(right, signed({ kind: 'wrong', of: 'entry', what: words('met') }, 'kim', 1)), [])
    assert.deepEqual(again(right, signed({ kind: 'wrong', of: 'entry', what: words('met') }, 'max', 1)), [
      'met wrong max',
    ])
    assert.deepEqual(again(signed({ kind: 'right', what: words('met') })), [])
  })
  test('what is no judgement of an entry, or of a report that is gone, is not', () => {
    assert.deepEqual(
      again(
        signed({ kind: 'wrong', of: 'figure', what: words('met') }, 'lee'),
        signed({ kind: 'unsure', what: words('') }, 'lee'),
        signed({ kind: 'right', what: { ...words('met'), report: 'gone' } }, 'lee'),
        signed({ kind: 'unsure', what: words('left') }, 'lee'),
      ),
      ['left unsure lee'],
    )
  })
})

test('how right the readings were that people judged, tier by tier, by the last word on each', () => {
  const judged = (...rulings: readonly Ruling[]) => measureJudged(lookOf({ entries: [0.95, 0.6] }), rulings)
  const met = signed({ kind: 'right', what: words('met') })
  assert.deepEqual(judged(), [])
  assert.deepEqual(judged(met, signed({ kind: 'wrong', of: 'entry', what: words('left') })), [
    { tier: 'sure', judged: 1, right: 1, foreseen: 0.95 },
    { tier: 'likely', judged: 1, right: 0, foreseen: 0.6 },
  ])
  assert.deepEqual(judged(met, signed({ kind: 'wrong', of: 'entry', what: words('met') }, 'lee', 1)), [
    { tier: 'sure', judged: 1, right: 0, foreseen: 0.95 },
  ])
  assert.deepEqual(
    judged(
      signed({ kind: 'wrong', of: 'figure', what: words('met') }),
      signed({ kind: 'unsure', what: words('met') }),
      signed({ kind: 'right', what: words('Peru met') }),
    ),
    [],
  )
})
