import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readReport, recordOf } from '../src/attache.js'
import { broughtLines } from '../src/doors/brought-lines.js'
import type { Reading } from '../src/reading/reading.js'
import { sayRuling } from '../src/views/say-ruling.js'
import {
  markRuling,
  renameReports,
  standingRulings,
  type QuotedWords,
  type Ruling,
  type Verdict,
} from '../src/weaving/ruling.js'
import { proposer as reader } from './installed-reader.js'
import { plainReport } from './plain-report.js'

const reportOf = (id: string, text: string, date: string) =>
  plainReport(id, text, { published: { date, basis: 'metadata' } })

const REPORTS = [
  reportOf(
    'wire',
    `Norway and Peru settle anchovy quarrel

Norwegian Fisheries Minister Kari Lund met her Peruvian counterpart Jorge Quispe in Lima on Monday to settle a dispute over anchovy quotas.

“The catch figures will be shared every month between our two fleets,” Lund said.`,
    '2023-06-12',
  ),
  reportOf(
    'retold',
    `Lund and Quispe shake hands in Lima

Fisheries ministers Kari Lund of Norway and Jorge Quispe of Peru met in Lima on Monday over anchovy quotas that had soured relations.`,
    '2023-06-13',
  ),
  reportOf(
    'third',
    `Anchovy talks in Lima

Norwegian Fisheries Minister Kari Lund met Jorge Quispe, the fisheries minister of Peru, in Lima on Monday over anchovy quotas.`,
    '2023-06-13',
  ),
]
const readings = new Map(REPORTS.map((report) => [report.id, readReport(report, reader)]))
const keep = (ids: readonly string[], ...rulings: readonly Ruling[]) =>
  recordOf(
    ids.map((id) => readings.get(id)!),
    rulings,
    reader,
  )
let made = 0
const signed = (verdict: Verdict, at = `2024-01-01T00:00:${String(made++ % 60).padStart(2, '0')}Z`): Ruling => ({
  ...verdict,
  by: 'anna',
  at,
})

/** Words of a report as a ruling points at them, the first that it has. */
function quote(report: string, exact: string, from = 0): QuotedWords {
  const { text } = REPORTS.find(({ id }) => id === report)!
  const start = text.indexOf(exact, from)
  assert.ok(start >= 0, exact)
  return {
    report,
    exact,
    prefix: text.slice(Math.max(0, start - 40), start),
    suffix: text.slice(start + exact.length, start + exact.length + 40),
  }
}

const meeting = (record: ReturnType<typeof keep>) =>
  record.entries.find(({ kind, footnotes }) => kind === 'meeting' && footnotes.some(({ text }) => text === 'met'))
const named = (record: ReturnType<typeof keep>, id: string | null) =>
  record.weave.entities.find((entity) => entity.id === id)?.name
const MET = quote('wire', 'met')

describe('a ruling on an entry', () => {
  test('that it is wrong holds on the whole of it, however many reports tell it, and on those that tell it later', () => {
    assert.deepEqual(meeting(keep(['wire', 'retold']))?.reports, ['retold', 'wire'])
    const wrong = signed({ kind: 'wrong', what: MET, of: 'entry' })
    assert.equal(meeting(keep(['wire', 'retold'], wrong)), undefined)
    assert.equal(meeting(keep(['wire', 'retold', 'third'], wrong)), undefined)
    assert.ok(meeting(keep(['retold', 'third'], wrong)), 'without the report that it points at it holds on nothing')
  })

  test('holds where a better reader cuts the words otherwise, by the word that governs them', () => {
    const longer = quote('wire', 'met her Peruvian counterpart')
    assert.equal(meeting(keep(['wire', 'retold'], signed({ kind: 'wrong', what: longer, of: 'entry' }))), undefined)
    const other = quote('wire', 'counterpart Jorge Quispe in Lima')
    assert.ok(
      meeting(keep(['wire'], signed({ kind: 'wrong', what: other, of: 'entry' }))),
      'words under another governing word are another thing',
    )
  })

  test('that holds on nothing any more is told, with the reason', () => {
    const nothing = signed({ kind: 'wrong', what: quote('wire', 'Norway and Peru'), of: 'entry' })
    const gone = signed({ kind: 'right', what: { ...MET, report: 'elsewhere' } })
    const holds = signed({ kind: 'right', what: MET })
    const { unheeded } = keep(['wire'], nothing, gone, holds).weave
    assert.deepEqual(
      unheeded?.map(({ ruling }) => ruling),
      [markRuling(nothing), markRuling(gone)],
    )
    assert.match(unheeded[0]!.because, /nothing is read in the words ‹Norway and Peru›/)
    assert.match(unheeded[1]!.because, /report elsewhere is not in the record/)
    assert.equal(keep(['wire'], holds).weave.unheeded, undefined)
  })

  test('puts one fact right and leaves the others, on the whole entry, and says so among its grounds', () => {
    const ruled = (...verdicts: readonly Verdict[]) => {
      const record = keep(['wire', 'retold'], ...verdicts.map((verdict) => signed(verdict)))
      return {
        record,
        entry: record.entries.find(({ footnotes }) =>
          footnotes.some(({ report, text }) => report === 'wire' && text === 'met'),
        )!,
      }
    }
    const call = ruled({ kind: 'corrected', what: MET, fact: 'kind', to: 'call' }).entry
    assert.deepEqual(
      [call.kind, call.plover.event, call.plover.mode, call.reports],
      ['call', 'CONSULT', 'phone', ['retold', 'wire']],
    )
    assert.ok(call.grounds.some(({ because }) => because === 'kind put right by anna'))
    assert.equal(call.tier, 'sure')
    const { entry, record } = ruled(
      { kind: 'corrected', what: MET, fact: 'standing', to: 'planned' },
      { kind: 'corrected', what: MET, fact: 'day', to: '2023-06' },
      { kind: 'corrected', what: MET, fact: 'place', to: { state: 'NOR' } },
      {
        kind: 'corrected',
        what: MET,
        fact: 'parties',
        to: [
          { who: quote('retold', 'Jorge Quispe'), role: 'actor' },
          { who: { state: 'NOR' }, role: 'recipient' },
        ],
      },
    )
    assert.deepEqual(
      [entry.kind, entry.modality, entry.when, named(record, entry.place)],
      ['meeting', 'planned', '2023-06', 'Norway'],
    )
    assert.deepEqual(
      entry.participants.map(({ entity, role }) => [named(record, entity), role]),
      [
        ['Jorge Quispe', 'actor'],
        ['Norway', 'recipient'],
      ],
    )
    assert.equal(ruled({ kind: 'corrected', what: MET, fact: 'day', to: null }).entry.when, null)
  })

  test('the last word on a fact and on the entry holds', () => {
    const facts = [
      signed({ kind: 'corrected', what: MET, fact: 'kind', to: 'call' }, '2024-01-02'),
      signed({ kind: 'corrected', what: MET, fact: 'kind', to: 'summit' }, '2024-01-03'),
    ]
    assert.equal(keep(['wire'], ...facts).entries.find(({ footnotes }) => footnotes[0].text === 'met')?.kind, 'summit')
    assert.equal(
      keep(['wire'], ...[...facts].reverse()).entries.find(({ footnotes }) => footnotes[0].text === 'met')?.kind,
      'summit',
    )
    const verdicts = [
      signed({ kind: 'wrong', what: MET, of: 'entry' }, '2024-01-02'),
      signed({ kind: 'right', what: MET }, '2024-01-03'),
    ]
    assert.equal(meeting(keep(['wire'], ...verdicts))?.tier, 'sure')
  })
})

describe('a ruling on what is no entry', () => {
  test('a quote is held to whom a person names, also to somebody whom its report does not name, or to nobody', () => {
    const said = quote('wire', 'The catch figures will be shared every month between our two fleets')
    const own = readings.get('wire')!.quotes.find(({ start }) => REPORTS[0]!.text.startsWith(said.exact, start))!
    const exact = {
      ...said,
      exact: REPORTS[0]!.text.slice(own.start, own.end),
      suffix: REPORTS[0]!.text.slice(own.end, own.end + 40),
    }
    const spoken = (to: Extract<Verdict, { fact: 'speaker' }>['to']) => {
      const record = keep(['wire', 'retold'], signed({ kind: 'corrected', what: exact, fact: 'speaker', to }))
      const { source } = record.readings
        .find(({ report }) => report.id === 'wire')!
        .quotes.find(({ start }) => start === own.start)!
      return (
        source &&
        record.weave.entities.find(({ members }) =>
          members.some(({ report, entity }) => report === 'wire' && entity === source.entity),
        )?.name
      )
    }
    assert.equal(spoken(quote('wire', 'Jorge Quispe')), 'Jorge Quispe')
    assert.equal(spoken({ state: 'CHL' }), 'Chile')
    assert.equal(spoken(null), null)
  })

  test('a wrong quote is gone, and the entry told in the same words stays', () => {
    const [own] = readings.get('wire')!.quotes
    const text = REPORTS[0]!.text
    const what = {
      report: 'wire',
      exact: text.slice(own!.start, own!.end),
      prefix: text.slice(own!.start - 20, own!.start),
      suffix: '',
    }
    const record = keep(['wire'], signed({ kind: 'wrong', what, of: 'quote' }))
    const reading = record.readings[0]!
    assert.ok(!reading.quotes.some(({ start }) => start === own!.start))
    assert.deepEqual(reading.events, readings.get('wire')!.events)
  })

  test('an entry that a person adds stands on its words, is certain, and is one with what others tell alike', () => {
    const added: Verdict = {
      kind: 'added',
      what: quote('retold', 'shake hands'),
      event: {
        kind: 'agreement',
        standing: 'happened',
        day: '2023-06-12',
        place: quote('wire', 'Lima'),
        parties: [
          { who: quote('retold', 'Kari Lund'), role: 'actor' },
          { who: { state: 'CHL' }, role: 'actor' },
        ],
      },
    }
    const record = keep(['wire', 'retold'], signed(added))
    const entry = record.entries.find(({ footnotes }) => footnotes[0].rule === 'ruling.added')!
    assert.deepEqual(
      [entry.kind, entry.when, entry.tier, entry.footnotes[0].text, named(record, entry.place)],
      ['agreement', '2023-06-12', 'sure', 'shake hands', 'Lima'],
    )
    assert.deepEqual(entry.participants.map(({ entity }) => named(record, entity)).sort(), ['Chile', 'Kari Lund'])
    assert.equal(
      record.readings.find(({ report }) => report.id === 'retold')!.events.length,
      readings.get('retold')!.events.length + 1,
    )
  })
})

describe('rulings as they are kept', () => {
  const ALL: readonly Ruling[] = [
    signed({ kind: 'same', a: quote('wire', 'Kari Lund'), b: quote('retold', 'Kari Lund'), of: 'entity' }),
    signed({ kind: 'different', a: MET, b: quote('retold', 'met'), of: 'entry' }),
    signed({ kind: 'wrong', what: MET }),
    signed({ kind: 'wrong', what: MET, of: 'quote' }),
    signed({ kind: 'right', what: MET }),
    signed({ kind: 'unsure', what: MET, other: quote('retold', 'met') }),
    signed({ kind: 'corrected', what: MET, fact: 'kind', to: 'call' }),
    signed({ kind: 'corrected', what: MET, fact: 'standing', to: 'planned' }),
    signed({ kind: 'corrected', what: MET, fact: 'day', to: '2023-06-12' }),
    signed({ kind: 'corrected', what: MET, fact: 'place', to: quote('wire', 'Lima') }),
    signed({ kind: 'corrected', what: MET, fact: 'speaker', to: null }),
    signed({
      kind: 'corrected',
      what: MET,
      fact: 'parties',
      to: [
        { who: quote('wire', 'Kari Lund'), role: 'actor' },
        { who: { state: 'PER' }, role: 'recipient' },
      ],
    }),
    signed({
      kind: 'added',
      what: MET,
      event: {
        kind: 'call',
        standing: 'happened',
        day: null,
        place: { state: 'PER' },
        parties: [{ who: quote('wire', 'Kari Lund'), role: 'actor' }],
      },
    }),
    signed({ kind: 'date of report', report: 'wire', date: '2023-06-12' }),
    signed({ kind: 'undone', ruling: '0123456789ab' }),
  ]

  test('name their reports, all of them, and can be called otherwise and back without another mark', () => {
    for (const ruling of ALL) {
      const renamed = renameReports(ruling, (report) => `${report}~1`)
      assert.doesNotMatch(JSON.stringify(renamed), /"report":"(?:wire|retold)"/, ruling.kind)
      assert.deepEqual(
        renameReports(renamed, (report) => report.replace('~1', '')),
        ruling,
      )
      assert.equal(markRuling(renamed), markRuling(ruling))
    }
    assert.equal(new Set(ALL.map(markRuling)).size, ALL.length)
  })

  test('go out as lines and come back as they were; a line that says nothing known is told', () => {
    const lines = ALL.map((ruling) => JSON.stringify({ type: 'ruling', ...ruling }))
    assert.deepEqual(
      broughtLines('rulings.jsonl', Buffer.from(lines.join('\n'))),
      ALL.map((ruling) => ({ ruling })),
    )
    const broken = [
      { kind: 'corrected', fact: 'kind', to: 'dance', what: MET },
      { kind: 'corrected', fact: 'day', to: 'soon', what: MET },
      { kind: 'perhaps', what: MET },
    ]
    const read = broughtLines(
      'x',
      Buffer.from(broken.map((one) => JSON.stringify({ type: 'ruling', ...one, by: 'anna', at: '2024' })).join('\n')),
    )
    assert.deepEqual(
      read.map((one) => 'broken' in one),
      [true, true, true],
    )
  })

  test('each says in a sentence what it did', () => {
    const byMark = new Map(ALL.map((ruling) => [markRuling(ruling), ruling]))
    for (const ruling of ALL) assert.match(sayRuling(ruling, byMark), /^[A-Z‹].{5,}/)
    assert.equal(sayRuling(ALL[6]!), 'The kind of ‹met› is call')
    assert.equal(
      sayRuling(signed({ kind: 'undone', ruling: markRuling(ALL[2]!) }), byMark),
      'Taken back: Taken out: ‹met›',
    )
  })

  test('one that is taken back is as if it had never been, and so is the taking back of it when that is taken back', () => {
    const plain = JSON.stringify(keep(['wire', 'retold']).entries)
    const wrong = signed({ kind: 'wrong', what: MET, of: 'entry' })
    const undone = signed({ kind: 'undone', ruling: markRuling(wrong) })
    const redone = signed({ kind: 'undone', ruling: markRuling(undone) })
    assert.equal(JSON.stringify(keep(['wire', 'retold'], wrong, undone).entries), plain)
    assert.equal(meeting(keep(['wire', 'retold'], wrong, undone, redone)), undefined)
  })

  test('however many are taken back in whatever order, only those stand that nobody took back last', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          [...ALL].filter(({ kind }) => kind !== 'undone'),
          { minLength: 1 },
        ),
        fc.array(fc.nat(7), { maxLength: 7 }),
        (some, picks) => {
          const all: Ruling[] = [...some]
          const isUp = new Map(some.map((ruling) => [markRuling(ruling), true]))
          let count = 0
          for (const pick of picks) {
            const target = some[pick % some.length]!
            const mark = markRuling(target)
            const last = all.findLast((one) => one.kind === 'undone' && one.ruling === mark)
            // what stands is taken back; what does not is put back by taking back the taking back
            const on = isUp.get(mark)! ? mark : markRuling(last!)
            all.push(signed({ kind: 'undone', ruling: on }, `2025-01-01T00:00:${String(count++).padStart(2, '0')}Z`))
            isUp.set(mark, !isUp.get(mark))
          }
          assert.deepEqual(
            standingRulings(all).map(markRuling),
            some.map(markRuling).filter((mark) => isUp.get(mark)),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test('readings of which nothing was ruled stay as they were', () => {
  const record = keep(['wire', 'retold'], signed({ kind: 'wrong', what: MET, of: 'entry' }))
  assert.ok(record.readings.every((reading: Reading) => reading === readings.get(reading.report.id)))
})
