import type { Page, PageAsked } from '../record/query.js'

/**
 * A list that a question finds, by what its things are called: asked for part by part, by a place in its order or by a
 * count.
 */
export interface FoundList<Key> {
  /** What comes behind a place that was given as {@link Page.next}; null where no such place is known any more. */
  readonly behind: (page: PageAsked) => Promise<Page<Key> | null>
  /** From a count on. */
  readonly from: (start: number, most: number) => Promise<Pick<Page<Key>, 'found' | 'all'>>
  /** How many there are: nothing is asked for it once a part was. */
  readonly count: () => Promise<number>
}

/** A list that the record itself can count and cut: every part is counted as it is cut. */
export function listAsked<Key>(ask: (page: PageAsked) => Promise<Page<Key>>): FoundList<Key> {
  let counted: number | undefined
  const askCounted = async (page: PageAsked) => {
    const part = await ask(page)
    counted = part.all
    return part
  }
  return {
    behind: askCounted,
    from: async (start, most) => {
      const { found, all } = await askCounted({ most: start + most })
      return { found: found.slice(start), all }
    },
    count: async () => counted ?? (await askCounted({ most: 0 })).all,
  }
}

/** A list of which it had to be looked at each thing: what is held of it is what they are called. */
export function listHeld<Key>(keys: readonly Key[], placeOf: (key: Key) => string): FoundList<Key> {
  return {
    behind: (page) => Promise.resolve(cutBehind(keys, placeOf, page)),
    from: (start, most) => Promise.resolve({ found: keys.slice(start, start + most), all: keys.length }),
    count: () => Promise.resolve(keys.length),
  }
}

function cutBehind<Key>(
  keys: readonly Key[],
  placeOf: (key: Key) => string,
  { most, after }: PageAsked,
): Page<Key> | null {
  const at = after === undefined ? -1 : keys.findIndex((key) => placeOf(key) === after)
  if (after !== undefined && at < 0) return null
  const found = keys.slice(at + 1, at + 1 + most)
  const last = found.at(-1)
  const isEnd = last === undefined || at + 1 + found.length >= keys.length
  return { found, all: keys.length, next: isEnd ? null : placeOf(last) }
}

/** Things looked at together. */
const AT_ONCE = 200

/** Everything that is asked for, in portions, of which each is looked at before the next is loaded. */
export async function goThrough<Key, Found>(
  ask: (page: PageAsked) => Promise<Page<Key>>,
  look: (some: readonly Key[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (let after: string | undefined; ;) {
    const page = await ask({ most: AT_ONCE, ...(after === undefined ? {} : { after }) })
    for (const one of page.found.length === 0 ? [] : await look(page.found)) found.push(one)
    if (page.next === null) return found
    after = page.next
  }
}
