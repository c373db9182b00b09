import { Failure } from '../../record/failure.js'
import type { KeptProposal, Proposals } from '../../record/store/kept-proposals.js'
import type { KeptRecord } from '../../record/store/open-kept.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import {
  listQuestions,
  readProposal,
  type Answered,
  type Proposal,
  type ProposalQuestion,
} from '../../views/propose-rulings.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { rowsNamed } from '../load-reader.js'
import { askModel, openModelDoor, requestFor, type ModelDoor } from '../proposing/ask-model.js'
import { acceptProposed, refuseProposed, waitingProposals } from '../proposing/decide-proposals.js'
import { audited } from './audited.js'
import { withKept, type RecordOption } from './open-record.js'
import type { RuleOptions } from './rule.js'
import type { Terminal } from './terminal.js'

/** What `attache propose` is told. */
export interface ProposeOptions extends RecordOption {
  readonly endpoint?: string
  readonly model?: string
  readonly api: 'openai' | 'ollama'
  readonly most: number
  readonly send?: boolean
}

/** By this name of the environment the key of a model comes: on a command line every program could read it. */
const KEY = 'ATTACHE_MODEL_KEY'

/**
 * `attache propose`: asks a model about entries that are not sure. Without `--send` it shows what would be sent, and
 * sends nothing.
 */
export async function propose(options: ProposeOptions, terminal: Terminal): Promise<void> {
  const door = doorOf(options)
  await withKept(options.record, async (kept) => {
    const known = new Set((await kept.proposals.all()).map(({ entry }) => entry))
    const look = await lookInto(kept, options)
    const questions = listQuestions(look, await kept.store.rulings(), known, options.most)
    if (questions.length === 0) terminal.say(`attache: nothing in ${showPlace(options.record)} waits to be asked about`)
    else if (options.send === true) await sendAll(questions, door, kept, options, terminal)
    else await showAll(questions, door, terminal)
  })
}

function doorOf({ endpoint, model, api }: ProposeOptions): ModelDoor {
  if (endpoint === undefined || model === undefined) {
    throw new Failure('bad-option', {
      place: 'propose',
      found: `no ${endpoint === undefined ? '--endpoint' : '--model'}`,
      expected: 'which model is to be asked, and where: there is none by itself',
      next: 'For example: attache propose --endpoint http://127.0.0.1:11434/v1 --model qwen3',
    })
  }
  return openModelDoor(endpoint, model, api, process.env[KEY])
}

async function lookInto({ store }: KeptRecord, options: RecordOption): Promise<LookUp> {
  return openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))), { likely: true })
}

async function showAll(questions: readonly ProposalQuestion[], door: ModelDoor, terminal: Terminal): Promise<void> {
  for (const question of questions) {
    const { url, body } = requestFor(question, door)
    const withKey = door.key === undefined ? '' : `, with the key of ${KEY}`
    await terminal.print(`POST ${url}${withKey}\n${JSON.stringify(JSON.parse(body), null, 1)}\n`)
  }
  const many = `${questions.length} ${questions.length === 1 ? 'request' : 'requests'}`
  terminal.say(`attache: this would be sent, ${many} to ${new URL(door.endpoint).host}; nothing was. --send sends it`)
}

async function sendAll(
  questions: readonly ProposalQuestion[],
  door: ModelDoor,
  kept: KeptRecord,
  options: ProposeOptions,
  terminal: Terminal,
): Promise<void> {
  const ask = (question: ProposalQuestion) => sendOne(question, door, options.record, kept, terminal)
  const counts = { proposed: 0, open: 0, dropped: 0 }
  for (const question of questions) {
    const answered = await ask(question)
    counts[answered.kind] += 1
    if (answered.kind === 'dropped') terminal.say(`attache: dropped, ${answered.because}: ${question.line}`)
    if (answered.kind === 'proposed') await keepProposed(answered.proposal, door, kept.proposals, terminal)
  }
  const told = `${counts.proposed} proposed, ${counts.open} left open, ${counts.dropped} dropped`
  terminal.say(`attache: ${told}; nothing is changed until somebody accepts: attache proposals`)
}

/** Each as it comes: what follows may fail. */
async function keepProposed(
  proposal: Proposal,
  { model }: ModelDoor,
  proposals: Proposals,
  terminal: Terminal,
): Promise<void> {
  const kept = { ...proposal, model, at: terminal.now().toISOString(), state: 'waiting' } as const
  await proposals.keep([kept])
  await terminal.print(sayProposal(kept))
}

/** What leaves this machine stands in the log, letter by letter, before it is sent. */
function sendOne(
  question: ProposalQuestion,
  door: ModelDoor,
  record: string,
  { database }: KeptRecord,
  terminal: Terminal,
): Promise<Answered> {
  const request = requestFor(question, door)
  const sent = { what: 'propose --send', target: `${request.url} ${request.body}`, isWhole: true, database }
  return audited(
    { record },
    terminal,
    sent,
    async () => readProposal(await askModel(request, door), question),
    sayAnswered,
  )
}

function sayAnswered(answered: Answered): string {
  switch (answered.kind) {
    case 'proposed':
      return `proposed ${answered.proposal.verdict}: ${answered.proposal.entry}`
    case 'open':
      return 'left open'
    case 'dropped':
      return `dropped, ${answered.because}`
  }
}

/** `attache proposals`: what waits for a person. */
export async function listProposals(options: RecordOption, terminal: Terminal): Promise<void> {
  const waiting = await withKept(options.record, ({ proposals }) => waitingProposals(proposals))
  for (const one of waiting) await terminal.print(sayProposal(one))
  if (waiting.length === 0) terminal.say(`attache: no proposal waits in ${showPlace(options.record)}`)
}

function sayProposal({ entry, line, verdict, words, model }: KeptProposal): string {
  return `${entry}  ${verdict}  ${line}\n    on “${words}” (${model})\n`
}

/** `attache proposals accept`: a person rules as was proposed, and signs it. */
export async function acceptProposals(
  names: readonly string[],
  options: RuleOptions,
  terminal: Terminal,
): Promise<void> {
  const by = options.by ?? terminal.user()
  const accepted = await audited(options, terminal, { what: 'proposals accept', target: names.join(' ') }, () =>
    withKept(options.record, async (kept) =>
      acceptProposed(names, kept.proposals, {
        look: await lookInto(kept, options),
        by,
        sign: ({ verdict, about }) => ({ ...verdict, about, by, at: terminal.now().toISOString() }),
      }),
    ),
  )
  await terminal.print(`${accepted.length} accepted\n`)
}

/** `attache proposals refuse`: nothing comes of them, and they are not asked about again. */
export async function refuseProposals(
  names: readonly string[],
  options: RuleOptions,
  terminal: Terminal,
): Promise<void> {
  const by = options.by ?? terminal.user()
  const refused = await audited(options, terminal, { what: 'proposals refuse', target: names.join(' ') }, () =>
    withKept(options.record, ({ proposals }) => refuseProposed(names, proposals, by)),
  )
  await terminal.print(`${refused} refused\n`)
}
