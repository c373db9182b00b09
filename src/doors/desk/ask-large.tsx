import type { ReportId } from '../../intake/report.js'
import type { ExportFormat } from '../../exports/formats/format.js'
import { FORMATS } from '../../exports/formats/formats.js'
import { askDeals, askRelation, nameStates } from '../../views/ask-relations.js'
import type { Choice } from '../../views/choose.js'
import { writeDossier } from '../../views/dossier.js'
import { findScope, type DossierQuestion } from '../../views/dossier/dossier-scope.js'
import { holdsWords } from '../../views/fold-words.js'
import type { LookUp } from '../../views/look-up.js'
import { measuredPair } from '../../views/measures/measured-pair.js'
import type { OpenChosen } from '../open-chosen.js'
import { tiersStated } from '../stated.js'
import { isLarge, suggestedNames, type AskedRecord, type Shown } from './ask-pages.js'
import { DossierPage, DossiersPage } from './pages/dossier-page.js'
import { exportFacts, ExportPage, type ExportFacts } from './pages/export-page.js'
import { FiguresPage } from './pages/figures-page.js'
import { LineagePage } from './pages/lineage-page.js'
import { StatementsPage } from './pages/list-pages.js'
import { Parts } from './parts.js'

/*
 * Pages that tell of the whole record. Of a record of some hundred reports all of it is looked through; of a larger
 * one each shows a part, newest first, with the way to the next, and no more than that part is loaded.
 */

const REPORTS_SHOWN = 40
const MEASURES_SHOWN = 30
const STORIES_SHOWN = 25
/** So many stories are looked through for words of a title. */
const STORIES_LOOKED_AT = 2000
const PAIRS_SHOWN = 150

const whole = async (asked: AskedRecord, render: (look: LookUp) => Shown['page']): Promise<Shown> => {
  const look = await asked.whole()
  return { look, page: render(look) }
}

/** A part of the reports, the newest first, with what is told in them, and the line that leads on. */
async function lookAtReports(asked: AskedRecord, path: string, after: string) {
  const page = await asked.query.reports({ most: REPORTS_SHOWN, ...(after === '' ? {} : { after }) })
  const look = await asked.look({ reports: page.found, around: 'all' })
  const parts = (
    <Parts
      path={path}
      query={{}}
      shown={page.found.length}
      all={page.all}
      next={page.next}
      isFirst={after === ''}
      what="reports, newest first"
    />
  )
  return { look, parts, of: new Set<ReportId>(page.found) }
}

/** Figures: measures that are told in two ways, and every figure of a part of the reports. */
export async function showFigures(
  asked: AskedRecord,
  { after, from }: { readonly after: string; readonly from: string },
): Promise<Shown> {
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
          {' '}
          ·{' '}
          <a href="/figures" rel="first">
            from the beginning
          </a>
        </>
      )}
      {shown >= MEASURES_SHOWN && (
        <>
          {' '}
          ·{' '}
          <a href={`/figures?from=${first + MEASURES_SHOWN}`} rel="next">
            the next measures
          </a>
        </>
      )}
    </p>
  )
  const parts = (
    <Parts
      path="/figures"
      query={{}}
      shown={page.found.length}
      all={page.all}
      next={page.next}
      isFirst={after === ''}
      what="reports, newest first"
    />
  )
  return { look, page: <FiguresPage look={look} of={new Set(page.found)} measures={measures} parts={parts} /> }
}

export async function showStatements(asked: AskedRecord, after: string): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <StatementsPage look={look} />)
  const { look, parts, of } = await lookAtReports(asked, '/statements', after)
  return { look, page: <StatementsPage look={look} of={of} parts={parts} /> }
}

/** Lineage, story by story, newest first; `line`: the place of one among all, which is shown by itself. */
export async function showLineage(
  asked: AskedRecord,
  { after, line }: { readonly after: string; readonly line: string },
): Promise<Shown> {
  if (!(await isLarge(asked))) return whole(asked, (look) => <LineagePage look={look} />)
  if (/^\d{1,8}$/u.test(line)) {
    const one = await asked.look({ things: [`l${Number(line) + 1}`] })
    const look = await asked.look({
      reports: [...new Set(one.record.weave.lineage.flatMap(({ reports }) => reports))],
      around: 'all',
    })
    return {
      look,
      page: (
        <LineagePage
          look={look}
          parts={
            <p class="parts">
              One of them ·{' '}
              <a href="/lineage" rel="first">
                all, newest first
              </a>
            </p>
          }
        />
      ),
    }
  }
  const page = await asked.query.stories(
    { told: 'by several' },
    { most: STORIES_SHOWN, ...(after === '' ? {} : { after }) },
  )
  const look = await asked.look({ stories: page.found, around: 'lineage' })
  const parts = (
    <Parts
      path="/lineage"
      query={{}}
      shown={page.found.length}
      all={page.all}
      next={page.next}
      isFirst={after === ''}
      what="stories, newest first"
    />
  )
  return { look, page: <LineagePage look={look} parts={parts} /> }
}

/** So many entries of one actor, or found by words, a dossier on the desk is made from. */
const MOST_IN_DOSSIER = 150
/** So many where it is a page, which somebody waits for. */
const MOST_ON_PAGE = 50

/** What is told between two states, so many entries at most, with their deals. */
export async function lookBetween(asked: AskedRecord, a: string, b: string, most: number): Promise<LookUp> {
  const relation = await askRelation(asked.query, [a, b], asked, most)
  return relation?.look ?? asked.look({ entities: await nameStates(asked.query) })
}

/** More deals than these no record tells of. */
const ALL_DEALS = 100_000

/** What a dossier is asked on, without the rest of the record: what is not found in it is not there. */
async function lookAtScope(
  asked: AskedRecord,
  question: Exclude<DossierQuestion, { readonly kind: 'whole' }>,
  most: number,
): Promise<LookUp> {
  const { query } = asked
  const tiers = tiersStated(asked.likely)
  if (question.kind === 'between') {
    const [a = '', b = ''] = question.names
    const states = await asked.look({ entities: await nameStates(query) })
    const pair = measuredPair([a, b], states)
    return pair ? lookBetween(asked, pair.a, pair.b, most) : states
  }
  if (question.kind === 'deal') return (await askDeals(query, { tiers }, { most: ALL_DEALS }, asked)).look
  if (question.kind === 'story') return lookAtStory(asked, question.name)
  if (question.kind === 'search') {
    const { found } = await query.entries({ tiers, text: question.name }, { most })
    return asked.look({ entries: found, names: true })
  }
  const [id] = (await query.entities({ name: question.name }, { most: 1 })).found
  if (id === undefined) return asked.look({ entities: await suggestedNames(query) })
  const { found } = await query.entries({ tiers, entity: id }, { most })
  return asked.look({ entries: found, entities: [id], names: true })
}

/** A story by its id, or by words of its title among those that several reports tell, the newest first. */
async function lookAtStory(asked: AskedRecord, name: string): Promise<LookUp> {
  const seen = await asked.look({ stories: [name], around: 'all' })
  if (seen.story(name)) return seen
  const { found } = await asked.query.stories({ told: 'by several' }, { most: STORIES_LOOKED_AT })
  const titles = await asked.look({ stories: found, ofEachStory: 0 })
  const meant = found.filter((id) => holdsWords(titles.story(id)!.title, name))
  return asked.look({ stories: meant, around: 'all' })
}

/** What a dossier is made from: of a large record what was asked for, and no more; null where that is all of it. */
export async function lookForDossier(
  asked: AskedRecord,
  question: DossierQuestion,
  most = MOST_IN_DOSSIER,
): Promise<LookUp | null> {
  if (!(await isLarge(asked))) return asked.whole()
  return question.kind === 'whole' ? null : lookAtScope(asked, question, most)
}

/** A dossier; of a large record as a whole the ones that there may be, since nobody reads it from end to end. */
export async function showDossier(asked: AskedRecord, question: DossierQuestion): Promise<Shown | null> {
  const look = await lookForDossier(asked, question, MOST_ON_PAGE)
  if (look === null) {
    const { found: pairs } = await asked.query.pairs({ tiers: tiersStated(asked.likely) }, { most: PAIRS_SHOWN })
    const states = await asked.look({ entities: await nameStates(asked.query) })
    return { look: states, page: <DossiersPage look={states} pairs={pairs} reports={states.reports} /> }
  }
  const found = findScope(question, look)
  if (!('scope' in found)) return null
  const part = (await isLarge(asked)) ? { most: MOST_ON_PAGE } : {}
  return { look, page: <DossierPage look={look} dossier={writeDossier(look, found.scope)} {...part} /> }
}

/** What is exported; of a large record without counting what a form loses until that is asked. */
export async function showExport(
  asked: AskedRecord,
  choice: Choice,
  planned: string,
  find: () => Promise<OpenChosen>,
): Promise<Shown> {
  const counted = (await isLarge(asked)) ? FORMATS.filter(({ name }) => name === planned) : FORMATS
  const facts = counted.length > 0 ? await countFound(counted, find) : await countEntries(asked, choice)
  return { look: await asked.look({}), page: <ExportPage facts={facts} choice={choice} likely={asked.likely} /> }
}

async function countFound(counted: readonly ExportFormat[], find: () => Promise<OpenChosen>): Promise<ExportFacts> {
  const { chosen, close } = await find()
  try {
    return exportFacts(chosen, counted)
  } finally {
    close()
  }
}

async function countEntries(
  { query, likely }: AskedRecord,
  { about = '', who = [], modality = '', from = '', to = '' }: Choice,
): Promise<ExportFacts> {
  const sought = about === '' ? {} : { text: about }
  const { all } = await query.entries(
    { tiers: tiersStated(likely), ...sought, named: who, modality, from, to },
    { most: 0 },
  )
  const isWhole = [about, modality, from, to, ...who].every((part) => part === '')
  return { isWhole, entries: all, told: null, reports: (await query.tally()).reports, plans: new Map() }
}
