import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlap } from '../../src/language/span.js'
import { readDocument, readValue } from './corpus.js'
import { MARK_KINDS, type AnnotatedDocument, type Mark } from './marks.js'

/*
 * node dist/train/judging/agreement.js [CORPUS]: how far two careful readers of the same documents agree, kind by kind.
 * The second readings lie in `twice/`
 * under the names of the first.
 */

const [corpus = 'corpus/annotated'] = process.argv.slice(2)
const twice = join(corpus, 'twice')
const read = (folder: string, name: string): AnnotatedDocument =>
  readDocument(name.replace(/\.txt$/u, ''), readFileSync(join(folder, name), 'utf8'))

/**
 * Of the marks of both readers how many have a partner on the same words, and of the pairs how many agree in a fact.
 */
interface Agreement {
  marks: number
  paired: number
  pairs: number
  readonly alike: Map<string, number>
}

const found = new Map(
  MARK_KINDS.map((kind) => [
    kind,
    { marks: 0, paired: 0, pairs: 0, alike: new Map<string, number>() } satisfies Agreement,
  ]),
)

/** What is asked of a pair, by kind. */
const QUESTIONS: Readonly<Record<Mark['kind'], Readonly<Record<string, (one: Mark, other: Mark) => boolean>>>> = {
  event: {
    kind: (one, other) => meets(one.facts[0], other.facts[0]),
    standing: (one, other) => meets(one.facts[1], other.facts[1]),
    'who acts': (one, other) => samePeople(one.named('by'), other.named('by'), other),
    'to whom': (one, other) => samePeople(one.named('to'), other.named('to'), other),
    day: (one, other) =>
      meets(one.named('on').flat(), other.named('on').flat()) ||
      (one.named('on').length === 0 && other.named('on').length === 0),
  },
  quote: {
    form: (one, other) => meets(one.facts[0], other.facts[0]),
    source: (one, other) =>
      one.named('by').some((names) => other.named('by').some((others) => sharesName(names, others))),
    extent: (one, other) =>
      overlap(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) >= 0.85,
  },
  figure: {
    value: (one, other) =>
      readValue(one.facts[0]?.join('|') ?? '')?.low === readValue(other.facts[0]?.join('|') ?? '')?.low,
    whose: (one, other) => samePeople(one.named('whose'), other.named('whose'), other),
  },
  denial: { by: (one, other) => samePeople(one.named('by'), other.named('by'), other) },
  who: {
    who: (one, other) =>
      sharesName(one.facts.flat(), other.facts.flat()) ||
      one.named('=').some((names) => other.named('=').some((others) => sharesName(names, others))),
  },
}

function meets(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.some((each) => other.includes(each))
}

function sharesName(one: readonly string[], other: readonly string[]): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?|his|her|its|their) /u, '')
  return one.some((a) =>
    other.some((b) => plain(a) === plain(b) || plain(a).endsWith(` ${plain(b)}`) || plain(b).endsWith(` ${plain(a)}`)),
  )
}

/** Everybody whom one reader needs is named by the other somewhere in the mark, or both name nobody. */
function samePeople(one: readonly (readonly string[])[], other: readonly (readonly string[])[], of: Mark): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length
  const all = ['by', 'to', 'also', 'whose', 'with'].flatMap((field) => of.named(field))
  return one.every((names) => all.some((others) => sharesName(names, others)))
}

let sentences = 0
const names = readdirSync(twice, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
for (const name of names) {
  const [first, second] = [read(corpus, name), read(twice, name)]
  sentences += second.sentences.length
  for (const kind of MARK_KINDS) {
    const tally = found.get(kind)!
    const [ours, theirs] = [first, second].map((one) => one.marks.filter((mark) => mark.kind === kind)) as [
      Mark[],
      Mark[],
    ]
    tally.marks += ours.filter((one) => !one.perhaps).length + theirs.filter((one) => !one.perhaps).length
    tally.paired +=
      ours.filter((one) => !one.perhaps && theirs.some((other) => overlap(one, other) > 0)).length +
      theirs.filter((one) => !one.perhaps && ours.some((other) => overlap(one, other) > 0)).length
    for (const one of ours) {
      const other = theirs.filter((each) => overlap(one, each) > 0).sort((a, b) => overlap(b, one) - overlap(a, one))[0]
      if (!other) continue
      tally.pairs++
      for (const [question, alike] of Object.entries(QUESTIONS[kind]))
        tally.alike.set(question, (tally.alike.get(question) ?? 0) + Number(alike(one, other)))
    }
  }
}
console.log(`${names.length} documents, ${sentences} sentences read twice`)
for (const [kind, { marks, paired, pairs, alike }] of found) {
  console.log(
    `${kind}: ${marks} marks that count, ${((100 * paired) / Math.max(1, marks)).toFixed(1)} % read by both; of ${pairs} pairs ${[...alike].map(([question, count]) => `${question} ${((100 * count) / Math.max(1, pairs)).toFixed(1)} %`).join(', ')}`,
  )
}
