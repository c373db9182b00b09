import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import { piecesAt } from '../../language/pieces-at.js'
import { parseMarkup } from '../parse-markup.js'
import { cutPieces } from '../page-text.js'
import { receivePage } from '../receive-page.js'
import type { Received } from '../report.js'
import { draftReports, tidy, type Draft } from './draft-report.js'
import { cutFactiva } from './factiva-record.js'
import { refuse, type Parcel } from './form.js'
import { cutLexisRecord } from './lexis-record.js'

/** A page of a press database with several articles: Factiva, LexisNexis, Europresse, ProQuest. */
export async function openPressPage({ name, text }: Parcel): Promise<Received> {
  const source = text()
  if (source === null)
    return refuse(
      'binary',
      name,
      'found no text in any encoding known here, expected a page of a press database. Save it again as UTF-8',
    )
  const drafts = readPressPage(source)
  return drafts.length > 0 ? draftReports(name, drafts) : receivePage(name, source)
}

/** The articles of such a page; none where it is an ordinary page after all. */
export function readPressPage(source: string): readonly Draft[] {
  if (/DOC_ID_\d|LXNComment/.test(source)) return readLexis(source)
  const { document } = parseHTML(serialize(parseMarkup(source)))
  if (document.querySelector('.DocPublicationName')) return readEuropresse(document)
  if (document.querySelector('a[name^="DocID_"]')) return readProQuest(document)
  const factiva = [...document.querySelectorAll('div.article')].filter(
    (article) => /\b[A-Z]{2,}\w{10,}/i.test(article.id) || article.querySelector('.articleParagraph'),
  )
  return factiva
    .filter((article) => !article.parentElement?.closest('div.article'))
    .map((article) => draftOfFactiva(article))
    .filter((draft) => draft.text !== '')
}

function piecesOf(element: Element): readonly string[] {
  return cutPieces(element.innerHTML).map(({ text }) => text)
}

/**
 * Factiva: either rows of two-letter codes (HD, BY, PD, SN, LP, TD), or a headline and a run of lines without names.
 */
function draftOfFactiva(article: Element): Draft {
  const rows = [...article.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => piecesOf(cell).join('\n\n')),
  )
  const coded = rows.filter(([code]) => /^[A-Z]{2,3}$/.test(code ?? ''))
  if (coded.length >= 3) return draftOfCodes(new Map(coded.map(([code, ...rest]) => [code!, rest.join('\n\n')])))
  const title = tidy(article.querySelector('[class$="Headline"], #hd')?.textContent)
  const bodies = [...article.querySelectorAll('.articleParagraph')].flatMap((one) => piecesOf(one))
  return {
    ...cutFactiva(piecesOf(article).filter((piece) => piece !== title && !bodies.includes(piece))),
    title,
    text: bodies.join('\n\n'),
  }
}

function draftOfCodes(codes: ReadonlyMap<string, string>): Draft {
  const text = ['LP', 'TD']
    .map((code) => codes.get(code))
    .filter((one) => one !== undefined)
    .join('\n\n')
  return {
    title: codes.get('HD') ?? null,
    byline: codes.get('BY') ?? null,
    outlet: codes.get('SN') ?? null,
    day: codes.get('PD') ?? null,
    credits: [codes.get('CR'), codes.get('CY')],
    section: codes.get('SE') ?? null,
    correction: codes.get('CX') ?? null,
    text,
  }
}

/** LexisNexis: the words as the old service set them, article by article. */
function readLexis(source: string): readonly Draft[] {
  const parts = source.split(/<A NAME="DOC_ID_\d+_\d+">/i).slice(1)
  return parts
    .map((part) =>
      cutLexisRecord(piecesOf(parseHTML(`<!doctype html><html><body>${part}</body></html>`).document.body)),
    )
    .filter(({ text }) => text !== '')
}

function readEuropresse(document: Document): readonly Draft[] {
  return [...document.querySelectorAll('.DocPublicationName')].map((outlet) => {
    const cell = outlet.closest('article, td, body')!
    const title = cell.querySelector('.TitreArticleVisu, .titreArticleVisu, .rdp__articletitle, .titreArticle')
    const marked = cell.querySelector('.docOcurrContainer, .DocText')
    const day = [...cell.querySelectorAll('.DocHeader')].map((one) => one.textContent).join(' ')
    const pieces = piecesOf(cell)
    const from = pieces.findIndex((piece) => tidy(piece) === tidy(title?.textContent)) + 1
    const end = pieces.findIndex(
      (piece, at) => at >= from && /^(?:©|Numéro de document|Document number|news·|Ce certificat)/.test(piece),
    )
    const text = marked ? piecesOf(marked) : pieces.slice(from, end < 0 ? undefined : end)
    return {
      byline: tidy(cell.querySelector('.docAuthors, .sm-margin-bottomNews')?.textContent),
      title: title?.textContent ?? null,
      outlet: tidy(outlet.textContent)?.replace(/,\s*(?:no|n°)\b.*$/, '') ?? null,
      day,
      section: tidy(day)?.split(',').length === 1 ? null : day.split(',')[0]!,
      text: text.join('\n\n'),
    }
  })
}

/** ProQuest: names of fields in bold, the story under “Full text:”. */
function readProQuest(document: Document): readonly Draft[] {
  const anchors = [...document.querySelectorAll('a[name^="DocID_"]')]
  return anchors.map((anchor) => draftOfProQuest(piecesOf(anchor.parentElement!))).filter(({ text }) => text !== '')
}

const FIELD =
  /^(Author|Publication info|Publication title|Publication date|Publication year|Abstract|Links|Full text|Subject|Location|People|Company \/ organization|Title|Pages|Number of pages|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Identifier \/ keyword|Dateline|Volume|Issue|First page|Column|Credit)\s*:\s*/

function draftOfProQuest(pieces: readonly string[]): Draft {
  const fields = new Map<string, string[]>()
  let field = 'Title'
  for (const piece of pieces) {
    const named = FIELD.exec(piece)
    field = named?.[1] ?? (/^ProQuest document link|^_{5,}/.test(piece) ? 'Links' : field)
    const rest = named ? piece.slice(named[0].length) : piece
    if (rest !== '') fields.set(field, [...(fields.get(field) ?? []), rest.replace(/^html>\s*/, '')])
  }
  const words = (name: string) => fields.get(name)?.[0] ?? null
  const house = (words('Publication title') ?? words('Publication info'))?.split(/[;[]/)[0]?.trim() ?? null
  const body = (fields.get('Full text') ?? fields.get('Abstract') ?? []).filter(
    (one) => one !== '' && one !== '--' && !/^\S+@\S+$/.test(one) && one !== 'html>',
  )
  return {
    title: words('Title'),
    outlet: house,
    byline: firstNameFirst(words('Author')),
    day: words('Publication date') ?? words('Publication info'),
    credits: [words('Copyright')],
    section: words('Section'),
    text: body.join('\n\n'),
  }
}

/** “Olivarez-Giles, Nathan” → “Nathan Olivarez-Giles”. */
function firstNameFirst(stated: string | null): string | null {
  if (stated === null) return null
  return piecesAt(stated, /;/)
    .map((one) => {
      const [last, first, ...others] = piecesAt(one, /,/)
      return last && first && others.length === 0 ? `${first} ${last}` : one
    })
    .join(', ')
}
