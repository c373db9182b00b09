/**
 * Works through links, those of one host one after another and some hosts at the same time; what is done first comes
 * first.
 */
export async function* byHost<Link, Result>(
  links: readonly Link[],
  hostOf: (link: Link) => string,
  work: (link: Link) => Promise<Result>,
  hostsAtOnce: number,
): AsyncGenerator<Result> {
  const lines = new Map<string, Link[]>()
  for (const link of links) {
    const line = lines.get(hostOf(link))
    if (line) line.push(link)
    else lines.set(hostOf(link), [link])
  }
  const waiting = [...lines.values()].map((line) => line.reverse())
  const running = new Map<Link[], Promise<{ readonly line: Link[]; readonly result: Result }>>()
  const begin = (line: Link[]) => {
    const link = line.pop()
    if (link !== undefined)
      running.set(
        line,
        work(link).then((result) => ({ line, result })),
      )
  }
  for (const line of waiting.splice(0, hostsAtOnce)) begin(line)
  try {
    while (running.size > 0) {
      const { line, result } = await Promise.race(running.values())
      running.delete(line)
      if (line.length > 0) begin(line)
      else for (const next of waiting.splice(0, 1)) begin(next)
      yield result
    }
  } finally {
    // Whoever stops has seen why; the others end with the same signal.
    await Promise.allSettled(running.values())
  }
}
