import { words } from '../reading/reading.js'
import type { Dossier, DossierNote } from '../views/dossier.js'
import { outletOf } from '../views/look-up.js'
import { sayDay } from './record-text.js'

/** A dossier as Markdown with numbered footnotes: *Outlet, title, date, “exact sentence”, address*. */
export function renderDossier(dossier: Dossier): string {
  const body = dossier.relations.map(({ title, strands }) => `# ${escape(title)}\n\n${strands.map((strand) => (
    `## ${strand.title}\n\n${strand.lines.map((line) => `${escape(line.text)}${line.notes.map((number) => `[^${number}]`).join('')}\n`).join('\n')}`
  )).join('\n')}`).join('\n')
  const leftOut = dossier.leftOut === 0 ? '' : `\n${dossier.leftOut} likely ${dossier.leftOut === 1 ? 'line is' : 'lines are'} left out; \`--likely\` brings ${dossier.leftOut === 1 ? 'it' : 'them'}.${dossier.leftOutNotes.map((number) => `[^${number}]`).join('')}\n`
  return `${body || '# Nothing is sure enough to be told\n'}${leftOut}\n${dossier.notes.map(renderNote).join('')}`
}

function renderNote({ number, reading, sentence }: DossierNote): string {
  const { report, layout } = reading
  const title = (report.title ?? (layout.title && words(report, layout.title)))?.replace(/\s+/gu, ' ')
  const isHeadline = layout.title !== null && layout.title.start === sentence.start
  const named = title && !isHeadline ? `, ${escape(title)}` : ''
  const address = report.url !== null && ADDRESS.test(report.url) ? `, <${report.url}>` : ''
  return `[^${number}]: *${escape(outletOf(reading))}*${named}, ${sayDay(reading)}, “${escape(words(report, sentence).replace(/\s+/g, ' '))}”${address}\n`
}

/** An address that a page may be found at, without anything that would end the link. */
const ADDRESS = /^https?:\/\/[^\s<>]+$/iu

const MARKUP = /[\\`*_[\]<>#]/g

/** Words of a report never become markup. */
function escape(text: string): string {
  return text.replace(MARKUP, '\\$&')
}
