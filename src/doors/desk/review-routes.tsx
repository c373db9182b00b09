import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { listExamples } from '../../views/judged-examples.js'
import type { LookUp } from '../../views/look-up.js'
import { listAgain, listReview, measureJudged, type ReviewItem } from '../../views/review-queue.js'
import { markRuling, standingRulings, type Ruling } from '../../weaving/ruling.js'
import { nameThing, quoteWords } from '../../views/point-at-words.js'
import { draftEntry, draftSpeaker, type Draft } from '../draft-ruling.js'
import { isLarge, type AskedRecord } from './ask-pages.js'
import type { DeskRecord, DeskRulings } from './desk-record.js'
import { ReviewPage, type Review } from './pages/review-page.js'
import { serveProposals, showProposed } from './proposal-routes.js'
import { first, reviewerOf, type Fields, type RuleRoutes } from './rule-routes.js'
import { TRIED_AT_ONCE } from './trials.js'

const LONGEST_NAME = 80
/** What a ruling is that answers a question of the review. */
const JUDGES: ReadonlySet<Ruling['kind']> = new Set<Ruling['kind']>([
  'right',
  'wrong',
  'unsure',
  'same',
  'different',
  'corrected',
])

/** The review: one question at a time, answered by a form, what a model proposed, and what was judged as examples. */
export function serveReview(
  server: FastifyInstance,
  { rulings, proposals, settle }: DeskRecord,
  routes: RuleRoutes,
): void {
  const { now, asked, send } = routes
  const lookFor = (request: FastifyRequest) => lookForReview(asked(request), now, rulings?.all() ?? [])
  server.get('/review', async (request, reply) => {
    const look = await lookFor(request)
    const { item = '', second, proposal } = request.query as { item?: string; second?: string; proposal?: string }
    // of a larger record the page of the two tells what would change, to whoever asks
    const isTriedAtOnce = (await asked(request).query.tally()).reports <= TRIED_AT_ONCE
    const how = { item, isSecond: second === '1', reviewer: reviewerOf(request) ?? '', isTriedAtOnce }
    const review = rulings ? await askNext(look, rulings, how) : EMPTY
    const proposed = proposals ? await showProposed(proposals, asked(request), proposal === 'gone') : null
    return send(reply, <ReviewPage review={review} look={look} proposed={proposed} />, look, request)
  })
  if (!rulings) return
  if (proposals) serveProposals(server, { proposals, rulings, settle }, routes)
  server.post('/review', async (request, reply) => {
    const look = await lookFor(request)
    const fields = (request.body ?? {}) as Fields
    const all = rulings.all()
    const id = first(fields['item'])
    const item = [...queueOf(look, all), ...listAgain(look, all, reviewerOf(request) ?? '')].find(
      (one) => one.id === id,
    )
    const back = first(fields['back'])
    const next = /^\/review(?:\?|$)/u.test(back) ? back : '/review'
    const draft = item && draftAnswer(item, first(fields['answer']), look)
    // judged in another window, or told otherwise by now: the next question is asked
    if (!draft) return reply.redirect(next, 303)
    const ruling = await rulings.rule(draft.verdict, draft.about, reviewerOf(request))
    return reply.redirect(`${next}${next.includes('?') ? '&' : '?'}done=${markRuling(ruling)}`, 303)
  })
  server.post('/reviewer', (request, reply) => {
    const name = first(((request.body ?? {}) as Fields)['name'])
      .trim()
      .slice(0, LONGEST_NAME)
    return reply
      .header(
        'set-cookie',
        `attache-reviewer=${Buffer.from(name).toString('base64url')}; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000`,
      )
      .redirect('/review', 303)
  })
  server.get('/review/examples.jsonl', async (request, reply) => {
    const all = rulings.all()
    const judged = all.flatMap((ruling) =>
      'what' in ruling ? [ruling.what.report] : 'a' in ruling ? [ruling.a.report] : [],
    )
    const examples = listExamples(await asked(request).look({ reports: [...new Set(judged)], names: true }), all)
    return reply
      .type('application/x-ndjson')
      .header('content-disposition', 'attachment; filename="examples.jsonl"')
      .send(Readable.from(examples.map((example) => `${JSON.stringify({ type: 'example', ...example })}\n`)))
  })
}

/** So many entries that are not sure are laid out at once in a large record: more than anybody judges in a sitting. */
const LAID_OUT = 16
/** The reports of so many of the last rulings are looked at, to say how right the readings were. */
const MOST_JUDGED = 200

/**
 * The queue of a large record is laid out from what most voices tell, which helps most; what is judged leaves it and
 * others come in.
 */
async function lookForReview(asked: AskedRecord, now: () => Promise<LookUp>, all: readonly Ruling[]): Promise<LookUp> {
  if (!(await isLarge(asked))) return now()
  const known = largeLooks.get(asked.query)
  if (known) return known
  const standing = standingRulings(all)
  const unsure = standing.filter(({ kind }) => kind === 'unsure').length
  const { found } = await asked.query.entries(
    { tiers: ['likely', 'doubtful'], order: 'voices' },
    { most: LAID_OUT + unsure },
  )
  const judged = standing.flatMap((ruling) => ('what' in ruling ? [ruling.what.report] : [])).slice(-MOST_JUDGED)
  const look = await asked.look({ entries: found, reports: [...new Set(judged)], names: true })
  largeLooks.set(asked.query, look)
  return look
}

/** Laid out once for as long as the record stands. */
const largeLooks = new WeakMap<AskedRecord['query'], LookUp>()

const EMPTY: Review = {
  item: null,
  waiting: 0,
  judged: 0,
  next: null,
  reviewer: '',
  others: [],
  isSecond: false,
  measured: [],
  changes: null,
}

/** The queue of a record is long: it is laid out once for as long as nothing is ruled or added. */
const laidOut = new WeakMap<LookUp, { readonly count: number; readonly queue: readonly ReviewItem[] }>()

function queueOf(look: LookUp, all: readonly Ruling[]): readonly ReviewItem[] {
  const known = laidOut.get(look)
  if (known?.count === all.length) return known.queue
  const queue = listReview(look, all)
  laidOut.set(look, { count: all.length, queue })
  return queue
}

interface AskedReview {
  readonly item: string
  readonly isSecond: boolean
  readonly reviewer: string
  /** Whether a ruling on the record is tried out in a moment. */
  readonly isTriedAtOnce: boolean
}

async function askNext(
  look: LookUp,
  rulings: DeskRulings,
  { item: id, isSecond, reviewer, isTriedAtOnce }: AskedReview,
): Promise<Review> {
  const all = rulings.all()
  const queue = isSecond ? listAgain(look, all, reviewer) : queueOf(look, all)
  const at = Math.max(
    0,
    queue.findIndex((one) => one.id === id),
  )
  const item = queue[at] ?? null
  const judges = standingRulings(all).filter(({ kind }) => JUDGES.has(kind))
  const counts = new Map<string, number>()
  for (const { by } of judges) counts.set(by, (counts.get(by) ?? 0) + 1)
  const draft = item?.kind === 'names' ? draftAnswer(item, 'yes', look) : undefined
  return {
    item,
    waiting: queue.length,
    judged: judges.length,
    next: queue[at + 1]?.id ?? queue.find((_, place) => place !== at)?.id ?? null,
    reviewer,
    others: [...counts],
    isSecond,
    measured: measureJudged(look, all),
    changes: draft && isTriedAtOnce ? await rulings.tryOut(draft.verdict) : null,
  }
}

/** What an answer rules; undefined where the question has no such answer. */
function draftAnswer(item: ReviewItem, answer: string, look: LookUp): Draft | undefined {
  if (answer !== 'yes' && answer !== 'no' && answer !== 'unsure') return undefined
  switch (item.kind) {
    case 'entry':
      return draftEntry(answer === 'yes' ? 'right' : answer === 'no' ? 'wrong' : 'unsure', item.entry, look)
    case 'names': {
      const [a, b] = [item.a.words, item.b.words]
      const about = `${item.a.name} and ${item.b.name}`
      if (answer === 'unsure') return { verdict: { kind: 'unsure', what: a, other: b }, about }
      return { verdict: { kind: answer === 'yes' ? 'same' : 'different', a, b, of: 'entity' }, about }
    }
    case 'day':
      return answer === 'unsure'
        ? {
            verdict: { kind: 'unsure', what: { report: item.reading.report.id, exact: '', prefix: '', suffix: '' } },
            about: 'the day of a report',
          }
        : undefined
    case 'reference': {
      const { reading, quote, entity } = item
      if (answer === 'no') return draftSpeaker(reading, quote, '', look)
      const { start, end } = quote
      const what = quoteWords({ report: reading.report.id, start, end }, look)!
      const about = what.exact.replace(/\s+/gu, ' ')
      if (answer === 'unsure') return { verdict: { kind: 'unsure', what }, about }
      const to = nameThing(entity, look)
      return to && { verdict: { kind: 'corrected', what, fact: 'speaker', to }, about }
    }
    case 'again': {
      const { what, about = '' } = item.ruling
      if (answer === 'no') return { verdict: { kind: 'wrong', what, of: 'entry' }, about }
      return { verdict: { kind: answer === 'yes' ? 'right' : 'unsure', what }, about }
    }
  }
}
