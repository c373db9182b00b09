import { buildDesk, loadDrawing, type DeskServing } from './build-desk.js'
import type { DeskRecord } from './desk-record.js'
import { isLoopback } from '../is-loopback.js'

export { isLoopback }

const LONGEST_GRACE_MILLISECONDS = 20_000
const LOOK_FOR_IDLE_MILLISECONDS = 50
/** By then whoever opened the desk has its first page, and nobody waits. */
const LOAD_DRAWING_AFTER_MILLISECONDS = 3_000

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
  // So that whoever first asks for measures does not wait for it; where it cannot be loaded, that page says so.
  const ahead = setTimeout(() => void loadDrawing().catch(() => undefined), LOAD_DRAWING_AFTER_MILLISECONDS)
  ahead.unref()
  return {
    address,
    close: async () => {
      clearTimeout(ahead)
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
