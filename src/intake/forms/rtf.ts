import iconv from 'iconv-lite'
import type { Received } from '../report.js'
import { draftDocument } from './document.js'
import type { Parcel } from './form.js'

/** Groups whose words are no words of the document: tables of fonts, pictures, fields’ instructions. */
const SKIPPED = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'fldinst',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'bkmkstart',
  'bkmkend',
  'listtext',
  'pntext',
  'pgdsctbl',
  'revtbl',
  'operator',
  'author',
  'nonshppict',
  'mmathPr',
])
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}
const CODE_PAGES: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb2312',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\(\r\n|[^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi
const FONT = /\{\\f(\d+)[^{}]*?\\fcharset(\d+)/g

interface Group {
  skipped: boolean
  skipAfter: number
  note: boolean
  codePage: string
}

/** An RTF document: its words, footnotes at the end, code pages of every alphabet. */
export async function openRtf({ name, bytes }: Parcel): Promise<Received> {
  return draftDocument(name, readRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
}

/** The paragraphs of an RTF document, one a line; cells parted by tabs. */
export function readRtf(source: string): readonly string[] {
  const whole = iconv.encodingExists(`windows-${/\\ansicpg(\d+)/.exec(source)?.[1] ?? ''}`)
    ? `windows-${/\\ansicpg(\d+)/.exec(source)![1]!}`
    : 'windows-1252'
  const fonts = new Map(
    [...source.matchAll(FONT)].map(([, font, charset]) => [
      Number(font),
      Number(charset) === 0 ? whole : (CODE_PAGES[Number(charset)] ?? whole),
    ]),
  )
  const groups: Group[] = [{ skipped: false, skipAfter: 1, note: false, codePage: whole }]
  const out = { body: '', notes: '' }
  let bytes: number[] = []
  let toSkip = 0
  const here = () => groups.at(-1)!
  const flush = () => {
    if (bytes.length === 0) return
    const text = iconv.decode(Buffer.from(bytes), here().codePage)
    bytes = []
    write(text)
  }
  const write = (text: string) => {
    if (here().skipped) return
    if (here().note) out.notes += text
    else out.body += text
  }
  /** Characters after `\uN` that older readers show instead of it. */
  const shown = (text: string) => {
    const kept = text.slice(Math.min(toSkip, text.length))
    toSkip -= text.length - kept.length
    if (kept !== '') {
      flush()
      write(kept)
    }
  }
  const control = (word: string, parameter: number | null) => {
    if (word === 'u' && parameter !== null) {
      flush()
      write(String.fromCharCode(parameter & 0xffff))
      toSkip = here().skipAfter
    } else if (word === 'uc') here().skipAfter = parameter ?? 1
    else if (word === 'f' && parameter !== null) {
      flush()
      here().codePage = fonts.get(parameter) ?? whole
    } else if (word === 'footnote') {
      flush()
      here().note = true
      out.notes += '\n'
    } else if (SKIPPED.has(word)) here().skipped = true
    else if (SIGNS[word] !== undefined) {
      flush()
      write(SIGNS[word])
    } else if (word === 'bin') toSkip = parameter ?? 0
  }
  for (const [, word, parameter, hex, symbol, brace, , text] of source.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1
      else if (!here().skipped) bytes.push(parseInt(hex, 16))
    } else if (word !== undefined) control(word, parameter === undefined ? null : Number(parameter))
    else if (brace === '{') {
      flush()
      groups.push({ ...here() })
    } else if (brace === '}') {
      flush()
      toSkip = 0
      if (groups.length > 1) groups.pop()
    } else if (symbol !== undefined) {
      if (symbol === '*') here().skipped = true
      else
        shown(
          symbol === '~'
            ? '\u00A0'
            : symbol === '_'
              ? '-'
              : /[\\{}]/.test(symbol)
                ? symbol
                : /[\r\n]/.test(symbol)
                  ? '\n'
                  : '',
        )
    } else if (text !== undefined) shown(text)
  }
  flush()
  return `${out.body}\n${out.notes}`.split('\n')
}
