import { z } from 'zod'
import { EVENT_KINDS, MODALITIES } from '../../reading/reading.js'
import { Failure } from '../../record/failure.js'
import { choose, type Choice } from '../../views/choose.js'
import { chooseDenials } from '../../views/choose-denials.js'
import { findEntities } from '../../views/find-entities.js'
import type { LookUp } from '../../views/look-up.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { date, LIKELY, requireName, wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { cutPage, PAGING, restOf, sayNext, sayPage } from './paging.js'
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
  answer: (asked, record) => {
    const { what = 'events', likely = false, kinds, modality } = asked
    if (what !== 'events') requireNoneOfEvents(what, { kinds, modality })
    for (const name of asked.who ?? []) requireName('search_record who', name, record.look(true))
    const [look, notes] = [record.look(likely), openFootnotes(record.look(likely))]
    const choice = choiceOf(asked, { ...(kinds ? { kinds } : {}), ...(modality ? { modality } : {}) })
    const list = findSort(what, choice, look)
    const page = cutPage('search_record', list, asked, record.mark)
    const rows = page.rows.map((make) => make(notes))
    const leftOut = likely || what === 'actors' ? 0 : findSort(what, choice, record.look(true)).length - list.length
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

/** Everything of one sort that a search finds, each made into a row when its page is shown. */
function findSort(what: Sort, choice: Choice, look: LookUp): readonly ((notes: Footnotes) => Row)[] {
  switch (what) {
    case 'events':
      return choose(look, choice).entries.map((entry) => (notes) => entryRow(entry, look, notes))
    case 'statements':
      return choose(look, choice).quotes.map((quote) => (notes) => quoteRow(quote, notes))
    case 'figures':
      return choose(look, choice).figures.map((figure) => (notes) => figureRow(figure, look, notes))
    case 'denials':
      return chooseDenials(look, choice).map((answer) => (notes) => denialRow(answer, notes))
    case 'actors':
      return actorsOf(choice, look).map((entity) => (notes) => actorRow(entity, look, notes))
  }
}

/** Those called so; of a search without a name whoever has a part in what it finds. */
function actorsOf({ who = [], ...choice }: Choice, look: LookUp): readonly WovenEntity[] {
  const called = new Set(who.flatMap((name) => findEntities(name, look)))
  return choose(look, choice).entities.filter((entity) => who.length === 0 || called.has(entity))
}
