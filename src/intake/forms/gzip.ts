import { streamGzip } from '../streams/gzip-stream.js'
import { openHeld } from './whole-stream.js'

/** A gzip archive: the one file in it. */
export const openGzip = openHeld(streamGzip)
