import type { Chosen } from '../../views/choose.js'
import { feedOf, LOST_IN_FEEDS, undatedNews } from './feed.js'
import { counted, type Chunks, type ExportFormat } from './format.js'

/** What is new in the record, as a JSON Feed 1.1. */
export const jsonFeed: ExportFormat = {
  name: 'json-feed',
  title: 'What is new, JSON Feed',
  mediaType: 'application/feed+json',
  about: 'what is new in the record, as a JSON Feed',
  loses: LOST_IN_FEEDS,
  leavesOut: (chosen) =>
    counted(undatedNews(chosen), 'entry that no dated report tells', 'entries that no dated report tells'),
  parts: [{ file: 'changes.json', write: writeFeed }],
}

function* writeFeed(chosen: Chosen): Chunks {
  yield '{"version":"https://jsonfeed.org/version/1.1","title":"Attaché: what is new in the record","language":"en","items":['
  let isFirst = true
  for (const { entry, id, title, url, published, updated, text, tellers } of feedOf(chosen)) {
    const item = {
      id,
      ...(url === null ? {} : { external_url: url }),
      title,
      content_text: text,
      date_published: `${published}T00:00:00Z`,
      date_modified: `${updated}T00:00:00Z`,
      tags: [entry.kind, entry.modality],
      _attache: {
        entry: entry.id,
        kind: entry.kind,
        edtf: entry.when,
        modality: entry.modality,
        accordingTo: tellers,
        confidence: entry.confidence,
        reports: entry.reports.length,
        voices: entry.voices,
      },
    }
    yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`
    isFirst = false
  }
  yield '\n]}\n'
}
