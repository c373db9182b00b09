import { creditedAgency } from './credited-agency.js'
import {
  articleOf,
  housesOf,
  isThing,
  liveEntriesOf,
  longWordsOf,
  nameOf,
  parseThings,
  personsOf,
  wordsOf,
  type LiveEntry,
  type Thing,
} from './page-linked-data.js'
import { cutPrintedLines } from './page-lines.js'
import {
  hostOf,
  houseOfHost,
  isInScriptOf,
  isPerson,
  keptAddress,
  namesHouse,
  ownNameOf,
  tidySignature,
} from './page-names.js'
import { plain, readPageTags, type PageTags } from './page-tags.js'
import { isCorrection } from './printed-correction.js'
import { publishedOf } from './published-of.js'
import { readPrintedHead, type PrintedHead } from './printed-day.js'
import type { Published } from './report.js'
import { sectionOf } from './stated-section.js'

/** What a page says of itself in JSON-LD, meta tags, its head, and above its story. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  /** The agency whose words the page prints, where it says so beside them. */
  readonly agency: string | null
  /** The part of the paper, and the notice that puts the report right, where the page says so beside its story. */
  readonly section: string | null
  readonly correction: string | null
  readonly published: Published | null
  /** What the page says its story is in a sentence or two. */
  readonly description: string | null
  /** The whole story as JSON-LD carries it, for pages that build their text with scripts. */
  readonly articleBody: string | null
  /** The entries of a running report, where JSON-LD carries them. */
  readonly entries: readonly LiveEntry[]
  /** Another day of publication that the page states, more than a day from the one taken. */
  readonly otherDay: string | null
  /** Said to be for subscribers: what is there may be its beginning only. */
  readonly isPaid: boolean
}

interface Page {
  readonly document: Document
  readonly tags: PageTags
  readonly article: Thing
  readonly things: readonly Thing[]
  readonly head: string | null
  readonly headings: readonly string[]
  readonly host: string | null
}

/**
 * Reads what the page says of itself, the surest first: JSON-LD, meta tags, what is printed. `savedFrom` is where the
 * file says it was saved.
 */
export function readPageMetadata(
  document: Document,
  linkedData: readonly string[],
  savedFrom: string | null = null,
): PageMetadata {
  const tags = readPageTags(document)
  const head = plain(document.querySelector('head title, title')?.textContent)
  // A relative address in a saved page leads nowhere.
  const address =
    [
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      tags.first('og:url', 'twitter:url', 'url'),
      savedFrom,
    ]
      .map(plain)
      .find((one) => one !== null && isAddress(one)) ?? null
  const things = parseThings(linkedData)
  const article = articleOf(things, address, tags.first('og:title') ?? head)
  const own = wordsOf(article['url'])
  const stated = address ?? (own !== null && isAddress(own) ? own : null)
  const url = stated === null ? null : keptAddress(stated)
  const page: Page = {
    document,
    tags,
    things,
    article,
    head,
    headings: [...document.querySelectorAll('h1, h2')]
      .map((one) => plain(one.textContent))
      .filter((one) => one !== null),
    host: hostOf(url),
  }
  const outlet = outletOf(page)
  const title = titleOf(page, outlet)
  const printed = readPrintedHead(cutPrintedLines(document), title)
  const days = daysOf(page, printed)
  const byline = bylineOf(page, printed, title, outlet)
  return {
    title,
    outlet,
    url,
    byline,
    agency: creditedAgency([...creditsOf(page), byline, ...printed.beside], outlet),
    section: sectionAmong(page),
    correction: correctionBeside(page),
    published: days[0] ?? lateDayOf(page, printed, url),
    description: tags.first('og:description', 'description', 'twitter:description') ?? wordsOf(article['description']),
    articleBody: longWordsOf(article['articleBody']),
    entries: liveEntriesOf(things),
    otherDay:
      days.find(
        (one) => one.date.length === 10 && days[0]!.date.length === 10 && daysApart(one.date, days[0]!.date) > 1,
      )?.date ?? null,
    isPaid:
      String(article['isAccessibleForFree']).toLowerCase() === 'false' ||
      /^(?:metered|locked|premium|subscri\w+|paid)$/i.test(
        tags.first('article:content_tier', 'og:article:content_tier') ?? '',
      ),
  }
}

function isAddress(one: string): boolean {
  return /^https?:/i.test(one) && URL.canParse(one)
}

/**
 * The site before the publisher: of a wire’s report the publisher is the agency. Then the host on the shelf, the tail
 * of the title, the host itself.
 */
function outletOf({ tags, article, things, head, host, headings }: Page): string | null {
  const said = [
    tags.first('og:site_name'),
    nameOf(article['publisher']),
    tags.first(
      'application-name',
      'apple-mobile-web-app-title',
      'citation_journal_title',
      'dc:publisher',
      'publisher',
      'article:publisher',
    ),
    ...housesOf(things),
  ].filter((house) => house !== null)
  const told = said.find((house) => namesHouse(house, head)) ?? houseOfHost(host, true) ?? tailOf(head, headings)
  return told === null
    ? (said.find((house) => namesHouse(house, null)) ?? houseOfHost(host, false))
    : ownNameOf(withoutSlogan(told), host)
}

/** “The Example - All the News There Is”, “Example Wave (www.example.org)”: the house before what it says of itself. */
function withoutSlogan(house: string): string {
  const [name = '', ...slogan] = house.replace(/\s*\((?:www\.)?\S+\.\w+\)$/, '').split(SEPARATOR)
  return slogan.join(' ').split(' ').length > 2 ? name : house.replace(/\s*\((?:www\.)?\S+\.\w+\)$/, '')
}

// “Ministers meet in Ankara - The Example Times”, and where a small l stands for the stroke.
const SEPARATOR = /(?<!\s)\s+(?:[|•·–—»«-]|::|l)\s+|(?:(?<!\s)\s+)?\|\s*/

/** “Ministers meet in Ankara - The Example Times” → “The Example Times”. */
function tailOf(title: string | null, headings: readonly string[]): string | null {
  const tail = title?.split(SEPARATOR).at(-1) ?? null
  return tail !== null &&
    tail !== title &&
    /^\p{Lu}/u.test(tail) &&
    tail.split(' ').length <= 5 &&
    namesHouse(tail, title) &&
    !/\d/.test(tail) &&
    !headings.some((heading) => heading.includes(tail))
    ? tail
    : null
}

/**
 * The headline: as the page states it, without what is hung behind it. A title in another script than the page’s own is
 * none.
 */
function titleOf({ article, tags, head, headings, document }: Page, outlet: string | null): string | null {
  const stated = [
    wordsOf(article['headline']) ?? wordsOf(article['name']),
    tags.first('og:title'),
    tags.first('citation_title', 'dc:title', 'dcterms:title'),
    tags.first('twitter:title'),
    plain(document.querySelector('[itemprop~="headline"]')?.textContent),
    withoutOutlet(head, outlet),
  ]
  const found =
    stated.find(
      (one) =>
        one !== null &&
        withoutSlogan(one).toLowerCase() !== outlet?.toLowerCase() &&
        (isInScriptOf(one, head) || headings.includes(one)),
    ) ??
    headings[0] ??
    null
  return found === null ? null : withoutTail(found, outlet, headings)
}

/**
 * `Berlin confronts its past | DW | 19.01.2020`: what stands behind the printed headline, and outlets and days at the
 * end of any.
 */
function withoutTail(title: string, outlet: string | null, headings: readonly string[]): string {
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, 'g'))]
  const printed = cuts
    .toReversed()
    .map((cut) => title.slice(0, cut.index))
    .find((start) => headings.some((heading) => lettersOf(heading) === lettersOf(start)))
  if (printed !== undefined) return printed
  const last = cuts.at(-1)
  const tail = last ? title.slice(last.index + last[0].length) : ''
  const isOfHouse =
    tail !== '' &&
    (sameHouse(tail, outlet) ||
      /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|(?:www\.)?[\w-]+\.(?:com|org|net|info|co\.\w\w))$/i.test(tail))
  return isOfHouse ? withoutTail(title.slice(0, last!.index), outlet, headings) : title
}

function sameHouse(tail: string, outlet: string | null): boolean {
  const [a, b] = [lettersOf(tail), lettersOf(outlet ?? '')]
  return a !== '' && b !== '' && (a === b || `the${a}` === b || a === `the${b}`)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `Ministers meet in Ankara | The Example Times` → `Ministers meet in Ankara`. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null) return null
  const cut = title.split(/(?<!\s)\s+[|–—»-]\s+/)
  return cut.length > 1 && (sameHouse(cut.at(-1)!, outlet) || title.includes(' | '))
    ? cut.slice(0, -1).join(' – ')
    : title
}

/** Tags that hold the day of publication, the surest first. */
const DAY_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'datePublished',
  'publish-date',
  'published',
  'published_time',
  'publication_date',
  'publicationdate',
  'article:published',
  'dc:date:issued',
  'dcterms:issued',
  'dcterms:created',
  'dc:date:created',
  'dc:date',
  'dcterms:date',
  'date',
  'pubdate',
  'pub_date',
  'publishdate',
  'published_at',
  'release_date',
  'parsely-pub-date',
  'sailthru:date',
  'cXenseParse:recs:publishtime',
  'cXenseParse:publishtime',
  'originalpublicationdate',
  'created-date',
  'created',
  'datecreated',
  'ptime',
  'displaydate',
  'article:post_date',
]

/** The days of publication that the page states, the surest first. */
function daysOf({ article, tags, document, head }: Page, printed: PrintedHead): readonly Published[] {
  const attributes = (query: string) =>
    [...document.querySelectorAll(query)]
      .slice(0, 3)
      .map((one) => one.getAttribute('content') ?? one.getAttribute('datetime') ?? one.textContent)
  const times = [...document.querySelectorAll('time[datetime]')].map((one) => one.getAttribute('datetime') ?? '')
  const stated = [
    wordsOf(article['datePublished']),
    wordsOf(article['dateCreated']),
    wordsOf(article['uploadDate']),
    ...DAY_TAGS.map((name) => tags.first(name)),
    ...tags.named(/^(?:\w+:)*(?:date)?publi(?:sh(?:ed)?|cation)(?:date|time|datetime|on|at)?$|^pub(?:date|time)$/),
    ...attributes('[itemprop~="datePublished"], [property~="datePublished"], [itemprop~="datepublished"]'),
    ...attributes('time[pubdate], time.published, time.entry-date, .published time[datetime], abbr.published'),
    ...attributes('article time[datetime]').slice(0, 1),
    printed.day,
    // A page with one moment on it means its own.
    ...(new Set(times.map((one) => one.slice(0, 10))).size === 1 ? times.slice(0, 1) : []),
    /(?:^|[|\s])(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)\s*$/.exec(head ?? '')?.[1] ?? null,
  ]
  return stated.flatMap((day) => (day ? (publishedOf(day) ?? []) : []))
}

/**
 * Where nothing tells the first publication: the outlet’s own filing in the address, else the day of the last change.
 */
function lateDayOf({ article, tags }: Page, printed: PrintedHead, url: string | null): Published | null {
  const filed = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|$)/.exec(url ?? '')
  const stated = [
    filed ? filed.slice(1).join('-') : null,
    wordsOf(article['dateModified']),
    tags.first(
      'article:modified_time',
      'og:updated_time',
      'modified-date',
      'dateModified',
      'dc:date:modified',
      'dcterms:modified',
      'last-modified',
      'lastmod',
      'revised',
    ),
    printed.updated,
  ]
  return stated.map((day) => (day ? publishedOf(day) : null)).find((day) => day !== null) ?? null
}

/** JSON-LD, the tags, what the page marks. */
function sectionAmong({ article, tags, document }: Page): string | null {
  const stated = [
    [article['articleSection']].flat().map(wordsOf),
    [
      'article:section',
      'og:section',
      'parsely-section',
      'section',
      'cXenseParse:recs:category',
      'news_category',
      'dc:type:section',
      'sailthru:section',
      'prism:section',
    ].flatMap((name) => tags.all(name)),
    [plain(document.querySelector('[itemprop~="articleSection"]')?.textContent)],
  ].flat()
  return stated.map(sectionOf).find((one) => one !== null) ?? null
}

const NOTICE =
  '[class*="correction"], [id*="correction"], [class*="clarification"], [class*="amendment"], [class*="editors-note"], [class*="editor-note"]'

/** JSON-LD’s `correction`, or a box of that name; one among the words of the story is found there. */
function correctionBeside({ article, document }: Page): string | null {
  const stated = [article['correction']]
    .flat()
    .map((one) => (isThing(one) ? (wordsOf(one['text']) ?? wordsOf(one['description'])) : wordsOf(one)))
    .filter((one) => one !== null && !/^https?:/i.test(one))
  const boxes = [...document.querySelectorAll(NOTICE)]
    .map((one) => plain(one.textContent))
    .filter((one) => one !== null && isCorrection(one))
  return plain(stated.join(' ')) ?? boxes[0] ?? null
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}

/**
 * Where pages name the agency: who has the rights, who is the source, who signs as a house. A template’s own publisher
 * is none of them.
 */
function creditsOf({ article, tags }: Page): readonly (string | null)[] {
  const properties = [
    'creditText',
    'sourceOrganization',
    'copyrightHolder',
    'provider',
    'copyrightNotice',
    'author',
    'creator',
    'publisher',
  ].map((name) => nameOf(article[name]))
  return [
    ...properties,
    ...[
      'source',
      'news_source',
      'dc:source',
      'article:source',
      'agency',
      'news_agency',
      'credit',
      'article:author',
      'author',
      'copyright',
      'dcterms:rightsholder',
    ].flatMap((name) => tags.all(name)),
  ]
}

/** Who signs: a person before a house; of persons those in JSON-LD, in the tags, marked in the page, printed. */
function bylineOf(
  { article, tags, document }: Page,
  printed: PrintedHead,
  title: string | null,
  outlet: string | null,
): string | null {
  const marked = (query: string) =>
    [...document.querySelectorAll(query)]
      .slice(0, 4)
      .map((one) => plain(one.getAttribute('content') ?? one.textContent))
      .filter((one) => one !== null && one.length < 80)
      .join(', ')
  const stated = [
    personsOf(article['author']).join(', '),
    personsOf(article['creator']).join(', '),
    ...[
      'author',
      'citation_author',
      'dc:creator',
      'dcterms:creator',
      'parsely-author',
      'article:author',
      'byl',
      'sailthru:author',
      'cXenseParse:author',
    ].map((name) => tags.all(name).join(', ')),
    marked('[itemprop~="author"] [itemprop~="name"]'),
    marked('[itemprop~="author"]'),
    marked('article [rel~="author"], header [rel~="author"], [rel~="author"]'),
  ]
  const names = stated.map((one) => tidySignature(one, title, outlet)).filter((one) => one !== null)
  const persons = [...names, ...(printed.byline === null ? [] : [printed.byline])].filter((one) =>
    one.split(', ').some(isPerson),
  )
  return persons[0] ?? names[0] ?? tidySignature(nameOf(article['author']), title, outlet)
}
