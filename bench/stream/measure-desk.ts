import { gzipSync } from 'node:zlib'
import { askAhead } from '../../src/doors/desk/ask-ahead.js'
import { buildDesk, loadDrawing } from '../../src/doors/desk/build-desk.js'
import { askRecord } from '../../src/doors/desk/ask-pages.js'
import type { DeskRulings } from '../../src/doors/desk/desk-record.js'
import { bringUp } from '../../src/doors/kept-record.js'
import { loadReader } from '../../src/doors/load-reader.js'
import { openSqliteStore } from '../../src/record/store/sqlite.js'
import { lastingName } from '../../src/views/entry-address.js'

/*
 * `npm run build && node dist/bench/stream/measure-desk.js RECORD [TURNS] [PATH …]`: what each page of the desk costs
 * over a record that lies in a folder. Its addresses are those of what is told most there. Milliseconds of the processor:
 * the first call, and the middle and the slowest of the others; then the same of milliseconds that whoever asks waits, on
 * an idle machine (collecting and compiling go on beside); kB as it is packed (gzip). With paths only these.
 */
const [folder, turns = '4', ...chosen] = process.argv.slice(2)
if (folder === undefined) throw new Error('expected a record: measure-desk.js /tmp/stream/10000 4')
const HOST = { host: '127.0.0.1:4173' }

const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const reader = loadReader()
const store = await openSqliteStore(folder, { create: false })
const began = processor()
const current = await bringUp(store, reader)
const whole = () => Promise.reject(new Error('the whole record was loaded'))
const refused = () => Promise.reject(new Error('nothing is ruled here'))
const rulings: DeskRulings = {
  all: () => [],
  sign: (verdict) => ({ ...verdict, by: '', at: '' }),
  rule: refused,
  bring: refused,
  tryOut: () => Promise.resolve(null),
}
const server = buildDesk({ query: () => current.query, whole, rulings }, { loopbackOnly: true })
// as a desk does before it listens, and some seconds after it
await server.ready()
await loadDrawing()
await askAhead(server, new AbortController().signal)
const tally = await current.query.tally()
console.log(
  `${tally.reports} reports, ${tally.entries.sure + tally.entries.likely} entries, ${tally.stories} stories; opened in ${(processor() - began).toFixed(0)} ms of the processor`,
)

/** A page of everything that the desk shows, each over what is told most. */
async function listPages(): Promise<readonly string[]> {
  const { query, look } = askRecord({ query: () => current.query, whole }, true)
  const tiers = ['sure', 'likely'] as const
  const most = async (kind: 'person' | 'state' | 'organisation') =>
    (await query.entities({ kind, tiers }, { most: 3 })).found
  const [persons, states] = [await most('person'), await most('state')]
  const [longest] = (await query.entries({ tiers, order: 'voices' }, { most: 1 })).found
  const { found: pairs } = await query.pairs({ tiers }, { most: 1 })
  const { found: reports } = await query.reports({ most: 4 })
  const { found: stories } = await query.stories({ told: 'by several', order: 'reports' }, { most: 1 })
  const seen = await look({
    entries: [longest!],
    entities: [...persons, ...states],
    stories,
    reports,
  })
  const entry = lastingName(seen.entry(longest!)!)
  const name = (id: string) => encodeURIComponent(seen.entity(id)!.name)
  const { a, b } = pairs[0]!
  const told = seen.story(stories[0]!)!.reports.slice(0, 4)
  return [
    '/',
    '/?likely=1',
    '/reports',
    `/reports/${reports[0]!}`,
    `/compare?likely=1&report=${told.join('&report=')}`,
    `/compare?likely=1&by=text&report=${told.join('&report=')}`,
    '/timeline?likely=1',
    '/timeline?likely=1&axis=reported',
    `/timeline?likely=1&actor=${name(persons[0]!)}`,
    '/graph?likely=1',
    `/graph?likely=1&of=${name(states[0]!)}`,
    '/figures',
    '/statements',
    `/positions?of=${name(states[0]!)}`,
    '/relations?likely=1',
    `/relations/${a}/${b}?likely=1`,
    `/relations/${a}/${b}/measures?likely=1`,
    `/dossier?likely=1&between=${a}&between=${b}`,
    `/dossier?likely=1&actor=${name(persons[0]!)}`,
    '/dossier?likely=1',
    '/lineage',
    '/search?q=minister',
    `/search?q=actor:${name(persons[0]!)}+kind:meeting`,
    '/search?q=actor:Nobodyknown',
    '/search?q=the+ministers+agreed+to+meet+again+in+the+coming+weeks',
    '/review',
    '/rulings',
    '/export',
    '/actors?likely=1',
    `/actors/${persons[0]!}?likely=1`,
    `/actors/${states[0]!}?likely=1`,
    `/stories/${stories[0]!}`,
    `/entries/${entry}?likely=1`,
    `/evidence?likely=1&entry=${entry}`,
    `/pairs?a=${persons[0]!}`,
    `/pairs?a=${persons[0]!}&b=${persons[1]!}`,
    '/glossary',
    '/state',
  ]
}

async function measure(url: string): Promise<void> {
  let size = 0
  const ask = async () => {
    const used = processor()
    const asked = performance.now()
    const answer = await server.inject({ url, headers: HOST })
    const led = answer.headers.location
    const shown = led === undefined ? answer : await server.inject({ url: led, headers: HOST })
    if (shown.statusCode !== 200) throw new Error(`${url} answers ${shown.statusCode}: ${shown.body.slice(0, 300)}`)
    const cost = { used: processor() - used, waited: performance.now() - asked }
    size = gzipSync(shown.rawPayload).byteLength
    return cost
  }
  const first = await ask()
  const others: { readonly used: number; readonly waited: number }[] = []
  for (let turn = 0; turn < Number(turns); turn++) others.push(await ask())
  const told = (['used', 'waited'] as const)
    .flatMap((of) => {
      const costs = others.map((one) => one[of]).sort((one, other) => one - other)
      return [first[of], costs[Math.floor(costs.length / 2)] ?? 0, costs.at(-1) ?? 0]
    })
    .map((cost) => cost.toFixed(0).padStart(7))
    .join('')
  console.log(`  ${url.slice(0, 66).padEnd(66)}${told}${(size / 1000).toFixed(0).padStart(5)} kB`)
}

console.log(`  ${'page'.padEnd(66)}  first middle slowest  waited`)
for (const url of chosen.length > 0 ? chosen : await listPages()) await measure(url)
await server.close()
await store.close()
