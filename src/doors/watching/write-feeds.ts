import { xml } from '../../exports/formats/told.js'
import type { KeptNotice, Notice, Watch } from '../../record/store/watch-book.js'

/** What a notice is called for ever: whoever gets it twice knows by this that it is one. */
export function noticeId(
  { secret }: Pick<Watch, 'secret'>,
  { number }: Pick<Notice, 'number'>,
  mark: (secret: string) => string,
): string {
  return `attache-${mark(secret)}-${number}`
}

/** A notice in words, as a mail or a feed has it. */
export function wordNotice({ text, evidence, link }: Notice, address: string): string {
  return [text, ...(evidence === '' ? [] : [evidence]), `${address}${link}`].join('\n\n')
}

/** JSON Feed 1.1. */
export function writeJsonFeed(
  watch: Watch,
  notices: readonly KeptNotice[],
  address: string,
  idOf: (notice: Notice) => string,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Attaché: ${watch.name}`,
    home_page_url: `${address}/search?q=${encodeURIComponent(watch.search)}`,
    feed_url: `${address}/feeds/${watch.secret}.json`,
    language: 'en',
    items: notices.map((notice) => ({
      id: idOf(notice),
      url: `${address}${notice.link}`,
      title: `${notice.kind}: ${notice.text}`,
      content_text: wordNotice(notice, address),
      date_published: notice.at,
      tags: [notice.kind],
      _attache: { kind: notice.kind, number: notice.number, evidence: notice.evidence },
    })),
  })
}

/** Atom (RFC 4287). */
export function writeAtomFeed(
  watch: Watch,
  notices: readonly KeptNotice[],
  address: string,
  idOf: (notice: Notice) => string,
): string {
  const entries = notices.map(
    (notice) =>
      `<entry><id>urn:${xml(idOf(notice).replace('-', ':'))}</id><title>${xml(`${notice.kind}: ${notice.text}`)}</title><updated>${notice.at}</updated><published>${notice.at}</published>` +
      `<link href="${xml(`${address}${notice.link}`)}"/><category term="${xml(notice.kind)}"/><content type="text">${xml(wordNotice(notice, address))}</content></entry>`,
  )
  const updated = notices[0]?.at ?? watch.since
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>urn:attache:${xml(idOf({ ...EMPTY, number: 0 }))}</id>\n<title>${xml(`Attaché: ${watch.name}`)}</title>\n<updated>${updated}</updated>\n` +
    `<link rel="self" href="${xml(`${address}/feeds/${watch.secret}.atom`)}"/>\n<author><name>Attaché</name></author>\n${entries.join('\n')}\n</feed>\n`
  )
}

const EMPTY: Notice = { watch: 0, number: 0, at: '', kind: '', text: '', evidence: '', link: '' }
