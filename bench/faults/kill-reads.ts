import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openSqliteStore } from '../../src/record/store/sqlite.js'
import { root } from '../../test/installed-reader.js'
import { makeStream } from '../stream/make-stream.js'

/*
 * `npm run build && node dist/bench/faults/kill-reads.js 500 6000`: so many reports read from a folder by a program
 * that is killed (SIGKILL) again and again, at another moment each time, and begun again (first after so many
 * milliseconds, then later and later) until it ends by itself: what it said it had kept must be there, each report
 * once. Prints how often it was killed, and what was lost or doubled.
 */
const many = Number(process.argv[2] ?? 500)
const folder = mkdtempSync(join(tmpdir(), 'attache-kills-'))
const [inputs, record] = [join(folder, 'reports'), join(folder, 'record')]
mkdirSync(inputs)
// no two alike: a report of the same words at another place is the same report
for (const [at, { text }] of makeStream(many).entries())
  writeFileSync(join(inputs, `${String(at).padStart(6, '0')}.txt`), `${text}\nReport number ${at} of the evening.\n`)

const KEPT = /^(?:new|kept apart|already there) {2}(.+)$/gmu
const acknowledged = new Set<string>()

/** One run, ended after so long; whether it came to its end before. */
async function read(milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'bin/attache.js'), 'read', inputs, '--record', record], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece
  })
  const killing = setTimeout(() => {
    child.kill('SIGKILL')
  }, milliseconds)
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', (ended) => {
      resolve(ended)
    })
  })
  clearTimeout(killing)
  // the last line may be cut
  for (const [, name] of said.slice(0, said.lastIndexOf('\n') + 1).matchAll(KEPT)) acknowledged.add(basename(name!))
  return code === 0
}

const FIRST_MILLISECONDS = Number(process.argv[3] ?? 6000)
const STEP_MILLISECONDS = 1700
let kills = 0
while (!(await read(FIRST_MILLISECONDS + kills * STEP_MILLISECONDS))) kills += 1

const store = await openSqliteStore(record, { create: false })
const kept = await store.reports()
await store.close()
const texts = kept.map(({ text }) => text)
const files = new Set(kept.map(({ file }) => basename(file ?? '')))
const lost = [...acknowledged].filter((name) => !files.has(name)).length
console.log(
  `${many} reports, killed ${kills} times: ${kept.length} kept, ${many - new Set(texts).size} missing, ${lost} lost of those acknowledged, ${texts.length - new Set(texts).size} doubled`,
)
process.exitCode = kept.length === many && lost === 0 ? 0 : 1
