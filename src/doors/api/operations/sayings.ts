import { z } from 'zod'
import { choose } from '../../../views/choose.js'
import { chooseDenials } from '../../../views/choose-denials.js'
import { listStatements } from '../../../views/list-statements.js'
import type { LookUp } from '../../../views/look-up.js'
import { listPositions, spanShown } from '../../../views/positions.js'
import { sayOrigin } from '../../../views/statement-origin.js'
import { words as wordsIn } from '../../../reading/reading.js'
import { tierOf } from '../../../record/entry.js'
import { tellComparison } from '../../mcp/figures.js'
import { PAGING } from '../cursor.js'
import { defineOperation, TABLE_MEDIA, type ApiRecord } from '../operation.js'
import {
  DenialSchema,
  FigureSchema,
  listSchema,
  StatementSchema,
  tellDenial,
  tellFigure,
  tellStatement,
} from '../told.js'
import { choiceOf, FILTERS, flag, isOn, tellPart, words } from './narrowing.js'

const filtered = z.strictObject({ ...FILTERS, ...PAGING })
const keyOf = ({
  reading,
  span,
}: {
  readonly reading: { readonly report: { readonly id: string } }
  readonly span: { readonly start: number; readonly end: number }
}) => `${reading.report.id} ${span.start} ${span.end}`

/** Whether a figure is held against others, and in which comparison. */
function comparisonsIn({ record }: LookUp): ReadonlyMap<string, string> {
  return new Map(
    record.weave.comparisons.flatMap(({ id, figures }) =>
      figures.map(({ report, figure }) => [`${report} ${figure}`, id] as const),
    ),
  )
}

/** A list over the whole record, with how much of it is only likely and left out. */
async function counting<T>(
  record: ApiRecord,
  list: (look: LookUp) => readonly T[],
): Promise<{ readonly look: LookUp; readonly found: readonly T[]; readonly leftOut: number }> {
  const look = await record.whole()
  const found = list(look)
  return { look, found, leftOut: look.likely ? 0 : list({ ...look, likely: true }).length - found.length }
}

export const sayingOperations = [
  defineOperation({
    id: 'listFigures',
    method: 'GET',
    path: '/figures',
    tag: 'figures',
    needs: 'read',
    query: z.strictObject({ ...FILTERS, compared: flag().describe('only those held against others'), ...PAGING }),
    answers: listSchema(FigureSchema),
    media: TABLE_MEDIA,
    summary: 'Figures that reports claim: how much, of what, whose, for which time, who says so.',
    examples: [{ path: '/figures?limit=3' }, { path: '/figures?compared=true&likely=true' }],
    answer: async ({ query, record }) => {
      const among = (look: LookUp) => {
        const compared = comparisonsIn(look)
        return choose(look, choiceOf(query)).figures.filter(
          ({ reading, figure }) => !isOn(query.compared) || compared.has(`${reading.report.id} ${figure.id}`),
        )
      }
      const { look, found, leftOut } = await counting(record, among)
      const compared = comparisonsIn(look)
      return tellPart(
        found,
        ({ reading, figure }) => keyOf({ reading, span: figure }),
        query,
        look,
        (one, notes) => tellFigure(one, look, notes, compared.get(`${one.reading.report.id} ${one.figure.id}`) ?? null),
        leftOut,
      )
    },
  }),
  defineOperation({
    id: 'listComparisons',
    method: 'GET',
    path: '/comparisons',
    tag: 'figures',
    needs: 'read',
    query: z.strictObject({ ...PAGING, verdict: z.enum(['agree', 'overlap', 'differ']).optional() }),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        id: z.string(),
        of: z.string(),
        whose: z.string().nullable(),
        from: z.string().nullable(),
        verdict: z.enum(['agree', 'overlap', 'differ']),
        because: z.string(),
        canAllBeTrue: z.boolean(),
        figures: z.array(z.object({ report: z.string(), start: z.int(), end: z.int(), words: z.string() })),
        evidence: z.array(z.string()),
      }),
    ),
    summary: 'Figures of one measure side by side: whether they agree, and whether all can be true.',
    examples: [{ path: '/comparisons' }],
    answer: async ({ query, record }) => {
      const look = await record.whole()
      return tellPart(
        look.record.weave.comparisons.filter(({ verdict }) => query.verdict === undefined || verdict === query.verdict),
        ({ id }) => id,
        query,
        look,
        (one, notes) => {
          const told = one.figures.flatMap(({ report, figure }) => {
            const reading = look.reading(report)
            const found = reading?.figures.find(({ id }) => id === figure)
            return reading && found ? [{ reading, found }] : []
          })
          return {
            ...tellComparison(one, look).told,
            figures: told.map(({ reading, found }) => ({
              report: reading.report.id,
              start: found.start,
              end: found.end,
              words: wordsIn(reading.report, found),
            })),
            evidence: told.map(({ reading, found }) => notes.cite(reading, found)),
          }
        },
      )
    },
  }),
  defineOperation({
    id: 'listStatements',
    method: 'GET',
    path: '/statements',
    tag: 'statements',
    needs: 'read',
    query: filtered,
    answers: listSchema(StatementSchema),
    media: TABLE_MEDIA,
    summary: 'What people and bodies are quoted with, each with who is held to it.',
    examples: [{ path: '/statements?limit=3' }, { path: '/statements?who=Lavrov&likely=true' }],
    answer: async ({ query, record }) => {
      const { look, found, leftOut } = await counting(record, (of) => choose(of, choiceOf(query)).quotes)
      return tellPart(
        found,
        ({ reading, quote }) => keyOf({ reading, span: quote }),
        query,
        look,
        tellStatement,
        leftOut,
      )
    },
  }),
  defineOperation({
    id: 'listSharedStatements',
    method: 'GET',
    path: '/statements/shared',
    tag: 'statements',
    needs: 'read',
    query: z.strictObject({ by: words().optional(), about: words().optional(), ...PAGING }),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        line: z.int(),
        speaker: z.string().nullable(),
        origin: z.string().describe('where the words most likely come from, and why'),
        wordings: z.array(z.object({ report: z.string(), text: z.string(), via: z.string().nullable() })),
        retellings: z.array(z.object({ report: z.string(), text: z.string() })),
        evidence: z.array(z.string()),
      }),
    ),
    summary: 'Statements that two or more reports print word for word, or nearly, with their likely origin.',
    examples: [{ path: '/statements/shared' }],
    answer: async ({ query, record }) => {
      const look = await record.whole()
      const { by, about } = query
      return tellPart(
        listStatements(look, { ...(by && { by }), ...(about && { about }) }),
        ({ line }) => String(line),
        query,
        look,
        ({ line, speaker, origin, wordings, retellings }, notes) => ({
          line,
          speaker,
          origin: sayOrigin(origin),
          wordings: wordings.map(({ reading, text, via }) => ({ report: reading.report.id, text, via })),
          retellings: retellings.map(({ reading, text }) => ({ report: reading.report.id, text })),
          evidence: wordings.map(({ reading, passage }) => notes.cite(reading, passage)),
        }),
      )
    },
  }),
  defineOperation({
    id: 'listPositions',
    method: 'GET',
    path: '/positions',
    tag: 'statements',
    needs: 'read',
    query: z.strictObject({
      of: words().describe('a state by name or code, or somebody'),
      on: words().optional(),
      ...PAGING,
    }),
    media: TABLE_MEDIA,
    answers: listSchema(
      z.object({
        report: z.string(),
        start: z.int(),
        end: z.int(),
        when: z.string().nullable(),
        speaker: z.string(),
        stance: z.string(),
        words: z.string(),
        held: z.boolean(),
        confidence: z.number(),
        tier: z.string(),
        repeats: z.int().describe('how many more times it is told'),
        evidence: z.array(z.string()),
      }),
    ),
    summary:
      'A state’s, or somebody’s, line on a matter in the order of days: what was said, what was pointedly not said.',
    examples: [{ path: '/positions?of=IND' }, { path: '/positions?of=Russia&on=Ukraine' }],
    answer: async ({ query, record }) => {
      const look = await record.whole()
      return tellPart(
        listPositions(look, { of: query.of, ...(query.on ? { on: query.on } : {}) }),
        keyOf,
        query,
        look,
        (one, notes) => {
          const { reading, when, speaker, stance, held, confidence, repeats } = one
          const span = spanShown(one)
          return {
            report: reading.report.id,
            start: span.start,
            end: span.end,
            when,
            speaker,
            stance,
            words: wordsIn(reading.report, span),
            held,
            confidence,
            tier: tierOf(confidence),
            repeats: repeats.length,
            evidence: [notes.cite(reading, span)],
          }
        },
      )
    },
  }),
  defineOperation({
    id: 'listDenials',
    method: 'GET',
    path: '/denials',
    tag: 'statements',
    needs: 'read',
    query: filtered,
    answers: listSchema(DenialSchema),
    media: TABLE_MEDIA,
    summary:
      'Denials, rejections, corrections, and questions left without an answer, each joined to what it denies where that was found.',
    examples: [{ path: '/denials?likely=true' }],
    answer: async ({ query, record }) => {
      const { look, found, leftOut } = await counting(record, (of) => chooseDenials(of, choiceOf(query)))
      return tellPart(found, keyOf, query, look, tellDenial, leftOut)
    },
  }),
]
