import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadReader } from '../../src/doors/load-reader.js'
import { readCorpus } from '../../train/judging/corpus.js'
import { readShreds } from './shreds.js'

/*
 * `npm run build && node dist/bench/faults/read-shreds.js MANY SEED SHREDS WORDS`: reads so many texts, each pasted
 * together from at most so many shreds (nine) of at most so many words (a whole sentence) of the annotated corpus, and tells each that is read wrongly in itself, and the slowest.
 */
const [many = '100000', seed = '1', shreds = '9', words = 'Infinity'] = process.argv.slice(2)
const corpus = readCorpus(join(fileURLToPath(new URL('../../../', import.meta.url)), 'corpus/annotated'))
const read = readShreds(
  corpus.map(({ text }) => text),
  Number(many),
  Number(seed),
  loadReader().open(),
  { shreds: Number(shreds), words: Number(words) },
)
for (const { number, found, text } of read.broken)
  console.log(`${number}: ${found}\n    ${JSON.stringify(text.slice(0, 400))}`)
console.log(
  `${read.texts} texts, ${read.characters} characters: ${read.broken.length} faults; ${read.median.toFixed(1)} µs a character at the median, ${read.slowest.toFixed(1)} (${(read.slowest / read.median).toFixed(0)} times that) at worst:\n    ${JSON.stringify(read.slowestText.slice(0, 400))}`,
)
process.exitCode = read.broken.length === 0 ? 0 : 1
