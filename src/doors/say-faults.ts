import type { Reading } from '../reading/reading.js'

/** A line for each kind of thing that a fault of the program kept us from reading in a report; none as a rule. */
export function sayFaults({ report, notes }: Reading): readonly string[] {
  return notes
    .filter(({ kind }) => kind === 'not-read')
    .map(
      ({ what, because }) =>
        `${report.file ?? report.id}: its ${what ?? ''} could not be read, by a fault of the program (${because ?? ''}); everything else of it was. Please report it with the text.`,
    )
}
