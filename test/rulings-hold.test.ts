import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readReport, recordOf } from '../src/attache.js'
import { broughtLines } from '../src/doors/brought-lines.js'
import {
  draftAdded,
  draftDay,
  draftEntry,
  draftFact,
  draftPair,
  draftParties,
  draftSpeaker,
  draftWrong,
  type Draft,
} from '../src/doors/draft-ruling.js'
import type { EventMention, Reading } from '../src/reading/reading.js'
import type { Entry } from '../src/record/entry.js'
import type { TheRecord } from '../src/record/record.js'
import { openLookUp, type LookUp } from '../src/views/look-up.js'
import { markRuling as markOf, renameReports, type Ruling } from '../src/weaving/ruling.js'
import { byTime, findMeant, locateWords } from '../src/weaving/ruled-pairs.js'
import { proposer as reader } from './installed-reader.js'
import { plainReport } from './plain-report.js'

/** A ruling of each kind, on what two reports tell, through all that may happen to a record behind it. */

const REPORTS = [
  plainReport(
    'wire',
    `Norway and Peru settle anchovy quarrel

Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday to settle a dispute over anchovy quotas.

“The catch of 40,000 tonnes will be shared every month between our two fleets,” Lund said.`,
    { published: { date: '2023-06-12', basis: 'metadata' } },
  ),
  plainReport(
    'retold',
    `Lund and Quispe shake hands in Lima

Fisheries ministers Kari Lund of Norway and Jorge Quispe of Peru met in Lima on Monday over anchovy quotas that had soured relations.`,
    { published: { date: '2023-06-13', basis: 'metadata' } },
  ),
  plainReport(
    'other',
    `Chile names an envoy

Chilean envoy Ana Rojas flew to Quito on Tuesday, an official said. Rojas praised the port.`,
    { published: { date: '2023-06-13', basis: 'metadata' } },
  ),
]
const read = new Map(REPORTS.map((report) => [report.id, readReport(report, reader)]))
const ALL = ['other', 'retold', 'wire']

const keep = (ids: readonly string[], rulings: readonly Ruling[] = [], readings: ReadonlyMap<string, Reading> = read) =>
  recordOf(
    ids.map((id) => readings.get(id)!),
    rulings,
    reader,
  )
let second = 0
const sign = ({ verdict, about }: Draft): Ruling => ({
  ...verdict,
  about,
  by: 'anna',
  at: new Date(Date.UTC(2024, 0, 1) + 1000 * second++).toISOString(),
})
const toldIn = (record: TheRecord, report: string, word = 'met'): Entry | undefined =>
  record.entries.find(({ footnotes }) => footnotes.some((one) => one.report === report && one.text.startsWith(word)))
const firstLook = openLookUp(keep(ALL))
const MEETING = toldIn(firstLook.record, 'wire')!
const placeOf = (report: string, text: string) => {
  const start = read.get(report)!.report.text.indexOf(text)
  assert.ok(start >= 0, text)
  return { start, end: start + text.length }
}
const nameOf = (record: TheRecord, id: string | null) => record.weave.entities.find((one) => one.id === id)?.name

/** Each kind of ruling on the meeting, and how an entry shows that it is followed. */
const ON_ENTRY: Readonly<
  Record<
    string,
    {
      readonly draft: (look: LookUp) => Draft
      readonly holds: (entry: Entry | undefined, record: TheRecord) => boolean
    }
  >
> = {
  wrong: { draft: (look) => draftEntry('wrong', MEETING, look), holds: (entry) => entry === undefined },
  right: {
    draft: (look) => draftEntry('right', MEETING, look),
    holds: (entry) => entry?.confidence === 1 && entry.grounds.some(({ rule }) => rule === 'ruling.right'),
  },
  kind: { draft: (look) => draftFact(MEETING, 'kind', 'call', look), holds: (entry) => entry?.kind === 'call' },
  standing: {
    draft: (look) => draftFact(MEETING, 'standing', 'planned', look),
    holds: (entry) => entry?.modality === 'planned',
  },
  day: { draft: (look) => draftFact(MEETING, 'day', '2023-05', look), holds: (entry) => entry?.when === '2023-05' },
  place: {
    draft: (look) => draftFact(MEETING, 'place', 'Norway', look),
    holds: (entry, record) => nameOf(record, entry?.place ?? null) === 'Norway',
  },
  parties: {
    draft: (look) =>
      draftParties(
        MEETING,
        [
          { name: 'Kari Lund', role: 'actor' },
          { name: 'Peru', role: 'recipient' },
        ],
        look,
      ),
    holds: (entry, record) =>
      JSON.stringify(entry?.participants.map(({ entity, role }) => [nameOf(record, entity), role])) ===
      '[["Kari Lund","actor"],["Peru","recipient"]]',
  },
}

test('the meeting is one entry of two reports', () => {
  assert.deepEqual(MEETING.reports, ['retold', 'wire'])
})

/** The events of a reading as a better reader would cut them: with the words behind them, or the verb alone. */
function cutOtherwise(reading: Reading): Reading {
  const { text } = reading.report
  const longer = (event: EventMention): EventMention => {
    const more = /^ (?:her Peruvian counterpart|in Lima)/u.exec(text.slice(event.end))?.[0] ?? ''
    return { ...event, end: event.end + more.length }
  }
  return { ...reading, events: reading.events.map(longer) }
}

for (const [kind, { draft, holds }] of Object.entries(ON_ENTRY))
  describe(`a ruling on an entry that two reports tell (${kind})`, () => {
    const ruling = sign(draft(firstLook))
    const holdsIn = (record: TheRecord, report: string) => {
      assert.ok(holds(toldIn(record, report), record), `${kind} in ${report}`)
      assert.equal(record.weave.unheeded, undefined)
    }

    test('holds, and did not before', () => {
      assert.ok(!holds(MEETING, firstLook.record))
      for (const report of ['wire', 'retold']) holdsIn(keep(ALL, [ruling]), report)
    })

    test('holds after a reading that cuts the words otherwise', () => {
      const better = new Map([...read].map(([id, reading]) => [id, cutOtherwise(reading)]))
      assert.notDeepEqual(better.get('wire')!.events, read.get('wire')!.events)
      const record = keep(ALL, [ruling], better)
      for (const report of ['wire', 'retold']) holdsIn(record, report)
    })

    test('holds on what one report tells where the other is withdrawn, and as before where it is put back', () => {
      const before = keep(ALL, [ruling])
      for (const [withdrawn, left] of [
        ['wire', 'retold'],
        ['retold', 'wire'],
      ] as const) {
        const record = keep(
          ALL.filter((id) => id !== withdrawn),
          [ruling],
        )
        if (kind === 'parties' && record.weave.unheeded) {
          assert.match(record.weave.unheeded[0]!.because, new RegExp(`report ${withdrawn} is not in the record`, 'u'))
          assert.ok(!holds(toldIn(record, left), record), 'it is followed in part')
        } else if (kind === 'place' && record.weave.unheeded) {
          assert.match(record.weave.unheeded[0]!.because, new RegExp(`report ${withdrawn} is not in the record`, 'u'))
        } else assert.ok(holds(toldIn(record, left), record), `${kind} without ${withdrawn}`)
      }
      assert.deepEqual(keep(ALL, [ruling]), before)
    })

    test('holds on both where the entry is parted', () => {
      const [a, b] = ['wire', 'retold'].map((report) => {
        const { start } = placeOf(report, ' met ')
        const { text } = read.get(report)!.report
        return {
          report,
          exact: 'met',
          prefix: text.slice(start - 30, start + 1),
          suffix: text.slice(start + 4, start + 30),
        }
      }) as [never, never]
      const parted: Ruling = sign({ verdict: { kind: 'different', a, b, of: 'entry' }, about: '' })
      assert.notEqual(toldIn(keep(ALL, [parted]), 'wire'), toldIn(keep(ALL, [parted]), 'retold'))
      const record = keep(ALL, [ruling, parted])
      for (const report of ['wire', 'retold']) holdsIn(record, report)
    })

    test('holds after its reports are called otherwise', () => {
      const named = (id: string) => `${id}~renamed`
      const renamed = new Map(
        [...read].map(([id, reading]) => [named(id), { ...reading, report: { ...reading.report, id: named(id) } }]),
      )
      const record = keep(ALL.map(named), [renameReports(ruling, named)], renamed)
      for (const report of ['wire', 'retold']) holdsIn(record, named(report))
    })

    test('leaves the record and comes back as it was', () => {
      assert.deepEqual(broughtLines('x', Buffer.from(JSON.stringify({ type: 'ruling', ...ruling }))), [{ ruling }])
    })

    test('taken back is as if it had never been', () => {
      const record = keep(ALL, [ruling, sign({ verdict: { kind: 'undone', ruling: markOf(ruling) }, about: '' })])
      assert.deepEqual(record.entries, firstLook.record.entries)
    })
  })

describe('whom a ruling names', () => {
  const pair = (kind: 'same' | 'different', look: LookUp, one: string, other: string) => {
    const [a, b] = [one, other].map((name) => look.record.weave.entities.find((entity) => entity.name === name)!)
    return sign(draftPair(kind, a!, b!, look))
  }

  test('is found under the name that a person goes by where two are put together, and as two where they are not', () => {
    const parties = sign(
      draftParties(
        MEETING,
        [
          { name: 'Jorge Quispe', role: 'actor' },
          { name: 'Ana Rojas', role: 'recipient' },
        ],
        firstLook,
      ),
    )
    const names = (record: TheRecord) =>
      toldIn(record, 'wire')!.participants.map(({ entity }) => nameOf(record, entity))
    assert.deepEqual(names(keep(ALL, [parties])), ['Jorge Quispe', 'Ana Rojas'])
    const same = pair('same', firstLook, 'Jorge Quispe', 'Ana Rojas')
    assert.equal(names(keep(ALL, [parties, same])).length, 1)
    assert.equal(names(keep(ALL, [same, parties])).length, 1)
    const taken = sign({ verdict: { kind: 'undone', ruling: markOf(same) }, about: '' })
    assert.deepEqual(names(keep(ALL, [parties, same, taken])), ['Jorge Quispe', 'Ana Rojas'])
  })

  test('is told where nobody is named in those words any more, and the ruling is followed as a whole or not at all', () => {
    const away = ALL.filter((id) => id !== 'other')
    const rulings = [
      draftParties(
        MEETING,
        [
          { name: 'Kari Lund', role: 'actor' },
          { name: 'Ana Rojas', role: 'recipient' },
        ],
        firstLook,
      ),
      draftSpeaker(
        read.get('wire')!,
        placeOf('wire', '“The catch of 40,000 tonnes will be shared every month between our two fleets,”'),
        'Ana Rojas',
        firstLook,
      ),
      draftAdded(
        read.get('wire')!,
        placeOf('wire', 'settle a dispute'),
        {
          kind: 'agreement',
          standing: 'happened',
          day: '',
          place: '',
          parties: [
            { name: 'Kari Lund', role: 'actor' },
            { name: 'Ana Rojas', role: 'recipient' },
          ],
        },
        firstLook,
      ),
    ].map(sign)
    assert.equal(keep(ALL, rulings).weave.unheeded, undefined)
    assert.ok(
      keep(ALL, rulings).entries.some(({ footnotes }) => footnotes.some(({ text }) => text === 'settle a dispute')),
    )
    const record = keep(away, rulings)
    assert.equal(record.weave.unheeded?.length, rulings.length)
    for (const { because } of record.weave.unheeded) assert.match(because, /report other is not in the record/u)
    assert.deepEqual(record.entries, keep(away).entries)
    assert.deepEqual(record.readings, keep(away).readings)
  })
})

describe('a ruling on what stands in one report', () => {
  const wire = read.get('wire')!
  const other = read.get('other')!
  const things: Readonly<
    Record<string, { readonly ruling: Ruling; readonly report: string; readonly holds: (record: TheRecord) => boolean }>
  > = {
    'a wrong quote': {
      ruling: sign(draftWrong('quote', wire, wire.quotes[0]!, firstLook)),
      report: 'wire',
      holds: ({ readings }) =>
        readings.find(({ report }) => report.id === 'wire')!.quotes.length === wire.quotes.length - 1,
    },
    'a wrong figure': {
      ruling: sign(draftWrong('figure', wire, wire.figures[0]!, firstLook)),
      report: 'wire',
      holds: ({ readings }) =>
        readings.find(({ report }) => report.id === 'wire')!.figures.length === wire.figures.length - 1,
    },
    'a day': {
      ruling: sign(draftDay(other, '2023-06-20')),
      report: 'other',
      holds: ({ readings }) =>
        readings.find(({ report }) => report.id === 'other')!.layout.published?.date === '2023-06-20',
    },
    'words that do not tell': {
      ruling: sign(draftEntry('unsure', toldIn(firstLook.record, 'other', 'praised')!, firstLook)),
      report: 'other',
      holds: ({ weave }) => weave.unheeded === undefined,
    },
  }
  for (const [kind, { ruling, report, holds }] of Object.entries(things))
    test(`(${kind}) holds, is told where the report is withdrawn, and holds again where it is put back`, () => {
      assert.ok(holds(keep(ALL, [ruling])))
      const without = keep(
        ALL.filter((id) => id !== report),
        [ruling],
      )
      assert.match(without.weave.unheeded?.[0]?.because ?? '', /is not in the record/u)
      assert.ok(holds(keep(ALL, [ruling])))
    })
})

describe('the words of a ruling', () => {
  const wire = read.get('wire')!
  const { text } = wire.report
  const words = (exact: string) => {
    const { start, end } = placeOf('wire', exact)
    return { report: 'wire', exact, prefix: text.slice(start - 20, start), suffix: text.slice(end, end + 20) }
  }
  const meant = (exact: string, ...stretches: readonly string[]) =>
    findMeant(
      wire,
      words(exact),
      stretches.map((one) => placeOf('wire', one)),
    ).map(({ start, end }) => text.slice(start, end))

  test('mean what stands on just them, else what they touch under one governing word, else what they share half with', () => {
    assert.deepEqual(meant('met', 'met her', 'met'), ['met'])
    assert.deepEqual(meant('met', 'met her Peruvian counterpart', 'her Peruvian counterpart'), [
      'met her Peruvian counterpart',
    ])
    assert.deepEqual(meant('counterpart Jorge Quispe in Lima', 'met her Peruvian counterpart'), [])
    assert.deepEqual(meant('met her Peruvian', 'her Peruvian'), ['her Peruvian'])
  })

  test('mean nothing beside them, and of the same words those with the same neighbours', () => {
    assert.deepEqual(meant('Kari Lund', ' met her', 'Norwegian Fisheries Minister '), [])
    const second = text.lastIndexOf('Lund')
    const last = { report: 'wire', exact: 'Lund', prefix: text.slice(second - 10, second), suffix: ' said' }
    assert.deepEqual(locateWords(text, last), { start: second, end: second + 4 })
    assert.deepEqual(locateWords(text, { ...last, prefix: '', suffix: '' })?.start, text.indexOf('Lund'))
    assert.equal(locateWords(text, { ...last, exact: '' }), null)
    assert.equal(locateWords(text, { ...last, exact: 'nowhere' }), null)
  })

  test('are read in the order of time, whatever the order in which they were kept', () => {
    const at = (moment: string): Ruling => ({ kind: 'right', what: words('met'), by: 'anna', at: moment })
    const [early, late] = [at('2024-01-01'), at('2024-01-02')]
    assert.ok(byTime(early, late) < 0 && byTime(late, early) > 0)
    assert.equal(byTime(early, { ...late, at: early.at }), 0)
    const wrong: Ruling = { kind: 'wrong', what: words('met'), of: 'entry', by: 'anna', at: '2024-01-02' }
    const right = early
    for (const kept of [
      [wrong, right],
      [right, wrong],
    ])
      assert.equal(toldIn(keep(ALL, kept), 'wire'), undefined)
  })

  test('that two reports share are ruled on in the one that is pointed at', () => {
    const copy = { ...wire.report, id: 'copy', outlet: 'Another Post' }
    const readings = new Map([...read, ['copy', readReport(copy, reader)]])
    const spoken = sign(draftSpeaker(wire, wire.quotes[0]!, 'Jorge Quispe', firstLook))
    const dropped = sign(draftWrong('figure', wire, wire.figures[0]!, firstLook))
    const record = keep([...ALL, 'copy'], [spoken, dropped], readings)
    const [inCopy, inWire] = ['copy', 'wire'].map((id) => record.readings.find(({ report }) => report.id === id)!)
    assert.equal(inWire!.quotes[0]!.rule, 'ruling.speaker')
    assert.deepEqual([inCopy!.quotes, inCopy!.figures], [readings.get('copy')!.quotes, readings.get('copy')!.figures])
  })
})

describe('a ruling on two', () => {
  const lund = (report: string) => {
    const { start, end } = placeOf(report, 'Kari Lund')
    const { text } = read.get(report)!.report
    return { report, exact: 'Kari Lund', prefix: text.slice(start - 20, start), suffix: text.slice(end, end + 20) }
  }
  for (const kind of ['same', 'different'] as const)
    test(`(${kind}) is told where one of them is in the record no more`, () => {
      const ruling = sign({ verdict: { kind, a: lund('wire'), b: lund('retold'), of: 'entity' }, about: '' })
      assert.equal(keep(ALL, [ruling]).weave.unheeded, undefined)
      for (const gone of ['wire', 'retold'])
        assert.match(
          keep(
            ALL.filter((id) => id !== gone),
            [ruling],
          ).weave.unheeded?.[0]?.because ?? '',
          new RegExp(`report ${gone} is not in the record`, 'u'),
        )
    })

  test('parts two persons of one name for good, whoever else bears it', () => {
    const third = plainReport('third', 'Norwegian Fisheries Minister Kari Lund left Lima on Tuesday with her aides.', {
      published: { date: '2023-06-14', basis: 'metadata' },
    })
    const readings = new Map([...read, ['third', readReport(third, reader)]])
    const persons = (rulings: readonly Ruling[]) =>
      keep([...ALL, 'third'], rulings, readings)
        .weave.entities.filter(({ name }) => name === 'Kari Lund')
        .map(({ members }) => members.map(({ report }) => report).toSorted())
    assert.deepEqual(persons([]), [['retold', 'third', 'wire']])
    const apart = sign({
      verdict: { kind: 'different', a: lund('wire'), b: lund('retold'), of: 'entity' },
      about: '',
    })
    const parted = persons([apart])
    assert.ok(!parted.some((one) => one.includes('wire') && one.includes('retold')), JSON.stringify(parted))
    assert.equal(parted.flat().length, 3)
  })
})
