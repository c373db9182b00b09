import type { Received } from '../report.js'
import { isCorrection } from '../printed-correction.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import type { Parcel } from './form.js'

// A body line is indented by tab and blanks; heads are fields behind ^ that end in < or =.
const FIELD = /^\^(.*?)[<=]?$/
const EDITORS = /^(?:AP Photo|Eds?:|With AP |For use|Photo|Graphic|Slug|ATTN|Repeat|Correct)/i
const DAY = /\b(\d{1,2})-(\d{1,2})-(\d\d)\s+\d{3,4}/
// SOH, service and number, urgency and section, words: the head of IPTC 7901; STX before the words, ETX behind them.
const IPTC_7901 = /^[\x11-\x16\s]*\x01[^\x02]{3,600}\x02/

/** A take as wires sent it: service and number, slug, headline, byline, paragraphs (ANPA 1312, IPTC 7901). */
export async function openWire({ name, bytes, text }: Parcel): Promise<Received> {
  const source = (text() ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')).replace(
    /\r/g,
    '',
  )
  const takes = source.split(/(?=\x01)/).filter((take) => take.trim() !== '')
  const drafts = takes
    .map((take) => (IPTC_7901.test(take) && !hasFields(take) ? draftOf7901(take) : draftOfAnpa(take)))
    .filter((draft) => draft.text !== '')
  return draftReports(name, drafts.length > 0 ? drafts : [draftOfAnpa(source)])
}

function hasFields(take: string): boolean {
  return take.split('\n').some((line) => line.trimStart().startsWith('^'))
}

function draftOfAnpa(source: string): Draft {
  const lines = source.split('\n')
  const first = lines.findIndex((line) => /^\s{3,}\S/.test(line) || /^\t/.test(line))
  const heads = lines
    .slice(0, Math.max(first, 0))
    .map((line) => FIELD.exec(line.replace(/[\x00-\x1f]/g, ' ').trim())?.[1]?.trim() ?? '')
    .filter((line) => line !== '')
  const byline = heads.findIndex((line) => /^by\s+\p{Lu}/iu.test(line))
  const shown = heads.filter(
    (line, at) =>
      at !== byline && !EDITORS.test(line) && !/^[A-Z]{2}-[A-Z]{2}--/.test(line) && !/^BC-|,\d+$/.test(line),
  )
  const outlet = byline >= 0 ? (heads[byline + 1] ?? null) : null
  const whole = first < 0 ? source : lines.slice(first).join('\n')
  return {
    text: storyOf(whole),
    title: shown.find((line) => line !== outlet) ?? null,
    byline: byline < 0 ? null : heads[byline]!,
    outlet: tidy(outlet),
    day: dayOf(source, whole),
    correction: heads.find(isCorrection) ?? null,
  }
}

/**
 * IPTC 7901: keywords between slashes, a headline that ends in =, paragraphs with an indent, initials of the desk, ETX
 * and the day.
 */
function draftOf7901(take: string): Draft {
  const [head = '', rest = ''] = take.split('\x02')
  const [body = '', tail = ''] = rest.split('\x03')
  const lines = body.split('\n').map((line) => line.replace(/[\x00-\x08\x0b-\x1f]/g, ''))
  const signature = lines.findLastIndex((line) => line.trim() !== '')
  // “exa ab yy cd”: the service and its editors.
  if (signature > 0 && /^[a-z]{2,6}(?: [a-z\d]{1,4}){1,6}$/.test(lines[signature]!.trim())) lines.splice(signature)
  const first = lines.findIndex(
    (line) => line.trim() !== '' && !/^=+$/.test(line.trim()) && !/(?:\/\S*){2,}$/.test(line.trim()),
  )
  // The headline may run over several lines; a sign of equality or a blank line ends it.
  const ending = lines.findIndex((line, at) => at >= first && (/=\s*$/.test(line) || line.trim() === ''))
  const isHeaded = first >= 0 && !/^\s{2,}/.test(lines[first]!) && ending >= first && ending - first < 4
  const title = isHeaded
    ? tidy(
        lines
          .slice(first, ending + 1)
          .join(' ')
          .replace(/=\s*$/, ''),
      )
    : null
  const signed = lines.slice(isHeaded ? ending + 1 : Math.max(first, 0)).findIndex((line) => line.trim() !== '')
  const from = (isHeaded ? ending + 1 : Math.max(first, 0)) + Math.max(0, signed)
  const byline =
    /^(?:By|Von|Par|Por|Di) (\p{Lu}[\p{L}\s.'’-]+?)(?:, .*)?=?$/u.exec((lines[from] ?? '').trim())?.[1]?.trim() ?? null
  const text = storyOf(`\n${lines.slice(byline === null ? from : from + 1).join('\n')}`)
  return { title, byline, outlet: houseOf(head, text), text, day: stampOf(tail) }
}

/** “031243 Jun 24”, “021243 Mai 14”: day, hour, month, year. */
function stampOf(tail: string): string | null {
  const found = /\b(\d\d)\d{4} ?([A-Z]{3})? (\p{L}{3,9})\.? (?:(?:19|20)?(\d\d))\b/u.exec(tail.replace(/\s+/g, ' '))
  return found ? `${found[1]!} ${found[3]!} 20${found[4]!}` : null
}

/** The service as its head names it, or the agency in brackets behind the place. */
function houseOf(head: string, text: string): string | null {
  const named = /\d\s+(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)+)\s+\d{3,4}\s*$/mu.exec(head)?.[1] ?? null
  return (
    named ??
    tidy(/^[^\n()]{2,40}\((\p{L}[\p{L} .]{1,30})\)/u.exec(text)?.[1]) ??
    tidy(/\b([a-z]{2,5})\d{3,4}\b/.exec(head)?.[1])
  )
}

/** Paragraphs with the signs of teleprinters made those of print; the trailer with its number and day taken off. */
function storyOf(source: string): string {
  const body = source
    .replace(/\n[ \t]*(?:\^?[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-|\x03|\x04|\x0c)[\s\S]*$/, '')
    .replace(/[\x00-\x08\x0b-\x1f]/g, '')
  const paragraphs = body.split(/\n\s*\n|\n(?=[ \t]{2,}\S)/).map((one) => one.replace(/\s+/g, ' ').trim())
  return paragraphs
    .filter((one) => one !== '' && !/^[<^=_*\s-]*$/.test(one))
    .map((one) => one.replace(/``/g, '“').replace(/''/g, '”').replace(/ _ /g, ' — ').replace(/[<=]$/, ''))
    .join('\n\n')
}

/** The trailer has the whole day (`11-13-13 1049EST`); the head only its month and day. */
function dayOf(source: string, body: string): string | null {
  const whole = DAY.exec(body.slice(-400)) ?? DAY.exec(source)
  return whole ? `20${whole[3]!}-${whole[1]!.padStart(2, '0')}-${whole[2]!.padStart(2, '0')}` : null
}
