import type { Recogniser } from '../recogniser.js'
import type { IntakeNote, Received } from '../report.js'
import type { StreamOpener } from '../streams/stream.js'

/** What came under one name: a file, a member of an archive, a message of a mailbox. */
export interface Parcel {
  /** As the user wrote it; inside something else the way there: `clips.zip/page.html`, `alerts.mbox#3`. */
  readonly name: string
  readonly bytes: Uint8Array
  /**
   * The first 64 kB, a character for a byte (UTF-16 decoded), without byte order mark and leading blanks: most forms
   * are told by it.
   */
  readonly start: string
  /** Its words, where it is text in an encoding known here. */
  readonly text: () => string | null
  /** How many things it lies in: an archive in a mail in an archive is three deep. */
  readonly depth: number
}

/** What an opener may ask for: other things that lay inside are received like files of their own. */
export interface Desk {
  readonly receive: (name: string, bytes: Uint8Array) => Promise<Received>
  /** Told how many bytes came out of something packed; throws where they are out of all proportion. */
  readonly unpacked: (bytes: number) => void
  /** Reads the words in pictures; null where nobody asked for it. */
  readonly recognise: Recogniser | null
}

/** Opens a parcel of one form. Throws nothing: what cannot be read is told in a note. */
export type Opener = (parcel: Parcel, desk: Desk) => Promise<Received>

/**
 * One form in which reports come: how it is told by its content, and what opens it (loaded when the first one comes).
 */
export interface Form {
  /** In the user's words: `an RTF document`. */
  readonly called: string
  /** Its files hold many reports, and may be larger than one. */
  readonly holdsMany?: boolean
  readonly tells: (parcel: Parcel) => boolean
  readonly open: () => Promise<Opener>
  /** Opens it as it goes by, however large it is; only archives have one. */
  readonly stream?: () => Promise<StreamOpener>
}

/** Nothing read, and why. */
export function refuse(kind: IntakeNote['kind'], place: string, why: string): Received {
  return { reports: [], notes: [{ kind, place, message: `${place}: ${why}` }] }
}
