/** A picture of words: grey from 0 (black) to 255, a byte a point, row after row from the top. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** A box of a picture, in its points from the upper left. */
export interface PictureBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A line of words as a program recognised it in a picture, in the order of reading. */
export interface PictureLine extends PictureBox {
  readonly words: readonly PictureWord[]
}

export interface PictureWord extends PictureBox {
  readonly text: string
  /** How sure the program was, from 0 to 1; it may be sure and wrong (“5-400” for S-400 at .95). */
  readonly sureness: number
}

/** Reads the words in a picture. Handed in by the door, and only where the user asked for it. */
export type Recogniser = (picture: Picture) => Promise<readonly PictureLine[]>
