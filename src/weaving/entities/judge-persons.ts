import type { Ground } from '../weave.js'
import type { DistinctPerson } from './distinct-persons.js'
import { scorePersonWords, type NameScore } from './score-names.js'
import { likeness, soundOf } from './word-likeness.js'

/** Two persons, by their places, judged to be one, with the reason. */
export interface PersonLink {
  readonly a: number
  readonly b: number
  readonly ground: Ground
}

/**
 * What the names alone must reach where nothing else is known of the two, and what office and state add. Set on our own
 * corpus; a wrong joining costs more than a missing one.
 */
const LEAST = 0.85
const LEAST_OF_NAMES = 0.7
const SAME_STATE = 0.08
const SAME_OFFICE = 0.12
/** Less alike than this two names are of two people, whatever stands between them. */
const OTHER_NAMES = 0.6
/** Surnames must be this like each other to be one surname. */
const SAME_SURNAME = 0.66
const LETTERS_OF_SOUND = 4

/**
 * Judges named persons pair by pair; only those are compared of whom the surname of one sounds like a word of the
 * other.
 */
export function judgePersons(persons: readonly DistinctPerson[]): readonly PersonLink[] {
  const links: PersonLink[] = []
  for (const [a, b] of pairsThatMayMatch(persons)) {
    const ground = judgePair(persons[a]!, persons[b]!)
    if (ground) links.push({ a, b, ground })
  }
  return links
}

/** Full names only; a surname alone says too little to be compared by its letters. */
export function judgePair(a: DistinctPerson, b: DistinctPerson): Ground | null {
  if (areOfOtherStates(a, b) || !haveOneSurname(a.words, b.words)) return null
  const names = compareNames(a, b)
  const [context, because] = contextScore(a, b)
  const score = Math.min(1, names.score + context)
  if (score < LEAST || names.score < LEAST_OF_NAMES) return null
  return {
    rule: 'same-person.name',
    score,
    because: [`${a.name} | ${b.name}: ${names.because}`, because].filter(Boolean).join('; '),
  }
}

/** Two people of different states are never one, nor are two whose names contradict. */
export function areOthers(a: DistinctPerson, b: DistinctPerson): boolean {
  return (
    areOfOtherStates(a, b) ||
    (a.isNamed && b.isNamed && (!haveOneSurname(a.words, b.words) || compareNames(a, b).score < OTHER_NAMES))
  )
}

function areOfOtherStates(a: DistinctPerson, b: DistinctPerson): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country
}

/**
 * “George W.” is neither “George H. W.” nor “George Herbert Walker”, and a junior is not his father, unless both hold
 * one office: then one report leaves the “Jr.” out.
 */
function compareNames(a: DistinctPerson, b: DistinctPerson): NameScore {
  const compared = scorePersonWords(a.words, b.words)
  if (a.generation !== b.generation && !holdOneOffice(a, b))
    return { score: 0, because: `${compared.because}; another generation` }
  const [x, y] = [a, b].map(({ words }) => (words.length > 2 ? words[1]! : null))
  const isOtherInitial = x && y && (x.length === 1 || y.length === 1) && x.charAt(0) !== y.charAt(0)
  return isOtherInitial ? { score: 0, because: `${compared.because}; another initial` } : compared
}

/** Words that come and go in an office: “Defence Secretary”, “Secretary of National Defence”. */
const IDLE_IN_OFFICES = new Set(['of', 'the', 'for', 'and', 'national', 'federal', 'union', 'state'])

function holdOneOffice(a: DistinctPerson, b: DistinctPerson): boolean {
  const key = (office: string) =>
    office
      .split('|')[0]!
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '' && !IDLE_IN_OFFICES.has(word))
      .sort()
      .join(' ')
  const offices = new Set([...a.offices].map(key))
  return [...b.offices].some((office) => offices.has(key(office)))
}

/**
 * Whether the surname of each is a word of the other, and no initial stands for it: in “James B. Comey” the B is no
 * Blunt. A name that leaves the surname out (“Abdel Fattah”) is known again by its own last word.
 */
function haveOneSurname(a: readonly string[], b: readonly string[]): boolean {
  const holds = (words: readonly string[], surname: string) =>
    words.some((word) => word.length > 1 && likeness(word, surname) >= SAME_SURNAME)
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!]
  if (a.join('') === b.join('')) return true
  return lastA.length > 1 && lastB.length > 1 && holds(b, lastA) && holds(a, lastB)
}

/** What state and office add to the names. */
export function contextScore(a: DistinctPerson, b: DistinctPerson): readonly [number, string] {
  const office = [...a.offices].find((one) => b.offices.has(one))
  if (office !== undefined) {
    const [title, of] = office.split('|') as [string, string]
    return [SAME_OFFICE, `both ${title}${of === '' ? '' : ` of ${of}`}`]
  }
  return a.country !== null && a.country === b.country ? [SAME_STATE, `both of ${a.country}`] : [0, '']
}

/**
 * The keys that a surname is looked for by: its sound, and, for names whose first sound is written in several ways, the
 * sounds after it with the given name’s.
 */
function keysOfSurname(words: readonly string[]): readonly string[] {
  const [sound, given] = [soundOf(words.at(-1)!), soundOf(words[0]!)]
  return [sound.slice(0, LETTERS_OF_SOUND), `${given.slice(0, 2)} ${sound.slice(1, LETTERS_OF_SOUND)}`]
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  const given = soundOf(words[0]!)
  return new Set(
    words
      .filter((word) => word.length > 1)
      .flatMap((word) => [
        soundOf(word).slice(0, LETTERS_OF_SOUND),
        `${given.slice(0, 2)} ${soundOf(word).slice(1, LETTERS_OF_SOUND)}`,
      ]),
  )
}

/**
 * The keys by which a person’s counterparts are found: those that hold what is looked for, and those that look for what
 * is held here.
 */
export function keysOfPerson({ words, isNamed, isDescribed }: DistinctPerson): {
  readonly own: readonly string[]
  readonly sought: readonly string[]
} {
  const surname = words.at(-1)
  if (isNamed) {
    const [held, looked] = [[...keysOf(words)], keysOfSurname(words)]
    return {
      own: [...held.map((key) => `holds ${key}`), ...looked.map((key) => `looks ${key}`), `named ${surname!}`],
      sought: [...looked.map((key) => `holds ${key}`), ...held.map((key) => `looks ${key}`), `surname ${surname!}`],
    }
  }
  return words.length === 1 && !isDescribed
    ? { own: [`surname ${surname!}`], sought: [`named ${surname!}`] }
    : { own: [], sought: [] }
}

function* pairsThatMayMatch(persons: readonly DistinctPerson[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>()
  const named = [...persons.keys()].filter((at) => persons[at]!.isNamed)
  for (const at of named) {
    for (const key of keysOf(persons[at]!.words)) {
      const held = holders.get(key)
      if (held) held.push(at)
      else holders.set(key, [at])
    }
  }
  // The number of the search in which a person was found last: one that shares several keys is compared once.
  const found = new Int32Array(persons.length).fill(-1)
  for (const a of named) {
    for (const key of keysOfSurname(persons[a]!.words)) {
      for (const b of holders.get(key) ?? []) {
        if (found[b] === a || b === a) continue
        found[b] = a
        // Each of the two finds the other where both surnames agree; it is then judged from the lower one.
        if (a < b || !findsBack(persons[b]!, persons[a]!)) yield [Math.min(a, b), Math.max(a, b)]
      }
    }
  }
}

function findsBack(from: DistinctPerson, to: DistinctPerson): boolean {
  const keys = keysOf(to.words)
  return keysOfSurname(from.words).some((key) => keys.has(key))
}
