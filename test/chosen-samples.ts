import { FORMATS } from '../src/exports/formats/formats.js'
import type { Chunks } from '../src/exports/formats/format.js'
import { choose, type Choice, type Chosen, type ChosenWhole } from '../src/views/choose.js'
import { openLookUp } from '../src/views/look-up.js'
import { asSure } from './as-sure.js'
import { sampleRecord } from './sample-reports.js'

const look = openLookUp(asSure(sampleRecord()))

/** What a search of the sample corpus finds; without one all of it. */
export function chosenSamples(choice: Choice = {}): ChosenWhole {
  return choose(look, choice)
}

/** What a format writes, as bytes, by the name of each file. */
export function exported(format: string, chosen: Chosen = chosenSamples()): ReadonlyMap<string, Buffer> {
  return new Map(
    FORMATS.find(({ name }) => name === format)!.parts.map(({ file, write }) => [file, joined(write(chosen))]),
  )
}

/** The one file of a format, as text. */
export function exportedText(format: string, chosen?: Chosen): string {
  return [...exported(format, chosen).values()][0]!.toString('utf8')
}

export function joined(chunks: Chunks): Buffer {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)))
}
