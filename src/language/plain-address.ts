/** What is hung on an address to count readers, and names no other page. */
const COUNTING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid?|ns_\w+|at_(?:medium|campaign|custom\d)|ocid|guccounter|guce_\w+|__twitter_impression|xtor)$/i

/** The host of an address without `www.`; null where it is no address of the web. */
export function plainHost(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null
  const { host } = new URL(address)
  return host.replace(/^www\./, '')
}

/**
 * An address as one name for a page, however it was linked to: without scheme, `www.`, place on the page, last slash
 * and what counts readers. As it is where it is none of the web.
 */
export function plainAddress(address: string): string {
  const host = plainHost(address)
  if (host === null) return address
  const { pathname, searchParams } = new URL(address)
  const asked = [...searchParams].filter(([name]) => !COUNTING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const path = pathname.replace(/(?<!\/)\/+$/, '')
  return `${host}${path}${asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''}`
}
