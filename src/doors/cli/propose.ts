import { Failure } from '../../record/failure.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { readProposals, writeProposals, type KeptProposal } from '../../record/store/proposal-file.js'
import { openLookUp } from '../../views/look-up.js'
import { listQuestions, readProposal } from '../../views/propose-rulings.js'
import { draftEntry } from '../draft-ruling.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { rowsNamed } from '../load-reader.js'
import { askModel, openModelDoor, requestFor } from '../proposing/ask-model.js'
import { audited } from './audited.js'
import { withStore, type RecordOption } from './open-record.js'
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
  const { endpoint, model, api, most } = options
  if (endpoint === undefined || model === undefined) {
    throw new Failure('bad-option', {
      place: 'propose',
      found: `no ${endpoint === undefined ? '--endpoint' : '--model'}`,
      expected: 'which model is to be asked, and where: there is none by itself',
      next: 'For example: attache propose --endpoint http://127.0.0.1:11434/v1 --model qwen3',
    })
  }
  const door = openModelDoor(endpoint, model, api, process.env[KEY])
  const kept = [...readProposals(options.record)]
  const questions = await withStore(options.record, async (store) => {
    const look = openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))), { likely: true })
    return listQuestions(look, await store.rulings(), new Set(kept.map(({ entry }) => entry)), most)
  })
  if (questions.length === 0) {
    terminal.say(`attache: nothing in ${showPlace(options.record)} waits to be asked about`)
    return
  }
  if (options.send !== true) {
    for (const question of questions) {
      const { url, body } = requestFor(question, door)
      const withKey = door.key === undefined ? '' : `, with the key of ${KEY}`
      await terminal.print(`POST ${url}${withKey}\n${JSON.stringify(JSON.parse(body), null, 1)}\n`)
    }
    const many = `${questions.length} ${questions.length === 1 ? 'request' : 'requests'}`
    terminal.say(`attache: this would be sent, ${many} to ${new URL(door.endpoint).host}; nothing was. --send sends it`)
    return
  }
  let [open, dropped] = [0, 0]
  for (const question of questions) {
    const answered = readProposal(await askModel(requestFor(question, door), door), question)
    if (answered.kind === 'proposed') {
      kept.push({ ...answered.proposal, model, at: terminal.now().toISOString(), state: 'waiting' })
      // each is kept as it comes: what follows may fail
      writeProposals(options.record, kept)
      await terminal.print(sayProposal(kept.at(-1)!))
    } else if (answered.kind === 'open') open += 1
    else {
      dropped += 1
      terminal.say(`attache: dropped, ${answered.because}: ${question.line}`)
    }
  }
  const told = `${questions.length - open - dropped} proposed, ${open} left open, ${dropped} dropped`
  terminal.say(`attache: ${told}; nothing is changed until somebody accepts: attache proposals`)
}

/** `attache proposals`: what waits for a person. */
export async function listProposals(options: RecordOption, terminal: Terminal): Promise<void> {
  const waiting = readProposals(options.record).filter(({ state }) => state === 'waiting')
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
  await decide(names, 'accepted', options, terminal, async (proposals) => {
    await withStore(options.record, async (store) => {
      const look = openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))), { likely: true })
      // all are found before one is kept, so that a refusal leaves none half done
      const found = proposals.map((one) => {
        const entry = look.entry(one.entry)
        if (!entry)
          throw new Failure('unknown-entry', {
            place: 'proposals accept',
            found: `no entry ‹${one.entry}› any more`,
            expected: 'one that the record still has',
            next: `attache proposals refuse ${one.entry}`,
          })
        return { ...one, entry }
      })
      for (const { entry, verdict, model } of found) {
        const { verdict: ruled, about } = draftEntry(verdict, entry, look)
        const signed = { about: `${about} (proposed by ${model})`, by, at: terminal.now().toISOString() }
        await store.keepRuling({ ...ruled, ...signed })
      }
    })
  })
}

/** `attache proposals refuse`: nothing comes of them, and they are not asked about again. */
export async function refuseProposals(
  names: readonly string[],
  options: RuleOptions,
  terminal: Terminal,
): Promise<void> {
  await decide(names, 'refused', options, terminal, () => Promise.resolve())
}

async function decide(
  names: readonly string[],
  state: 'accepted' | 'refused',
  options: RuleOptions,
  terminal: Terminal,
  work: (proposals: readonly KeptProposal[]) => Promise<void>,
): Promise<void> {
  const all = readProposals(options.record)
  const meant = names.map((name) => {
    const found = all.find((one) => one.entry === name && one.state === 'waiting')
    if (!found)
      throw new Failure('unknown-entry', {
        place: 'proposals',
        found: `no proposal ‹${name}› that waits`,
        expected: 'the name of one',
        next: 'attache proposals lists them.',
      })
    return found
  })
  const what = { what: `proposals ${state === 'accepted' ? 'accept' : 'refuse'}`, target: names.join(' ') }
  const decided = { state, by: options.by ?? terminal.user() }
  await audited(options, terminal, what, async () => {
    await work(meant)
    writeProposals(
      options.record,
      all.map((one) => (meant.includes(one) ? { ...one, ...decided } : one)),
    )
  })
  await terminal.print(`${meant.length} ${state}\n`)
}
