import { runCommandLine } from './program.js'
import { openTerminal } from './terminal.js'

// `attache … | head` closes the pipe early: what was asked for has been seen.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}
process.exitCode = await runCommandLine(process.argv.slice(2), openTerminal())
