import { textOfMarkup } from '../join-pieces.js'
import { isCorrection } from '../printed-correction.js'
import type { Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import { noteSummaries, WHOLE_STORY } from './feed.js'
import { refuse, type Parcel } from './form.js'

type Thing = Readonly<Record<string, unknown>>

/**
 * Names that collections of the press give to one thing: ninjs, JSON Feed, news-please, JSON-LD, newspapers’ own
 * interfaces.
 */
const NAMES = {
  text: [
    'maintext',
    'body_text',
    'bodyText',
    'articleBody',
    'content_text',
    'full_text',
    'fulltext',
    'fullText',
    'text',
    'article_text',
    'story',
  ],
  markup: ['body_html', 'content_html', 'body_xhtml', 'bodyHtml', 'content', 'body', 'html'],
  summary: [
    'summary',
    'description',
    'description_text',
    'descriptions',
    'standfirst',
    'abstract',
    'snippet',
    'trailText',
    'lead_paragraph',
  ],
  title: ['headline', 'headlines', 'title', 'webTitle', 'heading', 'name'],
  outlet: [
    'source_domain',
    'source',
    'outlet',
    'publisher',
    'publication',
    'provider',
    'infosources',
    'copyrightholder',
    'newspaper',
    'source_name',
    'site_name',
  ],
  byline: ['byline', 'bylines', 'by', 'author', 'authors', 'creator'],
  day: [
    'date_publish',
    'date_published',
    'datePublished',
    'published',
    'publishedAt',
    'published_at',
    'firstcreated',
    'versioncreated',
    'webPublicationDate',
    'pub_date',
    'pubDate',
    'date',
    'published_date',
    'created_at',
  ],
  agency: [
    'creditline',
    'creditLine',
    'credit_line',
    'credit',
    'agency',
    'news_agency',
    'wire',
    'provider',
    'infosources',
    'copyrightholder',
    'copyrightnotice',
    'source',
  ],
  section: ['section', 'sectionName', 'section_name', 'articleSection', 'news_section', 'webSection', 'rubric', 'desk'],
  correction: ['correction', 'correction_note', 'corrections', 'ednote'],
  url: ['url', 'link', 'webUrl', 'web_url', 'canonical_url', 'source_url'],
} as const
const NESTED = [
  'items',
  'item',
  'articles',
  'results',
  'docs',
  'entries',
  'stories',
  'posts',
  'response',
  'data',
  'hits',
  'documents',
  'newsItems',
  'reports',
  '@graph',
]
const DEEPEST = 4

/** A JSON document: a feed, a news item, a list of articles; anything else is refused. */
export async function openJson({ name, text }: Parcel): Promise<Received> {
  const source = text() ?? ''
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return looksLikeProse(source)
      ? draftReports(name, [{ text: source.replace(/\r\n?/g, '\n') }])
      : refuse(
          'broken file',
          name,
          `found JSON that is not whole (${error.message.slice(0, 80)}), expected articles. Save it again; one object a line is JSONL, and its file ends in .jsonl`,
        )
  }
  const house = houseOf(value)
  const drafts = collect(value, 0)
    .map((thing) => draftOf(thing, house))
    .filter((draft) => draft.text !== '')
  const links = drafts.length === 0 ? countLinks(value, 0) : 0
  if (links > 0)
    return refuse(
      'list of links',
      name,
      `found a list of ${links} addresses with headlines and no texts, expected reports. Save the pages and read them`,
    )
  if (drafts.length === 0)
    return refuse(
      'no report',
      name,
      'found JSON without articles in it, expected objects with a title and a text (ninjs, JSON Feed, news-please, JSON-LD)',
    )
  return draftReports(name, drafts, noteSummaries(name, drafts))
}

/** “[Editor’s note: …]” begins like JSON and is none. */
function looksLikeProse(source: string): boolean {
  return !/["}\]]\s*[,:]/.test(source.slice(0, 5000)) && (source.match(/\p{L}{2,}/gu)?.length ?? 0) > 10
}

/** Objects that are articles: they have words and a title, or words of a story’s length. */
function collect(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, depth + 1))
  if (!isThing(value)) return []
  const inside = NESTED.flatMap((key) => (typeof value[key] === 'object' ? collect(value[key], depth + 1) : []))
  return inside.length > 0 ? inside : isArticle(value) ? [value] : []
}

/** Objects with a headline and an address and not a word of the story. */
function countLinks(value: unknown, depth: number): number {
  if (depth > DEEPEST) return 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countLinks(one, depth + 1), 0)
  if (!isThing(value)) return 0
  const inside = NESTED.reduce(
    (sum, key) => sum + (typeof value[key] === 'object' ? countLinks(value[key], depth + 1) : 0),
    0,
  )
  return inside > 0 ? inside : first(value, NAMES.url) !== null && first(value, NAMES.title) !== null ? 1 : 0
}

function isArticle(thing: Thing): boolean {
  const body = wordsOf(thing)
  const title = first(thing, NAMES.title)
  return body !== '' && (title !== null || first(thing, NAMES.day) !== null) && /\p{L}{2}/u.test(body)
}

function draftOf(thing: Thing, house: string | null): Draft {
  const title = first(thing, NAMES.title)
  const body = wordsOf(thing)
  return {
    title,
    outlet: first(thing, NAMES.outlet) ?? house,
    byline: first(thing, NAMES.byline),
    day: first(thing, NAMES.day),
    url: first(thing, NAMES.url),
    credits: NAMES.agency.map((name) => first(thing, [name])),
    section: first(thing, NAMES.section),
    correction: correctionOf(thing),
    text: body.length >= WHOLE_STORY || title === null || body.startsWith(title) ? body : `${title}\n\n${body}`,
  }
}

/** An editor’s note of ninjs may say anything; only one that puts the report right is kept. */
function correctionOf(thing: Thing): string | null {
  const stated = first(thing, NAMES.correction)
  return stated !== null && (typeof thing['ednote'] !== 'string' || isCorrection(stated)) ? stated : null
}

/** The fullest words: plain text first, then markup, then what only sums up. */
function wordsOf(thing: Thing): string {
  const fields = isThing(thing['fields']) ? { ...thing, ...thing['fields'] } : thing
  const plain = first(fields, NAMES.text, true)
  if (plain !== null) return plain
  const bodies = Array.isArray(fields['bodies'])
    ? fields['bodies']
        .filter(isThing)
        .map((one) => first(one, ['value'], true))
        .find((one) => one !== null)
    : null
  const markup = bodies ?? first(fields, NAMES.markup, true)
  if (markup !== null) return /<\w+/.test(markup) ? textOfMarkup(markup) : markup
  const summary = first(fields, NAMES.summary, true)
  return summary === null ? '' : /<\w+/.test(summary) ? textOfMarkup(summary) : summary
}

function first(thing: Thing, names: readonly string[], asIs = false): string | null {
  for (const name of names) {
    const value = nameIn(mainOf(thing[name]))
    const words = asIs ? value?.replace(/\r\n?/g, '\n').trim() : tidy(value)
    if (words) return words
  }
  return null
}

/** Of several wordings of one thing (ninjs 2: `headlines`, `descriptions`) the main one. */
function mainOf(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every((one) => isThing(one) && typeof one['value'] === 'string')) return value
  return (value as readonly Thing[]).find((one) => /main/i.test(String(one['role']))) ?? value[0]
}

/** A name as such, of an object, of several. */
function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return tidy(
      value
        .map(nameIn)
        .filter((one) => one !== null)
        .join(', '),
    )
  return isThing(value)
    ? nameIn(value['name'] ?? value['main'] ?? value['original'] ?? value['title'] ?? value['value'] ?? value['#text'])
    : null
}

/** The house of a feed, for entries that do not tell their own. */
function houseOf(value: unknown): string | null {
  return isThing(value) && typeof value['version'] === 'string' && value['version'].includes('jsonfeed')
    ? (nameIn(value['author']) ?? nameIn(value['authors']) ?? nameIn(value['title']))
    : null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
