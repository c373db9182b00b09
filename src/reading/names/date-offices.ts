import type { Report } from '../../intake/report.js'
import type { DateMention, Entity, Names, NamesWithOffices, OfficeTelling } from '../reading.js'

/**
 * What may stand between an office and its time: “minister, in office since 2019”, “ambassador (2009-2012)”, “a post he
 * has held since”.
 */
const LEADS_TO_TIME =
  /^(?:,? (?:(?:who has been )?in (?:office|power|the (?:post|job|role))|(?:a|the) (?:post|position|job|office|role) (?:(?:that|which) )?(?:he|she|they)(?: has| had|’s|'s)? held|(?:he|she) has (?:held|been in) (?:the|that) (?:post|office|position|job)|a post held|serving))?(?: | \()$/u
/** “since 2019”, “from 2004 to 2014”, “between …”, “until …”: the words of a time that lasts. */
const LASTS = /^(?:since|from|between|until|till)\b|\d{4}\s?[-–—]\s?(?:\d{4}|\d{2})\b/iu
/** “became president | in 2015”, “was appointed minister | in May 2018”: the office begins then. */
const BEGINS =
  /\b(?:became|took (?:over|office) as|(?:appointed|named|elected|sworn in|chosen)(?: as)?)(?: the| a)?\s*$/u
const ENDS = /\b(?:stepped down as|resigned as)(?: the)?\s*$/u
/** “served as minister in 2011”, “was ambassador in 2006”: the time is of the office itself. */
const HELD = /\b(?:served as|acted as|was|had been)(?: the| a| an)?\s*$/u
const AT_A_TIME = /^ (?:in|on)(?: early| late| mid)? $/u

/**
 * Keeps with each office the time that the report gives it: “Germany’s foreign minister since 2019”, “was foreign
 * minister of Brazil from 2004 to 2014”.
 */
export function dateOffices(
  report: Report,
  { mentions, entities, offices }: NamesWithOffices,
  dates: readonly DateMention[],
): Names {
  const times = new Map<OfficeTelling['role'], string>()
  for (const office of offices) {
    const when = timeOf(report, office, dates, offices)
    if (when !== null && !times.has(office.role)) times.set(office.role, when)
  }
  const dated = (entity: Entity): Entity =>
    entity.roles.some((role) => times.has(role))
      ? { ...entity, roles: entity.roles.map((role) => (times.has(role) ? { ...role, when: times.get(role)! } : role)) }
      : entity
  return { mentions, entities: times.size > 0 ? entities.map(dated) : entities }
}

/**
 * The first date behind the office, where nothing else stands between; behind the name too in “Foreign Minister X, in
 * office since 2019”.
 */
function timeOf(
  { text }: Report,
  office: OfficeTelling,
  dates: readonly DateMention[],
  offices: readonly OfficeTelling[],
): string | null {
  const date = dates.find((one) => one.start >= office.end)
  if (!date?.edtf || offices.some((other) => other.start >= office.end && other.end <= date.start)) return null
  const between = text.slice(office.end, date.start).replace(/\s+/gu, ' ')
  const words = text.slice(date.start, date.end)
  if (LEADS_TO_TIME.test(between) && LASTS.test(words)) return closed(words, date.edtf)
  const before = text.slice(Math.max(0, office.start - 40), office.start)
  if (!AT_A_TIME.test(between) || date.edtf.includes('/')) return null
  return BEGINS.test(before)
    ? `${date.edtf}/..`
    : ENDS.test(before)
      ? `../${date.edtf}`
      : HELD.test(before)
        ? date.edtf
        : null
}

/** “until 2014” ends then, whatever else the date could mean. */
function closed(words: string, edtf: string): string {
  return /^(?:until|till)\b/iu.test(words) && !edtf.includes('/') ? `../${edtf}` : edtf
}
