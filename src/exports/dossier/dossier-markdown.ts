import type { Dossier, DossierLine, DossierNote, DossierStrand } from '../../views/dossier.js'
import { sayChanges, sayHidden, sayLeftOutLines } from './dossier-sayings.js'

/** How a dossier is written as Markdown. */
export interface MarkdownOptions {
  /** Each line ends with its lasting name as a block name: ` ^3f2a9c1d04`. */
  readonly names?: boolean
}

/**
 * A dossier as Markdown with numbered footnotes: *Outlet*, title, day, “exact words”, place, address or file, also in.
 */
export function renderDossier(dossier: Dossier, { names = false }: MarkdownOptions = {}): string {
  const depth = dossier.title === null ? 0 : 1
  const head = (level: number, title: string) => `${'#'.repeat(level + depth)} ${escape(title)}\n\n`
  const strandText = ({ title, lines }: DossierStrand) =>
    `${title === null ? '' : head(2, title)}${lines.map((line) => renderLine(line, names)).join('\n')}`
  const body = dossier.parts
    .map(({ title, strands }) => `${head(1, title)}${strands.map(strandText).join('\n')}`)
    .join('\n')
  const nothing = dossier.parts.length > 0 ? '' : `${head(1, 'Nothing is sure enough to be told').trimEnd()}\n`
  const title = dossier.title === null ? '' : `# ${escape(dossier.title)}\n\n${escape(dossier.facts)}.\n\n`
  const foreword = dossier.foreword.map((words) => `> ${escape(words)}\n\n`).join('')
  const leftOut =
    dossier.leftOut === 0 ? '' : `\n${sayLeftOutLines(dossier.leftOut, '`--likely`')}${cite(dossier.leftOutNotes)}\n`
  const hidden = dossier.hidden === 0 ? '' : `\n${sayHidden(dossier.hidden)}\n`
  return `${title}${foreword}${renderChanges(dossier)}${body}${nothing}${leftOut}${hidden}\n${dossier.notes.map(renderNote).join('')}`
}

/** The margin bar of Markdown is a quoted block, and a word before each line that is new or otherwise. */
function renderChanges({ changes }: Dossier): string {
  if (changes === null) return ''
  const gone = changes.gone
    .map(({ text, footnote }) => `> - no longer told: ~~${escape(text)}~~ (${escape(footnote)})\n`)
    .join('')
  return `> ${escape(sayChanges(changes))}\n${gone === '' ? '' : `>\n${gone}`}\n`
}

function renderLine({ name, text, notes, written, change }: DossierLine, isNamed: boolean): string {
  const mark = change === null ? '' : change.kind === 'new' ? '**New:** ' : '**Changed:** '
  const was = change?.kind === 'changed' ? `\n> was: ${escape(change.was)}\n` : ''
  const own = written.map((words) => `\n> Note: ${escape(words)}\n`).join('')
  return `${mark}${escape(text)}${cite(notes)}${isNamed ? ` ^${name}` : ''}\n${was}${own}`
}

function cite(notes: readonly number[]): string {
  return notes.map((number) => `[^${number}]`).join('')
}

function renderNote({ number, outlet, title, day, words, place, address, file, alsoIn }: DossierNote): string {
  const where = [
    place,
    ...(address === null ? [] : [`<${address}>`]),
    ...(file === null || file === outlet ? [] : [escape(file)]),
    ...(alsoIn.length === 0 ? [] : [escape(`also in: ${alsoIn.join('; ')}`)]),
  ]
  return `[^${number}]: *${escape(outlet)}*${title === null ? '' : `, ${escape(title)}`}, ${day}, “${escape(words)}”, ${where.join(', ')}\n`
}

const MARKUP = /[\\`*_[\]<>#]/g

/** Words of a report never become markup. */
export function escape(text: string): string {
  return text.replace(MARKUP, '\\$&')
}
