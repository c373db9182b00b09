import { nameOfState } from '../reference/name-of-state.js'
import type { Named, QuotedWords, Ruling } from '../weaving/ruling.js'
import { sayDate } from './say-date.js'

/**
 * What a ruling did, in a sentence, without who made it. `others` are all that were made: what is taken back is told
 * by them.
 */
export function sayRuling(ruling: Ruling, others: ReadonlyMap<string, Ruling> = new Map()): string {
  switch (ruling.kind) {
    case 'same':
    case 'different':
      return `${inWords(ruling.a)} and ${inWords(ruling.b)} are ${ruling.kind === 'same' ? 'one' : 'two'}`
    case 'wrong':
      return `Taken out: ${ruling.of !== undefined && ruling.of !== 'entry' ? `the ${ruling.of} ` : ''}${lineOf(ruling, ruling.what)}`
    case 'right':
      return `Confirmed: ${lineOf(ruling, ruling.what)}`
    case 'unsure':
      return `The words do not tell: ${lineOf(ruling, ruling.what)}`
    case 'corrected':
      return ruling.fact === 'parties'
        ? `Who takes part in ${lineOf(ruling, ruling.what)}: ${sayCorrected(ruling)}`
        : `${FACTS[ruling.fact]} of ${lineOf(ruling, ruling.what)} is ${sayCorrected(ruling)}`
    case 'added':
      return `Added: a ${ruling.event.kind}, told by ${inWords(ruling.what)}`
    case 'date of report':
      return `Report ${ruling.about ?? ruling.report} is of ${sayDate(ruling.date)}`
    case 'undone': {
      const taken = others.get(ruling.ruling)
      return `Taken back: ${taken ? sayRuling(taken, others) : 'a ruling that is not here'}`
    }
  }
}

const FACTS = {
  kind: 'The kind',
  standing: 'The standing',
  day: 'The day',
  place: 'The place',
  speaker: 'The speaker',
} as const

function sayCorrected(ruling: Extract<Ruling, { readonly kind: 'corrected' }>): string {
  switch (ruling.fact) {
    case 'kind':
    case 'standing':
      return ruling.to
    case 'day':
      return ruling.to === null ? 'not told' : sayDate(ruling.to)
    case 'place':
    case 'speaker':
      return ruling.to === null ? 'not told' : sayNamed(ruling.to)
    case 'parties':
      return ruling.to.map(({ who, role }) => `${role === 'actor' ? 'by' : 'to'} ${sayNamed(who)}`).join(', ')
  }
}

function sayNamed(named: Named): string {
  return 'state' in named ? (nameOfState(named.state) ?? named.state) : named.exact
}

function lineOf({ about }: Ruling, words: QuotedWords): string {
  return about === undefined ? inWords(words) : `‹${about}›`
}

function inWords({ exact }: QuotedWords): string {
  return `‹${exact.replace(/\s+/gu, ' ')}›`
}
