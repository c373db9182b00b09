import { askAhead } from './ask-ahead.js'
import { buildDesk, loadDrawing, type DeskServing } from './build-desk.js'
import type { DeskRecord } from './desk-record.js'
import { isLoopback } from '../is-loopback.js'

export { isLoopback }

const LONGEST_GRACE_MILLISECONDS = 20_000
const LOOK_FOR_IDLE_MILLISECONDS = 50
/** By then whoever opened the desk has its first page, and nobody waits. */
const AHEAD_AFTER_MILLISECONDS = 1_500

/** A desk that listens. */
export interface OpenDesk {
  readonly address: string
  close(): Promise<void>
}

/** Where it listens, and how it is served. */
export interface Listening extends Partial<DeskServing> {
  readonly host?: string
  readonly port?: number
}

/** A desk that is logged into does not let itself in, and a log tells who asked, which is nobody here. */
const asksItself = ({ login = false, log }: Partial<DeskServing>) => !login && !log

/**
 * Serves the desk, on loopback unless another host is named. Port 0 takes any free one. Rejects with `EADDRINUSE` where
 * the port is taken.
 */
export async function serveDesk(
  record: DeskRecord,
  { host = '127.0.0.1', port = 4173, ...serving }: Listening,
): Promise<OpenDesk> {
  const server = buildDesk(record, { loopbackOnly: isLoopback(host), ...serving })
  const address = await server.listen({ host, port })
  const closing = new AbortController()
  // Where something cannot be had ahead of time, the page that wants it says so.
  const ahead = setTimeout(
    () =>
      void loadDrawing()
        .then(() => (asksItself(serving) ? askAhead(server, closing.signal) : undefined))
        .catch(() => undefined),
    AHEAD_AFTER_MILLISECONDS,
  )
  ahead.unref()
  return {
    address,
    close: async () => {
      clearTimeout(ahead)
      closing.abort()
      // what was begun is ended, unless it takes too long
      const late = setTimeout(() => {
        server.server.closeAllConnections()
      }, LONGEST_GRACE_MILLISECONDS)
      // a connection that is held open for a next question would keep us waiting for it
      const idle = setInterval(() => {
        server.server.closeIdleConnections()
      }, LOOK_FOR_IDLE_MILLISECONDS)
      await server.close()
      clearTimeout(late)
      clearInterval(idle)
    },
  }
}
