import type { Furniture } from '../report.js'
import type { Draft } from './draft-report.js'
import { outletOfHead } from './printed-outlet.js'
import type { PrintedParagraph } from './pdf-paragraphs.js'
import { readStatedDay } from './stated-day.js'

interface Stated {
  readonly title: string | null
  readonly url: string | null
  readonly day?: string | null
}

const HEADLINE_SIZE = 1.15
const LONGEST_HEADLINE = 200
// The day of publication stands above the headline or in the lines beneath it.
const DAY_WITHIN = 6
/** “MOSCOW — …”, “TOKYO, May 17, 2024 (Northline) — …”: how stories of a paper begin. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,[^—–]{0,40}?)?\s*(?:\([^()]{2,40}\)\s*)?[-–—]\s/u

/** The stories of a PDF: the page a browser printed from its own headline on, each headline of a paper with a dateline beneath it, or the whole. */
export function cutStories(paragraphs: readonly PrintedParagraph[], stated: Stated): readonly Draft[] {
  const body = usualSize(paragraphs)
  const starts = paragraphs.flatMap((one, at) => (isHeadline(one, body) && beginsStory(paragraphs.slice(at + 1, at + 3)) ? [at] : []))
  if (starts.length > 1) return starts.map((start, at) => draftOf(paragraphs.slice(start, starts[at + 1]), { title: paragraphs[start]!.text, url: stated.url, day: paragraphs.slice(start + 1, start + 3).map(({ text }) => text).find((line) => line.length < 60 && readStatedDay(line) !== null) ?? null }, null))
  const named = splitTitle(stated.title, paragraphs)
  const first = named ? paragraphs.findIndex(({ text }) => sameWords(text, named.title)) : -1
  const printed = stated.title === null ? largest(paragraphs, body) : null
  const story = first > 0 ? paragraphs.slice(first, paragraphs.findLastIndex(isSentence) + 1) : paragraphs
  const day = paragraphs.slice(0, Math.max(0, first) + DAY_WITHIN).map(({ text }) => text).find((line) => line.length < 60 && readStatedDay(line) !== null)
  return [draftOf(story.length > 0 ? story : paragraphs, { title: named?.title ?? stated.title ?? printed, url: stated.url, day: day ?? null }, named?.outlet ?? null)]
}

/** What a page prints beneath its story (menus, links to others) has no sentences. */
function isSentence({ text }: PrintedParagraph): boolean {
  return /[.!?]["”’)\]]*$/.test(text) && text.split(' ').length >= 10
}

/** The size that most of the words have. */
function usualSize(paragraphs: readonly PrintedParagraph[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of paragraphs) sizes.set(Math.round(size * 2), (sizes.get(Math.round(size * 2)) ?? 0) + text.length)
  return ([...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 20) / 2
}

function isHeadline({ size, text }: PrintedParagraph, body: number): boolean {
  return size >= body * HEADLINE_SIZE && text.length <= LONGEST_HEADLINE && text.split(' ').length > 3
}

function beginsStory(next: readonly PrintedParagraph[]): boolean {
  // “MOSCOW, Dec.” may end a short line and look like a paragraph.
  return [...next.map(({ text }) => text), next.map(({ text }) => text).join(' ')].some((text) => DATELINE.test(text))
}

function largest(paragraphs: readonly PrintedParagraph[], body: number): string | null {
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page)
  const found = first.filter((one) => isHeadline(one, body)).toSorted((a, b) => b.size - a.size)[0]
  return found?.text ?? null
}

/** “US, Manila launch war games - Taipei Times”: the headline that stands on the page, and the outlet behind it. */
function splitTitle(title: string | null, paragraphs: readonly PrintedParagraph[]): { readonly title: string, readonly outlet: string | null } | null {
  if (title === null) return null
  const cuts = [...title.matchAll(/\s+[|•·»–—-]\s+/g)]
  const candidates = [{ title, outlet: null }, ...cuts.toReversed().map((cut) => ({ title: title.slice(0, cut.index), outlet: title.slice(cut.index + cut[0].length) }))]
  return candidates.find((one) => paragraphs.some(({ text }) => sameWords(text, one.title))) ?? null
}

function sameWords(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters(one) === letters(other)
}

function draftOf(paragraphs: readonly PrintedParagraph[], { title, url, day }: Stated, outlet: string | null): Draft {
  const marked: Furniture[] = []
  let text = ''
  const body = usualSize(paragraphs)
  for (const [index, one] of paragraphs.entries()) {
    if (text !== '') text += '\n\n'
    if (index > 0 && one.size >= body * HEADLINE_SIZE && one.text.length <= LONGEST_HEADLINE && !/[.!?]$/.test(one.text)) marked.push({ kind: 'heading', start: text.length, end: text.length + one.text.length })
    text += one.text
  }
  return { text, title, url, marked, day: day ?? null, outlet: outlet ?? outletOfHead(text) }
}
