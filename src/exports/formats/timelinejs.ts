import type { Entry } from '../../record/entry.js'
import type { Chosen } from '../../views/choose.js'
import { describeEntry, sayDate } from '../../views/entry-line.js'
import { counted, countOf, type Chunks, type ExportFormat } from './format.js'
import { evidenceOf, lastingId, spanOf, tellersOf, xml, type Evidence } from './told.js'

/** The strands of the timeline. */
const GROUPS: Readonly<Partial<Record<Entry['kind'], string>>> = {
  meeting: 'Meetings',
  call: 'Meetings',
  visit: 'Meetings',
  summit: 'Meetings',
  'commission session': 'Meetings',
  'press conference': 'Meetings',
  negotiation: 'Meetings',
  agreement: 'Agreements and deals',
  approval: 'Agreements and deals',
  order: 'Agreements and deals',
  delivery: 'Agreements and deals',
  production: 'Agreements and deals',
  aid: 'Agreements and deals',
  cooperation: 'Agreements and deals',
  statement: 'Statements',
  praise: 'Statements',
  request: 'Statements',
  criticism: 'Statements',
  denial: 'Statements',
  refusal: 'Statements',
  invitation: 'Statements',
  abstention: 'Statements',
}

/** Dated entries for a timeline on a page. */
export const timelineJs: ExportFormat = {
  name: 'timelinejs',
  title: 'TimelineJS',
  mediaType: 'application/json',
  about: 'dated entries for TimelineJS',
  loses: ['quotes, figures, deals, and why things were joined', 'pictures: a record has none'],
  leavesOut: ({ entries }) =>
    counted(
      countOf(entries, ({ when }) => spanOf(when).earliest === null),
      'entry without a first day, which TimelineJS cannot show',
      'entries without a first day, which TimelineJS cannot show',
    ),
  parts: [{ file: 'timeline.json', write: writeTimeline }],
}

function* writeTimeline(chosen: Chosen): Chunks {
  yield `{"scale":"human","title":{"text":{"headline":"Attaché","text":${JSON.stringify(`<p>What ${chosen.readings.length} reports tell, each with its words.</p>`)}}},"events":[`
  let isFirst = true
  for (const entry of chosen.entries) {
    const slide = slideOf(entry, chosen)
    if (!slide) continue
    yield `${isFirst ? '' : ','}\n${JSON.stringify(slide)}`
    isFirst = false
  }
  yield '\n]}\n'
}

function slideOf(entry: Entry, { look }: Chosen): object | null {
  const { earliest, latest } = spanOf(entry.when)
  if (earliest === null) return null
  const tellers = tellersOf(entry, look)
  const evidence = evidenceOf(entry, look)
  const standing = entry.modality === 'happened' ? '' : ` (${entry.modality})`
  return {
    unique_id: lastingId(entry),
    start_date: dateOf(earliest),
    ...(latest !== null && latest !== earliest ? { end_date: dateOf(latest) } : {}),
    display_date: `${sayDate(entry.when)}${standing}`,
    group: GROUPS[entry.kind] ?? 'Other',
    autolink: false,
    text: {
      headline: xml(describeEntry(entry, look)),
      text: `${tellers.length === 0 ? '' : `<p>According to ${xml(tellers.join('; '))}.</p>`}<ol>${evidence.map(footnote).join('')}</ol>`,
    },
  }
}

/** Words of a report are never markup. */
function footnote({ outlet, day, url, sentence }: Evidence): string {
  return `<li>${url === null ? xml(outlet) : `<a href="${xml(url)}">${xml(outlet)}</a>`}, ${day ?? 'undated'}: “${xml(sentence)}”</li>`
}

/** Years before Christ are negative. */
function dateOf(day: string): object {
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? []
  return { year: Number(year), month: Number(month), day: Number(dayOfMonth) }
}
