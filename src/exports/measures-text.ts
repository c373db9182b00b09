import { sayCell, type Measure } from '../views/measures/measure.js'
import type { LookUp } from '../views/look-up.js'
import { namePair, type Pair } from '../views/register.js'
import { renderColumns, sayLeftOut } from './record-text.js'

/** The measures of a relation as tables, each with what it counts and where its numbers come from. */
export function renderMeasures(pair: Pair, measures: readonly Measure[], look: LookUp): string {
  const told = measures.map(({ title, definition, source, columns, rows, notes }) =>
    [
      `${title}\n`,
      `    ${definition}\n`,
      `    from: ${source}\n`,
      renderColumns([columns, ...rows.map((row) => row.map((cell, at) => sayCell(cell, columns[at]!)))]).replace(
        /^(?=.)/gmu,
        '    ',
      ),
      ...notes.map((note) => `    ${note}\n`),
    ].join(''),
  )
  const none =
    measures.length === 0
      ? ['nothing to measure: no entry has both, and no register beside the record has numbers between them\n']
      : []
  return `${namePair(pair, look)}\n\n${[...told, ...none].join('\n')}${sayLeftOut(look)}`
}
