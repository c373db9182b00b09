import { installedVersion } from '../installed-version.js'
import { BOUNDS, openAsker } from '../web/ask.js'
import type { Fetcher } from '../web/fetch-page.js'
import { MANNERS, openHostLines } from '../web/host-lines.js'
import { openLinkPolicy } from '../web/link-policy.js'
import type { ReadingRun } from './reading-run.js'
import type { Terminal } from './terminal.js'

/** How the web is asked. */
export interface WebOptions {
  /** Seconds between two requests to one host. */
  readonly pause?: number
  readonly userAgent?: string
}

/** How many hosts are asked at the same time; each of them one request at a time. */
export const HOSTS_AT_ONCE = 6

/**
 * What fetches for one command. `named`: the addresses that the user wrote, which alone may lie on this machine or a
 * private network.
 */
export function openFetcher(
  named: readonly string[],
  { pause, userAgent }: WebOptions,
  run: Pick<ReadingRun, 'archive'> & { readonly journal: Pick<ReadingRun['journal'], 'pages'> },
  terminal: Pick<Terminal, 'now'>,
  stop: AbortSignal,
): Fetcher & { readonly close: () => Promise<void> } {
  const version = `Attache/${installedVersion()}`
  const manners = {
    ...MANNERS,
    ...(pause !== undefined && {
      pause: pause * 1000,
      firstWait: Math.min(MANNERS.firstWait, Math.max(pause * 2500, 10)),
    }),
  }
  const asker = openAsker(openLinkPolicy(named), BOUNDS)
  const archive = run.archive(version)
  return {
    asker,
    archive,
    manners,
    stop,
    lines: openHostLines(manners, stop),
    agent: userAgent ?? `${version} (reads press reports for one reader)`,
    pages: run.journal.pages,
    now: () => terminal.now(),
    rules: new Map(),
    close: async () => {
      archive.close()
      await asker.close()
    },
  }
}

/** Says how a house will be asked, before it is. */
export function sayManners({ agent, manners }: Fetcher): string {
  return `asks as ‹${agent}›, one request a host at a time, ${manners.pause / 1000} seconds apart, by the rules of each host (robots.txt)`
}
