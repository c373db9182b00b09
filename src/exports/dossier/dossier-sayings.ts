import type { Changes } from '../../views/dossier/edition.js'

/** “12 likely lines are left out; `--likely` brings them.” */
export function sayLeftOutLines(leftOut: number, how: string): string {
  return `${leftOut} likely ${leftOut === 1 ? 'line is' : 'lines are'} left out; ${how} brings ${leftOut === 1 ? 'it' : 'them'}.`
}

/** “2 lines are hidden by your notes.” */
export function sayHidden(hidden: number): string {
  return `${hidden} ${hidden === 1 ? 'line is' : 'lines are'} hidden by your notes.`
}

/** “Since the edition of 10 December 2024, 12 reports: 3 lines new, 1 reads otherwise, 2 no longer told.” */
export function sayChanges({ of, added, changed, gone }: Changes): string {
  const told = [
    ...(added > 0 ? [`${added} ${added === 1 ? 'line' : 'lines'} new`] : []),
    ...(changed > 0 ? [`${changed} ${changed === 1 ? 'reads' : 'read'} otherwise`] : []),
    ...(gone.length > 0 ? [`${gone.length} no longer told`] : []),
  ]
  return `Since the edition of ${of}: ${told.length === 0 ? 'nothing has changed' : told.join(', ')}.`
}

/** How a chart is to be read. */
export const SHOWN_AS = {
  timeline: 'Solid: on that day. Dashed: some time in between. Dotted: one end is open.',
  strip: 'Solid: this value, or this range. Dashed: about it. Dotted: one end is open.',
} as const
