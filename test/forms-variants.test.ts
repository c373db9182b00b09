import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { receiveReport } from '../src/intake/receive-report.js'

const TITLE = 'Envoys open talks on a ferry line in Tallinn'
const FIRST =
  'Envoys of Norway and Estonia opened talks on a second ferry line in Tallinn on Monday, the ministry said in a statement.'
const SECOND =
  'The line would carry 40,000 lorries a year and cost €40 million, half of it paid by Norway, the statement added.'
const THIRD =
  '“We want to sign before winter,” said Estonian transport minister Kadri Lepp, who receives her Norwegian colleague on Friday.'
const bytesOf = (form: string | Uint8Array) => (typeof form === 'string' ? Buffer.from(form) : form)
const receive = (form: string | Uint8Array, name = 'download') => receiveReport({ name, bytes: bytesOf(form) })
const zip = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

interface Told {
  readonly title?: string
  readonly day?: string
  readonly outlet?: string
  readonly byline?: string
  readonly reports?: number
  readonly never?: RegExp
  readonly words?: readonly string[]
}
const row = (...cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`)
const lexisFields = (labels: readonly [string, string, string]) =>
  `\n\n                    The Example (Oslo)\n\n                    3. Juni 2024\n\n${TITLE}\n\n${labels[0]}: Ada Berg\n\n${labels[1]}: 60 words\n\n${FIRST}\n\n${SECOND}\n\n${labels[2]}: 4. Juni 2024\n\n                    Copyright 2024 The Example\n`
const nexis = (end: string, length: string, load: string, day: string) => [
  TITLE,
  'The Example',
  day,
  'Copyright 2024 The Example All Rights Reserved',
  'Section: WORLD; Pg. 3',
  `${length} 60 words`,
  'Byline: Ada Berg',
  'Body',
  FIRST,
  SECOND,
  load,
  end,
]
const wordOf = (lines: readonly string[]) =>
  zip({
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  })
const rtfOf = (lines: readonly string[]) =>
  `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}${lines.map((line) => `{\\pard ${line.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par}`).join('\n')}}`
const rss = (item: string, channel = '<title>The Example - World</title>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="d" xmlns:content="c" xmlns:wp="w" xmlns:excerpt="e"><channel>${channel}${item}</channel></rss>`
const europresse = `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">The Example</span></div><div class="rdp__DocHeader"><span class="DocHeader">International, lundi 3 juin 2024 60 mots, p. 3</span></div><div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">${TITLE}</p></div><div class="docAuthors">Ada Berg</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>${FIRST}</p><p>${SECOND}</p></div></div></section><footer><div class="publiC-lblCertificatIssuedTo">Ce certificat est émis à Université</div></footer></article></body></html>`
const ninjs2 = JSON.stringify({
  uri: 'urn:x',
  standard: { name: 'ninjs', version: '2.1' },
  type: 'text',
  firstcreated: '2024-06-03T08:00:00Z',
  headlines: [{ role: 'main', value: TITLE }],
  bylines: ['Ada Berg'],
  by: 'Ada Berg',
  infosources: [{ name: 'Example Agency', role: 'main' }],
  bodies: [{ role: 'main', contenttype: 'text/html', charcount: 3, value: `<p>${FIRST}</p><p>${SECOND}</p>` }],
})
const gdeltEvents = Array.from({ length: 4 }, (_, at) =>
  [
    `9${at}`,
    '20240603',
    '202406',
    '2024',
    '2024.4',
    'NOR',
    'NORWAY',
    'NOR',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'EST',
    'ESTONIA',
    'EST',
    '1',
    '036',
    '036',
    '03',
    '1',
    '4.0',
    '8',
    '1',
    '8',
    '1.2',
    '4',
    'Oslo, Oslo, Norway',
    'NO',
    'NO12',
    '59.9',
    '10.7',
    '-273837',
    '4',
    'Tallinn, Harjumaa, Estonia (general)',
    'EN',
    '59.4',
    '24.7',
    '20240603',
    `https://news.example/${at}`,
  ].join('\t'),
).join('\n')
const wire7901 = `\x01exa0123 4 pl 60  Example Agency 0123\r\n\r\nEstonia/Norway/Ferries/\r\n=\r\n\x02\r\n${TITLE} =\r\n\r\n   Tallinn (exa) - ${FIRST}\r\n   ${SECOND}\r\nexa ab yy cd\r\n\x03\r\n031243 Jun 24\r\n`
const newsMessage = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-06-03T10:00:00Z</sent></header><itemSet><packageItem><groupSet/></packageItem><newsItem><itemMeta><provider qcode="x"><name>Example Agency</name></provider><versionCreated>2024-06-03T09:00:00+02:00</versionCreated></itemMeta><contentMeta><headline>${TITLE}</headline><by>By Ada Berg</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${FIRST}</p><p>${SECOND}</p></body></html></inlineXML></contentSet></newsItem><newsItem><contentMeta><headline>A picture of the port</headline></contentMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>`
const newsml1 = `<?xml version="1.0" encoding="iso-8859-1"?><NewsML><NewsEnvelope><DateAndTime>20240603T100000Z</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>example.org</ProviderId><DateId>20240603</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20240603T090000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${TITLE}</HeadLine><ByLine>By Ada Berg</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Example Agency"/></Provider></AdministrativeMetadata><ContentItem><DataContent><nitf><body><body.content><p>${FIRST}</p><p>${SECOND}</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const mailOf = (headers: string, body: string | Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      `From: "Ada Berg" <ada@house.example>\r\nTo: desk@house.example\r\nSubject: ${TITLE}\r\nDate: Mon, 3 Jun 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])
const records = (...parts: readonly (readonly [string, string, string, string])[]) =>
  parts
    .map(
      ([kind, address, type, body]) =>
        `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${address}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
    )
    .join('')
const htmlPage = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const paragraphs = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`

const VARIANTS: readonly (readonly [string, string | Uint8Array, Told])[] = [
  [
    'RSS with HTML in its titles and the whole text beside a teaser',
    rss(
      `<item><title><![CDATA[<b>Envoys</b> open talks on a ferry line in Tallinn]]></title><link>https://news.example/a</link><dc:creator><![CDATA[Ada Berg]]></dc:creator><pubDate>Mon, 3 Jun 2024 10:00:00 GMT</pubDate><description>Teaser only</description><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p><p>The post <a href="x">${TITLE}</a> appeared first on <a href="y">The Example</a>.</p>]]></content:encoded></item>`,
    ),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /appeared first|<b>/ },
  ],
  [
    'a WordPress export with pictures, drafts and menus',
    rss(
      `<item><title>${TITLE}</title><link>https://news.example/a</link><dc:creator>adaberg</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph --><p>${FIRST}</p><!-- /wp:paragraph -->\n\n${SECOND}]]></content:encoded><wp:post_date>2024-06-03 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item><item><title>port.jpg</title><wp:post_type>attachment</wp:post_type><content:encoded>x</content:encoded></item>`,
    ),
    { title: TITLE, day: '2024-06-03', never: /wp:/ },
  ],
  [
    'a feed in windows-1251',
    iconv.encode(
      `<?xml version="1.0" encoding="windows-1251"?><rss version="0.91"><channel><title>The Example</title><item><title>${TITLE}</title><description>${FIRST} ${SECOND.replace('€', 'EUR ')} Таллин</description></item></channel></rss>`,
      'windows-1251',
    ),
    { title: TITLE, words: [FIRST, 'Таллин'] },
  ],
  [
    'Atom whose words are XHTML',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="text">The Example</title><updated>2024-06-04T00:00:00Z</updated><entry><title type="html">Envoys open talks on a ferry line in Tallinn</title><link rel="alternate" href="https://news.example/a"/><updated>2024-06-03T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p><p>${SECOND}</p></div></content></entry></feed>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'JSON Feed 1.1',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Example',
      items: [
        {
          id: '1',
          url: 'https://news.example/a',
          title: TITLE,
          content_text: `${FIRST}\n\n${SECOND}`,
          date_published: '2024-06-03T10:00:00+02:00',
          authors: [{ name: 'Ada Berg' }],
        },
      ],
    }),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg' },
  ],
  ['ninjs 2', ninjs2, { title: TITLE, day: '2024-06-03', outlet: 'Example Agency', byline: 'Ada Berg' }],
  [
    'a NewsML-G2 message of several items',
    newsMessage,
    { title: TITLE, day: '2024-06-03', outlet: 'Example Agency', byline: 'Ada Berg' },
  ],
  [
    'NewsML 1 with NITF within',
    iconv.encode(newsml1.replaceAll('€', 'EUR '), 'latin1'),
    { title: TITLE, day: '2024-06-03', outlet: 'Example Agency', byline: 'Ada Berg', words: [FIRST] },
  ],
  [
    'LexisNexis text with German labels',
    `                              Dokument 1 von 2${lexisFields(['AUTOR', 'LÄNGE', 'UPDATE'])}\n                              Dokument 2 von 2${lexisFields(['AUTOR', 'LÄNGE', 'UPDATE']).replace(TITLE, 'Second headline')}`,
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example (Oslo)', byline: 'Ada Berg' },
  ],
  [
    'LexisNexis text with French labels',
    `                              1 de 1 DOCUMENTS${lexisFields(['AUTEUR', 'LONGUEUR', 'DATE-CHARGEMENT']).replaceAll('. Juni', ' juin')}`,
    { title: TITLE, day: '2024-06-03', byline: 'Ada Berg' },
  ],
  [
    'Nexis in Word',
    wordOf(nexis('End of Document', 'Length:', 'Load-Date: June 4, 2024', 'June 3, 2024 Monday')),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /Load-Date|Copyright/ },
  ],
  [
    'Nexis in RTF with German labels',
    rtfOf(
      nexis('Ende des Dokuments', 'Länge:', 'Ladedatum: 4. Juni 2024', 'Montag 3. Juni 2024').map((line) =>
        line.replace(/^Body$/, 'Text').replace('Byline:', 'Autor:'),
      ),
    ),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /Ladedatum/ },
  ],
  [
    'Nexis in Word with French labels',
    wordOf(
      nexis('Fin du document', 'Longueur:', 'Date de chargement: 4 juin 2024', '3 juin 2024 lundi').map((line) =>
        line.replace(/^Body$/, 'Corps').replace('Byline:', 'Auteur:'),
      ),
    ),
    { title: TITLE, day: '2024-06-03', byline: 'Ada Berg', never: /chargement/ },
  ],
  [
    'Nexis as plain text',
    nexis('End of Document', 'Length:', 'Load-Date: June 4, 2024', 'June 3, 2024 Monday').join('\r\n\r\n'),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /Load-Date|Length/ },
  ],
  [
    'Factiva as plain text',
    [
      TITLE,
      'By Ada Berg',
      '60 words',
      '3 June 2024',
      'The Example',
      'EXA',
      'English',
      '(c) 2024 The Example',
      FIRST,
      SECOND,
      'Document EXAMPL0020240603ek6300001',
    ].join('\n\n'),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /EXAMPL|60 words/ },
  ],
  [
    'a page kept by the Internet Archive',
    htmlPage(
      `<title>${TITLE}</title><link rel="canonical" href="https://web.archive.org/web/20240604000000/https://www.thehindu.com/a.ece">`,
      `<div id="wm-ipp-base"><p>The Wayback Machine has captured this page five times in two years.</p></div><h1>${TITLE}</h1><p>Updated 04 June 2024</p><p>3 junio 2024 - 10:20</p><div>${paragraphs}</div>`,
    ),
    { title: TITLE, day: '2024-06-03', outlet: 'The Hindu', never: /Wayback/ },
  ],
  [
    'Europresse as it is today',
    europresse,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /certificat|60 mots/ },
  ],
  [
    'Factiva with its codes in English',
    `<html><body><div id="article-EXAMPL0020240603ek6300001" class="article enArticle"><table>${[
      ['HD', TITLE],
      ['BY', 'By Ada Berg'],
      ['WC', '60 words'],
      ['PD', '3 June 2024'],
      ['SN', 'The Example'],
      ['SC', 'EXA'],
      ['LA', 'English'],
      ['CY', '(c) 2024'],
      ['LP', FIRST],
      ['TD', SECOND],
      ['NS', 'gdip : International Relations'],
      ['AN', 'Document EXAMPL0020240603ek6300001'],
    ]
      .map(([code, words]) => `<tr><td><b>${code!}</b></td><td>${words!}</td></tr>`)
      .join('')}</table></div></body></html>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /gdip/ },
  ],
  [
    'a table with an index, heads of another order and the words last',
    ['', 'id', 'title', 'publication', 'author', 'date', 'year', 'url', 'content'].map((head) => head).join(',') +
      `\n0,17,${row(TITLE, 'The Example', 'Ada Berg', '2024-06-03').join(',')},2024,https://news.example/a,${row(`${FIRST} ${SECOND}`)[0]!}\n1,18,${row('Second headline of the day', 'The Other', '', '2024-06-04').join(',')},2024,,${row(FIRST)[0]!}\n`,
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg' },
  ],
  [
    'a table with French heads, parted by semicolons',
    `Titre;Journal;Date de publication;Auteur;Texte\n${row(TITLE, 'The Example', '3 juin 2024', 'Ada Berg', `${FIRST} ${SECOND}`).join(';')}\n${row('Second headline of the day', 'The Other', '4 juin 2024', '', FIRST).join(';')}\n`,
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg' },
  ],
  [
    'a table as a spreadsheet saves it, UTF-16 with tabs',
    iconv.encode(
      `\uFEFFHeadline\tNewspaper\tPublished date\tArticle text\n${TITLE}\tThe Example\t03.06.2024\t${FIRST} ${SECOND}\nSecond headline\tThe Other\t04.06.2024\t${FIRST}\n`,
      'utf-16le',
    ),
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'a mail of HTML alone in windows-1252',
    mailOf(
      'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit',
      iconv.encode(
        htmlPage(
          '<style>p{}</style>',
          `<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p><a href="x">Unsubscribe</a> from this list</p>`,
        ),
        'windows-1252',
      ),
    ),
    { title: TITLE, day: '2024-06-03', byline: 'Ada Berg', never: /Unsubscribe|p\{\}/ },
  ],
  [
    'a mail in quoted-printable with an attached report',
    mailOf(
      'Content-Type: multipart/mixed; boundary="b"',
      `--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${`${FIRST}\r\n\r\n${SECOND}`.replaceAll('€', '=E2=82=AC')}\r\n--b\r\nContent-Type: text/plain; name="second.txt"\r\nContent-Disposition: attachment; filename="second.txt"\r\n\r\n${THIRD} Attached by the desk.\r\n--b--\r\n`,
    ),
    { reports: 2, title: TITLE, day: '2024-06-03' },
  ],
  [
    'an Outlook-like mailbox with escaped lines',
    `From ada@house.example Mon Jun  3 10:00:00 2024\nX-GM-THRID: 17\nFrom: Ada Berg <ada@house.example>\nSubject: ${TITLE}\nDate: Mon, 3 Jun 2024 10:00:00 +0200\n\n${FIRST}\n\n>From Oslo came no answer.\n\n${SECOND}\n\n`,
    { title: TITLE, day: '2024-06-03', words: [FIRST, SECOND, 'From Oslo came no answer.'], never: />From/ },
  ],
  [
    'an old wire file with its number and keywords',
    wire7901,
    { title: TITLE, day: '2024-06-03', words: [FIRST, SECOND], never: /exa0123|Estonia\/Norway/ },
  ],
  [
    'a web archive of plain texts',
    records(
      ['warcinfo', '', 'application/warc-fields', 'software: x\r\n'],
      ['conversion', 'https://news.example/a', 'text/plain', `${TITLE}\n${FIRST}\n${SECOND}\n`],
    ),
    {},
  ],
  [
    'a web archive with a redirect, a page kept before and a page',
    records(
      ['response', 'https://news.example/old', 'application/http', 'HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n'],
      ['revisit', 'https://news.example/b', 'application/http', 'HTTP/1.1 200 OK\r\n\r\n'],
      [
        'response',
        'https://news.example/a',
        'application/http; msgtype=response',
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${htmlPage(`<title>${TITLE}</title>`, `<article><h1>${TITLE}</h1>${paragraphs}</article>`)}`,
      ],
    ),
    { title: TITLE },
  ],
  [
    'an AMP page',
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://news.example/a"><title>${TITLE}</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-06-03T10:00:00Z","author":{"@type":"Person","name":"Ada Berg"},"publisher":{"@type":"Organization","name":"The Example"}}</script></head><body><amp-sidebar id="s"><ul><li>Home</li></ul></amp-sidebar><article><h1>${TITLE}</h1><amp-ad type="x">Buy now</amp-ad>${paragraphs}</article></body></html>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /Buy now/ },
  ],
  [
    'a print view with a table for a layout',
    htmlPage(
      `<title>The Example: ${TITLE}</title>`,
      `<table width="100%"><tr><td><font size="5"><b>${TITLE}</b></font><br><font size="2">June 3, 2024<br>By Ada Berg</font><br><br>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</td></tr></table>`,
    ),
    { day: '2024-06-03', byline: 'Ada Berg' },
  ],
  [
    'a page that declares another charset than it has',
    Buffer.from(
      htmlPage(
        '<meta charset="iso-8859-1">' + `<title>${TITLE}</title>`,
        `<article><h1>${TITLE}</h1>${paragraphs}</article>`,
      ),
    ),
    { title: TITLE },
  ],
  [
    'a page in UTF-16',
    iconv.encode(
      `\uFEFF${htmlPage(`<title>${TITLE}</title>`, `<article><h1>${TITLE}</h1>${paragraphs}</article>`)}`,
      'utf-16le',
    ),
    { title: TITLE },
  ],
  [
    'a page saved as SingleFile',
    `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://www.taipeitimes.com/News/front/archives/2024/06/03/2003 \n saved date: Sun Nov 29 2026 08:00:00 GMT+0000\n--><meta charset=utf-8><title>${TITLE}</title><body><article><h1>${TITLE}</h1>${paragraphs}</article>`,
    { title: TITLE, day: '2024-06-03', outlet: 'Taipei Times' },
  ],
  [
    'an e-book of two chapters with notes on its maker',
    zip({
      'META-INF/container.xml': '<x/>',
      'OEBPS/content.opf': `<package xmlns:dc="d"><metadata><dc:title>${TITLE}</dc:title><dc:creator>Ada Berg</dc:creator><dc:date>2024-06-03</dc:date><dc:publisher>The Example</dc:publisher></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml"/><item id="a" href="text/a.xhtml"/><item id="b" href="text/b.xhtml"/></manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
      'OEBPS/nav.xhtml': '<html><body>Contents</body></html>',
      'OEBPS/text/a.xhtml': `<html><body><p>${FIRST}</p></body></html>`,
      'OEBPS/text/b.xhtml': `<html><body><p>${SECOND}</p></body></html>`,
    }),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Ada Berg', never: /Contents/ },
  ],
  [
    'a clipping without front matter',
    `# ${TITLE}\n\nBy Ada Berg | The Example | 3 June 2024\n\nSource: <https://news.example/a>\n\n${FIRST}\n\n> ${SECOND}\n\n![port](port.jpg)\n`,
    { title: TITLE },
  ],
  [
    'a clipping with TOML above it',
    `+++\ntitle = "${TITLE}"\ndate = 2024-06-03T10:00:00Z\nauthor = "Ada Berg"\n+++\n\n${FIRST}\n\n${SECOND} See [the line](https://news.example/a).\n`,
    { title: TITLE, day: '2024-06-03', byline: 'Ada Berg' },
  ],
]

for (const [form, bytes, told] of VARIANTS) {
  test(`reads ${form}`, async () => {
    const { reports, notes } = await receive(bytes)
    assert.equal(reports.length, told.reports ?? 1, JSON.stringify(notes))
    const [report] = reports
    const text = report!.text.replace(/\s+/g, ' ')
    for (const words of told.words ?? [FIRST, SECOND]) assert.ok(text.includes(words), report!.text)
    if (told.never) assert.doesNotMatch(report!.text, told.never)
    const said = { title: report!.title, day: report!.published?.date, outlet: report!.outlet, byline: report!.byline }
    for (const key of ['title', 'day', 'outlet', 'byline'] as const)
      if (told[key] !== undefined) assert.equal(said[key], told[key], key)
  })
}

test('lists of addresses are told as such, in every style of their makers', async () => {
  for (const source of [
    gdeltEvents,
    `URL,MobileURL,Date,Title\n${Array.from({ length: 4 }, (_, at) => `https://news.example/${at},,2024-06-03 10:00:00,"Envoys open talks, day ${at} in Tallinn"`).join('\n')}\n`,
    JSON.stringify({
      articles: [1, 2].map((at) => ({
        url: `https://news.example/${at}`,
        title: `${TITLE} ${at}`,
        seendate: '20240603T101500Z',
      })),
    }),
    '<opml version="2.0"><body><outline text="World"><outline type="rss" text="The Example" xmlUrl="https://news.example/feed"/></outline></body></opml>',
  ]) {
    const { reports, notes } = await receive(source)
    assert.deepEqual([reports.length, notes[0]?.kind], [0, 'list of links'], source.slice(0, 200))
  }
})
