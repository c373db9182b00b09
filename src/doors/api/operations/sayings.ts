import { z } from 'zod'
import {
  aroundSaid,
  comparisonsIn,
  countLeftOut,
  listSaid,
  shownAt,
  type AskedChoice,
  type SaidKind,
  type ShownSaid,
} from '../../../views/ask-choice.js'
import { askPositions, listShared, lookAtShared } from '../../../views/ask-sayings.js'
import { listAsked } from '../../../views/found-list.js'
import type { SharedStatement } from '../../../views/list-statements.js'
import type { LookUp } from '../../../views/look-up.js'
import { spanShown, type Position } from '../../../views/positions.js'
import type { Comparison } from '../../../weaving/weave.js'
import { sayOrigin } from '../../../views/statement-origin.js'
import { words as wordsIn } from '../../../reading/reading.js'
import { tierOf } from '../../../record/entry.js'
import type { FoundSaying } from '../../../record/query.js'
import { tellComparison } from '../../mcp/figures.js'
import type { Footnotes } from '../../mcp/footnotes.js'
import { PAGING, type PartAsked } from '../cursor.js'
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
import { choiceOf, FILTERS, flag, isOn, tellFound, tellPart, words, type ShownPart } from './narrowing.js'

const filtered = z.strictObject({ ...FILTERS, ...PAGING })
const keyOf = ({
  reading,
  span,
}: {
  readonly reading: { readonly report: { readonly id: string } }
  readonly span: { readonly start: number; readonly end: number }
}) => `${reading.report.id} ${span.start} ${span.end}`

/** How words of a part are told, over its look-ups. */
type TellIn<Kind extends SaidKind> = (look: LookUp, notes: Footnotes) => (one: ShownSaid[Kind]) => unknown

async function showSaid<Kind extends SaidKind>(
  kind: Kind,
  asked: AskedChoice,
  found: readonly FoundSaying[],
  lookAt: ApiRecord['look'],
  tellIn: TellIn<Kind>,
): Promise<ShownPart> {
  const look = await lookAt(aroundSaid(found))
  return { look, rows: (notes) => shownAt(look, kind, asked, found).map(tellIn(look, notes)) }
}

/** Words, figures or answers that a search finds, each told over look-ups of its part alone. */
async function tellSaid<Kind extends SaidKind>(
  kind: Kind,
  choice: Omit<AskedChoice, 'likely'>,
  question: object & PartAsked,
  { query, likely, look: lookAt }: ApiRecord,
  tellIn: TellIn<Kind>,
) {
  const asked: AskedChoice = { ...choice, likely }
  const list = await listSaid(query, kind, asked)
  return tellFound(
    list,
    question,
    (found) => showSaid(kind, asked, found, lookAt, tellIn),
    () => countLeftOut(list, asked, (of) => listSaid(query, kind, of)),
  )
}

function figuresIn({ figures }: Comparison, look: LookUp) {
  return figures.flatMap(({ report, figure }) => {
    const reading = look.reading(report)
    const found = reading?.figures.find(({ id }) => id === figure)
    return reading && found ? [{ reading, found }] : []
  })
}

function tellCompared(one: Comparison, look: LookUp, notes: Footnotes) {
  const told = figuresIn(one, look)
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
}

function tellShared({ line, speaker, origin, wordings, retellings }: SharedStatement, notes: Footnotes) {
  return {
    line,
    speaker,
    origin: sayOrigin(origin),
    wordings: wordings.map(({ reading, text, via }) => ({ report: reading.report.id, text, via })),
    retellings: retellings.map(({ reading, text }) => ({ report: reading.report.id, text })),
    evidence: wordings.map(({ reading, passage }) => notes.cite(reading, passage)),
  }
}

/** Of one speaker there are no more. */
const ALL_POSITIONS = 1_000_000

function tellPosition(one: Position, notes: Footnotes) {
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
    answer: ({ query, record }) =>
      tellSaid(
        'figure',
        { ...choiceOf(query), ...(isOn(query.compared) ? { isCompared: true } : {}) },
        query,
        record,
        (look, notes) => {
          const compared = comparisonsIn(look)
          return (one) =>
            tellFigure(one, look, notes, compared.get(`${one.reading.report.id} ${one.figure.id}`)?.id ?? null)
        },
      ),
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
      const question = { sort: 'comparison' as const, ...(query.verdict && { verdict: query.verdict }) }
      const comparisons = listAsked((part) => record.query.things(question, part))
      return tellFound(comparisons, query, async (things) => {
        const look = await record.look({ things })
        return { look, rows: (notes) => look.record.weave.comparisons.map((one) => tellCompared(one, look, notes)) }
      })
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
    answer: ({ query, record }) =>
      tellSaid('quote', choiceOf(query), query, record, (_look, notes) => (one) => tellStatement(one, notes)),
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
      const { by, about } = query
      const choice = { ...(by && { by }), ...(about && { about }) }
      return tellFound(await listShared(record.query, choice, record), query, async (things) => {
        const { look, found } = await lookAtShared(record.query, things, record)
        return { look, rows: (notes) => found.map((one) => tellShared(one, notes)) }
      })
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
      // Told once, however often it is repeated: which are one is known from all of them.
      const { look, found } = await askPositions(
        record.query,
        { of: query.of, ...(query.on ? { on: query.on } : {}) },
        { most: ALL_POSITIONS },
        record,
      )
      return tellPart(found, keyOf, query, look, tellPosition)
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
    answer: ({ query, record }) =>
      tellSaid('answer', choiceOf(query), query, record, (_look, notes) => (one) => tellDenial(one, notes)),
  }),
]
