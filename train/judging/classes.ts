import { NO_EVENT } from '../../src/reading/judging/judge-events.js'
import type { Task } from '../../src/reading/judging/judgement-file.js'
import { EVENT_KINDS, MODALITIES } from '../../src/reading/reading.js'

/** The classes of each task, in order. */
export const CLASSES: Readonly<Record<Task | 'link', readonly string[]>> = {
  telling: ['silent', 'tells'],
  kind: [NO_EVENT, ...EVENT_KINDS],
  modality: MODALITIES,
  party: ['none', 'actor', 'recipient', 'also'],
  when: ['wrong', 'right'],
  place: ['wrong', 'right'],
  quote: ['wrong', 'source', 'right'],
  denial: ['wrong', 'right'],
  figure: ['wrong', 'right'],
  of: ['wrong', 'right'],
  subject: ['wrong', 'right'],
  counterpart: ['wrong', 'right'],
  link: ['other', 'same'],
}
