import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.js'
import { isPostgres, nameOfPlace } from './postgres-place.js'
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

/** Where they lie: beside the record; of one in a database in the folder of whoever works with it. */
export function proposalPlace(record: string): string {
  return isPostgres(record)
    ? join('attache-proposals', `${nameOfPlace(record)}.jsonl`)
    : join(record, 'proposals.jsonl')
}

export function readProposals(record: string): readonly KeptProposal[] {
  const place = proposalPlace(record)
  if (!existsSync(place)) return []
  return readFileSync(place, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as KeptProposal]
      } catch (cause) {
        throw new Failure('damaged-record', {
          place: `${place}:${at + 1}`,
          found: `‹${line.slice(0, 40)}›`,
          expected: 'a line that attache propose wrote',
          next: 'Take the line out, or the file: proposals can be asked for again.',
          cause,
        })
      }
    })
}

/** Whole, over the one before. */
export function writeProposals(record: string, proposals: readonly KeptProposal[]): void {
  writeWhole(
    proposalPlace(record),
    proposals.map((one) => `${JSON.stringify(one)}\n`),
    { force: true },
  )
}
