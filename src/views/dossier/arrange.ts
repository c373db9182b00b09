import type { DraftLine, DraftPart, DraftStrand } from './draft.js'
import type { OwnNotes } from './own-notes.js'

/** The parts as a person wants them: pinned lines first, hidden ones out, others in the order that was asked for. */
export function arrange(
  drafted: readonly DraftPart[],
  notes: OwnNotes,
): { readonly parts: readonly DraftPart[]; readonly hidden: number } {
  const parts = drafted.map(withoutRepeats)
  const isHidden = (line: DraftLine) => line.names.some((name) => notes.hidden.has(name))
  const all = parts.flatMap(({ strands }) => strands.flatMap(({ lines }) => lines))
  const pinned = notes.pinned.flatMap((name) => all.find((line) => line.names.includes(name) && !isHidden(line)) ?? [])
  const kept = parts
    .map((part): DraftPart => ({
      ...part,
      strands: part.strands
        .map((strand) => ({
          ...strand,
          lines: inOrder(
            strand.lines.filter((line) => !isHidden(line)),
            notes,
          ),
        }))
        .filter(hasLines),
    }))
    .filter(({ strands }) => strands.length > 0)
  const first: DraftPart[] =
    pinned.length === 0 ? [] : [{ title: 'Pinned', strands: [{ title: null, lines: [...new Set(pinned)] }] }]
  return { parts: [...first, ...kept], hidden: new Set(all.filter(isHidden).map(({ names }) => names[0])).size }
}

/** A part in which no two lines of a list show the same words: each strand is one, or all of them together are. */
function withoutRepeats(part: DraftPart): DraftPart {
  const strands = part.strands.map((strand) => ({ ...strand, lines: joinRepeats(strand.lines) }))
  return { ...part, strands: part.isOneList ? joinDayless(strands) : strands.flatMap((one) => joinDayless([one])) }
}

/**
 * Two entries that one clause tells are one line, which goes by the names of both: the surer where one is only likely.
 */
function joinRepeats(lines: readonly DraftLine[]): readonly DraftLine[] {
  const kept = new Map<string, DraftLine>()
  for (const line of lines) {
    const key = wordsShown(line.text)
    const same = kept.get(key)
    kept.set(key, same ? joined(same, line) : line)
  }
  return [...kept.values()]
}

/** What a sentence tells without a day stands where the list has what the same words tell with theirs. */
function joinDayless(strands: readonly DraftStrand[]): readonly DraftStrand[] {
  const dated = new Map<string, DraftLine>()
  const all = strands.flatMap(({ lines }) => lines)
  for (const line of all) {
    const words = wordsAlone(line.text)
    if (line.isDayless === false && !dated.has(words)) dated.set(words, line)
  }
  const whole = new Map<DraftLine, DraftLine>()
  const taken = new Set<DraftLine>()
  for (const line of all) {
    const first = line.isDayless === true ? dated.get(wordsAlone(line.text)) : undefined
    if (!first) continue
    taken.add(line)
    // the day belongs to what was told with it
    whole.set(first, { ...joined(whole.get(first) ?? first, line), text: first.text })
  }
  return strands.map((strand) => ({
    ...strand,
    lines: strand.lines.filter((line) => !taken.has(line)).map((line) => whole.get(line) ?? line),
  }))
}

function joined(first: DraftLine, other: DraftLine): DraftLine {
  return {
    ...first,
    text: LIKELY.test(first.text) && !LIKELY.test(other.text) ? other.text : first.text,
    names: [first.names[0], ...new Set([...first.names.slice(1), ...other.names])],
    passages: [...first.passages, ...other.passages],
  }
}

const LIKELY = /(?:^|, )likely: (?=“)/iu
/**
 * “Told on 28 April 2023, likely: “…” (file; of Peru)”: what stands behind the words says whom one reading of them
 * means.
 */
const OWN_WORDS = /^[^“”]*?“.*”(?= \()/u

/** What tells a line from another: its day and the words of the report, where it stands in these. */
function wordsShown(text: string): string {
  const [own] = OWN_WORDS.exec(text) ?? []
  return own === undefined ? text : own.replace(LIKELY, ': ').replace(/^: /u, '')
}

/** The words of the report in which a line stands; of one in words of ours all of it. */
function wordsAlone(text: string): string {
  const [own] = OWN_WORDS.exec(text) ?? []
  return own === undefined ? text : own.slice(own.indexOf('“'))
}

function hasLines({ lines }: DraftStrand): boolean {
  return lines.length > 0
}

function inOrder(lines: readonly DraftLine[], { before }: OwnNotes): readonly DraftLine[] {
  return before.reduce<readonly DraftLine[]>((order, [name, other]) => {
    const moved = order.find(({ names }) => names.includes(name))
    const rest = order.filter((line) => line !== moved)
    const at = rest.findIndex(({ names }) => names.includes(other))
    return moved === undefined || at < 0 ? order : [...rest.slice(0, at), moved, ...rest.slice(at)]
  }, lines)
}
