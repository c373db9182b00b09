import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { EventMention } from '../src/reading/reading.js'
import { collectBy, groupAgreeing, groupByAverage, groupLinked, type Link } from '../src/weaving/grouping.js'
import {
  boundsOfWhen,
  comparedKind,
  contradict,
  kindForPairs,
  likenessOfEvents,
  tellingWords,
  type ToldEvent,
} from '../src/weaving/same-event.js'
import type { WovenEntity } from '../src/weaving/weave.js'
import { madeEntity, madeEvent } from './made-readings.js'

const woven = (id: string, kind: WovenEntity['kind'], country: string | null): WovenEntity => ({
  ...madeEntity(id, id, { kind, country }),
  roles: [],
  reports: [],
  members: [],
  grounds: [],
})
const ALL = new Map(
  [
    woven('ann', 'person', 'IND'),
    woven('cy', 'person', 'IND'),
    woven('bo', 'person', 'RUS'),
    woven('di', 'person', 'RUS'),
    woven('India', 'state', 'IND'),
    woven('Russia', 'state', 'RUS'),
    woven('China', 'state', 'CHN'),
    woven('Delhi', 'place', 'IND'),
    woven('Mumbai', 'place', 'IND'),
    woven('Moscow', 'place', 'RUS'),
    woven('Atlantis', 'place', null),
    woven('Lemuria', 'state', null),
  ].map((one) => [one.id, one]),
)

interface Told extends Partial<Omit<EventMention, 'participants' | 'place'>> {
  /** Who does it and, behind `>`, to whom: “ann,bo>Russia”. */
  readonly who?: string
  readonly place?: string
  readonly report?: string
  readonly story?: number
  /** Who tells it; a person where marked so. */
  readonly teller?: string
}

function told({ who = 'ann,bo', place, report = 'a', story = 0, teller, ...mention }: Told): ToldEvent {
  const [actors = '', recipients = ''] = who.split('>')
  const in_ = (names: string, role: 'actor' | 'recipient') =>
    names
      .split(',')
      .filter(Boolean)
      .map((name) => ({ entity: ALL.get(name)!, role }))
  return {
    report,
    story,
    mention: madeEvent('met', 'met', mention),
    participants: [...in_(actors, 'actor'), ...in_(recipients, 'recipient')],
    place: place === undefined ? null : ALL.get(place)!,
    bounds: boundsOfWhen(mention.when ?? null),
    teller:
      teller === undefined
        ? null
        : { entity: teller, isPerson: ALL.get(teller)?.kind === 'person', source: { start: 0, end: 1, entity: null } },
    isHeadline: false,
  }
}

const MAY = '2024-05-03'

describe('how far two tellings are one event', () => {
  // likeness from 0 to 1; 0 where they cannot be one
  const rows: readonly (readonly [rule: string, likeness: number, a: Told, b: Told])[] = [
    ['the same two, nothing else told', 0.7, {}, {}],
    ['on the same day', 0.9, { when: MAY }, { when: MAY }],
    ['in the same place as well', 1, { when: MAY, place: 'Delhi' }, { when: MAY, place: 'Delhi' }],
    ['in the same place alone', 0.8, { place: 'Delhi' }, { place: 'Delhi' }],
    ['one more party counts against', 0.7 * (2 / 3), {}, { who: 'ann,bo,Russia' }],
    ['on other days they are two', 0, { when: MAY }, { when: '2024-05-04' }],
    ['a month holds its days', 0.9, { when: MAY }, { when: '2024-05' }],
    ['a year tells no day', 0.7, { when: MAY }, { when: '2024' }],
    ['another year is another time', 0, { when: MAY }, { when: '2023' }],
    ['an undated telling may be of any day', 0.7, { when: MAY }, {}],
    ['a stretch without an end reaches on', 0.7, { when: '2024-01-01/..' }, { when: MAY }],
    ['and not back', 0, { when: '2024-06-01/..' }, { when: MAY }],
    ['nor one without a beginning on', 0, { when: '../2024-04-01' }, { when: MAY }],
    ['of a day without a year day and month count', 0.9, { when: 'XXXX-05-03' }, { when: MAY }],
    ['and part them', 0, { when: 'XXXX-05-04' }, { when: MAY }],
    ['a day without a year is one within a story alone', 0, { when: 'XXXX-05-03', story: 1 }, { when: MAY }],
    ['of another story it must be dated', 0, { story: 1 }, {}],
    ['of another story one day is not enough', 0, { when: MAY, story: 1 }, {}],
    ['of another story both are', 0.9, { when: MAY, story: 1 }, { when: MAY }],
    ['thirty-one days open still tell', 0.9, { when: '2024-05-01/2024-06-01', story: 1 }, { when: MAY }],
    ['thirty-two do not', 0, { when: '2024-05-01/2024-06-02', story: 1 }, { when: MAY }],
    ['other kinds are other events', 0, {}, { kind: 'visit' }],
    ['talks are a meeting', 0.7, {}, { kind: 'negotiation' }],
    ['a call is none', 0, {}, { kind: 'call' }],
    ['a planned one is not the one held', 0, { modality: 'planned' }, {}],
    ['but on one day it is', 0.9, { modality: 'planned', when: MAY }, { when: MAY }],
    ['considered is planned', 0.7, { modality: 'considered' }, { modality: 'planned' }],
    ['ongoing and alleged are told as facts', 0.7, { modality: 'ongoing' }, { modality: 'alleged' }],
    ['a denied one is no fact on any day', 0, { modality: 'denied', when: MAY }, { when: MAY }],
    ['nor is one that was not', 0, { modality: 'negated', when: MAY }, { when: MAY }],
    ['nor one supposed', 0, { modality: 'hypothetical', when: MAY }, { when: MAY }],
    ['a denied one is none that was not', 0, { modality: 'denied' }, { modality: 'negated' }],
    ['two denied are one', 0.7, { modality: 'denied' }, { modality: 'denied' }],
    ['two cities are two places', 0, { place: 'Delhi' }, { place: 'Mumbai' }],
    ['a city lies in its state', 0.8, { place: 'Delhi' }, { place: 'India' }],
    ['whichever is told first', 0.8, { place: 'India' }, { place: 'Delhi' }],
    ['not in another', 0, { place: 'Moscow' }, { place: 'India' }],
    ['places of no state are not one', 0, { place: 'Atlantis' }, { place: 'Lemuria' }],
    ['nobody in common', 0, { who: 'ann' }, { who: 'cy' }],
    ['of two that name other persons neither holds the other', 0, { who: 'ann,bo,India' }, { who: 'ann,di,India' }],
    [
      'one that names fewer of them may be it',
      0.7 / 2,
      { who: 'ann,bo', place: 'Delhi', report: 'b' },
      { who: 'ann', report: 'b' },
    ],
    ['of others one must be told whom, when or where', 0, { who: 'ann,bo' }, { who: 'ann', report: 'b' }],
    [
      'where: both tell a place',
      0.7 / 2 + 0.1,
      { who: 'ann,bo', place: 'Delhi' },
      { who: 'ann', report: 'b', place: 'Delhi' },
    ],
    ['where: one alone tells none', 0, { who: 'ann,bo', place: 'Delhi' }, { who: 'ann', report: 'b' }],
    ['when: both tell it', 0.7 / 2 + 0.2, { who: 'ann,bo', when: MAY }, { who: 'ann', report: 'b', when: MAY }],
    ['a visit needs no more', 0.7 / 2, { who: 'ann,India', kind: 'visit' }, { who: 'ann', kind: 'visit', report: 'b' }],
    ['states and persons are not one for a state in common', 0, { who: 'ann,India' }, { who: 'India' }],
    ['but on one day', 0.7 / 2 + 0.2, { who: 'ann,India', when: MAY }, { who: 'India', when: MAY }],
    ['two sides told in each: one must name all of the other’s', 0, { who: 'India,Russia' }, { who: 'India,China' }],
    ['a third side may be left out', 0.7 * (2 / 3), { who: 'India,Russia,China' }, { who: 'India,Russia' }],
    ['one side alone may be of either', 0.7 / 2, { who: 'India,Russia', report: 'b' }, { who: 'India', report: 'b' }],
    [
      'what one does to another has a direction',
      0,
      { kind: 'delivery', who: 'India>Russia' },
      { kind: 'delivery', who: 'Russia>India' },
    ],
    ['who meets whom has none', 0.7, { who: 'India>Russia' }, { who: 'Russia>India' }],
    [
      'a deed whose doer is not told may be anybody’s',
      0.7 / 2,
      { kind: 'attack', who: 'India>Russia' },
      { kind: 'attack', who: '>Russia' },
    ],
    [
      'a delivery without its thing is not known again',
      0,
      { kind: 'delivery', who: 'India>Russia' },
      { kind: 'delivery', who: 'India' },
    ],
    [
      'with the thing in both it is',
      0.7 / 2,
      { kind: 'delivery', who: 'India>Russia', item: 'two frigates' },
      { kind: 'delivery', who: 'India', item: 'the frigates' },
    ],
    [
      'with both parties as well',
      0.7,
      { kind: 'delivery', who: 'India>Russia' },
      { kind: 'delivery', who: 'India>Russia' },
    ],
    [
      'other things are other deliveries',
      0,
      { kind: 'delivery', who: 'India>Russia', item: 'frigates' },
      { kind: 'delivery', who: 'India>Russia', item: 'tanks' },
    ],
    [
      'papers are no thing',
      0,
      { kind: 'order', who: 'India>Russia', item: 'the contract' },
      { kind: 'order', who: 'India', item: 'contracts' },
    ],
    [
      'two papers signed in one report are two',
      0,
      { kind: 'agreement', who: 'India,Russia' },
      { kind: 'agreement', who: 'India' },
    ],
    [
      'in two reports one',
      0.7 / 2,
      { kind: 'agreement', who: 'India,Russia' },
      { kind: 'agreement', who: 'India', report: 'b' },
    ],
    [
      'an order is a contract signed for the thing',
      0.9,
      { kind: 'order', item: 'frigates', when: MAY },
      { kind: 'agreement', item: 'frigates', when: MAY },
    ],
    ['without the thing it is not', 0, { kind: 'order', when: MAY }, { kind: 'agreement', when: MAY }],
    [
      'nor without a day in both',
      0,
      { kind: 'order', item: 'frigates', when: MAY },
      { kind: 'agreement', item: 'frigates' },
    ],
    ['nor in either', 0, { kind: 'order', item: 'frigates' }, { kind: 'agreement', item: 'frigates', when: MAY }],
    ['what two say is two', 0, { kind: 'criticism', who: 'ann>Russia' }, { kind: 'criticism', who: 'cy>Russia' }],
    [
      'what one says of two is two',
      0,
      { kind: 'criticism', who: 'ann>Russia' },
      { kind: 'criticism', who: 'ann>China' },
    ],
    [
      'what one says of one is one',
      0.7,
      { kind: 'criticism', who: 'ann>Russia' },
      { kind: 'criticism', who: 'ann>Russia' },
    ],
    [
      'of one more it is another',
      0,
      { kind: 'praise', who: 'ann>Russia,China' },
      { kind: 'praise', who: 'ann>Russia' },
    ],
    [
      'words of nobody are not known again',
      0,
      { kind: 'request', who: '>Russia' },
      { kind: 'request', who: '>Russia', report: 'b' },
    ],
    ['within a report they are', 0.7, { kind: 'request', who: '>Russia' }, { kind: 'request', who: '>Russia' }],
    [
      'told by one teller they are',
      0.7,
      { kind: 'request', who: '>Russia', teller: 'India' },
      { kind: 'request', who: '>Russia', report: 'b', teller: 'India' },
    ],
    [
      'told by two they are not',
      0,
      { kind: 'request', who: '>Russia', teller: 'India' },
      { kind: 'request', who: '>Russia', report: 'b', teller: 'China' },
    ],
    [
      'minister and spokeswoman are two voices of a state',
      0,
      { kind: 'threat', who: 'India>Russia', teller: 'ann' },
      { kind: 'threat', who: 'India>Russia', teller: 'cy' },
    ],
    [
      'one voice of it is one',
      0.7,
      { kind: 'threat', who: 'India>Russia', teller: 'ann' },
      { kind: 'threat', who: 'India>Russia', teller: 'ann' },
    ],
    [
      'a ministry may be either',
      0.7,
      { kind: 'threat', who: 'India>Russia', teller: 'ann' },
      { kind: 'threat', who: 'India>Russia', teller: 'India' },
    ],
    ['of a meeting who tells it is nothing', 0.7, { teller: 'ann' }, { teller: 'bo' }],
  ]
  for (const [rule, likeness, a, b] of rows)
    test(rule, () => {
      assert.equal(likenessOfEvents(told(a), told(b)).toFixed(4), likeness.toFixed(4))
      assert.equal(likenessOfEvents(told(b), told(a)).toFixed(4), likeness.toFixed(4), 'in the other order')
    })
})

describe('what cannot be one event', () => {
  const rows: readonly (readonly [rule: string, isAgainst: boolean, a: Told, b: Told])[] = [
    ['nobody in common is no contradiction of itself', false, { who: 'India' }, { who: 'Russia' }],
    ['two persons of two tellings are', true, { who: 'ann' }, { who: 'bo' }],
    ['an item of common words alone is no other thing', false, { item: 'the 12' }, { item: 'tanks' }],
    [
      'who speaks for it, named in both',
      true,
      { kind: 'praise', who: 'ann,India' },
      { kind: 'praise', who: 'India', teller: 'cy' },
    ],
    ['named in one alone', false, { kind: 'praise', who: 'ann,India' }, { kind: 'praise', who: 'India' }],
    [
      'several who say it together are one voice, in any order',
      false,
      { kind: 'praise', who: 'ann,bo' },
      { kind: 'praise', who: 'bo,ann' },
    ],
  ]
  for (const [rule, isAgainst, a, b] of rows)
    test(rule, () => {
      assert.equal(contradict(told(a), told(b)), isAgainst)
      assert.equal(contradict(told(b), told(a)), isAgainst, 'in the other order')
    })

  test('kinds are compared under one name, and an order is looked for among the agreements', () => {
    const kinds = (['negotiation', 'meeting', 'order', 'agreement', 'visit'] as const).map((kind) =>
      madeEvent('x', 'x', { kind }),
    )
    assert.deepEqual(kinds.map(comparedKind), ['meeting', 'meeting', 'order', 'agreement', 'visit'])
    assert.deepEqual(kinds.map(kindForPairs), ['meeting', 'meeting', 'agreement', 'agreement', 'visit'])
  })

  test('words that tell are folded, without numbers, short words, and what any report says', () => {
    assert.deepEqual([...tellingWords('500,000 Frigates of the S4')], [...tellingWords('frigate')])
    assert.equal(tellingWords('frigate').size, 1)
    assert.equal(tellingWords('said the president').size, 0)
  })
})

const links = (count: number) =>
  fc.uniqueArray(
    fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 0, max: 20 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b, score]): Link => ({ a: Math.min(a, b), b: Math.max(a, b), score: score / 20 })),
    { selector: ({ a, b }) => `${a} ${b}`, maxLength: 30 },
  )
const COUNT = 9

describe('putting together what was judged pair by pair', () => {
  test('what is linked is together, what is not is apart, groups and members in order', () => {
    fc.assert(
      fc.property(links(COUNT), (all) => {
        const groups = groupLinked(COUNT, all)
        // by walking from each place
        const reached = (from: number) => {
          const seen = new Set([from])
          for (let before = 0; before !== seen.size;) {
            before = seen.size
            for (const { a, b } of all) if (seen.has(a) || seen.has(b)) seen.add(a).add(b)
          }
          return [...seen].sort((x, y) => x - y)
        }
        assert.deepEqual(
          groups,
          [
            ...collectBy(
              Array.from({ length: COUNT }, (_, at) => reached(at)),
              String,
            ).values(),
          ].map(([one]) => one!),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('groups join while they are alike on average, the likest first: as by trying every pair again each time', () => {
    fc.assert(
      fc.property(links(COUNT), fc.integer({ min: 1, max: 20 }), (all, twentieths) => {
        const least = twentieths / 20
        const score = new Map(all.map((link) => [`${link.a} ${link.b}`, link.score]))
        const between = (x: readonly number[], y: readonly number[]) =>
          x
            .flatMap((a) => y.map((b) => score.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0))
            .reduce((sum, one) => sum + one, 0) /
          (x.length * y.length)
        let groups = Array.from({ length: COUNT }, (_, at) => [at])
        for (;;) {
          const pairs = groups.flatMap((x, a) =>
            groups.slice(a + 1).map((y, at) => ({ a, b: a + 1 + at, mean: between(x, y) })),
          )
          const best = pairs
            .filter(({ mean }) => mean >= least && mean > 0)
            .sort((x, y) => y.mean - x.mean || x.a - y.a || x.b - y.b)[0]
          // two means that are equal but for rounding may be joined in either order
          const near = pairs.filter((one) => best && Math.abs(one.mean - best.mean) < 1e-9)
          if (near.some(({ mean }) => mean !== best!.mean)) return
          // and one that reaches the least but for rounding may be joined or not
          if (pairs.some(({ mean }) => mean !== least && Math.abs(mean - least) < 1e-9)) return
          if (!best) break
          const joined = [...groups[best.a]!, ...groups[best.b]!]
          groups = groups.flatMap((group, at) => (at === best.a ? [joined] : at === best.b ? [] : [group]))
        }
        const inOrder = groups.map((group) => group.toSorted((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
        assert.deepEqual(groupByAverage(COUNT, all, least), inOrder)
      }),
      { numRuns: 1500 },
    )
  })

  test('the best links join first, and never two of whom one must stay apart from one', () => {
    fc.assert(
      fc.property(links(COUNT), links(COUNT), (all, apart) => {
        const parted = new Set(apart.map(({ a, b }) => `${a} ${b}`))
        const mustStayApart = (x: number, y: number) => parted.has(`${Math.min(x, y)} ${Math.max(x, y)}`)
        let groups = Array.from({ length: COUNT }, (_, at) => [at])
        for (const { a, b } of all.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
          const [x, y] = [a, b].map((at) => groups.find((group) => group.includes(at))!) as [number[], number[]]
          if (x === y || x.some((one) => y.some((other) => mustStayApart(one, other)))) continue
          groups = [
            ...groups.filter((group) => group !== x && group !== y),
            [...x, ...y].sort((one, other) => one - other),
          ]
        }
        assert.deepEqual(
          groupAgreeing(COUNT, all, mustStayApart),
          groups.toSorted((x, y) => x[0]! - y[0]!),
        )
      }),
      { numRuns: 800 },
    )
  })
})
