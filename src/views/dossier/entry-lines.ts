import { contains } from '../../language/span.js'
import { words } from '../../reading/reading.js'
import type { Entry } from '../../record/entry.js'
import { nameDeal, sayStage, type Deal } from '../deals.js'
import { hostsOf, type Host } from '../entry-hosts.js'
import type { Passage } from '../../weaving/weave.js'
import { describeDated, describeEntry, isTold, sayDate, withInnerMarks, wordsExplained } from '../entry-line.js'
import type { LookUp } from '../look-up.js'
import { spanShown } from '../own-words.js'
import { sayAmount } from '../say-amount.js'
import { sentenceBefore } from '../sentence-before.js'
import { timelineChart } from './charts.js'
import { closed, lastingName, namesOfLine, oneLine, type DraftLine, type DraftPart, type DraftStrand } from './draft.js'
import { listTimeline } from '../timeline-list.js'
import { isToCome } from '../to-come.js'

/** An entry as a line, with its occasion or its hosts and how many independent voices tell it. */
export function entryLine(entry: Entry, look: LookUp): DraftLine {
  const hosts = hostsOf(entry, look)
  const isOccasionSaid = entry.occasion === null || !isTold(entry, look) || !isOccasionTold(entry, look)
  const beside =
    hosts.length > 0
      ? hosts.map((host) => sayHost(host, entry, look)).join('')
      : isOccasionSaid
        ? ''
        : ` (${oneLine(entry.occasion)})`
  const voices = entry.voices > 1 ? `, told by ${entry.voices} independent voices` : ''
  const before = isTold(entry, look) ? null : beforeIt(entry, look)
  const line = closed(`${describeDated(entry, look, toldOn(entry, look))}${beside}${voices}`)
  return {
    names: namesOfEntry(entry),
    text: before ? `${line} Before it: “${withInnerMarks(before.text)}”` : line,
    passages: [...entry.footnotes, ...(before ? [before] : []), ...hosts.flatMap(({ link }) => link.passages)],
    entry: entry.id,
    isDayless: entry.when === null,
  }
}

/** The sentence of the report that the words of a line lean on, “signed it”, “the dispute”. */
function beforeIt(entry: Entry, look: LookUp): (Passage & { readonly text: string }) | null {
  const [note] = entry.footnotes
  const reading = look.reading(note.report)
  const found =
    reading &&
    sentenceBefore({
      reading,
      sentence: note.sentence,
      shown: spanShown(reading, note),
      explained: wordsExplained(entry, look),
    })
  return found
    ? { report: note.report, start: found.start, end: found.end, text: oneLine(words(reading.report, found)) }
    : null
}

/** “Told on 9 July 2024”: what has no day of its own is placed by the first report that tells it. */
function toldOn({ reports }: Entry, look: LookUp): string {
  const day = dayTold(reports, look)
  return day === null ? 'Undated' : `Told on ${sayDate(day)}`
}

function dayTold(reports: Entry['reports'], look: LookUp): string | null {
  return reports.flatMap((id) => look.reading(id)?.layout.published?.date ?? []).toSorted()[0] ?? null
}

/** The names of an entry’s line: one by each report that tells it, so that another report added takes none away. */
export function namesOfEntry({ kind, footnotes }: Entry): DraftLine['names'] {
  return namesOfLine(kind, footnotes)
}

/**
 * Whether one sentence tells the occasion together with two of those who take part; else it may be that of another
 * meeting.
 */
function isOccasionTold({ occasion, footnotes, participants }: Entry, look: LookUp): boolean {
  const meant = new Set(participants.map(({ entity }) => entity))
  return footnotes.some(({ report, sentence }) => {
    const reading = look.reading(report)
    if (!reading || !oneLine(words(reading.report, sentence)).includes(oneLine(occasion!))) return false
    const named = new Set(
      reading.mentions
        .filter((mention) => mention.form === 'name' && contains(sentence, mention))
        .flatMap((mention) => look.wovenOf(report, mention.entity)?.id ?? []),
    )
    return [...named].filter((id) => meant.has(id)).length > 1
  })
}

/**
 * “, on the margins of this: …”; where the host is told in the very words that tell the entry, they are not printed
 * twice.
 */
function sayHost({ said, entry: host, link }: Host, entry: Entry, look: LookUp): string {
  const isSameClause =
    !isTold(host, look) &&
    host.footnotes.some((note) =>
      entry.footnotes.some(
        (own) => own.report === note.report && (contains(own.clause, note.clause) || contains(note.clause, own.clause)),
      ),
    )
  if (!isSameClause) return `, ${said} this: ${describeEntry(host, look)}`
  const [passage] = link.passages
  const reading = look.reading(passage.report)
  const isWithin = entry.footnotes.some(
    ({ report, clause }) => report === passage.report && clause.start <= passage.start && passage.end <= clause.end,
  )
  return !reading || isWithin ? '' : `, told “${oneLine(words(reading.report, passage))}”`
}

/** What happened and what is told to, in the order of time; what has no day of its own behind it. */
export function chronologyPart(entries: readonly Entry[], look: LookUp): DraftPart {
  const { dated, undated } = listTimeline(entries.filter((entry) => !isToCome(entry, look)))
  const chart = timelineChart(dated, look)
  return {
    title: 'Chronology',
    isOneList: true,
    strands: [
      { title: null, lines: dated.map((entry) => entryLine(entry, look)), ...(chart ? { chart } : {}) },
      { title: 'Without a day of its own', lines: byDayTold(undated, look).map((entry) => entryLine(entry, look)) },
    ],
  }
}

function byDayTold(entries: readonly Entry[], look: LookUp): readonly Entry[] {
  const day = ({ reports }: Entry) => dayTold(reports, look) ?? '~'
  return entries.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** What was planned or considered and is still to come when the newest report was written. */
export function upcomingPart(entries: readonly Entry[], look: LookUp): DraftPart {
  return {
    title: 'Upcoming',
    strands: [
      { title: null, lines: entries.filter((entry) => isToCome(entry, look)).map((entry) => entryLine(entry, look)) },
    ],
  }
}

const AGREED: ReadonlySet<Entry['kind']> = new Set(['agreement', 'approval', 'cooperation'])

/** Agreements that are part of no deal, then each deal with its stages. */
export function agreementsPart(entries: readonly Entry[], deals: readonly Deal[], look: LookUp): DraftPart {
  const staged = new Set(deals.flatMap(({ stages }) => stages.map(({ entry }) => entry.id)))
  const agreed = entries.filter(({ kind, id }) => AGREED.has(kind) && !staged.has(id))
  return {
    title: 'Agreements and deals',
    strands: [
      { title: deals.length > 0 ? 'Agreements' : null, lines: agreed.map((entry) => entryLine(entry, look)) },
      ...deals.map((deal): DraftStrand => ({
        title: nameDeal({ ...deal, manners: [] }, look),
        lines: dealLines(deal, look),
      })),
    ],
  }
}

/** What a deal is, how many for how much, and its stages, each with the words that tell it. */
export function dealLines(deal: Deal, look: LookUp): readonly DraftLine[] {
  const figures = deal.figures.map(({ reading, figure }) => ({ report: reading.report.id, ...figure }))
  const amounts = [
    ...new Set(figures.map((figure) => `${sayAmount(figure)}${figure.of ? ` (${oneLine(figure.of)})` : ''}`)),
  ]
  const passages = [...deal.manners.map(({ passage }) => passage), ...figures]
  const heading: DraftLine[] =
    passages.length === 0
      ? []
      : [
          {
            names: [lastingName('deal', deal.item)],
            text: `${nameDeal(deal, look)}${amounts.length > 0 ? `; told beside it: ${amounts.join('; ')}` : ''}.`,
            passages,
          },
        ]
  return [
    ...heading,
    ...deal.stages.map((stage): DraftLine => ({
      names: namesOfLine(`stage ${stage.stage}`, stage.passages),
      text: `${deal.item}, ${sayStage(stage)}: ${closed(describeDated(stage.entry, look, toldOn(stage.entry, look)))}`,
      passages: stage.passages,
      entry: stage.entry.id,
    })),
  ]
}
