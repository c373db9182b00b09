import { LARGEST_FILE } from '../limits.js'
import type { Received } from '../report.js'
import { draftDocument } from './document.js'
import { refuse, type Parcel } from './form.js'
import { openCalc } from './spreadsheet.js'
import { unpackNamed } from './unpack.js'
import { find, findAll, parseXml, type XmlElement } from './xml-tree.js'

const LEFT_OUT = new Set([
  'tracked-changes',
  'note-citation',
  'annotation',
  'table-of-content',
  'sequence-decls',
  'forms',
])

/** An OpenDocument file: a text (ODT) or a table (ODS). */
export async function openOpenDocument({ name, bytes }: Parcel): Promise<Received> {
  const content = unpackNamed(bytes, (part) => part === 'content.xml', LARGEST_FILE * 5)['content.xml']
  const root = content ? parseXml(Buffer.from(content).toString('utf8')) : null
  if (!root)
    return refuse(
      'broken file',
      name,
      'found an OpenDocument file without its content, expected a text or a table. Save it again',
    )
  const sheet = find(root, 'spreadsheet')
  if (sheet) return openCalc(name, sheet)
  if (!find(root, 'text'))
    return refuse('no report', name, 'found an OpenDocument drawing or presentation, expected a text or a table')
  return readOpenText(name, root, null)
}

/** The paragraphs of an OpenDocument text, its notes at the end. */
export async function readOpenText(name: string, root: XmlElement, title: string | null): Promise<Received> {
  const notes: string[] = []
  const text = find(root, 'body') ?? root
  const lines = blocksOf(text).map((block) => lineOf(block, notes))
  return draftDocument(name, [...lines, ...notes], { title })
}

function blocksOf(from: XmlElement): readonly XmlElement[] {
  return from.children.flatMap((one) =>
    typeof one === 'string' || LEFT_OUT.has(one.local)
      ? []
      : ['p', 'h', 'table-row'].includes(one.local)
        ? [one]
        : blocksOf(one),
  )
}

function lineOf(block: XmlElement, notes: string[]): string {
  if (block.local === 'table-row')
    return findAll(block, 'table-cell')
      .map((cell) =>
        blocksOf(cell)
          .map((one) => lineOf(one, notes))
          .join('\n'),
      )
      .filter((one) => one !== '')
      .join('\t')
  const boxes: string[] = []
  const walk = (from: XmlElement): string =>
    from.children
      .map((one) => {
        if (typeof one === 'string') return one.replace(/\s+/g, ' ')
        if (LEFT_OUT.has(one.local)) return ''
        if (one.local === 'note-body') {
          notes.push(...blocksOf(one).map((inner) => lineOf(inner, notes)))
          return ''
        }
        if (one.local === 'text-box') {
          boxes.push(...blocksOf(one).map((inner) => lineOf(inner, notes)))
          return ''
        }
        return one.local === 's'
          ? ' '.repeat(Math.min(80, Number(one.attributes['c'] ?? 1)))
          : one.local === 'tab'
            ? '\t'
            : one.local === 'line-break'
              ? '\n'
              : walk(one)
      })
      .join('')
  return [walk(block), ...boxes].join('\n')
}
