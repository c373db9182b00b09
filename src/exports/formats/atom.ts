import type { Chosen } from '../../views/choose.js'
import { feedOf, LOST_IN_FEEDS, undatedNews } from './feed.js'
import { counted, type Chunks, type ExportFormat } from './format.js'
import { newestDay, xml } from './told.js'

/** What is new in the record, as an Atom feed (RFC 4287). */
export const atom: ExportFormat = {
  name: 'atom',
  title: 'What is new, Atom feed',
  mediaType: 'application/atom+xml; charset=utf-8',
  about: 'what is new in the record, as an Atom feed',
  loses: LOST_IN_FEEDS,
  leavesOut: (chosen) =>
    counted(undatedNews(chosen), 'entry that no dated report tells', 'entries that no dated report tells'),
  parts: [{ file: 'changes.atom', write: writeFeed }],
}

function* writeFeed(chosen: Chosen): Chunks {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>urn:attache:changes</id>\n<title>Attaché: what is new in the record</title>\n<updated>${newestDay(chosen)}T00:00:00Z</updated>\n<author><name>Attaché</name></author>\n<generator>Attaché</generator>\n`
  for (const { entry, id, title, url, published, updated, html } of feedOf(chosen)) {
    yield `<entry><id>${id}</id><title>${xml(title)}</title><published>${published}T00:00:00Z</published><updated>${updated}T00:00:00Z</updated>${url === null ? '' : `<link rel="related" href="${xml(url)}"/>`}<category term="${xml(entry.kind)}"/><content type="html">${xml(html)}</content></entry>\n`
  }
  yield '</feed>\n'
}
