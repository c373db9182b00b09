import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareText } from '../src/language/compare-text.js'
import { groupByAverage } from '../src/weaving/grouping.js'
import type { KeptParts, NewsPair, NewsTime } from '../src/weaving/neighbours.js'
import { partOfNews } from '../src/weaving/news-part.js'
import { linkTimes, SAME_STORY } from '../src/weaving/stories.js'

/** `ATTACHE_RUNS=5000` tries each property so often. */
const RUNS = Number(process.env['ATTACHE_RUNS'] ?? 400)
const MOST = 16

type Groups = readonly (readonly string[])[]

/** A record of which only the news is known: who is there, when it was published, and what is alike. */
interface Told {
  readonly days: ReadonlyMap<string, number | null>
  readonly pairs: readonly NewsPair[]
}

const timeOf = (day: number | null): NewsTime => ({ day, hasYear: day !== null, seasons: [] })
const nameOf = (at: number): string => `r${String(at).padStart(2, '0')}`

function group(reports: readonly string[], { days, pairs }: Told): Groups {
  const sorted = reports.toSorted(compareText)
  const links = linkTimes(
    sorted,
    sorted.map((report) => timeOf(days.get(report)!)),
    pairs,
  )
  return groupByAverage(sorted.length, links, SAME_STORY).map((members) => members.map((at) => sorted[at]!))
}

const inOrder = (groups: Groups): Groups => groups.toSorted((x, y) => compareText(x[0]!, y[0]!))

// Few different likenesses, so that many pairs are as alike as others.
const likeness = fc.constantFrom(0.09, 0.11, 0.12, 0.13, 0.15, 0.2, 0.3, 0.45)
const alike = fc.array(fc.record({ a: fc.nat(MOST - 1), b: fc.nat(MOST - 1), alike: likeness }), {
  minLength: 8,
  maxLength: 70,
})
const someDays = fc.array(fc.option(fc.nat(12), { freq: 5 }), { minLength: MOST, maxLength: MOST })
const someSteps = fc.array(
  fc.record({ report: fc.nat(MOST - 1), day: fc.option(fc.nat(40), { freq: 5 }), goes: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
)

test('reports grouped around what came, went or is of another day are grouped as all of them together would be', async () => {
  await fc.assert(
    fc.asyncProperty(alike, someDays, fc.nat(MOST), someSteps, async (told, first, count, steps) => {
      const byNames = new Map(
        told
          .filter(({ a, b }) => a !== b)
          .map(({ a, b, ...rest }): [string, NewsPair] => {
            const [x, y] = [nameOf(Math.min(a, b)), nameOf(Math.max(a, b))]
            return [`${x} ${y}`, { a: x, b: y, shared: [], ...rest }]
          }),
      )
      const pairs = [...byNames.values()]
      const days = new Map(first.slice(0, count).map((day, at) => [nameOf(at), day]))
      let groups = group([...days.keys()], { days, pairs })
      for (const { report: at, day, goes } of steps) {
        const report = nameOf(at)
        if (goes) days.delete(report)
        else days.set(report, day)
        const kept = {
          pairs: (reports: readonly string[]) =>
            Promise.resolve(pairs.filter(({ a, b }) => reports.includes(a) || reports.includes(b))),
          pairsWithin: (within: Groups) =>
            Promise.resolve(pairs.filter(({ a, b }) => within.some((one) => one.includes(a) && one.includes(b)))),
        } as unknown as KeptParts
        const before = groups
        const part = await partOfNews(
          [report],
          {
            groupsOf: (reports) =>
              Promise.resolve(before.filter((one) => one.some((member) => reports.includes(member)))),
            timesOf: (reports) =>
              Promise.resolve(
                new Map(reports.filter((one) => days.has(one)).map((one) => [one, timeOf(days.get(one)!)])),
              ),
          },
          kept,
        )
        const inside = new Set(part.reports)
        const stay = before.filter((one) => one.every((member) => member !== report && !inside.has(member)))
        groups = inOrder([...stay, ...group(part.reports, { days, pairs: part.pairs })])
        assert.deepEqual(groups, inOrder(group([...days.keys()], { days, pairs })))
      }
    }),
    { numRuns: RUNS },
  )
})

test('groups that are only linked, and join nobody, are not looked around', async () => {
  // A chain of pairs: each is linked with the next, and like it only by a half.
  const pairs = Array.from({ length: 200 }, (_, at): NewsPair => {
    const [a, b] = [`r${String(1000 + at)}`, `r${String(1001 + at)}`]
    return { a, b, alike: at % 2 === 0 ? 0.6 : 0.2, shared: [] }
  })
  const reports = pairs.map(({ a }) => a)
  const days = new Map(reports.map((report) => [report, 1]))
  const groups = group(reports, { days, pairs })
  assert.ok(groups.length > 50)
  const asked = new Set<string>()
  const part = await partOfNews(
    ['r1001'],
    {
      groupsOf: (some) => Promise.resolve(groups.filter((one) => one.some((member) => some.includes(member)))),
      timesOf: (some) => {
        for (const one of some) asked.add(one)
        return Promise.resolve(new Map(some.filter((one) => days.has(one)).map((one) => [one, timeOf(1)])))
      },
    },
    {
      pairs: (some: readonly string[]) =>
        Promise.resolve(pairs.filter(({ a, b }) => some.includes(a) || some.includes(b))),
      pairsWithin: (within: Groups) =>
        Promise.resolve(pairs.filter(({ a, b }) => within.some((one) => one.includes(a) && one.includes(b)))),
    } as unknown as KeptParts,
  )
  assert.deepEqual(part.reports, ['r1000', 'r1001'])
  assert.ok(asked.size <= 6, [...asked].join(' '))
})
