import { sayDate } from '../../../views/entry-line.js'
import { sayRuling } from '../../../views/say-ruling.js'
import type { LookUp } from '../../../views/look-up.js'
import { markRuling, undoneRulings, type Ruling } from '../../../weaving/ruling.js'
import { Frame } from '../frame.js'

/**
 * All that people ruled, newest first: what it did, who, when; and the way to take it back, to take it along and to
 * bring it.
 */
export function RulingsPage({
  all,
  look,
  said,
}: {
  readonly all: readonly Ruling[]
  readonly look: LookUp
  readonly said: readonly string[] | null
}) {
  const undone = undoneRulings(all)
  const byMark = new Map(all.map((ruling) => [markRuling(ruling), ruling]))
  const unheeded = new Map(look.record.weave.unheeded?.map(({ ruling, because }) => [ruling, because]))
  return (
    <Frame title="Rulings" here="/rulings">
      <h1>Rulings</h1>
      <p class="facts">
        What people decided about this record, newest first. Each points at words of a report and stands above every
        reading, also a later and better one.{' '}
        {all.length > 0 && (
          <>
            As a text file, for version control or another record:{' '}
            <a href="/rulings.jsonl" download="rulings.jsonl">
              rulings.jsonl
            </a>
            .
          </>
        )}
      </p>
      {said && (
        <div class="news" role="status">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {all.length === 0 ? (
        <p class="empty">
          Nobody has ruled on anything yet. Open an entry and press d where it is wrong, or e to put a fact right.
        </p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Rulings">
          <table class="wide stacked">
            <thead>
              <tr>
                <th scope="col">What it did</th>
                <th scope="col">Who</th>
                <th scope="col">When</th>
                <th scope="col">Stands</th>
              </tr>
            </thead>
            <tbody>
              {[...all].reverse().map((ruling) => {
                const mark = markRuling(ruling)
                const because = unheeded.get(mark)
                return (
                  <tr key={mark} id={mark} data-step>
                    <td class={undone.has(mark) ? 'taken-back' : undefined}>
                      {sayRuling(ruling, byMark)}
                      {because !== undefined && <p class="because">It holds on nothing now: {because}.</p>}
                    </td>
                    <td>{ruling.by}</td>
                    <td class="when">
                      <time dateTime={ruling.at}>
                        {sayDate(ruling.at.slice(0, 10))}, {ruling.at.slice(11, 16)}
                      </time>
                    </td>
                    <td>
                      {ruling.kind === 'undone' ? (
                        ''
                      ) : undone.has(mark) ? (
                        'taken back'
                      ) : (
                        <form method="post" action={`/rulings/${mark}/undo`}>
                          <button>Undo</button>
                        </form>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <h2>Bring rulings</h2>
      <form method="post" action="/rulings" class="paste">
        <p>
          <label>
            Lines of a file of rulings <textarea name="lines" rows={5} required />
          </label>
        </p>
        <p>
          <button>Bring them</button>
        </p>
      </form>
    </Frame>
  )
}
