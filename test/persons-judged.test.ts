import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entity } from '../src/reading/reading.js'
import { distinctPersons } from '../src/weaving/entities/distinct-persons.js'
import { areOthers, judgePair, judgePersons } from '../src/weaving/entities/judge-persons.js'
import { bodyWords, personWords } from '../src/weaving/entities/name-words.js'
import { scoreBodyNames, scorePersonNames } from '../src/weaving/entities/score-names.js'
import { likeness } from '../src/weaving/entities/word-likeness.js'
import { madeEntity } from './made-readings.js'

/** A person as a report tells him: “Sergei Lavrov | RUS | Foreign Minister of Russia”. */
function personOf(told: string, report: string): { readonly report: string; readonly entity: Entity } {
  const [name = '', country = '', office = ''] = told.split('|').map((part) => part.trim())
  const [title = '', of = null] = office.split(/ of (?=[^ ]+$)/u)
  return {
    report,
    entity: madeEntity('e1', name, {
      kind: 'person',
      country: country === '' ? null : country,
      roles: office === '' ? [] : [{ title, of }],
    }),
  }
}

const personsOf = (...told: readonly string[]) =>
  distinctPersons(
    told.map((one, at) => personOf(one, `r${at}`)),
    new Set(),
  )
const judged = (a: string, b: string) => {
  const [one, other] = [personsOf(a)[0]!, personsOf(b)[0]!]
  const ground = judgePair(one, other)
  return ground ? `one ${ground.score.toFixed(3)}` : areOthers(one, other) ? 'two' : 'open'
}

describe('whether two persons are one', () => {
  const rows: readonly (readonly [rule: string, judged: string, a: string, b: string])[] = [
    ['the same name', 'one 1.000', 'Ann Doe', 'Ann Doe'],
    ['the same name and state', 'one 1.000', 'Ann Doe|PER', 'Ann Doe|PER'],
    ['the same name of two states', 'two', 'Ann Doe|PER', 'Ann Doe|CHL'],
    ['two given names', 'two', 'Ann Doe', 'Bob Doe'],
    ['two surnames', 'two', 'Ann Doe', 'Ann Roe'],
    ['two spellings of one sound', 'one 0.876', 'Sergei Lavrov', 'Sergey Lavroff'],
    ['a given name in two languages', 'one 0.980', 'Yevhen Petrenko', 'Evgeny Petrenko'],
    ['an initial for a given name', 'one 0.950', 'S. Lavrov', 'Sergei Lavrov'],
    ['an initial with the state', 'one 1.000', 'S. Lavrov|RUS', 'Sergei Lavrov|RUS'],
    ['another initial', 'open', 'S. Lavrov', 'Ann Lavrov'],
    ['a middle name more', 'one 0.910', 'Ann Mary Doe', 'Ann Doe'],
    ['middle initials that differ', 'two', 'George W. Bush', 'George H. Bush'],
    ['a middle initial and its name', 'one 0.970', 'George W. Bush', 'George Walker Bush'],
    ['a junior is not his father', 'two', 'John Doe Jr.', 'John Doe'],
    [
      'but in one office he is',
      'one 1.000',
      'John Doe Jr.|USA|Secretary of State of USA',
      'John Doe|USA|Secretary of State of USA',
    ],
    [
      'an office worded otherwise',
      'one 1.000',
      'John Doe Jr.|USA|Defense Secretary of USA',
      'John Doe|USA|Secretary of National Defence of USA',
    ],
    ['a surname first', 'one 1.000', 'Doe, Ann', 'Ann Doe'],
    ['a title before it', 'one 1.000', 'President Ann Doe', 'Ann Doe'],
    ['a particle more', 'one 1.000', 'Ann van Doe', 'Ann Doe'],
    ['a servant’s name as one word', 'one 1.000', 'Abd al-Aziz Saud', 'Abdul Aziz Saud'],
    ['cut otherwise', 'one 0.900', 'Kim Jong Un', 'Kim Jongun'],
    [
      'a slip in the surname with one office',
      'one 1.000',
      'Ann Petrovna|PER|Minister of Peru',
      'Ann Petrovnaa|PER|Minister of Peru',
    ],
    ['a slip in the surname alone', 'one 0.980', 'Ann Petrovna', 'Ann Petrovnaa'],
    ['an initial is no surname', 'two', 'James B. Comey', 'Jim Blunt'],
  ]
  for (const [rule, expected, a, b] of rows)
    test(rule, () => {
      assert.equal(judged(a, b), expected)
      assert.equal(judged(b, a), expected, 'in the other order')
    })

  test('of many those are judged whose surname sounds like a word of the other, each pair once', () => {
    const persons = personsOf(
      'Sergei Lavrov',
      'Sergey Lavroff',
      'S. Lavrov',
      'Ann Doe',
      'Ann Mary Doe',
      'Doe',
      'Bob Roe',
    )
    assert.deepEqual(
      judgePersons(persons)
        .map(({ a, b }) => [a, b].sort().join())
        .sort(),
      ['0,1', '0,2', '3,4'],
    )
    const ground = (one: ReturnType<typeof personsOf>) => judgePersons(one)[0]!.ground.because
    assert.equal(
      ground(personsOf('Ann Doe | PER | Minister of Peru', 'Ann Mary Doe | PER | Minister of Peru')),
      'Ann Doe | Ann Mary Doe: ann, doe; left over: mary; both minister of Peru',
    )
    assert.match(ground(personsOf('Ann Doe | PER', 'Ann Mary Doe | PER')), /; both of PER$/u)
  })

  test('what is told under one full name of one state is one; generations, states, surnames alone and descriptions part', () => {
    const count = (...told: readonly string[]) => personsOf(...told).length
    assert.equal(count('Ann Doe | PER', 'Ann Doe | PER | Minister of Peru', 'President Ann Doe | PER'), 1)
    assert.equal(count('Ann Doe | PER', 'Ann Doe | CHL', 'Ann Doe'), 3)
    assert.equal(count('John Doe', 'John Doe Jr.', 'John Doe junior', 'John Doe III'), 3)
    assert.equal(count('Doe', 'Doe', 'Doe | PER', 'Doe | PER | Minister of Peru'), 3)
    const described = [personOf('Peruvian envoy', 'r0'), personOf('Peruvian envoy', 'r1')].map((one) => ({
      ...one,
      entity: { ...one.entity, described: 'one' as const },
    }))
    assert.equal(distinctPersons(described, new Set()).length, 2)
    const told = [personOf('Ann Doe', 'r0'), personOf('Ann Doe', 'r1'), personOf('Ann Doe', 'r2')]
    assert.deepEqual(
      distinctPersons(told, new Set([1])).map(({ members }) => members.join()),
      ['0,2', '1'],
    )
    const [one] = personsOf('Ann Doe | PER | Defense Minister of Peru')
    assert.deepEqual([[...one!.offices], one!.isNamed, one!.isDescribed], [['defence minister|Peru'], true, false])
    assert.deepEqual(
      personsOf('Doe', 'Ann D.').map(({ isNamed }) => isNamed),
      [false, false],
    )
  })
})

describe('how like two names are, and why', () => {
  const rows: readonly (readonly [
    rule: string,
    score: number,
    because: string,
    a: string,
    b: string,
    of: 'person' | 'body',
  ])[] = [
    ['words all alike', 1, 'ann, doe', 'Ann Doe', 'Ann Doe', 'person'],
    ['one word left over', 0.91, 'ann, doe; left over: mary', 'Ann Mary Doe', 'Ann Doe', 'person'],
    ['one alone in common', 0.75, 'doe; left over: ann', 'Doe', 'Ann Doe', 'person'],
    ['both left over', 0.5, 'ann; left over: doe, roe', 'Ann Doe', 'Ann Roe', 'person'],
    ['nothing in common', 0, 'no word in common; left over: ann, doe, kim, poe', 'Ann Doe', 'Kim Poe', 'person'],
    [
      'same letters cut otherwise',
      0.9,
      'the same letters, cut into words otherwise',
      'SergeiLavrov',
      'Sergei Lavrov',
      'person',
    ],
    ['an initial weighs half', 0.95, 'doe, a ~ ann (0.85)', 'A Doe', 'Ann Doe', 'person'],
    ['a legal form falls away', 1, 'acme', 'Acme Corporation', 'Acme Corp.', 'body'],
    ['with and without it', 1, 'acme', 'Acme Ltd', 'Acme', 'body'],
    ['a common word weighs half', 0.875, 'acme; left over: group', 'Acme Group', 'Acme', 'body'],
    ['a telling word weighs whole', 0.75, 'acme; left over: steel', 'Acme Steel', 'Acme', 'body'],
    ['two bodies of one word', 0.5, 'bank; left over: acme, zenith', 'Acme Bank', 'Zenith Bank', 'body'],
    [
      'abbreviations',
      1,
      'united, nations, defence, center',
      'UN Defense Centre',
      'United Nations Defence Center',
      'body',
    ],
    ['numbers must be the same', 0.5, 'group; left over: 44, 45', 'Group 44', 'Group 45', 'body'],
  ]
  for (const [rule, score, because, a, b, of] of rows)
    test(`${of}: ${rule}`, () => {
      const found = (of === 'person' ? scorePersonNames : scoreBodyNames)(a, b)
      assert.deepEqual([Number(found.score.toFixed(3)), found.because], [score, because])
      assert.equal((of === 'person' ? scorePersonNames : scoreBodyNames)(b, a).score.toFixed(3), score.toFixed(3))
    })

  const words: readonly (readonly [rule: string, likeness: number, a: string, b: string])[] = [
    ['equal', 1, 'doe', 'doe'],
    ['one sound', 0.857, 'sergei', 'serguei'],
    ['one letter off', 0.96, 'petrov', 'petrow'],
    ['another first letter', 0.75, 'petrov', 'betrov'],
    ['given names of two languages', 0.96, 'yevhen', 'evgeny'],
    ['an initial', 0.85, 's', 'sergei'],
    ['another initial', 0, 's', 'lavrov'],
    ['numbers', 0, '44', '45'],
    ['short words', 0.667, 'li', 'lu'],
    ['nothing alike', 0, 'abc', 'xyz'],
  ]
  for (const [rule, expected, a, b] of words)
    test(`words: ${rule}`, () => {
      assert.equal(Number(likeness(a, b).toFixed(3)), expected)
      assert.equal(likeness(b, a), likeness(a, b))
    })
})

describe('the words that tell one from another', () => {
  const persons: readonly (readonly [rule: string, words: readonly string[], name: string])[] = [
    ['particles and titles fall away', ['ann', 'doe'], 'Dr. Ann van der Doe'],
    ['only titles stay', ['president'], 'President'],
    ['marks and signs', ['oneill', 'muss'], 'O’Neill-Müß'],
    ['twice the same word', ['kim', 'doe'], 'Kim Kim Doe'],
    ['another script', ['sergey', 'lavrov'], 'Сергей Лавров'],
    ['a nought for an o', ['john', 'doe'], 'J0hn D0e'],
  ]
  for (const [rule, expected, name] of persons)
    test(rule, () => {
      assert.deepEqual(personWords(name), expected)
    })

  test('of bodies legal forms fall away, unless nothing else is left', () => {
    assert.deepEqual(bodyWords('Obshchestvo s ogranichennoy otvetstvennostyu Acme & Sons'), ['acme', 'sons'])
    assert.deepEqual(bodyWords('The Company Ltd'), ['co', 'ltd'])
  })
})
