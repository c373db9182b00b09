import type { Leader, Shelf } from '../../reference/shelf.js'
import type { Role } from '../reading.js'
import type { EntityDraft } from './draft.js'
import { personParts, samePerson } from './person-parts.js'

/** Offices that exist under this very name in one state only. */
const ONE_STATE_ONLY: readonly (readonly [RegExp, string])[] = [
  [/^(?:US |U\.S\. )?Secretary of State$|^Treasury Secretary$|^Homeland Security Secretary$/i, 'USA'],
  [/^(?:Minister of External Affairs|External Affairs Minister|Union (?:Home|Finance|Defence) Minister)$/i, 'IND'],
  [/^Chancellor of the Exchequer$|^Shadow Foreign Secretary$/i, 'GBR'],
  [/^Taoiseach$/i, 'IRL'],
]

/**
 * Offices that the press gives without a state where one state has them; elsewhere only a report that names that state
 * can mean it.
 */
const MOSTLY_OF: readonly (readonly [RegExp, string])[] = [[/^Defense Secretary$|^Secretary of Defense$/i, 'USA']]

/**
 * The state of an office that the report tells without it: “President Trump”, “Secretary of State Mike Pompeo”. Lent by
 * the office’s own name where only one state has it, else by the shelf’s leaders where all of that name and office are
 * of one state.
 */
export function lendStates(persons: readonly EntityDraft[], shelf: Shelf, named: ReadonlySet<string | null>): void {
  for (const person of persons) {
    const leaders = leadersLike(person, shelf)
    person.roles.forEach((role, index) => {
      const state = role.of === null ? stateFor(role, leaders, shelf, named) : undefined
      if (!state) return
      person.roles[index] = { ...role, of: state.name }
      person.country ??= state.code
    })
    if (person.name.includes(' ') || isKnownAlone(person, leaders, shelf)) person.country ??= onlyCountry(leaders)
    giveOwnState(person, shelf)
  }
}

/** A minister whose state is known by now is a minister of that state. */
function giveOwnState(person: EntityDraft, shelf: Shelf): void {
  const state =
    person.country === null || person.roles.some(({ of }) => of !== null)
      ? undefined
      : shelf.stateOfCode(person.country)
  if (state)
    person.roles.forEach((role, index) => {
      if (/\bminister\b|^national security advis[eo]r$/i.test(role.title))
        person.roles[index] = { ...role, of: state.name }
    })
}

const HEADS = /^(?:president|prime minister|chancellor|king|supreme leader|premier|crown prince)$/

/**
 * “Putin offered to negotiate”: the surname of a head of state or government that the report takes as known, where it
 * is no given name and the report gives no other office.
 */
function isKnownAlone(person: EntityDraft, leaders: readonly Leader[], shelf: Shelf): boolean {
  return (
    person.name.length > 3 &&
    person.roles.length === 0 &&
    !shelf.isForename(person.name) &&
    leaders.some((leader) => HEADS.test(leader.office))
  )
}

function stateFor(role: Role, leaders: readonly Leader[], shelf: Shelf, named: ReadonlySet<string | null>) {
  const alone = [...ONE_STATE_ONLY, ...MOSTLY_OF.filter(([, state]) => named.has(state))].find(([title]) =>
    title.test(role.title),
  )?.[1]
  const code = alone ?? onlyCountry(leaders.filter((leader) => isOffice(role.title, leader.office)))
  return code === null ? undefined : shelf.stateOfCode(code)
}

/** “Prime Minister” and “PM” for a prime minister; a minister of one field only for that field. */
function isOffice(title: string, office: string): boolean {
  const told = title
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .replace(/^pm$/, 'prime minister')
    .split(/[\s-]+/)
  return office
    .replaceAll('defense', 'defence')
    .split(' ')
    .every((word) => told.includes(word))
}

function leadersLike(person: EntityDraft, shelf: Shelf): readonly Leader[] {
  const parts = personParts(person.name)
  return shelf
    .leadersNamed(parts.at(-1) ?? '')
    .concat(parts.length > 1 ? shelf.leadersNamed(parts[0]!) : [])
    .filter((leader) => leader.spellings.some((spelling) => couldBe(parts, personParts(spelling))))
}

/** A leader known by one name alone (a pope) is nobody’s namesake who has two. */
function couldBe(parts: readonly string[], spelling: readonly string[]): boolean {
  return (spelling.length > 1 || parts.length === 1) && samePerson(parts, spelling)
}

function onlyCountry(leaders: readonly Leader[]): string | null {
  const countries = new Set(leaders.map((leader) => leader.country))
  return countries.size === 1 ? [...countries][0]! : null
}
