import { z } from 'zod'
import { EVENT_KINDS, MODALITIES } from '../../reading/reading.js'
import { Failure } from '../../record/failure.js'
import {
  countLeftOut,
  listActors,
  listEntries,
  listSaid,
  lookAtSaid,
  shownAt,
  type AskedChoice,
  type SaidKind,
  type ShownSaid,
} from '../../views/ask-choice.js'
import type { Choice } from '../../views/choose.js'
import type { LookUp } from '../../views/look-up.js'
import { date, LIKELY, requireName, wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import type { OpenedRecord } from './held-record.js'
import { cutPage, PAGING, restOf, sayNext, sayPage, type Page } from './paging.js'
import { actorRow, denialRow, entryRow, figureRow, quoteRow, type Row } from './rows.js'
import { defineTool } from './tool.js'

/** How each kind of thing is called, one and several. */
const SORTS = {
  events: ['event', 'events'],
  statements: ['statement', 'statements'],
  figures: ['figure', 'figures'],
  denials: ['denial', 'denials'],
  actors: ['actor', 'actors'],
} as const
type Sort = keyof typeof SORTS

/** What a search of the record may be limited by, and how it is told. */
export const FILTERS = {
  about: wordsAsked('words that the sentence holds').optional().describe('words its sentence holds'),
  who: z.array(wordsAsked('a name')).max(5).optional().describe('names or ISO3 codes, all involved'),
  from: date().optional().describe('YYYY[-MM[-DD]]'),
  to: date().optional(),
}

const asks = z.strictObject({
  what: z.enum(Object.keys(SORTS) as [Sort, ...Sort[]]).optional(),
  ...FILTERS,
  kinds: z.array(z.enum(EVENT_KINDS)).optional(),
  modality: z.enum(MODALITIES).optional(),
  ...LIKELY,
  ...PAGING,
})
type Asked = z.output<typeof asks>

export const searchRecord = defineTool({
  name: 'search_record',
  description:
    'Find events (default), statements, figures, denials or actors in the record of press reports, each with its sentences. ' +
    'kinds and modality limit events.',
  asks,
  answer: async (asked, record) => {
    const { what = 'events', likely = false, kinds, modality } = asked
    if (what !== 'events') requireNoneOfEvents(what, { kinds, modality })
    for (const name of asked.who ?? []) await requireName('search_record who', name, record.query)
    const choice: AskedChoice = {
      ...choiceOf(asked, { ...(kinds ? { kinds } : {}), ...(modality ? { modality } : {}) }),
      likely,
    }
    const { page, rows, notes, leftOut } = await SHOWN[what](choice, asked, record)
    return {
      summary: [sayPage(page, SORTS[what][0], SORTS[what][1]), ...sayLeftOut(leftOut), ...sayNext(page)],
      lines: rows.map(({ line }) => line),
      evidence: notes.all(),
      found: { [what]: rows.map(({ told }) => told), leftOut, ...restOf(page) },
    }
  },
})

/** A kind or standing of events is none of anything else: to ask for it would find nothing and look like an answer. */
function requireNoneOfEvents(what: Sort, asked: Pick<Asked, 'kinds' | 'modality'>): void {
  const [name] = Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  if (name === undefined) return
  throw new Failure('bad-option', {
    place: `search_record ${name}`,
    found: `${name} of ${what}`,
    expected: '`what` left out, or events',
    next: `Leave ${name} out, or ask for events.`,
  })
}

/** The search that the arguments ask for. */
export function choiceOf(
  { about, who, from, to }: Pick<Asked, 'about' | 'who' | 'from' | 'to'>,
  more: Choice = {},
): Choice {
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { ...(about === undefined ? {} : { about }), ...(who === undefined ? {} : { who }), ...days, ...more }
}

/** “12 likely ones are left out; likely: true brings them.”; nothing where none is. */
export function sayLeftOut(leftOut: number): readonly string[] {
  if (leftOut === 0) return []
  return [
    leftOut === 1
      ? '1 that is only likely is left out; likely: true brings it.'
      : `${leftOut} that are only likely are left out; likely: true brings them.`,
  ]
}

/** A page of what a search finds. */
interface ShownPage {
  readonly page: Page<unknown>
  readonly rows: readonly Row[]
  readonly notes: Footnotes
  readonly leftOut: number
}
type ShowPage = (choice: AskedChoice, asked: Asked, record: OpenedRecord) => Promise<ShownPage>

/** How each sort is found and shown: the look-up holds what the page shows and nothing else. */
const SHOWN: Readonly<Record<Sort, ShowPage>> = {
  events: async (choice, asked, record) => {
    const list = await listEntries(record.query, choice)
    const page = await cutPage('search_record', list, asked, record.mark)
    const look = await record.look(choice.likely, { entries: page.rows })
    const notes = openFootnotes(look)
    const rows = page.rows.map((id) => entryRow(look.entry(id)!, look, notes))
    return { page, rows, notes, leftOut: await countLeftOut(list, choice, (of) => listEntries(record.query, of)) }
  },
  statements: (choice, asked, record) =>
    showSaid('quote', choice, asked, record, (quote, _look, notes) => quoteRow(quote, notes)),
  figures: (choice, asked, record) => showSaid('figure', choice, asked, record, figureRow),
  denials: (choice, asked, record) =>
    showSaid('answer', choice, asked, record, (answer, _look, notes) => denialRow(answer, notes)),
  actors: async (choice, asked, record) => {
    const page = await cutPage('search_record', await listActors(record.query, choice), asked, record.mark)
    const look = await record.look(choice.likely, { entities: page.rows, namedFirst: page.rows })
    const notes = openFootnotes(look)
    return { page, rows: page.rows.map((id) => actorRow(look.entity(id)!, look, notes)), notes, leftOut: 0 }
  },
}

async function showSaid<Kind extends SaidKind>(
  kind: Kind,
  choice: AskedChoice,
  asked: Asked,
  { query, mark }: OpenedRecord,
  tell: (one: ShownSaid[Kind], look: LookUp, notes: Footnotes) => Row,
): Promise<ShownPage> {
  const list = await listSaid(query, kind, choice)
  const page = await cutPage('search_record', list, asked, mark)
  const look = await lookAtSaid(query, page.rows, choice.likely)
  const notes = openFootnotes(look)
  const rows = shownAt(look, kind, choice, page.rows).map((one) => tell(one, look, notes))
  return { page, rows, notes, leftOut: await countLeftOut(list, choice, (of) => listSaid(query, kind, of)) }
}
