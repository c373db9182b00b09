import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../src/language/en/sentence.js'
import { splitSentences } from '../src/language/en/split-sentences.js'
import { tokenise } from '../src/language/en/tokenise.js'

/** A sentence of which only the names are known. `undefined` marks words about which a source says nothing. */
export interface NamedSentence {
  readonly forms: readonly string[]
  /** `B-person`, `I-person`, `O` … */
  readonly tags: readonly (string | undefined)[]
}

/** A name as a source marks it: the words from … to (exclusive). */
interface Marked {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

/** Titles and offices that sources leave inside a person’s name and we do not. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|king|queen|prince|princess|emperor|president|vice|prime|minister|premier|chancellor|secretary|senator|sen|congressman|congresswoman|representative|rep|governor|gov|mayor|ambassador|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|admiral|adm|commander|sergeant|sgt|chairman|chairwoman|chief|director|judge|justice|father|reverend|rev|pope|saint|sheikh|shaikh|sultan|ayatollah|comrade|uncle|aunt|ceo|the|foreign|deputy|former|hon|st|spokesman|spokeswoman|spokesperson|special|envoy|us|u\.s|officer|detective|baron|count|duke)\.?$/iu
/** Small words that may stand inside a name: “Ministry of Foreign Affairs”, “Bank for International Settlements”. */
const INNER = /^(?:of|for|and|the|de|la|del|di|da|al|el|van|von|bin|ibn|&|-|–|’s|'s|'|in|on)$/iu
const CAPITALISED = /^[\p{Lu}\p{N}]/u
const PRONOUN =
  /^(?:it|he|she|they|we|her|him|his|their|them|its|our|us|i|my|you|your|this|that|these|those|who|which)$/iu
/** American, Chinese, British, Iraqi …; Christian and Republican are none. */
const NATIONAL =
  /^(?!Christian|Republican|Asian$|Vatican|Brian|Ian$|Adrian|Vivian|Julian|Damian|Jean|Sean|Dean|Ocean|Caribbean|Mediterranean|English$|Finish|Irish$)\p{Lu}\p{Ll}+(?:ian|ean|[ln]ese|guese|[tndlk]ish|nch|tch|eli|aqi|istani|emeni|eek|wiss|rab|uban|oan|rman|(?:meri|fri|exi|omini)can)s?$/u

/** Sentences whose names are known, from every source in the two folders. */
export function readNames(treebanks: string, gold: string): readonly NamedSentence[] {
  return [
    ...readIob(join(treebanks, 'en-ewt-names-dev.iob2')),
    ...readIob(join(treebanks, 'en-ewt-names-test.iob2')),
    ...readWikigold(join(treebanks, 'wikigold.conll')),
    ...readMeantime(join(gold, 'news-events.jsonl')),
    ...readDefence(join(gold, 'defence-entities.jsonl')),
  ]
}

const KIND_OF: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  PERSON: 'person',
  Person: 'person',
  person: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  Organisation: 'organisation',
  organization: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  Location: 'place',
  place: 'place',
  Nationality: 'nationality',
  PRO: 'product',
  PRODUCT: 'product',
  Weapon: 'product',
  MilitaryPlatform: 'product',
}

/** UNER tags persons, organisations and places; nationalities are told by their endings. */
function readIob(file: string): NamedSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ forms: rows.map((row) => row[1]!), tags: rows.map((row) => iobTag(row[2]!, row[1]!)) }))
}

function iobTag(tag: string, form: string): string | undefined {
  if (tag === 'O' || tag.endsWith('MISC')) return looksNational(form) ? 'B-nationality' : tag === 'O' ? 'O' : undefined
  const kind = KIND_OF[tag.slice(2)]
  return kind === undefined ? undefined : `${tag[0]!}-${kind}`
}

function looksNational(form: string): boolean {
  return NATIONAL.test(form)
}

/**
 * WikiGold marks names without saying where one ends and the next begins; its MISC is passed over, nationalities apart.
 */
function readWikigold(file: string): NamedSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.length > 0 && !line.startsWith('-DOCSTART-'))
        .map((line) => line.split(' ')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map((row) => row[0]!),
      tags: rows.map((row, i) => {
        const tag = row[1]!
        return iobTag(tag !== 'O' && rows[i - 1]?.[1] !== tag ? `B${tag.slice(1)}` : tag, row[0]!)
      }),
    }))
}

interface SpannedText {
  readonly text: string
  readonly sentences?: readonly { readonly start: number; readonly end: number }[]
  readonly annotated_sentences?: number
  readonly licence?: string
  readonly entities: readonly SpannedEntity[]
}

interface SpannedEntity {
  readonly start: number
  readonly end: number
  readonly type?: string
  readonly class?: string
  readonly syntactic?: string
  readonly confidence?: number
}

function readLines(file: string): SpannedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SpannedText)
}

/** MEANTIME marks whole noun phrases, in the first sentences of a report only. */
function readMeantime(file: string): NamedSentence[] {
  return readLines(file).flatMap((report) =>
    (report.sentences ?? []).slice(0, report.annotated_sentences ?? 0).map((sentence) =>
      markedSentence(
        report.text,
        sentence,
        report.entities
          .filter((entity) => entity.syntactic === 'NAM')
          .map((entity) => ({ ...entity, kind: KIND_OF[entity.class ?? ''] })),
      ),
    ),
  )
}

/** re3d; its reports under a licence that forbids commerce are left out. */
function readDefence(file: string): NamedSentence[] {
  return readLines(file)
    .filter((report) => !(report.licence ?? '').includes('NC'))
    .flatMap((report) => {
      const sure = report.entities
        .filter((entity) => (entity.confidence ?? 1) >= 0.5 || entity.type === 'Nationality')
        .map((entity) => ({ ...entity, kind: KIND_OF[entity.type ?? ''] }))
      return splitSentences(tokenise(report.text, { start: 0, end: report.text.length })).map((words) =>
        markedSentence(report.text, { start: words[0]!.start, end: words.at(-1)!.end }, sure),
      )
    })
}

function markedSentence(
  text: string,
  span: { readonly start: number; readonly end: number },
  entities: readonly { readonly start: number; readonly end: number; readonly kind: NameKind | undefined }[],
): NamedSentence {
  const pieces = tokenise(text, span)
  const forms = pieces.map((piece) => piece.form)
  const tags: (string | undefined)[] = forms.map((form) => (looksNational(form) ? 'B-nationality' : 'O'))
  for (const { start, end, kind } of [...entities].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const from = pieces.findIndex((piece) => piece.start >= start)
    const to = pieces.findLastIndex((piece) => piece.end <= end) + 1
    if (from < 0 || to <= from || start < span.start || end > span.end) continue
    const marked = kind && narrowed(forms, { from, to, kind })
    if (marked) writeTags(tags, marked)
    else if (forms.slice(from, to).some((form) => CAPITALISED.test(form)))
      for (let i = from; i < to; i++) tags[i] = CAPITALISED.test(forms[i]!) ? undefined : tags[i]
  }
  return { forms, tags }
}

function writeTags(tags: (string | undefined)[], { from, to, kind }: Marked): void {
  for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${kind}`
}

/**
 * A marked phrase cut down to its name: articles, titles and a possessive mark go; undefined where more than a name
 * remains.
 */
function narrowed(forms: readonly string[], marked: Marked): Marked | undefined {
  let { from, to } = marked
  const lastTitle = marked.kind === 'person' ? forms.slice(from, to - 1).findLastIndex((form) => TITLE.test(form)) : -1
  from += lastTitle + 1
  while (from < to && (!CAPITALISED.test(forms[from]!) || /^the$/iu.test(forms[from]!))) from++
  while (to > from && !CAPITALISED.test(forms[to - 1]!) && !/^\p{L}*\p{Lu}/u.test(forms[to - 1]!)) to--
  if (to <= from) return undefined
  const first = forms[from]!
  const isSpelledAsName = forms.slice(from, to).every((form) => CAPITALISED.test(form) || INNER.test(form))
  const isName = isSpelledAsName && !PRONOUN.test(first) && !(to === from + 1 && TITLE.test(first))
  return isName ? { ...marked, from, to } : undefined
}

const ENTITY = /\((\d+)-([a-z]+)-[^()]*|(\d+)\)/gu

/**
 * Names from the Entity column of GUM: of each person, organisation or place that is named, the run of proper nouns
 * about its head.
 */
export function namesOfGum(columns: readonly (readonly string[])[]): (string | undefined)[] {
  const forms = columns.map((row) => row[1]!)
  const tags = columns.map((row) => tagOutsideNames(row[1]!, row[4]!))
  for (const mention of mentionsOf(columns).sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const kind = KIND_OF[mention.kind]
    const head = headOfMention(columns, mention.from, mention.to)
    const isName = columns[head]![3] === 'PROPN'
    if (!kind || !isName) continue
    let from = head
    let to = head + 1
    const isSmallWord = (form: string) => /^[-.&]$/u.test(form) || (kind !== 'person' && /^(?:of|and|for)$/u.test(form))
    const joins = (i: number) => columns[i]![3] === 'PROPN' || columns[i]![4] === 'NNP' || isSmallWord(forms[i]!)
    while (from > mention.from && joins(from - 1)) from--
    while (to < mention.to && joins(to)) to++
    const marked = narrowed(forms, { from, to, kind })
    if (marked) writeTags(tags, marked)
  }
  return tags
}

/** A mention in GUM, of whatever kind: words from … to (exclusive). */
interface Mention {
  readonly from: number
  readonly to: number
  readonly kind: string
}

interface OpenMention {
  readonly id: string
  readonly kind: string
  readonly from: number
}

function mentionsOf(columns: readonly (readonly string[])[]): Mention[] {
  const open: OpenMention[] = []
  const mentions: Mention[] = []
  columns.forEach((row, i) => {
    const entity = /Entity=([^|]*)/u.exec(row[9]!)?.[1] ?? ''
    for (const [, opened, kind, closed] of entity.matchAll(ENTITY)) {
      if (opened !== undefined) open.push({ id: opened, kind: kind!, from: i })
      else if (closed !== undefined) closeMention(open, closed, i, mentions)
    }
    // “(12-person-…)”: opened and closed on one word
    for (const [, id] of entity.matchAll(/\((\d+)-[^()]*\)/gu)) closeMention(open, id!, i, mentions)
  })
  return mentions
}

/**
 * What a word is where no name is marked: nothing, or a nationality; a capitalised noun may be a name that was left
 * unmarked.
 */
function tagOutsideNames(form: string, xpos: string): string | undefined {
  if (!/^(?:NNPS?|JJ)$/u.test(xpos) || !CAPITALISED.test(form)) return 'O'
  return xpos === 'JJ' && looksNational(form) ? 'B-nationality' : undefined
}

function closeMention(open: OpenMention[], id: string, at: number, mentions: Mention[]): void {
  const place = open.findLastIndex((mention) => mention.id === id)
  if (place < 0) return
  const [mention] = open.splice(place, 1)
  mentions.push({ from: mention!.from, to: at + 1, kind: mention!.kind })
}

function headOfMention(columns: readonly (readonly string[])[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = Number(columns[i]![6]) - 1
    if (head < from || head >= to) return i
  }
  return from
}

/** The classes of the tagger, in their order. */
export const NAME_TAGS: readonly string[] = [
  'O',
  ...['person', 'organisation', 'place', 'nationality', 'facility', 'product'].flatMap((kind) => [
    `B-${kind}`,
    `I-${kind}`,
  ]),
]
