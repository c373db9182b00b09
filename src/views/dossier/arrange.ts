import type { DraftLine, DraftPart, DraftStrand } from './draft.js'
import type { OwnNotes } from './own-notes.js'

/** The parts as a person wants them: pinned lines first, hidden ones out, others in the order that was asked for. */
export function arrange(
  drafted: readonly DraftPart[],
  notes: OwnNotes,
): { readonly parts: readonly DraftPart[]; readonly hidden: number } {
  const parts = drafted.map((part): DraftPart => ({
    ...part,
    strands: part.strands.map((strand) => ({ ...strand, lines: withoutRepeats(strand.lines) })),
  }))
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

/**
 * Two entries that one clause tells are one line, which goes by the names of both: the surer where one is only likely.
 */
function withoutRepeats(lines: readonly DraftLine[]): readonly DraftLine[] {
  const kept = new Map<string, DraftLine>()
  for (const line of lines) {
    const key = wordsShown(line.text)
    const same = kept.get(key)
    const text = same && LIKELY.test(same.text) && !LIKELY.test(line.text) ? line.text : same?.text
    kept.set(
      key,
      same
        ? {
            ...same,
            text: text!,
            names: [same.names[0], ...new Set([...same.names.slice(1), ...line.names])],
            passages: [...same.passages, ...line.passages],
          }
        : line,
    )
  }
  return [...kept.values()]
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
