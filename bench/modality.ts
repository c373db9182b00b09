// How far events are facts: certainty, polarity and time, macro-F1 over the events annotated by hand that Attaché
// finds.
// node dist/bench/modality.js EVENTS.jsonl; a line is {"text", "date", "events": [{"start", "end", "certainty",
// "polarity", "time"}]}.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '../src/attache.js'
import { overlap } from '../src/language/span.js'
import { readReport } from '../src/reading/read-report.js'
import type { Modality } from '../src/reading/reading.js'

interface Annotated {
  readonly start: number
  readonly end: number
  readonly certainty: string
  readonly polarity: string
  readonly time: string
}
interface Line {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly events: readonly Annotated[]
}

/** Our modalities as the annotators would have put them. */
const AS_ANNOTATED: Readonly<Record<Modality, readonly [certainty: string, polarity: string, time: string]>> = {
  happened: ['CERTAIN', 'POS', 'NON_FUTURE'],
  ongoing: ['CERTAIN', 'POS', 'NON_FUTURE'],
  planned: ['CERTAIN', 'POS', 'FUTURE'],
  considered: ['POSSIBLE', 'POS', 'FUTURE'],
  denied: ['CERTAIN', 'NEG', 'NON_FUTURE'],
  alleged: ['PROBABLE', 'POS', 'NON_FUTURE'],
  negated: ['CERTAIN', 'NEG', 'NON_FUTURE'],
  hypothetical: ['POSSIBLE', 'POS', 'FUTURE'],
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('name a file of annotated events: node dist/bench/modality.js EVENTS.jsonl')
const reader = openReader(
  readFileSync(join(new URL('../../', import.meta.url).pathname, 'model/english.bin')),
  null,
  '',
  readFileSync(join(new URL('../../', import.meta.url).pathname, 'model/links.bin')),
)
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line)

const found = lines.flatMap((line) => {
  const reading = readReport(
    {
      id: line.id,
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text: line.text,
      marked: [],
      published: line.date ? { date: line.date, basis: 'given by the user' } : null,
    },
    reader,
  )
  return line.events.flatMap((annotated) => {
    const event = reading.events.find((one) => overlap(one, annotated) > 0)
    return event
      ? [
          {
            read: AS_ANNOTATED[event.modality],
            wanted: [annotated.certainty, annotated.polarity, annotated.time] as const,
          },
        ]
      : []
  })
})

/** Mean F1 over the classes the annotators used; what they left open is left out. */
function macroF1(at: 0 | 1 | 2): string {
  const pairs = found
    .map(({ read, wanted }) => [read[at], wanted[at]] as const)
    .filter(([, wanted]) => wanted && wanted !== 'UNDERSPECIFIED')
  const classes = [...new Set(pairs.map(([, wanted]) => wanted))]
  const scores = classes.map((name) => {
    const right = pairs.filter(([read, wanted]) => read === name && wanted === name).length
    return (
      (2 * right) /
      (pairs.filter(([read]) => read === name).length + pairs.filter(([, wanted]) => wanted === name).length)
    )
  })
  return ((100 * scores.reduce((sum, one) => sum + one, 0)) / scores.length).toFixed(1)
}

console.log(
  JSON.stringify({
    annotated: lines.reduce((sum, line) => sum + line.events.length, 0),
    found: found.length,
    certainty: macroF1(0),
    polarity: macroF1(1),
    time: macroF1(2),
  }),
)
