import { createHash } from 'node:crypto'
import type { Dossier, DossierLine, DossierNote, DossierPart, DossierStrand } from '../../views/dossier.js'
import type { DossierChart } from '../../views/dossier/charts.js'
import { xml } from '../formats/told.js'
import { textFragment } from '../../language/text-fragment.js'
import { drawChart } from './chart-svg.js'
import { sayChanges, sayHidden, sayLeftOutLines, SHOWN_AS } from './dossier-sayings.js'
import { DOSSIER_STYLES } from './dossier-styles.js'

/** Nothing is fetched and nothing runs: the one style is allowed by what it is, scripts not at all. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOSSIER_STYLES, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`

/**
 * A dossier as one page that needs no network: evidence opens beneath its line, the footnotes stand at the end, charts
 * have their tables. Prints as it reads.
 */
export function renderDossierPage(dossier: Dossier): string {
  const title = dossier.title ?? 'Dossier'
  const drawn = new PageLines(dossier)
  const parts = dossier.parts.map((part, at) => drawn.part(part, at)).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${xml(POLICY).replaceAll('&apos;', "'")}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="generator" content="Attaché"><title>${xml(title)}</title><style>${DOSSIER_STYLES}</style></head>
<body>
<header><h1>${xml(title)}</h1><p class="facts">${xml(dossier.facts)}. Every line is made from the record; its footnotes give the exact words.</p>${dossier.foreword.map((words) => `<p class="own">${xml(words)}</p>`).join('')}${changesOf(dossier)}</header>
<nav aria-label="Parts"><ul>${dossier.parts.map((part, at) => `<li><a href="#part-${at + 1}">${xml(part.title)}</a></li>`).join('')}${dossier.notes.length > 0 ? '<li><a href="#footnotes">Footnotes</a></li>' : ''}</ul></nav>
<main>
${parts}${dossier.parts.length === 0 ? '<p>Nothing is sure enough to be told.</p>' : ''}
${leftOut(dossier)}${dossier.hidden === 0 ? '' : `<p class="stated">${sayHidden(dossier.hidden)}</p>`}
${dossier.notes.length === 0 ? '' : `<section class="notes" id="footnotes"><h2>Footnotes</h2><ol>\n${dossier.notes.map((note) => `<li id="fn-${note.number}" value="${note.number}">${renderNote(note)}</li>`).join('\n')}\n</ol></section>`}
</main>
<footer>Made by Attaché from press reports. The same record gives the same document.</footer>
</body></html>
`
}

function leftOut({ leftOut: many, leftOutNotes }: Dossier): string {
  return many === 0
    ? ''
    : `<p class="stated">${sayLeftOutLines(many, '--likely')}${leftOutNotes.map(cite).join('')}</p>`
}

function changesOf({ changes }: Dossier): string {
  if (changes === null) return ''
  const gone = changes.gone
    .map(({ text, footnote }) => `<li class="gone"><del>${xml(text)}</del> (${xml(footnote)})</li>`)
    .join('')
  return `<section class="changes"><p>${xml(sayChanges(changes))}</p>${gone === '' ? '' : `<details open><summary>No longer told</summary><ul>${gone}</ul></details>`}</section>`
}

/** The lines of a page: each place may be pointed at once, and the evidence beneath a line is that of its footnotes. */
class PageLines {
  readonly #notes: readonly DossierNote[]
  readonly #placed = new Set<string>()

  constructor({ notes }: Dossier) {
    this.#notes = notes
  }

  part({ title, strands }: DossierPart, at: number): string {
    return `<section id="part-${at + 1}"><h2>${xml(title)}</h2>\n${strands.map((strand) => this.#strand(strand)).join('\n')}</section>`
  }

  #strand({ title, lines, chart }: DossierStrand): string {
    return `<section>${title === null ? '' : `<h3>${xml(title)}</h3>`}${chart ? renderChart(chart) : ''}\n${lines.map((line) => this.#line(line)).join('\n')}</section>`
  }

  #line({ name, text, notes, written, change }: DossierLine): string {
    const place = this.#placed.has(name) ? '' : ` id="line-${name}"`
    this.#placed.add(name)
    const tag = change === null ? '' : `<span class="tag">${change.kind}</span>`
    const was = change?.kind === 'changed' ? `<p class="was">was: ${xml(change.was)}</p>` : ''
    return `<div class="said${change === null ? '' : ` ${change.kind}`}"${place}><p>${tag}${xml(text)}${notes.map(cite).join('')}</p>${was}${this.#evidence(notes, name)}${written.map((words) => `<p class="own">${xml(words)}</p>`).join('')}</div>`
  }

  #evidence(numbers: readonly number[], name: string): string {
    const notes = numbers.flatMap((number) => this.#notes[number - 1] ?? [])
    const reports = new Set(notes.map(({ reading }) => reading.report.id)).size
    const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
    return notes.length === 0
      ? ''
      : `<details class="evidence"><summary>The words: ${many(notes.length, 'sentence')} of ${many(reports, 'report')}</summary><ol>${notes.map((note) => `<li value="${note.number}"><q>${xml(note.words)}</q> <span class="of">${xml(note.outlet)}, ${xml(note.day)}, ${xml(note.place)}</span></li>`).join('')}</ol><p class="of">Called ${name} in your notes.</p></details>`
  }
}

function cite(number: number): string {
  return `<sup><a href="#fn-${number}" aria-label="footnote ${number}">${number}</a></sup>`
}

/** *Outlet*, title, day, “exact words”, place, address or file, also in. */
function renderNote({ outlet, title, day, words, place, address, file, alsoIn }: DossierNote): string {
  const where = [
    xml(place),
    ...(address === null
      ? []
      : [
          `<a href="${xml(`${address}${address.includes('#') ? '' : '#'}${textFragment(words)}`)}" rel="noreferrer noopener">${xml(address)}</a>`,
        ]),
    ...(file === null ? [] : [xml(file)]),
    ...(alsoIn.length === 0 ? [] : [xml(`also in: ${alsoIn.join('; ')}`)]),
  ]
  return `<em>${xml(outlet)}</em>${title === null ? '' : `, ${xml(title)}`}, ${xml(day)}, <q class="words">${xml(words)}</q>, ${where.join(', ')}`
}

function renderChart(chart: DossierChart): string {
  const table = `<div class="scroll"><table><thead><tr>${chart.head.map((cell) => `<th scope="col">${xml(cell)}</th>`).join('')}</tr></thead><tbody>${chart.table.map((row) => `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`
  return `<figure>${drawChart(chart)}<figcaption>${xml(chart.title)}. ${SHOWN_AS[chart.kind]}</figcaption><details class="table ${chart.kind}"><summary>The same as a table</summary>${table}</details></figure>`
}
