import { streamMailbox } from '../streams/mailbox-stream.js'
import { openHeld } from './whole-stream.js'

/** MBOX: messages one after another. */
export const openMailbox = openHeld(streamMailbox)
