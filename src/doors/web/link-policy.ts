import { isIP } from 'node:net'
import { isPrivateAddress } from './private-ranges.js'

/**
 * Which addresses may be asked: those that the user named, and those of the public web that a redirect or a feed of
 * theirs leads to.
 */
export interface LinkPolicy {
  /** Why an address is not asked; null where it may be. */
  readonly refusal: (url: URL) => string | null
  /** Whether this host, at this port, may be one of the user’s own network. */
  readonly mayBePrivate: (host: string, port: string) => boolean
}

const ORDINARY_PORTS: ReadonlySet<string> = new Set(['80', '443'])

/**
 * The policy of one command. `named`: the addresses that the user wrote; their hosts may be private, at the ports
 * written.
 */
export function openLinkPolicy(named: readonly string[]): LinkPolicy {
  const hosts = new Set(
    named
      .filter((one) => URL.canParse(one))
      .map((one) => new URL(one))
      .map((url) => `${url.hostname}:${portOf(url)}`),
  )
  const mayBePrivate = (host: string, port: string) => hosts.has(`${host}:${port}`)
  return {
    mayBePrivate,
    refusal: (url) => {
      const host = `${url.hostname}:${portOf(url)}`
      const refused = refuseProtocol(url)
      if (refused !== null) return refused
      if (url.username !== '' || url.password !== '')
        return 'an address with a name or password in it, expected one that anybody may open'
      if (hosts.has(host)) return null
      if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0 && isPrivateAddress(url.hostname))
        return sayPrivate(url.hostname)
      return ORDINARY_PORTS.has(portOf(url))
        ? null
        : `an address at port ${portOf(url)}, which you did not name yourself, expected 80 or 443`
    },
  }
}

/** A feed or a redirect may name anything: `mailto:`, `javascript:`. Null where it can be asked for. */
export function refuseProtocol({ protocol }: URL): string | null {
  return protocol === 'http:' || protocol === 'https:' ? null : `an address of ‹${protocol}›, expected http or https`
}

export function sayPrivate(address: string): string {
  return `an address on this machine or a private network (${address}), which you did not name yourself`
}

export function portOf({ port, protocol }: Pick<URL, 'port' | 'protocol'>): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port
}
