import { publishedOf } from './published-of.js'
import { readPrintedHead } from './printed-day.js'
import type { Published } from './report.js'

/** What a page says of itself in JSON-LD, meta tags and its head. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: Published | null
  /** The whole story as JSON-LD carries it, for pages that build their text with scripts. */
  readonly articleBody: string | null
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:News|Reportage|Analysis|Opinion|Background|Report|Blog)?(?:Article|Posting)$/

/** Reads what the page says of itself: JSON-LD before meta tags before the head's own elements. */
export function readPageMetadata(document: Document, linkedData: readonly string[]): PageMetadata {
  const article = linkedData.flatMap(parseThings).find((thing) => typesOf(thing).some((type) => ARTICLE.test(type))) ?? {}
  const meta = (...names: readonly string[]) => names.map((name) => metaContent(document, name)).find((content) => content !== null) ?? null
  const head = plain(document.querySelector('title')?.textContent)
  // The site before the publisher: of a wire's report the publisher is the agency.
  const houses = [meta('og:site_name'), nameOf(article['publisher']), ...['application-name', 'citation_journal_title', 'dc.publisher'].map((name) => meta(name)), tailOf(head)].filter((house) => house !== null && !MEANS_NOTHING.test(house))
  const outlet = houses.find((house) => house !== null && isInScriptOf(house, head)) ?? houses[0] ?? null
  const title = textOf(article['headline']) ?? meta('og:title', 'citation_title', 'dc.title', 'twitter:title') ?? withoutOutlet(head, outlet)
  const printed = readPrintedHead(document)
  const days = [textOf(article['datePublished']), ...DAY_TAGS.map((name) => meta(name)), document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    document.querySelector('time[datetime][pubdate], article time[datetime]')?.getAttribute('datetime'), printed.day]
  return {
    title, outlet,
    byline: nameOf(article['author']) ?? bylineOf(personName(meta('author', 'citation_author', 'dc.creator', 'parsely-author', 'article:author')), printed.byline),
    // A relative address in a saved page leads nowhere.
    url: [plain(document.querySelector('link[rel="canonical"]')?.getAttribute('href')), meta('og:url'), textOf(article['url'])].find((one) => one !== null && URL.canParse(one)) ?? null,
    published: days.map((day) => (day ? publishedOf(day) : null)).find((day) => day !== null) ?? null,
    articleBody: textOf(article['articleBody']),
  }
}

/** What templates say where the house belongs. */
const MEANS_NOTHING = /^(?:hosted|home|news|website|site|blog|wordpress|default|index)$/i

/** “台北時報” is the same house as the “Taipei Times” of the page’s title, and no name for an English report. */
function isInScriptOf(house: string, title: string | null): boolean {
  return title === null || !/\p{Script=Latin}{3}/u.test(title) || /\p{Script=Latin}/u.test(house)
}

/** “Ministers meet in Ankara - The Example Times” → “The Example Times”. */
function tailOf(title: string | null): string | null {
  const tail = title?.split(/\s+[|•·–—-]\s+/) ?? []
  return tail.length > 1 && /^\p{Lu}/u.test(tail.at(-1)!) && tail.at(-1)!.split(' ').length <= 5 ? tail.at(-1)! : null
}

/** Tags that hold the day of publication, the first that is one. */
const DAY_TAGS = ['article:published_time', 'citation_publication_date', 'citation_date', 'datepublished', 'dc.date.issued', 'dc.date', 'date', 'pubdate', 'publishdate', 'parsely-pub-date', 'sailthru.date']

/** “Andes Broadcasting Corporation”: a house that signs for everybody. */
const HOUSE = /\b(?:corporation|company|corp|inc|ltd|news|media|press|agency|desk|staff|bureau|broadcasting|network|times|post|herald|gazette|group|team|editors?|admin|webmaster|newsroom|ministry|office|MFA)\b/i

/** Who signs: the person printed above the story where the tag names only the house. */
function bylineOf(tagged: string | null, printed: string | null): string | null {
  return tagged === null || (printed !== null && HOUSE.test(tagged)) ? printed ?? tagged : tagged
}

/** The things of one JSON-LD script: alone, in a list or in a graph. Broken JSON is common in pages and says nothing. */
function parseThings(script: string): readonly Thing[] {
  let value: unknown
  try {
    value = JSON.parse(script)
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
  const top = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return top.flatMap((one) => (isThing(one) && Array.isArray(one['@graph']) ? [one, ...(one['@graph'] as readonly unknown[])] : [one])).filter(isThing)
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? plain(value) : isThing(value) ? plain(value['@value']) : null
}

/** The name of a person or an organisation; of several, all of them. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return plain(value.map(nameOf).filter((name) => name !== null).join(', '))
  return isThing(value) ? nameOf(value['name']) : personName(plain(value))
}

/** Some pages give the author's address on a social network where his name belongs. */
function personName(name: string | null): string | null {
  return name === null || /^https?:/i.test(name) ? null : name
}

function plain(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

function metaContent(document: Document, name: string): string | null {
  const tags = [...document.querySelectorAll('meta[name], meta[property], meta[itemprop], meta[http-equiv]')]
  const tag = tags.find((one) => ['name', 'property', 'itemprop', 'http-equiv'].some((key) => one.getAttribute(key)?.toLowerCase() === name))
  return plain(tag?.getAttribute('content'))
}

/** `Ministers meet in Ankara | The Example Times` → `Ministers meet in Ankara`. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null) return null
  const cut = title.split(/\s+[|–—»-]\s+/)
  return cut.length > 1 && (cut.at(-1) === outlet || title.includes(' | ')) ? cut.slice(0, -1).join(' – ') : title
}
