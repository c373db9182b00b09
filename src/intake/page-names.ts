import { piecesAt } from '../language/pieces-at.js'
import { outletOfHost } from '../reference/outlet-of-host.js'

/** What templates and programs say where a house or a person belongs. */
const MEANS_NOTHING =
  /^(?:hosted|home|home ?page|news|website|site|blog|wordpress|default|index|my site|noticias|nachrichten|actualités|haberler|notizie|notícias|article|story|collection|page|post|section|untitled|null|undefined|none|unknown|n\/a|-+|\d+)$/i
/** Users of a template's store and those who sign for nobody. */
const NOBODY =
  /^(?:admin\w*|administrator|webmaster|web ?desk|editor|root|user\d*|guest|anonymous|system|test|super ?user|content|publisher|owner)$/i
/** “Andes Broadcasting Corporation”: a house that signs for everybody. */
const HOUSE =
  /\b(?:corporation|company|corp|inc|ltd|news|media|press|agency|agencies|desk|staff|bureau|broadcasting|network|times|post|herald|gazette|group|team|editors?|admin|webmaster|newsroom|ministry|office|service|MFA|tribune|chronicle|online|wire|reuters|pti|ani|afp|efe|tass|radio|tv|\w+\.(?:com|org|net|info))\b/i
/** Hosts that show pages of others. */
const OTHERS_PAGES =
  /(?:^|\.)(?:archive\.(?:org|today|ph|is)|googleusercontent\.com|translate\.goog|localhost|example\.com|page\.invalid|facebook\.com|medium\.com)$|^\d+(?:\.\d+){3}$/

/** Whether a house’s name says anything, beside the title it stands with: “台北時報” is no name for an English report. */
export function namesHouse(house: string, title: string | null): boolean {
  return (
    !MEANS_NOTHING.test(house) && house.length <= 80 && !/^(?:https?:|@)/i.test(house) && isInScriptOf(house, title)
  )
}

/** Of a page whose words are in Latin letters a name in others is that of a user of its store. */
export function isInScriptOf(name: string, title: string | null): boolean {
  return title === null || !/\p{Script=Latin}{3}/u.test(title) || /\p{Script=Latin}/u.test(name)
}

/**
 * “AP NEWS”, “PTI News”: initials and a word of the trade, for which the shelf has the name; “DW.COM” and “NDTV” are
 * what the house calls itself.
 */
export function ownNameOf(stated: string, host: string | null): string {
  const known = host === null ? null : outletOfHost(host)
  return known !== null &&
    /^[A-Z]{2,5} news$/i.test(stated) &&
    /^[A-Z]{2,5} (?:News|NEWS)$/.test(stated) &&
    !known.toLowerCase().includes('news') &&
    known.includes(' ')
    ? known
    : stated
}

/** Whose a page is by its host: the name on the shelf, else the host itself. */
export function houseOfHost(host: string | null, isOnShelf: boolean): string | null {
  if (host === null || OTHERS_PAGES.test(host)) return null
  return isOnShelf ? outletOfHost(host) : host.replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')
}

export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? hostname : null
}

/** `https://web.archive.org/web/2019/https://example.org/a`: the page that was kept there. */
export function keptAddress(address: string): string {
  const inner = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(https?:\/\/.+)$/.exec(address)?.[1]
  return inner !== undefined && URL.canParse(inner) ? inner : address
}

/** Who signs: a name without “By”, its house and its address; null where the store’s user or a number stands there. */
export function tidySignature(stated: string | null, title: string | null, outlet: string | null): string | null {
  const names = piecesAt(
    (stated ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\S+@\S+\.\w+/g, '')
      .replace(/https?:\S+/gi, '')
      .replace(/(?<!\s)\s*\([^()]*\)(?=\s+\p{Lu})/gu, ''),
    /[,;](?!\s*(?:Jr|Sr)\b)/,
  )
    .map((name) =>
      name
        .replace(/^\s*(?:by|written by|von|par|por)\s*:?\s+/i, '')
        .replace(/(?<!\s)\s*[|/(].*/, '')
        .trim(),
    )
    .filter(
      (name) =>
        name !== '' &&
        !NOBODY.test(name) &&
        !MEANS_NOTHING.test(name) &&
        !/^[\d\s-]+$/.test(name) &&
        isInScriptOf(name, title) &&
        /\p{L}{2}/u.test(name),
    )
  const own = outlet === null ? names : names.filter((name) => name.toLowerCase() !== outlet.toLowerCase())
  return own.length > 0 ? [...new Set(own)].join(', ') : null
}

/** Whether a signature is that of a person and not of a house, a desk or an account. */
export function isPerson(name: string): boolean {
  return !HOUSE.test(name) && /\p{L}[\p{L}.'’-]*\s+\p{L}/u.test(name)
}
