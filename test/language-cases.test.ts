import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openEnglish } from '../src/language/en/open-english.js'
import { splitSentences } from '../src/language/en/split-sentences.js'
import { tokenise } from '../src/language/en/tokenise.js'
import { parseCases, type Case } from './notation-cases.js'
import { askTree, QUESTION_NAMES, questionName } from './tree-questions.js'

/*
 * The cases of the language room: what stands indented beneath a text are its tokens with a space between any two, its
 * sentences one a line, or questions to its tree with their answers (`subject of met: Rajan, Orlova`).
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const english = openEnglish(readFileSync(join(root, 'model/english.bin')))
const cut = (text: string) => tokenise(text, { start: 0, end: text.length })

function readTokens({ text }: Case): readonly string[] {
  return [
    cut(text)
      .map((piece) => piece.form)
      .join(' '),
  ]
}

function readSentences({ text }: Case): readonly string[] {
  return splitSentences(cut(text)).map((words) => text.slice(words[0]!.start, words.at(-1)!.end))
}

const questionOf = (line: string) => line.slice(0, line.indexOf(':'))

/** The questions of the case, each with the answer that the tree gives. */
function answerQuestions({ text, expected }: Case): readonly string[] {
  const [sentence] = english.analyse(text, [{ start: 0, end: text.length }])
  return expected.map((line) => {
    const question = questionOf(line)
    return `${question}: ${askTree(text, sentence!, question)}`.trim()
  })
}

const READERS: Readonly<Record<string, (one: Case) => readonly string[]>> = {
  'tokenise.cases.txt': readTokens,
  'split-sentences.cases.txt': readSentences,
  'tree.cases.txt': answerQuestions,
}

for (const [file, read] of Object.entries(READERS)) {
  const { cases } = parseCases(readFileSync(join(root, 'src/language/en', file), 'utf8'))
  test(`${file}: ${cases.length} cases read as written`, () => {
    const wrong = cases.flatMap((one) => {
      const found = read(one)
      return found.join('\n') === one.expected.join('\n')
        ? []
        : [`line ${one.line}: ${one.text}\n    ${found.join('\n    ')}`]
    })
    assert.equal(wrong.join('\n'), '')
  })
}

test('tree.cases.txt puts every question to some tree', () => {
  const { cases } = parseCases(readFileSync(join(root, 'src/language/en/tree.cases.txt'), 'utf8'))
  const asked = new Set(cases.flatMap((one) => one.expected.map((line) => questionName(questionOf(line)))))
  assert.deepEqual(
    QUESTION_NAMES.filter((name) => !asked.has(name)),
    [],
  )
})
