import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { receiveParts } from '../src/attache.js'
import { fileSource } from '../src/doors/file-source.js'
import { gatherInputs } from '../src/doors/gather-inputs.js'
import { HOSTILE_FILES, writeTraps } from './hostile-files.js'
import { root } from './installed-reader.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-hostile-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
// What the largest thing that is opened whole may take, and some for the libraries.
const MOST_MEMORY = 1_500_000_000
const GOOD = 'The foreign ministers of Norway and Kenya met in Oslo on Tuesday, officials said.'

for (const { name, write, said, reports: most } of HOSTILE_FILES) {
  test(`${name} is refused or bounded, and what is said of it is clear`, { timeout: 120_000 }, async () => {
    const path = join(scratch, name)
    write(path)
    const source = fileSource(path, (await import('node:fs')).statSync(path).size)
    const reports: string[] = []
    const notes: string[] = []
    for await (const part of receiveParts(source)) {
      reports.push(...part.reports.map(({ text, title }) => `${title ?? ''}\n${text}`))
      notes.push(...part.notes.map(({ message }) => message))
    }
    assert.ok(reports.length <= most, `${reports.length} reports\n${reports.join('\n').slice(0, 500)}`)
    if (said === null) assert.equal(reports.length, most, notes.join('\n'))
    else assert.match(notes.map((note) => note.replaceAll(scratch, '')).join('\n'), said)
    assert.ok(
      !/root:|haha|<script|<iframe|onerror|alert\(1\)/.test(reports.join('\n')),
      reports.join('\n').slice(0, 500),
    )
    assert.ok(process.memoryUsage().rss < MOST_MEMORY, `${process.memoryUsage().rss}`)
    rmSync(path)
  })
}

test('every hostile file tried stands in the table of the guide, and no other', () => {
  const table = readFileSync(join(root, 'docs/hostile-inputs.md'), 'utf8')
  const told = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|')[1]!.match(/[\w-]+\.\w+/g) ?? [])
  assert.deepEqual(told.sort(), HOSTILE_FILES.map(({ name }) => name).sort())
})

test('links that lead back and links to nowhere end a folder in a sentence each', () => {
  const folder = join(scratch, 'traps')
  mkdirSync(folder)
  writeFileSync(join(folder, 'good.txt'), GOOD)
  writeTraps(folder)
  const gathered = [...gatherInputs([folder], () => new Uint8Array())]
  assert.deepEqual(
    gathered.flatMap((one) => ('source' in one ? [one.source.name] : [])),
    [join(folder, 'good.txt')],
  )
  const notes = gathered.flatMap((one) => ('note' in one ? [one.note.message] : [])).join('\n')
  assert.match(notes, /round\/back: left out, a link back to a folder that it lies in/)
  assert.match(notes, /dangling\.txt: is not there/)
})

test(
  'a pipe met in a folder is not waited for',
  { skip: process.platform === 'win32' && 'there are no such pipes' },
  () => {
    const folder = join(scratch, 'pipes')
    mkdirSync(folder)
    writeFileSync(join(folder, 'good.txt'), GOOD)
    assert.equal(spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status, 0)
    const gathered = [...gatherInputs([folder], () => new Uint8Array())]
    assert.match(
      gathered.flatMap((one) => ('note' in one ? [one.note.message] : [])).join(),
      /pipe\.txt: left out, found a pipe or a device/,
    )
  },
)
