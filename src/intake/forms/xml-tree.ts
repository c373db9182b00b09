import { SaxesParser } from 'saxes'

/**
 * An element of an XML document: its name with and without prefix, its attributes by local name, its children in order.
 */
export interface XmlElement {
  readonly name: string
  readonly local: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

// Hostile documents nest without end; deeper elements are kept as words of the last one that counts.
const DEEPEST = 400
const MOST_ELEMENTS = 2_000_000
/**
 * Names of characters that feeds use without declaring them. Entities that a document declares itself are never
 * expanded.
 */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  copy: '©',
  bull: '•',
  middot: '·',
}

/**
 * Parses XML without ever opening what it points at. Broken documents give the tree up to and around the break; null
 * where there is no element.
 */
export function parseXml(source: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, NAMED)
  let root: XmlElement | null = null
  let count = 0
  const open: XmlElement[] = []
  const addText = (text: string) => {
    open.at(-1)?.children.push(text)
  }
  // Broken XML is common in feeds; what is whole of it is read.
  parser.on('error', () => undefined)
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, local: localOf(name), attributes: byLocalName(attributes), children: [] }
    count += 1
    if (open.length < DEEPEST && count < MOST_ELEMENTS) open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(source.replace(/^\uFEFF?\s+(?=<\?xml)/, '').replace(/^\uFEFF/, '')).close()
  return root
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function byLocalName(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localOf(name), value]))
}

/** Every element of these local names below this one, in order. Where one holds another only the outer is given. */
export function findAll(from: XmlElement, ...locals: readonly string[]): readonly XmlElement[] {
  return from.children.flatMap((child) =>
    typeof child === 'string' ? [] : locals.includes(child.local) ? [child] : findAll(child, ...locals),
  )
}

/** The first element of one of these names, the names tried in turn. */
export function find(from: XmlElement, ...locals: readonly string[]): XmlElement | undefined {
  for (const local of locals) {
    const [found] = findAll(from, local)
    if (found) return found
  }
  return undefined
}

/** The direct child of this qualified or local name. */
export function child(from: XmlElement, name: string): XmlElement | undefined {
  return from.children.find(
    (one): one is XmlElement =>
      typeof one !== 'string' &&
      (one.name === name || (!name.includes(':') && one.name === one.local && one.local === name)),
  )
}

/** Its words, all together. */
export function wordsIn(element: XmlElement | undefined): string {
  return element ? element.children.map((one) => (typeof one === 'string' ? one : wordsIn(one))).join('') : ''
}

/** Its words as paragraphs: an element of these names stands on its own. Blanks within one are single. */
export function paragraphsIn(
  element: XmlElement,
  breaking: ReadonlySet<string>,
  leftOut: ReadonlySet<string> = new Set(),
): readonly string[] {
  const paragraphs: string[] = []
  let run = ''
  const close = () => {
    const text = run.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (text !== '') paragraphs.push(text)
    run = ''
  }
  const walk = (from: XmlElement) => {
    for (const one of from.children) {
      if (typeof one === 'string') run += one
      else if (!leftOut.has(one.local)) {
        const breaks = breaking.has(one.local)
        if (breaks) close()
        walk(one)
        if (breaks) close()
      }
    }
  }
  walk(element)
  close()
  return paragraphs
}

/** The outlines of OPML that name a feed; they stand within outlines, folders of feeds. */
export function feedsIn(root: XmlElement): readonly XmlElement[] {
  return outlinesIn(root).filter(({ attributes }) => attributes['xmlUrl'] !== undefined)
}

function outlinesIn(from: XmlElement): readonly XmlElement[] {
  return findAll(from, 'outline').flatMap((one) => [one, ...outlinesIn(one)])
}
