import type { Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import type { Parcel } from './form.js'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
const TOML = /^\+\+\+\n([\s\S]*?)\n\+\+\+\n/
const NAMES: Readonly<Record<'title' | 'outlet' | 'byline' | 'url' | 'day' | 'section', readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['site', 'publisher', 'publication', 'outlet', 'website', 'source_name'],
  byline: ['author', 'authors', 'byline', 'by'],
  url: ['source', 'url', 'link', 'permalink', 'canonical'],
  day: ['published', 'date', 'date_published', 'publish_date', 'pubdate'],
  section: ['section', 'rubric'],
}
const HOUSE = /\.(?:info|com|org|net)$|\b(?:news|times|post|herald|agency|press|wire|editorial|staff)\b/i

/**
 * A clipping in Markdown: what stands above it between dashes is what it says of itself; links and signs become words.
 */
export async function openMarkdown({ name, text }: Parcel): Promise<Received> {
  const source = (text() ?? '').replace(/\r\n?/g, '\n').replace(/^\s+/, '')
  const front = FRONT_MATTER.exec(source) ?? TOML.exec(source)
  const fields = front ? readFields(front[1]!) : new Map<string, string>()
  const first = (key: keyof typeof NAMES) =>
    NAMES[key].map((one) => fields.get(one)).find((one) => one !== undefined) ?? null
  const body = asWords(front ? source.slice(front[0].length) : source)
  const byline = first('byline')
  // Clippers put the site where the author belongs.
  const isHouse = byline !== null && HOUSE.test(byline)
  return draftReports(name, [
    {
      ...body,
      title: first('title') ?? body.title,
      url: first('url'),
      day: first('day'),
      section: first('section'),
      outlet: first('outlet') ?? (isHouse ? byline : null),
      byline: isHouse ? null : byline,
    },
  ])
}

function readFields(source: string): Map<string, string> {
  const fields = new Map<string, string>()
  let open = ''
  for (const line of source.split('\n')) {
    const field = /^([\w-]+)(?::|\s*=)(.*)$/.exec(line)
    const value = unquoted(field ? field[2]!.trim() : line.replace(/^\s*-?\s*/, ''))
      .replace(/^\[\[|\]\]$/g, '')
      .trim()
    if (field) open = field[1]!.toLowerCase()
    if (open !== '' && value !== '')
      fields.set(open, field ? value : [fields.get(open), value].filter((one) => one !== undefined).join(', '))
  }
  return fields
}

/** `"Troops \"ready\""`, `'Ghana''s navy'`: quotes around a value, and those within it that are written apart. */
function unquoted(value: string): string {
  const [, double] = /^"(.*)"$/su.exec(value) ?? []
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1')
  const [, single] = /^'(.*)'$/su.exec(value) ?? []
  return single !== undefined ? single.replaceAll("''", "'") : value
}

// The words and addresses of links have bounds, so that ten thousand brackets without an end are not gone through ten
// thousand times.
const PICTURE = /!\[[^\]]{0,1000}\]\([^)]{0,2000}\)/g
const LINK = /\[([^\]]{0,1000})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/g

/** Markdown as the words it shows: `[word](address)` → word, `**bold**` → bold, `## Heading` a heading of its own. */
function asWords(source: string): {
  readonly text: string
  readonly title: string | null
  readonly marked: Draft['marked'] & object
} {
  const paragraphs = source
    .split(/\n[ \t]*\n/)
    .flatMap((block) =>
      /^#{1,6}\s/.test(block) ? [block.split('\n')[0]!, block.split('\n').slice(1).join('\n')] : [block],
    )
    .filter((block) => block.trim() !== '')
  const marked: { kind: 'heading'; start: number; end: number }[] = []
  let text = ''
  let title: string | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = paragraph
      .replace(PICTURE, '')
      .replace(LINK, '$1')
      .replace(/\[\^?\d+\](?::.*)?/g, '')
      .replace(/(\*\*\*|\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
      .replace(/(?<![\w*])[*_](?=\S)([^*_\n]*\S)[*_](?![\w*])/g, '$1')
      .replace(/^(?:#{1,6}|>|[-*+])\s+/gm, '')
      .replace(/^[-*_]{3,}$/gm, '')
      .replace(/<https?:[^>]+>/g, '')
      .trim()
    if (words === '') continue
    if (index === 0 && /^#\s/.test(paragraph)) {
      title = tidy(words)
      continue
    }
    if (text !== '') text += '\n\n'
    if (/^#{1,6}\s|^\*\*[^*]+\*\*$/.test(paragraph.trim()))
      marked.push({ kind: 'heading', start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, title, marked }
}
