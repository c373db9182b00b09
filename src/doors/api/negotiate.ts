import Papa from 'papaparse'
import { FORMULA } from '../../exports/formats/csv.js'
import type { Evidence } from '../mcp/footnotes.js'
import { ApiProblem } from './problem.js'

const JSON_MEDIA = 'application/json'
const SHORT: Readonly<Record<string, string>> = { json: JSON_MEDIA, csv: 'text/csv', ndjson: 'application/x-ndjson' }

/** The form of the answer that is asked for, among those that there are: the first one that `Accept` weighs most. */
export function negotiate(accept: string | undefined, format: string | undefined, media: readonly string[]): string {
  const all = [JSON_MEDIA, ...media]
  if (format !== undefined) {
    const wanted = SHORT[format]
    if (wanted !== undefined && all.includes(wanted)) return wanted
    throw noForm(`format ‹${format}›`, all)
  }
  if (accept === undefined || accept.trim() === '' || media.includes('*/*')) return JSON_MEDIA
  const asked = accept.split(',').map((part) => {
    const [type = '', ...rest] = part.trim().toLowerCase().split(';')
    const weight = rest.map((one) => /^\s*q=([\d.]+)\s*$/u.exec(one)?.[1]).find((one) => one !== undefined)
    return { type: type.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })
  const weightOf = (one: string) => {
    const exact =
      asked.find(({ type }) => type === one) ??
      asked.find(({ type }) => type === `${one.split('/')[0]!}/*`) ??
      asked.find(({ type }) => type === '*/*')
    return exact?.weight ?? 0
  }
  const best = all
    .map((one, at) => ({ one, at, weight: weightOf(one) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)[0]
  if (best) return best.one
  throw noForm(`Accept ‹${accept.slice(0, 80)}›`, all)
}

function noForm(found: string, all: readonly string[]): ApiProblem {
  return new ApiProblem('no-such-form', {
    found,
    expected: `one of ${all.join(', ')}`,
    next: 'Leave Accept out for JSON.',
  })
}

type Told = Readonly<Record<string, unknown>>

/** The rows of a list, a line of JSON each; footnotes stand in the row in full. */
export function* writeLines(rows: readonly Told[], evidence: readonly Evidence[]): Generator<string> {
  const notes = new Map(evidence.map((one) => [one.note, one]))
  for (const row of rows)
    yield `${JSON.stringify({ ...row, evidence: citedIn(row).flatMap((note) => notes.get(note) ?? []) })}\n`
}

/** The same as a table: what is several stands in one cell, footnotes as they are cited. */
export function* writeTable(
  rows: readonly Told[],
  evidence: readonly Evidence[],
  columns: readonly string[],
): Generator<string> {
  const notes = new Map(
    evidence.map((one) => [one.note, `${one.outlet}, ${one.day ?? 'undated'}: “${one.words.replace(/\s+/gu, ' ')}”`]),
  )
  yield csvLine(columns)
  for (const row of rows)
    yield csvLine(
      columns.map((name) =>
        name === 'evidence'
          ? citedIn(row)
              .flatMap((note) => notes.get(note) ?? [])
              .join(' | ')
          : cellOf(row[name]),
      ),
    )
}

function citedIn({ evidence }: Told): readonly string[] {
  return Array.isArray(evidence) ? (evidence as readonly string[]) : []
}

function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cellOf).join('; ')
  if (typeof value === 'object') return 'name' in value ? cellOf(value.name) : JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
