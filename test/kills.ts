import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'libsql'
import { draftEntry, draftFact } from '../src/doors/draft-ruling.js'
import { makeRecord } from '../src/doors/kept-record.js'
import { keepAndRead, readerOf } from '../src/doors/weave-kept.js'
import { contractRecord } from '../src/exports/contract.js'
import type { Report } from '../src/intake/report.js'
import { MODALITIES } from '../src/reading/reading.js'
import type { TheRecord } from '../src/record/record.js'
import { DATABASE, openSqliteStore } from '../src/record/store/sqlite.js'
import { openLookUp } from '../src/views/look-up.js'
import type { Ruling } from '../src/weaving/ruling.js'
import { root } from './installed-reader.js'

/** What is killed in the midst of its work. */
export const WORKS = ['ruling', 'rebuild', 'export', 'migration', 'move'] as const
export type Work = (typeof WORKS)[number]

/** What kills did: how often a program was ended before it had done its work, and every fault that was found. */
export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  readonly faults: readonly string[]
}

/** The record on which programs are killed, and what it is where nobody is. */
export interface Ground {
  readonly folder: string
  readonly at: (name: string) => string
  readonly reports: readonly Report[]
  readonly whole: string
  readonly exported: ReadonlyMap<string, string>
}

/** How long a program is left before it is killed, from the moment it begins: anywhere in its work and a little behind. */
const BEYOND = 1.1

/** Reads reports into a record of its own, as they are before anybody is disturbed. */
export async function openGround(folder: string, reports: readonly Report[]): Promise<Ground> {
  const at = (name: string) => join(folder, name)
  const store = await openSqliteStore(at('record'), { create: true })
  const reader = await readerOf(store, undefined)
  for (const report of reports) await keepAndRead(report, store, reader)
  const whole = digestOf(contractRecord(await makeRecord(store, reader)))
  await store.close()
  await run('export', at('record'), at('exported'))
  return { folder, at, reports, whole, exported: filesIn(at('exported')) }
}

/**
 * Kills one kind of work so many times, each at another moment of it, has it done to its end, and says what of the
 * record is not as it would be had nobody been killed.
 */
export async function killAtMoments(work: Work, times: number, ground: Ground, chance: () => number): Promise<Killed> {
  const faults: string[] = []
  const acknowledged: string[] = []
  const [record, out] = [ground.at(`${work}-record`), ground.at(`${work}-out`)]
  begin(work, ground, record)
  const whole = work === 'ruling' ? 3000 : (await run(work, record, out)).lasted
  let kills = 0
  for (let round = 1; round <= times; round++) {
    begin(work, ground, record)
    if (work === 'move') rmSync(out, { recursive: true, force: true })
    const { said, isKilled } = await run(work, record, out, round, chance() * whole * BEYOND)
    kills += Number(isKilled)
    acknowledged.push(...said.filter((line) => /^\d+$/u.test(line)))
    faults.push(
      ...(await faultsAfter(work, record, out, ground, said.includes('done'))).map((one) => `${work} ${round}: ${one}`),
    )
  }
  if (work === 'ruling') faults.push(...(await faultsOfRulings(record, ground, acknowledged)))
  return { kills, acknowledged: acknowledged.length, faults }
}

/** Where the next round begins: on a whole record, or on that of the round before. */
function begin(work: Work, ground: Ground, record: string): void {
  const goesOn = (work === 'ruling' || work === 'rebuild' || work === 'export') && existsSync(record)
  if (goesOn) return
  rmSync(record, { recursive: true, force: true })
  cpSync(ground.at('record'), record, { recursive: true })
  if (work === 'migration') makeOld(record)
}

/** As an Attaché of before would have left it: rows of another layout, read by other rules. */
function makeOld(record: string): void {
  const database = new Database(join(record, DATABASE))
  database.exec(
    `update woven set version = 'rows 1'; update reading set version = 'older'; update news set version = 'older';
     insert into derived (key, content) values ('record', x'00'); drop table woven_thing; pragma user_version = 1`,
  )
  database.close()
}

interface Run {
  readonly said: readonly string[]
  readonly isKilled: boolean
  /** Milliseconds from its beginning to its end. */
  readonly lasted: number
}

/** Runs one work, and kills it so many milliseconds after it said that it begins. */
async function run(work: Work, record: string, out: string, round = 0, after = Infinity): Promise<Run> {
  const program = spawn(
    process.execPath,
    [join(root, 'dist/test/work-until-killed.js'), work, record, out, String(round)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let [said, wrong] = ['', '']
  let began = 0
  let timer: NodeJS.Timeout | undefined
  program.stderr.setEncoding('utf8').on('data', (piece: string) => (wrong += piece))
  program.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece
    if (began > 0 || !said.includes('begun\n')) return
    began = performance.now()
    if (after !== Infinity) timer = setTimeout(() => program.kill('SIGKILL'), after)
  })
  const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
    program.once('close', (_code, by) => {
      resolve(by)
    }),
  )
  clearTimeout(timer)
  if (signal === null && !said.endsWith('done\n')) throw new Error(`${work} ended by itself: ${wrong}`)
  // the last line may be cut
  return {
    said: said.split('\n').slice(0, -1),
    isKilled: signal === 'SIGKILL',
    lasted: performance.now() - began,
  }
}

async function faultsAfter(
  work: Work,
  record: string,
  out: string,
  ground: Ground,
  isDone: boolean,
): Promise<readonly string[]> {
  switch (work) {
    case 'ruling':
      return []
    case 'rebuild':
    case 'migration':
      return faultsOfRecord(record, ground)
    case 'export':
      return faultsOfExport(out, ground)
    case 'move':
      return [...(await faultsOfRecord(record, ground)), ...(await faultsOfMove(record, out, ground, isDone))]
  }
}

/** The record as the next program makes it. */
async function faultsOfRecord(record: string, { whole, reports }: Ground): Promise<readonly string[]> {
  const store = await openSqliteStore(record, { create: false })
  const kept = await store.reports()
  const made = digestOf(contractRecord(await makeRecord(store, await readerOf(store, undefined))))
  const again = digestOf(contractRecord(await makeRecord(store, await readerOf(store, undefined))))
  const arrivals = await store.arrivals()
  await store.close()
  return [
    ...(kept.length === reports.length ? [] : [`${kept.length} of ${reports.length} reports`]),
    ...(new Set(arrivals.map(({ name }) => name)).size === arrivals.length ? [] : ['a report is there twice']),
    ...(made === whole && again === whole ? [] : ['the record is another']),
  ]
}

/** Every file that stands there is whole. What an earlier export left beside it goes with the next. */
function faultsOfExport(out: string, { exported }: Ground): readonly string[] {
  return [...filesIn(out)].flatMap(([file, digest]) =>
    /(?:^|\/)\.[^/]+\.part-\d+(?:\/|$)/u.test(file) || digest === exported.get(file) ? [] : [`${file} is not whole`],
  )
}

/** All of it is at the other place, or nothing, so that the same command does it. */
async function faultsOfMove(record: string, out: string, ground: Ground, isDone: boolean): Promise<readonly string[]> {
  const there = existsSync(join(out, DATABASE)) ? await countReports(out) : 0
  if (there !== 0) return faultsOfRecord(out, ground)
  if (isDone) return ['it is said to be done, and nothing is there']
  await run('move', record, out)
  return faultsOfRecord(out, ground)
}

async function countReports(folder: string): Promise<number> {
  const store = await openSqliteStore(folder, { create: false })
  const { length } = await store.reports()
  await store.close()
  return length
}

/** Each ruling that was acknowledged is there once, and the record is that of the same rulings made undisturbed. */
async function faultsOfRulings(
  record: string,
  ground: Ground,
  acknowledged: readonly string[],
): Promise<readonly string[]> {
  const store = await openSqliteStore(record, { create: false })
  const rulings = await store.rulings()
  const made = digestOf(contractRecord(await makeRecord(store, await readerOf(store, undefined))))
  await store.close()
  const names = rulings.map(({ by }) => by)
  const kept = new Set(names)
  const alone = ground.at('ruled-undisturbed')
  rmSync(alone, { recursive: true, force: true })
  cpSync(ground.at('record'), alone, { recursive: true })
  const undisturbed = await openSqliteStore(alone, { create: false })
  for (const ruling of rulings) await undisturbed.keepRuling(ruling)
  const wanted = digestOf(contractRecord(await makeRecord(undisturbed, await readerOf(undisturbed, undefined))))
  await undisturbed.close()
  return [
    ...acknowledged.filter((number) => !kept.has(number)).map((number) => `ruling ${number} is lost`),
    ...(kept.size === names.length ? [] : [`${names.length - kept.size} rulings are there twice`]),
    ...(made === wanted ? [] : ['the record is not that of its rulings']),
  ]
}

/** Of a row of rulings that differ, and leave every entry where it is: each is signed by its own number. */
export function rulingNumbered(number: number, record: TheRecord): Ruling {
  const look = openLookUp(record)
  const entry = record.entries[number % record.entries.length]!
  const draft =
    number % 2 === 0
      ? draftFact(entry, 'standing', MODALITIES[number % MODALITIES.length]!, look)
      : draftEntry('right', entry, look)
  const at = new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString()
  return { ...draft.verdict, about: draft.about, by: String(number), at }
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true })
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

function digestOf(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16)
}
