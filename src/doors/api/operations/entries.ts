import { z } from 'zod'
import { EVENT_KINDS, MODALITIES } from '../../../reading/reading.js'
import { TIERS } from '../../../record/entry.js'
import type { EntryQuestion } from '../../../record/query.js'
import { countLeftOut } from '../../../views/ask-choice.js'
import { explainEntry } from '../../../views/explain-entry.js'
import { listAsked } from '../../../views/found-list.js'
import type { LookUp } from '../../../views/look-up.js'
import { openFootnotes } from '../../mcp/footnotes.js'
import { PAGING, type PartAsked } from '../cursor.js'
import { defineOperation, TABLE_MEDIA, type ApiRecord } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { CITED, EntrySchema, listSchema, tellEntry } from '../told.js'
import { several, tellFound, tiersStated, window, words } from './narrowing.js'

const NARROWED = {
  named: several(words(), 5).describe(
    'each takes part or tells it: words of a name, or the code of a state with all who belong to it',
  ),
  between: several(z.string().regex(/^[A-Za-z]{3}$/u, 'Expected an ISO 3166-1 alpha-3 code: IND'), 2).describe(
    'two states by code, of which each has a part',
  ),
  kind: several(z.enum(EVENT_KINDS), 10),
  modality: z.enum(MODALITIES).optional(),
  tier: several(z.enum(TIERS), 3).describe('in place of sure ones'),
  place: words().optional(),
  outlet: words().optional(),
  text: words().optional().describe('words of the sentences that tell it'),
  voices: z.coerce.number().int().min(1).max(1000).optional().describe('independent origins at least'),
  entity: z.string().optional().describe('id of one that takes part'),
  from: window(),
  to: window(),
}

const narrowed = z.strictObject({ ...NARROWED, ...PAGING })
const listed = z.strictObject({ ...NARROWED, order: z.enum(['time', 'voices']).default('time'), ...PAGING })
type Narrowed = z.output<typeof narrowed>

function questionOf(
  { named, between, kind, modality, tier, place, outlet, text, voices, entity, from, to }: Narrowed,
  likely: boolean,
): EntryQuestion {
  return {
    tiers: tier ?? tiersStated(likely),
    ...(named && { named }),
    ...(between && { between: between.map((code) => code.toUpperCase()) }),
    ...(kind && { kinds: kind }),
    ...(modality && { modality }),
    ...(place && { place }),
    ...(outlet && { outlet }),
    ...(text && { text }),
    ...(voices && { voices }),
    ...(entity && { entity }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** A part of the entries that fit, asked of the record without loading the rest. */
export function tellEntries(question: EntryQuestion, part: object & PartAsked, record: ApiRecord) {
  const list = ({ tiers }: Pick<EntryQuestion, 'tiers'>) =>
    listAsked((page) => record.query.entries({ ...question, tiers }, page))
  const found = list(question)
  const isLikelyTold = record.likely || question.tiers.length > 1
  return tellFound(
    found,
    part,
    async (ids) => {
      const look = await record.look({ entries: ids })
      return {
        look,
        rows: (notes) => ids.flatMap((id) => look.entry(id) ?? []).map((entry) => tellEntry(entry, look, notes)),
      }
    },
    () => countLeftOut(found, { likely: isLikelyTold }, () => Promise.resolve(list({ tiers: tiersStated(true) }))),
  )
}

/** The entry by its number or its lasting name, with everything beneath it. */
export async function lookAtEntry(id: string, record: ApiRecord): Promise<LookUp> {
  const look = await record.look({ entries: [id], names: true })
  const entry = look.entry(id)
  if (!entry)
    throw new ApiProblem('unknown-thing', {
      found: `no entry ‹${id.slice(0, 80)}›`,
      expected: 'the name or the number of one',
      next: 'GET /api/v1/entries lists them.',
    })
  const beside = [...entry.hosts.map(({ event }) => event), entry.id]
  return record.look({ entries: beside, names: true, reports: entry.reports, around: 'all' })
}

const named = z.strictObject({ entry: z.string().max(200) })
const footing = z.object({ fact: z.string(), words: z.string(), rule: z.string() })

export const entryOperations = [
  defineOperation({
    id: 'listEntries',
    method: 'GET',
    path: '/entries',
    tag: 'entries',
    needs: 'read',
    query: listed,
    answers: listSchema(EntrySchema),
    media: TABLE_MEDIA,
    summary: 'Entries of the record, each footnoted: what happened, was planned, was denied.',
    about:
      'In the order of time, undated ones last; or those that most independent origins tell first. Sure entries alone, unless likely=true or tier says otherwise.',
    examples: [
      { path: '/entries?limit=3' },
      { path: '/entries?order=voices&likely=true&limit=2' },
      { path: '/entries?between=IND&between=RUS&kind=meeting' },
    ],
    answer: ({ query, record }) =>
      tellEntries({ ...questionOf(query, record.likely), order: query.order }, query, record),
  }),
  defineOperation({
    id: 'listTimeline',
    method: 'GET',
    path: '/timeline',
    tag: 'entries',
    needs: 'read',
    query: narrowed,
    answers: listSchema(EntrySchema),
    media: TABLE_MEDIA,
    summary: 'Entries that have a place in time, in its order.',
    examples: [{ path: '/timeline?limit=3' }, { path: '/timeline?from=2023&to=2024&likely=true' }],
    answer: ({ query, record }) => tellEntries({ ...questionOf(query, record.likely), isDated: true }, query, record),
  }),
  defineOperation({
    id: 'getEntry',
    method: 'GET',
    path: '/entries/{entry}',
    tag: 'entries',
    needs: 'read',
    params: named,
    answers: z.object({ entry: EntrySchema, ...CITED }),
    summary: 'One entry with all its evidence.',
    examples: [{ path: '/entries/{entry}' }],
    answer: async ({ params, record }) => {
      const look = await lookAtEntry(params.entry, record)
      const notes = openFootnotes(look)
      return { entry: tellEntry(look.entry(params.entry)!, look, notes), evidence: notes.all() }
    },
  }),
  defineOperation({
    id: 'whyEntry',
    method: 'GET',
    path: '/entries/{entry}/why',
    tag: 'entries',
    needs: 'read',
    params: named,
    summary:
      'Why an entry stands as it does: the words beneath each fact, the rule that read them, and why tellings and names were taken for one.',
    answers: z.object({
      entry: EntrySchema,
      ...CITED,
      tellings: z.array(
        z.object({ report: z.string(), sentence: z.string(), rests: z.array(footing), certainty: z.array(z.string()) }),
      ),
      beside: z
        .array(z.object({ said: z.string(), entry: z.string(), line: z.string() }))
        .describe('the summit on whose margins it was, and what was on its own'),
      joined: z.array(z.object({ what: z.string(), because: z.string(), rule: z.string(), score: z.number() })),
    }),
    examples: [{ path: '/entries/{entry}/why' }],
    answer: async ({ params, record }) => {
      const look = await lookAtEntry(params.entry, record)
      const entry = look.entry(params.entry)!
      const notes = openFootnotes(look)
      const { notes: tellings, hosts, guests, joined } = explainEntry(entry, look)
      return {
        entry: tellEntry(entry, look, notes),
        evidence: notes.all(),
        tellings: tellings.map(({ reading, sentence, footings, certainty }) => ({
          report: reading.report.id,
          sentence,
          rests: footings,
          certainty,
        })),
        beside: [...hosts, ...guests].map(({ said, entry: other, line }) => ({ said, entry: other.id, line })),
        joined: joined.flatMap(({ what, grounds }) =>
          grounds.map(({ because, rule, score }) => ({ what, because, rule, score })),
        ),
      }
    },
  }),
]
