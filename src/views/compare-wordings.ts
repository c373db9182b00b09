import { alignWords, foldWord, type Word } from '../language/aligned-words.js'
import { foldWords } from './fold-words.js'

/**
 * One step through two wordings of a statement: words both have, one spelled otherwise, words only the first has, words
 * only the second has.
 */
export interface WordingStep {
  readonly kind: 'same' | 'spelled' | 'left out' | 'put in'
  /** As the first wording has it; of what is put in, as the second has it. */
  readonly text: string
  /** Of a word spelled otherwise, the second spelling. */
  readonly as?: string
}

/** Words as a quotation is compared: “don’t” and “60-70” are one each. */
export function comparableWords(text: string): readonly Word[] {
  return foldWords(text).map((word) => ({ text: text.slice(word.start, word.end), key: foldWord(word.folded) }))
}

/** Two wordings word by word, runs of one kind put together. */
export function compareWordings(first: string, second: string): readonly WordingStep[] {
  const others = comparableWords(second)
  let at = 0
  const steps: WordingStep[] = []
  for (const { kind, text } of alignWords(comparableWords(first), others)) {
    const other = kind === 'only first' ? '' : others[at++]!.text
    const isSpelled = kind === 'same' && text.toLowerCase() !== other.toLowerCase()
    const step: WordingStep = isSpelled
      ? { kind: 'spelled', text, as: other }
      : {
          kind: kind === 'same' ? 'same' : kind === 'only first' ? 'left out' : 'put in',
          text: kind === 'only second' ? other : text,
        }
    const last = steps.at(-1)
    if (last?.kind === step.kind && !isSpelled) steps[steps.length - 1] = { ...last, text: `${last.text} ${step.text}` }
    else steps.push(step)
  }
  return steps
}

/** How many words two wordings have in common, in order. */
export function wordsInCommon(first: string, second: string): number {
  return alignWords(comparableWords(first), comparableWords(second)).filter(({ kind }) => kind === 'same').length
}
