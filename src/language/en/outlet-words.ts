/** Words that newspapers, broadcasters and agencies are named with: “The Harbour Post”, “Lucknow Courier”. */
const PRESS = [
  'advertiser',
  'agency',
  'argus',
  'broadcasting',
  'bulletin',
  'chronicle',
  'courier',
  'daily',
  'dispatch',
  'echo',
  'enquirer',
  'examiner',
  'express',
  'gazette',
  'globe',
  'guardian',
  'herald',
  'independent',
  'inquirer',
  'journal',
  'ledger',
  'magazine',
  'mail',
  'mercury',
  'mirror',
  'monitor',
  'morning',
  'news',
  'newspaper',
  'observer',
  'post',
  'press',
  'radio',
  'record',
  'register',
  'reporter',
  'review',
  'sentinel',
  'standard',
  'star',
  'telegraph',
  'television',
  'times',
  'today',
  'tribune',
  'voice',
  'weekly',
  'wire',
  'world',
]

/** First words of bodies that put out statements of their own: “Ministry of Defence, Government of India”. */
const ISSUERS = [
  'board',
  'bureau',
  'cabinet',
  'commission',
  'council',
  'department',
  'embassy',
  'government',
  'institute',
  'ministry',
  'mission',
  'office',
  'permanent mission',
  'presidency',
  'press information bureau',
  'secretariat',
]

/** “The Continental Gazette”, “Press Trust of Harbour”: a name that has a word of the press in it. */
export const NAMES_OUTLET = new RegExp(String.raw`(?:^|\s)(?:${PRESS.join('|')})(?:\s|$)`, 'iu')
/** “Department of Foreign Affairs” */
export const NAMES_ISSUER = new RegExp(String.raw`^(?:the\s+)?(?:${ISSUERS.join('|')})\b`, 'iu')
/** “, July 9, 2024”, “, 18 July 2024”, “, Commentary”: what may stand behind the name in its line. */
export const BEHIND_OUTLET =
  /(?<!\s)\s*[,|·–—-]\s*(?:(?:\w+day,?\s+)?(?:\d{1,2}\s+\p{L}+\.?\s+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d).*|commentary|opinion|analysis|editorial|press release|statement)$/iu
/** “Press release”, “Daily briefing”: what kind of paper it is, and not whose. */
export const NAMES_KIND_OF_PAPER =
  /^(?:(?:press|news|media)\s+(?:release|statement|briefing|conference|note)|(?:daily|weekly)\s+briefing|opinion|editorial|world news|news analysis|breaking news)$/iu
