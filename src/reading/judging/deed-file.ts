import { packRows, unpackRows } from '../../language/en/model-file.js'
import type { TrainedNetwork } from '../../language/en/network.js'
import type { NetworkShape } from '../../language/en/network-shape.js'
import { bytesOf, ModelFileError, packTables, unpackTables, type Bytes } from '../../language/table-file.js'
import { EVENT_KINDS, MODALITIES } from '../reading.js'

/*
 * The network that judges which words tell which deeds, how far they are facts, and who takes part, in tables
 * (`language/table-file.ts`). Its ready vectors of words and those of beginnings, endings and outlines are the ones of
 * the network that reads trees, and are not kept twice.
 */

/** Changes with the classes or the make-up of the file. */
export const DEEDS_VERSION = 1

/** What a word may tell: nothing, or a deed of a kind. */
export const KIND_CLASSES = ['none', ...EVENT_KINDS] as const
export const MODALITIES_JUDGED = MODALITIES
/** What part somebody may have in it. */
export const PARTS = ['none', 'actor', 'recipient', 'also'] as const

interface Heading {
  readonly version: number
  readonly shape: NetworkShape
  /** The rows of the other network that this one stands on. */
  readonly standsOn: string
  readonly kinds: readonly string[]
}

/** The bytes of the network. */
export function packDeeds(network: TrainedNetwork): Uint8Array {
  const { shape, weights, learned, learnedRows } = network
  const heading: Heading = { version: DEEDS_VERSION, shape, standsOn: markOf(network), kinds: KIND_CLASSES }
  return packTables(heading, [
    new TextEncoder().encode([...learnedRows.keys()].join('\n')),
    bytesOf(weights),
    ...packRows(learned, shape.learned),
  ])
}

/** The network with the kinds that it was taught; one that was added since, it never thinks of. */
export interface TaughtDeeds {
  readonly network: TrainedNetwork
  readonly kinds: readonly string[]
}

/**
 * Opens the network upon the one that reads trees. @throws ModelFileError where the file is cut, damaged, of another
 * version, or was taught upon another network.
 */
export function unpackDeeds(given: Uint8Array, english: TrainedNetwork): TaughtDeeds {
  const { heading, tables } = unpackTables(given)
  const { version, shape, standsOn, kinds } = heading as Heading
  if (version !== DEEDS_VERSION)
    throw new ModelFileError(`version ${version}, and this program reads version ${DEEDS_VERSION}`)
  if (standsOn !== markOf(english))
    throw new ModelFileError('it was taught upon another english.bin than the one beside it')
  const [words, weights, learned, scales] = tables as [Bytes, Bytes, Bytes, Bytes]
  const network = {
    shape,
    weights: new Float32Array(weights.buffer),
    tagLayer: shape.layers - 1,
    readyRows: english.readyRows,
    ready: english.ready,
    parts: english.parts,
    learnedRows: new Map(
      new TextDecoder()
        .decode(words)
        .split('\n')
        .map((word, i) => [word, i + 1]),
    ),
    learned: unpackRows(learned, scales, shape.learned),
  }
  return { network, kinds }
}

/** Tells one set of word vectors from another. */
function markOf({ ready, parts }: Pick<TrainedNetwork, 'ready' | 'parts'>): string {
  let hash = 0x811c9dc5
  for (const row of [ready, parts])
    for (let i = 0; i < row.length; i += 97) hash = Math.imul(hash ^ Math.round(row[i]! * 1e4), 0x01000193)
  return `${ready.length} ${parts.length} ${hash >>> 0}`
}
