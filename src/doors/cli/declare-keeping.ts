import { InvalidArgumentError } from 'commander'
import { DEFAULT_RECORD } from '../kept-record.js'
import type { DeskOptions } from './desk.js'
import type { RecordOption } from './open-record.js'
import type { CommandLine } from './program.js'
import { rebuild } from './rebuild.js'

const RECORD = 'folder of the record'
const LOOPBACK = '127.0.0.1'
const GREATEST_PORT = 65535

/** The commands that keep, remake and serve a record. The desk is imported only when it is asked for: no other command needs a server. */
export function declareKeeping({ program, terminal }: CommandLine): void {
  program.command('rebuild')
    .description('Forget everything but reports and rulings, and make it anew.')
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .addHelpText('after', '\nExample:\n  attache rebuild --record attache-record')
    .action(async (options: RecordOption) => { await rebuild(options, terminal) })

  program.command('desk')
    .description('Serve the record in the browser, on this machine only unless another host is named.')
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .option('--port <number>', 'port to listen on', readPort)
    .option('--host <name>', 'host to listen on', LOOPBACK)
    .addHelpText('after', '\nExample:\n  attache desk --record attache-record --port 4173')
    .action(async (options: DeskOptions) => { await (await import('./desk.js')).desk(options, terminal) })

  program.command('start')
    .description('Read the sample corpus into a record where there is none yet, and serve the desk.')
    .option('--record <dir>', RECORD, DEFAULT_RECORD)
    .option('--port <number>', 'port to listen on', readPort)
    .option('--host <name>', 'host to listen on', LOOPBACK)
    .addHelpText('after', '\nExample:\n  attache start --record attache-record')
    .action(async (options: DeskOptions) => { await (await import('./start.js')).start(options, terminal) })
}

function readPort(word: string): number {
  const port = Number(word)
  if (!Number.isInteger(port) || port < 0 || port > GREATEST_PORT) throw new InvalidArgumentError(`expected a number from 0 to ${GREATEST_PORT}`)
  return port
}
