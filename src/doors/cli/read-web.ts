import { byHost } from '../web/by-host.js'
import { fetchPage, type Fetched } from '../web/fetch-page.js'
import { keepPage } from '../web/keep-page.js'
import { HOSTS_AT_ONCE, openFetcher, sayManners, type WebOptions } from './open-web.js'
import type { ReadingRun, RunOptions } from './reading-run.js'
import type { Terminal } from './terminal.js'

/** The web part of `attache read`: every address once, each page kept as it came and its reports beside it. */
export async function readAddresses(
  addresses: readonly string[],
  options: RunOptions & WebOptions & { readonly published?: string },
  run: ReadingRun,
  terminal: Terminal,
): Promise<void> {
  const fetcher = openFetcher(addresses, options, run, terminal, terminal.stopSignal())
  try {
    if (!options.quiet) terminal.say(sayManners(fetcher))
    for await (const fetched of byHost(
      [...new Set(addresses)],
      hostOf,
      (address) => fetchPage(address, fetcher),
      HOSTS_AT_ONCE,
    )) {
      await run.stopIfAsked()
      if (fetched.kind === 'page') await keepPage(fetched, run, options.published)
      else await tellNoPage(fetched, run)
    }
  } catch (error) {
    if (fetcher.stop.aborted) throw run.interruption()
    throw error
  } finally {
    await fetcher.close()
  }
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}

/** What is said of an address that gave no page this time. */
export async function tellNoPage(fetched: Exclude<Fetched, { kind: 'page' }>, run: ReadingRun): Promise<void> {
  const { asked } = fetched
  if (fetched.kind === 'unchanged') {
    const reports = (await run.journal.pages.of(asked)).findLast((page) => page.reports.length > 0)?.reports.length ?? 1
    run.tally.there += reports
    await run.acknowledge(`unchanged  ${asked}`)
  } else if (fetched.kind === 'gone') {
    const last = (await run.journal.pages.of(asked)).findLast(({ reports }) => reports.length > 0)
    run.note(
      last === undefined
        ? {
            kind: 'unreadable',
            place: asked,
            message: `${asked}: there is no such page (${fetched.status}), expected a report. Check the address`,
          }
        : {
            kind: 'left out',
            place: asked,
            message: `${asked}: it is no longer there (${fetched.status}); what was read of it on ${last.fetched.slice(0, 10)} stays, and attache pages ${asked} shows it`,
          },
    )
  } else run.note({ kind: 'unreadable', place: asked, message: `${asked}: not fetched, ${fetched.why}` })
}
