import type { Sentence, Token } from './sentence.js'
import { children, root } from './tree.js'

/** A word as a CoNLL-U file gives it: its form, and whether a space follows. */
export interface GivenWord {
  readonly form: string
  readonly spaceAfter: boolean
}

const WORD_LINE = /^\d+\t/u

/** The forms and sentence limits of a CoNLL-U file; ranges (1-2) and empty nodes (1.1) are passed over. */
export function readConllu(text: string): readonly (readonly GivenWord[])[] {
  return text
    .split(/\r?\n(?:\s*\r?\n)+/u)
    .map((block) =>
      block
        .split(/\r?\n/u)
        .filter((line) => WORD_LINE.test(line))
        .map(readWord),
    )
    .filter((words) => words.length > 0)
}

function readWord(line: string): GivenWord {
  const columns = line.split('\t')
  return { form: columns[1] ?? '_', spaceAfter: !(columns[9] ?? '').includes('SpaceAfter=No') }
}

/** Sentences in CoNLL-U, ten columns a word, with the sentence’s words in a comment. */
export function renderConllu(sentences: readonly Sentence[], text?: string): string {
  return sentences.map((sentence, i) => renderSentence(sentence, i, text)).join('')
}

function renderSentence(sentence: Sentence, place: number, text: string | undefined): string {
  const words = text === undefined ? undefined : text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')
  const comments = [`# sent_id = ${place + 1}`, ...(words === undefined ? [] : [`# text = ${words}`])]
  return `${[...comments, ...sentence.tokens.map((token) => renderWord(token, sentence.tokens[token.index + 1]))].join('\n')}\n\n`
}

function renderWord(token: Token, next: Token | undefined): string {
  const tight = next?.start === token.end
  return [
    token.index + 1,
    token.form,
    token.lemma,
    token.upos,
    token.xpos,
    token.feats,
    token.head + 1,
    token.deprel,
    '_',
    tight ? 'SpaceAfter=No' : '_',
  ].join('\t')
}

/** The tree drawn for a terminal, one word a line beneath the word that governs it. */
export function renderTree(sentence: Sentence): string {
  return sentence.tokens.length === 0 ? '' : `${renderBranch(sentence, root(sentence), '', '').join('\n')}\n`
}

function renderBranch(sentence: Sentence, token: Token, lead: string, below: string): string[] {
  const line = `${lead}${token.form}  ${token.deprel} ${token.xpos}`
  const beneath = children(sentence, token)
  return [
    line,
    ...beneath.flatMap((child, i) => {
      const isLast = i === beneath.length - 1
      return renderBranch(sentence, child, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`)
    }),
  ]
}
