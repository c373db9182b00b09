import { z } from 'zod'
import type { DealQuestion } from '../../../record/query.js'
import { askMeasured, nameStates } from '../../../views/ask-relations.js'
import { describeDeals, type Deal } from '../../../views/deals.js'
import { listAsked } from '../../../views/found-list.js'
import type { LookUp } from '../../../views/look-up.js'
import { listMeasures } from '../../../views/measures/list-measures.js'
import { MEASURES } from '../../../views/measures/measure.js'
import { nameState, registerOf, SHELVES } from '../../../views/register.js'
import { words as wordsIn } from '../../../reading/reading.js'
import { openFootnotes, type Footnotes } from '../../mcp/footnotes.js'
import { PAGING, readCursor, writeCursor } from '../cursor.js'
import { defineOperation, TABLE_MEDIA, type ApiRecord } from '../operation.js'
import { ApiProblem } from '../problem.js'
import { CITED, EntitySchema, EntrySchema, listSchema, tellEntity, tellEntry } from '../told.js'
import { tellFound, tiersStated, words } from './narrowing.js'

const ENTITY_KINDS = [
  'person',
  'state',
  'organisation',
  'place',
  'equipment',
  'programme',
  'document',
  'nationality',
] as const
const pair = z.strictObject({ a: z.string().max(80), b: z.string().max(80) })

/** Two states by code or name, with what is stated of them. */
async function relationOf({ a, b }: z.output<typeof pair>, record: ApiRecord) {
  const found = await askMeasured(record.query, [a, b], record)
  if (found) return found
  throw new ApiProblem('unknown-thing', {
    found: `no relation of ‹${a}› and ‹${b}›`,
    expected: 'two states by code or name',
    next: 'GET /api/v1/relations lists those that the record tells of.',
  })
}

function tellDeal({ item, parties, manners, stages, figures }: Deal, look: LookUp, notes: Footnotes) {
  return {
    item,
    parties,
    manners: manners.map(({ manner }) => manner),
    stages: stages.map(({ stage, standing, entry }) => ({ stage, standing, entry: entry.id, when: entry.when })),
    figures: figures.map(({ reading, figure }) => wordsIn(reading.report, figure)),
    evidence: citeStages(stages, look, notes),
  }
}

function citeStages(stages: Deal['stages'], look: LookUp, notes: Footnotes): readonly string[] {
  const passages = stages.flatMap((stage) => stage.passages)
  const cited = passages.flatMap((passage) => {
    const reading = look.reading(passage.report)
    return reading ? [notes.cite(reading, passage)] : []
  })
  return [...new Set(cited)]
}

export const nameOperations = [
  defineOperation({
    id: 'listEntities',
    method: 'GET',
    path: '/entities',
    tag: 'names',
    needs: 'read',
    query: z.strictObject({
      name: words().optional().describe('those that go by it, and where none does, those with a name that holds it'),
      kind: z.enum(ENTITY_KINDS).optional(),
      ...PAGING,
    }),
    answers: listSchema(EntitySchema),
    media: TABLE_MEDIA,
    summary:
      'Who and what the record knows: people, states, bodies, places, equipment; those told in most reports first.',
    examples: [{ path: '/entities?kind=person&limit=3' }, { path: '/entities?name=Russia' }],
    answer: async ({ query, record }) => {
      const after = readCursor(query)
      const { found, all, next } = await record.query.entities(
        {
          ...(query.name && { name: query.name }),
          ...(query.kind && { kind: query.kind }),
          tiers: tiersStated(record.likely),
        },
        { most: query.limit, ...(after === undefined ? {} : { after }) },
      )
      const look = await record.look({ entities: found, namedFirst: found })
      const notes = openFootnotes(look)
      const rows = found.flatMap((id) => {
        const entity = look.entity(id)
        return entity ? [tellEntity(entity, look, notes)] : []
      })
      return { rows, evidence: notes.all(), all, next: next === null ? null : writeCursor(query, next), leftOut: 0 }
    },
  }),
  defineOperation({
    id: 'getEntity',
    method: 'GET',
    path: '/entities/{entity}',
    tag: 'names',
    needs: 'read',
    params: z.strictObject({ entity: z.string().max(80) }),
    answers: z.object({
      entity: EntitySchema,
      ...CITED,
      written: z.array(z.object({ name: z.string(), times: z.int() })),
      beside: z.array(z.object({ name: z.string(), times: z.int() })).describe('who takes part in entries beside it'),
      grounds: z
        .array(z.object({ rule: z.string(), score: z.number(), because: z.string() }))
        .describe('why its names were taken for one'),
      reports: z.array(z.string()),
    }),
    summary: 'Somebody or something across reports: names, offices, company, and why its names are one.',
    examples: [{ path: '/entities/{entity}' }],
    answer: async ({ params, record }) => {
      const look = await record.look({
        entities: [params.entity],
        namedFirst: [params.entity],
        across: true,
        inReports: true,
      })
      const entity = look.entity(params.entity)
      if (!entity)
        throw new ApiProblem('unknown-thing', {
          found: `nobody and nothing ‹${params.entity}›`,
          expected: 'the id of an entity',
          next: 'GET /api/v1/entities lists them.',
        })
      const { companionsOf, namesAsWritten } = await import('../../../views/entity-told.js')
      const notes = openFootnotes(look)
      return {
        entity: tellEntity(entity, look, notes),
        evidence: notes.all(),
        written: namesAsWritten(entity, look),
        beside: companionsOf(entity, look),
        grounds: entity.grounds,
        reports: look.across(entity)?.in ?? [],
      }
    },
  }),
  defineOperation({
    id: 'listRelations',
    method: 'GET',
    path: '/relations',
    tag: 'relations',
    needs: 'read',
    query: z.strictObject(PAGING),
    media: TABLE_MEDIA,
    answers: listSchema(z.object({ a: z.string(), b: z.string(), names: z.array(z.string()), entries: z.int() })),
    summary: 'Pairs of states that the record tells of, richest first.',
    examples: [{ path: '/relations' }],
    answer: async ({ query, record }) => {
      const look = await record.look({ entities: await nameStates(record.query) })
      const pairs = listAsked((part) => record.query.pairs({ tiers: tiersStated(record.likely) }, part))
      return tellFound(
        pairs,
        query,
        (found) =>
          Promise.resolve({
            look,
            rows: () =>
              found.map(({ a, b, entries }) => ({
                a,
                b,
                names: [a, b].map((code) => nameState(code, look)),
                entries,
              })),
          }),
        () => look.leftOut,
      )
    },
  }),
  defineOperation({
    id: 'getRelation',
    method: 'GET',
    path: '/relations/{a}/{b}',
    tag: 'relations',
    needs: 'read',
    params: pair,
    answers: z.object({
      a: z.string(),
      b: z.string(),
      names: z.array(z.string()),
      shelves: z.array(z.object({ shelf: z.enum(SHELVES), entries: z.array(EntrySchema) })),
      ...CITED,
    }),
    summary: 'What lies between two states, shelf by shelf, each in the order of time.',
    examples: [{ path: '/relations/{a}/{b}?likely=true' }],
    answer: async ({ params, record }) => {
      const { look, found } = await relationOf(params, record)
      const notes = openFootnotes(look)
      const shelves = registerOf(found).map(({ shelf, entries }) => ({
        shelf,
        entries: entries.map((entry) => tellEntry(entry, look, notes)),
      }))
      return {
        a: found.a,
        b: found.b,
        names: [found.a, found.b].map((code) => nameState(code, look)),
        shelves,
        evidence: notes.all(),
      }
    },
  }),
  defineOperation({
    id: 'getMeasures',
    method: 'GET',
    path: '/relations/{a}/{b}/measures',
    tag: 'relations',
    needs: 'read',
    params: pair,
    answers: z.object({
      measures: z.array(
        z.object({
          id: z.enum(MEASURES),
          title: z.string(),
          definition: z.string(),
          source: z.string(),
          columns: z.array(z.string()),
          rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
          notes: z.array(z.string()),
        }),
      ),
    }),
    summary: 'A relation in numbers: meetings, agreements and deals, voices, coverage; of registers the shares.',
    examples: [{ path: '/relations/{a}/{b}/measures' }],
    answer: async ({ params, record }) => {
      const { look, found } = await relationOf(params, record)
      return {
        measures: listMeasures(found, look).map(({ id, title, definition, source, columns, rows, notes }) => ({
          id,
          title,
          definition,
          source,
          columns,
          rows,
          notes,
        })),
      }
    },
  }),
  defineOperation({
    id: 'listDeals',
    method: 'GET',
    path: '/deals',
    tag: 'relations',
    needs: 'read',
    query: z.strictObject({
      state: z
        .string()
        .regex(/^[A-Za-z]{3}$/u)
        .optional(),
      ...PAGING,
    }),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        item: z.string(),
        parties: z.array(z.string()),
        manners: z.array(z.string()),
        stages: z.array(
          z.object({ stage: z.string(), standing: z.string(), entry: z.string(), when: z.string().nullable() }),
        ),
        figures: z.array(z.string()),
        evidence: z.array(z.string()),
      }),
    ),
    summary: 'Deals over time: what is traded or made together, by whom, how far it has come.',
    examples: [{ path: '/deals?likely=true' }],
    answer: async ({ query, record }) => {
      const question: DealQuestion = {
        tiers: tiersStated(record.likely),
        ...(query.state && { between: [query.state.toUpperCase()] }),
      }
      const deals = listAsked((part) => record.query.deals(question, part))
      return tellFound(
        deals,
        query,
        async (found) => {
          const look = await record.look({ entries: found.flat(), speakers: true })
          return { look, rows: (notes) => describeDeals(found, look).map((deal) => tellDeal(deal, look, notes)) }
        },
        async () => (record.likely ? 0 : (await record.query.tally()).entries.likely),
      )
    },
  }),
]
