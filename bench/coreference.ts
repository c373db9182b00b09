// How well names, descriptions and pronouns of persons and of states are led back to what they stand for, on the news part of a treebank with `Entity` chains (GUM).
// node dist/bench/coreference.js [TREEBANK.conllu] [--missed]; run by hand, it says so and stops where the treebank is not there.
import { existsSync, readFileSync } from 'node:fs'
import { openReader } from '../src/attache.js'
import { contains, overlap, type Span } from '../src/language/span.js'
import { readReport } from '../src/reading/read-report.js'
import type { Mention, Reading } from '../src/reading/reading.js'

/** A stretch that the annotators put in a chain. */
interface Chained extends Span { readonly chain: string; readonly kind: string }
interface Annotated { readonly id: string; readonly text: string; readonly chained: readonly Chained[] }
/** A mention of ours with the chain it lies in; null where the annotators have none there. */
interface Placed { readonly mention: Mention; readonly chain: string | null }

const USUAL = new URL('../../../shared/treebanks/en-gum-open-train.conllu', import.meta.url).pathname
const words = process.argv.slice(2)
const file = words.find((word) => !word.startsWith('--')) ?? USUAL
if (existsSync(file)) measure(file)
else console.log(`no treebank at ${file}; name one: node dist/bench/coreference.js TREEBANK.conllu`)

function measure(treebank: string): void {
  const reader = openReader(readFileSync(new URL('../../model/english.bin', import.meta.url)))
  const tallies = { person: newTally(), state: newTally() }
  const reports = readAnnotated(readFileSync(treebank, 'utf8')).filter(({ id }) => id.startsWith('GUM_news'))
  for (const report of reports) {
    const reading = readReport({ id: report.id, file: null, title: null, outlet: null, byline: null, url: null, language: 'en', text: report.text, published: null, marked: [] }, reader)
    const states = new Set(report.chained.filter(({ start, end }) => reader.shelf.stateNamed(report.text.slice(start, end))).map(({ chain }) => chain))
    count(tallies.person, reading, report, ({ kind }) => kind === 'person', 'person')
    count(tallies.state, reading, report, ({ chain }) => states.has(chain), 'state')
  }
  console.log(JSON.stringify({ reports: reports.length, person: figuresOf(tallies.person), state: figuresOf(tallies.state) }, null, 1))
}

interface Tally { precision: number; found: number; recall: number; wanted: number; readonly links: Record<Mention['form'], { right: number; all: number }> }
function newTally(): Tally {
  return { precision: 0, found: 0, recall: 0, wanted: 0, links: { name: { right: 0, all: 0 }, description: { right: 0, all: 0 }, pronoun: { right: 0, all: 0 } } }
}

/** B-cubed over what lies in chains of this kind (a stretch we have no mention on is a miss), and how many links to the mention before are right, form by form. */
function count(tally: Tally, reading: Reading, report: Annotated, belongs: (one: Chained) => boolean, kind: Mention['kind']): void {
  const gold = report.chained.filter(belongs)
  const placed = reading.mentions.filter((mention) => mention.kind === kind).map((mention): Placed => ({ mention, chain: chainAt(mention, gold) }))
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
    const before = placed.slice(0, at).findLast(({ mention }) => mention.entity === one.mention.entity && mention.start < one.mention.start)
    if (!before) return
    const link = tally.links[one.mention.form]
    link.all++
    if (one.chain !== null && one.chain === before.chain) link.right++
    else if (words.includes('--missed')) console.log(`${report.id}  ${one.mention.form}  ${[before, one].map(({ mention, chain }) => `${report.text.slice(mention.start, mention.end)} (${chain ?? '–'})`).join(' ← ')}`)
  })
}

/** The narrowest stretch that holds the mention, else the one that shares most with it. */
function chainAt(mention: Mention, gold: readonly Chained[]): string | null {
  const around = gold.filter((one) => contains(one, mention)).sort((a, b) => (a.end - a.start) - (b.end - b.start))
  const across = gold.filter((one) => overlap(one, mention) > 0).sort((a, b) => overlap(b, mention) - overlap(a, mention))
  return (around[0] ?? across[0])?.chain ?? null
}

function figuresOf({ precision, found, recall, wanted, links }: Tally) {
  const [p, r] = [found ? precision / found : 0, wanted ? recall / wanted : 0]
  const percent = (share: number) => (100 * share).toFixed(1)
  return { stretches: wanted, found, bcubed: { precision: percent(p), recall: percent(r), f1: percent(p + r ? (2 * p * r) / (p + r) : 0) },
    links: Object.fromEntries(Object.entries(links).map(([form, { right, all }]) => [form, `${right}/${all}`])) }
}

/** The texts of the treebank with their chains. */
function readAnnotated(conllu: string): readonly Annotated[] {
  return conllu.split(/^# newdoc id = /m).slice(1).map((document) => {
    const id = document.slice(0, document.indexOf('\n')).trim()
    let text = ''
    const open: { readonly chain: string; readonly kind: string; readonly start: number }[] = []
    const chained: Chained[] = []
    for (const line of document.split('\n')) {
      if (line.startsWith('# newpar') && !line.startsWith('# newpar_') && text) text = `${text.trimEnd()}\n\n`
      const [number = '', form = '', , , , , , , , misc = ''] = line.split('\t')
      if (!/^\d+$/.test(number)) continue
      const start = text.length
      text += form
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
      for (const mark of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
        const chain = /^\(?(\d+)/.exec(mark)?.[1] ?? ''
        if (mark.startsWith('(')) open.push({ chain, kind: mark.split('-')[1]?.replace(')', '') ?? '', start })
        if (!mark.endsWith(')')) continue
        const at = open.findLastIndex((one) => one.chain === chain)
        if (at >= 0) chained.push({ ...open.splice(at, 1)[0]!, end: text.length })
      }
      if (!/SpaceAfter=No/.test(misc)) text += ' '
    }
    return { id, text, chained }
  })
}
