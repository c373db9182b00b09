import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { IntakeNote, Received } from '../report.js'
import { draftReports, tidy } from './draft-report.js'
import { refuse, type Desk, type Parcel } from './form.js'
import { orderLines, type PrintedLine, type PrintedRun } from './pdf-lines.js'
import { joinLines, withoutRunningLines } from './pdf-paragraphs.js'
import { LARGEST_IMAGE, pictureOfPage } from './pdf-pictures.js'
import { printedLines, sayRecognised, wordsRead, type RecognisedPage } from './pdf-recognised.js'
import { cutStories } from './pdf-stories.js'
import { houseOnPages } from './printed-outlet.js'
import { readStatedDay } from './stated-day.js'

const MOST_PAGES = 2_000
// A page of a scan has a stamp or a bad layer of OCR at most.
const LETTERS_A_PAGE = 120

// Half an hour of recognising, and no more paper than a researcher would check.
const MOST_SCANNED_PAGES = 300

/**
 * A PDF with words in it: columns in order, hyphens joined, running heads left out, each story of a page a report. A
 * scan is told as such, or its words are recognised where that was asked for.
 */
export async function openPdf({ name, bytes }: Parcel, { recognise }: Pick<Desk, 'recognise'>): Promise<Received> {
  const document = await openOrSay(bytes)
  if (typeof document === 'string') return refuse('binary', name, document)
  try {
    if (document.numPages > MOST_PAGES)
      return refuse(
        'too large',
        name,
        `found a PDF of ${document.numPages} pages, expected at most ${MOST_PAGES}. Cut it into its reports`,
      )
    const pages: (readonly PrintedLine[])[] = []
    const recognised: RecognisedPage[] = []
    let margin = ''
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(
        orderLines(
          items.flatMap((item) => ('str' in item ? runOf(item as TextItem) : [])),
          number,
        ),
      )
      if (number === 1)
        margin = items
          .flatMap((item) => ('str' in item && isTurned(item as TextItem) ? [(item as TextItem).str] : []))
          .join(' ')
      if (recognise !== null && lettersOn([pages.at(-1)!]) < LETTERS_A_PAGE && recognised.length < MOST_SCANNED_PAGES) {
        const picture = await pictureOfPage(page, (await getResolvedPDFJS()).OPS)
        const seen = picture && {
          page: number,
          lines: await recognise(picture),
          scale: picture.height / page.getViewport({ scale: 1 }).height,
          height: picture.height,
        }
        if (seen) {
          recognised.push(seen)
          pages[pages.length - 1] = printedLines(seen)
        }
      }
      page.cleanup()
    }
    const letters = lettersOn(pages)
    if (letters < LETTERS_A_PAGE * Math.min(pages.length, 3))
      return refuse('scan', name, sayScan(letters, pages.length, recognise !== null))
    const { info } = await document.getMetadata()
    const stated: unknown = 'Title' in info ? info.Title : null
    const title = knownTitle(typeof stated === 'string' ? tidy(stated) : null)
    const drafts = cutStories(joinLines(withoutRunningLines(pages)), {
      title,
      url: printedAddress(pages),
      margin,
      day: dayAlone(pages[0] ?? []),
      house: houseOnPages(pages.map((lines) => lines.map(({ text }) => text))),
      labels: await document.getPageLabels(),
    })
    const notes: readonly IntakeNote[] =
      recognised.length === 0 ? [] : [sayRecognised(name, recognised, document.numPages)]
    return await draftReports(
      name,
      drafts.map(({ pages: starts = [], ...draft }) => ({
        // Of one sheet nobody needs the number.
        ...draft,
        ...(document.numPages > 1 && { pages: starts }),
        ...(recognised.length > 0 && { recognised: wordsRead(draft.text, starts, recognised) }),
      })),
      notes,
    )
  } finally {
    await document.destroy()
  }
}

function lettersOn(pages: readonly (readonly PrintedLine[])[]): number {
  return pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}

function sayScan(letters: number, pages: number, wasTried: boolean): string {
  const found = `found a PDF of pictures (${letters} letters on ${pages} pages, a scan), expected words`
  return wasTried
    ? `${found}; no words could be recognised in it either. Find the text of it elsewhere, or scan it more finely`
    : `${found}. Read it with --ocr to have its letters recognised (each word is marked then), or recognise them elsewhere and read the text`
}

/** The document; or what is wrong with a file that says it is one. Nothing in it is ever run. */
async function openOrSay(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
      maxImageSize: LARGEST_IMAGE,
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error.name === 'PasswordException'
      ? 'found a PDF that asks for a password, expected an open one. Save it without its password'
      : `found a PDF that cannot be opened (${error.message.slice(0, 80)}), expected a whole one. Save it again`
  }
}

interface TextItem {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

/** A run set upright; letters along the margin (a repository’s stamp) are none of the story. */
function runOf({ str, width, transform }: TextItem): readonly PrintedRun[] {
  const [a, , , d, x, y] = transform as [number, number, number, number, number, number]
  return isTurned({ transform })
    ? []
    : [{ text: str.replaceAll('\uFDD0', ''), left: x, right: x + width, base: y, size: Math.abs(d) || Math.abs(a) }]
}

function isTurned({ transform: [a = 0, b = 0] }: Pick<TextItem, 'transform'>): boolean {
  return Math.abs(b) > Math.abs(a)
}

/** A line of nothing but a day: in a table the day stands in a cell of its own, wherever the columns put it. */
function dayAlone(lines: readonly PrintedLine[]): string | null {
  return (
    lines
      .map(({ text }) => text.trim())
      .find(
        (text) =>
          text.length < 32 && readStatedDay(text)?.date.length === 10 && (text.match(/\p{L}+/gu)?.length ?? 0) <= 2,
      ) ?? null
  )
}

/** “10811.exe”, “Microsoft Word - draft.doc”, “untitled”: what programs write there. */
function knownTitle(stated: string | null): string | null {
  return stated === null ||
    /\.(?:exe|docx?|pdf|indd|qxd|html?|tmp|rtf|odt)$|^(?:untitled|microsoft word|document\d*|print|layout)/i.test(
      stated,
    ) ||
    !/\s/.test(stated)
    ? null
    : stated
}

/** The address that a browser prints at the foot. */
function printedAddress(pages: readonly (readonly PrintedLine[])[]): string | null {
  const found = pages
    .flat()
    .map(({ text }) => /^(https?:\/\/(?!127\.|localhost)\S+?)(?:\s+\d+\/\d+)?$/.exec(text.trim())?.[1])
    .find((one) => one !== undefined)
  return found !== undefined && URL.canParse(found) ? found : null
}
