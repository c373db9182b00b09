import { renderMeasures } from '../../exports/measures-text.js'
import { Failure } from '../../record/failure.js'
import { askMeasured } from '../../views/ask-relations.js'
import { listMeasures } from '../../views/measures/list-measures.js'
import { bringUp } from '../kept-record.js'
import { registersOf } from '../kept-registers.js'
import type { AskOptions } from './ask.js'
import { readerFor, withStore } from './open-record.js'
import type { Terminal } from './terminal.js'

/** `attache measures`: two states in numbers, of which the record or a register must know something. */
export async function measures(
  states: readonly [string, string],
  options: AskOptions,
  terminal: Terminal,
): Promise<void> {
  await withStore(options.record, async (store) => {
    const { query } = await bringUp(store, await readerFor(store, options))
    const of = { likely: options.likely === true, registers: await registersOf(store) }
    const measured = await askMeasured(query, states, of)
    if (!measured) throw unknownStates(states)
    const { found, look } = measured
    await terminal.print(renderMeasures(found, listMeasures(found, look), look))
  })
}

function unknownStates([a, b]: readonly [string, string]): Failure {
  return new Failure('unknown-name', {
    place: 'measures',
    found: `‹${a}› and ‹${b}›`,
    expected: 'two states, by name or code',
    next: 'attache register prints every pair of the record.',
  })
}
