import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { DEEPEST_PAGE, MOST_ELEMENTS } from './limits.js'
import { thinTags } from './thin-tags.js'

/** Nothing in these is read; pages carry megabytes of them. */
export const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'iframe',
  'template',
  'object',
  'canvas',
  'video',
  'audio',
])

/**
 * Markup parsed as browsers do. The standard has what was left open repeated in each paragraph, so that a few
 * kilobytes make millions of elements: beyond a number it throws.
 */
export function parseMarkup(source: string): Tree.Document {
  let elements = 0
  const counting: typeof tree = {
    ...tree,
    createElement: (...of) => {
      elements += 1
      if (elements > MOST_ELEMENTS) throw new Error(`it has more than ${MOST_ELEMENTS} elements`)
      return tree.createElement(...of)
    },
  }
  return parse(thinTags(source), { treeAdapter: counting })
}

/** Puts the text of all that lies deeper in the place of it. */
export function flatten(parent: Tree.ParentNode): void {
  const text = textOf(parent)
  parent.childNodes = []
  tree.insertText(parent, text)
}

export function textOf(root: Tree.Node): string {
  const parts: string[] = []
  const open: Tree.Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value)
    else if ('childNodes' in node && (node === root || !isDropped(node))) open.push(...node.childNodes.toReversed())
  }
  return parts.join(' ')
}

function isDropped(node: Tree.Node): boolean {
  return tree.isElementNode(node) && DROPPED.has(node.tagName)
}

/**
 * The markup of a feed’s entry, a mail or an article: as it is, or flattened where its elements lie deeper in one
 * another than can be walked.
 */
export function flattenMarkup(markup: string): string {
  if (!isDeep(markup)) return markup
  const document = parseMarkup(markup)
  const open: (readonly [Tree.ParentNode, number])[] = [[document, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, depth] = next
    if (depth >= DEEPEST_PAGE) flatten(parent)
    else for (const child of parent.childNodes) if (tree.isElementNode(child)) open.push([child, depth + 1])
  }
  return serialize(document)
}

const TAG = /<(\/?)[a-z]/gi

/** By its tags alone: those that need no end count too, since parsing once more costs little. */
function isDeep(markup: string): boolean {
  let [depth, deepest] = [0, 0]
  for (const [, closing] of markup.matchAll(TAG)) {
    depth = Math.max(0, depth + (closing === '' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest > DEEPEST_PAGE
}
