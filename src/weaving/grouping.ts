/** Two things judged alike, by their places in a sorted list; the first is the lower. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Things by a key of theirs, in their own order. */
export function collectBy<Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

/** Puts together what is linked, directly or through others: groups of places, each in order, by their first place. */
export function groupLinked(
  count: number,
  links: readonly { readonly a: number; readonly b: number }[],
): readonly (readonly number[])[] {
  const leader = Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!
    return at
  }
  for (const { a, b } of links) {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    leader[high] = low
  }
  return gather(leader.map((_, at) => find(at)))
}

/**
 * Puts together what is alike on average: two groups join while the mean score between their members reaches `least`;
 * pairs without a link count as 0. A chain of loosely like things therefore does not become one group. The closest pair
 * joins first, ties by place, so that the outcome depends on the scores alone.
 */
export function groupByAverage(count: number, links: readonly Link[], least: number): readonly (readonly number[])[] {
  const sizes = Array.from({ length: count }, () => 1)
  const leader = Array.from({ length: count }, (_, at) => at)
  const sums = sumsBetween(count, links)
  const mean = (a: number, b: number) => (sums[a]!.get(b) ?? 0) / (sizes[a]! * sizes[b]!)
  const waiting = new PairQueue()
  for (const link of links) if (link.score >= least) waiting.add({ a: link.a, b: link.b, score: link.score })
  for (let best = waiting.take(); best; best = waiting.take()) {
    const { a, b, score } = best
    if (leader[a] !== a || leader[b] !== b || mean(a, b) !== score) continue
    sizes[a]! += sizes[b]!
    leader[b] = a
    mergeSums(sums, a, b)
    for (const other of sums[a]!.keys()) {
      const joined = mean(a, other)
      if (joined >= least) waiting.add({ a: Math.min(a, other), b: Math.max(a, other), score: joined })
    }
  }
  const find = (at: number): number => (leader[at] === at ? at : find(leader[at]!))
  return gather(leader.map((_, at) => find(at)))
}

function sumsBetween(count: number, links: readonly Link[]): Map<number, number>[] {
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  for (const { a, b, score } of links) {
    sums[a]!.set(b, score)
    sums[b]!.set(a, score)
  }
  return sums
}

/** Moves what `b` shares with others over to `a`. */
function mergeSums(sums: readonly Map<number, number>[], a: number, b: number): void {
  for (const [other, sum] of sums[b]!) {
    sums[other]!.delete(b)
    if (other === a) continue
    const joined = (sums[a]!.get(other) ?? 0) + sum
    sums[a]!.set(other, joined)
    sums[other]!.set(a, joined)
  }
  sums[b]!.clear()
  sums[a]!.delete(b)
}

function gather(leaders: readonly number[]): readonly (readonly number[])[] {
  return [...collectBy(leaders.keys(), (at) => leaders[at]!).values()].sort((x, y) => x[0]! - y[0]!)
}

/**
 * Puts together what is linked, the best links first, but never two groups of which a member of one must stay apart
 * from a member of the other: of “met May” and “met the Queen”, a bare “met” joins the one it is more like, and does
 * not make one of both.
 */
export function groupAgreeing(
  count: number,
  links: readonly Link[],
  mustStayApart: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (_, at) => [at])
  const groupOf = Array.from({ length: count }, (_, at) => at)
  for (const { a, b } of [...links].sort((x, y) => (comesBefore(x, y) ? -1 : 1))) {
    const [low, high] = [groupOf[a]!, groupOf[b]!].sort((x, y) => x - y) as [number, number]
    if (low === high || groups[low]!.some((one) => groups[high]!.some((other) => mustStayApart(one, other)))) continue
    for (const member of groups[high]!) groupOf[member] = low
    groups[low]!.push(...groups[high]!)
    groups[high] = []
  }
  return gather(groupOf)
}

/** Pairs waiting to be joined, the best on top: highest score, then lowest places. A binary heap. */
class PairQueue {
  readonly #heap: Link[] = []

  add(link: Link): void {
    const heap = this.#heap
    let at = heap.push(link) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!comesBefore(link, heap[parent]!)) break
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = link
  }

  take(): Link | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (last && heap.length > 0) this.#sink(last)
    return top
  }

  #sink(link: Link): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!)) child++
      if (child >= heap.length || !comesBefore(heap[child]!, link)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = link
  }
}

function comesBefore(a: Link, b: Link): boolean {
  return a.score !== b.score ? a.score > b.score : a.a !== b.a ? a.a < b.a : a.b < b.b
}
