import type { ComponentChildren } from 'preact'
import { csvRow } from '../../exports/formats/csv.js'

/** What a picture shows, in rows. */
export interface PictureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

interface PictureProps {
  /** Stands behind # in its address. */
  readonly id: string
  readonly title: string
  readonly table: PictureTable
  readonly children: ComponentChildren
  /** The table as the page has it, where its cells are more than words: such a table stands open. */
  readonly twin?: ComponentChildren
}

/** A drawing with its table, the same as CSV, and its address. */
export function Picture({ id, title, table, children, twin }: PictureProps) {
  return (
    <figure class="picture" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <span id={`${id}-title`}>{title}</span> <Along id={id} table={table} />
      </figcaption>
      {children}
      <AsTable title={title} table={table} twin={twin} />
    </figure>
  )
}

/** The address of a picture, and what it shows as a file. */
export function Along({ id, table }: Pick<PictureProps, 'id' | 'table'>) {
  return (
    <span class="facts along">
      <a href={`#${id}`}>its address</a> ·{' '}
      <a href={csvAddress(table)} download={`${id}.csv`}>
        as CSV
      </a>
    </span>
  )
}

/** What a picture shows, in rows that unfold beneath it. */
export function AsTable({ title, table, twin }: Pick<PictureProps, 'title' | 'table' | 'twin'>) {
  return (
    <details open={twin !== undefined}>
      <summary>As a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
        {twin ?? <PlainTable table={table} />}
      </div>
    </details>
  )
}

function PlainTable({ table: { columns, rows } }: { readonly table: PictureTable }) {
  return (
    <table class="wide stacked">
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
            {row.map((cell, place) => (
              <td
                key={columns[place]}
                data-label={columns[place]}
                class={typeof cell === 'number' ? 'number' : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The table as a file within the page: nothing more is asked of the desk for it. */
export function csvAddress({ columns, rows }: PictureTable): string {
  const lines = [columns, ...rows].map((row) => csvRow(row).trimEnd())
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`${lines.join('\r\n')}\r\n`)}`
}
