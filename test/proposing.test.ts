import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { runCommandLine } from '../src/doors/cli/program.js'
import { BOOK_PLACES } from '../src/record/store/book-places.js'
import { openDeskBook } from '../src/record/store/desk-book.js'
import { withKept } from '../src/doors/cli/open-record.js'
import { proposalPlace, type KeptProposal } from '../src/record/store/kept-proposals.js'
import { openKept, type KeptRecord } from '../src/record/store/open-kept.js'
import { openSqliteStore } from '../src/record/store/sqlite.js'
import { openLookUp } from '../src/views/look-up.js'
import { listQuestions, readProposal, type ProposalQuestion } from '../src/views/propose-rulings.js'
import { buildDesk } from '../src/doors/desk/build-desk.js'
import { standingRulings, type Ruling } from '../src/weaving/ruling.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'
import { openKeptDesk } from './kept-desk.js'
import { sampleReports } from './sample-reports.js'
import { NO_POSTGRES, sharePostgres } from './small-postgres.js'
import { openSmallServer, type SmallServer } from './small-server.js'

const record = join(mkdtempSync(join(tmpdir(), 'attache-proposing-')), 'record')
/** What the model was asked, as it came. */
const asked: {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}[] = []
/** What it answers, question by question; beyond the last it is down. */
let answers: readonly ((sentences: readonly string[]) => string)[] = []
let house: SmallServer

async function run(...words: readonly string[]) {
  const terminal = openFakeTerminal()
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

const propose = (...words: readonly string[]) =>
  run('propose', '--record', record, '--endpoint', `${house.address}/v1`, '--model', 'small', ...words)

const proposalsIn = () => withKept(record, ({ proposals }) => proposals.all())

/** A house that speaks as either kind of model does. */
function answerAs(wrap: (content: string) => object) {
  return (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    request.on('data', (piece: Buffer) => {
      body += piece.toString('utf8')
    })
    request.on('end', () => {
      const question = JSON.parse(body) as (typeof asked)[number]
      asked.push(question)
      const answer = answers[asked.length - 1]
      if (!answer) return response.writeHead(503).end('busy')
      const { sentences } = JSON.parse(question.messages.at(-1)!.content) as { sentences: readonly string[] }
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(wrap(answer(sentences))))
    })
  }
}

const verdict =
  (told: string) =>
  ([first]: readonly string[]) =>
    JSON.stringify({ verdict: told, words: first!.split(' ').slice(0, 8).join(' ') })

before(async () => {
  house = await openSmallServer({
    '/v1/chat/completions': answerAs((content) => ({ choices: [{ message: { role: 'assistant', content } }] })),
    '/api/chat': answerAs((content) => ({ message: { role: 'assistant', content }, done: true })),
    '/away/chat/completions': { status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } },
    '/junk/chat/completions': { body: '<html>no model here</html>' },
  })
  assert.equal(
    (await run('read', join(root, 'corpus/reports/japan-philippines'), '--record', record, '--quiet')).code,
    0,
  )
})

after(async () => {
  await house.close()
})

test('no model is asked where none is named, and an open network is no way to one', async () => {
  const bare = await run('propose', '--record', record)
  assert.equal(bare.code, 2)
  assert.match(bare.said, /no --endpoint; expected which model is to be asked/u)
  const open = await run(
    'propose',
    '--record',
    record,
    '--endpoint',
    'http://models.example.org/v1',
    '--model',
    'small',
    '--send',
  )
  assert.equal(open.code, 2)
  assert.match(open.said, /everybody on the way could read; expected https/u)
  for (const endpoint of [
    'https://:hidden-key@models.example.org/v1',
    'http://me:hidden-key@models.example.org/v1',
    'https://models.example.org/v1?key=hidden-key',
  ]) {
    const { code, out, said } = await run('propose', '--record', record, '--endpoint', endpoint, '--model', 'small')
    assert.equal(code, 2)
    assert.doesNotMatch(`${out}${said}`, /hidden-key/u)
  }
})

test('what would be sent is shown, with nothing but the line and the sentences that tell it, and nothing is sent', async () => {
  const { code, out, said } = await propose('--most', '3')
  assert.equal(code, 0)
  assert.equal(house.asked.length, 0)
  assert.equal([...out.matchAll(/^POST /gmu)].length, 3)
  assert.match(said, /this would be sent, 3 requests to 127\.0\.0\.1:\d+; nothing was/u)
})

test('what stands on words of a report waits for a person, all else is dropped, and it is sent as it was shown', async () => {
  const shown = (await propose('--most', '5')).out
  answers = [
    verdict('right'),
    verdict('wrong'),
    verdict('unsure'),
    () => '{"verdict": "right", "words": "words that no report of this record has"}',
    () => 'I would rather not say.',
  ]
  const { code, out, said } = await propose('--most', '5', '--send')
  assert.equal(code, 0, said)
  assert.equal(asked.length, 5)
  const sent = asked.map((question) => JSON.stringify(question, null, 1)).join('')
  assert.equal([...shown.matchAll(/^\{[^]*?^\}$/gmu)].map(([request]) => request).join(''), sent)
  assert.match(said, /2 proposed, 1 left open, 2 dropped; nothing is changed/u)
  assert.match(said, /dropped, its words stand in none of the sentences/u)
  assert.match(said, /dropped, the answer is no JSON object/u)
  const kept = await proposalsIn()
  assert.deepEqual(
    kept.map((one) => [one.verdict, one.state, one.model]),
    [
      ['right', 'waiting', 'small'],
      ['wrong', 'waiting', 'small'],
    ],
  )
  for (const { words } of kept) assert.ok(out.includes(`on “${words}” (small)`))
  const store = await openSqliteStore(record, { create: false })
  assert.deepEqual(await store.rulings(), [])
  await store.close()
})

test('a person accepts or refuses; an accepted one is a ruling of theirs, and neither is asked about again', async () => {
  const [right, wrong] = await proposalsIn()
  const book = openDeskBook(record)
  book.addPerson({ name: 'ann', role: 'administrator', password: null, at: '2024-01-01T00:00:00Z' })
  assert.equal((await run('proposals', 'accept', right!.entry, '--by', 'Ann', '--record', record)).code, 0)
  assert.equal((await run('proposals', 'refuse', wrong!.entry, '--record', record)).code, 0)
  assert.deepEqual(
    book.audit(10).map(({ what, target, status }) => [what, target, status]),
    [
      ['proposals refuse', wrong!.entry, 200],
      ['proposals accept', right!.entry, 200],
    ],
  )
  const store = await openSqliteStore(record, { create: false })
  const rulings = await store.rulings()
  await store.close()
  assert.deepEqual(
    rulings.map(({ kind, by }) => [kind, by]),
    [['right', 'Ann']],
  )
  assert.match(rulings[0]!.about!, /\(proposed by small\)$/u)
  assert.deepEqual(
    (await proposalsIn()).map(({ state }) => state),
    ['accepted', 'refused'],
  )
  assert.match((await run('proposals', '--record', record)).said, /no proposal waits/u)
  assert.equal((await run('proposals', 'accept', wrong!.entry, '--record', record)).code, 2)
  const lines = (await propose('--most', '50')).out
  for (const { line } of [right!, wrong!]) assert.ok(!lines.includes(JSON.stringify(line)), line)
  // what people do on the command line stands in the log as well
  assert.equal((await run('rule', 'undo', 'last', '--record', record)).code, 0)
  assert.equal(
    (await run('read', join(root, 'corpus/reports/japan-philippines'), '--record', record, '--quiet')).code,
    0,
  )
  assert.deepEqual(
    book.audit(2).map(({ what, via, status }) => [what, via, status]),
    [
      ['read', 'command line', 200],
      ['rule undo', 'command line', 200],
    ],
  )
  book.close()
})

test('what is sent stands in the log letter by letter, and what a command does where the desk keeps its book elsewhere', async () => {
  const book = openDeskBook(record)
  const sent = asked.length
  answers = [...Array.from({ length: sent }, () => verdict('unsure')), verdict('unsure')]
  const { out } = await propose('--most', '1')
  const { code, said } = await propose('--most', '1', '--send')
  assert.equal(code, 0, said)
  const [line] = book.audit(1)
  assert.deepEqual(
    [line!.what, line!.via, line!.status, line!.detail],
    ['propose --send', 'command line', 200, 'left open'],
  )
  const [url, ...body] = line!.target.split(' ')
  assert.equal(`POST ${url}\n${JSON.stringify(JSON.parse(body.join(' ')), null, 1)}\n`, out)
  assert.equal(JSON.stringify(asked.at(-1)), JSON.stringify(JSON.parse(body.join(' '))))
  book.close()

  const elsewhere = join(record, '..', 'book')
  const person = ['people', 'add', 'bea', '--role', 'administrator', '--record', record, '--book', elsewhere]
  assert.equal((await run(...person)).code, 0)
  assert.equal((await run('rule', 'undo', 'last', '--record', record)).code, 2, 'nothing is left to take back')
  const [waiting] = (await proposalsIn()).filter(({ state }) => state === 'waiting')
  assert.equal(waiting, undefined)
  assert.equal((await run('proposals', 'refuse', 'nobody', '--record', record)).code, 2)
  const other = openDeskBook(elsewhere)
  const [refused] = other.audit(1)
  assert.deepEqual([refused!.what, refused!.target, refused!.status], ['proposals refuse', 'nobody', 400])
  other.close()
  rmSync(elsewhere, { recursive: true })
  const gone = await run('proposals', 'refuse', 'nobody', '--record', record)
  assert.match(gone.said, /no book of the desk in .*; expected the log into which every change/u)
  rmSync(join(record, BOOK_PLACES))
})

test('proposals that 0.9.0 kept in a file are read, and a line that was torn as its program was killed costs that line alone', async () => {
  const before = await proposalsIn()
  const older = { ...before[0]!, entry: 'older', at: '2023-01-01T00:00:00Z', state: 'waiting' as const }
  writeFileSync(proposalPlace(record), `${JSON.stringify(older)}\n{"entry":"abc","line":"Peru and Nor`)
  assert.deepEqual(await proposalsIn(), [older, ...before])
  assert.equal((await run('proposals', 'refuse', 'older', '--record', record)).code, 0)
  assert.equal((await run('proposals', 'refuse', 'older', '--record', record)).code, 2)
  assert.deepEqual(await proposalsIn(), [{ ...older, state: 'refused', by: 'a reader' }, ...before])
  await withKept(record, ({ proposals }) => proposals.keep([{ ...before[0]!, state: 'refused', by: 'x' }]))
  assert.deepEqual((await proposalsIn()).slice(1), [{ ...before[0]!, state: 'refused', by: 'x' }, ...before.slice(1)])
  await withKept(record, ({ proposals }) => proposals.keep([before[0]!]))
  rmSync(proposalPlace(record))
})

test('a model that fails on the way loses nothing of what it proposed before, and its key is told to nobody', async () => {
  const before = (await proposalsIn()).length
  answers = [...Array.from({ length: asked.length }, () => verdict('unsure')), verdict('right')]
  process.env['ATTACHE_MODEL_KEY'] = 'secret-of-the-test'
  const { code, out, said } = await propose('--most', '4', '--send')
  const shown = await propose('--most', '1')
  delete process.env['ATTACHE_MODEL_KEY']
  assert.equal(code, 2)
  assert.match(said, /the answer 503 Service Unavailable; expected an answer of the model/u)
  assert.equal((await proposalsIn()).length, before + 1)
  assert.equal(house.asked.at(-1)!.headers['authorization'], 'Bearer secret-of-the-test')
  const written = readdirSync(record).flatMap((name) =>
    name.startsWith('record.db') ? [readFileSync(join(record, name), 'latin1')] : [],
  )
  assert.ok(written.length > 0)
  for (const told of [out, said, shown.out, shown.said, ...written]) assert.ok(!told.includes('secret-of-the-test'))
})

test('a house of the other kind is asked in its own way; one that sends on, is no model, or is away is told', async () => {
  answers = [...Array.from({ length: asked.length }, () => verdict('unsure')), verdict('right')]
  const other = await run(
    'propose',
    '--record',
    record,
    '--endpoint',
    house.address,
    '--api',
    'ollama',
    '--model',
    'small',
    '--most',
    '1',
    '--send',
  )
  assert.equal(other.code, 0, other.said)
  assert.match(other.said, /1 proposed, 0 left open, 0 dropped/u)
  const at = (endpoint: string) =>
    run('propose', '--record', record, '--endpoint', endpoint, '--model', 'small', '--most', '1', '--send')
  assert.match((await at(`${house.address}/away`)).said, /nobody who answers; expected a model that is running/u)
  assert.match((await at(`${house.address}/junk`)).said, /dropped, the answer is no JSON object/u)
  assert.match((await at('http://127.0.0.1:1/v1')).said, /nobody who answers/u)
})

test('the desk shows proposals on the review with the words they stand on, and accepts and refuses as the command line does', async () => {
  const kept = await openKeptDesk(sampleReports().slice(0, 8))
  const server = buildDesk(kept.desk, { loopbackOnly: true, book: kept.book, user: 'ann' })
  try {
    const look = openLookUp(await kept.desk.whole(), { likely: true })
    const questions = listQuestions(look, [], new Set(), 3)
    assert.equal(questions.length, 3)
    const proposal = (at: number, told: 'right' | 'wrong', state: 'waiting' | 'refused' = 'waiting') => {
      const { entry, line, sentences } = questions[at]!
      const { report, words } = sentences[0]!
      const cited = words.split(' ').slice(0, 6).join(' ')
      return { entry, line, verdict: told, report, words: cited, model: 'small', at: '2024-01-01T00:00:00Z', state }
    }
    const [right, wrong, decided] = [proposal(0, 'right'), proposal(1, 'wrong'), proposal(2, 'right', 'refused')]
    await kept.desk.proposals!.keep([right, wrong, decided])
    const headers = { host: 'localhost' }
    const page = async (url = '/review') => (await server.inject({ url, headers })).body
    const shown = await page()
    const part = shown.slice(shown.indexOf('id="proposed"'), shown.indexOf('id="reviewers"'))
    assert.match(part, /2 wait\./u)
    for (const { entry } of [right, wrong]) assert.ok(part.includes(`action="/review/proposals/${entry}"`))
    assert.ok(!part.includes(decided.entry))
    const marked = [...part.matchAll(/<mark[^>]*>([^]*?)<\/mark>/gu)].map(([, words]) =>
      words!.replace(/<[^>]*>/gu, ''),
    )
    const plain = (words: string) => words.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/gu, ' ')
    for (const { words } of [right, wrong])
      assert.ok(marked.map(plain).includes(words), `${words} in ${marked.join('|')}`)

    const answer = (entry: string, word: string) =>
      server.inject({
        method: 'POST',
        url: `/review/proposals/${entry}`,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: `answer=${word}`,
      })
    assert.equal((await answer(right.entry, 'perhaps')).statusCode, 400)
    const twice = await Promise.all([answer(right.entry, 'accept'), answer(right.entry, 'accept')])
    const [first, second] = twice.map((one) => one.headers.location)
    assert.ok(first && second)
    const done = twice.map((one) => /^\/review\?done=(\w+)#proposed$/u.exec(one.headers.location ?? '')?.[1])
    const mark = done.find((one) => one !== undefined)
    assert.deepEqual(
      [first, second].filter((one) => one !== `/review?done=${mark}#proposed`),
      ['/review?proposal=gone#proposed'],
    )
    assert.deepEqual(
      new Set(kept.book.audit(2).map(({ status, detail }) => [status, detail?.slice(0, 12)].join(' '))),
      new Set(['303 accepted', '303 nothing done']),
    )
    assert.match(await page('/review?proposal=gone'), /Nothing was done: somebody has decided/u)
    assert.equal((await answer(wrong.entry, 'refuse')).headers.location, '/review#proposed')
    const [refused] = kept.book.audit(1)
    assert.deepEqual(
      [refused!.target, refused!.status, refused!.detail],
      [`/review/proposals/${wrong.entry}`, 303, 'refused'],
    )
    const rulings = await kept.store.rulings()
    assert.deepEqual(
      rulings.map(({ kind, by }) => [kind, by]),
      [['right', 'ann']],
    )
    assert.match(rulings[0]!.about!, /\(proposed by small\)$/u)
    assert.deepEqual(
      (await kept.desk.proposals!.all()).map(({ state, by }) => [state, by]),
      [
        ['accepted', 'ann'],
        ['refused', 'ann'],
        ['refused', undefined],
      ],
    )
    assert.ok(!(await page()).includes('id="proposed"'))
    // what was accepted is said where other answers are, and is taken back from there
    assert.match(await page(first), new RegExp(`action="/rulings/${mark}/undo"`, 'u'))
    const undo = await server.inject({
      method: 'POST',
      url: `/rulings/${mark}/undo`,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    })
    assert.equal(undo.statusCode, 303)
    assert.deepEqual(standingRulings(await kept.store.rulings()), [])
  } finally {
    await server.close()
    await kept.close()
  }
})

test('only words that stand in the sentences asked about carry a proposal, whatever an answer looks like', () => {
  const question: ProposalQuestion = {
    entry: 'x',
    line: 'Peru and Norway met.',
    sentences: [{ report: 'a', words: 'Ministers of Peru and Norway met in Lima on Monday.' }],
  }
  const kind = (answer: string) => readProposal(answer, question).kind
  assert.equal(kind('Sure! ```json\n{"verdict":"right","words":"Peru and  Norway met in Lima"}\n```'), 'proposed')
  for (const answer of [
    '',
    '[]',
    'null',
    '{}',
    '{"verdict":"right"}',
    '{"verdict":"right","words":7}',
    '{"verdict":"true","words":"Peru and Norway met in Lima"}',
    '{"verdict":"wrong","words":"met in Lima"}',
    '{"verdict":"right","words":"peru and norway met in Lima"}',
    '{"verdict":"right","words":"— — — —"}',
  ])
    assert.equal(kind(answer), 'dropped', answer)
  assert.equal(kind('{"verdict":"unsure","words":""}'), 'open')
})

/** An entry of the record on which something is proposed. */
const proposalOn = (entry: string): KeptProposal => ({
  entry,
  line: 'Peru and Norway met.',
  verdict: 'right',
  report: 'met',
  words: 'Peru and Norway met in Lima',
  model: 'small',
  at: '2024-01-01T00:00:00Z',
  state: 'waiting',
})

const server = await sharePostgres()

/** Several programs: in a folder they write one after another, so that here it is several windows of one desk. */
async function openPrograms(place: string): Promise<readonly KeptRecord[]> {
  const first = await openKept(place, { create: true })
  if (first.folder !== null) return [first, first, first, first]
  return [first, ...(await Promise.all([1, 2, 3].map(() => openKept(place, { create: false }))))]
}

for (const [what, placeOf, skip] of [
  ['a folder', () => mkdtempSync(join(tmpdir(), 'attache-deciding-')), false],
  ['a database', () => server!.place(), server === null && NO_POSTGRES],
] as const)
  test(`of several who decide at once on a proposal in ${what} one does, and with its ruling`, { skip }, async () => {
    const place = placeOf()
    const programs = await openPrograms(place)
    try {
      const [first] = programs
      await first!.store.keepReport(sampleReports()[0]!)
      const names = Array.from({ length: 12 }, (_, number) => `e${number}`)
      await first!.proposals.keep(names.map(proposalOn))
      const ruling = (by: string, about: string): Ruling => ({
        kind: 'date of report',
        report: sampleReports()[0]!.id,
        date: '2024-01-30',
        about,
        by,
        at: '2024-01-30',
      })
      for (const name of names) {
        const gone = await Promise.all(
          programs.map(({ proposals }, number) =>
            proposals.decide([
              number % 2 === 0
                ? {
                    proposal: { ...proposalOn(name), state: 'accepted', by: String(number) },
                    ruling: ruling(String(number), name),
                  }
                : { proposal: { ...proposalOn(name), state: 'refused', by: String(number) } },
            ]),
          ),
        )
        assert.deepEqual(gone.map((one) => one.length).sort(), [0, 1, 1, 1], name)
      }
      const all = await first!.proposals.all()
      const accepted = all.filter(({ state }) => state === 'accepted')
      assert.deepEqual(
        all.map(({ entry }) => entry),
        names,
      )
      assert.ok(all.every(({ state }) => state !== 'waiting'))
      assert.deepEqual(
        (await first!.store.rulings()).map(({ by, about }) => [by, about]),
        accepted.map(({ by, entry }) => [by, entry]),
      )
      const other = await openKept(place, { create: false })
      const late = {
        proposal: { ...proposalOn('e0'), state: 'accepted' as const, by: 'bea' },
        ruling: ruling('bea', 'e0'),
      }
      assert.deepEqual(await other.proposals.decide([late]), ['e0'], 'another program comes too late')
      await other.close()
      // of several decided on together all are, or none
      await first!.proposals.keep([proposalOn('last')])
      const both = [proposalOn('last'), proposalOn('e3')].map((proposal) => ({
        proposal: { ...proposal, state: 'accepted' as const, by: 'ann' },
        ruling: ruling('ann', 'both'),
      }))
      assert.deepEqual(await first!.proposals.decide(both), ['e3'])
      assert.equal((await first!.proposals.all()).at(-1)!.state, 'waiting')
      // what cannot be written down to its end leaves neither the ruling nor the mark
      await breakProposals(first!)
      await assert.rejects(first!.proposals.decide(both.slice(0, 1)))
      assert.equal((await first!.proposals.all()).at(-1)!.state, 'waiting')
      assert.equal((await first!.store.rulings()).length, accepted.length)
    } finally {
      for (const program of new Set(programs)) await program.close()
    }
  })

/** From here on no accepted proposal can be written down. */
async function breakProposals({ database: { commit }, folder }: KeptRecord): Promise<void> {
  await commit(async (tx) => {
    if (folder === null) await sql`alter table proposal add check (line not like '%"by":"ann"%')`.execute(tx)
    else
      await sql`create trigger refusing before insert on proposal when new.line like '%"by":"ann"%'
        begin select raise(abort, 'refused by the test'); end`.execute(tx)
  })
}

test('a record that moves takes its proposals along, and leaves no trace of them where there are none', async () => {
  const folders = ['from', 'to', 'further'].map((name) => join(mkdtempSync(join(tmpdir(), 'attache-moving-')), name))
  const [from, to, further] = folders as [string, string, string]
  const kept = await openKept(from, { create: true })
  await kept.store.keepReport(sampleReports()[0]!)
  await kept.close()
  assert.equal((await run('move', '--record', from, '--to', to)).code, 0)
  assert.ok(!readdirSync(to).some((name) => name.startsWith('proposals')))
  await withKept(to, async ({ proposals, database }) => {
    assert.ok(await database.dialect.lacks(database.db, 'proposal'))
    await proposals.keep([proposalOn('e1')])
  })
  assert.equal((await run('move', '--record', to, '--to', further)).code, 0)
  assert.deepEqual(await withKept(further, ({ proposals }) => proposals.all()), [proposalOn('e1')])
})
