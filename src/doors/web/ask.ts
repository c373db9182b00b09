import { lookup as lookUpName, type LookupAddress } from 'node:dns'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import { unpackAnswer } from '../../attache.js'
import { sayPrivate, type LinkPolicy } from './link-policy.js'
import { isPrivateAddress } from './private-ranges.js'
import { isPassing, wordWebError } from './word-web-error.js'

/** Bounds on one request: milliseconds and bytes. */
export interface Bounds {
  /** Until the connection stands. */
  readonly connect: number
  /** Until the first line of the answer. */
  readonly answer: number
  /** Between two pieces of the page. */
  readonly silence: number
  /** For all of it. */
  readonly whole: number
  readonly bytes: number
}

export const BOUNDS: Bounds = { connect: 15_000, answer: 30_000, silence: 20_000, whole: 120_000, bytes: 20_000_000 }

/** What a house answered, its packing undone. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  readonly ip: string | null
}

/** Why there is no answer. `isPassing`: it may be there in a while. */
export interface NoAnswer {
  readonly why: string
  readonly isPassing: boolean
}

/** Names of hosts → their addresses; handed in, so that a test can be asked instead of the network. */
export type LookUpName = (host: string) => Promise<readonly LookupAddress[]>

/** What asks: one request at a time is handed to it, and nothing leaves that the policy refuses. */
export interface Asker {
  /** `posted`: what is sent; without it the address is only asked. */
  readonly ask: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    stop: AbortSignal,
    posted?: string,
  ) => Promise<Answer | NoAnswer>
  readonly close: () => Promise<void>
}

class RefusedAddress extends Error {}

/**
 * An asker over a client whose connections go to addresses that the policy allows only: what a name stands for is
 * checked when it is looked up, and once more when the line stands.
 */
export function openAsker(policy: LinkPolicy, bounds: Bounds = BOUNDS, lookUp: LookUpName = lookUpAll): Asker {
  const addressOf = new Map<string, string>()
  const agent = new Agent({
    connect: connectWithin(policy, bounds, lookUp, addressOf),
    headersTimeout: bounds.answer,
    bodyTimeout: bounds.silence,
    maxHeaderSize: 65_536,
    maxResponseSize: -1,
    keepAliveTimeout: 10_000,
    connections: 1,
    pipelining: 1,
  })
  return {
    close: () => agent.destroy(),
    ask: async (url, headers, stop, posted) => {
      const refusal = policy.refusal(url)
      if (refusal !== null) return { why: refusal, isPassing: false }
      const tooLate = AbortSignal.timeout(bounds.whole)
      try {
        const answer = await agent.request({
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: posted === undefined ? 'GET' : 'POST',
          ...(posted === undefined ? {} : { body: posted }),
          headers,
          signal: AbortSignal.any([stop, tooLate]),
        })
        return await takeAnswer(answer, bounds, addressOf.get(url.host) ?? null)
      } catch (error) {
        if (stop.aborted) throw error
        if (tooLate.aborted) return { why: `no end within ${bounds.whole / 1000} seconds`, isPassing: true }
        const cause = refusedIn(error)
        return cause
          ? { why: cause.message, isPassing: false }
          : { why: wordWebError(error), isPassing: isPassing(error) }
      }
    },
  }
}

/** undici wraps what its connector throws. */
function refusedIn(error: unknown): RefusedAddress | null {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof RefusedAddress) return one
  return null
}

function lookUpAll(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookUpName(host, { all: true }, (error, addresses) => {
      if (error) reject(error)
      else resolve(addresses)
    })
  })
}

function connectWithin(
  policy: LinkPolicy,
  bounds: Bounds,
  lookUp: LookUpName,
  addressOf: Map<string, string>,
): buildConnector.connector {
  return (options, done) => {
    const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port
    const isFree = policy.mayBePrivate(options.hostname, port)
    const lookup = (
      host: string,
      asked: { all?: boolean },
      give: (error: Error | null, found: string | readonly LookupAddress[], family?: number) => void,
    ) => {
      lookUp(host).then(
        (addresses) => {
          const bad = isFree ? undefined : addresses.find(({ address }) => isPrivateAddress(address))
          if (bad) give(new RefusedAddress(sayPrivate(`${host} stands for ${bad.address}`)), [])
          else if (asked.all === true) give(null, addresses)
          else give(null, addresses[0]!.address, addresses[0]!.family)
        },
        (error: unknown) => give(error as Error, []),
      )
    }
    const connect = buildConnector({ timeout: bounds.connect, lookup: lookup as never })
    connect(options, (...[error, socket]) => {
      if (error) {
        done(error, null)
        return
      }
      const address = socket.remoteAddress ?? ''
      if (!isFree && isPrivateAddress(address)) {
        socket.destroy()
        done(new RefusedAddress(sayPrivate(address)), null)
        return
      }
      addressOf.set(options.host ?? options.hostname, address)
      done(null, socket)
    })
  }
}

async function takeAnswer(
  { statusCode, statusText, headers, body }: Dispatcher.ResponseData,
  bounds: Bounds,
  ip: string | null,
): Promise<Answer | NoAnswer> {
  const told = listHeaders(headers)
  const length = Number(told.find(([name]) => name === 'content-length')?.[1] ?? NaN)
  if (length > bounds.bytes) {
    body.destroy()
    return { why: sayTooLarge(`${(length / 1e6).toFixed(0)} MB`, bounds), isPassing: false }
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    // Leaving the loop ends the connection: a page without an end costs no more than this.
    if (size > bounds.bytes) return { why: sayTooLarge(`more than ${bounds.bytes / 1e6} MB`, bounds), isPassing: false }
    parts.push(part)
  }
  const unpacked = unpackAnswer(
    Buffer.concat(parts),
    told.find(([name]) => name === 'content-encoding')?.[1] ?? '',
    bounds.bytes,
  )
  return typeof unpacked === 'string'
    ? { why: unpacked, isPassing: false }
    : { status: statusCode, statusText, headers: told, body: unpacked, ip }
}

function sayTooLarge(found: string, bounds: Bounds): string {
  return `${found}, expected a page of at most ${bounds.bytes / 1e6} MB; fetch the file yourself and read that`
}

function listHeaders(headers: Dispatcher.ResponseData['headers']): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name.toLowerCase(), one.replace(/[\r\n]+/g, ' ')] as const),
  )
}
