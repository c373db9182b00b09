// How well names, descriptions and pronouns of persons and of states are led back to what they stand for, on the news
// part of a treebank with `Entity` chains (GUM).
// node dist/bench/coreference.js [TREEBANK.conllu] [--missed]; run by hand, it says so and stops where the treebank is
// not there.
import { existsSync, readFileSync } from 'node:fs'
import { openReader } from '../src/attache.js'
import { readReport } from '../src/reading/read-report.js'
import type { Mention, Reading } from '../src/reading/reading.js'
import { chainAt, readAnnotated, type Annotated, type Chained } from '../train/judging/chains.js'

/** A mention of ours with the chain it lies in; null where the annotators have none there. */
interface Placed {
  readonly mention: Mention
  readonly chain: string | null
}

const USUAL = new URL('../../../shared/treebanks/en-gum-open-train.conllu', import.meta.url).pathname
const words = process.argv.slice(2)
const file = words.find((word) => !word.startsWith('--')) ?? USUAL
if (existsSync(file)) measure(file)
else console.log(`no treebank at ${file}; name one: node dist/bench/coreference.js TREEBANK.conllu`)

function measure(treebank: string): void {
  const installed = (name: string) => readFileSync(new URL(`../../model/${name}`, import.meta.url))
  const reader = openReader(installed('english.bin'), null, '', installed('links.bin'))
  const tallies = { person: newTally(), state: newTally() }
  const reports = readAnnotated(readFileSync(treebank, 'utf8')).filter(({ id }) => id.startsWith('GUM_news'))
  for (const report of reports) {
    const reading = readReport(
      {
        id: report.id,
        file: null,
        title: null,
        outlet: null,
        byline: null,
        url: null,
        language: 'en',
        text: report.text,
        published: null,
        marked: [],
      },
      reader,
    )
    const states = new Set(
      report.chained
        .filter(({ start, end }) => reader.shelf.stateNamed(report.text.slice(start, end)))
        .map(({ chain }) => chain),
    )
    count(tallies.person, reading, report, ({ kind }) => kind === 'person', 'person')
    count(tallies.state, reading, report, ({ chain }) => states.has(chain), 'state')
  }
  console.log(
    JSON.stringify(
      { reports: reports.length, person: figuresOf(tallies.person), state: figuresOf(tallies.state) },
      null,
      1,
    ),
  )
}

interface Tally {
  precision: number
  found: number
  recall: number
  wanted: number
  readonly links: Record<Mention['form'], { right: number; all: number }>
}
function newTally(): Tally {
  return {
    precision: 0,
    found: 0,
    recall: 0,
    wanted: 0,
    links: { name: { right: 0, all: 0 }, description: { right: 0, all: 0 }, pronoun: { right: 0, all: 0 } },
  }
}

/**
 * B-cubed over what lies in chains of this kind (a stretch we have no mention on is a miss), and how many links to the
 * mention before are right, form by form.
 */
function count(
  tally: Tally,
  reading: Reading,
  report: Annotated,
  belongs: (one: Chained) => boolean,
  kind: Mention['kind'],
): void {
  const gold = report.chained.filter(belongs)
  const placed = reading.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention): Placed => ({ mention, chain: chainAt(mention, gold) }))
  const inChains = placed.filter((one) => one.chain !== null)
  for (const one of inChains) {
    const same = inChains.filter(({ mention }) => mention.entity === one.mention.entity)
    const right = same.filter(({ chain }) => chain === one.chain).length
    tally.precision += right / same.length
    tally.recall += right / gold.filter(({ chain }) => chain === one.chain).length
  }
  tally.found += inChains.length
  tally.wanted += gold.length
  placed.forEach((one, at) => {
    const before = placed
      .slice(0, at)
      .findLast(({ mention }) => mention.entity === one.mention.entity && mention.start < one.mention.start)
    if (!before) return
    const link = tally.links[one.mention.form]
    link.all++
    if (one.chain !== null && one.chain === before.chain) link.right++
    else if (words.includes('--missed'))
      console.log(
        `${report.id}  ${one.mention.form}  ${[before, one].map(({ mention, chain }) => `${report.text.slice(mention.start, mention.end)} (${chain ?? '–'})`).join(' ← ')}`,
      )
  })
}

function figuresOf({ precision, found, recall, wanted, links }: Tally) {
  const [p, r] = [found ? precision / found : 0, wanted ? recall / wanted : 0]
  const percent = (share: number) => (100 * share).toFixed(1)
  return {
    stretches: wanted,
    found,
    bcubed: { precision: percent(p), recall: percent(r), f1: percent(p + r ? (2 * p * r) / (p + r) : 0) },
    links: Object.fromEntries(Object.entries(links).map(([form, { right, all }]) => [form, `${right}/${all}`])),
  }
}
