import { plain } from './page-tags.js'

/** A thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>

/** An entry of a running report, as its page describes it. */
export interface LiveEntry {
  readonly title: string | null
  readonly text: string
  readonly moment: string | null
  readonly byline: string | null
}

const ARTICLE = /(?:Article|Posting|Report|Review|Statement)$/
const DEEPEST = 5

/**
 * All things of a page's JSON-LD, those within others too. Broken JSON is common in pages: what can be mended is, the
 * rest says nothing.
 */
export function parseThings(scripts: readonly string[]): readonly Thing[] {
  const things = scripts.flatMap((script) => gather(parseJson(script), 0))
  const named = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && 'name' in thing ? [[thing['@id'], thing] as const] : [],
    ),
  )
  return named.size === 0 ? things : things.map((thing) => withNamed(thing, named))
}

/** Properties whose thing may be described elsewhere on the page and only pointed at: `"author": {"@id": "#ada"}`. */
const POINTING = ['author', 'creator', 'publisher', 'copyrightHolder', 'sourceOrganization', 'provider']

function withNamed(thing: Thing, named: ReadonlyMap<string, Thing>): Thing {
  const meant = (one: unknown): unknown =>
    isThing(one) && !('name' in one) ? (named.get(String(one['@id'])) ?? one) : one
  const pointed = POINTING.filter((key) => key in thing).map(
    (key) => [key, Array.isArray(thing[key]) ? thing[key].map(meant) : meant(thing[key])] as const,
  )
  return pointed.length === 0 ? thing : { ...thing, ...Object.fromEntries(pointed) }
}

function parseJson(script: string): unknown {
  const bare = script
    .trim()
    .replace(
      /^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?$/g,
      '',
    )
  // Line breaks within strings, commas before a closing bracket.
  for (const source of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(source)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

function gather(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => gather(one, depth + 1))
  if (!isThing(value)) return []
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'].flatMap((key) =>
      gather(value[key], depth + 1),
    ),
  ]
}

/**
 * The thing that is the report itself: where several articles are described, the one with the page's own address or
 * headline.
 */
export function articleOf(things: readonly Thing[], address: string | null, title: string | null): Thing {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const isOwn = (thing: Thing) =>
    [
      wordsOf(thing['url']),
      wordsOf(thing['@id']),
      wordsOf(isThing(thing['mainEntityOfPage']) ? thing['mainEntityOfPage']['@id'] : thing['mainEntityOfPage']),
    ].some((one) => one !== null && address !== null && one.split(/[?#]/)[0] === address.split(/[?#]/)[0])
  const isNamed = (thing: Thing) =>
    title !== null &&
    wordsOf(thing['headline']) !== null &&
    lettersOf(title).includes(lettersOf(wordsOf(thing['headline'])!))
  return articles.find(isNamed) ?? articles.find(isOwn) ?? articles[0] ?? {}
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The houses that a page names as its own beside its article. */
export function housesOf(things: readonly Thing[]): readonly string[] {
  return things
    .filter((thing) =>
      typesOf(thing).some((type) =>
        /^(?:WebSite|NewsMediaOrganization|Organization|Corporation|GovernmentOrganization)$/.test(type),
      ),
    )
    .map((thing) => wordsOf(thing['name']))
    .filter((name) => name !== null)
}

/** The entries of a running report (`LiveBlogPosting`). */
export function liveEntriesOf(things: readonly Thing[]): readonly LiveEntry[] {
  const updates = things.flatMap((thing) => [thing['liveBlogUpdate']].flat()).filter(isThing)
  return updates.flatMap((one) => {
    const text = longWordsOf(one['articleBody'])
    return text === null
      ? []
      : [
          {
            title: wordsOf(one['headline']),
            text,
            moment: wordsOf(one['datePublished']) ?? wordsOf(one['dateCreated']),
            byline: nameOf(one['author']),
          },
        ]
  })
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
}

/** JSON knows no entities, and many pages write them there all the same. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
      return name !== undefined
        ? (ENTITIES[name] ?? whole)
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : whole
    },
  )
}

/** What a property says in words. */
export function wordsOf(value: unknown): string | null {
  if (Array.isArray(value)) return wordsOf(value[0])
  const text =
    typeof value === 'string' ? value : isThing(value) && typeof value['@value'] === 'string' ? value['@value'] : null
  return text === null ? null : plain(withoutEntities(text))
}

/** A whole story in one property, its line breaks kept. */
export function longWordsOf(value: unknown): string | null {
  const text =
    typeof value === 'string'
      ? withoutEntities(value)
          .replace(/\r\n?/g, '\n')
          .replace(/(?<![ \t\u00A0])[ \t\u00A0]+\n/g, '\n')
          .trim()
      : ''
  return text === '' ? null : text
}

/** The name of a person or an organisation; of several, all of them. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return plain(
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', '),
    )
  return isThing(value) ? nameOf(value['name']) : wordsOf(value)
}

/** Those of a property that are persons, or are not said to be anything else. */
export function personsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => {
    if (isThing(one) && typesOf(one).some((type) => /Organi[sz]ation/.test(type))) return []
    const name = nameOf(one)
    return name === null ? [] : [name]
  })
}
