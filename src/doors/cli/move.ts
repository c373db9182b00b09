import { resolve } from 'node:path'
import { moveRecord } from '../../record/store/move-record.js'
import { openDeskBook } from '../../record/store/desk-book.js'
import { keepLines } from '../../record/store/log-rows.js'
import { openKept, type KeptRecord } from '../../record/store/open-kept.js'
import { isPostgres, showPlace } from '../../record/store/postgres-place.js'
import { Failure } from '../../record/failure.js'
import { audited } from './audited.js'
import type { Terminal } from './terminal.js'

export interface MoveOptions {
  readonly record: string
  readonly to: string
}

/**
 * `attache move`: takes a record over to another place, from a folder into a database or back. The one it came from
 * stays as it is. What can be told to be wrong before anything is made or written down at the other place is.
 */
export async function move({ record: from, to }: MoveOptions, terminal: Terminal): Promise<void> {
  if (samePlace(from, to))
    throw new Failure('bad-option', {
      place: 'move --to',
      found: 'the place where the record lies',
      expected: 'another',
      next: 'For example: attache move --record attache-record --to postgres://desk@localhost/press',
    })
  const source = await openKept(from, { create: false })
  try {
    const what = { what: 'move', target: `from ${showPlace(from)}`, creates: true }
    await audited({ record: to }, terminal, what, () => moveFrom(source, { record: from, to }, terminal))
  } finally {
    await source.close()
  }
}

const samePlace = (a: string, b: string): boolean =>
  a === b || (!isPostgres(a) && !isPostgres(b) && resolve(a) === resolve(b))

async function moveFrom(source: KeptRecord, { record: from, to }: MoveOptions, terminal: Terminal): Promise<void> {
  const target = await openKept(to, { create: true })
  try {
    const { reports, rulings, registers, pages, changes } = await moveRecord(
      { place: from, kept: source },
      { place: to, kept: target },
      (done) => {
        terminal.progress(`${done} reports taken over`)
      },
    )
    await target.proposals.keep(await source.proposals.all())
    await moveLog(source, target)
    terminal.progress('')
    const counts = [
      count(reports, 'report'),
      count(rulings, 'ruling'),
      count(registers, 'register'),
      count(pages, 'fetched page'),
      count(changes, 'change'),
    ]
    await terminal.print(
      `${showPlace(to)}: ${counts.join(', ')} taken over from ${showPlace(from)}, which stays as it is\n`,
    )
  } finally {
    await target.close()
  }
}

/** What commands did to a record in a database stands in it; a folder has it in the book of its desk. */
async function moveLog(source: KeptRecord, target: KeptRecord): Promise<void> {
  const lines = ((await source.log?.(Number.MAX_SAFE_INTEGER)) ?? []).toReversed()
  if (lines.length === 0) return
  if (target.folder === null) return keepLines(target.database, lines)
  const book = openDeskBook(target.folder)
  try {
    for (const line of lines) {
      const number = book.beginAudit(line)
      if (line.status !== null) book.endAudit(number, line.status, line.detail)
    }
  } finally {
    book.close()
  }
}

const count = (number: number, word: string): string => `${number} ${number === 1 ? word : `${word}s`}`
