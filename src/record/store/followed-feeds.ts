import type Database from 'libsql'
import { plainAddress } from '../../language/plain-address.js'
import { inOneCommit } from './in-one-commit.js'

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

/** What is followed into a record: feeds, and the links of each that wait or were dealt with. A link is dealt with once, whatever feeds it comes from. */
export interface Followed {
  feed(address: string): FollowedFeed | undefined
  feeds(): readonly FollowedFeed[]
  /** A feed with its links, in one step: once it is remembered what a feed said, none of its links is lost. Gives how many links were new. */
  keep(feed: FollowedFeed, links: readonly { readonly link: string, readonly title: string | null }[], now: string): number
  /** Links that wait, of this feed, in the order in which they came. */
  waiting(feed: string): readonly WaitingLink[]
  /** The link was read, or will never be, and why. */
  finish(link: string, outcome: string): void
  /** The link could not be read this time. */
  postpone(link: string): void
}

interface FeedRow { address: string, title: string | null, etag: string | null, modified: string | null, named: number }

const TABLES = `
  create table if not exists feed (address text primary key, title text, etag text, modified text, named integer not null, checked text not null);
  create table if not exists feed_link (plain text primary key, link text not null, title text, feed text not null, seen text not null, tries integer not null, outcome text);
  create index if not exists feed_link_waiting on feed_link (feed) where outcome is null;`

export function openFollowed(database: Database.Database): Followed {
  database.exec(TABLES)
  const feeds = database.prepare('select address, title, etag, modified, named from feed order by address')
  const one = database.prepare('select address, title, etag, modified, named from feed where address = ?')
  const replace = database.prepare('replace into feed values (?, ?, ?, ?, ?, ?)')
  const insert = database.prepare('insert or ignore into feed_link values (?, ?, ?, ?, ?, 0, null)')
  const waiting = database.prepare('select link, title, feed, tries from feed_link where feed = ? and outcome is null order by rowid')
  const finish = database.prepare('update feed_link set outcome = ?, tries = tries + 1 where plain = ?')
  const postpone = database.prepare('update feed_link set tries = tries + 1 where plain = ?')
  const feedOf = ({ named, ...feed }: FeedRow): FollowedFeed => ({ ...feed, isNamed: named === 1 })
  return {
    feed: (address) => (one.all(address) as FeedRow[]).map(feedOf)[0],
    feeds: () => (feeds.all() as FeedRow[]).map(feedOf),
    keep: ({ address, title, etag, modified, isNamed }, links, now) => {
      let added = 0
      inOneCommit(database, () => {
        replace.run(address, title, etag, modified, isNamed ? 1 : 0, now)
        for (const { link, title: called } of links) added += insert.run(plainAddress(link), link, called, address, now).changes
      })
      return added
    },
    waiting: (feed) => waiting.all(feed) as WaitingLink[],
    finish: (link, outcome) => { finish.run(outcome, plainAddress(link)) },
    postpone: (link) => { postpone.run(plainAddress(link)) },
  }
}
