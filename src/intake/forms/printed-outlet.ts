// “MOSCOW, Dec. 10, 2024 (Meridian Wire) - …”, “NEW DELHI (Reuters) — …”
const IN_DATELINE = /^[^\n()]{3,60}\((?<outlet>\p{Lu}[^()\n]{1,40})\)\s*[-–—.]/mu
// “The Continental Gazette, July 9, 2024”
const WITH_DAY = /^(?<outlet>(?:The )?\p{Lu}[\p{L}.'’&-]*(?: (?:of|and|the|for|de)| \p{Lu}[\p{L}.'’&-]*){1,5})(?<!\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}*day)?),? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*),? (?:19|20)\d\d$/mu
// A ministry's own paper: its name, then what the paper is.
const ISSUED = /^\s*(?<outlet>\p{Lu}[^\n]{5,90})\n+\s*(?:press (?:release|note|statement)|statement|communiqué|news release|media (?:release|note))\s*$/imu
const HEAD = 700

/** Who a document without a masthead of its own comes from, by what is printed at its head; null where nobody is. */
export function outletOfHead(text: string): string | null {
  const head = text.slice(0, HEAD)
  const found = ISSUED.exec(head) ?? WITH_DAY.exec(head) ?? IN_DATELINE.exec(head)
  return found?.groups?.['outlet']?.trim() ?? null
}
