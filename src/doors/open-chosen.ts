import type { RecordLists } from '../record/record-walk.js'
import { openWalk } from '../record/store/sqlite-walk.js'
import type { Store } from '../record/store/store.js'
import { choose, chooseInRows, listsOf, type Choice, type Chosen } from '../views/choose.js'
import { openLookUp, walkLookUp } from '../views/look-up.js'
import { bringUp, broughtInto } from './kept-record.js'
import { registersOf } from './kept-registers.js'
import type { NamedReader } from './name-reader.js'

/** What is searched for an export, beside the words and names. */
export interface ChosenOptions {
  readonly likely: boolean
  /** Registers are opened only where they leave, or where it is said that they do not. */
  readonly withRegisters: boolean
}

/** What was found, held open until it is written. */
export interface OpenChosen {
  readonly chosen: Chosen
  readonly close: () => void
}

/**
 * Searches a record for an export, with what people brought beside the reports. Where the record lies in a folder it is
 * gone through in its rows, so that memory does not grow with it; only where nothing could be laid down is it held
 * whole. `choiceIn` may look at the record before it says what is searched.
 */
export async function openChosen(
  store: Store,
  folder: string | null,
  reader: NamedReader,
  { likely, withRegisters }: ChosenOptions,
  choiceIn: (lists: RecordLists) => Choice,
): Promise<OpenChosen> {
  const current = await bringUp(store, reader)
  const registers = withRegisters ? await registersOf(store) : []
  const walk = folder !== null && current.isLaidDown ? openWalk(folder, reader.version) : null
  if (walk === null) {
    const look = openLookUp(await current.whole(), { likely, registers })
    const chosen = { ...choose(look, choiceIn(listsOf(look.record))), brought: await broughtInto(store) }
    return { chosen, close: () => undefined }
  }
  try {
    const look = walkLookUp(walk, { likely, registers })
    const brought = { rulings: await store.rulings(), ownRows: await store.ownRows(), published: walk.receivedDay }
    return { chosen: { ...chooseInRows(walk, look, choiceIn(walk)), brought }, close: walk.close }
  } catch (error) {
    walk.close()
    throw error
  }
}
