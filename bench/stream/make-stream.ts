import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, isoDay } from '../../src/language/edtf/civil-day.js'
import { nameReport, type Report } from '../../src/intake/report.js'
import { root } from '../../test/installed-reader.js'

/*
 * A stream of press reports of any length, always the same, over the project’s own annotated texts
 * (`corpus/annotated/own`): what a growing record is measured on. Its distribution:
 *
 * - A story takes up one third of one text (every third sentence), so that each text gives three stories, more than a
 * year apart; after that the texts come again, each round
 *   four years later. The days of a story’s reports lie within three days of one another.
 * - A story has k reports with probability in proportion to k^-1.7, 1 ≤ k ≤ 60: half of the stories are told once, the
 * mean is about five.
 * - Of the reports after the first of a story 30 % are copies under another outlet’s name with the agency’s credit, 20
 * % copies cut at the end, 50 % retellings: the first
 *   sentence and half of the others, in another order, with an opening of their own.
 */
const MOST_REPORTS = 60
const STEEPNESS = 1.7
const COPIED_WHOLE = 0.3
const COPIED_CUT = 0.2
const SLICES = 3
const DAYS_BETWEEN_SLICES = 450
const DAYS_A_ROUND = 4 * 365
const DAYS_OF_A_STORY = 3

const PLACES = [
  'Harbour',
  'Valley',
  'Northern',
  'Capital',
  'Evening',
  'Morning',
  'Coastal',
  'Union',
  'Frontier',
  'Delta',
  'Highland',
  'Meridian',
]
const PAPERS = ['Courier', 'Post', 'Herald', 'Observer', 'Gazette', 'Tribune', 'Ledger', 'Dispatch']
const OUTLETS = PLACES.flatMap((place) => PAPERS.map((paper) => `${place} ${paper}`))
const OPENINGS = [
  'Officials confirmed the news later in the day.',
  'Here is what is known so far.',
  'The matter has drawn wide attention in the region.',
  'Our correspondent sums up the day.',
  'Readers had asked for the details.',
]

interface Text {
  readonly published: string
  readonly sentences: readonly string[]
}

/**
 * The first `count` reports of the stream, in the order in which they come; `slices`: how many stories each text gives.
 */
export function makeStream(count: number, slices = SLICES): readonly Report[] {
  const texts = readTexts()
  const random = openRandom(1)
  const reports: Report[] = []
  for (let story = 0; reports.length < count; story++) {
    const text = texts[story % texts.length]!
    const [slice, round] = [Math.floor(story / texts.length) % slices, Math.floor(story / texts.length / slices)]
    const sentences = text.sentences.filter((_, at) => at % slices === slice)
    const day = dayOf(text.published)! + slice * DAYS_BETWEEN_SLICES + round * DAYS_A_ROUND
    const size = sizeOfStory(random())
    for (let at = 0; at < size; at++)
      reports.push(tell(sentences, at, day + Math.floor(random() * DAYS_OF_A_STORY), random))
  }
  return reports.slice(0, count)
}

function tell(sentences: readonly string[], at: number, day: number, random: () => number): Report {
  const kind = at === 0 ? 0 : random()
  const told =
    at === 0
      ? sentences
      : kind < COPIED_WHOLE
        ? [...sentences, '(Northern Press Agency)']
        : kind < COPIED_WHOLE + COPIED_CUT
          ? sentences.slice(0, Math.ceil(sentences.length * 0.7))
          : retell(sentences, random)
  const text = `${told.join('\n\n')}\n`
  const outlet = OUTLETS[Math.floor(random() * OUTLETS.length)]!
  const url = `https://${outlet.toLowerCase().replace(' ', '-')}.example/${day}/${Math.floor(random() * 1e9)}`
  return {
    id: nameReport(text, url),
    file: null,
    title: null,
    outlet,
    byline: null,
    url,
    language: 'en',
    text,
    published: { date: isoDay(day), basis: 'metadata' },
    marked: [],
  }
}

function retell([first, ...others]: readonly string[], random: () => number): readonly string[] {
  const kept = others
    .map((sentence) => ({ sentence, place: random() }))
    .filter(({ place }) => place < 0.5)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence)
  return [OPENINGS[Math.floor(random() * OPENINGS.length)]!, first!, ...kept]
}

/** How many reports tell a story, by a number from 0 to 1. */
function sizeOfStory(chance: number): number {
  const weights = Array.from({ length: MOST_REPORTS }, (_, at) => (at + 1) ** -STEEPNESS)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let left = chance * all
  return 1 + weights.findIndex((weight) => (left -= weight) <= 0)
}

/** The sentences of the annotated texts: what is indented beneath them are the marks. */
function readTexts(): readonly Text[] {
  const folder = join(root, 'corpus/annotated/own')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n')
      const published = /^# published: (\d{4}-\d\d-\d\d)$/mu.exec(lines.slice(0, 6).join('\n'))?.[1]
      const sentences = lines.filter((line) => line.trim() !== '' && !/^[\s#]/u.test(line)).map((line) => line.trim())
      return published === undefined || sentences.length < 2 * SLICES ? [] : [{ published, sentences }]
    })
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function openRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
