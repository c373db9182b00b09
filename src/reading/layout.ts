import type { Span } from '../language/span.js'
import type { Furniture, Published } from '../intake/report.js'

/** `New Delhi, Apr 28 (EFE).-`: where and when a report was filed. The year may be open: `XXXX-04-28`. */
export interface Dateline extends Span {
  readonly place: string
  readonly day: string | null
}

/** What a stretch of the page is. Only `title`, `heading` and `story` are read for what they say. */
export type BlockKind = 'title' | 'heading' | 'story' | 'furniture'

/**
 * One stretch between line breaks, without its blanks; a dateline or date stamp at its start is left out of a story
 * block.
 */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** How the words of a report lie on the page. */
export interface Layout {
  readonly title: Span | null
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly dateline: Dateline | null
  /** Wire agencies and credit lines, as named: `EFE`, `With agency inputs`. */
  readonly credits: readonly string[]
  readonly byline: string | null
  /** The day of publication: stated in the text, or what the report brought with it; null where neither tells. */
  readonly published: Published | null
}
