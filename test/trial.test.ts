import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { h, type VNode } from 'preact'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import type { DeskRecord } from '../src/doors/desk/desk-record.js'
import { renderPage } from '../src/doors/desk/frame.js'
import { ReviewPage, type Review } from '../src/doors/desk/pages/review-page.js'
import { weaveStep } from '../src/attache.js'
import { makeRecord, markOf } from '../src/doors/kept-record.js'
import { readerOf } from '../src/doors/weave-kept.js'
import { draftPair } from '../src/doors/draft-ruling.js'
import { contractRecord } from '../src/exports/contract.js'
import { openKept } from '../src/record/store/open-kept.js'
import { openLookUp } from '../src/views/look-up.js'
import type { NamedOnce } from '../src/views/review-queue.js'
import { markRuling } from '../src/weaving/ruling.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'

let kept: KeptDesk
before(async () => {
  kept = await openKeptDesk(sampleReports())
})
after(() => kept.close())

const entity = (name: string) => sampleRecord().weave.entities.find((one) => one.name === name)!
const merger = () =>
  draftPair('same', entity('Vladimir Putin'), entity('Sergei Lavrov'), openLookUp(sampleRecord(), { likely: true }))

test('what a merger would change is woven on trial: nothing of it is kept, and it is what the ruling changes', async () => {
  const { desk, store } = kept
  const reader = await readerOf(store, undefined)
  const [mark, told] = [await store.wovenAs(), contractRecord(await makeRecord(store, reader))]
  const { verdict, about } = merger()
  const tried = await desk.rulings!.tryOut(verdict)
  assert.ok(tried!.some(({ text }) => text.includes('Sergei Lavrov')))
  assert.equal(await store.wovenAs(), mark)
  assert.deepEqual(await store.rulings(), [])
  assert.deepEqual(contractRecord(await makeRecord(store, reader)), told)

  const since = (await store.changes(null)).length
  const ruling = await desk.rulings!.rule(verdict, about)
  const changed = (await store.changes(null)).slice(since)
  const lines = (changes: readonly { readonly kind: string; readonly text: string }[]) =>
    changes.map(({ kind, text }) => `${kind} ${text}`)
  assert.deepEqual(lines(tried!), lines(changed))
  const back = { kind: 'undone', ruling: markRuling(ruling) } as const
  await desk.rulings!.rule(back, about)
  assert.deepEqual(contractRecord(await makeRecord(store, reader)), told)
})

test('a trial that takes too long, or under which something is written, is given up and tells nothing', async () => {
  const { store, folder } = kept
  const reader = await readerOf(store, undefined)
  const growing = store.growing!
  const named = { mark: await markOf(store, reader), rulings: [], version: reader.version, isWhole: false }
  const nothing = () => Promise.resolve([])
  const all = { came: await growing.reports(), gone: [], rulings: [], newlyRuled: [] }
  const weave = (parts: Parameters<Parameters<typeof growing.trial>[1]>[0]) =>
    weaveStep(parts, all, () => reader.open())
  assert.deepEqual(await growing.trial(named, weave, nothing, 60_000), [])
  assert.equal(await growing.trial(named, weave, nothing, -1), null)
  // what comes behind the weaving takes time as well: the record around it is read before and after
  const late = async (parts: Parameters<typeof weave>[0]) => {
    const step = await weave(parts)
    await sleep(3000)
    return step
  }
  assert.equal(await growing.trial(named, late, nothing, 2900), null)
  const other = await openKept(folder, { create: false })
  try {
    const written = growing.trial(
      named,
      async (parts) => {
        const step = await weave(parts)
        await other.store.keepOwnRows('')
        await other.store.keepRuling({
          kind: 'date of report',
          report: sampleReports()[0]!.id,
          date: '2021-02-03',
          by: 'another',
          at: '2024-01-30T12:00:00Z',
        })
        return step
      },
      nothing,
      60_000,
    )
    assert.equal(await written, null)
  } finally {
    await other.close()
  }
})

test('the page of two in a large record does not wait for the trial, and what it finds comes after', async () => {
  let found: (changes: readonly []) => void = () => undefined
  const { desk } = kept
  const query = { ...desk.query(), tally: async () => ({ ...(await desk.query().tally()), reports: 5000 }) }
  let asked = 0
  const slow: DeskRecord = {
    query: () => query,
    whole: () => Promise.reject(new Error('the whole record was loaded')),
    rulings: {
      ...desk.rulings!,
      tryOut: () => {
        asked++
        return new Promise((resolve) => {
          found = resolve
        })
      },
    },
  }
  const server: FastifyInstance = buildDesk(slow, { loopbackOnly: true })
  const get = (url: string) => server.inject({ url, headers: { host: 'localhost' } })
  const pair = `a=${entity('Vladimir Putin').id}&b=${encodeURIComponent('Sergei Lavrov')}`
  const page = await get(`/pairs?${pair}`)
  assert.match(page.body, /told in \d+ reports/u)
  const led = /data-trial="([^"]+)"/u.exec(page.body)?.[1]?.replaceAll('&amp;', '&')
  assert.match(page.body, /being woven on trial/u)
  const likely = await get(`/pairs?${pair}&likely=1`)
  assert.match(/data-trial="([^"]+)"/u.exec(likely.body)?.[1] ?? '', /&amp;likely=1$/u)
  const changes = get(led!)
  found([])
  assert.match((await changes).body, /Nothing that is told in the record/u)
  assert.match((await get(`/pairs?${pair}`)).body, /Nothing that is told in the record/u)
  assert.equal(asked, 1, 'it is tried out once')
})

test('a question of the review leads to the two it is about by their ids, also where a third bears a name of theirs', () => {
  const look = openLookUp(sampleRecord(), { likely: true })
  const [a, b] = ['Vladimir Putin', 'Sergei Lavrov'].map((name) => ({
    name: 'Ivan Petrov',
    entity: entity(name),
    words: { report: sampleReports()[0]!.id, exact: name, prefix: '', suffix: '' },
  })) as [NamedOnce, NamedOnce]
  const review: Review = {
    item: { kind: 'names', id: 'names', a, b, isOne: false },
    waiting: 1,
    judged: 0,
    next: null,
    reviewer: '',
    others: [],
    isSecond: false,
    measured: [],
    changes: null,
  }
  const page = renderPage(h(ReviewPage, { review, look, proposed: null }) as VNode, { canRule: true })
  assert.ok(page.includes(`href="/pairs?a=${a.entity.id}&amp;b=${b.entity.id}"`))
})
