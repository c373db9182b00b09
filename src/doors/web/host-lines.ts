import { setTimeout as sleep } from 'node:timers/promises'

/** How hosts are treated, in milliseconds. */
export interface Manners {
  /** Between the end of one request to a host and the beginning of the next. */
  readonly pause: number
  /**
   * The first wait after a host says that it is asked too much (429, 503) and does not say for how long; doubled each
   * time.
   */
  readonly firstWait: number
  /** A host that asks for more than that is not asked again in this run. */
  readonly longestWait: number
  /** How often a page is asked for. */
  readonly tries: number
}

export const MANNERS: Manners = { pause: 2_000, firstWait: 5_000, longestWait: 120_000, tries: 3 }

/** One line before each host: whoever stands in it is let through alone, and not before the pause is over. */
export interface HostLines {
  /** Does the work when it is the turn of this host. Throws when stopped. */
  readonly take: <T>(host: string, work: () => Promise<T>) => Promise<T>
  /** Lengthens the pause of a host that asks for a longer one (`Crawl-delay`). */
  readonly slow: (host: string, pause: number) => void
  /** Nobody is let through for so long. */
  readonly hold: (host: string, wait: number) => void
  /** The host is not asked again in this run, and why. */
  readonly shut: (host: string, why: string) => void
  readonly isShut: (host: string) => string | null
}

interface Line {
  last: Promise<unknown>
  free: number
  pause: number
  shut: string | null
}

export function openHostLines(manners: Manners, stop: AbortSignal, now: () => number = Date.now): HostLines {
  const lines = new Map<string, Line>()
  const lineOf = (host: string) => {
    const line = lines.get(host) ?? { last: Promise.resolve(), free: 0, pause: manners.pause, shut: null }
    lines.set(host, line)
    return line
  }
  return {
    take: (host, work) => {
      const line = lineOf(host)
      const turn = line.last
        .catch(() => undefined)
        .then(async () => {
          const wait = line.free - now()
          if (wait > 0) await sleep(wait, undefined, { signal: stop })
          stop.throwIfAborted()
          try {
            return await work()
          } finally {
            line.free = Math.max(line.free, now() + line.pause)
          }
        })
      line.last = turn
      return turn
    },
    slow: (host, pause) => {
      lineOf(host).pause = Math.max(manners.pause, Math.min(pause, manners.longestWait))
    },
    hold: (host, wait) => {
      lineOf(host).free = Math.max(lineOf(host).free, now() + wait)
    },
    shut: (host, why) => {
      lineOf(host).shut = why
    },
    isShut: (host) => lineOf(host).shut,
  }
}
