import type { FastifyInstance } from 'fastify'
import { Failure } from '../../record/failure.js'
import type { Proposals } from '../../record/store/kept-proposals.js'
import type { Draft } from '../draft-ruling.js'
import { callerOf } from '../people/guard.js'
import { acceptProposed, refuseProposed, waitingProposals } from '../proposing/decide-proposals.js'
import type { AskedRecord } from './ask-pages.js'
import type { DeskRulings } from './desk-record.js'
import type { Proposed } from './pages/proposed-rulings.js'
import { first, reviewerOf, type Fields, type RuleRoutes } from './rule-routes.js'

/** So many are shown at once. */
const SHOWN = 20

/** The proposals that wait, with the part of the record that they are about. */
export async function showProposed(proposals: Proposals, { look }: AskedRecord, isGone: boolean): Promise<Proposed> {
  const waiting = await waitingProposals(proposals)
  const shown = waiting.slice(0, SHOWN)
  const seen = await look({ entries: shown.map(({ entry }) => entry), names: true })
  return { waiting: shown, all: waiting.length, look: seen, isGone }
}

interface Deciding {
  readonly proposals: Proposals
  readonly rulings: DeskRulings
}

/** What is decided on, and how. */
interface Decided {
  readonly entry: string
  readonly answer: 'accept' | 'refuse'
  readonly by: string
}

/** Accepting and refusing, as the command line does. */
export function serveProposals(server: FastifyInstance, desk: Deciding, { asked }: RuleRoutes): void {
  // one after another: of two windows on one proposal the second finds it decided
  let last: Promise<unknown> = Promise.resolve()
  server.post('/review/proposals/:entry', async (request, reply) => {
    const { entry } = request.params as { entry: string }
    const answer = first(((request.body ?? {}) as Fields)['answer'])
    if (!isAnswer(answer))
      return reply
        .code(400)
        .send(`Found ‹${answer}›, expected accept or refuse. Use the buttons beside the proposal.\n`)
    const by = reviewerOf(request) ?? callerOf(request).name
    const turn = last.then(() => decide({ entry, answer, by }, desk, asked(request)))
    last = turn.catch(() => undefined)
    return reply.redirect(`/review${(await turn) ? '' : '?proposal=gone'}#proposed`, 303)
  })
}

const isAnswer = (word: string): word is Decided['answer'] => word === 'accept' || word === 'refuse'

/** Whether it still waited, and its entry was there. */
async function decide({ entry, answer, by }: Decided, desk: Deciding, { look }: AskedRecord): Promise<boolean> {
  try {
    if (answer === 'refuse') await refuseProposed([entry], desk.proposals, by)
    else await accept(entry, by, desk, look)
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'unknown-entry') return false
    throw error
  }
}

async function accept(
  entry: string,
  by: string,
  { proposals, rulings }: Deciding,
  look: AskedRecord['look'],
): Promise<void> {
  const seen = await look({ entries: [entry], names: true })
  const rule = ({ verdict, about }: Draft) => rulings.rule(verdict, about, by)
  await acceptProposed([entry], proposals, { look: seen, by, rule })
}
