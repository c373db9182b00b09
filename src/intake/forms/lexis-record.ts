import type { Draft } from './draft-report.js'
import { readStatedDay } from './stated-day.js'

const FIELD =
  /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|CORRECTION-DATE|CORRECTION|SUBJECT|COMPANY|ORGANIZATION|GEOGRAPHIC|COUNTRY|PERSON|CITY|STATE|INDUSTRY|TICKER|SERIES|TYPE|URL|JOURNAL-CODE|DISTRIBUTION|ACC-NO|DOCUMENT-TYPE|RUBRIK|LÄNGE|AUTOR|UPDATE|SPRACHE|LONGUEUR|RUBRIQUE|AUTEUR|ENCART|DATE-CHARGEMENT|LANGUE|TYPE-PUBLICATION)\s*:(.*)$/s
/** Fields that stand above the story; the first of any other ends it. */
const ABOVE = new Set([
  'BYLINE',
  'SECTION',
  'LENGTH',
  'DATELINE',
  'HIGHLIGHT',
  'RUBRIK',
  'LÄNGE',
  'AUTOR',
  'LONGUEUR',
  'RUBRIQUE',
  'AUTEUR',
  'ENCART',
])
/** “3 of 10 DOCUMENTS”, “Dokument 3 von 10”, “3 de 10 DOCUMENTS”: what stands above each article. */
export const COUNTER =
  /^[ \t\f]*(?:\d+[ \t]+(?:of|von|sur|de|di|van)[ \t]+\d+[ \t]+DO[CK]\p{L}*|DO[CK]UM\p{L}*[ \t]+\d+[ \t]+(?:of|von|sur|de|di|van)[ \t]+\d+)[ \t]*$/imu

/**
 * One article of LexisNexis as its paragraphs come: counter, outlet, day, headline, fields, story, fields, copyright.
 */
export function cutLexisRecord(paragraphs: readonly string[]): Draft {
  const lines = paragraphs.map((one) => one.trim()).filter((one) => one !== '' && !COUNTER.test(one))
  const day = lines.findIndex((line) => line.length < 120 && readStatedDay(line) !== null)
  const firstField = lines.findIndex((line, at) => at > day && FIELD.test(line))
  if (day < 1 || firstField < 0) return { text: '' }
  const fields = new Map<string, string>()
  const story: string[] = []
  const correction =
    lines
      .map((line) => FIELD.exec(line))
      .find((field) => field?.[1] === 'CORRECTION')?.[2]!
      .trim() ?? null
  for (const line of lines.slice(firstField)) {
    const field = FIELD.exec(line)
    if (field) {
      if (!ABOVE.has(field[1]!)) break
      fields.set(field[1]!, field[2]!.trim())
    } else story.push(line)
  }
  const copyright = story.findIndex((line) => /^(?:Copyright|©)\s*(?:©\s*)?(?:19|20)\d\d\b/i.test(line))
  return {
    // Between the day and the headline stand editions: “Edition 1;”, “Scotland”, “Correction Appended”.
    title: headlineOf(lines.slice(day + 1, firstField)),
    outlet: lines[day - 1]!,
    day: lines[day]!,
    credits: [
      copyright < 0 ? null : story[copyright],
      ...lines
        .slice(firstField)
        .filter((line) => /^(?:Copyright|©)/i.test(line))
        .slice(-1),
    ],
    section: fields.get('SECTION') ?? fields.get('RUBRIK') ?? fields.get('RUBRIQUE') ?? null,
    correction,
    byline: fields.get('BYLINE') ?? fields.get('AUTOR') ?? fields.get('AUTEUR') ?? null,
    text: (copyright < 0 ? story : story.slice(0, copyright)).join('\n\n'),
  }
}

const EDITION =
  /^(?:[^.]{0,40}\bEdition\b.{0,40}|Correction Appended|Final|National|Scotland|Ireland|Northern Ireland|Late|First|\d+(?:st|nd|rd|th)? \w+)[;,]?$/i

function headlineOf(lines: readonly string[]): string | null {
  const from = lines.findIndex((line) => !EDITION.test(line))
  return from < 0 ? (lines.at(-1) ?? null) : lines.slice(from).join(' ')
}

const END =
  /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Fim do documento|Einde van (?:het )?document)$/i
const BODY = /^(?:Body|Full Text|Text|Haupttext|Corps|Texte intégral|Cuerpo|Texto|Corpo|Testo|Hoofdtekst)$/i
const BELOW =
  /^(?:Load-Date|Classification|Graphic|Notes|Correction|Ladedatum|Klassifizierung|Date de chargement|Classement|Fecha de carga|Clasificación|Data di caricamento|Data de carregamento)(?::|$)/i
const SECTION = /^(?:Section|Rubrik|Rubrique|Sección|Ressort|Seção|Sezione)\s*:(.+)$/i
const CORRECTED = /^Correction\s*:(.+)$/i
const SIGNED = /^(?:Byline|Autor(?:en)?|Auteur|Autore|Verfasser|Author)\s*:(.+)$/i

/**
 * An article of Nexis Uni (Word, RTF): headline, outlet, day, copyright, `Length:`, `Byline:`, `Body`, story,
 * `Load-Date:`, `End of Document`.
 */
export function readNexisLines(lines: readonly string[]): readonly Draft[] {
  if (!lines.some((line) => END.test(line.trim()))) return []
  const drafts: Draft[] = []
  let from = 0
  for (const [index, line] of lines.entries()) {
    if (!END.test(line.trim())) continue
    const draft = nexisDraft(
      lines
        .slice(from, index)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    if (draft) drafts.push(draft)
    from = index + 1
  }
  return drafts
}

function nexisDraft(lines: readonly string[]): Draft | null {
  const body = lines.findLastIndex((line) => BODY.test(line))
  const day = lines
    .slice(0, Math.max(0, body))
    .findLastIndex(
      (line) => line.length < 60 && !/^(?:Copyright|[\p{L} -]+:)/iu.test(line) && readStatedDay(line) !== null,
    )
  if (day < 2) return null
  const [title, outlet] = [lines[day - 2]!, lines[day - 1]!]
  const end = lines.findIndex((line, at) => at > body && BELOW.test(line))
  const byline =
    lines
      .slice(day, body)
      .map((line) => SIGNED.exec(line)?.[1]!.trim())
      .find((one) => one !== undefined) ?? null
  const stated = (label: RegExp) =>
    lines.map((line) => label.exec(line)?.[1]!.trim()).find((one) => one !== undefined) ?? null
  return {
    title,
    outlet,
    day: lines[day]!,
    byline,
    section: stated(SECTION),
    correction: stated(CORRECTED),
    credits: lines.slice(day, body).filter((line) => /^(?:Copyright|©)/i.test(line)),
    text: lines.slice(body + 1, end < 0 ? undefined : end).join('\n\n'),
  }
}
