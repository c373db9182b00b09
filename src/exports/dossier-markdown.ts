import { words } from '../reading/reading.js'
import type { Dossier, DossierNote } from '../views/dossier.js'
import { outletOf } from '../views/look-up.js'
import { sayDay } from './record-text.js'

/** A dossier as Markdown with numbered footnotes: *Outlet, date, “exact sentence”*. */
export function renderDossier(dossier: Dossier): string {
  const body = dossier.relations.map(({ title, strands }) => `# ${escape(title)}\n\n${strands.map((strand) => (
    `## ${strand.title}\n\n${strand.lines.map((line) => `${escape(line.text)}${line.notes.map((number) => `[^${number}]`).join('')}\n`).join('\n')}`
  )).join('\n')}`).join('\n')
  const leftOut = dossier.leftOut === 0 ? '' : `\n${dossier.leftOut} likely ${dossier.leftOut === 1 ? 'line is' : 'lines are'} left out; \`--likely\` brings ${dossier.leftOut === 1 ? 'it' : 'them'}.\n`
  return `${body || '# Nothing is sure enough to be told\n'}${leftOut}\n${dossier.notes.map(renderNote).join('')}`
}

function renderNote({ number, reading, sentence }: DossierNote): string {
  return `[^${number}]: *${escape(outletOf(reading))}*, ${sayDay(reading)}, “${escape(words(reading.report, sentence).replace(/\s+/g, ' '))}”\n`
}

const MARKUP = /[\\`*_[\]<>#]/g

/** Words of a report never become markup. */
function escape(text: string): string {
  return text.replace(MARKUP, '\\$&')
}
