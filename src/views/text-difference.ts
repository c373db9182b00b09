/** What one version of a text has and the other has not, sentence by sentence, in the order of both. */
export interface TextDifference {
  readonly pieces: readonly { readonly kind: 'both' | 'gone' | 'new'; readonly words: string }[]
  readonly gone: number
  readonly added: number
}

/**
 * Beyond that many sentences that differ the middle is told as gone and new as a whole: comparing all with all would
 * take minutes.
 */
const MOST_COMPARED = 3_000

/** The difference of two versions of a report. */
export function compareTexts(before: string, after: string): TextDifference {
  const [old, young] = [cutSentences(before), cutSentences(after)]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < young.length - start &&
    old[old.length - 1 - end] === young[young.length - 1 - end]
  )
    end++
  const [middleOld, middleYoung] = [old.slice(start, old.length - end), young.slice(start, young.length - end)]
  const middle =
    middleOld.length + middleYoung.length > MOST_COMPARED
      ? [...tell('gone', middleOld), ...tell('new', middleYoung)]
      : compareAll(middleOld, middleYoung)
  const pieces = [...tell('both', old.slice(0, start)), ...middle, ...tell('both', old.slice(old.length - end))]
  const count = (kind: string) => pieces.filter((piece) => piece.kind === kind).length
  return { pieces, gone: count('gone'), added: count('new') }
}

type Piece = TextDifference['pieces'][number]

function tell(kind: Piece['kind'], sentences: readonly string[]): readonly Piece[] {
  return sentences.map((words) => ({ kind, words }))
}

/** Ends of sentences as a reader sees them; an abbreviation cut in two costs nothing here. */
function cutSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\n+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '')
}

/** The longest run of sentences that both have, in order; what is beside it is gone or new. */
function compareAll(old: readonly string[], young: readonly string[]): readonly Piece[] {
  const width = young.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === young[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  }
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      pieces.push({ kind: 'both', words: old[i++]! })
      j++
    } else if (j >= young.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      pieces.push({ kind: 'gone', words: old[i++]! })
    else pieces.push({ kind: 'new', words: young[j++]! })
  }
  return pieces
}
