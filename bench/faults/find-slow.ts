import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writtenExpressions } from './expressions-of.js'
import { findSlowText } from './slow-expressions.js'

/*
 * `npm run build && node dist/bench/faults/find-slow.js [FOLDER …]`: every expression written out below these folders of
 * src/ (without any, all) that takes more than its length in time, with how it grows and the text that shows it.
 */
const folders = process.argv.slice(2)
const source = join(fileURLToPath(new URL('../../../', import.meta.url)), 'src')
for (const folder of folders.length > 0 ? folders : ['']) {
  for (const { place, expression } of writtenExpressions(join(source, folder))) {
    const slow = findSlowText(expression)
    if (slow) console.log(`n^${slow.power.toFixed(2)}  ${join(folder, place)}  ${String(expression)}  ${JSON.stringify(slow.before)} and then ${JSON.stringify(slow.pumped)}`)
  }
}
