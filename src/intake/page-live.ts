import { joinPieces } from './join-pieces.js'
import type { LiveEntry } from './page-linked-data.js'
import { isOfThePage } from './page-sentence.js'
import { cutElement, cutPieces, lettersOf, type PagePiece } from './page-text.js'
import type { PageTree } from './page-tree.js'
import type { Furniture } from './report.js'

/** One entry of a running report: its moment and its pieces. */
interface Entry {
  readonly moment: string | null
  readonly pieces: readonly PagePiece[]
}

const FEWEST_ENTRIES = 2
/** How templates mark the entries of a running report. */
const ENTRY =
  '[itemprop~="liveBlogUpdate"], [itemtype*="LiveBlogPosting"] [itemtype*="BlogPosting"], [class*="liveblog-entry"], [class*="live-blog-entry"], [class*="liveblog__post"], [class*="liveblog-post"], [class*="live-blog-post"], [class*="LiveBlogPost"], [class*="live-update"], [class*="live-post"], [class*="lx-stream__post-container"], [class*="timeline-entry"], article[id^="block-"], div[id^="block-"].block'
// `2024-05-07T18:05:00+02:00`
const MOMENT = /^((?:19|20)\d\d)-(\d\d)-(\d\d)[T ](\d\d:\d\d)/
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

/**
 * A running report: what stands above its entries, then each entry beneath its own day and hour (“7 May 2024 18:05”),
 * from which its “yesterday” counts. Null where a page tells its story in one go.
 */
export function readRunningReport(
  page: PageTree,
  described: readonly LiveEntry[],
  story: readonly PagePiece[],
): { readonly text: string; readonly marked: readonly Furniture[] } | null {
  const marked = markedEntries(page)
  const entries = marked.length >= FEWEST_ENTRIES ? marked : described.map(entryOf)
  if (entries.filter(({ moment }) => stampOf(moment) !== null).length < FEWEST_ENTRIES) return null
  const told = entries
    .flatMap(({ pieces }) => pieces)
    .map(({ text }) => lettersOf(text))
    .join('|')
  const isEntry = story.map(({ text }) => told.includes(lettersOf(text)))
  const lead = story.slice(0, Math.max(0, isEntry.indexOf(true))).filter((piece) => piece.kind !== 'heading')
  return joinEntries(lead, entries)
}

function entryOf({ title, text, moment }: LiveEntry): Entry {
  const paragraphs: readonly PagePiece[] = /<(?:p|br|div)\b/i.test(text)
    ? cutPieces(text)
    : text
        .split(/\n+/)
        .map((one) => ({ kind: 'paragraph' as const, text: one.trim(), linked: 0 }))
        .filter((one) => one.text !== '')
  return { moment, pieces: title === null ? paragraphs : [{ kind: 'heading', text: title, linked: 0 }, ...paragraphs] }
}

/** The entries as the page marks them, each with a moment of its own; those within others are theirs. */
function markedEntries(page: PageTree): readonly Entry[] {
  const found = [...page.document.querySelectorAll(ENTRY)].filter((one) => one.querySelector('time[datetime]') !== null)
  const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)))
  return outer
    .map((one) => {
      const time = one.querySelector('time[datetime]')!
      const shown = [...one.querySelectorAll('time')].map((each) => lettersOf(each.textContent))
      return {
        moment: time.getAttribute('datetime'),
        pieces: cutElement(one).filter((piece) => !shown.includes(lettersOf(piece.text)) && !isOfThePage(piece)),
      }
    })
    .filter(({ pieces }) => pieces.length > 0)
}

function stampOf(moment: string | null): string | null {
  const found = MOMENT.exec(moment ?? '')
  return found ? `${Number(found[3])} ${MONTHS[Number(found[2]) - 1] ?? ''} ${found[1]!} ${found[4]!}` : null
}

function joinEntries(
  lead: readonly PagePiece[],
  entries: readonly Entry[],
): { readonly text: string; readonly marked: readonly Furniture[] } {
  let { text } = joinPieces(lead)
  const marked: Furniture[] = [...joinPieces(lead).marked]
  for (const { moment, pieces } of entries) {
    const stamp = stampOf(moment)
    if (text !== '') text += '\n\n'
    if (stamp !== null) {
      marked.push({ kind: 'date stamp', start: text.length, end: text.length + stamp.length })
      text += `${stamp}\n\n`
    }
    const entry = joinPieces(pieces)
    marked.push(
      ...entry.marked.map((piece) => ({ ...piece, start: piece.start + text.length, end: piece.end + text.length })),
    )
    text += entry.text
  }
  return { text, marked }
}
