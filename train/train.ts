import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { Pair, pairMemory } from './pair.js'
import type { Places } from './places.js'
import { reportModel } from './report-model.js'
import { readSilver } from './silver.js'
import { embed, finishPupil, packEnglish, trainPupil, trainTeacher } from './stages.js'

/*
 * npm run train: from treebanks and raw texts to model/english.bin, on two threads. The result of each stage is kept in
 * .train and not made again while it is there; remove the folder to begin anew.
 */

const places: Places = { shared: process.env['ATTACHE_SHARED'] ?? '../shared', work: '.train' }
/** Three, so that two can outvote one. */
const TEACHER_SEEDS = [1, 2, 3]
const PUPIL_SEED = 4
const MODEL = 'model/english.bin'
/** Room for the gradients of one batch, in numbers. */
const EXCHANGED = 4_000_000

const started = Date.now()
const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)

/** Stages that two threads carry out together. */
type SharedStage =
  { readonly kind: 'teacher'; readonly seed: number } | { readonly kind: 'silver' | 'pupil' | 'finish' }

function carryOut(stage: SharedStage, pair: Pair): void {
  if (stage.kind === 'teacher') trainTeacher(places, stage.seed, report, pair)
  else if (stage.kind === 'silver') readSilver(places, TEACHER_SEEDS, pair.rank, report)
  else if (stage.kind === 'pupil') trainPupil(places, PUPIL_SEED, report, pair)
  else finishPupil(places, PUPIL_SEED, report, pair)
}

interface Partner {
  readonly stage: SharedStage
  readonly shared: SharedArrayBuffer
}

async function runShared(stage: SharedStage, result: string): Promise<void> {
  if (existsSync(join(places.work, result))) {
    report(`${result}: kept from before`)
    return
  }
  const shared = pairMemory(EXCHANGED)
  const partner = new Worker(fileURLToPath(import.meta.url), { workerData: { stage, shared } satisfies Partner })
  const ended = new Promise<void>((resolve, reject) => partner.once('error', reject).once('exit', () => resolve()))
  carryOut(stage, new Pair(shared, 0, EXCHANGED))
  await ended
}

async function train(): Promise<void> {
  if (!existsSync(join(places.work, 'embeddings.bin'))) embed(places, report)
  for (const seed of TEACHER_SEEDS) await runShared({ kind: 'teacher', seed }, `teacher-${seed}.bin`)
  await runShared({ kind: 'silver' }, 'silver-1.jsonl')
  await runShared({ kind: 'pupil' }, 'pupil.bin')
  await runShared({ kind: 'finish' }, 'finished.bin')
  packEnglish(places, 'finished.bin', MODEL, report)
  reportModel(places, MODEL, report)
}

if (isMainThread) await train()
else {
  const { stage, shared } = workerData as Partner
  carryOut(stage, new Pair(shared, 1, EXCHANGED))
}
