import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { runCommandLine } from '../src/doors/cli/program.js'
import { inMemory } from '../src/doors/desk/desk-record.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { FORMATS } from '../src/exports/formats/formats.js'
import { writeWhole } from '../src/record/store/write-whole.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'
import { sampleRecord } from './sample-reports.js'

const folder = mkdtempSync(join(tmpdir(), 'attache-export-'))
const record = join(folder, 'record')

async function run(...words: readonly string[]) {
  const terminal = openFakeTerminal()
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

before(async () => {
  assert.equal(
    (await run('read', join(root, 'corpus/reports/japan-philippines'), '--record', record, '--quiet')).code,
    0,
  )
})

test('export writes every form to a file or a folder, the same that it prints', async () => {
  for (const { name, parts } of FORMATS) {
    const out = join(folder, `as-${name}`)
    assert.equal((await run('export', '--record', record, '--format', name, '--likely', '--out', out)).code, 0, name)
    if (parts.length > 1) assert.deepEqual(readdirSync(out).sort(), parts.map(({ file }) => file).sort())
    else assert.equal(readFileSync(out, 'latin1').length > 0, true)
    const printed = await run(
      'export',
      '--record',
      record,
      '--format',
      name,
      '--likely',
      ...(parts.length > 1 ? ['--table', parts[0].file.replace(/\.[^.]+$/, '')] : []),
    )
    assert.equal(printed.code, 0)
  }
})

test('export --plan says what will be lost and writes nothing', async () => {
  const out = join(folder, 'never.csv')
  const { code, out: plan } = await run('export', '--record', record, '--format', 'icalendar', '--plan', '--out', out)
  assert.equal(code, 0)
  assert.match(plan, /^icalendar \(text\/calendar\): meetings\.ics\nfrom \d+ entr/)
  assert.match(plan, /loses:\n/)
  assert.equal(existsSync(out), false)
})

test('export --formats lists every form with what it loses', async () => {
  const { out } = await run('export', '--formats')
  for (const { name, about } of FORMATS) assert.ok(out.includes(`${name}  ${about}`))
})

test('export leaves likely entries out unless they are asked for', async () => {
  const tiers = async (...words: readonly string[]) =>
    new Set(
      (
        parse((await run('export', '--record', record, '--format', 'csv', '--table', 'entries', ...words)).out, {
          columns: true,
        }) as unknown as { tier: string }[]
      ).map(({ tier }) => tier),
    )
  assert.ok([...(await tiers())].every((tier) => tier === 'sure'))
  assert.ok((await tiers('--likely')).has('likely'))
})

test('what stands there is not overwritten without --force, and a file of another’s in a folder never', async () => {
  const out = join(folder, 'kept')
  mkdirSync(out)
  writeFileSync(join(out, 'mine.txt'), 'mine')
  const refused = await run('export', '--record', record, '--format', 'csv', '--out', out)
  assert.equal(refused.code, 2)
  assert.match(refused.said, /--force/)
  assert.equal((await run('export', '--record', record, '--format', 'csv', '--out', out, '--force')).code, 0)
  assert.equal(readFileSync(join(out, 'mine.txt'), 'utf8'), 'mine')
  assert.ok(existsSync(join(out, 'entries.csv')))
})

test('a form, a table, a kind or a name that there is not is told, with those that there are', async () => {
  for (const [words, expected] of [
    [['--format', 'xls'], 'jsonl'],
    [['--format', 'csv', '--table', 'people'], 'entries'],
    [['--kind', 'party'], 'visit'],
    [['--with', 'Atlantis'], 'Atlantis'],
    [['--format', 'csv'], '--out'],
  ] as const) {
    const { code, said } = await run('export', '--record', record, ...words)
    assert.equal(code, 2)
    assert.ok(said.includes(expected), said)
  }
})

test('where writing stops half way nothing half is left', async () => {
  const out = join(folder, 'half.csv')
  const stopping = function* () {
    yield 'a,b\r\n'
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  }
  await assert.rejects(() => writeWhole(out, stopping(), { force: false }), { code: 'disk-full' })
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('half')),
    [],
  )
})

test('the desk lists every form and serves each of its files under its own name', async () => {
  const server = buildDesk(inMemory(sampleRecord), { loopbackOnly: true })
  const page = await server.inject({ url: '/export?about=loan' })
  for (const { name, parts } of FORMATS) {
    for (const { file } of parts) {
      assert.ok(page.body.includes(`/export/${name}/${file}?about=loan`))
      const answer = await server.inject({ url: `/export/${name}/${file}?about=loan` })
      assert.equal(answer.statusCode, 200, file)
      assert.equal(answer.headers['content-disposition'], `attachment; filename="${file}"`)
    }
  }
  assert.equal((await server.inject({ url: '/export/csv/nothing.csv' })).statusCode, 404)
  await server.close()
})
