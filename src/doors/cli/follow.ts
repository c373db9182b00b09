import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { readLinks, type LinkList } from '../../attache.js'
import { plainAddress } from '../../language/plain-address.js'
import { Failure } from '../../record/failure.js'
import type { WaitingLink } from '../../record/store/followed-feeds.js'
import { byHost } from '../web/by-host.js'
import { fetchPage, type Fetched, type Fetcher } from '../web/fetch-page.js'
import { keepPage } from '../web/keep-page.js'
import { readFeed, rememberedFeed, type FeedAnswer } from '../web/read-feed.js'
import { HOSTS_AT_ONCE, openFetcher, sayManners, type WebOptions } from './open-web.js'
import { hostOf, tellNoPage } from './read-web.js'
import { openRun, type ReadingRun, type RunOptions } from './reading-run.js'
import type { Terminal } from './terminal.js'

export interface FollowOptions extends RunOptions, WebOptions {
  readonly once?: boolean
  /** Minutes between two rounds. */
  readonly every: number
  readonly strict?: boolean
}

const ADDRESS = /^https?:\/\//i
/** A feed that lists more at once is an archive, or a trap; the newest stand first. */
const MOST_LINKS = 500
/** A page that could not be had in so many rounds is given up. */
const MOST_TRIES = 5

/** The feeds of one round, and which of them the user wrote. */
interface Feeds {
  readonly addresses: readonly string[]
  readonly named: readonly string[]
}

/**
 * `attache follow`: what is new in feeds is fetched and read into the record, once or again and again. Gives the number
 * of feeds and pages that were not read.
 */
export async function follow(inputs: readonly string[], options: FollowOptions, terminal: Terminal): Promise<number> {
  const run = await openRun(options, terminal)
  const stop = terminal.stopSignal()
  try {
    const feeds = await feedsOf(inputs, run)
    for (let round = 1; ; round++) {
      await goRound(feeds, round, { options, run, terminal, stop })
      if (!options.quiet) terminal.say(run.summary())
      if (options.once === true || !(await waitForNext(options.every, stop))) return run.tally.unread
    }
  } finally {
    await run.close()
  }
}

async function waitForNext(minutes: number, stop: AbortSignal): Promise<boolean> {
  await sleep(minutes * 60_000, undefined, { signal: stop }).catch(() => undefined)
  return !stop.aborted
}

/** What the user wrote, or what the record follows already. */
async function feedsOf(inputs: readonly string[], run: ReadingRun): Promise<Feeds> {
  if (inputs.length === 0) {
    const known = await run.journal.followed.feeds()
    if (known.length === 0)
      throw new Failure('bad-option', {
        place: 'follow',
        found: 'no feed, and none that the record follows',
        expected: 'the address of a feed, or a file or address of a list of feeds (OPML)',
        next: 'For example: attache follow https://example.org/feed.xml',
      })
    return {
      addresses: known.map(({ address }) => address),
      named: known.filter(({ isNamed }) => isNamed).map(({ address }) => address),
    }
  }
  const named = inputs.filter((input) => ADDRESS.test(input))
  const listed: string[] = []
  for (const file of inputs.filter((input) => !ADDRESS.test(input)))
    listed.push(...(await listIn(file)).links.map(({ link }) => link))
  return { addresses: [...new Set([...named, ...listed])], named }
}

/**
 * A list of feeds that lies in a file. Its feeds were chosen by whoever made the list, and are not taken for addresses
 * that the user wrote.
 */
async function listIn(file: string): Promise<LinkList> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw new Failure('no-such-input', {
      place: file,
      found: 'no file that can be read',
      expected: 'the address of a feed, or a file with a list of feeds (OPML)',
      next: 'Check the spelling and where you stand; an address begins with http:// or https://.',
      cause,
    })
  }
  const list = await readLinks(file, bytes)
  if (list?.kind === 'list of feeds') return list
  throw new Failure('bad-option', {
    place: file,
    found: list ? 'a feed that was saved' : 'neither a feed nor a list of feeds',
    expected: 'a list of feeds (OPML), or the address at which a feed stands',
    next: 'attache read opens a feed that was saved.',
  })
}

interface Round {
  readonly options: FollowOptions
  readonly run: ReadingRun
  readonly terminal: Terminal
  readonly stop: AbortSignal
}

async function goRound(feeds: Feeds, round: number, { options, run, terminal, stop }: Round): Promise<void> {
  const fetcher = openFetcher(feeds.named, options, run, terminal, stop)
  try {
    if (round === 1 && !options.quiet) terminal.say(sayManners(fetcher))
    const asked = await askFeeds(feeds.addresses, feeds, fetcher, run)
    // What an earlier run was stopped before stands first in the line.
    const links = await Promise.all(asked.map((feed) => run.journal.followed.waiting(feed)))
    const waiting = [...new Map(links.flat().map((link) => [link.link, link])).values()]
    await readWaiting(waiting, fetcher, run)
  } catch (error) {
    if (stop.aborted) throw run.interruption()
    throw error
  } finally {
    await fetcher.close()
  }
}

/** Asks each feed what is new; the feeds of a list are asked in turn. Gives the feeds whose links are to be read. */
async function askFeeds(
  addresses: readonly string[],
  feeds: Feeds,
  fetcher: Fetcher,
  run: ReadingRun,
  isList = false,
): Promise<readonly string[]> {
  const asked: string[] = []
  const listed: string[] = []
  for await (const answer of byHost(
    addresses,
    hostOf,
    (address) => readFeed(address, run.journal.followed, fetcher),
    HOSTS_AT_ONCE,
  )) {
    await run.stopIfAsked()
    const { address } = answer
    if (answer.kind === 'no feed')
      run.note({ kind: 'unreadable', place: address, message: `${address}: ${answer.why}` })
    else if (answer.kind === 'read' && answer.list.kind === 'list of feeds') {
      if (isList)
        run.note({
          kind: 'list of links',
          place: address,
          message: `${address}: a list of feeds within a list of feeds, expected a feed. Follow it by itself`,
        })
      else listed.push(...answer.list.links.map(({ link }) => link))
    } else await takeFeed(answer, feeds.named.includes(address), run)
    if (answer.kind !== 'no feed') asked.push(address)
  }
  return listed.length === 0 ? asked : [...asked, ...(await askFeeds([...new Set(listed)], feeds, fetcher, run, true))]
}

async function takeFeed(
  answer: Exclude<FeedAnswer, { kind: 'no feed' }>,
  isNamed: boolean,
  run: ReadingRun,
): Promise<void> {
  const { address } = answer
  if (answer.kind === 'unchanged') {
    await run.acknowledge(`nothing new  ${address}`)
    return
  }
  const { title } = answer.list
  // a feed that lists itself is read already
  const links = answer.list.links.filter(({ link }) => plainAddress(link) !== plainAddress(address))
  if (links.length > MOST_LINKS)
    run.note({
      kind: 'left out',
      place: address,
      message: `${address}: lists ${links.length} pages at once; the first ${MOST_LINKS} are read`,
    })
  const added = await run.journal.followed.keep(
    rememberedFeed(answer, isNamed),
    links.slice(0, MOST_LINKS),
    `${new Date().toISOString().slice(0, 19)}Z`,
  )
  if (answer.moved !== null)
    run.note({
      kind: 'left out',
      place: address,
      message: `${address}: has moved for good to ${answer.moved}; follow that from now on`,
    })
  await run.acknowledge(added === 0 ? `nothing new  ${address}` : `${added} new  ${title ?? address}`)
}

/** The full text behind each link that waits. What was read before, under whatever address, is not fetched again. */
async function readWaiting(waiting: readonly WaitingLink[], fetcher: Fetcher, run: ReadingRun): Promise<void> {
  const { followed, pages } = run.journal
  const unread: WaitingLink[] = []
  for (const link of waiting) {
    const isRead = (await pages.of(link.link)).some(({ reports }) => reports.length > 0)
    if (isRead) await followed.finish(link.link, 'read before')
    else unread.push(link)
  }
  for await (const { link, fetched } of byHost(
    unread,
    ({ link: address }) => hostOf(address),
    async (link) => ({ link, fetched: await fetchPage(link.link, fetcher) }),
    HOSTS_AT_ONCE,
  )) {
    await run.stopIfAsked()
    if (fetched.kind === 'page')
      await followed.finish(link.link, (await keepPage(fetched, run, undefined)) ? 'read' : 'no report')
    else await putBack(link, fetched, run)
  }
}

async function putBack(link: WaitingLink, fetched: Exclude<Fetched, { kind: 'page' }>, run: ReadingRun): Promise<void> {
  const { followed } = run.journal
  await tellNoPage(fetched, run)
  if (fetched.kind !== 'not fetched') await followed.finish(link.link, fetched.kind)
  else if (!fetched.isPassing) await followed.finish(link.link, fetched.why)
  else if (link.tries + 1 >= MOST_TRIES) await followed.finish(link.link, `given up: ${fetched.why}`)
  else await followed.postpone(link.link)
}
