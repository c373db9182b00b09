import { bodyWords, plainName } from './name-words.js'
import type { ToldEntity } from './told-entity.js'

/** Bodies that every state has under one name: without their state they are not the same across reports. */
const OF_ANY_STATE = /\b(?:ministry|ministries|department|parliament|cabinet|senate|supreme court|army|navy|air force|embassy|police|government|national assembly|central bank|congress|house of representatives|treasury|military)\b/i

/** What must agree for two things that are no persons to be one across reports: a state by its code, others by name and state. Documents are never one. */
export function sameThingKey({ report, entity }: ToldEntity): string {
  switch (entity.kind) {
    case 'state': return `state ${entity.country ?? plainName(entity.name)}`
    case 'document': return `document ${report} ${entity.id}`
    case 'person': return `person ${report} ${entity.id}`
    case 'organisation': {
      const apart = entity.country === null && OF_ANY_STATE.test(entity.name) ? ` ${report}` : ''
      return `organisation ${bodyWords(entity.name).join(' ')} ${OF_ANY_STATE.test(entity.name) ? (entity.country ?? '') : ''}${apart}`
    }
    case 'place': return `place ${plainName(entity.name)} ${entity.country ?? ''}`
    case 'equipment': case 'programme': case 'nationality': return `${entity.kind} ${plainName(entity.name)}`
  }
}
