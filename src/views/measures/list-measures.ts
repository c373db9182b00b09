import type { LookUp } from '../look-up.js'
import { nameState, type Pair } from '../register.js'
import { ledgersOf, type Party } from '../registers/ledgers.js'
import { measureCoverage } from './coverage.js'
import { measureDeals } from './deals-by-stage.js'
import { measureDiversification } from './diversification.js'
import type { Measure } from './measure.js'
import { measureMeetings } from './meetings-by-level.js'
import { measureShares } from './supplier-share.js'
import { measureVoices } from './voices.js'

/**
 * Every measure of a relation that there are numbers for: those of registers for both ways, then those of the record’s
 * own entries.
 */
export function listMeasures(pair: Pair, look: LookUp): readonly Measure[] {
  const [a, b] = [pair.a, pair.b].map((code): Party => {
    const name = nameState(code, look)
    return { name, code, names: [name] }
  }) as [Party, Party]
  const ledgers = ledgersOf(look.registers)
  return [
    ...ledgers.flatMap((ledger) => [...measureShares(ledger, a, b), ...measureShares(ledger, b, a)]),
    ...ledgers.flatMap((ledger) => [...measureDiversification(ledger, a), ...measureDiversification(ledger, b)]),
    ...measureMeetings(pair, look),
    ...measureDeals(pair, look),
    ...measureVoices(pair, look),
    ...measureCoverage(pair, look),
  ]
}
