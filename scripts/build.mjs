// Compiles the project into dist/ where it is missing or older than its sources, and says so in one line.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const built = spawnSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' })
process.exitCode = built.status ?? 2
