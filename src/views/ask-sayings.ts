import type { PageAsked, RecordQuery, FoundSaying, Page, SayingQuestion } from '../record/query.js'
import { goThrough, listAsked, listHeld, type FoundList } from './found-list.js'
import { holding } from './held-lists.js'
import { listDenials, type Answer } from './list-denials.js'
import { listQuotes, type QuoteChoice, type SpokenQuote } from './list-quotes.js'
import { listStatements, type SharedStatement } from './list-statements.js'
import { lookInto, type LookUp, type LookUpChoice } from './look-up.js'
import { listPositions, type Position, type PositionChoice } from './positions.js'

/*
 * Words of somebody, asked of a record for what is shown and no more. A question finds all that may be meant; what is
 * meant is told from the words themselves, so that a part of a list may hold fewer than were asked for.
 */

/** A part of a list, with the look-ups it was made from. */
export interface AskedPart<Thing> {
  readonly look: LookUp
  readonly found: readonly Thing[]
  /** How many there are in all, of what may be meant. */
  readonly all: number
  readonly next: string | null
}

type Choice = Omit<LookUpChoice, 'excerpt'>

/** As many entities of one name are looked at. */
const MOST_OF_A_NAME = 50

/** The line of a state, or of somebody. */
export async function askPositions(
  query: RecordQuery,
  choice: PositionChoice,
  page: PageAsked,
  of: Choice = {},
): Promise<AskedPart<Position>> {
  const found = await query.sayings(
    { sort: 'position', by: choice.of, ...(choice.on === undefined ? {} : { words: choice.on }) },
    page,
  )
  // Whoever is meant belongs to it, whether or not these reports name him.
  const named = [choice.of, ...(choice.on === undefined ? [] : [choice.on])].map((name) =>
    query.entities({ name }, { most: MOST_OF_A_NAME }),
  )
  const coded = query.entities({ kind: 'state', country: choice.of.toUpperCase() }, { most: MOST_OF_A_NAME })
  const entities = (await Promise.all([...named, coded])).flatMap((one) => one.found)
  const look = await lookAt(query, found, { entities }, of)
  return { ...found, look, found: listPositions(look, choice, found.found) }
}

export async function askQuotes(
  query: RecordQuery,
  choice: QuoteChoice,
  page: PageAsked,
  of: Choice = {},
): Promise<AskedPart<SpokenQuote>> {
  const found = await query.sayings({ sort: 'quote', ...questionOf(choice) }, page)
  const look = await lookAt(query, found, { around: 'sayings' }, of)
  return { ...found, look, found: listQuotes(look, choice, found.found) }
}

/** What is denied stands in the words that deny it, or in those of another report: the question cannot narrow it. */
export async function askDenials(
  query: RecordQuery,
  choice: QuoteChoice,
  page: PageAsked,
  of: Choice = {},
): Promise<AskedPart<Answer>> {
  const { by } = choice
  const found = await query.sayings({ sort: 'answer', ...(by === undefined ? {} : { by }) }, page)
  const look = await lookAt(query, found, { around: 'sayings' }, of)
  return { ...found, look, found: listDenials(look, choice, found.found) }
}

/** Statements that several reports print, those of most reports first. */
export async function askStatements(
  query: RecordQuery,
  choice: QuoteChoice,
  page: PageAsked,
  of: Choice = {},
): Promise<AskedPart<SharedStatement>> {
  const { found: things, all, next } = await query.things({ sort: 'statement' }, page)
  return { all, next, ...(await lookAtShared(query, things, of, choice)) }
}

/** Statements by what {@link RecordQuery.things} gave, as far as they are meant. */
export async function lookAtShared(
  query: RecordQuery,
  things: readonly string[],
  of: Choice,
  choice: QuoteChoice = {},
): Promise<Pick<AskedPart<SharedStatement>, 'look' | 'found'>> {
  const retold = await query.excerpt({ things })
  const reports = retold.record.readings.map(({ report }) => report.id)
  const look = lookInto(await query.excerpt({ things, reports, around: 'sayings', speakers: true }), of)
  const asked = new Set(things.map((id) => Number(id.slice(1)) - 1))
  return { look, found: listStatements(look, choice).filter(({ line }) => asked.has(line)) }
}

/** All statements that are meant, those of most reports first. */
export async function listShared(query: RecordQuery, choice: QuoteChoice, of: Choice): Promise<FoundList<string>> {
  const ask = (page: PageAsked) => query.things({ sort: 'statement' }, page)
  if (choice.by === undefined && choice.about === undefined) return listAsked(ask)
  return holding(query, ['shared', choice], async () =>
    listHeld(
      await goThrough(ask, async (things) =>
        (await lookAtShared(query, things, of, choice)).found.map(({ line }) => `l${line + 1}`),
      ),
      (id) => id,
    ),
  )
}

const questionOf = ({ by, about }: QuoteChoice): Omit<SayingQuestion, 'sort'> => ({
  ...(by === undefined ? {} : { by }),
  ...(about === undefined ? {} : { words: about }),
})

async function lookAt(
  query: RecordQuery,
  { found }: Page<FoundSaying>,
  asked: Parameters<RecordQuery['excerpt']>[0],
  of: Choice,
): Promise<LookUp> {
  return lookInto(
    await query.excerpt({ ...asked, reports: [...new Set(found.map(({ report }) => report))], speakers: true }),
    of,
  )
}
