import { Failure, wordFailure } from '../../record/failure.js'
import { markOfFiles } from '../../record/store/mark-of-files.js'
import { isPostgres, showPlace } from '../../record/store/postgres-place.js'
import { installedVersion } from '../installed-version.js'
import { buildMcp } from '../mcp/build-mcp.js'
import { holdPlace, type HeldRecord } from '../mcp/held-record.js'
import { serveOverHttp, serveOverPipes } from '../mcp/serve-mcp.js'
import type { Terminal } from './terminal.js'

export interface McpOptions {
  readonly record: string
  readonly http?: boolean
  readonly port?: number
}

type Factory = () => ReturnType<typeof buildMcp>
type Tell = (fault: Error) => void

const USUAL_PORT = 4174

/** `attache mcp`: the record for assistants, until the client goes or the user stops it. */
export async function mcp({ record: folder, http, port }: McpOptions, terminal: Terminal): Promise<void> {
  if (port !== undefined && http !== true) {
    throw new Failure('bad-option', {
      place: 'mcp --port',
      found: 'a port and no --http',
      expected: 'both, or neither',
      next: 'For example: attache mcp --http --port 4174',
    })
  }
  const held = holdPlace(folder)
  const version = installedVersion()
  const factory = () => buildMcp(held, version)
  const tell = ({ message }: Error) => {
    terminal.say(`attache: ${message}`)
  }
  if (http !== true) return servePipes(factory, folder, held, terminal, tell)
  await sayState(held, terminal)
  const served = await listen(factory, port ?? USUAL_PORT, tell)
  await terminal.print(`${served.address}\n`)
  terminal.say(`attache: the record in ${showPlace(folder)} by the Model Context Protocol, read-only; Ctrl-C stops it`)
  await terminal.untilStopped()
  await served.close()
  await held.close()
}

/**
 * A record that is there is made when it is first asked for: a client that has just started us waits for an answer to
 * its greeting, not for reports to be read.
 */
async function servePipes(
  factory: Factory,
  folder: string,
  held: HeldRecord,
  terminal: Terminal,
  tell: Tell,
): Promise<void> {
  const served = serveOverPipes(factory, tell)
  if (!isPostgres(folder) && markOfFiles(folder) === '') await sayState(held, terminal)
  await Promise.race([served.ended, terminal.untilStopped()])
  await served.close()
  await held.close()
}

/** Says on the side what is wrong with the record. Calls say it too, and find the record once it is there. */
async function sayState(held: HeldRecord, terminal: Terminal): Promise<void> {
  try {
    await held.use(() => undefined)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    terminal.say(`attache: ${wordFailure(error)}`)
  }
}

async function listen(factory: Factory, port: number, tell: Tell) {
  try {
    return await serveOverHttp(factory, port, tell)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    const taken = { place: `127.0.0.1:${port}`, found: 'another program listening there', expected: 'a free port' }
    throw new Failure('port-in-use', { ...taken, next: 'Name another with --port.', cause: error })
  }
}
