import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../src/record/store/sqlite.js'

/*
 * Kills the program at random moments of its work on a record and looks at what is left: nothing acknowledged may be
 * lost, nothing may be there twice, and the same command run again must give the record that it gives undisturbed.
 */

const PROGRAM = fileURLToPath(new URL('../../../bin/attache.js', import.meta.url))

/** What is interrupted, and in which state of the record it begins. */
export const STAGES = ['read', 'rule', 'rebuild', 'export'] as const
export type Stage = (typeof STAGES)[number]

/** What was found wrong after one kill. */
export interface Fault {
  readonly stage: Stage
  readonly afterMilliseconds: number
  readonly found: string
}

const REPORTS: readonly (readonly [string, string])[] = [
  ['courier.txt', 'OSLO, May 4 2024 (Courier) - Norwegian Foreign Minister Kari Lund met Kenyan Foreign Minister Amina Odhiambo in Oslo on Friday. They signed a fisheries agreement.'],
  ['post.txt', 'NAIROBI, May 5 2024 (Nairobi Post) - Kenya and Norway signed a fisheries agreement in Oslo on Friday, the foreign ministry said. “It is a good day,” Odhiambo said.'],
  ['gazette.txt', 'LIMA, June 1 2024 (Gazette) - Peru bought four patrol boats from Norway for 80 million dollars, the defence ministry said on Saturday.'],
  ['denial.txt', 'OSLO, June 3 2024 (Courier) - Norway denied on Monday that it had sold patrol boats to Peru. “There is no such contract,” a spokesman said.'],
]

/** Numbers that look like chance and are the same for the same seed. */
export function openChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Bench {
  readonly folder: string
  readonly inputs: string
  /** The record before each stage, and how long the stage takes undisturbed. */
  readonly before: Readonly<Record<Stage, string>>
  readonly takes: Readonly<Record<Stage, number>>
  /** What the whole record is after it: its export, line by line. */
  readonly after: Readonly<Record<Stage, string>>
}

const RULED = '2024-06-05T00:00:00.000Z'

function commandOf(stage: Stage, record: string, inputs: string, out: string): readonly string[] {
  switch (stage) {
    case 'read': return ['read', inputs, '--record', record]
    case 'rule': return ['rule', 'wrong', 'n1', '--record', record, '--by', 'analyst']
    case 'rebuild': return ['rebuild', '--record', record]
    case 'export': return ['export', '--format', 'jsonl', '--likely', '--record', record, '--out', out, '--force']
  }
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`attache ${words.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** The record as lines, without the time of rulings, which is the clock’s. */
function linesOf(record: string): string {
  return run(['export', '--format', 'jsonl', '--likely', '--record', record]).replace(/"at":"[^"]*"/gu, `"at":"${RULED}"`)
}

function openBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'attache-killed-'))
  const inputs = join(folder, 'reports')
  mkdirSync(inputs)
  for (const [name, text] of REPORTS) writeFileSync(join(inputs, name), `${text}\n`)
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const read = join(folder, 'read')
  run(['read', inputs, '--record', read])
  run(['timeline', '--record', read])
  const before = { read: empty, rule: read, rebuild: read, export: read }
  const takes: Partial<Record<Stage, number>> = {}
  const after: Partial<Record<Stage, string>> = {}
  for (const stage of STAGES) {
    const record = join(folder, `whole-${stage}`)
    cpSync(before[stage], record, { recursive: true })
    const began = performance.now()
    run(commandOf(stage, record, inputs, join(folder, 'whole.jsonl')))
    takes[stage] = performance.now() - began
    after[stage] = linesOf(record)
  }
  return { folder, inputs, before, takes: takes as Bench['takes'], after: after as Bench['after'] }
}

/** Runs a command and kills it; gives the lines it had printed, or null where it had ended before. */
async function runAndKill(words: readonly string[], after: number): Promise<{ readonly said: string; readonly hadEnded: boolean }> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const collect = (chunk: Buffer) => { said += chunk.toString() }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<boolean>((resolve) => { child.once('close', (code) => { resolve(code !== null) }) })
  const timer = setTimeout(() => { child.kill('SIGKILL') }, after)
  const hadEnded = await ended
  clearTimeout(timer)
  return { said, hadEnded }
}

/** What a killed command left, looked at before it is run again. */
async function lookAt(stage: Stage, record: string, said: string, bench: Bench, out: string): Promise<readonly string[]> {
  const faults: string[] = []
  if (stage === 'export') {
    if (existsSync(out) && readFileSync(out, 'utf8').replace(/"at":"[^"]*"/gu, `"at":"${RULED}"`) !== bench.after.export) faults.push('half an export in its place')
    return faults
  }
  if (!readdirSync(record).includes('record.db')) return stage === 'read' && !said.includes('.txt') ? [] : ['the record is gone']
  const store = await openSqliteStore(record, { create: false })
  try {
    const files = (await store.reports()).map(({ file }) => file?.split(/[\\/]/u).at(-1))
    const acknowledged = REPORTS.map(([name]) => name).filter((name) => new RegExp(`^new {2}.*${name}$`, 'mu').test(said))
    for (const name of acknowledged) if (!files.includes(name)) faults.push(`${name} was acknowledged and is not kept`)
    if (new Set(files).size !== files.length) faults.push('a report is kept twice')
    if (stage !== 'read' && files.length !== REPORTS.length) faults.push(`${files.length} of ${REPORTS.length} reports are left`)
    const rulings = (await store.rulings()).length
    if (rulings > (stage === 'rule' ? 1 : 0)) faults.push(`${rulings} rulings are kept`)
  } finally {
    await store.close()
  }
  return faults
}

/** Kills the program at so many moments and gives what was found wrong; `say` is told of each. */
export async function killAtRandom(moments: number, seed: number, say: (line: string) => void = () => undefined): Promise<{ readonly faults: readonly Fault[]; readonly killed: number }> {
  const bench = openBench()
  const chance = openChance(seed)
  const faults: Fault[] = []
  let killed = 0
  try {
    for (let moment = 0; moment < moments; moment++) {
      const stage = STAGES[moment % STAGES.length]!
      const record = join(bench.folder, `record-${moment}`)
      const out = join(bench.folder, `out-${moment}.jsonl`)
      cpSync(bench.before[stage], record, { recursive: true })
      const after = chance() * bench.takes[stage] * 1.05
      const words = commandOf(stage, record, bench.inputs, out)
      const { said, hadEnded } = await runAndKill(words, after)
      if (!hadEnded) killed += 1
      const found = [...await lookAt(stage, record, said, bench, out)]
      // A ruling that was kept before the kill is not made again.
      const isRuled = stage === 'rule' && run(['rulings', '--lines', '--record', record]).includes('"wrong"')
      if (!isRuled) run(words)
      if (linesOf(record) !== bench.after[stage]) found.push('run again it gives another record')
      for (const one of found) faults.push({ stage, afterMilliseconds: Math.round(after), found: one })
      say(`${stage} killed after ${after.toFixed(0)} ms${hadEnded ? ' (had ended)' : ''}: ${found.length === 0 ? 'whole' : found.join('; ')}`)
      rmSync(record, { recursive: true, force: true })
    }
  } finally {
    rmSync(bench.folder, { recursive: true, force: true })
  }
  return { faults, killed }
}
