import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openReader } from '../src/attache.js'

/** The project’s own root, seen from the compiled tests. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const english = readFileSync(join(root, 'model/english.bin'))

/** The reader as installed, opened once for all tests of a file: what a user gets. */
const links = readFileSync(join(root, 'model/links.bin'))
export const reader = openReader(
  english,
  readFileSync(join(root, 'model/judgement.bin')),
  '',
  links,
  readFileSync(join(root, 'model/deeds.bin')),
)

/**
 * The rules alone, without what has been learned about which of their readings are so: what the tables and the weave
 * are tried on.
 */
export const proposer = openReader(english, null, '', links)
