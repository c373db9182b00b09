import { overlap } from '../language/span.js'
import { words, type Reading } from '../reading/reading.js'
import type { Passage, WovenEntity } from '../weaving/weave.js'
import { holdsWords } from './fold-words.js'
import { nameOf, outletOf, type LookUp } from './look-up.js'

/** Where a statement that several reports print most likely comes from. */
export interface StatementOrigin {
  readonly kind: 'official release' | 'agency' | 'outlet'
  readonly name: string
  /** The report that is the origin, where the record has it. */
  readonly reading: Reading | null
  /** The words or the order of days that say so. */
  readonly because: string
}

/** “Press release”, “Statement by the Ministry of …”, “Readout of …”: the head of what an office issues itself. */
const RELEASE_HEAD =
  /^(?:(?:press|media|news) (?:release|statement|note)\b|(?:joint |official |full |text of (?:the )?)*(?:statement|communiqu[eé]|declaration|readout|remarks|address|speech|briefing|transcript) (?:by|of|from|following|on behalf of)\b)/iu
/** Lines of a report in which it says what it is. */
const HEAD_LINES = 4
/** “said in a statement”, “a press release issued by the ministry” */
const IN_A_STATEMENT =
  /\b(?:in|through|via|according to|from) (?:a|an|the|its|his|her|their) (?:[\p{L}-]+ ){0,2}?(?:statement|press release|communiqu[eé]|readout|press note|declaration|post|tweet)\b|\b(?:statement|press release|communiqu[eé]|readout)[^.]{0,20} (?:issued|published|released)\b/iu

/** An official release before the agency that carried it, an agency before the outlet that had it first. */
export function judgeOrigin(
  readings: readonly Reading[],
  passages: readonly Passage[],
  speaker: WovenEntity | null,
  look: LookUp,
): StatementOrigin {
  return (
    releaseAmong(readings, speaker, look) ??
    releaseTold(readings, passages, speaker) ??
    agencyThrough(readings, passages, look) ??
    agencyCredited(readings) ??
    firstOutlet(readings)
  )
}

/** A report that is the release itself: by its head, or because the speaker is its outlet. */
function releaseAmong(
  readings: readonly Reading[],
  speaker: WovenEntity | null,
  look: LookUp,
): StatementOrigin | undefined {
  for (const reading of readings) {
    const names = speaker ? [speaker.name, ...speaker.aliases] : []
    const { outlet, title, text } = reading.report
    const lines = [...(title ? [title] : []), ...text.trim().split(/\n+/u).slice(0, HEAD_LINES)].map((line) =>
      line.trim(),
    )
    const head =
      outlet !== null && names.includes(outlet)
        ? outlet
        : (lines.find((line) => RELEASE_HEAD.test(line)) ??
          lines.find((line) => names.some((name) => name.includes(' ') && name === line)))
    if (head !== undefined)
      return {
        kind: 'official release',
        name: bodyInHead(reading, lines, look) ?? issuerFor(speaker) ?? outletOf(reading),
        reading,
        because: `it is headed ‹${head}›`,
      }
  }
  return undefined
}

/**
 * “Ministry of Defence, Government of India”: the body that the head of a release names issues it, whoever speaks in
 * it.
 */
function bodyInHead(reading: Reading, lines: readonly string[], look: LookUp): string | undefined {
  const { report, mentions, entities } = reading
  const end = Math.max(
    0,
    ...lines.map((line) => {
      const at = report.text.indexOf(line)
      return at < 0 ? 0 : at + line.length
    }),
  )
  const body = mentions.find(
    (mention) =>
      mention.end <= end && entities.some(({ id, kind }) => id === mention.entity && kind === 'organisation'),
  )
  return body ? (nameOf(look, report.id, body.entity) ?? undefined) : undefined
}

/** A person issues statements through an office: “the office of Kari Lund, Foreign Minister”. */
function issuerFor(speaker: WovenEntity | null): string | undefined {
  if (!speaker || speaker.kind !== 'person') return speaker?.name
  const title = speaker.roles.find(({ status }) => status === undefined)?.title
  return `the office of ${speaker.name}${title === undefined ? '' : `, ${title}`}`
}

/** A release that is not in the record: the reports say that it was issued. */
function releaseTold(
  readings: readonly Reading[],
  passages: readonly Passage[],
  speaker: WovenEntity | null,
): StatementOrigin | undefined {
  if (!speaker) return undefined
  for (const reading of readings) {
    const around = reading.sentences.find((sentence) =>
      passages.some(
        (passage) =>
          passage.report === reading.report.id &&
          overlap(passage, sentence) > 0 &&
          IN_A_STATEMENT.test(words(reading.report, sentence)),
      ),
    )
    const told = around && IN_A_STATEMENT.exec(words(reading.report, around))?.[0]
    if (told)
      return {
        kind: 'official release',
        name: issuerFor(speaker)!,
        reading: null,
        because: `${outletOf(reading)} has it ‹${told}›; the release itself is not in the record`,
      }
  }
  return undefined
}

/** “was quoted as saying by TASS”: whom most reports name as having passed it on. */
function agencyThrough(
  readings: readonly Reading[],
  passages: readonly Passage[],
  look: LookUp,
): StatementOrigin | undefined {
  const named = readings.flatMap((reading) =>
    reading.quotes.flatMap(({ via, ...quote }) => {
      const name =
        via !== null && passages.some((passage) => passage.report === reading.report.id && overlap(quote, passage) > 0)
          ? nameOf(look, reading.report.id, via)
          : null
      return name === null ? [] : [{ name, teller: reading }]
    }),
  )
  const [first] = named.toSorted(
    (a, b) => named.filter(({ name }) => name === b.name).length - named.filter(({ name }) => name === a.name).length,
  )
  return (
    first && {
      kind: 'agency',
      name: first.name,
      reading: readings.find((reading) => isBy(reading, first.name)) ?? null,
      because: `${outletOf(first.teller)} has it through ${first.name}`,
    }
  )
}

function agencyCredited(readings: readonly Reading[]): StatementOrigin | undefined {
  const [reading] = readings.filter(({ layout }) => layout.credits.length > 0)
  return (
    reading && {
      kind: 'agency',
      name: reading.layout.credits[0]!,
      reading,
      because: `the earliest report with an agency’s credit is that of ${outletOf(reading)}`,
    }
  )
}

function isBy(reading: Reading, name: string): boolean {
  return [reading.report.outlet, ...reading.layout.credits].some(
    (one) => one !== null && (holdsWords(name, one) || holdsWords(one, name)),
  )
}

function firstOutlet(readings: readonly Reading[]): StatementOrigin {
  const reading = readings[0]!
  return {
    kind: 'outlet',
    name: outletOf(reading),
    reading,
    because:
      readings.length > 1 && reading.layout.published ? 'it is the earliest that prints it' : 'no other origin is told',
  }
}

/** “the Ministry of Defence”, not “Ministry of Defence” */
const OF_STATE = /^(?:[\p{L}-]+ )?(?:Ministry|Department|Embassy|Office|Government|Secretariat)\b/u

/** “official release of the Foreign Ministry (it is headed ‹Press release›)” */
export function sayOrigin({ kind, name, because }: StatementOrigin): string {
  return kind === 'agency'
    ? `the agency ${name} (${because})`
    : `${kind} of ${OF_STATE.test(name) ? 'the ' : ''}${name} (${because})`
}
