import { LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import { draftDocument } from './document.js'
import { refuse, type Parcel } from './form.js'
import { unpackNamed } from './unpack.js'
import { findAll, parseXml, type XmlElement } from './xml-tree.js'

// The title in a document’s properties is often that of the template or of another story; it is never taken.
const PARTS = new Set(['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'])
const PARTS_LARGEST = LARGEST_FILE * 5
/** Deleted words, instructions of fields, and the second copy of a text box for older programs. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'sectPr', 'tblPr'])

/** A Word document (DOCX): its paragraphs, text boxes and inserted words with it, notes at the end. */
export async function openWordDocument({ name, bytes }: Parcel): Promise<Received> {
  const parts = unpackNamed(bytes, (part) => PARTS.has(part), PARTS_LARGEST)
  const paragraphs = [...PARTS].flatMap((part) => {
    const root = parts[part] ? parseXml(Buffer.from(parts[part]).toString('utf8')) : null
    return root ? paragraphsOf(root) : []
  })
  return paragraphs.length === 0
    ? refuse('empty', name, 'found a Word document without words, expected a report')
    : draftDocument(name, paragraphs)
}

function paragraphsOf(root: XmlElement): readonly string[] {
  return findAll(root, 'p', 'tr').flatMap((one) => (one.local === 'tr' ? [rowOf(one)] : linesOf(one)))
}

/** A row of a table is one line, its cells parted by tabs; a row of one cell is its paragraphs. */
function rowOf(row: XmlElement): string {
  const cells = findAll(row, 'tc').map((cell) =>
    findAll(cell, 'p')
      .map((one) => linesOf(one).join('\n'))
      .join('\n'),
  )
  return cells.filter((cell) => cell.trim() !== '').join('\t')
}

/** A paragraph’s own line, and behind it those of text boxes that hang in it. */
function linesOf(paragraph: XmlElement): readonly string[] {
  const boxes: string[] = []
  const walk = (from: XmlElement): string =>
    from.children
      .map((one) => {
        if (typeof one === 'string') return from.local === 't' ? one : ''
        if (LEFT_OUT.has(one.local)) return ''
        if (one.local === 'txbxContent') {
          boxes.push(...findAll(one, 'p').flatMap(linesOf))
          return ''
        }
        return one.local === 'tab'
          ? '\t'
          : one.local === 'br' || one.local === 'cr'
            ? '\n'
            : one.local === 'noBreakHyphen'
              ? '-'
              : walk(one)
      })
      .join('')
  return [walk(paragraph), ...boxes]
}
