import { textOfMarkup } from '../join-pieces.js'
import type { IntakeNote, Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import { child, find, findAll, wordsIn, type XmlElement } from './xml-tree.js'

// A whole story is longer than what feeds show of it.
export const WHOLE_STORY = 1_200
/** What sites hang on a teaser: “Continue reading...”, “The post … appeared first on …”. */
const TAIL =
  /^(?:continue reading|read (?:more|on|the full)|the post .{0,300} appeared first on|full story|more\s*(?:\.\.\.|…|»)|related:?)|^\[?(?:…|\.\.\.)\]?$/i

/** RSS 0.9 to 2.0, RDF, Atom and a WordPress export: one report an entry, with what the feed says of it. */
export async function readFeed(name: string, root: XmlElement): Promise<Received> {
  const channel = child(root, 'channel') ?? root
  const outlet = outletOf(channel)
  const entries = findAll(root, 'item', 'entry').filter(isPost)
  if (entries.length === 0)
    return {
      reports: [],
      notes: [{ kind: 'no report', place: name, message: `${name}: found a feed without entries, expected reports` }],
    }
  const drafts = entries.map((entry) => draftOf(entry, outlet))
  return draftReports(name, drafts, noteSummaries(name, drafts))
}

/** A WordPress export also holds pictures, pages and menus. */
function isPost(entry: XmlElement): boolean {
  const kind = wordsIn(child(entry, 'wp:post_type'))
  return (
    (kind === '' || kind === 'post' || kind === 'page') &&
    !/^(?:trash|auto-draft|inherit)$/.test(wordsIn(child(entry, 'wp:status')).trim())
  )
}

/** Says how many entries are only teasers. */
export function noteSummaries(name: string, drafts: readonly Draft[]): readonly IntakeNote[] {
  const short = drafts.filter(({ text }) => text.length < WHOLE_STORY).length
  return short === 0
    ? []
    : [
        {
          kind: 'summary',
          place: name,
          message: `${name}: ${short} of ${drafts.length} entries are teasers of a few lines, not whole reports; save the pages behind them to read all of it`,
        },
      ]
}

/** The outlet: who publishes the feed, without the section: `Reuters: World News` → `Reuters`. */
function outletOf(channel: XmlElement): string | null {
  const stated = child(channel, 'prism:publicationName') ?? child(channel, 'dc:publisher')
  const author = child(channel, 'author')
  const own = author && find(author, 'name')
  return (
    tidy(wordsIn(stated)) ??
    tidy(wordsIn(own)) ??
    tidy(wordsIn(child(channel, 'title')))
      ?.split(/(?:[:|»]|\s[-–—])\s/)[0]
      ?.trim() ??
    null
  )
}

function draftOf(entry: XmlElement, outlet: string | null): Draft {
  const title = tidy(plainOf(wordsIn(child(entry, 'title'))))
  const text = bodyOf(entry)
  const dates = ['pubDate', 'published', 'wp:post_date', 'dc:date', 'prism:publicationDate', 'updated', 'date']
    .map((one) => wordsIn(child(entry, one)))
    .find((one) => one.trim() !== '')
  return {
    title,
    byline: bylineOf(entry),
    outlet: tidy(wordsIn(child(entry, 'source'))) ?? outlet,
    url: addressOf(entry),
    day: dates ?? null,
    section: sectionStated(entry),
    // The headline stands above a teaser, so that it is read: half of what an entry tells is there.
    text:
      text.length >= WHOLE_STORY
        ? text
        : [title, text === title ? '' : text].filter((one) => one !== null && one !== '').join('\n\n'),
  }
}

/**
 * What WordPress files a post under, what a publisher calls the part of its paper. A `category` without a scheme is a
 * word among others.
 */
function sectionStated(entry: XmlElement): string | null {
  const filed = findAll(entry, 'category').find(({ attributes }) =>
    /^category$|section/i.test(attributes['domain'] ?? attributes['scheme'] ?? ''),
  )
  return (
    tidy(wordsIn(child(entry, 'prism:section'))) ??
    tidy(filed && (wordsIn(filed) || filed.attributes['label'] || filed.attributes['term']))
  )
}

/** The fullest text an entry has, as paragraphs without the links hung on it. */
function bodyOf(entry: XmlElement): string {
  const bodies = ['content:encoded', 'content', 'description', 'summary', 'encoded', 'abstract'].map((one) =>
    plainOf(markupIn(child(entry, one))),
  )
  return bodies.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
}

/** Atom's `type="xhtml"` carries elements, all others markup written as text. */
function markupIn(element: XmlElement | undefined): string {
  if (!element) return ''
  return find(element, 'div')
    ? `<p>${findAll(element, 'p')
        .map((one) => wordsIn(one))
        .join('</p><p>')}</p>`
    : wordsIn(element)
}

function plainOf(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.replace(/[ \t]+/g, ' ').trim()
  return textOfMarkup(markup)
    .split('\n\n')
    .filter((paragraph) => !TAIL.test(paragraph))
    .join('\n\n')
}

function bylineOf(entry: XmlElement): string | null {
  const author = child(entry, 'author')
  const named = author && find(author, 'name')
  const stated =
    [wordsIn(child(entry, 'dc:creator')), wordsIn(named), wordsIn(author)]
      .map((one) => tidy(one))
      .find((one) => one !== null) ?? null
  // RSS asks for an address there, with the name in brackets.
  return stated === null ? null : (/\(([^)]+)\)\s*$/.exec(stated)?.[1] ?? (stated.includes('@') ? null : stated))
}

function addressOf(entry: XmlElement): string | null {
  const links = findAll(entry, 'link')
  const alternate = links.find(
    ({ attributes }) =>
      attributes['rel'] === 'alternate' || (attributes['href'] !== undefined && attributes['rel'] === undefined),
  )
  const stated = [
    wordsIn(child(entry, 'feedburner:origLink')),
    alternate?.attributes['href'],
    ...links.map((one) => wordsIn(one)),
  ].map((one) => one?.trim() ?? '')
  return stated.find((one) => URL.canParse(one)) ?? null
}
