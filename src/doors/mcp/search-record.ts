import { z } from 'zod'
import { EVENT_KINDS, MODALITIES } from '../../reading/reading.js'
import { tierOf } from '../../record/entry.js'
import { choose, type Choice } from '../../views/choose.js'
import { findEntities } from '../../views/find-entities.js'
import { listDenials } from '../../views/list-denials.js'
import type { LookUp } from '../../views/look-up.js'
import { date, LIKELY, requireName, wordsAsked } from './check-asked.js'
import { openFootnotes, type Footnotes } from './footnotes.js'
import { cutPage, PAGING, sayNext, sayPage } from './paging.js'
import { actorRow, denialRow, entryRow, figureRow, quoteRow, type Row } from './rows.js'
import { defineTool } from './tool.js'

/** How each kind of thing is called, one and several. */
const SORTS = {
  events: ['event', 'events'], statements: ['statement', 'statements'], figures: ['figure', 'figures'], denials: ['denial', 'denials'], actors: ['actor', 'actors'],
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
  ...LIKELY, ...PAGING,
})
type Asked = z.output<typeof asks>

export const searchRecord = defineTool({
  name: 'search_record',
  description: 'Find events (default), statements, figures, denials or actors in the record of press reports, each with its sentences. kinds and modality limit events.',
  asks,
  answer: (asked, record) => {
    const { what = 'events', likely = false, kinds, modality } = asked
    for (const name of asked.who ?? []) requireName('search_record who', name, record.look(true))
    const [look, notes] = [record.look(likely), openFootnotes(record.look(likely))]
    const choice = choiceOf(asked, { ...(kinds ? { kinds } : {}), ...(modality ? { modality } : {}) })
    const list = findSort(what, choice, look)
    const page = cutPage('search_record', list, asked, record.mark)
    const rows = page.rows.map((make) => make(notes))
    const leftOut = likely || what === 'actors' ? 0 : findSort(what, choice, record.look(true)).length - list.length
    return {
      summary: [sayPage(page, SORTS[what][0], SORTS[what][1]), ...sayLeftOut(leftOut), ...sayNext(page)],
      lines: rows.map(({ line }) => line), evidence: notes.all(),
      found: { [what]: rows.map(({ told }) => told), all: page.all, leftOut, ...(page.next ? { next: page.next } : {}) },
    }
  },
})

/** The search that the arguments ask for. */
export function choiceOf({ about, who, from, to }: Pick<Asked, 'about' | 'who' | 'from' | 'to'>, more: Choice = {}): Choice {
  return { ...(about === undefined ? {} : { about }), ...(who === undefined ? {} : { who }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...more }
}

/** “12 likely ones are left out; likely: true brings them.”; nothing where none is. */
export function sayLeftOut(leftOut: number): readonly string[] {
  return leftOut === 0 ? [] : [`${leftOut} that ${leftOut === 1 ? 'is' : 'are'} only likely ${leftOut === 1 ? 'is' : 'are'} left out; likely: true brings ${leftOut === 1 ? 'it' : 'them'}.`]
}

/** Everything of one sort that a search finds, each made into a row when its page is shown. */
function findSort(what: Sort, choice: Choice, look: LookUp): readonly ((notes: Footnotes) => Row)[] {
  switch (what) {
    case 'events': return choose(look, choice).entries.map((entry) => (notes) => entryRow(entry, look, notes))
    case 'statements': return choose(look, choice).quotes.map((quote) => (notes) => quoteRow(quote, notes))
    case 'figures': return choose(look, choice).figures.map((figure) => (notes) => figureRow(figure, look, notes))
    case 'denials': return denialsOf(choice, look).map((answer) => (notes) => denialRow(answer, notes))
    case 'actors': return actorsOf(choice, look).map((entity) => (notes) => actorRow(entity, look, notes))
  }
}

function denialsOf({ about, who = [] }: Choice, look: LookUp) {
  const [by] = who
  return listDenials(look, { ...(by === undefined ? {} : { by }), ...(about === undefined ? {} : { about }) }).filter(({ confidence }) => look.likely || tierOf(confidence) === 'sure')
}

/** Those called so; of a search without a name whoever has a part in what it finds. */
function actorsOf(choice: Choice, look: LookUp) {
  return choice.who?.length ? [...new Set(choice.who.flatMap((name) => findEntities(name, look)))] : choose(look, choice).entities
}
