import type { KeptChange } from '../record/change.js'

/** What changed in the record, latest last: a line for each time, and beneath it what came about. */
export function renderChanges(changes: readonly KeptChange[], likely: boolean): string {
  const shown = changes.filter(({ tier }) => tier === null || tier === 'sure' || (likely && tier === 'likely'))
  const leftOut = likely ? 0 : changes.filter(({ tier }) => tier === 'likely').length
  if (shown.length === 0)
    return `nothing changed${leftOut > 0 ? ` that is sure; --likely brings ${leftOut} likely` : ''}\n`
  const lines = shown.flatMap((change, at) => [
    ...(shown[at - 1]?.at === change.at ? [] : [change.at]),
    `  ${change.kind}  ${change.text}  (${change.reports.join(', ')})`,
  ])
  return `${lines.join('\n')}\n${leftOut > 0 ? `\n${leftOut} likely ${leftOut === 1 ? 'change is' : 'changes are'} left out; --likely brings ${leftOut === 1 ? 'it' : 'them'}.\n` : ''}`
}
