import { isPlainSentence } from '../page-sentence.js'
import { cutPieces, type PagePiece } from '../page-text.js'
import { tidy, type Draft } from './draft-report.js'

/** Fewer linked headlines than this are links of one report. */
const FEWEST_ITEMS = 3
/** How alerts mark what they bring: as articles, behind an address that counts who follows it. */
const ALERT = /itemtype=["']?https?:\/\/schema\.org\/(?:News)?Article|https?:\/\/(?:www\.)?google\.[\w.]+\/url\?/i
const HEADLINE_WORDS = 4
const LONGEST_HEADLINE = 220
const LONGEST_HOUSE = 40
const BUSINESS =
  /\b(?:unsubscribe|view (?:this )?(?:e-?mail|in browser)|preferences|subscri\w+|sign up|privacy|advertis\w+|read more|see all|see more|flag as irrelevant|full coverage|forward|follow us|share|download)\b/i

/**
 * The items of a newsletter or an alert (linked headlines, each with a sentence or two beneath it); none where a mail
 * is one text.
 */
export function cutNewsletter(html: string | null, text: string | null): readonly Draft[] {
  const linked = html === null ? [] : itemsOfPieces(cutPieces(html))
  // An alert brings what there was, and be it one report.
  if (linked.length >= (html !== null && ALERT.test(html) ? 1 : FEWEST_ITEMS)) return linked
  const plain = text === null ? [] : itemsOfText(text.replace(/\r\n?/g, '\n'))
  return plain.length >= FEWEST_ITEMS ? plain : []
}

function itemsOfPieces(pieces: readonly PagePiece[]): readonly Draft[] {
  const starts = pieces.flatMap((piece, at) => (isHeadline(piece) ? [at] : []))
  return starts.flatMap((start, at) => draftOf(pieces[start]!, pieces.slice(start + 1, starts[at + 1])))
}

function isHeadline({ text, linked, address }: PagePiece): boolean {
  return (
    address !== undefined &&
    linked >= 0.85 &&
    text.length <= LONGEST_HEADLINE &&
    text.split(' ').length >= HEADLINE_WORDS &&
    !BUSINESS.test(text) &&
    /\p{Lu}/u.test(text)
  )
}

function draftOf(headline: PagePiece, beneath: readonly PagePiece[]): readonly Draft[] {
  const words = beneath.filter((piece) => !BUSINESS.test(piece.text) && piece.linked < 0.5)
  const from = words.findIndex((piece) => isPlainSentence(piece) || /(?:…|\.\.\.)$/.test(piece.text))
  if (from < 0) return []
  const told = words
    .slice(from)
    .filter((piece) => isPlainSentence(piece) || /(?:…|\.\.\.)$/.test(piece.text))
    .map(({ text }) => text)
  const house =
    words
      .slice(0, from)
      .map(({ text }) => text)
      .find((text) => text.length <= LONGEST_HOUSE && /^\p{Lu}/u.test(text)) ?? null
  return [
    {
      title: tidy(headline.text),
      url: behindRedirect(headline.address!),
      outlet: house,
      text: [headline.text, ...told].join('\n\n'),
    },
  ]
}

// A line of nothing but an address, as newsletters set beneath each item.
const ADDRESS_LINE = /^\s*[<(]?(https?:\/\/\S+?)[>)]?\s*$/

/** Blocks of plain text that each bring a headline, some words and an address on a line of its own. */
function itemsOfText(source: string): readonly Draft[] {
  const items: Draft[] = []
  let block: string[] = []
  for (const line of source.split('\n')) {
    const address = ADDRESS_LINE.exec(line)?.[1]
    if (address === undefined) {
      if (line.trim() === '' && block.length === 1 && block[0]!.length < 30) block = []
      if (line.trim() !== '' && !/^[-=*_\s]+$/.test(line)) block.push(line.trim())
      continue
    }
    const [title = '', ...rest] = block
    const body = rest.join(' ')
    if (
      title.split(' ').length >= HEADLINE_WORDS &&
      title.length <= LONGEST_HEADLINE &&
      body.split(' ').length > HEADLINE_WORDS &&
      !BUSINESS.test(title)
    ) {
      const house = rest.length > 1 && rest[0]!.length <= LONGEST_HOUSE && !/[.!?…]$/.test(rest[0]!) ? rest[0]! : null
      items.push({
        title,
        url: behindRedirect(address),
        outlet: house,
        text: [title, (house === null ? rest : rest.slice(1)).join(' ')].join('\n\n'),
      })
    }
    block = []
  }
  return items
}

/** `https://www.google.com/url?rct=j&url=https://news.example/a&ct=ga`: the address that is meant. */
function behindRedirect(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { searchParams } = new URL(address)
  return (
    ['url', 'q', 'u', 'target', 'redirect']
      .map((name) => searchParams.get(name))
      .find((one) => one !== null && /^https?:/.test(one) && URL.canParse(one)) ?? address
  )
}
