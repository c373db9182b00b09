import type { ReportId } from '../../intake/report.js'
import { EVENT_KINDS } from '../../reading/reading.js'
import type { PartiesTold } from '../../record/query.js'
import type { Brought, Choice } from '../../views/choose.js'
import { choose } from '../../views/choose.js'
import { writeDossier } from '../../views/dossier.js'
import { findScope, type DossierQuestion } from '../../views/dossier/dossier-scope.js'
import type { LookUp } from '../../views/look-up.js'
import { pairOf, pairsIn, pairsOf } from '../../views/register.js'
import { tiersStated } from '../stated.js'
import { isLarge, type AskedRecord, type Shown } from './ask-pages.js'
import { DossierPage, DossiersPage } from './pages/dossier-page.js'
import { ExportPage } from './pages/export-page.js'
import { FiguresPage } from './pages/figures-page.js'
import { LineagePage } from './pages/lineage-page.js'
import { StatementsPage } from './pages/list-pages.js'
import { PositionsPage } from './pages/positions-page.js'
import { RelationPage, RelationsPage, type CountedPair } from './pages/relation-pages.js'
import { Parts } from './parts.js'

/*
 * Pages that tell of the whole record. Of a record of some hundred reports all of it is looked through; of a larger
 * one each shows a part, newest first, with the way to the next, and no more than that part is loaded.
 */

const REPORTS_SHOWN = 40
const MEASURES_SHOWN = 30
const STORIES_SHOWN = 25
/** So many entries between two states are drawn and listed; of more those that most voices tell. */
const MOST_BETWEEN = 300
const PAIRS_SHOWN = 150
const STATES = 400
const DEALING = ['agreement', 'order', 'approval', 'production', 'delivery', 'aid'] as const satisfies readonly (typeof EVENT_KINDS)[number][]
/** So many entries that may tell of deals are looked through. */
const MOST_DEALING = 120

const whole = async (asked: AskedRecord, render: (look: LookUp) => Shown['page']): Promise<Shown> => {
  const look = await asked.whole()
  return { look, page: render(look) }
}

/** A part of the reports, the newest first, with what is told in them, and the line that leads on. */
async function lookAtReports(asked: AskedRecord, path: string, after: string, query: Readonly<Record<string, string>> = {}) {
  const page = await asked.query.reports({ most: REPORTS_SHOWN, ...(after === '' ? {} : { after }) })
  const look = await asked.look({ reports: page.found, around: 'all' })
  const parts = (
    <Parts path={path} query={query} shown={page.found.length} all={page.all} next={page.next} isFirst={after === ''} what="reports, newest first" />
  )
  return { look, parts, of: new Set<ReportId>(page.found) }
}

/** Figures: measures that are told in two ways, and every figure of a part of the reports. */
export async function showFigures(asked: AskedRecord, { after, from }: { readonly after: string; readonly from: string }): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <FiguresPage look={look} />)
  const first = /^\d{1,6}$/u.test(from) ? Number(from) : 0
  const { comparisons } = await asked.query.tally()
  const page = await asked.query.reports({ most: REPORTS_SHOWN, ...(after === '' ? {} : { after }) })
  const look = await asked.look({ reports: page.found, measures: { most: MEASURES_SHOWN, from: first } })
  const shown = look.record.weave.comparisons.length
  const measures = (
    <p class="parts">
      Measures that are told in two ways, {shown} from the {first + 1}. of {comparisons} compared
      {first > 0 && (
        <>
          {' '}· <a href="/figures" rel="first">from the beginning</a>
        </>
      )}
      {shown >= MEASURES_SHOWN && (
        <>
          {' '}· <a href={`/figures?from=${first + MEASURES_SHOWN}`} rel="next">the next measures</a>
        </>
      )}
    </p>
  )
  const parts = <Parts path="/figures" query={{}} shown={page.found.length} all={page.all} next={page.next} isFirst={after === ''} what="reports, newest first" />
  return { look, page: <FiguresPage look={look} of={new Set(page.found)} measures={measures} parts={parts} /> }
}

export async function showStatements(asked: AskedRecord, after: string): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <StatementsPage look={look} />)
  const { look, parts, of } = await lookAtReports(asked, '/statements', after)
  return { look, page: <StatementsPage look={look} of={of} parts={parts} /> }
}

export async function showPositions(asked: AskedRecord, choice: { readonly of: string; readonly on?: string }, after: string): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <PositionsPage look={look} choice={choice} />)
  const { look, parts } = await lookAtReports(asked, '/positions', after, { of: choice.of, on: choice.on ?? '' })
  const states = await asked.query.entities({ kind: 'state' }, { most: STATES })
  const named = await asked.look({ entities: states.found })
  const names = named.record.weave.entities.filter(({ kind }) => kind === 'state').map(({ name }) => name)
  return { look, page: <PositionsPage look={look} choice={choice} names={names} parts={parts} /> }
}

/** Lineage, story by story, newest first; `line`: the place of one among all, which is shown by itself. */
export async function showLineage(asked: AskedRecord, { after, line }: { readonly after: string; readonly line: string }): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <LineagePage look={look} />)
  if (/^\d{1,8}$/u.test(line)) {
    const one = await asked.look({ lines: [Number(line)] })
    const look = await asked.look({ reports: [...new Set(one.record.weave.lineage.flatMap(({ reports }) => reports))], around: 'all' })
    return { look, page: <LineagePage look={look} parts={<p class="parts">One of them · <a href="/lineage" rel="first">all, newest first</a></p>} /> }
  }
  const page = await asked.query.stories({ told: 'by several' }, { most: STORIES_SHOWN, ...(after === '' ? {} : { after }) })
  const look = await asked.look({ stories: page.found, around: 'lineage' })
  const parts = <Parts path="/lineage" query={{}} shown={page.found.length} all={page.all} next={page.next} isFirst={after === ''} what="stories, newest first" />
  return { look, page: <LineagePage look={look} parts={parts} /> }
}

/** Counted once for as long as the record stands. */
const counted = new WeakMap<AskedRecord['query'], Map<boolean, Promise<readonly CountedPair[]>>>()

/** Every pair of states that something is told between, the richest first. */
function countPairs({ query, likely }: AskedRecord): Promise<readonly CountedPair[]> {
  const known = counted.get(query) ?? new Map<boolean, Promise<readonly CountedPair[]>>()
  counted.set(query, known)
  const pairs = known.get(likely) ?? query.parties(tiersStated(likely)).then(pairsAmong)
  known.set(likely, pairs)
  return pairs
}

function pairsAmong(all: readonly PartiesTold[]): readonly CountedPair[] {
  const pairs = new Map<string, number>()
  for (const { deed, parties, entries } of all) {
    const named = parties.map((party, at) => ({ entity: String(at), party }))
    const told = {
      kind: deed,
      participants: named.flatMap(({ entity, party: { part } }) => (part === 'place' ? [] : [{ entity, role: part }])),
      place: named.find(({ party }) => party.part === 'place')?.entity ?? null,
    }
    for (const pair of pairsIn(told, { entity: (id) => parties[Number(id)] }))
      pairs.set(pair.join(' '), (pairs.get(pair.join(' ')) ?? 0) + entries)
  }
  return [...pairs]
    .map(([key, entries]) => ({ a: key.split(' ')[0]!, b: key.split(' ')[1]!, entries }))
    .sort((x, y) => y.entries - x.entries || (x.a + x.b < y.a + y.b ? -1 : 1))
}

export async function showRelations(asked: AskedRecord): Promise<Shown> {
  if (!(await isLarge(asked)))
    return whole(asked, (look) => (
      <RelationsPage look={look} pairs={pairsOf(look).map(({ a, b, entries }) => ({ a, b, entries: entries.length }))} />
    ))
  const { query } = asked
  const pairs = await countPairs(asked)
  const states = await query.entities({ kind: 'state' }, { most: STATES })
  const dealing = await query.entries({ tiers: tiersStated(asked.likely), kinds: DEALING, order: 'voices' }, { most: MOST_DEALING })
  const look = await asked.look({ entities: states.found, entries: dealing.found })
  const parts = (
    <p class="parts">
      {Math.min(PAIRS_SHOWN, pairs.length)} of {pairs.length} pairs, the richest first. Deals are those of the{' '}
      {dealing.found.length} entries about deals that most voices tell; the page of two states has theirs.
    </p>
  )
  return { look, page: <RelationsPage look={look} pairs={pairs.slice(0, PAIRS_SHOWN)} parts={parts} /> }
}

/** What is told between two states, as much of it as is drawn, and the line that says how much that is. */
export async function lookBetween(asked: AskedRecord, a: string, b: string, most = MOST_BETWEEN) {
  const { query, likely } = asked
  const between = { tiers: tiersStated(likely), between: [a, b] }
  const inTime = await query.entries(between, { most })
  // those that have no day are told by no order of voices
  const loudest = inTime.all <= most ? [] : (await query.entries({ ...between, order: 'voices' }, { most })).found
  const found = [...new Set([...loudest, ...inTime.found])].slice(0, most)
  const states = await query.entities({ kind: 'state' }, { most: STATES })
  const look = await asked.look({ entries: found, entities: states.found })
  const parts = inTime.all <= most ? undefined : (
    <p class="parts">
      {found.length} of {inTime.all} entries in which both take part, those that most voices tell ·{' '}
      <a href={`/search?q=${encodeURIComponent(`pair:${a}-${b}`)}`}>search them all</a>
    </p>
  )
  return { look, parts }
}

export async function showRelation(asked: AskedRecord, a: string, b: string): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <RelationPage a={a} b={b} look={look} />)
  const { look, parts } = await lookBetween(asked, a, b)
  // of a pair that only likely entries tell there is a page too
  const isThere = pairOf((one, other) => one === a && other === b, look) !== undefined
  const likely = isThere ? null : await lookBetween({ ...asked, likely: true }, a, b)
  return { look, page: <RelationPage a={a} b={b} look={likely ? likely.look : look} parts={parts} /> }
}

/** So many entries of one actor, or found by words, a dossier on the desk is made from. */
const MOST_IN_DOSSIER = 150

/** A state as the links of the desk name it. */
const CODE = /^[A-Z]{3}$/u

/** What a dossier is asked on, without the rest of the record; null where all of it must be looked through. */
async function lookAtScope(asked: AskedRecord, question: DossierQuestion): Promise<LookUp | null> {
  const { query } = asked
  const tiers = tiersStated(asked.likely)
  if (question.kind === 'between') {
    const [a = '', b = ''] = question.names
    return [a, b].every((name) => CODE.test(name)) ? (await lookBetween(asked, a, b, MOST_IN_DOSSIER)).look : null
  }
  if (question.kind === 'story') return asked.look({ stories: [question.name], around: 'all' })
  if (question.kind === 'search') {
    const { found } = await query.entries({ tiers, text: question.name }, { most: MOST_IN_DOSSIER })
    return asked.look({ entries: found, names: true })
  }
  if (question.kind !== 'actor') return null
  const [id] = (await query.entities({ name: question.name }, { most: 1 })).found
  if (id === undefined) return null
  const { found } = await query.entries({ tiers, entity: id }, { most: MOST_IN_DOSSIER })
  return asked.look({ entries: found, entities: [id], names: true })
}

/** A dossier; of a large record as a whole the ones that there may be, since nobody reads it from end to end. */
export async function showDossier(asked: AskedRecord, question: DossierQuestion): Promise<Shown | null> {
  const isLong = await isLarge(asked)
  if (isLong && question.kind === 'whole') {
    const pairs = (await countPairs(asked)).slice(0, PAIRS_SHOWN)
    const states = await asked.query.entities({ kind: 'state' }, { most: STATES })
    const look = await asked.look({ entities: states.found })
    return { look, page: <DossiersPage look={look} pairs={pairs} reports={look.reports} /> }
  }
  const look = (isLong ? await lookAtScope(asked, question) : null) ?? (await asked.whole())
  const found = findScope(question, look)
  return 'scope' in found ? { look, page: <DossierPage look={look} dossier={writeDossier(look, found.scope)} /> } : null
}

/** What is exported; of a large record without counting what each form loses. */
export async function showExport(asked: AskedRecord, choice: Choice, brought: Brought | undefined): Promise<Shown> {
  if (!(await isLarge(asked)))
    return whole(asked, (look) => (
      <ExportPage chosen={{ ...choose(look, choice), ...(brought ? { brought } : {}) }} choice={choice} likely={look.likely} />
    ))
  const { about = '', who = [], modality = '', from = '', to = '' } = choice
  const isWhole = [about, modality, from, to, ...who].every((part) => part === '')
  const tiers = tiersStated(asked.likely)
  const sought = about === '' ? {} : { text: about }
  const { all } = await asked.query.entries({ tiers, ...sought, named: who, modality, from, to }, { most: 0 })
  const look = await asked.look({})
  return { look, page: <ExportPage counted={{ isWhole, entries: all, reports: look.reports }} choice={choice} likely={look.likely} /> }
}
