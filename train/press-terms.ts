import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutWords } from '../src/weaving/similarity.js'
import { stem } from '../src/weaving/stem.js'
import { readRawTexts } from './raw-texts.js'

/**
 * Counts how common each term is in English of the press and of governments, once, from the open raw texts in a folder,
 * and writes `src/weaving/press-terms.ts`: `node dist/train/press-terms.js FOLDER`. What a record holds takes no part,
 * so that two reports are judged alike in any record.
 */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('name the folder of the raw texts: node dist/train/press-terms.js FOLDER')

/** Words of a stretch that counts as one report. */
const STRETCH = 400
/** How much each source tells of the press: short news items most, speeches and handbooks little. */
const SOURCES: Readonly<Record<string, number>> = {
  'wikipedia_current_events.txt.gz': 0.5,
  'us_state_department.txt.gz': 0.15,
  'kremlin_en.txt.gz': 0.15,
  'us_white_house_releases.txt.gz': 0.1,
  'un_general_debate_2017.txt.gz': 0.05,
  'cia_world_factbook.txt.gz': 0.05,
}
/** Rarer than this in all sources together is as rare as a term can be told to be. */
const RAREST = 1 / 4096
const FEWEST_STRETCHES = 4
const BANDS_AN_OCTAVE = 2
const COLUMNS = 148

/**
 * A term that is written small at least so often is a word; the others are names, which a report may give to anybody.
 */
const LEAST_SMALL = 0.75

const shares = new Map<string, number>()
const seen = new Map<string, number>()
const said = new Map<string, { all: number; small: number }>()
for (const [source, weight] of Object.entries(SOURCES)) {
  const counts = new Map<string, number>()
  let stretches = 0
  let stretch = new Set<string>()
  let words = 0
  const close = () => {
    for (const term of stretch) counts.set(term, (counts.get(term) ?? 0) + 1)
    stretches++
    stretch = new Set()
    words = 0
  }
  for (const paragraph of readRawTexts(folder, (file) => file === source)) {
    for (const { form, start } of cutWords(paragraph, [{ start: 0, end: paragraph.length }])) {
      if (++words > STRETCH) close()
      if (form.length < 2 || /^\d/u.test(form)) continue
      const term = stem(form)
      stretch.add(term)
      const times = said.get(term) ?? { all: 0, small: 0 }
      said.set(term, { all: times.all + 1, small: times.small + Number(/\p{Ll}/u.test(paragraph.charAt(start))) })
    }
  }
  for (const [term, count] of counts) {
    shares.set(term, (shares.get(term) ?? 0) + (weight * count) / stretches)
    seen.set(term, (seen.get(term) ?? 0) + count)
  }
}

const bands = new Map<number, string[]>()
for (const [term, share] of shares) {
  if (share < RAREST || seen.get(term)! < FEWEST_STRETCHES || !/^[a-z]+$/u.test(term)) continue
  const band = Math.round(-Math.log2(share) * BANDS_AN_OCTAVE)
  const { all, small } = said.get(term)!
  bands.set(band, [
    ...(bands.get(band) ?? []),
    small >= LEAST_SMALL * all ? term : `${term.charAt(0).toUpperCase()}${term.slice(1)}`,
  ])
}
const rows = [...bands].sort(([a], [b]) => a - b).map(([band, terms]) => `  ${band}: \`${wrap(terms.sort())}\`,`)
writeFileSync(
  join(import.meta.dirname, '../../src/weaving/press-terms.ts'),
  `/**
 * How common terms are in English of the press and of governments: band n holds those of about one stretch of 400 words in 2 to the power of n / 2. Counted once
 * by \`train/press-terms.ts\` in Wikipedia’s Portal:Current events (CC BY-SA), in readouts of the Kremlin (CC BY 4.0), and in releases, speeches and
 * the Factbook of the United States government and the United Nations (public domain, CC0). Never counted over a record. Terms that are mostly written with a capital have
 * one here: names, and what is part of them.
 */
const BANDS: Readonly<Record<number, string>> = {
${rows.join('\n')}
}

const ROWS = Object.entries(BANDS).flatMap(([band, terms]) => terms.split(/\\s+/u).map((term) => ({ term, share: 2 ** (-Number(band) / ${BANDS_AN_OCTAVE}) })))

/** The share of reports that a term stands in, by the term; of a term that is not here it is less than any. */
export const SHARES_OF_TERMS: ReadonlyMap<string, number> = new Map(ROWS.map(({ term, share }) => [term.toLowerCase(), share]))

/** Terms that English mostly writes small: no names. */
export const ORDINARY_TERMS: ReadonlySet<string> = new Set(ROWS.flatMap(({ term }) => (term === term.toLowerCase() ? [term] : [])))
`,
)

function wrap(terms: readonly string[]): string {
  const lines: string[] = []
  for (const term of terms) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + term.length < COLUMNS - 6) lines[lines.length - 1] = `${last} ${term}`
    else lines.push(term)
  }
  return lines.join('\n    ')
}
