// `npm test`: types, lint, then every test under test/ with Node's own runner.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 2
const tests = () => readdirSync(join(root, 'dist/test')).filter((name) => name.endsWith('.test.js')).map((name) => join('dist/test', name))

process.exitCode = run('scripts/build.mjs') || run('node_modules/eslint/bin/eslint.js', '.') || run('--test', ...tests())
