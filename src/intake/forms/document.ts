import type { Received } from '../report.js'
import type { Parcel } from './form.js'
import { draftReports, type Draft } from './draft-report.js'
import { readFactivaLines } from './factiva-record.js'
import { readNexisLines } from './lexis-record.js'
import { outletOfHead } from './printed-outlet.js'

/** The paragraphs of a word processor's document → one report, or the articles of a press database's download. */
export async function draftDocument(
  name: string,
  paragraphs: readonly string[],
  stated: Omit<Draft, 'text'> = {},
): Promise<Received> {
  const lines = paragraphs
    .map((one) => one.replace(/(?<![ \u00A0])[ \u00A0]+$/gm, '').replace(/^[ \t]+(?=\S)/, ''))
    .filter((one) => one.trim() !== '')
  const articles = [readNexisLines, readFactivaLines].map((read) => read(lines)).find((found) => found.length > 0)
  if (articles) return draftReports(name, articles)
  const text = lines.map((line) => line.replace(/\t+/g, '\t').trim()).join('\n\n')
  return draftReports(name, [{ ...stated, text, outlet: stated.outlet ?? outletOfHead(text) }])
}

/** A download of Nexis or Factiva as plain text: its lines as those of a document. */
export async function openPressText({ name, text }: Parcel): Promise<Received> {
  return draftDocument(name, (text() ?? '').replace(/\r\n?/g, '\n').split('\n'))
}
