import type { Sentence } from '../../language/en/sentence.js'
import type { Report } from '../../intake/report.js'
import { draftEntity, type EntityDraft, type MentionDraft } from './draft.js'
import type { FoundName } from './found-name.js'
import { givenNameFirst, personParts, samePerson } from './person-parts.js'

/** Names of persons, each joined to the person it names: full names first, then surnames to the nearest full name. */
export function linkPersons(
  report: Report,
  names: readonly FoundName[],
  asides: ReadonlySet<Sentence>,
): readonly MentionDraft[] {
  const spoken = names.map((name) => ({
    name,
    text: report.text.slice(name.start, name.end).replace(/\s+/g, ' '),
    parts: personParts(report.text.slice(name.start, name.end)),
  }))
  const known: {
    readonly entity: EntityDraft
    readonly parts: Set<string>[]
    readonly at: number[]
    passing: boolean
  }[] = []
  const drafts = new Map<FoundName, EntityDraft>()
  const fullFirst = [...spoken].sort(
    (a, b) => Math.min(b.parts.length, 2) - Math.min(a.parts.length, 2) || a.name.start - b.name.start,
  )
  for (const { name, text, parts } of fullFirst) {
    const same = known.filter((one) => one.parts.some((other) => samePerson(parts, [...other])))
    const namesake =
      parts.length === 1 && same.length > 0 && same.every(({ passing, at }) => passing && name.start < Math.min(...at))
    const nearest = namesake
      ? undefined
      : same.length > 1
        ? nearestOf(parts.length === 1 ? firstOr(same, ({ passing }) => !passing) : same, name.start)
        : same[0]
    const person = nearest ?? {
      entity: draftEntity('person', givenNameFirst(text), name.shelf?.country ?? null),
      parts: [],
      at: [],
      passing: true,
    }
    if (!nearest) known.push(person)
    person.parts.push(new Set(parts))
    person.at.push(name.start)
    person.passing &&=
      parts.length > 1 &&
      (asides.has(name.sentence) || isKin(parts, report.text.slice(Math.max(0, name.start - 60), name.start)))
    person.entity.aliases.add(text)
    if (fuller(text, person.entity.name)) person.entity.name = givenNameFirst(text)
    drafts.set(name, person.entity)
  }
  return spoken.map(({ name }) => ({
    sentence: name.sentence,
    start: name.start,
    end: name.end,
    kind: 'person',
    form: 'name',
    entity: drafts.get(name)!,
    rule: name.rule,
  }))
}

/**
 * “his father Kim Jong Il”, “first lady Jane Doe”, “Doe and Jane Doe”: told in passing, by whose kin one is; like the
 * writer of the report nobody whom a surname alone means while another bears it, nor whom it meant before.
 */
function isKin(parts: readonly string[], before: string): boolean {
  const beside = BESIDE.exec(before)
  return (
    KIN.test(before) ||
    (beside !== null && personParts(beside.groups!['name']!).some((part) => parts.length > 1 && part === parts.at(-1)))
  )
}

const KIN =
  /\b(?:father|mother|sons?|daughters?|brothers?|sisters?|wife|husband|grandfather|grandson|uncle|nephew|cousin|widow|first lady|first gentleman|late predecessor)(?: and (?:late )?predecessor)?,? (?:the )?(?:late )?$/iu
/** The same surname just before, joined to the full name. */
const BESIDE = /(?<name>\p{Lu}[\p{L}’'-]+),? (?:and|or|along with|together with) $/u

function firstOr<T>(all: readonly T[], preferred: (one: T) => boolean): readonly T[] {
  const some = all.filter(preferred)
  return some.length > 0 ? some : all
}

/** The last one named before, else the first named after. */
function nearestOf<T extends { readonly at: readonly number[] }>(persons: readonly T[], place: number): T | undefined {
  const gap = (one: T) => Math.min(...one.at.map((at) => (at <= place ? place - at : 100_000 + at - place)))
  return [...persons].sort((a, b) => gap(a) - gap(b))[0]
}

/** More words, and no initials: “Subrahmanyam Jaishankar” before “S Jaishankar”. */
function fuller(a: string, b: string): boolean {
  const weight = (name: string) => name.split(/[\s]+/).filter((word) => word.replace('.', '').length > 1).length
  return weight(a) > weight(b)
}
