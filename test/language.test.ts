import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { formsOf } from '../src/language/en/dealing-words.js'
import { openEnglish } from '../src/language/en/open-english.js'
import { splitSentences } from '../src/language/en/split-sentences.js'
import { bestTree } from '../src/language/en/spanning-tree.js'
import { tokenise } from '../src/language/en/tokenise.js'

const english = openEnglish(readFileSync('model/english.bin'))
const analyse = (text: string) => english.analyse(text, [{ start: 0, end: text.length }])
const forms = (text: string) =>
  tokenise(text, { start: 0, end: text.length })
    .map((piece) => piece.form)
    .join(' | ')
const sentences = (text: string) =>
  splitSentences(tokenise(text, { start: 0, end: text.length })).map((words) =>
    text.slice(words[0]!.start, words.at(-1)!.end),
  )

const SHREDS = [
  'The minister said ',
  'Adm. R. Rao ',
  '60-70% ',
  'of S-400s',
  '“We won’t”',
  ' U.S.-led',
  '\u00a0',
  'co\u00adoperation ',
  '你好',
  '😀',
  '\ud800',
  'Путин ',
  '\n',
  '…',
  'https://x.org/a?b. ',
  '. ',
  '?” he asked. ',
]

test('every token lies in the text at its offsets, in order, and every head in its sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SHREDS), { maxLength: 40 }), (shreds) => {
      const text = shreds.join('')
      let at = 0
      for (const sentence of analyse(text)) {
        assert.equal(sentence.tokens.filter((token) => token.head < 0).length, 1)
        for (const token of sentence.tokens) {
          assert.equal(text.slice(token.start, token.end), token.form)
          assert.ok(token.start >= at && token.end > token.start && token.head < sentence.tokens.length)
          at = token.end
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('reads a sentence the same whatever was read before', () => {
  const text = 'India and Russia signed an agreement in Moscow on Monday.'
  const first = analyse(text)
  analyse('Something else entirely was said, at length, by somebody else in Ankara.')
  assert.deepEqual(analyse(text), first)
})

test('finds nothing in an empty text and cuts, but never drops, an endless sentence', () => {
  assert.deepEqual(analyse(''), [])
  const words = 'word '.repeat(1500)
  assert.equal(
    analyse(words).reduce((sum, sentence) => sum + sentence.tokens.length, 0),
    1500,
  )
})

test('keeps sentence limits that are given, however long', () => {
  const given = [Array.from({ length: 900 }, () => ({ form: 'word', spaceAfter: true }))]
  const [sentence] = english.analyseTokens(given)
  assert.equal(sentence?.tokens.length, 900)
  assert.equal(sentence.tokens.filter((token) => token.head < 0).length, 1)
})

test('cuts words by the custom of the treebanks', () => {
  assert.equal(
    forms('Delhi’s AK-203s and S-400s can’t cost 60-70% of $5.43bn now.'),
    'Delhi | ’s | AK-203s | and | S-400s | ca | n’t | cost | 60 | - | 70 | % | of | $ | 5.43 | bn | now | .',
  )
  assert.equal(forms('The U.S. and R.K. Rao, at 10.30 p.m.'), 'The | U.S. | and | R.K. | Rao | , | at | 10.30 | p.m.')
})

test('does not part a sentence at titles, initials or a question that is reported', () => {
  assert.deepEqual(sentences('Adm. R. Rao met Lt. Gen. S. Mehta. They talked.'), [
    'Adm. R. Rao met Lt. Gen. S. Mehta.',
    'They talked.',
  ])
  assert.deepEqual(sentences('“Is it so?” he asked. Nobody knew.'), ['“Is it so?” he asked.', 'Nobody knew.'])
})

test('gives one word to the root even where the likeliest heads form a ring', () => {
  const scores = new Float32Array([0, 9, 5, 9, 0, 1])
  assert.deepEqual([...bestTree(scores, 0, 2, 3)], [2, 0])
})

test('the forms of a lemma are those that the press prints, and no other word', () => {
  const forms = new RegExp(`^(?:${formsOf(['buy', 'supply', 'purchase', 'export'])})$`, 'u')
  const printed =
    'buy buys buying bought supply supplies supplied supplying purchase purchased purchasing exports exported'
  assert.deepEqual(
    printed.split(' ').filter((word) => !forms.test(word)),
    [],
  )
  assert.deepEqual(
    'buyer suppl suppler purchas exporter outbuy supple'.split(' ').filter((word) => forms.test(word)),
    [],
  )
})
