import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { inMemory, type DeskRecord, type DeskRulings } from '../src/doors/desk/desk-record.js'
import type { RecordQuery } from '../src/record/query.js'
import { lastingName } from '../src/views/entry-address.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { openKeptDesk, type KeptDesk } from './kept-desk.js'
import { sampleRecord, sampleReports } from './sample-reports.js'

/*
 * A ruling in a record of many reports asks for what it names and loads nothing else. Tried on the sample in a folder
 * that says it holds more than the desk looks through at once, and that refuses to be loaded as a whole: what is ruled
 * must be what is ruled where all of the record is in memory.
 */

const HOST = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' }
const MORE = 5000

let kept: KeptDesk
let large: FastifyInstance
let small: FastifyInstance
const made: { readonly large: Ruling[]; readonly small: Ruling[] } = { large: [], small: [] }

/** Keeps rulings in a list; nothing is woven, so that the next form finds the same record. */
function listing(rulings: Ruling[]): DeskRulings {
  const sign: DeskRulings['sign'] = (verdict, about, by = 'test') => ({
    ...verdict,
    about,
    by,
    at: new Date(Date.UTC(2024, 0, 1, 0, 0, rulings.length)).toISOString(),
  })
  return {
    all: () => rulings,
    sign,
    rule: (verdict, about, by) => {
      rulings.push(sign(verdict, about, by))
      return Promise.resolve(rulings.at(-1)!)
    },
    bring: () => Promise.resolve(0),
    tryOut: () => Promise.resolve(null),
  }
}

before(async () => {
  kept = await openKeptDesk(sampleReports())
  const asked = kept.desk.query()
  const query: RecordQuery = { ...asked, tally: async () => ({ ...(await asked.tally()), reports: MORE }) }
  const desk: DeskRecord = {
    query: () => query,
    whole: () => Promise.reject(new Error('the whole record was loaded')),
    rulings: listing(made.large),
  }
  large = buildDesk(desk, { loopbackOnly: true })
  small = buildDesk({ ...inMemory(sampleRecord), rulings: listing(made.small) }, { loopbackOnly: true })
})
after(() => kept.close())

const post = async (url: string, fields: readonly (readonly [string, string])[]) => {
  const payload = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  const answers = []
  for (const server of [large, small])
    answers.push(await server.inject({ method: 'POST', url, headers: HOST, payload }))
  return answers as [(typeof answers)[0], (typeof answers)[0]]
}
/** What both ruled last, without when. */
const last = () => [made.large, made.small].map((all) => ({ ...all.at(-1)!, at: '' }))

const entity = (name: string) => sampleRecord().weave.entities.find((one) => one.name === name)!
const several = () => sampleRecord().entries.find(({ footnotes }) => footnotes.length > 1)!
const quoting = () => sampleRecord().readings.find(({ quotes }) => quotes.length > 0)!

test('each fact of an entry, who takes part, a speaker and an added entry are ruled as in a small record', async () => {
  const entry = several()
  const of = `/entries/${lastingName(entry)}/rule`
  const { report, quotes } = quoting()
  const [{ start, end }] = quotes as [(typeof quotes)[0]]
  const india = entity('India')
  const forms: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [of, [['verdict', 'wrong']]],
    [
      of,
      [
        ['fact', 'kind'],
        ['to', 'call'],
      ],
    ],
    [
      of,
      [
        ['fact', 'day'],
        ['to', '2024-05'],
      ],
    ],
    [
      of,
      [
        ['fact', 'place'],
        ['to', 'Moscow'],
      ],
    ],
    [
      of,
      [
        ['fact', 'parties'],
        ['name', `${india.id} India`],
        ['role', 'actor'],
        ['name', 'Sergei Lavrov'],
        ['role', 'recipient'],
      ],
    ],
    [
      `/reports/${report.id}/rule`,
      [
        ['start', String(start)],
        ['end', String(end)],
        ['speaker', 'Vladimir Putin'],
      ],
    ],
    [
      `/reports/${report.id}/entry`,
      [
        ['start', String(start)],
        ['end', String(end)],
        ['kind', 'call'],
        ['standing', 'happened'],
        ['day', ''],
        ['place', 'Moscow'],
        ['name', 'India'],
        ['role', 'actor'],
        ['name', 'Putin'],
        ['role', 'recipient'],
      ],
    ],
    [
      '/pairs',
      [
        ['a', entity('Vladimir Putin').id],
        ['b', 'Sergei Lavrov'],
        ['kind', 'same'],
      ],
    ],
    [
      '/pairs',
      [
        ['a', lastingName(entry)],
        ['b', lastingName(sampleRecord().entries.at(-1)!)],
        ['kind', 'same'],
      ],
    ],
    [`/reports/${report.id}/day`, [['date', '2024-01-30']]],
    ['/rulings/last/undo', []],
  ]
  for (const [at, [url, fields]] of forms.entries()) {
    const [one, other] = await post(url, fields)
    const said = JSON.stringify(fields)
    assert.equal(one.statusCode, 303, `${url} ${said}: ${one.body.slice(0, 2000)}`)
    assert.equal(other.statusCode, 303, `${url} ${said}`)
    assert.equal(made.large.length, at + 1)
    const [large, small] = last()
    assert.deepEqual(large, small, `${url} ${said}`)
  }
})

test('a name that nobody has, or that several have, is refused with whom it may mean', async () => {
  const url = `/entries/${lastingName(several())}/rule`
  for (const [name, told] of [
    ['Lavrof', /nobody and nothing called ‹Lavrof›.*Sergei Lavrov/u],
    ['officials', /that ‹officials› may name: E\d+ /u],
  ] as const) {
    const answers = await post(url, [
      ['fact', 'parties'],
      ['name', name],
      ['role', 'actor'],
    ])
    for (const { statusCode, body } of answers) {
      assert.equal(statusCode, 400, name)
      assert.match(body, told)
    }
  }
})

test('whom somebody may be one with is offered, and how much hangs on it is said before it is kept', async () => {
  const get = async (url: string) => (await large.inject({ url, headers: HOST })).body
  const one = entity('Vladimir Putin').id
  assert.match(await get(`/pairs?a=${one}`), /<option value="Sergei Lavrov"/u)
  const both = await get(`/pairs?a=${one}&b=${encodeURIComponent('Sergei Lavrov')}`)
  assert.match(both, /What would change/u)
  assert.match(both, /Vladimir Putin: told in \d+ reports and \d+ entries/u)
  assert.match(both, /Sergei Lavrov: told in \d+ reports/u)
  const entry = await get(`/pairs?a=${lastingName(several())}`)
  assert.match(entry, /href="\/pairs\?a=\w+&amp;b=\w+"/u)
  assert.equal((await large.inject({ url: '/review/examples.jsonl', headers: HOST })).statusCode, 200)
})
