import { parseHTML } from 'linkedom'
import { defaultTreeAdapter as tree, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { DEEPEST_PAGE } from './limits.js'
import { clearSurroundings } from './page-around.js'
import { DROPPED, flatten, parseMarkup, textOf } from './parse-markup.js'

/**
 * A saved page made safe for article finders: tags that the standard lets one omit restored, scripts out, depth capped.
 */
export interface PageTree {
  readonly markup: string
  /** The same for all who only look at it; article finders change theirs and parse the markup anew. */
  readonly document: Document
  /** How many elements it has: some finders are too slow for tens of thousands. */
  readonly elements: number
  /** The most elements that stand side by side in one. */
  readonly widest: number
  /** The JSON-LD that the page carried, each script's text. */
  readonly linkedData: readonly string[]
  /** Where a browser or a tool says it saved the page from, in a comment. */
  readonly savedFrom: string | null
}

/**
 * Parses a page as browsers do, and prunes it. Walks with a stack of its own, because hostile pages nest deeper than
 * the call stack goes.
 */
export function openPage(source: string): PageTree {
  const document = parseMarkup(source)
  const linkedData: string[] = []
  let [elements, widest] = [0, 0]
  const open: (readonly [Tree.ParentNode, number])[] = [[document, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, depth] = next
    elements += 1
    if (depth >= DEEPEST_PAGE) flatten(parent)
    const children = tree.getChildNodes(parent)
    linkedData.push(...children.filter(isLinkedData).map(textOf))
    parent.childNodes = children.filter((child) => !isDropped(child))
    widest = Math.max(widest, parent.childNodes.length)
    for (const child of parent.childNodes) if (tree.isElementNode(child)) open.push([child, depth + 1])
  }
  clearSurroundings(document)
  const markup = serialize(document)
  return {
    markup,
    document: parseHTML(markup).document,
    elements,
    widest,
    linkedData,
    savedFrom: SAVED_FROM.exec(source.slice(0, HEAD))?.[1] ?? null,
  }
}

const HEAD = 5000
// `<!-- saved from url=(0042)https://example.org/a -->`, SingleFile’s ` url: https://example.org/a`, HTTrack’s
// `Mirrored from example.org/a by HTTrack`.
const SAVED_FROM = /<!--[^>]{0,400}?(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]+)/i

function isDropped(node: Tree.ChildNode): boolean {
  return (
    tree.isCommentNode(node) ||
    (tree.isElementNode(node) && (DROPPED.has(node.tagName) || isHidden(node) || isUnseen(node)))
  )
}

// Pages that hide all of themselves until their scripts have run mean to be seen.
const WHOLE_PAGE = new Set(['html', 'head', 'body', 'main'])

function isHidden({ tagName, attrs }: Tree.Element): boolean {
  return !WHOLE_PAGE.has(tagName) && attrs.some(({ name }) => name === 'hidden')
}

// Cards that open over a name (“Modi Narendra, Prime Minister of India”) and words for screen readers (“opens in a new
// tab”) stand inside sentences.
const UNSEEN =
  /(?:^|\s)(?:hidden|sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|[\w-]*tooltip)(?:\s|$)/i

/** An inline stretch that a reader of the page does not see. */
function isUnseen({ tagName, attrs }: Tree.Element): boolean {
  return (
    tagName === 'span' &&
    attrs.some(
      ({ name, value }) => (name === 'class' && UNSEEN.test(value)) || (name === 'role' && value === 'tooltip'),
    )
  )
}

function isLinkedData(node: Tree.ChildNode): boolean {
  return (
    tree.isElementNode(node) &&
    node.tagName === 'script' &&
    node.attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value))
  )
}
