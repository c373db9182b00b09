import type { Span } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import { compareFacets, type FacetRow } from '../views/compare-reports.js'
import { copyDirection, type CopyDirection } from '../views/copy-direction.js'
import { printedBy, titleOf, type LookUp } from '../views/look-up.js'
import { sayPublished } from '../views/say-published.js'
import { alignReports, type Row } from '../views/side-by-side.js'
import { renderColumns } from './record-text.js'

/** So much of a sentence stands in a line. */
const LONGEST = 160
/** Sentences that a copy added or left out, in full. */
const SENTENCES_SHOWN = 4

/** Two to four reports against one another: by facet, fact by fact, and who has the words from whom. */
export function renderCompared(readings: readonly Reading[], look: LookUp): string {
  const heads = readings.map((reading, at) => [
    `[${at + 1}]`,
    printedBy(reading),
    sayPublished(reading),
    titleOf(reading),
    reading.report.id,
  ])
  const origins = readings.flatMap((a, at) => readings.slice(at + 1).flatMap((b) => copyDirection(a, b, look) ?? []))
  const place = (reading: Reading) => `[${readings.indexOf(reading) + 1}]`
  return [
    renderColumns(heads),
    compareFacets(readings, look)
      .map((row) => renderFacet(row, readings.length))
      .join('\n'),
    `Fact by fact\n${renderFacts(alignReports(readings, look), readings)}`,
    `Who has it from whom\n${origins.length === 0 ? '    no telling is shared: as far as the words go, each is its own\n' : origins.map((one) => renderDirection(one, place)).join('\n')}`,
  ].join('\n')
}

/** “Who”, and beneath it what all have, what some have, and what one has alone. */
function renderFacet({ facet, cells }: FacetRow, count: number): string {
  const values = new Map<string, number[]>()
  cells.forEach((cell, at) => {
    for (const { value } of cell) values.set(value, [...(values.get(value) ?? []), at + 1])
  })
  const told = [...values].toSorted(([, a], [, b]) => b.length - a.length)
  const silent = cells.flatMap((cell, at) => (cell.length === 0 ? [at + 1] : []))
  const rows = told.map(([value, places]) => [`    ${sayPlaces(places, count)}`, value.replace(/\s+/gu, ' ')])
  return `${facet}\n${renderColumns([...rows, ...(silent.length === 0 ? [] : [[`    ${silent.map((at) => `[${at}]`).join('')}`, '—']])])}`
}

const sayPlaces = (places: readonly number[], count: number): string =>
  places.length === count
    ? count === 2
      ? 'both'
      : 'all'
    : `${places.length === 1 ? 'only ' : ''}${places.map((at) => `[${at}]`).join('')}`

/** Each fact with what every report does: agrees, differs (in what), alone has it, denies it, is silent. */
function renderFacts(rows: readonly Row[], readings: readonly Reading[]): string {
  if (rows.length === 0) return '    nothing sure is told in these reports; --likely brings what is only likely\n'
  return rows
    .map(({ label, standing, because, entry, cells }) => {
      const does = cells.map(
        (cell, at) =>
          `[${at + 1}] ${cell === null ? 'silent' : `${standing === 'agree' ? 'agrees' : standing === 'differ' ? 'differs' : standing === 'denied' ? 'has it as denied' : 'only here'}${cell.value === null ? '' : ` (${cell.value})`}`}`,
      )
      const first = cells.findIndex((cell) => cell !== null)
      const told = first < 0 ? '' : `        ‹${shorten(words(readings[first]!.report, cells[first]!.sentence))}›\n`
      return `    ${entry === null ? '' : `${entry}  `}${label}${because === null ? '' : ` (${because})`}\n        ${does.join(' · ')}\n${told}`
    })
    .join('')
}

function renderDirection(
  { kind, of, copy, because, share, added, cut, altered }: CopyDirection,
  place: (reading: Reading) => string,
): string {
  const percent = (part: number) => `${Math.round(100 * part)} %`
  const head =
    because === null
      ? `    ${place(of)} and ${place(copy)} share their telling (${kind}); which was first is not told by credit, day or length`
      : `    ${place(copy)} has it from ${place(of)} (${kind}): ${because}`
  const list = (what: string, reading: Reading, spans: readonly Span[]) =>
    spans.length === 0
      ? []
      : [
          `        ${what} ${spans.length} ${spans.length === 1 ? 'sentence' : 'sentences'}:`,
          ...spans.slice(0, SENTENCES_SHOWN).map((span) => `            ‹${shorten(words(reading.report, span))}›`),
          ...(spans.length > SENTENCES_SHOWN ? [`            and ${spans.length - SENTENCES_SHOWN} more`] : []),
        ]
  return [
    head,
    `        ${percent(share.copy)} of ${place(copy)} and ${percent(share.of)} of ${place(of)} stand in shared passages`,
    ...list('added', copy, added),
    ...list('left out', of, cut),
    ...altered.map(
      ({ what, before, after }) =>
        `        ${what}: ${before === '' ? 'put in' : `‹${shorten(before)}›`} ${after === '' ? 'left out' : before === '' ? `‹${shorten(after)}›` : `→ ‹${shorten(after)}›`}`,
    ),
  ]
    .map((row) => `${row}\n`)
    .join('')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`
}
