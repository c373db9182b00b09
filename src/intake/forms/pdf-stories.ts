import { piecesAt } from '../../language/pieces-at.js'
import type { Furniture, PageStart } from '../report.js'
import type { Draft } from './draft-report.js'
import { outletOfHead } from './printed-outlet.js'
import type { PrintedParagraph } from './pdf-paragraphs.js'
import { readStatedDay } from './stated-day.js'

interface Stated {
  readonly title: string | null
  readonly url: string | null
  /** A day that stands on a line or in a cell of its own on the first page. */
  readonly day?: string | null
  /** What is set along the margin of the first page: a repository’s stamp. */
  readonly margin?: string
  /** Whose the pages are, by what is printed on them. */
  readonly house?: string | null
  readonly byline?: string | null
  /** The names that the document gives its pages, in their order: `iv`, `A7`. */
  readonly labels?: readonly string[] | null
}

const HEADLINE_SIZE = 1.15
const LONGEST_HEADLINE = 200
// The day of publication stands above the headline or in the lines beneath it.
const DAY_WITHIN = 6
/** “MOSCOW — …”, “TOKYO, May 17, 2024 (Northline) — …”: how stories of a paper begin. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,[^—–]{0,40}?)?\s*(?:\([^()]{2,40}\)\s*)?[-–—]\s/u

/**
 * The stories of a PDF: the page a browser printed from its own headline on, each headline of a paper with a dateline
 * beneath it, or the whole.
 */
export function cutStories(paragraphs: readonly PrintedParagraph[], stated: Stated): readonly Draft[] {
  const body = usualSize(paragraphs)
  const starts = paragraphs.flatMap((one, at) =>
    isHeadline(one, body) && beginsStory(paragraphs.slice(at + 1, at + 3)) ? [at] : [],
  )
  if (starts.length > 1) return cutAt(starts, paragraphs, stated)
  const named = splitTitle(stated.title, paragraphs) ?? printedTitle(stated.title, paragraphs)
  const first = named ? paragraphs.findIndex(({ text }) => sameWords(text, named.title)) : -1
  const printed = stated.title === null ? largest(paragraphs, body) : null
  const story = first > 0 ? paragraphs.slice(first, paragraphs.findLastIndex(isSentence) + 1) : paragraphs
  const day = paragraphs
    .slice(0, Math.max(0, first) + DAY_WITHIN)
    .flatMap(({ text }) => text.split('\t'))
    .find((line) => line.length < 60 && readStatedDay(line) !== null)
  const title = named?.title ?? stated.title ?? printed
  const margin = stated.margin ?? ''
  const stamped = readStatedDay(margin) === null ? null : margin
  return [
    draftOf(
      story.length > 0 ? story : paragraphs,
      {
        title,
        url: stated.url,
        labels: stated.labels ?? null,
        day: day ?? stamped ?? stated.day ?? null,
        byline: signedBeneath(paragraphs, title),
        house: REPOSITORY.exec(margin)?.[0] ?? stated.house ?? null,
      },
      named?.outlet ?? null,
    ),
  ]
}

/**
 * The stories of a paper, each from its headline to the next; what goes on from a page that is not there stands before
 * the first.
 */
function cutAt(starts: readonly number[], paragraphs: readonly PrintedParagraph[], stated: Stated): readonly Draft[] {
  const before = paragraphs.slice(0, starts[0])
  const cut = starts.map((start, at) => paragraphs.slice(start, starts[at + 1]))
  const told = before.filter(isSentence).length >= FEWEST_SENTENCES ? [before, ...cut] : cut
  return told.map((story) => {
    const title = story === before ? largest(story, usualSize(paragraphs)) : story[0]!.text
    const day = story
      .slice(1, 3)
      .map(({ text }) => text)
      .find((line) => line.length < 60 && readStatedDay(line) !== null)
    return draftOf(
      story,
      {
        title,
        url: stated.url,
        labels: stated.labels ?? null,
        day: day ?? stated.day ?? null,
        byline: signedBeneath(story, title),
        house: stated.house ?? null,
      },
      null,
    )
  })
}

/** Fewer paragraphs above the first headline are a masthead. */
const FEWEST_SENTENCES = 2

/** Repositories that stamp what they keep: “arXiv:2004.04906v3 [cs.CL] 30 Sep 2020”. */
const REPOSITORY = /\b(?:arXiv|bioRxiv|medRxiv|SSRN|HAL|ChemRxiv|SocArXiv)\b/
const AUTHOR =
  "\\p{Lu}[\\p{L}\\p{M}\\u02D8.'’-]*(?:\\s(?:(?:d[aeiu]|van|von|bin|al|el|der|la|le)\\s)?\\p{Lu}?[\\p{L}\\p{M}\\u02D8.'’-]+){1,2}"
/** “By Ada Berg”, “OUR STAFF REPORTER”, “Agencies” on a line of its own: how other stories of a paper begin. */
const SIGNED_LINE = new RegExp(
  `^(?:(?:By:?|BY) ${AUTHOR}(?:(?:,| and| &) ${AUTHOR})*(?:,? \\p{L}[\\p{L} ]{2,40})?|(?:by )?(?:our|the|a)? ?(?:special|staff|diplomatic|political|own)? ?(?:correspondent|reporter|staff reporter|bureau)s?|(?:news )?agencies|monitoring desk)$`,
  'iu',
)
const MARKS = '[∗*†‡§¶\\d,\\s]*'
const BY = new RegExp(`^By:?\\s+(${AUTHOR}(?:(?:,|\\sand|,\\sand|\\s&)\\s${AUTHOR})*)`, 'u')
const AUTHORS = new RegExp(`^(?:${AUTHOR}${MARKS}(?:,|\\sand|·|;)${MARKS}){2,}`, 'u')

/** Who signs beneath the headline: “By Ada Berg”, or the names that papers of scholars set there. */
function signedBeneath(paragraphs: readonly PrintedParagraph[], title: string | null): string | null {
  const at = title === null ? -1 : paragraphs.findIndex(({ text }) => sameWords(text, title))
  const beneath = paragraphs.slice(at + 1, at + 4).map(({ text }) => text)
  const signed = beneath.map((text) => BY.exec(text)?.[1]).find((one) => one !== undefined)
  const listed = at < 0 ? undefined : beneath.map((text) => AUTHORS.exec(text)?.[0]).find((one) => one !== undefined)
  return (
    signed ??
    (listed === undefined
      ? null
      : piecesAt(listed.replace(/[∗*†‡§¶\d]+/g, ''), /[,·;]|\sand\s/)
          .filter((name) => name !== '')
          .join(', '))
  )
}

/** A title of programs (“National Ag Energy”) stands printed in full: a line near the head with all its words. */
function printedTitle(
  title: string | null,
  paragraphs: readonly PrintedParagraph[],
): { readonly title: string; readonly outlet: null } | null {
  const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2) return null
  const cells = paragraphs
    .slice(0, 12)
    .flatMap(({ text }) => text.split('\t'))
    .filter((text) => text.length <= LONGEST_HEADLINE)
  const printed = cells.find((text) => {
    const there = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    return words.every((word) => there.has(word))
  })
  return printed === undefined ? null : { title: printed, outlet: null }
}

/** What a page prints beneath its story (menus, links to others) has no sentences. */
function isSentence({ text }: PrintedParagraph): boolean {
  return /[.!?]["”’)\]]*$/.test(text) && text.split(' ').length >= 10
}

/** The size that most of the words have. */
function usualSize(paragraphs: readonly PrintedParagraph[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of paragraphs)
    sizes.set(Math.round(size * 2), (sizes.get(Math.round(size * 2)) ?? 0) + text.length)
  return ([...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 20) / 2
}

function isHeadline({ size, text }: PrintedParagraph, body: number): boolean {
  return size >= body * HEADLINE_SIZE && text.length <= LONGEST_HEADLINE && text.split(' ').length > 3
}

function beginsStory(next: readonly PrintedParagraph[]): boolean {
  if (next.some(({ text }) => SIGNED_LINE.test(text))) return true
  // “MOSCOW, Dec.” may end a short line and look like a paragraph.
  return [...next.map(({ text }) => text), next.map(({ text }) => text).join(' ')].some((text) => DATELINE.test(text))
}

function largest(paragraphs: readonly PrintedParagraph[], body: number): string | null {
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page)
  const found = first.filter((one) => isHeadline(one, body)).toSorted((a, b) => b.size - a.size)[0]
  return found?.text ?? null
}

/** “US, Manila launch war games - Taipei Times”: the headline that stands on the page, and the outlet behind it. */
function splitTitle(
  title: string | null,
  paragraphs: readonly PrintedParagraph[],
): { readonly title: string; readonly outlet: string | null } | null {
  if (title === null) return null
  const cuts = [...title.matchAll(/(?<!\s)\s+[|•·»–—-]\s+/g)]
  const candidates = [
    { title, outlet: null },
    ...cuts
      .toReversed()
      .map((cut) => ({ title: title.slice(0, cut.index), outlet: title.slice(cut.index + cut[0].length) })),
  ]
  return candidates.find((one) => paragraphs.some(({ text }) => sameWords(text, one.title))) ?? null
}

function sameWords(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters(one) === letters(other)
}

function pageStart(start: number, page: number, labels: readonly string[] | null | undefined): PageStart {
  const label = labels?.[page - 1]
  return { start, page, ...(label !== undefined && label !== '' && label !== String(page) && { label }) }
}

function draftOf(
  paragraphs: readonly PrintedParagraph[],
  { title, url, day, byline, house, labels }: Stated,
  outlet: string | null,
): Draft {
  const marked: Furniture[] = []
  const pages: PageStart[] = []
  let text = ''
  const body = usualSize(paragraphs)
  for (const [index, one] of paragraphs.entries()) {
    if (text !== '') text += '\n\n'
    if (
      index > 0 &&
      one.size >= body * HEADLINE_SIZE &&
      one.text.length <= LONGEST_HEADLINE &&
      !/[.!?]$/.test(one.text)
    )
      marked.push({ kind: 'heading', start: text.length, end: text.length + one.text.length })
    for (const { at, page } of [{ at: 0, page: one.page }, ...one.turns])
      if (page !== pages.at(-1)?.page) pages.push(pageStart(text.length + at, page, labels))
    text += one.text
  }
  return {
    text,
    title,
    url,
    marked,
    pages,
    day: day ?? null,
    byline: byline ?? null,
    outlet: outlet ?? outletOfHead(text) ?? house ?? null,
  }
}
