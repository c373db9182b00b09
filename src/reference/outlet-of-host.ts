import { OUTLET_HOSTS } from './tables/outlet-hosts.js'

const NAMES = new Map(
  OUTLET_HOSTS.trim()
    .split('\n')
    .map((row) => row.split('|') as [string, string]),
)

/**
 * The outlet, agency or office whose host this is, by itself or the host it lies beneath: `world.kbs.co.kr`. Null where
 * the shelf knows none.
 */
export function outletOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const known = NAMES.get(labels.slice(at).join('.'))
    if (known !== undefined) return known
  }
  return null
}
