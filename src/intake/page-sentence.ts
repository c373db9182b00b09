import type { PagePiece } from './page-text.js'

const SENTENCE_WORDS = 7
export const WHOLE_SENTENCE = /[.!?]["”’')\]]*$/
/** What one finder rightly leaves out among paragraphs. */
const OF_THE_PAGE =
  /\b(?:subscri\w+|newsletter|sign up|sign in|log in|cookies?|advertis\w+|follow us|click here|copyright|all rights reserved|inbox|chat with us|download|read more|(?:our|the) app|journalis[mt]s? depends?|getty images|photo(?:graph)?:|share this|javascript|ad ?blocker|your browser|terms of (?:use|service)|privacy policy)\b/iu
/** “SEE MORE: …”, “Also read | …”: an announcement of another report, with its headline. */
const ANNOUNCES =
  /^(?:see more|read (?:more|also|next|here)|also read|more(?: on this| news| from .{2,30})?|related(?: (?:articles?|stor(?:y|ies)|news|content|links?))?|don['’]?t miss|just in|watch(?: (?:now|more|live))?|must read|recommended|you may (?:also )?like|further reading|see also|trending|latest(?: news)?|read the full (?:story|article))\s*(?:[:|»–—-]|$)/iu
/** “[INSIGHT]|”, “[VIDEO]”: what hangs on links to others. */
const TAGGED =
  /\[(?:insight|video|pictures?|photos?|analysis|opinion|reveal(?:ed)?|report|watch|update|latest|graphic|map|poll|comment|interview|in pics|exclusive|spotlight|forecast|live)\]\s*\|?$/iu
/** Labels of a page that stand as a line of their own. */
const LABEL =
  /^(?:advertise?ment|advert|article continues (?:below|after (?:this )?ad(?:vertisement)?)|story continues below(?: (?:this )?ad(?:vertisement)?)?|scroll to continue(?: with content)?|share(?: this(?: article| story)?)?|listen to (?:this )?(?:article|story)|(?:\d+ )?comments?|image \d+ of \d+|loading\W*|follow us(?: on)?|print|email|save|tags?:?|opens (?:in )?(?:a )?new (?:tab|window)|external link|read more|click (?:here )?to (?:share|expand|enlarge)\b.{0,40})[\s.:…]*$/iu
const MOST_LABEL = 160
/**
 * “Sign up for our newsletter”, “Subscribe now to read the rest of this story”: a line that asks the reader to do
 * something for the page.
 */
const INVITES =
  /^(?:please )?(?:subscribe|sign (?:up|in)|log in|register|join|become a (?:member|subscriber)|already a (?:subscriber|member))\b.{0,140}\b(?:newsletters?|briefings?|read(?:ing)?|access|account|whatsapp|telegram|channel|inbox|stor(?:y|ies)|articles?|e-?mail|free|log in|sign in)\b/iu
const LONGEST_INVITATION = 200

/** A paragraph of the story’s kind: whole sentences, little of it links, nothing of the page’s own business. */
export function isPlainSentence({ kind, linked, text }: PagePiece): boolean {
  return (
    kind !== 'heading' &&
    linked < 0.3 &&
    WHOLE_SENTENCE.test(text) &&
    text.split(' ').length >= SENTENCE_WORDS &&
    !OF_THE_PAGE.test(text)
  )
}

/** A label of the page, or what it announces another report with. */
export function isOfThePage({ linked, text }: PagePiece): boolean {
  if (text.length > MOST_LABEL * 2) return false
  return (
    LABEL.test(text) ||
    TAGGED.test(text) ||
    (text.length <= LONGEST_INVITATION && INVITES.test(text)) ||
    (ANNOUNCES.test(text) && (linked > 0.4 || text.length < 40 || /^[\p{Lu}\s'’]+[:|]/u.test(text)))
  )
}

/** A heading over other reports: “Read more”, “Related stories”. */
export function isAnnouncing({ text }: PagePiece): boolean {
  return text.length < MOST_LABEL && ANNOUNCES.test(text)
}

/**
 * Somebody or somewhere is named, within a sentence: “… sources have told NDTV.” Initials that begin one (“NFL assaults
 * have led …”) are its subject.
 */
export const NAMES_SOMEBODY = /\p{Ll},? (?:\p{Lu}|\d)/u
