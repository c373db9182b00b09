import type { Turn } from './date-phrase.js'

/** Words that say which one: “last November”, “this September”, “the previous Friday”, “that same year”. */
export const TURN =
  '(?:the\\s+)?(?<turn>last|past|this|this coming|this past|next|coming|previous|preceding|following|same|current|that|that same|the same)'

/** The direction of such words; undefined where none is written. */
export function readTurn(words: string | undefined): Turn | undefined {
  if (words === undefined) return undefined
  const said = words.toLowerCase()
  if (/same|that/.test(said)) return 'same'
  if (/previous|preceding/.test(said)) return 'previous'
  if (/following/.test(said)) return 'following'
  if (/coming|next/.test(said)) return 'next'
  return /last|past/.test(said) ? 'last' : 'this'
}
