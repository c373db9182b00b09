import { readLinks, type LinkList } from '../../attache.js'
import type { Followed, FollowedFeed } from '../../record/store/followed-feeds.js'
import { fetchPage, type Fetched, type Fetcher } from './fetch-page.js'

/** What a feed said this time. */
export type FeedAnswer =
  | {
      readonly kind: 'read'
      readonly address: string
      readonly list: LinkList
      readonly etag: string | null
      readonly modified: string | null
      readonly moved: string | null
    }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'no feed'; readonly address: string; readonly why: string }

/** Asks a feed whether it has anything new. What it said the last time is told it, so that it need not say it again. */
export async function readFeed(address: string, followed: Followed, fetcher: Fetcher): Promise<FeedAnswer> {
  const remembered = await followed.feed(address)
  const fetched = await fetchPage(address, fetcher, remembered ?? { etag: null, modified: null })
  if (fetched.kind === 'unchanged') return { kind: 'unchanged', address }
  if (fetched.kind !== 'page') return { kind: 'no feed', address, why: sayNone(fetched) }
  const list = await readLinks(fetched.address, fetched.answer.body)
  if (list === null) return { kind: 'no feed', address, why: sayNoFeed(fetched.answer.body, fetched.address) }
  const headerOf = (name: string) => fetched.answer.headers.find(([one]) => one === name)?.[1] ?? null
  await keepFeedPage(fetched, fetcher)
  return {
    kind: 'read',
    address,
    list,
    etag: headerOf('etag'),
    modified: headerOf('last-modified'),
    moved: fetched.moved,
  }
}

/** That the feed was fetched is known like that of a page, so that the same words are not kept twice. */
async function keepFeedPage(
  { asked, address, fetched, digest, at }: Extract<Fetched, { kind: 'page' }>,
  { pages }: Fetcher,
): Promise<void> {
  await pages.keep({ asked, address, fetched, status: 200, digest, etag: null, modified: null, reports: [], ...at })
}

function sayNone(fetched: Exclude<Fetched, { kind: 'page' | 'unchanged' }>): string {
  return fetched.kind === 'gone'
    ? `it is not there (${fetched.status}); check the address, or follow it no longer`
    : `not fetched, ${fetched.why}`
}

const ALTERNATE = /<link\b[^>]*>/gi
const FEED_TYPE = /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i
const HEAD = 200_000

/** A page often names its feed. */
function sayNoFeed(body: Buffer, place: string): string {
  const links = body.subarray(0, HEAD).toString('latin1').match(ALTERNATE) ?? []
  const named = links
    .filter((link) => FEED_TYPE.test(link))
    .map((link) => /href\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1] ?? '')
    .find((href) => href !== '' && URL.canParse(href, place))
  return named === undefined
    ? 'found no feed and no list of feeds, expected RSS, Atom, JSON Feed or OPML'
    : `found a page and no feed; it names one: ${new URL(named.replace(/&amp;/g, '&'), place).href}. Follow that`
}

/** A feed as it is remembered once its links are safe. */
export function rememberedFeed(
  { address, list, etag, modified }: Extract<FeedAnswer, { kind: 'read' }>,
  isNamed: boolean,
): FollowedFeed {
  return { address, title: list.title, etag, modified, isNamed }
}
