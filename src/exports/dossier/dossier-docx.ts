import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
  type IRunOptions,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Dossier, DossierLine, DossierNote } from '../../views/dossier.js'
import { storable } from '../formats/told.js'
import type { DossierChart } from '../../views/dossier/charts.js'
import { drawChartTable } from './chart-table.js'
import { sayChanges, sayHidden, sayLeftOutLines, SHOWN_AS } from './dossier-sayings.js'

const SERIF = 'Georgia'
const SANS = 'Calibri'
const MARK = 'B3480B'
const SOFT = '575E68'
/** Half-points, as Word counts. */
const SIZE = { body: 21, title: 44, first: 30, second: 25, note: 18, facts: 18 } as const

/**
 * A dossier as a Word document: headings, paragraphs and footnotes as Word knows them. The same dossier gives the same
 * bytes.
 */
export async function renderDossierDocument(dossier: Dossier): Promise<Uint8Array> {
  const cited = new Set<number>()
  const document = new Document({
    creator: 'Attaché',
    lastModifiedBy: 'Attaché',
    title: dossier.title ?? 'Dossier',
    description: dossier.facts,
    styles: STYLES,
    footnotes: Object.fromEntries(
      dossier.notes.map((note) => [
        String(note.number),
        { children: [new Paragraph({ style: 'FootnoteText', children: noteRuns(note) })] },
      ]),
    ),
    sections: [
      {
        properties: {},
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.note })],
              }),
            ],
          }),
        },
        children: [...head(dossier), ...body(dossier, cited), ...tail(dossier, cited)],
      },
    ],
  })
  return steady(new Uint8Array(await Packer.toBuffer(document)))
}

const spaced = (before: number, after: number) => ({ spacing: { before, after } })
const STYLES = {
  default: {
    document: {
      run: { font: SERIF, size: SIZE.body, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: SERIF, size: SIZE.title, bold: true }, paragraph: spaced(0, 80) },
    heading1: {
      run: { font: SERIF, size: SIZE.first, bold: true, color: '1C1F24' },
      paragraph: { ...spaced(360, 120), keepNext: true },
    },
    heading2: {
      run: { font: SERIF, size: SIZE.second, bold: true, color: '1C1F24' },
      paragraph: { ...spaced(240, 80), keepNext: true },
    },
    footnoteText: { run: { font: SERIF, size: SIZE.note }, paragraph: { spacing: { after: 40, line: 240 } } },
    footnoteReference: { run: { superScript: true } },
  },
  paragraphStyles: [
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: SANS, size: SIZE.facts, color: SOFT },
    },
    {
      id: 'OwnWords',
      name: 'Own Words',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 360 }, spacing: { after: 120 } },
    },
    {
      id: 'Changed',
      name: 'Changed',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { border: { left: { style: 'single' as const, size: 18, space: 8, color: MARK } } },
    },
  ],
}

function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(storable(text))] })
}

function head(dossier: Dossier): readonly Paragraph[] {
  const { changes } = dossier
  return [
    paragraph(dossier.title ?? 'Dossier', { heading: HeadingLevel.TITLE }),
    paragraph(`${dossier.facts}. Every line is made from the record; its footnotes give the exact words.`, {
      style: 'Facts',
    }),
    ...dossier.foreword.map((words) => paragraph(words, { style: 'OwnWords' })),
    ...(changes === null
      ? []
      : [
          paragraph(sayChanges(changes), { style: 'Changed' }),
          ...changes.gone.map(
            ({ text, footnote }) =>
              new Paragraph({
                style: 'Changed',
                children: [
                  new TextRun('No longer told: '),
                  dressed({ text: storable(text), strike: true }),
                  new TextRun(storable(` (${footnote})`)),
                ],
              }),
          ),
        ]),
  ]
}

function body({ parts }: Dossier, cited: Set<number>): readonly FileChild[] {
  if (parts.length === 0) return [paragraph('Nothing is sure enough to be told.')]
  return parts.flatMap(({ title, strands }) => [
    paragraph(title, { heading: HeadingLevel.HEADING_1 }),
    ...strands.flatMap((strand) => [
      ...(strand.title === null ? [] : [paragraph(strand.title, { heading: HeadingLevel.HEADING_2 })]),
      ...(strand.chart ? chartParagraphs(strand.chart) : []),
      ...strand.lines.flatMap((line) => lineParagraphs(line, cited)),
    ]),
  ])
}

/** The drawing, and beneath it what it shows; the lines that follow say the same. */
function chartParagraphs(chart: DossierChart): readonly FileChild[] {
  return [drawChartTable(chart), paragraph(`${chart.title}. ${SHOWN_AS[chart.kind]}`, { style: 'Facts' })]
}

function dressed(options: IRunOptions): TextRun {
  return new TextRun(options)
}

function lineParagraphs({ text, notes, written, change }: DossierLine, cited: Set<number>): readonly Paragraph[] {
  const tag =
    change === null
      ? []
      : [dressed({ text: `${change.kind === 'new' ? 'New' : 'Changed'}: `, bold: true, color: MARK })]
  return [
    new Paragraph({
      ...(change === null ? {} : { style: 'Changed' }),
      children: [...tag, new TextRun(storable(text)), ...citations(notes, cited)],
    }),
    ...(change?.kind === 'changed' ? [paragraph(`was: ${change.was}`, { style: 'Changed' })] : []),
    ...written.map((words) => paragraph(words, { style: 'OwnWords' })),
  ]
}

function tail(dossier: Dossier, cited: Set<number>): readonly Paragraph[] {
  return [
    ...(dossier.leftOut === 0
      ? []
      : [
          new Paragraph({
            style: 'Facts',
            children: [
              new TextRun(sayLeftOutLines(dossier.leftOut, '--likely')),
              ...citations(dossier.leftOutNotes, cited),
            ],
          }),
        ]),
    ...(dossier.hidden === 0 ? [] : [paragraph(sayHidden(dossier.hidden), { style: 'Facts' })]),
  ]
}

/**
 * A footnote stands where it is first cited; Word has one place for each, so that every later number is a field that
 * points there.
 */
function citations(notes: readonly number[], cited: Set<number>): readonly ParagraphChild[] {
  return notes.flatMap((number, at): ParagraphChild[] => {
    const comma = at === 0 ? [] : [new TextRun({ text: ',', superScript: true })]
    if (cited.has(number)) return [...comma, new SimpleField(` NOTEREF ${placeOf(number)} \\f \\h `, String(number))]
    cited.add(number)
    return [...comma, new Bookmark({ id: placeOf(number), children: [new FootnoteReferenceRun(number)] })]
  })
}

function placeOf(number: number): string {
  return `_Note${number}`
}

/** *Outlet*, title, day, “exact words”, place, address or file, also in. */
function noteRuns({ outlet, title, day, words, place, address, file, alsoIn }: DossierNote): readonly ParagraphChild[] {
  const run = (text: string) => new TextRun(storable(text))
  return [
    run(' '),
    dressed({ text: storable(outlet), italics: true }),
    run(`${title === null ? '' : `, ${title}`}, ${day}, “${words}”, ${place}`),
    ...(address === null
      ? []
      : [
          run(', '),
          new ExternalHyperlink({
            link: address,
            children: [new TextRun({ text: storable(address), style: 'Hyperlink' })],
          }),
        ]),
    ...(file === null ? [] : [run(`, ${file}`)]),
    ...(alsoIn.length === 0 ? [] : [run(`, also in: ${alsoIn.join('; ')}`)]),
    run('.'),
  ]
}

/**
 * A zip has a time for each file, a document one of its making, and links names drawn by lot; the same dossier gives
 * the same bytes.
 */
const NO_TIME = '1980-01-01T00:00:00'
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu
const DRAWN = /\brId(?!\d+")[\w-]{12,}/gu
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/gu

/**
 * The library writes a field whose number would stand on the line until Word counts it anew; raised from the start it
 * also reads right where fields are never counted.
 */
const FIELD = /<w:fldSimple w:instr="([^"]*)"><w:r><w:t[^>]*>([^<]*)<\/w:t><\/w:r><\/w:fldSimple>/gu

function raisedField(_: string, code: string, number: string): string {
  const run = (inner: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${inner}</w:r>`
  return `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText xml:space="preserve">${code}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${run(`<w:t>${number}</w:t>`)}${run('<w:fldChar w:fldCharType="end"/>')}`
}

function steady(zipped: Uint8Array): Uint8Array {
  const names = new Map<string, string>()
  const nameOf = (drawn: string) =>
    names.get(drawn) ?? (names.set(drawn, `rIdLink${names.size + 1}`), names.get(drawn)!)
  const marks = new Map<string, string>()
  const markOf = (drawn: string) => marks.get(drawn) ?? (marks.set(drawn, String(marks.size + 1)), marks.get(drawn)!)
  const files = Object.entries(unzipSync(zipped)).sort(([a], [b]) =>
    a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1,
  )
  return zipSync(
    Object.fromEntries(
      files.map(([name, bytes]) => [
        name,
        [
          /\.(?:xml|rels)$/u.test(name) ? strToU8(steadyText(strFromU8(bytes), nameOf, markOf)) : bytes,
          { mtime: NO_TIME, level: 6 },
        ] as const,
      ]),
    ),
  )
}

function steadyText(text: string, nameOf: (drawn: string) => string, markOf: (drawn: string) => string): string {
  return text
    .replace(MADE, `$1${NO_TIME}Z`)
    .replace(DRAWN, nameOf)
    .replace(BOOKMARK, (_, start: string, id: string) => `${start}${markOf(id)}"`)
    .replace(FIELD, raisedField)
}
