import { NOUN_PATTERNS } from '../../language/en/event-nouns.js'
import { VERB_PATTERNS } from '../../language/en/event-verbs.js'
import { readNounTable, readVerbTable } from './pattern.js'

/** The tables of patterns, read once. */
export const VERBS = readVerbTable(VERB_PATTERNS)
export const NOUNS = readNounTable(NOUN_PATTERNS)
