import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import WordExtractor from 'word-extractor'
import { keepRecord, type TheRecord } from '../src/attache.js'
import { renderDossierDocument } from '../src/exports/dossier/dossier-docx.js'
import { renderDossierPage } from '../src/exports/dossier/dossier-html.js'
import { renderDossier } from '../src/exports/dossier/dossier-markdown.js'
import { BEGIN, END, renderVault } from '../src/exports/dossier/dossier-vault.js'
import type { Report } from '../src/intake/report.js'
import { readReport } from '../src/reading/read-report.js'
import { words } from '../src/reading/reading.js'
import type { Entry } from '../src/record/entry.js'
import { writeDossier, type Dossier } from '../src/views/dossier.js'
import { findScope, type DossierQuestion } from '../src/views/dossier/dossier-scope.js'
import { linesOf, readEdition, renderEdition } from '../src/views/dossier/edition.js'
import { readOwnNotes } from '../src/views/dossier/own-notes.js'
import { describeDated, describeEntry } from '../src/views/entry-line.js'
import { openLookUp, type LookUp } from '../src/views/look-up.js'
import { pairsIn } from '../src/record/told/pairs-of-entry.js'
import { ownWords } from '../src/views/own-words.js'
import type { WovenEntity } from '../src/weaving/weave.js'
import { asSure } from './as-sure.js'
import { reader as judging, proposer as reader } from './installed-reader.js'
import { sampleRecord } from './sample-reports.js'

const sample = openLookUp(asSure(sampleRecord()))

function keep(...texts: readonly (string | (Partial<Report> & { readonly text: string }))[]): TheRecord {
  return keepRecord(
    texts.map((told, at): Report => ({
      id: `r${at}`,
      file: null,
      title: null,
      outlet: `Post ${at + 1}`,
      byline: null,
      url: null,
      language: 'en',
      marked: [],
      published: { date: '2024-05-06', basis: 'metadata' },
      ...(typeof told === 'string' ? { text: told } : told),
    })),
    [],
    reader,
  )
}

function on(question: DossierQuestion, look: LookUp = sample): Dossier {
  const found = findScope(question, look)
  assert.ok('scope' in found, JSON.stringify(found))
  return writeDossier(look, found.scope)
}

const RELATION: DossierQuestion = { kind: 'between', names: ['India', 'RUS'] }
const QUESTIONS: readonly DossierQuestion[] = [
  { kind: 'whole' },
  RELATION,
  { kind: 'actor', name: 'Rajnath Singh' },
  { kind: 'actor', name: 'Japan' },
  { kind: 'story', name: 's1' },
  { kind: 'deal', name: 'S-400' },
  { kind: 'search', name: 'air defence' },
]

test('nothing in a dossier on anything stands without a footnote, and each footnote is the exact words of a report', () => {
  for (const question of QUESTIONS) {
    const dossier = on(question)
    assert.ok(dossier.parts.length > 1, JSON.stringify(question))
    for (const line of linesOf(dossier)) assert.ok(line.notes.length > 0, line.text)
    const numbers = linesOf(dossier).flatMap(({ notes }) => notes)
    assert.deepEqual(
      [...new Set(numbers)].sort((a, b) => a - b),
      dossier.notes.map(({ number }) => number),
    )
    for (const note of dossier.notes) {
      assert.equal(words(note.reading.report, note.sentence).replace(/\s+/gu, ' ').trim(), note.words)
      assert.match(
        note.place,
        /^(?:headline|sentence \d+ of \d+|sentences \d+ to \d+ of \d+|at character \d+)(?:, corrected by its outlet)?$/,
      )
    }
  }
})

test('a relation has its sections in order, and only what is of both states', () => {
  const dossier = on(RELATION)
  assert.equal(dossier.title, 'India – Russia')
  const order = [
    'Chronology',
    'Actors and offices',
    'Agreements and deals',
    'Figures',
    'Positions and denials',
    'Upcoming',
    'Sources',
  ]
  assert.deepEqual(
    dossier.parts.map(({ title }) => title),
    order.filter((title) => dossier.parts.some((part) => part.title === title)),
  )
  for (const title of ['Chronology', 'Actors and offices', 'Figures', 'Positions and denials', 'Sources'])
    assert.ok(
      dossier.parts.some((part) => part.title === title),
      title,
    )
  assert.ok(!linesOf(dossier).some(({ text }) => /Manila|Philippine/u.test(text)))
})

test('what is told by somebody keeps its speaker, in figures too, and “one official” is not the minister named before', () => {
  const look = openLookUp(
    asSure(
      keep(
        'Norwegian Foreign Minister Kari Lund visited Lima on 3 May 2024. Peru bought 60 percent of its radars from Norway, Lund said. One official said Peru bought 70 percent of its arms from Norway.',
      ),
    ),
  )
  const figures = on({ kind: 'between', names: ['Norway', 'Peru'] }, look).parts.find(
    ({ title }) => title === 'Figures',
  )!
  const lines = figures.strands.flatMap(({ lines: own }) => own.map(({ text }) => text))
  assert.ok(
    lines.some((line) => /“60 percent”.*according to Kari Lund/u.test(line)),
    lines.join('\n'),
  )
  assert.ok(
    lines.every((line) => !/“70 percent”.*according to Kari Lund/u.test(line)),
    lines.join('\n'),
  )
})

test('a fragment of a sentence is shown within its whole sentence, and a mark whose other half is elsewhere is completed or goes', () => {
  const record = keep(
    '“The talks went well,” the Peruvian foreign ministry said in a statement after Norway and Peru met in Lima on Monday. Peru will buy gas, the minister told Norway on Friday, when they meet in Oslo for talks.',
  )
  const reading = record.readings[0]!
  for (const { clause } of reading.events) {
    const sentence = reading.sentences.find((one) => one.start <= clause.start && clause.start < one.end)!
    const place = (span: { readonly start: number; readonly end: number }) => ({ report: reading.report.id, ...span })
    const told = ownWords(reading, { sentence: place(sentence), clause: place(clause) })
    assert.match(told, /^(?:… )?[“"]?[\p{Lu}\p{N}]/u)
    assert.equal(told.split('“').length, told.split('”').length)
  }
})

test('what a sentence tells by the way is shown without the rest of it, and speech not without its speaker', () => {
  const shown = (text: string) => {
    const reading = keep(text).readings[0]!
    const judged = readReport(reading.report, judging)
    return judged.events.map((event) => {
      const sentence = judged.sentences.find((one) => one.start <= event.start && event.start < one.end)!
      const place = (span: { readonly start: number; readonly end: number }) => ({ report: reading.report.id, ...span })
      return ownWords(judged, { sentence: place(sentence), clause: place(event.clause) })
    })
  }
  const byTheWay = shown('The Kenyan president on Monday defended his stance on Norway’s invasion of Peru.')
  // what is left out is marked
  assert.ok(byTheWay.includes('… Norway’s invasion of Peru'), byTheWay.join('\n'))
  const relative = shown('Kari Lund, who supported Peru after Norwegian troops attacked Chile in March 2019, has died.')
  assert.ok(
    relative.some((text) => text.endsWith('attacked Chile in March 2019 …')),
    relative.join('\n'),
  )
  const spoken = shown('Chile plans to supply Peru with combat drones, Norway warns.')
  assert.ok(spoken.length > 0)
  assert.ok(
    spoken.every((text) => text.includes('Norway warns')),
    spoken.join('\n'),
  )
})

test('words that lean on the sentence before are shown with it and with its footnote, others without', () => {
  const look = openLookUp(
    asSure(
      keep(
        'A bill that moves the sea border of Chile was passed on Thursday. Peruvian President Ana Duarte signed it. Norway criticised Chile over a new port on Friday.',
      ),
    ),
  )
  const likely = { ...look, entries: look.entries.map((entry) => ({ ...entry, tier: 'likely' as const })) }
  const { parts, notes } = writeDossier({ ...likely, likely: true })
  const lines = parts.flatMap(({ strands }) => strands.flatMap(({ lines: own }) => own))
  const signed = lines.find(({ text }) => text.includes('signed it'))!
  assert.match(signed.text, /“Peruvian President Ana Duarte signed it” .*Before it: “A bill that .* on Thursday\.”$/u)
  assert.ok(
    signed.notes.some((number) => notes.find((note) => note.number === number)?.words.startsWith('A bill that moves')),
  )
  assert.ok(lines.some(({ text }) => text.includes('over a new port') && !text.includes('Before it')))
})

test('what reports only name by the way is no line of a dossier, and is counted', () => {
  const [read] = keep('The Kenyan president on Monday defended his stance on Norway’s invasion of Peru.').readings
  const record = asSure(keepRecord([read!.report], [], judging))
  const passing = record.entries.filter(({ footnotes: [note] }) => note.text.includes('invasion'))
  assert.equal(passing.length, 1)
  const { parts, facts } = writeDossier(openLookUp({ ...record, entries: passing }))
  assert.deepEqual(parts, [])
  assert.match(facts, /1 more only named in passing and left out$/u)
})

test('who “he” is that tells it is shown with the words', () => {
  const look = openLookUp(asSure(keep('Kari Lund arrived in Lima on Monday. She said Chile had attacked Peru.')))
  const spoken = look.entries.map((entry) => describeDated({ ...entry, tier: 'likely' }, look))
  assert.ok(
    spoken.some((line) => line.includes('She said Chile had attacked Peru') && line.includes('she: Kari Lund')),
    spoken.join('\n'),
  )
})

function clausesOf(text: string): readonly string[] {
  const judged = readReport(keep(text).readings[0]!.report, judging)
  return judged.events.map(({ clause }) => words(judged.report, clause))
}

test('what a participle tells of a thing is shown with the thing, and not with what else is said of it', () => {
  const told = clausesOf('Kenya on Tuesday rejected sanctions imposed by Somalia in 2019 and said it would appeal.')
  assert.ok(told.includes('sanctions imposed by Somalia in 2019'), told.join('\n'))
  const listed = clausesOf(
    'The tariffs on steel and timber imports announced by Chile on Monday are unjust, Peru said.',
  )
  assert.ok(listed.includes('The tariffs on steel and timber imports announced by Chile on Monday'), listed.join('\n'))
})

test('a deed that is averted, or still to come, is not cut out of its sentence', () => {
  for (const text of [
    'The envoys averted Chile’s invasion of Peru.',
    'The envoys doubted Chile’s invasion of Peru.',
    'The envoys would welcome Chile’s invasion of Peru.',
    'Norway will keep its base in Peru after Chilean troops leave Lima.',
    'Peru cleared the envoy, but Chile arrested him in Oslo.',
  ]) {
    assert.ok(clausesOf(text).length > 0, text)
    for (const clause of clausesOf(text))
      assert.ok(/^(?:The envoys|Norway will|Peru cleared .* Oslo|Chile arrested)/u.test(clause), clause)
  }
})

test('many that vote alike have no relation by it; two that speak as one, and who strikes whom, have', () => {
  const look = openLookUp(asSure(keep('Chile and Peru held talks in Lima on Monday, and Norway criticised Kenya.')))
  const [entry] = look.entries
  const idOf = (name: string) => look.record.weave.entities.find((one) => one.name === name)!.id
  const pairs = (kind: Entry['kind'], actors: readonly string[], recipients: readonly string[] = []) =>
    pairsIn(
      {
        ...entry!,
        kind,
        participants: [
          ...actors.map((name) => ({ entity: idOf(name), role: 'actor' as const })),
          ...recipients.map((name) => ({ entity: idOf(name), role: 'recipient' as const })),
        ],
      },
      look,
    ).map((pair) => pair.join(' '))
  assert.deepEqual(pairs('approval', ['Chile', 'Peru', 'Norway']), [])
  assert.deepEqual(pairs('statement', ['Chile', 'Peru']), ['CHL PER'])
  assert.deepEqual(pairs('other', ['Chile', 'Peru']), [])
  assert.deepEqual(pairs('refusal', ['Chile', 'Peru']), [])
  assert.deepEqual(pairs('attack', ['Chile', 'Peru']), ['CHL PER'])
  assert.deepEqual(pairs('criticism', ['Chile', 'Peru'], ['Norway']), ['CHL NOR', 'NOR PER'])
  assert.deepEqual(pairs('negotiation', ['Chile', 'Peru', 'Norway']), ['CHL NOR', 'CHL PER', 'NOR PER'])
})

test('an outlet, a charity and who holds an office of a world body stand for no state; a minister and, in trade, a firm do', () => {
  const entity = (id: string, rest: Partial<WovenEntity>): WovenEntity => ({
    id,
    kind: 'organisation',
    name: id,
    aliases: [],
    roles: [],
    country: null,
    reports: [],
    members: [],
    grounds: [],
    ...rest,
  })
  const [some] = openLookUp(asSure(keep('Chile criticised Kenya.'))).entries
  const all = [
    entity('Chile', { kind: 'state', country: 'CHL' }),
    entity('Kenya News', { country: 'KEN' }),
    entity('Norwegian Shipping Company', { country: 'NOR' }),
    entity('Peruvian Navy', { country: 'PER' }),
    entity('Ann Doe', {
      kind: 'person',
      country: 'TUR',
      roles: [{ title: 'president', of: 'UN General Assembly', reports: some!.reports }],
    }),
    // what he is to be is told elsewhere
    entity('Jo Roe', {
      kind: 'person',
      country: 'TUR',
      roles: [
        { title: 'minister', of: 'Turkey', reports: some!.reports },
        { title: 'president', of: 'UN General Assembly', reports: ['another'] },
      ],
    }),
  ]
  const pairs = (kind: Entry['kind'], actor: string) =>
    pairsIn(
      {
        ...some!,
        kind,
        participants: [
          { entity: actor, role: 'actor' },
          { entity: 'Chile', role: 'recipient' },
        ],
      },
      { entity: (id) => all.find((one) => one.id === id) },
    ).map((pair) => pair.join(' '))
  assert.deepEqual(pairs('criticism', 'Kenya News'), [])
  assert.deepEqual(pairs('criticism', 'Norwegian Shipping Company'), [])
  assert.deepEqual(pairs('delivery', 'Norwegian Shipping Company'), ['CHL NOR'])
  assert.deepEqual(pairs('attack', 'Peruvian Navy'), ['CHL PER'])
  assert.deepEqual(pairs('visit', 'Ann Doe'), [])
  assert.deepEqual(pairs('visit', 'Jo Roe'), ['CHL TUR'])
})

test('a line leaves out a state only beside what acts for it, and a recipient only where the thing names it', () => {
  const lineOf = (text: string) => {
    const look = openLookUp(asSure(keep(text)))
    return look.entries.map((entry) => describeEntry(entry, look)).join('\n')
  }
  assert.match(lineOf('Colombia and the ELN agreed a ceasefire on Monday.'), /Colombia.* agreed on a ceasefire/u)
  assert.match(lineOf('Nigeria and Boko Haram held talks in Oslo on Monday.'), /Boko Haram and Nigeria met/u)
  const beside = lineOf('Norway and the Chilean navy and Chile held talks in Oslo on Monday.')
  assert.match(beside, /Chilean navy/u)
  assert.doesNotMatch(beside, /Chile\b/u)
  assert.match(lineOf('Chile sold Australian wheat to Austria on Monday.'), /Australian wheat to Austria/u)
  assert.match(lineOf('Chile sold Nigerian oil to Niger on Monday.'), /Nigerian oil to Niger\b/u)
  assert.match(lineOf('Chile bought Mexican steel on Monday.'), /^Chile bought Mexican steel$/u)
  assert.match(lineOf('Norway imposed a ban on US beef on Monday.'), /^Norway imposed a ban on US beef$/u)
  assert.match(
    lineOf('Peru and Norway signed an agreement with Chile on Monday.'),
    /^Norway and Peru concluded an agreement with Chile$/u,
  )
})

test('what was not done is told in the words of the report, which say since when and with whom', () => {
  const look = openLookUp(asSure(keep('Since 2020 Norway has signed no contract of comparable size with Peru.')))
  const lines = look.entries.map((entry) => describeDated(entry, look))
  assert.ok(look.entries.some((entry) => entry.modality === 'negated'))
  assert.ok(
    lines.every((line) => line.includes('“Since 2020 Norway has signed no contract of comparable size with Peru”')),
    lines.join('\n'),
  )
})

test('a state that two ministers spoke of did not meet them, and a place is named where a report says that it was there', () => {
  const look = openLookUp(
    asSure(
      keep(
        'Norwegian Foreign Minister Kari Lund met Peruvian Foreign Minister Jorge Quispe on Monday to discuss the next steps in the Bogota operation.',
      ),
    ),
  )
  const [meeting] = look.entries.filter(({ kind }) => kind === 'meeting')
  const [kari, jorge] = ['Kari Lund', 'Jorge Quispe'].map((name) =>
    look.record.weave.entities.find((entity) => entity.name === name)!,
  )
  const chile = { ...kari!, id: 'E99', kind: 'state' as const, name: 'Chile', country: 'CHL' }
  const bogota = look.record.weave.entities.find(({ name }) => name === 'Bogota') ?? {
    ...kari!,
    id: 'E98',
    kind: 'place' as const,
    name: 'Bogota',
    country: 'COL',
  }
  const beside: LookUp = {
    ...look,
    entity: (id) => (id === 'E99' ? chile : id === bogota.id ? bogota : look.entity(id)),
  }
  const told = describeEntry(
    {
      ...meeting!,
      participants: [
        ...[kari!, jorge!].map(({ id }) => ({ entity: id, role: 'actor' as const })),
        { entity: 'E99', role: 'recipient' },
      ],
      place: bogota.id,
    },
    beside,
  )
  assert.match(told, /Kari Lund and Jorge Quispe met|Jorge Quispe and Kari Lund met/u)
  assert.doesNotMatch(told, /Chile|Bogota/u)
})

test('what was planned for a day that has passed was to be, what is ahead of the newest report is to be and stands under what is upcoming', () => {
  const look = openLookUp(
    asSure(
      keep('Norway and Peru will hold talks in Lima on 4 June 2024.', {
        text: 'Norway and Chile will hold talks in Oslo on 9 December 2024.',
        published: { date: '2024-09-01', basis: 'metadata' },
      }),
    ),
  )
  const lines = look.entries.map((entry) => describeDated(entry, look))
  assert.ok(
    lines.some((line) => /Peru were to meet in Lima on 4 June 2024/u.test(line)),
    lines.join('\n'),
  )
  assert.ok(
    lines.some((line) => /are to meet in Oslo on 9 December 2024/u.test(line)),
    lines.join('\n'),
  )
  assert.ok(!on({ kind: 'between', names: ['Norway', 'Peru'] }, look).parts.some(({ title }) => title === 'Upcoming'))
  assert.ok(on({ kind: 'between', names: ['Norway', 'Chile'] }, look).parts.some(({ title }) => title === 'Upcoming'))
})

test('a footnote names the other reports that print its words', () => {
  const told =
    'Norway and Peru signed a fishing agreement in Lima on 4 May 2024 after ten days of talks between their ministries.'
  const dossier = on(
    { kind: 'between', names: ['Norway', 'Peru'] },
    openLookUp(asSure(keep({ text: told, url: 'https://post.example/a' }, told))),
  )
  assert.ok(
    dossier.notes.some(({ alsoIn }) => alsoIn.some((other) => /^Post \d, 6 May 2024$/u.test(other))),
    JSON.stringify(dossier.notes.map(({ alsoIn }) => alsoIn)),
  )
  assert.match(
    renderDossier(dossier),
    /“Norway and Peru signed .*”, (?:headline|sentence 1 of 1), (?:<https:\/\/post\.example\/a>, )?also in: Post/u,
  )
})

test('lines that a person pinned, ordered, hid or wrote beneath stay so, whatever else the record learns', () => {
  const question: DossierQuestion = { kind: 'between', names: ['Norway', 'Peru'] }
  const texts = [
    'Norway and Peru signed a fishing agreement in Lima on 4 May 2024.',
    'Norwegian Foreign Minister Kari Lund visited Lima on 3 May 2024.',
    'Norway delivered four radars to Peru on 2 May 2024.',
  ]
  const few = openLookUp(asSure(keep(...texts)))
  const named = (look: LookUp, about: RegExp) =>
    on(question, look).parts[0]!.strands[0]!.lines.find(({ text }) => about.test(text))!.name
  const [radars, visit, pact] = [named(few, /radars/u), named(few, /visited/u), named(few, /fishing/u)]
  const { notes, bad } = readOwnNotes(
    `# mine\nforeword For the seminar\npin ${pact}\nhide ${visit}\nnote ${radars} Ask the ministry.\nbefore ${pact} ${radars}\n`,
  )
  assert.deepEqual(bad, [])
  for (const look of [
    few,
    openLookUp(
      asSure(
        keep(
          ...texts,
          { text: 'Chile and Peru met in Lima on 1 May 2024.', id: 'a0' },
          { text: `${texts[0]!} It was late.`, id: 'a1' },
        ),
      ),
    ),
  ]) {
    const found = findScope(question, look)
    assert.ok('scope' in found)
    const dossier = writeDossier(look, found.scope, { notes })
    assert.equal(dossier.parts[0]!.title, 'Pinned')
    assert.match(dossier.parts[0]!.strands[0]!.lines[0]!.text, /fishing/u)
    const chronology = dossier.parts[1]!.strands[0]!.lines.map(({ text }) => text)
    assert.ok(chronology.every((text) => !/visited/u.test(text)))
    assert.ok(
      chronology.findIndex((text) => /fishing/u.test(text)) < chronology.findIndex((text) => /radars/u.test(text)),
    )
    assert.deepEqual(linesOf(dossier).find(({ text }) => /radars/u.test(text))!.written, ['Ask the ministry.'])
    assert.equal(dossier.hidden, 1)
    assert.match(renderDossier(dossier), /> For the seminar\n/u)
  }
})

test('a row of notes that says nothing known is told by its number', () => {
  const { bad } = readOwnNotes(
    'pin 0123456789\n\nhighlight 0123456789\nhide me\nnote 0123456789\nbefore 0123456789 x\n',
  )
  assert.deepEqual(
    bad.map(({ row }) => row),
    [3, 4, 5, 6],
  )
})

test('against an edition what is new, what reads otherwise and what is gone are told, and against itself nothing', () => {
  const question: DossierQuestion = { kind: 'between', names: ['Norway', 'Peru'] }
  const pact = 'Norway and Peru signed a fishing agreement in Lima on 4 May 2024.'
  const before = on(question, openLookUp(asSure(keep(pact))))
  const edition = readEdition(renderEdition(before, '1 entry'))!
  const again = (look: LookUp) => {
    const found = findScope(question, look)
    assert.ok('scope' in found)
    return writeDossier(look, found.scope, { edition })
  }
  assert.deepEqual(
    [again(openLookUp(asSure(keep(pact)))).changes].map((changes) => [
      changes!.added,
      changes!.changed,
      changes!.gone.length,
    ]),
    [[0, 0, 0]],
  )
  const later = again(
    openLookUp(
      asSure(
        keep(
          pact,
          { text: 'Norway delivered four radars to Peru on 2 May 2024.', id: 'z' },
          { text: `Norwegian and Peruvian officials were there. ${pact}`, id: 'y' },
        ),
      ),
    ),
  )
  assert.ok(later.changes!.added > 0)
  assert.match(renderDossier(later), /> Since the edition of 1 entry: \d+ lines? new/u)
  assert.match(renderDossier(later), /\*\*New:\*\* .*radars/u)
  assert.match(renderDossierPage(later), /<div class="said new"/u)
  const gone = again(openLookUp(asSure(keep({ text: 'Norway delivered four radars to Peru on 2 May 2024.', id: 'z' }))))
  assert.match(
    renderDossier(gone),
    /no longer told: ~~.*fishing agreement.*~~ \(Post 1, 6 May 2024: “Norway and Peru signed/u,
  )
  assert.equal(readEdition('nothing of ours'), null)
})

test('the page has one style, which its policy names by its digest, no script, no address that is fetched, and every place once', () => {
  for (const question of QUESTIONS) {
    const page = renderDossierPage(on(question))
    const style = /<style>([^]*?)<\/style>/u.exec(page)![1]!
    assert.ok(page.includes(`style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`))
    assert.match(page, /default-src 'none'/u)
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|\sstyle="|\son\w+=|url\(/u)
    const places = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]!)
    assert.equal(new Set(places).size, places.length)
    for (const [, place] of page.matchAll(/href="#([^"]+)"/gu)) assert.ok(places.includes(place!), place)
    assert.equal(page.split('<svg').length, page.split('The same as a table').length)
  }
})

test('words of a report never become markup of a page, of Markdown or of a document', async () => {
  const dossier = on(
    { kind: 'between', names: ['Norway', 'Peru'] },
    openLookUp(
      asSure(
        keep({
          text: 'Norway and Peru <script>alert(1)</script> signed a *fishing* agreement [1] in Lima on 4 May 2024 & left \u0007.',
          outlet: 'A <b> & "C"',
        }),
      ),
    ),
  )
  assert.doesNotMatch(renderDossierPage(dossier), /<script|<b>/u)
  assert.match(renderDossier(dossier), /\\\*fishing\\\* agreement \\\[1\\\]/u)
  const documentBytes = await renderDossierDocument(dossier)
  for (const [name, bytes] of Object.entries(unzipSync(documentBytes)))
    if (/\.(?:xml|rels)$/u.test(name)) wellFormedText(strFromU8(bytes))
})

function wellFormedText(xml: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

test('the document has real footnotes: an independent reader finds each once, cited first where it stands and by a field that points there afterwards', async () => {
  const dossier = on(RELATION)
  const bytes = await renderDossierDocument(dossier)
  const read = await new WordExtractor().extract(Buffer.from(bytes))
  const [body, notes] = [read.getBody(), read.getFootnotes()]
  // it has straight marks and dashes for curly ones
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  for (const { text } of linesOf(dossier)) assert.ok(letters(body).includes(letters(text)), text)
  for (const note of dossier.notes) assert.ok(letters(notes).includes(letters(note.words)), note.words)
  const files = unzipSync(bytes)
  const written = strFromU8(files['word/document.xml']!)
  wellFormedText(written)
  const references = [...written.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map((match) => Number(match[1]))
  assert.deepEqual(
    references,
    dossier.notes.map(({ number }) => number),
  )
  const marks = new Set([...written.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map((match) => match[1]))
  const fields = [...written.matchAll(/NOTEREF (\S+) /gu)].map((match) => match[1])
  assert.ok(fields.length > 0 && fields.every((mark) => marks.has(mark)))
  const styles = strFromU8(files['word/styles.xml']!)
  for (const used of new Set([...written.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map((match) => match[1])))
    assert.ok(styles.includes(`w:styleId="${used!}"`), used)
})

test('the charts of a dossier stand in the document as tables whose cells are the bars, the caption beneath', async () => {
  const dossier = on(RELATION)
  const charts = dossier.parts.flatMap(({ strands }) => strands.flatMap(({ chart }) => chart ?? []))
  assert.ok(charts.length > 0)
  const document = await renderDossierDocument(dossier)
  const written = strFromU8(unzipSync(document)['word/document.xml']!)
  wellFormedText(written)
  const tables = [...written.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table)
  assert.equal(tables.length, charts.length)
  for (const [at, { lanes, title }] of charts.entries()) {
    const rows = [...tables[at]!.matchAll(/<w:tr\b.*?<\/w:tr>/gsu)].map(([row]) => row)
    assert.equal(rows.length, 1 + lanes.reduce((sum, lane) => sum + lane.rows, 0), title)
    // whatever stands in a row, it is as wide as the table
    for (const row of rows) {
      const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) =>
        Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1),
      )
      assert.equal(
        cells.reduce((sum, span) => sum + span, 0),
        101,
        title,
      )
    }
    const bars = lanes.flatMap((lane) => lane.bars)
    const drawn = [...tables[at]!.matchAll(/<w:shd\b|w:val="dotted"/gu)].length
    assert.ok(drawn > 0 && drawn <= bars.length * 4, `${title}: ${drawn} of ${bars.length}`)
  }
  const body = (await new WordExtractor().extract(Buffer.from(document))).getBody()
  for (const { title, lanes } of charts) {
    assert.ok(body.includes(`${title}. Solid:`), title)
    for (const { label } of lanes) assert.ok(body.includes(label.slice(0, 25)), label)
  }
})

test('words that reach over several sentences have all of them in their footnote, and what only tells is not put into the speaker’s mouth', () => {
  const said = keep(
    'Norwegian Foreign Minister Kari Lund said in Lima: “We want peace. Peru wants it too. Nobody should stand aside.” The Norwegian government spoke of “the unique relationship between Norway and Peru” on Monday.',
  )
  const dossier = on({ kind: 'between', names: ['Norway', 'Peru'] }, openLookUp(asSure(said)))
  const positions = dossier.parts.find(({ title }) => title === 'Positions and denials')!
  const lines = positions.strands.flatMap((strand) => strand.lines)
  const long = lines.find(({ text }) => text.includes('Peru wants it too'))!
  const words = long.notes.map((number) => dossier.notes[number - 1]!)
  assert.ok(
    words.some(
      ({ words: cited, place }) =>
        cited.includes('Nobody should stand aside') && /^sentences \d+ to \d+ of \d+$/u.test(place),
    ),
    JSON.stringify(words.map(({ words: cited, place }) => [cited, place])),
  )
  assert.ok(
    lines.every(({ text }) => !/says: “The Norwegian government spoke/u.test(text)),
    lines.map(({ text }) => text).join('\n'),
  )
})

test('two entries that one sentence tells are one line, as sure as the surer of them', () => {
  const record = keep('Norway and Peru signed a fishing agreement in Lima on 4 May 2024.')
  const [entry] = record.entries
  assert.ok(entry)
  const likely = { ...entry, item: null, participants: entry.participants.slice(0, 1) }
  const twice: TheRecord = {
    ...record,
    entries: [
      { ...likely, tier: 'likely', confidence: 0.6 },
      { ...likely, id: 'n99', tier: 'sure', confidence: 0.95 },
    ],
  }
  const lines = on({ kind: 'whole' }, openLookUp(twice, { likely: true }))
    .parts.flatMap(({ strands }) => strands.flatMap((strand) => strand.lines))
    .filter(({ text }) => text.includes('signed a fishing agreement'))
  assert.equal(
    lines.filter(({ text }) => text.startsWith('4 May 2024')).length,
    1,
    lines.map(({ text }) => text).join('\n'),
  )
  assert.ok(
    lines.every(({ text }) => !/likely: “/u.test(text)),
    lines.map(({ text }) => text).join('\n'),
  )
})

test('a sentence that tells one deed with its day and one without stands once, where its day is', () => {
  const record = keep('Norway and Peru signed a fishing agreement in Lima on 4 May 2024.')
  const [entry] = record.entries
  assert.ok(entry)
  const likely = { ...entry, item: null, tier: 'likely' as const }
  const told: TheRecord = {
    ...record,
    entries: [likely, { ...likely, id: 'n98', kind: 'cooperation', when: null }],
  }
  const chronology = on({ kind: 'between', names: ['Norway', 'Peru'] }, openLookUp(told, { likely: true })).parts.find(
    ({ title }) => title === 'Chronology',
  )!
  const lines = chronology.strands.flatMap((strand) => strand.lines)
  assert.deepEqual(
    lines.map(({ text }) => text.slice(0, 10)),
    ['4 May 2024'],
    lines.map(({ text }) => text).join('\n'),
  )
})

test('the same record gives the same bytes in every form', async () => {
  const [one, other] = [on(RELATION), on(RELATION)]
  assert.equal(renderDossier(one), renderDossier(other))
  assert.equal(renderDossierPage(one), renderDossierPage(other))
  assert.ok(Buffer.from(await renderDossierDocument(one)).equals(Buffer.from(await renderDossierDocument(other))))
  assert.deepEqual(renderVault(one, sample), renderVault(other, sample))
})

test('in the folder of notes every link leads to a note, and every place in a note is there', () => {
  const notes = renderVault(on(RELATION), sample)
  const texts = new Map(notes.map(({ file, text }) => [file.replace(/\.md$/u, ''), text]))
  assert.ok(notes.every(({ text }) => text.startsWith(BEGIN) && text.trimEnd().endsWith(END)))
  assert.equal(new Set(notes.map(({ file }) => file.toLowerCase())).size, notes.length)
  let links = 0
  for (const { text } of notes) {
    for (const [, file, place] of text.matchAll(/\[\[([^\]|#]+)(?:#\^([^\]|]+))?(?:\|[^\]]*)?\]\]/gu)) {
      links += 1
      assert.ok(texts.has(file!), file)
      if (place) assert.match(texts.get(file!)!, new RegExp(` \\^${place}$`, 'mu'))
    }
  }
  assert.ok(links > 20)
})

test('what a record does not have, or has several times, is told with what there is', () => {
  const missing = (question: DossierQuestion) => {
    const found = findScope(question, sample)
    assert.ok('missing' in found)
    return found
  }
  assert.ok(missing({ kind: 'between', names: ['India', 'Atlantis'] }).near.includes('Russia'))
  assert.ok(missing({ kind: 'actor', name: 'Putyn' }).near.includes('Vladimir Putin'))
  assert.equal(missing({ kind: 'story', name: 'the' }).isSeveral, true)
  assert.ok(missing({ kind: 'deal', name: 'zeppelins' }).near.length > 0)
})

test('where nothing is sure a dossier says so, counts what is likely, and shows what it would rest on', () => {
  const record = keep(
    'Norway and Peru signed a fishing agreement in Lima on 4 May 2024.',
    'Chile and Kenya met in Lima on 4 May 2024.',
  )
  const likely: TheRecord = {
    ...record,
    entries: record.entries.map((entry) => ({ ...entry, tier: 'likely' as const, confidence: 0.7 })),
    readings: record.readings.map((reading) => ({ ...reading, figures: [], quotes: [] })),
  }
  const dossier = on({ kind: 'between', names: ['Norway', 'Peru'] }, openLookUp(likely))
  assert.match(renderDossier(dossier), /Nothing is sure enough to be told/u)
  assert.ok(dossier.leftOut > 0)
  assert.deepEqual(new Set(dossier.notes.map(({ reading }) => reading.report.id)), new Set(['r0']))
  assert.equal(on({ kind: 'between', names: ['Norway', 'Peru'] }, openLookUp(likely, { likely: true })).leftOut, 0)
})
