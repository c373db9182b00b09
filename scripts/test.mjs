// `npm test`: types, lint, format, then every test under test/ with Node's own runner. `npm test -- stores cli` runs only those
// files.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 2
/** What the formatter writes; .prettierignore leaves out what is no code of ours. */
const FORMATTED = ['src', 'test', 'bench', 'train', 'scripts', 'bin', '*.js']
const wanted = process.argv.slice(2)
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.startsWith(`${word}.`))
// Listed from the sources: dist/ may still hold tests that are gone.
const tests = readdirSync(join(root, 'test'))
  .filter((name) => name.endsWith('.test.ts') && isWanted(name))
  .map((name) => join('dist/test', name.replace(/\.ts$/, '.js')))

process.exitCode =
  run('scripts/build.mjs') ||
  (wanted.length === 0 &&
    (run('node_modules/eslint/bin/eslint.js', '.') ||
      run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...FORMATTED))) ||
  run('--test', '--test-reporter=spec', ...tests)
