import type { Token } from '../../language/en/sentence.js'
import { HONORIFICS, OCCUPATIONS, OFFICE_HEADS, OFFICE_MODIFIERS, RANKS } from '../../reference/tables/offices.js'

const HEADS = new Set(OFFICE_HEADS)
const MODIFIERS = new Set(OFFICE_MODIFIERS)
const HONORIFIC = new Set(HONORIFICS)
const RANK = new Set(RANKS)
const OCCUPATION = new Set(OCCUPATIONS)

/** Lower case without a full stop, so that “Gen.” and “Gen” are one word. */
const plain = (token: Token): string => token.form.toLowerCase().replace(/\.$/, '')

const SINGULAR: Readonly<Record<string, string>> = {
  secretaries: 'secretary',
  deputies: 'deputy',
  attachés: 'attache',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  chairmen: 'chairman',
}

/** “minister”, “ministers”, “spokesmen”: the word that makes the office, in the singular; undefined for other words. */
export function officeHead(token: Token | undefined): string | undefined {
  if (!token) return undefined
  const word = plain(token)
  // “PM Roth” holds an office, “3 pm” is an hour.
  if (word === 'pm' && token.form !== 'PM') return undefined
  if (HEADS.has(word)) return word
  const singular = SINGULAR[word] ?? (word.endsWith('s') ? word.slice(0, -1) : undefined)
  return singular !== undefined && HEADS.has(singular) ? singular : undefined
}

/** “Presidents” → “President”, with the capital it has. */
export function singularOffice(token: Token): string {
  const head = officeHead(token)
  return head === undefined || head === plain(token)
    ? token.form
    : /^\p{Lu}/u.test(token.form)
      ? head.charAt(0).toUpperCase() + head.slice(1)
      : head
}

export const isOfficeModifier = (token: Token | undefined): boolean =>
  token !== undefined && MODIFIERS.has(plain(token))
export const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined && HONORIFIC.has(plain(token)) && token.form !== 'miss'
export const isRank = (token: Token | undefined): boolean => token !== undefined && RANK.has(plain(token))
const isOccupation = (token: Token | undefined): boolean => token !== undefined && OCCUPATION.has(plain(token))
/** Words that say what a person is and are no part of the name. */
export const isTitleWord = (token: Token | undefined): boolean =>
  officeHead(token) !== undefined ||
  isHonorific(token) ||
  isRank(token) ||
  (isOccupation(token) && /^\p{Lu}/u.test(token!.form))
/** “His Majesty King”, “Her Excellency President”: how one is spoken to, and no office. */
export const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:Majesty|Highness|Excellency|HRH|HM|Honou?rable)$/.test(token.form)
/** Offices whose word is also a common given name or surname. */
export const isNameLikeTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:King|Prince|Pope|Major|Bishop|Judge|Chief|Sultan|Sheikh|Khan|Dean|Marshal|Marshall|Page|Lord)$/.test(token.form)
