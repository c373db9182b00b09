import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/intake/report.js'
import { makeStream } from './make-stream.js'

/*
 * `npm run build && node dist/bench/stream/make-pages.js FOLDER 10000`: the stream (make-stream.ts), with whole texts
 * for stories, as pages of the web saved to a folder. Each house of the stream dresses its pages in one of four ways,
 * as houses do: what a page says of itself in JSON-LD, in Open Graph, in Dublin Core or in print alone; around the
 * story a menu, a cookie notice, a caption, a pull quote, boxes of other reports, comments and a foot, and styles and
 * scripts as heavy as those of a plain page of the press.
 */
const [folder, count] = process.argv.slice(2)
if (folder === undefined || !Number(count)) {
  throw new Error('expected a folder and how many pages: make-pages.js /tmp/pages 10000')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SECTIONS = [
  'World',
  'Politics',
  'Business',
  'Opinion',
  'Sport',
  'Culture',
  'Weather',
  'Letters',
  'Archive',
  'About us',
  'Contact',
  'Subscribe',
]
const SIGNED = ['Ada Berg', 'Tomas Lind', 'Nadia Farouk', 'Joon Park', 'Elena Costa']
/** As heavy as the styles and scripts of a plain page. */
const STYLE = Array.from({ length: 220 }, (_, at) => {
  const colour = (at * 977).toString(16).padStart(6, '0')
  return `.c${at}{margin:${at % 40}px auto;font:400 ${12 + (at % 9)}px/1.5 serif;color:#${colour}}`
}).join('')
const SCRIPT = Array.from({ length: 160 }, (_, at) => `window.q${at}=window.q${at}||[];q${at}.push(${at});`).join('')
const PAGES_A_FOLDER = 1000

interface Page {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly outlet: string
  readonly url: string
  readonly day: string
  readonly signed: string
  /** Headlines of the day’s other reports, for the boxes. */
  readonly others: readonly string[]
}

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const printed = (day: string) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** What the page says of itself, by the dress of its house. */
const HEADS: readonly ((page: Page) => string)[] = [
  ({ headline, day, signed, outlet, url }) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      datePublished: `${day}T08:10:00Z`,
      author: { '@type': 'Person', name: signed },
      publisher: { '@type': 'Organization', name: outlet },
      mainEntityOfPage: url,
    })}</script>`,
  ({ headline, day, outlet, url }) =>
    [
      property('og:type', 'article'),
      property('og:title', headline),
      property('og:site_name', outlet),
      property('og:url', url),
      property('article:published_time', `${day}T06:00:00+00:00`),
    ].join(''),
  ({ headline, day, signed, outlet, url }) =>
    [
      named('DC.title', headline),
      named('DC.date.issued', day),
      named('DC.creator', signed),
      named('DC.publisher', outlet),
      `<link rel="canonical" href="${url}">`,
    ].join(''),
  ({ outlet }) => named('author', 'admin') + property('og:site_name', outlet),
]

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escape(content)}">`
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escape(content)}">`
}

function box(heading: string, others: readonly string[]): string {
  const picture = (at: number) => `<img src="/i/${at}.jpg" alt="">`
  const links = others.map((one, at) => `<li><a href="/r/${at}">${picture(at)}<span>${escape(one)}</span></a></li>`)
  return `<aside class="related"><h3>${heading}</h3><ul>${links.join('')}</ul></aside>`
}

/** The story with what is set into it. */
function storyOf({ paragraphs, outlet, others }: Page, dressing: number): string {
  const [first = '', ...rest] = paragraphs.map((words) => `<p>${escape(words)}</p>`)
  const middle = Math.ceil(rest.length / 2)
  const caption = `<figcaption>The building where the officials met. Photograph: ${outlet}</figcaption>`
  const quoted = `<blockquote class="pullquote">${escape(paragraphs[1] ?? '')}</blockquote>`
  const inset = dressing % 2 ? quoted : box('Read more', others.slice(0, 2))
  const picture = `<figure><img src="/lead.jpg" alt="">${caption}</figure>`
  return [first, picture, ...rest.slice(0, middle), inset, ...rest.slice(middle)].join('\n')
}

function dress(page: Page, dressing: number): string {
  const { headline, outlet, day, signed, others } = page
  const story = storyOf(page, dressing)
  const stamp = `<div class="stamp">Published ${printed(day)}, updated 21:40</div>`
  const about = `<div class="byline">By ${signed}</div>${stamp}`
  const title = `<h1>${escape(headline)}</h1>`
  const body =
    dressing < 2
      ? `<main><article><header>${title}${about}</header><div class="body">${story}</div></article></main>`
      : `<div id="content">${title}${about}<div class="text">${story}</div></div>`
  const sections = SECTIONS.map((section) => `<a href="/${section.toLowerCase()}">${section}</a>`)
  const comments = others.slice(0, 3).map((one) => `<p>I do not believe a word of it: ${escape(one)}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} - ${outlet}</title>
${HEADS[dressing]!(page)}<style>${STYLE}</style><script>${SCRIPT}</script></head><body>
<div class="cookie-banner"><p>We and our partners use cookies to make this page work and to show you advertising.
You can agree or choose.</p><button>Agree</button></div>
<nav><ul>${sections.map((link) => `<li>${link}</li>`).join('')}</ul></nav>
${body}
${box('Most read', others)}
<section class="comments"><h3>Comments</h3>
${comments.map((words) => `<div class="comment"><b>reader</b>${words}</div>`).join('')}</section>
<footer><p>© ${day.slice(0, 4)} ${outlet}. All rights reserved.</p>${sections.join(' ')}</footer></body></html>
`
}

/** The first sentence, as far as a headline goes. */
function headlineOf(text: string): string {
  const words = text.split('\n')[0]!.split(' ')
  return words.length <= 11
    ? words.join(' ').replace(/\.$/u, '')
    : words
        .slice(0, 11)
        .join(' ')
        .replace(/[,.;:]$/u, '')
}

const reports: readonly Report[] = makeStream(Number(count), 1)
let [letters, words] = [0, 0]
for (const [at, { text, outlet, url, published }] of reports.entries()) {
  const page: Page = {
    headline: headlineOf(text),
    paragraphs: text.trim().split('\n\n'),
    outlet: outlet!,
    url: url!,
    day: published!.date,
    signed: SIGNED[at % SIGNED.length]!,
    others: Array.from({ length: 8 }, (_, step) => headlineOf(reports[(at + 31 * (step + 1)) % reports.length]!.text)),
  }
  const source = dress(page, outlet!.length % HEADS.length)
  const inside = join(folder, String(Math.floor(at / PAGES_A_FOLDER)).padStart(3, '0'))
  if (at % PAGES_A_FOLDER === 0) mkdirSync(inside, { recursive: true })
  writeFileSync(join(inside, `${String(at).padStart(6, '0')}.html`), source)
  letters += source.length
  words += text.split(/\s+/u).length
}
const [size, length] = [letters / reports.length / 1000, words / reports.length]
console.log(`${reports.length} pages, ${size.toFixed(0)} kB and ${length.toFixed(0)} words of story each`)
