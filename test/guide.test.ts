import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from './installed-reader.js'

const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'attache-guide-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('the commands of the guide for analysts run one after another, and write what it says', { timeout: 300_000 }, () => {
  symlinkSync(join(root, 'corpus'), join(folder, 'corpus'), 'junction')
  const commands = [...guide.matchAll(/^```run\n([^]*?)^```$/gmu)].flatMap(([, lines]) => lines!.trim().split('\n'))
  assert.ok(commands.length >= 12)
  for (const command of commands) {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!)
    assert.equal(words[0], 'attache')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/attache.js'), ...words.slice(1)], { cwd: folder, encoding: 'utf8' })
    assert.equal(status, 0, `${command}: ${stderr}`)
    assert.ok(stdout !== '' || stderr !== '' || words.includes('--out'), `${command} says nothing`)
  }
  for (const written of ['india-russia.html', 'india-russia.docx', 'tables/entries.csv', 'reports.csl.json']) assert.ok(existsSync(join(folder, written)), written)
})

test('every picture and page that the guides point at is there', () => {
  for (const name of ['guide.md', 'developing.md', 'library.md', 'security.md', 'accuracy.md']) {
    const text = readFileSync(join(root, 'docs', name), 'utf8')
    for (const [, link] of text.matchAll(/\]\(([^)#:]+)\)/gu)) assert.ok(existsSync(join(root, 'docs', link!)), `${name} points at ${link!}`)
  }
  // what the threat model says is tried stands in a test of that name
  for (const [, file] of readFileSync(join(root, 'docs/security.md'), 'utf8').matchAll(/`(test\/[\w.-]+)`/gu)) assert.ok(existsSync(join(root, file!)), file)
})
