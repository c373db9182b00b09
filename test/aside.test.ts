import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readReport } from '../src/attache.js'
import { bringUpAside, markOf } from '../src/doors/kept-record.js'
import { readerWith } from '../src/doors/load-reader.js'
import { keepAndRead, recordOfDay, tryOut } from '../src/doors/weave-kept.js'
import { openAside } from '../src/doors/work-aside.js'
import { contractRecord } from '../src/exports/contract.js'
import { Failure } from '../src/record/failure.js'
import { openKept } from '../src/record/store/open-kept.js'
import { sampleReports } from './sample-reports.js'

const folder = mkdtempSync(join(tmpdir(), 'attache-aside-'))
const reader = readerWith('')
const [first, ...others] = sampleReports()
const aside = openAside(join(folder, 'record'), '')
const kept = await openKept(join(folder, 'record'), { create: true })
after(async () => {
  await aside.close()
  await kept.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what is read, woven, tried out and made of a past day beside those who are answered is what it would be here', async () => {
  const { store } = kept
  for (const report of others) await keepAndRead(report, store, reader)
  const readAside = { ...reader, readAside: (report: typeof first) => aside.do('read', report!) }
  assert.deepEqual(await aside.do('read', first!), readReport(first!, reader.open()))
  await keepAndRead(first!, store, readAside)
  assert.notEqual(await store.wovenAs(), await markOf(store, reader))
  let asked = 0
  const weave = () => {
    asked++
    return aside.do('weave', null)
  }
  const current = await bringUpAside(store, reader, weave)
  assert.ok(current.isLaidDown)
  assert.equal(await store.wovenAs(), await markOf(store, reader))
  assert.equal((await current.query.tally()).reports, sampleReports().length)
  await bringUpAside(store, reader, weave)
  assert.equal(asked, 1, 'what is woven is not woven again')

  const ruling = {
    kind: 'date of report',
    report: first!.id,
    date: '2021-02-03',
    by: 'a reader',
    at: '2024-01-30T12:00:00Z',
  } as const
  const changes = await tryOut(ruling, store, reader)
  assert.deepEqual(await aside.do('tryOut', ruling), changes)
  const days = ['2021-12-31', '2023-06-30', '2099-01-01']
  const past = await Promise.all(days.map((day) => aside.do('asOf', day)))
  for (const [at, day] of days.entries())
    assert.deepEqual(contractRecord(past[at]!), contractRecord(await recordOfDay(day, store, reader)), day)
  assert.ok(past[2]!.readings.length > past[0]!.readings.length)
})

test('what fails there is told here as it would be, and what comes next is done', async () => {
  const nowhere = openAside(join(folder, 'nowhere'), '')
  try {
    await assert.rejects(
      nowhere.do('weave', null),
      (error) => error instanceof Failure && error.code === 'no-record-yet',
    )
    assert.equal((await nowhere.do('read', first!)).report.id, first!.id)
    const broken = assert.rejects(nowhere.do('read', first!), /broken off/u)
    await nowhere.close()
    await broken
    assert.equal((await nowhere.do('read', first!)).report.id, first!.id, 'another thread is begun')
  } finally {
    await nowhere.close()
  }
})
