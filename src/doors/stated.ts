import type { Tier } from '../record/entry.js'

/** What is stated: the sure entries, and the likely ones where they were asked for. */
export function tiersStated(likely: boolean): readonly Tier[] {
  return likely ? ['sure', 'likely'] : ['sure']
}
