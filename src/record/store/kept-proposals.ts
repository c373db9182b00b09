import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { Failure } from '../failure.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import type { Tables } from './kept-rows.js'
import { isPostgres, nameOfPlace } from './postgres-place.js'
import { explainSqlite } from './sqlite-failures.js'
import { writeWhole } from './write-whole.js'

/** A verdict that a model proposed, as it is kept beside the record: nothing of the record rests on it. */
export interface KeptProposal {
  /** The lasting name of an entry. */
  readonly entry: string
  readonly line: string
  readonly verdict: 'right' | 'wrong'
  readonly report: string
  readonly words: string
  readonly model: string
  readonly at: string
  readonly state: 'waiting' | 'accepted' | 'refused'
  /** Who accepted or refused it. */
  readonly by?: string
}

/**
 * What a model proposed, in the order in which it did. A proposal kept again, in another state, stands in the place of
 * the one before: lines are only ever added, so that a model that goes on proposing takes nobody’s answer back.
 */
export interface Proposals {
  all(): Promise<readonly KeptProposal[]>
  keep(proposals: readonly KeptProposal[]): Promise<void>
}

/** Beside a record in a folder, in the database of one that many share. */
export function openProposals(record: string, database: OpenDatabase<Tables>): Proposals {
  const file = proposalPlace(record)
  if (!isPostgres(record))
    return {
      all: () => Promise.resolve(readProposals(file)),
      keep: (proposals) => {
        appendProposals(file, proposals)
        return Promise.resolve()
      },
    }
  return {
    // 0.9.0 kept them in a file where somebody worked
    all: async () => standing([...readProposals(file), ...(await readRows(database))]),
    keep: (proposals) => writeRows(database, proposals),
  }
}

export async function createProposals(tx: Rows, { text, numbered }: Dialect): Promise<void> {
  await sql.raw(`create table proposal (number ${numbered}, line ${text} not null)`).execute(tx)
}

async function readRows({ guard, db }: OpenDatabase<Tables>): Promise<readonly KeptProposal[]> {
  const { rows } = await guard(() => sql<{ line: string }>`select line from proposal order by number`.execute(db))
  return rows.map(({ line }) => JSON.parse(line) as KeptProposal)
}

function writeRows({ guard, commit }: OpenDatabase<Tables>, proposals: readonly KeptProposal[]): Promise<void> {
  return guard(() =>
    commit(async (tx) => {
      for (const one of proposals) await sql`insert into proposal (line) values (${JSON.stringify(one)})`.execute(tx)
    }),
  )
}

/** Where they lie: beside the record; of one in a database, until 0.9.0, in the folder of whoever worked with it. */
export function proposalPlace(record: string): string {
  return isPostgres(record)
    ? join('attache-proposals', `${nameOfPlace(record)}.jsonl`)
    : join(record, 'proposals.jsonl')
}

function readProposals(place: string): readonly KeptProposal[] {
  if (!existsSync(place)) return []
  const lines = readFileSync(place, 'utf8').split('\n')
  // a program that was killed leaves a line without its end
  const [torn = ''] = lines.splice(-1)
  return standing(lines.concat(isWhole(torn) ? [torn] : []).flatMap((line, at) => readLine(line, `${place}:${at + 1}`)))
}

function readLine(line: string, place: string): readonly KeptProposal[] {
  if (line.trim() === '') return []
  try {
    return [JSON.parse(line) as KeptProposal]
  } catch (cause) {
    throw new Failure('damaged-record', {
      place,
      found: `‹${line.slice(0, 40)}›`,
      expected: 'a line that attache propose wrote',
      next: 'Take the line out, or the file: proposals can be asked for again.',
      cause,
    })
  }
}

const isWhole = (line: string): boolean => line.startsWith('{') && line.endsWith('}')

/** Of lines on the same proposal the last one stands, in the place of the first. */
function standing(lines: readonly KeptProposal[]): readonly KeptProposal[] {
  return [...new Map(lines.map((one) => [`${one.entry} ${one.at}`, one])).values()]
}

/** Added in one writing, so that what another program adds at the same time is neither lost nor torn. */
function appendProposals(place: string, proposals: readonly KeptProposal[]): void {
  try {
    mkdirSync(dirname(place), { recursive: true })
    if (existsSync(place) && !readFileSync(place, 'utf8').endsWith('\n')) mend(place)
    appendFileSync(place, proposals.map(lineOf).join(''))
  } catch (error) {
    throw explainSqlite(error, place)
  }
}

const lineOf = (one: KeptProposal): string => `${JSON.stringify(one)}\n`

/** Takes out a line that was torn, and what could be read stays. */
function mend(place: string): void {
  writeWhole(place, readProposals(place).map(lineOf), { force: true })
}
