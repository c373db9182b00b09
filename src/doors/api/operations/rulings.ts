import { z } from 'zod'
import { EVENT_KINDS, MODALITIES } from '../../../reading/reading.js'
import type { LookUp } from '../../../views/look-up.js'
import { sayRuling } from '../../../views/say-ruling.js'
import { markRuling, undoneRulings, type Ruling } from '../../../weaving/ruling.js'
import {
  draftAdded,
  draftDay,
  draftEntry,
  draftFact,
  draftPair,
  draftParties,
  draftSpeaker,
  draftWrong,
  findEntity,
  type Draft,
  type Pairable,
} from '../../draft-ruling.js'
import type { DeskRecord, DeskRulings } from '../../desk/desk-record.js'
import { PAGING } from '../cursor.js'
import { defineOperation, TABLE_MEDIA } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { listSchema } from '../told.js'
import { tellPart } from './narrowing.js'

const text = z.string().max(2000)
const party = z.strictObject({ name: text, role: z.enum(['actor', 'recipient']) })
const at = { report: z.string().max(1000), start: z.int().min(0), end: z.int().min(1) }

/** A ruling as a person words it; what it points at is kept by quoted words, never by a number. */
export const WrittenRuling = z
  .discriminatedUnion('ruling', [
    z.strictObject({ ruling: z.literal('entry'), entry: text, verdict: z.enum(['right', 'wrong', 'unsure']) }),
    z.strictObject({
      ruling: z.literal('fact'),
      entry: text,
      fact: z.enum(['kind', 'standing', 'day', 'place']),
      to: text.describe('empty: the reports do not tell it'),
    }),
    z.strictObject({ ruling: z.literal('parties'), entry: text, parties: z.array(party).min(1).max(30) }),
    z.strictObject({ ruling: z.literal('speaker'), ...at, to: text.describe('empty: nobody whom the report names') }),
    z.strictObject({ ruling: z.literal('thing'), ...at, wrong: z.enum(['quote', 'figure', 'date', 'denial']) }),
    z.strictObject({ ruling: z.literal('day of report'), report: z.string().max(1000), day: text }),
    z.strictObject({ ruling: z.literal('pair'), a: text, b: text, verdict: z.enum(['same', 'different']) }),
    z.strictObject({
      ruling: z.literal('added'),
      ...at,
      event: z.strictObject({
        kind: z.enum(EVENT_KINDS),
        standing: z.enum(MODALITIES),
        day: text.default(''),
        place: text.default(''),
        parties: z.array(party).min(1).max(30),
      }),
    }),
  ])
  .meta({ id: 'WrittenRuling' })

const RULING = z
  .object({
    mark: z.string(),
    said: z.string(),
    by: z.string(),
    at: z.string(),
    stands: z.boolean(),
    ruling: z.record(z.string(), z.unknown()).describe('as it is kept'),
  })
  .meta({ id: 'Ruling' })

function tellRuling(ruling: Ruling, all: readonly Ruling[]): z.output<typeof RULING> {
  const mark = markRuling(ruling)
  return {
    mark,
    said: sayRuling(ruling, new Map(all.map((one) => [markRuling(one), one]))),
    by: ruling.by,
    at: ruling.at,
    stands: ruling.kind !== 'undone' && !undoneRulings(all).has(mark),
    ruling: { ...ruling },
  }
}

function rulingsOf({ rulings }: DeskRecord): DeskRulings {
  if (rulings) return rulings
  throw new ApiProblem('cannot-be-kept', {
    found: 'a record that is only shown',
    expected: 'one on which can be ruled',
    next: 'attache desk serves one.',
  })
}

function missing(what: string, name: string): ApiProblem {
  return new ApiProblem('unknown-thing', {
    found: `no ${what} ‹${name.slice(0, 80)}›`,
    expected: `a ${what} of the record`,
    next: 'Look it up in the lists.',
  })
}

function entryCalled(id: string, look: LookUp) {
  const entry = look.entry(id)
  if (!entry) throw missing('entry', id)
  return entry
}

function reportCalled({ report }: { readonly report: string }, look: LookUp) {
  const reading = look.reading(report)
  if (!reading) throw missing('report', report)
  return reading
}

/** Words of a report that are there. */
function placeIn(place: { readonly report: string; readonly start: number; readonly end: number }, look: LookUp) {
  const reading = reportCalled(place, look)
  if (place.start < place.end && place.end <= reading.report.text.length)
    return { reading, span: { start: place.start, end: place.end } }
  throw new ApiProblem('bad-request', {
    found: `a place from ${place.start} to ${place.end}`,
    expected: `one within the ${reading.report.text.length} characters of the report`,
    next: 'Take it from an answer.',
  })
}

function draft(written: z.output<typeof WrittenRuling>, look: LookUp): Draft {
  switch (written.ruling) {
    case 'entry':
      return draftEntry(written.verdict, entryCalled(written.entry, look), look)
    case 'fact':
      return draftFact(entryCalled(written.entry, look), written.fact, written.to, look)
    case 'parties':
      return draftParties(entryCalled(written.entry, look), written.parties, look)
    case 'speaker': {
      const { reading, span } = placeIn(written, look)
      return draftSpeaker(reading, span, written.to, look)
    }
    case 'thing': {
      const { reading, span } = placeIn(written, look)
      return draftWrong(written.wrong, reading, span, look)
    }
    case 'day of report':
      return draftDay(reportCalled(written, look), written.day)
    case 'pair':
      return draftPair(written.verdict, paired(written.a, look), paired(written.b, look), look)
    case 'added': {
      const { reading, span } = placeIn(written, look)
      return draftAdded(reading, span, written.event, look)
    }
  }
}

function paired(name: string, look: LookUp): Pairable {
  return look.entry(name) ?? look.entity(name) ?? findEntity(name, look)
}

export const rulingOperations = [
  defineOperation({
    id: 'listRulings',
    method: 'GET',
    path: '/rulings',
    tag: 'rulings',
    needs: 'read',
    query: z.strictObject(PAGING),
    answers: listSchema(RULING),
    media: TABLE_MEDIA,
    summary: 'What people ruled, in the order in which they did, also what was taken back.',
    examples: [{ path: '/rulings' }],
    answer: async ({ query, desk, record }) => {
      const all = rulingsOf(desk).all()
      return tellPart(all, markRuling, query, await record.look({}), (ruling) => tellRuling(ruling, all))
    },
  }),
  defineOperation({
    id: 'rule',
    method: 'POST',
    path: '/rulings',
    tag: 'rulings',
    needs: 'rule',
    body: WrittenRuling,
    answers: RULING,
    summary: 'Keeps what a person decides; the record is made anew around it.',
    examples: [{ path: '/rulings', body: { ruling: 'entry', entry: '{entry}', verdict: 'right' } }],
    answer: async ({ body, desk, record, who }) => {
      const { verdict, about } = draft(body, await record.whole())
      const rulings = rulingsOf(desk)
      return tellRuling(await rulings.rule(verdict, about, who.name), rulings.all())
    },
  }),
  defineOperation({
    id: 'tryRuling',
    method: 'POST',
    path: '/rulings/try',
    tag: 'rulings',
    needs: 'read',
    body: WrittenRuling,
    answers: z.object({
      changes: z
        .array(z.object({ kind: z.string(), text: z.string() }))
        .nullable()
        .describe('null: the record is too large to try it'),
    }),
    summary: 'What would change in the record by a ruling. Nothing is kept.',
    examples: [{ path: '/rulings/try', body: { ruling: 'entry', entry: '{entry}', verdict: 'wrong' } }],
    answer: async ({ body, desk, record }) => {
      const changes = await rulingsOf(desk).tryOut(draft(body, await record.whole()).verdict)
      return { changes: changes && changes.map(({ kind, text: said }) => ({ kind, text: said })) }
    },
  }),
  defineOperation({
    id: 'undoRuling',
    method: 'DELETE',
    path: '/rulings/{mark}',
    tag: 'rulings',
    needs: 'rule',
    params: z.strictObject({ mark: z.string().max(100) }),
    answers: RULING,
    summary: 'Takes a ruling back, by another ruling: nothing is ever lost.',
    examples: [],
    answer: async ({ params: { mark }, desk, who }) => {
      const rulings = rulingsOf(desk)
      const found = rulings.all().find((ruling) => markRuling(ruling) === mark)
      if (!found) throw missing('ruling', mark)
      return tellRuling(
        await rulings.rule({ kind: 'undone', ruling: mark }, found.about ?? '', who.name),
        rulings.all(),
      )
    },
  }),
]
