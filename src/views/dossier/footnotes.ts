import { overlap, type Span } from '../../language/span.js'
import { words, type Reading } from '../../reading/reading.js'
import type { Passage } from '../../weaving/weave.js'
import { comparableWords, wordsInCommon } from '../compare-wordings.js'
import { outletOf, printedBy, titleOf, type LookUp } from '../look-up.js'
import { sayPublished } from '../say-published.js'
import { wherePrinted } from '../where-printed.js'
import { oneLine } from './draft.js'

/**
 * A footnote: the exact sentence of a report; of words that reach over several, all of these. One that carries several
 * lines is cited under one number.
 */
export interface DossierNote {
  readonly number: number
  readonly reading: Reading
  readonly sentence: Span
  /** “Oslo Post”, “Oslo Post (Reuters)”. */
  readonly outlet: string
  /** Null where the words are the headline itself. */
  readonly title: string | null
  readonly day: string
  /** The exact words, on one line. */
  readonly words: string
  /** “headline”, “sentence 4 of 17”, “sentence 4 of 17, p. 3”. */
  readonly place: string
  /** Where the page may be found again; null where the record has a file only. */
  readonly address: string | null
  /** The file it came in, where it has no address. */
  readonly file: string | null
  /** Other reports that print the same words, or nearly. */
  readonly alsoIn: readonly string[]
}

/** Numbers footnotes in the order in which they are first cited. */
export class Footnotes {
  readonly #look: LookUp
  readonly #numbered = new Map<string, DossierNote>()
  readonly #lineage = new Map<string, Passage[][]>()

  constructor(look: LookUp) {
    this.#look = look
    for (const { passages } of look.record.weave.lineage)
      for (const { report } of passages)
        this.#lineage.set(report, [...(this.#lineage.get(report) ?? []), [...passages]])
  }

  cite(passages: readonly Passage[]): readonly number[] {
    return [...new Set(passages.flatMap((passage) => this.#number(passage)))]
  }

  listed(): readonly DossierNote[] {
    return [...this.#numbered.values()]
  }

  #number(passage: Passage): readonly number[] {
    const reading = this.#look.reading(passage.report)
    if (!reading) return []
    const { start, end } = sentencesOf(reading, passage)
    const key = `${passage.report} ${start} ${end}`
    const note = this.#numbered.get(key) ?? this.#note(this.#numbered.size + 1, reading, { start, end })
    this.#numbered.set(key, note)
    return [note.number]
  }

  #note(number: number, reading: Reading, sentence: Span): DossierNote {
    const { report, layout } = reading
    const isHeadline = layout.title !== null && layout.title.start === sentence.start
    const told = oneLine(words(report, sentence))
    const title = report.title !== null || layout.title !== null ? oneLine(titleOf(reading)) : null
    const address = report.url !== null && ADDRESS.test(report.url) ? report.url : null
    return {
      number,
      reading,
      sentence,
      outlet: printedBy(reading),
      title: isHeadline || title === told ? null : title,
      day: sayPublished(reading),
      words: told,
      address,
      place: [isHeadline ? 'headline' : placeOf(reading, sentence), ...wherePrinted(report, sentence)].join(', '),
      file: address === null ? fileOf(reading) : null,
      alsoIn: this.#alsoIn(reading, sentence, told),
    }
  }

  /** Reports that share these words by their lineage, and those of the same story that print the very sentence. */
  #alsoIn({ report }: Reading, sentence: Span, told: string): readonly string[] {
    const shared = (this.#lineage.get(report.id) ?? [])
      .filter((passages) => passages.some((one) => one.report === report.id && overlap(one, sentence) > 0))
      .flat()
      .filter((one) => one.report !== report.id && this.#sentencesIn(one).some((sentence) => isAlike(told, sentence)))
    const printed = (this.#look.storyOf(report.id)?.reports ?? []).flatMap((id): { readonly report: string }[] => {
      const other = id === report.id ? undefined : this.#look.reading(id)
      return other?.sentences.some(
        (one) => one.end - one.start < told.length * 2 && oneLine(words(other.report, one)) === told,
      ) === true
        ? [{ report: id }]
        : []
    })
    return [...new Set([...shared, ...printed].map((one) => one.report))].sort().flatMap((id) => {
      const other = this.#look.reading(id)
      return other ? [`${outletOf(other)}, ${sayPublished(other)}`] : []
    })
  }

  #sentencesIn(passage: Passage): readonly string[] {
    const reading = this.#look.reading(passage.report)
    return (
      reading?.sentences
        .filter((sentence) => overlap(sentence, passage) > 0)
        .map((sentence) => oneLine(words(reading.report, sentence))) ?? []
    )
  }
}

/** An address that a page may be found at, without anything that would end a link. */
const ADDRESS = /^https?:\/\/[^\s<>"]+$/iu
/** Part of the shorter wording that must stand in the longer, in order. */
const SAME_WORDS = 0.7
/** Shorter sentences may be anybody’s. */
const FEWEST_WORDS = 4

function isAlike(one: string, other: string): boolean {
  const fewest = Math.min(comparableWords(one).length, comparableWords(other).length)
  return fewest >= FEWEST_WORDS && wordsInCommon(one, other) >= SAME_WORDS * fewest
}

/** The file a report came in; null where its outlet is told by that name already. */
function fileOf(reading: Reading): string | null {
  const file = reading.report.file?.split(/[\\/]/u).at(-1) ?? null
  return file === outletOf(reading) ? null : file
}

/** The sentence in which words stand, or all that they reach into; words that stand in none are themselves. */
function sentencesOf({ sentences }: Reading, passage: Passage): Span {
  const first = sentences.find((one) => one.start <= passage.start && passage.start < one.end)
  if (!first) return passage
  return {
    start: first.start,
    end: sentences.findLast((one) => one.start < passage.end && one.start >= first.start)?.end ?? first.end,
  }
}

/** “sentence 4 of 17”, “sentences 4 to 7 of 17”; of a caption or a line that is no sentence, where it begins. */
function placeOf({ sentences }: Reading, span: Span): string {
  const at = sentences.findIndex(({ start }) => start === span.start)
  if (at < 0) return `at character ${span.start}`
  const last = sentences.findLastIndex(({ start }) => start < span.end)
  return last > at
    ? `sentences ${at + 1} to ${last + 1} of ${sentences.length}`
    : `sentence ${at + 1} of ${sentences.length}`
}
