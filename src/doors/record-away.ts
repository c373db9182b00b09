/*
 * Where the place of the record is away, an open page, a page that is asked for and a program are told so in the same
 * words.
 */
const KEPT = 'Everything that was acknowledged is kept'
const TWICE = 'reports that come twice are kept once'

export const AWAY_TITLE = 'The record does not answer at the moment'

/** To a program, in the parts of a problem. */
export const AWAY_PROBLEM = {
  found: 'no answer from where the record is kept',
  expected: 'one within some seconds',
  next: `Send the same again in a while. ${KEPT}, and ${TWICE}.`,
} as const

/** On a page that lies open. */
export const AWAY_MEANWHILE = `${AWAY_TITLE}. What you see stays, and the desk goes on by itself when it is back. ${KEPT}.`

/** In place of a page: nothing was wrong with what was asked or sent. */
export function sayAway(isAsking: boolean): string {
  const again = isAsking
    ? 'It is shown again as soon as that is back.'
    : `What you sent was not acknowledged. Go back and send it again in a moment: ${TWICE}.`
  return `Nothing is wrong with what you asked; the place where the record is kept is away. ${again} ${KEPT}.`
}
