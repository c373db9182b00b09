import assert from 'node:assert/strict'
import { test } from 'node:test'
import { creditedAgency } from '../src/intake/credited-agency.js'
import { tidySignature } from '../src/intake/page-names.js'
import { receiveReport } from '../src/intake/receive-report.js'

const FIRST =
  'Envoys of Norway and Estonia opened talks on a second ferry line in Tallinn on Monday, the ministry said in a statement.'
const SECOND =
  'The line would carry 40,000 lorries a year and cost €40 million, half of it paid by Norway, the statement added.'
const THIRD =
  '“We want to sign before winter,” said Estonian transport minister Kadri Lepp, who receives her Norwegian colleague on Friday.'
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`
const TITLE = 'Envoys open talks on a ferry line in Tallinn'
const page = (body: string, head = '') =>
  receiveReport({
    name: 'page.html',
    bytes: Buffer.from(
      `<!doctype html><html><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body><main>${body}</main></body></html>`,
    ),
  })
const textOf = async (body: string, head = '') => (await page(body, head)).reports[0]!.text

test('boxes, notices, comments and announcements of other reports are never read as the story', async () => {
  const text =
    await textOf(`<div id="cookie-consent"><p>We and our partners store cookies on your device, and you may agree or refuse them here.</p></div><article><h1>${TITLE}</h1><p>${FIRST}</p>
    <div class="related-articles"><h3>Related</h3><p>Finland and Sweden opened a bridge across the gulf on Sunday, officials in Helsinki said.</p></div><p>${SECOND}</p><p><b>READ MORE</b>: <a href="/b">Estonia buys two ferries from a Finnish yard</a></p>
    <aside class="newsletter-signup"><p>Get the morning briefing of our editors in your mail before breakfast.</p></aside><p>${THIRD}</p></article><section class="comments"><p>The minister met me yesterday and signed my shirt, believe me, said the prime minister.</p></section>`)
  assert.deepEqual(text.split('\n\n'), [FIRST, SECOND, THIRD])
})

test('a lead beneath the headline stays where it names somebody and says what the story does not', async () => {
  const lead = 'SWEDEN has asked to join the ferry talks, the government in Stockholm said late on Sunday.'
  assert.ok(
    (
      await textOf(
        `<header><h1>${TITLE}</h1><h3>${lead}</h3><div class="dates">PUBLISHED: 10:48, Mon, Jun 3, 2024</div></header><article>${STORY}</article>`,
      )
    ).startsWith(lead),
  )
  assert.ok(
    (
      await textOf(
        `<h1>${TITLE}</h1><h2>There is more to choose from than ever before, and here is what to know about it.</h2><article>${STORY}</article>`,
      )
    ).startsWith(FIRST),
  )
})

test('an embedded post stands with who wrote it, as one paragraph', async () => {
  const text = await textOf(
    `<article><h1>${TITLE}</h1><p>${FIRST}</p><blockquote class="twitter-tweet"><p>Good talks with friends from Oslo.</p>&mdash; Kadri Lepp (@kadrilepp) <a href="x">June 3, 2024</a></blockquote><p>${SECOND}</p><p>${THIRD}</p></article>`,
  )
  assert.ok(
    text.split('\n\n').includes('Good talks with friends from Oslo. — Kadri Lepp (@kadrilepp) June 3, 2024'),
    text,
  )
})

test('each entry of a running report stands beneath its own day and hour', async () => {
  const entry = (moment: string, head: string, words: string) =>
    `<div class="liveblog-entry"><time datetime="${moment}">2 hours ago</time><h3>${head}</h3><p>${words}</p></div>`
  const {
    reports: [report],
  } = await page(
    `<h1>Ferry talks live</h1><p>${FIRST}</p>${entry('2024-06-05T10:15:00+02:00', 'Accord signed', SECOND)}${entry('2024-06-03T18:05:00+02:00', 'Envoys arrive', THIRD)}`,
  )
  assert.deepEqual(report!.text.split('\n\n'), [
    FIRST,
    '5 June 2024 10:15',
    'Accord signed',
    SECOND,
    '3 June 2024 18:05',
    'Envoys arrive',
    THIRD,
  ])
  assert.deepEqual(
    report!.marked.filter(({ kind }) => kind === 'date stamp').map(({ start, end }) => report!.text.slice(start, end)),
    ['5 June 2024 10:15', '3 June 2024 18:05'],
  )
})

test('printed stamps and signatures of every usual style tell day and author', async () => {
  const styles: readonly (readonly [string, string, string | null])[] = [
    ['<span>PTI</span> | <span class="updated">Updated: Feb 13, 2021, 13:10 IST</span>', '2021-02-13', null],
    ['<p>Published 11 September 2023, updated 21:40</p><p>By Ada Berg in Oslo</p>', '2023-09-11', 'Ada Berg'],
    ['<div class="tarih">05.04.2025 - Güncelleme : 06.04.2025</div>', '2025-04-05', null],
    [
      '<p class="byline">By Ada Berg and Tom Tan / Staff Writers</p><p class="postdate">17:41 JST, October 13, 2024</p>',
      '2024-10-13',
      'Ada Berg and Tom Tan',
    ],
    ['<ul><li>Date 19.01.2020</li><li>Author Ben Kuhn</li></ul>', '2020-01-19', 'Ben Kuhn'],
    ['<p>Por Ana Díaz | 3 de mayo de 2024</p>', '2024-05-03', 'Ana Díaz'],
    ['<p>Written: 2023-11-07 15:03:30Updated: 2023-11-08 15:30:46</p>', '2023-11-07', null],
    [
      '<span class="author">Edited by Swati Rao (with inputs from agencies)</span><span class="date">April 07, 2020 03:49 pm IST</span>',
      '2020-04-07',
      'Swati Rao',
    ],
    ['<p>By ADA BERG, Political Correspondent</p><p>Tuesday, 14 May 2024</p>', '2024-05-14', 'ADA BERG'],
  ]
  for (const [line, day, byline] of styles) {
    const {
      reports: [report],
    } = await page(`<h1>${TITLE}</h1>${line}<article>${STORY}</article>`)
    assert.deepEqual([report!.published?.date, report!.byline], [day, byline], line)
  }
})

test('what a page says of itself is taken from the surest that means something', async () => {
  const {
    reports: [report],
  } = await page(
    `<h1>${TITLE}</h1><p class="byline">By Ada Berg</p><article>${STORY}</article>`,
    `<link rel="canonical" href="https://www.taipeitimes.com/a"><meta property="og:site_name" content="Home"><meta property="og:title" content="${TITLE} | Taipei Times | 03.06.2024">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE} | Taipei Times","datePublished":"1970-01-01","author":{"name":"admin"},}</script><meta name="publish-date" value="Mon, 03 Jun 2024 07:36:07 +0530">`,
  )
  assert.deepEqual(
    [report!.title, report!.outlet, report!.byline, report!.published?.date],
    [TITLE, 'Taipei Times', 'Ada Berg', '2024-06-03'],
  )
})

test('two days of publication and a wall are told', async () => {
  const { notes } = await page(
    `<h1>${TITLE}</h1><article><time datetime="2026-04-24T08:00:00Z">24 April</time>${STORY}</article>`,
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-05-10","isAccessibleForFree":false}</script>',
  )
  assert.deepEqual(
    notes.map(({ kind }) => kind),
    ['doubt', 'summary'],
  )
  assert.match(notes[0]!.message, /2012-05-10 and 2026-04-24/)
})

test('an alert of several reports is several reports, each with its address and house', async () => {
  const item = (title: string, house: string, words: string, at: number) =>
    `<tr itemscope itemtype="http://schema.org/Article"><td><a href="https://www.google.com/url?rct=j&amp;url=https://news.example/${at}&amp;ct=ga"><span>${title}</span></a><div>${house}</div><div>${words}</div><a href="x">Flag as irrelevant</a></td></tr>`
  const html = `<table>${item(TITLE, 'The Example', FIRST, 1)}${item('Estonia buys two ferries from a yard', 'The Other', SECOND, 2)}${item('Norway pays half of a ferry line', 'The Third', THIRD, 3)}</table><p><a href="u">Unsubscribe from this alert</a></p>`
  const mail = `From: Alerts <alerts@house.example>\r\nTo: a@house.example\r\nSubject: ferries\r\nDate: Mon, 3 Jun 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  const { reports } = await receiveReport({ name: 'alert.eml', bytes: Buffer.from(mail) })
  assert.deepEqual(
    reports.map(({ title, outlet, url, published }) => [title, outlet, url, published?.date]),
    [
      [TITLE, 'The Example', 'https://news.example/1', '2024-06-03'],
      ['Estonia buys two ferries from a yard', 'The Other', 'https://news.example/2', '2024-06-03'],
      ['Norway pays half of a ferry line', 'The Third', 'https://news.example/3', '2024-06-03'],
    ],
  )
  const plain = mail
    .replace('text/html', 'text/plain')
    .replace(
      html,
      `Morning brief\n\n${TITLE}\n${FIRST}\nhttps://news.example/1\n\nEstonia buys two ferries from a yard\n${SECOND}\nhttps://news.example/2\n\nNorway pays half of a ferry line\n${THIRD}\nhttps://news.example/3\n`,
    )
  assert.deepEqual(
    (await receiveReport({ name: 'brief.eml', bytes: Buffer.from(plain) })).reports.map(({ title }) => title),
    [TITLE, 'Estonia buys two ferries from a yard', 'Norway pays half of a ferry line'],
  )
})

test('an alert that brings one report brings that report', async () => {
  const html = `<table><tr itemscope itemtype="http://schema.org/Article"><td><a href="https://www.google.com/url?rct=j&amp;url=https://news.example/1&amp;ct=ga"><span>${TITLE}</span></a><div>The Example</div><div>${FIRST}</div></td></tr></table><p><a href="u">Unsubscribe from this alert</a></p>`
  const { reports } = await receiveReport({
    name: 'alert.eml',
    bytes: Buffer.from(
      `From: Alerts <alerts@house.example>\r\nTo: a@house.example\r\nSubject: ferries\r\nDate: Mon, 3 Jun 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    ),
  })
  assert.deepEqual(
    reports.map(({ title, outlet, url }) => [title, outlet, url]),
    [[TITLE, 'The Example', 'https://news.example/1']],
  )
})

test('the agency is another thing than the outlet that printed its words', async () => {
  const own = '<meta property="og:site_name" content="Oslo Post">'
  const stated = [
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"AFP"}}</script>',
      '',
      'Agence France-Presse',
    ],
    ['<meta name="author" content="Reuters">', '', 'Reuters'],
    [
      '<meta name="copyright" content="Copyright 2024 The Associated Press. All rights reserved.">',
      '',
      'Associated Press',
    ],
    ['', '<p class="byline">By Ada Berg</p>', undefined],
  ] as const
  for (const [head, above, agency] of stated) {
    const {
      reports: [report],
    } = await page(`<h1>${TITLE}</h1>${above}<article>${STORY}</article>`, `${own}${head}`)
    assert.deepEqual([report!.outlet, report!.agency], ['Oslo Post', agency], head)
  }
  // A house’s own words are credited to nobody else.
  const {
    reports: [report],
  } = await page(
    `<h1>${TITLE}</h1><article>${STORY}</article>`,
    '<meta property="og:site_name" content="Reuters"><meta name="author" content="Reuters">',
  )
  assert.deepEqual([report!.outlet, report!.agency], ['Reuters', undefined])
  const {
    reports: [row],
  } = await receiveReport({
    name: 'rows.json',
    bytes: Buffer.from(
      JSON.stringify({
        headline: TITLE,
        body_text: `${FIRST}\n\n${SECOND}`,
        outlet: 'Oslo Post',
        creditline: 'AFP/Example',
      }),
    ),
  })
  assert.deepEqual([row!.outlet, row!.agency], ['Oslo Post', 'Agence France-Presse'])
})

test('a page that hides all of itself until its scripts have run is read', async () => {
  for (const hidden of ['<html hidden>', '<html><body hidden="">', '<html><body><main hidden>']) {
    const { reports, notes } = await receiveReport({
      name: 'page.html',
      bytes: Buffer.from(`<!doctype html>${hidden}<h1>${TITLE}</h1>${STORY}`),
    })
    assert.equal(reports.length, 1, `${hidden}: ${notes.map(({ message }) => message).join()}`)
  }
})

test('the part of the paper and a correction are told apart from the story', async () => {
  const notice =
    'This article was amended on 4 June 2024. An earlier version said that the line would carry 4,000 lorries.'
  const said = [
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["World","Europe"],"correction":{"@type":"CorrectionComment","text":"The cost was given wrongly."}}</script>',
      '',
      'World',
      'The cost was given wrongly.',
    ],
    ['<meta property="article:section" content="Politics">', `<p>${notice}</p>`, 'Politics', notice],
    [
      '<meta property="article:section" content="Home">',
      '<p>The minister corrected his spokesman on Friday, the paper said.</p>',
      undefined,
      undefined,
    ],
    [
      '',
      '<div class="article-correction"><p>CORRECTION: The talks opened on Monday, not on Tuesday.</p></div>',
      undefined,
      'CORRECTION: The talks opened on Monday, not on Tuesday.',
    ],
  ] as const
  for (const [head, below, section, correction] of said) {
    const {
      reports: [report],
    } = await page(`<article><h1>${TITLE}</h1>${STORY}${below}</article>`, head)
    assert.deepEqual([report!.section, report!.correction], [section, correction], head + below)
  }
})

test('a stamp with the agency in it tells the agency', async () => {
  const {
    reports: [report],
  } = await page(
    `<h1>${TITLE}</h1><p>PTI | Updated: Jun 3, 2024, 13:10 IST</p><article>${STORY}</article>`,
    '<meta property="og:site_name" content="Oslo Post">',
  )
  assert.deepEqual([report!.outlet, report!.agency, report!.published?.date], ['Oslo Post', 'PTI', '2024-06-03'])
})

test('two sentences that name nobody, no place and no day are no report; a notice that does is one', async () => {
  const receive = (body: string) =>
    receiveReport({
      name: 'page.html',
      bytes: Buffer.from(`<!doctype html><title>A house</title><body><div><h1>A house</h1>${body}</div>`),
    })
  const { reports, notes } = await receive(
    '<p>This address is kept for use as a sample in manuals and in lessons. You may use it there without asking anybody for leave, and you need not tell us that you did so.</p>',
  )
  assert.deepEqual([reports.length, notes.map(({ kind }) => kind)], [0, ['no article']])
  assert.match(notes[0]!.message, /a page of \d+ words that names nobody, no place and no day/)
  assert.equal(
    (
      await receive(
        '<p>The envoys of both states met again in Tallinn, and they signed a short protocol on ferries there. Nothing more was said about it by either of the two sides after the talks.</p>',
      )
    ).reports.length,
    1,
  )
})

test('where what the first finder kept is not what the page announces, the whole page is looked at again', async () => {
  const notice =
    '<p>We value your privacy and would like to store some files on your device, so that we can show you what you may like, count our visitors and keep the site in good order for all who come.</p>'
  const text = await textOf(
    `<div class="big">${notice.repeat(6)}</div><article><h1>${TITLE}</h1>${STORY}${STORY.replace('Monday', 'Tuesday')}</article>`,
    `<meta name="description" content="${FIRST}">`,
  )
  assert.ok(text.includes(FIRST) && text.includes(THIRD), text)
})

const FOURTH =
  'Norway pressed for a longer quay at Paldiski, where the larger ships of the new class can moor in any weather, two officials said.'
const FIFTH =
  'A first call at the harbour of Trondheim is planned for May, and the two ministries will publish the timetable in April, Lepp added.'
const paragraphs = [FIRST, SECOND, THIRD, FOURTH, FIFTH]
const OTHER = 'Finland and Sweden opened a bridge across the gulf on Sunday, officials in Helsinki said.'

test('what templates of many houses set into a story or around it is told apart by what it is', async () => {
  const set = (inside: string) =>
    `<article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>${inside}<p>${THIRD}</p><p>${FOURTH}</p><p>${FIFTH}</p></article>`
  const links = `<li><a href="/a">Finland and Sweden open bridge across the gulf</a></li><li><a href="/b">Latvia buys two icebreakers from a yard in Rauma</a></li>`
  const insides: readonly string[] = [
    ...[
      'related',
      'related-content',
      'RelatedStories',
      'inline-promo',
      'recirc',
      'more-on-this',
      'c-related',
      'you-may-also-like',
    ].map((name) => `<div class="${name}"><h4>More</h4><p>${OTHER}</p></div>`),
    `<ul>${links}</ul>`,
    `<h3>Read more</h3><p><a href="/a">Finland and Sweden open bridge across the gulf, officials say.</a></p>`,
    `<amp-carousel><p>${OTHER}</p></amp-carousel>`,
    ...['pullquote', 'pull-quote', 'article__pull-quote', 'wp-block-pullquote'].map(
      (name) => `<blockquote class="${name}"><p>“We want to sign before winter”</p></blockquote>`,
    ),
    '<figure><img src="a"><figcaption>Ola Nordmann at the quay. Photograph: A. Berg</figcaption></figure>',
    '<div class="image"><img src="b"><p class="caption">Kadri Lepp in her office in Tallinn. [Ada Berg/Example]</p></div>',
    '<div class="wp-caption"><img src="b"><p class="wp-caption-text">Kadri Lepp in her office.</p></div>',
    '<p>Sign up for our newsletter The Ferry, which comes every Friday.</p>',
    '<div class="gate"><p>Subscribe now to read the rest of this story and all the others of the day.</p></div>',
    '<p class="note">Already a subscriber? Log in to read on.</p>',
  ]
  for (const inside of insides) assert.deepEqual((await textOf(set(inside))).split('\n\n'), paragraphs, inside)
  const comment =
    '<div class="comment"><p>The minister met me yesterday in Tallinn and signed my shirt, believe me, said the prime minister.</p></div>'
  for (const below of ['comments', 'comment-list', 'disqus_thread', 'user-comments', 'CommentsSection'])
    assert.deepEqual(
      (await textOf(`${set('')}<section id="${below}">${comment.repeat(2)}</section>`)).split('\n\n'),
      paragraphs,
      below,
    )
})

test('what a link says of itself, and cards that open over a name, never stand inside a sentence', async () => {
  for (const link of [
    '<a href="/p">Kadri Lepp<span class="visually-hidden">, opens new tab</span></a>',
    '<a href="/p">Kadri Lepp, opens new tab</a>',
    `<a href="/p">${' '.repeat(24)}Kadri Lepp\n${' '.repeat(24)}, opens new tab\n${' '.repeat(24)}</a>`,
    `<a href="/p">Kadri Lepp<span>, opens new tab</span>\n${' '.repeat(80)}</a>`,
    '<a href="/p">Kadri Lepp (opens in a new window)</a>',
    '<a href="/p">Kadri Lepp<svg><title>Opens in new window</title></svg></a>',
    '<a href="/p">Kadri Lepp<span class="sr-only"> (external link)</span></a>',
    '<span class="person-card" role="tooltip">Lepp Kadri, Minister of Transport</span><a href="/p">Kadri Lepp</a>',
  ]) {
    const text = await textOf(
      `<article><h1>${TITLE}</h1><p>The envoys met ${link} in Oslo on Sunday, the ministry said in a note.</p>${STORY}</article>`,
    )
    assert.ok(
      text.startsWith('The envoys met Kadri Lepp in Oslo on Sunday, the ministry said in a note.'),
      `${link}\n${text}`,
    )
  }
})

test('posts of every house that are set into a story stand in it with who wrote them', async () => {
  for (const [kind, by] of [
    ['bluesky-embed', '&mdash; Kadri Lepp (<a href="x">@kadri.example</a>) <a href="x">June 3, 2024 at 10:00</a>'],
    ['telegram-post', '<cite>Kadri Lepp, Telegram, June 3, 2024</cite>'],
    ['mastodon-embed', '<a href="x">Kadri Lepp</a>'],
  ]) {
    const text = await textOf(
      `<article><h1>${TITLE}</h1><p>${FIRST}</p><blockquote class="${kind}"><p>Good talks with friends from Oslo.</p>${by}</blockquote><p>${SECOND}</p><p>${THIRD}</p></article>`,
    )
    assert.match(text, /\n\nGood talks with friends from Oslo\. .*Kadri Lepp.*\n\n/, kind)
  }
})

test('dated first paragraphs, a dated paragraph beside the headline and the points of a communiqué stay', async () => {
  const points = [
    'Norway and Estonia will open a second ferry line between Oslo and Tallinn by May 2025.',
    'Estonia will deepen the harbour of Paldiski at its own cost.',
    'Both sides reaffirmed the accord of 2019.',
  ]
  const communique = await textOf(
    `<article><h1>${TITLE}</h1><p>The two sides agreed on the following at their meeting in Tallinn on Monday:</p><ol>${points.map((one) => `<li>${one}</li>`).join('')}</ol><p>${FIRST}</p><p>${SECOND}</p></article>`,
  )
  for (const point of points) assert.ok(communique.includes(point), point)
  const dated = 'On 3 June 2024 Kadri Lepp received the Norwegian envoy Ola Nordmann at the ministry.'
  assert.ok((await textOf(`<article><h1>${TITLE}</h1><p>${dated}</p>${STORY}</article>`)).startsWith(dated))
  assert.ok(
    (
      await textOf(
        `<div><div><h1>${TITLE}</h1></div><div><p>03.06.2024</p><p>${dated}</p></div></div><div class="body">${STORY}</div>`,
      )
    ).includes(dated),
  )
})

test('a front page of headlines is no report', async () => {
  const { reports, notes } = await receiveReport({
    name: 'front.html',
    bytes: Buffer.from(
      `<!doctype html><title>News of the day</title><main><h1>News of the day</h1><ul>${Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Headline number ${at} of the day about ministers</a></li>`).join('')}</ul></main>`,
    ),
  })
  assert.deepEqual([reports.length, notes.map(({ kind }) => kind)], [0, ['no article']])
})

test('a person that the page describes elsewhere and only points at signs the report', async () => {
  const described = {
    '@graph': [
      { '@type': 'WebSite', name: 'Oslo Post' },
      { '@type': ['NewsArticle', 'Article'], headline: TITLE, datePublished: '2024-06-03', author: { '@id': '#ada' } },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Berg' },
    ],
  }
  const {
    reports: [report],
  } = await page(
    `<article><h1>${TITLE}</h1>${STORY}</article>`,
    `<script type="application/ld+json">${JSON.stringify(described)}</script>`,
  )
  assert.deepEqual([report!.byline, report!.outlet, report!.published?.date], ['Ada Berg', 'Oslo Post', '2024-06-03'])
})

test('days printed as other countries print them, and signatures with a place or a house behind them', async () => {
  for (const [stamp, day] of [
    ['2024/06/03 10:15', '2024-06-03'],
    ['2024年6月3日', '2024-06-03'],
    ['3 июня 2024, 10:15', '2024-06-03'],
    ['3 Haziran 2024', '2024-06-03'],
    ['Updated on: June 4, 2024 / Published on: June 3, 2024', '2024-06-03'],
    ['First published on Mon 3 Jun 2024 10.00 BST', '2024-06-03'],
  ] as const) {
    const {
      reports: [report],
    } = await page(`<article><h1>${TITLE}</h1><div class="meta">${stamp}</div>${STORY}</article>`)
    assert.equal(report!.published?.date, day, stamp)
  }
  for (const line of [
    'Ada Berg, Oslo',
    'Ada Berg in Oslo',
    'By Ada Berg, BBC News',
    'Reporting by Ada Berg in Oslo; editing by Tom Tan',
  ]) {
    const {
      reports: [report],
    } = await page(`<article><h1>${TITLE}</h1><div class="byline">${line}</div>${STORY}</article>`)
    assert.equal(report!.byline, 'Ada Berg', line)
  }
  for (const line of [
    '<p class="credit">Source: AFP</p>',
    '<p class="byline">By AFP</p>',
    '<p class="byline">By Ada Berg and AFP</p>',
  ]) {
    const {
      reports: [report],
    } = await page(
      `<article><h1>${TITLE}</h1>${line}${STORY}</article>`,
      '<meta property="og:site_name" content="Oslo Post">',
    )
    assert.deepEqual([report!.outlet, report!.agency], ['Oslo Post', 'Agence France-Presse'], line)
  }
})

test('a separator behind a separator parts names, houses and days too', async () => {
  assert.equal(tidySignature('Jane Roe, jane@klow.example, Tom Tan', null, null), 'Jane Roe, Tom Tan')
  // “Jr” belongs to whom it stands behind, and two may be so called
  const juniors = 'Ann Roe, Jr., Tom Tan,Jr.'
  assert.equal(tidySignature(juniors, null, null), juniors)
  assert.equal(creditedAgency(['Ann Roe (London) / Reuters'], 'Oslo Post'), 'Reuters')
  for (const [head, above, expected] of [
    ['<title>Ministers meet in Klow | | The Klow Gazette</title>', '', ['The Klow Gazette', undefined]],
    ['', '<p>Ada Berg | | 5 May 2021</p>', [null, '2021-05-05']],
  ] as const) {
    const bytes = Buffer.from(
      `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><main><h1>Ministers meet in Klow</h1>${above}<article>${STORY}</article></main></body></html>`,
    )
    const [report] = (await receiveReport({ name: 'page.html', bytes })).reports
    assert.deepEqual([report!.outlet, report!.published?.date], expected)
  }
})

test('what a page says of itself is read however far its lines are indented', async () => {
  const indent = ' '.repeat(24)
  const said = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author: { name: 'Ada Berg' } })
  for (const [before, behind] of [
    ['', ''],
    ['<!--', '-->'],
    ['//<![CDATA[', '//]]>'],
    [`/* ${indent}<![CDATA[ */`, `/* ]]>${indent}*/ ;`],
  ] as const) {
    const [report] = (
      await page(
        `<article><h1>${TITLE}</h1>${STORY}</article>`,
        `<script type="application/ld+json">\n${indent}${before}\n${indent}${said}\n${indent}${behind}\n${indent}</script>`,
      )
    ).reports
    assert.equal(report!.byline, 'Ada Berg', before)
  }
})
