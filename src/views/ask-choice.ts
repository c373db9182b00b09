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
export async function countLeftOut(
  { all }: Pick<FoundList<unknown>, 'all'>,
  choice: AskedChoice,
  list: (of: AskedChoice) => Promise<Pick<FoundList<unknown>, 'all'>>,
): Promise<number> {
  return choice.likely ? 0 : (await list({ ...choice, likely: true })).all - all
}

/** Entries, by their ids, in the order of time. */
export function listEntries(query: RecordQuery, choice: AskedChoice): Promise<FoundList<string>> {
  const { about, who, kinds, modality, from, to } = choice
  const question: EntryQuestion = {
    tiers: tiersOf(choice),
    ...(who && { involved: who }),
    ...(kinds && { kinds }),
    ...(modality && { modality }),
    ...(from && { from }),
    ...(to && { to }),
  }
  if (about === undefined) return listAsked((page) => query.entries(question, page))
  return holding(query, ['entries', choice], async () => {
    const narrowed = { ...question, ...(await tellingWords(query, about)) }
    const found = await goThrough(
      (page) => query.entries(narrowed, page),
      async (ids) => {
        const look = lookInto(await query.excerpt({ entries: ids }), { likely: true })
        const meant = new Set(choose(look, choice).entries.map(({ id }) => id))
        return ids.filter((id) => meant.has(id))
      },
    )
    return listHeld(found, (id) => id)
  })
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
  const { about, who, from, to, isCompared } = choice
  const isOfEntries = (choice.kinds?.length ?? 0) > 0 || !!choice.modality
  if (isOfEntries && kind !== 'answer') return Promise.resolve(listHeld<FoundSaying>([], placeOf))
  const question: SayingQuestion = {
    sort: kind,
    ...(kind === 'answer' ? {} : { tiers: tiersOf(choice) }),
    // What is denied may be told of others than who denies it, and what it denies stands elsewhere.
    ...(who && kind !== 'answer' ? { who } : {}),
    ...(from === undefined && to === undefined ? {} : { within: { ...(from && { from }), ...(to && { to }) } }),
    ...(about !== undefined && kind !== 'answer' ? { words: about } : {}),
  }
  const isCounted = about === undefined && kind !== 'answer' && isCompared !== true && (kind === 'figure' || !who)
  if (isCounted) return listAsked((page) => query.sayings(question, page))
  return holding(query, [kind, choice], async () =>
    listHeld(
      await goThrough(
        (page) => query.sayings(question, page),
        async (some) => {
          const look = await lookAtSaid(query, some, choice.likely)
          const meant = foundAmong(saidIn(look, kind, choice))
          return some.filter((one) => meant(look.reading(one.report)!, one))
        },
      ),
      placeOf,
    ),
  )
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
  if (kind === 'answer')
    return chooseDenials(look, choice).map(({ reading, span }) => ({ report: reading.report.id, ...spanOf(span) }))
  const { quotes, figures } = choose(look, choice)
  if (kind === 'quote') return quotes.map(({ reading, quote }) => ({ report: reading.report.id, ...spanOf(quote) }))
  const compared = comparisonsIn(look)
  return figures
    .filter(({ reading, figure }) => choice.isCompared !== true || compared.has(`${reading.report.id} ${figure.id}`))
    .map(({ reading, figure }) => ({ report: reading.report.id, ...spanOf(figure) }))
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })

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

/** What stands in the places that were found, in their order. */
export function shownAt<Kind extends SaidKind>(
  look: LookUp,
  kind: Kind,
  choice: AskedChoice,
  found: readonly FoundSaying[],
): readonly ShownSaid[Kind][] {
  const isFound = foundAmong(found)
  const { kinds, modality, from, to } = choice
  const rest: Choice = {
    ...(kinds && { kinds }),
    ...(modality && { modality }),
    ...(from && { from }),
    ...(to && { to }),
  }
  const all: Record<SaidKind, () => readonly ShownSaid[SaidKind][]> = {
    quote: () => choose(look, rest).quotes.filter(({ reading, quote }) => isFound(reading, quote)),
    figure: () => choose(look, rest).figures.filter(({ reading, figure }) => isFound(reading, figure)),
    answer: () => chooseDenials(look, rest).filter(({ reading, span }) => isFound(reading, span)),
  }
  return all[kind]() as readonly ShownSaid[Kind][]
}

/** Those called so; of a search without a name whoever has a part in what it finds. In the order of the record. */
export async function listActors(query: RecordQuery, { who = [], ...choice }: AskedChoice): Promise<FoundList<string>> {
  const called = who.length === 0 ? null : await calledSo(query, who)
  const { about, kinds, modality, from, to } = choice
  const isWhole = [about, modality, from, to].every((part) => !part) && !kinds?.length
  if (isWhole && called === null) return listAsked((page) => query.entities({ order: 'record' }, page))
  if (isWhole) return listHeld([...called!].sort(byNumber), (id) => id)
  return holding(query, ['actors', { ...choice, who }], async () => {
    const taking = await takingPart(query, choice)
    return listHeld([...taking].filter((id) => called?.has(id) ?? true).sort(byNumber), (id) => id)
  })
}

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))

async function calledSo(query: RecordQuery, who: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const name of who)
    await goThrough(
      (page) => query.entities({ name }, page),
      (some) => {
        for (const id of some) ids.add(id)
        return Promise.resolve([])
      },
    )
  return ids
}

/** Whoever takes part in, tells, or is the place of anything that a search finds. */
async function takingPart(query: RecordQuery, choice: AskedChoice): Promise<ReadonlySet<string>> {
  const taking = new Set<string>()
  const add = (ids: Iterable<string>) => {
    for (const id of ids) taking.add(id)
    return Promise.resolve([])
  }
  const through = <Key>(list: FoundList<Key>, look: (some: readonly Key[]) => Promise<readonly never[]>) =>
    goThrough(async (page: PageAsked) => ({ all: list.all, ...(await list.behind(page))! }), look)
  await through(await listEntries(query, choice), async (ids) => {
    const look = lookInto(await query.excerpt({ entries: ids, told: 'first' }))
    return add(involved({ entries: ids.map((id) => look.entry(id)!), quotes: [], figures: [] }, look))
  })
  for (const kind of ['quote', 'figure'] as const)
    await through(await listSaid(query, kind, choice), async (some) => {
      const look = await lookAtSaid(query, some, choice.likely)
      const shown = shownAt(look, kind, choice, some)
      return add(
        involved(
          {
            entries: [],
            quotes: kind === 'quote' ? (shown as readonly SpokenQuote[]) : [],
            figures: kind === 'figure' ? (shown as readonly ToldFigure[]) : [],
          },
          look,
        ),
      )
    })
  return taking
}
