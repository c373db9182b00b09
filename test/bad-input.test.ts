import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport } from '../src/attache.js'
import { showControls } from '../src/doors/cli/visible-controls.js'
import { reader } from './installed-reader.js'

const GIVEN =
  'Anna Boris Chandra David Elif Farid Hiroshi Jamal Kateryna Lars Maria Nikolai Olga Pedro Qasim Rosa Samuel Tariq Viktor Yusuf'.split(
    ' ',
  )
const FAMILY =
  'Abara Bergström Castillo Demir Eriksen Fofana Gupta Haddad Ivanov Jensen Kowalski Lim Mensah Nakamura Okafor Petrov Quiroga Rahman Silva Tanaka'.split(
    ' ',
  )
const STATES = 'Norway Chile Kenya India Turkey Peru Japan Egypt Poland Ghana'.split(' ')
const DELEGATES = Array.from({ length: 80 }, (_, at) => ({
  given: GIVEN[at % 20]!,
  family: FAMILY[(at * 7 + Math.floor(at / 20)) % 20]!,
  state: STATES[at % 10]!,
}))

function read(text: string) {
  const reading = readReport(
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
      published: null,
    },
    reader,
  )
  const named = (kind: string) =>
    reading.entities
      .filter(
        (entity) =>
          entity.kind === kind &&
          reading.mentions.some((mention) => mention.entity === entity.id && mention.form === 'name'),
      )
      .map(({ name }) => name)
  return { ...reading, persons: named('person'), named }
}

test('a list of 80 delegates gives about 80 persons, however it is set', () => {
  const lists = {
    'one a line': `List of delegates\n\n${DELEGATES.map(({ given, family, state }) => `${given} ${family}, ${state}`).join('\n')}`,
    'in one sentence': `The meeting in Oslo was attended by ${DELEGATES.map(({ given, family }) => `${given} ${family}`).join(', ')}.`,
    'surnames in capitals': `Participants\n\n${DELEGATES.map(({ given, family, state }) => `${family.toUpperCase()} ${given} - ${state}`).join('\n')}`,
    'surnames first': `Participants\n\n${DELEGATES.map(({ given, family }, at) => `${at + 1}. ${family}, ${given}`).join('\n')}`,
  }
  for (const [set, text] of Object.entries(lists)) {
    const { persons } = read(text)
    assert.ok(persons.length >= 70 && persons.length <= 84, `${set}: ${persons.length} persons`)
    assert.ok(
      persons.every((name) => !STATES.some((state) => name.includes(state))),
      `${set}: a state is no part of a name`,
    )
  }
})

test('a wire all in capitals is read like any other, at the same places', () => {
  const { report, mentions, named, events } = read(
    'RUSSIAN FOREIGN MINISTER PAVEL MOROZOV MET HIS INDIAN COUNTERPART ANIL VERMA IN MOSCOW ON MONDAY.\n\nTHE UNITED NATIONS AND NATO WELCOMED THE TALKS. MOROZOV WILL VISIT NEW DELHI.',
  )
  assert.deepEqual(named('person'), ['Pavel Morozov', 'Anil Verma'])
  assert.deepEqual(named('organisation'), ['United Nations', 'NATO'])
  assert.ok(mentions.some((mention) => report.text.slice(mention.start, mention.end) === 'PAVEL MOROZOV'))
  assert.ok(events.some(({ kind }) => kind === 'meeting'))
})

test('headlines in title case and common words name nobody', () => {
  const headlines = [
    'Turkey, Russia Agree To Boost Trade As Leaders Meet',
    'Will New Pipeline Deal Help Europe Through Winter',
    'Hope Grows For Peace As Will Of Both Sides Hardens',
    'Grant Aid Cut As Price Of Grain Falls',
    'May Talks May Decide Fate Of Pact',
  ]
  assert.deepEqual(read(headlines.join('\n\n')).persons, [])
  assert.deepEqual(
    read(
      'Hope is fading for a deal. Will the talks go on? Turkey and Chad signed a pact. Georgia stayed away. Faith in Jordan is low. Grace was given until June. Patience is running out. Joy was brief in Oslo.',
    ).persons,
    [],
  )
})

test('whoever is called by a common word stays somebody', () => {
  assert.deepEqual(read('Theresa May met Georgia Keller and Will Dahl in Jordan in May.').persons, [
    'Theresa May',
    'Georgia Keller',
    'Will Dahl',
  ])
})

test('noise of scanning makes no persons by the dozen', () => {
  const { persons } = read(
    'Tbe Foreign Minlster of lndia, Mr. Ani1 Verrna, rnet his Russian counterpart in Mosc0w on M0nday. ‘l’he two rninisters dis-\ncussed bilatera1 trade. Tlie Cornmittee on Fisberies mct in Geneva. Acc0rding to tbe spokesrnan, tbe Governrnent 0f Cbile had agrecd.',
  )
  assert.ok(persons.length <= 2, persons.join(', '))
})

test('a terminal is shown the control characters of a report and does not obey them', () => {
  assert.equal(
    showControls('The \u001b]0;title\u0007minister\r\n\tleft.\u007f\u009b'),
    'The \u241b]0;title\u2407minister\u240d\n\tleft.\u2421\ufffd',
  )
  assert.equal(showControls('“Café” — 5 °C\n'), '“Café” — 5 °C\n')
})
