import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openEnglish } from '../src/language/en/open-english.js'
import type { English, Sentence } from '../src/language/en/sentence.js'
import type { Places } from './places.js'
import { withoutSubtype } from './score.js'
import { readTreebank, type TreeSentence, type TreeWord } from './treebank.js'

/*
 * The figures of the model card: what the finished model makes of the development trees, which were never learned from,
 * given their words and from raw text on. Names have no development part of their own here: all that is marked was
 * learned from.
 */

/** Raw text is measured as running text with a paragraph after so many sentences. */
const PARAGRAPH = 12

/**
 * Opens the model and reports its size, how long it takes to open, and every figure on each development treebank at
 * hand.
 */
export function reportModel({ shared }: Places, model: string, report: (line: string) => void): void {
  const file = readFileSync(model)
  const started = performance.now()
  const english = openEnglish(file)
  report(`model: ${file.length} bytes, opened in ${(performance.now() - started).toFixed(0)} ms`)
  for (const name of ['trees-ewt-dev.conllu', 'trees-gum-news-dev.conllu']) {
    const place = join(shared, 'gold', name)
    if (existsSync(place))
      report(
        `${name}: ${renderFigures({ ...givenWords(english, readTreebank(place)), ...rawText(english, readTreebank(place)) })}`,
      )
    else report(`${name}: not here, not measured`)
  }
}

type Figures = Readonly<Record<string, number>>

function renderFigures(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, share]) => `${name} ${(100 * share).toFixed(2)}`)
    .join(' · ')
}

/** Shares of words right in each column, given words and sentence limits. */
function givenWords(english: English, trees: readonly TreeSentence[]): Figures {
  const read = english.analyseTokens(trees)
  const pairs = trees.flatMap((sentence, s) =>
    sentence.map((word, i) => ({ word, token: read[s]!.tokens[i]!, root: sentence.length })),
  )
  const share = (isRight: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isRight).length / pairs.length
  const hasHead = ({ word, token, root }: (typeof pairs)[number]) =>
    token.head === (word.head === root ? -1 : word.head)
  return {
    XPOS: share(({ word, token }) => word.xpos === token.xpos),
    UPOS: share(({ word, token }) => word.upos === token.upos),
    lemma: share(({ word, token }) => word.lemma.toLowerCase() === token.lemma.toLowerCase()),
    features: share(({ word, token }) => word.feats === token.feats),
    UAS: share(hasHead),
    LAS: share((pair) => hasHead(pair) && withoutSubtype(pair.word.deprel) === withoutSubtype(pair.token.deprel)),
  }
}

/** F1 of words and of sentence ends when nothing but the text is given. */
function rawText(english: English, trees: readonly TreeSentence[]): Figures {
  const { text, words, ends } = runningText(trees)
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const read: readonly Sentence[] = english.analyse(text, blocks)
  const found = read.flatMap((sentence) => sentence.tokens.map((token) => `${token.start}-${token.end}`))
  return {
    'raw words': f1(found, words),
    'raw sentences': f1(
      read.map((sentence) => String(sentence.end)),
      ends,
    ),
  }
}

function runningText(trees: readonly TreeSentence[]): {
  readonly text: string
  readonly words: readonly string[]
  readonly ends: readonly string[]
} {
  let text = ''
  const words: string[] = []
  const ends: string[] = []
  const lay = (word: TreeWord) => {
    words.push(`${text.length}-${text.length + word.form.length}`)
    text += word.form + (word.spaceAfter ? ' ' : '')
  }
  trees.forEach((sentence, s) => {
    sentence.forEach(lay)
    text = text.trimEnd()
    ends.push(String(text.length))
    text += s % PARAGRAPH === PARAGRAPH - 1 ? '\n\n' : ' '
  })
  return { text, words, ends }
}

function f1(found: readonly string[], wanted: readonly string[]): number {
  const known = new Set(wanted)
  return (2 * found.filter((entry) => known.has(entry)).length) / (found.length + wanted.length)
}
