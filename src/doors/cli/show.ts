import { renderDenials, renderFigures, renderFindings, renderPositions, renderQuotes, renderSpeakingStates, renderStatements } from '../../exports/record-text.js'
import { renderDeals, renderPairs, renderRegister } from '../../exports/register-text.js'
import { renderHeldFigures } from '../../exports/registers-text.js'
import { renderMeasures } from '../../exports/measures-text.js'
import { renderMembers } from '../../exports/members-text.js'
import { Failure } from '../../record/failure.js'
import { openShelf } from '../../reference/open-shelf.js'
import { checkWords } from '../../views/check-words.js'
import { listDenials } from '../../views/list-denials.js'
import { listStatements } from '../../views/list-statements.js'
import { listQuotes, type QuoteChoice } from '../../views/list-quotes.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { listMeasures } from '../../views/measures/list-measures.js'
import { measuredPair } from '../../views/measures/measured-pair.js'
import { groupByTopic } from '../../views/position-topics.js'
import { listPositions, statesWithPositions, type PositionChoice } from '../../views/positions.js'
import { nameState, pairOf } from '../../views/register.js'
import { checkChoice, nextAfter, requireKnownName, requireQuotation, requireWords } from './check-arguments.js'

export { openLookUp }

/** What each showing command prints of a record. */
export const showFigures = renderFigures
export const showHeldFigures = renderHeldFigures

export function showStatements(look: LookUp, choice: QuoteChoice): string {
  checkChoice('statements', choice, look)
  return renderStatements(listStatements(look, choice), choice)
}

export function showDenials(look: LookUp, choice: QuoteChoice): string {
  checkChoice('denials', choice, look)
  return renderDenials(listDenials(look, choice), choice)
}

export function showQuotes(look: LookUp, choice: QuoteChoice): string {
  checkChoice('quotes', choice, look)
  return renderQuotes(listQuotes(look, choice), choice)
}

/** Of nobody named, which states there is something to show of. */
export function showPositions(look: LookUp, choice: Partial<PositionChoice>): string {
  if (choice.on !== undefined) requireWords('positions --on', choice.on, 'a word or more', 'For example: attache positions India --on Ukraine')
  if (choice.of === undefined) return renderSpeakingStates(statesWithPositions(look))
  requireKnownName('positions', choice.of, look)
  const chosen = { ...choice, of: choice.of }
  return renderPositions(groupByTopic(listPositions(look, chosen), look, chosen.of), chosen)
}

/** Of one word only where it is asked for as words: alone it is anybody’s. */
export function showFindings(look: LookUp, words: string, by?: string, isOneWordMeant = false): string {
  if (isOneWordMeant) requireWords('check --words', words, 'a word or more', 'For example: attache check --words figures')
  else requireQuotation(words)
  if (by !== undefined) requireKnownName('check --by', by, look)
  return renderFindings(checkWords(words, look, by), look.reports)
}

export const showDeals = renderDeals

/** The measures of two states, of which the record or a register must know something. */
export function showMeasures(look: LookUp, [a, b]: readonly [string, string]): string {
  const pair = measuredPair([a, b], look)
  if (!pair) throw new Failure('unknown-name', { place: 'measures', found: `‹${a}› and ‹${b}›`, expected: 'two states, by name or code', next: 'attache register prints every pair of the record.' })
  return renderMeasures(pair, listMeasures(pair, look), look)
}

/** All pairs of states; of two that are named, the register. */
export function showRegister(look: LookUp, names: readonly string[]): string {
  if (names.length === 0) return renderPairs(look)
  if (names.length !== 2) throw new Failure('bad-option', { place: 'register', found: names.length === 1 ? `one state, ‹${names[0]!}›` : `${names.length} names`, expected: 'two states, or none for every pair', next: 'For example: attache register India Russia' })
  const isNamed = (code: string, name: string) => code.toLowerCase() === name.toLowerCase() || nameState(code, look).toLowerCase() === name.toLowerCase()
  const pair = pairOf((a, b) => names.every((name) => isNamed(a, name) || isNamed(b, name)) && names.some((name) => isNamed(a, name)) && names.some((name) => isNamed(b, name)), look)
  if (!pair) throw new Failure('unknown-entry', { place: 'register', found: `no entry of ‹${names.join(' and ')}›`, expected: 'two states that take part in one entry', next: 'attache register prints every pair.' })
  return renderRegister(pair, look)
}

/** Of a group of states its members, on a day or at all times; null where it is none. */
export function showMembers(name: string, day: string | null): string | null {
  const shelf = openShelf()
  const group = shelf.groupNamed(name)
  if (group && group.members.length > 0) return renderMembers(group, day, shelf)
  if (day === null) return null
  throw new Failure('unknown-entry', { place: 'who', found: `no members of ‹${name}›`, expected: 'a group of states whose members are known, such as SCO', next: 'Leave --on out to ask for anybody else.' })
}

/** Nobody goes by that name: those whose names are near it are told. */
export function refuseUnknown(name: string, look: LookUp): never {
  throw new Failure('unknown-entry', { place: 'who', found: `nobody and nothing called ‹${name}›`, expected: 'a name that a report writes', next: nextAfter(name, look) })
}
