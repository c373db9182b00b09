import { countWords, type Line } from './line.js'

const PLATFORM =
  '(?:Google News|Google Discover|Twitter|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|TikTok|Threads|Bluesky|Flipboard|Apple News|Koo|X\\b|social media|our (?:channel|app|page|newsletter))'
// “Read also:”, “Related stories”, “Our partners”: what stands beneath is links, not story.
const LINK_LABEL =
  /^(?:(?:read also|also read|see also|read more|read next|related|recommended|trending|most (?:read|popular|viewed)|more (?:from|on|stories)|editor[’']s picks?|you (?:may|might))\b.{0,30}:?|our partners:?)$/iu
/**
 * What a line says when it sells, links or begs instead of telling the story. Each is anchored to the start of its
 * line.
 */
const PROMOTIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:follow|like|find|join|connect with|add|catch|watch)\\b.{0,90}\\b(?:on|via|at|to)\\s+(?:our\\s+)?(?:\\w+\\s+)?${PLATFORM}`,
    'iu',
  ),
  /^(?:our|media|official|content) partners:?$/iu,
  // “Read also: …”, “ALSO READ | …”, “Read more: …”, “More on this story”
  /^[[(]?(?:also read|read also|also see|see also|read more|read next|read full story|more on this(?: story)?|more from|related|watch|watch live|watch also|also watch|listen|must read|don[’']t miss|explained|in pictures|in case you missed it|click to read)\s*(?:[:|»>–—-]|$)/iu,
  /^(?:related|recommended|trending|popular|latest|more|top|most (?:read|popular|viewed|shared)|editor[’']s picks?|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|up next|suggested)(?: (?:topics?|tags?|stories|story|articles?|news|posts?|videos?|reading|coverage|content|links|headlines|now|in|for you)){0,3}\s*[:»>]?$/iu,
  /^(?:subscribe|sign up|log in|sign in|register|donate|become a (?:member|subscriber|supporter))\b(?:(?!\b(?:said|says|told|agreed)\b).){0,140}$/iu,
  /^(?:click|tap|press) (?:here|on|the|to)\b/iu,
  /^(?:download|install|get) (?:the|our) [\p{L} ]{0,30}\bapps?\b/iu,
  /^(?:share|tweet|email|print|comment|comments|save|copy link|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|view comments|show comments|\d+ (?:comments|shares))(?: (?:this|on|via|with|by|article|story|post|page|facebook|twitter|email|whatsapp|linkedin|telegram|x|reddit|link))*\s*[:.]?$/iu,
  /^(?:get|receive|stay|keep up|enjoy|never miss)\b.{0,60}\b(?:newsletter|inbox|updates?|alerts?|up to date|tuned|ad-free|notifications)\b/iu,
  /^(?:for|find|read|see|get|catch) (?:more|all|the latest|latest|breaking)\b.{0,80}\b(?:visit|click|follow|subscribe|download|here|website|app|live updates|news on)\b/iu,
  /^(?:support|help|fund) (?:us|our|independent|quality)\b.{0,40}\bjournalism\b/iu,
  /^(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|ad|story continues below(?: this)?(?: advertisement| ad)?|article continues (?:below|after).{0,40}|continue reading(?: below)?|scroll (?:down )?to continue|skip (?:ad|advertisement)|loading\.*)$/iu,
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|hashtags?)\s*:/iu,
  /^(?:editor[’']s )?newsletters?$/iu,
  // “This article is for subscribers only. Subscribe for $1 a week …”, “You have 2 free articles left”, “Join 2 million
  // readers in …”
  /^(?:this|the) (?:article|story|content|page|report|analysis) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|open to)\b.{0,30}\b(?:subscribers?|members|subscription)\b/iu,
  /^(?:you (?:have|[’']ve)|this is your) (?:.{0,12} )?(?:\d+|one|two|three|four|five|last|no)\b.{0,12}\bfree (?:articles?|stories|story|reads?)\b/iu,
  /^(?:already|not(?: yet)?) (?:a |an )?(?:subscribers?|members?|registered|subscribed)\b.{0,60}$/iu,
  /^join (?:our |the |more than |over |nearly )*(?:\d[\d.,]*|thousands|hundreds of thousands|millions)\b.{0,20}\b(?:readers|subscribers|members|followers|people who|others)\b/iu,
  /^(?:to (?:continue|keep) reading|unlock|start your (?:free )?trial|try .{0,20} for (?:free|[$€£]\d)|from [$€£]\d+ a (?:week|month)|cancel any ?time|save \d+ ?%)\b/iu,
]

/** What belongs to the page, whatever the report says: rights, disclaimers, reading times, questions of trust. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/iu,
  /\ball rights (?:are )?reserved\b/iu,
  /^(?:this|the) (?:article|story|report|piece|post|interview|commentary)(?: (?:was|is|has been|first|originally|also|also first)){1,4} (?:published|appeared|posted|republished|printed|updated|edited|translated)\b/iu,
  /^[[(]?(?:except for the headline|the headline (?:has|was)|(?:this|the) (?:story|article|report) has (?:not )?been (?:edited|corrected|updated))/iu,
  /^(?:the )?(?:views|opinions)(?: and opinions)? expressed\b/iu,
  /^disclaimer\b/iu,
  /\b(?:accepts?|bears?|assumes?) no (?:liability|responsibility)\b/iu,
  /^(?:got a (?:tip|story)|(?:have|see|spotted) (?:a|an) (?:tip|error|story)|contact (?:our|the) (?:newsroom|news desk|editors?)|(?:tell|write to|e-?mail|call) (?:us|our (?:newsroom|editors?)))\b/iu,
  /^(?:terms (?:of|and)|privacy policy|cookie (?:policy|settings)|our standards:|about us|contact us|advertise with us|reproduction|republication|no part of this)\b/iu,
  /^(?:estimated )?(?:reading time:?\s*)?\d{1,2}[ -]?min(?:ute)?s?(?: read)?\.?$/iu,
]
const LONGEST_PROMOTION = 40
const LONGEST_BOILERPLATE = 90

/** Whether a line sells or links: “Follow … on Google News.”, “Our partners”, “Read also: …”. */
export function isPromotion(line: Line): boolean {
  return PROMOTIONS.some((wording) => wording.test(line.text)) && countWords(line.text) <= LONGEST_PROMOTION
}

/** Whether the lines beneath this one are links to other reports. */
export function announcesLinks(line: Line): boolean {
  return LINK_LABEL.test(line.text)
}

/** Whether a line is of the page and not of the report: “© 2023 …”, “All rights reserved”, “3 min read”. */
export function isBoilerplate(line: Line): boolean {
  return BOILERPLATE.some((wording) => wording.test(line.text)) && countWords(line.text) <= LONGEST_BOILERPLATE
}
