import { say } from './say.js'

/** What an element with words to cite carries: where they stand, and how their report is told. */
interface Cited {
  readonly words: string
  readonly source: string
  readonly at: string
}

function citedIn(within: Element): Cited | null {
  const one = within.matches('[data-source]')
    ? (within as HTMLElement)
    : within.querySelector<HTMLElement>('[data-source]')
  if (!one) return null
  const { words = '', source = '', at = '' } = one.dataset
  return { words, source, at: new URL(at, location.href).href }
}

/** The words that the reader has marked, where they stand in a report; else the sentence at hand. */
function markedWords(): string {
  const chosen = document.getSelection()
  return chosen && !chosen.isCollapsed && chosen.anchorNode?.parentElement?.closest('[data-source], .text')
    ? chosen.toString().replace(/\s+/gu, ' ').trim()
    : ''
}

/** What a researcher pastes: “the sentence” (outlet, “title”, day, address or file; place in the record). */
export function citationOf({ words, source, at }: Cited): string {
  return words === '' ? `${source}; ${at}` : `“${words}” (${source}; ${at})`
}

/** As a note beneath a text in Markdown. */
export function footnoteOf({ words, source, at }: Cited): string {
  const mark = /\/reports\/([^?#]+)/u.exec(at)?.[1]?.replace(/[^\w-]+/gu, '-') ?? 'note'
  return `${words === '' ? '' : `“${words}”`}[^${mark}]\n\n[^${mark}]: ${source}, <${at}>`
}

const STYLE = 'attache.citing'
const styles = () => document.querySelector<HTMLSelectElement>('#citing-style')

/** Remembers in which style its reader cites. */
export function keepStyle(): void {
  const field = styles()
  if (!field) return
  field.value = localStorage.getItem(STYLE) ?? field.value
  if (field.selectedIndex < 0) field.selectedIndex = 0
  field.addEventListener('change', () => {
    localStorage.setItem(STYLE, field.value)
    say(`Citations are copied as ${field.selectedOptions[0]?.textContent ?? ''}.`)
  })
}

/** The citation in the style that is set; what a bibliography takes is written by the desk. */
async function inStyle(cited: Cited): Promise<string> {
  const style = styles()?.value ?? 'sentence'
  if (style === 'sentence') return citationOf(cited)
  if (style === 'footnote') return footnoteOf(cited)
  const report = /\/reports\/([^?#]+)/u.exec(cited.at)?.[1]
  if (report === undefined) return citationOf(cited)
  const query = new URLSearchParams({ style, words: cited.words, at: cited.at })
  const answer = await fetch(`/reports/${report}/cite?${query.toString()}`)
  if (!answer.ok) throw new Error(`the desk answered ${answer.status}`)
  return answer.text()
}

/** Copies the sentence at hand with its source and says what was copied. */
export async function copyCitation(here: Element | null): Promise<void> {
  const main = document.querySelector('main')!
  const marked = markedWords()
  const cited = (marked !== '' || !here ? citedAtCaret(marked) : null) ?? (here && citedIn(here)) ?? citedIn(main)
  if (cited) {
    try {
      await copy(await inStyle(cited))
    } catch (error) {
      const why = error instanceof TypeError ? 'the desk does not answer' : (error as Error).message
      say(`Not copied: ${why}. The style “sentence with its source” needs no answer.`)
    }
  } else await copy(`${main.querySelector('h1')?.textContent ?? document.title} (Attaché; ${location.href})`)
}

/** Where the reader clicked or marked words: within a report that sentence, elsewhere the line. */
function citedAtCaret(marked: string): Cited | null {
  const node = document.getSelection()?.anchorNode?.parentElement
  const sentence = node?.closest('.text [id^="at-"]')
  const cited = citedIn(node?.closest('[data-source]') ?? document.createElement('p'))
  if (!cited) return null
  if (!sentence) return { ...cited, words: marked || cited.words }
  return {
    ...cited,
    words: marked || sentence.textContent.replace(/\s+/gu, ' ').trim(),
    at: new URL(`#${sentence.id}`, location.href).href,
  }
}

/** Copies the address of what is at hand. */
export async function copyAddress(here: Element | null): Promise<void> {
  const link = here?.querySelector<HTMLAnchorElement>('[data-open]')?.href
  await copy((here && link) ?? location.href)
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(`Copied: ${text}`)
  } catch {
    // Where the browser keeps the clipboard shut, the words can still be taken by hand.
    say(`The browser does not let the desk copy. Mark and copy this: ${text}`)
  }
}
