import { renderChanges } from '../../exports/changes-text.js'
import { isDay } from '../../language/edtf/civil-day.js'
import { Failure } from '../../record/failure.js'
import { LAST } from '../../record/store/store.js'
import { bringUp } from '../kept-record.js'
import { readerFor, withStore, type RecordOption } from './open-record.js'
import type { Terminal } from './terminal.js'

export interface ChangesOptions extends RecordOption {
  readonly since?: string
  readonly likely?: boolean
}

/**
 * `attache changes`: what changed in the record, the last time or since a day. What was read or ruled since the record
 * was last made is woven first.
 */
export async function changes(options: ChangesOptions, terminal: Terminal): Promise<void> {
  const since = options.since ?? LAST
  if (since !== LAST && !isDay(since))
    throw new Failure('bad-option', {
      place: 'changes --since',
      found: `‹${since}›`,
      expected: 'a day like 2024-05-17, or last',
      next: 'For example: attache changes --since 2024-05-17',
    })
  const found = await withStore(options.record, async (store) => {
    await bringUp(store, await readerFor(store, options))
    return store.changes(since)
  })
  await terminal.print(renderChanges(found, options.likely === true))
}
