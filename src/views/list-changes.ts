import { words } from '../reading/reading.js'
import type { Change } from '../record/change.js'
import type { Entry, Footnote } from '../record/entry.js'
import type { Comparison, Lineage, WovenDenial, WovenEntity } from '../weaving/weave.js'
import { describeDated } from './entry-line.js'
import type { LookUp } from './look-up.js'

/**
 * What is new in a record beside what it was: entries by the tellings they have in common, never by their ids, which
 * move when others come.
 */
export function listChanges(before: LookUp, after: LookUp): readonly Change[] {
  return [
    ...changedEntries(before, after),
    ...changedNames(before, after),
    ...changedDenials(before, after),
    ...corrections(before, after),
    ...changedFigures(before, after),
    ...newCopies(before, after),
  ]
}

const telling = ({ report, start, end, event }: Footnote): string => `${report} ${event} ${start} ${end}`
const tellings = ({ footnotes }: Entry): readonly string[] => footnotes.map(telling)

/** For each thing of one list those of the other that have a part in common with it. */
function counterparts<Thing>(
  things: readonly Thing[],
  others: readonly Thing[],
  partsOf: (thing: Thing) => readonly string[],
): ReadonlyMap<Thing, readonly Thing[]> {
  const holders = new Map(others.flatMap((other) => partsOf(other).map((part) => [part, other] as const)))
  return new Map(
    things.map((thing) => [thing, [...new Set(partsOf(thing).flatMap((part) => holders.get(part) ?? []))]]),
  )
}

function changedEntries(before: LookUp, after: LookUp): readonly Change[] {
  const [was, is] = [before.record.entries, after.record.entries]
  const earlier = counterparts(is, was, tellings)
  const later = counterparts(was, is, tellings)
  const told = is.flatMap((entry): readonly Change[] =>
    changeOf(entry, earlier.get(entry)!, (one) => later.get(one)!.length > 1, before, after),
  )
  const gone = was
    .filter((entry) => later.get(entry)!.length === 0)
    .map((entry): Change => ({
      kind: 'entry gone',
      text: describeDated(entry, before),
      tier: entry.tier,
      reports: entry.reports,
    }))
  return [...told, ...gone]
}

function changeOf(
  entry: Entry,
  [first, ...others]: readonly Entry[],
  isSplit: (earlier: Entry) => boolean,
  before: LookUp,
  after: LookUp,
): readonly Change[] {
  const line = `${entry.id}  ${describeDated(entry, after)}`
  const known = new Set([first, ...others].flatMap((one) => (one ? tellings(one) : [])))
  const { report, start, end } = entry.footnotes.find((note) => !known.has(telling(note))) ?? entry.footnotes[0]
  const told = { tier: entry.tier, reports: entry.reports, words: { report, start, end } }
  if (!first) return [{ kind: 'new entry', text: line, ...told }]
  if (others.length > 0)
    return [
      {
        kind: 'entries merged',
        text: `${line}; told as ${[first, ...others].map((one) => `‹${describeDated(one, before)}›`).join(' and ')} before`,
        ...told,
      },
    ]
  if (isSplit(first))
    return [
      {
        kind: 'entry split',
        text: `${line}; told together with others as ‹${describeDated(first, before)}› before`,
        ...told,
      },
    ]
  const further: readonly Change[] =
    entry.voices > first.voices
      ? [{ kind: 'further voice', text: `${line}; ${first.voices} → ${entry.voices} voices`, ...told }]
      : []
  const changed = [
    ...difference('day', first.when, entry.when),
    ...difference('standing', first.modality, entry.modality),
    ...difference('kind', first.kind, entry.kind),
    ...difference('tier', first.tier, entry.tier),
  ]
  return changed.length > 0
    ? [...further, { kind: 'changed entry', text: `${line}; ${changed.join('; ')}`, ...told }]
    : further
}

function difference(what: string, was: string | null, is: string | null): readonly string[] {
  return was === is ? [] : [`${what}: ${was ?? 'none told'} → ${is ?? 'none told'}`]
}

function changedNames(before: LookUp, after: LookUp): readonly Change[] {
  const persons = (look: LookUp) => look.record.weave.entities.filter(({ kind }) => kind === 'person')
  const members = (one: WovenEntity) => one.members.map(({ report, entity }) => `${report} ${entity}`)
  const [was, is] = [persons(before), persons(after)]
  const earlier = counterparts(is, was, members)
  const later = counterparts(was, is, members)
  const named = (all: readonly WovenEntity[]) => all.map(({ name }) => `‹${name}›`).join(' and ')
  return [
    ...is
      .filter((one) => earlier.get(one)!.length > 1)
      .map((one): Change => ({
        kind: 'names merged',
        text: `${named(earlier.get(one)!)} are one: ${one.name} (${one.id})`,
        tier: null,
        reports: one.reports,
      })),
    ...was
      .filter((one) => later.get(one)!.length > 1)
      .map((one): Change => ({
        kind: 'names split',
        text: `‹${one.name}› is no longer one: ${named(later.get(one)!)}`,
        tier: null,
        reports: one.reports,
      })),
  ]
}

const quoted = (
  look: LookUp,
  { report, start, end }: { readonly report: string; readonly start: number; readonly end: number },
) => `‹${look.reading(report)!.report.text.slice(start, end).replace(/\s+/gu, ' ')}›`

function changedDenials(before: LookUp, after: LookUp): readonly Change[] {
  const key = ({ report, start, end }: WovenDenial) => `${report} ${start} ${end}`
  const known = new Map(before.record.weave.denials.map((denial) => [key(denial), denial]))
  return after.record.weave.denials.flatMap((denial): readonly Change[] => {
    const earlier = known.get(key(denial))
    const { report, start, end } = denial
    const told = { tier: null, reports: [report], words: { report, start, end } }
    if (!earlier)
      return [
        {
          kind: 'new denial',
          text: `${denial.by === null ? '' : `${after.entity(denial.by)?.name ?? ''}: `}${quoted(after, denial)}`,
          ...told,
        },
      ]
    const isFound =
      denial.claim !== null && denial.claim.report !== denial.report && earlier.claim?.report !== denial.claim.report
    return isFound
      ? [
          {
            kind: 'claim found',
            text: `${quoted(after, denial)} denies what ${denial.claim.report} tells: ‹${denial.claim.text.replace(/\s+/gu, ' ')}›`,
            ...told,
            reports: [report, denial.claim.report],
          },
        ]
      : []
  })
}

function corrections(before: LookUp, after: LookUp): readonly Change[] {
  return after.record.readings
    .filter(({ report }) => before.storyOf(report.id) === undefined)
    .flatMap(({ report, replies }) =>
      replies
        .filter(({ manner }) => manner === 'correction')
        .map((reply): Change => ({
          kind: 'correction',
          text: `‹${words(report, reply).replace(/\s+/gu, ' ')}›`,
          tier: null,
          reports: [report.id],
          words: { report: report.id, start: reply.start, end: reply.end },
        })),
    )
}

function changedFigures(before: LookUp, after: LookUp): readonly Change[] {
  const parts = ({ figures }: Comparison) => figures.map(({ report, figure }) => `${report} ${figure}`)
  const [was, is] = [before.record.weave.comparisons, after.record.weave.comparisons]
  const earlier = counterparts(is, was, parts)
  return is.flatMap((one): readonly Change[] => {
    const known = earlier.get(one)!
    const before = new Set(known.flatMap(parts))
    const told = {
      tier: null,
      reports: [...new Set(one.figures.map(({ report }) => report))],
      ...wordsOf(
        one.figures.find(({ report, figure }) => !before.has(`${report} ${figure}`)) ?? one.figures[0]!,
        after,
      ),
    }
    if (known.length === 0)
      return [{ kind: 'figures beside figures', text: `${one.id}  ${one.of}: ${one.because}`, ...told }]
    return known.every(({ verdict }) => verdict === one.verdict)
      ? []
      : [
          {
            kind: 'verdict changed',
            text: `${one.id}  ${one.of}: ${known.map(({ verdict }) => verdict).join(', ')} → ${one.verdict}. ${one.because}`,
            ...told,
          },
        ]
  })
}

function wordsOf({ report, figure }: Comparison['figures'][number], look: LookUp): Pick<Change, 'words'> {
  const found = look.reading(report)?.figures.find(({ id }) => id === figure)
  return found ? { words: { report, start: found.start, end: found.end } } : {}
}

function newCopies(before: LookUp, after: LookUp): readonly Change[] {
  const copies = (look: LookUp) => look.record.weave.lineage.filter(({ kind }) => kind !== 'statement')
  const known = new Map(copies(before).flatMap((one) => one.reports.map((report) => [report, one] as const)))
  return copies(after).flatMap((one: Lineage): readonly Change[] => {
    const found = one.reports.filter((report) => !known.has(report))
    return found.length === 0
      ? []
      : [
          {
            kind: 'copy found',
            text: `${found.join(', ')} ${found.length === 1 ? 'shares' : 'share'} the telling of ${one.reports.filter((report) => report !== found[0]).join(', ')}`,
            tier: null,
            reports: one.reports,
          },
        ]
  })
}
