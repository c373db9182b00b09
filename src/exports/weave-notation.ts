import type { ReportId } from '../intake/report.js'
import { words, type Reading } from '../reading/reading.js'
import type { TheRecord } from '../record/record.js'
import type { Passage } from '../weaving/weave.js'

/** What was woven, as a text without ids: each thing on a line, and indented beneath it the words in the reports. */
export function renderWeave(record: TheRecord): string {
  const speak = openSpeech(record)
  return [
    ...entityLines(record),
    ...storyLines(record, speak),
    ...entryLines(record, speak),
    ...comparisonLines(record, speak),
    ...denialLines(record, speak),
    ...lineageLines(record, speak),
    ...paraphraseLines(record, speak),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** How a weave’s ids are said in words. */
interface Speech {
  /** The name of a woven entity. */
  readonly name: (id: string | null) => string | null
  /** A report by the last part of its file name, else by its id. */
  readonly report: (id: ReportId) => string
  readonly passage: (passage: Passage) => string
}

function openSpeech({ readings, weave }: TheRecord): Speech {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]))
  const names = new Map(weave.entities.map((entity) => [entity.id, entity.name]))
  const report = (id: ReportId) => shortName(byReport.get(id), id)
  return {
    name: (id) => (id === null ? null : (names.get(id) ?? id)),
    report,
    passage: (passage) => {
      const reading = byReport.get(passage.report)
      return `    ${report(passage.report)}  ‹${reading ? words(reading.report, passage).replace(/\s+/g, ' ') : ''}›`
    },
  }
}

function shortName(reading: Reading | undefined, id: ReportId): string {
  return reading?.report.file?.split(/[\\/]/).at(-1) ?? id
}

const joinFacts = (facts: readonly (string | null | false | undefined)[]) => facts.filter(Boolean).join('  ')

function entityLines({ weave }: TheRecord): string[] {
  return weave.entities
    .map((entity) =>
      joinFacts([
        'entity',
        entity.kind,
        entity.name,
        entity.country,
        entity.aliases.length > 0 && `= ${entity.aliases.join(', ')}`,
        entity.roles.length > 0 &&
          `as ${entity.roles.map((role) => [role.status, role.title, role.of && `of ${role.of}`, role.when].filter(Boolean).join(' ')).join('; ')}`,
      ]),
    )
    .sort()
}

function storyLines({ weave }: TheRecord, speak: Speech): string[] {
  return weave.stories.flatMap((story) => [
    joinFacts(['story', `‹${story.title.replace(/\s+/g, ' ')}›`, story.when, `${story.voices} voices`]),
    ...story.reports.map((id) =>
      joinFacts([`    ${speak.report(id)}`, weave.published.get(id)?.date, weave.published.get(id)?.basis]),
    ),
  ])
}

function entryLines({ entries }: TheRecord, speak: Speech): string[] {
  return entries.flatMap((entry) => [
    joinFacts([
      'entry',
      entry.kind,
      entry.modality,
      ...entry.participants.map((one) => `${one.role === 'actor' ? 'by' : 'to'} ${speak.name(one.entity) ?? ''}`),
      entry.place && `in ${speak.name(entry.place) ?? ''}`,
      entry.when && `on ${entry.when}`,
      entry.item && `item ${entry.item}`,
      entry.occasion && `at ${entry.occasion}`,
      ...entry.accordingTo.map((id) => `according to ${speak.name(id) ?? ''}`),
      `${entry.voices} voices`,
      entry.tier,
    ]),
    ...entry.footnotes.map(speak.passage),
  ])
}

function comparisonLines({ weave, readings }: TheRecord, speak: Speech): string[] {
  return weave.comparisons.flatMap((one) => [
    joinFacts([
      'comparison',
      one.of,
      one.subject && `whose ${speak.name(one.subject) ?? ''}`,
      one.counterpart && `with ${speak.name(one.counterpart) ?? ''}`,
      one.verdict,
      one.because,
    ]),
    ...one.figures.flatMap(({ report, figure }) => {
      const found = readings
        .find((reading) => reading.report.id === report)
        ?.figures.find((candidate) => candidate.id === figure)
      return found ? [speak.passage({ report, ...found })] : []
    }),
  ])
}

function denialLines({ weave }: TheRecord, speak: Speech): string[] {
  return weave.denials.flatMap((denial) => [
    joinFacts([
      'denial',
      denial.by && `by ${speak.name(denial.by) ?? ''}`,
      denial.of && `of ${speak.name(denial.of) ?? ''}`,
    ]),
    speak.passage(denial),
    ...(denial.claim ? [speak.passage(denial.claim)] : []),
  ])
}

function lineageLines({ weave }: TheRecord, speak: Speech): string[] {
  return weave.lineage.flatMap((line) => [
    joinFacts(['lineage', line.kind, speak.name(line.origin)]),
    ...line.passages.map(speak.passage),
  ])
}

function paraphraseLines({ weave }: TheRecord, speak: Speech): string[] {
  return weave.paraphrases.flatMap((one) => [
    joinFacts(['paraphrase', one.ground.score.toFixed(2)]),
    speak.passage(one),
    speak.passage(one.of),
  ])
}
