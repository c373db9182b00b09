import { overlap, type Span } from '../../../language/span.js'
import { words, type Reading } from '../../../reading/reading.js'
import { compareFacets, type FacetRow } from '../../../views/compare-reports.js'
import { outletOf, titleOf, type LookUp } from '../../../views/look-up.js'
import { sharedWords } from '../../../views/shared-words.js'
import { alignReports, type Row, type Standing } from '../../../views/side-by-side.js'
import { Frame } from '../frame.js'
import { cite, Day, MarkedText, Outlet, ReportColumns, reportLink, Sign, Term } from '../parts.js'
import { Along, csvAddress } from '../picture.js'
import { SideBySideTable } from './entry-pages.js'

export const MOST_COMPARED = 4
const STANDINGS: readonly Standing[] = ['agree', 'differ', 'only here', 'denied']

/** How reports are compared. */
export interface CompareChoice {
  readonly differencesOnly: boolean
  /** Whether sentences that other outlets print, too, are left out. */
  readonly isWireHidden: boolean
  /** Fact by fact, or each text in its own order. */
  readonly by: 'fact' | 'text'
}

interface ComparePageProps {
  readonly readings: readonly Reading[]
  /** What was asked for and is in no report: an address of yesterday. */
  readonly missing: number
  readonly look: LookUp
  readonly choice: CompareChoice
}

/**
 * Two to four reports side by side, of one story or of several: facet by facet, with how they stand to one another,
 * and fact by fact or text beside text.
 */
export function ComparePage({ readings, missing, look, choice }: ComparePageProps) {
  if (readings.length < 2) return <NothingToCompare missing={missing} />
  const isShared = sharedWords(look)
  const all = alignReports(readings, look)
  const rows = choice.isWireHidden ? all.filter((row) => !isWire(row, isShared)) : all
  const shown = rows.filter(({ standing }) => !choice.differencesOnly || standing !== 'agree')
  return (
    <Frame title="Compared" here="/reports">
      <h1>{readings.length} reports compared</h1>
      {missing > 0 && (
        <div class="faults" role="alert">
          <p>
            {missing} of the reports asked for {missing === 1 ? 'is' : 'are'} not in the record; the others are
            compared.
          </p>
        </div>
      )}
      <p class="facts">
        {STANDINGS.map((standing) => (
          <span key={standing} class="tally">
            <Sign of={standing} /> {rows.filter((row) => row.standing === standing).length}{' '}
          </span>
        ))}
        {rows.length < all.length && `${all.length - rows.length} told in shared words only are left out.`}
      </p>
      <ChoiceForm readings={readings} choice={choice} />
      <h2 id="matrix">At one look</h2>
      <Matrix readings={readings} look={look} />
      {choice.by === 'fact' ? (
        <>
          <h2 id="facts">Fact by fact</h2>
          <p class="facts along">
            <a href="#facts">its address</a> ·{' '}
            <a href={csvAddress(tableOf(readings, shown, look))} download="compared.csv" data-command-of="take">
              as CSV
            </a>
          </p>
          <SideBySideTable reports={readings} rows={shown} look={look} />
        </>
      ) : (
        <>
          <h2 id="texts">Text beside text</h2>
          <Texts readings={readings} rows={all} choice={choice} isShared={isShared} />
        </>
      )}
    </Frame>
  )
}

function NothingToCompare({ missing }: { readonly missing: number }) {
  return (
    <Frame title="Compare" here="/reports">
      <h1>Compare</h1>
      {missing > 0 && (
        <div class="faults" role="alert">
          <p>
            {missing} of the reports asked for {missing === 1 ? 'is' : 'are'} not in the record: it was read anew, or
            another record is open. Choose among those that are there.
          </p>
        </div>
      )}
      <p class="empty">
        Choose two to four reports among <a href="/reports">the reports</a>: go to each with j and mark it with x, then
        press X.
      </p>
    </Frame>
  )
}

type IsShared = ReturnType<typeof sharedWords>

/** Whether every report that has the row has it in words that are shared. */
function isWire({ cells }: Row, isShared: IsShared): boolean {
  const told = cells.filter((cell) => cell !== null)
  return told.every(({ report, sentence }) => isShared(report, sentence))
}

interface ChoiceFormProps {
  readonly readings: readonly Reading[]
  readonly choice: CompareChoice
}

function ChoiceForm({ readings, choice: { differencesOnly, isWireHidden, by } }: ChoiceFormProps) {
  return (
    <form class="choose" method="get">
      {readings.map(({ report }) => (
        <input key={report.id} type="hidden" name="report" value={report.id} />
      ))}
      <fieldset>
        <legend>Order</legend>
        {(['fact', 'text'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="by" value={one} checked={by === one} /> by {one}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" name="only" value="differences" checked={differencesOnly} /> only what differs
      </label>
      <label>
        <input type="checkbox" name="hide" value="wire" checked={isWireHidden} /> hide shared wire text
      </label>
      <button>Apply</button>
    </form>
  )
}

function Matrix({ readings, look }: { readonly readings: readonly Reading[]; readonly look: LookUp }) {
  const facets = compareFacets(readings, look)
  const table = {
    columns: ['what', ...readings.map(outletOf)],
    rows: facets.map(({ facet, cells }) => [facet, ...cells.map((cell) => cell.map(({ value }) => value).join('; '))]),
  }
  return (
    <>
      <p>
        <Along id="matrix" table={table} />
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Reports facet by facet">
        <table class="sides few matrix">
          <ReportColumns what="What" readings={readings} />
          <tbody>
            {facets.map((row) => (
              <FacetLine key={row.facet} row={row} readings={readings} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        What all of them have is quiet; what one has alone is marked <Term of="only-here">◦</Term>.
      </p>
    </>
  )
}

interface FacetLineProps {
  readonly row: FacetRow
  readonly readings: readonly Reading[]
}

function FacetLine({ row: { facet, cells }, readings }: FacetLineProps) {
  return (
    <tr data-step>
      <th scope="row">{facet}</th>
      {cells.map((values, at) => (
        <td key={at} data-label={outletOf(readings[at]!)}>
          {values.length === 0 ? (
            <span class="empty">–</span>
          ) : (
            <ul class="plain">
              {values.map(({ value, sharedBy }) => (
                <li key={value} class={sharedBy === readings.length ? 'in-all' : sharedBy === 1 ? 'alone' : undefined}>
                  {value}
                  {sharedBy === 1 && (
                    <>
                      {' '}
                      <Sign of="only here" isBare />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  )
}

function tableOf(readings: readonly Reading[], rows: readonly Row[], look: LookUp) {
  return {
    columns: ['what is told', 'kind', 'standing', 'because', ...readings.map(outletOf)],
    rows: rows.map(({ label, kind, standing, because, cells }) => [
      label,
      kind,
      standing,
      because ?? '',
      ...cells.map((cell) => {
        const reading = cell && look.reading(cell.report)
        return reading ? words(reading.report, cell.sentence).replace(/\s+/gu, ' ') : ''
      }),
    ]),
  }
}

interface TextsProps {
  readonly readings: readonly Reading[]
  readonly rows: readonly Row[]
  readonly choice: CompareChoice
  readonly isShared: IsShared
}

/** Each report in its own order; what others tell, too, carries its sign, and what is shared can be folded. */
function Texts({ readings, rows, choice, isShared }: TextsProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Texts side by side">
      <div class="by-text">
        {readings.map((reading) => (
          <section key={reading.report.id} lang={reading.report.language}>
            <h3>
              <a href={reportLink(reading.report.id)}>{titleOf(reading)}</a>
            </h3>
            <p class="facts">
              <Outlet reading={reading} />, <Day reading={reading} />
            </p>
            <OneText reading={reading} rows={rows} choice={choice} isShared={isShared} />
          </section>
        ))}
      </div>
    </div>
  )
}

function OneText({ reading, rows, choice, isShared }: Omit<TextsProps, 'readings'> & { readonly reading: Reading }) {
  const { report, sentences } = reading
  const shown: preact.JSX.Element[] = []
  let folded = 0
  const fold = (key: number) => {
    if (folded > 0)
      shown.push(
        <p key={`folded ${key}`} class="folded">
          {folded} {folded === 1 ? 'sentence that others print, too' : 'sentences that others print, too'}
        </p>,
      )
    folded = 0
  }
  for (const sentence of sentences) {
    if (choice.isWireHidden && isShared(report.id, sentence)) {
      folded++
      continue
    }
    const own = rowsIn(sentence, reading, rows)
    if (choice.differencesOnly && own.every(({ standing }) => standing === 'agree')) continue
    fold(sentence.start)
    shown.push(<TextSentence key={sentence.start} sentence={sentence} reading={reading} rows={own} />)
  }
  fold(report.text.length)
  return <>{shown}</>
}

function rowsIn(sentence: Span, { report }: Reading, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ cells }) =>
    cells.some((cell) => cell?.report === report.id && cell.words.some((span) => overlap(span, sentence) > 0)),
  )
}

interface TextSentenceProps {
  readonly sentence: Span
  readonly reading: Reading
  readonly rows: readonly Row[]
}

function TextSentence({ sentence, reading, rows }: TextSentenceProps) {
  const { report } = reading
  const marks = rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell) =>
      cell?.report === report.id ? cell.words.map((span) => ({ id: `${at}`, kind: 'event', ...span })) : [],
    ),
  )
  const standings = [...new Set(rows.map(({ standing }) => standing))]
  return (
    <p data-step {...cite(reading, sentence)}>
      {standings.map((standing) => (
        <Sign key={standing} of={standing} isBare />
      ))}{' '}
      <MarkedText text={report.text} within={sentence} marks={marks} />
    </p>
  )
}
