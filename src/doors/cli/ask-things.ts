import {
  renderDenials,
  renderFigures,
  renderPositions,
  renderQuotes,
  renderSpeakingStates,
  renderStatements,
  sayRest,
} from '../../exports/record-text.js'
import { renderMeasures } from '../../exports/measures-text.js'
import { renderDeals, renderPairs, renderRegister } from '../../exports/register-text.js'
import { Failure } from '../../record/failure.js'
import type { PageAsked, RecordQuery } from '../../record/query.js'
import { openShelf } from '../../reference/open-shelf.js'
import { askDenials, askPositions, askQuotes, askStatements, type AskedPart } from '../../views/ask-sayings.js'
import { askDeals, askMeasured, askRelation, nameStates } from '../../views/ask-relations.js'
import type { QuoteChoice } from '../../views/list-quotes.js'
import { lookInto } from '../../views/look-up.js'
import { listMeasures } from '../../views/measures/list-measures.js'
import { groupByTopic } from '../../views/position-topics.js'
import type { PositionChoice } from '../../views/positions.js'
import { bringUp } from '../kept-record.js'
import { registersOf } from '../kept-registers.js'
import { tiersStated } from '../stated.js'
import type { AskOptions } from './ask.js'
import { checkChoice, requireKnownName, requireWords } from './check-arguments.js'
import { openCurrent, readerFor, withStore } from './open-record.js'
import type { Terminal } from './terminal.js'

/*
 * Commands that list what stands beside entries: words of somebody, figures, deals, relations and what these come to in
 * numbers. Each asks the record for a part of the list, and loads nothing else of it.
 */

/** Which part of a list is printed. */
export interface PartOptions extends AskOptions {
  readonly limit?: number
  readonly after?: string
}

/** More than these nobody reads in one go. */
const MOST_LISTED = 500

const pageOf = ({ limit, after }: PartOptions): PageAsked => ({
  most: limit ?? MOST_LISTED,
  ...(after === undefined ? {} : { after }),
})

export async function quotes(options: PartOptions & QuoteChoice, terminal: Terminal): Promise<void> {
  await said('quotes', options, terminal, askQuotes, renderQuotes)
}

export async function denials(options: PartOptions & QuoteChoice, terminal: Terminal): Promise<void> {
  await said('denials', options, terminal, askDenials, renderDenials)
}

export async function statements(options: PartOptions & QuoteChoice, terminal: Terminal): Promise<void> {
  await said('statements', options, terminal, askStatements, renderStatements)
}

type Ask<Thing> = (
  query: RecordQuery,
  choice: QuoteChoice,
  page: PageAsked,
  of: { readonly likely: boolean },
) => Promise<AskedPart<Thing>>

async function said<Thing>(
  command: string,
  options: PartOptions & QuoteChoice,
  terminal: Terminal,
  ask: Ask<Thing>,
  render: (found: readonly Thing[], choice: QuoteChoice) => string,
): Promise<void> {
  const choice: QuoteChoice = {
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.about === undefined ? {} : { about: options.about }),
  }
  await openCurrent(options, async ({ query }) => {
    await checkChoice(command, choice, query)
    const { found, all, next } = await ask(query, choice, pageOf(options), { likely: options.likely === true })
    await terminal.print(`${render(found, choice)}${sayRest({ shown: found.length, all, next }, command)}`)
  })
}

/** `attache positions`: of nobody named, which states there is something to show of. */
export async function positions(options: PartOptions & Partial<PositionChoice>, terminal: Terminal): Promise<void> {
  const { of, on } = options
  if (on !== undefined)
    requireWords('positions --on', on, 'a word or more', 'For example: attache positions India --on Ukraine')
  await openCurrent(options, async ({ query }) => {
    if (of === undefined) return terminal.print(renderSpeakingStates(await query.speaking()))
    await requireKnownName('positions', of, query)
    const choice = { of, ...(on === undefined ? {} : { on }) }
    const { look, found, all, next } = await askPositions(query, choice, pageOf(options))
    await terminal.print(
      `${renderPositions(groupByTopic(found, look, of), choice)}${sayRest({ shown: found.length, all, next }, 'positions')}`,
    )
  })
}

/** `attache figures`: figures of one measure side by side. */
export async function figures(options: PartOptions, terminal: Terminal): Promise<void> {
  await openCurrent(options, async ({ query }) => {
    const { found, all, next } = await query.things({ sort: 'comparison' }, pageOf(options))
    const look = lookInto(await query.excerpt({ things: found, names: true }), { likely: options.likely === true })
    await terminal.print(
      `${renderFigures(look, await query.figuresAlone())}${sayRest({ shown: found.length, all, next }, 'comparisons')}`,
    )
  })
}

/** `attache deals`: deals and programmes, those with the most stages first. */
export async function deals(options: PartOptions, terminal: Terminal): Promise<void> {
  const likely = options.likely === true
  await openCurrent(options, async ({ query }) => {
    const { look, found, all, next } = await askDeals(query, { tiers: tiersStated(likely) }, pageOf(options), {
      likely,
    })
    await terminal.print(`${renderDeals(found, look)}${sayRest({ shown: found.length, all, next }, 'deals')}`)
  })
}

/** `attache register`: all pairs of states; of two that are named, what lies between them. */
export async function register(names: readonly string[], options: PartOptions, terminal: Terminal): Promise<void> {
  const likely = options.likely === true
  if (names.length !== 0 && names.length !== 2)
    throw new Failure('bad-option', {
      place: 'register',
      found: names.length === 1 ? `one state, ‹${names[0]!}›` : `${names.length} names`,
      expected: 'two states, or none for every pair',
      next: 'For example: attache register India Russia',
    })
  await openCurrent(options, async ({ query }) => {
    if (names.length === 0) {
      const { found, all, next } = await query.pairs({ tiers: tiersStated(likely) }, pageOf(options))
      const look = lookInto(await query.excerpt({ entities: await nameStates(query) }), { likely })
      return terminal.print(`${renderPairs(found, look)}${sayRest({ shown: found.length, all, next }, 'pairs')}`)
    }
    const codes = await Promise.all(names.map((name) => codeOf(query, name)))
    const relation =
      codes[0] === codes[1] || codes.includes(undefined)
        ? undefined
        : await askRelation(query, codes as [string, string], { likely })
    if (!relation)
      throw new Failure('unknown-entry', {
        place: 'register',
        found: `no entry of ‹${names.join(' and ')}›`,
        expected: 'two states that take part in one entry',
        next: 'attache register prints every pair.',
      })
    await terminal.print(renderRegister(relation))
  })
}

/** The code of a state, by its name in the record or on the shelf, or by itself. */
async function codeOf(query: RecordQuery, name: string): Promise<string | undefined> {
  const { found } = await query.entities({ kind: 'state', name }, { most: 1 })
  const { record } = await query.excerpt({ entities: found })
  const shelf = openShelf()
  const known = record.weave.entities.find(({ id }) => id === found[0])
  const isCalledSo =
    known !== undefined && [known.name, ...known.aliases].some((one) => one.toLowerCase() === name.toLowerCase())
  return (
    (isCalledSo ? known.country : null) ??
    shelf.stateNamed(name)?.code ??
    (/^[A-Za-z]{3}$/u.test(name) ? name.toUpperCase() : undefined)
  )
}

/** `attache measures`: two states in numbers, of which the record or a register must know something. */
export async function measures(
  states: readonly [string, string],
  options: AskOptions,
  terminal: Terminal,
): Promise<void> {
  await withStore(options.record, async (store) => {
    const { query } = await bringUp(store, await readerFor(store, options))
    const of = { likely: options.likely === true, registers: await registersOf(store) }
    const measured = await askMeasured(query, states, of)
    if (!measured) throw unknownStates(states)
    const { found, look } = measured
    await terminal.print(renderMeasures(found, listMeasures(found, look), look))
  })
}

function unknownStates([a, b]: readonly [string, string]): Failure {
  return new Failure('unknown-name', {
    place: 'measures',
    found: `‹${a}› and ‹${b}›`,
    expected: 'two states, by name or code',
    next: 'attache register prints every pair of the record.',
  })
}
