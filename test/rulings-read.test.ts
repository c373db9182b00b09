import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Reading } from '../src/reading/reading.js'
import { findMeant, findRuledPairs, locateWords } from '../src/weaving/ruled-pairs.js'
import { ruleReadings } from '../src/weaving/rule-readings.js'
import {
  markRuling,
  namedIn,
  renameReports,
  reportsIn,
  standingRulings,
  statesIn,
  tellingsOf,
  type QuotedWords,
  type Ruling,
  type Verdict,
} from '../src/weaving/ruling.js'
import { groupNews, linkTimes, roundScore, SAME_STORY, timeOf, type NewsLink } from '../src/weaving/stories.js'
import { madeEntity, madeEvent, madeFigure, madeMention, madeQuote, madeReading, spanOf } from './made-readings.js'

const TEXT = 'Ann Doe met Bo Roe. “We agree on 20 ships,” Doe said. “We agree on 30 ships,” Roe said.'
const OTHER = 'Kay Poe of Peru left.'

const reading = (): Reading =>
  madeReading('r1', TEXT, {
    entities: [madeEntity('e1', 'Ann Doe', { kind: 'person' }), madeEntity('e2', 'Bo Roe', { kind: 'person' })],
    mentions: [
      madeMention(TEXT, 'Ann Doe', 'e1', { kind: 'person' }),
      madeMention(TEXT, 'Bo Roe', 'e2', { kind: 'person' }),
    ],
    quotes: [
      madeQuote(TEXT, 'We agree on 20 ships', {
        source: { ...spanOf(TEXT, 'Doe said'), entity: 'e1' },
        cue: spanOf(TEXT, 'said'),
      }),
      madeQuote(TEXT, 'We agree on 30 ships', { cue: spanOf(TEXT, 'said', 1) }),
    ],
    figures: [madeFigure(TEXT, '20 ships', { low: 20, high: 20 }), madeFigure(TEXT, '30 ships', { low: 30, high: 30 })],
    events: [madeEvent(TEXT, 'met', { id: 'v1', participants: [{ entity: 'e1', role: 'actor' }] })],
  })
const other = (): Reading =>
  madeReading('r2', OTHER, {
    entities: [madeEntity('e1', 'Kay Poe', { kind: 'person' }), madeEntity('e2', 'Peru', { country: 'PER' })],
    mentions: [madeMention(OTHER, 'Kay Poe', 'e1', { kind: 'person' }), madeMention(OTHER, 'Peru', 'e2')],
  })

const words = (exact: string, prefix = '', suffix = '', report = 'r1'): QuotedWords => ({
  report,
  exact,
  prefix,
  suffix,
})
let second = 0
const signed = (verdict: Verdict, at = `2024-01-01T00:00:${String(second++ % 60).padStart(2, '0')}Z`): Ruling => ({
  ...verdict,
  by: 'kim',
  at,
})
const ruled = (...verdicts: readonly Verdict[]) =>
  ruleReadings(
    [reading(), other()],
    verdicts.map((one, at) => signed(one, `2024-01-01T00:00:0${at}Z`)),
  )
const textsOf = (all: readonly { readonly start: number; readonly end: number }[], text = TEXT) =>
  all.map(({ start, end }) => text.slice(start, end))

describe('words that a ruling quotes are found again', () => {
  const rows: readonly (readonly [rule: string, found: number | null, QuotedWords])[] = [
    ['the first of several where nothing tells which', TEXT.indexOf('We agree'), words('We agree')],
    ['that with the words before it', TEXT.lastIndexOf('We agree'), words('We agree', 'said. “')],
    ['that with the words behind it', TEXT.lastIndexOf('We agree'), words('We agree', '', ' on 30')],
    ['that with more of them', TEXT.lastIndexOf('We agree'), words('We agree', 'Doe said. “', ' on 20')],
    ['none where the report has them no more', null, words('We differ')],
    ['no words stand nowhere', null, words('')],
  ]
  for (const [rule, found, quoted] of rows)
    test(rule, () => {
      const span = locateWords(TEXT, quoted)
      assert.equal(span?.start ?? null, found)
      if (span) assert.equal(TEXT.slice(span.start, span.end), quoted.exact)
    })

  const tokens = ['Ann', 'Doe', 'met', 'Bo', 'Roe', '.'].map((form, index) => ({
    ...spanOf(TEXT, form),
    index,
    form,
    lemma: form,
    upos: 'X',
    xpos: 'X',
    feats: '_',
    head: [2, 0, -1, 2, 3, 2][index]!,
    deprel: 'x',
  }))
  const parsed = { ...reading(), sentences: [{ ...spanOf(TEXT, 'Ann Doe met Bo Roe.'), tokens, names: [] }] }
  const meant = (quoted: string, ...stretches: readonly string[]) =>
    textsOf(
      findMeant(
        parsed,
        words(quoted),
        stretches.map((one) => spanOf(TEXT, one)),
      ),
    )
  test('what stands on just these words goes before what overlaps them', () => {
    assert.deepEqual(meant('met', 'met Bo Roe', 'met'), ['met'])
  })
  test('then what has the same governing word, however much longer it is', () => {
    assert.deepEqual(meant('met', 'Ann Doe met Bo Roe', 'Bo'), ['Ann Doe met Bo Roe'])
  })
  test('then what overlaps them by half of the longer', () => {
    assert.deepEqual(meant('Doe met', 'Ann Doe'), [])
    assert.deepEqual(meant('t Bo', 'Ann Doe', ' Bo'), [' Bo'])
  })
  test('and nothing that does not touch them', () => {
    assert.deepEqual(meant('met', 'Roe'), [])
    assert.deepEqual(meant('never', 'Roe'), [])
  })
})

describe('what was ruled the same or different', () => {
  const at = (...exact: readonly string[]) => exact.map((one) => ({ report: 'r1', ...spanOf(TEXT, one) }))
  const pairs = (rulings: readonly Ruling[]) => findRuledPairs([reading()], rulings, at('Ann Doe', 'Bo Roe', 'met'))
  const same = (a: string, b: string, more = {}): Verdict => ({ kind: 'same', a: words(a), b: words(b), ...more })
  test('is a pair of places, the lower first', () => {
    assert.deepEqual(pairs([signed(same('met', 'Ann Doe'))]), [{ kind: 'same', a: 0, b: 2 }])
  })
  test('the last word on a pair holds, by the time it was said, not by its place', () => {
    const late = signed({ kind: 'different', a: words('Ann Doe'), b: words('Bo Roe') }, '2024-02-02T00:00:00Z')
    const early = signed(same('Bo Roe', 'Ann Doe'), '2024-01-02T00:00:00Z')
    assert.deepEqual(pairs([late, early]), [{ kind: 'different', a: 0, b: 1 }])
    assert.deepEqual(pairs([early, late]), [{ kind: 'different', a: 0, b: 1 }])
  })
  test('what is of persons, gone, of one thing only, or no such ruling is no pair', () => {
    assert.deepEqual(
      pairs([
        signed(same('Ann Doe', 'Bo Roe', { of: 'entity' })),
        signed(same('Ann Doe', 'gone')),
        signed(same('met', 'met')),
        signed({ kind: 'right', what: words('met') }),
      ]),
      [],
    )
    assert.equal(pairs([signed(same('Ann Doe', 'Bo Roe', { of: 'entry' }))]).length, 1)
  })
})

describe('a reading as people ruled it to be', () => {
  test('of which nothing was ruled it stays the very same', () => {
    const all = [reading()]
    assert.equal(ruleReadings(all, []), all)
    assert.equal(
      ruleReadings(all, [
        signed({ kind: 'right', what: words('met') }),
        signed({ kind: 'wrong', what: words('met'), of: 'entry' }),
      ]),
      all,
    )
  })
  test('what is wrong is left out, of its kind alone', () => {
    const [one] = ruled({ kind: 'wrong', what: words('20 ships'), of: 'figure' })
    assert.deepEqual(textsOf(one!.figures), ['30 ships'])
    assert.equal(one!.quotes.length, 2)
    assert.equal(ruled({ kind: 'wrong', what: words('20 ships'), of: 'date' })[0]!.figures.length, 2)
    assert.deepEqual(textsOf(ruled({ kind: 'wrong', what: words('We agree on 20 ships'), of: 'quote' })[0]!.quotes), [
      'We agree on 30 ships',
    ])
  })
  test('where no kind is told, what stands on just these words', () => {
    const [one] = ruled({ kind: 'wrong', what: words('20 ships') })
    assert.deepEqual([textsOf(one!.figures), one!.quotes.length], [['30 ships'], 2])
    assert.equal(ruled({ kind: 'wrong', what: words('20 ship') })[0]!.figures.length, 2)
    assert.equal(ruled({ kind: 'wrong', what: words('gone') })[0]!.figures.length, 2)
  })
  test('a speaker is given: by his words here, by the quote’s own where another report names him, or taken', () => {
    const speaker = (to: Parameters<typeof given>[0]) => given(to)
    const given = (to: Extract<Verdict, { fact: 'speaker' }>['to']) => {
      const [one] = ruled({ kind: 'corrected', what: words('We agree on 30 ships'), fact: 'speaker', to })
      const quote = one!.quotes[1]!
      const who = quote.source && one!.entities.find(({ id }) => id === quote.source!.entity)?.name
      return [who, quote.source && textsOf([quote.source])[0], quote.rule, quote.confidence, quote.because?.[0]]
    }
    assert.deepEqual(speaker(words('Bo Roe')), ['Bo Roe', 'Bo Roe', 'ruling.speaker', 1, 'speaker given by kim'])
    assert.deepEqual(speaker(words('Kay Poe', '', '', 'r2')), [
      'Kay Poe',
      'said',
      'ruling.speaker',
      1,
      'speaker given by kim',
    ])
    assert.deepEqual(speaker({ state: 'PER' }), ['Peru', 'said', 'ruling.speaker', 1, 'speaker given by kim'])
    assert.deepEqual(speaker(null), [null, null, 'ruling.speaker', 1, 'speaker given by kim'])
    assert.deepEqual(speaker({ state: 'QQQ' }), [null, null, 'test', 1, undefined], 'of nobody known nothing is given')
    const [first] = ruled({
      kind: 'corrected',
      what: words('We agree on 20 ships'),
      fact: 'speaker',
      to: { state: 'PER' },
    })
    assert.deepEqual(textsOf([first!.quotes[0]!.source!]), ['Doe said'], 'the words that named another stay the place')
    assert.equal(first!.quotes[1]!.rule, 'test')
    assert.deepEqual(
      first!.entities.map(({ id }) => id),
      ['e1', 'e2', 'e3'],
      'who comes in gets the next name',
    )
  })
  test('an entry is added with all who take part, or not at all', () => {
    const added = (parties: Extract<Verdict, { kind: 'added' }>['event']['parties'], more = {}) =>
      ruled({
        kind: 'added',
        what: words('agree'),
        event: { kind: 'agreement', standing: 'planned', day: '2024-05-03', place: null, parties, ...more },
      })[0]!
    const ann = { who: words('Ann Doe'), role: 'actor' } as const
    const one = added([ann, { who: words('Kay Poe', '', '', 'r2'), role: 'recipient' }], { place: { state: 'PER' } })
    const event = one.events[1]!
    const nameOf = (id: string | null) => one.entities.find((entity) => entity.id === id)?.name
    assert.deepEqual(
      [event.id, event.kind, event.modality, event.when, event.rule, event.confidence, event.because],
      ['v2', 'agreement', 'planned', '2024-05-03', 'ruling.added', 1, ['added by kim']],
    )
    assert.deepEqual(
      event.participants.map(({ entity, role }) => [nameOf(entity), role]),
      [
        ['Ann Doe', 'actor'],
        ['Kay Poe', 'recipient'],
      ],
    )
    assert.deepEqual(
      [nameOf(event.place), textsOf([event])[0], textsOf([event.clause])[0]?.includes('We agree on 20 ships')],
      ['Peru', 'agree', true],
    )
    assert.equal(added([ann, { who: { state: 'QQQ' }, role: 'recipient' }]).events.length, 1)
    assert.equal(added([ann], { place: { state: 'QQQ' } }).events.length, 1)
    assert.equal(added([ann]).events.length, 2)
    assert.equal(added([]).events[1]!.place, null)
  })
  test('an entry of which the report has the words no more is not added', () => {
    assert.equal(
      ruled({
        kind: 'added',
        what: words('gone'),
        event: { kind: 'visit', standing: 'happened', day: null, place: null, parties: [] },
      })[0]!.events.length,
      1,
    )
  })
})

describe('what a ruling names', () => {
  const party = (who: QuotedWords | { readonly state: string }) => ({ who, role: 'actor' }) as const
  const what = words('met')
  const also = [words('x', '', '', 'r3')]
  const rows: readonly (readonly [Verdict, reports: readonly string[], named: number, states: readonly string[]])[] = [
    [{ kind: 'same', a: what, b: words('y', '', '', 'r2') }, ['r1', 'r2'], 0, []],
    [{ kind: 'different', a: what, b: words('y', '', '', 'r2') }, ['r1', 'r2'], 0, []],
    [{ kind: 'wrong', what, also }, ['r1', 'r3'], 0, []],
    [{ kind: 'right', what }, ['r1'], 0, []],
    [{ kind: 'unsure', what, other: words('y', '', '', 'r2') }, ['r1', 'r2'], 0, []],
    [{ kind: 'unsure', what }, ['r1'], 0, []],
    [{ kind: 'corrected', what, also, fact: 'kind', to: 'visit' }, ['r1', 'r3'], 0, []],
    [{ kind: 'corrected', what, fact: 'place', to: { state: 'PER' } }, ['r1'], 1, ['PER']],
    [{ kind: 'corrected', what, fact: 'place', to: null }, ['r1'], 0, []],
    [{ kind: 'corrected', what, fact: 'speaker', to: words('y', '', '', 'r2') }, ['r1', 'r2'], 1, []],
    [
      { kind: 'corrected', what, fact: 'parties', to: [party({ state: 'PER' }), party(words('y', '', '', 'r2'))] },
      ['r1', 'r2'],
      2,
      ['PER'],
    ],
    [
      {
        kind: 'added',
        what,
        event: {
          kind: 'visit',
          standing: 'happened',
          day: null,
          place: words('z', '', '', 'r4'),
          parties: [party(words('y', '', '', 'r2'))],
        },
      },
      ['r1', 'r4', 'r2'],
      2,
      [],
    ],
    [{ kind: 'date of report', report: 'r1', date: '2024' }, ['r1'], 0, []],
    [{ kind: 'undone', ruling: 'x' }, [], 0, []],
  ]
  for (const [verdict, reports, named, states] of rows)
    test(JSON.stringify(verdict).slice(0, 70), () => {
      const ruling = signed(verdict)
      assert.deepEqual(reportsIn(ruling).toSorted(), [...reports].sort())
      assert.deepEqual([namedIn(ruling).length, statesIn(ruling)], [named, states])
      const moved = renameReports(ruling, (report) => `${report}-new`)
      assert.deepEqual(reportsIn(moved).toSorted(), reports.map((one) => `${one}-new`).sort())
      assert.equal(JSON.stringify(moved).replaceAll('-new', ''), JSON.stringify(ruling), 'nothing else is changed')
      assert.equal(markRuling(moved), markRuling(ruling), 'its mark does not rest on the names of reports')
    })

  test('all its tellings, those of other reports behind its own', () => {
    assert.deepEqual(tellingsOf({ what, also }), [what, ...also])
    assert.deepEqual(tellingsOf({ what }), [what])
  })

  test('what was taken back stands no more, unless the taking back was taken back', () => {
    const first = signed({ kind: 'right', what })
    const second_ = signed({ kind: 'wrong', what })
    const undo = signed({ kind: 'undone', ruling: markRuling(first) })
    const redo = signed({ kind: 'undone', ruling: markRuling(undo) })
    assert.deepEqual(standingRulings([first, second_]), [first, second_])
    assert.deepEqual(standingRulings([first, second_, undo]), [second_])
    assert.deepEqual(standingRulings([first, second_, undo, redo]), [first, second_])
  })
})

describe('which reports tell one story', () => {
  const time = (day: number | null, more = {}) => ({ day, hasYear: true, seasons: [], ...more })
  const score = (a: ReturnType<typeof time>, b: ReturnType<typeof time>, alike = 0.6) =>
    roundScore(linkTimes(['a', 'b'], [a, b], [{ a: 'a', b: 'b', alike, shared: [] }])[0]?.score ?? 0)
  const rows: readonly (readonly [
    rule: string,
    score: number,
    a: ReturnType<typeof time>,
    b: ReturnType<typeof time>,
  ])[] = [
    ['on one day nothing is lost', 0.6, time(100), time(100)],
    ['nor within two days', 0.6, time(100), time(102)],
    ['each day more costs a little', 0.6 - 0.007 * 3, time(100), time(105)],
    ['whichever came first', 0.6 - 0.007 * 3, time(105), time(100)],
    ['and three tenths at most', 0.3, time(100), time(400)],
    ['from about a year on much is lost', 0.1, time(100), time(430)],
    ['a day less is not a year', 0.3, time(100), time(429)],
    ['without a year the nearest counts', 0.6 - 0.007 * 3, time(100, { hasYear: false }), time(100 + 365 + 5)],
    ['before or behind', 0.6 - 0.007 * 3, time(100), time(100 + 730 - 5, { hasYear: false })],
    ['one without a day must be more alike', 0.47, time(100), time(null)],
    ['two without one less so', 0.57, time(null), time(null)],
    ['of other seasons more', 0.53, time(null, { seasons: [10] }), time(null, { seasons: [100] })],
    ['the turn of the year is one season', 0.57, time(null, { seasons: [360] }), time(null, { seasons: [10] })],
    ['forty-five days are near', 0.57, time(null, { seasons: [10] }), time(null, { seasons: [55, 200] })],
    ['forty-six are not', 0.53, time(null, { seasons: [10] }), time(null, { seasons: [56] })],
    ['of one that tells no season nothing is known', 0.57, time(null, { seasons: [10] }), time(null)],
  ]
  for (const [rule, expected, a, b] of rows)
    test(rule, () => {
      assert.equal(score(a, b), roundScore(expected))
    })

  test('pairs come in the order of reports; what is lost whole, or not among them, is none', () => {
    const pair = (a: string, b: string, alike = 0.5) => ({ a, b, alike, shared: ['x'] })
    const found = linkTimes(
      ['a', 'b', 'c'],
      [time(1), time(1), time(400)],
      [pair('b', 'c'), pair('a', 'z'), pair('a', 'c', 0.51), pair('a', 'b')],
    )
    assert.deepEqual(
      found.map(({ a, b, score: one }) => [a, b, roundScore(one)]),
      [
        [0, 1, 0.5],
        [0, 2, 0.01],
      ],
    )
  })

  test('when a report was: its day, else that of its dateline, with or without a year, and the days it tells', () => {
    const date = (edtf: string) => ({ id: 'd', start: 0, end: 1, edtf, needsPublished: false, rule: 'test' })
    const dateline = (day: string | null) => ({ layout: { dateline: { start: 0, end: 1, place: 'Lima', day } } })
    const at = (more: object, known?: string) => timeOf(madeReading('a', 'Text.', more), known)
    assert.deepEqual(at({}, '1970-01-11'), { day: 10, hasYear: true, seasons: [] })
    assert.deepEqual(at(dateline('1970-01-11')), { day: 10, hasYear: true, seasons: [] })
    assert.deepEqual(at(dateline('XXXX-01-11')), { day: 10957 + 10, hasYear: false, seasons: [] })
    assert.deepEqual(at({}), { day: null, hasYear: false, seasons: [] })
    assert.deepEqual(at(dateline(null)), { day: null, hasYear: false, seasons: [] })
    assert.deepEqual(
      at({ dates: ['XXXX-01-11', 'XXXX-02', '2024-03-01', 'XXXX-13', 'XXXX-21'].map(date) }).seasons,
      [10, 45],
    )
  })

  const link = (a: number, b: number, one: number, shared = ['x']): NewsLink => ({ a, b, score: one, shared })
  const titled = (id: string, title: string | null, text = 'First words. More.') =>
    madeReading(id, text, { report: { title } })
  test('a story is called by the title of the report most like the others, and begins with its first day', () => {
    const readings = [titled('a', 'A'), titled('b', ' B '), titled('c', 'C')]
    const [story, ...more] = groupNews(
      readings,
      [link(0, 1, 0.5), link(1, 2, 0.6, ['y', 'z']), link(0, 2, 0.3)],
      new Map([
        ['b', '2024-05-03'],
        ['c', '2024-05-02'],
      ]),
    )
    assert.deepEqual([story!.reports, story!.title, story!.when, more.length], [['a', 'b', 'c'], 'B', '2024-05-02', 0])
    assert.deepEqual(story!.grounds, [
      { rule: 'story.shared-terms', score: 0.5, because: 'a and b both tell of x' },
      { rule: 'story.shared-terms', score: 0.6, because: 'b and c both tell of y, z' },
      { rule: 'story.shared-terms', score: 0.6, because: 'b and c both tell of y, z' },
    ])
  })
  test('without a title the first words are one, and without a day there is none', () => {
    const [story] = groupNews([titled('a', null)], [], new Map())
    assert.deepEqual([story!.title, story!.when, story!.grounds], ['First words.', null, []])
    const [bare] = groupNews([madeReading('a', 'x'.repeat(90), { sentences: [] })], [], new Map())
    assert.equal(bare!.title.length, 80)
    assert.equal(
      groupNews([titled('a', null), titled('b', 'B')], [link(0, 1, 0.5)], new Map())[0]!.title,
      'B',
      'a title goes before none',
    )
  })
  test('a link below what makes a story joins nothing, one at it does', () => {
    const groups = (one: number) =>
      groupNews([titled('a', 'A'), titled('b', 'B')], [link(0, 1, one)], new Map()).map(({ reports }) => reports.join())
    assert.deepEqual(groups(SAME_STORY), ['a,b'])
    assert.deepEqual(groups(SAME_STORY - 0.001), ['a', 'b'])
  })
  test('of a chain the ends need not be one story; what is weak within one still counts', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => titled(id, id))
    assert.deepEqual(
      groupNews(four, [link(0, 1, 0.9), link(1, 2, 0.13), link(2, 3, 0.9)], new Map()).map(({ reports }) =>
        reports.join(),
      ),
      ['a,b', 'c,d'],
    )
    assert.deepEqual(
      groupNews(
        four,
        [link(0, 1, 0.9), link(1, 2, 0.13), link(2, 3, 0.9), link(0, 2, 0.11), link(0, 3, 0.11), link(1, 3, 0.14)],
        new Map(),
      ).map(({ reports }) => reports.join()),
      ['a,b,c,d'],
    )
  })
})
