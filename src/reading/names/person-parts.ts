import { distance } from 'fastest-levenshtein'
import { foldLetters } from '../../reference/fold-letters.js'
import { NAME_PARTICLES } from '../../reference/tables/name-particles.js'

/** “Jr”, “III”: they tell no person from another of that name here. */
const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a person’s name, plain: “Haider al-Abadi” → haider, abadi. */
export function personParts(name: string): readonly string[] {
  return foldLetters(givenNameFirst(name))
    .toLowerCase()
    .replace(/'s?$/, '')
    .replace(/["“”]|(?<![a-z])'|'(?![a-z])/g, '')
    .split(/[\s.-]+/)
    .filter((part) => part && !NAME_PARTICLES.has(part) && !GENERATION.has(part))
}

/** “Roth, Ada” → “Ada Roth”. */
export function givenNameFirst(name: string): string {
  const comma = name.indexOf(', ')
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`
}

/** Two spellings or one the initial of the other: sergei/sergey, s/subrahmanyam. */
export function likePart(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return (
    a.charAt(0) === b.charAt(0) &&
    Math.min(a.length, b.length) > 3 &&
    distance(a, b) <= (Math.max(a.length, b.length) > 6 ? 2 : 1)
  )
}

/**
 * “Zelenski” and “Zelensky”, “Lavrovskiy” and “Lavrovskii”: one surname, its ending written in Latin letters in several
 * ways.
 */
function sameEnding(a: string, b: string): boolean {
  const stem = (surname: string) => surname.replace(/(?:[iy]{1,2}|ij)$/, '')
  return a !== b && Math.min(a.length, b.length) > 5 && stem(a) !== a && stem(b) !== b && stem(a) === stem(b)
}

/** Whether two names in one report may be one person: the surname agrees and no given name speaks against it. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length === 1)
    return short[0]!.length > 1 && (long.includes(short[0]!) || sameEnding(short[0]!, long.at(-1)!))
  if (!likePart(short.at(-1)!, long.at(-1)!)) return short.every((part) => long.includes(part))
  return short.slice(0, -1).every((part) => long.slice(0, -1).some((other) => likePart(part, other)))
}
