import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bucketOf } from '../../src/reading/judging/classifier.js'

/*
 * Reads the judged sentences (`corpus/judged`, told in its README): single sentences of the news and of releases in
 * which careful readers said of every word that may tell a deed whether it does, which one, how far it is a fact, and
 * which of the words that name somebody have which part in it.
 */

/** A deed as it was judged: the word that tells it, and the words that name those who take part. */
export interface JudgedDeed {
  readonly at: number
  /** Any of these is right, the best first. */
  readonly kinds: readonly string[]
  readonly modalities: readonly string[]
  readonly by: readonly number[]
  readonly to: readonly number[]
  readonly also: readonly number[]
}

/** A sentence with what was judged in it. */
export interface JudgedSentence {
  readonly name: string
  readonly part: 'train' | 'development'
  readonly forms: readonly string[]
  /** The words that were asked about … */
  readonly asked: readonly number[]
  /** … and those that name somebody who may take part. */
  readonly named: readonly number[]
  readonly deeds: readonly JudgedDeed[]
}

/** Of twenty documents one is held back, by its name. */
export function partOfJudged(name: string): JudgedSentence['part'] {
  return bucketOf(`part of ${name}`, 1 << 16) % 20 === 0 ? 'development' : 'train'
}

/** All judged sentences below a folder, in the order of their files. @throws Error at a line that is none. */
export function readJudged(folder: string): readonly JudgedSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')))
}

function readFile(file: string, source: string): readonly JudgedSentence[] {
  const found: JudgedSentence[] = []
  let name = ''
  let words: ReturnType<typeof readWords> | null = null
  source.split('\n').forEach((line, index) => {
    const where = `${file}:${index + 1}`
    if (line.startsWith('# ')) name = line.slice(2).trim()
    else if (line.startsWith('    ')) {
      if (!words) throw new Error(`${where}: what is judged stands beneath its sentence`)
      found.push({ name, part: partOfJudged(name), ...words, deeds: readDeeds(line.trim(), words, where) })
      words = null
    } else if (line.trim() !== '') words = readWords(line)
  })
  return found
}

/** `Turkey/0 announces/1* a planned/3* operation/5*`: a number on words that name somebody, a star on those asked about. */
function readWords(line: string): Pick<JudgedSentence, 'forms' | 'asked' | 'named'> {
  const [asked, named]: [number[], number[]] = [[], []]
  const forms = line.split(' ').map((word, at) => {
    const marked = /^(.+)\/(\d+)(\*?)(°?)$/u.exec(word)
    if (!marked || Number(marked[2]) !== at) return word
    if (marked[3]) asked.push(at)
    if (!marked[3] || marked[4]) named.push(at)
    return marked[1]!
  })
  return { forms, asked, named }
}

/** `1 statement happened by 0; 5 attack|mobilisation planned by 0 to 8,11`; a dash where nothing is told. */
function readDeeds(
  line: string,
  { forms, asked }: Pick<JudgedSentence, 'forms' | 'asked'>,
  where: string,
): readonly JudgedDeed[] {
  if (line === '-') return []
  return line.split('; ').map((deed) => {
    const [at, kinds, modalities, ...parts] = deed.split(' ')
    const told = { by: [] as number[], to: [] as number[], also: [] as number[] }
    for (let i = 0; i < parts.length; i += 2) {
      const list = told[parts[i] as keyof typeof told] as number[] | undefined
      const words = parts[i + 1]?.split(',').map(Number) ?? []
      if (!list || words.length === 0 || words.some((word) => !(word < forms.length)))
        throw new Error(`${where}: ‹${deed}› names somebody as ‹${parts.slice(i, i + 2).join(' ')}›; expected ‹by 0,3›`)
      list.push(...words)
    }
    if (!kinds || !modalities || !asked.includes(Number(at)))
      throw new Error(`${where}: ‹${deed}›; expected a word asked about, its kind and its standing`)
    return {
      at: Number(at),
      kinds: kinds.split('|').map((kind) => kind.replace('_', ' ')),
      modalities: modalities.split('|'),
      ...told,
    }
  })
}

/** The parts that a word has in a deed, by their classes; `none` where it has none. */
export function partsIn({ by, to, also }: JudgedDeed, word: number): readonly string[] {
  const needed = [...(by.includes(word) ? ['actor'] : []), ...(to.includes(word) ? ['recipient'] : [])]
  return needed.length > 0 ? needed : also.includes(word) ? ['also'] : ['none']
}
