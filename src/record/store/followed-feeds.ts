import { sql } from 'kysely'
import { plainAddress } from '../../language/plain-address.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import type { Tables } from './kept-rows.js'

/** A feed that is followed, and what its house said at the last asking. */
export interface FollowedFeed {
  readonly address: string
  readonly title: string | null
  readonly etag: string | null
  readonly modified: string | null
  /** Whether the user wrote this address, and did not find it in a list. */
  readonly isNamed: boolean
}

/** A link of a feed whose page has not been read yet. */
export interface WaitingLink {
  readonly link: string
  readonly title: string | null
  readonly feed: string
  /** How often it was tried without success. */
  readonly tries: number
}

/**
 * What is followed into a record: feeds, and the links of each that wait or were dealt with. A link is dealt with once,
 * whatever feeds it comes from.
 */
export interface Followed {
  feed(address: string): Promise<FollowedFeed | undefined>
  feeds(): Promise<readonly FollowedFeed[]>
  /**
   * A feed with its links, in one step: once it is remembered what a feed said, none of its links is lost. Gives how
   * many links were new.
   */
  keep(
    feed: FollowedFeed,
    links: readonly { readonly link: string; readonly title: string | null }[],
    now: string,
  ): Promise<number>
  /** Links that wait, of this feed, in the order in which they came. */
  waiting(feed: string): Promise<readonly WaitingLink[]>
  /** The link was read, or will never be, and why. */
  finish(link: string, outcome: string): Promise<void>
  /** The link could not be read this time. */
  postpone(link: string): Promise<void>
}

interface FeedRow {
  address: string
  title: string | null
  etag: string | null
  modified: string | null
  named: number
}

export async function createFollowed(on: Rows, { text, numbered }: Dialect): Promise<void> {
  await sql
    .raw(
      `create table if not exists feed (address ${text} primary key, title ${text}, etag ${text}, modified ${text}, named integer not null, checked ${text} not null)`,
    )
    .execute(on)
  await sql
    .raw(
      `create table if not exists feed_link (number ${numbered}, plain ${text} not null unique, link ${text} not null, title ${text}, feed ${text} not null, seen ${text} not null, tries integer not null, outcome ${text})`,
    )
    .execute(on)
  await sql`create index if not exists feed_link_waiting on feed_link (feed) where outcome is null`.execute(on)
}

export function openFollowed({ db, dialect, commit, guard }: OpenDatabase<Tables>): Followed {
  const feedOf = ({ named, ...feed }: FeedRow): FollowedFeed => ({ ...feed, isNamed: named === 1 })
  return {
    feed: (address) =>
      guard(
        async () =>
          (
            await sql<FeedRow>`select address, title, etag, modified, named from feed where address = ${address}`.execute(
              db,
            )
          ).rows.map(feedOf)[0],
      ),
    feeds: () =>
      guard(async () =>
        (
          await sql<FeedRow>`select address, title, etag, modified, named from feed order by address`.execute(db)
        ).rows.map(feedOf),
      ),
    keep: ({ address, title, etag, modified, isNamed }, links, now) =>
      guard(() =>
        commit(async (tx) => {
          await dialect.put(
            tx,
            'feed',
            [{ address, title, etag, modified, named: isNamed ? 1 : 0, checked: now }],
            ['address'],
          )
          let added = 0
          for (const { link, title: called } of links) {
            const { rows } =
              await sql`insert into feed_link (plain, link, title, feed, seen, tries) values (${plainAddress(link)}, ${link}, ${called}, ${address}, ${now}, 0) on conflict do nothing returning plain`.execute(
                tx,
              )
            added += rows.length
          }
          return added
        }),
      ),
    waiting: (feed) =>
      guard(
        async () =>
          (
            await sql<WaitingLink>`select link, title, feed, tries from feed_link where feed = ${feed} and outcome is null order by ${dialect.orderOf('feed_link')}`.execute(
              db,
            )
          ).rows,
      ),
    finish: (link, outcome) =>
      guard(async () => {
        await commit((tx) =>
          sql`update feed_link set outcome = ${outcome}, tries = tries + 1 where plain = ${plainAddress(link)}`.execute(
            tx,
          ),
        )
      }),
    postpone: (link) =>
      guard(async () => {
        await commit((tx) =>
          sql`update feed_link set tries = tries + 1 where plain = ${plainAddress(link)}`.execute(tx),
        )
      }),
  }
}
