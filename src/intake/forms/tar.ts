import { streamTar } from '../streams/tar-stream.js'
import { openHeld } from './whole-stream.js'

/** A tar archive: its files one by one. */
export const openTar = openHeld(streamTar)
