import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Network, type Verdict } from '../src/language/en/network.js'
import { splitSentences } from '../src/language/en/split-sentences.js'
import { tokenise } from '../src/language/en/tokenise.js'
import type { LessonMaker } from './lessons.js'
import { openTeacher, type Places } from './places.js'
import { readRawTexts } from './raw-texts.js'
import type { Lesson } from './lesson.js'
import { vote } from './vote.js'

/*
 * “Silver”: raw texts as several teachers read them, put to the vote. A pupil that learns from them sees ten times the
 * words of the treebanks, and those of the news.
 */

/** Of the news all paragraphs are read, of statements and speeches every so many. */
const NEWS = /^wikipedia/u
const EVERY_OTHER = 6
const SHORTEST = 5
const LONGEST = 50

/** What a line of the silver file holds of a sentence. */
interface SilverSentence {
  readonly forms: readonly string[]
  readonly xpos: readonly number[]
  readonly upos: readonly number[]
  readonly names: readonly number[]
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/** Reads one half of the raw texts with the teachers trained from these seeds. */
export function readSilver(
  places: Places,
  seeds: readonly number[],
  half: 0 | 1,
  report: (line: string) => void,
): void {
  const teachers = seeds.map((seed) => new Network(openTeacher(places, seed).network))
  const sentences = rawSentences(places).filter((_, i) => i % 2 === half)
  const lines: string[] = []
  for (let from = 0; from < sentences.length; from += 1000) {
    const some = sentences.slice(from, from + 1000)
    const verdicts = teachers.map((teacher) => teacher.read(some))
    some.forEach((forms, i) => lines.push(silverLine(forms, vote(verdicts.map((ofTeacher) => ofTeacher[i]!)))))
  }
  writeFileSync(join(places.work, `silver-${half}.jsonl`), lines.join('\n'))
  report(
    `silver: ${sentences.length} sentences, ${sentences.reduce((sum, sentence) => sum + sentence.length, 0)} words`,
  )
}

function rawSentences({ shared }: Places): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const sentences: (readonly string[])[] = []
  const paragraphs = readRawTexts(join(shared, 'texts'), (file, i) => NEWS.test(file) || i % EVERY_OTHER === 0)
  for (const paragraph of paragraphs) {
    for (const words of splitSentences(tokenise(paragraph, { start: 0, end: paragraph.length }))) {
      const forms = words.map((word) => word.form)
      const key = forms.join(' ')
      if (forms.length < SHORTEST || forms.length > LONGEST || seen.has(key)) continue
      seen.add(key)
      sentences.push(forms)
    }
  }
  return sentences
}

function silverLine(forms: readonly string[], verdict: Verdict): string {
  const sentence: SilverSentence = {
    forms,
    xpos: [...verdict.xpos],
    upos: [...verdict.upos],
    names: [...verdict.names],
    heads: [...verdict.heads],
    labels: [...verdict.labels],
  }
  return JSON.stringify(sentence)
}

/** Both halves as lessons, in the order of the texts. */
export function silverLessons({ work }: Places, maker: LessonMaker): Lesson[] {
  const halves = [0, 1].map((half) => readFileSync(join(work, `silver-${half}.jsonl`), 'utf8').split('\n'))
  const count = halves[0]!.length + halves[1]!.length
  return Array.from({ length: count }, (_, i) =>
    silverLesson(JSON.parse(halves[i % 2]![i >> 1]!) as SilverSentence, maker),
  )
}

function silverLesson(sentence: SilverSentence, maker: LessonMaker): Lesson {
  return maker.lesson(sentence.forms, {
    xpos: Int32Array.from(sentence.xpos),
    upos: Int32Array.from(sentence.upos),
    names: Int32Array.from(sentence.names),
    heads: Int32Array.from(sentence.heads),
    labels: Int32Array.from(sentence.labels),
    isTree: true,
    weight: 1,
  })
}
