import { isCounted, singularOf } from '../../language/en/counted-things.js'
import type { Sentence } from '../../language/en/sentence.js'
import { firstWord, foldLetters } from '../../reference/fold-letters.js'
import type { Shelf } from '../../reference/shelf.js'
import { amountOf, figurePattern, valueOf } from './amount.js'
import type { ToldFigure } from './told-figure.js'

/** The rule that reads them. */
export const OF_EACH = 'figure.of-each'

/** “came from Togo (12), Benin (7) and Ghana (3)”: how many of those told are of each. */
const EACH = figurePattern(/\(\d/, '(?<=\\p{L}[’.]? \\()(?<number>\\d{1,3}(?:,\\d{3})*)(?=\\))')
/** What stands between a name and its number. */
const OPENING = ' ('.length
/** A list says it twice at least; one number in brackets is a rank or a note. */
const FEWEST_IN_LIST = 2
/** Those of whom a list tells how many, where no noun does. */
const THOSE = /\b(?:those|victims|dead|wounded|injured|detainees|casualties)\b/iu

interface Place {
  readonly sentence: Sentence
  readonly shelf: Shelf
  /** Counted before in this sentence. */
  readonly told: readonly ToldFigure[]
}

/**
 * How many of each state or place, of what the sentence counts or speaks of. Behind a person’s name stands an age:
 * “Otto Lund (54) and Ida Berg (61) were among the dead”.
 */
export function readEach(line: string, { sentence, shelf, told }: Place): readonly ToldFigure[] {
  const listed = EACH.matchAll(line)
  if (
    listed.length < FEWEST_IN_LIST ||
    !listed.every(({ index }) => endsInPlace(line.slice(0, index - OPENING), shelf))
  )
    return []
  const unit = unitOfList(line, sentence, told, sentence.start + listed[0]!.index)
  return unit === null ? [] : listed.map(({ index, 0: number }) => oneOfList(sentence.start + index, number, unit))
}

/** The longest name of a state is told in so many words: “Saint Vincent and the Grenadines”. */
const LONGEST_NAME = 5

/** Whether words end in a state or place of the shelf that ends no longer name: “from Chad”, not “Otto Chad”. */
function endsInPlace(before: string, shelf: Shelf): boolean {
  const words = before.split(/\s+/u).slice(-LONGEST_NAME - 1)
  const from = words.findIndex((_, at) => isPlace(words.slice(at).join(' '), shelf))
  if (from < 1) return from === 0
  const opensSentence = from === 1 && words.length <= LONGEST_NAME
  return opensSentence || !/^\p{Lu}.*\p{L}$/u.test(words[from - 1]!)
}

function isPlace(name: string, shelf: Shelf): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  const folded = foldLetters(name)
  return (
    shelf.stateNamed(name) !== undefined ||
    shelf.stateOfSeat(name) !== undefined ||
    shelf.namesBeginning(firstWord(folded, 0)).some(({ kind, spelling }) => kind === 'place' && spelling === folded)
  )
}

function oneOfList(start: number, number: string, unit: string): ToldFigure {
  return {
    kind: 'count',
    start,
    end: start + number.length,
    ...amountOf(valueOf(number)!, 'exact'),
    unit,
    currency: null,
    rule: OF_EACH,
  }
}

/** Of what a list that begins at a place tells how many. */
function unitOfList(line: string, { tokens }: Sentence, told: readonly ToldFigure[], from: number): string | null {
  const whole = told.find(({ end }) => end < from)
  if (whole) return whole.unit
  if (THOSE.test(line)) return 'people'
  const plural = tokens.find(({ xpos, end }) => xpos === 'NNS' && end < from)
  return plural && isCounted(plural.form, 2) ? singularOf(plural.form) : null
}
