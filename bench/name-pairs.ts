// How well pairs of names judged by hand are told apart, at the program's own threshold.
// node dist/bench/name-pairs.js PAIRS.jsonl [--missed]; a line is {"schema", "name1", "name2", "match"}.
import { readFileSync } from 'node:fs'
import { SAME_NAME, scoreBodyNames, scorePersonNames } from '../src/weaving/entities/score-names.js'

interface Pair {
  readonly schema: string
  readonly name1: string
  readonly name2: string
  readonly match: boolean
}

const [file, option] = process.argv.slice(2)
if (!file) throw new Error('name a file of judged pairs: node dist/bench/name-pairs.js PAIRS.jsonl')
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair)
const judged = pairs.map((pair) => ({
  pair,
  ...(pair.schema === 'Person' ? scorePersonNames : scoreBodyNames)(pair.name1, pair.name2),
}))
const said = judged.filter(({ score }) => score >= SAME_NAME)
const right = said.filter(({ pair }) => pair.match)
const wanted = pairs.filter((pair) => pair.match)
const [precision, recall] = [right.length / said.length, right.length / wanted.length]
if (option === '--missed') {
  for (const { pair, score, because } of judged.filter((one) => one.score >= SAME_NAME !== one.pair.match)) {
    console.log(
      `${pair.match ? 'kept apart' : 'put together'}  ${score.toFixed(2)}  ${pair.name1} | ${pair.name2}  (${because})`,
    )
  }
}
console.log(
  JSON.stringify({
    pairs: pairs.length,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    f1: ((2 * precision * recall) / (precision + recall)).toFixed(3),
  }),
)
