/** What the tags of a page's head say, by name: `og:title`, `dc:date`, `publishdate`. */
export interface PageTags {
  /** The first of these that says something. */
  readonly first: (...names: readonly string[]) => string | null
  /** All that the tags of one name say, in order: some pages have a tag for each author. */
  readonly all: (name: string) => readonly string[]
  /** What is said under names of this kind, in order. */
  readonly named: (kind: RegExp) => readonly string[]
}

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const

/**
 * Reads the `meta` tags of a page once. Names are told without regard to case and to dots, dashes and underscores:
 * `DC.date.issued`, `publish-date`.
 */
export function readPageTags(document: Document): PageTags {
  const said: (readonly [string, string])[] = []
  for (const tag of document.querySelectorAll('meta')) {
    // Pages cleaned by programs have `value` in place of `content`.
    const content = plain(tag.getAttribute('content') ?? tag.getAttribute('value'))
    if (content === null) continue
    for (const key of NAMING)
      for (const name of (tag.getAttribute(key) ?? '').split(/\s+/)) if (name !== '') said.push([nameOf(name), content])
  }
  const all = (name: string) => said.filter(([one]) => one === nameOf(name)).map(([, content]) => content)
  return {
    all,
    first: (...names) => names.flatMap(all)[0] ?? null,
    named: (kind) => said.filter(([name]) => kind.test(name)).map(([, content]) => content),
  }
}

function nameOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', ':')
    .replace(/[-_\s]/g, '')
}

/** One line without outer blanks; null where nothing is left. */
export function plain(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}
