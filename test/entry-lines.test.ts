import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { EVENT_KINDS, MODALITIES } from '../src/reading/reading.js'
import type { Entry } from '../src/record/entry.js'
import {
  describeDated,
  describeEntry,
  isTold,
  listNames,
  sayReading,
  smallCommon,
  withInnerMarks,
} from '../src/views/entry-line.js'
import { openLookUp } from '../src/views/look-up.js'
import { madeEntity, madeEntry, madeMention, madeQuote, madeReading, madeRecord, spanOf } from './made-readings.js'

/** An entry by hand: who to whom (“ann>peru”), and what else is told of it, beneath the words of one report. */
interface Told extends Partial<Omit<Entry, 'participants' | 'footnotes'>> {
  readonly who?: string
  /** The report; its only sentence where no more is given. */
  readonly text?: string
  /** The words that state it, and the clause around them. */
  readonly words?: string
  readonly clause?: string
  /** Words of the report and whom they stand for: “he=ann”. */
  readonly mentions?: readonly string[]
  /** Who is quoted with all of it: words, and whom they stand for. */
  readonly speaker?: string
  readonly outlet?: string | null
  readonly dateline?: string
  readonly day?: string
}

const ENTITIES = [
  madeEntity('ann', 'Ann Doe', { kind: 'person', country: 'PER' }),
  madeEntity('bo', 'Bo Roe', { kind: 'person', country: 'CHL' }),
  madeEntity('peru', 'Peru', { country: 'PER' }),
  madeEntity('chile', 'Chile', { country: 'CHL' }),
  madeEntity('kenya', 'Kenya', { country: 'KEN' }),
  madeEntity('dutch', 'Netherlands', { country: 'NLD' }),
  madeEntity('troops', 'Malian troops', { kind: 'organisation', country: 'MLI' }),
  madeEntity('ministry', 'Ministry of Defence', { kind: 'organisation', country: 'PER' }),
  madeEntity('lima', 'Lima', { kind: 'place', country: 'PER' }),
]

function made({
  who = 'peru>chile',
  text = 'Peru met Chile.',
  words,
  clause,
  mentions = [],
  speaker,
  outlet = 'Oslo Post',
  dateline,
  day,
  ...more
}: Told) {
  const [actors = '', recipients = ''] = who.split('>')
  const parts = (names: string, role: 'actor' | 'recipient') =>
    names
      .split(',')
      .filter(Boolean)
      .map((entity) => ({ entity, role }))
  const sentence = madeReading('r1', text).sentences[0]!
  const told = words === undefined ? sentence : spanOf(text, words)
  const [said, whom = null] = speaker?.split('=') ?? []
  const reading = madeReading('r1', text, {
    day: day ?? null,
    report: { outlet },
    layout: dateline === undefined ? {} : { dateline: { start: 0, end: 0, place: dateline, day: null } },
    entities: ENTITIES,
    mentions: mentions.map((one) => {
      const [at, entity, form = 'pronoun'] = one.split('=') as [string, string, ('name' | 'pronoun')?]
      return madeMention(text, at, entity, { form })
    }),
    quotes:
      said === undefined
        ? []
        : [
            {
              ...madeQuote(text, text.slice(sentence.start, sentence.end)),
              source: { ...spanOf(text, said), entity: whom },
            },
          ],
  })
  const at = { report: 'r1' }
  const [note] = madeEntry('r1', text, told).footnotes
  const entry = madeEntry('r1', text, told, {
    participants: [...parts(actors, 'actor'), ...parts(recipients, 'recipient')],
    ...more,
    footnotes: [
      {
        ...note,
        sentence: { ...at, start: sentence.start, end: sentence.end },
        clause: { ...at, ...(clause === undefined ? sentence : spanOf(text, clause)) },
      },
    ],
  })
  return { entry, look: openLookUp(madeRecord([reading])) }
}

const line = (told: Told) => {
  const { entry, look } = made(told)
  return describeEntry(entry, look)
}
const dated = (told: Told) => {
  const { entry, look } = made(told)
  return describeDated(entry, look)
}
const asked = (told: Told) => {
  const { entry, look } = made(told)
  return sayReading(entry, look)
}

describe('an entry in a line', () => {
  const rows: readonly (readonly [rule: string, told: Told, said: string])[] = [
    ['two states met', {}, 'Peru met Chile'],
    ['several on one side', { who: 'peru,kenya>chile' }, 'Peru and Kenya met Chile'],
    [
      'where a report says that it was there',
      { place: 'lima', text: 'Peru met Chile in Lima.' },
      'Peru met Chile in Lima',
    ],
    [
      'not where it is only spoken of',
      { place: 'lima', text: 'Peru and Chile discussed Lima policy.' },
      'Peru met Chile',
    ],
    ['where it is filed from', { place: 'lima', text: 'Peru met Chile.', dateline: 'LIMA' }, 'Peru met Chile in Lima'],
    [
      'where a capital is told by its name',
      { place: 'lima', text: 'Peru met Chile at the city of Lima on Monday.' },
      'Peru met Chile in Lima',
    ],
    ['what they met about', { item: 'fishing rights' }, 'Peru met Chile about fishing rights'],
    ['a day', { when: '2024-05-03' }, 'Peru met Chile'],
    [
      'a thing that has said when keeps the day out',
      { item: 'tariffs in August', when: '2024-05-03' },
      'Peru met Chile about tariffs in August',
    ],
    [
      'since a year it has lasted',
      { kind: 'sanction', item: 'grain', when: '2022/..' },
      'Peru has restricted grain against Chile',
    ],
    [
      'of one it has',
      { kind: 'attack', who: 'peru>chile', item: 'rockets', when: '2022/..' },
      'Peru has attacked Chile with rockets',
    ],
    [
      'of several they have',
      { kind: 'attack', who: 'peru,kenya>chile', item: 'rockets', when: '2022/..' },
      'Peru and Kenya have attacked Chile with rockets',
    ],
    ['ongoing of one', { kind: 'invitation', modality: 'ongoing' }, 'Peru is inviting Chile'],
    [
      'ongoing of several',
      { kind: 'invitation', who: 'peru,kenya>chile', modality: 'ongoing' },
      'Peru and Kenya are inviting Chile',
    ],
    [
      'planned and to come',
      { kind: 'invitation', modality: 'planned', when: '2024-06-01', day: '2024-05-01' },
      'Peru is to invite Chile',
    ],
    [
      'planned for a day gone by',
      { kind: 'invitation', modality: 'planned', when: '2024-04-01', day: '2024-05-01' },
      'Peru was to invite Chile',
    ],
    [
      'many are to come',
      { kind: 'visit', who: 'troops>chile', modality: 'planned' },
      'Malian troops are to visit Chile',
    ],
    [
      'two were to',
      { kind: 'invitation', who: 'peru,kenya>chile', modality: 'planned', when: '2024-04-01', day: '2024-05-01' },
      'Peru and Kenya were to invite Chile',
    ],
    ['considered', { kind: 'invitation', modality: 'considered' }, 'Peru may invite Chile'],
    ['alleged', { kind: 'invitation', modality: 'alleged' }, 'Peru is alleged to have invited Chile'],
    ['denied', { kind: 'invitation', modality: 'denied' }, 'Peru invited Chile — denied'],
    ['supposed', { kind: 'invitation', modality: 'hypothetical' }, 'Peru would invite Chile — only supposed'],
    [
      'a visit without a host goes to the place',
      { kind: 'visit', who: 'ann>', place: 'lima', text: 'Ann Doe arrived in Lima.' },
      'Ann Doe visited Lima',
    ],
    [
      'a visit to a state in one of its towns goes to the town',
      { kind: 'visit', who: 'bo>peru', place: 'lima', text: 'Bo Roe arrived in Lima.' },
      'Bo Roe visited Lima',
    ],
    ['a state with “the”', { who: 'dutch>peru' }, 'The Netherlands met Peru'],
    ['its teller', { accordingTo: ['kenya'] }, 'Peru met Chile, according to Kenya'],
    [
      'a state’s word on its own deed',
      { kind: 'delivery', item: 'grain', accordingTo: ['peru'] },
      'Peru delivered grain to Chile, by its own account',
    ],
    [
      'a person’s word on his own',
      { kind: 'visit', who: 'ann>chile', accordingTo: ['ann'] },
      'Ann Doe visited Chile, according to Ann Doe',
    ],
    [
      'of two who act the word of one is his',
      { who: 'peru,kenya>chile', accordingTo: ['peru'] },
      'Peru and Kenya met Chile, according to Peru',
    ],
    [
      'tellers who are nobody',
      { text: 'Analysts said Peru met Chile.', accordingToOthers: [{ report: 'r1', start: 0, end: 8 }] },
      'Peru met Chile, according to analysts',
    ],
    [
      'one whom a pronoun names',
      { text: 'He said Peru met Chile.', accordingToOthers: [{ report: 'r1', start: 0, end: 2 }] },
      'Peru met Chile, according to somebody the report quotes',
    ],
    [
      'more than three tellers',
      { accordingTo: ['kenya', 'dutch', 'ann', 'bo'] },
      'Peru met Chile, according to Kenya, the Netherlands, Ann Doe and others',
    ],
    [
      'three tellers',
      { accordingTo: ['kenya', 'dutch', 'ann'] },
      'Peru met Chile, according to Kenya, the Netherlands and Ann Doe',
    ],
    [
      'an approval without a thing is shown in the report’s words',
      { kind: 'approval', text: 'Peru gave approval to Chile.' },
      '“Peru gave approval to Chile” (Oslo Post)',
    ],
    [
      'an agreement with its other side named in the thing',
      { kind: 'agreement', who: 'peru,chile>', item: 'a pact with Chile' },
      'Peru concluded a pact with Chile',
    ],
    [
      'papers are concluded',
      { kind: 'agreement', who: 'peru,chile>', item: '30 accords' },
      'Peru and Chile concluded 30 accords',
    ],
    [
      'other things are agreed on',
      { kind: 'agreement', who: 'peru,chile>', item: 'fishing rights' },
      'Peru and Chile agreed on fishing rights',
    ],
    ['measures are imposed', { kind: 'sanction', item: 'tariffs' }, 'Peru imposed tariffs on Chile'],
    [
      'a thing that names the recipient says it all',
      { kind: 'sanction', item: 'tariffs on steel from Chile' },
      'Peru imposed tariffs on steel from Chile',
    ],
    [
      'whose thing is not whose part of a word',
      { kind: 'sanction', who: 'peru>kenya', item: 'Kenyatta bonds' },
      'Peru restricted Kenyatta bonds against Kenya',
    ],
    [
      'criticism of a thing alone is shown in the report’s words',
      { kind: 'criticism', who: 'peru>', item: 'port plans', text: 'Peru criticised port plans.' },
      '“Peru criticised port plans” (Oslo Post)',
    ],
    ['criticism of both', { kind: 'criticism', item: 'port plans' }, 'Peru criticised Chile over port plans'],
    [
      'an act of no kind in its own words',
      { kind: 'other', text: 'Peru snubbed Chile.', words: 'snubbed' },
      '“Peru snubbed Chile” (Oslo Post)',
    ],
    [
      'the same with its thing',
      { kind: 'other', text: 'Peru snubbed Chile.', words: 'snubbed', item: 'port plans' },
      '“Peru snubbed Chile” (Oslo Post)',
    ],
    [
      'what was not withdrawn but suspended in its own words',
      { kind: 'withdrawal', text: 'Peru suspended talks with Chile.', words: 'suspended', item: 'talks' },
      '“Peru suspended talks with Chile” (Oslo Post)',
    ],
    [
      'what was said is shown in its words',
      { kind: 'statement', item: 'port plans', text: 'Peru spoke of port plans.' },
      '“Peru spoke of port plans” (Oslo Post; of Chile)',
    ],
    [
      'what was not done too',
      { modality: 'negated', text: 'Peru has not met Chile.' },
      '“Peru has not met Chile” (Oslo Post)',
    ],
    [
      'what points away too',
      { item: 'its largest order', text: 'Peru met Chile about its largest order.' },
      '“Peru met Chile about its largest order” (Oslo Post)',
    ],
    ['a likely one, with its outlet', { tier: 'likely' }, 'likely: “Peru met Chile” (Oslo Post)'],
    ['a doubtful one', { tier: 'doubtful' }, 'doubtful: “Peru met Chile” (Oslo Post)'],
    ['a file is called one', { tier: 'likely', outlet: null }, 'likely: “Peru met Chile” (file r1)'],
    [
      'the clause where it stands by itself',
      { tier: 'likely', text: 'On a wet day Peru met Chile, and it rained.', clause: 'Peru met Chile' },
      'likely: “… Peru met Chile …” (Oslo Post)',
    ],
    [
      'a phrase begun within marks what is left out',
      {
        tier: 'likely',
        text: 'On a wet day the envoy met Chile, and it rained.',
        clause: 'the envoy met Chile',
        who: 'ann>chile',
        mentions: ['the envoy=ann'],
      },
      'likely: “… the envoy met Chile …” (Oslo Post; the envoy: Ann Doe)',
    ],
    [
      'the sentence where the clause breaks off',
      { tier: 'likely', text: 'Peru met Chile rarely enough.', clause: 'Peru met Chile' },
      'likely: “Peru met Chile rarely enough” (Oslo Post)',
    ],
    [
      'who is meant by “he”',
      { tier: 'likely', who: 'ann>chile', text: 'He met Chile.', mentions: ['He=ann'] },
      'likely: “He met Chile” (Oslo Post; he: Ann Doe)',
    ],
    [
      'several by “they”',
      { tier: 'likely', who: 'ann,bo>chile', text: 'They met Chile.', mentions: ['They=ann', 'They=bo'] },
      'likely: “They met Chile” (Oslo Post; they: Ann Doe and Bo Roe)',
    ],
    [
      'not where a name is shown',
      { tier: 'likely', who: 'ann>chile', text: 'He, Ann Doe, met Chile.', mentions: ['He=ann'] },
      'likely: “He, Ann Doe, met Chile” (Oslo Post)',
    ],
    [
      'nor where his name stands in the sentence',
      {
        tier: 'likely',
        who: 'ann>chile',
        text: 'Doe rose, and he met Chile.',
        clause: 'he met Chile',
        mentions: ['he=ann', 'Doe=ann=name'],
      },
      'likely: “… he met Chile” (Oslo Post)',
    ],
    [
      '“the head of the union” says it itself',
      { tier: 'likely', who: 'ann>chile', text: 'The head of the union met Chile.', mentions: ['The head=ann'] },
      'likely: “The head of the union met Chile” (Oslo Post)',
    ],
    [
      '“US” is no pronoun',
      { tier: 'likely', who: 'ann>chile', text: 'US met Chile.', mentions: ['US=ann'] },
      'likely: “US met Chile” (Oslo Post)',
    ],
    [
      'whose it was, for whom no word stands',
      { tier: 'likely', who: 'peru>chile', text: 'The navy met Chile.' },
      'likely: “The navy met Chile” (Oslo Post; of Peru)',
    ],
    [
      'with “the” where it has one',
      { tier: 'likely', who: 'dutch>chile', text: 'The navy met Chile.' },
      'likely: “The navy met Chile” (Oslo Post; of the Netherlands)',
    ],
    [
      'not of whoever tells it',
      { tier: 'likely', who: 'peru>chile', text: 'The navy met Chile.', accordingTo: ['peru'] },
      'likely: “The navy met Chile” (Oslo Post), according to Peru',
    ],
    [
      'who speaks as “he”',
      { tier: 'likely', text: 'Peru met Chile, he said.', speaker: 'he=ann', accordingTo: ['ann'] },
      'likely: “Peru met Chile, he said” (Oslo Post; he: Ann Doe)',
    ],
    [
      'of two who tell it neither',
      { tier: 'likely', text: 'Peru met Chile, he said.', speaker: 'he=ann', accordingTo: ['ann', 'bo'] },
      'likely: “Peru met Chile, he said” (Oslo Post)',
    ],
    [
      'who speaks under another word is told behind',
      { tier: 'likely', text: 'Peru met Chile.', accordingTo: ['kenya'] },
      'likely: “Peru met Chile” (Oslo Post), according to Kenya',
    ],
    [
      'marks within ours are single',
      { tier: 'likely', text: 'Peru met “old friends” in Chile.' },
      'likely: “Peru met ‘old friends’ in Chile” (Oslo Post)',
    ],
    [
      'a ministry of which no state is named',
      { kind: 'delivery', who: 'ministry>chile', item: 'grain' },
      'The Ministry of Defence delivered grain to Chile',
    ],
  ]
  for (const [rule, told, said] of rows)
    test(rule, () => {
      assert.equal(line(told), said)
    })
})

describe('each kind of deed has its words: bare, with a thing, being done, alleged of a thing', () => {
  const rows: readonly (readonly [
    kind: Entry['kind'],
    bare: string,
    withThing: string,
    doing: string,
    alleged: string,
  ])[] = [
    ['meeting', 'met Chile', 'met Chile about grain', 'meeting Chile', 'met Chile about grain'],
    [
      'call',
      'spoke by telephone with Chile',
      'spoke by telephone with Chile about grain',
      'speaking by telephone with Chile',
      'spoken by telephone with Chile about grain',
    ],
    ['visit', 'visited Chile', 'visited Chile for grain', 'visiting Chile', 'visited Chile for grain'],
    [
      'summit',
      'held a summit with Chile',
      'held a summit with Chile on grain',
      'holding a summit with Chile',
      'held a summit with Chile on grain',
    ],
    [
      'commission session',
      'held a commission session with Chile',
      'held a commission session with Chile on grain',
      'holding a commission session with Chile',
      'held a commission session with Chile on grain',
    ],
    [
      'press conference',
      'held a press conference with Chile',
      'held a press conference with Chile on grain',
      'holding a press conference with Chile',
      'held a press conference with Chile on grain',
    ],
    [
      'negotiation',
      'held talks with Chile',
      'held talks with Chile on grain',
      'holding talks with Chile',
      'held talks with Chile on grain',
    ],
    [
      'agreement',
      'reached an agreement with Chile',
      'agreed on grain with Chile',
      'reaching an agreement with Chile',
      'agreed on grain with Chile',
    ],
    [
      'approval',
      'gave approval to Chile',
      'approved grain to Chile',
      'giving approval to Chile',
      'approved grain to Chile',
    ],
    [
      'order',
      'made a purchase from Chile',
      'bought grain from Chile',
      'making a purchase from Chile',
      'bought grain from Chile',
    ],
    [
      'delivery',
      'made a delivery to Chile',
      'delivered grain to Chile',
      'making a delivery to Chile',
      'delivered grain to Chile',
    ],
    [
      'production',
      'took up production with Chile',
      'produced grain with Chile',
      'taking up production with Chile',
      'produced grain with Chile',
    ],
    [
      'exercise',
      'held an exercise with Chile',
      'held an exercise with Chile on grain',
      'holding an exercise with Chile',
      'held an exercise with Chile on grain',
    ],
    [
      'cooperation',
      'cooperated with Chile',
      'cooperated with Chile on grain',
      'cooperating with Chile',
      'cooperated with Chile on grain',
    ],
    ['aid', 'gave aid to Chile', 'gave grain to Chile', 'giving aid to Chile', 'given grain to Chile'],
    ['invitation', 'invited Chile', 'invited Chile for grain', 'inviting Chile', 'invited Chile for grain'],
    [
      'statement',
      'made a statement to Chile',
      'made a statement about grain to Chile',
      'making a statement to Chile',
      'made a statement about grain to Chile',
    ],
    ['praise', 'praised Chile', 'praised Chile for grain', 'praising Chile', 'praised Chile for grain'],
    [
      'request',
      'made a request to Chile',
      'asked Chile for grain',
      'making a request to Chile',
      'asked Chile for grain',
    ],
    [
      'criticism',
      'criticised Chile',
      'criticised Chile over grain',
      'criticising Chile',
      'criticised Chile over grain',
    ],
    [
      'denial',
      'issued a denial to Chile',
      'denied grain to Chile',
      'issuing a denial to Chile',
      'denied grain to Chile',
    ],
    [
      'refusal',
      'issued a refusal to Chile',
      'refused grain to Chile',
      'issuing a refusal to Chile',
      'refused grain to Chile',
    ],
    [
      'abstention',
      'abstained towards Chile',
      'abstained on grain towards Chile',
      'abstaining towards Chile',
      'abstained on grain towards Chile',
    ],
    ['threat', 'threatened Chile', 'threatened Chile with grain', 'threatening Chile', 'threatened Chile with grain'],
    [
      'sanction',
      'imposed restrictions against Chile',
      'restricted grain against Chile',
      'imposing restrictions against Chile',
      'restricted grain against Chile',
    ],
    [
      'protest',
      'protested against Chile',
      'protested against Chile over grain',
      'protesting against Chile',
      'protested against Chile over grain',
    ],
    [
      'mobilisation',
      'mobilised forces against Chile',
      'mobilised grain against Chile',
      'mobilising forces against Chile',
      'mobilised grain against Chile',
    ],
    ['attack', 'attacked Chile', 'attacked Chile with grain', 'attacking Chile', 'attacked Chile with grain'],
    [
      'withdrawal',
      'withdrew from Chile',
      'withdrew grain from Chile',
      'withdrawing from Chile',
      'withdrawn grain from Chile',
    ],
    [
      'appointment',
      'made an appointment to Chile',
      'appointed grain to Chile',
      'making an appointment to Chile',
      'appointed grain to Chile',
    ],
    [
      'launch',
      'made a launch with Chile',
      'launched grain with Chile',
      'making a launch with Chile',
      'launched grain with Chile',
    ],
  ]
  for (const [kind, bare, withThing, doing, alleged] of rows)
    test(`${kind}: ${bare}`, () => {
      assert.equal(asked({ kind }), `Peru ${bare}`)
      assert.equal(asked({ kind, item: 'grain' }), `Peru ${withThing}`)
      assert.equal(asked({ kind, modality: 'ongoing' }), `Peru is ${doing}`)
      assert.equal(asked({ kind, item: 'grain', modality: 'alleged' }), `Peru is alleged to have ${alleged}`)
    })

  test('no kind is left out', () => {
    assert.deepEqual(
      rows.map(([kind]) => kind),
      EVENT_KINDS.filter((kind) => kind !== 'other'),
    )
  })
})

describe('an entry with its day', () => {
  const rows: readonly (readonly [told: Told, said: string])[] = [
    [{ when: '2024-05-03' }, 'Peru met Chile on 3 May 2024'],
    [{ when: '2024-05', place: 'lima', text: 'Peru met Chile in Lima.' }, 'Peru met Chile in Lima in May 2024'],
    [{}, 'Peru met Chile'],
    [{ item: 'tariffs in August', when: '2024-05-03' }, 'Peru met Chile about tariffs in August'],
    [{ when: '2024-05-03', tier: 'likely' }, '3 May 2024, likely: “Peru met Chile” (Oslo Post)'],
    [{ when: '2024-05-03', kind: 'statement' }, '3 May 2024: “Peru met Chile” (Oslo Post)'],
    [{ tier: 'likely' }, 'Undated, likely: “Peru met Chile” (Oslo Post)'],
  ]
  for (const [told, said] of rows)
    test(said, () => {
      assert.equal(dated(told), said)
    })

  test('what a person is asked to judge is told whole, however sure it is', () => {
    assert.equal(asked({ tier: 'doubtful', when: '2024-05-03' }), 'Peru met Chile on 3 May 2024')
    assert.equal(asked({ modality: 'negated' }), 'Peru did not meet Chile')
    assert.equal(
      asked({ modality: 'negated', when: '2022/..', kind: 'visit' }),
      'Peru has not visited Chile since 2022',
    )
  })
})

test('of what is sure a sentence of ours tells what is known whole, and what was said or not done never', () => {
  const told = (more: Told) => {
    const { entry, look } = made(more)
    return isTold(entry, look)
  }
  assert.ok(told({}))
  for (const more of [
    { tier: 'likely' },
    { kind: 'statement', item: 'grain' },
    { modality: 'negated' },
    { who: 'peru>' },
    { item: 'its order' },
    { item: 'several agreements' },
    { item: 'DEVELOPMENT AGREEMENTS' },
    // a state visits nobody
    { kind: 'visit' },
  ] as const)
    assert.ok(!told(more), JSON.stringify(more))
  for (const modality of MODALITIES) assert.equal(told({ modality }), modality !== 'negated')
})

test('names in a row: two with “and”, of more than twenty eighteen and how many others', () => {
  const names = (count: number) => listNames(Array.from({ length: count }, (_, at) => `N${at}`))
  assert.deepEqual([0, 1, 2, 3].map(names), ['', 'N0', 'N0 and N1', 'N0, N1 and N2'])
  assert.match(names(20), /N18 and N19$/u)
  assert.match(names(21), /N16, N17 and 3 others$/u)
})

test('words that began a sentence stand small within one, names as they are; marks within marks are single', () => {
  assert.deepEqual(['Analysts', 'The envoy', 'Theo', 'An aide', 'Peru'].map(smallCommon), [
    'analysts',
    'the envoy',
    'Theo',
    'an aide',
    'Peru',
  ])
  assert.equal(withInnerMarks('“a” and "b" («c»)'), '‘a’ and ‘b’ (‘c’)')
})
