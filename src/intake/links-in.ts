import { parcelOfStart } from './receive-report.js'
import { child, feedsIn, find, findAll, parseXml, wordsIn, type XmlElement } from './forms/xml-tree.js'
import { tidy } from './forms/draft-report.js'
import { textOfMarkup } from './join-pieces.js'

/** Where a report stands, or a feed; with what it is called there. */
export interface Link {
  readonly link: string
  readonly title: string | null
}

/** A feed with the pages behind its entries, or a list of feeds. */
export interface LinkList {
  readonly kind: 'feed' | 'list of feeds'
  readonly title: string | null
  readonly links: readonly Link[]
}

/**
 * The links of RSS, RDF, Atom and JSON Feed, in their order, and the feeds of OPML; null where it is none of these.
 * `place`: relative links count from there.
 */
export function linksIn(place: string, bytes: Uint8Array): LinkList | null {
  const source = parcelOfStart(place, bytes, 0).text()
  if (source === null) return null
  const begins = source.trimStart()
  if (begins.startsWith('{')) return linksInJson(begins, place)
  if (!begins.startsWith('<')) return null
  const root = parseXml(source)
  if (root === null) return null
  if (root.local === 'opml')
    return {
      kind: 'list of feeds',
      title: titleOf(find(root, 'head')),
      links: feedsIn(root).flatMap((one) =>
        linkTo(one.attributes['xmlUrl'], one.attributes['title'] ?? one.attributes['text'], place),
      ),
    }
  if (!['rss', 'feed', 'RDF'].includes(root.local)) return null
  const base = root.attributes['base'] ?? place
  return {
    kind: 'feed',
    title: titleOf(child(root, 'channel') ?? root),
    links: findAll(root, 'item', 'entry').flatMap((entry) =>
      linkTo(addressOf(entry), wordsIn(child(entry, 'title')), base),
    ),
  }
}

function titleOf(element: XmlElement | undefined): string | null {
  return element === undefined ? null : plain(wordsIn(child(element, 'title')))
}

/** Titles with tags in them are shown without: what is shown is words. */
function plain(title: string | undefined): string | null {
  if (title === undefined) return null
  return tidy(/[<&]/.test(title) ? textOfMarkup(title) : title)
}

function addressOf(entry: XmlElement): string | undefined {
  const links = findAll(entry, 'link')
  const page = links.find(
    ({ attributes }) =>
      attributes['href'] !== undefined && (attributes['rel'] === undefined || attributes['rel'] === 'alternate'),
  )
  const id = child(entry, 'guid')
  const stated = [
    wordsIn(child(entry, 'feedburner:origLink')),
    page?.attributes['href'],
    ...links.map((one) => wordsIn(one)),
    id?.attributes['isPermaLink'] === 'false' ? '' : wordsIn(id),
  ]
  return stated.find((one) => one !== undefined && one.trim() !== '')
}

function linkTo(stated: string | undefined, title: string | undefined, base: string): readonly Link[] {
  const link = stated?.trim() ?? ''
  const from = URL.canParse(base) ? base : undefined
  return link === '' || !URL.canParse(link, from) ? [] : [{ link: new URL(link, from).href, title: plain(title) }]
}

function linksInJson(source: string, place: string): LinkList | null {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  const feed = fieldsOf(value)
  if (typeof feed['version'] !== 'string' || !feed['version'].includes('jsonfeed') || !Array.isArray(feed['items']))
    return null
  const entries = feed['items'].map(fieldsOf)
  return {
    kind: 'feed',
    title: wordsOr(feed['title']) ?? null,
    links: entries.flatMap((entry) =>
      linkTo(
        wordsOr(entry['url']) ?? wordsOr(entry['external_url']) ?? wordsOr(entry['id']),
        wordsOr(entry['title']),
        place,
      ),
    ),
  }
}

function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function wordsOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
