import type { Received } from '../report.js'
import { refuse, type Parcel } from './form.js'
import { draftRows } from './table-rows.js'

/** A table as text: cells parted by commas, semicolons or tabs, quoted where they hold one. */
export async function openTable({ name, text }: Parcel): Promise<Received> {
  const source = text()
  return source === null
    ? refuse('binary', name, 'found no text in any encoding known here, expected a table. Save it again as UTF-8')
    : draftRows(name, cutRows(source))
}

/** The cells of each row. Tabs part without quotes: lists of addresses have single marks in them. */
export function cutRows(source: string): readonly (readonly string[])[] {
  const separator = separatorOf(source)
  if (separator === '\t' && !/(?:^|\t)"[^"\t]*\n/m.test(source))
    return source
      .split(/\r?\n/)
      .map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')))
  const rows: string[][] = []
  let row: string[] = []
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y')
  for (let at = 0; at < source.length;) {
    cell.lastIndex = at
    const found: readonly (string | undefined)[] | null = cell.exec(source)
    // A mark that is never closed: the rest of the line is one cell.
    const [whole, quoted, plain, end] = found ?? unclosed(source, at)
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    at += whole?.length ?? 1
    if (end !== separator) {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function unclosed(source: string, at: number): readonly [string, undefined, string, string] {
  const end = source.indexOf('\n', at)
  const line = source.slice(at, end < 0 ? undefined : end + 1)
  return [line, undefined, line.trim(), '\n']
}

function separatorOf(source: string): string {
  const lines = source.slice(0, 50_000).split('\n', 200)
  const steady = (separator: string) => {
    const counts = lines
      .map((line) => line.split(separator).length - 1)
      .filter((count) => count > 0)
      .toSorted((a, b) => a - b)
    const usual = counts[Math.floor(counts.length / 2)] ?? 0
    // Of two that part the lines equally often the one with more cells does.
    return usual > 0 ? counts.filter((count) => count === usual).length + Math.min(usual, 900) / 1000 : 0
  }
  return ['\t', ';', ','].reduce((best, one) => (steady(one) > steady(best) ? one : best), ',')
}
