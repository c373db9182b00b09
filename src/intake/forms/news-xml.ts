import { textOfMarkup } from '../join-pieces.js'
import { isCorrection } from '../printed-correction.js'
import type { Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import { refuse } from './form.js'
import { find, findAll, paragraphsIn, wordsIn, type XmlElement } from './xml-tree.js'

const PARAGRAPHS = new Set([
  'p',
  'hl2',
  'li',
  'tr',
  'block',
  'br',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'DataContent',
  'body.content',
  'lead',
  'media-caption',
])
const NO_STORY = new Set([
  'media',
  'media-caption',
  'script',
  'style',
  'figure',
  'nitf-table',
  'head',
  'body.head',
  'tagline',
  'body.end',
])

/** NewsML 1, NewsML-G2 and NITF, also one in the other: one report for each item that has words. */
export async function readNewsXml(name: string, root: XmlElement): Promise<Received> {
  const items = itemsOf(root)
  const drafts = items.map(draftOf).filter(({ text }) => text !== '')
  if (drafts.length === 0)
    return refuse(
      'no article',
      name,
      'found a news item without words (a picture, a package of links), expected one with text',
    )
  return draftReports(name, drafts)
}

function itemsOf(root: XmlElement): readonly XmlElement[] {
  if (['newsItem', 'NewsItem', 'nitf'].includes(root.local)) return [root]
  const items = findAll(root, 'newsItem', 'NewsItem')
  return items.length > 0 ? items : [root]
}

function draftOf(item: XmlElement): Draft {
  const words = (...locals: readonly string[]) =>
    locals.map((local) => tidy(wordsIn(find(item, local)))).find((one) => one !== null) ?? null
  const literal = (...locals: readonly string[]) =>
    locals.map((local) => named(find(item, local))).find((one) => one !== null) ?? null
  return {
    title: words('hl1', 'headline', 'HeadLine', 'title', 'NameLabel'),
    outlet:
      words('distributor', 'rights.owner') ??
      literal('infoSource', 'provider', 'Provider', 'copyrightHolder') ??
      words('CopyrightLine'),
    byline: bylineOf(item),
    credits: [
      words('creditline', 'CreditLine', 'credit', 'distributor'),
      literal('infoSource', 'provider', 'Provider', 'Source'),
      words('copyrightNotice', 'CopyrightLine', 'rights.owner'),
    ],
    day:
      attribute(item, 'pubdate', 'date.publication') ??
      attribute(item, 'date.issue', 'norm') ??
      attribute(item, 'story.date', 'norm') ??
      words('contentCreated', 'firstCreated', 'versionCreated', 'FirstCreated', 'DateLineDate', 'DateId'),
    section: attribute(item, 'pubdata', 'position.section'),
    correction:
      [words('edNote'), attribute(item, 'ed-msg', 'info')].find((one) => one !== null && isCorrection(one)) ?? null,
    text: bodyOf(item),
  }
}

/** Initials of an editor and codes of a desk are nobody’s name. */
function bylineOf(item: XmlElement): string | null {
  const line = find(item, 'byline', 'ByLine')
  const stated = line
    ? (tidy(paragraphsIn(line, new Set(['person']), new Set(['byttl'])).join(', '))?.replace(/[,;]\s*$/, '') ?? null)
    : null
  const by = tidy(wordsIn(find(item, 'by')))
  const creator = find(item, 'creator')
  return stated ?? by ?? (creator ? ([named(creator)].find((one) => one !== null && one.includes(' ')) ?? null) : null)
}

/** A party: its name, its literal, its formal name. A code or an address names nobody. */
function named(party: XmlElement | undefined): string | null {
  if (!party) return null
  const inner = find(party, 'Party')
  const stated =
    tidy(wordsIn(find(party, 'name'))) ?? party.attributes['literal'] ?? inner?.attributes['FormalName'] ?? null
  return stated === null
    ? null
    : stated.replace(/^(\w+)\.(?:it|com|de|fr|org|net)$/, (_, house: string) => house.toUpperCase())
}

function attribute(item: XmlElement, local: string, name: string): string | null {
  return find(item, local)?.attributes[name] ?? null
}

/** The story: NITF’s body, a data content, an inline body of XML, HTML or text in CDATA. */
function bodyOf(item: XmlElement): string {
  const body = find(item, 'body.content') ?? find(item, 'inlineXML', 'inlineData', 'DataContent')
  if (!body) return ''
  const inner = find(body, 'body') ?? body
  const plain = wordsIn(inner)
  if (!find(inner, 'p', 'br') && /<(?:p|br|div)\b/i.test(plain)) return tidyWire(textOfMarkup(plain))
  return find(inner, 'p', 'br', 'block', 'div')
    ? paragraphsIn(inner, PARAGRAPHS, NO_STORY).join('\n\n')
    : tidyWire(plain)
}

/** Agencies set paragraphs by an indent and break lines at eighty. */
function tidyWire(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n|\n(?=[ \t]{2,}\S)/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n\n')
}
