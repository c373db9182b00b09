import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '../src/attache.js'

/** The project’s own root, seen from the compiled tests. */
export const root = new URL('../../', import.meta.url).pathname

/** The reader with the trained model, opened once for all tests of a file. */
export const reader = openReader(readFileSync(join(root, 'model/english.bin')))
