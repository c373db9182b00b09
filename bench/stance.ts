// How well a headline that a report's own words contradict is told from one they bear out or merely discuss.
// node dist/bench/stance.js FILE.jsonl [--missed]; a line is {"id", "text", "headlines": [{"headline", "stance"}]},
// stance agree, discuss or disagree.
import { readFileSync } from 'node:fs'
import { openReader } from '../src/attache.js'
import { readReport } from '../src/reading/read-report.js'
import { judgeHeadline } from '../src/weaving/headline-stance.js'

interface Checked {
  readonly id: string
  readonly text: string
  readonly headlines: readonly { readonly headline: string; readonly stance: string }[]
}

const [file, option] = process.argv.slice(2)
if (!file) throw new Error('name a file of headlines and reports: node dist/bench/stance.js FILE.jsonl')
const reader = openReader(readFileSync(new URL('../../model/english.bin', import.meta.url)))
const judged = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const { id, text, headlines } = JSON.parse(line) as Checked
    const reading = readReport(
      {
        id,
        file: null,
        title: null,
        outlet: null,
        byline: null,
        url: null,
        language: 'en',
        text,
        published: null,
        marked: [],
      },
      reader,
    )
    return headlines.map(({ headline, stance }) => ({
      headline,
      wanted: stance === 'disagree',
      ...judgeHeadline(headline, reading),
    }))
  })
const said = judged.filter(({ stance }) => stance === 'disagrees')
const right = said.filter(({ wanted }) => wanted).length
const [precision, recall] = [right / said.length, right / judged.filter(({ wanted }) => wanted).length]
if (option === '--missed') {
  for (const { headline, wanted, because } of judged.filter((one) => one.wanted !== (one.stance === 'disagrees')))
    console.log(`${wanted ? 'not seen' : 'not so'}  ${headline}  (${because ?? ''})`)
}
console.log(
  JSON.stringify({
    headlines: judged.length,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    f1: ((2 * precision * recall) / (precision + recall)).toFixed(3),
  }),
)
