import type { Span } from '../language/span.js'
import type { Reading } from '../reading/reading.js'
import type { Tier } from '../record/entry.js'
import type {
  EntryQuestion,
  ExcerptAsked,
  FoundSaying,
  PageAsked,
  RecordQuery,
  SayingQuestion,
} from '../record/query.js'
import { searchedWords } from '../record/sought-text.js'
import { OUR_WORDS } from './entry-words.js'
import { choose, involved, type Choice, type ToldFigure } from './choose.js'
import { chooseDenials } from './choose-denials.js'
import { foundAmong } from './found-among.js'
import { goThrough, listAsked, listHeld, type FoundList } from './found-list.js'
import { holding } from './held-lists.js'
import type { Answer } from './list-denials.js'
import type { SpokenQuote } from './list-quotes.js'
import { lookInto, type LookUp, type LookUpChoice } from './look-up.js'

/*
 * What a search of the record finds (see choose.ts), asked of a record of which no more is loaded than what may be
 * meant. Where the record can tell all that was asked it counts and cuts the list itself; words are looked for in what
 * it finds by them, portion by portion, and what such a list is made of is held for as long as the record stands.
 */

/** What is asked for beside the search. */
export interface AskedChoice extends Choice {
  readonly likely: boolean
  /** Only figures held against others. */
  readonly isCompared?: boolean
}

export type SaidKind = 'quote' | 'figure' | 'answer'

const tiersOf = ({ likely }: AskedChoice): readonly Tier[] => (likely ? ['sure', 'likely'] : ['sure'])

/** How many more a search would find if what is only likely were asked for as well. */
export async function countLeftOut<Choice extends Pick<AskedChoice, 'likely'>>(
  found: FoundList<unknown>,
  choice: Choice,
  list: (of: Choice) => Promise<FoundList<unknown>>,
): Promise<number> {
  if (choice.likely) return 0
  const withLikely = await list({ ...choice, likely: true })
  return (await withLikely.count()) - (await found.count())
}

/** What of the search entries are asked by; words stand apart. */
const questionOf = (choice: AskedChoice): EntryQuestion => ({
  tiers: tiersOf(choice),
  ...(choice.who && { involved: choice.who }),
  ...(choice.kinds && { kinds: choice.kinds }),
  ...(choice.modality && { modality: choice.modality }),
  ...windowOf(choice),
})

const windowOf = ({ from, to }: Choice) => ({ ...(from && { from }), ...(to && { to }) })

/** Entries, by their ids, in the order of time. */
export function listEntries(query: RecordQuery, choice: AskedChoice): Promise<FoundList<string>> {
  const { about } = choice
  if (about === undefined) return Promise.resolve(listAsked((page) => query.entries(questionOf(choice), page)))
  return holding(query, ['entries', choice], async () => {
    const narrowed = { ...questionOf(choice), ...(await tellingWords(query, about)) }
    const found = await goThrough(
      (page) => query.entries(narrowed, page),
      (ids) => entriesMeant(query, ids, choice),
    )
    return listHeld(found, (id) => id)
  })
}

async function entriesMeant(
  query: RecordQuery,
  ids: readonly string[],
  choice: AskedChoice,
): Promise<readonly string[]> {
  const look = lookInto(await query.excerpt({ entries: ids }), { likely: true })
  const meant = new Set(choose(look, choice).entries.map(({ id }) => id))
  return ids.filter((id) => meant.has(id))
}

/**
 * Of words that the line of an entry may hold those by which it is found: the sentences that tell it hold them, or
 * names of those who take part. Words of our own and of outlets stand in no row of an entry.
 */
async function tellingWords(query: RecordQuery, about: string): Promise<Pick<EntryQuestion, 'text'>> {
  const sought: string[] = []
  for (const word of new Set(searchedWords(about)))
    if (!OUR_WORDS.has(word) && !(await isOfOutlet(query, word))) sought.push(word)
  return sought.length === 0 ? {} : { text: sought.join(' ') }
}

async function isOfOutlet(query: RecordQuery, word: string): Promise<boolean> {
  return (await query.entries({ tiers: ['sure', 'likely', 'doubtful'], outlet: word }, { most: 0 })).all > 0
}

/** Words of quotes, figures, and answers, in the order of their reports. */
export function listSaid(query: RecordQuery, kind: SaidKind, choice: AskedChoice): Promise<FoundList<FoundSaying>> {
  if (kind !== 'answer' && isOfEntries(choice)) return Promise.resolve(listHeld<FoundSaying>([], placeOf))
  const question = kind === 'answer' ? answersOf(choice) : saidBy(kind, choice)
  const ask = (page: PageAsked) => query.sayings(question, page)
  if (isCounted(kind, choice)) return Promise.resolve(listAsked(ask))
  return holding(query, [kind, choice], async () =>
    listHeld(await goThrough(ask, (some) => saidMeant(query, some, kind, choice)), placeOf),
  )
}

/** A kind or standing of entries is none of quotes and figures. */
const isOfEntries = ({ kinds = [], modality }: Choice): boolean => kinds.length > 0 || !!modality

/** Whether the rows tell all that is asked, so that nothing need be looked at. */
const isCounted = (kind: SaidKind, { about, who, isCompared }: AskedChoice): boolean =>
  about === undefined && isCompared !== true && (kind === 'figure' || (kind === 'quote' && !who))

const withinOf = (choice: AskedChoice): Pick<SayingQuestion, 'within'> =>
  choice.from === undefined && choice.to === undefined ? {} : { within: windowOf(choice) }

/** What is denied may be told of others than who denies it, and what it denies stands elsewhere: days alone narrow. */
const answersOf = (choice: AskedChoice): SayingQuestion => ({ sort: 'answer', ...withinOf(choice) })

const saidBy = (sort: 'quote' | 'figure', choice: AskedChoice): SayingQuestion => ({
  sort,
  tiers: tiersOf(choice),
  ...(choice.who && { who: choice.who }),
  ...withinOf(choice),
  ...(choice.about !== undefined && { words: choice.about }),
})

async function saidMeant(
  query: RecordQuery,
  some: readonly FoundSaying[],
  kind: SaidKind,
  choice: AskedChoice,
): Promise<readonly FoundSaying[]> {
  const look = await lookAtSaid(query, some, choice.likely)
  const meant = foundAmong(saidIn(look, kind, choice))
  return some.filter((one) => meant(look.reading(one.report)!, one))
}

const placeOf = ({ report, start, end }: FoundSaying): string => `${report} ${start} ${end}`

/** The look-up over reports in which words were found. */
export async function lookAtSaid(
  query: RecordQuery,
  some: readonly FoundSaying[],
  likely: boolean,
  of: Omit<LookUpChoice, 'excerpt' | 'likely'> = {},
): Promise<LookUp> {
  return lookInto(await query.excerpt(aroundSaid(some)), { ...of, likely })
}

/** What is looked at to show words: their reports, with what they retell, deny and are held against. */
export const aroundSaid = (some: readonly FoundSaying[]): ExcerptAsked => ({
  reports: [...new Set(some.map(({ report }) => report))],
  around: 'claims',
  speakers: true,
})

function saidIn(look: LookUp, kind: SaidKind, choice: AskedChoice): readonly FoundSaying[] {
  if (kind === 'answer') return chooseDenials(look, choice).map(({ reading, span }) => placeIn(reading, span))
  const { quotes, figures } = choose(look, choice)
  return kind === 'quote'
    ? quotes.map(({ reading, quote }) => placeIn(reading, quote))
    : comparedAmong(figures, look, choice).map(({ reading, figure }) => placeIn(reading, figure))
}

function comparedAmong(
  figures: readonly ToldFigure[],
  look: LookUp,
  { isCompared = false }: AskedChoice,
): readonly ToldFigure[] {
  if (!isCompared) return figures
  const compared = comparisonsIn(look)
  return figures.filter(({ reading, figure }) => compared.has(`${reading.report.id} ${figure.id}`))
}

const placeIn = ({ report }: Reading, { start, end }: Span): FoundSaying => ({ report: report.id, start, end })

/** Figures that are held against others, by report and figure, with the comparison. */
export function comparisonsIn({
  record,
}: LookUp): ReadonlyMap<string, LookUp['record']['weave']['comparisons'][number]> {
  return new Map(
    record.weave.comparisons.flatMap((one) =>
      one.figures.map(({ report, figure }) => [`${report} ${figure}`, one] as const),
    ),
  )
}

/** Those of a part, as the search shows them. */
export interface ShownSaid {
  readonly quote: SpokenQuote
  readonly figure: ToldFigure
  readonly answer: Answer
}

type IsFound = ReturnType<typeof foundAmong>

/** What of each kind stands in places that were found. */
const SHOWN_AT: {
  readonly [Kind in SaidKind]: (look: LookUp, choice: Choice, isFound: IsFound) => readonly ShownSaid[Kind][]
} = {
  quote: (look, choice, isFound) => choose(look, choice).quotes.filter(({ reading, quote }) => isFound(reading, quote)),
  figure: (look, choice, isFound) =>
    choose(look, choice).figures.filter(({ reading, figure }) => isFound(reading, figure)),
  answer: (look, choice, isFound) => chooseDenials(look, choice).filter(({ reading, span }) => isFound(reading, span)),
}

/** What stands in the places that were found, in their order. */
export function shownAt<Kind extends SaidKind>(
  look: LookUp,
  kind: Kind,
  choice: AskedChoice,
  found: readonly FoundSaying[],
): readonly ShownSaid[Kind][] {
  const { kinds, modality } = choice
  return SHOWN_AT[kind](
    look,
    { ...windowOf(choice), ...(kinds && { kinds }), ...(modality && { modality }) },
    foundAmong(found),
  )
}

/** Those called so; of a search without a name whoever has a part in what it finds. In the order of the record. */
export async function listActors(query: RecordQuery, { who = [], ...choice }: AskedChoice): Promise<FoundList<string>> {
  const called = who.length === 0 ? null : await calledSo(query, who)
  if (isWhole(choice))
    return called === null ? listAsked((page) => query.entities({ order: 'record' }, page)) : inOrder(called)
  return holding(query, ['actors', { ...choice, who }], async () => {
    const taking = await takingPart(query, choice)
    return inOrder([...taking].filter((id) => called?.has(id) ?? true))
  })
}

const isWhole = ({ about, kinds = [], modality, from, to }: Choice): boolean =>
  kinds.length === 0 && [about, modality, from, to].every((part) => !part)

const inOrder = (ids: Iterable<string>): FoundList<string> =>
  listHeld(
    [...ids].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
    (id) => id,
  )

async function calledSo(query: RecordQuery, who: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const name of who)
    for (const id of await goThrough(
      (page) => query.entities({ name }, page),
      (some) => Promise.resolve(some),
    ))
      ids.add(id)
  return ids
}

const NOBODY = { entries: [], quotes: [], figures: [] }

/** Whoever takes part in, tells, or is the place of anything that a search finds. */
async function takingPart(query: RecordQuery, choice: AskedChoice): Promise<ReadonlySet<string>> {
  const taking = await through(await listEntries(query, choice), async (ids) => {
    const look = lookInto(await query.excerpt({ entries: ids, told: 'first' }))
    return [...involved({ ...NOBODY, entries: ids.map((id) => look.entry(id)!) }, look)]
  })
  return new Set([...taking, ...(await heldTo(query, 'quote', choice)), ...(await heldTo(query, 'figure', choice))])
}

async function heldTo(query: RecordQuery, kind: 'quote' | 'figure', choice: AskedChoice): Promise<readonly string[]> {
  return through(await listSaid(query, kind, choice), async (some) => {
    const look = await lookAtSaid(query, some, choice.likely)
    const of =
      kind === 'quote' ? { quotes: shownAt(look, kind, choice, some) } : { figures: shownAt(look, kind, choice, some) }
    return [...involved({ ...NOBODY, ...of }, look)]
  })
}

function through<Key>(
  list: FoundList<Key>,
  look: (some: readonly Key[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  return goThrough(async (page) => (await list.behind(page))!, look)
}
