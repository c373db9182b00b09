import type { ExportFormat } from '../../../exports/formats/format.js'
import { FORMATS, planExport } from '../../../exports/formats/formats.js'
import type { Choice, Chosen } from '../../../views/choose.js'
import { Frame } from '../frame.js'

/** The choice as the end of an address; empty for the whole record. */
export function searchOf({ about, who = [], modality, from, to }: Choice, likely: boolean): string {
  const pairs = [
    ...(about ? [['about', about]] : []),
    ...who.map((name) => ['with', name]),
    ...(modality ? [['modality', modality]] : []),
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...(likely ? [['likely', '1']] : []),
  ]
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

/** What the page says of a search, counted before anything is shown: what was found need not stay open for it. */
export interface ExportFacts {
  readonly isWhole: boolean
  readonly entries: number
  /** Of a record too large to look through neither these are counted, nor in which of its reports the entries stand. */
  readonly told: { readonly quotes: number; readonly figures: number } | null
  readonly reports: number
  /** What each form loses, counted; of a large record only the form that was asked about. */
  readonly plans: ReadonlyMap<string, readonly string[]>
}

export function exportFacts(chosen: Chosen, formats: readonly ExportFormat[]): ExportFacts {
  const { isWhole, entries, quotes, figures, readings } = chosen
  return {
    isWhole,
    entries: entries.length,
    told: { quotes: quotes.length, figures: figures.length },
    reports: readings.length,
    // the first two lines say what it holds, which stands above the list
    plans: new Map(
      formats.map((format) => [
        format.name,
        planExport(format, chosen)
          .slice(2)
          .map((line) => line.trim()),
      ]),
    ),
  }
}

interface ExportPageProps {
  readonly facts: ExportFacts
  readonly choice: Choice
  readonly likely: boolean
}

/** Every form in which the record leaves, with what each loses, and a link that writes it. */
export function ExportPage({ facts, choice, likely }: ExportPageProps) {
  const search = searchOf(choice, likely)
  const sought = [
    choice.about && `“${choice.about}”`,
    ...(choice.who ?? []),
    choice.modality,
    choice.from && `from ${choice.from}`,
    choice.to && `to ${choice.to}`,
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <Frame title="Take along" here="/export">
      <h1>Take along</h1>
      <p class="facts">
        {facts.isWhole ? 'The whole record' : `What is found by ${sought}`}: {facts.entries} entries,{' '}
        {facts.told
          ? `${facts.told.quotes} quotes, ${facts.told.figures} figures in ${facts.reports} reports.`
          : `of a record of ${facts.reports} reports.`}
      </p>
      <div class="grid">
        {FORMATS.map((format) => (
          <section key={format.name} class="half">
            <h2>
              {format.title} <span class="facts">{format.name}</span>
            </h2>
            <p>
              <Written text={format.about} />:{' '}
              {format.parts.map(({ file }, at) => (
                <span key={file}>
                  {at > 0 && ', '}
                  <a href={`/export/${format.name}/${file}${search}`} download={file}>
                    {file}
                  </a>
                </span>
              ))}
            </p>
            <details open={facts.plans.size === 1 && facts.plans.has(format.name)} id={format.name}>
              <summary>What it loses</summary>
              <ul>
                {(facts.plans.get(format.name) ?? format.loses).map((line) => (
                  <li key={line}>
                    <Written text={line} />
                  </li>
                ))}
              </ul>
              {!facts.plans.has(format.name) && (
                <p>
                  <a href={`/export${search}${search === '' ? '?' : '&'}plan=${format.name}#${format.name}`}>
                    Count what of this it loses
                  </a>
                </p>
              )}
            </details>
          </section>
        ))}
      </div>
    </Frame>
  )
}

/** A line that has commands between backticks. */
function Written({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>
}
