import { renderDossier } from '../../exports/dossier-markdown.js'
import { renderEntity, renderExplanation, renderFigures, renderFindings, renderPositions, renderQuotes, renderTimeline } from '../../exports/record-text.js'
import { Failure } from '../../record/failure.js'
import { writeDossier } from '../../views/dossier.js'
import { explainEntry } from '../../views/explain-entry.js'
import { findEntities } from '../../views/find-entities.js'
import { findWords } from '../../views/find-words.js'
import { listQuotes, type QuoteChoice } from '../../views/list-quotes.js'
import type { LookUp } from '../../views/look-up.js'
import { listPositions, type PositionChoice } from '../../views/positions.js'

/** What each showing command prints of a record. */
export const showTimeline = renderTimeline
export const showFigures = renderFigures
export const showDossier = (look: LookUp) => renderDossier(writeDossier(look))
export const showQuotes = (look: LookUp, choice: QuoteChoice) => renderQuotes(listQuotes(look, choice))
export const showPositions = (look: LookUp, choice: PositionChoice) => renderPositions(listPositions(look, choice))
export const showFindings = (look: LookUp, words: string) => renderFindings(findWords(words, look), look.record.readings.length)

export function showWhy(look: LookUp, id: string): string {
  const entry = look.entry(id)
  if (!entry) throw new Failure('unknown-entry', { place: 'why', found: `no entry ‹${id}›`, expected: 'an entry of this record, such as n1', next: 'attache timeline prints their ids.' })
  return renderExplanation(explainEntry(entry, look))
}

export function showEntities(look: LookUp, name: string): string {
  const found = findEntities(name, look)
  if (found.length === 0) throw new Failure('unknown-entry', { place: 'who', found: `nobody and nothing called ‹${name}›`, expected: 'a name that a report writes', next: 'Try a part of the name.' })
  return found.map((entity) => renderEntity(entity, look)).join('\n')
}
