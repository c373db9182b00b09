import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { CITING_STYLES, citeReports } from '../../exports/formats/cite-report.js'
import { FORMATS } from '../../exports/formats/formats.js'
import { Failure, isAway, wordFailure } from '../../record/failure.js'
import type { LastingSort, RecordQuery } from '../../record/query.js'
import { choose, type Choice } from '../../views/choose.js'
import type { DossierQuestion } from '../../views/dossier/dossier-scope.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { listMeasures } from '../../views/measures/list-measures.js'
import type { Measure } from '../../views/measures/measure.js'
import { measuredPair } from '../../views/measures/measured-pair.js'
import { CHIPS, writeChip, type ChipName } from '../../views/read-search.js'
import { sayRuling } from '../../views/say-ruling.js'
import { markRuling } from '../../weaving/ruling.js'
import { openDeskBook, type DeskBook } from '../../record/store/desk-book.js'
import { serveApi } from '../api/serve-api.js'
import { findForExport } from '../find-for-export.js'
import { guardServer } from '../people/guard.js'
import { servePeople } from '../people/login-routes.js'
import type { Provider } from '../people/provider.js'
import { serveRunning } from '../running/count-requests.js'
import { serveWatching } from '../watching/watch-routes.js'
import { serveAdding } from './add-routes.js'
import {
  askRecord,
  isLarge,
  MOST_BETWEEN,
  lookAtEdge,
  lookAtEntry,
  lookAtReport,
  showActor,
  showActors,
  showCompared,
  showGraph,
  showPositions,
  showRelation,
  showRelations,
  showHome,
  showReport,
  showReports,
  showSearch,
  showStory,
  showTimeline,
  type AskedRecord,
  type Shown,
} from './ask-pages.js'
import { lookBetween, showDossier, showExport, showFigures, showLineage, showStatements } from './ask-large.js'
import { AWAY_MEANWHILE } from '../record-away.js'
import type { DeskRecord } from './desk-record.js'
import type { DeskState, JustDone } from './desk-state.js'
import { EdgeEvidence, EntryEvidence, NoEvidence, PlaceEvidence } from './evidence.js'
import { serveFaults } from './faults.js'
import { Frame, renderPage, renderPart } from './frame.js'
import { serveReview } from './review-routes.js'
import { serveRulings } from './rule-routes.js'
import { GlossaryPage } from './pages/glossary-page.js'
import { entryLink } from './parts.js'
import { MOST_COMPARED } from './pages/compare-page.js'
import { EntryPage } from './pages/entry-pages.js'
import { MeasuresPage, type DrawnMeasure } from './pages/measures-page.js'

type Query = Readonly<Record<string, string | string[] | undefined>>

/** A page as a stranger made it: shown without its scripts, and without asking for anything that it points at. */
const STORED_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
/** Tells one run of the desk from the next. */
const STARTED = Date.now()
const SHOWN_AT_FIRST = ['event', 'quote', 'figure', 'date', 'denial']

/** How the desk is served; what is left out is as on one's own machine. */
export interface DeskServing {
  readonly loopbackOnly: boolean
  /** Who may come in, and what they did; without one it is gone with the program. */
  readonly book?: DeskBook
  /** Whether everybody must log in or bring a token. */
  readonly login?: boolean
  /** The address under which people open it, where it is not the one it listens on. */
  readonly url?: string
  /** Who sits here, where nobody logs in. */
  readonly user?: string
  readonly provider?: Provider
  /**
   * Requests of one caller that the API answers in a minute; null, and by default where nobody logs in, sets no bound.
   */
  readonly perMinute?: number | null
  /** Told of each address as it is opened: for whoever wants to see that none is left out. */
  readonly onRoute?: (route: {
    readonly method: string
    readonly url: string
    readonly needs: string | undefined
  }) => void
  /** Where a line of JSON is written for each request; without one nowhere. */
  readonly log?: { readonly write: (line: string) => void }
}

const USUAL_PER_MINUTE = 1200

/** The desk as a server that answers requests; nothing listens until its caller says where. */
export function buildDesk(desk: DeskRecord, serving: DeskServing): FastifyInstance {
  const {
    loopbackOnly,
    book = openDeskBook(null),
    login = false,
    url,
    user = 'somebody',
    provider,
    perMinute = login ? USUAL_PER_MINUTE : null,
    log,
    onRoute,
  } = serving
  const server = Fastify({
    bodyLimit: 64 * 1024,
    routerOptions: { maxParamLength: 1000 },
    forceCloseConnections: 'idle',
    ...(log ? { logger: { stream: log, redact: ['req.headers.authorization', 'req.headers.cookie'] } } : {}),
  })
  if (onRoute)
    server.addHook('onRoute', ({ method, url: path, config }) => {
      for (const one of [method].flat()) onRoute({ method: one, url: path, needs: config?.needs })
    })
  const guarding = { loopbackOnly, book, login, url, user, commandLog: desk.log }
  serveFaults(server)
  guardServer(server, guarding)
  servePeople(server, guarding, provider ?? null)
  serveRunning(server, desk)
  serveWatching(server, desk)
  serveApi(server, desk, { book, perMinute })
  serveAssets(server)
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, fieldsOf(body as string)),
  )

  const looks = new Map<boolean, LookUp>()
  /** The whole record, for pages that go through everything. */
  const now = async (likely = false) => {
    const whole = await desk.whole()
    const known = looks.get(likely)
    if (known && known.record.readings === whole.readings && known.record.entries === whole.entries) return known
    const look = openLookUp(
      { ...whole, copies: desk.copies?.() ?? new Map() },
      { likely, registers: desk.registers?.() ?? [] },
    )
    looks.set(likely, look)
    return look
  }
  const askedBy = (request: FastifyRequest) => {
    const likely = isLikely(request.query as Query)
    return askRecord(desk, likely, () => now(likely))
  }
  const stateOf = async (look: LookUp, request: FastifyRequest): Promise<DeskState> => {
    const query = request.query as Query
    return {
      likely: look.likely,
      leftOut: look.leftOut,
      drawer: await drawerOf(askedBy(request), query, desk.rulings !== undefined),
      done: doneBy(one(query['done']), desk),
      canRule: desk.rulings !== undefined && request.caller?.scopes.includes('rule') === true,
      who: request.caller,
      canWatch: desk.watching !== undefined,
      asked: askedIn(request.url),
    }
  }
  const sendPage = async (reply: FastifyReply, shown: VNode | null, look: LookUp, request: FastifyRequest) =>
    send(reply, shown, await stateOf(look, request))
  const answer = async (reply: FastifyReply, request: FastifyRequest, show: () => Promise<Shown | null>) => {
    try {
      const shown = await show()
      return shown === null ? await send(reply, null) : await sendPage(reply, shown.page, shown.look, request)
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'bad-option')) throw error
      return send(reply.code(400), <Problem title="That cannot be shown" text={wordFailure(error)} />)
    }
  }
  /** A page for which the record is asked for what it shows. */
  const ask = (
    path: string,
    show: (asked: AskedRecord, params: Record<string, string>, query: Query) => Promise<Shown | null>,
  ) =>
    server.get(path, (request, reply) =>
      answer(reply, request, () =>
        show(askedBy(request), request.params as Record<string, string>, request.query as Query),
      ),
    )
  /** The same of what has a number of today: the address that people copy must be the one that lasts. */
  const askLasting = (
    path: string,
    sort: LastingSort,
    show: (asked: AskedRecord, id: string, query: Query) => Promise<Shown | null>,
  ) =>
    server.get(`${path}/:id`, async (request, reply) => {
      const { id } = request.params as { id: string }
      const asked = askedBy(request)
      const lasting = await asked.query.lastingName(sort, id)
      if (lasting !== null) return reply.redirect(`${path}/${lasting}${/\?.*/su.exec(request.url)?.[0] ?? ''}`, 302)
      const led = await asked.query.leadsTo(sort, id)
      return answer(reply, request, () => show(asked, led ?? id, request.query as Query))
    })

  server.get('/', async (request, reply) => {
    const seen = seenIn(request)
    const news = desk.changes && seen !== null ? { since: seen, changes: await desk.changes(seen) } : null
    // Of a first visit only the time is kept: all of the record is new to its visitor.
    if (seen === null) reply.header('set-cookie', seenCookie())
    const shown = await showHome(askedBy(request), {
      isSample: desk.isSample?.() === true,
      canAdd: desk.add !== undefined,
      news,
    })
    return sendPage(reply, shown.page, shown.look, request)
  })
  server.post('/seen', (_request, reply) => reply.header('set-cookie', seenCookie()).redirect('/', 303))
  ask('/reports', (asked, _params, query) =>
    showReports(asked, { after: one(query['after']), alone: one(query['alone']) }),
  )
  ask('/reports/:id', (asked, { id = '' }, query) =>
    showReport(asked, id, new Set([query['show'] ?? SHOWN_AT_FIRST].flat()), placeIn(query)),
  )
  askLasting('/stories', 'story', (asked, id, query) => showStory(asked, id, query['only'] === 'differences'))
  ask('/compare', (asked, _params, query) =>
    showCompared(asked, [...new Set([query['report'] ?? []].flat())].slice(0, MOST_COMPARED), {
      differencesOnly: query['only'] === 'differences',
      isWireHidden: query['hide'] === 'wire',
      by: query['by'] === 'text' ? 'text' : 'fact',
    }),
  )
  ask('/timeline', (asked, _params, query) =>
    showTimeline(
      asked,
      {
        actor: one(query['actor']),
        modality: one(query['modality']),
        from: one(query['from']),
        to: one(query['to']),
      },
      { axis: one(query['axis']) === 'reported' ? 'reported' : 'happened', isUnfolded: one(query['gaps']) === 'open' },
      one(query['after']),
    ),
  )
  ask('/actors', (asked, _params, query) => showActors(asked, one(query['kind']), one(query['after'])))
  askLasting('/actors', 'entity', (asked, id, query) => showActor(asked, id, one(query['after'])))
  ask('/graph', (asked, _params, query) =>
    showGraph(asked, {
      of: one(query['of']).trim(),
      between: [query['between'] ?? []].flat().slice(0, 2),
      kind: one(query['kind']),
    }),
  )
  ask('/figures', (asked, _params, query) =>
    showFigures(asked, { after: one(query['after']), from: one(query['from']) }),
  )
  ask('/statements', (asked, _params, query) => showStatements(asked, one(query['after'])))
  ask('/positions', (asked, _params, query) =>
    showPositions(
      asked,
      { of: one(query['of']), ...(one(query['on']) ? { on: one(query['on']) } : {}) },
      one(query['after']),
    ),
  )
  ask('/relations', (asked, _params, query) => showRelations(asked, one(query['after'])))
  ask('/relations/:a/:b', (asked, { a = '', b = '' }) => showRelation(asked, a, b))
  server.get('/relations/:a/:b/measures', async (request, reply) => {
    const { a = '', b = '' } = request.params as { a?: string; b?: string }
    const asked = askedBy(request)
    const look = (await isLarge(asked)) ? await lookBetween(asked, a, b, MOST_BETWEEN) : await asked.whole()
    const pair = measuredPair([a, b], look)
    return sendPage(
      reply,
      pair && <MeasuresPage pair={pair} drawn={await drawMeasures(listMeasures(pair, look))} look={look} />,
      look,
      request,
    )
  })
  ask('/lineage', (asked, _params, query) =>
    showLineage(asked, { after: one(query['after']), line: one(query['line']) }),
  )
  server.get('/entries/:id', async (request, reply) => {
    const { id } = request.params as { id: string }
    const look = await lookAtEntry(askedBy(request), id, desk.rulings !== undefined)
    const entry = look.entry(id)
    // A number is of today only; the address that people copy must be the one that lasts.
    if (entry?.id === id) return reply.redirect(`${entryLink(entry)}${look.likely ? '?likely=1' : ''}`, 302)
    const gone = one((request.query as Query)['done']) !== '' && !entry ? <GonePage /> : null
    return sendPage(reply, entry ? <EntryPage entry={entry} look={look} /> : gone, look, request)
  })
  ask('/dossier', (asked, _params, query) => showDossier(asked, questionIn(query)))
  ask('/export', (asked, _params, query) =>
    showExport(asked, choiceOf(query), one(query['plan']), () =>
      findForExport(desk, choiceOf(query), asked.likely, asked.whole),
    ),
  )
  server.get('/search', async (request, reply) => {
    const query = request.query as Query
    const [name, value] = [one(query['chip']), one(query['value']).trim()]
    // a chip from the fields goes into the search itself, so that one address says all of it
    if (name in CHIPS && value !== '') {
      const words = `${writeChip({ name: name as ChipName, value })} ${one(query['q'])}`.trim()
      return reply.redirect(`/search?q=${encodeURIComponent(words)}${isLikely(query) ? '&likely=1' : ''}`, 302)
    }
    const shown = await showSearch(askedBy(request), one(query['q']))
    return sendPage(reply, shown.page, shown.look, request)
  })

  server.get('/export/:format/:file', async (request, reply) => {
    const { format, file } = request.params as { format: string; file: string }
    const query = request.query as Query
    const found = FORMATS.find(({ name }) => name === format)
    const part = found?.parts.find((each) => each.file === file)
    if (!found || !part) return send(reply, null)
    const likely = isLikely(query)
    const { chosen, close } = await findForExport(desk, choiceOf(query), likely, () => now(likely))
    const stream = Readable.from(bytesOf(part.write(chosen))).once('close', close)
    return reply.type(found.mediaType).header('content-disposition', `attachment; filename="${part.file}"`).send(stream)
  })

  server.get('/reports/:id/cite', async (request, reply) => {
    const { id } = request.params as { id: string }
    const query = request.query as Query
    const style = CITING_STYLES.find((each) => each === one(query['style']))
    const look = await askedBy(request).look({ reports: [id] })
    const reading = look.reading(id)
    if (!style || !reading) return send(reply, null)
    const quoted = [`“${one(query['words'])}”`, one(query['at'])].filter((part) => part !== '' && part !== '“”')
    const chosen = { ...choose(look), readings: [reading] }
    return reply.type('text/plain; charset=utf-8').send(citeReports(style, chosen, quoted.join(' ')))
  })
  server.get('/reports/:id/stored', async (request, reply) => {
    const copy = desk.copies?.().get((request.params as { id: string }).id)
    if (!copy || !desk.storedPage) return send(reply, null)
    const bytes = Buffer.from(await desk.storedPage(copy))
    return reply.type(typeOf(bytes)).header('content-security-policy', STORED_POLICY).send(bytes)
  })

  server.get('/evidence', async (request, reply) => {
    const asked = askedBy(request)
    const state = await stateOf(await asked.look({}), request)
    return reply
      .type('text/html; charset=utf-8')
      .send(state.drawer ? renderPart(state.drawer, { ...state, drawer: null }) : '')
  })
  server.get('/glossary', async (request, reply) =>
    sendPage(reply, <GlossaryPage />, await askedBy(request).look({}), request),
  )
  serveRulings(server, desk, { now, asked: askedBy, send: sendPage })
  serveReview(server, desk, { now, asked: askedBy, send: sendPage })
  const bare = { canWatch: desk.watching !== undefined }
  serveAdding(server, desk, (reply, page) => send(reply, page, bare))
  serveState(server, desk)
  server.setNotFoundHandler((_request, reply) => send(reply, null, bare))
  return server
}

/** How the record stands, for pages that lie open while it changes. An edition is another whenever the record is. */
function serveState(server: FastifyInstance, desk: DeskRecord): void {
  let known: RecordQuery | undefined
  let edition = 0
  let counted: Readonly<Record<'reports' | 'entries', number>> = { reports: 0, entries: 0 }
  server.get('/state', async (_request, reply) => {
    if (known !== desk.query()) {
      known = desk.query()
      edition++
    }
    const now = await countIn(known)
    counted = now ?? counted
    const trouble = now === null ? AWAY_MEANWHILE : (desk.trouble?.() ?? null)
    return reply.send({ started: STARTED, edition, ...counted, trouble })
  })
}

/** How much is in a record; null while the place of it is away. */
async function countIn(query: RecordQuery): Promise<Readonly<Record<'reports' | 'entries', number>> | null> {
  try {
    const { reports, entries } = await query.tally()
    return { reports, entries: entries.sure + entries.likely + entries.doubtful }
  } catch (error) {
    if (!isAway(error)) throw error
    return null
  }
}

/** When somebody at this browser looked at the first page last and said so; null where nobody has. */
function seenIn(request: FastifyRequest): string | null {
  return /(?:^|;\s*)attache-seen=(\d{4}-\d\d-\d\dT[\d:.]+Z)/u.exec(request.headers.cookie ?? '')?.[1] ?? null
}

function seenCookie(): string {
  return `attache-seen=${new Date().toISOString()}; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000`
}

/** The drawing library takes a while to load and only one page needs it: loaded when asked, or ahead of that. */
export const loadDrawing = () => import('../../exports/plots/plot-measure.js')

async function drawMeasures(measures: readonly Measure[]): Promise<readonly DrawnMeasure[]> {
  const { legendOf, plotMeasure } = await loadDrawing()
  // a label is of use on what has a role only
  const drawn = (measure: Measure) => plotMeasure(measure).replace(/(<g [^>]*?) ?aria-label="[^"]*"/gu, '$1')
  return measures.map((measure) => ({ measure, svg: drawn(measure), legend: legendOf(measure.plot) }))
}

/** What a stored page is sent as; its own words say in which encoding it is. */
function typeOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 1024).toString('latin1')
  if (start.startsWith('%PDF-')) return 'application/pdf'
  return /<(?:!doctype|html|head|body|meta|title|p|div|article)\b/i.test(start)
    ? 'text/html'
    : 'text/plain; charset=utf-8'
}

/** What an address asks a dossier on: `?between=IND&between=RUS`, `?actor=…`; of nothing, the whole record. */
function questionIn(query: Query): DossierQuestion {
  const names = [query['between'] ?? []].flat()
  if (names.length === 2) return { kind: 'between', names }
  const kind = (['actor', 'story', 'deal', 'search'] as const).find((each) => one(query[each]) !== '')
  return kind ? { kind, name: one(query[kind]) } : { kind: 'whole' }
}

/** The fields of a form; one that is told several times is a list. */
function fieldsOf(body: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  const told = new URLSearchParams(body)
  for (const name of new Set(told.keys())) {
    const values = told.getAll(name)
    fields[name] = values.length === 1 ? values[0]! : values
  }
  return fields
}

/** What stands behind “?” in an address, without what the page adds itself. */
function askedIn(url: string): string {
  const asked = new URLSearchParams(url.split('?')[1] ?? '')
  for (const name of ['likely', 'done']) asked.delete(name)
  return asked.toString()
}

/** The place of a text that an address asks for: `?at=1234`; its beginning where it names none. */
function placeIn(query: Query): number {
  const at = one(query['at'])
  return /^\d{1,9}$/u.test(at) ? Number(at) : 0
}

/** The search that an address asks for. */
function choiceOf(query: Query): Choice {
  const who = [query['with'] ?? []].flat().filter((name) => name !== '')
  return {
    about: one(query['about']),
    who,
    modality: one(query['modality']),
    from: one(query['from']),
    to: one(query['to']),
  }
}

/** Text and bytes alike: a stream of the server wants one kind. */
function* bytesOf(chunks: Iterable<string | Uint8Array>): Generator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const isLikely = (query: Query): boolean => one(query['likely']) === '1'

function one(value: string | string[] | undefined): string {
  return [value ?? ''].flat()[0] ?? ''
}

function send(reply: FastifyReply, page: VNode | null, state: Partial<DeskState> = {}): FastifyReply {
  if (page === null)
    return send(
      reply.code(404),
      <Problem
        title="Not in the record"
        text="There is no such page, report or entry here. It may have been read anew under another number: look it up from the lists."
      />,
      state,
    )
  return reply.type('text/html; charset=utf-8').send(renderPage(page, state))
}

/** What an address has open beside its page: an entry (`?entry=…`), or words of a report (`?place=REPORT:12-34`). */
async function drawerOf(asked: AskedRecord, query: Query, canRule: boolean): Promise<VNode | null> {
  const [entry, place] = [one(query['entry']), one(query['place'])]
  if (entry !== '') {
    const look = await lookAtEntry(asked, entry, canRule)
    const found = look.entry(entry)
    return found ? <EntryEvidence entry={found} look={look} /> : <NoEvidence />
  }
  const edge = one(query['edge'])
  if (edge !== '') {
    const found = await lookAtEdge(asked, edge)
    return found ? <EdgeEvidence name={edge} {...found} /> : <NoEvidence />
  }
  if (place === '') return null
  const [, report = '', start, end] = /^(.*):(\d{1,9})-(\d{1,9})$/su.exec(place) ?? []
  const look = await lookAtReport(asked, report, canRule)
  const reading = look.reading(report)
  const at = { start: Number(start), end: Number(end) }
  return reading && at.start < at.end && at.end <= reading.report.text.length ? (
    <PlaceEvidence reading={reading} at={at} look={look} />
  ) : (
    <NoEvidence />
  )
}

/** What was just ruled, for the page that follows. */
function doneBy(mark: string, { rulings }: DeskRecord): JustDone | null {
  if (mark === '' || !rulings) return null
  const all = new Map(rulings.all().map((ruling) => [markRuling(ruling), ruling]))
  const ruling = all.get(mark)
  return ruling ? { mark, said: `${sayRuling(ruling, all)}.` } : null
}

function GonePage() {
  return (
    <Frame title="Taken out" here="/timeline">
      <h1>Taken out</h1>
      <p class="empty">This entry is no longer in the record.</p>
    </Frame>
  )
}

function Problem({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Frame title={title} here="">
      <h1>{title}</h1>
      <p class="empty">{text}</p>
    </Frame>
  )
}

const ASSETS = [
  { path: '/assets/desk.css', type: 'text/css; charset=utf-8', file: new URL('./desk.css', import.meta.url) },
  ...['keys', 'add', 'cite', 'say', 'watch', 'keyboard', 'drawer', 'rule', 'steps', 'tips', 'brush', 'trial'].map(
    (name) => ({
      path: `/assets/${name}.js`,
      type: 'text/javascript; charset=utf-8',
      file: new URL(`./client/${name}.js`, import.meta.url),
    }),
  ),
] as const

function serveAssets(server: FastifyInstance): void {
  for (const { path, type, file } of ASSETS)
    server.get(path, async (_request, reply) => reply.type(type).send(await readFile(fileURLToPath(file))))
}
