import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** By so much may the heap grow before what nobody uses any more is looked for. */
const MOST_GROWN = 32 * 2 ** 20

/**
 * A walk through a large record holds little at once, but what it looks things up in lives just long enough to be moved
 * among what is old, and there the engine leaves it lie until the heap is half a gigabyte. Asked once for each portion
 * of rows, this has it looked for earlier: a collection of what a walk holds takes some hundredths of a second.
 */
export function openSpareHeap(): () => void {
  let least = heapUsed()
  return () => {
    const used = heapUsed()
    if (used < least) least = used
    if (used - least < MOST_GROWN) return
    collect()
    least = heapUsed()
  }
}

const heapUsed = () => getHeapStatistics().used_heap_size

let collector: (() => void) | undefined

/**
 * The engine’s own collector: a program started without the flag has it all the same in a context made behind the
 * flag.
 */
function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc')
    collector = runInNewContext('gc') as () => void
    setFlagsFromString('--no-expose-gc')
  }
  collector()
}
