const MOST = 10
const WINDOW_MILLISECONDS = 15 * 60_000
const MOST_HELD = 10_000

/**
 * How often somebody tried in vain, by whatever they are told apart by; after ten within a quarter of an hour they
 * wait.
 */
export interface Attempts {
  /** Seconds to wait; 0 where none. */
  wait(keys: readonly string[], now: number): number
  failed(keys: readonly string[], now: number): void
  succeeded(keys: readonly string[]): void
}

export function countAttempts(): Attempts {
  const held = new Map<string, number[]>()
  const fresh = (key: string, now: number) => (held.get(key) ?? []).filter((at) => at > now - WINDOW_MILLISECONDS)
  return {
    wait: (keys, now) =>
      Math.max(
        0,
        ...keys.map((key) => {
          const tried = fresh(key, now)
          return tried.length < MOST ? 0 : Math.ceil((tried.at(-MOST)! + WINDOW_MILLISECONDS - now) / 1000)
        }),
      ),
    failed: (keys, now) => {
      for (const key of keys) held.set(key, [...fresh(key, now), now])
      for (const first of held.keys()) {
        if (held.size <= MOST_HELD) break
        held.delete(first)
      }
    },
    succeeded: (keys) => {
      for (const key of keys) held.delete(key)
    },
  }
}
