import type { Form, Parcel } from './form.js'

const startsWith =
  (...bytes: readonly number[]) =>
  ({ bytes: found }: Parcel) =>
    bytes.every((byte, index) => found[index] === byte)
const start = (pattern: RegExp) => (parcel: Parcel) => pattern.test(parcel.start)

const MAIL_HEADER =
  /^(?:>?From \S[^\n]*\n)?(?:(?:Received|Return-Path|Delivered-To|X-[\w-]+|ARC-[\w-]+|DKIM-Signature|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Reply-To|Sender|Snapshot-Content-Location|List-[\w-]+|Authentication-Results):[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/i
const IS_MAIL = /^(?:From|Received|Return-Path|MIME-Version|Message-ID)\s*:/im
const SAVED_PAGE = /^(?:Snapshot-Content-Location:|From: *<?Saved by |Content-Type: *multipart\/related)/im
const MAILBOX = /^From \S[^\n]*\r?\n(?:>?[\w-]+:)/
// SOH or SYN before the service and number of the take, STX before the words.
const WIRE = /^[\x01\x02\x16\x1b\x11-\x14\s]*[\x01\x02\x16][\s\S]{0,300}?[\x02\x1e\x11^]/
const XML =
  /^(?:<\?xml\b|<!DOCTYPE\s+(?!html)\w|<(?:rss|feed|rdf:RDF|opml|nitf|NewsML|newsItem|newsMessage|contentSet|PPSResponse|ppsArticleResponse)\b)/i
const XHTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i
const PAGE =
  /^(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body|div|p|article|section|main|table|span|h[1-6]|a|meta|title|center|font|ul|header)\b/i
// Factiva, Europresse, LexisNexis, ProQuest
const PRESS_PAGE =
  /class="articleParagraph |class="article \w\wArticle"|class="DocPublicationName"|class="[^"]*\bDocPublicationName\b|<a name="DOC_ID_\d|<a name="DocID_|LXNComment/i
const JSON_TEXT = /^[[{]\s*(?:["{[\]}]|-?\d)/
const HEAD = 20_000

/**
 * Every form, in the order in which they are tried; the first that tells a parcel for its own opens it. What none tells
 * is plain text or no report.
 */
export const FORMS: readonly Form[] = [
  {
    called: 'a PDF',
    tells: ({ start: begins }) => begins.slice(0, 1024).includes('%PDF-'),
    open: async () => (await import('./pdf.js')).openPdf,
  },
  {
    called: 'a zip archive or an office document',
    holdsMany: true,
    tells: startsWith(0x50, 0x4b, 0x03, 0x04),
    open: async () => (await import('./package.js')).openPackage,
    stream: async () => (await import('../streams/package-stream.js')).streamPackage,
  },
  {
    called: 'an old office document or Outlook message',
    tells: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    open: async () => (await import('./old-office.js')).openOldOffice,
  },
  {
    called: 'a gzip archive',
    holdsMany: true,
    tells: startsWith(0x1f, 0x8b),
    open: async () => (await import('./gzip.js')).openGzip,
    stream: async () => (await import('../streams/gzip-stream.js')).streamGzip,
  },
  {
    called: 'a tar archive',
    holdsMany: true,
    tells: ({ bytes }) => String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar',
    open: async () => (await import('./tar.js')).openTar,
    stream: async () => (await import('../streams/tar-stream.js')).streamTar,
  },
  {
    called: 'a web archive',
    holdsMany: true,
    tells: start(/^WARC\/\d/),
    open: async () => (await import('./web-archive.js')).openWebArchive,
    stream: async () => (await import('../streams/warc-stream.js')).streamWebArchive,
  },
  { called: 'an RTF document', tells: start(/^\{\\rtf/), open: async () => (await import('./rtf.js')).openRtf },
  {
    called: 'a mailbox',
    holdsMany: true,
    tells: start(MAILBOX),
    open: async () => (await import('./mailbox.js')).openMailbox,
    stream: async () => (await import('../streams/mailbox-stream.js')).streamMailbox,
  },
  {
    called: 'a page saved as MHTML',
    tells: ({ start: begins }) => MAIL_HEADER.test(lines(begins)) && SAVED_PAGE.test(headersOf(begins)),
    open: async () => (await import('./mhtml.js')).openMhtml,
  },
  {
    called: 'a mail',
    tells: ({ start: begins }) => MAIL_HEADER.test(lines(begins)) && IS_MAIL.test(headersOf(begins)),
    open: async () => (await import('./mail.js')).openMail,
  },
  {
    called: 'a wire file',
    tells: ({ start: begins }) => WIRE.test(begins.slice(0, 400)),
    open: async () => (await import('./wire.js')).openWire,
  },
  { called: 'a JSON document', tells: start(JSON_TEXT), open: async () => (await import('./json.js')).openJson },
  {
    called: 'an XML document',
    tells: ({ start: begins }) => XML.test(begins) && !XHTML.test(begins),
    open: async () => (await import('./xml.js')).openXml,
  },
  {
    called: 'a page of a press database',
    tells: (parcel) => (PAGE.test(parcel.start) || XHTML.test(parcel.start)) && PRESS_PAGE.test(parcel.text() ?? ''),
    open: async () => (await import('./press-page.js')).openPressPage,
  },
  {
    called: 'a saved page',
    tells: ({ start: begins, name }) => PAGE.test(begins) || XHTML.test(begins) || /\.x?html?$/i.test(name),
    open: async () => (await import('./page.js')).openSavedPage,
  },
  {
    called: 'a download of a press database',
    holdsMany: true,
    tells: start(
      /^[ \t\f]*(?:\d+ (?:of|von|sur|de|di|van) \d+ DO[CK]U?M\w*|DO[CK]UM\w+ \d+ (?:of|von|sur|de|di|van) \d+)[ \t]*\r?$/im,
    ),
    open: async () => (await import('./lexis-text.js')).openLexisText,
  },
  {
    called: 'a download of a press database',
    holdsMany: true,
    tells: ({ start: begins }) =>
      /^(?:End of Document|Ende des Dokuments|Fin du document|Document [A-Z]\w{5}\w*\d{8}\w+)[ \t]*\r?$/m.test(begins),
    open: async () => (await import('./document.js')).openPressText,
  },
  {
    called: 'a Markdown clipping',
    tells: ({ start: begins }) =>
      /^---\r?\n(?:[\w-]+:[^\n]*\n|[ \t-][^\n]*\n)+---\r?\n/.test(begins) ||
      /^\+\+\+\r?\n(?:[\w-]+ *=[^\n]*\n)+\+\+\+\r?\n/.test(begins) ||
      /\]\(https?:\/\//.test(begins.slice(0, HEAD)) ||
      isHeadedMarkdown(begins.slice(0, HEAD)),
    open: async () => (await import('./markdown.js')).openMarkdown,
  },
  {
    called: 'a table',
    holdsMany: true,
    tells: (parcel) => looksLikeTable(parcel),
    open: async () => (await import('./table.js')).openTable,
  },
]

// “# Headline”, and further on quotes, links, headings or a picture as Markdown sets them.
function isHeadedMarkdown(text: string): boolean {
  return (
    /^#{1,2} \S[^\n]*\n\s*\n/.test(text.replaceAll('\r', '')) &&
    /^(?:#{2,4} \S|> \S|!\[[^\]\n]*\]\()|<https?:[^>\s]+>|\*\*\S[^*\n]*\*\*/m.test(text)
  )
}

function lines(text: string): string {
  return text.slice(0, HEAD).replace(/\r\n?/g, '\n')
}

function headersOf(text: string): string {
  return lines(text).split('\n\n')[0]!
}

// Prose has commas too, so a table parted by commas shows more: empty cells, or as many on every line.
const FEWEST_ROWS = 3
const SAME_SHARE = 0.8

// “title,text,date,source”
const HEADED = /^(?=.*\b(?:title|headline|text|content|url)\b)"?[\w ]{1,30}"?(?:[,;\t]"?[\w ]{0,30}"?){2,}$/i

/** Lines with the same number of separators, line by line. */
function looksLikeTable({ start: begins, name }: Parcel): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true
  const whole = begins.slice(0, HEAD).split(/\r?\n/)
  const rows = (begins.length > HEAD ? whole.slice(0, -1) : whole).filter((line) => line.trim() !== '').slice(0, 60)
  if (HEADED.test(rows[0] ?? '')) return true
  if (rows.length < FEWEST_ROWS) return false
  const counts = (separator: string, fewest: number) => {
    const found = rows.map((row) => row.split(separator).length - 1)
    const usual = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)]!
    return usual >= fewest && found.filter((count) => count === usual).length >= rows.length * SAME_SHARE
  }
  return (
    counts('\t', 2) ||
    counts(';', 4) ||
    counts(',', 5) ||
    rows.filter((row) => /,,,|^,|(?:^|,)"[^"]*",/.test(row)).length >= rows.length * SAME_SHARE
  )
}
