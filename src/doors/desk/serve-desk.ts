import { buildDesk } from './build-desk.js'
import type { DeskRecord } from './desk-record.js'

/** A desk that listens. */
export interface OpenDesk {
  readonly address: string
  close(): Promise<void>
}

/** Serves the desk, on loopback unless another host is named. Port 0 takes any free one. Rejects with `EADDRINUSE` where the port is taken. */
export async function serveDesk(record: DeskRecord, { host = '127.0.0.1', port = 4173 }: { readonly host?: string; readonly port?: number }): Promise<OpenDesk> {
  const server = buildDesk(record, { loopbackOnly: host === '127.0.0.1' || host === 'localhost' || host === '::1' })
  const address = await server.listen({ host, port })
  return { address, close: () => server.close() }
}
