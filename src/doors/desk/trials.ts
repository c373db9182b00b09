import { setTimeout as sleep } from 'node:timers/promises'
import type { Change } from '../../record/change.js'
import type { RecordQuery } from '../../record/query.js'
import type { Verdict } from '../../weaving/ruling.js'
import type { DeskRulings } from './desk-record.js'

/** What a ruling would change; null where it could not be tried out, and “at it” while it still is. */
export type Tried = readonly Change[] | null | 'at it'

/** Rulings that are tried out before they are kept. */
export interface Trials {
  /** Of a small record what would change; of another that, where it is known in a moment. */
  soon(verdict: Verdict, query: RecordQuery): Promise<Tried>
  /** The same once it is known. */
  whole(verdict: Verdict, query: RecordQuery): Promise<Exclude<Tried, 'at it'>>
}

/** A ruling on a record of so many reports is tried out in a moment. */
export const TRIED_AT_ONCE = 300
/** So long a page waits for what would change in a larger one. */
const MOMENT_MILLISECONDS = 150
/** So many trials are remembered for as long as the record stands. */
const MOST_REMEMBERED = 20

/** Each ruling is tried out once for as long as the record stands, however often its page is asked for. */
export function openTrials({ tryOut }: Pick<DeskRulings, 'tryOut'>): Trials {
  const begun = new Map<string, Trial>()
  let of: RecordQuery | undefined
  const begin = (verdict: Verdict, query: RecordQuery) => {
    if (of !== query) begun.clear()
    of = query
    const name = JSON.stringify(verdict)
    return begun.get(name) ?? remember(name, tryOut(verdict), begun)
  }
  return {
    whole: begin,
    soon: async (verdict, query) => inAMoment(begin(verdict, query), (await query.tally()).reports),
  }
}

const inAMoment = (trial: Trial, reports: number): Promise<Tried> =>
  reports <= TRIED_AT_ONCE ? trial : Promise.race([trial, sleep(MOMENT_MILLISECONDS, 'at it' as const)])

type Trial = ReturnType<DeskRulings['tryOut']>

/** What failed, or could not be tried just now, is tried again when it is asked for again. */
function remember(name: string, trial: Trial, begun: Map<string, Trial>): Trial {
  begun.set(name, trial)
  const forget = () => {
    if (begun.get(name) === trial) begun.delete(name)
  }
  trial.then((changes) => {
    if (changes === null) forget()
  }, forget)
  const [oldest] = begun.keys()
  if (begun.size > MOST_REMEMBERED) begun.delete(oldest!)
  return trial
}
