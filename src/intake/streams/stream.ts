import type { Received } from '../report.js'
import type { ByteFlow } from './byte-flow.js'

/**
 * Something that goes by: what it is called (inside something else the way there), its bytes, and how many they are
 * where that is known.
 */
export interface Flowing {
  readonly name: string
  readonly flow: ByteFlow
  readonly size: number | null
  readonly at?: (start: number, length: number) => Promise<Uint8Array>
}

/** What an archive may ask for while it goes by. */
export interface StreamDesk {
  /** Receives what lies inside, like an input of its own. */
  readonly inside: (flowing: Flowing) => AsyncIterable<Received>
  /** Receives this itself, held whole: it turned out to be one report. */
  readonly whole: (flowing: Flowing) => AsyncIterable<Received>
  /**
   * Told how many bytes came out of something packed; throws {@link UnpackedTooMuch} where they are out of all
   * proportion.
   */
  readonly unpacked: (bytes: number) => void
}

/** Opens an archive piece by piece: a part received is handed on before the next is looked at. */
export type StreamOpener = (flowing: Flowing, desk: StreamDesk) => AsyncGenerator<Received>

/** A bomb: a little that grows without end. */
export class UnpackedTooMuch extends Error {}

export const NOTHING: Received = { reports: [], notes: [] }

/**
 * What the disk says (a stick pulled out) is told by whoever opened the source, not taken for a fault of the archive.
 */
export function isOfTheSystem(error: Error): boolean {
  return 'syscall' in error
}
