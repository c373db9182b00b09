import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { outletOfHead } from '../src/intake/forms/printed-outlet.js'
import { receiveReport } from '../src/intake/receive-report.js'

const TITLE = 'Ministers sign ferry accord in Oslo'
const FIRST =
  'The transport ministers of Norway and Estonia signed an accord on ferries in Oslo on Monday, officials said.'
const SECOND =
  'The accord, worth €40 million, will open a second line between the two countries next spring, the ministry added.'
const bytesOf = (form: string | Uint8Array) => (typeof form === 'string' ? Buffer.from(form) : form)
const receive = (form: string | Uint8Array, name = 'download') => receiveReport({ name, bytes: bytesOf(form) })
const zip = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

const page = `<!doctype html><html><head><title>${TITLE} - The Example</title><meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2024-06-03"></head><body><nav>Home</nav><article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST.replace('Monday', 'June 3')} ${SECOND}</p></article></body></html>`
const mail = `From: Jane Example <jane@house.example>\r\nTo: desk@house.example\r\nSubject: ${TITLE}\r\nDate: Mon, 3 Jun 2024 23:30:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n-- \r\nJane | Desk\r\n`
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/gone\r\nContent-Length: 28\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\nno\r\n\r\n\r\n`
const word = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p><w:p><w:r><w:t>${FIRST}</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${SECOND.slice(0, 20)}</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>${SECOND.slice(20)}</w:t></w:r></w:ins></w:p></w:body></w:document>`
const openText = `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>${TITLE}</text:h><text:p>${FIRST}</text:p><text:p>${SECOND}</text:p></office:text></office:body></office:document-content>`
const rows = [
  ['title', 'text', 'date', 'source'],
  [TITLE, `${FIRST} ${SECOND}`, '2024-06-03', 'The Example'],
  ['Second headline of the day', FIRST, '2024-06-04', 'The Other'],
]
const sheet = `<worksheet><sheetData>${rows.map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`
const calc = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`
const lexis = `\n  1 of 1 DOCUMENTS\n\n\n                    The Example (London)\n\n                    June 3, 2024 Monday\n\n${TITLE}\n\nBYLINE: Jane Example\n\nLENGTH: 40 words\n\n${FIRST.replace(' ferries ', '\nferries ')}\n\n${SECOND}\n\nLOAD-DATE: June 4, 2024\n\n                    Copyright 2024 The Example\n`

interface Told {
  readonly title?: string
  readonly day?: string
  readonly outlet?: string
  readonly byline?: string
  readonly reports?: number
}
/** One file of each form, in bytes of our own making, and what it tells beside the words. */
const FORMS: readonly (readonly [string, string | Uint8Array, Told])[] = [
  ['plain text', `${TITLE}\n\n${FIRST}\n\n${SECOND}\n`, {}],
  ['a saved page', page, { title: TITLE, day: '2024-06-03', outlet: 'The Example' }],
  ['a mail', mail, { title: TITLE, day: '2024-06-03', byline: 'Jane Example' }],
  [
    'a mailbox',
    `From a@b Mon Jun  3 10:00:00 2024\n${mail.replaceAll('\r', '')}\nFrom now on it rains.\n\nFrom a@b Mon Jun  3 11:00:00 2024\n${mail.replaceAll('\r', '').replace('Monday', 'Tuesday')}`,
    { reports: 2, title: TITLE },
  ],
  [
    'MHTML',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: x\r\nDate: Sun, 29 Nov 2026 07:52:26 GMT\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`,
    { title: TITLE, day: '2024-06-03' },
  ],
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example: World</title><item><title>${TITLE}</title><link>https://example.org/a</link><pubDate>Mon, 03 Jun 2024 20:15:15 GMT</pubDate><description>&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt; &lt;a href="x"&gt;Continue reading...&lt;/a&gt;</description></item></channel></rss>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><entry><title>${TITLE}</title><link href="https://example.org/a"/><published>2024-06-03T17:22:00+01:00</published><author><name>Jane Example</name></author><content type="html"><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content></entry></feed>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Jane Example' },
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'The Example',
      items: [
        { title: TITLE, content_html: `<p>${FIRST}</p><p>${SECOND}</p>`, date_published: '2024-06-03T10:00:00Z' },
      ],
    }),
    { title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'ninjs',
    JSON.stringify({
      uri: 'x',
      headline: TITLE,
      byline: 'Jane Example',
      versioncreated: '2024-06-03T10:00:00Z',
      body_text: `${FIRST}\n\n${SECOND}`,
    }),
    { title: TITLE, day: '2024-06-03', byline: 'Jane Example' },
  ],
  [
    'NITF',
    `\n<nitf><head><docdata><date.issue norm="20240603T191044Z"/></docdata></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline><byline>By JANE EXAMPLE<byttl>Staff Writer</byttl></byline><distributor>The Example</distributor></body.head><body.content><p>${FIRST}</p><p>${SECOND}</p></body.content></body></nitf>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Jane Example' },
  ],
  [
    'NewsML-G2',
    `<?xml version="1.0"?><newsItem><itemMeta><provider literal="Example"/><versionCreated>2024-06-05T10:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2024-06-03T10:00:00Z</contentCreated><headline>${TITLE}</headline></contentMeta><contentSet><inlineData contenttype="text/plain"><![CDATA[<p>${FIRST}\n   ${SECOND}</p>]]></inlineData></contentSet></newsItem>`,
    { title: TITLE, day: '2024-06-03', outlet: 'Example' },
  ],
  [
    'Factiva XML',
    `<PPSResponse><ppsarticle><article><headline><paragraph>${TITLE}</paragraph></headline><leadParagraph>${FIRST}\n    ${SECOND}</leadParagraph><publicationDate><date>2024-06-03</date></publicationDate><sourceName>The Example</sourceName></article></ppsarticle></PPSResponse>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'LexisNexis text',
    lexis,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example (London)', byline: 'Jane Example' },
  ],
  [
    'Europresse',
    `<html><body><table><tr><td><span class="DocPublicationName">The Example, no. 12</span><br><span class="DocHeader">lundi </span><span class="DocHeader">3 juin 2024</span><br><br><span class="TitreArticleVisu">${TITLE}</span><br><br>${FIRST}<p></p>${SECOND}<p></p>© 2024 The Example<p></p>Ce certificat est émis</td></tr></table></body></html>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'ProQuest',
    `<div><a name="DocID_1"></a><p>${TITLE}</p><p><strong>Author: </strong>Example, Jane</p><p><strong>Publication info: </strong>The Example ; Oslo [Oslo]03 June 2024: 2.</p><p><strong>Full text: </strong>${FIRST}</p><p>${SECOND}</p><p><strong>Subject: </strong>Ferries</p></div>`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Jane Example' },
  ],
  [
    'RTF',
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard ${TITLE}\\par ${FIRST}\\par ${SECOND.replace('€', '\\u8364?')}\\par}`,
    {},
  ],
  ['a Word document', zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': word }), {}],
  ['an OpenDocument text', zip({ 'META-INF/manifest.xml': '<x/>', 'content.xml': openText }), {}],
  [
    'an e-book',
    zip({
      'META-INF/container.xml': '<x/>',
      'a/book.opf': `<package><metadata><title>${TITLE}</title></metadata><manifest><item id="s" href="s.xhtml"/></manifest><spine><itemref idref="s"/></spine></package>`,
      'a/s.xhtml': `<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`,
    }),
    { title: TITLE },
  ],
  [
    'a Markdown clipping',
    `---\ntitle: "${TITLE}"\npublished: 2024-06-03\n---\n${FIRST.replace('an accord', 'an [accord](https://example.org/a)')}\n\n**${SECOND}**\n`,
    { title: TITLE, day: '2024-06-03' },
  ],
  [
    'a table as text',
    rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'a workbook',
    zip({ 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': sheet }),
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'an OpenDocument table',
    zip({ 'META-INF/manifest.xml': '<x/>', 'content.xml': calc }),
    { reports: 2, title: TITLE, day: '2024-06-03', outlet: 'The Example' },
  ],
  [
    'a wire file',
    `\x16\x16\x01W2870^_asian\nf l\x13\x11 BC-Ferries     06-03 1049\n\x02\x02BC-Ferries,66<\n^${TITLE}<\n^By JANE EXAMPLE=\n^The Example=\n\t   ${FIRST}\n \n\t   ${SECOND}\n\n\t   ^AP-WF-06-03-24 1509GMT<\n\x0c\n`,
    { title: TITLE, day: '2024-06-03', outlet: 'The Example', byline: 'Jane Example' },
  ],
  ['a web archive', warc, { title: TITLE, day: '2024-06-03' }],
  ['a packed web archive', gzipSync(strToU8(warc)), { title: TITLE, day: '2024-06-03' }],
  [
    'a zip archive',
    zip({ 'a/page.html': page, 'a/page_files/style.css': 'p {}', '__MACOSX/a/._page.html': 'x' }),
    { title: TITLE, day: '2024-06-03' },
  ],
]

for (const [form, bytes, told] of FORMS) {
  test(`reads the words of ${form}, told by its content, and what it says of itself`, async () => {
    const { reports, notes } = await receive(bytes)
    assert.equal(reports.length, told.reports ?? 1, JSON.stringify(notes))
    const [report] = reports
    for (const words of [FIRST, SECOND]) assert.ok(report!.text.replace(/\s+/g, ' ').includes(words), report!.text)
    assert.ok(!/[<>{}\\^]|LOAD-DATE|certificat|Continue reading|Desk/.test(report!.text), report!.text)
    const said = { title: report!.title, day: report!.published?.date, outlet: report!.outlet, byline: report!.byline }
    for (const key of ['title', 'day', 'outlet', 'byline'] as const)
      if (told[key] !== undefined) assert.equal(said[key], told[key], key)
    for (const piece of report!.marked) assert.ok(piece.end <= report!.text.length && piece.start < piece.end)
    assert.deepEqual(
      (await receive(bytes)).reports.map(({ id }) => id),
      reports.map(({ id }) => id),
    )
  })
}

test('refuses with a sentence what is no report, and reads none of it', async () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['<?xml version="1.0"?><catalog><book>The minister met his counterpart in Oslo.</book></catalog>', 'no report'],
    ['{"name": "settings", "version": "1.0.0", "dependencies": {"a": "1"}}', 'no report'],
    [
      '<?xml version="1.0"?><opml><body><outline text="The Example" xmlUrl="https://example.org/feed"/></body></opml>',
      'list of links',
    ],
    ['day\turl\tcountry\n20240603\thttps://example.org/a\tNO\n20240603\thttps://example.org/b\tEE\n', 'list of links'],
    ['year,export,import,balance,share,rank\n2021,1,2,3,4,5\n2022,1,2,3,4,5\n2023,1,2,3,4,5\n', 'no report'],
    ['p {\n  color: red;\n}\n\na:link {\n  color: blue;\n}\n', 'no report'],
    ['BEGIN:VCARD\nFN:Jane Example\nEND:VCARD\n', 'no report'],
    ['WEBVTT\n\n00:01.000 --> 00:04.000\nThe minister left.\n', 'no report'],
    ['{"text": "The minister met', 'broken file'],
  ]
  for (const [source, kind] of kinds) {
    const { reports, notes } = await receive(source)
    assert.deepEqual([reports.length, notes[0]?.kind], [0, kind], source)
    assert.match(notes[0]!.message, /^download: found .+/)
  }
})

test('a lead between brackets, a list of delegates and prose with commas stay reports', async () => {
  for (const text of [
    '[Editor’s note: this report has been corrected by the desk in Oslo.]\n\nThe minister left.',
    'Anna Abara, Minister, Norway\nBoris Berg, Envoy, Estonia\nChandra Castillo, Consul, India\nDavid Demir, Minister, Turkey\n',
    `${FIRST}\n${SECOND}\n${FIRST}\n`,
  ]) {
    assert.equal((await receive(text)).reports.length, 1, text)
  }
})

test('an archive names what it left out, and a member that climbs stays inside', async () => {
  const { reports, notes } = await receive(
    zip({ '../../etc/report.txt': FIRST, 'photo.png': 'x', 'style.css': 'p {}' }),
    'clips.zip',
  )
  assert.deepEqual(
    reports.map(({ file }) => file),
    ['clips.zip/etc/report.txt'],
  )
  assert.match(
    notes.map(({ message }) => message).join(),
    /clips\.zip: left out pictures \(photo\.png\); style sheets and scripts \(style\.css\)/,
  )
})

test('bombs, nests without end and entities that grow are bounded and told', async () => {
  const bomb = zip({ 'big.txt': new Uint8Array(100_000_000) })
  assert.deepEqual(
    (await receive(bomb)).notes.map(({ kind }) => kind),
    ['too large'],
  )
  const nest = Array.from({ length: 10 }).reduce<Uint8Array>((inner) => zip({ 'inner.zip': inner }), strToU8('x'))
  assert.deepEqual(
    (await receive(nest)).notes.map(({ kind }) => kind),
    ['too large'],
  )
  const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>${TITLE}</title><description>${FIRST} &b; &x;</description></item></channel></rss>`
  const { reports } = await receive(laughs)
  assert.ok(reports[0]!.text.length < 1000 && !/haha|root:/.test(reports[0]!.text))
  assert.equal((await receive(`<?xml version="1.0"?>${'<a>'.repeat(50_000)}`)).notes[0]?.kind, 'no report')
})

test('broken files of every form cost that file and nothing else', async () => {
  for (const [form, bytes] of FORMS) {
    const whole = bytesOf(bytes)
    for (const share of [0.1, 0.5, 0.9]) {
      const { reports, notes } = await receive(whole.subarray(0, Math.floor(whole.length * share)))
      assert.ok(reports.length + notes.length >= 0, form)
      for (const report of reports) assert.ok(report.text.trim() !== '', form)
    }
  }
})

test('a mail sent on is the report it carries, with the day and sender of that one', async () => {
  const body = `FYI, please file.\r\n-- \r\nAnna | Desk\r\n\r\n---------- Forwarded message ---------\r\nFrom: Press Office <press@ministry.example>\r\nDate: Mon, 3 Jun 2024 at 18:05\r\nSubject: ${TITLE}\r\nTo: <list@ministry.example>\r\n\r\nMinistry of Ferries, Government of Norway\r\nPress release\r\n\r\n${TITLE}\r\n\r\n${FIRST}\r\n\r\nUnsubscribe: https://x.example\r\n`
  const {
    reports: [report],
  } = await receive(
    mail
      .replace(/Subject: .*\r\n/, `Subject: Fwd: ${TITLE}\r\n`)
      .replace('3 Jun', '9 Jun')
      .replace(/\r\n\r\n[\s\S]*/, `\r\n\r\n${body}`),
  )
  assert.deepEqual(
    [report?.title, report?.published?.date, report?.outlet],
    [TITLE, '2024-06-03', 'Ministry of Ferries, Government of Norway'],
  )
  assert.ok(!/Anna|Unsubscribe/.test(report!.text))
})

test('a mail sent on as Outlook does it, without a line that says so, is the report it carries', async () => {
  const heads = (labels: readonly string[], between: string) =>
    [
      `${labels[0]!}: Press Office <press@ministry.example>`,
      `${labels[1]!}: 3 June 2024 18:05`,
      `${labels[2]!}: Ada`,
      `${labels[3]!}: ${TITLE}`,
    ].join(between)
  const send = (subject: string, type: string, body: string) =>
    receive(
      mail
        .replace(/Subject: .*\r\n/, `Subject: ${subject} ${TITLE}\r\n`)
        .replace('3 Jun', '9 Jun')
        .replace(/Content-Type: .*\r\n/, '')
        .replace(/\r\n\r\n[\s\S]*/, `\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`),
    )
  const sent = [
    [
      'FW:',
      'text/plain',
      `Please file.\r\n\r\n________________________________\r\n${heads(['From', 'Sent', 'To', 'Subject'], '\r\n')}\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n`,
    ],
    [
      'WG:',
      'text/plain',
      `Bitte ablegen.\r\n\r\n${heads(['Von', 'Gesendet', 'An', 'Betreff'], '\r\n')}\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n`,
    ],
    [
      'FW:',
      'text/html',
      `<p>Please file.</p><hr><div><b>${heads(['From', 'Sent', 'To', 'Subject'], '<br><b>').replaceAll(': ', ':</b> ').replace('<press@ministry.example>', '&lt;press@ministry.example&gt;')}</div><br><p>${FIRST}</p><p>${SECOND}</p>`,
    ],
  ] as const
  for (const [subject, type, body] of sent) {
    const {
      reports: [report],
    } = await send(subject, type, body)
    assert.deepEqual(
      [report?.title, report?.published?.date, report?.text],
      [TITLE, '2024-06-03', `${FIRST}\n\n${SECOND}`],
      body,
    )
  }
})

test('the section and the correction that a form states are kept', async () => {
  const forms: readonly (readonly [string, string])[] = [
    [
      'Nexis',
      [
        TITLE,
        'The Example',
        'June 3, 2024 Monday',
        'Copyright 2024 The Example All Rights Reserved',
        'Section: World; Pg. 3',
        'Length: 60 words',
        'Byline: Ada Berg',
        'Body',
        FIRST,
        SECOND,
        'Load-Date: June 4, 2024',
        'Correction: The cost was given wrongly.',
        'End of Document',
      ].join('\n\n'),
    ],
    [
      'ninjs',
      JSON.stringify({
        uri: 'x',
        headline: TITLE,
        section: 'World',
        ednote: 'CORRECTION: The cost was given wrongly.',
        body_text: `${FIRST}\n\n${SECOND}`,
      }),
    ],
    [
      'a table',
      `title,text,date,section\n"${TITLE}","${FIRST} ${SECOND} Correction: The cost was given wrongly.",2024-06-03,World\n"Second","${FIRST}",2024-06-04,World`,
    ],
    [
      'NITF',
      `<nitf><head><docdata><ed-msg info="Corrects the cost of the ferry line."/></docdata><pubdata date.publication="20240603" position.section="World"/></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content><p>${FIRST}</p></body.content></body></nitf>`,
    ],
    [
      'a clipping',
      `---\ntitle: "${TITLE}"\nsection: World\n---\n${FIRST}\n\nClarification: The cost was given wrongly.\n`,
    ],
  ]
  for (const [form, source] of forms) {
    const {
      reports: [report],
    } = await receive(source)
    assert.equal(report?.section, 'World', form)
    if (form !== 'a table') assert.match(report.correction ?? '', /cost/, form)
  }
})

test('a list of feeds says how many it names, those in folders too, and what reads them', async () => {
  const { notes } = await receiveReport({
    name: 'feeds.opml',
    bytes: Buffer.from(
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="World"><outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></outline></body></opml>',
    ),
  })
  assert.match(notes[0]!.message, /2 feeds and no report \(OPML\).*attache follow feeds\.opml/)
})

test('fields of every form are read however they are padded', async () => {
  const pad = ' '.repeat(24)
  const story = `${FIRST}\n\n${SECOND}`
  for (const [form, source, expected] of [
    ['a clipping', `---\ntitle:${pad}"${TITLE}"${pad}\nauthor:${pad}Ada Berg\n---\n${story}\n`, [TITLE, 'Ada Berg']],
    [
      'a wire file',
      `\x16\x16\x01W2870^_asian\nf l\x13\x11 BC-Ferries     06-03 1049\n\x02\x02BC-Ferries,66<\n  ^${TITLE}${pad}<${pad}\n^By JANE EXAMPLE${pad}=\n^The Example=\n\t   ${FIRST}\n \n\t   ${SECOND}\n\n\t   ^AP-WF-06-03-24 1509GMT<\n\x0c\n`,
      [TITLE, 'Jane Example'],
    ],
    [
      'an old wire file',
      `\x01exa0123 4 pl 60  Example Agency 0123\r\n\r\nEstonia/Norway/Ferries/\r\n=\r\n\x02\r\n${TITLE} =\r\n\r\n${pad}By Ada Berg, The Example${pad}=${pad}\r\n   Tallinn (exa) - ${FIRST}\r\n   ${SECOND}\r\nexa ab yy cd\r\n\x03\r\n031243${pad}GMT${pad}Jun 24\r\n`,
      [TITLE, 'Ada Berg'],
    ],
    [
      'Nexis',
      [
        TITLE,
        'The Example',
        'June 3, 2024 Monday',
        'Copyright 2024 The Example All Rights Reserved',
        `Length:${pad}60 words`,
        `Byline${pad}:${pad}Ada Berg`,
        'Body',
        FIRST,
        SECOND,
        'Load-Date: June 4, 2024',
        'End of Document',
      ].join('\n\n'),
      [TITLE, 'Ada Berg'],
    ],
  ] as const) {
    const [report] = (await receive(source)).reports
    assert.deepEqual([report?.title, report?.byline], expected, form)
  }
  assert.equal(
    outletOfHead(`${pad}MINISTRY OF FERRIES OF NORWAY\n\n${pad}PRESS RELEASE${pad}\n\n${story}`),
    'MINISTRY OF FERRIES OF NORWAY',
  )
})
