import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../src/attache.js'
import { proposer as reader } from './installed-reader.js'

/** Offices as one line each: “Ada Roth: then minister of Norway, 2004/2014”. */
function officesIn(text: string): readonly string[] {
  const { entities } = readReport(
    {
      id: 'case',
      file: null,
      title: null,
      outlet: null,
      byline: null,
      url: null,
      language: 'en',
      text,
      marked: [],
      published: { date: '2023-04-28', basis: 'given by the user' },
    },
    reader,
  )
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, roles }) =>
      roles.map(
        ({ title, of, status, when }) =>
          `${name}: ${[status, title, of && `of ${of}`].filter(Boolean).join(' ')}${when ? `, ${when}` : ''}`,
      ),
    )
}

test('keeps the time that the report gives an office', () => {
  assert.deepEqual(
    officesIn(
      'Maria Keller, Germany’s foreign minister since 2019, met Carlos Mendes, who was foreign minister of Brazil from 2004 to 2014.',
    ),
    ['Maria Keller: foreign minister of Germany, 2019/..', 'Carlos Mendes: foreign minister of Brazil, 2004/2014'],
  )
  assert.deepEqual(officesIn('President Ana Duarte, in office since 2015, visited Lima.'), [
    'Ana Duarte: President, 2015/..',
  ])
  assert.deepEqual(officesIn('Lars Dahl was appointed foreign minister of Norway in May 2018.'), [
    'Lars Dahl: foreign minister of Norway, 2018-05/..',
  ])
  assert.deepEqual(
    officesIn(
      'Anil Verma served as foreign secretary between 2011 and 2013 and has been ambassador to Russia since March 2021.',
    ),
    ['Anil Verma: foreign secretary, 2011/2013', 'Anil Verma: ambassador, 2021-03/..'],
  )
})

test('a time of something else is none of the office', () => {
  assert.deepEqual(officesIn('Foreign Minister Lars Dahl signed the pact in 2011.'), ['Lars Dahl: Foreign Minister'])
  assert.deepEqual(officesIn('Foreign Minister Lars Dahl said exports had fallen since 2019.'), [
    'Lars Dahl: Foreign Minister',
  ])
})

test('tells who held an office then, who leaves it and who has left it apart', () => {
  assert.deepEqual(
    officesIn(
      'Then foreign minister Lars Dahl met outgoing Israeli Prime Minister Dan Levy and former Chilean president Ana Duarte.',
    ),
    [
      'Lars Dahl: then foreign minister',
      'Dan Levy: outgoing Prime Minister of Israel',
      'Ana Duarte: former president of Chile',
    ],
  )
})

test('an ambassador is not of the state to which he is sent', () => {
  assert.deepEqual(officesIn('Peter Novak, a former ambassador to Moscow (2009-2012), wrote a book.'), [
    'Peter Novak: former ambassador, 2009/2012',
  ])
})

test('an office told without a state is of the dateline’s, where the paragraph speaks of no other', () => {
  assert.deepEqual(
    officesIn(
      'OSLO, 28 April (NTB) - Norway closed a port on Monday.\n\nForeign Minister Lars Dahl gave no date.\n\nSweden protested. Trade Minister Karin Berg called it rash.',
    ),
    ['Lars Dahl: Foreign Minister of Norway', 'Karin Berg: Trade Minister'],
  )
  assert.deepEqual(
    officesIn('GENEVA, 28 April (NTB) - Ministers met on Monday.\n\nForeign Minister Lars Dahl gave no date.'),
    ['Lars Dahl: Foreign Minister'],
  )
  assert.deepEqual(
    officesIn(
      'OSLO, 28 April (NTB) - Norway was praised.\n\nThe talks were led by Defence Secretary Lars Dahl and Peru’s Deputy Defence Minister Ana Duarte.',
    ),
    ['Lars Dahl: Defence Secretary of Norway', 'Ana Duarte: Deputy Defence Minister of Peru'],
  )
})

test('an office ends where the rank of its holder begins, and several hold it each', () => {
  assert.deepEqual(
    officesIn(
      'Peru’s Deputy Minister of National Defence Lt Gen Carlos Mendes met Norwegian Foreign Secretary Rear Admiral (retd) Lars Dahl.',
    ),
    [
      'Carlos Mendes: Deputy Minister of National Defence of Peru',
      'Lars Dahl: Foreign Secretary of Norway',
      'Lars Dahl: Rear Admiral',
    ],
  )
  assert.deepEqual(officesIn('Presidents Ana Duarte and Lars Dahl spoke on Monday.'), [
    'Ana Duarte: President',
    'Lars Dahl: President',
  ])
  assert.deepEqual(
    officesIn(
      'Talks are planned with Peruvian President Ana Duarte and Foreign Minister Carlos Mendes. The Norwegian foreign minister called them rash.',
    ),
    [
      'Ana Duarte: President of Peru',
      'Carlos Mendes: Foreign Minister of Peru',
      'Norwegian foreign minister: foreign minister of Norway',
    ],
  )
  assert.deepEqual(officesIn('The Peruvian defence ministry spokesman Carlos Mendes spoke.'), [
    'Carlos Mendes: defence ministry spokesman of Peru',
  ])
})
