import { cutPieces, type PagePiece } from './page-text.js'
import type { Furniture } from './report.js'

/** The pieces of an article as one text, and where its headings stand in it. */
export function joinPieces(pieces: readonly PagePiece[]): {
  readonly text: string
  readonly marked: readonly Furniture[]
} {
  const marked: Furniture[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += '\n\n'
    if (piece.kind === 'heading')
      marked.push({ kind: 'heading', start: text.length, end: text.length + piece.text.length })
    text += piece.text
  }
  return { text, marked }
}

/** Markup that is nothing but the story (the body of a feed's entry, of a mail) as text. */
export function textOfMarkup(markup: string): string {
  return joinPieces(cutPieces(markup)).text
}
