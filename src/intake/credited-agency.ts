import { piecesAt } from '../language/pieces-at.js'
import { outletOfName } from '../reference/outlet-of-name.js'

/** What stands around an agency’s name in a credit: “By”, “Source:”, “© 2024”, “All rights reserved.” */
const BEFORE =
  /^(?:(?:by|from|source|credit|agency|text|story|copyright|all rights reserved|\(c\)|©|\d{4}(?:\s*[-–]\s*\d{4})?)\s*:?\s*)+/i
const BEHIND =
  /(?:\s*(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|news agency|staff(?: writers?| reporters?)?|writers?|correspondents?|\d{4}|\.))+\s*$/i
const BETWEEN = /[,;|/•·()[\]&]|\s(?:[–—-]|and|with|via|for|in)\s/

/**
 * The agency that lines beside the words credit, by its name on the shelf: “By Agence France-Presse”, “© 2024 The
 * Associated Press. All rights reserved.”, “Reuters/Example”. Null where none is named, or where the outlet is that
 * agency: it prints its own words.
 */
export function creditedAgency(lines: readonly (string | null | undefined)[], outlet: string | null): string | null {
  const named = lines.flatMap((line) =>
    line === null || line === undefined || line.length > LONGEST_CREDIT ? [] : [line, ...piecesAt(line, BETWEEN)],
  )
  const found = named
    .map((piece) => outletOfName(piece.replace(BEFORE, '').replace(BEHIND, '').trim()))
    .find((one) => one?.agency === true)
  return found === undefined || isItself(found.name, outlet) ? null : found.name
}

const LONGEST_CREDIT = 200

/** “TASS Russian News Agency” and “Reuters.com” print their own words. */
function isItself(agency: string, outlet: string | null): boolean {
  if (outlet === null) return false
  if (outletOfName(outlet)?.name === agency) return true
  const first = (text: string) => text.toLowerCase().replace(/^the /, '')
  return (
    first(outlet).startsWith(first(agency)) ||
    outletOfName(outlet.replace(/\.(?:com|net|org|ru|in)$/i, ''))?.name === agency
  )
}
