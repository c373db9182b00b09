// `npm test`: types, lint, format, then every test under test/ with Node's own runner, on all cores. `npm test -- stores cli`
// runs only those files.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** What the formatter writes; .prettierignore leaves out what is no code of ours. */
const FORMATTED = ['src', 'test', 'bench', 'train', 'scripts', 'bin', '*.js']
/** What stood as the formatter writes it and is the same, letter by letter, is not looked at again. */
const KEPT = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/attache-prettier']
/** Files that run in a program of their own, each with what in it the others would disturb. */
const ALONE = {
  'adding-a-kind': 'adds a kind of event to the tables of its program',
  expressions: 'counts the expressions that are built as the reader loads',
  'garbage-feeds': 'measures the processor time of its program',
  hostile: 'measures the memory of its program',
  kills: 'is for a while another user of the machine',
  proposing: 'sets a key in the environment of its program',
  scans: 'measures the memory of its program',
  shreds: 'measures the processor time of its program',
  streams: 'measures the memory of its program',
}
/** The longest begin first, so that at the end no core works alone for long. */
const LONGEST = ['desk-tasks', 'away', 'work', 'postgres', 'cli', 'desk-hostile', 'asking']
/** What a program that shares files comes to need. */
const MEMORY_OF_ONE = 2 * 1024 ** 3

/** One more than there are cores, since many tests wait: for a browser, a database, a program that they killed. */
const programs = Math.max(1, Math.min(availableParallelism() + 1, Math.floor(totalmem() / MEMORY_OF_ONE)))

const run = (args, settings) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...settings } }).once(
      'close',
      (status) => resolve(status ?? 2),
    )
  })

const wanted = process.argv.slice(2)
const isWanted = (name) => wanted.length === 0 || wanted.includes(name)
// Listed from the sources: dist/ may still hold tests that are gone.
const names = readdirSync(join(root, 'test'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.test.ts'.length))
  .filter(isWanted)

process.exitCode = (await run(['scripts/build.mjs'])) || (await lint()) || (await runTests())

/** The two side by side: each has work for one core. */
async function lint() {
  if (wanted.length > 0) return 0
  const [lint, format] = await Promise.all([
    run(['node_modules/eslint/bin/eslint.js', '.']),
    run(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...KEPT, ...FORMATTED]),
  ])
  return lint || format
}

async function runTests() {
  const alone = names.filter((name) => name in ALONE)
  const shared = [...LONGEST.filter((name) => names.includes(name)), ...names].filter(
    (name, at, all) => !(name in ALONE) && all.indexOf(name) === at,
  )
  const folder = mkdtempSync(join(tmpdir(), 'attache-tests-'))
  try {
    writeFileSync(join(folder, 'names.json'), JSON.stringify(shared))
    const sharing = Array.from({ length: Math.min(programs, shared.length) }, (_, at) => {
      // Node's runner takes a file once: each program is a file of its own, and they all do the same.
      const path = join(folder, `share-${at}.mjs`)
      writeFileSync(path, `import ${JSON.stringify(pathToFileURL(join(root, 'scripts/share-tests.mjs')).href)}\n`)
      return path
    })
    const status = await run(
      [
        '--test',
        '--test-reporter=spec',
        `--test-concurrency=${programs}`,
        ...sharing,
        ...alone.map((name) => join(root, 'dist/test', `${name}.test.js`)),
      ],
      { ATTACHE_TESTS_SHARED: folder },
    )
    const missing = shared.filter((name) => !existsSync(join(folder, `${name}.done`)))
    if (missing.length > 0) console.error(`not run to their end: ${missing.join(', ')}`)
    return status || (missing.length > 0 ? 1 : 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
