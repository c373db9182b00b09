import { showPlace } from '../../record/store/postgres-place.js'
import { Failure } from '../../record/failure.js'
import { listExamples } from '../../views/judged-examples.js'
import { openLookUp } from '../../views/look-up.js'
import { sayRuling } from '../../views/say-ruling.js'
import { markRuling, undoneRulings } from '../../weaving/ruling.js'
import { makeRecord } from '../kept-record.js'
import { readerOf } from '../weave-kept.js'
import { rowsNamed } from '../load-reader.js'
import { audited } from './audited.js'
import { withStore } from './open-record.js'
import type { RuleOptions } from './rule.js'
import type { Terminal } from './terminal.js'

export interface RulingsOptions extends RuleOptions {
  readonly lines?: boolean
  readonly examples?: boolean
}

/**
 * `attache rulings`: all that people ruled, in the order in which they did; or as lines that attache read takes; or as
 * examples to teach a reader.
 */
export async function listRulings(options: RulingsOptions, terminal: Terminal): Promise<void> {
  await withStore(options.record, async (store) => {
    const all = await store.rulings()
    if (options.lines) {
      await terminal.print(all.map((ruling) => `${JSON.stringify({ type: 'ruling', ...ruling })}\n`).join(''))
      return
    }
    const look = openLookUp(await makeRecord(store, await readerOf(store, rowsNamed(options))))
    if (options.examples) {
      await terminal.print(
        listExamples(look, all)
          .map((example) => `${JSON.stringify({ type: 'example', ...example })}\n`)
          .join(''),
      )
      return
    }
    const [undone, byMark] = [undoneRulings(all), new Map(all.map((ruling) => [markRuling(ruling), ruling]))]
    const unheeded = new Map(look.record.weave.unheeded?.map(({ ruling, because }) => [ruling, because]))
    for (const ruling of all) {
      const mark = markRuling(ruling)
      const because = unheeded.get(mark)
      const standing = undone.has(mark) ? '; taken back' : because === undefined ? '' : `; holds on nothing: ${because}`
      await terminal.print(
        `${mark}  ${sayRuling(ruling, byMark)}  (${ruling.by}, ${ruling.at.slice(0, 16).replace('T', ' ')}${standing})\n`,
      )
    }
    if (all.length === 0) terminal.say(`attache: nobody has ruled on anything in ${showPlace(options.record)} yet`)
  })
}

/** `attache rule undo`: takes a ruling back, by its mark or the last that stands. */
export async function undoRuling(mark: string, options: RuleOptions, terminal: Terminal): Promise<void> {
  await withStore(options.record, async (store) => {
    const all = await store.rulings()
    const undone = undoneRulings(all)
    const found =
      mark === 'last'
        ? all.findLast((ruling) => ruling.kind !== 'undone' && !undone.has(markRuling(ruling)))
        : all.find((ruling) => markRuling(ruling) === mark)
    if (!found)
      throw new Failure('unknown-words', {
        place: 'rule undo',
        found: `no ruling ‹${mark}›`,
        expected: 'a mark that attache rulings prints, or last',
        next: 'attache rulings lists them.',
      })
    const undoing = {
      kind: 'undone' as const,
      ruling: markRuling(found),
      ...(found.about === undefined ? {} : { about: found.about }),
      by: options.by ?? terminal.user(),
      at: terminal.now().toISOString(),
    }
    await audited(options, terminal, { what: 'rule undo', target: undoing.ruling }, () => store.keepRuling(undoing))
    await terminal.print(
      `taken back: ${sayRuling(found, new Map(all.map((ruling) => [markRuling(ruling), ruling])))}\n`,
    )
  })
}
