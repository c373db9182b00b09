import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommandLine } from '../../src/doors/cli/program.js'
import { openTerminal } from '../../src/doors/cli/terminal.js'
import { FORMATS } from '../../src/exports/formats/formats.js'

/*
 * `node dist/bench/stream/measure-exports.js RECORD FOLDER [FORMAT …]`: every form written from one record, each in a
 * process of its own: seconds of the processor, the most memory held, and the bytes written.
 */
const [record, folder, ...asked] = process.argv.slice(2)
if (record === undefined || folder === undefined) throw new Error('expected a record and a folder to write to')

if (process.env['ATTACHE_ONE_EXPORT'] === '1') {
  const [format] = asked
  const out = join(folder, format!)
  const code = await runCommandLine(
    ['export', '--record', record, '--format', format!, '--likely', '--out', out, '--force'],
    openTerminal(),
  )
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.log(
    `${format!.padEnd(16)} ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1).padStart(8)} s of the processor ${(maxRSS / 1024).toFixed(0).padStart(6)} MB ${(bytesIn(out) / 2 ** 20).toFixed(1).padStart(9)} MB written`,
  )
  rmSync(out, { recursive: true, force: true })
  process.exitCode = code
} else {
  mkdirSync(folder, { recursive: true })
  for (const format of asked.length > 0 ? asked : FORMATS.map(({ name }) => name)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), record, folder, format], {
      stdio: 'inherit',
      env: { ...process.env, ATTACHE_ONE_EXPORT: '1' },
    })
  }
}

function bytesIn(path: string): number {
  const stat = statSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : stat.size
}
