import { detectLanguage } from './detect-language.js'
import { joinPieces } from './join-pieces.js'
import { LONGEST_TEXT } from './limits.js'
import { nameReport } from './name-report.js'
import { findArticle } from './page-article.js'
import { readRunningReport } from './page-live.js'
import { readPageMetadata, type PageMetadata } from './page-metadata.js'
import { NAMES_SOMEBODY } from './page-sentence.js'
import { openPage } from './page-tree.js'
import { correctionIn } from './printed-correction.js'
import { tooLarge } from './receive-lines.js'
import type { IntakeNote, Received } from './report.js'

// Fewer characters than one short paragraph are a menu or a notice, not a report.
const SHORTEST_ARTICLE = 140

/**
 * A saved page → its article, with what the page says of itself. Text: paragraphs parted by blank lines, headings
 * marked.
 */
export async function receivePage(name: string, source: string): Promise<Received> {
  const page = openPage(source)
  const metadata = readPageMetadata(page.document, page.linkedData, page.savedFrom)
  const { pieces, agreement } = findArticle(page, metadata)
  const running = readRunningReport(page, metadata.entries, pieces)
  const found = running ?? joinPieces(pieces)
  // Pages that build their text with scripts carry it whole only in their JSON-LD.
  const { text, marked } =
    running === null && metadata.articleBody !== null && metadata.articleBody.length > found.text.length * 2
      ? { text: metadata.articleBody, marked: [] }
      : found
  if (text.length < SHORTEST_ARTICLE)
    return refuse(
      'no article',
      name,
      `${name}: found a page without an article, expected a saved news page. Save the page of the report itself, or its words as text`,
    )
  if (isNoReport(text, metadata))
    return refuse(
      'no article',
      name,
      `${name}: found a page of ${text.split(/\s+/).length} words that names nobody, no place and no day, expected a saved news page. Save the page of the report itself, or its words as text`,
    )
  if (text.length > LONGEST_TEXT) return refuse('too large', name, tooLarge(name, text.length))
  const { title, outlet, byline, url, agency, published, section } = metadata
  const correction = metadata.correction ?? correctionIn(text)
  // What is detected in the words goes before what the page declares: templates keep their maker's language.
  const report = {
    id: nameReport(text, url),
    file: name === '-' ? null : name,
    title,
    outlet,
    byline,
    url,
    language: await detectLanguage(text),
    text,
    published,
    marked,
    ...(agency !== null && { agency }),
    ...(section !== null && { section }),
    ...(correction !== null && { correction }),
  }
  return { reports: [report], notes: noteDoubts(name, metadata, text, agreement) }
}

// The shortest reports are of this length, and tell whom, where or when.
const SHORT_NOTICE = 400

/**
 * “This domain is for use in examples …”: a short page that nobody signs and no day dates, and whose words name nobody.
 */
function isNoReport(text: string, { published, byline, agency }: PageMetadata): boolean {
  return (
    text.length < SHORT_NOTICE &&
    published === null &&
    byline === null &&
    agency === null &&
    /\p{Ll}{3}/u.test(text) &&
    !NAMES_SOMEBODY.test(text)
  )
}

// Below this share of words in common, two finders kept different things of a page.
const IN_DOUBT = 0.3
// Subscribers’ pages show the first paragraphs to all.
const WHOLE_STORY = 1_500

/**
 * What a reader of the page would wonder at: two days of publication, a wall for those who do not pay, finders that
 * disagree.
 */
function noteDoubts(
  place: string,
  { published, otherDay, isPaid }: PageMetadata,
  text: string,
  agreement: number,
): readonly IntakeNote[] {
  const days: readonly IntakeNote[] =
    otherDay === null || published === null
      ? []
      : [
          {
            kind: 'doubt',
            place,
            message: `${place}: found two days of publication (${published.date} and ${otherDay}), expected one. It is read with ${published.date}; rule another day where that is wrong`,
          },
        ]
  const paid: readonly IntakeNote[] =
    isPaid && text.length < WHOLE_STORY
      ? [
          {
            kind: 'summary',
            place,
            message: `${place}: found a page for subscribers, and of its story only the beginning (${text.length} characters), expected all of it. Save the page while signed in to read the rest`,
          },
        ]
      : []
  const found: readonly IntakeNote[] =
    agreement >= IN_DOUBT
      ? []
      : [
          {
            kind: 'doubt',
            place,
            message: `${place}: two ways of finding the story in the page found different words, expected one story. Look whether what is read is the story, or save its words as text`,
          },
        ]
  return [...days, ...paid, ...found]
}

function refuse(kind: IntakeNote['kind'], place: string, message: string): Received {
  return { reports: [], notes: [{ kind, place, message }] }
}
