import { OF_ANY_STATE } from '../../language/en/state-organs.js'
import { bodyWords, plainName } from './name-words.js'
import type { ToldEntity } from './told-entity.js'

/**
 * What a ministry is for. The state’s own name and “Republic”, “Affairs”, “National” come and go: “Kazakh Foreign
 * Ministry”, “Ministry of Foreign Affairs of the Republic of Kazakhstan”.
 */
const PORTFOLIOS = new Set(
  `foreign external state defence war interior internal home finance economy economic trade commerce industry investment energy power petroleum oil gas mineral minerals mines health justice law education agriculture
  food fisheries environment climate transport transportation railways ports shipping maritime aviation infrastructure construction housing labour labor employment social culture tourism sport sports youth women information
  communications telecommunications digital science technology space religious hajj awqaf water irrigation emergency emergencies migration immigration refugees veterans treasury security intelligence development planning
  regional parliamentary tribal border borders european integration expatriates overseas unification reintegration`.split(
    /\s+/u,
  ),
)
const IS_MINISTRY = /\b(?:ministry|department|foreign office|home office)\b/iu

/** The words that say what a ministry or department is for, in one order; none where it is no ministry. */
function portfolioOf(name: string): string {
  return IS_MINISTRY.test(name)
    ? bodyWords(name)
        .filter((word) => PORTFOLIOS.has(word))
        .toSorted()
        .join(' ')
    : ''
}

/**
 * What must agree for two things that are no persons to be one across reports: a state by its code, others by name and
 * state. Documents are never one.
 */
export function sameThingKey({ report, entity }: ToldEntity): string {
  switch (entity.kind) {
    case 'state':
      return `state ${entity.country ?? plainName(entity.name)}`
    case 'document':
      return `document ${report} ${entity.id}`
    case 'person':
      return `person ${report} ${entity.id}`
    case 'organisation': {
      const portfolio = entity.country === null ? '' : portfolioOf(entity.name)
      if (portfolio !== '') return `organisation ministry ${portfolio} ${entity.country!}`
      // without their state they are not the same across reports
      const apart = entity.country === null && OF_ANY_STATE.test(entity.name) ? ` ${report}` : ''
      return `organisation ${bodyWords(entity.name).join(' ')} ${OF_ANY_STATE.test(entity.name) ? (entity.country ?? '') : ''}${apart}`
    }
    case 'place':
      return `place ${plainName(entity.name)} ${entity.country ?? ''}`
    case 'equipment':
    case 'programme':
    case 'nationality':
      return `${entity.kind} ${plainName(entity.name)}`
  }
}
