import { outletOfHost } from '../../reference/outlet-of-host.js'

// “MOSCOW, Dec. 10, 2024 (Meridian Wire) - …”, “NEW DELHI (Reuters) — …”
const IN_DATELINE = /^[^\n()]{3,60}\((?<outlet>\p{Lu}[^()\n]{1,40})\)\s*[-–—.]/mu
// “The Continental Gazette, July 9, 2024”
const WITH_DAY =
  /^(?<outlet>(?:The )?\p{Lu}[\p{L}.'’&-]*(?: (?:of|and|the|for|de)| \p{Lu}[\p{L}.'’&-]*){1,5})(?<!\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}*day)?),? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*),? (?:19|20)\d\d$/mu
// A ministry's own paper: its name, then what the paper is.
const ISSUER = /^\p{Lu}.{5,90}$/iu
const ISSUED = /^(?:press (?:release|note|statement)|statement|communiqué|news release|media (?:release|note))$/iu
const HEAD = 700

/** Who a document without a masthead of its own comes from, by what is printed at its head; null where nobody is. */
export function outletOfHead(text: string): string | null {
  const head = text.slice(0, HEAD)
  const found = WITH_DAY.exec(head) ?? IN_DATELINE.exec(head)
  return issuerIn(head) ?? found?.groups?.['outlet']?.trim() ?? null
}

function issuerIn(head: string): string | null {
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.find((line, at) => ISSUER.test(line) && ISSUED.test(lines[at + 1] ?? '')) ?? null
}

// “© 2019 The Example. All Rights Reserved.”, “Copyright (c) 2001-2024 Example Media Ltd”
const COPYRIGHT =
  /(?:©|\(c\)|Copyright) ?(?:©|\(c\))? ?(?:(?:19|20)\d\d ?(?:[-–—] ?(?:(?:19|20)\d\d|present))?,? ?)?(?:by )?(?<house>\p{L}[\p{L}\p{N}.&'’ -]{1,60}?) ?(?:[.,|]? ?All rights|[|,;]|\.\s|\.?$)/iu
const ADDRESS = /(?:https?:\/\/|www\.|@)((?:[\w-]+\.)+[a-z]{2,})(?=$|[\s/,;).])/i
const LONGEST_HOUSE = 60

/**
 * Whose printed pages are: the house of their copyright, or the line whose letters are those of an address printed on
 * them; null where neither is.
 */
export function houseOnPages(pages: readonly (readonly string[])[]): string | null {
  const lines = pages.flat().map((line) => line.replace(/\s+/g, ' ').trim())
  const claimed = lines
    .map((line) => (line.length < 160 ? COPYRIGHT.exec(line)?.groups?.['house']?.trim() : undefined))
    .find((one) => one !== undefined && /\p{Lu}/u.test(one))
  return claimed ?? houseOfAddress(lines)
}

/** “USDA Livestock, Poultry & Grain Market News” above `www.ams.usda.gov`. */
function houseOfAddress(lines: readonly string[]): string | null {
  const short = lines.filter((line) => line.length <= LONGEST_HOUSE)
  const hosts = [...new Set(short.flatMap((line) => ADDRESS.exec(line)?.[1]?.toLowerCase() ?? []))]
  for (const host of hosts) {
    const known = outletOfHost(host)
    if (known !== null) return known
    const labels = host
      .split('.')
      .slice(0, -1)
      .filter((label) => label.length >= 3 && label !== 'www')
    const named = short.find(
      (line) =>
        !ADDRESS.test(line) &&
        labels.some(
          (label) =>
            line.split(' ').some((word) => word.length >= 3 && word === label.toUpperCase()) ||
            lettersOf(line) === label ||
            lettersOf(line) === `the${label}`,
        ),
    )
    if (named !== undefined) return named
  }
  return null
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
