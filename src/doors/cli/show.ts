import { renderFindings } from '../../exports/record-text.js'
import { renderHeldFigures } from '../../exports/registers-text.js'
import { renderMembers } from '../../exports/members-text.js'
import { Failure } from '../../record/failure.js'
import type { KnownName } from '../../record/query.js'
import { openShelf } from '../../reference/open-shelf.js'
import { checkWords } from '../../views/check-words.js'
import { openLookUp, type LookUp } from '../../views/look-up.js'
import { nextAmong, requireQuotation, requireWords } from './check-arguments.js'

export { openLookUp }

/** What each showing command prints of a record that is held whole, or of what was asked of one. */
export const showHeldFigures = renderHeldFigures

/** Of one word only where it is asked for as words: alone it is anybody’s. */
export function requireChecked(words: string, isOneWordMeant: boolean): void {
  if (isOneWordMeant)
    requireWords('check --words', words, 'a word or more', 'For example: attache check --words figures')
  else requireQuotation(words)
}

export function showFindings(look: LookUp, words: string, by?: string): string {
  return renderFindings(checkWords(words, look, by), look.reports)
}

/** Of a group of states its members, on a day or at all times; null where it is none. */
export function showMembers(name: string, day: string | null): string | null {
  const shelf = openShelf()
  const group = shelf.groupNamed(name)
  if (group && group.members.length > 0) return renderMembers(group, day, shelf)
  if (day === null) return null
  throw new Failure('unknown-entry', {
    place: 'who',
    found: `no members of ‹${name}›`,
    expected: 'a group of states whose members are known, such as SCO',
    next: 'Leave --on out to ask for anybody else.',
  })
}

/** Nobody goes by that name: those whose names are near it are told. */
export function refuseUnknown(name: string, names: readonly KnownName[]): never {
  throw new Failure('unknown-entry', {
    place: 'who',
    found: `nobody and nothing called ‹${name}›`,
    expected: 'a name that a report writes',
    next: nextAmong(name, names),
  })
}
