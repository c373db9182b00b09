import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { runCommandLine } from '../src/doors/cli/program.js'
import { openFakeTerminal } from './fake-terminal.js'
import { NO_BROWSER, openBrowser } from './installed-browser.js'

const folder = mkdtempSync(join(tmpdir(), 'attache-dossier-'))
const record = join(folder, 'record')
const PAIR = ['dossier', '--between', 'Norway', 'PER', '--likely', '--record', record]
const REPORTS = [
  {
    id: 'a',
    outlet: 'Oslo Post',
    url: 'https://oslo.example/a',
    published: '2024-05-05',
    title: 'Fishing pact',
    text: 'Norwegian Foreign Minister Kari Lund met Peruvian Foreign Minister Jorge Quispe in Lima on 3 May 2024.\n\nNorway and Peru signed a fishing agreement in Lima on 4 May 2024. Peru bought 60 percent of its radars from Norway between 2010 and 2020, Lund said.',
  },
  {
    id: 'b',
    outlet: 'Lima Daily',
    published: '2024-05-06',
    title: 'Radars',
    text: 'Norway delivered four radars to Peru on 2 May 2024.\n\nPeru buys nearly half of its radars from Norway, the defence ministry said. Peru denied that it had asked Norway for ships.',
  },
]

async function run(...words: readonly string[]) {
  const terminal = openFakeTerminal()
  const code = await runCommandLine(words, terminal)
  return { code, out: terminal.printed.join(''), said: terminal.said.join('\n') }
}

before(async () => {
  const lines = join(folder, 'reports.jsonl')
  writeFileSync(lines, REPORTS.map((line) => JSON.stringify(line)).join('\n'))
  assert.equal((await run('read', lines, '--record', record, '--quiet')).code, 0)
})

test('a dossier goes to a file in every form, and nothing that stands there is replaced without --force', async () => {
  for (const [form, start] of [
    ['markdown', '# Norway – Peru'],
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
  ] as const) {
    const out = join(folder, `as.${form}`)
    assert.equal((await run(...PAIR, '--format', form, '--out', out)).code, 0)
    const bytes = readFileSync(out)
    assert.equal(bytes.subarray(0, Buffer.byteLength(start)).toString('utf8'), start)
    const refused = await run(...PAIR, '--format', form, '--out', out)
    assert.equal(refused.code, 2)
    assert.match(refused.said, /--force/)
    assert.equal((await run(...PAIR, '--format', form, '--out', out, '--force')).code, 0)
    assert.ok(readFileSync(out).equals(bytes), `${form}: the same bytes`)
  }
  assert.match((await run(...PAIR)).out, /^# Norway – Peru\n/)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.part-')),
    [],
  )
})

test('in a folder of notes what a person wrote stays: around the marks, and in notes of their own', async () => {
  const vault = join(folder, 'vault')
  mkdirSync(join(vault, 'Actors'), { recursive: true })
  writeFileSync(join(vault, 'Actors/Kari Lund.md'), 'My own note on her.\n')
  writeFileSync(join(vault, 'Diary.md'), 'mine\n')
  assert.equal((await run(...PAIR, '--format', 'obsidian', '--out', vault)).code, 2)
  const written = await run(...PAIR, '--format', 'obsidian', '--out', vault, '--force')
  assert.equal(written.code, 0)
  assert.match(written.said, /left alone, since they are notes of your own: Actors\/Kari Lund\.md/)
  const main = join(vault, 'Norway – Peru.md')
  writeFileSync(main, `---\ntags: [fish]\n---\n${readFileSync(main, 'utf8')}\nBeneath it, mine.\n`)
  assert.equal((await run(...PAIR, '--format', 'obsidian', '--out', vault, '--force')).code, 0)
  assert.match(readFileSync(main, 'utf8'), /^---\ntags: \[fish\]\n---\n%% attache[^]*Beneath it, mine\.\n$/)
  assert.equal(readFileSync(join(vault, 'Actors/Kari Lund.md'), 'utf8'), 'My own note on her.\n')
  assert.equal(readFileSync(join(vault, 'Diary.md'), 'utf8'), 'mine\n')
})

test('notes and the edition lie beside the record: laid on demand, read at the next dossier, and a bad row is told by its place', async () => {
  const path = (await run(...PAIR, '--notes')).out.trim()
  assert.equal(path, join(record, 'dossiers/between-NOR-PER.notes.txt'))
  assert.match(readFileSync(path, 'utf8'), /^# Your notes on the dossier: Norway – Peru\n/)
  const named = (await run(...PAIR, '--names')).out
  const line = /^.*fishing agreement.*\^([0-9a-f]{10})$/mu.exec(named)
  writeFileSync(path, `pin ${line![1]!}\nnote ${line![1]!} Ask for the text.\nhide 00000000ff\n`)
  const pinned = await run(...PAIR)
  assert.match(pinned.out, /## Pinned\n\n.*fishing agreement.*\n\n> Note: Ask for the text\./)
  assert.match(pinned.said, /no line is called 00000000ff at present; the row stays in your notes/)
  assert.match((await run(...PAIR, '--keep-edition')).said, /kept as the edition/)
  assert.match((await run(...PAIR)).out, /> Since the edition of .*: nothing has changed\.\n/)
  writeFileSync(path, 'pin nobody\n')
  const refused = await run(...PAIR, '--format', 'html', '--out', join(folder, 'never.html'))
  assert.equal(refused.code, 2)
  assert.match(refused.said, /between-NOR-PER\.notes\.txt:1: ‹pin nobody›; expected one of pin NAME/)
  assert.equal(existsSync(join(folder, 'never.html')), false)
  writeFileSync(path, '')
})

test('what cannot be asked for is told with what can', async () => {
  for (const [words, expected] of [
    [['--between', 'Norway'], /one state, ‹Norway›; expected two states/],
    [['--between', 'Norway', 'Mars'], /none by the name ‹Mars›.*Peru/],
    [['--actor', 'Lunt'], /none by the name ‹Lunt›.*Kari Lund/],
    [['--actor', 'Lund', '--search', 'radars'], /one of --between, --actor/],
    [['--search', '...'], /no letter or number/],
    [['--format', 'pdf'], /one of markdown, html, docx, obsidian/],
    [['--format', 'obsidian'], /no folder/],
  ] as const) {
    const { code, said } = await run('dossier', '--record', record, ...words)
    assert.equal(code, 2, said)
    assert.match(said, expected)
  }
})

test(
  'the page is opened without a request, without a violation of its policy, and its evidence opens in place',
  { skip: NO_BROWSER },
  async () => {
    const out = join(folder, 'page.html')
    assert.equal((await run(...PAIR, '--format', 'html', '--out', out, '--force')).code, 0)
    const browser = await openBrowser()
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await (await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })).newPage()
        const [asked, told]: [string[], string[]] = [[], []]
        page.on('request', (request) => asked.push(request.url()))
        page.on('console', (message) => told.push(message.text()))
        await page.goto(pathToFileURL(out).href)
        const evidence = page.locator('details.evidence').first()
        assert.equal(await evidence.locator('q').first().isVisible(), false)
        await evidence.locator('summary').click()
        assert.equal(await evidence.locator('q').first().isVisible(), true)
        assert.deepEqual([asked.length, told], [1, []])
        assert.ok(
          await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          'nothing is wider than a narrow screen',
        )
        assert.notEqual(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgba(0, 0, 0, 0)')
        await page.emulateMedia({ media: 'print' })
        assert.equal(await page.locator('nav').isVisible(), false)
        assert.equal(await page.locator('#fn-1').isVisible(), true)
      }
    } finally {
      await browser.close()
    }
  },
)
