import { streamWebArchive } from '../streams/warc-stream.js'
import { openHeld } from './whole-stream.js'

/** A web archive (WARC): the pages it kept. */
export const openWebArchive = openHeld(streamWebArchive)
