import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Ruling } from '../../weaving/ruling.js'
import { Failure } from '../failure.js'
import type { Dialect, OpenDatabase, Rows } from './dialect.js'
import { insertRuling, type Tables } from './kept-rows.js'
import { isPostgres, nameOfPlace } from './postgres-place.js'

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

/** What a person decided on a proposal that waits, and the ruling that comes of it; of a refusal comes none. */
export interface DecidedProposal {
  readonly proposal: KeptProposal
  readonly ruling?: Ruling
}

/**
 * What a model proposed, in the order in which it did. A proposal kept again, in another state, stands in the place of
 * the one before: lines are only ever added, so that a model that goes on proposing takes nobody’s answer back.
 */
export interface Proposals {
  all(): Promise<readonly KeptProposal[]>
  keep(proposals: readonly KeptProposal[]): Promise<void>
  /**
   * Keeps what was decided with its rulings, all in one step, or nothing where one of them waits no more: gives the
   * names of those. Of several who decide at once, in whatever programs, one does.
   */
  decide(decided: readonly DecidedProposal[]): Promise<readonly string[]>
}

/** In the database of the record; until 0.9.0 they lay in a file, which is still read. */
export function openProposals(record: string, { db, dialect, guard, commit }: OpenDatabase<Tables>): Proposals {
  const standingIn: StandingIn = async (rows) =>
    standing([...readProposals(proposalPlace(record)), ...(await readRows(rows, dialect))])
  return {
    all: () => guard(() => standingIn(db)),
    keep: (proposals) => guard(() => commit((tx) => writeRows(tx, dialect, proposals))),
    decide: (decided) => guard(() => commit((tx) => decideIn(tx, dialect, decided, standingIn))),
  }
}

type StandingIn = (rows: Rows) => Promise<readonly KeptProposal[]>

/** Within a step: whoever decides at the same time waits for its end, and finds what was decided. */
async function decideIn(
  tx: Kysely<Tables>,
  dialect: Dialect,
  decided: readonly DecidedProposal[],
  standingIn: StandingIn,
): Promise<readonly string[]> {
  await dialect.lock(tx, ['proposals'])
  const proposals = decided.map(({ proposal }) => proposal)
  const gone = notWaiting(proposals, await standingIn(tx))
  if (gone.length > 0) return gone
  for (const { ruling } of decided) if (ruling) await insertRuling(tx, dialect, ruling)
  await writeRows(tx, dialect, proposals)
  return []
}

function notWaiting(proposals: readonly KeptProposal[], all: readonly KeptProposal[]): readonly string[] {
  const waiting = new Set(all.filter(({ state }) => state === 'waiting').map(keyOf))
  return proposals.filter((one) => !waiting.has(keyOf(one))).map(({ entry }) => entry)
}

/** The table is made with the first proposal. An older Attaché passes it by and reads the record as it always did. */
export async function createProposals(tx: Rows, { text, numbered }: Dialect): Promise<void> {
  await sql.raw(`create table proposal (number ${numbered}, line ${text} not null)`).execute(tx)
}

async function readRows(rows: Rows, dialect: Dialect): Promise<readonly KeptProposal[]> {
  if (!(await dialect.hasTable(rows, 'proposal'))) return []
  const { rows: lines } = await sql<{ line: string }>`select line from proposal order by number`.execute(rows)
  return lines.map(({ line }) => JSON.parse(line) as KeptProposal)
}

async function writeRows(tx: Rows, dialect: Dialect, proposals: readonly KeptProposal[]): Promise<void> {
  if (proposals.length > 0 && !(await dialect.hasTable(tx, 'proposal'))) await createProposals(tx, dialect)
  for (const one of proposals) await sql`insert into proposal (line) values (${JSON.stringify(one)})`.execute(tx)
}

/** Where they lay until 0.9.0: beside the record; of one in a database in the folder of whoever worked with it. */
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
  return [...new Map(lines.map((one) => [keyOf(one), one])).values()]
}

const keyOf = ({ entry, at }: KeptProposal): string => `${entry} ${at}`
