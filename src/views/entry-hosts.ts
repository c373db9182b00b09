import type { Entry } from '../record/entry.js'
import type { HostEvent, HostRelation } from '../weaving/weave.js'
import type { LookUp } from './look-up.js'

/** How a host is said: “on the margins of” the summit. */
export const BESIDE_HOST: Readonly<Record<HostRelation, string>> = {
  within: 'as part of',
  beside: 'on the margins of',
  'ahead of': 'ahead of',
}

/** An entry at, beside or ahead of which another is told, and the words that say so. */
export interface Host {
  readonly said: string
  readonly entry: Entry
  readonly link: HostEvent
}

/** The hosts of an entry: the summit of the meeting on its margins. */
export function hostsOf(entry: Entry, look: LookUp): readonly Host[] {
  return entry.hosts.flatMap((link) => {
    const host = look.entry(link.event)
    return host && look.isStated(host) ? [{ said: BESIDE_HOST[link.relation], entry: host, link }] : []
  })
}

/** The entries told at, beside or ahead of this one. */
export function guestsOf(host: Entry, look: LookUp): readonly { readonly said: string; readonly entry: Entry }[] {
  return look.entries.flatMap((entry) =>
    entry.hosts
      .filter(({ event }) => event === host.id)
      .map(({ relation }) => ({ said: BESIDE_HOST[relation], entry })),
  )
}
