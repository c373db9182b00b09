import { readPort } from './declare-keeping.js'
import type { McpOptions } from './mcp.js'
import { DEFAULT_RECORD, PLACE } from './options.js'
import type { CommandLine } from './program.js'

/**
 * The command that serves the record to programs that speak the Model Context Protocol. Loads its work when it is asked
 * for.
 */
export function declareMcp({ program, terminal }: CommandLine): void {
  program
    .command('mcp')
    .description(
      'Serve the record to an assistant by the Model Context Protocol, read-only: through pipes, or with --http on this machine.',
    )
    .option('--record <place>', PLACE, DEFAULT_RECORD)
    .option('--http', 'serve over HTTP on loopback, in place of the pipes of the program that starts this one')
    .option('--port <number>', 'port to listen on, with --http', readPort)
    .addHelpText('after', '\nExample:\n  attache mcp --http --port 4173 --record attache-record')
    .action(async (options: McpOptions) => {
      await (await import('./mcp.js')).mcp(options, terminal)
    })
}
