import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCommandLine } from '../src/doors/cli/program.js'
import { neededBy } from '../src/doors/people/needs.js'
import { openFakeTerminal } from './fake-terminal.js'
import { root } from './installed-reader.js'

/*
 * What runs Attaché elsewhere names commands and options: each must be one that the program knows. Nothing here builds
 * or starts an image.
 */
const fileOf = (name: string) => readFileSync(join(root, 'packaging', name), 'utf8')
const NAMES = ['Containerfile', 'compose.yaml', 'compose.postgres.yaml', 'attache.service']
/** `CMD ["desk", …]`, `command: ["desk", …]`, and a line behind the program: every command as its words. */
function commandsIn(text: string): readonly (readonly string[])[] {
  const lists = [...text.matchAll(/^\s*(?:CMD|command:) (\[.*\])$/gmu)].map(([, list]) => JSON.parse(list!) as string[])
  const lines = [...text.matchAll(/(?:bin\/attache\.js|run --rm desk|:\/record attache) (\S.*)$/gmu)].map(([, line]) =>
    line!.split(' '),
  )
  return [...lists, ...lines].filter(([name]) => name !== 'caddy')
}

/** Longest first: `people add` before `people`. */
async function helpOf(words: readonly string[]): Promise<string> {
  const names = words.slice(
    0,
    words.findIndex((word) => !/^[a-z][a-z-]*$/u.test(word)),
  )
  const terminal = openFakeTerminal()
  assert.equal(await runCommandLine([...names, '--help'], terminal), 0, words.join(' '))
  return terminal.printed.join('') + terminal.said.join('')
}

for (const name of NAMES) {
  test(`every command and option in packaging/${name} is one of the program`, async () => {
    const commands = commandsIn(fileOf(name))
    assert.ok(commands.length > 0, 'it names none')
    for (const words of commands) {
      const help = await helpOf(words)
      assert.match(help, new RegExp(`^Usage: attache ${words[0]!}\\b`, 'mu'))
      for (const option of words.filter((word) => word.startsWith('--')))
        assert.match(help, new RegExp(`^ +(?:-\\w, )?${option}\\b`, 'mu'), `${option} of ${words.join(' ')}`)
    }
  })
}

test('what the image copies is there, and what it starts as', () => {
  const text = fileOf('Containerfile')
  const [, first = ''] = text.split(/^FROM .*$/mu)
  const copied = [...first.matchAll(/^COPY (?!--)(.+)$/gmu)].flatMap(([, words]) => words!.split(' ').slice(0, -1))
  assert.ok(copied.length > 8)
  assert.deepEqual(
    copied.filter((path) => !existsSync(join(root, path))),
    [],
  )
  assert.match(text, /^ENTRYPOINT \["node", "\/attache\/bin\/attache\.js"\]$/mu)
})

test('nobody runs as root, and nothing but the record and what is passing can be written', () => {
  const last = fileOf('Containerfile')
    .split(/^FROM /mu)
    .at(-1)!
  const user = /^USER (\d+):(\d+)$/mu.exec(last)
  assert.ok(user && user[1] !== '0' && user[2] !== '0')
  assert.match(last, new RegExp(`chown ${user[1]}:${user[2]} /record$`, 'mu'))
  assert.ok(last.indexOf('\nUSER') < last.indexOf('\nENTRYPOINT'))
  assert.match(last, /^VOLUME \/record$/mu)
  assert.match(fileOf('Containerfile'), /podman run --read-only --cap-drop all -v attache-record:\/record/u)

  const desk = /^ {2}desk:\n((?: {4}.*\n)+)/mu.exec(fileOf('compose.yaml'))![1]!
  assert.match(desk, /^ {4}read_only: true$/mu)
  assert.match(desk, new RegExp(`^ {4}user: "${user[1]}:${user[2]}"$`, 'mu'))
  assert.match(desk, /^ {4}cap_drop: \[ALL\]$/mu)
  assert.match(desk, /^ {4}volumes: \["record:\/record"\]$/mu)
  assert.match(desk, /no-new-privileges:true/u)

  const unit = fileOf('attache.service')
  for (const line of [
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'CapabilityBoundingSet=',
  ])
    assert.match(unit, new RegExp(`^${line}$`, 'mu'))
  assert.doesNotMatch(unit, /^(?:User|Group)=root|^ReadWritePaths=/mu)
  const folder = /^StateDirectory=(\S+)$/mu.exec(unit)![1]!
  assert.ok(unit.includes(`--record /var/lib/${folder} `), 'the record lies where it may write')
})

test('it is stopped by the signal that it ends well by, within the time it takes', () => {
  assert.match(fileOf('Containerfile'), /^STOPSIGNAL SIGTERM$/mu)
  assert.match(fileOf('attache.service'), /^KillSignal=SIGTERM$/mu)
  const serving = readFileSync(join(root, 'src/doors/desk/serve-desk.ts'), 'utf8')
  const grace = Number(/LONGEST_GRACE_MILLISECONDS = ([\d_]+)/u.exec(serving)![1]!.replaceAll('_', ''))
  assert.ok(grace > 0, 'how long the desk takes to stop')
  for (const [text, seconds] of [
    ['attache.service', /^TimeoutStopSec=(\d+)$/mu],
    ['compose.yaml', /^ {4}stop_grace_period: (\d+)s$/mu],
  ] as const)
    assert.ok(Number(seconds.exec(fileOf(text))![1]) * 1000 > grace, text)
})

test('whether it is well is asked at an address that answers without a log-in, and every volume is declared', () => {
  const [, path] = /^HEALTHCHECK .*127\.0\.0\.1:4173(\/\w+)/mu.exec(fileOf('Containerfile'))!
  assert.equal(neededBy('GET', path!), 'nothing')
  for (const name of ['compose.yaml', 'compose.postgres.yaml']) {
    const text = fileOf(name)
    const used = [...text.matchAll(/^ {4}volumes: \["(\w+):/gmu)].map(([, volume]) => volume)
    const [, declared = ''] = /^volumes:\n((?: {2}\w+:\n?)+)/mu.exec(text)!
    assert.ok(used.length > 0)
    assert.deepEqual(
      used.filter((volume) => !declared.includes(`  ${volume}:`)),
      [],
    )
  }
  const database = fileOf('compose.postgres.yaml')
  assert.match(database, /^ {6}database: \{ condition: service_healthy \}$/mu)
  assert.match(database, /pg_isready/u)
})

test('on an empty volume what is told for the first time begins the record, and the desk starts over it', async () => {
  for (const name of ['Containerfile', 'compose.yaml', 'attache.service']) {
    const folder = mkdtempSync(join(tmpdir(), 'attache-first-time-'))
    try {
      // the volume in the place of /record, a port that is free, and a host for ATTACHE_HOST
      const inPlace = (words: readonly string[]) =>
        words.map((word) =>
          word
            .replace(/^\/record$|^\/var\/lib\/attache$/u, folder)
            .replace('0.0.0.0:4173', '0.0.0.0:0')
            .replace(/^4173$/u, '0')
            .replace(/\$\{.*\}/u, 'desk.example.org'),
        )
      const commands = commandsIn(fileOf(name)).map(inPlace)
      const said: string[] = []
      for (const first of ['people', 'desk']) {
        const words = commands.find(([command]) => command === first)
        assert.ok(words, `${name} tells no ${first}`)
        const terminal = openFakeTerminal()
        assert.equal(await runCommandLine(words, terminal), 0, `${words.join(' ')}: ${terminal.said.join('\n')}`)
        said.push(...terminal.said, ...terminal.printed)
      }
      assert.match(said.join('\n'), /the desk of \S+, 0 reports, for those who log in/u)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
})
