import { createRequire } from 'node:module'
import { foldLetters } from '../../reference/fold-letters.js'

/** Titles and honorifics that are no part of a person’s name. */
const TITLES = new Set(
  `mr mrs ms miss dr prof sir dame lord lady shaikh sheikh shaykh sheik president praesident prasident minister general gen col colonel haji hajji mullah maulana maulavi ayatollah monsieur madame
herr senor senora excellency he hon jr sr phd md`.split(/\s+/),
)
const PARTICLES = new Set(
  'al el ul ur ud as ash ad an ar bin ibn ben bint abu de del della di da dos do van von der den la le y the of and und et na'.split(
    ' ',
  ),
)
/** Legal forms, as one sign: “Aktiengesellschaft” is “AG”. */
const LEGAL: readonly (readonly [RegExp, string])[] = [
  [/\baktiengesellschaft\b|\bakg\b/g, 'ag'],
  [/\bgesellschaft mit beschrankter haftung\b|\bg m b h\b/g, 'gmbh'],
  [/\b(?:open |public |closed )?joint stock company\b|\b(?:o|p|z)?jsc\b|\b[opz]ao\b/g, 'jsc'],
  [/\bpublic limited company\b|\bp l c\b/g, 'plc'],
  [/\blimited liability company\b|\bobshchestvo s ogranichennoy otvetstvennostyu\b|\booo\b|\bllc\b/g, 'llc'],
  [/\bsocietatea cu raspundere limitata\b|\bs r l\b/g, 'srl'],
  [/\bincorporated\b/g, 'inc'],
  [/\bcorporation\b/g, 'corp'],
  [/\blimited\b/g, 'ltd'],
  [/\bcompany\b/g, 'co'],
  [/\bs a r l\b/g, 'sarl'],
  [/\bsp z o o\b/g, 'spzoo'],
  [/\bb v\b/g, 'bv'],
  [/\bn a\b/g, 'na'],
  [/\bs a\b/g, 'sa'],
]
const LEGAL_SIGNS = new Set(
  'ag gmbh jsc plc llc srl inc corp ltd co sarl spzoo bv na sa se ab pt pte pty spa mv the of'.split(' '),
)
/** Words that so many bodies share that they tell none from another. */
const COMMON_IN_BODIES = new Set(
  'group holding holdings company international global bank fund trust foundation industries systems services capital management national ministry department'.split(
    ' ',
  ),
)
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/\bint l\b|\bintl\b/g, 'international'],
  [/organi[sz]ation/g, 'organisation'],
  [/defense/g, 'defence'],
  [/\bcentre\b/g, 'center'],
  [/\bco operation\b/g, 'cooperation'],
  [/\bu s\b|\bus\b/g, 'united states'],
  [/\bu k\b|\buk\b/g, 'united kingdom'],
  [/\bu n\b|\bun\b/g, 'united nations'],
  [/\bforty four\b|\bfourty four\b/g, '44'],
  [/\bone\b/g, '1'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
  [/\bfour\b/g, '4'],
  [/\bfive\b/g, '5'],
  [/\bseven\b/g, '7'],
  [/\bten\b/g, '10'],
]

/** Loaded for the first name in another script: its tables take longer to open than a report takes to read. */
const transliterate = (name: string): string =>
  (createRequire(import.meta.url)('transliteration') as typeof import('transliteration')).transliterate(name)

/** Latin letters without marks, lower case, one blank between words. */
export function plainName(name: string): string {
  const latin = /[^\0-ɏḀ-ỿ‐-⁯]/.test(name) ? transliterate(name) : name
  return foldLetters(latin)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})1(?=\p{L})/gu, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words that tell one person from another; particles fall away, “Abd al-Aziz” becomes one word. */
export function personWords(name: string): readonly string[] {
  const commaFirst = /^([^,]+), ?([^,]+)$/.exec(name)
  const plain = plainName(commaFirst ? `${commaFirst[2]!} ${commaFirst[1]!}` : name)
    .replace(/\babd (?:al|el|ul|ur) /g, 'abdul ')
    .replace(/\babd(?:al|el|oul|ul|ur) /g, 'abdul ')
  const told = plain.split(' ')
  // “John Doe junior” is no Mr Junior
  const own = told.length > 2 && /^(?:junior|senior)$/u.test(told.at(-1)!) ? told.slice(0, -1) : told
  const words = own.filter((word) => !PARTICLES.has(word))
  const bare = words.filter((word) => !TITLES.has(word) && !(LEGAL_SIGNS.has(word) && word.length > 1))
  const kept = bare.length > 0 ? bare : words
  return kept.filter((word, index) => kept.indexOf(word) === index)
}

/**
 * The words that tell one body from another, without legal forms; the common ones last in weight (see {@link
 * isCommonInBodies}).
 */
export function bodyWords(name: string): readonly string[] {
  const plain = [...SAME_WORD, ...LEGAL].reduce((text, [pattern, word]) => text.replace(pattern, word), plainName(name))
  const words = plain.split(' ').filter((word) => !['the', 'of', 'and'].includes(word))
  const bare = words.filter((word) => !LEGAL_SIGNS.has(word))
  return bare.length > 0 ? bare : words
}

export const isCommonInBodies = (word: string): boolean => COMMON_IN_BODIES.has(word)
