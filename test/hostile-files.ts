import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/**
 * What somebody who means harm, or a broken program, leaves among reports: what is written, and what must be said of it
 * (null: it is read, and bounded).
 */
export interface HostileFile {
  readonly name: string
  readonly write: (path: string) => void
  readonly said: RegExp | null
  /** Reports that come of it at most. */
  readonly reports: number
}

const WORDS =
  'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said.'
const LONGER =
  'The accord will open a second line between the two countries next spring, the ministry added, and the talks will go on in Tallinn.'
const PAGE = `<p>${WORDS}</p><p>${LONGER}</p><p>${WORDS.replace('Monday', 'Tuesday')}</p>`
const file = (content: string | Uint8Array) => (path: string) => {
  writeFileSync(path, content)
}
/** What is large is made only when it is written. */
const made = (make: () => string | Uint8Array) => (path: string) => {
  writeFileSync(path, make())
}
const sparse =
  (size: number, start = '') =>
  (path: string) => {
    const handle = openSync(path, 'w')
    writeSync(handle, start)
    ftruncateSync(handle, size)
    closeSync(handle)
  }
const zip = (members: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
const warc = (...records: readonly string[]) => records.join('')
const record = (headers: string, block: string) => `WARC/1.0\r\n${headers}\r\n\r\n${block}\r\n\r\n`

/** A page of a web archive, packed by its house. */
function packedRecord(head: string, body: Uint8Array): Buffer {
  const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${head.length + body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(headers + head), body, Buffer.from('\r\n\r\n')])
}

/** Bytes with a stretch of them changed. */
function damaged(bytes: Uint8Array, from: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0xee, from, from + 24)
  return copy
}

/** Fifield’s bomb: ten thousand members that are one and the same stretch of the archive. */
function overlappingZip(): Uint8Array {
  const whole = zip({ 'a.txt': new Uint8Array(10_000_000) })
  const view = Buffer.from(whole)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const [length, start] = [view.readUInt32LE(end + 12), view.readUInt32LE(end + 16)]
  const entry = view.subarray(start, start + length)
  const count = 10_000
  const entries = Buffer.concat(Array.from({ length: count }, () => entry))
  const tail = Buffer.from(view.subarray(end))
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(entries.length, 12)
  return Buffer.concat([view.subarray(0, start), entries, tail])
}

/** Archives in archives without an end that a reader sees. */
function nest(depth: number): Uint8Array {
  return Array.from({ length: depth }).reduce<Uint8Array>((inner) => zip({ 'inner.zip': inner }), strToU8(WORDS))
}

function tar(name: string, content: string, kind = '0', size = content.length): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(size.toString(8).padStart(11, '0'), 124)
  header.write(kind, 156)
  header.write('ustar\u000000', 257)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)])
}

function pdf(...objects: readonly string[]): string {
  const body = objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')
  return `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
}

/** A page that is one white picture of so many points a side, a bit each, packed to a thousandth. */
export function hugePicture(side: number): string {
  const packed = deflateSync(new Uint8Array(Math.ceil(side / 8) * side).fill(255)).toString('hex')
  const draw = 'q 600 0 0 800 0 0 cm /P Do Q'
  return pdf(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter [/ASCIIHexDecode /FlateDecode] /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
  )
}

const SHOWN = `BT /F1 9 Tf 20 700 Td ${[WORDS, LONGER, WORDS.replace('Monday', 'Tuesday')].map((words) => `(${words}) Tj 0 -20 Td`).join(' ')} ET`

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: 'zeros.zip',
    write: made(() => zip({ 'zeros.txt': new Uint8Array(100_000_000) })),
    said: /zeros\.txt: 100 MB, expected a report of at most 20 MB/,
    reports: 0,
  },
  { name: 'overlapping.zip', write: made(overlappingZip), said: /files lie in one another/, reports: 0 },
  { name: 'nest.zip', write: made(() => nest(12)), said: /archives or mails deep, expected at most 5/, reports: 0 },
  {
    name: 'lying.zip',
    write: (path) => {
      const bytes = Buffer.from(zip({ 'zeros.txt': new Uint8Array(60_000_000) }))
      // The table of contents says ten bytes.
      bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
      writeFileSync(path, bytes)
    },
    said: /zeros\.txt: /,
    reports: 0,
  },
  {
    name: 'climbing.zip',
    write: file(
      zip({
        '../../../etc/cron.d/report.txt': WORDS,
        '/etc/passwd': `${WORDS} It was the second.`,
        'C:\\Windows\\report.txt': `${WORDS} It was the third.`,
      }),
    ),
    said: null,
    reports: 3,
  },
  {
    name: 'cut.zip',
    write: file(zip({ 'a.txt': WORDS }).subarray(0, 90)),
    said: /without its table of contents/,
    reports: 0,
  },
  {
    name: 'zeros.gz',
    write: made(() => gzipSync(new Uint8Array(200_000_000))),
    said: /zeros: (?:found|more than 20 MB)/,
    reports: 0,
  },
  {
    name: 'twice.gz',
    write: made(() => gzipSync(gzipSync(gzipSync(new Uint8Array(300_000_000))))),
    said: /twice: (?:found|more than 20 MB|lies)/,
    reports: 0,
  },
  {
    name: 'cut.gz',
    write: file(
      gzipSync(
        strToU8(
          `${WORDS}\n\n`
            .repeat(200)
            .split('')
            .map((one, at) => (at % 97 === 0 ? String(at) : one))
            .join(''),
        ),
      ).subarray(0, 300),
    ),
    said: /its packing cannot be undone further \(it ends in the middle\)/,
    reports: 1,
  },
  {
    name: 'climbing.tar',
    write: (path) =>
      writeFileSync(
        path,
        Buffer.concat([
          tar('../../../tmp/report.txt', WORDS),
          tar('link', '', '2'),
          tar('huge.txt', '', '0', 0o77777777777),
        ]),
      ),
    said: null,
    reports: 1,
  },
  {
    name: 'huge.txt',
    write: sparse(1_000_000_000, WORDS),
    said: /huge\.txt: 1000 MB, expected a report of at most 20 MB/,
    reports: 0,
  },
  {
    name: 'huge.html',
    write: sparse(1_000_000_000, '<!doctype html><p>'),
    said: /huge\.html: 1000 MB, expected a report/,
    reports: 0,
  },
  {
    name: 'huge.pdf',
    write: sparse(1_000_000_000, '%PDF-1.7\n'),
    said: /huge\.pdf: 1000 MB, expected a report/,
    reports: 0,
  },
  {
    name: 'huge.jsonl',
    write: sparse(300_000_000, `${JSON.stringify({ id: 'line-one', text: WORDS })}\n`),
    said: /huge\.jsonl:2: a line of more than 20 MB/,
    reports: 1,
  },
  {
    name: 'huge.mbox',
    write: sparse(100_000_000, `From a@b Mon Jun  3 10:00:00 2024\nFrom: A <a@b.example>\nSubject: x\n\n`),
    said: /huge\.mbox: a mail of more than 20 MB/,
    reports: 0,
  },
  {
    name: 'huge.csv',
    write: sparse(400_000_000, 'title,text,date\n'),
    said: /huge\.csv: 400 MB, expected a report/,
    reports: 0,
  },
  {
    name: 'lengths.warc',
    write: file(
      warc(
        record(
          'WARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 99999999999',
          'HTTP/1.1 200 OK\r\n\r\nx',
        ),
      ),
    ),
    said: /lengths\.warc: found a record that ends before its length/,
    reports: 0,
  },
  {
    name: 'negative.warc',
    write: file(warc(record('WARC-Type: response\r\nContent-Length: -5', 'x'))),
    said: /negative\.warc: found a record of ‹-5› bytes/,
    reports: 0,
  },
  {
    name: 'headers.warc',
    write: file(`WARC/1.0\r\n${'X-Long: y\r\n'.repeat(20_000)}`),
    said: /headers\.warc: found a record whose headers do not end/,
    reports: 0,
  },
  {
    name: 'scripts.pdf',
    write: file(
      pdf(
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1/"\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
        `<< /Length ${SHOWN.length} >>\nstream\n${SHOWN}\nendstream`,
      ),
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'loop.pdf',
    write: file(pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000000 >>')),
    said: /loop\.pdf: /,
    reports: 0,
  },
  {
    name: 'self.pdf',
    write: file(
      pdf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>',
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
      ),
    ),
    said: /self\.pdf: /,
    reports: 0,
  },
  {
    name: 'entities.xml',
    write: file(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1/evil.dtd">%y;]><rss><channel><title>T</title><item><title>Ministers meet</title><description>${WORDS} &x;</description></item></channel></rss>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'laughs.xml',
    write: file(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY ${'b'.repeat(at + 1)} "${`&${at === 0 ? 'a' : 'b'.repeat(at)};`.repeat(10)}">`).join('')}]><rss><channel><title>T</title><item><title>Ministers laugh</title><description>${WORDS} &${'b'.repeat(30)};</description></item></channel></rss>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'deep.xml',
    write: file(`<?xml version="1.0"?>${'<a>'.repeat(500_000)}`),
    said: /deep\.xml: found XML of a kind not known here/,
    reports: 0,
  },
  {
    name: 'deep.html',
    write: file(`<!doctype html><title>Deep</title>${'<div>'.repeat(100_000)}${PAGE}`),
    said: null,
    reports: 1,
  },
  {
    name: 'deep.json',
    write: file('['.repeat(2_000_000)),
    said: /deep\.json: found (?:JSON|a JSON document)/,
    reports: 0,
  },
  {
    name: 'deep-objects.json',
    write: file(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`),
    said: /deep-objects\.json: found /,
    reports: 0,
  },
  {
    name: 'deep.rtf',
    write: file(`{\\rtf1 ${'{'.repeat(1_000_000)} ${WORDS} ${'}'.repeat(1_000_000)}}`),
    said: null,
    reports: 1,
  },
  {
    name: 'deep.eml',
    write: file(
      `From: A <a@b.example>\nSubject: x\nMIME-Version: 1.0\n${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join('')}Content-Type: text/plain\n\n${WORDS}\n`,
    ),
    said: /deep\.eml: found a mail that cannot be opened/,
    reports: 0,
  },
  {
    name: 'titles.xml',
    write: file(
      `<rss><channel><title>&lt;img src=x onerror=alert(1)&gt;Desk</title><item><title>&lt;script&gt;alert(1)&lt;/script&gt;Ministers &lt;b&gt;meet&lt;/b&gt;</title><description>&lt;p onclick="x()"&gt;${WORDS.replace('ferries', 'trains')}&lt;/p&gt;&lt;iframe src="http://127.0.0.1/"&gt;&lt;/iframe&gt;</description></item></channel></rss>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'wide.csv',
    write: file(`${Array.from({ length: 200_000 }, (_, at) => `c${at}`).join(',')}\n${'1,'.repeat(200_000)}\n`),
    said: /wide\.csv: /,
    reports: 0,
  },
  { name: 'lines.txt', write: file('\n'.repeat(10_000_000)), said: /lines\.txt: found nothing in it/, reports: 0 },
  { name: 'blanks.html', write: file(`<html><body>${' '.repeat(5_000_000)}${PAGE}`), said: null, reports: 1 },
  { name: 'tags.html', write: file(`<html><body>${'<a href="'.repeat(300_000)}`), said: /tags\.html: /, reports: 0 },
  // Office documents, tables and old containers.
  {
    name: 'bomb.docx',
    write: made(() =>
      zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': new Uint8Array(300_000_000).fill(32) }),
    ),
    said: /bomb\.docx: /,
    reports: 0,
  },
  {
    name: 'laughs.docx',
    write: file(
      zip({
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "haha"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${WORDS} &x; &c;</w:t></w:r></w:p></w:body></w:document>`,
      }),
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'far.xlsx',
    write: file(
      zip({
        'xl/workbook.xml': '<x/>',
        'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>text</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Ministers sign accord in Oslo</t></is></c><c r="XFD1048576" t="inlineStr"><is><t>${WORDS}</t></is></c></row></sheetData></worksheet>`,
      }),
    ),
    said: /far\.xlsx: /,
    reports: 0,
  },
  {
    name: 'beyond.xlsx',
    write: file(
      zip({
        'xl/workbook.xml': '<x/>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="${'Z'.repeat(12)}9" t="s"><v>99999999999</v></c></row></sheetData></worksheet>`,
      }),
    ),
    said: /beyond\.xlsx: /,
    reports: 0,
  },
  {
    name: 'repeated.ods',
    write: file(
      zip({
        'META-INF/manifest.xml': '<x/>',
        'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>${WORDS}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      }),
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'climbing.epub',
    write: file(
      zip({
        'META-INF/container.xml': '<x/>',
        'a/book.opf': `<package><metadata><title>T</title></metadata><manifest><item id="s" href="../../../../etc/passwd"/><item id="t" href="file:///etc/passwd"/><item id="u" href="u.xhtml"/></manifest><spine><itemref idref="s"/><itemref idref="t"/><itemref idref="u"/><itemref idref="u"/></spine></package>`,
        'a/u.xhtml': `<html><body>${PAGE}<script>alert(1)</script></body></html>`,
      }),
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'round.doc',
    write: (path) => {
      // An old office document whose sectors lead back to themselves.
      const bytes = Buffer.alloc(512 * 4)
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
      bytes.writeUInt16LE(0x3e, 24)
      bytes.writeUInt16LE(3, 26)
      bytes.writeUInt16LE(0xfffe, 28)
      bytes.writeUInt16LE(9, 30)
      bytes.writeUInt16LE(6, 32)
      bytes.writeUInt32LE(1, 44)
      bytes.writeUInt32LE(1, 48)
      bytes.writeUInt32LE(4096, 56)
      bytes.writeUInt32LE(0xfffffffe, 60)
      bytes.writeUInt32LE(0xfffffffe, 68)
      for (let at = 76; at < 512; at += 4) bytes.writeUInt32LE(at === 76 ? 0 : 0xffffffff, at)
      for (let at = 512; at < 1024; at += 4) bytes.writeUInt32LE(1, at)
      writeFileSync(path, bytes)
    },
    said: /round\.doc: /,
    reports: 0,
  },
  {
    name: 'bin.rtf',
    write: file(`{\\rtf1\\ansi {\\pict\\bin999999999 xx} ${WORDS}\\par {\\*\\unknown\\u-99999999999? } \\'zz }`),
    said: /bin\.rtf: |^$/,
    reports: 1,
  },
  {
    name: 'marks.csv',
    write: file(`title,text,date\n"${'a,'.repeat(500_000)}\n${'"'.repeat(300_001)}\n`),
    said: /marks\.csv: |^$/,
    reports: 1,
  },
  // Mails.
  {
    name: 'heads.eml',
    write: file(`From: A <a@b.example>\n${'X-Pad: yes\n'.repeat(200_000)}Subject: x\n\n${WORDS}\n`),
    said: /heads\.eml: |^$/,
    reports: 1,
  },
  {
    name: 'bound.eml',
    write: file(
      `From: A <a@b.example>\nSubject: Ferry accord\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="(a+)+$"\n\n--(a+)+$\nContent-Type: text/plain\n\n${WORDS} ${'a'.repeat(100_000)}!\n--(a+)+$--\n`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'sent-on.eml',
    write: file(
      `From: A <a@b.example>\nSubject: Fwd: x\n\n${`From: A\nSent: B\nSubject: C\n`.repeat(20_000)}${WORDS}\n`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'bomb.eml',
    write: made(
      () =>
        `From: A <a@b.example>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/zip; name="a.zip"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="../../a.zip"\n\n${Buffer.from(zip({ 'zeros.txt': new Uint8Array(100_000_000) })).toString('base64')}\n--b--\n`,
    ),
    said: /zeros\.txt: 100 MB, expected a report/,
    reports: 0,
  },
  // Pages whose markup or words are made to take long.
  {
    name: 'flat.html',
    write: file(`<html><title>T</title><body>${`<p>${WORDS}</p>`.repeat(25_000)}`),
    said: /flat\.html: /,
    reports: 0,
  },
  {
    name: 'links.html',
    write: file(
      `<html><title>T</title><body><article>${PAGE}</article><ul>${'<li><a href="/x">Another report of the day is here</a></li>'.repeat(20_000)}</ul>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'linked.html',
    write: file(
      `<html><title>T</title><script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script><script type="application/ld+json">[${'{"@type":"NewsArticle","author":{"name":"A"}},'.repeat(50_000)}{}]</script><body><article><h1>T</h1>${PAGE}</article>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'attributes.html',
    write: file(
      `<html><title>T</title><body><div ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>${PAGE}</div>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'labels.html',
    write: made(
      () =>
        `<html><title>T</title><body><article><h1>T</h1>${PAGE}<p>${'<a href="/x">Ada Berg, opens new tab</a> '.repeat(10_000)}</p></article>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'repeated.html',
    write: made(
      () =>
        `<html><title>T</title><body><p>${Array.from({ length: 3_000 }, (_, at) => `<b id=${at}>`).join('')}${'<p>x'.repeat(3_000)}`,
    ),
    said: /repeated\.html: found a saved page that cannot be opened \(it has more than \d+ elements\)/,
    reports: 0,
  },
  {
    name: 'names.html',
    write: file(
      `<html><title>T</title><body>${`<p class="byline">By ${'Ada '.repeat(90)}</p>`.repeat(2_000)}<article><h1>T</h1>${PAGE}</article>`,
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'base.html',
    write: file(
      `<html><head><base href="file:///etc/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1/"><link rel="canonical" href="file:///etc/passwd"><title>T</title></head><body><iframe src="file:///etc/passwd"></iframe><object data="/etc/passwd"></object><article><h1>T</h1>${PAGE}</article>`,
    ),
    said: null,
    reports: 1,
  },
  // Text.
  {
    name: 'brackets.md',
    write: file(
      `# Ferry accord\n\n${'[ab '.repeat(100_000)}\n\n${'** '.repeat(100_000)}\n\n${'[a](b '.repeat(50_000)}\n\n${WORDS}\n`,
    ),
    said: null,
    reports: 1,
  },
  { name: 'front.md', write: file(`---\n${'a: b\n'.repeat(300_000)}`), said: /front\.md: |^$/, reports: 1 },
  { name: 'one-word.txt', write: file('x'.repeat(1_900_000)), said: /one-word\.txt: /, reports: 0 },
  {
    name: 'turned.txt',
    write: file(`${WORDS}\u202E${'\u202E\u2066\u200B'.repeat(50_000)}${LONGER}`),
    said: null,
    reports: 1,
  },
  {
    name: 'corrections.txt',
    write: file(`${WORDS}\n\n${`Correction${' and'.repeat(10)}${'. '.repeat(250)}\n`.repeat(3_000)}`),
    said: null,
    reports: 1,
  },
  // Archives.
  {
    name: 'long-name.tar',
    write: (path) =>
      writeFileSync(path, Buffer.concat([tar('././@LongLink', 'x', 'L', 0o7777777777), tar('a.txt', WORDS)])),
    said: /long-name\.tar: found a file that ends before its length/,
    reports: 0,
  },
  {
    name: 'members.gz',
    write: made(() =>
      Buffer.concat([...Array.from({ length: 5_000 }, () => gzipSync('')), gzipSync(WORDS), Buffer.alloc(10_000)]),
    ),
    said: null,
    reports: 1,
  },
  {
    name: 'behind.gz',
    write: made(() => Buffer.concat([gzipSync(WORDS), Buffer.from('and something else behind')])),
    said: /^[^\n]*behind\.gz: its packing cannot be undone \(bytes of it are damaged\)[^\n]*$/,
    reports: 1,
  },
  {
    name: 'secret.zip',
    write: (path) => {
      const bytes = Buffer.from(zip({ 'a.txt': WORDS }))
      // Said to be under a password, in both places.
      for (const mark of [Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from([0x50, 0x4b, 1, 2])])
        bytes.writeUInt16LE(1, bytes.indexOf(mark) + (mark[2] === 3 ? 6 : 8))
      writeFileSync(path, bytes)
    },
    said: /a\.txt: |secret\.zip: /,
    reports: 0,
  },
  {
    name: 'chunks.warc',
    write: file(
      warc(
        record(
          `WARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 120`,
          `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\nffffffff\r\n${'x'.repeat(36)}`.padEnd(
            120,
            'x',
          ),
        ),
      ),
    ),
    said: /chunks\.warc|^$/,
    reports: 1,
  },
  {
    name: 'packed.warc',
    write: (path) => {
      const body = gzipSync(new Uint8Array(150_000_000))
      const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n`
      writeFileSync(path, packedRecord(head, body))
    },
    said: /packed\.warc/,
    reports: 0,
  },
  {
    name: 'damaged.zip',
    write: (path) => {
      const bytes = Buffer.from(zip({ 'a.txt': WORDS.repeat(9), 'b.txt': LONGER }))
      writeFileSync(path, damaged(bytes, 30 + 'a.txt'.length + 4))
    },
    said: /damaged\.zip\/a\.txt: found a file that cannot be unpacked \((?:bytes of it are damaged|it ends in the middle)\).* The others are read/,
    reports: 1,
  },
  {
    name: 'damaged.gz',
    write: made(() =>
      damaged(
        gzipSync(`${LONGER}\n\n`.repeat(9) + Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 9973).join(' ')),
        3_000,
      ),
    ),
    said: /damaged\.gz: its packing cannot be undone (?:further )?\(bytes of it are damaged\)/,
    reports: 1,
  },
  {
    name: 'damaged.docx',
    write: made(() =>
      damaged(
        zip({
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`.repeat(40)}</w:body></w:document>`,
        }),
        30 + 'word/document.xml'.length + 8,
      ),
    ),
    said: /damaged\.docx: found a zip archive or an office document that cannot be opened \((?:bytes of it are damaged|it ends in the middle)\)/,
    reports: 0,
  },
  {
    name: 'damaged.warc',
    write: made(() =>
      Buffer.concat([
        packedRecord(
          'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n',
          damaged(gzipSync(PAGE.repeat(5)), 40),
        ),
        packedRecord(
          'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n',
          brotliCompressSync(`<!doctype html><title>T</title><article><h1>T</h1>${PAGE}</article>`),
        ),
        packedRecord(
          'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\n',
          Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]),
        ),
      ]),
    ),
    said: /a\.example\/: its packing cannot be undone \(gzip: bytes of it are damaged\)[\s\S]*packed in a way not known here \(zstd\)/,
    reports: 1,
  },
  // A hundred thousand elements within one another where no page was expected: a feed, a mail.
  {
    name: 'deep-feed.xml',
    write: made(
      () =>
        `<rss><channel><title>T</title><item><title>Ministers meet</title><description><![CDATA[${'<div>'.repeat(100_000)}${WORDS}]]></description></item></channel></rss>`,
    ),
    said: /deep-feed\.xml|^$/,
    reports: 1,
  },
  {
    name: 'deep-body.eml',
    write: made(
      () =>
        `From: A <a@b.example>\nSubject: Ferry accord\nMIME-Version: 1.0\nContent-Type: text/html\n\n${'<b>'.repeat(100_000)}${WORDS}\n`,
    ),
    said: /deep-body\.eml|^$/,
    reports: 1,
  },
  { name: 'picture.pdf', write: made(() => hugePicture(40_000)), said: /picture\.pdf: /, reports: 0 },
]

/** Links that lead back and pipes that nobody writes into, where the system has such things. */
export function writeTraps(folder: string): void {
  mkdirSync(join(folder, 'round'))
  symlinkSync('..', join(folder, 'round', 'back'))
  symlinkSync('nowhere', join(folder, 'dangling.txt'))
}
