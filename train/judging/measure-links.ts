import { existsSync, readFileSync } from 'node:fs'
import { openReader } from '../../src/attache.js'
import { proposeReading } from '../../src/reading/read-report.js'
import { readCorpus, reportOf } from './corpus.js'
import { isMeant } from './link-teacher.js'

/*
 * node dist/train/judging/measure-links.js [--part test] [--false] [CORPUS] [LINKS]: of the words marked as standing
 * for somebody, how many are led back rightly, and how many of
 * the pronouns and descriptions that are led back stand for somebody else, or for nobody.
 */

interface Tally {
  right: number
  wrong: number
  unmarked: number
  wanted: number
}

const args = process.argv.slice(2)
const part = args.includes('--part') ? args[args.indexOf('--part') + 1] : 'development'
const [corpus = 'corpus/annotated', links = 'model/links.bin'] = args.filter(
  (one, at) => !one.startsWith('--') && args[at - 1] !== '--part',
)
const reader = openReader(readFileSync('model/english.bin'), null, '', existsSync(links) ? readFileSync(links) : null)
const tallies = new Map<string, Tally>()
const tallyOf = (name: string) =>
  tallies.get(name) ?? tallies.set(name, { right: 0, wrong: 0, unmarked: 0, wanted: 0 }).get(name)!

for (const document of readCorpus(corpus).filter((one) => one.part === part)) {
  const marks = document.marks.filter(({ kind }) => kind === 'who')
  if (marks.length < 2) continue
  const {
    names: { mentions, entities },
  } = proposeReading(reportOf(document), reader)
  for (const mark of marks) tallyOf(formOf(document.text.slice(mark.start, mark.end))).wanted++
  const told = mentions.filter(({ form }) => form !== 'name')
  const places = [...new Map(told.map((one) => [`${one.start}-${one.end}`, one])).values()]
  for (const place of places) {
    const form =
      place.form === 'description' ? `described ${place.kind}` : formOf(document.text.slice(place.start, place.end))
    const mark = marks.find(({ start, end }) =>
      place.form === 'pronoun' ? start === place.start : start < place.end && place.start < end,
    )
    const meant = told
      .filter(({ start, end }) => start === place.start && end === place.end)
      .map(({ entity }) => entities.find(({ id }) => id === entity)!)
    const tally = tallyOf(form)
    if (!mark) tally.unmarked++
    else if (isMeant(meant, mark.named('=').flat(), reader.shelf)) tally.right++
    else tally.wrong++
    const right = mark !== undefined && isMeant(meant, mark.named('=').flat(), reader.shelf)
    if (args.includes('--false') && !right)
      console.log(
        `${form}\t${meant.map(({ name }) => name).join(' + ')} ≠ ${mark?.named('=').flat().join('|') ?? '–'}\t${document.text.slice(Math.max(0, place.start - 130), place.start).replaceAll('\n', ' ')}[${document.text.slice(place.start, place.end)}]${document.text.slice(place.end, place.end + 40).replaceAll('\n', ' ')}`,
      )
  }
}
for (const [form, tally] of [...tallies].sort()) console.log(form.padEnd(24), JSON.stringify(tally))

function formOf(words: string): string {
  const word = words.toLowerCase()
  return /^(?:he|him|his|himself)$/u.test(word)
    ? 'he'
    : /^(?:she|her|hers|herself)$/u.test(word)
      ? 'she'
      : /^(?:it|its|itself)$/u.test(word)
        ? 'it'
        : /^(?:they|them|their|themselves)$/u.test(word)
          ? 'they'
          : /^(?:i|me|my|we|us|our|you|your|myself|ours|ourselves)$/u.test(word)
            ? 'first and second'
            : 'words'
}
