import { BREAKING } from './page-text.js'
import type { PrintedLine } from './printed-day.js'

const LEFT_OUT = new Set(['script', 'style', 'head', 'select', 'textarea', 'button', 'nav', 'figure', 'figcaption'])
/** Longer lines are cut: only what is short can be a stamp, of the rest the length counts. */
const LONGEST = 400
const MOST_LINES = 4_000

/**
 * The lines of a page in its order: blocks without blocks in them, text between blocks, and each inline stretch that
 * carries a class or says what it is.
 */
export function cutPrintedLines(document: Document): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  const add = (text: string, named: string, isHeading: boolean) => {
    const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    if (line !== '' && lines.length < MOST_LINES) lines.push({ text: line, named, isHeading })
  }
  const walk = (element: Element, outer: string): void => {
    const named = ownNames(element) || outer
    let run = ''
    const inline: Element[] = []
    const close = () => {
      add(run, named, /^h[1-6]$/.test(element.localName))
      for (const one of inline.splice(0)) addInline(one)
      run = ''
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 3) run += child.textContent ?? ''
      if (child.nodeType !== 1) continue
      const inner = child as Element
      if (LEFT_OUT.has(inner.localName)) continue
      if (inner.localName === 'br' || holdsBlocks(inner)) {
        close()
        if (inner.localName !== 'br') walk(inner, named)
      } else {
        run += inner.textContent
        inline.push(inner)
      }
    }
    close()
  }
  const addInline = (element: Element): void => {
    const names = ownNames(element)
    if (names !== '' && element.textContent.length < LONGEST) add(element.textContent, names, false)
    for (const child of element.children) addInline(child)
  }
  walk(document.body, '')
  return lines
}

/** Classes, id, `rel` and `itemprop` as one; the tag itself where it says a moment. */
function ownNames(element: Element): string {
  const said = ['class', 'id', 'rel', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .filter((name) => name !== '')
  return [...said, ...(element.localName === 'time' ? ['time'] : [])].join(' ')
}

function holdsBlocks(element: Element): boolean {
  return (
    BREAKING.has(element.localName) ||
    [...element.children].some((child) => child.localName === 'br' || holdsBlocks(child))
  )
}
