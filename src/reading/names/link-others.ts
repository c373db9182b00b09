import type { Report } from '../../intake/report.js'
import type { Shelf } from '../../reference/shelf.js'
import { foldLetters } from '../../reference/fold-letters.js'
import type { EntityKind } from '../reading.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import type { FoundName } from './found-name.js'
import { standsForState } from './seat-or-place.js'

/** Names of states, places, bodies, weapons and programmes, each joined to what it names; one entity for each. */
export function linkOthers(report: Report, names: readonly FoundName[], shelf: Shelf): readonly MentionDraft[] {
  const known = new Map<string, EntityDraft>()
  const entity = (kind: EntityKind, name: string, country: string | null, key = name) => {
    const id = `${kind} ${foldLetters(key).toLowerCase()}`
    const found = known.get(id) ?? draftEntity(kind, name, country)
    known.set(id, found)
    found.country ??= country
    return found
  }
  const drafts: MentionDraft[] = []
  for (const name of names) drafts.push(link(name))
  return drafts

  function link(name: FoundName): MentionDraft {
    const text = report.text.slice(name.start, name.end).replace(/\s+/g, ' ')
    const spelled = name.rule === 'name.acronym' ? drafts.at(-1) : undefined
    // “Shanghai Cooperation Organisation (SCO)”: from here on the initials name the same body.
    if (spelled?.kind === 'organisation' && name.start - spelled.end <= 2) known.set(`organisation ${foldLetters(text).toLowerCase()}`, spelled.entity)
    const seat = name.kind === 'place' ? shelf.stateOfSeat(text) : undefined
    const government = seat && standsForState(name.sentence, name) ? seat : undefined
    const office = government && !name.shelf?.own && IS_OFFICE.test(text) ? government : undefined
    const kind: EntityKind = office ? 'organisation' : government ? 'state' : name.kind
    const draft = office ? entity('organisation', text.replace(/^(?:No\.|Number) 10$/i, '10 Downing Street'), office.code)
      : government ? entity('state', government.name, government.code)
      : entity(kind, usualName(name, text), countryOf(name, text, shelf), name.kind === 'organisation' ? keyOfBody(report, name, usualName(name, text)) : usualName(name, text))
    draft.aliases.add(text)
    return { sentence: name.sentence, start: name.start, end: name.end, kind, form: 'name', entity: draft, rule: office ? 'name.seat-for-office' : government ? 'name.seat-for-state' : name.rule }
  }
}

/** Seats that are an office with a voice of its own, which need not be the ministry’s: “the White House said”, “the Kremlin denied”. */
const IS_OFFICE = /^(?:the )?(?:White House|Kremlin|(?:10 )?Downing Street|(?:No\.|Number) 10|[ÉE]lys[ée]e(?: Palace)?|Blue House|Buckingham Palace|Aso Rock|Jubilee House|Malaca[nñ]ang(?: Palace)?|Casa Rosada|Planalto(?: Palace)?|Oval Office)$/iu

/** The shelf’s usual name; for nationality words the word itself. */
function usualName(name: FoundName, text: string): string {
  return name.shelf && name.kind !== 'nationality' ? name.shelf.name : text.replace(/^the /i, '')
}

/** The state a name speaks of: from the shelf, else from a state or nationality word within it (“Algerian Foreign Ministry”). */
function countryOf(name: FoundName, text: string, shelf: Shelf): string | null {
  if (name.shelf) return name.shelf.country
  return countryWithin(text, shelf)
}

export function countryWithin(text: string, shelf: Shelf): string | null {
  const words = text.split(/\s+/)
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const piece = words.slice(at, at + length).join(' ').replace(/['’]s$/, '')
      const state = shelf.stateOfDemonym(piece) ?? shelf.stateNamed(piece)
      if (state) return state.code
    }
  }
  return null
}

const OF_ANY_STATE = /\b(?:Ministry|Ministries|Parliament|Cabinet|Senate|Supreme Court|Army|Navy|Embassy|Police|Government|National Assembly|Air Force|Central Bank|Congress|House of Representatives)\b/

/** “Russia’s Foreign Ministry” and “Ukraine’s Foreign Ministry” are two bodies under one name: whose it is belongs to the key. */
function keyOfBody(report: Report, name: FoundName, usual: string): string {
  const owner = OF_ANY_STATE.test(usual) ? /(\p{Lu}[\p{L}.]*)['’]s\s+$/u.exec(report.text.slice(Math.max(0, name.start - 40), name.start))?.[1] : undefined
  return owner ? `${owner} ${usual}` : usual
}
