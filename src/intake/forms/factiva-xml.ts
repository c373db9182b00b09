import type { Received } from '../report.js'
import { draftReports, type Draft } from './draft-report.js'
import { find, findAll, paragraphsIn, wordsIn, type XmlElement } from './xml-tree.js'

/**
 * Factiva's XML: `article` elements with `headline`, `leadParagraph`, `tailParagraphs`, `publicationDate`,
 * `sourceName`.
 */
export async function readFactivaXml(name: string, root: XmlElement): Promise<Received> {
  return draftReports(name, findAll(root, 'article').map(draftOf))
}

function draftOf(article: XmlElement): Draft {
  const bodies = findAll(article, 'leadParagraph', 'tailParagraphs')
  return {
    title: wordsIn(find(article, 'headline')),
    outlet: wordsIn(find(article, 'sourceName')),
    byline: wordsIn(find(article, 'byline')),
    credits: [wordsIn(find(article, 'credit')), wordsIn(find(article, 'copyright'))],
    day: wordsIn(find(article, 'publicationDate', 'publicationDateTime')),
    section: wordsIn(find(article, 'sectionName')),
    correction: wordsIn(find(article, 'corrections', 'correction')),
    text: bodies.flatMap((body) => bodyParagraphs(body)).join('\n\n') || wordsIn(find(article, 'headline')),
  }
}

/** Marked paragraphs, or plain text that begins a new one by an indented line. */
function bodyParagraphs(body: XmlElement): readonly string[] {
  if (find(body, 'paragraph')) return paragraphsIn(body, new Set(['paragraph']))
  return wordsIn(body)
    .split(/\n[ \t]*\n|\n(?=[ \t]{2,}\S)/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
}
