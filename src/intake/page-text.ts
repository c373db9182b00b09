import { parseHTML } from 'linkedom'
import { flattenMarkup } from './parse-markup.js'

/** One paragraph of a page, with what its tag and its links say of it. */
export interface PagePiece {
  readonly kind: 'paragraph' | 'heading' | 'list'
  readonly text: string
  /** How much of the text is links, 0 to 1. */
  readonly linked: number
  /** Where its first link leads. */
  readonly address?: string
  /** Words of somebody elsewhere, set into the story with who wrote them. */
  readonly isPost?: true
}

/** The class of the one paragraph that an embedded post is made into. */
export const POST = 'attache-embedded-post'

export const BREAKING = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'form',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'summary',
])
const HEADING = /^h[1-6]$/
// Pictures with their captions, buttons and fields are not the story.
const LEFT_OUT = new Set(['figure', 'figcaption', 'script', 'style', 'button', 'select', 'input', 'textarea', 'nav'])

interface Run {
  readonly parts: string[]
  linked: number
  address: string | null
  isPost?: true
}

// “Kadri Lepp, opens new tab”, “Kadri Lepp (external link)”: what a link says of itself for those who do not see it.
const OF_LINK = /(?<![\s,;(\[])[\s,;(\[]*\b(?:opens? (?:in )?(?:a )?new (?:tab|window)|external link)\s*[)\]]?$/i
const LONGEST_LABEL = 60

/**
 * The pieces of an article's markup, in order. Blanks within a piece are single, as a browser shows them; no-break
 * spaces stay.
 */
export function cutPieces(markup: string): readonly PagePiece[] {
  return cutElement(parseHTML(`<!doctype html><html><body>${flattenMarkup(markup)}</body></html>`).document.body)
}

/** The pieces of what stands in an element. */
export function cutElement(element: Element): readonly PagePiece[] {
  const pieces: PagePiece[] = []
  let run: Run = { parts: [], linked: 0, address: null }
  const close = (kind: PagePiece['kind']) => {
    const text = run.parts
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim()
    if (text !== '')
      pieces.push({
        kind,
        text,
        linked: Math.min(1, run.linked / text.length),
        ...(run.address === null ? {} : { address: run.address }),
        ...(run.isPost && { isPost: run.isPost }),
      })
    run = { parts: [], linked: 0, address: null }
  }
  const walk = (node: Node, kind: PagePiece['kind'], inLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      run.parts.push(text)
      if (inLink) run.linked += text.trim().length
      return
    }
    const name = (node as Element).localName
    if (LEFT_OUT.has(name)) return
    if (name === 'br') {
      // Two breaks part paragraphs in pages of the old school; one keeps the line apart.
      close(kind)
      return
    }
    const inner = HEADING.test(name) ? 'heading' : name === 'li' ? 'list' : kind
    if (BREAKING.has(name)) close(kind)
    if (name === 'a') run.address ??= (node as Element).getAttribute('href')
    for (const child of node.childNodes) walk(child, inner, inLink || name === 'a')
    if (name === 'a') cutLabel(run.parts)
    if (name === 'p' && (node as Element).getAttribute('class') === POST) run.isPost = true
    if (BREAKING.has(name)) close(inner)
  }
  for (const child of element.childNodes) walk(child, 'paragraph', false)
  close('paragraph')
  return pieces
}

/** Only the end is looked at: a paragraph may hold thousands of links. */
function cutLabel(parts: string[]): void {
  let [at, length] = [parts.length, 0]
  while (at > 0 && length < LONGEST_LABEL && parts.length - at < LONGEST_LABEL) {
    at -= 1
    length += parts[at]!.trim().length
  }
  const tail = parts.slice(at).join('')
  const words = tail.trimEnd()
  const kept = words.replace(OF_LINK, '')
  // What stands behind the label keeps the name apart from the next word.
  if (kept !== words) parts.splice(at, parts.length - at, kept + tail.slice(words.length))
}

/** Its letters and digits alone: what two ways of cutting and marking a page have in common. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters of all these pieces. */
export function lengthOf(pieces: readonly PagePiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}
