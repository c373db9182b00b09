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

interface ExportProps {
  /** What leaves; of a record too large to look through only how much there is. */
  readonly chosen?: Chosen
  readonly counted?: { readonly isWhole: boolean; readonly entries: number; readonly reports: number }
  readonly choice: Choice
  readonly likely: boolean
}

/** Every form in which the record leaves, with what each loses, and a link that writes it. */
export function ExportPage({ chosen, counted, choice, likely }: ExportProps) {
  const search = searchOf(choice, likely)
  const isWhole = chosen?.isWhole ?? counted?.isWhole
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
    <Frame title="Take along" here="">
      <h1>Take along</h1>
      <p class="facts">
        {isWhole ? 'The whole record' : `What is found by ${sought}`}:{' '}
        {chosen &&
          `${chosen.entries.length} entries, ${chosen.quotes.length} quotes, ${chosen.figures.length} figures in ${chosen.readings.length} reports.`}
        {counted && `${counted.entries} entries, of a record of ${counted.reports} reports.`}
      </p>
      {FORMATS.map((format) => (
        <section key={format.name}>
          <h2>{format.name}</h2>
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
          <details>
            <summary>What it loses</summary>
            <ul>
              {(chosen ? planExport(format, chosen).slice(2) : format.loses).map((line) => (
                <li key={line}>
                  <Written text={line.trim()} />
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </Frame>
  )
}

/** A line that has commands between backticks. */
function Written({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>
}
