import type { Received } from '../report.js'
import { draftReports, tidy } from './draft-report.js'
import type { Parcel } from './form.js'

// A body line is indented by tab and blanks; heads are fields behind ^ that end in < or =.
const FIELD = /^\s*\^(.*?)\s*[<=]?\s*$/
const EDITORS = /^(?:AP Photo|Eds?:|With AP |For use|Photo|Graphic|Slug|ATTN|Repeat|Correct)/i
const DAY = /\b(\d{1,2})-(\d{1,2})-(\d\d)\s+\d{3,4}/

/** A take as wires sent it (ANPA 1312, IPTC 7901): service and number, slug, headline, byline, indented paragraphs. */
export async function openWire({ name, bytes, text }: Parcel): Promise<Received> {
  const source = (text() ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')).replace(/\r/g, '')
  const lines = source.split('\n')
  const first = lines.findIndex((line) => /^\s{3,}\S/.test(line) || /^\t/.test(line))
  const heads = lines.slice(0, Math.max(first, 0)).map((line) => FIELD.exec(line.replace(/[\x00-\x1f]/g, ' '))?.[1]?.trim() ?? '').filter((line) => line !== '')
  const byline = heads.findIndex((line) => /^by\s+\p{Lu}/iu.test(line))
  const shown = heads.filter((line, at) => at !== byline && !EDITORS.test(line) && !/^[A-Z]{2}-[A-Z]{2}--/.test(line) && !/^BC-|,\d+$/.test(line))
  const outlet = byline >= 0 ? heads[byline + 1] ?? null : null
  const whole = first < 0 ? source : lines.slice(first).join('\n')
  return draftReports(name, [{
    text: storyOf(whole), title: shown.find((line) => line !== outlet) ?? null, byline: byline < 0 ? null : heads[byline]!,
    outlet: tidy(outlet), day: dayOf(source, whole),
  }])
}

/** Paragraphs with the signs of teleprinters made those of print; the trailer with its number and day taken off. */
function storyOf(source: string): string {
  const body = source.replace(/\n[ \t]*(?:\^?[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-|\x03|\x04|\x0c)[\s\S]*$/, '').replace(/[\x00-\x08\x0b-\x1f]/g, '')
  const paragraphs = body.split(/\n\s*\n|\n(?=[ \t]{2,}\S)/).map((one) => one.replace(/\s+/g, ' ').trim())
  return paragraphs.filter((one) => one !== '' && !/^[<^=_*\s-]*$/.test(one)).map((one) => one.replace(/``/g, '“').replace(/''/g, '”').replace(/ _ /g, ' — ').replace(/[<=]$/, '')).join('\n\n')
}

/** The trailer has the whole day (`11-13-13 1049EST`); the head only its month and day. */
function dayOf(source: string, body: string): string | null {
  const whole = DAY.exec(body.slice(-400)) ?? DAY.exec(source)
  return whole ? `20${whole[3]!}-${whole[1]!.padStart(2, '0')}-${whole[2]!.padStart(2, '0')}` : null
}
