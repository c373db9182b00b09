import type { VNode } from 'preact'
import type { EntityKind } from '../../reading/reading.js'
import type { ExcerptAsked, Page, PageAsked, RecordQuery } from '../../record/query.js'
import { foldWords } from '../../views/fold-words.js'
import { lookInto, type LookUp } from '../../views/look-up.js'
import { tiersStated } from '../stated.js'
import type { DeskRecord } from './desk-record.js'
import { ACTOR_KINDS, ActorPage, ActorsPage, StoryPage, type ActorSection } from './pages/entry-pages.js'
import { EmptyDesk, HomePage, ReportsPage } from './pages/list-pages.js'
import { ReportPage } from './pages/report-page.js'
import { LEAST_OF_QUOTATION, SearchPage } from './pages/search-page.js'
import { TimelinePage, type TimelineChoice } from './pages/timeline-page.js'

/*
 * What each page asks the record for. A page is given what it shows and nothing else is loaded.
 */

/** The record as a page asks it. */
export interface AskedRecord {
  readonly likely: boolean
  readonly query: RecordQuery
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
const ACTORS = 100
const CONTESTED = 20
const RECENT = 8
const FOUND_ENTRIES = 50
const FOUND_SENTENCES = 100
/** Outlets shown behind each way of writing a name. */
export const OUTLETS_SHOWN = 20
/** Reports in which a quotation is looked for. */
const MOST_LIKE = 200

export function askRecord(desk: DeskRecord, likely: boolean): AskedRecord {
  const query = desk.query()
  return {
    likely, query,
    look: async (asked) => {
      const excerpt = await query.excerpt(asked)
      return lookInto({ ...excerpt, record: { ...excerpt.record, copies: desk.copies?.() ?? new Map() } }, { likely, registers: desk.registers?.() ?? [] })
    },
  }
}

const pageAfter = (most: number, after: string): PageAsked => ({ most, ...(after === '' ? {} : { after }) })
const NOTHING: Page<string> = { found: [], all: 0, next: null }

export async function showHome({ likely, query, look }: AskedRecord, told: { readonly isSample: boolean; readonly canAdd: boolean }): Promise<Shown> {
  const tally = await query.tally()
  const { found } = await query.entries({ tiers: tiersStated(likely), modality: 'happened', order: 'voices' }, { most: RECENT })
  const seen = await look({ entries: found, contested: CONTESTED })
  return { look: seen, page: tally.reports === 0 ? <EmptyDesk canAdd={told.canAdd} /> : <HomePage look={seen} tally={tally} recent={found.map((id) => seen.entry(id)!)} most={CONTESTED} {...told} /> }
}

export async function showReports({ query, look }: AskedRecord, { after, alone }: { readonly after: string; readonly alone: string }): Promise<Shown> {
  // Those that nobody else tells come when all stories have been shown.
  const told = alone === '' ? await query.stories({ told: 'by several' }, pageAfter(STORIES, after)) : NOTHING
  const single = told.next === null ? await query.stories({ told: 'by one' }, pageAfter(LINES, alone)) : NOTHING
  const seen = await look({ stories: [...told.found, ...single.found], around: 'lineage' })
  const storiesOf = ({ found }: Page<string>) => found.map((id) => seen.story(id)!)
  return { look: seen, page: <ReportsPage look={seen} told={storiesOf(told)} alone={storiesOf(single)} tally={await query.tally()} more={{ after: told.next, alone: single.next }} /> }
}

export async function showReport({ look }: AskedRecord, id: string, shown: ReadonlySet<string>): Promise<Shown | null> {
  const seen = await look({ reports: [id], around: 'all' })
  const reading = seen.reading(id)
  return reading ? { look: seen, page: <ReportPage reading={reading} look={seen} shown={shown} /> } : null
}

export async function showStory({ look }: AskedRecord, id: string, differencesOnly: boolean): Promise<Shown | null> {
  const seen = await look({ stories: [id], around: 'all' })
  return seen.story(id) ? { look: seen, page: <StoryPage id={id} look={seen} differencesOnly={differencesOnly} /> } : null
}

export async function showTimeline({ likely, query, look }: AskedRecord, choice: TimelineChoice, after: string): Promise<Shown> {
  const tiers = tiersStated(likely)
  const page = await query.entries({ tiers, ...choice }, pageAfter(LINES, after))
  const undated = (await query.entries({ tiers, ...choice, isDated: false }, { most: 0 })).all
  const seen = await look({ entries: page.found })
  const { modalities } = await query.tally()
  const told = [...new Set(tiers.flatMap((tier) => modalities[tier]))].sort()
  return { look: seen, page: <TimelinePage look={seen} choice={choice} entries={page.found.map((id) => seen.entry(id)!)} all={{ dated: page.all - undated, undated }} modalities={told} next={page.next} isFirst={after === ''} /> }
}

export async function showActors({ likely, query, look }: AskedRecord, kind: string, after: string): Promise<Shown> {
  const kinds = ACTOR_KINDS.filter((one) => kind === '' || one === kind)
  const pages = new Map<EntityKind, Page<string>>()
  for (const one of kinds) pages.set(one, await query.entities({ kind: one, tiers: tiersStated(likely) }, pageAfter(ACTORS, after)))
  const seen = await look({ entities: [...pages.values()].flatMap(({ found }) => found) })
  const sections = [...pages].map(([one, { found, all, next }]): ActorSection => ({ kind: one, entities: found.map((id) => seen.entity(id)!), all, next }))
  return { look: seen, page: <ActorsPage look={seen} sections={sections.filter(({ all }) => all > 0)} /> }
}

export async function showActor({ likely, query, look }: AskedRecord, id: string, after: string): Promise<Shown | null> {
  const { across } = await query.excerpt({ entities: [id], across: true })
  const told = across.get(id)
  if (!told) return null
  const entries = await query.entries({ tiers: tiersStated(likely), entity: id }, pageAfter(LINES, after))
  const reports = new Set(told.written.flatMap((one) => one.reports.slice(0, OUTLETS_SHOWN)))
  const seen = await look({ entities: [id], entries: entries.found, reports: [...reports] })
  return { look: seen, page: <ActorPage entity={seen.entity(id)!} written={told.written} entries={entries.found.map((one) => seen.entry(one)!)} all={entries.all} next={entries.next} look={seen} /> }
}

export async function showSearch({ likely, query, look }: AskedRecord, asked: string): Promise<Shown> {
  const entries = await query.entries({ tiers: tiersStated(likely), text: asked }, { most: FOUND_ENTRIES })
  const sentences = await query.sentences(asked, { most: FOUND_SENTENCES })
  // Words that no sentence holds together may stand in one report all the same.
  const apart = sentences.all === 0 ? await query.reportsWith(asked, { most: FOUND_SENTENCES }) : NOTHING
  const seen = await look({ entries: entries.found, reports: [...sentences.found.map(({ report }) => report), ...apart.found] })
  const quoted = foldWords(asked).length >= LEAST_OF_QUOTATION ? await look({ reports: await query.reportsLike(asked, MOST_LIKE), around: 'all' }) : null
  return {
    look: seen, page: <SearchPage look={seen} query={asked} quoted={quoted} entries={{ ...entries, found: entries.found.map((id) => seen.entry(id)!) }} sentences={{ ...sentences, found: sentences.found.map((one) => ({ reading: seen.reading(one.report)!, sentence: one })) }}
      apart={{ ...apart, found: apart.found.map((id) => seen.reading(id)!) }} />,
  }
}
