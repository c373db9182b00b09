import { moveRecord } from '../../record/store/move-record.js'
import { openKept } from '../../record/store/open-kept.js'
import { showPlace } from '../../record/store/postgres-place.js'
import { Failure } from '../../record/failure.js'
import type { Terminal } from './terminal.js'

export interface MoveOptions {
  readonly record: string
  readonly to: string
}

/**
 * `attache move`: takes a record over to another place, from a folder into a database or back. The one it came from
 * stays as it is.
 */
export async function move({ record: from, to }: MoveOptions, terminal: Terminal): Promise<void> {
  if (from === to)
    throw new Failure('bad-option', {
      place: 'move --to',
      found: 'the place where the record lies',
      expected: 'another',
      next: 'For example: attache move --record attache-record --to postgres://desk@localhost/press',
    })
  const source = await openKept(from, { create: false })
  try {
    const target = await openKept(to, { create: true })
    try {
      const { reports, rulings, registers, pages, changes } = await moveRecord(
        { place: from, kept: source },
        { place: to, kept: target },
        (done) => {
          terminal.progress(`${done} reports taken over`)
        },
      )
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
  } finally {
    await source.close()
  }
}

const count = (number: number, word: string): string => `${number} ${number === 1 ? word : `${word}s`}`
