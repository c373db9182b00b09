import { createHash, createHmac } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import type { KeptChange } from '../../record/change.js'
import type { KeptNotice, Notice, Watch, WatchBook } from '../../record/store/watch-book.js'
import type { LookUp } from '../../views/look-up.js'
import { openAsker } from '../web/ask.js'
import { openLinkPolicy } from '../web/link-policy.js'
import { matchChanges } from './match-changes.js'
import { noticeId, wordNotice, writeAtomFeed, writeJsonFeed } from './write-feeds.js'

const AT_ONCE = 50
const FIRST_WAIT_MILLISECONDS = 30_000
const LONGEST_WAIT_MILLISECONDS = 6 * 3600_000
/** With these waits about two days. */
const MOST_TRIES = 15
/** Longer than any sending takes: who took a notice and never came back was stopped. */
const STALE_MILLISECONDS = 5 * 60_000
const FEED_LENGTH = 200
const BOUNDS = { connect: 10_000, answer: 20_000, silence: 20_000, whole: 60_000, bytes: 65_536 }

/** By what people are told. */
export interface WatchingOptions {
  /** The address under which people open the desk. */
  readonly address: string
  /** `smtp://user:password@host:587`; without one no mail can be asked for. */
  readonly smtp?: string | undefined
  readonly from?: string | undefined
  /** Addresses of one’s own network that may be called; all others must be of the public web. */
  readonly hosts?: readonly string[]
  readonly now?: () => Date
}

/** Looks at what changed, and tells people of what they watch. */
export interface Watching {
  readonly book: WatchBook
  readonly canMail: boolean
  /** Looks at the changes that nobody has looked at; what they bring is kept in the same step. */
  look(changes: () => Promise<readonly KeptChange[]>, record: () => Promise<LookUp>): Promise<number>
  /** Sends what waits; gives how many were sent. */
  deliver(): Promise<number>
  feed(watch: Watch, form: 'json' | 'atom'): string
  close(): Promise<void>
}

const markOf = (secret: string) => createHash('sha256').update(`notice ${secret}`).digest('hex').slice(0, 16)

export function openWatching(
  book: WatchBook,
  { address, smtp, from = 'attache@localhost', hosts = [], now = () => new Date() }: WatchingOptions,
): Watching {
  const asker = openAsker(openLinkPolicy(hosts), BOUNDS)
  const stop = new AbortController()
  let mailer: Promise<Transporter> | undefined
  const idOf = (watch: Watch, notice: Notice) => noticeId(watch, notice, markOf)

  /** Why it was not sent; null where it was. */
  const send = async (watch: Watch, notice: Notice): Promise<string | null> => {
    const id = idOf(watch, notice)
    if (watch.way === 'mail') {
      if (smtp === undefined) return 'no house that takes mail is named'
      mailer ??= import('nodemailer').then(({ createTransport }) => createTransport(smtp, { from }))
      try {
        await (
          await mailer
        ).sendMail({
          to: watch.target,
          subject: `Attaché, ${watch.name}: ${notice.kind}`,
          text: wordNotice(notice, address),
          messageId: `<${id}@attache>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Attache-Notice': id },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return null
      } catch (error) {
        return error instanceof Error ? error.message.slice(0, 300) : String(error)
      }
    }
    const body = JSON.stringify({
      type: 'attache.change',
      timestamp: notice.at,
      data: {
        watch: watch.name,
        number: notice.number,
        kind: notice.kind,
        text: notice.text,
        evidence: notice.evidence,
        link: `${address}${notice.link}`,
      },
    })
    const answer = await asker.ask(
      new URL(watch.target),
      { 'content-type': 'application/json', 'user-agent': 'attache', ...signCall(id, body, watch.secret, now()) },
      stop.signal,
      body,
    )
    if ('why' in answer) return answer.why
    return answer.status >= 200 && answer.status < 300 ? null : `answered with ${answer.status}`
  }
  const deliverOne = async (notice: KeptNotice): Promise<boolean> => {
    const watch = book.watch(notice.watch)
    if (!watch) {
      book.failed(notice, 'nobody watches this any more', null)
      return false
    }
    const fault = await send(watch, notice)
    if (fault === null) {
      book.sent(notice)
      return true
    }
    const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** notice.tries, LONGEST_WAIT_MILLISECONDS)
    book.failed(notice, fault, notice.tries + 1 >= MOST_TRIES ? null : new Date(now().getTime() + wait).toISOString())
    return false
  }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    book,
    canMail: smtp !== undefined,
    look: (changes, record) =>
      inTurn(async () => {
        const all = await changes()
        const seen = book.mark()
        if (all.length <= seen) return 0
        const fresh = all.slice(seen).map((change, at) => ({ ...change, number: seen + at + 1 }))
        const watches = book.watches()
        const look = watches.length > 0 ? await record() : null
        const notices = look ? watches.flatMap((watch) => matchChanges(watch, fresh, look)) : []
        book.keep(all.length, notices)
        return notices.length
      }),
    deliver: () =>
      inTurn(async () => {
        const time = now()
        let sent = 0
        for (const notice of book.take(
          time.toISOString(),
          new Date(time.getTime() - STALE_MILLISECONDS).toISOString(),
          AT_ONCE,
        ))
          sent += Number(await deliverOne(notice))
        return sent
      }),
    feed: (watch, form) =>
      (form === 'json' ? writeJsonFeed : writeAtomFeed)(watch, book.notices(watch.id, FEED_LENGTH), address, (notice) =>
        idOf(watch, notice),
      ),
    close: async () => {
      stop.abort()
      await last
      await asker.close()
      if (mailer) (await mailer).close()
    },
  }
}

/**
 * As Standard Webhooks has it: whoever knows the secret can tell that the call is ours, of now, and whether it came
 * before.
 */
export function signCall(id: string, body: string, secret: string, at: Date): Readonly<Record<string, string>> {
  const time = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`,
  }
}
