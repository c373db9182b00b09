import { readFileSync } from 'node:fs'
import { namesOfGum } from './names.js'

/** A word of a treebank with the columns that are learned. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of the head from 0; the number of words for the root. */
  readonly head: number
  readonly deprel: string
  readonly spaceAfter: boolean
  /** Name tag, `B-person`, `I-place`, `O`; undefined where the treebank does not tell. */
  readonly name: string | undefined
}

export type TreeSentence = readonly TreeWord[]

/** The sentences of a CoNLL-U file. */
export function readTreebank(file: string): readonly TreeSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => readSentence(rows))
}

function readSentence(rows: readonly (readonly string[])[]): TreeSentence {
  const hasNames = rows.some((row) => row[9]!.includes('Entity='))
  const names = hasNames ? namesOfGum(rows) : rows.map(() => undefined)
  return rows.map((row, i) => readWord(row, rows.length, names[i]))
}

function readWord(row: readonly string[], length: number, name: string | undefined): TreeWord {
  const head = Number(row[6])
  return {
    form: row[1]!,
    lemma: row[2]!,
    upos: row[3]!,
    xpos: row[4]!,
    feats: row[5]!,
    head: head === 0 ? length : head - 1,
    deprel: row[7]!,
    spaceAfter: !row[9]!.includes('SpaceAfter=No'),
    name,
  }
}
