import { sayCell, type Measure } from '../../../views/measures/measure.js'
import { namePair, type Pair } from '../../../views/register.js'
import type { LookUp } from '../../../views/look-up.js'
import { Frame } from '../frame.js'
import { Along } from '../picture.js'
import { RegisterCredits } from './register-windows.js'

/** A measure with its drawing, an SVG made by us from numbers, and what its colours stand for. */
export interface DrawnMeasure {
  readonly measure: Measure
  readonly svg: string
  readonly legend: readonly string[]
}

/** The measures of one pair of states: each drawn, with its table and what it counts. */
export function MeasuresPage({
  pair,
  drawn,
  look,
}: {
  readonly pair: Pair
  readonly drawn: readonly DrawnMeasure[]
  readonly look: LookUp
}) {
  return (
    <Frame title={`Measures: ${namePair(pair, look)}`} here="/relations">
      <h1>Measures: {namePair(pair, look)}</h1>
      <p class="facts">
        <a href={`/relations/${pair.a}/${pair.b}`}>Their register</a>. What each measure counts and where it comes from
        stands beside it.
      </p>
      {drawn.length === 0 && (
        <p class="empty">
          Nothing to measure: no entry has both, and no register beside the record has numbers between them.
        </p>
      )}
      <div class="grid">
        {drawn.map((one, at) => (
          <MeasureSection key={one.measure.title + one.measure.source} id={`measure-${at + 1}`} {...one} />
        ))}
      </div>
      <RegisterCredits look={look} />
    </Frame>
  )
}

function MeasureSection({
  id,
  measure: { title, definition, source, columns, rows, notes },
  svg,
  legend,
}: DrawnMeasure & { readonly id: string }) {
  const said = rows.map((row) => row.map((cell) => cell ?? ''))
  return (
    <section class="measured half" id={id}>
      <h2>{title}</h2>
      <p>
        {definition} <Along id={id} table={{ columns, rows: said }} />
      </p>
      <figure data-step>
        <div dangerouslySetInnerHTML={{ __html: svg }} />
        {legend.length > 0 && (
          <figcaption class="legend">
            {legend.map((name, at) => (
              <span key={name}>
                <span class={`key plot-${at % 4}`} /> {name}{' '}
              </span>
            ))}
          </figcaption>
        )}
      </figure>
      {notes.map((note) => (
        <p key={note} class="facts">
          {note}
        </p>
      ))}
      <details>
        <summary>The numbers</summary>
        <div class="scroll">
          <table class="stacked">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td
                      key={columns[column]}
                      data-label={columns[column]}
                      class={typeof cell === 'number' ? 'number' : undefined}
                    >
                      {sayCell(cell, columns[column]!)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="from">From: {source}</p>
    </section>
  )
}
