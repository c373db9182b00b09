import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openClient, AttacheProblem, allParts } from '../src/doors/api/client/attache-client.js'
import { writeOpenApi } from '../src/doors/api/openapi.js'
import { writeClient } from '../src/doors/api/write-client.js'
import { runCommandLine } from '../src/doors/cli/program.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { serveDesk } from '../src/doors/desk/serve-desk.js'
import { installedVersion } from '../src/doors/installed-version.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { readerOf } from '../src/doors/weave-kept.js'
import { contractRecord } from '../src/exports/contract.js'
import { openDeskBook } from '../src/record/store/desk-book.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'
import { sampleReports } from './sample-reports.js'

const HOST = { host: '127.0.0.1:4173' }
const scratch = mkdtempSync(join(tmpdir(), 'attache-running-'))
let kept: KeptDesk
before(async () => {
  kept = await openKeptDesk(sampleReports().slice(0, 4))
})
after(async () => {
  await kept.close()
  rmSync(scratch, { recursive: true })
})

const run = async (...words: string[]) => {
  const terminal = openFakeTerminal()
  return { code: await runCommandLine(words, terminal), out: terminal.printed.join(''), said: terminal.said.join('\n') }
}
const contractOf = async (folder: string) => {
  const store = await openSqliteStore(folder, { create: false })
  try {
    const record = await makeRecord(store, await readerOf(store, undefined))
    return {
      record: JSON.stringify(contractRecord(record)),
      arrivals: await store.arrivals(),
      rulings: await store.rulings(),
      changes: await store.changes(null),
      brought: await store.brought(),
      woven: await store.wovenAs(),
    }
  } finally {
    await store.close()
  }
}

test('a backup that is taken while the desk writes is restored as an equal record, with people, log and all that lies beside it', async () => {
  const entry = (await kept.desk.query().entries({ tiers: ['sure', 'likely'] }, { most: 1 })).found[0]!
  const server = buildDesk(kept.desk, { loopbackOnly: true, book: kept.book })
  assert.equal(
    (
      await server.inject({
        method: 'POST',
        url: '/api/v1/rulings',
        headers: HOST,
        payload: { ruling: 'entry', entry, verdict: 'right' },
      })
    ).statusCode,
    200,
  )
  kept.book.addPerson({ name: 'ann', role: 'reader', password: null, at: '2024-01-01T00:00:00Z' })
  mkdirSync(join(kept.folder, 'dossiers'))
  writeFileSync(join(kept.folder, 'dossiers', 'x.notes.txt'), 'a note\n')
  const [backup, restored] = [join(scratch, 'backup'), join(scratch, 'restored')]
  assert.match((await run('backup', backup, '--record', kept.folder)).out, /backup: \d+ files/)
  assert.match((await run('restore', backup, '--record', restored)).out, /4 reports, 1 rulings/)
  assert.deepEqual(await contractOf(restored), await contractOf(kept.folder))
  assert.equal(readFileSync(join(restored, 'dossiers/x.notes.txt'), 'utf8'), 'a note\n')
  const book = openDeskBook(restored)
  assert.deepEqual([book.people().map(({ name }) => name), book.audit(10)], [['ann'], kept.book.audit(10)])
  book.close()
  const marks = await Promise.all([run('rebuild', '--record', restored)])
  assert.match(marks[0].out, /mark [0-9a-f]{16}/)
})

test('a damaged or foreign backup restores nothing, and nothing that is there is written over', async () => {
  const backup = join(scratch, 'damaged')
  await run('backup', backup, '--record', kept.folder)
  assert.match((await run('backup', backup, '--record', kept.folder)).said, /something of that name/)
  assert.match((await run('restore', backup, '--record', kept.folder)).said, /holds something/)
  appendFileSync(join(backup, 'record.db'), 'x')
  const refused = await run('restore', backup, '--record', join(scratch, 'none'))
  assert.deepEqual([refused.code, existsSync(join(scratch, 'none'))], [2, false])
  assert.match(refused.said, /other bytes than were written/)
  rmSync(join(backup, 'record.db'))
  assert.match((await run('restore', backup, '--record', join(scratch, 'none'))).said, /no such file/)
  writeFileSync(
    join(backup, 'backup.json'),
    JSON.stringify({ attache: 'backup 1', files: [{ file: '../outside', bytes: 1, sha256: 'x' }] }),
  )
  assert.match((await run('restore', backup, '--record', join(scratch, 'none'))).said, /none of ours/)
  assert.match((await run('restore', scratch, '--record', join(scratch, 'none'))).said, /no backup\.json/)
})

test('the desk tells whether it lives, whether it can answer, and how it does', async () => {
  let trouble: string | null = null
  const server = buildDesk({ ...kept.desk, trouble: () => trouble }, { loopbackOnly: true })
  const get = (url: string, host = HOST.host) => server.inject({ url, headers: { host } })
  assert.deepEqual([(await get('/health', '10.0.0.7:4173')).statusCode, (await get('/ready')).statusCode], [200, 200])
  await get('/api/v1/entries?limit=1')
  await get('/api/v1/entries/none')
  const { body, headers } = await get('/metrics')
  assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/)
  assert.match(body, /^attache_reports 4$/mu)
  assert.match(body, /^http_requests_total\{method="GET",route="\/api\/v1\/entries",status="200"\} 1$/mu)
  assert.match(body, /^http_requests_total\{method="GET",route="\/api\/v1\/entries\/:entry",status="404"\} 1$/mu)
  assert.match(body, /^http_request_duration_seconds_bucket\{method="GET",route="\/api\/v1\/entries",le="\+Inf"\} 1$/mu)
  for (const line of body.trim().split('\n'))
    assert.match(line, /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? -?[\d.e+-]+)$/u)
  trouble = 'no room'
  assert.equal((await get('/ready')).statusCode, 503)
  await server.close()
})

test('the log is a line of JSON for each request, without secrets', async () => {
  const lines: string[] = []
  const server = buildDesk(kept.desk, { loopbackOnly: true, log: { write: (line) => lines.push(line) } })
  await server.inject({
    url: '/api/v1/me',
    headers: { ...HOST, authorization: 'Bearer att_secret', cookie: 'attache-session=hidden' },
  })
  const told = lines.map(
    (line) => JSON.parse(line) as { msg: string; req?: { method: string; url: string }; res?: { statusCode: number } },
  )
  assert.ok(told.some(({ req }) => req?.url === '/api/v1/me') && told.some(({ res }) => res?.statusCode === 200))
  assert.doesNotMatch(lines.join(''), /att_secret|hidden/)
})

test('a desk that is asked to stop ends what was begun, and takes nothing new', async () => {
  let go: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => {
    go = resolve
  })
  let asked: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    asked = resolve
  })
  const served = await serveDesk(
    {
      ...kept.desk,
      changes: async () => {
        asked()
        await waiting
        return []
      },
    },
    { port: 0 },
  )
  const answer = fetch(`${served.address}/api/v1/changes`)
  await begun
  const closed = served.close()
  await new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
  await assert.rejects(fetch(`${served.address}/api/v1/me`))
  go()
  assert.equal((await answer).status, 200)
  await closed
})

test('the document and the client that lie in the project are those that the code makes, and the client works against a desk', async () => {
  const document = writeOpenApi(installedVersion())
  assert.equal(
    readFileSync(join(root, 'docs/openapi.json'), 'utf8'),
    `${JSON.stringify(document, null, 1)}\n`,
    'npm run api writes it anew',
  )
  assert.equal(
    readFileSync(join(root, 'src/doors/api/client/attache-client.ts'), 'utf8'),
    writeClient(document),
    'npm run api writes it anew',
  )
  const served = await serveDesk(kept.desk, { port: 0, book: kept.book })
  try {
    const client = openClient({ address: served.address })
    assert.equal((await client.getStatus()).reports, 4)
    const parts = []
    for await (const part of allParts((cursor) => client.listEntries({ likely: 'true', limit: 3, cursor })))
      parts.push(...part.rows)
    assert.equal(parts.length, (await client.listEntries({ likely: 'true', limit: 1 })).all)
    assert.equal((await client.whyEntry(parts[0]!.name)).entry.name, parts[0]!.name)
    await assert.rejects(
      client.getEntry('none'),
      (error) => error instanceof AttacheProblem && error.status === 404 && error.problem?.code === 'unknown-thing',
    )
    const added = await client.addReports(
      { reports: [{ text: 'PARIS - France and India held talks on 4 May 2024.\n', published: '2024-05-04' }] },
      undefined,
      'key-of-client',
    )
    assert.deepEqual(
      added.added.map(({ kept: how }) => how),
      ['new'],
    )
  } finally {
    await served.close()
  }
})
