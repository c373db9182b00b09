import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runCommandLine } from '../src/doors/cli/program.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'
import { openSmallServer } from './small-server.js'

const scratch = mkdtempSync(join(tmpdir(), 'attache-cli-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
process.chdir(root)

const RELEASE = 'corpus/reports/india-russia/2024-12-10-ministry-release.txt'
const SET = 'corpus/reports/india-russia'
let folders = 0
const newFolder = () => join(scratch, `record-${folders++}`)

/** Runs a command line in this process. */
async function run(words: readonly string[], settings?: Parameters<typeof openFakeTerminal>[0]) {
  const terminal = openFakeTerminal(settings)
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

const COMMANDS = [
  'extract',
  'read',
  'follow',
  'pages',
  'export',
  'parse',
  'timeline',
  'changes',
  'dossier',
  'register',
  'register add',
  'register list',
  'register remove',
  'measures',
  'deals',
  'figures',
  'why',
  'compare',
  'who',
  'quotes',
  'statements',
  'denials',
  'positions',
  'check',
  'check figures',
  'rebuild',
  'backup',
  'restore',
  'people',
  'people add',
  'people list',
  'people role',
  'people password',
  'people shut-out',
  'people let-in',
  'people token',
  'people tokens',
  'people revoke',
  'people log',
  'desk',
  'start',
  'mcp',
  'rule',
  'rule date',
  'rule same',
  'rule different',
  'rule wrong',
  'rule right',
  'rule set',
  'rule speaker',
  'rule undo',
  'rulings',
  'propose',
  'proposals',
]
/** These need a server: work.test.ts and postgres.test.ts try them where there is one. */
const OF_A_SERVER = ['move', 'work', 'jobs']

/** The command line of a help text’s example, as a shell would cut it. */
function exampleIn(help: string): readonly string[] {
  const line = /Example:\n\s+attache (.*)/.exec(help)?.[1]
  assert.ok(line, `no example in\n${help}`)
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map((match) => match[1] ?? match[0])
}

test('the example in the help of every command runs', async () => {
  const folder = newFolder()
  assert.equal((await run(['read', 'corpus/reports', '--record', folder, '--quiet'])).code, 0)
  // The example that follows a feed is given one of a house on this machine.
  const server = await openSmallServer({ '/feed.xml': '<rss><channel><title>The Example</title></channel></rss>' })
  const given: Readonly<Record<string, string>> = {
    'attache-record': folder,
    'record-2024-05-03': join(newFolder(), 'backup'),
    'restored-record': newFolder(),
    4173: '0',
    'https://www.example.org/world/feed.xml': `${server.address}/feed.xml`,
  }
  for (const command of COMMANDS) {
    const help = await run([...command.split(' '), '--help'])
    assert.equal(help.code, 0, command)
    const words = exampleIn(help.out).map((word) => given[word] ?? word)
    const { code, said } = await run(words)
    assert.equal(code, 0, `attache ${words.join(' ')}\n${said}`)
  }
  assert.ok(server.asked.some(({ path }) => path === '/feed.xml'))
  await server.close()
})

test('the help names every command that is tried here, and no other', async () => {
  const { out } = await run(['--help'])
  const named = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]!).filter((name) => name !== 'help')
  assert.deepEqual(named.sort(), [...COMMANDS, ...OF_A_SERVER].filter((name) => !name.includes(' ')).sort())
})

test('reports are compared by id, by its beginning, or as those of a story, and what cannot be compared is said', async () => {
  const folder = newFolder()
  await run(['read', 'corpus/reports/japan-philippines', '--record', folder, '--quiet'])
  const story = await run(['compare', 's1', '--record', folder])
  assert.equal(story.code, 0, story.said)
  for (const part of [
    'Who\n',
    'When\n',
    'Where\n',
    'Said\n',
    'Figures\n',
    'Origin\n',
    'Fact by fact\n',
    'Who has it from whom\n',
    ' silent',
  ])
    assert.ok(story.out.includes(part), part)
  const ids = story.out
    .split('\n')
    .slice(0, 2)
    .map((line) => line.trim().split(/\s+/u).at(-1)!)
  assert.equal((await run(['compare', ...ids, '--record', folder])).code, 0)
  assert.equal((await run(['compare', ids[0]!, ids[1]!.slice(0, 8), '--record', folder])).code, 0)
  assert.match((await run(['compare', ids[0]!, '--record', folder])).said, /1 report; expected 2 to 4 reports/u)
  assert.match((await run(['compare', 'nowhere', '--record', folder])).said, /no report, story or entry ‹nowhere›/u)
})

test('extract prints one reading a line, in the order of the inputs', async () => {
  const { code, out } = await run(['extract', SET, RELEASE, '--format', 'jsonl'])
  const files = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { report: { file: string } }).report.file)
  assert.equal(code, 0)
  assert.equal(files.at(-1), RELEASE)
  assert.deepEqual(files.slice(0, -1), [...files.slice(0, -1)].sort())
})

test('extract keeps to the kinds asked for, and says which there are when asked for another', async () => {
  const { out } = await run(['extract', RELEASE, '--format', 'notation', '--only', 'dates'])
  const kinds = new Set(
    out
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim().split(' ')[0]),
  )
  assert.deepEqual([...kinds], ['date'])
  const wrong = await run(['extract', RELEASE, '--only', 'colours'])
  assert.equal(wrong.code, 2)
  assert.match(wrong.said, /colour.*expected some of mention, date/)
})

test('a day given by the user stands where a report tells none', async () => {
  const { out } = await run(['extract', '-', '--published', '2024-03-05'], { input: 'The ministers met on Monday.\n' })
  const { report, dates } = JSON.parse(out) as {
    report: { published: unknown; file: unknown }
    dates: { edtf: string }[]
  }
  assert.deepEqual(report.published, { date: '2024-03-05', basis: 'given by the user' })
  assert.equal(report.file, null)
  assert.deepEqual(
    dates.map(({ edtf }) => edtf),
    ['2024-03-04'],
  )
})

test('a file that is not there is named, the others are read, and --strict tells by the exit code', async () => {
  const { code, out, said } = await run(['extract', 'nowhere.txt', RELEASE])
  assert.equal(code, 0)
  assert.equal(out.trimEnd().split('\n').length, 1)
  assert.match(said, /^nowhere\.txt: /)
  assert.equal((await run(['extract', 'nowhere.txt', RELEASE, '--strict'])).code, 1)
  assert.equal((await run(['extract', 'nowhere.txt'])).code, 2)
})

test('unknown commands, options and entries end with 2 and a sentence', async () => {
  const folder = newFolder()
  await run(['read', RELEASE, '--record', folder])
  for (const words of [
    ['fly'],
    ['extract'],
    ['extract', RELEASE, '--loud'],
    ['why', 'n999', '--record', folder],
    ['who', 'Nobody At All', '--record', folder],
    ['rule', 'date', RELEASE, 'soon', '--record', folder],
  ]) {
    const { code, said } = await run(words)
    assert.equal(code, 2, words.join(' '))
    assert.notEqual(said, '', words.join(' '))
  }
})

test('prints the version of the program', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  for (const flag of ['--version', '-V'])
    assert.deepEqual(await run([flag]), { code: 0, out: `${version}\n`, said: '' })
})

test('what can find nothing is refused, and a name nearly right is put right', async () => {
  const folder = newFolder()
  await run(['read', SET, '--record', folder, '--quiet'])
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', ''], /no words in ‹›; expected two words or more/],
    [['check', 'never'], /quotes --about never/],
    [['check', 'There is no contract', '--by', 'Zelinsky'], /nobody called ‹Zelinsky›/],
    [['quotes', '--by', ''], /nothing; expected a name/],
    [['quotes', '--by', 'Putn'], /Did you mean Vladimir Putin\?/],
    [['statements', '--about', ' '], /nothing; expected a word/],
    [['denials', '--by', 'Zzyx'], /nobody called/],
    [['positions', 'Freedonia'], /nobody called/],
    [['positions', 'India', '--on', ''], /nothing/],
    [['register', 'India'], /one state, ‹India›; expected two/],
    [['who', 'Putn'], /Did you mean/],
  ]
  for (const [words, expected] of refused) {
    const { code, out, said } = await run([...words, '--record', folder])
    assert.deepEqual([code, out], [2, ''], words.join(' '))
    assert.match(said, expected, words.join(' '))
  }
  assert.equal((await run(['positions', 'IND', '--record', folder])).code, 0)
  assert.match(
    (await run(['extract', RELEASE, '--published', 'soon'])).said,
    /day like 2023-04-28[^]*attache extract --help/,
  )
})

test('reading the same reports again changes nothing, and neither order nor number of calls does', async () => {
  const [all, single] = [newFolder(), newFolder()]
  await run(['read', SET, '--record', all])
  const exported = (await run(['export', '--record', all])).out
  const again = await run(['read', SET, '--record', all])
  assert.match(again.said, /0 new reports, 11 already there/)
  assert.equal((await run(['export', '--record', all])).out, exported)
  const files = (JSON.parse(exported) as { reports: { file: string }[] }).reports.map(({ file }) => file)
  for (const file of files.reverse()) await run(['read', file, '--record', single, '--quiet'])
  assert.equal((await run(['export', '--record', single])).out, exported)
})

test('rebuild gives the same record, byte for byte', async () => {
  const folder = newFolder()
  await run(['read', SET, '--record', folder])
  const before = (await run(['export', '--record', folder])).out
  const marks = [(await run(['rebuild', '--record', folder])).out, (await run(['rebuild', '--record', folder])).out]
  assert.equal(marks[0], marks[1])
  assert.equal((await run(['export', '--record', folder])).out, before)
})

test('Ctrl-C stops after the report at hand; what was read is kept, and the same command goes on', async () => {
  const folder = newFolder()
  const stopped = await run(['read', SET, '--record', folder], { stopAfter: 3 })
  assert.equal(stopped.code, 2)
  assert.match(stopped.said, /3 new reports.*kept; the same command goes on/)
  assert.equal(stopped.out.trimEnd().split('\n').length, 3)
  assert.match((await run(['read', SET, '--record', folder])).said, /8 new reports, 3 already there/)
})

test('a fact is put right, listed with what it did, taken back, and brought into another record as lines', async () => {
  const [folder, other] = [newFolder(), newFolder()]
  await run(['read', 'corpus/reports', '--record', folder, '--quiet'])
  assert.equal((await run(['rule', 'set', 'n1', 'kind', 'call', '--by', 'anna', '--record', folder])).code, 0)
  const listed = await run(['rulings', '--record', folder])
  assert.match(listed.out, /^[0-9a-f]{12} {2}The kind of ‹.*› is call {2}\(anna, \d{4}-/)
  const lines = await run(['rulings', '--lines', '--record', folder])
  assert.match((await run(['rule', 'undo', 'last', '--record', folder])).out, /^taken back: The kind of/)
  assert.match((await run(['rulings', '--record', folder])).out, /taken back\)\n[^]*Taken back: The kind of/)
  await run(['read', 'corpus/reports', '-', '--record', other, '--quiet'], { input: lines.out })
  assert.equal((await run(['rulings', '--lines', '--record', other])).out, lines.out)
  for (const [fact, value, said] of [
    ['kind', 'dance', /‹dance› as the kind/],
    ['day', 'soon', /‹soon› as the day/],
    ['place', 'Atlantis', /nobody and nothing called ‹Atlantis›/],
    ['mood', 'x', /‹mood›/],
  ] as const) {
    const wrong = await run(['rule', 'set', 'n1', fact, value, '--record', folder])
    assert.equal(wrong.code, 2)
    assert.match(wrong.said, said)
  }
})

test('a ruling on a day changes the record and survives a rebuild', async () => {
  const folder = newFolder()
  await run(['read', 'corpus/reports/japan-philippines', '--record', folder, '--quiet'])
  await run(['rule', 'date', 'undated-blog-analysis.txt', '2024-11-05', '--record', folder])
  const day = async () =>
    (
      JSON.parse((await run(['export', '--record', folder])).out) as {
        reports: { file: string; published: { date: string } | null }[]
      }
    ).reports.find(({ file }) => file.endsWith('undated-blog-analysis.txt'))?.published?.date
  assert.equal(await day(), '2024-11-05')
  await run(['rebuild', '--record', folder])
  assert.equal(await day(), '2024-11-05')
})

test('two reports of one id are both kept, and that is said', async () => {
  const folder = newFolder()
  const file = join(scratch, 'two.jsonl')
  writeFileSync(
    file,
    `${JSON.stringify({ id: 'a', text: 'The minister arrived.' })}\n${JSON.stringify({ id: 'a', text: 'The minister left.' })}\n`,
  )
  const { said } = await run(['read', file, '--record', folder])
  assert.match(said, /id ‹a› belongs to another text/)
  writeFileSync(file, JSON.stringify({ id: 'a', text: 'The minister arrived late.' }))
  assert.match((await run(['read', file, '--record', folder])).said, /id ‹a› with another text/)
  assert.equal(
    (JSON.parse((await run(['export', '--record', folder])).out) as { reports: unknown[] }).reports.length,
    3,
  )
})

test('a folder that is not a record is refused and left alone', async () => {
  const folder = join(scratch, 'holiday')
  mkdirSync(folder)
  writeFileSync(join(folder, 'beach.txt'), 'sand')
  const { code, said } = await run(['read', RELEASE, '--record', folder])
  assert.equal(code, 2)
  assert.match(said, /holds something else \(beach\.txt\)/)
})

const program = (words: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['bin/attache.js', ...words], { encoding: 'utf8', input })

test('the program reads standard input and writes JSON lines, with nothing else among them', () => {
  const { status, stdout } = program(
    ['extract', '-', '--format', 'jsonl'],
    'India and Russia signed a contract on 3 May 2024.\n',
  )
  assert.equal(status, 0)
  assert.equal(
    (JSON.parse(stdout) as { report: { text: string } }).report.text,
    'India and Russia signed a contract on 3 May 2024.\n',
  )
})

test('a pipe closed early is no error', { skip: process.platform === 'win32' && 'needs a shell with head' }, () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" bin/attache.js extract corpus/reports --format json | head -c 10`],
    { encoding: 'utf8' },
  )
  assert.deepEqual([status, stderr], [0, ''])
})

test(
  'a full disk is said, and what was acknowledged before it is kept',
  { skip: process.platform !== 'linux' && 'limits the size of files as Linux does' },
  () => {
    const folder = newFolder()
    assert.equal(program(['read', RELEASE, '--record', folder, '--quiet']).status, 0)
    const full = spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 60; exec "${process.execPath}" bin/attache.js read corpus/reports --record "${folder}"`,
      ],
      { encoding: 'utf8' },
    )
    assert.equal(full.status, 2)
    assert.match(full.stderr, /Everything acknowledged so far is kept/)
    const acknowledged = full.stdout.split('\n').filter((line) => line.startsWith('new  ')).length
    const { stdout } = program(['rebuild', '--record', folder])
    assert.ok(Number(/: (\d+) reports/.exec(stdout)?.[1]) >= acknowledged + 1, stdout)
  },
)

test('names of the user’s own win over the shelf and belong to the record until others come or they are told to go', async () => {
  const folder = newFolder()
  const report = join(scratch, 'harbour.txt')
  const reference = join(scratch, 'own.tsv')
  writeFileSync(report, 'Veldmark\n\n5 March 2024\n\nThe delegation of Veldmark arrived in Oslo on Monday.\n')
  writeFileSync(reference, '# our own\nstate\tVeldmark\tVeldmark Republic\tNOR\n')
  await run(['read', report, '--record', folder])
  const kindOf = async (words: readonly string[]) => {
    const { entities } = JSON.parse((await run(['export', '--record', folder, ...words])).out) as {
      entities: readonly { name: string; kind: string; country: string | null }[]
    }
    return entities.find(({ name }) => name === 'Veldmark')
  }
  assert.notEqual((await kindOf([]))?.kind, 'state')
  const own = await kindOf(['--reference', reference])
  assert.deepEqual([own?.kind, own?.country], ['state', 'NOR'])
  assert.deepEqual(await kindOf([]), own)
  await run(['rebuild', '--record', folder])
  assert.deepEqual(await kindOf([]), own)
  writeFileSync(reference, 'place\tVeldmark\n')
  assert.deepEqual(await kindOf([]), own)
  assert.equal((await kindOf(['--reference', reference]))?.kind, 'place')
  assert.notEqual((await kindOf(['--no-reference']))?.kind, 'place')
  assert.notEqual((await kindOf([]))?.kind, 'state')
})

test('a bad row of the user’s own names is told with its file and line', async () => {
  const reference = join(scratch, 'bad.tsv')
  writeFileSync(reference, '# our own\nplanet\tVeldmark\n')
  for (const command of [
    ['extract', RELEASE],
    ['read', RELEASE, '--record', newFolder()],
  ]) {
    const { code, said } = await run([...command, '--reference', reference])
    assert.equal(code, 2)
    assert.ok(said.includes(`${reference}:2: the kind ‹planet›`), said)
  }
  const missing = join(scratch, 'nowhere.tsv')
  assert.ok(
    (await run(['extract', RELEASE, '--reference', missing])).said.includes(`${missing}: no file that can be read`),
  )
})

test('who tells what somebody did and said, each with the words of a report', async () => {
  const folder = newFolder()
  await run(['read', 'corpus/reports/india-russia/2024-09-20-shells-denial.txt', '--record', folder, '--quiet'])
  const { out } = await run(['who', 'Jaiswal', '--likely', '--record', folder])
  assert.match(out, /spokesperson of the Indian Ministry of External Affairs/)
  assert.match(
    out,
    /“Jaiswal denied that the government had approved any sale to Kyiv” \(Northline\)\n {8}‹Jaiswal denied that the government had approved any sale to Kyiv\.›/,
  )
  assert.match(out, /said: “The report is speculative and misleading\. .*”\n {8}Northline, 20 September 2024/u)
  assert.match(out, /“Jaiswal denied that the government had approved any sale to Kyiv” \(Northline\)/u)
})

test('the timeline comes in parts that together are the whole, is narrowed, and refuses what it cannot be narrowed by', async () => {
  const folder = newFolder()
  assert.equal((await run(['read', SET, '--record', folder, '--quiet'])).code, 0)
  const idsIn = (out: string) => [...out.matchAll(/^(n\d+) /gmu)].map(([, id]) => id!)
  const whole = idsIn((await run(['timeline', '--likely', '--record', folder])).out)
  const parts: string[] = []
  for (let after: string | undefined; ;) {
    const { code, out } = await run([
      'timeline',
      '--likely',
      '--limit',
      '13',
      ...(after === undefined ? [] : ['--after', after]),
      '--record',
      folder,
    ])
    assert.equal(code, 0)
    parts.push(...idsIn(out))
    after = /--after (\S+) goes on/u.exec(out)?.[1]
    if (after === undefined) break
    assert.match(out, new RegExp(`^13 of ${whole.length} entries`, 'mu'))
  }
  assert.ok(whole.length > 30)
  assert.deepEqual(parts, whole)
  const narrowed = idsIn(
    (
      await run([
        'timeline',
        '--likely',
        '--between',
        'India',
        'RUS',
        '--from',
        '2023',
        '--text',
        'minist* defence',
        '--record',
        folder,
      ])
    ).out,
  )
  assert.ok(narrowed.length > 0 && narrowed.length < whole.length && narrowed.every((id) => whole.includes(id)))
  assert.match(
    (await run(['timeline', '--text', 'nobodywrotethis', '--record', folder])).out,
    /^no sure entries in \d+ reports/u,
  )
  for (const [option, value, message] of [
    ['--kind', 'party', /expected one of meeting/u],
    ['--modality', 'maybe', /expected one of happened/u],
    ['--from', 'soon', /expected a day, a month or a year/u],
    ['--text', '…', /expected a word or more/u],
    ['--after', 'x', /expected the place that the part before ended with/u],
    ['--between', 'India', /expected two states/u],
  ] as const) {
    const { code, said } = await run(['timeline', option, value, '--record', folder])
    assert.equal(code, 2, option)
    assert.match(said, message)
  }
})
