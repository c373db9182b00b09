import type { FetchedPage, Pages, StoredAt } from '../../record/store/fetched-pages.js'
import { digestOf, type PageArchive } from '../../record/store/page-archive.js'
import type { Answer, Asker, NoAnswer } from './ask.js'
import type { HostLines, Manners } from './host-lines.js'
import { refuseProtocol } from './link-policy.js'
import { retryAfter } from './retry-after.js'
import { rulesOf, type Rules } from './robots.js'

/** What came of asking for an address. */
export type Fetched =
  | {
      readonly kind: 'page'
      readonly asked: string
      readonly address: string
      readonly answer: Answer
      readonly fetched: string
      readonly digest: string
      readonly at: StoredAt
      readonly moved: string | null
    }
  /** The house says that nothing has changed since it was read. */
  | { readonly kind: 'unchanged'; readonly asked: string; readonly since: string }
  /** It is no longer there. */
  | { readonly kind: 'gone'; readonly asked: string; readonly status: number }
  | { readonly kind: 'not fetched'; readonly asked: string; readonly why: string; readonly isPassing: boolean }

/** What fetching needs: who asks, in which line, by which rules, and where answers are kept. */
export interface Fetcher {
  readonly asker: Asker
  readonly lines: HostLines
  readonly manners: Manners
  /** The name under which it asks: `Attache/0.8.0 (…)`. */
  readonly agent: string
  readonly archive: PageArchive
  readonly pages: Pages
  readonly stop: AbortSignal
  readonly now: () => Date
  /** The rules of each host, as they were asked for in this run. */
  readonly rules: Map<string, Rules>
}

/** What an address was told the last time it was asked, so that the house need only say when something is new. */
export interface Remembered {
  readonly etag: string | null
  readonly modified: string | null
}

const MOST_MOVES = 6
const MOVED = new Set([301, 302, 303, 307, 308])
/** What is told to be moved for good. */
const FOR_GOOD = new Set([301, 308])
const GONE = new Set([404, 410])
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8'

/**
 * Fetches one address: by the rules of each host on the way, in its line, with patience, every redirect checked, every
 * answer kept. Throws only when stopped.
 */
export async function fetchPage(address: string, fetcher: Fetcher, remembered?: Remembered): Promise<Fetched> {
  const failed = (why: string, isPassing = false): Fetched => ({ kind: 'not fetched', asked: address, why, isPassing })
  if (!URL.canParse(address))
    return failed('no address that can be read, expected one such as https://example.org/page')
  let url = withoutPlace(new URL(address))
  let [isForGood, moved] = [true, null as string | null]
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const refusal = await refusalOf(url, fetcher)
    if (refusal !== null) return failed(sayWhere(refusal.why, url, address), refusal.isPassing)
    const before = await lastWhole(url, fetcher.pages)
    const answer = await askPatiently(
      url,
      conditions(remembered ?? (before && before.reports.length > 0 ? before : null)),
      fetcher,
    )
    if ('why' in answer) return failed(sayWhere(answer.why, url, address), answer.isPassing)
    const { at, fetched } = await keepAnswer(url, answer, fetcher, before)
    if (answer.status === 304) {
      if (before) await keepShort(address, url, answer, { at, fetched }, before.digest, fetcher.pages)
      return { kind: 'unchanged', asked: address, since: before?.fetched ?? fetched }
    }
    const next = MOVED.has(answer.status) ? headerOf(answer, 'location') : null
    if (next === null) {
      if (answer.status === 200)
        return {
          kind: 'page',
          asked: address,
          address: url.href,
          answer,
          fetched,
          digest: digestOf(answer.body),
          at,
          moved,
        }
      if (GONE.has(answer.status)) {
        await keepShort(address, url, answer, { at, fetched }, digestOf(answer.body), fetcher.pages)
        return { kind: 'gone', asked: address, status: answer.status }
      }
      return failed(sayWhere(sayStatus(answer), url, address), answer.status >= 500)
    }
    if (!URL.canParse(next, url))
      return failed(sayWhere(`it sends on to ‹${next.slice(0, 100)}›, which is no address`, url, address))
    url = withoutPlace(new URL(next, url))
    isForGood &&= FOR_GOOD.has(answer.status)
    moved = isForGood ? url.href : null
  }
  return failed(`it sends on more than ${MOST_MOVES - 1} times, expected a page`)
}

function withoutPlace(url: URL): URL {
  url.hash = ''
  return url
}

function sayWhere(why: string, url: URL, asked: string): string {
  return URL.canParse(asked) && withoutPlace(new URL(asked)).href === url.href ? why : `it leads to ${url.href}: ${why}`
}

function sayStatus({ status, statusText }: Answer): string {
  const known: Readonly<Record<number, string>> = {
    401: 'it is open to those with a name and password only',
    402: 'it is to be paid for',
    403: 'its house refuses it to programs, or to everybody',
    429: 'its house says that it is asked too much',
    451: 'its house may not show it, for reasons of law',
    503: 'its house cannot answer for now',
  }
  return `${known[status] ?? 'its house has no page to give'} (${status}${statusText === '' ? '' : ` ${statusText}`})`
}

function headerOf(answer: Answer, name: string): string | null {
  return answer.headers.find(([one]) => one === name)?.[1] ?? null
}

/** What can be asked for at all first: it has a house, whose rules come next and are asked for once. */
async function refusalOf(url: URL, fetcher: Fetcher): Promise<NoAnswer | null> {
  const refused = refuseProtocol(url)
  if (refused !== null) return { why: refused, isPassing: false }
  const shut = fetcher.lines.isShut(url.host)
  if (shut !== null) return { why: shut, isPassing: true }
  let rules = fetcher.rules.get(url.origin)
  if (!rules) {
    const answer = await askForRules(url, fetcher)
    if ('why' in answer && answer.isPassing) {
      // Every other page of it would be waited for as long.
      fetcher.lines.shut(url.host, answer.why)
      return answer
    }
    rules = rulesOf(url, answer, fetcher.agent)
    fetcher.rules.set(url.origin, rules)
    if (rules.pause !== null) fetcher.lines.slow(url.host, rules.pause)
  }
  return rules.refusal(url)
}

async function askForRules(url: URL, fetcher: Fetcher): Promise<Answer | NoAnswer> {
  let place = new URL('/robots.txt', url)
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const answer = await askPatiently(place, {}, fetcher)
    const next = 'why' in answer || !MOVED.has(answer.status) ? null : headerOf(answer, 'location')
    if (next === null || !URL.canParse(next, place)) return answer
    place = new URL(next, place)
  }
  return { why: 'its robots.txt sends on without an end', isPassing: false }
}

/** Asks again where the house wants to be asked later, or the line broke. */
async function askPatiently(
  url: URL,
  headers: Readonly<Record<string, string>>,
  fetcher: Fetcher,
): Promise<Answer | NoAnswer> {
  const { lines, manners, stop } = fetcher
  for (let tries = 1, wait = manners.firstWait; ; tries++, wait *= 2) {
    const answer = await lines.take(url.host, () =>
      fetcher.asker.ask(
        url,
        { 'user-agent': fetcher.agent, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br', ...headers },
        stop,
      ),
    )
    if ('why' in answer) {
      if (!answer.isPassing || tries >= Math.min(2, manners.tries)) return answer
      lines.hold(url.host, wait)
      continue
    }
    if (answer.status !== 429 && answer.status !== 503) return answer
    const asked = retryAfter(headerOf(answer, 'retry-after'), fetcher.now())
    const why = `${url.host} says that it is asked too much (${answer.status})`
    if ((asked ?? wait) > manners.longestWait)
      lines.shut(
        url.host,
        `${why} and wants to be left alone for ${sayWait(asked ?? wait)}; nothing more is asked of it now. Run the same command later`,
      )
    else if (tries >= manners.tries)
      lines.shut(
        url.host,
        `${why}, ${tries} times; nothing more is asked of it now. Run the same command later, or with a longer --pause`,
      )
    const shut = lines.isShut(url.host)
    if (shut !== null) return { why: shut, isPassing: true }
    lines.hold(url.host, asked ?? wait)
  }
}

function sayWait(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000)
  return minutes > 120 ? `${Math.ceil(minutes / 60)} hours` : `${minutes} minutes`
}

/** The page as it was last had from here. One that gave no report is asked for anew: it may now be read better. */
async function lastWhole(url: URL, pages: Pages): Promise<FetchedPage | null> {
  return (await pages.of(url.href)).findLast((page) => page.address === url.href && page.status === 200) ?? null
}

function conditions(before: Remembered | null): Readonly<Record<string, string>> {
  return {
    ...(before?.etag && { 'if-none-match': before.etag }),
    ...(before?.modified && { 'if-modified-since': before.modified }),
  }
}

/** Where the bytes are afterwards: of a page that is the same as before, where they were kept first. */
async function keepAnswer(
  url: URL,
  answer: Answer,
  { archive, now }: Fetcher,
  before: FetchedPage | null,
): Promise<{ readonly at: StoredAt; readonly fetched: string }> {
  const fetched = `${now().toISOString().slice(0, 19)}Z`
  const at = await archive.keep({ address: url.href, fetched, ...answer }, before ?? undefined)
  const isSame = before !== null && answer.status === 200 && digestOf(answer.body) === before.digest
  return { fetched, at: isSame ? { file: before.file, offset: before.offset, length: before.length } : at }
}

/** That a page has not changed, or is no longer there, is known from then on; what was kept of it stays. */
async function keepShort(
  asked: string,
  url: URL,
  { status }: Answer,
  { at, fetched }: { readonly at: StoredAt; readonly fetched: string },
  digest: string,
  pages: Pages,
): Promise<void> {
  await pages.keep({
    asked,
    address: url.href,
    fetched,
    status,
    digest,
    etag: null,
    modified: null,
    reports: [],
    ...at,
  })
}
