import type { FastifyInstance } from 'fastify'
import { Failure, wordFailure } from '../../record/failure.js'
import type { Proposals } from '../../record/store/kept-proposals.js'
import { markRuling, type Ruling } from '../../weaving/ruling.js'
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

/** A desk on which proposals are decided. */
export interface ProposingDesk {
  readonly proposals: Proposals
  readonly rulings: DeskRulings
  readonly settle?: (() => Promise<void>) | undefined
}

/** What is decided on, and how. */
interface Decided {
  readonly entry: string
  readonly answer: 'accept' | 'refuse'
  readonly by: string
}

/** What came of it: a ruling that can be taken back, or that it waits no more. */
interface Outcome {
  readonly told: string
  readonly ruling?: Ruling | undefined
  readonly isGone?: true
}

/** Accepting and refusing, as the command line does. */
export function serveProposals(server: FastifyInstance, desk: ProposingDesk, { asked }: RuleRoutes): void {
  server.post('/review/proposals/:entry', async (request, reply) => {
    const { entry } = request.params as { entry: string }
    const answer = first(((request.body ?? {}) as Fields)['answer'])
    if (!isAnswer(answer))
      return reply
        .code(400)
        .send(`Found ‹${answer}›, expected accept or refuse. Use the buttons beside the proposal.\n`)
    const by = reviewerOf(request) ?? callerOf(request).name
    const outcome = await decide({ entry, answer, by }, desk, asked(request))
    request.auditDetail = outcome.told
    return reply.redirect(`/review${queryOf(outcome)}#proposed`, 303)
  })
}

const isAnswer = (word: string): word is Decided['answer'] => word === 'accept' || word === 'refuse'

function queryOf({ ruling, isGone }: Outcome): string {
  if (isGone) return '?proposal=gone'
  return ruling ? `?done=${markRuling(ruling)}` : ''
}

async function decide({ entry, answer, by }: Decided, desk: ProposingDesk, { look }: AskedRecord): Promise<Outcome> {
  try {
    if (answer === 'accept') return { told: 'accepted', ruling: await accept(entry, by, desk, look) }
    await refuseProposed([entry], desk.proposals, by)
    return { told: 'refused' }
  } catch (error) {
    if (error instanceof Failure && error.code === 'unknown-entry')
      return { told: `nothing done: ${wordFailure(error)}`, isGone: true }
    throw error
  }
}

async function accept(
  entry: string,
  by: string,
  { proposals, rulings, settle }: ProposingDesk,
  look: AskedRecord['look'],
): Promise<Ruling | undefined> {
  const seen = await look({ entries: [entry], names: true })
  const sign = ({ verdict, about }: Draft) => rulings.sign(verdict, about, by)
  const [ruling] = await acceptProposed([entry], proposals, { look: seen, by, sign })
  await settle?.()
  return ruling
}
