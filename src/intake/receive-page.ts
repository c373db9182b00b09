import { parseHTML } from 'linkedom'
import { detectLanguage } from './detect-language.js'
import { joinPieces } from './join-pieces.js'
import { LONGEST_TEXT } from './limits.js'
import { nameReport } from './name-report.js'
import { findArticle } from './page-article.js'
import { readPageMetadata } from './page-metadata.js'
import { openPage } from './page-tree.js'
import { tooLarge } from './receive-lines.js'
import type { IntakeNote, Received } from './report.js'

// Fewer characters than one short paragraph are a menu or a notice, not a report.
const SHORTEST_ARTICLE = 140

/** A saved page → its article, with what the page says of itself. Text: paragraphs parted by blank lines, headings marked. */
export async function receivePage(name: string, source: string): Promise<Received> {
  const page = openPage(source)
  const metadata = readPageMetadata(parseHTML(page.markup).document, page.linkedData, page.savedFrom)
  const found = joinPieces(findArticle(page, metadata).pieces)
  // Pages that build their text with scripts carry it whole only in their JSON-LD.
  const { text, marked } = metadata.articleBody !== null && metadata.articleBody.length > found.text.length * 2 ? { text: metadata.articleBody, marked: [] } : found
  if (text.length < SHORTEST_ARTICLE) return refuse('no article', name, `${name}: found a page without an article, expected a saved news page. Save the page of the report itself, or its words as text`)
  if (text.length > LONGEST_TEXT) return refuse('too large', name, tooLarge(name, text.length))
  const { title, outlet, byline, url, published } = metadata
  // What is detected in the words goes before what the page declares: templates keep their maker's language.
  const report = { id: nameReport(text, url), file: name === '-' ? null : name, title, outlet, byline, url, language: await detectLanguage(text), text, published, marked }
  return { reports: [report], notes: [] }
}

function refuse(kind: IntakeNote['kind'], place: string, message: string): Received {
  return { reports: [], notes: [{ kind, place, message }] }
}
