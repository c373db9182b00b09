import type { Received } from '../report.js'
import { readFactivaXml } from './factiva-xml.js'
import { readFeed } from './feed.js'
import { refuse, type Parcel } from './form.js'
import { readNewsXml } from './news-xml.js'
import { readOpenText } from './open-document.js'
import { feedsIn, find, findAll, parseXml } from './xml-tree.js'

const FEED_ROOTS = new Set(['rss', 'feed', 'RDF'])
const NEWS_ROOTS = new Set(['nitf', 'NewsML', 'newsItem', 'newsMessage', 'newsItems', 'packageItem', 'contentSet'])

/**
 * An XML document: a feed, a news format, a press database's export; anything else is refused by the name of its root.
 */
export async function openXml({ name, text }: Parcel): Promise<Received> {
  const source = text()
  const root = source === null ? null : parseXml(source)
  if (!root)
    return refuse(
      'broken file',
      name,
      'found XML without an element, expected a feed, NewsML, NITF or a press database’s export. Save it again',
    )
  if (FEED_ROOTS.has(root.local)) return readFeed(name, root)
  if (NEWS_ROOTS.has(root.local)) return readNewsXml(name, root)
  if (root.local === 'opml')
    return refuse(
      'list of links',
      name,
      `found a list of ${feedsIn(root).length} feeds and no report (OPML), expected reports. attache follow ${name} reads what they bring`,
    )
  if (find(root, 'ppsarticle') ?? (find(root, 'article') && find(root, 'sourceName'))) return readFactivaXml(name, root)
  if (root.name === 'office:document') return readOpenText(name, root, null)
  if (root.local === 'sitemapindex' || root.local === 'urlset')
    return refuse(
      'list of links',
      name,
      `found a list of ${findAll(root, 'loc').length} addresses and no report, expected reports. Save the pages and read them`,
    )
  return refuse(
    'no report',
    name,
    `found XML of a kind not known here (its root is ‹${root.name.slice(0, 60)}›), expected a feed, NewsML, NITF or a press database’s export. Save the report as text and read that`,
  )
}
