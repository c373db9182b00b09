import type { Report } from '../../intake/report.js'
import type { Shelf } from '../../reference/shelf.js'
import { foldLetters } from '../../reference/fold-letters.js'
import type { EntityKind } from '../reading.js'
import { AMERICAN_PLACE } from './american-places.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import type { FoundName } from './found-name.js'
import { standsForState } from './seat-or-place.js'

/**
 * Names of states, places, bodies, weapons and programmes, each joined to what it names; one entity for each. `host` is
 * the state from whose capital the report is dated.
 */
export function linkOthers(
  report: Report,
  names: readonly FoundName[],
  shelf: Shelf,
  host: string | null = null,
): readonly MentionDraft[] {
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
    if (spelled?.kind === 'organisation' && name.start - spelled.end <= 2)
      known.set(`organisation ${foldLetters(text).toLowerCase()}`, spelled.entity)
    const seat = name.kind === 'place' && name.rule !== AMERICAN_PLACE ? shelf.stateOfSeat(text) : undefined
    const government = seat && standsForState(name.sentence, name) ? seat : undefined
    const office = government && !name.shelf?.own && IS_OFFICE.test(text) ? government : undefined
    const kind: EntityKind = office ? 'organisation' : government ? 'state' : name.kind
    const toldBefore =
      kind === 'organisation' &&
      !name.shelf &&
      !office &&
      OF_ANY_STATE.test(text) &&
      !OWNER.test(textBefore(report, name))
        ? ownedBefore(text)
        : undefined
    const draft =
      toldBefore ??
      (office
        ? entity('organisation', text.replace(/^(?:No\.|Number) 10$/i, '10 Downing Street'), office.code)
        : government
          ? entity('state', government.name, government.code)
          : entity(
              kind,
              usualName(name, text),
              countryOf(name, text, shelf) ?? countryOfOwner(report, name, text, shelf),
              name.kind === 'organisation' ? keyOfBody(report, name, usualName(name, text)) : usualName(name, text),
            ))
    if (kind === 'organisation' && IS_MINISTRY.test(text)) draft.country ??= host
    draft.aliases.add(text)
    return {
      sentence: name.sentence,
      start: name.start,
      end: name.end,
      kind,
      form: 'name',
      entity: draft,
      rule: office ? 'name.seat-for-office' : government ? 'name.seat-for-state' : name.rule,
    }
  }

  /**
   * “the Foreign Ministry” after “Russia’s Foreign Ministry” or “the Russian Foreign Ministry”: the last body of a
   * state that ends in these words.
   */
  function ownedBefore(text: string): EntityDraft | undefined {
    const bare = text.replace(/^the /iu, '').toLowerCase()
    return drafts.findLast(
      ({ kind, entity: { country, name } }) =>
        kind === 'organisation' && country !== null && ` ${name.toLowerCase()}`.endsWith(` ${bare}`),
    )?.entity
  }
}

/**
 * Seats that are an office with a voice of its own, which need not be the ministry’s: “the White House said”, “the
 * Kremlin denied”.
 */
const IS_OFFICE =
  /^(?:the )?(?:White House|Kremlin|(?:10 )?Downing Street|(?:No\.|Number) 10|[ÉE]lys[ée]e(?: Palace)?|Blue House|Buckingham Palace|Aso Rock|Jubilee House|Malaca[nñ]ang(?: Palace)?|Casa Rosada|Planalto(?: Palace)?|Oval Office)$/iu

/** The shelf’s usual name; for nationality words the word itself. */
function usualName(name: FoundName, text: string): string {
  return name.shelf && name.kind !== 'nationality' ? name.shelf.name : text.replace(/^the /i, '')
}

/**
 * The state a name speaks of: from the shelf, else from a state or nationality word within it (“Algerian Foreign
 * Ministry”).
 */
function countryOf(name: FoundName, text: string, shelf: Shelf): string | null {
  if (name.shelf) return name.shelf.country
  if (name.rule === AMERICAN_PLACE) return 'USA'
  return countryWithin(text, shelf)
}

/** The state named or meant by a word within a name: Algeria in “Algerian Foreign Ministry”. */
export function countryWithin(text: string, shelf: Shelf): string | null {
  const words = text.split(/\s+/)
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const piece = words
        .slice(at, at + length)
        .join(' ')
        .replace(/['’]s$/, '')
      const state = shelf.stateOfDemonym(piece) ?? shelf.stateNamed(piece)
      if (state) return state.code
    }
  }
  return null
}

const OF_ANY_STATE =
  /\b(?:Ministry|Ministries|Parliament|Cabinet|Senate|Supreme Court|Armed Forces|(?:Self-)?Defen[cs]e Forces?|Coast Guard|Army|Navy|Embassy|Police|Government|National Assembly|Air Force|Central Bank|Congress|House of Representatives)\b/

/**
 * “Russia’s Foreign Ministry” and “Ukraine’s Foreign Ministry” are two bodies under one name: whose it is belongs to
 * the key.
 */
function keyOfBody(report: Report, name: FoundName, usual: string): string {
  const owner = OF_ANY_STATE.test(usual)
    ? /(\p{Lu}[\p{L}.]*)['’]s\s+$/u.exec(report.text.slice(Math.max(0, name.start - 40), name.start))?.[1]
    : undefined
  return owner ? `${owner} ${usual}` : usual
}

/** “Kazakhstan’s Foreign Ministry”, “Sri Lanka’s navy”: a body every state has is of the state that owns it. */
function countryOfOwner(report: Report, name: FoundName, text: string, shelf: Shelf): string | null {
  if (name.kind !== 'organisation' || !OF_ANY_STATE.test(text)) return null
  const owner = OWNER.exec(textBefore(report, name))?.[1]
  if (!owner) return null
  // “On Monday Kazakhstan’s …”: a capital before the state is none of its words.
  const words = owner.split(/\s+/)
  return (
    words
      .map((_, at) => words.slice(at).join(' '))
      .map((piece) => shelf.stateNamed(piece) ?? shelf.stateOfSeat(piece))
      .find((state) => state !== undefined)?.code ?? null
  )
}

const OWNER = /((?:\p{Lu}[\p{L}.]*\s+){0,3}\p{Lu}[\p{L}.]*)['’]s?\s+$/u
const REACH_OF_OWNER = 60

function textBefore(report: Report, name: FoundName): string {
  return report.text.slice(Math.max(0, name.start - REACH_OF_OWNER), name.start)
}

/**
 * A report dated from a capital calls that state’s own ministries by no other name: “ASTANA (Interfax) – … the Foreign
 * Ministry said”.
 */
const IS_MINISTRY = /^(?:the )?(?:\p{Lu}\p{L}+ ){1,3}Ministry$|^(?:the )?Ministry of (?!.*\bof\b)/u
