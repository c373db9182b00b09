import type { VNode } from 'preact'
import type { Register } from '../../intake/register.js'
import { nameOfState } from '../../reference/name-of-state.js'
import { EVENT_KINDS, type EntityKind } from '../../reading/reading.js'
import { TIERS, type Entry } from '../../record/entry.js'
import type { ExcerptAsked, Page, PageAsked, RecordQuery } from '../../record/query.js'
import { lookForQuote } from '../../views/ask-quote.js'
import { askRelation, nameStates } from '../../views/ask-relations.js'
import { askPositions } from '../../views/ask-sayings.js'
import { describeDeals } from '../../views/deals.js'
import { foldWords } from '../../views/fold-words.js'
import { lookInto, openLookUp, type LookUp } from '../../views/look-up.js'
import {
  askedBy,
  faultInBound,
  findSearched,
  isOfEntries,
  knownIn,
  namesAsked,
  readSearch,
  sentencesThatTell,
  wordsOf,
  type FoundSentence,
  type Search,
} from '../../views/read-search.js'
import type { PositionChoice } from '../../views/positions.js'
import type { WovenEntity } from '../../weaving/weave.js'
import { tiersStated } from '../stated.js'
import type { DeskRecord } from './desk-record.js'
import { ACTOR_KINDS, ActorPage, ActorsPage, StoryPage, type ActorSection } from './pages/entry-pages.js'
import { GraphPage, type GraphChoice } from './pages/graph-page.js'
import { EmptyDesk, HomePage, type News } from './pages/home-page.js'
import { PositionsPage } from './pages/positions-page.js'
import { RelationPage, RelationsPage } from './pages/relation-pages.js'
import { ReportsPage } from './pages/reports-page.js'
import { Parts } from './parts.js'
import { ComparePage, type CompareChoice } from './pages/compare-page.js'
import { ReportPage } from './pages/report-page.js'
import { LEAST_OF_QUOTATION, SearchPage } from './pages/search-page.js'
import { TimelinePage, type TimelineChoice, type TimelineDrawing } from './pages/timeline-page.js'

/*
 * What each page asks the record for. A page is given what it shows and nothing else is loaded.
 */

/** The record as a page asks it. */
export interface AskedRecord {
  readonly likely: boolean
  /** Series of others that lie beside the record: what is asked by rows is held against them too. */
  readonly registers: readonly Register[]
  readonly query: RecordQuery
  /** Look-ups over all of it, for what cannot be asked. */
  readonly whole: () => Promise<LookUp>
  /** Look-ups over what is asked for. */
  readonly look: (asked: ExcerptAsked) => Promise<LookUp>
}

/** A page with the look-ups it was made from. */
export interface Shown {
  readonly page: VNode
  readonly look: LookUp
}

/** So many lines stand on a page; the rest is behind a link. */
const LINES = 200
const STORIES = 40
/** In a large record a part of the list of reports holds so many stories, and of each so many reports. */
const STORIES_OF_LARGE = 15
const OF_STORY_OF_LARGE = 8
/** So many undated entries lie in sight beside the timeline. */
const IN_TRAY = 120
const ACTORS = 100
const ACTORS_OF_LARGE = 60
const CONTESTED = 20
/** The first page shows four of each; the stories of those beyond them would be loaded in vain. */
const CONTESTED_OF_LARGE = 6
const MOST_ON_STRIP = 12
const NEWS_SHOWN = 40
/** So many names of a kind are suggested where something is put right. */
const SUGGESTED = 300
/** A story of so many reports is loaded to tell their outlets. */
const MOST_OF_STORY = 100
const FOUND_ENTRIES = 50
const FOUND_SENTENCES = 100
/** Outlets shown behind each way of writing a name. */
export const OUTLETS_SHOWN = 20
/** A record of so many reports is looked through in a moment; of a larger one a part is. */
const LOOKED_THROUGH = 600
/** In a large record a part of the timeline and a graph hold so many entries. */
const LINES_OF_LARGE = 80
const IN_GRAPH_OF_LARGE = 100
const IN_TRAY_OF_LARGE = 30
/** Reports of a large record in which a quotation is looked for, those with most of its words. */
const MOST_LIKE_OF_LARGE = 20

/** Whether it takes too long to go through all of it. */
export async function isLarge({ query }: Pick<AskedRecord, 'query'>): Promise<boolean> {
  return (await query.tally()).reports > LOOKED_THROUGH
}

export function askRecord(desk: DeskRecord, likely: boolean, whole?: () => Promise<LookUp>): AskedRecord {
  const query = desk.query()
  const choice = { likely, registers: desk.registers?.() ?? [] }
  return {
    ...choice,
    query,
    whole: whole ?? (async () => openLookUp({ ...(await desk.whole()), copies: desk.copies?.() ?? new Map() }, choice)),
    look: async (asked) => {
      const excerpt = await query.excerpt(asked)
      return lookInto({ ...excerpt, record: { ...excerpt.record, copies: desk.copies?.() ?? new Map() } }, choice)
    },
  }
}

const pageAfter = (most: number, after: string): PageAsked => ({ most, ...(after === '' ? {} : { after }) })
const NOTHING: Page<string> = { found: [], all: 0, next: null }

export async function showHome(
  { likely, query, look }: AskedRecord,
  told: { readonly isSample: boolean; readonly canAdd: boolean; readonly news: News | null },
): Promise<Shown> {
  const tally = await query.tally()
  const most = await query.entries({ tiers: tiersStated(likely), order: 'voices' }, { most: MOST_ON_STRIP })
  const reports = told.news?.changes.slice(-NEWS_SHOWN).flatMap((change) => change.reports.slice(0, 1)) ?? []
  const contested = (await isLarge({ query })) ? CONTESTED_OF_LARGE : CONTESTED
  const seen = await look({ entries: most.found, reports: [...new Set(reports)], contested })
  return {
    look: seen,
    page:
      tally.reports === 0 ? (
        <EmptyDesk canAdd={told.canAdd} />
      ) : (
        <HomePage
          look={seen}
          tally={tally}
          told={{ ...most, found: most.found.map((id) => seen.entry(id)!) }}
          most={contested}
          {...told}
        />
      ),
  }
}

/** So many entries are drawn as a graph. */
const IN_GRAPH = 250
/** So many entries of two are looked through. */
const BEHIND_EDGE = 400

/** Who has to do with whom: of all, of one actor, or of two states. */
export async function showGraph({ likely, query, look }: AskedRecord, choice: GraphChoice): Promise<Shown> {
  const tiers = tiersStated(likely)
  const { of, between } = choice
  const kinds = (EVENT_KINDS as readonly string[]).includes(choice.kind) ? { kinds: [choice.kind] } : {}
  const id = of === '' ? undefined : await findActor(query, of)
  const narrowed = {
    ...{ tiers, ...kinds },
    ...(id === undefined ? {} : { entity: id }),
    ...(between.length > 0 ? { between } : {}),
  }
  const nobody = of !== '' && id === undefined
  const drawn = (await isLarge({ query })) ? IN_GRAPH_OF_LARGE : IN_GRAPH
  const found: Page<string> = nobody ? NOTHING : await query.entries(narrowed, { most: drawn })
  const most = found.all > drawn ? await query.entries({ ...narrowed, order: 'voices' }, { most: drawn }) : found
  const seen = await look({ entries: most.found, told: 'first', ...(id === undefined ? {} : { entities: [id] }) })
  const entries = most.found.map((one) => seen.entry(one)!)
  const about = nobody ? null : id === undefined ? undefined : seen.entity(id)
  return { look: seen, page: <GraphPage choice={choice} about={about} entries={entries} all={found.all} look={seen} /> }
}

/** By id, or the one told most that goes by a name. */
async function findActor(query: RecordQuery, of: string): Promise<string | undefined> {
  const { across } = await query.excerpt({ entities: [of], across: true })
  if (across.has(of)) return of
  return (await query.entities({ name: of }, { most: 1 })).found[0]
}

/** The entries in which two take part, with their words: “e12~e40”; null where nobody is meant. */
export async function lookAtEdge({ likely, query, look }: AskedRecord, name: string): Promise<FoundEdge | null> {
  const [one = '', other = ''] = name.split('~')
  const both = await look({ entities: [one, other] })
  const [a, b] = [both.entity(one), both.entity(other)]
  if (!a || !b) return null
  const tiers = tiersStated(likely)
  const found = await query.entries({ tiers, entity: a.id, actor: b.name }, { most: BEHIND_EDGE })
  const seen = await look({ entries: found.found, entities: [one, other] })
  const entries = found.found.flatMap((id) => seen.entry(id) ?? [])
  const isOf = ({ participants }: Entry) => [a, b].every(({ id }) => participants.some(({ entity }) => entity === id))
  return { a, b, entries: entries.filter(isOf), look: seen }
}

/** What lies between two. */
export interface FoundEdge {
  readonly a: WovenEntity
  readonly b: WovenEntity
  readonly entries: readonly Entry[]
  readonly look: LookUp
}

/**
 * An entry with everything beneath it: its reports, those of their stories, and, where it can be put right, the names
 * that may be put in.
 */
export async function lookAtEntry({ query, look }: AskedRecord, id: string, canRule: boolean): Promise<LookUp> {
  const seen = await look({ entries: [id], names: true })
  const entry = seen.entry(id)
  if (!entry) return seen
  const beside = entry.reports.flatMap((report) => seen.storyOf(report)?.reports ?? []).slice(0, MOST_OF_STORY)
  return look({
    entries: [id],
    names: true,
    reports: [...new Set(beside)],
    entities: canRule ? await suggestedNames(query) : [],
  })
}

/** A report with who is named in it, and, where something can be put right, the names that may be put in. */
export async function lookAtReport({ query, look }: AskedRecord, id: string, canRule: boolean): Promise<LookUp> {
  return look({ reports: [id], names: true, entities: canRule ? await suggestedNames(query) : [] })
}

/** Those of each kind that are told most. */
export async function suggestedNames(query: RecordQuery): Promise<readonly string[]> {
  const kinds = ['person', 'state', 'organisation', 'place'] as const
  return (await Promise.all(kinds.map((kind) => query.entities({ kind }, { most: SUGGESTED })))).flatMap(
    ({ found }) => found,
  )
}

export async function showCompared(
  { look }: AskedRecord,
  reports: readonly string[],
  choice: CompareChoice,
): Promise<Shown> {
  const seen = await look({ reports, around: 'all' })
  const readings = reports.flatMap((id) => seen.reading(id) ?? [])
  const missing = reports.length - readings.length
  return { look: seen, page: <ComparePage readings={readings} missing={missing} look={seen} choice={choice} /> }
}

export async function showReports(
  { query, look }: AskedRecord,
  { after, alone }: { readonly after: string; readonly alone: string },
): Promise<Shown> {
  const large = await isLarge({ query })
  const stories = large ? STORIES_OF_LARGE : STORIES
  const ofEachStory = large ? OF_STORY_OF_LARGE : Infinity
  // Those that nobody else tells come when all stories have been shown.
  const told = alone === '' ? await query.stories({ told: 'by several' }, pageAfter(stories, after)) : NOTHING
  const single = told.next === null ? await query.stories({ told: 'by one' }, pageAfter(LINES, alone)) : NOTHING
  const seen = await look({ stories: [...told.found, ...single.found], ofEachStory, around: 'lineage' })
  const storiesOf = ({ found }: Page<string>) => found.map((id) => seen.story(id)!)
  return {
    look: seen,
    page: (
      <ReportsPage
        look={seen}
        told={storiesOf(told)}
        ofEachStory={ofEachStory}
        alone={storiesOf(single)}
        tally={await query.tally()}
        more={{ after: told.next, alone: single.next }}
      />
    ),
  }
}

export async function showReport(
  { look }: AskedRecord,
  id: string,
  shown: ReadonlySet<string>,
  at: number,
): Promise<Shown | null> {
  const seen = await look({ reports: [id], around: 'all' })
  const reading = seen.reading(id)
  if (!reading) return null
  return { look: seen, page: <ReportPage reading={reading} look={seen} shown={shown} at={at} /> }
}

export async function showStory({ look }: AskedRecord, id: string, differencesOnly: boolean): Promise<Shown | null> {
  const seen = await look({ stories: [id], around: 'all' })
  return seen.story(id)
    ? { look: seen, page: <StoryPage id={id} look={seen} differencesOnly={differencesOnly} /> }
    : null
}

export async function showTimeline(
  { likely, query, look }: AskedRecord,
  choice: TimelineChoice,
  drawing: TimelineDrawing,
  after: string,
): Promise<Shown> {
  const tiers = tiersStated(likely)
  // An end of the window that is no day narrows nothing, and the page says so.
  const bound = (name: 'from' | 'to') =>
    choice[name] !== '' && faultInBound(name, choice[name]) === null ? choice[name] : ''
  const { actor, modality } = choice
  const window = { from: bound('from'), to: bound('to') }
  const [lines, inTray] = (await isLarge({ query })) ? [LINES_OF_LARGE, IN_TRAY_OF_LARGE] : [LINES, IN_TRAY]
  const dated = await query.entries({ tiers, actor, modality, ...window, isDated: true }, pageAfter(lines, after))
  const undated = await query.entries({ tiers, actor, modality, isDated: false }, { most: inTray })
  const seen = await look({ entries: [...dated.found, ...undated.found] })
  const { modalities } = await query.tally()
  const told = [...new Set(tiers.flatMap((tier) => modalities[tier]))].sort()
  const entriesOf = (page: Page<string>) => page.found.map((id) => seen.entry(id)!)
  return {
    look: seen,
    page: (
      <TimelinePage
        look={seen}
        choice={choice}
        drawing={drawing}
        dated={entriesOf(dated)}
        undated={entriesOf(undated)}
        all={{ dated: dated.all, undated: undated.all }}
        modalities={told}
        next={dated.next}
        isFirst={after === ''}
      />
    ),
  }
}

export async function showActors({ likely, query, look }: AskedRecord, kind: string, after: string): Promise<Shown> {
  const kinds = ACTOR_KINDS.filter((one) => kind === '' || one === kind)
  const most = (await isLarge({ query })) ? ACTORS_OF_LARGE : ACTORS
  const pages = new Map<EntityKind, Page<string>>()
  for (const one of kinds)
    pages.set(one, await query.entities({ kind: one, tiers: tiersStated(likely) }, pageAfter(most, after)))
  const seen = await look({ entities: [...pages.values()].flatMap(({ found }) => found), inEntries: true })
  const sections = [...pages].map(([one, { found, all, next }]): ActorSection => ({
    kind: one,
    entities: found.map((id) => seen.entity(id)!),
    all,
    next,
  }))
  return { look: seen, page: <ActorsPage look={seen} sections={sections.filter(({ all }) => all > 0)} /> }
}

export async function showActor(
  { likely, query, look }: AskedRecord,
  id: string,
  after: string,
): Promise<Shown | null> {
  const { across } = await query.excerpt({ entities: [id], across: true })
  const told = across.get(id)
  if (!told) return null
  const lines = (await isLarge({ query })) ? LINES_OF_LARGE : LINES
  const entries = await query.entries({ tiers: tiersStated(likely), entity: id }, pageAfter(lines, after))
  const reports = new Set(told.written.flatMap((one) => one.reports.slice(0, OUTLETS_SHOWN)))
  const seen = await look({ entities: [id], entries: entries.found, reports: [...reports] })
  return {
    look: seen,
    page: (
      <ActorPage
        entity={seen.entity(id)!}
        isSeveral={told.reports > 1}
        written={told.written}
        entries={entries.found.map((one) => seen.entry(one)!)}
        all={entries.all}
        next={entries.next}
        look={seen}
      />
    ),
  }
}

/** So many positions, deals and pairs of states stand on a page. */
const POSITIONS = 300
const POSITIONS_OF_LARGE = 80
const DEALS = 100
const DEALS_OF_LARGE = 12
const PAIRS = 300
/** So many entries between two states are drawn and listed in a large record; of more those that most voices tell. */
export const MOST_BETWEEN = 300

export async function showPositions(asked: AskedRecord, written: PositionChoice, after: string): Promise<Shown> {
  const { query, look } = asked
  const choice = { ...written, of: nameOfState(written.of) ?? written.of }
  const seen = await look({ entities: await nameStates(query) })
  const states = seen.record.weave.entities.filter(({ kind }) => kind === 'state').map(({ name }) => name)
  const most = (await isLarge({ query })) ? POSITIONS_OF_LARGE : POSITIONS
  const found = choice.of === '' ? null : await askPositions(query, choice, pageAfter(most, after), asked)
  const shown = { look: found?.look ?? seen, positions: found?.found ?? [] }
  const told = shown.positions.reduce((sum, { repeats }) => sum + 1 + repeats.length, 0)
  const parts = found && (
    <Parts
      path="/positions"
      query={{ of: choice.of, on: choice.on ?? '' }}
      shown={told}
      all={found.all}
      next={found.next}
      isFirst={after === ''}
      what="positions as reports tell them"
    />
  )
  return {
    look: shown.look,
    page: <PositionsPage {...shown} states={[...new Set(states)].sort()} choice={choice} parts={parts} />,
  }
}

export async function showRelations({ likely, query }: AskedRecord, after: string): Promise<Shown> {
  const tiers = tiersStated(likely)
  const { found: pairs, all, next } = await query.pairs({ tiers }, pageAfter(PAIRS, after))
  const deals = await query.deals({ tiers }, { most: (await isLarge({ query })) ? DEALS_OF_LARGE : DEALS })
  const states = await nameStates(query)
  const look = lookInto(await query.excerpt({ entries: deals.found.flat(), entities: states, speakers: true }), {
    likely,
  })
  const told = { pairs, deals: describeDeals(deals.found, look), more: deals.all - deals.found.length }
  const parts = (
    <Parts
      path="/relations"
      query={{}}
      shown={pairs.length}
      all={all}
      next={next}
      isFirst={after === ''}
      what="pairs of states, the richest first"
    />
  )
  return { look, page: <RelationsPage look={look} {...told} parts={parts} /> }
}

export async function showRelation(asked: AskedRecord, a: string, b: string): Promise<Shown> {
  const relation =
    a < b ? await askRelation(asked.query, [a, b], asked, (await isLarge(asked)) ? MOST_BETWEEN : undefined) : undefined
  const look = relation?.look ?? (await asked.look({ entities: await nameStates(asked.query) }))
  return { look, page: <RelationPage a={a} b={b} look={look} relation={relation} /> }
}

export async function showSearch(asked: AskedRecord, written: string): Promise<Shown> {
  const { query, look } = asked
  const search = await readAsked(asked, written)
  const { entries, sentences, seen } = await findAsked(asked, search)
  // Words that no sentence holds together may stand in one report all the same.
  const apart =
    sentences.all === 0 && search.chips.length === 0
      ? await query.reportsWith(wordsOf(search), { most: FOUND_SENTENCES })
      : NOTHING
  const beside = apart.found.length > 0 ? await look({ reports: apart.found }) : seen
  const quoted =
    search.chips.length + search.faults.length === 0 && foldWords(written).length >= LEAST_OF_QUOTATION
      ? await lookForQuote(written, asked, (await isLarge(asked)) ? MOST_LIKE_OF_LARGE : undefined)
      : null
  return {
    look: seen,
    page: (
      <SearchPage
        look={seen}
        query={written}
        search={search}
        quoted={quoted}
        entries={entries}
        sentences={sentences}
        apart={{ ...apart, found: apart.found.flatMap((id) => beside.reading(id) ?? []) }}
      />
    ),
  }
}

/** Reads a search. A name that no entry has is looked for in the whole record, and those like it with it. */
export async function readAsked({ query, whole, look }: AskedRecord, written: string): Promise<Search> {
  const unknown = new Set<string>()
  for (const { name, value } of namesAsked(written)) {
    const question = name === 'actor' ? { named: [value] } : { [name]: value }
    if ((await query.entries({ tiers: TIERS, ...question }, { most: 0 })).all === 0) unknown.add(`${name} ${value}`)
  }
  const all = async () => ((await isLarge({ query })) ? look({ entities: await suggestedNames(query) }) : whole())
  const known = unknown.size > 0 ? knownIn(await all()) : null
  return readSearch(written, {
    isKnown: (name, value) => !unknown.has(`${name} ${value}`) || known!.isKnown(name, value),
    near: (value) => known?.near(value) ?? [],
  })
}

export interface FoundByAsking {
  readonly seen: LookUp
  readonly entries: Page<Entry>
  readonly sentences: Page<FoundSentence>
}

export async function findAsked({ likely, query, look, whole }: AskedRecord, search: Search): Promise<FoundByAsking> {
  const cut = <Found,>(all: readonly Found[], most: number): Page<Found> => ({
    found: all.slice(0, most),
    all: all.length,
    next: null,
  })
  if (search.words.length + search.chips.length === 0)
    return { seen: await look({}), entries: cut([], 0), sentences: cut([], 0) }
  const question = askedBy(search, tiersStated(likely))
  if (question === null) {
    const seen = await whole()
    const found = findSearched(search, seen)
    return { seen, entries: cut(found.entries, FOUND_ENTRIES), sentences: cut(found.sentences, FOUND_SENTENCES) }
  }
  const entries = await query.entries(question.entries, { most: FOUND_ENTRIES })
  const told = isOfEntries(search)
    ? null
    : await query.sentences(wordsOf(search), { most: FOUND_SENTENCES }, question.reports)
  const seen = await look({ entries: entries.found, reports: [...new Set(told?.found.map(({ report }) => report))] })
  const found = entries.found.map((id) => seen.entry(id)!)
  return {
    seen,
    entries: { ...entries, found },
    sentences: told
      ? { ...told, found: told.found.map((one) => ({ reading: seen.reading(one.report)!, sentence: one })) }
      : cut(sentencesThatTell(found, seen), FOUND_SENTENCES),
  }
}
