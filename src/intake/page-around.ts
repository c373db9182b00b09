import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { POST } from './page-text.js'

/**
 * Words in the names of what stands around a story or is set into it: boxes of other reports, notices, comments,
 * picture shows.
 */
const AROUND = new Set([
  'related',
  'relateds',
  'recommended',
  'recommendations',
  'recirc',
  'recirculation',
  'promo',
  'promos',
  'promobox',
  'newsletter',
  'newsletters',
  'advert',
  'adverts',
  'advertisement',
  'advertisements',
  'advertising',
  'ad',
  'ads',
  'adslot',
  'adunit',
  'sponsored',
  'outbrain',
  'taboola',
  'comments',
  'commentlist',
  'disqus',
  'cookie',
  'cookies',
  'cookiebanner',
  'consent',
  'gdpr',
  'paywall',
  'subscribe',
  'subscription',
  'signup',
  'gallery',
  'picturegallery',
  'slideshow',
  'carousel',
  'popular',
  'trending',
  'mostread',
  'breadcrumb',
  'breadcrumbs',
  'sharing',
  'share',
  'sharebar',
  'social',
  'socials',
  'toolbar',
  'popup',
  'modal',
  'overlay',
  'poll',
  'quiz',
  'sidebar',
  'megamenu',
  'teaserbox',
  'readmore',
  'seealso',
  'alsoread',
  'pullquote',
  'caption',
  'captions',
  'figcaption',
  'imagecaption',
  'photocaption',
  'adbox',
  'infobar',
  'skiplink',
  'tooltip',
])
/** Two words that mean it together: “author bio”, “also read”. */
const PAIRS =
  /(?:^|[\s_-])(?:pull-?quote|read-?(?:more|next|also)|also-?read|see-?also|more-?(?:on|from|stories|news)|most-?(?:read|popular|viewed)|you-?may-?(?:also-?)?like|author-?(?:bio|box)|about-?author|sign-?up|link-?list|latest-?news|live-?tv|skip-?link|wp-caption-text|photo-?caption|image-?caption)(?:$|[\s_-])/i
/**
 * Comments go on and on; all else of these names that holds much of the page’s words is a wrapper that only has one in
 * it.
 */
const COMMENTS = new Set(['comments', 'commentlist', 'disqus'])
const LARGEST_SHARE = 0.3
const BLOCKS = new Set([
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'li',
  'p',
  'form',
  'header',
  'footer',
  'figure',
  'nav',
  'span',
  'dl',
  'table',
  'blockquote',
  'article',
  'amp-carousel',
  'amp-ad',
  'amp-sidebar',
  'dialog',
])
const EMBEDDED =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|fb-xfbml-parse-ignore|bluesky-embed|mastodon-embed|tiktok-embed|telegram-post|truthsocial-embed|embedly-card)(?:\s|$)/

/**
 * Takes out of a page what its own names say is not the story, and makes each embedded post one paragraph with its
 * author at the end.
 */
export function clearSurroundings(document: Tree.Document): void {
  const lengths = new Map<Tree.Node, number>()
  const total = measure(document, lengths)
  const open: Tree.ParentNode[] = [document]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter(
      (child) => !tree.isElementNode(child) || !isAround(child, lengths.get(child) ?? 0, total),
    )
    for (const child of parent.childNodes) {
      if (!tree.isElementNode(child)) continue
      if (child.tagName === 'blockquote' && EMBEDDED.test(named(child, 'class'))) joinPost(child)
      else open.push(child)
    }
  }
}

function named({ attrs }: Tree.Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

function isAround(element: Tree.Element, length: number, total: number): boolean {
  if (!BLOCKS.has(element.tagName)) return false
  if (/^(?:amp-ad|amp-sidebar|dialog)$/.test(element.tagName)) return true
  if (element.tagName === 'amp-carousel') return length < total * LARGEST_SHARE
  // What the Internet Archive lays over the pages it keeps.
  if (/^(?:wm-ipp|donato|wm-capinfo)/.test(named(element, 'id'))) return true
  const names = `${named(element, 'class')} ${named(element, 'id')}`
  if (names.length < 3 || names.length > 400) return false
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some((word) => COMMENTS.has(word))) return length < total * 0.9 && !holdsStory(element)
  return (
    (words.some((word) => AROUND.has(word)) || PAIRS.test(names)) &&
    length < total * LARGEST_SHARE &&
    !holdsStory(element)
  )
}

/** The headline, what the page marks as its story, or says when and by whom. */
function holdsStory(element: Tree.Element): boolean {
  const open: Tree.Element[] = [element]
  for (let one = open.pop(); one; one = open.pop()) {
    if (
      one.tagName === 'h1' ||
      /articleBody|headline|datePublished|author/.test(named(one, 'itemprop')) ||
      named(one, 'rel') === 'author' ||
      (one.tagName === 'time' && element.tagName !== 'li')
    )
      return true
    open.push(...one.childNodes.filter((child) => tree.isElementNode(child)))
  }
  return false
}

/** Letters of each node with all in it. */
function measure(node: Tree.Node, lengths: Map<Tree.Node, number>): number {
  const own = tree.isTextNode(node)
    ? node.value.trim().length
    : 'childNodes' in node
      ? node.childNodes.reduce((sum, child) => sum + measure(child, lengths), 0)
      : 0
  lengths.set(node, own)
  return own
}

/** “Words of the post. — Ada Berg (@adaberg) May 3, 2024” */
function joinPost(post: Tree.Element): void {
  const text = wordsIn(post).replace(/\s+/g, ' ').trim()
  const paragraph = tree.createElement('p', post.namespaceURI, [{ name: 'class', value: POST }])
  tree.insertText(paragraph, text)
  paragraph.parentNode = post
  post.childNodes = [paragraph]
}

function wordsIn(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value
  const inner = 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
  return tree.isElementNode(node) && /^(?:p|div|br|li)$/.test(node.tagName) ? `${inner} ` : inner
}
