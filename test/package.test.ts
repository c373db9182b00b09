import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { root } from './installed-reader.js'

/*
 * The package as others get it: packed, unpacked into a folder of its own beside nothing but the packages that it
 * names, and used there. Nothing is asked of the network.
 */
const folder = mkdtempSync(join(tmpdir(), 'attache-package-'))
const modules = join(folder, 'node_modules')
const installed = join(modules, 'attache')
after(() => rmSync(folder, { recursive: true, force: true }))

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const textOf = (path: string) => readFileSync(path, 'utf8')

before(() => {
  const packed = execFileSync(
    npm,
    ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder, '--silent'],
    { cwd: root, encoding: 'utf8' },
  ).trim()
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, packed.split('\n').at(-1)!), '-C', installed, '--strip-components', '1'])
  // the packages that are needed to run, and no other
  const { packages } = JSON.parse(textOf(join(root, 'package-lock.json'))) as {
    packages: Record<string, { dev?: boolean }>
  }
  for (const [path, { dev }] of Object.entries(packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/u.exec(path)?.[1]
    if (name === undefined || dev === true || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, path), join(modules, name), 'junction')
  }
})

test('the package has the program, the models, the notices and the sample, and nothing that is only for making it', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  for (const needed of [
    'bin/attache.js',
    'dist/build.json',
    'dist/src/index.js',
    'dist/src/index.d.ts',
    'dist/src/doors/desk/desk.css',
    'model/english.bin',
    'model/judgement.bin',
    'model/links.bin',
    'model/MODEL-CARD.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'CHANGELOG.md',
  ]) {
    assert.ok(files.includes(needed), needed)
  }
  const strange = files.filter(
    (name) =>
      /(?:^|\/)(?:test|bench|train|golden|truth|annotated|links|scripts|docs)(?:\/|$)|\.test\.|\.tsbuildinfo$|\.cases\.txt$/u.test(
        name,
      ) && !/^dist\/src\/.*\.(?:js|d\.ts)$/u.test(name),
  )
  assert.deepEqual(strange, [])
  const { private: isPrivate } = JSON.parse(textOf(join(installed, 'package.json'))) as { private?: boolean }
  assert.notEqual(isPrivate, true)
})

test('a program of one’s own runs as the guide has it: it reads, asks, and writes a table', () => {
  writeFileSync(join(folder, 'own-program.mjs'), textOf(join(root, 'docs/examples/own-program.mjs')))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['own-program.mjs'], { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.match(stdout, /met in Oslo/)
  assert.match(stdout, /^agreement: “signed/m)
  assert.match(stdout, /^entry,lasting_id,kind,/m)
  assert.match(stderr, /^csv \(text\/csv\): entries\.csv/m)
})

test('the command runs from the package: it reads a file into a record and tells what is in it', () => {
  writeFileSync(
    join(folder, 'report.txt'),
    'OSLO, May 4 2024. The foreign ministers of Norway and Kenya met in Oslo on Friday.\n',
  )
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(installed, 'bin/attache.js'), ...words], { cwd: folder, encoding: 'utf8' })
  const read = run('read', 'report.txt', '--record', 'record', '--quiet')
  assert.equal(read.status, 0, read.stderr)
  assert.match(run('timeline', '--record', 'record', '--likely').stdout, /Norway|Kenya/)
})

test('whoever uses it with TypeScript gets its types', () => {
  writeFileSync(
    join(folder, 'typed.mts'),
    [
      "import { openAttache, type Attache, type Entry, type Search } from 'attache'",
      "const attache: Attache = await openAttache({ record: 'r' })",
      "const search: Search = { who: ['India'], kinds: ['visit'], likely: true }",
      'const first: Entry | undefined = (await attache.search(search)).entries[0]',
      'export const words: string | undefined = first?.footnotes[0].text',
      '// @ts-expect-error a search has no such thing',
      "await attache.search({ whom: ['India'] })",
      '',
    ].join('\n'),
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', 'typed.mts'],
    { cwd: folder, encoding: 'utf8' },
  )
  assert.equal(status, 0, stdout)
})
