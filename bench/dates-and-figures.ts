// Dates and figures against other readers on the same texts in one run, with times.
// node dist/bench/dates-and-figures.js FOLDER; FOLDER holds dates.jsonl (TIMEX3 spans and values) and
// number-forms.jsonl.
// Of Microsoft’s recognizers only the three packages that read dates, sums and shares are installed, for this table
// alone. As accepted last, on TempEval-3 (142 texts) and 130 sums and shares, dates, their values, sums and shares,
// their values, and seconds for both:
//   attache           97.3  88.4   98.5  96.2    6.2  0.6
//   chrono-node       80.8  64.7                 0.2
//   recognizers-text  86.6  26.5   94.6  83.1   56.1  2.7
// Recognizers-text writes stretches of time in a notation of its own; they count as found, not as the same value.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as recognizersOfDates from '@microsoft/recognizers-text-date-time'
import * as recognizersOfNumbers from '@microsoft/recognizers-text-number'
import * as recognizersOfSums from '@microsoft/recognizers-text-number-with-unit'
import * as chrono from 'chrono-node'
import { openReader, readReport } from '../src/attache.js'
import { dayOf, isoDay, weekdayOf } from '../src/language/edtf/civil-day.js'
import { overlap, type Span } from '../src/language/span.js'

interface DatedText {
  readonly text: string
  readonly published: string
  readonly timex: readonly (Span & { readonly type: string; readonly value: string })[]
}
interface NumberForm {
  readonly kind: string
  readonly text: string
  readonly expected: readonly (Span & { readonly resolution: { readonly value: string | null } | null })[]
}
interface FoundDate extends Span {
  readonly value: string | null
}
interface FoundNumber extends Span {
  readonly values: readonly number[]
}
interface Recognized {
  readonly start: number
  readonly end: number
  readonly resolution: { readonly value?: string; readonly values?: readonly { readonly timex: string }[] } | null
}
interface Rival {
  readonly name: string
  readonly dates?: (text: string, published: string) => readonly FoundDate[]
  readonly numbers?: (text: string) => readonly FoundNumber[]
}

const CALENDAR = /^(?:\d{4}|\d{3}|\d{2}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}-W\d\d|\d{4}-Q[1-4]|\d{4}-(?:SP|SU|FA|WI))$/
const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
const [folder] = process.argv.slice(2)
if (!folder)
  throw new Error('name the folder of dates.jsonl and number-forms.jsonl: node dist/bench/dates-and-figures.js FOLDER')
const rows = (file: string): unknown[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
const dated = rows('dates.jsonl') as DatedText[]
const forms = (rows('number-forms.jsonl') as NumberForm[]).filter(
  (form) => form.kind === 'Percent' || form.kind === 'Currency',
)
const reader = openReader(readFileSync(new URL('../../model/english.bin', import.meta.url)))

const read = (text: string, published: string | null) =>
  readReport(
    {
      id: 'bench',
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text,
      marked: [],
      published: published === null ? null : { date: published, basis: 'given by the user' },
    },
    reader,
  )
const ours: Rival = {
  name: 'attache',
  dates: (text, published) => read(text, published).dates.map(({ start, end, edtf }) => ({ start, end, value: edtf })),
  numbers: (text) =>
    read(text, null).figures.map(({ start, end, low, high }) => ({
      start,
      end,
      values: [low, high].filter((value) => value !== null),
    })),
}
const chronoNode: Rival = {
  name: 'chrono-node',
  dates: (text, published) =>
    chrono
      .parse(text, new Date(`${published.slice(0, 10)}T12:00:00`))
      .map(({ index, text: said, start }) => ({ start: index, end: index + said.length, value: knownParts(start) })),
}

/** The parts that chrono took from the words, not those it implied. */
function knownParts(start: chrono.ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day', width: number) => String(start.get(name) ?? 0).padStart(width, '0')
  if (start.isCertain('day') || start.isCertain('weekday'))
    return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
  return start.isCertain('month') ? `${part('year', 4)}-${part('month', 2)}` : part('year', 4)
}

const spanOf = ({ start, end }: Recognized) => ({ start, end: end + 1 })
const recognizers: Rival = {
  name: 'recognizers-text',
  dates: (text, published) =>
    (
      recognizersOfDates.recognizeDateTime(
        text,
        'en-us',
        recognizersOfDates.DateTimeOptions.None,
        new Date(`${published.slice(0, 10)}T12:00:00`),
      ) as readonly Recognized[]
    ).map((one) => ({ ...spanOf(one), value: one.resolution?.values?.[0]?.timex ?? null })),
  numbers: (text) =>
    (
      [
        ...recognizersOfSums.recognizeCurrency(text, 'en-us'),
        ...recognizersOfNumbers.recognizePercentage(text, 'en-us'),
      ] as readonly Recognized[]
    ).map((one) => ({ ...spanOf(one), values: [parseFloat(one.resolution?.value ?? '')] })),
}

/** The writings that say the same as a TIMEX3 value, our EDTF and its own. */
function sameValues(value: string): readonly string[] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (/^\d{2,3}$/.test(value)) return [value, value.padEnd(4, 'X')]
  if (quarter) return [value, `${quarter[1]!}-${32 + Number(quarter[2])}`]
  if (season) return [value, `${season[1]!}-${SEASONS[season[2]!]!}`]
  if (!week) return [value]
  const fourth = dayOf(`${week[1]!}-01-04`)!
  const monday = fourth - weekdayOf(fourth) + 1 + (Number(week[2]) - 1) * 7
  return [value, `${isoDay(monday)}/${isoDay(monday + 6)}`]
}

function scoreDates(find: NonNullable<Rival['dates']>) {
  const count = { found: 0, wanted: 0, relaxed: 0, value: 0 }
  for (const { text, published, timex } of dated) {
    const wanted = timex.filter((one) => one.type === 'DATE' && CALENDAR.test(one.value))
    const apart = timex.filter((one) => !wanted.includes(one))
    const found = find(text, published).filter(
      (one) => wanted.some((other) => overlap(one, other) > 0) || !apart.some((other) => overlap(one, other) > 0),
    )
    const free = new Set(found)
    count.found += found.length
    count.wanted += wanted.length
    for (const one of wanted) {
      const match = [...free]
        .filter((other) => overlap(one, other) > 0)
        .sort((a, b) => Math.abs(a.start - one.start) - Math.abs(b.start - one.start))[0]
      if (!match) continue
      free.delete(match)
      count.relaxed++
      if (sameValues(one.value).includes((match.value ?? '').replace(/[~?%]/g, ''))) count.value++
    }
  }
  const f1 = (right: number) => ((200 * right) / (count.found + count.wanted)).toFixed(1)
  return { 'dates F1': f1(count.relaxed), 'date values F1': f1(count.value) }
}

function scoreNumbers(find: NonNullable<Rival['numbers']>) {
  const count = { wanted: 0, found: 0, value: 0 }
  for (const { text, expected } of forms) {
    const found = find(text)
    for (const one of expected) {
      const value = parseFloat(one.resolution?.value ?? '')
      const match = found.filter((other) => overlap(one, other) > 0)
      count.wanted++
      if (match.length > 0) count.found++
      if (
        match.some(({ values }) => values.some((said) => Math.abs(said - value) <= 1e-6 * Math.max(1, Math.abs(value))))
      )
        count.value++
    }
  }
  return {
    'sums and shares found %': ((100 * count.found) / count.wanted).toFixed(1),
    'their values %': ((100 * count.value) / count.wanted).toFixed(1),
  }
}

function seconds<Result extends object>(run: () => Result, label: string): Result & Record<string, string> {
  const started = performance.now()
  return { ...run(), [label]: ((performance.now() - started) / 1000).toFixed(1) }
}

const rivals = [ours, chronoNode, recognizers]
console.table(
  Object.fromEntries(
    rivals.map(({ name, dates, numbers }) => [
      name,
      {
        ...(dates ? seconds(() => scoreDates(dates), 'dates, seconds') : {}),
        ...(numbers ? seconds(() => scoreNumbers(numbers), 'figures, seconds') : {}),
      },
    ]),
  ),
)
